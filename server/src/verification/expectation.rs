//! Expectations made ready for checking, and why some cannot be checked.

use std::collections::HashMap;

use regex::{Regex, RegexBuilder};
use specshot_runtime::{OperationSpec, Place, Violation, path::path_variables, server::Refusal};

use crate::{
    documents::SERVED,
    generated::control::types::{
        ApiName, CountComparison, Expectation, ParameterExpectation, ParameterPlace, ValueMatch,
        Verification,
    },
    journal::{Journal, Redaction},
};

/// How many different patterns one verification may have.
const MAX_PATTERNS: usize = 100;

/// How many bytes a compiled pattern may take, and again what it remembers while it matches.
const MAX_PATTERN_SIZE: usize = 256 * 1024;

/// Expectations that cannot be checked, each with its place in the body.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", .violations.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
pub struct VerificationError {
    code: &'static str,
    violations: Vec<Violation>,
}

impl VerificationError {
    /// What is wrong with the first of them, as the `error_code` of the control API:
    /// `UnknownOperation`, `UnknownParameter`, `SecretParameter` or `InvalidPattern`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// What is wrong, in the order of the expectations.
    #[must_use]
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }
}

impl From<VerificationError> for Refusal {
    fn from(error: VerificationError) -> Self {
        Refusal::Invalid(error.violations)
    }
}

/// An expectation, ready for checking.
#[derive(Debug)]
pub(super) struct Expected {
    pub(super) api: ApiName,
    pub(super) operation: String,
    pub(super) parameters: Vec<ExpectedParameter>,
    pub(super) status: Option<u16>,
    pub(super) comparison: CountComparison,
    pub(super) count: usize,
}

/// What a parameter is expected to be like.
#[derive(Debug)]
pub(super) struct ExpectedParameter {
    pub(super) place: ParameterPlace,
    /// In lower case for a header.
    pub(super) name: String,
    pub(super) value: Match,
}

/// What a value is expected to be like.
#[derive(Clone, Debug)]
pub(super) enum Match {
    Equals(String),
    Matches(Regex),
    Present,
    Absent,
}

/// Makes all expectations ready.
pub(super) fn compile(
    journal: &Journal,
    verification: &Verification,
) -> Result<Vec<Expected>, VerificationError> {
    let mut compiler = Compiler {
        journal,
        patterns: HashMap::new(),
        problems: Vec::new(),
    };
    let expectations = verification.expectations.iter().enumerate();
    let compiled = expectations
        .filter_map(|(index, expectation)| {
            compiler.expectation(&format!("/expectations/{index}"), expectation)
        })
        .collect();
    let mut problems = compiler.problems.into_iter();
    match problems.next() {
        None => Ok(compiled),
        Some((code, first)) => Err(VerificationError {
            code,
            violations: std::iter::once(first)
                .chain(problems.map(|(_, violation)| violation))
                .collect(),
        }),
    }
}

/// The operations of an API.
fn operations(api: ApiName) -> impl Iterator<Item = &'static OperationSpec> {
    let operations = SERVED.of(api).operations.iter();
    operations.map(|operation| operation.spec)
}

struct Compiler<'a> {
    journal: &'a Journal,
    patterns: HashMap<String, Regex>,
    problems: Vec<(&'static str, Violation)>,
}

