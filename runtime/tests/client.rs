//! The caller's side, with an operation that has everything the two APIs have not: path variables,
//! lists, an optional body, API keys, alternatives of credentials.

#![cfg(feature = "client")]

use progenitor_client::ResponseValue;
use specshot_runtime::{
    ApiSpec, ContractError, Operation, OperationContract, OperationSpec, Violation,
    client::{
        Arguments, Call, Connection, Decoding, Failure, Fields, FromResponse, Settings, TokenKind,
    },
    operation::Compiled,
};

const API: ApiSpec = ApiSpec {
    name: "parts",
    title: "Parts",
    version: "1.0.0",
    description: "",
    schemas: &[],
    security_schemes: r#"{
        "headerKey": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "queryKey": {"type": "apiKey", "in": "query", "name": "api key"},
        "login": {"type": "http", "scheme": "basic"}
    }"#,
};

#[derive(Clone, Copy, Debug)]
struct PutPart;

impl Operation for PutPart {
    const API: &'static ApiSpec = &API;
    const SPEC: &'static OperationSpec = &OperationSpec {
        id: "put_part",
        method: "PUT",
        path: "/files/{name}/parts/{part-no}",
        summary: "",
        description: "",
        parameters: r#"[
            {"name": "name", "in": "path", "required": true, "schema": {"type": "string"}},
            {"name": "part-no", "in": "path", "required": true, "schema": {"type": "integer"}},
            {"name": "roles", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
            {"name": "tags", "in": "query", "explode": false,
             "schema": {"type": "array", "items": {"type": "string"}}},
            {"name": "ratio", "in": "query", "schema": {"type": "number"}},
            {"name": "api-version", "in": "header", "schema": {"type": "string"}},
            {"name": "X-Note", "in": "header", "schema": {"type": "string"}}
        ]"#,
        request_body: r#"{"content": {"application/merge-patch+json": {"schema": {"type": "object"}}}}"#,
        responses: &[
            (
                200,
                r#"{"description": "", "headers": {
                    "X-List": {"schema": {"type": "string"}},
                    "X-Count": {"schema": {"type": "integer"}}
                }}"#,
            ),
            (
                404,
                r#"{"description": "", "content": {
                    "application/json": {"schema": {"type": "string"}}
                }}"#,
            ),
        ],
        security: r#"[{"headerKey": [], "login": []}, {}, {"queryKey": []}]"#,
        paging: None,
        examples: &[],
        references: &[],
        media_types: &[],
    };

    fn contract() -> Result<&'static OperationContract, &'static ContractError> {
        static CONTRACT: Compiled = Compiled::new(&API, PutPart::SPEC);
        CONTRACT.get()
    }
}

fn connection(set: impl FnOnce(&mut Settings)) -> Connection {
    let mut settings = Settings::new(None, "test");
    settings.base_url("http://localhost/base/".to_owned());
    set(&mut settings);
    settings.build().expect("a connection")
}

fn arguments() -> Arguments {
    let mut arguments = Arguments::new();
    arguments.parameter("name", "a");
    arguments.parameter("part-no", 1);
    arguments
}

/// A request as progenitor makes it, after the hook.
fn applied(call: &mut Call) -> reqwest::Request {
    let url = "http://localhost/base/files/a/parts/1"
        .parse()
        .expect("a URL");
    let mut request = reqwest::Request::new(http::Method::PUT, url);
    *request.body_mut() = Some("null".into());
    for (name, value) in [
        ("api-version", "1.0.0"),
        ("content-type", "application/json"),
    ] {
        request
            .headers_mut()
            .insert(name, http::HeaderValue::from_static(value));
    }
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let applied = async {
        let outgoing = call.outgoing().await.expect("fixed credentials");
        outgoing.apply(&mut request).await.expect("no preview");
    };
    runtime.expect("a runtime").block_on(applied);
    request
}

fn request(connection: &Connection, arguments: Arguments) -> reqwest::Request {
    applied(&mut connection.call::<PutPart>(arguments).expect("a call"))
}

/// The names and values of all headers, sorted.
fn headers(request: &reqwest::Request) -> Vec<(String, String)> {
    let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers = request.headers().iter();
    let mut headers: Vec<_> = headers
        .map(|(name, value)| (name.to_string(), text(value)))
        .collect();
    headers.sort();
    headers
}

