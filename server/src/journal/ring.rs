//! The entries, of which the oldest make room for new ones.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use bytes::Bytes;
use http::{HeaderMap, Method, Uri};
use specshot_runtime::{List, OperationSpec};

use super::{
    Entry, Filter, Received, Recording, Redaction,
    entry::{Body, Exchange},
};
use crate::{
    documents::SERVED,
    generated::control::{
        ListJournalArguments,
        types::{ApiName, EntryId, JournalEntry, JournalPage},
    },
    integer::{signed, unsigned},
    per_api::PerApi,
};

/// The requests that were received, in the order in which their answers ended.
///
/// Threads share it. To record takes less than a microsecond; who reads holds it up for the time
/// that it takes to copy a pointer per entry.
#[derive(Debug)]
pub struct Journal {
    capacity: usize,
    most_bytes: usize,
    redaction: PerApi<Redaction>,
    ring: Mutex<Ring>,
}

/// Numbers have no gaps, so that of an entry follows from its place.
#[derive(Debug, Default)]
struct Ring {
    entries: VecDeque<Entry>,
    /// What the entries take.
    bytes: usize,
    /// The number that was given last; 0 for none.
    last: u64,
    /// The number that was given last when the journal was emptied.
    cleared: u64,
    /// All of the body of the newest entry's answer. As long as it is held, nothing else is in its
    /// memory: who sends the same memory again sends the same body.
    body: Bytes,
}

/// What the newest entry has.
#[derive(Debug)]
pub(super) struct Newest {
    pub(super) exchange: Arc<Exchange>,
    body: Bytes,
}

/// What the journal held at one moment.
#[derive(Clone, Debug)]
pub struct Snapshot {
    entries: Vec<Entry>,
    last: u64,
    cleared: u64,
}

/// Some of the entries that match a filter.
#[derive(Clone, Debug)]
pub struct Page {
    /// The entries with their numbers, newest last.
    pub entries: Vec<(u64, Entry)>,
    /// The value of `after` for the next page; nothing on the last page.
    pub next_after: Option<u64>,
    /// The number that was given last, whether its entry matches or not; 0 for none.
    pub last_id: u64,
    /// How many entries match, on all pages.
    pub total: usize,
    /// How many entries have made room for others since the journal was empty.
    pub dropped: u64,
}

impl Default for Journal {
    /// One of [`DEFAULT_CAPACITY`](Journal::DEFAULT_CAPACITY) entries.
    fn default() -> Self {
        Journal::new(Journal::DEFAULT_CAPACITY)
    }
}

impl Journal {
    /// How many entries the journal holds unless told otherwise.
    pub const DEFAULT_CAPACITY: usize = 10_000;

    /// How many bytes the entries take at most, unless told otherwise: enough for
    /// [`DEFAULT_CAPACITY`](Journal::DEFAULT_CAPACITY) common requests four times over.
    pub const DEFAULT_BYTES: usize = 128 * 1024 * 1024;

    /// An empty journal that holds so many entries; with 0, it counts what comes in, and keeps
    /// nothing.
    #[must_use]
    pub fn new(capacity: usize) -> Self {
        Journal {
            capacity,
            most_bytes: Journal::DEFAULT_BYTES,
            redaction: PerApi {
                fivetran: Redaction::new(&SERVED.fivetran.api),
                d3lay: Redaction::new(&SERVED.d3lay.api),
            },
            ring: Mutex::default(),
        }
    }

    /// The same, whose entries take so many bytes at most.
    #[must_use]
    pub fn within(mut self, bytes: usize) -> Self {
        self.most_bytes = bytes;
        self
    }

    /// Begins to follow a request. It enters the journal when the recording is dropped.
    ///
    /// `operation` is nothing for a request that no operation takes.
    #[must_use]
    pub fn begin(
        self: &Arc<Self>,
        api: ApiName,
        operation: Option<&'static OperationSpec>,
        (method, uri, headers): (&Method, &Uri, &HeaderMap),
        received: Received,
    ) -> Recording {
        let request = (method, uri, headers);
        Recording::begin(Arc::clone(self), (api, operation), request, received)
    }

    /// What of a request to an API is secret.
    #[must_use]
    pub fn redaction(&self, api: ApiName) -> &Redaction {
        self.redaction.of(api)
    }

    /// How many entries the journal holds at most.
    #[must_use]
    pub fn capacity(&self) -> usize {
        self.capacity
    }

    /// Empties the journal. Numbers go on.
    pub fn clear(&self) {
        let mut ring = self.ring();
        let entries = std::mem::take(&mut ring.entries);
        ring.bytes = 0;
        ring.cleared = ring.last;
        ring.body = Bytes::new();
        // To free many entries takes long.
        drop(ring);
        drop(entries);
    }

