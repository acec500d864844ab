//! Text of the document as doc comments.

use proc_macro2::TokenStream;
use quote::quote;

use super::literal::turns;

/// Doc comments of `text`, or of `fallback` when the text is empty.
pub(crate) fn lines(text: &str, fallback: &str) -> TokenStream {
    let text = if text.trim().is_empty() {
        fallback
    } else {
        text.trim_end()
    };
    let mut fence = None;
    let mut lines: Vec<String> = text.lines().map(|line| line_of(line, &mut fence)).collect();
    // What follows in the same comment is no part of a block that the document leaves open.
    lines.extend(fence.map(|fence| format!(" {}", fence.mark())));
    quote! { #( #[doc = #lines] )* }
}

/// The fence of a code block.
#[derive(Clone, Copy)]
struct Fence {
    character: char,
    length: usize,
    /// How far it is indented, which its lines may be as well.
    indent: usize,
}

impl Fence {
    /// The fence that a line opens or closes, and what follows it.
    fn of(line: &str) -> Option<(Fence, &str)> {
        let trimmed = line.trim_start();
        let character = trimmed.chars().next().filter(|c| matches!(c, '`' | '~'))?;
        let rest = trimmed.trim_start_matches(character);
        let length = trimmed.len() - rest.len();
        let indent = line.len() - trimmed.len();
        // An info string of a fence of backticks has none, or it would be inline code.
        let fence = length >= 3 && !(character == '`' && rest.contains('`'));
        fence.then_some((
            Fence {
                character,
                length,
                indent,
            },
            rest,
        ))
    }

    fn mark(self) -> String {
        self.character.to_string().repeat(self.length)
    }
}

/// One line of which rustdoc makes no doctest: a code block of the document is no Rust to compile.
fn line_of(line: &str, open: &mut Option<Fence>) -> String {
    let line: String = line
        .chars()
        .filter(|character| !turns(*character) && (*character == '\t' || !character.is_control()))
        .collect();
    let found = Fence::of(&line);
    match (*open, found) {
        (Some(fence), Some((end, rest)))
            if end.character == fence.character
                && end.length >= fence.length
                && rest.trim().is_empty() =>
        {
            *open = None;
            format!(" {}", fence.mark())
        }
        (Some(fence), _) => {
            let indent = line.len() - line.trim_start_matches(' ').len();
            format!(" {}", &line[indent.min(fence.indent)..])
                .trim_end()
                .to_owned()
        }
        // Fences stand at the margin: what an indented one belongs to may end before it does.
        (None, Some((fence, _))) => {
            *open = Some(fence);
            format!(" {}text", fence.mark())
        }
        (None, None) => prose(&line),
    }
}

/// A line outside of code blocks, which opens none: not by four spaces or a tab, not behind the
/// marks of lists and quotations.
fn prose(line: &str) -> String {
    let mut rest = line.trim_start();
    if rest.is_empty() {
        return String::new();
    }
    let mut text = " ".repeat(1 + (line.len() - rest.len()).min(3));
    while let Some((mark, behind)) = mark(rest) {
        text.push_str(mark);
        text.push(' ');
        rest = behind;
    }
    if Fence::of(rest).is_some() && text.trim() != "" {
        text.push('\\');
    }
    text + rest
}

/// The mark of a quotation or list that a line begins with, and what follows it.
fn mark(line: &str) -> Option<(&str, &str)> {
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let end = match (digits, line.as_bytes().get(digits)?) {
        (0, b'>' | b'-' | b'*' | b'+') => 1,
        (1..=9, b'.' | b')') => digits + 1,
        _ => return None,
    };
    let (mark, behind) = line.split_at(end);
    let apart = mark == ">" || behind.starts_with([' ', '\t']);
    apart.then(|| (mark, behind.trim_start()))
}

#[cfg(test)]
mod tests {
    use super::{line_of, lines};

    fn comment(text: &str) -> Vec<String> {
        let mut fence = None;
        text.lines().map(|line| line_of(line, &mut fence)).collect()
    }

    #[test]
    fn no_text_of_a_document_becomes_a_doctest() {
        let text = "Take it:\n\n```\nlet x = y;\n```\n\n      indented()\n\tand this";
        let tokens = lines(text, "").to_string();
        assert!(tokens.contains("```text"), "{tokens}");
        // One space is the distance to the slashes.
        assert!(!tokens.contains("     indented"), "{tokens}");
        assert!(!tokens.contains('\t'), "{tokens}");
    }

    #[test]
    fn code_of_any_form_is_text() {
        for (text, expected) in [
            ("~~~rust\nx\n~~~", &[" ~~~text", " x", " ~~~"][..]),
            ("````\n```\n````", &[" ````text", " ```", " ````"]),
            (
                "- a\n  ```json\n  {}\n    x\n  ```",
                &[" - a", " ```text", " {}", "   x", " ```"],
            ),
            ("> ```\n> x", &[" > \\```", " > x"]),
            ("1.      x", &[" 1. x"]),
            ("-\t\tx", &[" - x"]),
            (">     x", &[" > x"]),
            ("```inline```", &[" ```inline```"]),
            ("-5 and 3.5 *stay*", &[" -5 and 3.5 *stay*"]),
            ("turn\u{202E}ed\ra", &[" turneda"]),
        ] {
            assert_eq!(comment(text), expected, "{text}");
        }
    }

    #[test]
    fn an_open_block_is_closed() {
        let tokens = lines("```\nx", "").to_string();
        assert!(tokens.contains("\" ```\""), "{tokens}");
    }
}
