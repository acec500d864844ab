//! Document to dialect.

use crate::{DOCUMENTS, at, dialect, document, places};
use serde_json::json;
use specshot::dialect::{Dialect, Rule, compare};
use specshot::document::Document;

#[test]
fn references_to_anything_but_schemas_are_inlined() {
    let found = dialect(
        "
paths:
  /a:
    get:
      parameters: [{$ref: '#/components/parameters/A'}]
      requestBody: {$ref: '#/components/requestBodies/B'}
      responses:
        '200': {$ref: '#/components/responses/C'}
components:
  parameters:
    A: {$ref: '#/components/parameters/Other'}
    Other: {name: a, in: query, schema: {$ref: '#/components/schemas/S'}}
  requestBodies:
    B: {content: {application/json: {schema: {$ref: '#/components/schemas/S'}}}}
  responses:
    C: {description: c, headers: {x-d: {$ref: '#/components/headers/D'}}}
  headers:
    D: {schema: {type: string}}
  securitySchemes:
    E: {$ref: '#/components/securitySchemes/F'}
    F: {type: http, scheme: basic}
  schemas:
    S: {type: string}
",
    );
    let get = "/paths/~1a/get";
    assert_eq!(
        at(&found.value, get),
        &json!({
            "parameters": [
                {"name": "a", "in": "query", "schema": {"$ref": "#/components/schemas/S"}},
            ],
            "requestBody": {
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/S"}}},
            },
            "responses": {
                "200": {"description": "c", "headers": {"x-d": {"schema": {"type": "string"}}}},
            },
            "security": [],
        })
    );
    let basic = json!({"type": "http", "scheme": "basic"});
    assert_eq!(
        at(&found.value, "/components"),
        &json!({
            "schemas": {"S": {"type": "string"}},
            "securitySchemes": {"E": basic, "F": basic},
        })
    );
    assert_eq!(
        places(&found.applied, Rule::InlineReferences),
        [
            &format!("{get}/parameters/0"),
            &format!("{get}/requestBody"),
            &format!("{get}/responses/200"),
            "/components/responses/C/headers/x-d",
            "/components/securitySchemes/E",
        ]
    );
    assert!(places(&found.applied, Rule::UnusedComponents).is_empty());
}

#[test]
fn a_rule_used_within_a_shared_component_is_listed_once() {
    let found = dialect(
        "
paths:
  /a: {get: {parameters: [{$ref: '#/components/parameters/A'}]}}
  /b: {get: {parameters: [{$ref: '#/components/parameters/A'}]}}
components: {parameters: {A: {name: a, in: query, example: x}}}
",
    );
    assert_eq!(
        places(&found.applied, Rule::Examples),
        ["/components/parameters/A/example"]
    );
}

#[test]
fn parameters_of_a_path_go_to_its_operations_unless_overridden() {
    let found = dialect(
        "
paths:
  /a/{b}:
    parameters:
      - {name: b, in: path, required: true}
      - {name: c, in: query, description: shared}
    get: {}
    put:
      parameters:
        - {name: c, in: query, description: own}
        - {name: c, in: header}
",
    );
    let path = json!({"name": "b", "in": "path", "required": true});
    assert_eq!(
        at(&found.value, "/paths/~1a~1{b}"),
        &json!({
            "get": {
                "parameters": [path, {"name": "c", "in": "query", "description": "shared"}],
                "security": [],
            },
            "put": {
                "parameters": [
                    path,
                    {"name": "c", "in": "query", "description": "own"},
                    {"name": "c", "in": "header"},
                ],
                "security": [],
            },
        })
    );
    assert_eq!(
        places(&found.applied, Rule::SharedParameters),
        ["/paths/~1a~1{b}/parameters"]
    );
}

#[test]
fn security_of_the_root_is_that_of_operations_without_any() {
    let found = dialect(
        "
security: [{key: []}]
paths: {/a: {get: {}, put: {security: []}, post: {security: [{}, {other: []}]}}}
",
    );
    let item = at(&found.value, "/paths/~1a");
    assert_eq!(at(item, "/get/security"), &json!([{"key": []}]));
    assert_eq!(at(item, "/put/security"), &json!([]));
    assert_eq!(at(item, "/post/security"), &json!([{}, {"other": []}]));
    assert_eq!(found.value.get("security"), None);
    assert_eq!(
        places(&found.applied, Rule::InheritedSecurity),
        ["/paths/~1a/get"]
    );
}

