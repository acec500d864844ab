//! The text of a document: its name, its lines, and places within it.

use std::fmt;

/// A range of bytes in the text of a document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last one.
    pub end: usize,
}

impl Span {
    /// The range from `start` up to, and without, `end`.
    pub const fn new(start: usize, end: usize) -> Self {
        Span { start, end }
    }
}

/// A line and a column as editors count them, both from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl fmt::Display for Position {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.line, self.column)
    }
}

/// The name and the text of a document, with an index of its lines.
#[derive(Debug)]
pub struct Source {
    name: String,
    text: String,
    line_starts: Vec<usize>,
}

impl Source {
    /// Takes the text of the document that messages call `name`.
    ///
    /// A byte order mark at the beginning is dropped: no editor counts it as a column.
    pub fn new(name: &str, text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text).to_owned();
        let line_starts = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(newline, _)| newline + 1))
            .collect();
        Source {
            name: name.to_owned(),
            text,
            line_starts,
        }
    }

    /// The name that messages use, usually the path.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The line and column of a byte.
    pub fn position(&self, offset: usize) -> Position {
        let line = self.line(offset);
        let before = self.text.get(self.line_start(line)..offset).unwrap_or("");
        Position {
            line: line + 1,
            column: before.chars().count() + 1,
        }
    }

    /// The line of a byte, from 0.
    pub(crate) fn line(&self, offset: usize) -> usize {
        self.line_starts
            .partition_point(|start| *start <= offset)
            .saturating_sub(1)
    }

    /// The first byte of the character that a byte belongs to.
    pub(crate) fn boundary(&self, mut byte: usize) -> usize {
        while byte > 0 && !self.text.is_char_boundary(byte) {
            byte = byte.saturating_sub(1);
        }
        byte
    }

    /// The first byte of a line that is counted from 0; the end of the text after the last line.
    pub(crate) fn line_start(&self, line: usize) -> usize {
        self.line_starts
            .get(line)
            .copied()
            .unwrap_or(self.text.len())
    }

    /// The span of a line that is counted from 0, without its line break.
    pub(crate) fn line_span(&self, line: usize) -> Span {
        let start = self.line_start(line);
        let end = self.line_start(line + 1);
        let text = self.text.get(start..end).unwrap_or("");
        Span::new(start, start + text.trim_end_matches(['\r', '\n']).len())
    }
}

#[cfg(test)]
mod tests {
    use super::{Position, Source, Span};

    #[test]
    fn columns_count_characters() {
        let source = Source::new("a.yaml", "\u{feff}a: ä\r\nbé: x\n");
        assert_eq!(source.position(0), Position { line: 1, column: 1 });
        let x = source.text().find('x').unwrap_or_default();
        assert_eq!(source.position(x), Position { line: 2, column: 5 });
        assert_eq!(source.line_span(0), Span::new(0, 5));
        let end = source.text().len();
        assert_eq!(source.position(end), Position { line: 3, column: 1 });
    }

    #[test]
    fn a_byte_within_a_character_belongs_to_it() {
        let source = Source::new("a.yaml", "aé");
        let boundaries = [0, 1, 2, 3].map(|byte| source.boundary(byte));
        assert_eq!(boundaries, [0, 1, 1, 3]);
        // Beyond the end lies no character.
        assert_eq!(source.boundary(9), 3);
    }

    #[test]
    fn a_place_beyond_the_end_is_no_panic() {
        let source = Source::new("a.yaml", "");
        assert_eq!(source.position(7), Position { line: 1, column: 1 });
        assert_eq!(source.line_span(3), Span::new(0, 0));
    }
}
