//! A request as the journal holds it, and as the control API shows it.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use chrono::{DateTime, SubsecRound as _, Utc};
use specshot_runtime::{List, OperationSpec};
use uuid::Uuid;

use super::{
    MAX_BODY, Received,
    texts::{Text, Texts, bytes_beside, cut, is_same},
};
use crate::{
    generated::control::types::{
        ApiName, AppliedFault, BodyExcerpt, BrokenRule, EntryId, HeaderField, JournalEntry,
        OperationId, RecordedAnswer, RecordedRequest, StatusCode,
    },
    integer::signed,
};

/// A request and what became of it, as recorded.
#[derive(Clone, Debug)]
pub struct Entry {
    time: SystemTime,
    /// How long it took.
    microseconds: u64,
    request_id: Option<Uuid>,
    pub(super) exchange: Arc<Exchange>,
    /// What it takes beside the entry before.
    pub(super) bytes: usize,
}

/// What was asked and answered. Entries in a row that differ in nothing but their times and ids share it, so
/// that a journal of them is small enough to stay in a processor's cache.
#[derive(Debug)]
pub(super) struct Exchange {
    pub(super) api: ApiName,
    pub(super) operation: Option<&'static OperationSpec>,
    pub(super) credential: Option<Arc<str>>,
    /// The method, the path and the query string, then names and values of the headers in turn.
    pub(super) request: Texts,
    pub(super) has_query: bool,
    pub(super) answer: Option<Answer>,
    pub(super) broken_rules: Vec<BrokenRule>,
    pub(super) faults: Vec<AppliedFault>,
}

/// The head of an answer, and the beginning of its body.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    /// Names and values in turn.
    pub(super) headers: Texts,
    pub(super) body: Option<Body>,
    pub(super) complete: bool,
}

/// The beginning of a body. Entries that have the same one share it.
#[derive(Debug)]
pub(super) struct Body {
    beginning: Bytes,
    bytes: u64,
}

/// The request line of an entry.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// The method.
    pub method: Text<'a>,
    /// The path as it was sent.
    pub path: Text<'a>,
    /// The query string as it was sent, credentials redacted; nothing if there was none.
    pub query: Option<Text<'a>>,
}

impl Body {
    /// The beginning of a body, that of another one if it is the same; nothing for an empty body.
    pub(super) fn new(whole: &Bytes, other: Option<(&Body, &Bytes)>) -> Option<Self> {
        let beginning = cut(whole, MAX_BODY);
        (!whole.is_empty()).then(|| Body {
            beginning: match other {
                // What is in the same memory need not be compared.
                Some((body, of)) if is_same(of, whole) || *body.beginning == *beginning => {
                    body.beginning.clone()
                }
                _ => Bytes::copy_from_slice(beginning),
            },
            bytes: u64::try_from(whole.len()).unwrap_or(u64::MAX),
        })
    }

    fn shown(&self) -> BodyExcerpt {
        let kept = u64::try_from(self.beginning.len()).unwrap_or(u64::MAX);
        BodyExcerpt::new(
            String::from_utf8_lossy(&self.beginning).into_owned(),
            signed(self.bytes),
            kept < self.bytes,
        )
    }
}

impl Exchange {
    pub(super) fn new(
        api: ApiName,
        operation: Option<&'static OperationSpec>,
        request: Texts,
        has_query: bool,
    ) -> Self {
        Exchange {
            api,
            operation,
            credential: None,
            request,
            has_query,
            answer: None,
            broken_rules: Vec::new(),
            faults: Vec::new(),
        }
    }

    /// Whether it is known to be the same as another one. Rules and faults are not compared.
    fn is_same(&self, other: &Exchange) -> bool {
        let operation = |exchange: &Exchange| exchange.operation.map(|spec| spec.id);
        let plain =
            |exchange: &Exchange| exchange.broken_rules.is_empty() && exchange.faults.is_empty();
        let answers = match (&self.answer, &other.answer) {
            (Some(answer), Some(other)) => answer.is_same(other),
            (None, None) => true,
            _ => false,
        };
        answers
            && self.request.is_same(&other.request)
            && self.has_query == other.has_query
            && self.credential == other.credential
            && self.api == other.api
            && operation(self) == operation(other)
            && plain(self)
            && plain(other)
    }

    /// How many bytes it takes beside another one, with which it may share texts.
    fn bytes_beside(&self, other: Option<&Exchange>) -> usize {
        let answer = self.answer.as_ref();
        let other_answer = other.and_then(|other| other.answer.as_ref());
        let headers = answer.map_or(0, |answer| {
            let other = other_answer.map(|other| &other.headers);
            answer.headers.bytes_beside(other)
        });
        let body = answer.and_then(|answer| answer.body.as_ref());
        let body = body.map_or(0, |body| {
            let other = other_answer.and_then(|other| other.body.as_ref());
            bytes_beside(&body.beginning, other.map(|other| &other.beginning))
        });
        let request = self.request.bytes_beside(other.map(|other| &other.request));
        let rules = self.broken_rules.iter().map(|rule| {
            let optional = [&rule.name, &rule.pointer].into_iter().flatten();
            let texts: usize = optional.map(String::len).sum();
            size_of::<BrokenRule>() + rule.rule.len() + rule.message.len() + texts
        });
        let faults = self.faults.len() * size_of::<AppliedFault>();
        let texts = request + headers + body;
        size_of::<Exchange>() + texts + faults + rules.sum::<usize>()
    }
}