#[test]
fn without_any_security_it_is_empty() {
    let found = dialect("paths: {/a: {get: {}}}");
    assert_eq!(at(&found.value, "/paths/~1a/get/security"), &json!([]));
    assert_eq!(
        places(&found.applied, Rule::InheritedSecurity),
        ["/paths/~1a/get"]
    );
}

#[test]
fn of_several_media_types_with_one_schema_the_first_stays() {
    let found = dialect(
        "
paths:
  /a:
    get:
      responses:
        '200':
          content:
            b/first: {schema: {type: string}, example: x}
            a/second: {schema: {type: string}}
        '400':
          content:
            b/first: {schema: {type: string}}
            a/second: {schema: {type: integer}}
",
    );
    let responses = at(&found.value, "/paths/~1a/get/responses");
    assert_eq!(
        at(responses, "/200/content"),
        &json!({"b/first": {"schema": {"type": "string"}}})
    );
    // The linter refuses this; it is not for the dialect to hide it.
    assert_eq!(
        at(responses, "/400/content")
            .as_object()
            .map(|types| types.len()),
        Some(2)
    );
    assert_eq!(
        places(&found.applied, Rule::FirstMediaType),
        ["/paths/~1a/get/responses/200/content"]
    );
}

#[test]
fn what_has_no_effect_is_dropped_outside_schemas() {
    let found = dialect(
        "
openapi: 3.0.3
info:
  title: A
  version: 1.0.0
  description: kept
  license: {name: L}
  contact: {name: C}
  termsOfService: https://a.example
  x-a: 1
servers: [{url: https://a.example}]
tags: [{name: t, description: d}]
externalDocs: {url: https://a.example}
x-b: 1
paths:
  x-c: 1
  /a:
    summary: s
    description: d
    servers: []
    x-d: 1
    get:
      operationId: a
      summary: kept
      description: kept
      tags: [t]
      deprecated: true
      externalDocs: {url: https://a.example}
      servers: [{url: https://a.example}]
      x-specshot-paging: {style: page}
      x-e: 1
      parameters:
        - {name: p, in: query, example: 1, examples: {}, x-f: 1, schema: {example: 1, x-kept: 1}}
      responses:
        x-g: 1
        '200':
          description: kept
          x-h: 1
          headers:
            x-kept: {description: kept, example: 1, schema: {type: string, example: kept}}
          content:
            a/b: {example: 1, x-i: 1, schema: {example: kept, externalDocs: {url: kept}}}
components:
  x-j: 1
  examples: {E: {value: 1}}
  securitySchemes: {S: {type: http, scheme: basic, x-specshot-environment: {}, x-k: 1}}
  schemas: {x-kept: {x-kept: 1, example: kept}}
  links: {L: {}}
",
    );
    assert_eq!(
        found.value,
        json!({
            "openapi": "3.0.3",
            "info": {"title": "A", "version": "1.0.0", "description": "kept"},
            "paths": {"/a": {"get": {
                "operationId": "a",
                "summary": "kept",
                "description": "kept",
                "tags": ["t"],
                "deprecated": true,
                "security": [],
                "parameters": [{"name": "p", "in": "query", "schema": {"example": 1, "x-kept": 1}}],
                "responses": {"200": {
                    "description": "kept",
                    "headers": {
                        "x-kept": {
                            "description": "kept",
                            "schema": {"type": "string", "example": "kept"},
                        },
                    },
                    "content": {
                        "a/b": {"schema": {"example": "kept", "externalDocs": {"url": "kept"}}},
                    },
                }},
            }}},
            "components": {
                "securitySchemes": {"S": {"type": "http", "scheme": "basic"}},
                "schemas": {"x-kept": {"x-kept": 1, "example": "kept"}},
            },
        })
    );
    let get = "/paths/~1a/get";
    let expected: &[(Rule, &[&str])] = &[
        (Rule::Paging, &[&format!("{get}/x-specshot-paging")]),
        (
            Rule::Environment,
            &["/components/securitySchemes/S/x-specshot-environment"],
        ),
        (
            Rule::Extensions,
            &[
                "/x-b",
                "/info/x-a",
                "/paths/x-c",
                "/paths/~1a/x-d",
                &format!("{get}/x-e"),
                &format!("{get}/parameters/0/x-f"),
                &format!("{get}/responses/x-g"),
                &format!("{get}/responses/200/x-h"),
                &format!("{get}/responses/200/content/a~1b/x-i"),
                "/components/x-j",
                "/components/securitySchemes/S/x-k",
            ],
        ),
        (
            Rule::Examples,
            &[
                &format!("{get}/parameters/0/example"),
                &format!("{get}/parameters/0/examples"),
                &format!("{get}/responses/200/headers/x-kept/example"),
                &format!("{get}/responses/200/content/a~1b/example"),
                "/components/examples",
            ],
        ),
        (
            Rule::Servers,
            &["/servers", "/paths/~1a/servers", &format!("{get}/servers")],
        ),
        (Rule::TagList, &["/tags"]),
        (
            Rule::ExternalDocs,
            &["/externalDocs", &format!("{get}/externalDocs")],
        ),
        (
            Rule::Notices,
            &["/info/license", "/info/contact", "/info/termsOfService"],
        ),
        (
            Rule::PathTexts,
            &["/paths/~1a/summary", "/paths/~1a/description"],
        ),
        (Rule::UnusedComponents, &["/components/links/L"]),
    ];
    for (rule, pointers) in expected {
        assert_eq!(places(&found.applied, *rule), *pointers, "{rule}");
    }
}

#[test]
fn members_that_say_what_their_absence_says_are_dropped() {
    let found = dialect(
        "
info: {title: A, version: '1', description: ''}
paths:
  /a: {get: {summary: '', description: '', tags: [], deprecated: false, parameters: []}}
  /b: {}
components: {schemas: {}}
",
    );
    assert_eq!(
        found.value,
        json!({
            "info": {"title": "A", "version": "1"},
            "paths": {"/a": {"get": {"security": []}}},
        })
    );
    assert_eq!(places(&found.applied, Rule::EmptyMembers).len(), 9);
}

#[test]
fn the_patch_number_is_that_of_dropshot() {
    let found = dialect("openapi: 3.0.0");
    assert_eq!(found.value, json!({"openapi": "3.0.3"}));
    assert_eq!(places(&found.applied, Rule::PatchVersion), ["/openapi"]);
    assert!(dialect("openapi: 3.0.3").applied.is_empty());
}

/// The dialect is a document itself, and nothing about it needs rewriting.
#[test]
fn the_dialect_of_a_dialect_is_the_same() {
    for path in DOCUMENTS {
        let once = Dialect::of(&document(path));
        let text = once.value.to_string();
        let again = match Document::parse("again.json", &text) {
            Ok(document) => Dialect::of(&document),
            Err(diagnostics) => panic!("{diagnostics:?}"),
        };
        assert_eq!(compare(&again.value, &once.value), []);
        assert_eq!(again.applied, []);
    }
}

/// The linter refuses such documents; whoever skips it gets no panic.
#[test]
fn anything_at_all_has_a_dialect() {
    for text in [
        "[]",
        "a",
        "openapi: 3",
        "{info: 1, paths: 2, components: 3, security: 4}",
        "{paths: {/a: 1, /b: {get: 2, parameters: 3}}, components: {schemas: 4, parameters: 5}}",
        "{paths: {/a: {get: {parameters: [1], requestBody: 2, responses: {'200': 3}}}}}",
        "{paths: {/a: {get: {parameters: [{$ref: '#/paths'}, {$ref: nowhere}, {$ref: 1}]}}}}",
        "{paths: {/a: {$ref: '#/paths/~1a'}}, components: {headers: {A: {$ref: '#/components/headers/A'}}}}",
        "{paths: {/a: {get: {responses: {'200': {headers: 1, content: {a/b: 2, c/d: 3}}}}}}}",
    ] {
        let _ = dialect(text);
    }
}
