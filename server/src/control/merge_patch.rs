//! JSON merge patches (RFC 7396) on texts: what the patch does not touch stays as it is written.

use serde_json::value::RawValue;
use specshot_runtime::{Place, Violation, pointer::escaped};

use crate::data::RawObject;

/// The text of `target` with the patch applied. Properties keep their order; new ones come last.
///
/// # Errors
/// When the patch has a property twice, as readers disagree about which one counts.
pub(super) fn apply(target: &str, patch: &str) -> Result<String, Violation> {
    let mut text = String::with_capacity(target.len() + patch.len());
    merge(Some(target), patch, &mut String::new(), &mut text)?;
    Ok(text)
}

/// Writes `target` with `patch` applied to `text`; `pointer` is where the patch stands.
fn merge(
    target: Option<&str>,
    patch: &str,
    pointer: &mut String,
    text: &mut String,
) -> Result<(), Violation> {
    let Some(patch) = object(patch) else {
        text.push_str(patch.trim());
        return Ok(());
    };
    if let Some(member) = patch.repeated() {
        let place = Place::Body(format!("{pointer}/{}", escaped(&member.name)));
        return Err(Violation::new(
            place,
            "repeated",
            "the patch has the property twice",
        ));
    }
    let target = target.and_then(object);
    let members = target.as_ref().map_or(&[][..], RawObject::members);
    text.push('{');
    for member in members {
        match patch.get(&member.name).map(RawValue::get) {
            None => property(member.key, text, |text| {
                text.push_str(member.value.get());
                Ok(())
            })?,
            Some("null") => {}
            Some(value) => property(member.key, text, |text| {
                within(pointer, &member.name, |pointer| {
                    merge(Some(member.value.get()), value, pointer, text)
                })
            })?,
        }
    }
    let is_new = |name: &str| members.iter().all(|member| member.name != name);
    for member in patch.members() {
        if member.value.get() != "null" && is_new(&member.name) {
            property(member.key, text, |text| {
                within(pointer, &member.name, |pointer| {
                    merge(None, member.value.get(), pointer, text)
                })
            })?;
        }
    }
    text.push('}');
    Ok(())
}

fn object(text: &str) -> Option<RawObject<'_>> {
    serde_json::from_str(text).ok()
}

fn property(
    key: &RawValue,
    text: &mut String,
    value: impl FnOnce(&mut String) -> Result<(), Violation>,
) -> Result<(), Violation> {
    if !text.ends_with('{') {
        text.push(',');
    }
    text.push_str(key.get());
    text.push(':');
    value(text)
}

/// Does `work` with the pointer of a property.
fn within<R>(pointer: &mut String, name: &str, work: impl FnOnce(&mut String) -> R) -> R {
    let length = pointer.len();
    pointer.push('/');
    pointer.push_str(&escaped(name));
    let result = work(pointer);
    pointer.truncate(length);
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 7396, appendix A: every case, with the texts as they stand there.
    #[test]
    fn the_examples_of_the_rfc() {
        for (target, patch, expected) in [
            (r#"{"a":"b"}"#, r#"{"a":"c"}"#, r#"{"a":"c"}"#),
            (r#"{"a":"b"}"#, r#"{"b":"c"}"#, r#"{"a":"b","b":"c"}"#),
            (r#"{"a":"b"}"#, r#"{"a":null}"#, "{}"),
            (r#"{"a":"b","b":"c"}"#, r#"{"a":null}"#, r#"{"b":"c"}"#),
            (r#"{"a":["b"]}"#, r#"{"a":"c"}"#, r#"{"a":"c"}"#),
            (r#"{"a":"c"}"#, r#"{"a":["b"]}"#, r#"{"a":["b"]}"#),
            (
                r#"{"a":{"b":"c"}}"#,
                r#"{"a":{"b":"d","c":null}}"#,
                r#"{"a":{"b":"d"}}"#,
            ),
            (r#"{"a":[{"b":"c"}]}"#, r#"{"a":[1]}"#, r#"{"a":[1]}"#),
            (r#"["a","b"]"#, r#"["c","d"]"#, r#"["c","d"]"#),
            (r#"{"a":"b"}"#, r#"["c"]"#, r#"["c"]"#),
            (r#"{"a":"foo"}"#, "null", "null"),
            (r#"{"a":"foo"}"#, r#""bar""#, r#""bar""#),
            (r#"{"e":null}"#, r#"{"a":1}"#, r#"{"e":null,"a":1}"#),
            ("[1,2]", r#"{"a":"b","c":null}"#, r#"{"a":"b"}"#),
            ("{}", r#"{"a":{"bb":{"ccc":null}}}"#, r#"{"a":{"bb":{}}}"#),
        ] {
            let patched = apply(target, patch);
            assert_eq!(patched.as_deref(), Ok(expected), "{target} and {patch}");
        }
    }

    #[test]
    fn what_is_not_touched_stays_as_it_is_written() {
        let target = r#"{ "z": 1.0e+2, "a\u0062": { "n" : 0.10 }, "m": [ 1 ] }"#;
        let patched = apply(target, r#"{"ab":{"o":-0},"k":1E2}"#);
        let expected = r#"{"z":1.0e+2,"a\u0062":{"n":0.10,"o":-0},"m":[ 1 ],"k":1E2}"#;
        assert_eq!(patched.as_deref(), Ok(expected));
    }

    #[test]
    fn a_property_twice_is_refused_with_its_place() {
        let refused = apply("{}", r#"{"a":{"b/c":1,"b\u002fc":2}}"#).unwrap_err();
        assert_eq!(refused.place(), &Place::Body("/a/b~1c".to_owned()));
        assert_eq!(refused.rule(), "repeated");
    }
}