    /// What the journal holds now.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        let ring = self.ring();
        Snapshot {
            entries: ring.entries.iter().cloned().collect(),
            last: ring.last,
            cleared: ring.cleared,
        }
    }

    /// The first `limit` entries that match a filter and have a number above `after`.
    #[must_use]
    pub fn list(&self, filter: &Filter, after: u64, limit: usize) -> Page {
        self.snapshot().list(filter, after, limit)
    }

    /// All entries that match a filter, as the control API shows them, newest last.
    #[must_use]
    pub fn entries(&self, filter: &Filter) -> Vec<JournalEntry> {
        let page = self.list(filter, 0, usize::MAX);
        page.shown()
    }

    /// The answer to `list_journal`.
    #[must_use]
    pub fn page(&self, arguments: &ListJournalArguments) -> JournalPage {
        let after = unsigned(arguments.after.unwrap_or_default());
        let limit = unsigned(arguments.limit);
        let page = self.list(&Filter::from(arguments), after, limit);
        let mut shown = JournalPage::new(
            List::from(page.shown()),
            signed(page.last_id),
            signed(page.total),
            signed(page.dropped),
            signed(self.capacity),
        );
        shown.next_after = page.next_after.map(|after| EntryId(signed(after)));
        shown
    }

    pub(super) fn newest(&self) -> Option<Newest> {
        let ring = self.ring();
        ring.entries.back().map(|entry| Newest {
            exchange: Arc::clone(&entry.exchange),
            body: ring.body.clone(),
        })
    }

    /// Enters the newest entry; `body` is all of its answer's body.
    pub(super) fn push(&self, entry: Entry, body: Bytes) {
        let mut ring = self.ring();
        let body = std::mem::replace(&mut ring.body, body);
        ring.last += 1;
        ring.bytes += entry.bytes;
        ring.entries.push_back(entry);
        // Mostly one, which needs no list.
        let oldest = ring.surplus(self.capacity, self.most_bytes);
        let further = std::iter::from_fn(|| ring.surplus(self.capacity, self.most_bytes));
        let further: Vec<Entry> = further.collect();
        // Entries are freed when nobody waits for them.
        drop(ring);
        drop((oldest, further, body));
    }

    /// No code panics while it holds the lock, so that the ring is whole even if one did.
    fn ring(&self) -> MutexGuard<'_, Ring> {
        self.ring.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Newest {
    /// What is kept of the body, and all of it.
    pub(super) fn body(&self) -> Option<(&Body, &Bytes)> {
        let kept = self.exchange.answer.as_ref()?.body.as_ref()?;
        Some((kept, &self.body))
    }
}

impl Ring {
    /// Takes the oldest entry out, if the ring holds more than it may.
    fn surplus(&mut self, capacity: usize, most_bytes: usize) -> Option<Entry> {
        if self.entries.len() <= capacity && self.bytes <= most_bytes {
            return None;
        }
        let oldest = self.entries.pop_front()?;
        self.bytes -= oldest.bytes;
        Some(oldest)
    }
}

impl Snapshot {
    /// The entries with their numbers, newest last.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (u64, &Entry)> + ExactSizeIterator {
        let first = self.first();
        let numbered = self.entries.iter().enumerate();
        numbered.map(move |(index, entry)| (first + number(index), entry))
    }

    /// The number that was given last; 0 for none.
    #[must_use]
    pub fn last_id(&self) -> u64 {
        self.last
    }

    /// How many entries with a number above `after` have made room for others since the journal
    /// was empty.
    #[must_use]
    pub fn dropped(&self, after: u64) -> u64 {
        (self.first() - 1).saturating_sub(self.cleared.max(after))
    }

    /// The first `limit` entries that match a filter and have a number above `after`.
    #[must_use]
    pub fn list(&self, filter: &Filter, after: u64, limit: usize) -> Page {
        let mut entries = Vec::new();
        let mut total = 0;
        let mut more = false;
        for (id, entry) in self.iter().filter(|(_, entry)| filter.takes(entry)) {
            total += 1;
            if id > after {
                if entries.len() < limit {
                    entries.push((id, entry.clone()));
                } else {
                    more = true;
                }
            }
        }
        let last = entries.last().map(|(id, _)| *id);
        Page {
            entries,
            next_after: last.filter(|_| more),
            last_id: self.last,
            total,
            dropped: self.dropped(0),
        }
    }

    /// The number of the first entry.
    fn first(&self) -> u64 {
        self.last + 1 - number(self.entries.len())
    }
}

impl Page {
    fn shown(&self) -> Vec<JournalEntry> {
        let entries = self.entries.iter();
        entries.map(|(id, entry)| entry.shown(*id)).collect()
    }
}

fn number(index: usize) -> u64 {
    u64::try_from(index).unwrap_or(u64::MAX)
}
