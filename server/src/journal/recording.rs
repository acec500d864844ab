//! A request that is being followed.

use std::{
    sync::Arc,
    time::{Instant, SystemTime},
};

use bytes::Bytes;
use http::{HeaderMap, Method, Uri};
use specshot_runtime::{OperationSpec, Violation, server::Refusal};
use uuid::Uuid;

use super::{
    Journal, MAX_RULES, Redaction, broken_rules,
    entry::{Answer, Body, Entry, Exchange},
    redaction::REDACTED,
    ring::Newest,
    texts::Writer,
};
use crate::generated::control::types::{
    ApiName, AppliedFault, BrokenRule, ContractPlace, ContractSide, EffectKind, FaultId,
};

/// How many bytes of a path are kept.
pub const MAX_PATH: usize = 2_048;

/// How many bytes of a query string are kept.
pub const MAX_QUERY: usize = 4_096;

/// How many bytes of the value of one header are kept.
pub const MAX_HEADER: usize = 1_024;

/// How many bytes the names and values of all headers of a request, or an answer, may have; those
/// beyond are left out, and their number is told.
pub const MAX_HEADERS: usize = 8_192;

/// How many bytes of a body are kept, as the control API documents it.
pub const MAX_BODY: usize = 2_048;

/// How many faults of one request are kept.
const MAX_FAULTS: usize = 100;

/// How many bytes of a method are kept.
const MAX_METHOD: usize = 64;

/// When a request was received.
#[derive(Clone, Copy, Debug)]
pub struct Received {
    /// By the system's clock: what the journal shows.
    pub time: SystemTime,
    /// The same moment, from which the duration is counted.
    pub instant: Instant,
    /// What the answer is going to have for `X-Request-Id`.
    pub request_id: Option<Uuid>,
}

impl Received {
    /// Just now, under this id.
    #[must_use]
    pub fn now(request_id: &str) -> Self {
        Received {
            time: SystemTime::now(),
            instant: Instant::now(),
            request_id: request_id.parse().ok(),
        }
    }
}

/// A request that is being followed: collects what becomes of it, and enters the journal when it
/// is dropped, in whatever way its answer has ended.
#[derive(Debug)]
pub struct Recording {
    journal: Arc<Journal>,
    received: Received,
    /// That of the entry before: clients ask the same again and again, and what two entries in a row
    /// have in common is kept once.
    before: Option<Newest>,
    /// Taken when it enters the journal.
    exchange: Option<Exchange>,
    /// All of the answer's body.
    body: Bytes,
}

