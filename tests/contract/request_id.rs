//! The id that every answer carries.

use std::collections::BTreeSet;

use crate::served::{d3lay, fivetran};

fn is_uuid(text: &str) -> bool {
    let dashes = [8, 13, 18, 23];
    text.len() == 36
        && text
            .char_indices()
            .all(|(place, c)| match dashes.contains(&place) {
                true => c == '-',
                false => c.is_ascii_hexdigit(),
            })
}

#[test]
fn every_answer_has_a_request_id_of_its_own() {
    let mut seen = BTreeSet::new();
    for api in [fivetran(), d3lay()] {
        for call in [
            api.call(""),
            api.call("x=1"),
            api.call("").anonymous(),
            api.call("").authorization(api.kind.forbidden()),
            api.target(&format!("{}/", api.kind.path())),
            api.call("").method("POST"),
            api.call("").method("HEAD"),
            api.target("/nowhere"),
            api.call("").method("FOO"),
        ] {
            let answer = call.send_unshaped();
            let id = answer
                .header("x-request-id")
                .expect("a request id")
                .to_owned();
            assert!(is_uuid(&id), "{id}");
            assert!(seen.insert(id));
        }
    }
    assert_eq!(seen.len(), 18);
}

#[test]
fn errors_of_d3lay_repeat_the_request_id() {
    for call in [
        d3lay().call("page=0"),
        d3lay().call("").anonymous(),
        d3lay().call("").method("PUT"),
    ] {
        let answer = call.send();
        let id = answer
            .header("x-request-id")
            .expect("a request id")
            .to_owned();
        assert_eq!(answer.json()["request_id"], id);
    }
}

/// Else somebody could write into the logs of others.
#[test]
fn a_request_id_of_the_client_is_not_taken_over() {
    let answer = d3lay()
        .call("")
        .header("X-Request-Id", "mine")
        .send()
        .expect(200);
    assert_ne!(answer.header("x-request-id"), Some("mine"));
}