impl Compiler<'_> {
    /// The expectation at `pointer`; nothing, and a problem more, if it cannot be checked.
    fn expectation(&mut self, pointer: &str, expectation: &Expectation) -> Option<Expected> {
        let id = &expectation.operation.0;
        let operation = operations(expectation.api).find(|spec| spec.id == id);
        if operation.is_none() {
            let ids: Vec<&str> = operations(expectation.api).map(|spec| spec.id).collect();
            let (api, ids) = (expectation.api, ids.join(", "));
            let message = format!("{api} has no operation \"{id}\"; it has {ids}");
            let pointer = format!("{pointer}/operation");
            self.problem("UnknownOperation", pointer, "documented", message);
        }
        let redaction = self.journal.redaction(expectation.api);
        let mut parameters = Vec::new();
        for (index, parameter) in expectation.parameters.iter().flatten().enumerate() {
            let pointer = format!("{pointer}/parameters/{index}");
            parameters.extend(self.parameter(&pointer, parameter, (operation, redaction)));
        }
        let times = &expectation.times;
        Some(Expected {
            api: expectation.api,
            operation: operation?.id.to_owned(),
            parameters,
            status: expectation
                .status
                .as_ref()
                .map(|status| u16::try_from(status.0).unwrap_or_default()),
            comparison: times.comparison,
            count: usize::try_from(times.count).unwrap_or(usize::MAX),
        })
    }

    fn parameter(
        &mut self,
        pointer: &str,
        parameter: &ParameterExpectation,
        (operation, redaction): (Option<&OperationSpec>, &Redaction),
    ) -> Option<ExpectedParameter> {
        let place = parameter.place;
        let name = match place {
            ParameterPlace::Header => parameter.name.to_ascii_lowercase(),
            _ => parameter.name.clone(),
        };
        let secret = match place {
            ParameterPlace::Header => redaction.hides_header(&name),
            ParameterPlace::Query => redaction.hides_query(&name),
            ParameterPlace::Path => false,
        };
        let variable = |spec: &OperationSpec| {
            let variables = path_variables(spec.path, spec.path);
            variables.iter().any(|(variable, _)| *variable == name)
        };
        if secret {
            let message =
                format!("{place} `{name}` carries credentials, which the journal does not hold");
            self.problem(
                "SecretParameter",
                format!("{pointer}/name"),
                "credentials",
                message,
            );
            return None;
        }
        if place == ParameterPlace::Path
            && let Some(spec) = operation
            && !variable(spec)
        {
            let message = format!("the path {} of `{}` has no `{name}`", spec.path, spec.id);
            self.problem(
                "UnknownParameter",
                format!("{pointer}/name"),
                "documented",
                message,
            );
            return None;
        }
        let value = match &parameter.value {
            ValueMatch::Equals(equal) => Match::Equals(equal.text.clone()),
            ValueMatch::Matches(matches) => {
                Match::Matches(self.pattern(&format!("{pointer}/value/pattern"), &matches.pattern)?)
            }
            ValueMatch::Present(_) => Match::Present,
            ValueMatch::Absent(_) => Match::Absent,
        };
        Some(ExpectedParameter { place, name, value })
    }

    fn pattern(&mut self, pointer: &str, pattern: &str) -> Option<Regex> {
        if let Some(compiled) = self.patterns.get(pattern) {
            return Some(compiled.clone());
        }
        if self.patterns.len() == MAX_PATTERNS {
            let message = format!("these are more than {MAX_PATTERNS} different patterns");
            self.problem("InvalidPattern", pointer.to_owned(), "pattern", message);
            return None;
        }
        let compiled = RegexBuilder::new(pattern)
            .size_limit(MAX_PATTERN_SIZE)
            .dfa_size_limit(MAX_PATTERN_SIZE)
            .build();
        match compiled {
            Ok(compiled) => {
                self.patterns.insert(pattern.to_owned(), compiled.clone());
                Some(compiled)
            }
            Err(error) => {
                // The library draws the place of an error over several lines; the last one says it.
                let error = error.to_string();
                let reason = error.lines().last().unwrap_or_default();
                let reason = reason.strip_prefix("error: ").unwrap_or(reason);
                let message = format!("not a pattern: {reason}");
                self.problem("InvalidPattern", pointer.to_owned(), "pattern", message);
                None
            }
        }
    }

    fn problem(&mut self, code: &'static str, pointer: String, rule: &str, message: String) {
        let violation = Violation::new(Place::Body(pointer), rule, message);
        self.problems.push((code, violation));
    }
}
