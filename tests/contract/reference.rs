//! The documents and their reference, on the port of each API.

use std::path::Path;

use specshot::document::Document;

use crate::{
    answer::Answer,
    api::{Api, exchange},
    running::start,
    served::{d3lay, fivetran},
};

fn both() -> [(Api, &'static str); 2] {
    [(fivetran(), "fivetran"), (d3lay(), "d3lay")]
}

/// The answer to a request without credentials that is none to the API.
#[track_caller]
fn read(api: Api, path: &str) -> Answer {
    api.target(path).anonymous().send_unshaped()
}

/// Everything that a port serves beside the API.
const PATHS: [&str; 10] = [
    "/docs",
    "/docs/icon.svg",
    "/docs/LICENSE",
    "/docs/NOTICE",
    "/docs/reference.css",
    "/docs/reference.js",
    "/docs/swagger-ui-bundle.js",
    "/docs/swagger-ui.css",
    "/openapi.json",
    "/openapi.yaml",
];

#[test]
fn openapi_yaml_is_the_document_byte_for_byte() {
    for (api, name) in both() {
        let answer = read(api, "/openapi.yaml").expect(200);
        assert_eq!(answer.header("content-type"), Some("application/yaml"));
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("spec/{name}.yaml"));
        let text = std::fs::read_to_string(path).expect("the document");
        assert_eq!(answer.body, text);
    }
}

/// Read by the generator, which has a reader of its own.
#[test]
fn openapi_json_is_the_document_as_json() {
    for name in ["fivetran", "d3lay", "control"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("spec/{name}.yaml"));
        let text = std::fs::read_to_string(&path).expect("the document");
        let read = Document::parse(name, &text).unwrap_or_else(|d| panic!("{}", d.render(false)));
        let json = users_server::documentation::to_json(&text).expect("JSON");
        // Compared as text, because the order counts.
        assert_eq!(json.to_string(), read.value().to_string(), "{name}");
    }
    for (api, name) in both() {
        let answer = read(api, "/openapi.json").expect(200);
        assert_eq!(answer.header("content-type"), Some("application/json"));
        let text = read(api, "/openapi.yaml").body;
        let json = users_server::documentation::to_json(&text).expect("JSON");
        assert_eq!(answer.json(), json, "{name}");
    }
}

#[test]
fn the_reference_is_served_whole_and_without_credentials() {
    for (api, _) in both() {
        for path in PATHS {
            let answer = read(api, path).expect(200);
            assert!(!answer.body.is_empty(), "{path}");
        }
        let page = read(api, "/docs").body;
        for start in ["href=\"", "src=\""] {
            for reference in page.split(start).skip(1) {
                let path = reference.split('"').next().expect("a path");
                assert!(PATHS.contains(&path), "{path} is not served");
            }
        }
        assert!(!page.contains("://"), "nothing from elsewhere: {page}");
    }
}

#[test]
fn pages_say_what_they_are_and_what_they_may() {
    for (api, _) in both() {
        for path in PATHS {
            let answer = read(api, path);
            assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
            assert_eq!(answer.header("cache-control"), Some("no-cache"));
            let policy = answer.header("content-security-policy").expect("a policy");
            assert!(policy.contains("default-src 'none'"), "{policy}");
            assert!(policy.contains("script-src 'self';"), "{policy}");
            assert!(!policy.contains("//"), "no other host: {policy}");
        }
    }
}

#[test]
fn a_page_that_is_known_is_not_sent_again() {
    for (api, _) in both() {
        for path in PATHS {
            let first = read(api, path);
            let tag = first.header("etag").expect("an entity tag");
            let ask = |known: &str| {
                let call = api.target(path).anonymous();
                call.header("If-None-Match", known).send_unshaped()
            };
            for known in [tag, "*", &format!("W/{tag}"), &format!("\"x\", {tag}")] {
                let again = ask(known).expect(304);
                assert_eq!(again.body, "");
                assert_eq!(again.header("etag"), Some(tag));
            }
            ask("\"x\"").expect(200);
        }
    }
}

#[test]
fn head_of_a_page_is_its_head() {
    for (api, _) in both() {
        for path in PATHS {
            let whole = read(api, path);
            let call = api.target(path).anonymous().method("HEAD");
            let head = call.send_unshaped().expect(200);
            assert_eq!(head.body, "");
            for name in ["content-type", "content-length", "etag"] {
                assert_eq!(head.header(name), whole.header(name), "{path}: {name}");
            }
        }
    }
}

#[test]
fn a_page_has_no_other_methods_and_no_neighbours() {
    for (api, _) in both() {
        let call = api.target("/docs").anonymous().method("POST");
        let answer = call.send_unshaped().expect(405);
        assert_eq!(answer.values("allow"), ["GET", "HEAD"]);
        read(api, "/docs/index.html").expect(404);
        read(api, "/").expect(404);
    }
}

/// A page is read without the token, but not under the name or by the page of another host.
#[test]
fn the_control_port_shows_its_pages_to_its_own_origin_only() {
    let running = start(&[]);
    let address = running.address("Control");
    let ask = |path: &str, host: &str, more: &str| {
        let request =
            format!("GET {path} HTTP/1.1\r\nHost: {host}\r\n{more}Connection: close\r\n\r\n");
        exchange(address, request.as_bytes())
    };
    let own = address.to_string();
    for path in ["/", "/pages/control.js", "/docs", "/openapi.json"] {
        ask(path, &own, "").expect(200);
        ask(path, &own, &format!("Origin: http://{own}\r\n")).expect(200);
        ask(path, "rebound.example", "").expect(403);
        ask(path, &own, "Origin: http://foreign.example\r\n").expect(403);
    }
}
