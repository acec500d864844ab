//! Dialect to progenitor.

use crate::{DOCUMENTS, at, dialect, document, places};
use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle};
use serde_json::{Value, json};
use specshot::dialect::{
    Applied, Carriage, Dialect, Rule, carriages, for_progenitor, operation_id,
};

/// What progenitor is given, as JSON.
fn reduced(dialect: &Value) -> (Value, Vec<Applied>) {
    match for_progenitor(dialect) {
        Ok((document, applied)) => (
            serde_json::to_value(document).expect("a document is JSON"),
            applied,
        ),
        Err(error) => panic!("{error}"),
    }
}

/// What progenitor makes of a dialect, without white space.
fn generated(dialect: &Value) -> String {
    let (document, _) = match for_progenitor(dialect) {
        Ok(found) => found,
        Err(error) => panic!("{error}"),
    };
    let mut settings = GenerationSettings::default();
    settings.with_interface(InterfaceStyle::Builder);
    let tokens = Generator::new(&settings)
        .generate_tokens(&document)
        .expect("progenitor takes the document");
    syn::parse2::<syn::File>(tokens.clone()).expect("progenitor makes Rust of it");
    tokens.to_string().split_whitespace().collect()
}

#[test]
fn progenitor_takes_every_document() {
    for path in DOCUMENTS {
        let dialect = Dialect::of(&document(path)).value;
        let code = generated(&dialect);
        let operations = at(&dialect, "/paths")
            .as_object()
            .into_iter()
            .flatten()
            .filter_map(|(_, item)| item.as_object())
            .map(|item| item.len())
            .sum::<usize>();
        let raw = "->Result<ResponseValue<ByteStream>,Error<ByteStream>,>{";
        assert_eq!(code.matches(raw).count(), operations, "{path}");
        let answers = "200..=299=>{Ok(ResponseValue::stream(response))}\
             _=>{Err(Error::ErrorResponse(ResponseValue::stream(response)))}}";
        assert_eq!(code.matches(answers).count(), operations, "{path}");
        // No header of progenitor's but the version of the API, and no type of typify's.
        assert!(!code.contains("ACCEPT"), "{path}");
        assert!(!code.contains("types::"), "{path}");
        assert!(!code.contains("Unsigned"), "{path}");
    }
}

#[test]
fn progenitor_sends_what_the_document_names() {
    let code = generated(&Dialect::of(&document("tests/golden/library/document.yaml")).value);
    for part in [
        "author:Result<Option<::std::vec::Vec<::std::string::String>>,String>",
        "ids:Result<Option<::std::string::String>,String>",
        "genre:Result<Option<::std::string::String>,String>",
        "min_price:Result<Option<f64>,String>",
        "year:Result<i64,String>",
        "lent:Result<Option<bool>,String>",
        "x_trace:Result<::std::string::String,String>",
        "body:Result<::serde_json::Value,String>",
        "client.client.post(url).json(&body)",
        "client.client.put(url)",
        "client.client.delete(url)",
        "format!(\"{}/shelves/{}/books\",client.baseurl,encode_path(&variable_0.to_string()),)",
        "header_map.append(\"if-match\",",
    ] {
        assert!(code.contains(part), "{part} is not in {code}");
    }
}

#[test]
fn responses_are_raw() {
    let dialect =
        dialect("paths: {/a: {get: {operationId: a, responses: {'204': {}, '400': {}}}}}");
    let (document, applied) = reduced(&dialect.value);
    assert_eq!(
        at(&document, "/paths/~1a/get/responses"),
        &json!({"default": {"description": "", "content": {"*/*": {}}}})
    );
    assert_eq!(
        places(&applied, Rule::RawResponses),
        ["/paths/~1a/get/responses"]
    );
}

#[test]
fn parameters_have_their_type_only() {
    let dialect = dialect(
        "
paths:
  /a:
    get:
      operationId: a
      parameters:
        - {name: plain, in: query, schema: {type: string}}
        - {name: bound, in: query, schema: {type: integer, format: int32, maximum: 3, default: 1}}
        - {name: wrapped, in: query, schema: {allOf: [{$ref: '#/components/schemas/E'}], default: x}}
        - {name: list, in: query, schema: {type: array, items: {$ref: '#/components/schemas/E'}}}
        - {name: joined, in: query, explode: false, schema: {type: array, items: {type: integer}}}
        - {name: circle, in: query, schema: {$ref: '#/components/schemas/C'}}
        - {name: untyped, in: query, schema: {}}
components:
  schemas:
    E: {type: string, enum: [x], nullable: true}
    C: {$ref: '#/components/schemas/C'}
",
    );
    let (document, applied) = reduced(&dialect.value);
    let string = json!({"type": "string"});
    let schemas: Vec<&Value> = at(&document, "/paths/~1a/get/parameters")
        .as_array()
        .into_iter()
        .flatten()
        .map(|parameter| at(parameter, "/schema"))
        .collect();
    assert_eq!(
        schemas,
        [
            &string,
            &json!({"type": "integer", "format": "int64"}),
            &string,
            &json!({"type": "array", "items": {"type": "string"}}),
            &string,
            &string,
            &string,
        ]
    );
    let places = places(&applied, Rule::OpenParameters);
    assert_eq!(places.len(), 6);
    assert_eq!(places[0], "/paths/~1a/get/parameters/1/schema");
}

#[test]
fn reserved_headers_are_left_out() {
    let dialect = dialect(
        "
paths:
  /a:
    get:
      operationId: a
      parameters:
        - {name: ACCEPT, in: header, schema: {type: string}}
        - {name: Content-Type, in: header, schema: {type: string}}
        - {name: authorization, in: header, schema: {type: string}}
        - {name: accept, in: query, schema: {type: string}}
",
    );
    let (document, applied) = reduced(&dialect.value);
    let parameters = at(&document, "/paths/~1a/get/parameters");
    assert_eq!(parameters.as_array().map(Vec::len), Some(1));
    assert_eq!(at(parameters, "/0/in"), "query");
    assert_eq!(places(&applied, Rule::ReservedHeaders).len(), 3);
}

