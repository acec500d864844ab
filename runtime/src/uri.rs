//! The parts of a URI that carry parameters, decoded.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use crate::{Place, Violation, credential::names_secret, schema::excerpt};

/// A name and a value of a query string, decoded.
pub type QueryPair<'a> = (Cow<'a, str>, Cow<'a, str>);

/// Splits a raw query string into names and values; what is malformed percent-encoding, or
/// percent-encoded bytes that are not UTF-8, is reported beside them.
#[must_use]
pub fn query_pairs(query: &str) -> (Vec<QueryPair<'_>>, Vec<Violation>) {
    let mut pairs = Vec::with_capacity(1 + query.bytes().filter(|byte| *byte == b'&').count());
    let mut violations = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        match (decode_form(name), decode_form(value)) {
            (Some(name), Some(value)) => pairs.push((name, value)),
            (Some(name), None) => {
                violations.push(encoding(Place::Query(name.into_owned()), value));
            }
            (None, _) => violations.push(encoding(Place::QueryString, name)),
        }
    }
    (pairs, violations)
}

/// Decodes a percent-encoded text strictly: `None` for `%zz`, `%4` and bytes that are not UTF-8.
#[must_use]
pub fn decode(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('%') {
        return Some(Cow::Borrowed(text));
    }
    let malformed = text.split('%').skip(1).any(|rest| {
        !rest
            .as_bytes()
            .get(..2)
            .is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit))
    });
    if malformed {
        return None;
    }
    percent_decode_str(text).decode_utf8().ok()
}

/// As [`decode`], where `+` stands for a space, as forms write it.
fn decode_form(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('+') {
        return decode(text);
    }
    let text = decode(&text.replace('+', " "))?.into_owned();
    Some(Cow::Owned(text))
}

/// The violation of a text that is not percent-encoded UTF-8.
pub(crate) fn encoding(place: Place, text: &str) -> Violation {
    let message = match &place {
        // Messages are sent, logged and journaled.
        Place::Query(name) if names_secret(name) => {
            "the value is not percent-encoded UTF-8".to_owned()
        }
        _ => format!("\"{}\" is not percent-encoded UTF-8", excerpt(text)),
    };
    Violation::new(place, "encoding", message)
}
