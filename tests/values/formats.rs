//! The formats as the judge checks them: boon's own checkers, and the few places where a checker
//! of boon's parts from the RFC that it follows.
//!
//! A correction that boon no longer needs fails a test, so that none outlives its reason.

use std::error::Error;

use boon::{Compiler, Draft, Format, SchemaIndex, Schemas};
use serde_json::{Value, json};

/// Not a format of the dialect: integers are written without fraction or exponent and fit 64 bits.
pub(crate) const INTEGER: &str = "integer of 64 bits";

/// Texts on which boon is wrong: format, text, whether it is valid, and who says so.
pub(crate) const CORRECTIONS: &[(&str, &str, bool, &str)] = &[
    (
        "date",
        "+024-01-01",
        false,
        "RFC 3339: date-fullyear = 4DIGIT",
    ),
    (
        "date-time",
        "+024-01-01T00:00:00Z",
        false,
        "RFC 3339: date-fullyear = 4DIGIT",
    ),
    (
        "date-time",
        "2024-01-01T+1:00:00Z",
        false,
        "RFC 3339: time-hour = 2DIGIT",
    ),
    (
        "date-time",
        "2024-01-01T00:00:00++1:00",
        false,
        "RFC 3339: time-hour = 2DIGIT",
    ),
    (
        "email",
        "@example.com",
        false,
        "RFC 5321, 4.1.2: Dot-string has an Atom",
    ),
    (
        "email",
        "\"a\\\"b\"@example.com",
        true,
        "RFC 5321, 4.1.2: quoted-pairSMTP",
    ),
    (
        "email",
        "\"ä\"@example.com",
        false,
        "RFC 5321, 4.1.2: qtextSMTP is ASCII",
    ),
    (
        "email",
        "\"\u{7f}\"@example.com",
        false,
        "RFC 5321, 4.1.2: qtextSMTP has no controls",
    ),
    (
        "email",
        "a@example.com.",
        false,
        "RFC 5321, 4.1.2: Domain ends with a sub-domain",
    ),
    (
        "email",
        "a@[ipv6:::1]",
        true,
        "RFC 5234, 2.3: strings in ABNF are case-insensitive",
    ),
];

/// Registers what the judge checks itself.
pub(crate) fn register(compiler: &mut Compiler) {
    type Check = fn(&str) -> bool;
    fn format(name: &'static str, func: fn(&Value) -> Result<(), Box<dyn Error>>) -> Format {
        Format { name, func }
    }
    fn text(value: &Value, check: Check) -> Result<(), Box<dyn Error>> {
        match value.as_str() {
            Some(text) if !check(text) => Err("of another format".into()),
            _ => Ok(()),
        }
    }
    compiler.register_format(format(INTEGER, |value| match value {
        Value::Number(number) if !number.is_i64() => Err("no integer of 64 bits".into()),
        _ => Ok(()),
    }));
    compiler.register_format(format("byte", |value| text(value, byte)));
    compiler.register_format(format("date", |value| text(value, date)));
    compiler.register_format(format("date-time", |value| text(value, date_time)));
    compiler.register_format(format("email", |value| text(value, email)));
}

/// What boon itself says, without any correction.
pub(crate) fn boon_accepts(format: &'static str, text: &str) -> bool {
    thread_local! {
        static PLAIN: Vec<(&'static str, Schemas, SchemaIndex)> = ["date", "date-time", "email"]
            .map(|format| {
                let mut compiler = Compiler::new();
                compiler.set_default_draft(Draft::V4);
                compiler.enable_format_assertions();
                let location = "http://judge.invalid/format.json";
                compiler.add_resource(location, json!({ "format": format })).expect("a resource");
                let mut schemas = Schemas::new();
                let index = compiler.compile(location, &mut schemas).expect("a schema");
                (format, schemas, index)
            })
            .into();
    }
    PLAIN.with(|plain| {
        let (_, schemas, index) = plain
            .iter()
            .find(|(name, ..)| *name == format)
            .expect(format);
        schemas.validate(&Value::from(text), *index).is_ok()
    })
}

/// RFC 4648, section 4; with section 3.5, the bits that pad the last character are zero.
fn byte(text: &str) -> bool {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digits = text.trim_end_matches('=');
    let padding = text.len() - digits.len();
    let values: Option<Vec<usize>> = digits
        .bytes()
        .map(|byte| ALPHABET.iter().position(|&other| other == byte))
        .collect();
    let last = values
        .as_ref()
        .and_then(|values| values.last().copied())
        .unwrap_or(0);
    let unused_bits = match digits.len() % 4 {
        0 => 0,
        2 => 4,
        3 => 2,
        _ => return false,
    };
    values.is_some()
        && padding == (4 - digits.len() % 4) % 4
        && last.is_multiple_of(1 << unused_bits)
}

/// boon reads numbers with a sign.
fn date(text: &str) -> bool {
    !text.contains('+') && boon_accepts("date", text)
}

/// boon reads numbers with a sign.
fn date_time(text: &str) -> bool {
    let mut signs = text.match_indices('+').map(|(index, _)| index);
    let offset = match (signs.next(), signs.next()) {
        (None, _) => true,
        (Some(index), None) => index + 6 == text.len() && !text.ends_with(['z', 'Z']),
        _ => false,
    };
    offset && boon_accepts("date-time", text)
}

/// boon takes an empty local part, a dot behind the domain and any character between quotation
/// marks, but no escaped one; and it wants the `IPv6:` of a literal in this very case.
fn email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else {
        return false;
    };
    if local.is_empty() || domain.ends_with('.') {
        return false;
    }
    let local = match local
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
    {
        Some(quoted) if is_quoted_content(quoted) => format!("\"{}\"", "q".repeat(quoted.len())),
        Some(_) => return false,
        None => local.to_owned(),
    };
    let domain = match domain.get(..6) {
        Some(tag) if tag.eq_ignore_ascii_case("[IPv6:") => format!("[IPv6:{}", &domain[6..]),
        _ => domain.to_owned(),
    };
    boon_accepts("email", &format!("{local}@{domain}"))
}

/// `*QcontentSMTP`: qtextSMTP is `%d32-33 / %d35-91 / %d93-126`, quoted-pairSMTP `\ %d32-126`.
fn is_quoted_content(text: &str) -> bool {
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let sound = match byte {
            b'\\' => bytes
                .next()
                .is_some_and(|escaped| (32..=126).contains(&escaped)),
            b'"' => false,
            _ => (32..=126).contains(&byte),
        };
        if !sound {
            return false;
        }
    }
    true
}
