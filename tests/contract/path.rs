//! Which paths there are, and what becomes of the others.

use crate::{
    api::{Api, exchange},
    served::{d3lay, fivetran},
};

fn both() -> [Api; 2] {
    [fivetran(), d3lay()]
}

#[test]
fn a_path_with_extra_slashes_is_not_the_same_path() {
    for target in [
        "/v1/users/",
        "//v1/users",
        "/v1//users",
        "/v1/users//",
        "///v1///users///",
    ] {
        let answer = fivetran().target(target).send().expect(404);
        assert_eq!(answer.code(), "NotFound", "{target}");
        assert_eq!(answer.message(), format!("there is nothing at {target}"));
    }
    for target in ["/users/", "//users", "/users//"] {
        let answer = d3lay().target(target).send().expect(404);
        assert_eq!(answer.message(), format!("there is nothing at {target}"));
    }
}

#[test]
fn extra_slashes_come_before_the_method() {
    for method in ["POST", "OPTIONS", "HEAD", "TRACE"] {
        fivetran()
            .target("/v1/users/")
            .method(method)
            .send()
            .expect(404);
        d3lay().target("/users/").method(method).send().expect(404);
    }
}

#[test]
fn a_path_is_the_same_however_it_is_encoded() {
    fivetran().target("/v1/%75sers").send().expect(200);
    d3lay().target("/%75sers").send().expect(200);
}

/// Dropshot's router answers before the API gets the request: in Dropshot's words, but with a
/// request id.
#[test]
fn an_unknown_path_has_dropshots_own_body() {
    for api in both() {
        for target in [
            "/",
            "/nope",
            "/v1",
            "/Users",
            "/V1/Users",
            "/v1/users/1",
            "/users/1",
            "/users%2F",
            "/v2/users",
        ] {
            let answer = api.target(target).send_unshaped().expect(404);
            assert_eq!(answer.header("content-type"), Some("application/json"));
            let id = answer
                .header("x-request-id")
                .expect("a request id")
                .to_owned();
            let body = answer.json();
            assert_eq!(body["request_id"], id);
            assert_eq!(body["message"], "Not Found");
        }
    }
}

/// So it is with what Dropshot does not take for a path at all.
#[test]
fn dots_in_a_path_are_dropshots_own_400() {
    for target in ["/v1/./users", "/v1/../v1/users"] {
        let answer = fivetran().target(target).send_unshaped().expect(400);
        assert!(answer.header("x-request-id").is_some());
    }
}

/// What is no HTTP never becomes a request, so it gets no request id: 400 without a body.
#[test]
fn what_is_not_http_is_400_without_a_body() {
    for api in both() {
        for bytes in [
            "nonsense\r\n\r\n",
            "GET /users HTTP/9.9\r\n\r\n",
            "GET /users HTTP/1.1\r\nno colon\r\n\r\n",
            "GET /us ers HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /users HTTP/1.1\r\nContent-Length: x\r\n\r\n",
        ] {
            let answer = exchange(api.address, bytes.as_bytes()).expect(400);
            assert_eq!(answer.body, "", "{bytes:?}");
        }
    }
}
