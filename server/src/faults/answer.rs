//! Answers, changed: their status, headers and pages.

use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use http::{HeaderName, HeaderValue, header};
use serde_json::Value;
use specshot_runtime::{
    OperationContract, OperationSpec,
    operation::{Example, Paging},
    server::{Parts, Refusal},
};

use super::{json_text, service::Served};

/// What a body that is not JSON is: the page of something between client and server.
const NOT_JSON: &str = "<!DOCTYPE html>\n<title>Injected fault</title>\n<p>This is not JSON.\n";

/// A status of which the control API's document says that it is one.
pub(super) fn status(number: i64) -> u16 {
    u16::try_from(number).unwrap_or(500)
}

/// The examples that the document has for a status.
pub(super) fn example(spec: &OperationSpec, status: u16) -> Option<Examples> {
    let mut examples = spec.examples.iter();
    let (_, example) = examples.find(|(documented, _)| *documented == status)?;
    Some(Examples(*example))
}

/// The examples of a response.
pub(super) struct Examples(Example);

impl Examples {
    /// The example of a header as it is sent.
    pub(super) fn header(&self, name: &str) -> Option<String> {
        let mut headers = self.headers();
        headers
            .find(|(found, _)| found.eq_ignore_ascii_case(name))
            .map(|(_, text)| text)
    }

    fn headers(&self) -> impl Iterator<Item = (&'static str, String)> {
        self.0.headers.iter().map(|(name, json)| {
            let text = serde_json::from_str::<String>(json);
            (*name, text.unwrap_or_else(|_| (*json).to_owned()))
        })
    }
}

/// Sees to it that a documented status is answered. The API has worded it in most cases; for a
/// status that no refusal has, there is the document's example.
pub(super) fn documented(parts: &mut Parts, served: Served, status: u16) {
    if Refusal::STATUSES.contains(&status) {
        return;
    }
    if let Some(before) = served.contract.responses.get(&parts.status) {
        for header in &before.headers {
            parts.headers.remove(header.name.as_str());
        }
    }
    parts.headers.remove(header::CONTENT_TYPE);
    parts.status = status;
    parts.body = Bytes::new();
    let Some(example) = example(served.spec, status) else {
        return;
    };
    for (name, text) in example.headers() {
        set_header(parts, name, &text);
    }
    let response = served.contract.responses.get(&status);
    let body = response.and_then(|response| response.body.as_ref());
    if let Some(media_type) = body.and_then(|body| body.media_types.first()) {
        set_header(parts, header::CONTENT_TYPE.as_str(), media_type);
        parts.body = Bytes::from_static(example.0.body.as_bytes());
    }
}

/// Gives an answer another status, and takes the body away where the status has none
/// (RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5).
pub(super) fn undocumented(parts: &mut Parts, status: u16) {
    parts.status = status;
    if matches!(status, 204 | 205 | 304) {
        parts.body = Bytes::new();
        parts.headers.remove(header::CONTENT_TYPE);
    }
}

/// `Retry-After` in seconds.
pub(super) fn retry_after(parts: &mut Parts, seconds: u64) {
    parts
        .headers
        .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
}

/// `Retry-After` as the date that lies `seconds` ahead of `now` (RFC 9110, section 5.6.7).
pub(super) fn retry_at(parts: &mut Parts, now: DateTime<Utc>, seconds: u64) {
    let ahead = i64::try_from(seconds).ok().and_then(TimeDelta::try_seconds);
    let date = ahead.and_then(|ahead| now.checked_add_signed(ahead));
    let date = date.unwrap_or(now).format("%a, %d %b %Y %H:%M:%S GMT");
    set_header(parts, header::RETRY_AFTER.as_str(), &date.to_string());
}

fn set_header(parts: &mut Parts, name: &str, text: &str) {
    let name = HeaderName::from_bytes(name.as_bytes());
    if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(text.as_bytes())) {
        parts.headers.insert(name, value);
    }
}

/// The body of an answer as JSON text, if it is that.
pub(super) fn json_text(parts: &Parts) -> Option<&str> {
    let text = std::str::from_utf8(&parts.body).ok()?;
    serde_json::from_str::<serde::de::IgnoredAny>(text).ok()?;
    Some(text)
}