impl Entry {
    /// One whose answer has just ended. `before` is what the entry before has.
    pub(super) fn new(
        received: Received,
        exchange: Exchange,
        before: Option<Arc<Exchange>>,
    ) -> Self {
        let (exchange, beside) = match before {
            Some(before) if exchange.is_same(&before) => (before, 0),
            before => {
                let beside = exchange.bytes_beside(before.as_deref());
                (Arc::new(exchange), beside)
            }
        };
        let microseconds = received.instant.elapsed().as_micros();
        Entry {
            time: received.time,
            microseconds: u64::try_from(microseconds).unwrap_or(u64::MAX),
            request_id: received.request_id,
            exchange,
            bytes: size_of::<Entry>() + beside,
        }
    }

    /// The API that was asked.
    #[must_use]
    pub fn api(&self) -> ApiName {
        self.exchange.api
    }

    /// The operation; nothing if no operation takes such a request.
    #[must_use]
    pub fn operation(&self) -> Option<&'static OperationSpec> {
        self.exchange.operation
    }

    /// When the request was received, in microseconds.
    #[must_use]
    pub fn time(&self) -> DateTime<Utc> {
        DateTime::<Utc>::from(self.time).trunc_subsecs(6)
    }

    /// The `X-Request-Id` of the answer.
    #[must_use]
    pub fn request_id(&self) -> Option<Uuid> {
        self.request_id
    }

    /// How long it took from the head of the request to the end of the answer, in microseconds.
    #[must_use]
    pub fn duration(&self) -> Duration {
        Duration::from_micros(self.microseconds)
    }

    /// The status that was sent; nothing if the connection ended before the head.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.exchange.answer.as_ref().map(|answer| answer.status)
    }

    /// Whether all of the answer was handed to the connection.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.exchange
            .answer
            .as_ref()
            .is_some_and(|answer| answer.complete)
    }

    /// The rules that the request or its answer broke.
    #[must_use]
    pub fn broken_rules(&self) -> &[BrokenRule] {
        &self.exchange.broken_rules
    }

    /// The faults that changed the answer.
    #[must_use]
    pub fn faults(&self) -> &[AppliedFault] {
        &self.exchange.faults
    }

    /// The headers of the request, names in lower case, credentials redacted.
    pub fn headers(&self) -> impl Iterator<Item = (Text<'_>, Text<'_>)> {
        pairs(self.exchange.request.iter().skip(3))
    }

    /// Method, path and query string.
    #[must_use]
    pub fn line(&self) -> Line<'_> {
        let mut texts = self.exchange.request.iter();
        let mut next = || texts.next().unwrap_or_default();
        let (method, path, query) = (next(), next(), next());
        Line {
            method,
            path,
            query: self.exchange.has_query.then_some(query),
        }
    }

    /// The entry as the control API shows it, under its number.
    #[must_use]
    pub fn shown(&self, id: u64) -> JournalEntry {
        let mut shown = JournalEntry::new(
            EntryId(signed(id)),
            self.time(),
            self.exchange.api,
            self.shown_request(),
            signed(self.microseconds),
            List::from(self.exchange.broken_rules.clone()),
            List::from(self.exchange.faults.clone()),
        );
        shown.operation = self
            .exchange
            .operation
            .map(|operation| OperationId(operation.id.to_owned()));
        shown.request_id = self.request_id;
        shown.credential = self.exchange.credential.as_deref().map(str::to_owned);
        shown.answer = self.exchange.answer.as_ref().map(Answer::shown);
        shown
    }

    fn shown_request(&self) -> RecordedRequest {
        let line = self.line();
        let mut shown = RecordedRequest::new(
            line.method.to_string(),
            line.path.to_string(),
            fields(self.headers()),
        );
        shown.query = line.query.map(|query| query.to_string());
        shown
    }
}

impl Answer {
    fn is_same(&self, other: &Answer) -> bool {
        let bodies = match (&self.body, &other.body) {
            (Some(body), Some(other)) => {
                body.bytes == other.bytes && is_same(&body.beginning, &other.beginning)
            }
            (None, None) => true,
            _ => false,
        };
        bodies
            && self.headers.is_same(&other.headers)
            && (self.status, self.complete) == (other.status, other.complete)
    }

    fn shown(&self) -> RecordedAnswer {
        let mut shown = RecordedAnswer::new(
            StatusCode(self.status.into()),
            fields(pairs(self.headers.iter())),
            self.complete,
        );
        shown.body = self.body.as_ref().map(Body::shown);
        shown
    }
}

impl std::fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.method, self.path)?;
        match self.query {
            Some(query) => write!(f, "?{query}"),
            None => Ok(()),
        }
    }
}

fn pairs<'a>(
    mut texts: impl Iterator<Item = Text<'a>>,
) -> impl Iterator<Item = (Text<'a>, Text<'a>)> {
    std::iter::from_fn(move || Some((texts.next()?, texts.next()?)))
}

fn fields<'a>(headers: impl Iterator<Item = (Text<'a>, Text<'a>)>) -> List<HeaderField> {
    headers
        .map(|(name, value)| HeaderField::new(name.to_string(), value.to_string()))
        .collect::<Vec<_>>()
        .into()
}
