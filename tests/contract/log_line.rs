//! What the server logs.

use serde_json::Value;

use crate::running::start;

/// Asks for what there is to ask for; returns the request ids.
fn ask(running: &crate::running::Running) -> Vec<(String, &'static str, &'static str, u16)> {
    let (fivetran, d3lay) = (running.fivetran(), running.d3lay());
    [
        (
            fivetran.target("/v1/users?limit=1"),
            "GET",
            "/v1/users?limit=1",
            200,
        ),
        (
            fivetran.target("/v1/users?limit=0"),
            "GET",
            "/v1/users?limit=0",
            400,
        ),
        (
            fivetran.target("/v1/users").anonymous(),
            "GET",
            "/v1/users",
            401,
        ),
        (
            fivetran.target("/v1/users").method("POST"),
            "POST",
            "/v1/users",
            405,
        ),
        (fivetran.target("/nowhere"), "GET", "/nowhere", 404),
        (
            d3lay.target("/users?search=%C3%A9"),
            "GET",
            "/users?search=%C3%A9",
            200,
        ),
        (d3lay.target("//users"), "GET", "//users", 404),
        (d3lay.target("/users").method("FOO"), "FOO", "/users", 405),
    ]
    .into_iter()
    .map(|(call, method, uri, status)| {
        let answer = call.send_unshaped().expect(status);
        (
            answer
                .header("x-request-id")
                .expect("a request id")
                .to_owned(),
            method,
            uri,
            status,
        )
    })
    .collect()
}

#[test]
fn every_request_is_one_json_line_with_method_uri_status_and_latency() {
    let running = start(&["--log-format", "json"]);
    let asked = ask(&running);
    let ended = running.stop();
    let lines: Vec<Value> = ended
        .stderr
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")))
        .collect();
    for (id, method, uri, status) in &asked {
        let of_request: Vec<&Value> = lines.iter().filter(|line| line["req_id"] == **id).collect();
        assert_eq!(of_request.len(), 1, "{method} {uri}: {of_request:?}");
        let line = of_request[0];
        assert_eq!(line["method"], *method, "{line}");
        assert_eq!(line["uri"], *uri, "{line}");
        assert_eq!(line["response_code"], *status, "{line}");
        assert!(line["latency_us"].is_u64(), "{line}");
        assert_eq!(
            line["api"],
            if uri.contains("/v1") || *uri == "/nowhere" {
                "Fivetran"
            } else {
                "D3lay"
            }
        );
        assert_eq!(line["level"], "INFO");
    }
    let requests = lines
        .iter()
        .filter(|line| line["msg"] == "request completed")
        .count();
    assert_eq!(requests, asked.len());
}

#[test]
fn the_log_for_people_has_a_line_per_request_too() {
    let running = start(&[]);
    let asked = ask(&running);
    let log = running.stop().stderr;
    for (id, method, uri, status) in asked {
        let lines: Vec<&str> = log.lines().filter(|line| line.contains(&id)).collect();
        assert_eq!(lines.len(), 1, "{log}");
        for part in [method, uri, &status.to_string(), "latency_us"] {
            assert!(lines[0].contains(part), "{part}: {}", lines[0]);
        }
    }
}

#[test]
fn a_quieter_log_has_no_requests() {
    for level in ["warn", "error"] {
        let running = start(&["--log-level", level, "--log-format", "json"]);
        ask(&running);
        assert_eq!(running.stop().stderr, "", "{level}");
    }
}

#[test]
fn the_log_goes_to_standard_error() {
    let running = start(&["--log-level", "debug", "--log-format", "json"]);
    ask(&running);
    let stdout = running.stop().stdout;
    assert_eq!(stdout.lines().count(), 6, "{stdout}");
}
