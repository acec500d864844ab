//! Records in the format that was asked for.

use std::io::{self, Write};

use clap::ValueEnum;
use serde_json::Value;

use super::{
    table,
    text::{cell, json, shown},
};
use crate::operation::Shape;

/// How records are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Columns for people; long values are cut
    Table,
    /// The answer as far as the document describes it; with --all, an array of all items
    Json,
    /// An item per line
    Jsonl,
    /// An item per line, after one with the names of the columns
    Csv,
}

/// Records on their way out. What is written is whole lines after each call, so that a progress bar
/// or a note can follow, and whole but for the end of a JSON array, which `finish` writes.
#[derive(Debug)]
pub(crate) struct Output<W> {
    to: W,
    format: Format,
    terminal: bool,
    /// How many characters a line of the terminal has.
    width: Option<u16>,
    begun: bool,
    items: u64,
    failed: bool,
}

impl<W: Write> Output<W> {
    /// Records to `to`, which may be a terminal.
    pub(crate) fn new(to: W, format: Format, terminal: bool) -> Self {
        Output {
            to,
            format,
            terminal,
            width: None,
            begun: false,
            items: 0,
            failed: false,
        }
    }

    /// Fits tables to lines of so many characters.
    pub(crate) fn width(mut self, width: Option<u16>) -> Self {
        self.width = width;
        self
    }

    /// Writes the body of an answer.
    pub(crate) fn answer(&mut self, shape: Shape, body: &Value) -> io::Result<()> {
        match (self.format, shape) {
            (_, Shape::Nothing) => Ok(()),
            (Format::Json, _) => self.text(&format!("{}\n", json(body, true))),
            (_, Shape::List { items, columns }) => {
                let items = body.pointer(items).and_then(Value::as_array);
                self.records(columns, items.map_or(&[], Vec::as_slice))
            }
            (Format::Table, Shape::Record(_)) => self.text(&table::record(body, self.width)),
            (_, Shape::Record(columns)) => self.records(columns, std::slice::from_ref(body)),
        }
    }

    /// Writes some more items.
    pub(crate) fn records(&mut self, columns: &[&str], items: &[Value]) -> io::Result<()> {
        let begins = !std::mem::replace(&mut self.begun, true);
        let text = match self.format {
            Format::Table => table::items(columns, items, self.width),
            Format::Json => {
                let mut text = String::new();
                for item in items {
                    text += if self.items == 0 { "[\n" } else { "," };
                    text += &json(item, false);
                    text.push('\n');
                    self.items += 1;
                }
                text
            }
            Format::Jsonl => items.iter().map(|item| json(item, false) + "\n").collect(),
            Format::Csv => {
                let header = begins.then_some(columns);
                return self.rows(header, columns, items);
            }
        };
        self.text(&text)
    }

    /// Writes the end.
    pub(crate) fn finish(&mut self) -> io::Result<()> {
        let begun = std::mem::take(&mut self.begun);
        match self.format {
            Format::Json if begun && !self.failed => {
                let end = if self.items == 0 { "[]\n" } else { "]\n" };
                self.text(end)
            }
            _ => Ok(()),
        }
    }

    /// Writes rows of CSV (RFC 4180, with line feeds).
    fn rows(
        &mut self,
        header: Option<&[&str]>,
        columns: &[&str],
        items: &[Value],
    ) -> io::Result<()> {
        let mut rows = csv::Writer::from_writer(Vec::new());
        if let Some(columns) = header {
            match columns {
                [] => rows.write_record([table::WHOLE])?,
                _ => rows.write_record(columns)?,
            }
        }
        for item in items {
            let cells = table::cells(columns, item).map(cell);
            // A file gets the values as they are.
            match self.terminal {
                true => rows.write_record(cells.map(|text| shown(&text).into_owned()))?,
                false => rows.write_record(cells.map(|text| text.into_owned()))?,
            }
        }
        let bytes = rows.into_inner().map_err(|error| error.into_error())?;
        self.bytes(&bytes)
    }

    pub(crate) fn text(&mut self, text: &str) -> io::Result<()> {
        self.bytes(text.as_bytes())
    }

    fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        let written = self.to.write_all(bytes).and_then(|()| self.to.flush());
        self.failed |= written.is_err();
        written
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const COLUMNS: &[&str] = &["id", "name", "tags"];

    fn written(format: Format, terminal: bool, pages: &[&[Value]]) -> String {
        let mut bytes = Vec::new();
        let mut output = Output::new(&mut bytes, format, terminal);
        for page in pages {
            output.records(COLUMNS, page).expect("a vector");
        }
        output.finish().expect("a vector");
        String::from_utf8(bytes).expect("UTF-8")
    }

    #[test]
    fn items_of_several_pages_are_one_document() {
        let items = [
            json!({"id": 1, "name": "a,\"b\"", "tags": ["x"]}),
            json!({"id": 2, "name": null}),
        ];
        let pages: &[&[Value]] = &[&items[..1], &items[1..], &[]];
        assert_eq!(
            written(Format::Csv, false, pages),
            "id,name,tags\n1,\"a,\"\"b\"\"\",\"[\"\"x\"\"]\"\n2,,\n"
        );
        let lines = written(Format::Jsonl, false, pages);
        assert_eq!(lines.lines().count(), 2);
        let read: Value =
            serde_json::from_str(&written(Format::Json, false, pages)).expect("an array");
        assert_eq!(read, json!(items));
        assert_eq!(written(Format::Json, false, &[&[]]), "[]\n");
        assert_eq!(
            written(Format::Json, false, &[&[], &[json!(1)], &[], &[json!(2)]]),
            "[\n1\n,2\n]\n"
        );
        assert_eq!(written(Format::Json, false, &[]), "");
        assert_eq!(written(Format::Csv, false, &[&[]]), "id,name,tags\n");
    }

    #[test]
    fn a_terminal_gets_escapes_and_a_file_the_value() {
        let items = [json!({"id": 1, "name": "\u{1b}[31m"})];
        for (terminal, raw) in [(true, false), (false, true)] {
            let text = written(Format::Csv, terminal, &[&items]);
            assert_eq!(text.contains('\u{1b}'), raw, "{text:?}");
        }
        for format in [Format::Table, Format::Json, Format::Jsonl] {
            let text = written(format, true, &[&items]);
            assert!(!text.contains('\u{1b}'), "{text:?}");
        }
    }
}
