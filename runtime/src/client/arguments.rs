//! The arguments of a call.

use http::HeaderValue;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use crate::{
    OperationContract, Violation,
    parameter::{Location, Parameter},
};

#[cfg(feature = "mock")]
use crate::Place;

/// The arguments of a call as JSON values, by the names of the document.
#[derive(Clone, Debug, Default)]
pub struct Arguments {
    parameters: Map<String, Value>,
    body: Option<Value>,
}

impl Arguments {
    /// No arguments.
    #[must_use]
    pub fn new() -> Self {
        Arguments::default()
    }

    /// Puts in a parameter, in place of one that was put in before.
    pub fn parameter<T: Serialize>(&mut self, name: &str, value: T) {
        self.parameters.insert(name.to_owned(), json(&value));
    }

    /// Puts in the body, in place of one that was put in before.
    pub fn body<T: Serialize>(&mut self, value: T) {
        self.body = Some(json(&value));
    }

    /// A parameter as a `T`; nothing when it is not sent.
    pub(super) fn get<T: DeserializeOwned>(
        &self,
        name: &str,
    ) -> Result<Option<T>, serde_json::Error> {
        self.parameters.get(name).map(T::deserialize).transpose()
    }

    /// The value of a parameter; nothing when it is not sent.
    #[cfg(feature = "mock")]
    pub(crate) fn value(&self, name: &str) -> Option<&Value> {
        self.parameters.get(name)
    }

    /// How many there are, the body among them.
    #[cfg(feature = "mock")]
    pub(crate) fn count(&self) -> usize {
        self.parameters.len() + usize::from(self.body.is_some())
    }

    /// The body; `null` when none is sent.
    pub(crate) fn json_body(&self) -> Value {
        self.body.clone().unwrap_or_default()
    }

    /// Whether a body is sent.
    pub(crate) fn has_body(&self) -> bool {
        self.body.is_some()
    }

    /// The texts that stand for a parameter in the request; none when it is not sent.
    pub(super) fn texts(&self, parameter: &Parameter) -> Vec<String> {
        self.parameters
            .get(&parameter.name)
            .map(|value| parameter.write(value))
            .unwrap_or_default()
    }

    /// Checks those that are there, and misses none that is not.
    #[cfg(feature = "mock")]
    pub(crate) fn check_given(&self, contract: &OperationContract) -> Result<(), Vec<Violation>> {
        match contract.check_arguments(&self.parameters, self.body.as_ref()) {
            Ok(()) => Ok(()),
            Err(mut violations) => {
                violations.retain(|violation| match violation.place() {
                    Place::Path(name) | Place::Query(name) | Place::Header(name) => {
                        self.parameters.contains_key(name)
                    }
                    _ => self.body.is_some(),
                });
                if violations.is_empty() {
                    Ok(())
                } else {
                    Err(violations)
                }
            }
        }
    }

    /// Checks the arguments against the document and against what a request can hold.
    pub(super) fn check(&self, contract: &OperationContract) -> Result<(), Vec<Violation>> {
        contract.check_arguments(&self.parameters, self.body.as_ref())?;
        let violations: Vec<Violation> = contract
            .parameters
            .iter()
            .filter_map(|parameter| {
                let value = self.parameters.get(&parameter.name)?;
                let reason = unwritable(parameter, value)?;
                Some(Violation::new(parameter.place(), "encoding", reason))
            })
            .collect();
        if violations.is_empty() {
            Ok(())
        } else {
            Err(violations)
        }
    }
}

/// A value as JSON; `null`, which every check refuses, for one that JSON cannot hold.
fn json<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// Why a valid value cannot be written into a request such that it is read as the same value.
fn unwritable(parameter: &Parameter, value: &Value) -> Option<&'static str> {
    let texts = parameter.write(value);
    if texts.is_empty() {
        return Some("an empty list cannot be sent; leave the parameter out");
    }
    let borrowed: Vec<&str> = texts.iter().map(String::as_str).collect();
    if parameter.read(&borrowed).ok().flatten().as_ref() != Some(value) {
        return Some("the text of this value would be read as another one");
    }
    let mut reasons = texts.iter().filter_map(|text| match parameter.location {
        // A client resolves dot segments before it sends (RFC 3986, section 5.2.4).
        Location::Path if matches!(text.as_str(), "" | "." | "..") => {
            Some("an empty text, `.` and `..` cannot stand in a path")
        }
        // Beyond ASCII, the bytes of UTF-8 are opaque to HTTP and pass.
        Location::Header if HeaderValue::from_bytes(text.as_bytes()).is_err() => {
            Some("a header cannot hold control characters")
        }
        // RFC 9110, section 5.5: white space around a field value is not part of it.
        Location::Header if text.trim_matches([' ', '\t']) != text => {
            Some("a header cannot begin or end with white space")
        }
        Location::Path | Location::Query | Location::Header => None,
    });
    reasons.next()
}
