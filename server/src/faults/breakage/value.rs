//! Values that should break a keyword.

use std::collections::HashSet;

use serde_json::{Value, value::RawValue};
use specshot_runtime::pointer::escaped;

use super::{candidate::Candidate, json_text, place};
use crate::generated::control::SchemaKeyword as Keyword;

/// What is put where something else is needed.
const INJECTED: &str = "injected";

/// Values of every type, as JSON text.
const OF_EVERY_TYPE: [&str; 7] = ["\"injected\"", "0", "true", "{}", "[]", "0.5", "null"];

/// The most members or items that an answer is given to break a maximum.
const MOST_ADDED: u64 = 100_000;

/// Values that should break the candidate's keyword, as JSON text, the best first; `written` is the
/// text of the value that stands there now. Whether they do, and break nothing else, is not known.
pub(super) fn breaking(candidate: &Candidate<'_>, written: &str) -> Vec<String> {
    let Candidate { schema, value, .. } = *candidate;
    let bound = &schema[candidate.keyword.as_str()];
    let other_type = || OF_EVERY_TYPE.map(str::to_owned).to_vec();
    match (candidate.keyword, value) {
        (Keyword::Type | Keyword::OneOf | Keyword::AnyOf, _) => other_type(),
        (Keyword::Not, _) => {
            let refused = bound.get("enum").and_then(Value::as_array);
            let refused = refused.into_iter().flatten().map(Value::to_string);
            refused.chain(other_type()).collect()
        }
        (Keyword::Enum, Value::String(text)) => strings(text),
        (Keyword::Enum, Value::Number(_)) => beside(bound.as_array().map_or(&[], Vec::as_slice)),
        (Keyword::Enum, Value::Bool(is)) => vec![(!is).to_string()],
        (Keyword::Format | Keyword::Pattern, Value::String(text)) => strings(text),
        (Keyword::Minimum, Value::Number(_)) => beyond(bound, -1, schema),
        (Keyword::Maximum, Value::Number(_)) => beyond(bound, 1, schema),
        (Keyword::MultipleOf, Value::Number(number)) => between(number, bound),
        (Keyword::MinLength, Value::String(text)) => bound.as_u64().map_or(Vec::new(), |least| {
            let length = usize::try_from(least.saturating_sub(1)).unwrap_or(0);
            let cut: String = text.chars().take(length).collect();
            vec![quoted(&cut), quoted(&"a".repeat(length))]
        }),
        (Keyword::MaxLength, Value::String(text)) => bound.as_u64().map_or(Vec::new(), |most| {
            if most > MOST_ADDED {
                return Vec::new();
            }
            let length = usize::try_from(most + 1).unwrap_or(0);
            let missing = length.saturating_sub(text.chars().count());
            let last = text.chars().last().unwrap_or('a').to_string();
            vec![
                quoted(&format!("{text}{}", last.repeat(missing))),
                quoted(&format!("{}{text}", "a".repeat(missing))),
                quoted(&"a".repeat(length)),
            ]
        }),
        (Keyword::MinItems | Keyword::MaxItems | Keyword::UniqueItems, Value::Array(_)) => {
            let items: Vec<&RawValue> = serde_json::from_str(written).unwrap_or_default();
            let items: Vec<String> = items.iter().map(|item| item.get().to_owned()).collect();
            lists(candidate.keyword, &items, bound)
        }
        (Keyword::Required, Value::Object(_)) => {
            let name = candidate.property.map(escaped).unwrap_or_default();
            let without = json_text::without_member(written, &format!("/{name}"));
            without.into_iter().collect()
        }
        (Keyword::AdditionalProperties, Value::Object(members)) => {
            let free = |name: &String| {
                !members.contains_key(name) && place::property(schema, name).is_none()
            };
            let names = (0u64..).map(|n| format!("{INJECTED}{}", "_".repeat(n as usize)));
            let name = names.take(members.len() + 64).find(free);
            let added =
                name.and_then(|name| json_text::with_member(written, &format!("/{name}"), "true"));
            added.into_iter().collect()
        }
        (Keyword::MinProperties, Value::Object(members)) => {
            let required: Vec<&str> = place::required(schema).collect();
            let too_many = bound
                .as_u64()
                .and_then(|least| (members.len() as u64).checked_sub(least.saturating_sub(1)));
            let optional = members
                .keys()
                .filter(|name| !required.contains(&name.as_str()));
            let gone = optional.rev().take(too_many.map_or(0, |n| n as usize));
            let gone: HashSet<&str> = gone.map(String::as_str).collect();
            let left = json_text::without_members(written, |name| gone.contains(name));
            left.into_iter().collect()
        }
        (Keyword::MaxProperties, Value::Object(members)) => {
            let missing = bound
                .as_u64()
                .map_or(0, |most| (most + 1).saturating_sub(members.len() as u64));
            if missing > MOST_ADDED {
                return Vec::new();
            }
            let names = (0u64..).map(|number| format!("{INJECTED}_{number}"));
            let free = names.filter(|name| !members.contains_key(name));
            let names: Vec<String> = free.take(missing as usize).collect();
            let of_type = |value: &&str| json_text::with_members(written, &names, value);
            OF_EVERY_TYPE.iter().filter_map(of_type).collect()
        }
        // The keyword says nothing of a value of this type.
        _ => Vec::new(),
    }
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// Strings that are much like `text` and have no format.
fn strings(text: &str) -> Vec<String> {
    let length = text.chars().count();
    let rest: String = text.chars().skip(1).collect();
    [
        format!("~{rest}"),
        format!("{text}~"),
        INJECTED.to_owned(),
        "~".repeat(length),
        " ".repeat(length),
        format!("{text}\n"),
        String::new(),
    ]
    .iter()
    .map(|text| quoted(text))
    .collect()
}

/// Numbers beside those that are listed.
fn beside(listed: &[Value]) -> Vec<String> {
    let integers = listed.iter().filter_map(Value::as_i64);
    let above = integers.clone().max().and_then(|most| most.checked_add(1));
    let below = integers.min().and_then(|least| least.checked_sub(1));
    let found = above
        .into_iter()
        .chain(below)
        .map(|number| number.to_string());
    found.chain(["0.5".to_owned()]).collect()
}

/// Numbers past a bound, in the direction of `step`; the bound itself, should it be exclusive.
fn beyond(bound: &Value, step: i64, schema: &Value) -> Vec<String> {
    let multiple = schema
        .get("multipleOf")
        .and_then(Value::as_i64)
        .unwrap_or(1)
        .max(1);
    if let Some(bound) = bound.as_i64() {
        // Beyond the bound, there is a multiple among the next ones.
        let (bound, step) = (i128::from(bound), i128::from(step));
        let multiple = i128::from(multiple);
        let past = bound + step * multiple;
        let even = past - past.rem_euclid(multiple);
        let numbers = [bound + step, even, even + step * multiple, bound];
        return numbers.iter().map(i128::to_string).collect();
    }
    let Some(bound) = bound.as_f64() else {
        return Vec::new();
    };
    let step = step as f64;
    let numbers = [bound + step, bound + step * bound.abs(), bound];
    numbers
        .iter()
        .map(|number| Value::from(*number).to_string())
        .collect()
}

/// Numbers near `number` that are no multiple of `unit`.
fn between(number: &serde_json::Number, unit: &Value) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(integer) = number.as_i64() {
        let near = [integer.checked_add(1), integer.checked_sub(1)];
        found.extend(near.into_iter().flatten().map(|near| near.to_string()));
    }
    if let (Some(number), Some(unit)) = (number.as_f64(), unit.as_f64()) {
        let near = [
            number + unit / 2.0,
            number - unit / 2.0,
            number + unit / 3.0,
        ];
        found.extend(near.iter().map(|near| Value::from(*near).to_string()));
    }
    found
}

