//! Every keyword and every asserted format, whether or not a document uses it: the checks of the
//! run time against the judge, and the types that formats become.

use std::net::{Ipv4Addr, Ipv6Addr};

use serde_json::{Value, json};
use specshot_runtime::schema::Components;
use users_client::{
    chrono::{DateTime, NaiveDate, Utc},
    uuid::Uuid,
};

use crate::{
    bodies::claimed,
    formats,
    instance::{Generator, Instance},
    judge::{Breaches, Judge},
    spelling::{FORMATS, spellings},
    summary::{Summary, insist},
    typed::{breaches, excerpt, told},
};

/// A document of schemas that use what the documents of the project do not.
fn document() -> Value {
    let mut document = json!({ "components": { "schemas": {
        "Integer": { "type": "integer" },
        "Bounded": { "type": "integer", "minimum": -3, "maximum": 12 },
        "Exclusive": { "type": "integer", "format": "int32", "minimum": 0, "maximum": 10,
            "exclusiveMinimum": true, "exclusiveMaximum": true },
        "NotExclusive": { "type": "integer", "minimum": 0, "exclusiveMinimum": false },
        "Even": { "type": "integer", "multipleOf": 2 },
        "NullableInteger": { "type": "integer", "nullable": true, "minimum": 1 },
        "Number": { "type": "number", "format": "double" },
        "Ratio": { "type": "number", "minimum": 0, "maximum": 1, "exclusiveMaximum": true },
        "Short": { "type": "string", "maxLength": 5 },
        "Between": { "type": "string", "minLength": 2, "maxLength": 4, "nullable": true },
        "Password": { "type": "string", "format": "password", "maxLength": 100 },
        "Hostname": { "type": "string", "format": "hostname" },
        "Colour": { "type": "string", "enum": ["red", "dark blue", ""] },
        "NullableColour": { "type": "string", "nullable": true, "enum": ["red", null] },
        "NotReallyNullable": { "type": "string", "nullable": true, "enum": ["red"] },
        "Flag": { "type": "boolean", "nullable": true },
        "Reference": { "$ref": "#/components/schemas/Short", "nullable": true, "maxLength": 0 },
        "Wrapped": { "allOf": [{ "$ref": "#/components/schemas/Bounded" }], "default": 3 },
        "List": { "type": "array", "minItems": 1, "maxItems": 3,
            "items": { "$ref": "#/components/schemas/Bounded" } },
        "Set": { "type": "array", "uniqueItems": true, "items": { "type": "string" } },
        "Closed": { "type": "object", "additionalProperties": false, "required": ["a/b"],
            "properties": { "a/b": { "type": "integer", "maximum": 9 }, "m~n": { "type": "string" } } },
        "Dictionary": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } },
        "Sized": { "type": "object", "minProperties": 1, "maxProperties": 3,
            "properties": { "a": { "type": "string" } } },
    } } });
    for format in FORMATS {
        let schema = json!({ "type": "string", "format": format, "nullable": format == "byte" });
        document["components"]["schemas"][format] = schema;
    }
    document
}

/// The rules that the run time finds broken.
fn found(document: &Value, schema: &Value, values: &[&Value]) -> Vec<Breaches> {
    let texts: Vec<(String, String)> = document["components"]["schemas"]
        .as_object()
        .expect("schemas")
        .iter()
        .map(|(name, schema)| (name.clone(), schema.to_string()))
        .collect();
    let texts: Vec<(&str, &str)> = texts
        .iter()
        .map(|(n, t)| (n.as_str(), t.as_str()))
        .collect();
    let schema = Components::new(&texts)
        .expect("JSON")
        .compile(schema)
        .expect("a schema");
    let check =
        |value: &&Value| breaches(&schema.check_body(value).err().unwrap_or_default(), value);
    values.iter().map(check).collect()
}

#[test]
fn every_keyword_is_checked() {
    let document = document();
    let mut summary = Summary::new("keywords and formats");
    let mut mismatches = Vec::new();
    for name in document["components"]["schemas"]
        .as_object()
        .expect("schemas")
        .keys()
    {
        let schema = json!({ "$ref": format!("#/components/schemas/{name}") });
        let judge = Judge::new(&document, &schema);
        let instances = Generator::new(&document).instances(&schema);
        summary.take(name, &document, &schema, &instances);
        let values: Vec<&Value> = instances.iter().map(|one| &one.value).collect();
        for (instance, found) in instances.iter().zip(found(&document, &schema, &values)) {
            let expected = claimed(&judge, instance);
            summary.tried("checks");
            if found != expected {
                let (found, expected) = (told(&found), told(&expected));
                let shown = excerpt(&instance.value);
                mismatches.push(format!("{name}: {found}, but judged {expected}: {shown}"));
            }
        }
    }
    println!("{summary}");
    insist(&mismatches);
}

