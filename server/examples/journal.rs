//! What it costs to record one request in the journal, and to copy out all of it:
//! `cargo run --release -p users-server --example journal`.

use std::{hint::black_box, sync::Arc, time::Instant};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Uri, header};
use specshot_runtime::Operation as _;
use users_server::{
    generated::{control::ApiName, fivetran::operations::ListUsers},
    journal::{Journal, Received},
};

/// How many requests are recorded in each round.
const REQUESTS: u32 = 200_000;

fn main() {
    let journal = Arc::new(Journal::default());
    let uri = Uri::from_static("/v1/users?limit=100&cursor=eyJza2lwIjoxMDB9");
    let request: HeaderMap = [
        (header::HOST, "127.0.0.1:8080"),
        (header::AUTHORIZATION, "Basic ZGVtbzpkZW1v"),
        (header::ACCEPT, "application/json"),
        (header::USER_AGENT, "users-client/0.1.0"),
    ]
    .map(|(name, value)| (name, HeaderValue::from_static(value)))
    .into_iter()
    .collect();
    let mut answer = HeaderMap::new();
    for (name, value) in [
        ("content-type", "application/json"),
        ("x-rate-limit", "20000"),
    ] {
        answer.insert(name, HeaderValue::from_static(value));
    }
    let credential = Arc::from("demo-administrator");
    let body = Bytes::from(vec![b'x'; 33_000]);
    let record = || {
        let asked = (&Method::GET, &uri, &request);
        let operation = Some(ListUsers::SPEC);
        let mut recording = journal.begin(ApiName::Fivetran, operation, asked, Received::now(""));
        recording.credential(&credential);
        recording.answer(200, &answer);
        recording.answer_body(&body);
        recording.complete();
    };
    for _ in 0..5 {
        let start = Instant::now();
        (0..REQUESTS).for_each(|_| record());
        println!("record: {:?} per request", start.elapsed() / REQUESTS);
    }
    let start = Instant::now();
    let entries = black_box(journal.snapshot()).iter().len();
    println!("snapshot: {:?} for {entries} entries", start.elapsed());
}
