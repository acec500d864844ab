//! Rules of schemas that no shipped document has.

use serde_json::json;

use super::*;

const COMPONENTS: &[(&str, &str)] = &[
    (
        "Size",
        r#"{"type": "integer", "minimum": 3, "exclusiveMinimum": true, "maximum": 40}"#,
    ),
    (
        "Even",
        r##"{"allOf": [{"$ref": "#/components/schemas/Size"}, {"multipleOf": 7}]}"##,
    ),
    ("Loop", r##"{"$ref": "#/components/schemas/Loop"}"##),
];

/// The rules as `pointer side: message`, and the value that exercises the inside.
fn rules(schema: &Value, location: Location) -> Vec<String> {
    let schemas = Schemas::new(COMPONENTS).unwrap();
    let rules = schemas.rules(schema, "/s", location).unwrap();
    let line = |rule: Rule| {
        let side = rule.side.map_or(String::new(), |side| format!(" {side}"));
        format!("{}{side}: {}", rule.pointer, rule.message)
    };
    rules.into_iter().map(line).collect()
}

fn query(schema: &Value) -> Vec<String> {
    rules(schema, Location::Query)
}

#[test]
fn the_last_value_that_an_integer_may_have_is_what_the_whole_schema_allows() {
    let reference = json!({"$ref": "#/components/schemas/Even"});
    assert_eq!(
        query(&reference),
        [
            "/components/schemas/Size/minimum inside: no value of 7",
            "/components/schemas/Size/minimum outside: no value below or equal to 3",
            "/components/schemas/Size/maximum inside: no value of 35",
            "/components/schemas/Size/maximum outside: no value above 40",
        ]
    );
    assert_eq!(
        query(&json!({"type": "integer", "minimum": 0.5, "maximum": 9.5})),
        [
            "/s/minimum inside: no value of 1",
            "/s/minimum outside: no value below 0.5",
            "/s/maximum inside: no value of 9",
            "/s/maximum outside: no value above 9.5",
        ]
    );
}

#[test]
fn a_side_that_no_request_can_reach_is_not_counted() {
    let limits = json!({"type": "integer", "minimum": i64::MIN, "maximum": i64::MAX});
    assert_eq!(
        query(&limits),
        [
            "/s/minimum inside: no value of -9223372036854775808",
            "/s/maximum inside: no value of 9223372036854775807",
        ]
    );
    assert_eq!(
        query(&json!({"type": "number", "minimum": 0.5, "maximum": 1, "exclusiveMaximum": true})),
        [
            "/s/minimum inside: no value of 0.5",
            "/s/minimum outside: no value below 0.5",
            "/s/maximum outside: no value above or equal to 1",
        ]
    );
    let empty = json!({"type": "string", "minLength": 0});
    assert_eq!(query(&empty), ["/s/minLength inside: no text of length 0"]);
    let path = json!({"type": "string", "minLength": 1, "maxLength": 8});
    assert_eq!(
        rules(&path, Location::Path),
        [
            "/s/minLength inside: no text of length 1",
            "/s/maxLength inside: no text of length 8",
            "/s/maxLength outside: no text longer than 8",
        ]
    );
    assert_eq!(
        query(&json!({"$ref": "#/components/schemas/Loop"})),
        [""; 0]
    );
}

#[test]
fn lists_have_sizes_and_items_have_rules() {
    let list = json!({
        "type": "array", "minItems": 1, "maxItems": 2,
        "items": {"type": "string", "enum": ["a", "b"]},
    });
    assert_eq!(
        query(&list),
        [
            "/s/minItems inside: no list of length 1",
            "/s/maxItems inside: no list of length 2",
            "/s/maxItems outside: no list longer than 2",
            "/s/items/enum/0: no value `a`",
            "/s/items/enum/1: no value `b`",
        ]
    );
    let schemas = Schemas::new(&[]).unwrap();
    let rules = schemas.rules(&list, "", Location::Query).unwrap();
    let exercised = |value: Value| -> Vec<&str> {
        let exercised = rules
            .iter()
            .filter(|rule| rule.exercise.as_ref().is_some_and(|e| e.matches(&value)));
        exercised.map(|rule| rule.message.as_str()).collect()
    };
    assert_eq!(
        exercised(json!(["b"])),
        ["no list of length 1", "no value `b`"]
    );
    assert_eq!(
        exercised(json!(["b", "a"])),
        ["no list of length 2", "no value `a`", "no value `b`"]
    );
    assert_eq!(exercised(json!("b")), [""; 0]);
}

#[test]
fn numbers_are_equal_by_value() {
    let one = Exercise::Equal(json!(1.0));
    assert!(one.matches(&json!(1)));
    assert!(!one.matches(&json!(1.5)));
    assert!(!one.matches(&json!("1")));
}
