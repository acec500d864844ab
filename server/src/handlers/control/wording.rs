//! What is wrong with a request, in the words of the document.

use specshot_runtime::{Place, Violation, server::Refusal};

use super::Rqctx;
use crate::{
    control::{NotLoaded, RecordProblem, Rejection},
    data::MOST_PROBLEMS,
    generated::control::{Error, Problem, ProblemPlace},
    integer::signed,
};

/// How many of them a message for people repeats.
const TOLD: usize = 10;

/// The error that a refusal is answered with.
pub(super) fn refused(rqctx: &Rqctx, refusal: &Refusal) -> Error {
    match refusal {
        Refusal::Invalid(violations) => invalid(rqctx, violations),
        Refusal::Internal { .. } => coded(rqctx, "Internal", refusal.to_string()),
        _ => Error::new(rqctx.request_id.clone(), refusal.to_string()),
    }
}

/// The refusal of a request to a server that is about to end.
pub(super) fn not_loaded(error: NotLoaded) -> Refusal {
    Refusal::Internal {
        detail: error.to_string(),
    }
}

/// An error with a code for programs.
pub(super) fn coded(rqctx: &Rqctx, code: &str, message: impl Into<String>) -> Error {
    let mut error = Error::new(rqctx.request_id.clone(), message.into());
    error.error_code = Some(code.to_owned());
    error
}

fn invalid(rqctx: &Rqctx, violations: &[Violation]) -> Error {
    let mut message = sentence(violations.iter());
    if violations.len() > TOLD {
        message.push_str(&format!("; and {} more", violations.len() - TOLD));
    }
    let mut error = Error::new(rqctx.request_id.clone(), message);
    let listed = violations.iter().take(*MOST_PROBLEMS).map(problem);
    error.problems = Some(listed.collect::<Vec<_>>().into());
    error.more_problems = number(violations.len().saturating_sub(*MOST_PROBLEMS));
    error
}

/// The error for a time that the clock cannot show.
pub(super) fn out_of_range(rqctx: &Rqctx, pointer: &str, message: &str) -> Error {
    let place = Place::Body(pointer.to_owned());
    let violation = Violation::new(place, "range", message);
    impossible(rqctx, "OutOfRange", &[violation])
}

/// The error for what is well-formed, but cannot be done.
pub(super) fn impossible(rqctx: &Rqctx, code: &str, violations: &[Violation]) -> Error {
    let mut error = invalid(rqctx, violations);
    error.error_code = Some(code.to_owned());
    error
}

/// The error for a batch of which a user was rejected.
pub(super) fn rejected_batch(rqctx: &Rqctx, rejection: &Rejection) -> Error {
    let (rejected, of) = (rejection.records.len(), rejection.of);
    let message = match rejected {
        1 => format!("1 of {of} users was rejected, so nothing has changed"),
        _ => format!("{rejected} of {of} users were rejected, so nothing has changed"),
    };
    let mut error = coded(rqctx, "RejectedUsers", message);
    let problem = |RecordProblem {
                       record, violation, ..
                   }: &RecordProblem| {
        let mut problem = problem(violation);
        problem.record = Some(signed(*record));
        problem
    };
    let problems: Vec<Problem> = rejection.problems.iter().map(problem).collect();
    error.problems = Some(problems.into());
    error.more_problems = number(rejection.more);
    error.records = Some(
        rejection
            .records
            .iter()
            .map(|&record| signed(record))
            .collect(),
    );
    error
}

/// The error for a patch that would leave a user that breaks the document of its API.
pub(super) fn rejected_user(rqctx: &Rqctx, violations: &[Violation]) -> Error {
    let message = format!(
        "the user would not be as its API has it: {}",
        sentence(violations.iter())
    );
    Error {
        message,
        ..impossible(rqctx, "RejectedUsers", violations)
    }
}

fn sentence<'a>(violations: impl Iterator<Item = &'a Violation>) -> String {
    let told: Vec<String> = violations.take(TOLD).map(ToString::to_string).collect();
    told.join("; ")
}

fn problem(violation: &Violation) -> Problem {
    let (place, name, pointer) = match violation.place() {
        Place::Path(name) => (ProblemPlace::Path, Some(name), None),
        Place::Query(name) => (ProblemPlace::Query, Some(name), None),
        Place::Header(name) => (ProblemPlace::Header, Some(name), None),
        Place::Body(pointer) => (ProblemPlace::Body, None, Some(pointer)),
        // The query string as a whole.
        _ => (ProblemPlace::Query, None, None),
    };
    let (rule, message) = (violation.rule().to_owned(), violation.message().to_owned());
    let mut problem = Problem::new(place, rule, message);
    problem.name = name.cloned();
    problem.pointer = pointer.cloned();
    problem
}

/// Absent for none.
fn number(count: usize) -> Option<i64> {
    (count > 0).then(|| signed(count))
}
