//! Documents that cannot be generated from, and what is printed about them.
//!
//! A case is a document `tests/invalid/<stage>/<rule>.{yaml,json}` with the printed message
//! beside it in `<rule>.stderr`. Adding a test means adding a document; its message is written by
//! `EXPECTORATE=overwrite cargo test -p specshot --test integration`.

use specshot::diagnostic::{Code, Diagnostics, Stage};
use specshot::lint;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const FOLDER: &str = "tests/invalid";

struct Case {
    stage: Stage,
    path: PathBuf,
    /// What messages call the document: its path, with slashes everywhere.
    name: String,
}

/// The entries of a folder of this crate, sorted.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("the folder of cases can be read")
        .map(|entry| entry.expect("an entry can be read").path())
        .collect();
    entries.sort();
    entries
}

fn file_name(path: &Path) -> &str {
    path.file_name()
        .and_then(|name| name.to_str())
        .expect("names of cases are UTF-8")
}

fn cases() -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER);
    let mut cases = Vec::new();
    for folder in entries(&root) {
        let stage = Stage::ALL
            .iter()
            .copied()
            .find(|stage| stage.name() == file_name(&folder))
            .unwrap_or_else(|| panic!("{} is not named after a stage", folder.display()));
        for path in entries(&folder) {
            if path
                .extension()
                .is_some_and(|extension| extension == "yaml" || extension == "json")
            {
                let name = format!("{FOLDER}/{}/{}", stage.name(), file_name(&path));
                cases.push(Case { stage, path, name });
            }
        }
    }
    cases
}

fn findings(case: &Case) -> Diagnostics {
    lint::read(&case.path, &case.name)
        .err()
        .unwrap_or_else(|| panic!("{} has no findings", case.name))
}

#[test]
fn messages_are_as_recorded() {
    for case in cases() {
        let printed = findings(&case).render(false);
        expectorate::assert_contents(case.path.with_extension("stderr"), &printed);
    }
}

#[test]
fn cases_are_filed_by_stage() {
    for case in cases() {
        for finding in findings(&case).iter() {
            assert_eq!(
                finding.code.stage(),
                case.stage,
                "{} prints {}, which is of another stage",
                case.name,
                finding.code
            );
        }
    }
}

#[test]
fn every_code_has_a_case() {
    let seen: BTreeSet<Code> = cases()
        .iter()
        .flat_map(|case| {
            findings(case)
                .iter()
                .map(|finding| finding.code)
                .collect::<Vec<_>>()
        })
        .collect();
    let unseen: Vec<&Code> = Code::ALL
        .iter()
        .filter(|code| !seen.contains(code))
        .collect();
    assert!(
        unseen.is_empty(),
        "no document in {FOLDER} leads to {unseen:?}"
    );
}

#[test]
fn every_message_is_recorded_for_a_case() {
    let cases = cases();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER);
    for folder in entries(&root) {
        for path in entries(&folder) {
            let is_message = path.extension().is_some_and(|name| name == "stderr");
            let has_case = cases
                .iter()
                .any(|case| case.path.with_extension("stderr") == path);
            assert!(
                !is_message || has_case,
                "{} belongs to no document",
                path.display()
            );
        }
    }
}

#[test]
fn every_finding_says_where_and_what_to_do() {
    for case in cases() {
        for finding in findings(&case).iter() {
            assert!(
                finding.labels.iter().any(|label| label.primary),
                "{}: {} has no place",
                case.name,
                finding.code
            );
            assert!(
                finding.help.is_some(),
                "{}: {} has no help",
                case.name,
                finding.code
            );
        }
    }
}
