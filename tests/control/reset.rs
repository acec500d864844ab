//! Beginning anew.

use serde_json::{Value, json};

use crate::served::Served;

/// Changes something in every part.
fn disturb(server: &Served) {
    for (method, target, body, status) in [
        ("PUT", "/apis/fivetran/users", r#"[{"id":"a"}]"#, 200),
        ("PUT", "/apis/d3lay/users", "[]", 200),
        ("PUT", "/apis/fivetran/snapshots/kept", "", 201),
        (
            "POST",
            "/faults",
            r#"{"scope":{"api":"d3lay"},"what":{"kind":"status","status":500}}"#,
            201,
        ),
        (
            "PUT",
            "/apis/fivetran/quota",
            r#"{"enforced":true,"limit":1}"#,
            200,
        ),
        (
            "PUT",
            "/clock",
            r#"{"mode":"stopped","now":"2030-01-01T12:00:00Z"}"#,
            200,
        ),
    ] {
        let call = server.call(method, target);
        let call = if body.is_empty() {
            call
        } else {
            call.body(body)
        };
        call.send().expect(status);
    }
}

/// What of the parts is no longer as at the start.
fn disturbed(server: &Served) -> Vec<&'static str> {
    let get = |target: &str| server.call("GET", target).send().expect(200).json();
    let empty = |value: &Value| value.as_array().is_some_and(Vec::is_empty);
    let total = |api: &str| get(&format!("/apis/{api}/users?page_size=1"))["total"].clone();
    let snapshots = get("/apis/fivetran/snapshots")["snapshots"].clone();
    let parts = [
        ("data", total("fivetran") != 20 || total("d3lay") != 20),
        ("snapshots", !empty(&snapshots)),
        ("faults", !empty(&get("/faults")["faults"])),
        ("quotas", get("/apis/fivetran/quota")["enforced"] != false),
        ("clock", get("/clock")["mode"] != "system"),
    ];
    let disturbed = parts.into_iter().filter(|(_, disturbed)| *disturbed);
    disturbed.map(|(part, _)| part).collect()
}

#[test]
fn everything_is_as_at_the_start() {
    let server = Served::start(&[]);
    assert_eq!(disturbed(&server), [""; 0]);
    disturb(&server);
    let all = ["data", "snapshots", "faults", "quotas", "clock"];
    assert_eq!(disturbed(&server), all);
    server.call("POST", "/reset").send().expect(204);
    assert_eq!(disturbed(&server), [""; 0]);
}

#[test]
fn only_the_parts_that_are_named_are_put_back() {
    let server = Served::start(&[]);
    disturb(&server);
    let reset = server.call("POST", "/reset?part=faults&part=clock&part=journal");
    reset.send().expect(204);
    assert_eq!(disturbed(&server), ["data", "snapshots", "quotas"]);
    let reset = server.call("POST", "/reset?part=data&part=coverage");
    reset.send().expect(204);
    assert_eq!(disturbed(&server), ["snapshots", "quotas"]);
    server.call("POST", "/reset?part=all").send().expect(400);
}

/// The parts are named in the query. Who names them in a body would lose all the others.
#[test]
fn a_body_does_not_reset_everything() {
    let server = Served::start(&[]);
    disturb(&server);
    let before = disturbed(&server);
    let reset = || server.call("POST", "/reset");
    let parts = r#"{"parts":["faults"]}"#;
    let chunked = format!("{:x}\r\n{parts}\r\n0\r\n\r\n", parts.len());
    for call in [
        reset().body(parts),
        reset().header("Transfer-Encoding", "chunked").body(chunked),
    ] {
        let refused = call.send().expect(400).json();
        assert_eq!(
            refused["problems"],
            json!([{
                "place": "body",
                "pointer": "",
                "rule": "unexpected",
                "message": "this operation takes no body; its query parameter is `part`",
            }])
        );
        assert_eq!(disturbed(&server), before);
    }
    // An empty body is none.
    reset().body("").send().expect(204);
    assert_eq!(disturbed(&server), [""; 0]);
}

#[test]
fn one_api_is_put_back_alone_and_its_snapshots_stay() {
    let server = Served::start(&[]);
    disturb(&server);
    let reset = server.call("POST", "/apis/fivetran/reset");
    assert_eq!(
        reset.send().expect(200).json(),
        json!({"api": "fivetran", "users": 20, "pristine": true})
    );
    let d3lay = server.call("GET", "/apis/d3lay/users").send().expect(200);
    assert_eq!(d3lay.json()["total"], 0);
    assert!(disturbed(&server).contains(&"snapshots"));
}

#[test]
fn faults_of_the_start_come_back_and_count_anew() {
    let fault =
        r#"{"scope":{"api":"fivetran"},"what":{"kind":"latency","delay":{"kind":"fixed","ms":1}}}"#;
    let server = Served::start(&["--fault", fault]);
    let faults = || server.call("GET", "/faults").send().expect(200).json()["faults"].take();
    let set = |id: u8, seen: u8| {
        let faults = faults();
        let [fault] = &faults.as_array().expect("a list")[..] else {
            panic!("not the one fault of the start: {faults}");
        };
        assert_eq!(fault["what"]["kind"], "latency");
        assert_eq!([&fault["id"], &fault["seen"]], [id, seen]);
    };
    set(1, 0);
    server.fivetran_ids();
    set(1, 1);
    server.call("POST", "/reset").send().expect(204);
    set(2, 0);
    server.call("DELETE", "/faults").send().expect(204);
    assert_eq!(faults(), json!([]));
    disturb(&server);
    server.call("POST", "/reset?part=faults").send().expect(204);
    set(4, 0);
}

#[test]
fn ids_of_faults_go_on() {
    let server = Served::start(&[]);
    let fault = r#"{"scope":{"api":"d3lay"},"what":{"kind":"status","status":500}}"#;
    for id in 1..4 {
        let set = server
            .call("POST", "/faults")
            .body(fault)
            .send()
            .expect(201);
        assert_eq!(set.json()["id"], id);
        assert_eq!(
            set.header("location"),
            Some(format!("/faults/{id}").as_str())
        );
        server.call("POST", "/reset").send().expect(204);
    }
}
