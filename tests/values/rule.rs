//! The rules of a schema: what has to be broken at least once.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::{
    instance::{Instance, resolve},
    scalar, spelling,
};

/// A keyword and the place of the values that it is about; `*` stands for every item.
pub(crate) type Rule = (String, &'static str);

/// Every rule that an instance of a schema can break.
pub(crate) fn rules(document: &Value, schema: &Value) -> BTreeSet<Rule> {
    let mut rules = BTreeSet::new();
    walk(document, schema, "", &mut rules);
    rules
}

fn walk(document: &Value, schema: &Value, place: &str, rules: &mut BTreeSet<Rule>) {
    const KEYWORDS: [&str; 12] = [
        "type",
        "enum",
        "required",
        "multipleOf",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "minProperties",
        "maxProperties",
        "pattern",
        "not",
    ];
    let schema = resolve(document, schema);
    let mut rule = |keyword| {
        rules.insert((place.to_owned(), keyword));
    };
    KEYWORDS
        .into_iter()
        .filter(|&keyword| schema.get(keyword).is_some())
        .for_each(&mut rule);
    let (lower, upper) = scalar::bounds(schema);
    for (bound, name) in [("minimum", lower), ("maximum", upper)] {
        if schema.get(bound).is_some() {
            rule(name);
        }
    }
    if schema["format"]
        .as_str()
        .is_some_and(|format| spelling::spellings(format).is_some())
    {
        rule("format");
    }
    if schema.get("uniqueItems") == Some(&json!(true)) {
        rule("uniqueItems");
    }
    if schema.get("additionalProperties") == Some(&json!(false)) {
        rule("additionalProperties");
    }
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let name = name.replace('~', "~0").replace('/', "~1");
        walk(document, property, &format!("{place}/{name}"), rules);
    }
    if let Some(items) = schema.get("items") {
        walk(document, items, &format!("{place}/*"), rules);
    }
    if let Some(extra) = schema
        .get("additionalProperties")
        .filter(|extra| extra.is_object())
    {
        walk(document, extra, &format!("{place}/a~1b~0c"), rules);
    }
    for member in schema["allOf"].as_array().into_iter().flatten() {
        walk(document, member, place, rules);
    }
}

/// How often each rule is broken by these instances.
pub(crate) fn broken<'a>(
    instances: impl IntoIterator<Item = &'a Instance>,
) -> BTreeMap<Rule, usize> {
    let mut counts = BTreeMap::new();
    for broken in instances
        .into_iter()
        .filter_map(|instance| instance.broken.as_ref())
    {
        let tokens = broken.pointer.split('/').skip(1);
        let is_index = |token: &str| !token.is_empty() && token.bytes().all(|b| b.is_ascii_digit());
        let place: String = tokens
            .map(|token| {
                if is_index(token) {
                    "/*".to_owned()
                } else {
                    format!("/{token}")
                }
            })
            .collect();
        *counts.entry((place, broken.keyword)).or_insert(0) += 1;
    }
    counts
}
