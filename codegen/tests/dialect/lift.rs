//! Dropshot's document to dialect.

use crate::{at, places};
use serde_json::{Value, json};
use specshot::dialect::{DifferenceKind, Lifted, Rule, compare, lift};

/// What Dropshot writes for one operation, parameters in its own order.
fn shown() -> Value {
    let text = |carried: Value| json!({"type": "string", "x-specshot": carried});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "A", "version": "1.0.0"},
        "paths": {"/a/{id}": {"put": {
            "operationId": "put_a",
            "tags": ["T"],
            "summary": "The generated method.",
            "deprecated": true,
            "parameters": [
                {"name": "id", "in": "path", "required": true, "style": "simple",
                 "schema": text(json!({"index": 1, "parameter": path_parameter()}))},
                {"name": "limit", "in": "query", "style": "form",
                 "schema": text(json!({"index": 0, "parameter": query_parameter()}))},
                {"name": "x-specshot", "in": "header", "style": "simple",
                 "schema": text(json!({
                    "security": [{"basic": []}],
                    "securitySchemes": {"basic": {"type": "http", "scheme": "basic"}},
                    "requestBody": body(),
                    "summary": "",
                    "description": "Puts\n\n- an\n- a.",
                 }))},
            ],
            "responses": {
                "200": {
                    "description": "Put.",
                    "headers": {"x-specshot": {"style": "simple", "schema": text(json!({
                        "responses": responses(),
                    }))}},
                    "content": {"application/json": {"schema": reference("A")}},
                },
                "4XX": {"$ref": "#/components/responses/specshot.unshaped"},
                "5XX": {"$ref": "#/components/responses/specshot.unshaped"},
            },
        }}},
        "components": {
            "schemas": {
                "A": {"type": "integer", "minimum": 0.0, "x-specshot": {"schema": schema()}},
                "specshot.unshaped": {"type": "object"},
            },
            "responses": {"specshot.unshaped": {"description": "specshot.unshaped"}},
        },
        "tags": [{"name": "T"}],
    })
}

/// What the dialect says of it.
fn dialect() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "A", "version": "1.0.0"},
        "paths": {"/a/{id}": {"put": {
            "operationId": "put_a",
            "tags": ["T"],
            "description": "Puts\n\n- an\n- a.",
            "deprecated": true,
            "parameters": [query_parameter(), path_parameter()],
            "requestBody": body(),
            "responses": responses(),
            "security": [{"basic": []}],
        }}},
        "components": {
            "schemas": {"A": schema()},
            "securitySchemes": {"basic": {"type": "http", "scheme": "basic"}},
        },
    })
}

