//! The bodies of errors.

use crate::{
    api::FORBIDDEN_KEY,
    refusing::{Refusing, WISH},
    served::{d3lay, fivetran},
};

/// The fixture holds every body against the document already; these are the codes of the table.
#[test]
fn every_status_of_fivetran_has_its_code() {
    let refusing = Refusing::start();
    for (call, status, code) in [
        (fivetran().call("limit=0"), 400, "InvalidInput"),
        (fivetran().call("").anonymous(), 401, "AuthFailed"),
        (
            fivetran().call("").authorization(FORBIDDEN_KEY),
            403,
            "Forbidden",
        ),
        (fivetran().target("/v1/users/"), 404, "NotFound"),
        (fivetran().call("").method("PATCH"), 405, "MethodNotAllowed"),
        (
            fivetran().call("").header("Accept", "text/html"),
            406,
            "NotAcceptable",
        ),
        (
            refusing.fivetran().call("").header(WISH, "busy"),
            429,
            "TooManyRequests",
        ),
        (
            refusing.fivetran().call("").header(WISH, "broken"),
            500,
            "InternalError",
        ),
    ] {
        let answer = call.send().expect(status);
        assert_eq!(answer.code(), code);
        let body = answer.json();
        let keys: Vec<&String> = body.as_object().expect("an object").keys().collect();
        assert_eq!(keys, ["code", "message"], "{status}");
        assert!(!answer.message().is_empty());
    }
}

#[test]
fn errors_of_d3lay_are_dropshots_error_object() {
    let refusing = Refusing::start();
    for (call, status) in [
        (d3lay().call("page=0"), 400),
        (d3lay().call("").anonymous(), 401),
        (d3lay().call("").authorization("Bearer demo-forbidden"), 403),
        (d3lay().target("/users/"), 404),
        (d3lay().call("").method("PATCH"), 405),
        (refusing.d3lay().call("").header(WISH, "busy"), 429),
        (refusing.d3lay().call("").header(WISH, "broken"), 500),
    ] {
        let body = call.send().expect(status).json();
        let object = body.as_object().expect("an object");
        assert!(object.contains_key("request_id"), "{status}: {body}");
        assert!(
            object["message"]
                .as_str()
                .is_some_and(|message| !message.is_empty()),
            "{body}"
        );
        let known = ["request_id", "error_code", "message"];
        assert!(
            object.keys().all(|key| known.contains(&key.as_str())),
            "{status}: {body}"
        );
    }
}

#[test]
fn every_answer_is_json() {
    for api in [fivetran(), d3lay()] {
        for call in [
            api.call(""),
            api.call("x=1"),
            api.call("").anonymous(),
            api.call("").authorization(api.kind.forbidden()),
            api.target(&format!("{}/", api.kind.path())),
            api.call("").method("POST"),
            api.target("/nowhere"),
            api.call("").method("FOO"),
        ] {
            let answer = call.send_unshaped();
            assert_eq!(
                answer.header("content-type"),
                Some("application/json"),
                "{answer:?}"
            );
            answer.json();
        }
    }
}

/// What a client sent is repeated as JSON text, so that it cannot become anything else.
#[test]
fn what_is_repeated_of_a_request_is_escaped() {
    let message = fivetran().refusal("limit=%22%5C%0A%00%3Cb%3E%E2%80%A8");
    assert!(message.contains("\"\\\n\u{0}<b>\u{2028}"), "{message:?}");
}
