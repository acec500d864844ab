//! The newest entries as text for people.

use std::fmt;

use super::{Entry, Snapshot};

/// How many requests are shown.
const LINES: usize = 20;

/// The newest 20 entries, one per line, in columns.
#[derive(Clone, Debug)]
pub struct Tail(Snapshot);

impl Snapshot {
    /// The newest 20 entries as text for people.
    #[must_use]
    pub fn tail(&self) -> Tail {
        Tail(self.clone())
    }
}

impl fmt::Display for Tail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self.0.iter();
        let held = entries.len();
        let rows: Vec<[String; 7]> = entries
            .skip(held.saturating_sub(LINES))
            .map(|(id, entry)| row(id, entry))
            .collect();
        match (held, self.0.dropped(0)) {
            (0, 0) => return f.write_str("the journal is empty"),
            (_, 0) => write!(f, "the last {} of {held} requests:", rows.len())?,
            (_, dropped) => write!(
                f,
                "the last {} of {held} requests, {dropped} older ones have been dropped:",
                rows.len()
            )?,
        }
        let mut widths = [0; 7];
        for row in &rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = cell.chars().count().max(*width);
            }
        }
        for row in &rows {
            let cells = row.iter().zip(widths);
            let line: Vec<String> = cells
                .map(|(cell, width)| format!("{cell:width$}"))
                .collect();
            write!(f, "\n  {}", line.join("  ").trim_end())?;
        }
        Ok(())
    }
}

/// Number, time, API, request line, answer, duration, and what was out of the ordinary.
fn row(id: u64, entry: &Entry) -> [String; 7] {
    let operation = entry.operation().map_or("-", |operation| operation.id);
    let answer = match entry.status() {
        None => "no answer".to_owned(),
        Some(status) if entry.is_complete() => status.to_string(),
        Some(status) => format!("{status} cut off"),
    };
    let faults = entry.faults().iter().map(|fault| match &fault.id {
        Some(id) => format!("fault {}: {}", id.0, fault.kind),
        None => format!("fault of the request: {}", fault.kind),
    });
    let rules = entry.broken_rules().iter().map(|rule| {
        let name = rule.name.as_ref().or(rule.pointer.as_ref());
        let name = name.map(|name| format!(" {name}")).unwrap_or_default();
        format!("{} {}{name}: {}", rule.side, rule.place, rule.rule)
    });
    let remarks: Vec<String> = faults.chain(rules).collect();
    [
        format!("#{id}"),
        entry.time().format("%H:%M:%S%.3f").to_string(),
        format!("{} {operation}", entry.api()),
        shortened(&entry.line().to_string()),
        answer,
        format!("{:?}", std::time::Duration::from_micros(micros(entry))),
        remarks.join("; "),
    ]
}

fn micros(entry: &Entry) -> u64 {
    u64::try_from(entry.duration().as_micros()).unwrap_or(u64::MAX)
}

/// A request line of a length that fits a terminal.
fn shortened(line: &str) -> String {
    const LONGEST: usize = 100;
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}
