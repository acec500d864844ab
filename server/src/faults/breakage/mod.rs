//! Bodies that break their schema in exactly one keyword, at one place.
//!
//! A body is walked together with its schema: every keyword that applies to a value in it is a
//! candidate. One is chosen, and its value is changed so that it should break that keyword. The
//! run time's checks then have the last word: they must report that violation and no other, or
//! the next way to break it is tried, and then the next candidate.

mod candidate;
mod place;
#[cfg(test)]
mod tests;
mod value;

use serde_json::Value;
use specshot_runtime::{
    Place, Violation,
    schema::{Components, Schema},
};

use super::{effect::BrokenSchemaEffect, json_text};
use crate::{dice::Dice, generated::control::SchemaKeyword};
use candidate::Candidate;
pub(super) use place::keywords;

/// How often the same keyword of the same schema is tried in vain before it is given up.
const TRIES: usize = 8;

/// What is to be broken.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted<'a> {
    pub(super) keyword: Option<SchemaKeyword>,
    pub(super) pointer: Option<&'a str>,
}

impl<'a> Wanted<'a> {
    pub(super) fn of(effect: &'a BrokenSchemaEffect) -> Self {
        Wanted {
            keyword: effect.keyword,
            pointer: effect.pointer.as_ref().map(|pointer| pointer.0.as_str()),
        }
    }
}

/// The schema of the body of a Response Object, references of the object itself resolved.
pub(super) fn schema(object: &str) -> Option<Value> {
    let mut object: Value = serde_json::from_str(object).ok()?;
    let content = object.get_mut("content")?.as_object_mut()?;
    let (_, first) = content.iter_mut().next()?;
    first.get_mut("schema").map(Value::take)
}

/// The body `text` with one keyword of its schema broken; `None` if none that is wanted can be.
pub(super) fn broken(
    text: &str,
    schema: &Value,
    components: &Components,
    checked: &Schema,
    wanted: &Wanted<'_>,
    dice: &mut Dice,
) -> Option<String> {
    let body: Value = serde_json::from_str(text).ok()?;
    let before = checked.check_body(&body).err().unwrap_or_default();
    let mut candidates = candidate::all(&body, schema, components, wanted);
    // Every keyword is as likely as any other, however often it occurs.
    while !candidates.is_empty() {
        let keyword = candidates.swap_remove(dice.index(candidates.len()));
        if let Some(broken) = one_of(keyword.1, text, checked, &before, dice) {
            return Some(broken);
        }
    }
    None
}

/// The text with one of these candidates broken.
fn one_of(
    mut candidates: Vec<Candidate<'_>>,
    text: &str,
    checked: &Schema,
    before: &[Violation],
    dice: &mut Dice,
) -> Option<String> {
    let mut failed: Vec<(*const Value, usize)> = Vec::new();
    while !candidates.is_empty() {
        let candidate = candidates.swap_remove(dice.index(candidates.len()));
        let schema = std::ptr::from_ref(candidate.schema);
        let known = failed.iter().position(|(other, _)| *other == schema);
        if known.is_some_and(|known| failed[known].1 >= TRIES) {
            continue;
        }
        let Some(written) = json_text::value_at(text, &candidate.at) else {
            continue;
        };
        for value in value::breaking(&candidate, written) {
            let changed = json_text::replaced(text, &candidate.at, &value);
            if let Some(changed) = changed.filter(|text| breaks(text, &candidate, checked, before))
            {
                return Some(changed);
            }
        }
        match known {
            Some(known) => failed[known].1 += 1,
            None => failed.push((schema, 1)),
        }
    }
    None
}

/// Whether the text breaks what the candidate says, and nothing else that was not broken before.
fn breaks(text: &str, candidate: &Candidate<'_>, checked: &Schema, before: &[Violation]) -> bool {
    let Ok(body) = serde_json::from_str::<Value>(text) else {
        return false;
    };
    let mut violations = checked.check_body(&body).err().unwrap_or_default();
    violations.retain(|violation| !before.contains(violation));
    match violations.as_slice() {
        [violation] => {
            is_rule(violation.rule(), candidate.keyword)
                && *violation.place() == Place::Body(candidate.at.clone())
        }
        _ => false,
    }
}

/// Whether a violation's rule is the keyword. An exclusive bound is told as a rule of its own.
fn is_rule(rule: &str, keyword: SchemaKeyword) -> bool {
    let bound = rule.strip_prefix("exclusive");
    rule == keyword.as_str()
        || bound.is_some_and(|bound| bound.eq_ignore_ascii_case(keyword.as_str()))
}
