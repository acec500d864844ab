//! Text of others, such that it does nothing to a terminal.

use std::borrow::Cow;

use serde_json::Value;

/// Whether a character changes the direction in which a text is shown.
fn turns(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn acts(character: char) -> bool {
    character.is_control() || turns(character)
}

/// A text on one line, with escapes for what a terminal would act on.
pub(crate) fn shown(text: &str) -> Cow<'_, str> {
    if !text.contains(acts) {
        return Cow::Borrowed(text);
    }
    let escaped = text.chars().flat_map(|character| {
        let (acting, plain) = match acts(character) {
            true => (Some(character.escape_default()), None),
            false => (None, Some(character)),
        };
        acting.into_iter().flatten().chain(plain)
    });
    Cow::Owned(escaped.collect())
}

/// A text of the document in paragraphs, without what a terminal would act on. The lines of prose
/// become one, which help wraps; those of lists and code stay.
pub(crate) fn plain(text: &str) -> String {
    let kept = |c: &char| *c == '\n' || !acts(*c);
    let text: String = text.trim().chars().filter(kept).collect();
    let marks = |c: char| c.is_whitespace() || c.is_ascii_digit() || "-*+>|#".contains(c);
    let fence = |line: &str| line.starts_with("```") || line.starts_with("~~~");
    let stands = |line: &str| line.starts_with(marks) || fence(line);
    let paragraphs = text
        .split("\n\n")
        .map(|paragraph| match paragraph.lines().any(stands) {
            true => paragraph.to_owned(),
            false => paragraph.replace('\n', " "),
        });
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

/// JSON that a terminal shows as it is: all that it would act on is escaped, which JSON allows
/// everywhere where such a character can stand.
pub(crate) fn json(value: &Value, pretty: bool) -> String {
    let text = match pretty {
        true => format!("{value:#}"),
        false => value.to_string(),
    };
    let acts = |character: char| character != '\n' && acts(character);
    if !text.contains(acts) {
        return text;
    }
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match acts(character) {
            true => escaped += &format!("\\u{:04x}", u32::from(character)),
            false => escaped.push(character),
        }
    }
    escaped
}

/// A text as a word of a shell.
pub(crate) fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=@%+,".contains(c);
    match !text.is_empty() && text.chars().all(plain) {
        true => text.to_owned(),
        false => format!("'{}'", text.replace('\'', r"'\''")),
    }
}

/// The text of a value in a cell: nothing for what is absent or null, JSON for what is nested.
pub(crate) fn cell(value: Option<&Value>) -> Cow<'_, str> {
    match value {
        None | Some(Value::Null) => Cow::Borrowed(""),
        Some(Value::String(text)) => Cow::Borrowed(text),
        Some(value) => Cow::Owned(value.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn nothing_that_a_terminal_acts_on_is_left() {
        let text = "a\u{1b}[31m\u{9b}2J\u{202e}\r\n\tb\u{7f}";
        assert_eq!(shown(text), r"a\u{1b}[31m\u{9b}2J\u{202e}\r\n\tb\u{7f}");
        assert_eq!(shown("größe"), "größe");
        assert_eq!(plain("a\u{1b}\nb\n\n- c\n- d\n"), "a b\n\n- c\n- d");
        for pretty in [false, true] {
            let value = json!({ "a": text });
            let written = json(&value, pretty);
            assert!(
                !written.contains(|c: char| c != '\n' && acts(c)),
                "{written}"
            );
            let read: Value = serde_json::from_str(&written).expect("JSON");
            assert_eq!(read, value);
        }
    }

    #[test]
    fn words_of_a_shell_stay_words() {
        assert_eq!(quoted("eyJz-_=="), "eyJz-_==");
        assert_eq!(quoted("a b'c$"), r"'a b'\''c$'");
        assert_eq!(quoted(""), "''");
    }
}
