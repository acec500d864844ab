//! What it costs to hold requests and records to the documents, in nanoseconds.
//!
//! `cargo run --release --example validation_cost`

use std::{hint::black_box, time::Instant};

use serde_json::{Value, json};
use specshot_runtime::{Contract, Encoded, Operation, OperationContract, schema::Components};
use users_server::generated::{d3lay, fivetran};

/// How often something is measured; the median counts, as it is the least disturbed.
const ROUNDS: usize = 15;

/// How long a round takes at least, in nanoseconds.
const ROUND: u128 = 20_000_000;

/// The median time of one call.
fn nanoseconds(mut work: impl FnMut()) -> u128 {
    let mut calls = 1_u32;
    let mut rounds = Vec::with_capacity(ROUNDS);
    while rounds.len() < ROUNDS {
        let start = Instant::now();
        for _ in 0..calls {
            work();
        }
        let taken = start.elapsed().as_nanos();
        match taken < ROUND {
            true => calls = calls.saturating_mul(2),
            false => rounds.push(taken / u128::from(calls)),
        }
    }
    rounds.sort_unstable();
    rounds[ROUNDS / 2]
}

fn report(what: &str, work: impl FnMut()) {
    println!("| {what} | {} |", nanoseconds(work));
}

/// Reads and checks every parameter of a request, given or not, as the server does.
fn read(contract: &OperationContract, texts: &[(&str, &str)]) {
    for parameter in &contract.parameters {
        let text = texts
            .iter()
            .find(|(name, _)| *name == parameter.name)
            .map(|(_, text)| *text);
        let _ = black_box(parameter.read(text.as_slice()));
    }
}

fn operation<O: Operation>(name: &str, valid: &[(&str, &str)], broken: &[(&str, &str)]) {
    let contract = O::contract().expect("a contract");
    report(&format!("{name}: request without parameters"), || {
        read(contract, &[])
    });
    report(
        &format!("{name}: request with {} parameters", valid.len()),
        || {
            read(contract, black_box(valid));
        },
    );
    report(
        &format!("{name}: request with {} broken parameters", broken.len()),
        || {
            read(contract, black_box(broken));
        },
    );
    report(&format!("{name}: compiling the checks, once"), || {
        let _ = black_box(OperationContract::new(O::API, O::SPEC));
    });
}

fn record<T: Contract>(name: &str, value: &Value) {
    let text = value.to_string();
    report(&format!("{name}: check of a user that is a value"), || {
        let _ = black_box(T::check(black_box(value)));
    });
    report(&format!("{name}: parse without check"), || {
        let _ = black_box(serde_json::from_str::<Value>(black_box(&text)));
    });
    report(&format!("{name}: parse, check and type a user"), || {
        let _ = black_box(Encoded::<T>::parse(black_box(&text)));
    });
}

fn format(name: &str, text: &str) {
    let schema = json!({ "type": "string", "format": name });
    let schema = Components::default().compile(&schema).expect("a schema");
    let value = Value::from(text);
    assert!(
        schema.check_body(&value).is_ok(),
        "{text} is a valid {name}"
    );
    report(&format!("format `{name}`"), || {
        let _ = black_box(schema.check_body(black_box(&value)));
    });
}

fn main() {
    println!("| what | ns |\n| --- | --: |");
    operation::<fivetran::operations::ListUsers>(
        "Fivetran",
        &[
            ("cursor", "AQEAAAAAAAAAZOk"),
            ("limit", "100"),
            ("active", "true"),
        ],
        &[("cursor", ""), ("limit", "1001"), ("active", "TRUE")],
    );
    operation::<d3lay::operations::ListUsers>(
        "D3lay",
        &[
            ("X-API-Version", "v1"),
            ("sort_by", "name"),
            ("sort_order", "desc"),
            ("user_type", "saas_user"),
            ("created_at_from", "2023-05-06T00:00:00Z"),
            ("created_at_to", "2024-05-06T00:00:00Z"),
            ("page", "2"),
            ("page_size", "100"),
        ],
        &[
            ("sort_by", "age"),
            ("created_at_from", "yesterday"),
            ("page", "0"),
            ("page_size", "101"),
        ],
    );
    let page: Value =
        serde_json::from_str(fivetran::responses::ListUsersOk::EXAMPLE).expect("JSON");
    record::<fivetran::User>("Fivetran", &page["data"]["items"][0]);
    let page: Value = serde_json::from_str(d3lay::responses::ListUsersOk::EXAMPLE).expect("JSON");
    record::<d3lay::User>("D3lay", &page[0]);
    format("date-time", "2023-05-06T12:34:56.789+02:00");
    format("uuid", "98d91cd7-860d-4869-937a-5af32eff2f4a");
    format("email", "ben@example.com");
}
