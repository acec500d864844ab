//! Public documents: none of them may end in a panic, and every finding has a place.

use specshot::diagnostic::Code;
use specshot::lint;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Public documents, kept beside the repository and not in it.
fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus")
}

fn documents(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("a folder of the corpus can be read")
        .map(|entry| entry.expect("an entry can be read").path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            documents(&path, found);
        } else if path
            .extension()
            .is_some_and(|name| name == "yaml" || name == "yml" || name == "json")
        {
            found.push(path);
        }
    }
}

#[test]
fn public_documents_pass_or_are_refused_with_a_place() {
    let corpus = corpus();
    if !corpus.is_dir() {
        eprintln!(
            "skipped: there is no corpus of public documents at {}",
            corpus.display()
        );
        return;
    }
    let mut paths = Vec::new();
    documents(&corpus, &mut paths);
    let mut clean = 0_usize;
    let mut counts: BTreeMap<Code, (usize, usize)> = BTreeMap::new();
    for path in &paths {
        let name = path
            .strip_prefix(&corpus)
            .expect("the document is in the corpus")
            .display()
            .to_string();
        let Err(diagnostics) = lint::read(path, &name) else {
            clean += 1;
            continue;
        };
        let text = diagnostics.source().text();
        let mut codes: BTreeMap<Code, usize> = BTreeMap::new();
        for finding in diagnostics.iter() {
            *codes.entry(finding.code).or_default() += 1;
            assert!(
                finding.labels.iter().any(|label| label.primary),
                "{name}: {finding:?} has no place"
            );
            for label in &finding.labels {
                let span = label.span;
                assert!(
                    span.start <= span.end && text.get(span.start..span.end).is_some(),
                    "{name}: {finding:?} is beyond the text"
                );
            }
        }
        for (code, count) in codes {
            let (documents, findings) = counts.entry(code).or_default();
            *documents += 1;
            *findings += count;
        }
        let printed = diagnostics.render(false);
        for finding in diagnostics.iter() {
            let position = diagnostics.position(finding);
            let place = format!("--> {name}:{position}\n");
            assert!(printed.contains(&place), "{name}: {place} is not printed");
        }
    }
    eprintln!("{} documents, {clean} without findings", paths.len());
    for (code, (documents, findings)) in &counts {
        eprintln!(
            "{code} {documents:4} documents {findings:6} findings: {}",
            code.title()
        );
    }
}
