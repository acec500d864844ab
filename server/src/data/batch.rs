//! Many records of a file on their way into a directory.

use std::{path::Path, sync::Arc};

use super::{
    LISTED_PROBLEMS, LoadError, Position, Problem, raw_object,
    record::{self, Fault},
};
use crate::directory::{Member, Snapshot};

/// How a file lies before us, which decides what a [`Spot`] means.
#[derive(Clone, Copy)]
pub(super) enum Layout<'a> {
    /// A JSON array, in memory as a whole: spots are byte offsets.
    Array(&'a str),
    /// A table, in memory as a whole: spots are byte offsets.
    Table(&'a str),
    /// Lines that are forgotten once they are read: spots are lines and columns.
    Lines,
}

/// Where something stands in a file. To work out a line and column from a byte offset is dear in
/// a large file, so that is left to the problems that are listed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spot {
    /// A byte offset, or a line.
    at: u64,
    /// The column in that line.
    column: u64,
}

impl Spot {
    pub(super) fn offset(offset: usize) -> Self {
        Spot {
            at: offset as u64,
            column: 0,
        }
    }

    pub(super) fn line(position: Position) -> Self {
        Spot {
            at: position.line,
            column: position.column,
        }
    }
}

impl Layout<'_> {
    fn position(self, spot: Spot) -> Position {
        match self {
            Layout::Array(text) | Layout::Table(text) => Position::at(
                text.as_bytes(),
                usize::try_from(spot.at).unwrap_or(usize::MAX),
            ),
            Layout::Lines => Position {
                line: spot.at,
                column: spot.column,
            },
        }
    }

    /// The spot of the byte at `offset` of a JSON `record` that starts at `start`.
    fn within(self, start: Spot, record: &str, offset: usize) -> Spot {
        match self {
            Layout::Array(_) => Spot {
                at: start.at + offset as u64,
                column: 0,
            },
            Layout::Lines => {
                let inner = Position::at(record.as_bytes(), offset);
                Spot {
                    at: start.at,
                    column: start.column + inner.column - 1,
                }
            }
            // Records of a table are not JSON in the file; their spots are those of their ids.
            Layout::Table(_) => start,
        }
    }
}

/// A problem whose position is yet to be worked out.
pub(super) struct Finding {
    pub(super) spot: Spot,
    pub(super) pointer: String,
    pub(super) message: String,
}

/// What became of some records that follow each other in a file.
pub(super) struct Batch<M> {
    members: Vec<Arc<M>>,
    /// Where each member starts; in a table, where its id starts.
    starts: Vec<Spot>,
    /// What is wrong; [`LISTED_PROBLEMS`] at most are kept.
    findings: Vec<Finding>,
    /// How many findings there were.
    found: usize,
}

impl<M: Member> Batch<M> {
    pub(super) fn new() -> Self {
        Batch {
            members: Vec::new(),
            starts: Vec::new(),
            findings: Vec::new(),
            found: 0,
        }
    }

    /// Whether there was no record at all.
    pub(super) fn is_empty(&self) -> bool {
        self.members.is_empty() && self.found == 0
    }

    /// Checks a JSON record that starts at `start`, and takes it in or notes what is wrong.
    pub(super) fn read(&mut self, record: &str, start: Spot, layout: Layout<'_>) {
        match record::enter::<M>(record) {
            Ok(member) => self.accept(member, start),
            Err(faults) => {
                for Fault {
                    offset,
                    pointer,
                    message,
                } in faults
                {
                    let spot = layout.within(start, record, offset);
                    self.refuse(Finding {
                        spot,
                        pointer,
                        message,
                    });
                }
            }
        }
    }

    pub(super) fn accept(&mut self, member: M, start: Spot) {
        // Behind a pointer, so that no copy of all members is made when batches are joined.
        self.members.push(Arc::new(member));
        self.starts.push(start);
    }

    pub(super) fn refuse(&mut self, finding: Finding) {
        self.found += 1;
        if self.findings.len() < LISTED_PROBLEMS {
            self.findings.push(finding);
        }
    }

    /// Takes the members of all batches in, or says what is wrong with the file.
    pub(super) fn finish(
        batches: Vec<Batch<M>>,
        path: &Path,
        layout: Layout<'_>,
    ) -> Result<Snapshot<M>, LoadError> {
        let count = batches.iter().map(|batch| batch.members.len()).sum();
        let mut members = Vec::with_capacity(count);
        let mut starts = Vec::with_capacity(count);
        let mut findings = Vec::new();
        let mut found = 0;
        for batch in batches {
            members.extend(batch.members);
            starts.extend(batch.starts);
            findings.extend(batch.findings);
            found += batch.found;
        }
        match Snapshot::new(members) {
            Ok(snapshot) if found == 0 => return Ok(snapshot),
            Ok(_) => {}
            Err(repeated) => {
                found += repeated.duplicates.len();
                let id = |index: usize| {
                    let record = repeated.members[index].text().as_str();
                    layout.within(starts[index], record, raw_object::offset_of(record, "/id"))
                };
                // In the order of the file, so the first of them are the first to be listed.
                for duplicate in repeated.duplicates.iter().take(LISTED_PROBLEMS) {
                    let message = format!(
                        "the id `{}` is taken, by the user at {}",
                        repeated.members[duplicate.again].id(),
                        layout.position(id(duplicate.first))
                    );
                    let spot = id(duplicate.again);
                    findings.push(Finding {
                        spot,
                        pointer: "/id".to_owned(),
                        message,
                    });
                }
            }
        }
        findings.sort_by_key(|finding| finding.spot);
        findings.truncate(LISTED_PROBLEMS);
        let problem = |Finding {
                           spot,
                           pointer,
                           message,
                       }| Problem {
            position: layout.position(spot),
            pointer,
            message,
        };
        let problems: Vec<Problem> = findings.into_iter().map(problem).collect();
        let more = found - problems.len();
        Err(LoadError::Content {
            path: path.to_owned(),
            problems,
            more,
        })
    }
}
