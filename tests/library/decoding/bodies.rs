//! Bodies.

use serde_json::{Value, json};

use super::{Call, Case, JSON, answer};
use crate::{bodies::everything, service::EMMA};

/// `echo` answers with everything, but for one place. Told and counted there, unless said otherwise.
fn echo(
    rule: &'static str,
    deviation: &'static str,
    at: &'static str,
    value: Option<Value>,
    arrives: Option<Value>,
) -> Case {
    let mut body = everything();
    let (object, name) = at.rsplit_once('/').expect("a pointer");
    let object = body.pointer_mut(object).expect("a place");
    match (object, value) {
        (Value::Array(items), Some(value)) => items[name.parse::<usize>().expect("0")] = value,
        (Value::Object(members), Some(value)) => drop(members.insert(name.to_owned(), value)),
        (Value::Object(members), None) => drop(members.shift_remove(name)),
        other => panic!("{other:?}"),
    }
    Case {
        rule,
        deviation,
        call: Call::Echo,
        answer: answer("200 OK", &[JSON], &body.to_string()),
        told: Some(at),
        counted: Some(at),
        arrives: (at, arrives),
    }
}

/// A value that arrives as it was sent.
fn same(rule: &'static str, deviation: &'static str, at: &'static str, value: Value) -> Case {
    echo(rule, deviation, at, Some(value.clone()), Some(value))
}

/// A value that does not arrive.
fn lost(rule: &'static str, deviation: &'static str, at: &'static str, value: Value) -> Case {
    echo(rule, deviation, at, Some(value), None)
}

pub(super) fn bodies() -> Vec<Case> {
    let found = json!({"kind": "found", "where": ["here"]});
    vec![
        lost(
            "undocumented",
            "a property that the document does not have",
            "/nested/inner/shoe",
            json!("size 42"),
        ),
        lost(
            "additionalProperties",
            "a property that the document rules out",
            "/closed/other",
            json!(1),
        )
        .told("/closed"),
        lost(
            "type",
            "`null` in an optional property",
            "/camelCase",
            Value::Null,
        ),
        lost("type", "another type", "/camelCase", json!("7")),
        lost("type", "`null` in a required property", "/on", Value::Null),
        echo(
            "required",
            "a required property is missing",
            "/id",
            None,
            None,
        )
        .told(""),
        echo(
            "required",
            "a required property that can be `null` is missing",
            "/required-null",
            None,
            Some(Value::Null),
        )
        .told(""),
        same("enum", "a text that is not listed", "/type", json!("3rd")),
        same("enum", "a number that is not listed", "/rating", json!(6)),
        same(
            "enum",
            "a tag of a union that is not listed",
            "/notices/1/rest/0",
            found,
        )
        .told("/notices/1/rest/0/kind")
        .counted("/notices/*/rest/*/kind"),
        echo(
            "required",
            "a union without its tag",
            "/notices/0/kind",
            None,
            None,
        )
        .counted("/notices/*/kind"),
        lost(
            "format",
            "`date-time` that is none",
            "/self",
            json!("today"),
        ),
        lost(
            "format",
            "`date` that is none",
            "/match",
            json!("2023-02-29"),
        ),
        lost("format", "`uuid` that is none", "/id", json!("7")),
        lost("format", "`ipv4` that is none", "/address", json!("::1")),
        lost(
            "format",
            "`ipv6` that is none",
            "/address6",
            json!("127.0.0.1"),
        ),
        same("format", "`email` that is none", "/2nd", json!("jane")),
        same(
            "format",
            "`uri` that is none",
            "/$ref-like",
            json!("not a uri"),
        ),
        same("format", "`byte` that is none", "/bytes", json!("?")),
        same(
            "minLength",
            "a text that is too short",
            "/audiobook/title",
            json!(""),
        ),
        same(
            "maxLength",
            "a text that is too long",
            "/short",
            json!("longer"),
        ),
        same("pattern", "a text of another form", "/isbns/0", json!("x")).counted("/isbns/*"),
        same(
            "minimum",
            "a number that is too small",
            "/audiobook/minutes",
            json!(0),
        ),
        same(
            "maximum",
            "a number that is too large",
            "/kebab-case",
            json!(105),
        ),
        same("exclusiveMinimum", "the bound itself", "/ratio", json!(0.0)),
        same("exclusiveMaximum", "the bound itself", "/share", json!(1.0)),
        same("multipleOf", "another number", "/kebab-case", json!(96)),
        same(
            "minItems",
            "an array that is too short",
            "/isbns",
            json!([]),
        ),
        same(
            "maxItems",
            "an array that is too long",
            "/shelves",
            json!([[], [], []]),
        ),
        same(
            "uniqueItems",
            "an item that is there twice",
            "/isbns",
            json!([EMMA, EMMA]),
        ),
        same(
            "minProperties",
            "an object with too few properties",
            "/some",
            json!({}),
        ),
        same(
            "maxProperties",
            "an object with too many properties",
            "/free",
            json!({"a": 1, "b": 2, "c": 3, "d": 4}),
        ),
        same(
            "oneOf",
            "a value of no branch, or of several",
            "/medium",
            json!({"only": 1}),
        ),
        same("anyOf", "a value of no branch", "/loose", json!("four")),
        same("not", "a value that is ruled out", "/loose", json!("no")),
    ]
}