/// A body that is not JSON instead of one that is.
pub(super) fn not_json(parts: &mut Parts) -> bool {
    let is_json = json_text(parts).is_some();
    if is_json {
        parts.body = Bytes::from_static(NOT_JSON.as_bytes());
    }
    is_json
}

/// Another media type, or none. An answer without a body is left alone.
pub(super) fn content_type(parts: &mut Parts, value: Option<&str>) -> bool {
    let before = parts.headers.get(header::CONTENT_TYPE).cloned();
    if parts.body.is_empty()
        || before.as_ref().map(HeaderValue::as_bytes) == value.map(str::as_bytes)
    {
        return false;
    }
    match value {
        Some(value) => set_header(parts, header::CONTENT_TYPE.as_str(), value),
        None => drop(parts.headers.remove(header::CONTENT_TYPE)),
    }
    true
}

/// Takes a header away that the response of this status requires.
pub(super) fn without_header(parts: &mut Parts, contract: &OperationContract, name: &str) -> bool {
    let response = contract.responses.get(&parts.status);
    let required = response.is_some_and(|response| {
        let mut headers = response.headers.iter();
        headers.any(|header| header.required && header.name.eq_ignore_ascii_case(name))
    });
    required && parts.headers.remove(name).is_some()
}

/// The text of a page's body, and how the page is one.
fn page<'a>(parts: &'a Parts, spec: &OperationSpec) -> Option<(&'a str, Paging)> {
    let paging = spec.paging.filter(|_| (200..300).contains(&parts.status))?;
    let text = json_text(parts)?;
    let (Paging::Cursor { items, .. } | Paging::Page { items, .. }) = paging;
    let is_page = json_text::value_at(text, items)?.starts_with('[');
    is_page.then_some((text, paging))
}

/// The next cursor of a page, as it is written; `None` if there is none.
fn next_cursor<'a>(text: &'a str, next: &str) -> Option<&'a str> {
    json_text::value_at(text, next).filter(|cursor| *cursor != "null")
}

/// Takes the items away, if more follow. `more` says so where pages are numbered.
pub(super) fn empty_page(parts: &mut Parts, spec: &OperationSpec, more: bool) -> bool {
    let emptied = page(parts, spec).and_then(|(text, paging)| {
        let (items, more) = match paging {
            Paging::Cursor { items, next, .. } => (items, next_cursor(text, next).is_some()),
            Paging::Page { items, .. } => (items, more),
        };
        let has_items = json_text::value_at(text, items)
            .and_then(|items| serde_json::from_str::<Vec<serde::de::IgnoredAny>>(items).ok())
            .is_some_and(|items| !items.is_empty());
        (more && has_items)
            .then(|| json_text::replaced(text, items, "[]"))
            .flatten()
    });
    set_body(parts, emptied)
}

/// Gives the page before, which this is, the next cursor of the one that was asked for.
pub(super) fn repeated_page(
    parts: &mut Parts,
    spec: &OperationSpec,
    next_cursor: Option<&str>,
) -> bool {
    let Some((text, paging)) = page(parts, spec) else {
        return false;
    };
    if let Paging::Cursor { next, .. } = paging {
        let changed = match next_cursor {
            Some(cursor) => json_text::with_member(text, next, &Value::from(cursor).to_string()),
            None => json_text::without_member(text, next),
        };
        set_body(parts, changed);
    }
    true
}

/// Gives the last page a next cursor: that of the first page.
pub(super) fn cursor_loop(parts: &mut Parts, spec: &OperationSpec, first: Option<&str>) -> bool {
    let looped = page(parts, spec).and_then(|(text, paging)| {
        let Paging::Cursor { next, .. } = paging else {
            return None;
        };
        let first = first.filter(|_| next_cursor(text, next).is_none())?;
        json_text::with_member(text, next, &Value::from(first).to_string())
    });
    set_body(parts, looped)
}

fn set_body(parts: &mut Parts, changed: Option<String>) -> bool {
    changed.is_some_and(|body| {
        parts.body = body.into();
        true
    })
}
