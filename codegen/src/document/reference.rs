//! `$ref`: reading one, and following a chain of them.

use super::{Document, Pointer};
use serde_json::Value;
use std::collections::BTreeSet;

/// Where a `$ref` points to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// A place in the same document.
    Local(Pointer),
    /// Another file or a URL.
    External,
    /// A fragment that is not a JSON pointer.
    Malformed,
}

/// The `$ref` of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reference<'document> {
    /// As it is written.
    pub(crate) text: &'document str,
    /// What it means.
    pub(crate) target: Target,
}

impl<'document> Reference<'document> {
    /// The reference that `value` is, if it is one.
    pub(crate) fn of(value: &'document Value) -> Option<Self> {
        let text = value.get("$ref")?.as_str()?;
        Some(Reference {
            text,
            target: target(text),
        })
    }
}

fn target(text: &str) -> Target {
    let Some(fragment) = text.strip_prefix('#') else {
        return Target::External;
    };
    // A reference is a URI, so its fragment may be percent-encoded.
    let Some(decoded) = percent_decoded(fragment) else {
        return Target::Malformed;
    };
    match decoded.parse() {
        Ok(pointer) => Target::Local(pointer),
        Err(_) => Target::Malformed,
    }
}

fn percent_decoded(text: &str) -> Option<String> {
    if !text.contains('%') {
        return Some(text.to_owned());
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let high = char::from(rest.next()?).to_digit(16)?;
            let low = char::from(rest.next()?).to_digit(16)?;
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// Follows references from a place until something else stands there.
pub(super) fn resolve<'document>(
    document: &'document Document,
    pointer: &Pointer,
) -> Option<(Pointer, &'document Value)> {
    let mut visited = BTreeSet::new();
    let mut current = pointer.clone();
    loop {
        let value = document.get(&current)?;
        let Some(reference) = Reference::of(value) else {
            return Some((current, value));
        };
        let Target::Local(next) = reference.target else {
            return None;
        };
        if !visited.insert(current) {
            return None;
        }
        current = next;
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Document, Pointer};

    #[test]
    fn chains_are_followed_and_circles_end() {
        let text = "\
a: {$ref: '#/b'}
b: {$ref: '#/c~1d'}
c/d: {type: string}
e: {$ref: '#/f'}
f: {$ref: '#/e'}
g: {$ref: '#/c~1%64'}
h: {$ref: 'other.yaml#/a'}
";
        let document = Document::parse("a.yaml", text).expect("the text is YAML");
        let end = |name| {
            document
                .resolve(&Pointer::root().child(name))
                .map(|(pointer, _)| pointer.to_string())
        };
        assert_eq!(end("a").as_deref(), Some("/c~1d"));
        assert_eq!(end("g").as_deref(), Some("/c~1d"));
        assert_eq!(end("c/d").as_deref(), Some("/c~1d"));
        assert_eq!(end("e"), None);
        assert_eq!(end("h"), None);
        assert_eq!(end("absent"), None);
    }
}
