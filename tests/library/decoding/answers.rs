//! Answers but for the values in their bodies: status, media type, headers, the whole body.

use serde_json::{Value, json};

use super::{Call, Case, JSON, answer};
use crate::bodies::everything;

pub(super) fn answers() -> Vec<Case> {
    let body = everything().to_string();
    let echoed = |rule, deviation, answer, place| Case {
        rule,
        deviation,
        call: Call::Echo,
        answer,
        told: Some(place),
        counted: Some(place),
        arrives: ("", Some(everything())),
    };
    let ok = "200 OK";
    let twice = body.replace(r#""rating":5"#, r#""rating":4,"rating":5"#);
    let map = body.replace(r#""EUR":9.5"#, r#""EUR":1.5,"EUR":9.5"#);
    let moment = ("X-Added-At", "2024-02-29T00:00:00Z");
    let location = ("Location", "/books/1");
    let book = r#"{"title":"Emma"}"#;
    let added = |rule, deviation, headers: &[(&str, &str)], place, at, arrives| Case {
        rule,
        deviation,
        call: Call::AddBook,
        answer: answer("201 Created", headers, book),
        told: Some(place),
        counted: Some(place),
        arrives: (at, arrives),
    };
    vec![
        echoed(
            "json",
            "a body that is not JSON",
            answer(ok, &[JSON], "{\"id\""),
            "body",
        ),
        echoed(
            "required",
            "no `Content-Type`",
            answer(ok, &[], &body),
            "header `Content-Type`",
        ),
        echoed(
            "content",
            "another `Content-Type`",
            answer(ok, &[("Content-Type", "text/plain")], &body),
            "header `Content-Type`",
        ),
        Case {
            rule: "content",
            deviation: "a body where none is documented",
            call: Call::ReplaceBook,
            answer: answer("201 Created", &[location, JSON], book),
            told: Some("body"),
            counted: Some("body"),
            arrives: ("", Some(json!(true))),
        },
        added(
            "required",
            "a required header is missing",
            &[JSON, moment],
            "header `Location`",
            "",
            None,
        ),
        Case {
            rule: "type",
            deviation: "a required header that cannot be read",
            call: Call::ProbeBook,
            answer: answer(ok, &[("X-Copies", "many")], ""),
            told: Some("header `X-Copies`"),
            counted: Some("header `X-Copies`"),
            arrives: ("", None),
        },
        added(
            "type",
            "an optional header that cannot be read",
            &[JSON, moment, location, ("x-count", "many")],
            "header `x-count`",
            "/x-count",
            Some(Value::Null),
        ),
        added(
            "pattern",
            "a header that breaks a rule of its schema",
            &[JSON, moment, location, ("X-Isbn", "x")],
            "header `X-Isbn`",
            "/X-Isbn",
            Some(json!("x")),
        ),
        Case {
            rule: "undocumented",
            deviation: "a status that the document does not list",
            call: Call::GetBook,
            answer: answer("418 I'm a teapot", &[JSON], book),
            told: Some("status"),
            counted: Some("status"),
            arrives: ("", None),
        },
        echoed(
            "duplicate",
            "a listed property that is there twice",
            answer(ok, &[JSON], &twice),
            "/rating",
        ),
        Case {
            rule: "",
            deviation: "another property that is there twice",
            call: Call::Echo,
            answer: answer(ok, &[JSON], &map),
            told: None,
            counted: None,
            arrives: ("/prices/EUR", Some(json!(9.5))),
        },
    ]
}
