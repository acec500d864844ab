//! Texts and values: parameters and headers arrive as text, schemas speak of values.
//!
//! The text of a string is itself; an integer is written `-?(0|[1-9][0-9]*)` and fits 64 bits; a
//! boolean is `true` or `false`; an empty text is a value. The judge sees the value that a text
//! stands for. A text that stands for no value of the type is seen as the string that it is, so
//! that the type is what it breaks.

use serde_json::{Value, json};

/// The value that a text stands for, by the `type` of its schema.
pub(crate) fn value_of(kind: &str, text: &str) -> Value {
    let value = match kind {
        "integer" if is_integer(text) => text.parse::<i64>().ok().map(Value::from),
        "boolean" => match text {
            "true" => Some(json!(true)),
            "false" => Some(json!(false)),
            _ => None,
        },
        "integer" | "string" => None,
        other => panic!("no text of type `{other}` is known"),
    };
    value.unwrap_or_else(|| text.into())
}

fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && (digits == "0" || !digits.starts_with('0'))
}

/// The text of a value that is of the type `kind`.
pub(crate) fn text_of(kind: &str, value: &Value) -> Option<String> {
    match (kind, value) {
        ("string", Value::String(text)) => Some(text.clone()),
        ("integer", Value::Number(number)) if number.is_i64() => Some(number.to_string()),
        ("boolean", Value::Bool(_)) => Some(value.to_string()),
        _ => None,
    }
}

/// Texts that almost stand for a value of the type.
pub(crate) fn tricky(kind: &str) -> &'static [&'static str] {
    match kind {
        "integer" => &[
            "",
            "-",
            "+",
            "+1",
            "-0",
            "00",
            "01",
            "-01",
            "1.0",
            "1.",
            ".5",
            "1e2",
            "1E2",
            "1e0",
            " 1",
            "1 ",
            "1_000",
            "1,000",
            "0x1",
            "0b1",
            "\u{661}",
            "\u{ff11}",
            "\u{2212}1",
            "1a",
            "NaN",
            "inf",
            "null",
            "true",
            "\"1\"",
            "1\u{0}",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "-9223372036854775809",
            "18446744073709551615",
            "18446744073709551616",
            "4294967297",
            "100000000000000000000000000000000000000001",
        ],
        "boolean" => &[
            "",
            "TRUE",
            "True",
            "tRUE",
            "FALSE",
            "False",
            "t",
            "f",
            "1",
            "0",
            "yes",
            "no",
            "on",
            "off",
            " true",
            "true ",
            "true,false",
            "\"true\"",
            "null",
            "truе",
            "SOME_BOOLEAN_VALUE",
        ],
        _ => &[],
    }
}

/// Whether a header can carry the text (RFC 9110, section 5.5): no control characters, and no
/// white space at its ends, which is not part of the value.
pub(crate) fn is_field_value(text: &str) -> bool {
    let control = |byte: u8| byte < 0x20 && byte != b'\t' || byte == 0x7f;
    !text.bytes().any(control) && text.trim_matches([' ', '\t']) == text
}

/// The media type of a text, in lower case and without parameters: what the documents say of
/// `Content-Type`.
pub(crate) fn essence(text: &str) -> String {
    text.split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

/// Every byte that a query could take for something else, percent-encoded.
pub(crate) fn percent_encoded(text: &str) -> String {
    let encoded = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(encoded).collect()
}