#[test]
fn bodies_are_any_json() {
    let dialect = dialect(
        "
paths:
  /a:
    post:
      operationId: a
      requestBody: {content: {application/merge+json: {schema: {type: object}}}}
",
    );
    let (document, applied) = reduced(&dialect.value);
    assert_eq!(
        at(&document, "/paths/~1a/post/requestBody"),
        &json!({"required": true, "content": {"application/json": {"schema": {}}}})
    );
    assert_eq!(
        places(&applied, Rule::FreeBodies),
        ["/paths/~1a/post/requestBody"]
    );
}

#[test]
fn security_schemas_and_texts_are_left_out() {
    let dialect = dialect(
        "
info: {title: A, version: '1', description: gone}
security: [{s: []}]
paths:
  /a:
    post:
      operationId: a
      summary: gone
      description: gone
      parameters: [{name: p, in: query, description: gone, schema: {type: string}}]
      requestBody: {description: gone, content: {application/json: {schema: {}}}}
components:
  schemas: {S: {description: gone}}
  securitySchemes: {s: {type: http, scheme: basic, description: gone}}
",
    );
    let (document, applied) = reduced(&dialect.value);
    assert_eq!(document.get("components"), None);
    assert!(!document.to_string().contains(r#""security""#));
    assert!(!document.to_string().contains("gone"));
    assert_eq!(
        places(&applied, Rule::Security),
        ["/components/securitySchemes", "/paths/~1a/post/security"]
    );
    assert_eq!(places(&applied, Rule::Schemas), ["/components/schemas"]);
    let post = "/paths/~1a/post";
    assert_eq!(
        places(&applied, Rule::Texts),
        [
            "/info/description",
            &format!("{post}/summary"),
            &format!("{post}/description"),
            &format!("{post}/parameters/0/description"),
            &format!("{post}/requestBody/description"),
        ]
    );
}

#[test]
fn names_that_are_not_sent_are_made_up() {
    let dialect = dialect(
        "
paths:
  /a/{send}/{Error}/b:
    get:
      operationId: Error
      parameters:
        - {name: Error, in: path, required: true, schema: {type: string}}
        - {name: variable_0, in: query, schema: {type: string}}
        - {name: send, in: path, required: true, schema: {type: string}}
",
    );
    let (document, applied) = reduced(&dialect.value);
    let get = at(&document, "/paths/~1a~1{variable_0}~1{variable_1}~1b/get");
    assert_eq!(at(get, "/operationId"), "call_error");
    assert_eq!(at(get, "/parameters/0/name"), "variable_1");
    assert_eq!(at(get, "/parameters/1/name"), "variable_0");
    assert_eq!(get.pointer("/parameters/2"), None);
    assert_eq!(
        places(&applied, Rule::NeutralNames),
        [
            "/paths/~1a~1{send}~1{Error}~1b",
            "/paths/~1a~1{send}~1{Error}~1b/get/operationId",
        ]
    );
    assert_eq!(
        places(&applied, Rule::TakenNames),
        ["/paths/~1a~1{send}~1{Error}~1b/get/parameters/1"]
    );
    generated(&dialect.value);
    assert_eq!(operation_id("+1"), "call_plus_1");
    assert_eq!(operation_id("type"), "call_type");
}

#[test]
fn names_that_progenitor_has_a_use_for_are_put_in_by_the_run_time() {
    let parameters: Vec<Value> = [
        ("Accept", "header"),
        ("accept", "query"),
        ("id", "query"),
        ("ID", "header"),
        ("body", "query"),
        ("send", "query"),
        ("encode-path", "query"),
        ("id", "path"),
    ]
    .map(|(name, place)| json!({"name": name, "in": place}))
    .to_vec();
    let setter = |name: &str| Carriage::Progenitor(name.to_owned());
    assert_eq!(
        carriages("/a/{id}", &parameters, true),
        [
            Carriage::ReservedHeader,
            setter("accept"),
            setter("id"),
            Carriage::RunTime,
            Carriage::RunTime,
            Carriage::RunTime,
            Carriage::RunTime,
            setter("variable_0"),
        ]
    );
    assert_eq!(carriages("/a", &parameters, false)[4], setter("body"));
}

#[test]
fn a_method_that_progenitor_cannot_send_has_a_stand_in() {
    let dialect = dialect(
        "
paths:
  /a:
    options: {operationId: preflight}
    get: {operationId: a}
",
    );
    let (document, applied) = reduced(&dialect.value);
    assert_eq!(
        at(&document, "/paths/~1~1a/get/operationId"),
        "call_preflight"
    );
    assert_eq!(at(&document, "/paths/~1a/get/operationId"), "call_a");
    assert_eq!(document.pointer("/paths/~1a/options"), None);
    assert_eq!(
        places(&applied, Rule::StandInMethods),
        ["/paths/~1a/options"]
    );
    generated(&dialect.value);
}

/// The linter refuses such documents; whoever skips it gets no panic.
#[test]
fn anything_at_all_can_be_given() {
    for value in [
        json!(null),
        json!({"paths": 1, "info": 2, "components": 3}),
        json!({"paths": {"/a": {"get": 1, "put": {"parameters": 1, "requestBody": 2}}}}),
        json!({"paths": {"/a": {"get": {"parameters": [1, {"name": 2, "in": 3, "schema": 4}]}}}}),
    ] {
        let _ = for_progenitor(&value);
    }
}
