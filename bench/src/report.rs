//! What was measured, as text that is Markdown too.

use std::{
    borrow::Cow,
    fmt, fs,
    path::Path,
    time::{Duration, Instant},
};

use crate::{BenchArguments, Outcome, machine::Machine};

/// Where the results go.
const FILE: &str = "docs/benchmarks.md";

/// The results of one section of the documentation.
pub(crate) struct Report {
    section: &'static str,
    machine: Machine,
    settings: String,
    started: Instant,
    took: Duration,
    goals: Vec<Goal>,
    profiles: Vec<Table>,
    tables: Vec<Table>,
}

/// Something that should be reached.
struct Goal {
    what: String,
    bound: Bound,
    measured: f64,
    unit: &'static str,
    /// Where it goes, should the goal be missed.
    reason: Cow<'static, str>,
}

/// How much of something there should be.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Bound {
    /// This or more.
    AtLeast(f64),
    /// This or less.
    AtMost(f64),
}

/// Figures in rows and columns.
pub(crate) struct Table {
    title: String,
    columns: Vec<&'static str>,
    rows: Vec<Vec<String>>,
    note: Option<&'static str>,
}

impl Report {
    /// An empty one.
    pub(crate) fn of(section: &'static str, machine: Machine, arguments: &BenchArguments) -> Self {
        let BenchArguments {
            rounds, seconds, ..
        } = arguments;
        Report {
            section,
            machine,
            settings: format!("{rounds} rounds of {seconds} s for each contender"),
            started: Instant::now(),
            took: Duration::ZERO,
            goals: Vec::new(),
            profiles: Vec::new(),
            tables: Vec::new(),
        }
    }

    /// Holds what was measured against what should be. `reason` is told when that is missed.
    pub(crate) fn goal(
        &mut self,
        what: impl Into<String>,
        bound: Bound,
        measured: f64,
        unit: &'static str,
        reason: impl Into<Cow<'static, str>>,
    ) {
        self.goals.push(Goal {
            what: what.into(),
            bound,
            measured,
            unit,
            reason: reason.into(),
        });
    }

    /// Adds figures that say why goals are missed: they come before others.
    pub(crate) fn profile(&mut self, table: Table) {
        self.profiles.push(table);
    }

    /// Adds figures.
    pub(crate) fn table(&mut self, table: Table) {
        self.tables.push(table);
    }

    /// Nothing more is measured: prints what was, if anything.
    pub(crate) fn finish(&mut self, write: bool) -> Outcome<()> {
        self.took = self.started.elapsed();
        if self.tables.is_empty() {
            return Ok(());
        }
        println!("{self}");
        if write { self.write() } else { Ok(()) }
    }

    /// Puts the results between the marks of its section in the documentation, below the workspace
    /// that this runs in.
    fn write(&self) -> Outcome<()> {
        let section = self.section;
        let begin =
            format!("<!-- {section}: begin; `cargo xtask bench --write` writes this section -->");
        let end = format!("<!-- {section}: end -->");
        let path = Path::new(FILE);
        let text = fs::read_to_string(path).map_err(|error| format!("{FILE}: {error}"))?;
        let parts = text
            .split_once(&begin)
            .and_then(|(before, rest)| Some((before, rest.split_once(&end)?.1)));
        let Some((before, after)) = parts else {
            return Err(format!("{FILE} has no section between `{begin}` and `{end}`").into());
        };
        fs::write(path, format!("{before}{begin}\n\n{self}\n{end}{after}"))?;
        Ok(())
    }
}

impl Bound {
    /// Whether it is reached.
    pub(crate) fn holds(self, measured: f64) -> bool {
        match self {
            Bound::AtLeast(least) => measured >= least,
            Bound::AtMost(most) => measured <= most,
        }
    }
}

impl Table {
    /// An empty one.
    pub(crate) fn new(title: impl Into<String>, columns: &[&'static str]) -> Self {
        Table {
            title: title.into(),
            columns: columns.to_vec(),
            rows: Vec::new(),
            note: None,
        }
    }

    /// Says below the rows how they are to be read.
    pub(crate) fn note(&mut self, note: &'static str) {
        self.note = Some(note);
    }

    /// Adds a row.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let date = today();
        let (machine, settings, took) = (&self.machine, &self.settings, self.took.as_secs());
        writeln!(
            f,
            "{date}; {machine} {settings}; all of it took {took} s.\n"
        )?;
        let mut goals = Table::new("Goals", &["what", "goal", "measured", "reached"]);
        for goal in &self.goals {
            let Goal {
                what,
                bound,
                measured,
                unit,
                reason: _,
            } = goal;
            let reached = if bound.holds(*measured) {
                "yes"
            } else {
                "**no**"
            };
            goals.row([
                what.clone(),
                format!("{bound}{unit}"),
                format!("{}{unit}", Figure(*measured)),
                reached.to_owned(),
            ]);
        }
        write!(f, "{goals}")?;
        let missed = |goal: &&Goal| !goal.bound.holds(goal.measured);
        for goal in self.goals.iter().filter(missed) {
            writeln!(f, "\n**Missed: {}.** {}", goal.what, goal.reason)?;
        }
        for table in self.profiles.iter().chain(&self.tables) {
            write!(f, "\n{table}")?;
        }
        Ok(())
    }
}

/// A number with three digits that count.
pub(crate) struct Figure(pub(crate) f64);

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = match self.0.abs() {
            100.0.. => 0,
            10.0.. => 1,
            _ => 2,
        };
        write!(f, "{:.digits$}", self.0)
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Bound::AtLeast(least) => write!(f, "at least {least}"),
            Bound::AtMost(most) => write!(f, "at most {most}"),
        }
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "### {}\n", self.title)?;
        let width = |column: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(column));
            let widest = cells.map(|cell| cell.chars().count()).max().unwrap_or(0);
            widest.max(self.columns[column].len())
        };
        let widths: Vec<usize> = (0..self.columns.len()).map(width).collect();
        let line = |f: &mut fmt::Formatter<'_>, cells: &mut dyn Iterator<Item = &str>| {
            for (column, (cell, &width)) in cells.zip(&widths).enumerate() {
                match column {
                    0 => write!(f, "| {cell:<width$} ")?,
                    _ => write!(f, "| {cell:>width$} ")?,
                }
            }
            writeln!(f, "|")
        };
        line(f, &mut self.columns.iter().copied())?;
        let rules: Vec<String> = widths
            .iter()
            .enumerate()
            .map(|(column, width)| match column {
                0 => "-".repeat(*width),
                _ => format!("{}:", "-".repeat(width - 1)),
            })
            .collect();
        line(f, &mut rules.iter().map(String::as_str))?;
        for row in &self.rows {
            line(f, &mut row.iter().map(String::as_str))?;
        }
        if let Some(note) = self.note {
            writeln!(f, "\n{note}")?;
        }
        Ok(())
    }
}

fn today() -> String {
    chrono::Utc::now().format("%Y-%m-%d").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_aligned() {
        let mut table = Table::new("T", &["what", "n"]);
        table.row(["a".to_owned(), "1000".to_owned()]);
        let expected = "### T\n\n| what |    n |\n| ---- | ---: |\n| a    | 1000 |\n";
        assert_eq!(table.to_string(), expected);
    }

    #[test]
    fn bounds_include_themselves() {
        assert!(Bound::AtLeast(0.85).holds(0.85) && !Bound::AtLeast(0.85).holds(0.849));
        assert!(Bound::AtMost(2.0).holds(2.0) && !Bound::AtMost(2.0).holds(2.001));
    }
}
