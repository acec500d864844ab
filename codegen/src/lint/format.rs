//! Formats of strings and integers, as far as the generated code asserts them.

use serde_json::Value;
use std::net::{Ipv4Addr, Ipv6Addr};

/// Whether a value has a format; true for a format that is only noted, and for a value of another
/// type than the format is for.
pub(super) fn has(format: &str, value: &Value) -> bool {
    match (format, value) {
        ("int32", Value::Number(number)) => number
            .as_f64()
            .is_none_or(|number| (f64::from(i32::MIN)..=f64::from(i32::MAX)).contains(&number)),
        ("date", Value::String(text)) => is_date(text),
        ("date-time", Value::String(text)) => is_date_time(text),
        ("uuid", Value::String(text)) => is_like(text, "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"),
        ("email", Value::String(text)) => matches!(
            text.rsplit_once('@'),
            Some((local, domain)) if !local.is_empty() && !domain.is_empty() && !text.contains(' ')
        ),
        ("ipv4", Value::String(text)) => text.parse::<Ipv4Addr>().is_ok(),
        ("ipv6", Value::String(text)) => text.parse::<Ipv6Addr>().is_ok(),
        _ => true,
    }
}

/// RFC 3339, section 5.6, `full-date`.
fn is_date(text: &str) -> bool {
    let number = |range| text.get(range).and_then(|part: &str| part.parse().ok());
    if !is_like(text, "0000-00-00") {
        return false;
    }
    let (Some(year), Some(month), Some(day)) = (number(0..4), number(5..7), number(8..10)) else {
        return false;
    };
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    };
    (1..=12).contains(&month) && (1..=days).contains(&day)
}

/// RFC 3339, section 5.6, `date-time`.
fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_at_checked(10) else {
        return false;
    };
    let Some((clock, rest)) = time.split_at_checked(9) else {
        return false;
    };
    let below = |at, limit: &str| clock.get(at).is_some_and(|part| part < limit);
    let clock = is_like(&clock.to_ascii_uppercase(), "T00:00:00")
        && below(1..3, "24")
        && below(4..6, "60")
        && below(7..9, "61");
    let rest = match rest.strip_prefix('.') {
        Some(fraction) => match fraction.trim_start_matches(|digit: char| digit.is_ascii_digit()) {
            offset if offset.len() < fraction.len() => offset,
            _ => return false,
        },
        None => rest,
    };
    let zone = ["Z", "z"].contains(&rest) || is_like(rest, "+00:00") || is_like(rest, "-00:00");
    is_date(date) && clock && zone
}

/// Whether a text is written like a model: `0` stands for a digit, `x` for a hexadecimal one, and
/// anything else for itself.
fn is_like(text: &str, model: &str) -> bool {
    let fits = |(byte, model): (u8, u8)| match model {
        b'0' => byte.is_ascii_digit(),
        b'x' => byte.is_ascii_hexdigit(),
        _ => byte == model,
    };
    text.len() == model.len() && text.bytes().zip(model.bytes()).all(fits)
}

#[cfg(test)]
mod tests {
    use super::has;
    use serde_json::json;

    #[test]
    fn values_have_their_format_or_not() {
        let cases = [
            ("date", json!("2024-02-29"), true),
            ("date", json!("2023-02-29"), false),
            ("date", json!("2023-13-01"), false),
            ("date", json!("today"), false),
            ("date-time", json!("2024-02-29T23:59:60Z"), true),
            ("date-time", json!("2024-02-29t10:15:00.25+05:30"), true),
            ("date-time", json!("2024-02-29T24:00:00Z"), false),
            ("date-time", json!("2024-02-29T10:15:00.Z"), false),
            ("date-time", json!("2024-02-29T10:15:00"), false),
            ("date-time", json!("2024-02-29"), false),
            ("date-time", json!("äääääääää"), false),
            ("uuid", json!("98d91cd7-860d-4869-937a-5af32eff2f4a"), true),
            ("uuid", json!("98d91cd7860d4869937a5af32eff2f4a"), false),
            ("email", json!("ann@example.com"), true),
            ("email", json!("ann"), false),
            ("ipv4", json!("127.0.0.1"), true),
            ("ipv4", json!("127.0.0.256"), false),
            ("ipv6", json!("::1"), true),
            ("ipv6", json!("127.0.0.1"), false),
            ("int32", json!(2_147_483_647), true),
            ("int32", json!(2_147_483_648_u64), false),
            ("uuid", json!(7), true),
            ("password", json!("x"), true),
        ];
        for (format, value, expected) in cases {
            assert_eq!(has(format, &value), expected, "{format} {value}");
        }
    }
}
