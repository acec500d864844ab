//! D3lay's headers: `X-API-Version` and `Content-Type`.

use crate::{answer::Answer, api::connect, served::d3lay};

fn with(name: &str, value: impl AsRef<[u8]>) -> Answer {
    d3lay().call("page_size=1").header(name, value).send()
}

#[test]
fn version_1_is_the_default_and_the_only_one() {
    with("X-API-Version", "v1").expect(200);
    with("x-api-version", "v1").expect(200);
    d3lay().get("").expect(200);
}

#[test]
fn another_version_is_refused_by_the_name_of_the_header() {
    for version in ["V1", "v2", "1", "", "v1.0", "v1,v1", "\"v1\""] {
        let message = with("X-API-Version", version).expect(400).message();
        assert!(
            message.starts_with("header `X-API-Version`: "),
            "`{version}`: {message}"
        );
        assert!(
            message.ends_with("is not one of \"v1\""),
            "`{version}`: {message}"
        );
    }
    let message = with("X-API-Version", b"v\xff").expect(400).message();
    assert_eq!(message, "header `X-API-Version`: the value is not UTF-8");
}

const MEDIA_TYPES: [&str; 8] = [
    "application/json",
    "application/xml",
    "application/x-www-form-urlencoded",
    "application/octet-stream",
    "application/pdf",
    "text/plain",
    "text/html",
    "multipart/form-data",
];

#[test]
fn every_listed_content_type_is_taken() {
    for media_type in MEDIA_TYPES {
        with("Content-Type", media_type).expect(200);
    }
}

#[test]
fn a_content_type_is_taken_in_any_case_and_with_parameters() {
    for media_type in [
        "APPLICATION/JSON",
        "Text/HTML",
        "application/json; charset=utf-8",
        "application/json;charset=\"utf-8\";x=y",
        "TEXT/plain ; charset=latin1",
        "multipart/form-data; boundary=something",
    ] {
        with("Content-Type", media_type).expect(200);
    }
}

#[test]
fn another_content_type_is_refused_with_those_that_are_taken() {
    for media_type in [
        "image/png",
        "text/csv",
        "application/json+x",
        "json",
        "",
        "application/json text/html",
    ] {
        let message = with("Content-Type", media_type).expect(400).message();
        assert!(
            message.starts_with("header `Content-Type`: "),
            "`{media_type}`: {message}"
        );
        for taken in MEDIA_TYPES {
            assert!(message.contains(taken), "{message}");
        }
    }
}

#[test]
fn a_documented_header_that_is_sent_twice_is_refused() {
    for (name, value) in [("X-API-Version", "v1"), ("Content-Type", "text/plain")] {
        let answer = d3lay()
            .call("")
            .header(name, value)
            .header(name, value)
            .send()
            .expect(400);
        assert_eq!(
            answer.message(),
            format!("header `{name}`: given 2 times, takes one value")
        );
    }
}

/// Any header is fine that the document does not have.
#[test]
fn other_headers_are_ignored_however_often_they_are_sent() {
    let call = d3lay()
        .call("")
        .header("X-Other", "1")
        .header("X-Other", b"\xff");
    call.header("Cookie", "a=b")
        .header("Accept-Language", "de")
        .send()
        .expect(200);
}

/// The operation has no request body. One is read past, and the connection serves on.
#[test]
fn a_body_is_ignored() {
    use std::io::{Read as _, Write as _};
    let mut stream = connect(d3lay().address);
    let body = "{\"page_size\":5}";
    for last in [false, true] {
        let connection = if last { "close" } else { "keep-alive" };
        let request = format!(
            "GET /users?page_size=1 HTTP/1.1\r\nHost: test\r\nAuthorization: Bearer demo-metadata\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\nConnection: {connection}\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(request.as_bytes()).expect("sent");
    }
    let mut received = String::new();
    stream.read_to_string(&mut received).expect("two answers");
    assert_eq!(
        received.matches("HTTP/1.1 200 OK\r\n").count(),
        2,
        "{received}"
    );
}