#[test]
fn a_path_variable_stays_one_segment() {
    for (name, path) in [
        ("a", "/base/files/a/parts/-7"),
        ("a/b", "/base/files/a%2Fb/parts/-7"),
        (r"DOMAIN\user", "/base/files/DOMAIN%5Cuser/parts/-7"),
        ("50% é?#", "/base/files/50%25%20%C3%A9%3F%23/parts/-7"),
        ("{part-no}", "/base/files/%7Bpart-no%7D/parts/-7"),
        ("...", "/base/files/.../parts/-7"),
    ] {
        let mut arguments = Arguments::new();
        arguments.parameter("name", name);
        arguments.parameter("part-no", -7);
        assert_eq!(request(&connection(|_| {}), arguments).url().path(), path);
    }
}

/// The message of a refusal.
fn refused(arguments: Arguments) -> String {
    match connection(|_| {}).call::<PutPart>(arguments) {
        Err(Failure::Invalid(violations)) => violations.to_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_value_that_would_arrive_as_another_one_is_refused() {
    for name in ["", ".", ".."] {
        let mut arguments = arguments();
        arguments.parameter("name", name);
        let message = "path parameter `name`: an empty text, `.` and `..` cannot stand in a path";
        assert_eq!(refused(arguments), message);
    }
    let mut empty = arguments();
    empty.parameter("roles", Vec::<String>::new());
    let message = "query parameter `roles`: an empty list cannot be sent; leave the parameter out";
    assert_eq!(refused(empty), message);
    for tags in [vec![], vec!["a,b"]] {
        let mut arguments = arguments();
        arguments.parameter("tags", tags);
        let message = "query parameter `tags`: the text of this value would be read as another one";
        assert_eq!(refused(arguments), message);
    }
    for ratio in [f64::NAN, f64::INFINITY] {
        let mut arguments = arguments();
        arguments.parameter("ratio", ratio);
        assert_eq!(
            refused(arguments),
            "query parameter `ratio`: null is not of type \"number\""
        );
    }
    for note in [" a", "a\t", "a\nb"] {
        let mut arguments = arguments();
        arguments.parameter("X-Note", note);
        assert!(
            refused(arguments).starts_with("header `X-Note`: a header cannot"),
            "{note:?}"
        );
    }
}

#[test]
fn progenitor_is_given_values_and_texts() {
    let mut arguments = arguments();
    arguments.parameter("roles", ["a", "b"]);
    arguments.parameter("tags", ["c", "d"]);
    arguments.parameter("ratio", 0.5);
    let call = connection(|_| {})
        .call::<PutPart>(arguments)
        .expect("a call");
    assert_eq!(
        call.texts("roles"),
        Some(vec!["a".to_owned(), "b".to_owned()])
    );
    assert_eq!(call.text("tags").as_deref(), Some("c,d"));
    assert_eq!(call.value::<f64>("ratio").expect("a number"), Some(0.5));
    assert_eq!(call.value::<i64>("part-no").expect("an integer"), Some(1));
    assert_eq!((call.text("X-Note"), call.texts("X-Note")), (None, None));
    assert!(matches!(
        call.value::<bool>("ratio"),
        Err(Failure::Defect(_))
    ));
}

#[test]
fn a_body_is_of_the_documented_media_type_and_may_be_absent() {
    let without = request(&connection(|_| {}), arguments());
    assert!(without.body().is_none());
    assert_eq!(headers(&without), []);
    let mut arguments = arguments();
    arguments.body(serde_json::json!({"size": 1}));
    let mut call = connection(|_| {})
        .call::<PutPart>(arguments)
        .expect("a call");
    assert_eq!(call.json_body(), serde_json::json!({"size": 1}));
    let with = applied(&mut call);
    assert!(with.body().is_some());
    let content_type = (
        "content-type".to_owned(),
        "application/merge-patch+json".to_owned(),
    );
    assert_eq!(headers(&with), [content_type]);
}

#[test]
fn a_header_that_progenitor_uses_for_itself_is_the_documents() {
    let mut arguments = arguments();
    arguments.parameter("api-version", "é");
    let request = request(&connection(|_| {}), arguments);
    assert_eq!(
        headers(&request),
        [("api-version".to_owned(), "é".to_owned())]
    );
}

#[test]
fn all_schemes_of_the_first_complete_alternative_are_sent() {
    let key = || "hunter2".to_owned().into();
    let both = connection(|settings| {
        settings.token("queryKey", TokenKind::QueryKey, key());
        settings.token("headerKey", TokenKind::HeaderKey, key());
        settings.basic("login", ("user", "hunter2"));
    });
    let both = request(&both, arguments());
    let basic = (
        "authorization".to_owned(),
        "Basic dXNlcjpodW50ZXIy".to_owned(),
    );
    assert_eq!(
        headers(&both),
        [basic, ("x-key".to_owned(), "hunter2".to_owned())]
    );
    assert!(both.headers().values().all(http::HeaderValue::is_sensitive));
    assert_eq!(both.url().query(), None);
    // One scheme of two is no alternative; an anonymous one comes after any credential.
    let half = connection(|settings| {
        settings.token("headerKey", TokenKind::HeaderKey, key());
        settings.token("queryKey", TokenKind::QueryKey, key());
    });
    let half = request(&half, arguments());
    assert_eq!(
        (headers(&half), half.url().query()),
        (vec![], Some("api+key=hunter2"))
    );
    let none = request(&connection(|_| {}), arguments());
    assert_eq!((headers(&none), none.url().query()), (vec![], None));
}

#[derive(Debug, PartialEq)]
struct Done {
    list: Option<String>,
    count: Option<i64>,
}

impl FromResponse for Done {
    fn from_response(fields: &mut Fields<'_>) -> Result<Self, Violation> {
        Ok(Done {
            list: fields.header("X-List")?,
            count: fields.header("X-Count")?,
        })
    }
}

/// What a strict client makes of an answer.
async fn received(answer: http::response::Builder, body: &'static str) -> Result<Done, Failure> {
    let strict = connection(|settings| settings.decoding(Decoding::Strict));
    received_by(&strict, answer, body).await
}

async fn received_by(
    connection: &Connection,
    answer: http::response::Builder,
    body: &'static str,
) -> Result<Done, Failure> {
    let answer = reqwest::Response::from(answer.body(body).expect("an answer"));
    let mut call = connection.call::<PutPart>(arguments())?;
    let answer = call
        .attempt(async { Ok(ResponseValue::stream(answer)) })
        .await?;
    answer.expect("an answer").decode()
}

#[tokio::test]
async fn optional_headers_may_be_absent_and_a_repeated_one_is_a_list() {
    let done = received(http::Response::builder(), "").await.expect("done");
    assert_eq!(
        done,
        Done {
            list: None,
            count: None
        }
    );
    let answer = http::Response::builder()
        .header("X-List", "a")
        .header("X-List", "b");
    let done = received(answer.header("X-Count", "3"), "")
        .await
        .expect("done");
    assert_eq!(
        done,
        Done {
            list: Some("a, b".to_owned()),
            count: Some(3)
        }
    );
}

#[tokio::test]
async fn a_body_that_is_not_documented_is_a_mismatch() {
    match received(http::Response::builder(), "{}").await {
        Err(Failure::Contract(mismatch)) => assert_eq!(
            mismatch.to_string(),
            "200 OK, but not as the document says: body: 2 bytes, and none documented"
        ),
        other => panic!("{other:?}"),
    }
    let tolerant = connection(|_| {});
    let done = received_by(&tolerant, http::Response::builder(), "{}").await;
    let nothing = Done {
        list: None,
        count: None,
    };
    assert_eq!(done.expect("the answer without it"), nothing);
    assert_eq!(tolerant.drift().entries.len(), 1);
}

#[tokio::test]
async fn a_header_that_is_not_utf_8_is_a_mismatch() {
    let bytes = http::HeaderValue::from_bytes(b"\xff").expect("opaque bytes");
    match received(http::Response::builder().header("X-List", bytes), "").await {
        Err(Failure::Contract(mismatch)) => assert_eq!(mismatch.violations()[0].rule(), "encoding"),
        other => panic!("{other:?}"),
    }
}
