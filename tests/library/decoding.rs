//! Answers that are broken in one rule each: what strict and tolerant clients make of them. The
//! table in `docs/decoding.md` says what, and each of its rows is a case here.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use specshot_runtime::client::{Decoding, RetryPolicy};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};

use crate::{
    bodies::everything,
    client::{
        AddBookError, Book, Client, EchoError, Everything, GetBookError, ProbeBookError,
        ReplaceBookError,
    },
    service::{EMMA, KEY, TOKEN},
};

/// A row of the table as a case.
struct Case {
    rule: &'static str,
    deviation: &'static str,
    call: Call,
    answer: String,
    /// Where a strict client says that the rule is broken; nothing when it says nothing.
    told: Option<&'static str>,
    /// The place of the entry in the report, if there is one.
    counted: Option<&'static str>,
    /// The part of the answer that is looked at, and what it is when it arrives.
    arrives: (&'static str, Option<Value>),
}

/// A call of the client.
#[derive(Clone, Copy)]
enum Call {
    Echo,
    AddBook,
    ReplaceBook,
    ProbeBook,
    GetBook,
}

/// What comes of a call: the answer as JSON, or what is wrong with it.
type Met = Result<Value, Vec<(String, String)>>;

/// Makes the violations of an error, whichever operation it is of.
macro_rules! met {
    ($error:ident, $result:expr, $answer:ident => $value:expr) => {
        match $result {
            Ok($answer) => Ok($value),
            Err($error::Contract(mismatch)) => Err(mismatch
                .violations()
                .iter()
                .map(|one| (one.rule().to_owned(), one.place().to_string()))
                .collect()),
            Err($error::UndocumentedStatus(_)) => {
                Err(vec![("undocumented".to_owned(), "status".to_owned())])
            }
            Err(error) => panic!("{error:?}"),
        }
    };
}

impl Call {
    #[expect(deprecated, reason = "the document says so")]
    async fn make(self, client: &Client) -> Met {
        let book = || Book::new("Emma".to_owned().into());
        match self {
            Call::Echo => {
                let body: Everything = serde_json::from_value(everything()).expect("a body");
                met!(EchoError, client.echo().body(body).send().await, answer => {
                    serde_json::to_value(answer.body).expect("JSON")
                })
            }
            Call::AddBook => {
                let request = client.add_book().shelf(1).x_trace("12345678").body(book());
                met!(AddBookError, request.send().await, answer => json!({
                    "x-count": answer.x_count,
                    "X-Isbn": answer.x_isbn,
                }))
            }
            Call::ReplaceBook => {
                let request = client.replace_book().isbn(EMMA.to_owned()).body(book());
                met!(ReplaceBookError, request.send().await, answer => {
                    json!(format!("{answer:?}").starts_with("Created"))
                })
            }
            Call::ProbeBook => {
                let request = client.probe_book().isbn(EMMA.to_owned());
                met!(ProbeBookError, request.send().await, answer => json!(answer.x_copies))
            }
            Call::GetBook => {
                let request = client.get_book().isbn(EMMA.to_owned());
                met!(GetBookError, request.send().await, answer => {
                    serde_json::to_value(answer.body).expect("JSON")
                })
            }
        }
    }
}

/// An answer on the wire.
fn answer(status: &str, headers: &[(&str, &str)], body: &str) -> String {
    let mut text = format!("HTTP/1.1 {status}\r\nConnection: close\r\n");
    for (name, value) in headers {
        text += &format!("{name}: {value}\r\n");
    }
    format!("{text}Content-Length: {}\r\n\r\n{body}", body.len())
}

const JSON: (&str, &str) = ("Content-Type", "application/json");

/// `echo` answers with everything, but for one place. Told and counted there, unless said otherwise.
fn echo(
    rule: &'static str,
    deviation: &'static str,
    at: &'static str,
    value: Option<Value>,
    arrives: Option<Value>,
) -> Case {
    let mut body = everything();
    let (object, name) = at.rsplit_once('/').expect("a pointer");
    let object = body.pointer_mut(object).expect("a place");
    match (object, value) {
        (Value::Array(items), Some(value)) => items[name.parse::<usize>().expect("0")] = value,
        (Value::Object(members), Some(value)) => drop(members.insert(name.to_owned(), value)),
        (Value::Object(members), None) => drop(members.shift_remove(name)),
        other => panic!("{other:?}"),
    }
    Case {
        rule,
        deviation,
        call: Call::Echo,
        answer: answer("200 OK", &[JSON], &body.to_string()),
        told: Some(at),
        counted: Some(at),
        arrives: (at, arrives),
    }
}

impl Case {
    fn told(mut self, at: &'static str) -> Self {
        self.told = Some(at);
        self
    }

