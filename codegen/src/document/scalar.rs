//! The core schema of YAML 1.2: what an unquoted scalar means.

use serde_json::{Number, Value};

/// Why an unquoted scalar has no value in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoValue {
    /// An integer that neither `i64` nor `u64` holds.
    IntegerTooLarge,
    /// A number that `f64` does not hold.
    NumberTooLarge,
    /// `.inf` or `.nan`.
    NotFinite,
}

/// The value of an unquoted scalar (YAML 1.2.2, section 10.3.2).
pub(super) fn plain(text: &str) -> Result<Value, NoValue> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Ok(Value::Null),
        "true" | "True" | "TRUE" => return Ok(Value::Bool(true)),
        "false" | "False" | "FALSE" => return Ok(Value::Bool(false)),
        ".nan" | ".NaN" | ".NAN" => return Err(NoValue::NotFinite),
        _ => {}
    }
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") {
        return Err(NoValue::NotFinite);
    }
    if !unsigned.starts_with(|first: char| first.is_ascii_digit() || first == '.') {
        return Ok(Value::String(text.to_owned()));
    }
    for (prefix, radix) in [("0o", 8), ("0x", 16)] {
        if let Some(digits) = text.strip_prefix(prefix)
            && is_run_of(digits, radix)
        {
            return u64::from_str_radix(digits, radix)
                .map(Value::from)
                .map_err(|_| NoValue::IntegerTooLarge);
        }
    }
    if is_run_of(unsigned, 10) {
        return integer(text);
    }
    if is_decimal(unsigned) {
        return decimal(text);
    }
    Ok(Value::String(text.to_owned()))
}

fn integer(text: &str) -> Result<Value, NoValue> {
    if let Ok(number) = text.parse::<i64>() {
        return Ok(Value::from(number));
    }
    text.parse::<u64>()
        .map(Value::from)
        .map_err(|_| NoValue::IntegerTooLarge)
}

fn decimal(text: &str) -> Result<Value, NoValue> {
    text.parse::<f64>()
        .ok()
        .and_then(Number::from_f64)
        .map(Value::Number)
        .ok_or(NoValue::NumberTooLarge)
}

/// `[0-9]+`, or the like of another radix.
fn is_run_of(text: &str, radix: u32) -> bool {
    !text.is_empty() && text.chars().all(|digit| digit.is_digit(radix))
}

/// `( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
fn is_decimal(text: &str) -> bool {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let mantissa_fits = match mantissa.split_once('.') {
        Some(("", fraction)) => is_run_of(fraction, 10),
        Some((whole, fraction)) => {
            is_run_of(whole, 10) && (fraction.is_empty() || is_run_of(fraction, 10))
        }
        None => is_run_of(mantissa, 10),
    };
    let exponent_fits = exponent.is_none_or(|exponent| {
        is_run_of(exponent.strip_prefix(['+', '-']).unwrap_or(exponent), 10)
    });
    mantissa_fits && exponent_fits
}

#[cfg(test)]
mod tests {
    use super::{NoValue, plain};
    use serde_json::json;

    #[test]
    fn the_core_schema() {
        for (text, value) in [
            ("", json!(null)),
            ("~", json!(null)),
            ("NULL", json!(null)),
            ("True", json!(true)),
            ("yes", json!("yes")),
            ("on", json!("on")),
            ("200", json!(200)),
            ("-7", json!(-7)),
            ("+7", json!(7)),
            ("007", json!(7)),
            ("0o17", json!(15)),
            ("0xFf", json!(255)),
            ("-0x1", json!("-0x1")),
            (
                "18446744073709551615",
                json!(18_446_744_073_709_551_615_u64),
            ),
            ("1.", json!(1.0)),
            (".5", json!(0.5)),
            ("-1.5e3", json!(-1500.0)),
            ("1e3", json!(1000.0)),
            (".", json!(".")),
            ("1e", json!("1e")),
            ("1_000", json!("1_000")),
            ("1.2.3", json!("1.2.3")),
            ("2024-01-01", json!("2024-01-01")),
            ("4XX", json!("4XX")),
            ("-", json!("-")),
            ("infinity", json!("infinity")),
            ("nan", json!("nan")),
        ] {
            assert_eq!(plain(text), Ok(value), "{text}");
        }
    }

    #[test]
    fn what_json_cannot_hold() {
        assert_eq!(plain(".inf"), Err(NoValue::NotFinite));
        assert_eq!(plain("-.INF"), Err(NoValue::NotFinite));
        assert_eq!(plain(".nan"), Err(NoValue::NotFinite));
        assert_eq!(plain("1e999"), Err(NoValue::NumberTooLarge));
        assert_eq!(plain("18446744073709551616"), Err(NoValue::IntegerTooLarge));
        assert_eq!(plain("0xfffffffffffffffff"), Err(NoValue::IntegerTooLarge));
    }
}
