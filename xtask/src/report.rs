//! Lines for people on standard error, diagnostics included.

use std::io::IsTerminal as _;

use specshot::{diagnostic::Diagnostics, pipeline::GenerateError};

use crate::Outcome;

/// A status line: a verb, right-aligned as cargo does it, and what it is about.
pub(crate) fn status(verb: &str, what: &str) {
    eprintln!("{verb:>12} {what}");
}

/// Prints why nothing was generated.
pub(crate) fn failure(error: &GenerateError) -> Outcome {
    match error {
        GenerateError::Documents(all) => {
            all.iter().for_each(diagnostics);
            Outcome::Invalid
        }
        other => {
            eprintln!("error: {other}");
            Outcome::Failed
        }
    }
}

/// Prints everything that was found in one document.
pub(crate) fn diagnostics(diagnostics: &Diagnostics) {
    eprint!("{}", diagnostics.render(std::io::stderr().is_terminal()));
    let count = diagnostics.len();
    let plural = if count == 1 { "" } else { "s" };
    eprintln!(
        "error: {}: {count} finding{plural}",
        diagnostics.source().name()
    );
}
