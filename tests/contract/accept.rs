//! What `Accept` admits, and that only Fivetran looks at it.

use crate::{
    answer::Answer,
    served::{d3lay, fivetran},
};

fn accept(value: &str) -> Answer {
    fivetran().call("limit=1").header("Accept", value).send()
}

#[track_caller]
fn admits(values: &[&str]) {
    for value in values {
        let answer = accept(value);
        assert_eq!(answer.status, 200, "`{value}`");
        // Whatever it was asked by, the answer has one media type.
        assert_eq!(
            answer.header("content-type"),
            Some("application/json"),
            "`{value}`"
        );
    }
}

#[track_caller]
fn refuses(values: &[&str]) {
    for value in values {
        let answer = accept(value);
        assert_eq!(answer.status, 406, "`{value}`");
        assert_eq!(answer.code(), "NotAcceptable");
        assert!(
            answer.message().starts_with("header `Accept`: "),
            "{}",
            answer.message()
        );
    }
}

#[test]
fn json_is_served_without_accept() {
    fivetran().get("limit=1").expect(200);
}

#[test]
fn accept_of_json_is_admitted() {
    admits(&[
        "application/json",
        "Application/JSON",
        " application/json ",
        "application/json;q=0.001",
    ]);
}

/// The vendor's Go client sends version 2.
#[test]
fn versions_1_and_2_are_admitted() {
    admits(&[
        "application/json;version=2",
        "application/json;version=1",
        "application/json; version=2",
        "application/json;VERSION=2",
        "application/json;version=\"2\"",
        "application/json;version=2;q=0.5",
        "application/json;charset=utf-8",
        "application/json; version=2; charset=UTF-8",
    ]);
}

#[test]
fn other_versions_are_refused() {
    refuses(&[
        "application/json;version=3",
        "application/json;version=0",
        "application/json;version=",
        "application/json;version=2.0",
        "application/json;version=2;charset=latin1",
        "application/json;charset=latin1",
    ]);
}

#[test]
fn wildcards_are_admitted() {
    admits(&["*/*", "application/*", "*/*;q=0.1", "text/*, */*;q=0.1"]);
}

#[test]
fn lists_are_admitted_if_one_of_them_is() {
    admits(&[
        "text/html, application/json",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
        "application/json;version=3, application/json;version=2",
        "application/json;version=3, */*;q=0.1",
        "application/xml;q=1, application/json;q=0.1",
        ", application/json",
    ]);
}

#[test]
fn other_media_types_are_refused() {
    refuses(&[
        "text/html",
        "application/xml",
        "text/*",
        "image/*, text/plain;q=0.5",
        "application/json+x",
    ]);
}

#[test]
fn a_quality_of_zero_refuses() {
    refuses(&[
        "application/json;q=0",
        "application/json;q=0.000",
        "*/*;q=0",
        "application/*;q=0",
        "application/json;q=0, text/html",
    ]);
}

/// RFC 9110, section 12.5.1: the most specific range that fits a media type decides.
#[test]
fn the_most_specific_range_decides() {
    refuses(&[
        "application/json;q=0, */*",
        "*/*, application/json;q=0",
        "application/*;q=0, */*",
    ]);
    admits(&[
        "application/json, */*;q=0",
        "application/json;version=2, application/json;q=0",
        "application/json, application/json;version=1;q=0",
        "application/*, */*;q=0",
    ]);
}

#[test]
fn what_is_no_media_type_is_refused() {
    refuses(&["", "json", "*", "/", "application/", "*/json", ",", ";q=1"]);
}

#[test]
fn accept_that_is_sent_twice_is_refused() {
    for (first, second) in [
        ("application/json", "application/json"),
        ("text/html", "*/*"),
    ] {
        let call = fivetran()
            .call("")
            .header("Accept", first)
            .header("Accept", second);
        let answer = call.send().expect(400);
        assert_eq!(
            answer.message(),
            "header `Accept`: given 2 times, takes one value"
        );
    }
}

#[test]
fn d3lay_ignores_accept() {
    for value in [
        "text/html",
        "application/json;q=0",
        "application/json;version=3",
        "",
        "nonsense",
    ] {
        d3lay().call("").header("Accept", value).send().expect(200);
    }
    d3lay()
        .call("")
        .header("Accept", "text/html")
        .header("Accept", "image/png")
        .send()
        .expect(200);
}
