//! Tables for people.

use comfy_table::{ContentArrangement, Table, presets::UTF8_FULL_CONDENSED};
use serde_json::Value;

use super::text::{cell, shown};

/// The name of the column of items that are no objects.
pub(super) const WHOLE: &str = "value";

/// How many characters of a value a column shows.
const LONGEST: usize = 40;

/// How few characters of a value a column may show at a line. With less room, an item is a table.
const NARROWEST: usize = 8;

/// How many characters of a row are for the lines: one in front, and three for each column.
fn lines(columns: usize) -> usize {
    1 + 3 * columns
}

/// Items with their columns. On a terminal of this width, long values are wrapped; where the columns
/// would be too narrow for that, each item is a table of its own.
pub(super) fn items(columns: &[&str], items: &[Value], width: Option<u16>) -> String {
    let mut table = empty(width);
    match columns {
        [] => table.set_header([WHOLE]),
        _ => table.set_header(columns.iter().map(|column| shown(column))),
    };
    for item in items {
        table.add_row(cells(columns, item).map(|value| cut(&shown(&cell(value)))));
    }
    let count = table.column_count();
    let widths = table.column_max_content_widths();
    let whole = lines(count) + widths.into_iter().map(usize::from).sum::<usize>();
    let room = width.map_or(usize::MAX, usize::from);
    if items.is_empty() || whole <= room || lines(count) + NARROWEST * count <= room {
        return format!("{table}\n");
    }
    let properties = |item| columns.iter().copied().zip(cells(columns, item));
    items
        .iter()
        .map(|item| rows(properties(item), width))
        .collect()
}

/// One record: a line per property.
pub(super) fn record(body: &Value, width: Option<u16>) -> String {
    let Value::Object(properties) = body else {
        return format!("{}\n", shown(&cell(Some(body))));
    };
    let properties = properties.iter();
    rows(
        properties.map(|(name, value)| (name.as_str(), Some(value))),
        width,
    )
}

/// A line per property.
fn rows<'a>(
    properties: impl Iterator<Item = (&'a str, Option<&'a Value>)>,
    width: Option<u16>,
) -> String {
    let mut table = empty(width);
    for (name, value) in properties {
        table.add_row([shown(name), shown(&cell(value))]);
    }
    format!("{table}\n")
}

/// The values of an item, by column.
pub(super) fn cells<'a>(
    columns: &'a [&str],
    item: &'a Value,
) -> impl Iterator<Item = Option<&'a Value>> {
    let whole = columns.is_empty().then_some(Some(item));
    let properties = columns.iter().map(|column| item.get(column));
    whole.into_iter().chain(properties)
}

/// A table without rows, no wider than this.
fn empty(width: Option<u16>) -> Table {
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED);
    match width {
        Some(width) => table
            .set_width(width)
            .set_content_arrangement(ContentArrangement::Dynamic),
        None => table.set_content_arrangement(ContentArrangement::Disabled),
    };
    table
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some(_) => text.chars().take(LONGEST - 1).chain(['…']).collect(),
        None => text.to_owned(),
    }
}
