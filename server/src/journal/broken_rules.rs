//! The rules of the contract that a request or its answer broke.

use specshot_runtime::{Place, Violation, credential::names_secret, server::Refusal};

use super::{redaction::Redaction, texts::cut};
use crate::generated::control::types::{BrokenRule, ContractPlace, ContractSide};

/// How many broken rules an entry holds at most. The last one says how many there are beyond.
pub const MAX_RULES: usize = 16;

/// How many bytes of a message, a name or a JSON pointer are kept.
const MAX_TEXT: usize = 512;

/// The rules whose messages never repeat the value.
const SILENT: [&str; 3] = ["unknown", "required", "repeated"];

/// The rule behind a violation.
#[must_use]
pub fn violation_rule(side: ContractSide, violation: &Violation) -> BrokenRule {
    let (place, name, pointer) = match violation.place() {
        Place::Path(name) => (ContractPlace::Path, Some(name), None),
        Place::Query(name) => (ContractPlace::Query, Some(name), None),
        Place::Header(name) => (ContractPlace::Header, Some(name), None),
        Place::QueryString => (ContractPlace::Query, None, None),
        Place::Status => (ContractPlace::Status, None, None),
        Place::Body(pointer) => (ContractPlace::Body, None, Some(pointer)),
        _ => (ContractPlace::Body, None, None),
    };
    let secret = name.is_some_and(|name| names_secret(name)) && !SILENT.contains(&violation.rule());
    let message = if secret {
        "the value is not shown, as it may be a secret"
    } else {
        violation.message()
    };
    let mut rule = broken(side, place, violation.rule(), message);
    rule.name = name.map(|name| shortened(name));
    rule.pointer = pointer.map(|pointer| shortened(pointer));
    rule
}

/// The rules that a request broke which was refused. A used-up quota, a lack of permission and a
/// failure of the server are none.
#[must_use]
pub fn refusal_rules(refusal: &Refusal, redaction: &Redaction) -> Vec<BrokenRule> {
    let message = refusal.to_string();
    let request = |place, rule| broken(ContractSide::Request, place, rule, &message);
    let rule = match refusal {
        Refusal::Invalid(violations) => return violation_rules(ContractSide::Request, violations),
        Refusal::NotFound { .. } => undocumented(ContractPlace::Path, &message),
        Refusal::MethodNotAllowed { .. } => undocumented(ContractPlace::Method, &message),
        Refusal::Unauthenticated(_) => {
            let (place, name) = redaction.carrier();
            let mut rule = request(place, "credentials");
            rule.name = Some(name);
            rule
        }
        Refusal::NotAcceptable { .. } => {
            let mut rule = request(ContractPlace::Header, "content");
            rule.name = Some("Accept".to_owned());
            rule
        }
        Refusal::UnsupportedMediaType { .. } => {
            let mut rule = request(ContractPlace::Header, "content");
            rule.name = Some("Content-Type".to_owned());
            rule
        }
        Refusal::UnsupportedEncoding { .. } => {
            let mut rule = request(ContractPlace::Header, "content");
            rule.name = Some("Content-Encoding".to_owned());
            rule
        }
        Refusal::PayloadTooLarge { .. } => {
            let mut rule = request(ContractPlace::Body, "length");
            rule.pointer = Some(String::new());
            rule
        }
        _ => return Vec::new(),
    };
    vec![rule]
}

/// The rule that a request broke whose path, or method, the document does not have.
pub(super) fn undocumented(place: ContractPlace, message: &str) -> BrokenRule {
    broken(ContractSide::Request, place, "documented", message)
}

/// The rules behind violations, not more than an entry holds.
pub(super) fn violation_rules(side: ContractSide, violations: &[Violation]) -> Vec<BrokenRule> {
    let mut rules: Vec<BrokenRule> = violations
        .iter()
        .take(MAX_RULES)
        .map(|violation| violation_rule(side, violation))
        .collect();
    if let Some(last) = rules.last_mut()
        && violations.len() > MAX_RULES
    {
        last.message += &format!(" (and {} more)", violations.len() - MAX_RULES);
    }
    rules
}

fn broken(side: ContractSide, place: ContractPlace, rule: &str, message: &str) -> BrokenRule {
    BrokenRule::new(side, place, shortened(rule), shortened(message))
}

fn shortened(text: &str) -> String {
    String::from_utf8_lossy(cut(text.as_bytes(), MAX_TEXT)).into_owned()
}
