//! A request of the journal in the terms of expectations.

use chrono::{DateTime, Utc};
use specshot_runtime::{parameter, path};

use super::expectation::{Expected, ExpectedParameter, Match};
use crate::{
    generated::control::types::{Difference, DifferencePlace, ParameterPlace},
    journal::Entry,
};

/// When a request came, and its number in the journal.
pub(super) type Came = (DateTime<Utc>, u64);

/// A request of the journal, its parameters taken apart.
#[derive(Debug)]
pub(super) struct Asked<'a> {
    pub(super) id: u64,
    pub(super) entry: &'a Entry,
    path: Vec<(String, String)>,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
}

impl<'a> Asked<'a> {
    pub(super) fn new(id: u64, entry: &'a Entry) -> Self {
        let line = entry.line();
        let path = line.path.lossy();
        let template = entry.operation().map_or("", |operation| operation.path);
        let variables = path::path_variables(template, &path);
        let query = line.query.map(|query| query.lossy().into_owned());
        let pairs = query.as_deref().unwrap_or_default().split('&');
        Asked {
            id,
            entry,
            path: variables
                .into_iter()
                .map(|(name, text)| (name.to_owned(), decoded(text)))
                .collect(),
            query: pairs
                .filter(|pair| !pair.is_empty())
                .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
                // In a query string, as forms write it, `+` stands for a space.
                .map(|(name, text)| (name.replace('+', " "), text.replace('+', " ")))
                .map(|(name, text)| (decoded(&name), decoded(&text)))
                .collect(),
            headers: entry
                .headers()
                .map(|(name, value)| (name.to_string(), value.lossy().into_owned()))
                .collect(),
        }
    }

    /// When it came; its number decides among requests of the same moment.
    pub(super) fn came(&self) -> Came {
        (self.entry.time(), self.id)
    }

    /// In how many points the request differs from what is expected; 0, if it matches.
    pub(super) fn distance(&self, expected: &Expected) -> usize {
        let parameters = expected.parameters.iter();
        usize::from(!self.has_api(expected))
            + usize::from(!self.has_operation(expected))
            + usize::from(!self.has_status(expected))
            + parameters.filter(|parameter| !self.has(parameter)).count()
    }

    /// These points.
    pub(super) fn differences(&self, expected: &Expected) -> Vec<Difference> {
        let mut differences = Vec::new();
        let mut differs = |place, expected: String, actual: Option<String>| {
            let mut difference = Difference::new(place, expected);
            difference.actual = actual;
            differences.push(difference);
        };
        if !self.has_api(expected) {
            let actual = Some(self.entry.api().to_string());
            differs(DifferencePlace::Api, expected.api.to_string(), actual);
        }
        if !self.has_operation(expected) {
            let actual = self.entry.operation().map(|spec| spec.id.to_owned());
            differs(
                DifferencePlace::Operation,
                expected.operation.clone(),
                actual,
            );
        }
        if !self.has_status(expected) {
            let actual = self.entry.status().map(|status| status.to_string());
            let expected = expected.status.unwrap_or_default().to_string();
            differs(DifferencePlace::Status, expected, actual);
        }
        let parameters = expected.parameters.iter();
        differences.extend(
            parameters
                .filter(|parameter| !self.has(parameter))
                .map(|parameter| self.difference(parameter)),
        );
        differences
    }

    fn has_api(&self, expected: &Expected) -> bool {
        self.entry.api() == expected.api
    }

    fn has_operation(&self, expected: &Expected) -> bool {
        self.entry
            .operation()
            .is_some_and(|spec| spec.id == expected.operation)
    }

    fn has_status(&self, expected: &Expected) -> bool {
        expected
            .status
            .is_none_or(|status| self.entry.status() == Some(status))
    }

    fn has(&self, expected: &ExpectedParameter) -> bool {
        let mut values = self.values(expected);
        match &expected.value {
            Match::Equals(text) => values.any(|value| value == text),
            Match::Matches(pattern) => values.any(|value| pattern.is_match(value)),
            Match::Present => values.next().is_some(),
            Match::Absent => values.next().is_none(),
        }
    }

    fn values<'b>(&'b self, expected: &'b ExpectedParameter) -> impl Iterator<Item = &'b str> {
        let all = match expected.place {
            ParameterPlace::Path => &self.path,
            ParameterPlace::Query => &self.query,
            ParameterPlace::Header => &self.headers,
        };
        let named = all.iter().filter(|(name, _)| *name == expected.name);
        named.map(|(_, value)| value.as_str())
    }

    fn difference(&self, expected: &ExpectedParameter) -> Difference {
        let place = match expected.place {
            ParameterPlace::Path => DifferencePlace::Path,
            ParameterPlace::Query => DifferencePlace::Query,
            ParameterPlace::Header => DifferencePlace::Header,
        };
        let mut difference = Difference::new(place, expected.value.to_string());
        difference.name = Some(expected.name.clone());
        let actual: Vec<&str> = self.values(expected).collect();
        difference.actual = (!actual.is_empty()).then(|| actual.join(", "));
        difference
    }
}

impl Expected {
    /// In how many points a request can differ.
    pub(super) fn points(&self) -> usize {
        2 + usize::from(self.status.is_some()) + self.parameters.len()
    }
}

impl std::fmt::Display for Match {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Match::Equals(text) => f.write_str(text),
            Match::Matches(pattern) => write!(f, "a text that matches {pattern}"),
            Match::Present => f.write_str("any value"),
            Match::Absent => f.write_str("none"),
        }
    }
}

/// A text with percent-encoding decoded; as it is, if it is not well-formed.
fn decoded(text: &str) -> String {
    parameter::decode(text).map_or_else(|| text.to_owned(), std::borrow::Cow::into_owned)
}
