//! No text and no bytes make the loader or the checks panic.

use proptest::prelude::*;
use specshot::diagnostic::Diagnostics;
use specshot::document::{Document, Pointer};
use specshot::lint;

/// A document that uses most of what is checked, and of YAML.
const DOCUMENT: &str = include_str!("../valid/things.yaml");

/// Checks a text; what comes out must be printable.
fn survives(name: &str, text: &str) {
    match lint::parse(name, text) {
        Ok(document) => {
            let _ = document.position(&Pointer::root());
        }
        Err(diagnostics) => assert_printable(&diagnostics),
    }
}

fn assert_printable(diagnostics: &Diagnostics) {
    assert!(!diagnostics.is_empty());
    assert!(diagnostics.render(false).starts_with("error[E"));
}

#[test]
fn the_whole_document_is_valid() {
    if let Err(diagnostics) = lint::parse("tests/valid/things.yaml", DOCUMENT) {
        panic!("{diagnostics}");
    }
}

#[test]
fn the_document_survives_as_json() {
    let document = Document::parse("things.yaml", DOCUMENT).expect("the document is YAML");
    let json = serde_json::to_string(document.value()).expect("a value can be written");
    let again = lint::parse("things.json", &json).expect("the document is JSON");
    assert_eq!(document.value(), again.value());
    let pretty = serde_json::to_string_pretty(document.value()).expect("a value can be written");
    let again = lint::parse("things.json", &pretty).expect("the document is JSON");
    assert_eq!(document.value(), again.value());
}

/// serde_json counts columns in bytes and stops within the last character.
#[test]
fn an_open_string_that_ends_with_a_wide_character_is_a_finding() {
    survives("a.json", "\"..é");
    survives("a.json", "{\"a\": \"é");
}

#[test]
fn a_document_cut_anywhere_is_no_panic() {
    for (end, _) in DOCUMENT.char_indices() {
        survives("cut.yaml", &DOCUMENT[..end]);
        survives("cut.yaml", &DOCUMENT[end..]);
    }
}

#[test]
fn a_document_with_any_character_replaced_is_no_panic() {
    let replacements = [
        "", "\n", " ", "\t", ":", "- ", "{", "}", "[", "\"", "'", "#", "&a ", "*a", "!", "|", ">",
        "%", "@", "?", ",", "0", "~", "\0", "é", "\u{85}", "\u{2028}", "---\n", "\r",
    ];
    for (index, (start, character)) in DOCUMENT.char_indices().enumerate() {
        // One replacement per character, each in turn: all of them would take minutes.
        let replacement = replacements[index % replacements.len()];
        let end = start + character.len_utf8();
        let text = format!("{}{replacement}{}", &DOCUMENT[..start], &DOCUMENT[end..]);
        survives("changed.yaml", &text);
    }
}

#[test]
fn bytes_that_are_not_utf8_are_a_finding() {
    let folder = std::env::temp_dir().join(format!("specshot-bytes-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    let path = folder.join("bytes.yaml");
    for bytes in [&b"\xff"[..], b"openapi: \xc3", b"a: b\n\xe2\x82"] {
        std::fs::write(&path, bytes).expect("a file can be written");
        let diagnostics = Document::read(&path, "bytes.yaml").expect_err("it is not UTF-8");
        assert_printable(&diagnostics);
    }
    std::fs::remove_dir_all(&folder).expect("the folder can be removed");
}

#[test]
fn deep_nesting_is_a_finding() {
    for (open, close) in [
        ("[", "]"),
        ("{a: ", "}"),
        ("- ", ""),
        ("? ", ""),
        ("a:\n ", ""),
    ] {
        let text = format!("{}{}", open.repeat(20_000), close.repeat(20_000));
        survives("deep.yaml", &text);
    }
    let mut block = String::new();
    for depth in 0..1_000 {
        block.push_str(&" ".repeat(depth));
        block.push_str("a:\n");
    }
    survives("deep.yaml", &block);
}

proptest! {
    #[test]
    fn any_text_is_no_panic(text in "[ \\n\\ta-c0-9:,\\-?&*!|>'\"%@`#{}\\[\\]~.é\\\\$]{0,80}") {
        survives("any.yaml", &text);
        survives("any.json", &text);
    }

    #[test]
    fn any_change_of_the_document_is_no_panic(
        from in 0..DOCUMENT.len(),
        length in 0..40_usize,
        replacement in "(\\PC|\\n| ){0,6}",
    ) {
        let cut = |mut at: usize| {
            at = at.min(DOCUMENT.len());
            while !DOCUMENT.is_char_boundary(at) {
                at += 1;
            }
            at
        };
        let (start, end) = (cut(from), cut(from + length));
        let text = format!("{}{replacement}{}", &DOCUMENT[..start], &DOCUMENT[end..]);
        survives("changed.yaml", &text);
    }
}