impl Recording {
    pub(super) fn begin(
        journal: Arc<Journal>,
        (api, operation): (ApiName, Option<&'static OperationSpec>),
        (method, uri, headers): (&Method, &Uri, &HeaderMap),
        received: Received,
    ) -> Self {
        let redaction = journal.redaction(api);
        let query = uri.query().map(|query| redaction.query(query));
        let texts = [
            (method.as_str(), MAX_METHOD),
            (uri.path(), MAX_PATH),
            (query.as_deref().unwrap_or_default(), MAX_QUERY),
        ];
        let before = journal.newest();
        let other = before.as_ref().map(|before| &before.exchange.request);
        let mut request = Writer::beside(other);
        for (text, limit) in texts {
            request.push(text.as_bytes(), limit);
        }
        push(&mut request, headers, redaction);
        let request = request.finish();
        let has_query = query.is_some();
        let exchange = Exchange::new(api, operation, request, has_query);
        Recording {
            journal,
            received,
            before,
            exchange: Some(exchange),
            body: Bytes::new(),
        }
    }

    /// What the server calls the credential of the request.
    pub fn credential(&mut self, name: &Arc<str>) {
        self.change(|exchange| exchange.credential = Some(Arc::clone(name)));
    }

    /// The request is refused.
    pub fn refused(&mut self, refusal: &Refusal) {
        let Some(exchange) = &self.exchange else {
            return;
        };
        let redaction = self.journal.redaction(exchange.api);
        let rules = broken_rules::refusal_rules(refusal, redaction);
        self.broken(rules);
    }

    /// The document has no operation with the path, or the method, of the request.
    pub fn undocumented(&mut self, place: ContractPlace, message: &str) {
        self.broken(vec![broken_rules::undocumented(place, message)]);
    }

    /// What the request broke, where it is not refused for that.
    pub fn request_violations(&mut self, violations: &[Violation]) {
        self.broken(broken_rules::violation_rules(
            ContractSide::Request,
            violations,
        ));
    }

    /// What the answer broke.
    pub fn answer_violations(&mut self, violations: &[Violation]) {
        self.broken(broken_rules::violation_rules(
            ContractSide::Answer,
            violations,
        ));
    }

    fn broken(&mut self, rules: Vec<BrokenRule>) {
        self.change(|exchange| {
            let room = MAX_RULES.saturating_sub(exchange.broken_rules.len());
            exchange.broken_rules.extend(rules.into_iter().take(room));
        });
    }

    /// A fault has changed the answer; without an id, one that the request itself asked for.
    pub fn fault(&mut self, id: Option<FaultId>, kind: EffectKind) {
        self.change(|exchange| {
            if exchange.faults.len() < MAX_FAULTS {
                let mut fault = AppliedFault::new(kind);
                fault.id = id;
                exchange.faults.push(fault);
            }
        });
    }

    /// The head of the answer has been sent. Not called, the connection has ended before.
    pub fn answer(&mut self, status: u16, headers: &HeaderMap) {
        let Some(exchange) = &self.exchange else {
            return;
        };
        let redaction = self.journal.redaction(exchange.api);
        let mut copy = Writer::beside(self.answer_before().map(|before| &before.headers));
        push(&mut copy, headers, redaction);
        let headers = copy.finish();
        self.change(|exchange| {
            exchange.answer = Some(Answer {
                status,
                headers,
                body: None,
                complete: false,
            });
        });
    }

    /// The answer's body, of which the beginning is kept.
    pub fn answer_body(&mut self, body: &Bytes) {
        let before = self.before.as_ref().and_then(Newest::body);
        let beginning = Body::new(body, before);
        self.change_answer(|answer| answer.body = beginning);
        self.body = body.clone();
    }

    /// All of the answer has been handed to the connection.
    pub fn complete(&mut self) {
        self.change_answer(|answer| answer.complete = true);
    }

    /// The answer has ended: enters the journal now. The same as to drop it.
    pub fn end(self) {}

    fn answer_before(&self) -> Option<&Answer> {
        self.before.as_ref()?.exchange.answer.as_ref()
    }

    fn change(&mut self, change: impl FnOnce(&mut Exchange)) {
        if let Some(exchange) = &mut self.exchange {
            change(exchange);
        }
    }

    fn change_answer(&mut self, change: impl FnOnce(&mut Answer)) {
        self.change(|exchange| {
            if let Some(answer) = &mut exchange.answer {
                change(answer);
            }
        });
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        if let Some(exchange) = self.exchange.take() {
            let before = self.before.take().map(|before| before.exchange);
            let entry = Entry::new(self.received, exchange, before);
            self.journal.push(entry, std::mem::take(&mut self.body));
        }
    }
}

/// Copies headers, without the values that are secret.
fn push(texts: &mut Writer<'_>, headers: &HeaderMap, redaction: &Redaction) {
    let mut room = MAX_HEADERS;
    for (count, (name, value)) in headers.iter().enumerate() {
        let name = name.as_str();
        let value = if value.is_sensitive() || redaction.hides_header(name) {
            REDACTED.as_bytes()
        } else {
            value.as_bytes()
        };
        let needed = name.len() + value.len().min(MAX_HEADER);
        let Some(rest) = room.checked_sub(needed) else {
            let left = format!("{} more headers", headers.len() - count);
            texts.push(b"[cut]", MAX_HEADER);
            texts.push(left.as_bytes(), MAX_HEADER);
            break;
        };
        room = rest;
        texts.push(name.as_bytes(), MAX_HEADERS);
        texts.push(value, MAX_HEADER);
    }
}
