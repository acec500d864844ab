//! Text of the document as doc comments.

use proc_macro2::TokenStream;
use quote::quote;

/// Doc comments of `text`, or of `fallback` when the text is empty.
pub(crate) fn lines(text: &str, fallback: &str) -> TokenStream {
    let text = if text.trim().is_empty() {
        fallback
    } else {
        text.trim_end()
    };
    let mut fenced = false;
    let lines: Vec<String> = text
        .lines()
        .map(|line| line_of(line, &mut fenced))
        .collect();
    quote! { #( #[doc = #lines] )* }
}

/// One line that rustdoc takes for prose: a code block of the document is no Rust to compile.
fn line_of(line: &str, fenced: &mut bool) -> String {
    let trimmed = line.trim_start();
    if trimmed.starts_with("```") {
        *fenced = !*fenced;
        let opening = if *fenced { "```text" } else { "```" };
        return format!(" {opening}");
    }
    if trimmed.is_empty() {
        return String::new();
    }
    // Four spaces or a tab would open an indented code block.
    let indent = (line.len() - trimmed.len()).min(3);
    format!(" {}{trimmed}", " ".repeat(indent))
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn no_text_of_a_document_becomes_a_doctest() {
        let text = "Take it:\n\n```\nlet x = y;\n```\n\n      indented()\n\tand this";
        let tokens = lines(text, "").to_string();
        assert!(tokens.contains("```text"), "{tokens}");
        assert!(!tokens.contains("    indented"), "{tokens}");
        assert!(!tokens.contains('\t'), "{tokens}");
    }
}
