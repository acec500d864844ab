//! The rules as a whole.

use crate::{DOCUMENTS, document};
use specshot::dialect::{Dialect, Rule, Scope, for_progenitor, rules_table, unused};
use specshot::lint::lint;
use std::collections::BTreeSet;

/// A rule that no document needs any more has to go.
#[test]
fn every_rule_on_this_side_is_used() {
    let mut applied = Vec::new();
    for path in DOCUMENTS {
        let dialect = Dialect::of(&document(path));
        let (_, more) = for_progenitor(&dialect.value).expect("progenitor can carry it");
        applied.extend(dialect.applied);
        applied.extend(more);
    }
    let unused: Vec<Rule> = unused(applied.iter().map(|applied| applied.rule))
        .into_iter()
        // Dropshot's side is proven where Dropshot is: by the round trip.
        .filter(|rule| rule.scope() != Scope::Dropshot)
        .collect();
    assert_eq!(unused, []);
}

/// A rule that only a refused document needs is no rule that documents need.
#[test]
fn the_documents_pass_the_linter() {
    for path in DOCUMENTS {
        let findings = lint(&document(path));
        assert!(findings.is_empty(), "{}", findings.render(false));
    }
}

#[test]
fn names_are_kebab_case_and_unique() {
    let names: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.name()).collect();
    assert_eq!(names.len(), Rule::ALL.len());
    for name in names {
        assert!(
            name.chars().all(|c| c.is_ascii_lowercase() || c == '-'),
            "{name}"
        );
    }
}

#[test]
fn unused_rules_are_those_that_were_not_applied() {
    assert_eq!(unused(std::iter::empty()), Rule::ALL);
    assert_eq!(unused(Rule::ALL.iter().copied()), []);
    assert_eq!(unused(Rule::ALL.iter().copied().skip(1)), [Rule::ALL[0]]);
}

/// `EXPECTORATE=overwrite cargo test` brings the page up to date.
#[test]
fn the_page_holds_the_table() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/rules.md");
    let page = std::fs::read_to_string(path).expect("the page can be read");
    let introduction = page.split("| rule |").next().unwrap_or_default();
    expectorate::assert_contents(path, &format!("{introduction}{}", rules_table()));
}
