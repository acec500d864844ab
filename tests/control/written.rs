//! Users as they are written: the order of properties, their spelling, and what no document lists.

use crate::{
    exchange::{Answer, Call},
    served::Served,
};

/// An order, spellings and white space that no value keeps.
const ODD: &str = "{\"x\":1.0, \"id\":\"odd\",\n\"active\" :true,\"n\":[1e3,-0,0.10,12345678901234567890],\
                   \"\\u00fc\":\"\\u0041\",\"last\":{\"b\":1,\"a\":2}}";

/// What the API itself lists.
fn listed(server: &Served) -> String {
    let address = server.server().fivetran_address();
    let credentials = "Basic ZGVtby1hZG1pbmlzdHJhdG9yOmRlbW8tc2VjcmV0";
    let call = Call::new(address, "GET", "/v1/users?limit=1000");
    let call = call.header("Authorization", credentials);
    call.send_elsewhere().expect(200).body
}

fn send(server: &Served, method: &str, body: &str) -> Answer {
    let call = server.call(method, "/apis/fivetran/users");
    call.body(body).send()
}

#[track_caller]
fn is_everywhere(server: &Served, id: &str, text: &str) {
    let one = server.call("GET", &format!("/apis/fivetran/users/{id}"));
    assert_eq!(one.send().expect(200).body, text);
    let page = server.call("GET", "/apis/fivetran/users?page_size=1000");
    assert!(page.send().expect(200).body.contains(text));
    assert!(listed(server).contains(text));
}

#[test]
fn a_user_stays_as_it_is_written() {
    let server = Served::start(&[]);
    send(&server, "PUT", &format!(" [ {ODD} ] ")).expect(200);
    is_everywhere(&server, "odd", ODD);
    let added = ODD.replace("odd", "even");
    send(&server, "POST", &format!("[{added}]")).expect(201);
    is_everywhere(&server, "even", &added);
    is_everywhere(&server, "odd", ODD);
}

#[test]
fn a_patch_changes_what_it_names_and_is_taken_as_it_is_written() {
    let server = Served::start(&[]);
    send(&server, "PUT", &format!("[{ODD}]")).expect(200);
    let call = server.call("PATCH", "/apis/fivetran/users/odd");
    let patched = call.body("{\"n\":2.50,\"x\":null, \"new\":1E2}").send();
    let expected = "{\"id\":\"odd\",\"active\":true,\"n\":2.50,\"\\u00fc\":\"\\u0041\",\
                    \"last\":{\"b\":1,\"a\":2},\"new\":1E2}";
    assert_eq!(patched.expect(200).body, expected);
    is_everywhere(&server, "odd", expected);
}

#[test]
fn a_compressed_body_is_refused_and_named() {
    let server = Served::start(&[]);
    let put = |encoding: &str| {
        let call = server.call("PUT", "/apis/fivetran/users");
        let call = call.header("Content-Encoding", encoding);
        call.body("[{\"id\":\"one\"}]").send()
    };
    let refused = put("gzip").expect(415).json();
    let message = "header `Content-Encoding`: \"gzip\" is not taken; send the body as it is";
    assert_eq!(refused["message"], message);
    put("Identity").expect(200);
}

#[test]
fn a_property_that_is_there_twice_is_refused() {
    let server = Served::start(&[]);
    let before = listed(&server);
    let twice = r#"{"id":"a","active":true,"active":false}"#;
    for method in ["PUT", "POST"] {
        let refused = send(&server, method, &format!("[{{\"id\":\"b\"}},{twice}]")).expect(422);
        let problem = &refused.json()["problems"][0];
        assert_eq!(problem["rule"], "repeated", "{refused:?}");
        assert_eq!(problem["pointer"], "/active", "{refused:?}");
        assert_eq!(refused.json()["records"], serde_json::json!([1]));
    }
    assert_eq!(listed(&server), before);
    send(&server, "PUT", r#"[{"id":"a"}]"#).expect(200);
    let call = server.call("PATCH", "/apis/fivetran/users/a");
    let refused = call.body(r#"{"active":true,"active":false}"#).send();
    let refused = refused.expect(422).json();
    assert_eq!(refused["problems"][0]["rule"], "repeated");
    is_everywhere(&server, "a", r#"{"id":"a"}"#);
}

/// So is one of any other body.
#[test]
fn a_property_of_a_setting_that_is_there_twice_is_refused() {
    let server = Served::start(&[]);
    let fault = |what: &str| format!(r#"{{"scope":{{"api":"d3lay"}},"what":{what}}}"#);
    let status = r#"{"kind":"status","status":500,"status":429}"#;
    let kind = r#"{"kind":"not_json","kind":"not_json"}"#;
    for (method, target, body, pointer) in [
        ("POST", "/faults", fault(status), "/what/status"),
        ("POST", "/faults", fault(kind), "/what/kind"),
        (
            "PUT",
            "/clock",
            r#"{"mode":"stopped","now":"2030-01-01T12:00:00Z","now":"2031-01-01T12:00:00Z"}"#
                .to_owned(),
            "/now",
        ),
        (
            "PUT",
            "/apis/fivetran/quota",
            r#"{"enforced":true,"limit":3,"limit":4}"#.to_owned(),
            "/limit",
        ),
        (
            "POST",
            "/verify",
            r#"{"expectations":[{"api":"d3lay","api":"fivetran","operation":"list_users"}]}"#
                .to_owned(),
            "/expectations/0/api",
        ),
    ] {
        let refused = server
            .call(method, target)
            .body(body)
            .send()
            .expect(400)
            .json();
        assert_eq!(
            refused["problems"],
            serde_json::json!([{
                "place": "body",
                "pointer": pointer,
                "rule": "repeated",
                "message": "the property is there twice",
            }])
        );
    }
}
