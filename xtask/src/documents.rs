//! `list`, `lint`, `rules` and `explain`.

use std::path::PathBuf;

use specshot::{
    diagnostic::Code,
    dialect, lint,
    pipeline::{self, Layout},
};

use crate::{Outcome, apis::APIS, report};

/// Shows the documents and their operations.
pub(crate) fn list(layout: &Layout) -> Outcome {
    let mut outcome = Outcome::Fresh;
    for name in APIS {
        match pipeline::load(layout, name) {
            Ok((_, api)) => {
                println!("{name}: {} {} ({})", api.title, api.version, api.document);
                for operation in &api.operations {
                    let (method, path, id) = (&operation.method, &operation.path, &operation.id);
                    println!("  {method:<7} {path}  {id}  {}", operation.summary);
                }
            }
            Err(diagnostics) => {
                report::diagnostics(&diagnostics);
                outcome = Outcome::Invalid;
            }
        }
    }
    outcome
}

/// Reports everything that stands in the way.
pub(crate) fn check(layout: &Layout, documents: &[PathBuf]) -> Outcome {
    let listed = || {
        APIS.iter()
            .map(|api| layout.root.join(layout.document(api)))
            .collect()
    };
    let paths: Vec<PathBuf> = if documents.is_empty() {
        listed()
    } else {
        documents.to_vec()
    };
    let mut outcome = Outcome::Fresh;
    for path in paths {
        let name = path
            .strip_prefix(&layout.root)
            .unwrap_or(&path)
            .display()
            .to_string();
        let api = path
            .file_stem()
            .map(|stem| stem.to_string_lossy())
            .unwrap_or_default();
        // Some names are found to be alike only where Rust's are made.
        let found =
            lint::read(&path, &name).and_then(|document| pipeline::lowered(&document, &api));
        match found {
            Ok(_) => report::status("Passed", &name),
            Err(diagnostics) => {
                report::diagnostics(&diagnostics);
                outcome = Outcome::Invalid;
            }
        }
    }
    outcome
}

/// Prints the rules of the dialect.
pub(crate) fn rules() -> Outcome {
    print!("{}", dialect::rules_table());
    Outcome::Fresh
}

/// Prints the catalogue of diagnostics, or one entry.
pub(crate) fn explain(code: Option<&str>) -> Outcome {
    let Some(wanted) = code else {
        for code in Code::ALL {
            println!("{}  {}", code.id(), code.title());
        }
        return Outcome::Fresh;
    };
    match wanted.parse::<Code>() {
        Ok(code) => {
            println!("{}  {}\n\n{}", code.id(), code.title(), code.explanation());
            Outcome::Fresh
        }
        Err(error) => {
            eprintln!("error: {error}; `cargo xtask explain` lists them all");
            Outcome::Failed
        }
    }
}
