//! The table of what was tried, and the insistence that nothing was left out.

use std::{collections::BTreeMap, fmt};

use serde_json::Value;

use crate::{instance::Instance, rule};

/// What was tried for a document.
#[derive(Default)]
pub(crate) struct Summary {
    title: String,
    rows: Vec<Row>,
}

struct Row {
    name: String,
    valid: usize,
    broken: usize,
    keywords: BTreeMap<&'static str, usize>,
    /// How often each way was taken.
    ways: BTreeMap<&'static str, usize>,
}

impl Summary {
    pub(crate) fn new(title: impl Into<String>) -> Self {
        Summary {
            title: title.into(),
            rows: Vec::new(),
        }
    }

    /// Takes up instances of a schema, after making sure that each rule of it is broken by one.
    pub(crate) fn take(
        &mut self,
        name: &str,
        document: &Value,
        schema: &Value,
        instances: &[Instance],
    ) {
        let counts = rule::broken(instances);
        for rule in &rule::rules(document, schema) {
            let count = counts.get(rule).copied().unwrap_or(0);
            assert!(
                count > 0,
                "{name}: no instance breaks `{}` at `{}`",
                rule.1,
                rule.0
            );
        }
        let mut keywords = BTreeMap::new();
        for ((_, keyword), count) in counts {
            *keywords.entry(keyword).or_insert(0) += count;
        }
        let broken = instances.iter().filter(|one| one.broken.is_some()).count();
        let valid = instances.len() - broken;
        assert!(valid > 0, "{name}: no valid instance");
        let ways = BTreeMap::new();
        self.rows.push(Row {
            name: name.to_owned(),
            valid,
            broken,
            keywords,
            ways,
        });
    }

    /// Counts something that was tried with the row taken up last.
    pub(crate) fn tried(&mut self, way: &'static str) {
        let row = self.rows.last_mut().expect("a row");
        *row.ways.entry(way).or_insert(0) += 1;
    }

    /// How often a way was taken.
    pub(crate) fn times(&self, way: &str) -> usize {
        self.rows.iter().filter_map(|row| row.ways.get(way)).sum()
    }
}

fn listed(counts: &BTreeMap<&'static str, usize>) -> String {
    counts
        .iter()
        .map(|(name, count)| format!("{name} {count}"))
        .collect::<Vec<_>>()
        .join(", ")
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut total = Row {
            name: "total".into(),
            valid: 0,
            broken: 0,
            keywords: BTreeMap::new(),
            ways: BTreeMap::new(),
        };
        for row in &self.rows {
            total.valid += row.valid;
            total.broken += row.broken;
            for (counts, others) in [
                (&mut total.keywords, &row.keywords),
                (&mut total.ways, &row.ways),
            ] {
                others
                    .iter()
                    .for_each(|(name, count)| *counts.entry(name).or_insert(0) += count);
            }
        }
        writeln!(
            f,
            "\n## {}\n\n| of | valid | broken | per keyword | tried |",
            self.title
        )?;
        writeln!(f, "| --- | --: | --: | --- | --- |")?;
        for row in self.rows.iter().chain([&total]) {
            let Row {
                name,
                valid,
                broken,
                keywords,
                ways,
            } = row;
            let (keywords, ways) = (listed(keywords), listed(ways));
            writeln!(f, "| {name} | {valid} | {broken} | {keywords} | {ways} |")?;
        }
        Ok(())
    }
}

/// Fails when there are mismatches, and shows some of them.
pub(crate) fn insist(mismatches: &[String]) {
    const SHOWN: usize = 40;
    let shown = mismatches
        .iter()
        .take(SHOWN)
        .cloned()
        .collect::<Vec<_>>()
        .join("\n");
    assert!(
        mismatches.is_empty(),
        "{} mismatches\n{shown}",
        mismatches.len()
    );
}
