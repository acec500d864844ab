//! Bodies that break their schema in one keyword at one place.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use specshot_runtime::Contract as _;
use users_server::generated::control::SchemaKeyword;

use crate::stage::{D3lay, Fivetran, body, kinds, setting, stage};

const KEYWORDS: [&str; 19] = [
    "type",
    "enum",
    "format",
    "pattern",
    "minimum",
    "maximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "required",
    "additionalProperties",
    "minProperties",
    "maxProperties",
    "oneOf",
    "anyOf",
    "not",
];

/// The pointers of all values in a body.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                pointers(member, &format!("{at}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointers(item, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn the_keywords_are_those_of_the_control_document() {
    for keyword in KEYWORDS {
        SchemaKeyword::check(&keyword.into()).expect("documented");
    }
}

#[test]
fn each_keyword_is_broken_at_each_place_and_nothing_else_is() {
    for (api, status) in [
        (Fivetran, None),
        (Fivetran, Some(429)),
        (D3lay, None),
        (D3lay, Some(500)),
    ] {
        let page = json!({ "limit": 3, "page_size": 3 });
        let stage = stage();
        let answering = || {
            stage.faults.clear(&[]);
            if let Some(status) = status {
                stage.set(api, json!({ "kind": "status", "status": status }));
            }
        };
        answering();
        let plain = stage.answer(api, page.clone());
        let mut places = Vec::new();
        pointers(&body(&plain.parts), "", &mut places);
        let mut broken = 0;
        // What no value breaks alone: an enum of texts has no other value of another type.
        let mut unbroken = BTreeSet::new();
        for pointer in &places {
            for keyword in KEYWORDS {
                answering();
                let what = json!({
                    "kind": "broken_schema", "keyword": keyword, "pointer": pointer,
                });
                if stage.faults.set(setting(api, what)).is_err() {
                    continue;
                }
                let outcome = stage.answer(api, page.clone());
                if !kinds(&outcome).contains(&"broken_schema".to_owned()) {
                    assert_eq!(outcome.parts.body, plain.parts.body);
                    unbroken.insert((keyword, pointer.as_str()));
                    continue;
                }
                broken += 1;
                let [violation] = outcome.violations.as_slice() else {
                    panic!("{api} {keyword} {pointer}: {:?}", outcome.violations);
                };
                assert_eq!(violation.rule(), keyword);
                let place = match keyword {
                    "required" => pointer.rsplit_once('/').expect("a property").0,
                    _ => pointer,
                };
                let expected = specshot_runtime::Place::Body(place.to_owned());
                assert_eq!(*violation.place(), expected, "{keyword} {pointer}");
            }
        }
        let expected: BTreeSet<(&str, &str)> = match (api, status) {
            (D3lay, None) => (places.iter())
                .filter(|place| place.ends_with("/user_type") || place.ends_with("/status"))
                .map(|place| ("type", place.as_str()))
                .collect(),
            _ => BTreeSet::new(),
        };
        assert_eq!(unbroken, expected, "{api} {status:?}");
        assert!(broken > 3, "{api} {status:?}: {broken}");
    }
}

#[test]
fn chance_is_the_same_for_the_same_seed() {
    let by_chance = |seed: u64| -> Vec<bytes::Bytes> {
        let stage = stage();
        stage.set(D3lay, json!({ "kind": "broken_schema", "seed": seed }));
        (0..20)
            .map(|_| stage.answer(D3lay, json!({})).parts.body)
            .collect()
    };
    assert_eq!(by_chance(3), by_chance(3));
    assert_ne!(by_chance(3), by_chance(4));
}

#[test]
fn chance_finds_every_keyword() {
    let stage = stage();
    stage.set(D3lay, json!({ "kind": "broken_schema" }));
    let mut found = BTreeSet::new();
    for _ in 0..60 {
        let outcome = stage.answer(D3lay, json!({}));
        assert_eq!(outcome.violations.len(), 1, "{:?}", outcome.violations);
        found.insert(outcome.violations[0].rule().to_owned());
    }
    let found: Vec<_> = found.into_iter().collect();
    assert_eq!(found, ["enum", "format", "required", "type"]);
}

#[test]
fn two_of_them_break_two_rules() {
    let stage = stage();
    stage.set(
        D3lay,
        json!({ "kind": "broken_schema", "pointer": "/0/id", "keyword": "type" }),
    );
    stage.set(
        D3lay,
        json!({ "kind": "broken_schema", "pointer": "/1/name", "keyword": "required" }),
    );
    let outcome = stage.answer(D3lay, json!({}));
    let rules: Vec<_> = outcome
        .violations
        .iter()
        .map(|found| found.rule())
        .collect();
    assert_eq!(rules.len(), 2);
    assert!(
        rules.contains(&"type") && rules.contains(&"required"),
        "{rules:?}"
    );
}

#[test]
fn the_rest_stays_as_it_is_written() {
    let plain = stage().answer(Fivetran, json!({}));
    let stage = stage();
    stage.set(
        Fivetran,
        json!({ "kind": "broken_schema", "pointer": "/code", "keyword": "type" }),
    );
    let outcome = stage.answer(Fivetran, json!({}));
    let text = String::from_utf8(outcome.parts.body.to_vec()).expect("UTF-8");
    let plain = String::from_utf8(plain.parts.body.to_vec()).expect("UTF-8");
    assert_eq!(
        text.replacen("\"code\":0", "\"code\":\"Success\"", 1),
        plain
    );
}
