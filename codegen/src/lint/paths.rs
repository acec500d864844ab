//! Paths one by one: their characters, segments and variables.

use super::survey::Survey;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Quoted};
use crate::document::{Document, Pointer};
use serde_json::Value;

/// A segment of a path, as Dropshot's router understands it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Segment<'path> {
    Literal(&'path str),
    Variable(&'path str),
    /// Braces that do not enclose the whole segment.
    Partial(&'path str),
}

/// The segments of a path; one slash at the end makes no difference to Dropshot.
pub(super) fn segments(path: &str) -> Vec<Segment<'_>> {
    let path = path.strip_prefix('/').unwrap_or(path);
    let path = path.strip_suffix('/').unwrap_or(path);
    if path.is_empty() {
        return Vec::new();
    }
    path.split('/').map(segment).collect()
}

fn segment(text: &str) -> Segment<'_> {
    let inner = text
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'));
    match inner {
        Some(name) if !name.contains(['{', '}']) => Segment::Variable(name),
        Some(_) => Segment::Partial(text),
        None if text.contains(['{', '}']) => Segment::Partial(text),
        None => Segment::Literal(text),
    }
}

/// The variables of a path, those within partial segments included.
pub(super) fn variables(path: &str) -> Vec<&str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
        .collect()
}

pub(super) fn check(survey: &Survey<'_>, diagnostics: &mut Diagnostics) {
    let paths = Pointer::root().child("paths");
    let Some(Value::Object(items)) = survey.document.get(&paths) else {
        return;
    };
    for path in items.keys().filter(|path| !path.starts_with("x-")) {
        let at = paths.child(path);
        for (code, reason, help) in faults(path) {
            diagnostics.push(finding(survey.document, &at, path, code, &reason, help));
        }
    }
}

fn finding(
    document: &Document,
    at: &Pointer,
    path: &str,
    code: Code,
    reason: &str,
    help: String,
) -> Diagnostic {
    Diagnostic::new(code, format!("path {} {reason}", Quoted(path)))
        .primary_key(document, at, "this path")
        .help(help)
}

fn faults(path: &str) -> Vec<(Code, String, String)> {
    let mut faults = Vec::new();
    if !path.starts_with('/') {
        faults.push((
            Code::MalformedPath,
            "does not begin with `/`".to_owned(),
            format!("write {}", Quoted(&format!("/{path}"))),
        ));
    }
    let mut seen = Vec::new();
    for segment in segments(path) {
        match segment {
            Segment::Literal(text) => faults.extend(literal_fault(text)),
            Segment::Variable(name) => {
                if name.is_empty() || name.contains(':') {
                    faults.push((
                        Code::VariableName,
                        format!("has a variable {} without a usable name", Quoted(name)),
                        "name the variable with letters, digits and `_`: `{id}`".to_owned(),
                    ));
                } else if seen.contains(&name) {
                    faults.push((
                        Code::RepeatedVariable,
                        format!("has the variable {} twice", Quoted(name)),
                        "give each variable a name of its own".to_owned(),
                    ));
                }
                seen.push(name);
            }
            Segment::Partial(text) => faults.push((
                Code::PartialSegment,
                format!("has a variable in only a part of {}", Quoted(text)),
                "let the variable be the whole segment, such as `/files/{name}`".to_owned(),
            )),
        }
    }
    faults
}

fn literal_fault(text: &str) -> Option<(Code, String, String)> {
    let (reason, help) = if text.is_empty() {
        (
            "has an empty segment".to_owned(),
            "write one `/` between segments".to_owned(),
        )
    } else if matches!(text, "." | "..") {
        (
            format!("has the segment {}", Quoted(text)),
            "remove it: clients resolve such segments before they send".to_owned(),
        )
    } else {
        // A literal is compared with the decoded segment, so an encoded one never matches.
        let wrong = text.chars().find(|character| {
            !character.is_ascii_alphanumeric() && !"-._~!$&'()*+,;=:@".contains(*character)
        })?;
        let help = if matches!(wrong, '?' | '#') {
            "describe what follows as a query parameter; fragments are never sent".to_owned()
        } else {
            "use letters, digits and `-._~!$&'()*+,;=:@`".to_owned()
        };
        let wrong = wrong.to_string();
        (format!("has the character {}", Quoted(&wrong)), help)
    };
    Some((Code::MalformedPath, reason, help))
}

#[cfg(test)]
mod tests {
    use super::{Segment, segments, variables};

    #[test]
    fn segments_are_those_of_the_router() {
        assert_eq!(segments("/"), []);
        assert_eq!(
            segments("/a/{b}/"),
            [Segment::Literal("a"), Segment::Variable("b")]
        );
        assert_eq!(segments("/a//b").get(1), Some(&Segment::Literal("")));
        for partial in ["/{a}.json", "/a-{b}", "/{a}{b}", "/{a", "/a}"] {
            assert!(
                matches!(segments(partial)[..], [Segment::Partial(_)]),
                "{partial}"
            );
        }
        assert_eq!(variables("/{a}/x-{b}.{c}/{"), ["a", "b", "c"]);
    }
}
