//! A verdict as text for people.

use std::fmt;

use crate::{
    generated::control::types::{
        Difference, Expectation, Finding, NearestRequest, ValueMatch, Verdict, Verification,
    },
    journal::{Journal, Tail},
};

/// A verdict as text for people: what does not hold, the requests that came nearest, and the
/// newest requests of the journal.
#[derive(Debug)]
pub struct Report<'a> {
    verification: &'a Verification,
    verdict: &'a Verdict,
    tail: Tail,
}

impl<'a> Report<'a> {
    /// The report on what was found in a journal.
    #[must_use]
    pub fn new(journal: &Journal, verification: &'a Verification, verdict: &'a Verdict) -> Self {
        Report {
            verification,
            verdict,
            tail: journal.snapshot().tail(),
        }
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let findings = self.verdict.expectations.values();
        let failed = findings.iter().filter(|finding| !finding.passed).count();
        let (all, checked) = (findings.len(), self.verdict.checked);
        match failed {
            0 => write!(f, "all {all} expectations hold")?,
            failed => write!(f, "{failed} of {all} expectations failed")?,
        }
        write!(f, "; {checked} requests were checked")?;
        if self.verdict.dropped > 0 {
            let dropped = self.verdict.dropped;
            write!(f, ", {dropped} more have been dropped from the journal")?;
        }
        let numbered = self.verification.expectations.iter().zip(findings).zip(1..);
        for ((expectation, finding), number) in numbered.filter(|((_, finding), _)| !finding.passed)
        {
            write!(f, "\n  {number}. {}", described(expectation))?;
            write_finding(f, finding)?;
        }
        write!(f, "\n{}", self.tail)
    }
}

fn write_finding(f: &mut fmt::Formatter<'_>, finding: &Finding) -> fmt::Result {
    write!(
        f,
        "\n     {}",
        finding.reason.as_deref().unwrap_or_default()
    )?;
    for NearestRequest {
        id,
        request,
        differences,
        ..
    } in finding.nearest.values()
    {
        write!(f, "\n     nearest: #{} {request}", id.0)?;
        for Difference {
            place,
            name,
            expected,
            actual,
            ..
        } in differences.values()
        {
            let name = name
                .as_ref()
                .map(|name| format!(" `{name}`"))
                .unwrap_or_default();
            let actual = actual.as_deref().unwrap_or("nothing");
            write!(
                f,
                "\n       {place}{name}: expected {expected}, found {actual}"
            )?;
        }
    }
    Ok(())
}

/// What is expected, in one line.
fn described(expectation: &Expectation) -> String {
    let mut text = format!("{} {}", expectation.api, expectation.operation.0);
    for parameter in expectation.parameters.iter().flatten() {
        let place = parameter.place;
        let value = match &parameter.value {
            ValueMatch::Equals(equal) => format!("is \"{}\"", equal.text),
            ValueMatch::Matches(matches) => format!("matches {}", matches.pattern),
            ValueMatch::Present(_) => "is present".to_owned(),
            ValueMatch::Absent(_) => "is absent".to_owned(),
        };
        text += &format!(", {place} `{}` {value}", parameter.name);
    }
    if let Some(status) = &expectation.status {
        text += &format!(", status {}", status.0);
    }
    text
}
