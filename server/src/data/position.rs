//! Lines and columns.

use std::fmt;

use memchr::{memchr_iter, memrchr};

/// A place in a file, for people: line and column count from 1, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: u64,
    /// The column, in characters.
    pub column: u64,
}

impl Position {
    /// The position of the byte at `offset`.
    #[must_use]
    pub fn at(text: &[u8], offset: usize) -> Self {
        let before = &text[..offset.min(text.len())];
        let line_start = memrchr(b'\n', before).map_or(0, |newline| newline + 1);
        let line = memchr_iter(b'\n', before).count() as u64 + 1;
        Position {
            line,
            column: characters(&before[line_start..]) + 1,
        }
    }

    /// The position in a file of what stands at `inner` in a text that starts at `self`.
    #[must_use]
    pub fn and(self, inner: Position) -> Self {
        match inner.line {
            1 => Position {
                line: self.line,
                column: self.column + inner.column - 1,
            },
            line => Position {
                line: self.line + line - 1,
                column: inner.column,
            },
        }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// How many characters there are: the bytes that do not continue one.
fn characters(text: &[u8]) -> u64 {
    text.iter().filter(|&&byte| byte & 0xc0 != 0x80).count() as u64
}

/// The byte offset of a line and column as `serde_json` counts them: bytes of the line that have
/// been read, the offending one included.
pub(crate) fn offset_of(text: &str, error: &serde_json::Error) -> usize {
    let line = error.line().saturating_sub(1);
    let line_start = match line {
        0 => 0,
        _ => memchr_iter(b'\n', text.as_bytes())
            .nth(line - 1)
            .map_or(text.len(), |end| end + 1),
    };
    let offset = line_start + error.column().saturating_sub(1);
    // At the end of the text, point behind the last character.
    if error.is_eof() {
        text.trim_end().len()
    } else {
        offset.min(text.len())
    }
}

/// What `serde_json` has to say, without the position, which is counted within the record.
pub(super) fn what(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rfind(" at line ") {
        Some(end) => text[..end].to_owned(),
        None => text,
    }
}
