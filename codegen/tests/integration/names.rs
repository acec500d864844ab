//! Names of a document that become one in Rust, where the linter alone cannot see it.
//!
//! What the linter sees is among the cases of `tests/invalid/naming`.

use specshot::{
    lint,
    pipeline::{self, GenerateError, Layout},
};

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: A, version: 1.0.0}\n";

/// What is printed about a document.
fn printed(text: &str) -> String {
    let document = lint::parse("a.yaml", &format!("{HEAD}{text}"))
        .unwrap_or_else(|found| panic!("{}", found.render(false)));
    match pipeline::lowered(&document, "a") {
        Ok(_) => panic!("nothing was found"),
        Err(diagnostics) => diagnostics.render(false),
    }
}

/// The message, and the lines of the text that it points at.
fn assert_found(text: &str, message: &str, lines: &[usize]) {
    let printed = printed(text);
    assert!(
        printed.starts_with(&format!("error[E1202]: {message}\n")),
        "{printed}"
    );
    assert!(printed.contains("= help: "), "{printed}");
    for line in lines {
        // Two lines come before the text.
        let line = line + 2;
        let marked = printed
            .lines()
            .any(|printed| printed.trim_start().starts_with(&format!("{line} |")));
        assert!(marked, "{line} is not shown in\n{printed}");
    }
}

#[test]
fn a_component_and_an_inline_schema() {
    assert_found(
        "paths: {}
components:
  schemas:
    UserAddress: {type: string}
    User: {type: object, properties: {address: {type: object, properties: {a: {type: string}}}}}
",
        "two schemas would both become the Rust type `UserAddress`",
        &[4, 5],
    );
}

#[test]
fn a_component_and_an_inline_response() {
    assert_found(
        "paths:
  /a: {get: {operationId: a, responses: {'200': {$ref: '#/components/responses/BOk'}}}}
  /b: {get: {operationId: b, responses: {'200': {description: Done.}}}}
components:
  responses:
    BOk: {description: Done.}
",
        "two responses would both become the Rust type `BOk`",
        &[3, 6],
    );
}

#[test]
fn two_responses() {
    assert_found(
        "paths:
  /a:
    get:
      operationId: a
      responses:
        '200': {$ref: '#/components/responses/not-found'}
        '404': {$ref: '#/components/responses/NotFound'}
components:
  responses:
    not-found: {description: One.}
    NotFound: {description: Other.}
",
        "two responses would both become the Rust type `NotFound`",
        &[10, 11],
    );
}

#[test]
fn two_properties_of_merged_objects() {
    assert_found(
        "paths: {}
components:
  schemas:
    One: {type: object, properties: {created-at: {type: string}}}
    Two:
      allOf:
        - $ref: '#/components/schemas/One'
        - {type: object, properties: {createdAt: {type: string}}}
",
        "properties `created-at` and `createdAt` of the merged objects are one name in Rust: \
         `created_at`",
        &[4, 5, 8],
    );
}

#[test]
fn two_alternatives_of_credentials() {
    assert_found(
        "paths:
  /a: {get: {operationId: a, security: [{one: [], two: []}, {oneAndTwo: []}], responses: {'204': {description: Done.}}}}
components:
  securitySchemes:
    one: {type: http, scheme: basic}
    two: {type: apiKey, in: header, name: X-Two}
    oneAndTwo: {type: http, scheme: bearer}
",
        "two alternatives would both become `OneAndTwo`",
        &[7],
    );
    assert_found(
        "paths:
  /a: {get: {operationId: a, security: [{}, {anonymous: []}], responses: {'204': {description: Done.}}}}
components:
  securitySchemes:
    anonymous: {type: http, scheme: basic}
",
        "two alternatives would both become `Anonymous`",
        &[5],
    );
}

#[test]
fn an_api_that_no_module_can_be_named_after() {
    for api in ["my-api", "type", "Users", "2fa", ""] {
        // The names are looked at before the documents, which are not there.
        let refused = pipeline::generate(&Layout::new("nowhere"), &[api]);
        assert!(
            matches!(&refused, Err(GenerateError::Name(name)) if name == api),
            "{api}: {refused:?}"
        );
    }
}