fn lists(keyword: Keyword, items: &[String], bound: &Value) -> Vec<String> {
    let array = |items: &[String]| format!("[{}]", items.join(","));
    match keyword {
        Keyword::MinItems => {
            let least = bound.as_u64().and_then(|least| usize::try_from(least).ok());
            let kept = least.and_then(|least| items.get(..least.saturating_sub(1)));
            kept.map(array).into_iter().collect()
        }
        Keyword::UniqueItems => match items {
            [] => Vec::new(),
            [only] => vec![array(&[only.clone(), only.clone()])],
            [first, _, rest @ ..] => {
                let twice = [first.clone(), first.clone()];
                let added = [std::slice::from_ref(first), items].concat();
                vec![array(&[&twice, rest].concat()), array(&added)]
            }
        },
        _ => {
            let Some(most) = bound.as_u64().filter(|most| *most <= MOST_ADDED) else {
                return Vec::new();
            };
            let length = usize::try_from(most + 1).unwrap_or(0);
            let filled = |others: &mut dyn Iterator<Item = String>| {
                let all: Vec<String> = items.iter().cloned().chain(others).take(length).collect();
                array(&all)
            };
            vec![
                filled(&mut items.iter().cycle().cloned()),
                filled(&mut (0..length).map(|number| quoted(&format!("{INJECTED} {number}")))),
                filled(&mut (0..length).map(|number| number.to_string())),
                filled(&mut std::iter::repeat_n("null".to_owned(), length)),
                filled(&mut std::iter::repeat_n("{}".to_owned(), length)),
            ]
        }
    }
}