fn path_parameter() -> Value {
    json!({"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}})
}

fn query_parameter() -> Value {
    json!({"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 9}})
}

fn body() -> Value {
    json!({"required": true, "content": {"application/merge+json": {"schema": reference("A")}}})
}

fn responses() -> Value {
    json!({
        "200": {
            "description": "Put.",
            "headers": {"X-Left": {"schema": {"type": "integer"}}},
            "content": {"application/vnd.a+json": {"schema": reference("A")}},
        },
        "404": {"description": "Gone."},
    })
}

fn schema() -> Value {
    json!({"type": "integer", "minimum": 0, "discriminator": {"propertyName": "lost"}})
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

const PUT: &str = "/paths/~1a~1{id}/put";

/// Lifts the document after a change of the value at a place within the operation.
fn lifted_after(pointer: &str, value: Value) -> Lifted {
    let mut document = shown();
    match document.pointer_mut(&format!("{PUT}{pointer}")) {
        Some(place) => *place = value,
        None => panic!("nothing at {pointer}"),
    }
    lift(&document)
}

/// Asserts that one contradiction is found, at this place within the operation.
fn assert_contradiction(found: &Lifted, text: &str) {
    let texts: Vec<String> = found.differences.iter().map(ToString::to_string).collect();
    let suffix = " (Dropshot's document contradicts what it carries)";
    assert_eq!(texts, [format!("{PUT}{text}{suffix}")]);
    assert_eq!(
        found.differences[0].kind,
        DifferenceKind::Contradiction,
        "{text}"
    );
}

#[test]
fn everything_carried_is_put_in_place() {
    let found = lift(&shown());
    assert_eq!(compare(&found.value, &dialect()), []);
    assert_eq!(found.differences, []);
    let expected: &[(Rule, &[&str])] = &[
        (
            Rule::CarriedParameters,
            &[
                &format!("{PUT}/parameters/0"),
                &format!("{PUT}/parameters/1"),
            ],
        ),
        (Rule::CarriedOperations, &[&format!("{PUT}/parameters/2")]),
        (Rule::CarriedResponses, &[&format!("{PUT}/responses/200")]),
        (Rule::CarriedSchemas, &["/components/schemas/A"]),
        (
            Rule::UnshapedErrors,
            &[
                &format!("{PUT}/responses/4XX"),
                &format!("{PUT}/responses/5XX"),
                "/components/schemas/specshot.unshaped",
                "/components/responses/specshot.unshaped",
            ],
        ),
        (Rule::ListedTags, &["/tags"]),
    ];
    for (rule, pointers) in expected {
        assert_eq!(places(&found.applied, *rule), *pointers, "{rule}");
    }
}

#[test]
fn a_parameter_of_another_name_place_or_necessity_is_found() {
    let found = lifted_after("/parameters/1/name", json!("limits"));
    assert_contradiction(
        &found,
        r#"/parameters/1/name: expected "limit", found "limits""#,
    );
    let found = lifted_after("/parameters/1/in", json!("header"));
    assert_contradiction(
        &found,
        r#"/parameters/1/in: expected "query", found "header""#,
    );
    let found = lifted_after("/parameters/0/required", json!(false));
    assert_contradiction(&found, "/parameters/0/required: expected true, found false");
}

#[test]
fn a_parameter_that_dropshot_does_not_show_is_found() {
    let found = lifted_after("/parameters/1", json!({"name": "other", "in": "query"}));
    let texts: Vec<String> = compare(&found.value, &dialect())
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        texts[0],
        format!("{PUT}/parameters/0/name: expected \"limit\", found \"id\"")
    );
}

#[test]
fn another_success_is_found() {
    let mut document = shown();
    let responses = document.pointer_mut(&format!("{PUT}/responses"));
    let responses = responses
        .and_then(Value::as_object_mut)
        .expect("they are shown");
    let success = responses.remove("200").expect("it is shown");
    responses.insert("201".to_owned(), success);
    let found = lift(&document);
    assert_eq!(found.differences.len(), 1);
    let difference = &found.differences[0];
    assert_eq!(difference.pointer.as_str(), format!("{PUT}/responses/201"));
    assert_eq!(difference.expected, None);

    let found = lifted_after("/responses/200/description", json!("Done."));
    assert_contradiction(
        &found,
        r#"/responses/200/description: expected "Put.", found "Done.""#,
    );
}

#[test]
fn another_body_of_the_success_is_found() {
    let found = lifted_after(
        "/responses/200/content/application~1json/schema",
        reference("B"),
    );
    assert_contradiction(
        &found,
        r##"/responses/200/content: expected {"$ref":"#/components/schemas/A"}, found {"$ref":"#/components/schemas/B"}"##,
    );
    let found = lifted_after("/responses/200/content", json!({}));
    assert_contradiction(
        &found,
        r##"/responses/200/content: expected {"$ref":"#/components/schemas/A"}, found nothing"##,
    );
}

#[test]
fn an_inline_body_is_what_it_carries() {
    let mut document = shown();
    let inline = json!({"type": "array", "items": {"type": "string"}});
    let place = format!("{PUT}/responses/200");
    let success = document.pointer_mut(&place).expect("it is shown");
    success["content"]["application/json"]["schema"] =
        json!({"title": "Inline", "type": "array", "x-specshot": {"schema": inline}});
    success["headers"]["x-specshot"]["schema"]["x-specshot"]["responses"]["200"]["content"] =
        json!({"application/json": {"schema": inline}});
    assert_eq!(lift(&document).differences, []);
}

#[test]
fn a_header_that_is_not_documented_is_found() {
    let mut document = shown();
    let headers = format!("{PUT}/responses/200/headers");
    let headers = document.pointer_mut(&headers).expect("they are shown");
    headers["x-left"] = json!({"schema": {"type": "string"}});
    assert_contradiction(
        &lift(&document),
        r#"/responses/200/headers/x-left: expected nothing, found {"schema":{"type":"string"}}"#,
    );
}

/// The extractor that reads bodies shows none; should it ever, it has to be the documented one.
#[test]
fn a_request_body_that_is_shown_is_held_against_the_carried_one() {
    let mut document = shown();
    let shows = |document: &mut Value, schema: Value| {
        let operation = document.pointer_mut(PUT).expect("it is shown");
        operation["requestBody"] = json!({
            "required": true,
            "content": {"application/json": {"schema": schema}},
        });
    };
    shows(&mut document, reference("A"));
    let found = lift(&document);
    assert_eq!(found.differences, []);
    assert_eq!(compare(&found.value, &dialect()), []);

    shows(&mut document, reference("B"));
    assert_contradiction(
        &lift(&document),
        r##"/parameters/2/content: expected {"$ref":"#/components/schemas/A"}, found {"$ref":"#/components/schemas/B"}"##,
    );

    let carrier = format!("{PUT}/parameters/2/schema/x-specshot/requestBody");
    *document.pointer_mut(&carrier).expect("it is carried") = Value::Null;
    let found = lift(&document);
    assert_eq!(found.differences.len(), 1);
    assert_eq!(at(&found.value, PUT).get("requestBody"), None);
}

#[test]
fn operations_that_carry_other_security_schemes_are_found() {
    let mut document = shown();
    let mut other = at(&document, PUT).clone();
    other["parameters"][2]["schema"]["x-specshot"]["securitySchemes"] = json!({});
    document["paths"]["/b"] = json!({"get": other});
    let found = lift(&document);
    assert_eq!(found.differences.len(), 1);
    assert_eq!(
        found.differences[0].pointer.as_str(),
        "/paths/~1b/get/parameters/2/schema"
    );
}

#[test]
fn what_is_not_carried_stays_and_is_compared() {
    let mut document = shown();
    document["components"]["schemas"]["Strange"] = json!({"type": "string"});
    document["tags"][0]["description"] = json!("strange");
    document["paths"]["/a/{id}"]["put"]["responses"]["5XX"] = json!({"description": "strange"});
    let found = lift(&document);
    let texts: Vec<String> = compare(&found.value, &dialect())
        .iter()
        .map(|difference| difference.pointer.to_string())
        .collect();
    assert_eq!(texts, ["/components/schemas/Strange", "/tags"]);
    // One response is carried, the other is not, so it contradicts.
    assert_eq!(found.differences.len(), 1);
}

#[test]
fn path_method_id_and_tags_are_dropshots_own() {
    for (pointer, value) in [
        ("/operationId", json!("other")),
        ("/tags", json!(["Other"])),
        ("/deprecated", json!(false)),
    ] {
        let found = lifted_after(pointer, value);
        let differences = compare(&found.value, &dialect());
        assert_eq!(differences.len(), 1, "{pointer}");
    }
    let mut document = shown();
    let operation = at(&document, PUT).clone();
    document["paths"] = json!({"/a/{id}": {"post": operation}});
    let differences = compare(&lift(&document).value, &dialect());
    assert_eq!(differences.len(), 2);
}

#[test]
fn anything_at_all_can_be_lifted() {
    for value in [
        json!(null),
        json!({"paths": 1, "components": 2, "tags": 3}),
        json!({"paths": {"/a": 1, "/b": {"get": 2, "put": {"parameters": 3, "responses": 4}}}}),
        json!({"paths": {"/a": {"get": {"parameters": [
            1,
            {"schema": {"x-specshot": 2}},
            {"name": "x-specshot", "schema": {"x-specshot": 3}},
        ]}}}}),
        json!({"components": {"schemas": 1, "responses": {"a": {"x-specshot": 2}}}}),
    ] {
        let _ = lift(&value);
    }
}
