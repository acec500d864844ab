//! Pages of other origins (CORS).

use crate::{
    answer::Answer,
    api::{Api, Call},
    served::{Served, d3lay, fivetran},
};

const LISTED: &str = "http://localhost:3000";

fn preflight(api: Api, origin: &str) -> Call {
    let call = api
        .call("")
        .method("OPTIONS")
        .anonymous()
        .header("Origin", origin);
    call.header("Access-Control-Request-Method", "GET").header(
        "Access-Control-Request-Headers",
        "authorization, x-api-version",
    )
}

#[track_caller]
fn no_cors(answer: &Answer) {
    for name in [
        "access-control-allow-origin",
        "access-control-allow-methods",
        "access-control-allow-headers",
        "access-control-expose-headers",
        "access-control-max-age",
        "access-control-allow-credentials",
    ] {
        assert_eq!(answer.header(name), None, "{answer:?}");
    }
}

#[test]
fn pages_of_other_origins_are_not_let_in_unless_told_otherwise() {
    for api in [fivetran(), d3lay()] {
        let answer = preflight(api, LISTED).send().expect(405);
        no_cors(&answer);
        assert_eq!(answer.header("vary"), None);
        let answer = api.call("").header("Origin", LISTED).send().expect(200);
        no_cors(&answer);
        assert_eq!(answer.header("vary"), None);
    }
}

#[test]
fn a_preflight_from_a_listed_origin_is_answered() {
    let server = Served::start(&["--cors", LISTED, "--cors", "https://app.example.com"]);
    for api in [server.fivetran(), server.d3lay()] {
        for origin in [LISTED, "https://app.example.com"] {
            let answer = preflight(api, origin).send().expect(204);
            assert_eq!(answer.body, "");
            assert_eq!(answer.header("access-control-allow-origin"), Some(origin));
            assert_eq!(answer.header("access-control-allow-methods"), Some("GET"));
            assert_eq!(
                answer.header("access-control-allow-headers"),
                Some("authorization, x-api-version")
            );
            assert_eq!(answer.header("access-control-max-age"), Some("600"));
            assert_eq!(answer.header("vary"), Some("Origin"));
        }
    }
}

#[test]
fn a_page_of_a_listed_origin_may_read_every_answer() {
    let server = Served::start(&["--cors", LISTED]);
    let quota = "X-Rate-Limit, X-Rate-Limit-Remaining, ";
    // All headers that the document has, and no others.
    for (api, quota) in [(server.fivetran(), quota), (server.d3lay(), "")] {
        let listed = |call: Call| call.header("Origin", LISTED);
        for (call, status) in [
            (api.call(""), 200),
            (api.call("x=1"), 400),
            (api.call("").anonymous(), 401),
            (api.call("").authorization(api.kind.forbidden()), 403),
            (api.target(&format!("{}/", api.kind.path())), 404),
            (api.call("").method("POST"), 405),
        ] {
            let answer = listed(call).send().expect(status);
            assert_eq!(
                answer.header("access-control-allow-origin"),
                Some(LISTED),
                "{status}"
            );
            assert_eq!(answer.header("vary"), Some("Origin"), "{status}");
            assert_eq!(
                answer.header("access-control-expose-headers"),
                Some(format!("Allow, Retry-After, WWW-Authenticate, {quota}X-Request-Id").as_str()),
                "{status}"
            );
        }
    }
}

#[test]
fn a_page_of_an_unlisted_origin_may_not() {
    let server = Served::start(&["--cors", LISTED]);
    for api in [server.fivetran(), server.d3lay()] {
        for origin in [
            "http://localhost:3001",
            "https://localhost:3000",
            "http://localhost",
            "null",
            "HTTP://LOCALHOST:3000",
        ] {
            no_cors(&preflight(api, origin).send().expect(405));
            let answer = api.call("").header("Origin", origin).send().expect(200);
            no_cors(&answer);
            // A cache must not give this answer to the listed origin.
            assert_eq!(answer.header("vary"), Some("Origin"));
        }
        // No browser: nothing but `Vary`.
        let answer = api.call("").send().expect(200);
        no_cors(&answer);
        assert_eq!(answer.header("vary"), Some("Origin"));
    }
}

#[test]
fn options_without_a_preflights_headers_is_405() {
    let server = Served::start(&["--cors", LISTED]);
    for api in [server.fivetran(), server.d3lay()] {
        let answer = api
            .call("")
            .method("OPTIONS")
            .header("Origin", LISTED)
            .send()
            .expect(405);
        assert_eq!(answer.header("access-control-allow-origin"), Some(LISTED));
        api.call("")
            .method("OPTIONS")
            .header("Access-Control-Request-Method", "GET")
            .send()
            .expect(405);
    }
}

#[test]
fn a_star_lets_pages_of_any_origin_in() {
    let server = Served::start(&["--cors", "*"]);
    for api in [server.fivetran(), server.d3lay()] {
        for origin in [LISTED, "https://anything.example", "null"] {
            let answer = preflight(api, origin).send().expect(204);
            assert_eq!(answer.header("access-control-allow-origin"), Some(origin));
            let answer = api.call("").header("Origin", origin).send().expect(200);
            assert_eq!(answer.header("access-control-allow-origin"), Some(origin));
        }
    }
}

/// They never get to the API, so there is no place to add headers.
#[test]
fn dropshots_own_answers_cannot_be_read_by_pages_of_other_origins() {
    let server = Served::start(&["--cors", LISTED]);
    for api in [server.fivetran(), server.d3lay()] {
        for (call, status) in [
            (api.target("/nowhere"), 404),
            (api.call("").method("FOO"), 405),
        ] {
            no_cors(&call.header("Origin", LISTED).send_unshaped().expect(status));
        }
    }
}
