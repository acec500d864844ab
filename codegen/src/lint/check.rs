//! The table of checks, and the ways in.

use super::survey::Survey;
use super::{
    credential_place, discriminator, endless, example, naming, operation, paging, parameter,
    parameter_form, paths, reference, request_body, response, route, schema, schema_value,
    security, structure, unsupported, version,
};
use crate::diagnostic::Diagnostics;
use crate::document::{self, Document, Partial};
use std::path::Path;

/// A check looks at the survey and adds what it finds.
type Check = fn(&Survey<'_>, &mut Diagnostics);

/// The checks. Their order does not matter: findings are sorted by position.
const CHECKS: &[Check] = &[
    structure::check,
    reference::check,
    operation::check,
    parameter::check,
    parameter_form::check,
    paths::check,
    route::check,
    request_body::check,
    response::check,
    schema::check,
    schema_value::check,
    discriminator::check,
    endless::check,
    example::check,
    security::check,
    credential_place::check,
    paging::check,
    naming::check,
    unsupported::check,
];

/// Everything about a document from which nothing can be generated.
pub fn lint(document: &Document) -> Diagnostics {
    let mut diagnostics = document.diagnostics();
    version::check(document, &mut diagnostics);
    if !diagnostics.is_empty() {
        // Every rule below is one of OpenAPI 3.0.
        return diagnostics;
    }
    let survey = Survey::of(document);
    for check in CHECKS {
        check(&survey, &mut diagnostics);
    }
    diagnostics
}

/// Parses and checks a document; messages call it `name`.
///
/// In contrast to [`Document::parse`] followed by [`lint`], what the checks find is reported
/// beside, say, a duplicate key.
///
/// # Errors
///
/// All findings, if there are any.
pub fn parse(name: &str, text: &str) -> Result<Document, Diagnostics> {
    let Partial {
        document,
        mut diagnostics,
        refused,
    } = document::partial(name, text);
    let Some(document) = document else {
        return Err(diagnostics);
    };
    let mut findings = lint(&document);
    // What is said about a hole follows from the hole.
    findings.retain(|finding| {
        finding.labels.iter().all(|label| {
            let about = |hole| label.pointer.as_ref().is_some_and(|at| at.is_within(hole));
            !refused.iter().any(about)
        })
    });
    diagnostics.append(findings);
    diagnostics.barrier()?;
    Ok(document)
}

/// Reads and checks the document at `path`; messages call it `name`.
///
/// # Errors
///
/// All findings, if there are any; a file that cannot be read is one.
pub fn read(path: &Path, name: &str) -> Result<Document, Diagnostics> {
    let text = document::read_text(path, name)?;
    parse(name, &text)
}
