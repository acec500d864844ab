//! Methods that the paths do not have.

use crate::{
    api::Api,
    served::{d3lay, fivetran},
};

/// All that Dropshot can register but GET and HEAD.
const OTHERS: [&str; 6] = ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"];

fn both() -> [Api; 2] {
    [fivetran(), d3lay()]
}

#[test]
fn other_methods_are_405_with_allow_and_the_body_of_the_api() {
    for method in OTHERS {
        let answer = fivetran().call("").method(method).send().expect(405);
        assert_eq!(answer.header("allow"), Some("GET"), "{method}");
        assert_eq!(answer.code(), "MethodNotAllowed");
        assert!(answer.message().contains(method), "{}", answer.message());
        let answer = d3lay().call("").method(method).send().expect(405);
        assert_eq!(answer.header("allow"), Some("GET"), "{method}");
        assert!(answer.message().contains(method), "{}", answer.message());
    }
}

#[test]
fn head_is_405_without_a_body() {
    for api in both() {
        let answer = api.call("").method("HEAD").send().expect(405);
        assert_eq!(answer.header("allow"), Some("GET"));
        assert_eq!(answer.body, "");
    }
}

/// Dropshot can register no other methods, so its router answers: in its own words, with a
/// request id, and with an `Allow` that lists what this server has registered to say no.
#[test]
fn an_exotic_method_has_dropshots_own_body() {
    for api in both() {
        for method in ["PROPFIND", "QUERY", "CONNECT", "PURGE", "FOO"] {
            let answer = api.call("").method(method).send_unshaped().expect(405);
            let allow = answer.values("allow");
            assert_eq!(
                allow,
                [
                    "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"
                ]
            );
            let id = answer
                .header("x-request-id")
                .expect("a request id")
                .to_owned();
            assert_eq!(answer.json()["request_id"], id);
            assert_eq!(answer.json()["message"], "Method Not Allowed");
        }
    }
}

/// Methods are case-sensitive (RFC 9110, section 9.1), but Dropshot's router is not.
#[test]
fn dropshot_takes_methods_in_any_case() {
    for api in both() {
        api.call("").method("get").send().expect(200);
        api.call("").method("post").send().expect(405);
    }
}

#[test]
fn a_body_of_another_method_is_not_looked_at() {
    for api in both() {
        let call = api
            .call("")
            .method("POST")
            .header("Content-Type", "image/png");
        // Longer than what the server reads, and never sent.
        call.header("Content-Length", "100000000")
            .send()
            .expect(405);
    }
}
