//! Who may use the control API: the token, and pages of other origins.

use crate::{exchange::Answer, served::Served};

const TOKEN: &str = "a-token.of/its~own+";
const PAGE: &str = "http://localhost:3000";

#[test]
fn with_a_token_only_who_has_it_is_let_in() {
    let server = Served::start(&["--control-token", TOKEN]);
    let version = || server.call("GET", "/version");
    version().token(TOKEN).send().expect(200);
    let challenge = |answer: Answer| {
        let challenge = answer
            .expect(401)
            .header("www-authenticate")
            .map(str::to_owned);
        challenge.expect("a challenge")
    };
    let missing = version().send();
    assert!(!missing.body.contains(TOKEN), "{missing:?}");
    assert_eq!(challenge(missing), r#"Bearer realm="specshot""#);
    let basic = version().header("Authorization", "Basic dTpw").send();
    assert_eq!(challenge(basic), r#"Bearer realm="specshot""#);
    let wrong = version().token("another").send();
    assert_eq!(
        challenge(wrong),
        r#"Bearer realm="specshot", error="invalid_token""#
    );
    version().token(&TOKEN[1..]).send().expect(401);
    version().token(&format!("{TOKEN}x")).send().expect(401);
    version().token(TOKEN).token(TOKEN).send().expect(401);
    let page = || server.call("GET", "/coverage.html");
    page().send_elsewhere().expect(401);
    let wrong = page().token("another").send_elsewhere().expect(401);
    assert_eq!(
        challenge(wrong),
        r#"Bearer realm="specshot", error="invalid_token""#
    );
    let lower = format!("bearer {TOKEN}");
    let by_lower_case = page().header("Authorization", &lower);
    by_lower_case.send_elsewhere().expect(200);
    let page = page().token(TOKEN).send_elsewhere().expect(200);
    assert!(page.body.contains("<h1>Contract coverage</h1>"), "{page:?}");
    // Whoever watches the process needs none.
    server.call("GET", "/health").send().expect(200);
    server.call("GET", "/ready").send().expect(200);
}

#[test]
fn without_a_token_any_is_taken_that_could_be_one() {
    let server = Served::start(&[]);
    let version = || server.call("GET", "/version");
    version().send().expect(200);
    version().token("anything").send().expect(200);
    version().token("no token").send().expect(401);
}

/// A page whose host's name was made to lead here (DNS rebinding).
#[test]
fn without_a_token_the_server_goes_by_no_name_but_that_of_this_machine() {
    let server = Served::start(&[]);
    let port = server.address().port();
    let reset = |host: &str| server.call("POST", "/reset").host(Some(host)).send();
    for host in [
        "127.0.0.1",
        "localhost",
        "LocalHost",
        "users.localhost",
        "[::1]",
        "192.0.2.7",
    ] {
        reset(host).expect(204);
        reset(&format!("{host}:{port}")).expect(204);
    }
    for host in [
        "pages.example",
        "localhost.pages.example",
        "127.0.0.1.pages.example",
        "notlocalhost",
        "user@localhost",
        "",
    ] {
        let refused = reset(&format!("{host}:{port}")).expect(403);
        assert!(refused.json()["message"].as_str().is_some(), "{host}");
    }
    server.call("POST", "/reset").host(None).send().expect(204);
    for path in ["/health", "/ready"] {
        let call = server.call("GET", path).host(Some("probe.example"));
        call.send().expect(200);
    }
    // Who has the token calls the server as he likes.
    let server = Served::start(&["--control-token", TOKEN]);
    let call = server
        .call("POST", "/reset")
        .host(Some("users-server:8079"));
    call.token(TOKEN).send().expect(204);
}

/// A page may send a request whose answer it cannot read (CSRF).
#[test]
fn pages_of_other_origins_are_kept_out() {
    let server = Served::start(&[]);
    let own = format!("http://{}", server.address());
    let reset = |origin: &str| {
        server
            .call("POST", "/reset")
            .header("Origin", origin)
            .send()
    };
    reset(&own).expect(204);
    for origin in [
        "http://pages.example",
        PAGE,
        "http://127.0.0.1",
        "null",
        "",
        &own.replace("http://", "file://"),
    ] {
        let refused = reset(origin).expect(403);
        assert_eq!(refused.header("access-control-allow-origin"), None);
    }
    let call = server.call("POST", "/reset").header("Origin", &own);
    call.header("Origin", PAGE).send().expect(403);
    let preflight = server.call("OPTIONS", "/reset").header("Origin", PAGE);
    let preflight = preflight.header("Access-Control-Request-Method", "POST");
    preflight.send().expect(405);
}

#[test]
fn pages_of_a_listed_origin_are_let_in() {
    let server = Served::start(&["--cors", PAGE]);
    let reset = server.call("POST", "/reset").header("Origin", PAGE);
    let answer = reset.send().expect(204);
    assert_eq!(answer.header("access-control-allow-origin"), Some(PAGE));
    let preflight = server.call("OPTIONS", "/faults").header("Origin", PAGE);
    let preflight = preflight.header("Access-Control-Request-Method", "POST");
    let answer = preflight.send_elsewhere().expect(204);
    assert_eq!(
        answer.header("access-control-allow-methods"),
        Some("GET, POST, DELETE")
    );
    let other = server.call("POST", "/reset");
    let other = other.header("Origin", "http://localhost:3001");
    other.send().expect(403);
}

#[test]
fn a_star_lets_any_page_in_only_where_a_token_is_asked_for() {
    let open = Served::start(&["--cors", "*"]);
    let call = open.call("POST", "/reset").header("Origin", PAGE);
    call.send().expect(403);
    let guarded = Served::start(&["--cors", "*", "--control-token", TOKEN]);
    let call = guarded.call("POST", "/reset").header("Origin", PAGE);
    call.clone().send().expect(401);
    call.token(TOKEN).send().expect(204);
}

#[test]
fn there_need_not_be_a_control_api() {
    let server = Served::start(&["--no-control"]);
    assert_eq!(server.server().control_address(), None);
    assert_eq!(server.fivetran_ids().len(), 20);
}
