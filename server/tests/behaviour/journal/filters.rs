//! Filters and pages.

use std::sync::Arc;

use http::{HeaderMap, Method, Uri};
use serde_json::json;
use specshot_runtime::{credential::CredentialError, server::Refusal};
use users_server::{
    generated::control::types::ApiName,
    journal::{Filter, Journal},
};

use super::{D3LAY, FIVETRAN, answered, arguments, at, ids};

#[test]
fn filters_compare_exactly_and_all_must_hold() {
    let journal = Arc::new(Journal::default());
    let uri = Uri::from_static("/users");
    let entry = |api, operation, status: Option<u16>, seconds, refused| {
        let request = (&Method::GET, &uri, &HeaderMap::new());
        let mut recording = journal.begin(api, operation, request, at(seconds));
        if refused {
            recording.refused(&Refusal::Unauthenticated(CredentialError::Missing));
        }
        if let Some(status) = status {
            recording.answer(status, &HeaderMap::new());
        }
    };
    entry(ApiName::Fivetran, FIVETRAN, Some(200), 0, false);
    entry(ApiName::D3lay, D3LAY, Some(200), 1, false);
    entry(ApiName::D3lay, D3LAY, Some(401), 2, true);
    entry(ApiName::D3lay, None, Some(404), 3, false);
    entry(ApiName::Fivetran, FIVETRAN, None, 4, false);

    for (given, expected) in [
        (json!({}), vec![1, 2, 3, 4, 5]),
        (json!({ "api": ["d3lay"] }), vec![2, 3, 4]),
        (json!({ "api": ["d3lay", "fivetran"] }), vec![1, 2, 3, 4, 5]),
        (json!({ "operation": ["list_users"] }), vec![1, 2, 3, 5]),
        (json!({ "operation": ["list_user"] }), vec![]),
        (json!({ "operation": ["LIST_USERS"] }), vec![]),
        (json!({ "status": [200] }), vec![1, 2]),
        (json!({ "status": [401, 404] }), vec![3, 4]),
        (json!({ "status": [500] }), vec![]),
        (json!({ "violations_only": true }), vec![3]),
        (json!({ "since": "2026-09-21T14:13:22Z" }), vec![3, 4, 5]),
        (json!({ "until": "2026-09-21T14:13:22Z" }), vec![1, 2]),
        (
            json!({ "since": "2026-09-21T14:13:21Z", "until": "2026-09-21T14:13:23Z" }),
            vec![2, 3],
        ),
        (
            json!({ "since": "2026-09-21T14:13:23Z", "until": "2026-09-21T14:13:21Z" }),
            vec![],
        ),
        (json!({ "since": "2026-09-21T16:13:23+02:00" }), vec![4, 5]),
        (
            json!({ "api": ["d3lay"], "status": [200], "operation": ["list_users"] }),
            vec![2],
        ),
    ] {
        let filter = Filter::from(&arguments(given.clone()));
        assert_eq!(ids(&journal, &filter), expected, "{given}");
        let page = journal.page(&arguments(given.clone()));
        assert_eq!(
            page.total,
            i64::try_from(expected.len()).unwrap(),
            "{given}"
        );
    }
}

#[test]
fn pages_go_on_while_entries_drop_out() {
    let journal = Arc::new(Journal::new(4));
    for _ in 0..4 {
        answered(&journal, "/v1/users", 200);
    }
    let ids = |page: &users_server::journal::Page| -> Vec<u64> {
        page.entries.iter().map(|(id, _)| *id).collect()
    };
    let filter = Filter::default();
    let first = journal.list(&filter, 0, 2);
    assert_eq!(
        (ids(&first), first.next_after, first.total),
        (vec![1, 2], Some(2), 4)
    );

    // The entries up to 5 drop out: the next page begins with the first that is left.
    for _ in 0..5 {
        answered(&journal, "/v1/users", 200);
    }
    let second = journal.list(&filter, 2, 2);
    assert_eq!(
        (ids(&second), second.next_after, second.dropped),
        (vec![6, 7], Some(7), 5)
    );
    let third = journal.list(&filter, 7, 2);
    assert_eq!((ids(&third), third.next_after), (vec![8, 9], None));
    assert_eq!(third.total, 4, "`after` is no filter");

    // What has come since.
    answered(&journal, "/v1/users", 200);
    assert_eq!(ids(&journal.list(&filter, third.last_id, 100)), [10]);
    assert_eq!(ids(&journal.list(&filter, 10, 100)), [0; 0]);
    assert_eq!(journal.list(&filter, 1_000, 100).next_after, None);
}

proptest::proptest! {
    #[test]
    fn pages_one_after_the_other_are_the_whole_list(
        statuses in proptest::collection::vec(200_u16..204, 0..40),
        capacity in 0_usize..50,
        limit in 1_usize..12,
        wanted in proptest::collection::vec(200_u16..204, 0..3),
    ) {
        let journal = Arc::new(Journal::new(capacity));
        for status in &statuses {
            answered(&journal, "/v1/users", *status);
        }
        let filter = Filter { statuses: wanted.clone(), ..Filter::default() };
        let expected: Vec<(i64, u16)> = (1..)
            .zip(statuses.iter().copied())
            .skip(statuses.len().saturating_sub(capacity))
            .filter(|(_, status)| wanted.is_empty() || wanted.contains(status))
            .collect();
        let expected_ids: Vec<i64> = expected.iter().map(|(id, _)| *id).collect();
        proptest::prop_assert_eq!(ids(&journal, &filter), expected_ids.clone());

        let mut paged = Vec::new();
        let mut after = 0;
        loop {
            let page = journal.list(&filter, after, limit);
            proptest::prop_assert_eq!(page.total, expected.len());
            proptest::prop_assert!(page.entries.len() <= limit);
            paged.extend(page.entries.iter().map(|(id, _)| i64::try_from(*id).unwrap()));
            match page.next_after {
                Some(next) => after = next,
                None => break,
            }
        }
        proptest::prop_assert_eq!(paged, expected_ids);
    }
}
