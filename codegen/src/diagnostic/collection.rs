//! The findings in one document, by position and each once.

use super::{Diagnostic, render};
use crate::document::{Position, Source};
use std::fmt;
use std::sync::Arc;

/// The findings in one document, sorted by position, none of them twice.
#[derive(Clone, Debug)]
pub struct Diagnostics {
    source: Arc<Source>,
    findings: Vec<Diagnostic>,
}

impl Diagnostics {
    /// An empty collection for findings in a text.
    pub fn new(source: Arc<Source>) -> Self {
        Diagnostics {
            source,
            findings: Vec::new(),
        }
    }

    /// A single finding.
    pub(crate) fn of(source: Source, finding: Diagnostic) -> Self {
        Diagnostics {
            source: Arc::new(source),
            findings: vec![finding],
        }
    }

    /// Adds a finding at its place in the order, unless it is there already.
    pub fn push(&mut self, finding: Diagnostic) {
        let key = |finding: &Diagnostic| (finding.span(), finding.code);
        let start = self
            .findings
            .partition_point(|other| key(other) < key(&finding));
        let end = self
            .findings
            .partition_point(|other| key(other) <= key(&finding));
        let known = self
            .findings
            .get(start..end)
            .is_some_and(|same| same.contains(&finding));
        if !known {
            self.findings.insert(end, finding);
        }
    }

    /// Adds all findings of another collection about the same text.
    pub fn append(&mut self, other: Diagnostics) {
        for finding in other.findings {
            self.push(finding);
        }
    }

    /// Keeps only some of the findings.
    pub(crate) fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.findings.retain(keep);
    }

    /// True when nothing was found.
    pub fn is_empty(&self) -> bool {
        self.findings.is_empty()
    }

    /// How many findings there are.
    pub fn len(&self) -> usize {
        self.findings.len()
    }

    /// The findings in the order of the text.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.findings.iter()
    }

    /// The line and column of a finding.
    pub fn position(&self, finding: &Diagnostic) -> Position {
        self.source.position(finding.span().start)
    }

    /// The text that the findings are about.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The barrier between two stages: stops when something was found.
    ///
    /// # Errors
    ///
    /// The findings themselves, if there are any.
    pub fn barrier(self) -> Result<(), Diagnostics> {
        if self.is_empty() { Ok(()) } else { Err(self) }
    }

    /// The findings as text for a terminal, one after the other, with or without colour.
    ///
    /// ```text
    /// error[E0401]: operationId `list_things` is used twice
    ///   --> spec/things.yaml:41:20
    /// ```
    pub fn render(&self, color: bool) -> String {
        render::render(&self.source, &self.findings, color)
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.render(false))
    }
}

impl std::error::Error for Diagnostics {}
