//! What a service does that its document does not say.

use std::{
    collections::BTreeMap,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::SystemTime,
};

use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Serialize, Serializer, ser::SerializeStruct as _};

use crate::Place;

/// How many entries a report has. What is found beyond is only counted.
const ENTRIES: usize = 1000;

/// Told of what is found for the first time.
type Hook = Arc<dyn Fn(&DriftEntry) + Send + Sync>;

/// The deviations that a client and its clones have met.
#[derive(Clone, Default)]
pub(super) struct Drift {
    found: Arc<Mutex<Found>>,
    hook: Option<Hook>,
}

#[derive(Debug, Default)]
struct Found {
    answers: u64,
    entries: BTreeMap<Key, DriftEntry>,
    further: u64,
}

type Key = (&'static str, u16, Place, String);

/// A deviation of one answer, however often it occurs there.
#[derive(Clone, Debug)]
pub(super) struct Deviation {
    pub(super) place: Place,
    pub(super) rule: String,
    pub(super) times: u64,
    pub(super) example: String,
}

/// How a service deviates from its document: the deviations that a client and its clones have met
/// since it was built, or since the report was reset.
///
/// It is for people as text (`Display`) and for programs as JSON (`Serialize`). It holds at most
/// 1000 entries.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DriftReport {
    /// How many answers were looked at.
    pub answers: u64,
    /// The deviations by operation, status, place and rule.
    pub entries: Vec<DriftEntry>,
    /// How many deviations have no entry because the report is full.
    pub further: u64,
}

/// A rule of the document that answers break at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DriftEntry {
    /// `operationId`.
    pub operation: &'static str,
    /// The status of the answers.
    pub status: u16,
    /// The place. In a JSON pointer, `*` stands for positions in arrays and for names of properties
    /// that are data.
    pub place: Place,
    /// The rule: a keyword of the schema such as `enum`, or one of `docs/decoding.md`.
    pub rule: String,
    /// How often it was broken.
    pub count: u64,
    /// When it was first broken.
    pub first_seen: SystemTime,
    /// When it was last broken.
    pub last_seen: SystemTime,
    /// The first place and what was there. Values are described and not repeated, as they may be
    /// secret; but a value that an `enum` does not list is.
    pub example: String,
}

impl Drift {
    /// Tells `hook` of what is found for the first time.
    pub(super) fn set_hook(&mut self, hook: impl Fn(&DriftEntry) + Send + Sync + 'static) {
        self.hook = Some(Arc::new(hook));
    }

    /// One with the same hook, and nothing found.
    pub(super) fn renewed(&self) -> Self {
        Drift {
            found: Arc::default(),
            hook: self.hook.clone(),
        }
    }

    /// Counts the deviations of an answer.
    pub(super) fn count(
        &self,
        operation: &'static str,
        status: u16,
        deviations: Vec<Deviation>,
        further: u64,
        now: SystemTime,
    ) {
        let mut new = Vec::new();
        let mut found = self.found();
        found.answers += 1;
        found.further = found.further.saturating_add(further);
        for Deviation {
            place,
            rule,
            times,
            example,
        } in deviations
        {
            let full = found.entries.len() >= ENTRIES;
            let key = (operation, status, place, rule);
            if let Some(entry) = found.entries.get_mut(&key) {
                entry.count = entry.count.saturating_add(times);
                entry.last_seen = now;
            } else if full {
                found.further = found.further.saturating_add(times);
            } else {
                let (operation, status, place, rule) = key.clone();
                let entry = DriftEntry {
                    operation,
                    status,
                    place,
                    rule,
                    count: times,
                    first_seen: now,
                    last_seen: now,
                    example,
                };
                new.push(entry.clone());
                found.entries.insert(key, entry);
            }
        }
        drop(found);
        // A hook may ask for the report.
        new.iter().for_each(|entry| self.tell(entry));
    }

    fn tell(&self, entry: &DriftEntry) {
        #[cfg(feature = "tracing")]
        {
            let DriftEntry {
                operation,
                status,
                place,
                rule,
                example,
                ..
            } = entry;
            tracing::warn!(operation, status, %place, rule, example, "not as the document says");
        }
        if let Some(hook) = &self.hook {
            hook(entry);
        }
    }

    pub(super) fn report(&self) -> DriftReport {
        let found = self.found();
        DriftReport {
            answers: found.answers,
            entries: found.entries.values().cloned().collect(),
            further: found.further,
        }
    }

    pub(super) fn reset(&self) {
        *self.found() = Found::default();
    }

    fn found(&self) -> MutexGuard<'_, Found> {
        // Each change leaves it whole.
        self.found.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Drift")
            .field("found", &self.found())
            .finish_non_exhaustive()
    }
}

impl DriftReport {
    /// Whether no deviation was met.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.further == 0
    }
}

impl fmt::Display for DriftReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let deviations: u64 = self.entries.iter().map(|entry| entry.count).sum();
        let DriftReport {
            answers, further, ..
        } = self;
        write!(f, "{deviations} deviations in {answers} answers")?;
        let head = [
            "count",
            "operation",
            "status",
            "rule",
            "place",
            "last seen",
            "example",
        ];
        let head = head.map(str::to_owned);
        let rows = self.entries.iter().map(|entry| {
            [
                entry.count.to_string(),
                entry.operation.to_owned(),
                entry.status.to_string(),
                entry.rule.clone(),
                entry.place.to_string(),
                moment(entry.last_seen),
                entry.example.clone(),
            ]
        });
        let rows: Vec<[String; 7]> = rows.collect();
        if !rows.is_empty() {
            let width = |column: usize| {
                let all = rows.iter().chain([&head]);
                all.map(|row| row[column].chars().count())
                    .max()
                    .unwrap_or_default()
            };
            let widths: [usize; 7] = std::array::from_fn(width);
            for row in [&head].into_iter().chain(&rows) {
                let mut line = format!("\n{:>1$}", row[0], widths[0]);
                for (text, width) in row.iter().zip(widths).skip(1) {
                    line += &format!("  {text:width$}");
                }
                f.write_str(line.trim_end())?;
            }
        }
        match further {
            0 => Ok(()),
            further => write!(f, "\n{further} more without an entry: the report is full"),
        }
    }
}

impl Serialize for DriftEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut entry = serializer.serialize_struct("DriftEntry", 9)?;
        entry.serialize_field("operation", self.operation)?;
        entry.serialize_field("status", &self.status)?;
        let (place, name) = match &self.place {
            Place::Body(pointer) => ("body", Some(("pointer", pointer))),
            Place::Header(name) => ("header", Some(("name", name))),
            _ => ("status", None),
        };
        entry.serialize_field("in", place)?;
        if let Some((key, name)) = name {
            entry.serialize_field(key, name)?;
        }
        entry.serialize_field("rule", &self.rule)?;
        entry.serialize_field("count", &self.count)?;
        entry.serialize_field("first_seen", &moment(self.first_seen))?;
        entry.serialize_field("last_seen", &moment(self.last_seen))?;
        entry.serialize_field("example", &self.example)?;
        entry.end()
    }
}

/// A moment as in RFC 3339.
fn moment(time: SystemTime) -> String {
    DateTime::<Utc>::from(time).to_rfc3339_opts(SecondsFormat::Secs, true)
}
