//! A report for people who read text, and what it lacks of what was asked for.

use std::fmt;

use crate::generated::control::{
    ApiName, BoundSide, CoverageGap, CoverageReport, CoverageTally, DocumentCoverage,
};

/// The kinds of a document with their tallies, in the order in which they are shown.
pub(super) fn tallies(document: &DocumentCoverage) -> [(&'static str, &CoverageTally); 6] {
    [
        ("operations", &document.operations),
        ("parameters", &document.parameters),
        ("enum values", &document.enum_values),
        ("bounds", &document.bounds),
        ("statuses", &document.statuses),
        ("response headers", &document.response_headers),
    ]
}

/// A percentage with two decimals, rounded down: what falls short of 95 never shows as `95.00`.
pub(super) fn percent(percent: f64) -> String {
    format!("{:.2} %", (percent * 100.0).floor() / 100.0)
}

/// The side of a bound in parentheses, after its pointer.
pub(super) fn place(gap: &CoverageGap) -> String {
    match gap.side {
        Some(BoundSide::Inside) => format!("{}, inside", gap.pointer),
        Some(BoundSide::Outside) => format!("{}, outside", gap.pointer),
        None => gap.pointer.clone(),
    }
}

/// A report as a table of text: a line for each kind, then what is missing.
#[derive(Clone, Copy, Debug)]
pub struct Table<'a>(pub &'a CoverageReport);

impl fmt::Display for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, document) in self.0.documents.values().iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            let DocumentCoverage {
                api,
                covered,
                total,
                ..
            } = document;
            let share = percent(document.percent);
            writeln!(f, "{api}: {covered} of {total} exercised, {share}")?;
            for (kind, tally) in tallies(document) {
                let CoverageTally { covered, total, .. } = tally;
                writeln!(f, "  {kind:<16} {covered:>4} of {total:>4}")?;
            }
            let missing: Vec<&CoverageGap> = missing(document).collect();
            if !missing.is_empty() {
                writeln!(f, "  missing:")?;
            }
            for gap in missing {
                let (operation, message, place) = (&gap.operation.0, &gap.message, place(gap));
                writeln!(f, "    {operation}: {message} ({place})")?;
            }
        }
        Ok(())
    }
}

fn missing(document: &DocumentCoverage) -> impl Iterator<Item = &CoverageGap> {
    tallies(document)
        .into_iter()
        .flat_map(|(_, tally)| tally.missing.values())
}

/// A document of which less has been exercised than was asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Shortfall {
    /// The document.
    pub api: ApiName,
    /// What part has been exercised, in percent.
    pub percent: f64,
    /// What part was asked for, in percent.
    pub required: f64,
    /// What has not been exercised.
    pub missing: Vec<CoverageGap>,
}

impl fmt::Display for Shortfall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Shortfall {
            api,
            required,
            missing,
            ..
        } = self;
        let share = percent(self.percent);
        write!(
            f,
            "{api}: {share} of the document exercised, {required} % required; missing:"
        )?;
        for gap in missing {
            let (operation, message, place) = (&gap.operation.0, &gap.message, place(gap));
            write!(f, "\n  {operation}: {message} ({place})")?;
        }
        Ok(())
    }
}

/// The documents of which less than `required` percent have been exercised.
#[must_use]
pub fn shortfalls(report: &CoverageReport, required: f64) -> Vec<Shortfall> {
    report
        .documents
        .values()
        .iter()
        .filter(|document| document.percent < required)
        .map(|document| Shortfall {
            api: document.api,
            percent: document.percent,
            required,
            missing: missing(document).cloned().collect(),
        })
        .collect()
}
