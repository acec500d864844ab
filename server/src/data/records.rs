//! Records that enter together or not at all.

use std::sync::{Arc, LazyLock};

use specshot_runtime::Violation;

use super::{read_user, workers};
use crate::{directory::Member, documents::most_items};

/// How many problems of one batch are listed, as in an error of the control API; of the others only
/// the number is told.
pub(crate) static MOST_PROBLEMS: LazyLock<usize> =
    LazyLock::new(|| most_items("Error", "problems"));

/// How many records a thread takes at once.
const PIECE: usize = 2048;

/// What became of the records of a batch.
pub(crate) struct Records<M> {
    /// The good ones, each with its number in the batch.
    pub(crate) accepted: Vec<(usize, Arc<M>)>,
    /// What is wrong with the others.
    pub(crate) rejection: Rejection,
}

/// What is wrong with a batch of records, of which therefore none has entered.
#[derive(Clone, Debug, Default, PartialEq, Eq, thiserror::Error)]
#[error("{} of {of} users are wrong{}", .records.len(), first(.problems))]
#[non_exhaustive]
pub struct Rejection {
    /// How many records the batch has.
    pub of: usize,
    /// The numbers of all records that were rejected, ascending; the first record is 0.
    pub records: Vec<usize>,
    /// What is wrong, in the order of the batch; the first ones.
    pub problems: Vec<RecordProblem>,
    /// How many problems there are besides.
    pub more: usize,
}

/// One thing that is wrong with a record.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecordProblem {
    /// The number of the record; the first is 0.
    pub record: usize,
    /// What it breaks, and where within the record.
    pub violation: Violation,
}

/// The first problem, for people.
fn first(problems: &[RecordProblem]) -> String {
    problems.first().map_or_else(String::new, |problem| {
        format!("; user {}: {}", problem.record, problem.violation)
    })
}

impl Rejection {
    /// Whether nothing is wrong.
    pub(crate) fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// Notes what is wrong with a record that is later than all noted so far.
    pub(crate) fn reject(&mut self, record: usize, violations: Vec<Violation>) {
        self.records.push(record);
        for violation in violations {
            match self.problems.len() < *MOST_PROBLEMS {
                true => self.problems.push(RecordProblem { record, violation }),
                false => self.more += 1,
            }
        }
    }

    /// Takes what is wrong with other records of the same batch in.
    pub(crate) fn merge(&mut self, other: Rejection) {
        self.records.extend(other.records);
        self.records.sort_unstable();
        self.problems.extend(other.problems);
        self.problems.sort_by_key(|problem| problem.record);
        self.more += other.more + self.problems.len().saturating_sub(*MOST_PROBLEMS);
        self.problems.truncate(*MOST_PROBLEMS);
    }
}

/// Checks the JSON texts of users against the document.
pub(crate) fn read_users<M: Member>(texts: &[&str]) -> Records<M> {
    let pieces = (0..).step_by(PIECE).zip(texts.chunks(PIECE));
    let threads = texts.len() / PIECE + 1;
    let read = workers::in_order(pieces, threads, |(first, texts)| {
        let mut accepted = Vec::with_capacity(texts.len());
        let mut rejection = Rejection::default();
        for (number, text) in (first..).zip(texts) {
            match read_user(text) {
                Ok(member) => accepted.push((number, Arc::new(member))),
                Err(violations) => rejection.reject(number, violations),
            }
        }
        (accepted, rejection)
    });
    let mut records = Records {
        accepted: Vec::with_capacity(texts.len()),
        rejection: Rejection {
            of: texts.len(),
            ..Rejection::default()
        },
    };
    for (accepted, rejection) in read {
        records.accepted.extend(accepted);
        records.rejection.merge(rejection);
    }
    records
}
