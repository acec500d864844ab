//! `docs/behaviours.md` lists every documented behaviour with the test that holds it. It must
//! name tests that there are and that run, and every test of this binary.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    process::Command,
};

/// The tests that the table names, as `module::test`.
fn named() -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/behaviours.md");
    let text = std::fs::read_to_string(path).expect("the table");
    let mut named = BTreeSet::new();
    let rows = text
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| ---"));
    for row in rows.filter(|row| !row.starts_with("| behaviour |")) {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        let [behaviour, source, tests] = cells[..] else {
            panic!("not three cells: {row}")
        };
        assert!(!behaviour.is_empty(), "{row}");
        for source in source.split(", ") {
            let sources = [
                "page",
                "vendor documentation",
                "choice",
                "HTTP",
                "OpenAPI",
                "Dropshot",
            ];
            assert!(sources.contains(&source), "`{source}` is no source: {row}");
        }
        let tests: Vec<&str> = tests.split(", ").collect();
        for test in tests {
            let test = test
                .strip_prefix('`')
                .and_then(|test| test.strip_suffix('`'));
            let test = test.unwrap_or_else(|| panic!("no test: {row}"));
            assert!(test.contains("::"), "`{test}` lacks its module: {row}");
            named.insert(test.to_owned());
        }
    }
    assert!(named.len() > 100, "the table was not read: {}", named.len());
    named
}

/// The tests of this binary, as it lists them itself.
fn listed(more: &[&str]) -> BTreeSet<String> {
    let this = std::env::current_exe().expect("this binary");
    let output = Command::new(this)
        .args(["--list", "--format", "terse"])
        .args(more)
        .output();
    let text = String::from_utf8(output.expect("a list").stdout).expect("UTF-8");
    text.lines()
        .filter_map(|line| line.strip_suffix(": test"))
        .map(str::to_owned)
        .collect()
}

/// The tests in the sources of a crate, as `module::test` with the name of the file for the
/// module, and whether each is ignored.
fn in_sources(directory: &Path, found: &mut BTreeMap<String, bool>) {
    for entry in std::fs::read_dir(directory).expect("a directory") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            in_sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let module = path
                .file_stem()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            let text = std::fs::read_to_string(&path).expect("a source");
            for (name, ignored) in tests_of(&text) {
                found.insert(format!("{module}::{name}"), ignored);
            }
        }
    }
}

/// The functions of a source that are tests, and whether each is ignored.
fn tests_of(text: &str) -> Vec<(String, bool)> {
    let mut tests = Vec::new();
    let (mut is_test, mut ignored) = (false, false);
    for line in text.lines().map(str::trim) {
        if let Some(attribute) = line.strip_prefix("#[") {
            is_test |= attribute == "test]" || attribute.starts_with("tokio::test");
            ignored |= attribute.starts_with("ignore");
        } else if let Some(rest) = line
            .strip_prefix("async fn ")
            .or_else(|| line.strip_prefix("fn "))
        {
            let name = rest.split(['(', '<']).next().unwrap_or_default();
            if std::mem::take(&mut is_test) {
                tests.push((name.to_owned(), ignored));
            }
            ignored = false;
        }
    }
    tests
}

#[test]
fn the_table_names_tests_that_there_are_and_that_run() {
    let mut known = BTreeMap::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for directory in ["tests", "server", "runtime", "client", "codegen", "xtask"] {
        in_sources(&root.join(directory), &mut known);
    }
    for test in listed(&[]) {
        known.entry(test).or_insert(false);
    }
    for test in listed(&["--ignored"]) {
        known.insert(test, true);
    }
    let wrong: Vec<String> = named()
        .into_iter()
        .filter_map(|test| match known.get(&test) {
            Some(false) => None,
            Some(true) => Some(format!("{test} is ignored")),
            None => Some(format!("{test} is not there")),
        })
        .collect();
    assert!(
        wrong.is_empty(),
        "docs/behaviours.md:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn every_contract_test_is_in_the_table() {
    let named = named();
    let missing: Vec<String> = listed(&[])
        .into_iter()
        .filter(|test| !named.contains(test))
        .collect();
    assert!(
        missing.is_empty(),
        "not in docs/behaviours.md:\n{}",
        missing.join("\n")
    );
}
