//! JSON text, changed at one place and left as it is written elsewhere.

use serde_json::Value;
use specshot_runtime::pointer::unescaped;

use crate::data::{RawMember, RawObject, value_within};

/// The text of the value at a JSON pointer.
pub(super) fn value_at<'a>(text: &'a str, pointer: &str) -> Option<&'a str> {
    value_within(text, pointer)
}

/// The text with another value at a JSON pointer.
pub(super) fn replaced(text: &str, pointer: &str, value: &str) -> Option<String> {
    let old = value_at(text, pointer)?;
    // `old` is a part of `text`, so this is the distance between their starts.
    let start = old.as_ptr().addr() - text.as_ptr().addr();
    let (before, after) = (text.get(..start)?, text.get(start + old.len()..)?);
    Some([before, value, after].concat())
}

/// The text with a member at a JSON pointer, be it there already or not.
pub(super) fn with_member(text: &str, pointer: &str, value: &str) -> Option<String> {
    if value_at(text, pointer).is_some() {
        return replaced(text, pointer, value);
    }
    let (parent, name) = split(pointer)?;
    let object = with_members(value_at(text, parent)?, &[name], value)?;
    replaced(text, parent, &object)
}

/// An object with more members at its end, all of the same value. It has none of these names yet.
pub(super) fn with_members(object: &str, names: &[String], value: &str) -> Option<String> {
    let mut text = object.trim().strip_suffix('}')?.trim_end().to_owned();
    for name in names {
        if !text.ends_with('{') {
            text.push(',');
        }
        text += &format!("{}:{value}", Value::from(name.as_str()));
    }
    text.push('}');
    Some(text)
}

/// The text without the member at a JSON pointer.
pub(super) fn without_member(text: &str, pointer: &str) -> Option<String> {
    value_at(text, pointer)?;
    let (parent, name) = split(pointer)?;
    let object = without_members(value_at(text, parent)?, |other| other == name)?;
    replaced(text, parent, &object)
}

/// An object without the members of these names.
pub(super) fn without_members(object: &str, gone: impl Fn(&str) -> bool) -> Option<String> {
    let object: RawObject<'_> = serde_json::from_str(object).ok()?;
    let kept = object.members().iter().filter(|member| !gone(&member.name));
    let kept: Vec<String> = kept.map(written).collect();
    Some(format!("{{{}}}", kept.join(",")))
}

fn written(member: &RawMember<'_>) -> String {
    format!("{}:{}", member.key.get(), member.value.get())
}

/// The pointer of the value around the one at `pointer`, and the name of the latter in it.
pub(super) fn split(pointer: &str) -> Option<(&str, String)> {
    let (parent, name) = pointer.rsplit_once('/')?;
    Some((parent, unescaped(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{"a": 1.50, "b/c": {"d": [10, 2e1]}, "e": {}}"#;

    #[test]
    fn only_the_place_changes() {
        assert_eq!(
            replaced(TEXT, "/b~1c/d/1", "null").as_deref(),
            Some(r#"{"a": 1.50, "b/c": {"d": [10, null]}, "e": {}}"#)
        );
        assert_eq!(replaced(TEXT, "", "[]").as_deref(), Some("[]"));
        assert_eq!(replaced(TEXT, "/b~1c/d/2", "null"), None);
        assert_eq!(replaced(TEXT, "/x", "null"), None);
    }

    #[test]
    fn members_come_and_go() {
        assert_eq!(
            with_member(TEXT, "/e/f", "true").as_deref(),
            Some(r#"{"a": 1.50, "b/c": {"d": [10, 2e1]}, "e": {"f":true}}"#)
        );
        assert_eq!(
            with_member(TEXT, "/b~1c/x~1y", "1").as_deref(),
            Some(r#"{"a": 1.50, "b/c": {"d": [10, 2e1],"x/y":1}, "e": {}}"#)
        );
        assert_eq!(
            without_member(TEXT, "/b~1c").as_deref(),
            Some(r#"{"a":1.50,"e":{}}"#)
        );
        assert_eq!(without_member(TEXT, "/x"), None);
        assert_eq!(with_member("[1]", "/x", "1"), None);
    }
}
