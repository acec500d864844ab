//! What is said about a text that is no document.

use super::scalar::NoValue;
use super::{Source, Span};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Quoted};
use std::io;

pub(super) fn unreadable(name: &str, error: &io::Error) -> Diagnostics {
    // The kind and not the error itself: its text differs by operating system.
    let finding = Diagnostic::new(
        Code::UnreadableFile,
        format!("cannot read the document: {}", error.kind()),
    )
    .primary_span(Span::default(), "this file")
    .help("check that the file exists, is a file, and may be read by you");
    Diagnostics::of(Source::new(name, ""), finding)
}

pub(super) fn not_utf8(name: &str, error: &std::string::FromUtf8Error) -> Diagnostics {
    let valid = error.utf8_error().valid_up_to();
    // What stands before the first bad byte is enough to show where it is.
    let text = String::from_utf8_lossy(error.as_bytes().get(..valid).unwrap_or_default());
    let finding = Diagnostic::new(Code::NotUtf8, "the document is not UTF-8")
        .primary_span(
            Span::new(valid, valid),
            "the byte here is not part of a character",
        )
        .help("save the file as UTF-8");
    Diagnostics::of(Source::new(name, &text), finding)
}

/// The parser says no more than where and why.
pub(super) fn syntax(source: &Source, start: usize, reason: &str) -> Diagnostic {
    let end = source
        .text()
        .get(start..)
        .and_then(|rest| rest.chars().next())
        .filter(|character| !character.is_whitespace())
        .map_or(start, |character| start + character.len_utf8());
    let help = if reason.contains("Unicode character escape") {
        "write the character itself instead of its escape"
    } else {
        "correct the syntax here or just above; a text with `: `, ` #` or a leading `*`, `&`, \
         `!`, `{`, `[`, `@` or `%` needs quotes"
    };
    Diagnostic::new(Code::Syntax, format!("invalid syntax: {reason}"))
        .primary_span(Span::new(start, end), "the parser stops here")
        .help(help)
}

/// What a strict reader of JSON says about a file that calls itself JSON.
pub(super) fn not_json(source: &Source) -> Option<Diagnostic> {
    let error = serde_json::from_str::<serde::de::IgnoredAny>(source.text()).err()?;
    let line = source.line_span(error.line().saturating_sub(1));
    // Its columns count bytes, so one may lie within a character.
    let start = source.boundary((line.start + error.column().saturating_sub(1)).min(line.end));
    let reason = error.to_string();
    let reason = reason
        .split_once(" at line ")
        .map_or(reason.as_str(), |(reason, _)| reason);
    Some(
        Diagnostic::new(Code::Syntax, format!("this is not JSON: {reason}"))
            .primary_span(Span::new(start, start), "a JSON reader stops here")
            .help("correct it, or name the file .yaml: YAML allows more"),
    )
}

pub(super) fn no_value(reason: NoValue, text: &str, span: Span) -> Diagnostic {
    let (message, help) = match reason {
        NoValue::IntegerTooLarge => (
            "does not fit into 64 bits",
            "write a smaller number, or quote it if it is meant as text",
        ),
        NoValue::NumberTooLarge => (
            "is too large for a number",
            "write a smaller number, or quote it if it is meant as text",
        ),
        NoValue::NotFinite => (
            "has no value in JSON",
            "leave the bound out, or quote the value if it is meant as text",
        ),
    };
    Diagnostic::new(Code::NoValue, format!("{} {message}", Quoted(text)))
        .primary_span(span, "this number")
        .help(help)
}

pub(super) fn control_character(offset: usize, character: char) -> Diagnostic {
    let code = u32::from(character);
    Diagnostic::new(
        Code::Syntax,
        format!("the control character U+{code:04X} is not allowed"),
    )
    .primary_span(Span::new(offset, offset + 1), "it stands here")
    .help(format!(
        "remove it, or write it as \"\\u{code:04x}\" within double quotes"
    ))
}

pub(super) fn duplicate_key(text: &str, span: Span, first: Span) -> Diagnostic {
    Diagnostic::new(
        Code::DuplicateKey,
        format!("key {} is used twice in one mapping", Quoted(text)),
    )
    .primary_span(span, "used again here")
    .secondary_span(first, "first used here")
    .help("remove or rename one of the two: readers differ in which one they take")
}

pub(super) fn anchor(span: Span) -> Diagnostic {
    Diagnostic::new(Code::Anchor, "anchors are not taken")
        .primary_span(span, "an anchor (`&`) names this value")
        .help("remove the anchor; use `$ref` to use a part twice")
}

pub(super) fn alias(span: Span) -> Diagnostic {
    Diagnostic::new(Code::Anchor, "aliases are not taken")
        .primary_span(span, "this repeats another part of the document")
        .help("write the part out, or move it to `components` and use `$ref`")
}

pub(super) fn merge_key(span: Span) -> Diagnostic {
    Diagnostic::new(Code::Anchor, "merge keys are not taken")
        .primary_span(span, "this merges another mapping into this one")
        .help("write the members out, or use `$ref` or `allOf`")
}

pub(super) fn tag(span: Span) -> Diagnostic {
    Diagnostic::new(Code::Tag, "YAML tags are not taken")
        .primary_span(span, "a tag (`!`) changes the type of this value")
        .help("remove the tag; quote a value that is meant as text")
}

pub(super) fn several_documents(span: Span) -> Diagnostic {
    Diagnostic::new(Code::SeveralDocuments, "the file holds several documents")
        .primary_span(span, "a second document begins here")
        .help("put each document into a file of its own and remove `---`")
}

pub(super) fn empty() -> Diagnostic {
    Diagnostic::new(Code::Empty, "the document is empty")
        .primary_span(Span::default(), "nothing but comments and blanks")
        .help("begin with `openapi: 3.0.3`, `info:` and `paths:`")
}

pub(super) fn too_deep(span: Span, limit: usize) -> Diagnostic {
    Diagnostic::new(
        Code::Nesting,
        format!("the document nests deeper than {limit} levels"),
    )
    .primary_span(span, "this is one level too deep")
    .help("move inner parts to `components` and refer to them with `$ref`")
}

pub(super) fn complex_key(span: Span) -> Diagnostic {
    Diagnostic::new(Code::KeyNotScalar, "a mapping or sequence is used as a key")
        .primary_span(span, "this is a key")
        .help("use a text as the key; quote it if it begins with `{`, `[` or `?`")
}

pub(super) fn missing_key(span: Span) -> Diagnostic {
    Diagnostic::new(Code::KeyNotScalar, "a key is missing before `:`")
        .primary_span(span, "a key belongs here")
        .help("write the key, or quote the text if `:` is part of it")
}
