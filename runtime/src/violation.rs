//! What a value broke: where, which rule, which value.

use std::fmt;

/// Where in a request or response a value stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Place {
    /// A path variable, by its name.
    Path(String),
    /// A query parameter, by its name.
    Query(String),
    /// A header, by its name as the document writes it.
    Header(String),
    /// The query string as a whole.
    QueryString,
    /// The status of a response.
    Status,
    /// A place in a JSON body or record, as a JSON pointer (RFC 6901); empty for the whole.
    Body(String),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Path(name) => write!(f, "path parameter `{name}`"),
            Place::Query(name) => write!(f, "query parameter `{name}`"),
            Place::Header(name) => write!(f, "header `{name}`"),
            Place::QueryString => f.write_str("query string"),
            Place::Status => f.write_str("status"),
            Place::Body(pointer) if pointer.is_empty() => f.write_str("body"),
            Place::Body(pointer) => write!(f, "body at `{pointer}`"),
        }
    }
}

/// One rule of the document that one value broke.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    place: Place,
    rule: String,
    message: String,
}

impl Violation {
    /// A violation of `rule` (a schema keyword such as `maximum`, or a rule of HTTP such as
    /// `repeated`) at `place`; `message` names the value and the bound.
    pub fn new(place: Place, rule: impl Into<String>, message: impl Into<String>) -> Self {
        Violation {
            place,
            rule: rule.into(),
            message: message.into(),
        }
    }

    /// Where the value stands.
    #[must_use]
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// The rule that was broken: the keyword of the schema, or `unknown`, `repeated`, `encoding`.
    #[must_use]
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// What is wrong with the value, without its place.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.message)
    }
}

impl std::error::Error for Violation {}

/// How many violations one sentence lists.
#[cfg(feature = "server")]
const LISTED: usize = 100;

/// Several violations as one sentence for people: the first hundred, and how many more there are.
#[cfg(feature = "server")]
#[must_use]
pub(crate) fn sentence(violations: &[Violation]) -> String {
    let listed = violations.iter().take(LISTED).map(ToString::to_string);
    let mut sentence = listed.collect::<Vec<_>>().join("; ");
    if violations.len() > LISTED {
        sentence += &format!("; … and {} more", violations.len() - LISTED);
    }
    sentence
}

#[cfg(all(test, feature = "server"))]
mod tests {
    use super::{Place, Violation, sentence};

    #[test]
    fn a_sentence_lists_a_hundred_and_counts_the_rest() {
        let violations: Vec<Violation> = (0..123)
            .map(|index| Violation::new(Place::Body(format!("/{index}")), "type", "wrong"))
            .collect();
        let text = sentence(&violations);
        assert!(
            text.ends_with("body at `/99`: wrong; … and 23 more"),
            "{text}"
        );
        assert!(sentence(&violations[..100]).ends_with("body at `/99`: wrong"));
    }
}