    fn counted(mut self, at: &'static str) -> Self {
        self.counted = Some(at);
        self
    }
}

/// A value that arrives as it was sent.
fn same(rule: &'static str, deviation: &'static str, at: &'static str, value: Value) -> Case {
    echo(rule, deviation, at, Some(value.clone()), Some(value))
}

/// A value that does not arrive.
fn lost(rule: &'static str, deviation: &'static str, at: &'static str, value: Value) -> Case {
    echo(rule, deviation, at, Some(value), None)
}

fn bodies() -> Vec<Case> {
    let found = json!({"kind": "found", "where": ["here"]});
    vec![
        lost(
            "undocumented",
            "a property that the document does not have",
            "/nested/inner/shoe",
            json!("size 42"),
        ),
        lost(
            "additionalProperties",
            "a property that the document rules out",
            "/closed/other",
            json!(1),
        )
        .told("/closed"),
        lost(
            "type",
            "`null` in an optional property",
            "/camelCase",
            Value::Null,
        ),
        lost("type", "another type", "/camelCase", json!("7")),
        lost("type", "`null` in a required property", "/on", Value::Null),
        echo(
            "required",
            "a required property is missing",
            "/id",
            None,
            None,
        )
        .told(""),
        echo(
            "required",
            "a required property that can be `null` is missing",
            "/required-null",
            None,
            Some(Value::Null),
        )
        .told(""),
        same("enum", "a text that is not listed", "/type", json!("3rd")),
        same("enum", "a number that is not listed", "/rating", json!(6)),
        same(
            "enum",
            "a tag of a union that is not listed",
            "/notices/1/rest/0",
            found,
        )
        .told("/notices/1/rest/0/kind")
        .counted("/notices/*/rest/*/kind"),
        echo(
            "required",
            "a union without its tag",
            "/notices/0/kind",
            None,
            None,
        )
        .counted("/notices/*/kind"),
        lost(
            "format",
            "`date-time` that is none",
            "/self",
            json!("today"),
        ),
        lost(
            "format",
            "`date` that is none",
            "/match",
            json!("2023-02-29"),
        ),
        lost("format", "`uuid` that is none", "/id", json!("7")),
        lost("format", "`ipv4` that is none", "/address", json!("::1")),
        lost(
            "format",
            "`ipv6` that is none",
            "/address6",
            json!("127.0.0.1"),
        ),
        same("format", "`email` that is none", "/2nd", json!("jane")),
        same(
            "format",
            "`uri` that is none",
            "/$ref-like",
            json!("not a uri"),
        ),
        same("format", "`byte` that is none", "/bytes", json!("?")),
        same(
            "minLength",
            "a text that is too short",
            "/audiobook/title",
            json!(""),
        ),
        same(
            "maxLength",
            "a text that is too long",
            "/short",
            json!("longer"),
        ),
        same("pattern", "a text of another form", "/isbns/0", json!("x")).counted("/isbns/*"),
        same(
            "minimum",
            "a number that is too small",
            "/audiobook/minutes",
            json!(0),
        ),
        same(
            "maximum",
            "a number that is too large",
            "/kebab-case",
            json!(105),
        ),
        same("exclusiveMinimum", "the bound itself", "/ratio", json!(0.0)),
        same("exclusiveMaximum", "the bound itself", "/share", json!(1.0)),
        same("multipleOf", "another number", "/kebab-case", json!(96)),
        same(
            "minItems",
            "an array that is too short",
            "/isbns",
            json!([]),
        ),
        same(
            "maxItems",
            "an array that is too long",
            "/shelves",
            json!([[], [], []]),
        ),
        same(
            "uniqueItems",
            "an item that is there twice",
            "/isbns",
            json!([EMMA, EMMA]),
        ),
        same(
            "minProperties",
            "an object with too few properties",
            "/some",
            json!({}),
        ),
        same(
            "maxProperties",
            "an object with too many properties",
            "/free",
            json!({"a": 1, "b": 2, "c": 3, "d": 4}),
        ),
        same(
            "oneOf",
            "a value of no branch, or of several",
            "/medium",
            json!({"only": 1}),
        ),
        same("anyOf", "a value of no branch", "/loose", json!("four")),
        same("not", "a value that is ruled out", "/loose", json!("no")),
    ]
}

fn answers() -> Vec<Case> {
    let body = everything().to_string();
    let echoed = |rule, deviation, answer, place| Case {
        rule,
        deviation,
        call: Call::Echo,
        answer,
        told: Some(place),
        counted: Some(place),
        arrives: ("", Some(everything())),
    };
    let ok = "200 OK";
    let twice = body.replace(r#""rating":5"#, r#""rating":5,"rating":4"#);
    let moment = ("X-Added-At", "2024-02-29T00:00:00Z");
    let location = ("Location", "/books/1");
    let book = r#"{"title":"Emma"}"#;
    let added = |rule, deviation, headers: &[(&str, &str)], place, at, arrives| Case {
        rule,
        deviation,
        call: Call::AddBook,
        answer: answer("201 Created", headers, book),
        told: Some(place),
        counted: Some(place),
        arrives: (at, arrives),
    };
    vec![
        echoed(
            "json",
            "a body that is not JSON",
            answer(ok, &[JSON], "{\"id\""),
            "body",
        ),
        echoed(
            "required",
            "no `Content-Type`",
            answer(ok, &[], &body),
            "header `Content-Type`",
        ),
        echoed(
            "content",
            "another `Content-Type`",
            answer(ok, &[("Content-Type", "text/plain")], &body),
            "header `Content-Type`",
        ),
        Case {
            rule: "content",
            deviation: "a body where none is documented",
            call: Call::ReplaceBook,
            answer: answer("201 Created", &[location, JSON], book),
            told: Some("body"),
            counted: Some("body"),
            arrives: ("", Some(json!(true))),
        },
        added(
            "required",
            "a required header is missing",
            &[JSON, moment],
            "header `Location`",
            "",
            None,
        ),
        Case {
            rule: "type",
            deviation: "a required header that cannot be read",
            call: Call::ProbeBook,
            answer: answer(ok, &[("X-Copies", "many")], ""),
            told: Some("header `X-Copies`"),
            counted: Some("header `X-Copies`"),
            arrives: ("", None),
        },
        added(
            "type",
            "an optional header that cannot be read",
            &[JSON, moment, location, ("x-count", "many")],
            "header `x-count`",
            "/x-count",
            Some(Value::Null),
        ),
        added(
            "pattern",
            "a header that breaks a rule of its schema",
            &[JSON, moment, location, ("X-Isbn", "x")],
            "header `X-Isbn`",
            "/X-Isbn",
            Some(json!("x")),
        ),
        Case {
            rule: "undocumented",
            deviation: "a status that the document does not list",
            call: Call::GetBook,
            answer: answer("418 I'm a teapot", &[JSON], book),
            told: Some("status"),
            counted: Some("status"),
            arrives: ("", None),
        },
        Case {
            rule: "",
            deviation: "a property that is there twice",
            call: Call::Echo,
            answer: answer(ok, &[JSON], &twice),
            told: None,
            counted: None,
            arrives: ("/rating", Some(json!(4))),
        },
    ]
}

/// The rows of the table: whether a tolerant client takes it, by rule and deviation.
fn rows() -> BTreeMap<(String, String), bool> {
    let text = include_str!("../../docs/decoding.md");
    let rows = text.lines().filter_map(|line| {
        let line = line.strip_prefix("| ")?;
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let arrives = match cells.get(2) {
            Some(&"arrives") => true,
            Some(&"error") => false,
            _ => return None,
        };
        Some((
            (cells[0].trim_matches('`').to_owned(), cells[1].to_owned()),
            arrives,
        ))
    });
    rows.collect()
}

/// A client of a service that gives this answer to one request.
async fn client(answer: &str, decoding: Decoding) -> Client {
    let listener = TcpListener::bind(("127.0.0.1", 0))
        .await
        .expect("a free port");
    let address = listener.local_addr().expect("an address");
    let answer = answer.to_owned();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let mut request = Vec::new();
        while !is_whole(&request) {
            let read = stream.read_buf(&mut request).await.expect("a request");
            assert_ne!(read, 0, "half a request");
        }
        stream
            .write_all(answer.as_bytes())
            .await
            .expect("a listener");
    });
    let builder = Client::builder()
        .base_url(format!("http://{address}"))
        .retry(RetryPolicy::never())
        .decoding(decoding);
    let builder = builder.key_auth(KEY).bearer_auth(TOKEN).query_key(KEY);
    builder.build().expect("a client")
}

