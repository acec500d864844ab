//! What the journal records, how much of it, and what it gives out.

mod bounds;
mod entries;
mod filters;
mod redaction;
mod rules;

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use serde_json::{Value, json};
use specshot_runtime::{Operation as _, OperationSpec};
use users_server::{
    generated::{
        control::{ListJournalArguments, types::ApiName},
        d3lay, fivetran,
    },
    journal::{Filter, Journal, Received, Recording},
};

const FIVETRAN: Option<&OperationSpec> = Some(fivetran::operations::ListUsers::SPEC);

const D3LAY: Option<&OperationSpec> = Some(d3lay::operations::ListUsers::SPEC);

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
        headers.append(HeaderName::from_static(name), value);
    }
    headers
}

/// A moment, so many seconds into the day.
fn at(seconds: u64) -> Received {
    Received {
        time: SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000 + seconds),
        ..Received::now("")
    }
}

fn asked(journal: &Arc<Journal>, uri: &str, fields: &[(&'static str, &str)]) -> Recording {
    let uri: Uri = uri.parse().unwrap();
    let headers = headers(fields);
    journal.begin(
        ApiName::Fivetran,
        FIVETRAN,
        (&Method::GET, &uri, &headers),
        at(0),
    )
}

/// Records a request that was answered.
fn answered(journal: &Arc<Journal>, uri: &str, status: u16) {
    let mut recording = asked(journal, uri, &[]);
    recording.answer(status, &HeaderMap::new());
    recording.complete();
}

/// The arguments of `list_journal`, as they come out of a query.
fn arguments(mut given: Value) -> ListJournalArguments {
    let defaults = json!({ "violations_only": false, "limit": 100 });
    for (name, value) in defaults.as_object().unwrap() {
        let given = given.as_object_mut().unwrap();
        given.entry(name).or_insert_with(|| value.clone());
    }
    serde_json::from_value(given).unwrap()
}

fn shown(journal: &Journal) -> Vec<Value> {
    let entries = journal.entries(&Filter::default());
    entries
        .iter()
        .map(|entry| serde_json::to_value(entry).unwrap())
        .collect()
}

fn ids(journal: &Journal, filter: &Filter) -> Vec<i64> {
    journal
        .entries(filter)
        .iter()
        .map(|entry| entry.id.0)
        .collect()
}