/// Keywords whose instances cannot be made up from the keyword alone.
#[test]
fn patterns_and_combinations_are_checked() {
    let pattern = json!({ "type": "string", "pattern": "^[a-c]{2}\\d$" });
    let unanchored = json!({ "type": "string", "pattern": "b.d" });
    let one_of = json!({ "oneOf": [{ "type": "integer" }, { "type": "number", "minimum": 5 }] });
    let any_of =
        json!({ "anyOf": [{ "type": "string" }, { "type": "integer", "nullable": true }] });
    let not = json!({ "not": { "type": "string", "enum": ["no"] } });
    let all_of = json!({ "allOf": [
        { "type": "object", "required": ["a"], "properties": { "a": { "type": "integer" } } },
        { "type": "object", "required": ["b"], "properties": { "b": { "type": "string" } } },
    ] });
    let numbers = json!({ "type": "integer", "enum": [1, 2] });
    // Bounds beyond 64 bits leave the others in force.
    let wide = json!({ "type": "integer", "minimum": -1e30, "maximum": 1e30 });
    let table: [(&Value, Instance); 27] = [
        (&pattern, Instance::valid("ab1")),
        (&pattern, Instance::broken("ab1x", "pattern")),
        (&pattern, Instance::broken("AB1", "pattern")),
        (&pattern, Instance::broken("ab\u{661}", "pattern")),
        (&pattern, Instance::broken("ab1\n", "pattern")),
        (&unanchored, Instance::valid("abcde")),
        (&unanchored, Instance::broken("b\nd", "pattern")),
        (&one_of, Instance::valid(1)),
        (&one_of, Instance::valid(5.5)),
        (&one_of, Instance::broken(7, "oneOf")),
        (&any_of, Instance::valid("a")),
        (&any_of, Instance::valid(Value::Null)),
        (&any_of, Instance::valid(1)),
        (&not, Instance::valid("yes")),
        (&not, Instance::valid(1)),
        (&not, Instance::broken("no", "not")),
        (
            &all_of,
            Instance::valid(json!({ "a": 1, "b": "", "c": null })),
        ),
        (&all_of, Instance::broken(json!({ "a": 1 }), "required")),
        (&all_of, Instance::broken(json!({ "b": "" }), "required")),
        (&numbers, Instance::valid(1)),
        (&numbers, Instance::broken(3, "enum")),
        (&numbers, Instance::broken("1", "type")),
        (&numbers, Instance::broken(Value::Null, "type")),
        (&any_of, Instance::valid(-1)),
        (&wide, Instance::valid(i64::MAX)),
        (
            &wide,
            Instance::broken(9_223_372_036_854_775_808_u64, "type"),
        ),
        (&wide, Instance::broken(-1e19, "type")),
    ];
    let mut mismatches = Vec::new();
    let document = json!({ "components": { "schemas": {} } });
    for (schema, instance) in table {
        let expected = claimed(&Judge::new(&document, schema), &instance);
        let found = found(&document, schema, &[&instance.value]);
        if found[0] != expected {
            let (found, expected) = (told(&found[0]), told(&expected));
            mismatches.push(format!(
                "{found}, but judged {expected}: {}",
                instance.value
            ));
        }
    }
    insist(&mismatches);
}

/// What passes the check of a format has a place in the type that it becomes.
#[test]
fn every_valid_spelling_has_a_place_in_its_type() {
    let mut mismatches = Vec::new();
    let mut hold = |format: &str, reads: fn(Value) -> Result<(), serde_json::Error>| {
        let (valid, _) = spellings(format).expect("spellings");
        for text in valid {
            if let Err(error) = reads(json!(text)) {
                mismatches.push(format!("{format}: {text}: {error}"));
            }
        }
    };
    hold("date-time", |value| {
        serde_json::from_value::<DateTime<Utc>>(value).map(drop)
    });
    hold("date", |value| {
        serde_json::from_value::<NaiveDate>(value).map(drop)
    });
    hold("uuid", |value| {
        serde_json::from_value::<Uuid>(value).map(drop)
    });
    hold("ipv4", |value| {
        serde_json::from_value::<Ipv4Addr>(value).map(drop)
    });
    hold("ipv6", |value| {
        serde_json::from_value::<Ipv6Addr>(value).map(drop)
    });
    insist(&mismatches);
}

#[test]
fn boon_still_needs_every_correction() {
    for (format, text, valid, source) in formats::CORRECTIONS {
        assert_ne!(
            formats::boon_accepts(format, text),
            *valid,
            "{format}: {text}: {source}"
        );
        let judge = Judge::new(&Value::Null, &json!({ "type": "string", "format": format }));
        assert_eq!(
            judge.breaches(&json!(text)).is_empty(),
            *valid,
            "{format}: {text}: {source}"
        );
        let (spelled, misspelled) = spellings(format).expect("spellings");
        let list = if *valid { spelled } else { misspelled };
        assert!(
            list.contains(text),
            "{format}: {text} is tried nowhere else"
        );
    }
}
