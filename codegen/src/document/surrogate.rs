//! Pairs of `\u` escapes, which JSON needs for characters beyond U+FFFF and YAML does not know.

use std::borrow::Cow;

/// Fills up a shorter escape, so that the places in the text stay what they are. It is no
/// character and occurs in no text.
const FILLER: char = '\u{fdd0}';

/// The text with each pair of escapes as one escape of YAML, of the same length.
///
/// Only a text that is one JSON object is changed: there, a backslash occurs within double
/// quotes only.
pub(super) fn joined(text: &str) -> Cow<'_, str> {
    if !text.trim_start().starts_with('{') || !text.contains("\\u") {
        return Cow::Borrowed(text);
    }
    let mut joined = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        joined.push_str(before);
        if let Some(code) = pair(escape) {
            joined.push_str(&format!("\\U{code:08X}{FILLER}{FILLER}"));
            rest = escape.get(12..).unwrap_or("");
        } else {
            // The character behind a backslash begins no other escape.
            let length = escape.chars().take(2).map(char::len_utf8).sum();
            let (kept, after) = escape.split_at(length);
            joined.push_str(kept);
            rest = after;
        }
    }
    joined.push_str(rest);
    Cow::Owned(joined)
}

/// A scalar of a joined text as it was meant.
pub(super) fn without_filler(text: &str) -> Cow<'_, str> {
    if text.contains(FILLER) {
        Cow::Owned(text.replace(FILLER, ""))
    } else {
        Cow::Borrowed(text)
    }
}

/// The character that `\ud83d\ude00` at the beginning of a text stands for.
fn pair(text: &str) -> Option<u32> {
    let unit = |from: usize| {
        let digits = text.get(from..from + 6)?.strip_prefix("\\u")?;
        u32::from_str_radix(digits, 16).ok()
    };
    let (high, low) = (unit(0)?, unit(6)?);
    if (0xd800..0xdc00).contains(&high) && (0xdc00..0xe000).contains(&low) {
        Some(0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Document, Pointer};

    #[test]
    fn a_pair_of_escapes_is_one_character() {
        let text = "{\"a\": \"\\\\ud83d\\\\ude00 \\ud83d\\uDE00!\", \"b\": 1}";
        let document = Document::parse("a.json", text).expect("it is JSON");
        let value: serde_json::Value = serde_json::from_str(text).expect("it is JSON");
        assert_eq!(document.value(), &value);
        let b = document.position(&Pointer::root().child("b"));
        assert_eq!(b.column, text.find("1}").unwrap_or_default() + 1);
    }
}
