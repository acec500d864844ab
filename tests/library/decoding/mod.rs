//! Answers that are broken in one rule each: what strict and tolerant clients make of them. The
//! table in `docs/decoding.md` says what, and each of its rows is a case here.

mod answers;
mod bodies;

use std::collections::BTreeMap;

use serde_json::{Value, json};
use specshot_runtime::client::{Decoding, RetryPolicy};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};

use self::{answers::answers, bodies::bodies};
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

/// The rows of the table: whether a tolerant client takes it, by rule and deviation.
fn rows() -> BTreeMap<(String, String), bool> {
    let text = include_str!("../../../docs/decoding.md");
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
