//! What the journal has of the requests.

use std::time::Duration;

use users_server::{ContractServer, generated::control::EffectKind, journal::Entry};

use crate::clients::{self, USERS};

/// The requests so far, as soon as there are this many.
pub(crate) async fn recorded(server: &ContractServer, requests: usize) -> Vec<Entry> {
    // An answer that is cut is recorded when its connection has ended, which its client may know a
    // moment before.
    let enough = async {
        loop {
            let journal = server.journal().snapshot();
            let entries: Vec<_> = journal.iter().map(|(_, entry)| entry.clone()).collect();
            if entries.len() >= requests {
                return entries;
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    let entries = tokio::time::timeout(Duration::from_secs(60), enough).await;
    let entries = entries.expect("so many requests");
    assert_eq!(
        entries.len(),
        requests,
        "{}",
        server.journal().snapshot().tail()
    );
    entries
}

/// The faults that have changed an answer: their numbers, nothing for one that the request itself
/// asked for, and kinds.
pub(crate) fn faults(entry: &Entry) -> Vec<(Option<i64>, EffectKind)> {
    let faults = entry.faults().iter();
    faults
        .map(|fault| (fault.id.as_ref().map(|id| id.0), fault.kind))
        .collect()
}

/// The rules that an entry broke, each with its header or its place in the body.
pub(crate) fn rules(entry: &Entry) -> Vec<(String, String)> {
    let rules = entry.broken_rules().iter();
    rules
        .map(|broken| {
            let place = broken.name.clone().or_else(|| broken.pointer.clone());
            (broken.rule.clone(), place.unwrap_or_default())
        })
        .collect()
}

/// The first request to Fivetran's API, which met the fault 1 of this kind; the next one is as if
/// there had been none.
pub(crate) async fn met_once(server: &ContractServer, kind: EffectKind) -> Entry {
    let next = clients::fivetran(server).list_users().send().await;
    assert_eq!(next.expect("no fault").body.data.items.len(), USERS);
    let mut entries = recorded(server, 2).await;
    // The second one may be in before the end of the first.
    entries.sort_by_key(|entry| entry.time());
    assert_eq!(faults(&entries[0]), [(Some(1), kind)]);
    assert_eq!(entries[1].status(), Some(200));
    assert_eq!(
        (faults(&entries[1]), rules(&entries[1])),
        Default::default()
    );
    entries.swap_remove(0)
}
