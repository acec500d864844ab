//! What has been exercised, to be kept in a file and put together with others.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

/// What several servers have exercised together, or one server at one time.
///
/// As JSON: the points by operation, by API. Their names are stable as long as the documents are.
///
/// ```
/// use users_server::coverage::Snapshot;
///
/// let text = r#"{"fivetran": {"list_users": ["query limit", "request", "status 200"]}}"#;
/// let mut snapshot: Snapshot = serde_json::from_str(text)?;
/// let text = r#"{"fivetran": {"list_users": ["status 401"]}}"#;
/// snapshot.merge(serde_json::from_str(text)?);
/// assert_eq!(snapshot.len(), 4);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Snapshot {
    pub(super) documents: BTreeMap<String, BTreeMap<String, BTreeSet<String>>>,
}

impl Snapshot {
    /// Adds what another one has.
    pub fn merge(&mut self, other: Snapshot) {
        for (api, operations) in other.documents {
            let document = self.documents.entry(api).or_default();
            for (operation, points) in operations {
                document.entry(operation).or_default().extend(points);
            }
        }
    }

    /// How many points have been exercised.
    #[must_use]
    pub fn len(&self) -> usize {
        let operations = self.documents.values().flat_map(BTreeMap::values);
        operations.map(BTreeSet::len).sum()
    }

    /// Whether nothing has been exercised.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
