//! Schemas one by one: types, bounds and patterns that contradict themselves.

use super::alike::one_of;
use super::shape::Kind;
use super::survey::{Node, Survey};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Quoted};
use serde_json::Value;

/// The types of OpenAPI 3.0.
const TYPES: &[&str] = &["array", "boolean", "integer", "number", "object", "string"];

/// A lower bound and its upper bound.
struct Range {
    low: &'static str,
    high: &'static str,
    /// The flags that exclude the bounds themselves.
    exclusive: &'static [&'static str],
}

const fn range(low: &'static str, high: &'static str) -> Range {
    Range {
        low,
        high,
        exclusive: &[],
    }
}

const RANGES: &[Range] = &[
    Range {
        low: "minimum",
        high: "maximum",
        exclusive: &["exclusiveMinimum", "exclusiveMaximum"],
    },
    range("minLength", "maxLength"),
    range("minItems", "maxItems"),
    range("minProperties", "maxProperties"),
];

/// Bounds that count something.
const COUNTS: &[&str] = &[
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
];

pub(super) fn check(survey: &Survey<'_>, diagnostics: &mut Diagnostics) {
    for node in survey.nodes_of(Kind::Schema) {
        types(survey, node, diagnostics);
        inverted(survey, node, diagnostics);
        counts(survey, node, diagnostics);
        numbers(survey, node, diagnostics);
        pattern(survey, node, diagnostics);
        items(survey, node, diagnostics);
    }
}

fn types(survey: &Survey<'_>, node: &Node<'_>, diagnostics: &mut Diagnostics) {
    let Some(Value::String(name)) = node.members.get("type") else {
        return;
    };
    if TYPES.contains(&name.as_str()) {
        return;
    }
    let help = match name.as_str() {
        "null" => "write `nullable: true` beside the type of the other values".to_owned(),
        "file" => "write `type: string` with `format: binary`".to_owned(),
        "any" => "leave `type` out to allow any value".to_owned(),
        other => one_of(other, TYPES),
    };
    diagnostics.push(
        Diagnostic::new(
            Code::UnknownType,
            format!("{} is not a type of OpenAPI 3.0", Quoted(name)),
        )
        .primary(survey.document, &node.pointer.child("type"), "this type")
        .help(help),
    );
}

fn inverted(survey: &Survey<'_>, node: &Node<'_>, diagnostics: &mut Diagnostics) {
    let is_set = |flag: &str| node.members.get(flag) == Some(&Value::Bool(true));
    for Range {
        low,
        high,
        exclusive,
    } in RANGES
    {
        let (Some(lower), Some(upper)) = (
            node.members.get(*low).and_then(Value::as_f64),
            node.members.get(*high).and_then(Value::as_f64),
        ) else {
            continue;
        };
        let excludes_ends = exclusive.iter().any(|flag| is_set(flag));
        if lower < upper || (lower == upper && !excludes_ends) {
            continue;
        }
        let message = if lower == upper {
            format!("{} and {} exclude every value", Quoted(low), Quoted(high))
        } else {
            format!("{} is above {}", Quoted(low), Quoted(high))
        };
        diagnostics.push(
            Diagnostic::new(Code::InvertedBounds, message)
                .primary(survey.document, &node.pointer.child(low), "the lower bound")
                .secondary(
                    survey.document,
                    &node.pointer.child(high),
                    "the upper bound",
                )
                .help("correct one of the two: no value satisfies both"),
        );
    }
}

fn counts(survey: &Survey<'_>, node: &Node<'_>, diagnostics: &mut Diagnostics) {
    for name in COUNTS {
        let Some(Value::Number(number)) = node.members.get(*name) else {
            continue;
        };
        let is_count = number
            .as_f64()
            .is_some_and(|value| value >= 0.0 && value.fract() == 0.0);
        if !is_count {
            diagnostics.push(invalid_bound(
                survey,
                node,
                name,
                format!("{} cannot be {number}", Quoted(name)),
                "use a whole number that is not negative",
            ));
        }
    }
}

fn numbers(survey: &Survey<'_>, node: &Node<'_>, diagnostics: &mut Diagnostics) {
    if let Some(Value::Number(number)) = node.members.get("multipleOf")
        && number.as_f64().is_none_or(|value| value <= 0.0)
    {
        diagnostics.push(invalid_bound(
            survey,
            node,
            "multipleOf",
            format!("`multipleOf` cannot be {number}"),
            "use a number above zero",
        ));
    }
    for (flag, bound) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        if node.members.get(flag) == Some(&Value::Bool(true)) && !node.members.contains_key(bound) {
            diagnostics.push(invalid_bound(
                survey,
                node,
                flag,
                format!("{} without {} bounds nothing", Quoted(flag), Quoted(bound)),
                &format!("add {}, or remove {}", Quoted(bound), Quoted(flag)),
            ));
        }
    }
}

fn invalid_bound(
    survey: &Survey<'_>,
    node: &Node<'_>,
    name: &str,
    message: String,
    help: &str,
) -> Diagnostic {
    Diagnostic::new(Code::InvalidBound, message)
        .primary(survey.document, &node.pointer.child(name), "this bound")
        .help(help)
}

fn pattern(survey: &Survey<'_>, node: &Node<'_>, diagnostics: &mut Diagnostics) {
    let Some(Value::String(pattern)) = node.members.get("pattern") else {
        return;
    };
    if let Err(error) = regex(pattern) {
        diagnostics.push(
            Diagnostic::new(
                Code::InvalidPattern,
                format!(
                    "pattern {} is not a regular expression: {}",
                    Quoted(pattern),
                    error.text
                ),
            )
            .primary(
                survey.document,
                &node.pointer.child("pattern"),
                "this pattern",
            )
            .help("write it as in JavaScript, without slashes around it, and quote it in YAML"),
        );
    }
}

/// Compiles a pattern, in the Unicode mode of ECMA 262 if that takes it. It does not take needless
/// escapes such as `\-`, which many patterns have.
pub(super) fn regex(pattern: &str) -> Result<regress::Regex, regress::Error> {
    regress::Regex::with_flags(pattern, "u").or_else(|_| regress::Regex::new(pattern))
}

fn items(survey: &Survey<'_>, node: &Node<'_>, diagnostics: &mut Diagnostics) {
    let is_array = node.members.get("type").and_then(Value::as_str) == Some("array");
    if is_array && !node.members.contains_key("items") {
        diagnostics.push(
            Diagnostic::new(
                Code::ArrayWithoutItems,
                "the array does not say what its items are",
            )
            .primary(
                survey.document,
                &node.pointer.child("type"),
                "`items` is missing beside this",
            )
            .help("add `items`; `items: {}` stands for any value"),
        );
    }
}
