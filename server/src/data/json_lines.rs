//! JSON Lines: a user per line. The file is read in pieces, as it may be larger than memory
//! should hold beside the users.

use std::{fs::File, io::Read, path::Path};

use memchr::{memchr_iter, memrchr};

use super::{
    LoadError, Position,
    batch::{Batch, Finding, Layout, Spot},
    whole_text::BYTE_ORDER_MARK,
    workers,
};
use crate::directory::{Member, Snapshot};

/// How much is read at once. Large enough that threads seldom wait for each other.
const PIECE: usize = 1 << 20;

/// Whole lines of a file.
struct Piece {
    text: Vec<u8>,
    /// The line that the piece starts with.
    line: u64,
}

/// A file, cut into pieces at the ends of lines.
struct Pieces<R> {
    file: R,
    /// What was read behind the last end of a line.
    rest: Vec<u8>,
    line: u64,
    done: bool,
}

impl<R: Read> Iterator for Pieces<R> {
    type Item = std::io::Result<Piece>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut text = std::mem::take(&mut self.rest);
        while !self.done {
            let before = text.len();
            let read = (&mut self.file).take(PIECE as u64).read_to_end(&mut text);
            match read {
                Err(error) => {
                    self.done = true;
                    return Some(Err(error));
                }
                Ok(0) => self.done = true,
                Ok(_) => {
                    // Only what is new can hold the end of a line.
                    if let Some(end) = memrchr(b'\n', &text[before..]) {
                        self.rest = text.split_off(before + end + 1);
                        break;
                    }
                }
            }
        }
        if text.is_empty() {
            return None;
        }
        let line = self.line;
        self.line += memchr_iter(b'\n', &text).count() as u64;
        Some(Ok(Piece { text, line }))
    }
}

pub(super) fn load<M: Member>(path: &Path) -> Result<Snapshot<M>, LoadError> {
    let unreadable = |cause| LoadError::unreadable(path, cause);
    let file = File::open(path).map_err(unreadable)?;
    let size = file.metadata().map_err(unreadable)?.len();
    let pieces = Pieces {
        file,
        rest: Vec::new(),
        line: 1,
        done: false,
    };
    let worth = usize::try_from(size).unwrap_or(usize::MAX) / PIECE + 1;
    let batches = workers::in_order(pieces, worth, |piece| piece.map(|piece| read(&piece)));
    let batches: Vec<Batch<M>> = batches
        .into_iter()
        .collect::<Result<_, _>>()
        .map_err(unreadable)?;
    if batches.iter().all(Batch::is_empty) {
        return Err(LoadError::empty(
            path,
            "it should have a user, as a JSON object, on each line",
        ));
    }
    Batch::finish(batches, path, Layout::Lines)
}

fn read<M: Member>(piece: &Piece) -> Batch<M> {
    let mut batch = Batch::new();
    let ends = memchr_iter(b'\n', &piece.text).chain([piece.text.len()]);
    let mut start = 0;
    for (line, end) in (piece.line..).zip(ends) {
        let text = &piece.text[start..end];
        start = end + 1;
        let text = match line {
            1 => text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text),
            _ => text,
        };
        match std::str::from_utf8(text) {
            Ok(text) => {
                let record = text.trim_matches([' ', '\t', '\r']);
                // A blank line is none: files end with one, and people separate with them.
                if !record.is_empty() {
                    let before = text.len() - text.trim_start_matches([' ', '\t', '\r']).len();
                    let start = Position {
                        line,
                        column: before as u64 + 1,
                    };
                    batch.read(record, Spot::line(start), Layout::Lines);
                }
            }
            Err(error) => {
                let column = Position::at(text, error.valid_up_to()).column;
                batch.refuse(Finding {
                    spot: Spot::line(Position { line, column }),
                    pointer: String::new(),
                    message: "the text is not UTF-8".to_owned(),
                });
            }
        }
    }
    batch
}
