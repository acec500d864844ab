//! Every keyword, with values of every kind around it.

use std::collections::BTreeSet;

use serde_json::json;
use specshot_runtime::{Place, pointer::escaped};

use super::*;

/// A schema with every keyword, and a body that is valid.
fn every_keyword() -> (Value, Components, Value) {
    let schema = json!({
        "allOf": [{ "$ref": "#/components/schemas/Whole" }],
    });
    let whole = json!({
        "type": "object",
        "required": ["name", "count"],
        "properties": {
            "name": { "type": "string", "minLength": 3, "maxLength": 6, "nullable": true },
            "code": { "type": "string", "pattern": "^[a-z]+$" },
            "colour": { "type": "string", "enum": ["red", "green"] },
            "level": { "type": "integer", "enum": [1, 2, 3] },
            "day": { "type": "string", "format": "date" },
            "page": { "type": "string", "format": "uri" },
            "secret": { "type": "string", "format": "byte" },
            "count": { "type": "integer", "minimum": 10, "maximum": 20, "multipleOf": 5 },
            "share": {
                "type": "number", "minimum": 0, "maximum": 1, "exclusiveMaximum": true,
            },
            "tags": {
                "type": "array", "minItems": 1, "maxItems": 3, "uniqueItems": true,
                "items": { "type": "string" },
            },
            "closed": {
                "type": "object", "additionalProperties": false,
                "properties": { "a/b": { "type": "boolean" } },
            },
            "open": {
                "type": "object", "minProperties": 2, "maxProperties": 3,
                "additionalProperties": { "type": "integer" },
            },
            "one": { "oneOf": [{ "type": "string" }, { "type": "integer" }] },
            "any": { "anyOf": [{ "type": "string" }, { "type": "integer", "minimum": 5 }] },
            "other": { "not": { "type": "integer" } },
            "next": { "$ref": "#/components/schemas/Whole" },
        },
    });
    let text = whole.to_string();
    let components = Components::new(&[("Whole", &text)]).expect("JSON");
    let body = json!({
        "name": "Anna", "code": "abc", "colour": "red", "level": 2, "day": "2024-02-29",
        "page": "http://a.example/", "secret": "QUJD", "count": 15, "share": 0.5,
        "tags": ["x", "y"], "closed": { "a/b": true }, "open": { "m": 1, "n": 2 },
        "one": "1", "any": 7, "other": "text", "unknown": [1.50, "ä"],
        "next": { "name": "Ben", "count": 10 },
    });
    (schema, components, body)
}

fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(members) => members.iter().for_each(|(name, member)| {
            pointers(member, &format!("{at}/{}", escaped(name)), found);
        }),
        Value::Array(items) => items.iter().enumerate().for_each(|(index, item)| {
            pointers(item, &format!("{at}/{index}"), found);
        }),
        _ => {}
    }
}

#[test]
fn each_keyword_is_broken_alone_wherever_it_stands() {
    let (schema, components, body) = every_keyword();
    let checked = components.compile(&schema).expect("compiles");
    assert_eq!(checked.check_body(&body), Ok(()));
    let text = body.to_string();
    let mut places = Vec::new();
    pointers(&body, "", &mut places);
    let mut unbroken = BTreeSet::new();
    let mut keywords = BTreeSet::new();
    for place in &places {
        for name in super::keywords(&schema, &components, Some(place))
            .into_iter()
            .flatten()
        {
            let keyword = serde_json::from_value(json!(name)).expect("a keyword");
            let wanted = Wanted {
                keyword: Some(keyword),
                pointer: Some(place),
            };
            for seed in 0..3 {
                let mut dice = Dice::new(seed, 0);
                let broken = broken(&text, &schema, &components, &checked, &wanted, &mut dice);
                let Some(broken) = broken else {
                    unbroken.insert(format!("{name} {place}"));
                    continue;
                };
                let value: Value = serde_json::from_str(&broken).expect("JSON");
                let violations = checked.check_body(&value).expect_err("broken");
                assert_eq!(violations.len(), 1, "{name} {place}: {violations:?}");
                let at = match keyword {
                    SchemaKeyword::Required => place.rsplit_once('/').expect("a property").0,
                    _ => place,
                };
                assert_eq!(*violations[0].place(), Place::Body(at.to_owned()));
                assert!(is_rule(violations[0].rule(), keyword), "{violations:?}");
                assert!(
                    place.is_empty() || broken.contains("[1.5,\"ä\"]"),
                    "{broken}"
                );
                keywords.insert(name.clone());
            }
        }
    }
    // An enumeration of values of one type cannot be left by another type alone.
    let of_one_type = ["type /colour", "type /level"].map(str::to_owned);
    assert_eq!(unbroken, BTreeSet::from(of_one_type));
    assert_eq!(keywords.len(), 19, "{keywords:?}");
}

#[test]
fn what_no_schema_has_is_no_place() {
    let (schema, components, _) = every_keyword();
    for nowhere in ["/nothing", "/tags/x", "/name/first", "/unknown/0"] {
        assert_eq!(
            keywords(&schema, &components, Some(nowhere)),
            None,
            "{nowhere}"
        );
    }
    let open = keywords(&schema, &components, Some("/open/whatever"));
    assert_eq!(open, Some(BTreeSet::from(["type".to_owned()])));
    let next = keywords(&schema, &components, Some("/next/next/count"));
    assert_eq!(next.map(|found| found.len()), Some(5));
}

/// In steps of one, this would take minutes.
#[test]
fn many_properties_come_and_go_at_once() {
    let most = 50_000;
    let one = |text: &str, schema: &Value| {
        let components = Components::new(&[]).expect("JSON");
        let checked = components.compile(schema).expect("compiles");
        let wanted = Wanted {
            keyword: None,
            pointer: None,
        };
        let mut dice = Dice::new(1, 1);
        let broken = broken(text, schema, &components, &checked, &wanted, &mut dice);
        let broken: Value = serde_json::from_str(&broken.expect("broken")).expect("JSON");
        broken.as_object().expect("an object").len()
    };
    let schema = json!({ "maxProperties": most });
    assert_eq!(one(r#"{"injected_7": 1}"#, &schema), most + 1);
    let names = (0..most).map(|number| format!("\"n{number}\":1"));
    let text = format!("{{{}}}", names.collect::<Vec<_>>().join(","));
    assert_eq!(one(&text, &json!({ "minProperties": 5 })), 4);
}
