//! Which entries are asked for.

use chrono::{DateTime, Utc};

use super::Entry;
use crate::generated::control::{ListJournalArguments, types::ApiName};

/// Which entries are asked for. All that is given must hold; an empty list stands for any.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// The APIs.
    pub apis: Vec<ApiName>,
    /// The operations, by id.
    pub operations: Vec<String>,
    /// The statuses.
    pub statuses: Vec<u16>,
    /// Received at this time or later.
    pub since: Option<DateTime<Utc>>,
    /// Received before this time.
    pub until: Option<DateTime<Utc>>,
    /// Only requests that broke a rule, or whose answer did.
    pub violations_only: bool,
}

impl Filter {
    /// Whether an entry is asked for.
    #[must_use]
    pub fn takes(&self, entry: &Entry) -> bool {
        let id = entry.operation().map(|operation| operation.id);
        any(&self.apis, |api| *api == entry.api())
            && any(&self.operations, |operation| Some(operation.as_str()) == id)
            && any(&self.statuses, |status| Some(*status) == entry.status())
            && self.since.is_none_or(|since| entry.time() >= since)
            && self.until.is_none_or(|until| entry.time() < until)
            && (!self.violations_only || !entry.broken_rules().is_empty())
    }
}

fn any<T>(list: &[T], is: impl FnMut(&T) -> bool) -> bool {
    list.is_empty() || list.iter().any(is)
}

impl From<&ListJournalArguments> for Filter {
    fn from(arguments: &ListJournalArguments) -> Self {
        let operations = arguments.operation.iter().flatten();
        let statuses = arguments.status.iter().flatten();
        Filter {
            apis: arguments.api.clone().unwrap_or_default(),
            operations: operations.map(|operation| operation.0.clone()).collect(),
            // No answer has a status beyond what the type holds.
            statuses: statuses
                .map(|status| u16::try_from(status.0).unwrap_or_default())
                .collect(),
            since: arguments.since,
            until: arguments.until,
            violations_only: arguments.violations_only,
        }
    }
}
