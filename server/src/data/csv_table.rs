//! CSV: a table with a header row that names the fields.

use std::path::Path;

use csv::{ReaderBuilder, StringRecord};

use super::{
    LoadError, Position, Problem,
    batch::{Batch, Finding, Layout, Spot},
    columns::{Field, Fields},
    record::{self, Fault},
    whole_text, workers,
};
use crate::directory::{Member, Snapshot};

/// How many rows a thread takes at once.
const PIECE: usize = 2048;

/// The columns of a table, in the order of the table.
struct Table<'a> {
    text: &'a str,
    columns: Vec<&'a Field>,
}

pub(super) fn load<M: Member>(path: &Path) -> Result<Snapshot<M>, LoadError> {
    let text = whole_text::read(path, "it should have a header row that names the fields")?;
    let fields = Fields::of::<M::User>();
    // Rows of another length than the header are found below, all of them.
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut header = StringRecord::new();
    // The text is UTF-8 and in memory, so reading a row cannot fail.
    let _ = reader.read_record(&mut header);
    let table = Table::of(&text, &header, &fields, path)?;

    let mut rows = reader.into_records().map_while(Result::ok);
    let pieces = std::iter::from_fn(move || {
        let piece: Vec<StringRecord> = rows.by_ref().take(PIECE).collect();
        (!piece.is_empty()).then_some(piece)
    });
    let batches = workers::in_order(pieces, whole_text::threads(&text), |rows| {
        let mut batch = Batch::new();
        for row in &rows {
            table.read(row, &mut batch);
        }
        batch
    });
    Batch::finish(batches, path, Layout::Table(&text))
}

impl<'a> Table<'a> {
    /// Finds the field of each column, or says what is wrong with the header.
    fn of(
        text: &'a str,
        header: &StringRecord,
        fields: &'a Fields,
        path: &Path,
    ) -> Result<Self, LoadError> {
        let row = Row::at(text, header);
        let mut problems = Vec::new();
        let mut problem = |offset: usize, message: String| {
            let position = Position::at(text.as_bytes(), offset);
            problems.push(Problem {
                position,
                pointer: String::new(),
                message,
            });
        };
        let mut columns: Vec<&Field> = Vec::new();
        for (index, name) in header.iter().enumerate() {
            match fields.get(name.trim()) {
                None if header.len() == 1 && name.contains([';', '\t']) => {
                    problem(
                        row.start(index),
                        "the cells must be separated by commas".to_owned(),
                    );
                    break;
                }
                None => {
                    let suggestion = fields.suggestion(name);
                    problem(
                        row.start(index),
                        format!("unknown column `{name}`: {suggestion}"),
                    );
                }
                Some(field) if field.is_nested() => problem(
                    row.start(index),
                    format!("the field `{name}` is nested, which a table has no place for"),
                ),
                Some(field) if columns.iter().any(|other| other.name == field.name) => {
                    problem(
                        row.start(index),
                        format!("the column `{name}` is there twice"),
                    );
                }
                Some(field) => columns.push(field),
            }
        }
        // A column that is missing may be one that is misspelled, which was said above.
        if problems.is_empty() {
            let is_there = |field: &&Field| columns.iter().any(|column| column.name == field.name);
            problems.extend(
                fields
                    .required()
                    .filter(|field| !is_there(field))
                    .map(|field| Problem {
                        position: Position::at(text.as_bytes(), row.start(0)),
                        pointer: String::new(),
                        message: format!(
                            "the column `{}` is missing: every user has it",
                            field.name
                        ),
                    }),
            );
        }
        match problems.is_empty() {
            true => Ok(Table { text, columns }),
            false => Err(LoadError::Content {
                path: path.to_owned(),
                problems,
                more: 0,
            }),
        }
    }

    fn read<M: Member>(&self, cells: &StringRecord, batch: &mut Batch<M>) {
        let problem = |offset: usize, pointer: String, message: String| Finding {
            spot: Spot::offset(offset),
            pointer,
            message,
        };
        let row = Row::at(self.text, cells);
        if let Some(quote) = row.unclosed {
            let message = "the quotation mark that starts here is never closed".to_owned();
            return batch.refuse(problem(quote, String::new(), message));
        }
        if cells.len() != self.columns.len() {
            let count = |number: usize, noun: &str| match number {
                1 => format!("1 {noun}"),
                _ => format!("{number} {noun}s"),
            };
            let row_has = count(cells.len(), "cell");
            let header_has = count(self.columns.len(), "column");
            let message = format!("the row has {row_has}, the header {header_has}");
            return batch.refuse(problem(row.start(0), String::new(), message));
        }
        match record::enter::<M>(&self.json(cells)) {
            Ok(member) => {
                batch.accept(
                    member,
                    Spot::offset(row.start(self.index("id").unwrap_or(0))),
                );
            }
            Err(faults) => {
                for Fault {
                    pointer, message, ..
                } in faults
                {
                    let column = pointer.strip_prefix('/').and_then(|name| self.index(name));
                    batch.refuse(problem(row.start(column.unwrap_or(0)), pointer, message));
                }
            }
        }
    }

    fn index(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }

    /// A row as a JSON object; an empty cell is an absent field.
    fn json(&self, cells: &StringRecord) -> String {
        let mut text = String::from("{");
        for (column, cell) in self
            .columns
            .iter()
            .zip(cells)
            .filter(|(_, cell)| !cell.is_empty())
        {
            if text.len() > 1 {
                text.push(',');
            }
            text.push_str(&serde_json::Value::from(&*column.name).to_string());
            text.push(':');
            text.push_str(&column.json(cell));
        }
        text.push('}');
        text
    }
}

/// Where the cells of a row stand, which the CSV reader does not tell.
struct Row {
    starts: Vec<usize>,
    /// The quotation mark that is open at the end of the file.
    unclosed: Option<usize>,
}

impl Row {
    fn at(text: &str, row: &StringRecord) -> Self {
        let bytes = text.as_bytes();
        let start = row.position().map_or(0, |position| position.byte());
        let mut at = usize::try_from(start).unwrap_or(0);
        // The reader skips blank lines after it has noted where a row starts.
        while matches!(bytes.get(at), Some(b'\r' | b'\n')) {
            at += 1;
        }
        let mut starts = vec![at];
        loop {
            if bytes.get(at) == Some(&b'"') {
                match closing(bytes, at + 1) {
                    Some(end) => at = end + 1,
                    None => {
                        return Row {
                            starts,
                            unclosed: Some(at),
                        };
                    }
                }
            }
            let rest = bytes.get(at..).unwrap_or_default();
            match memchr::memchr3(b',', b'\r', b'\n', rest).map(|end| (rest[end], at + end)) {
                Some((b',', comma)) => {
                    at = comma + 1;
                    starts.push(at);
                }
                _ => {
                    return Row {
                        starts,
                        unclosed: None,
                    };
                }
            }
        }
    }

    fn start(&self, cell: usize) -> usize {
        self.starts
            .get(cell)
            .or(self.starts.last())
            .copied()
            .unwrap_or(0)
    }
}

/// The quotation mark that closes a cell; two in a row are one that belongs to the cell.
fn closing(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        at += memchr::memchr(b'"', bytes.get(at..)?)?;
        if bytes.get(at + 1) != Some(&b'"') {
            return Some(at);
        }
        at += 2;
    }
}