/// Whether a request has come to its end.
fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request).to_lowercase();
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    length.is_none_or(|length| {
        length
            .parse::<usize>()
            .is_ok_and(|length| body.len() >= length)
    })
}

#[tokio::test]
async fn every_row_of_the_table_holds() {
    let rows = rows();
    let cases: Vec<Case> = bodies().into_iter().chain(answers()).collect();
    let named = cases
        .iter()
        .map(|case| (case.rule.to_owned(), case.deviation.to_owned()));
    let named: std::collections::BTreeSet<_> = named.collect();
    assert_eq!(
        named,
        rows.keys().cloned().collect(),
        "the rows are not the cases"
    );
    for case in cases {
        let what = format!("{} {}", case.rule, case.deviation);
        let place = |place: &str| match place.starts_with('/') {
            true => format!("body at `{place}`"),
            false if place.is_empty() => "body".to_owned(),
            false => place.to_owned(),
        };
        let strict = client(&case.answer, Decoding::Strict).await;
        let told = case.told.map(|at| (case.rule.to_owned(), place(at)));
        let met = case.call.make(&strict).await;
        assert_eq!(met.err(), told.map(|told| vec![told]), "{what}: strict");

        let tolerant = client(&case.answer, Decoding::Tolerant).await;
        let met = case.call.make(&tolerant).await;
        let arrives = rows[&(case.rule.to_owned(), case.deviation.to_owned())];
        assert_eq!(met.is_ok(), arrives, "{what}: {met:?}");
        if let Ok(found) = met {
            let (at, expected) = &case.arrives;
            assert_eq!(found.pointer(at), expected.as_ref(), "{what}: {found}");
        }
        let report = tolerant.drift();
        let counted = report.entries.iter().map(|entry| {
            assert_eq!(entry.count, 1, "{what}: {report}");
            (entry.rule.clone(), entry.place.to_string())
        });
        let counted: Vec<_> = counted.collect();
        let expected = case.counted.map(|at| (case.rule.to_owned(), place(at)));
        assert_eq!(
            counted,
            expected.into_iter().collect::<Vec<_>>(),
            "{what}: {report}"
        );
    }
}
