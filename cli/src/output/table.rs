//! Tables for people.

use comfy_table::{ContentArrangement, Table, presets::UTF8_FULL_CONDENSED};
use serde_json::Value;

use super::text::{cell, shown};

/// The name of the column of items that are no objects.
pub(super) const WHOLE: &str = "value";

/// How many characters of a value a column shows.
const LONGEST: usize = 40;

/// Items with their columns.
pub(super) fn items(columns: &[&str], items: &[Value]) -> String {
    let mut table = empty();
    match columns {
        [] => table.set_header([WHOLE]),
        _ => table.set_header(columns.iter().map(|column| shown(column))),
    };
    for item in items {
        table.add_row(cells(columns, item).map(|value| cut(&shown(&cell(value)))));
    }
    format!("{table}\n")
}

/// One record: a line per property.
pub(super) fn record(body: &Value) -> String {
    let Value::Object(properties) = body else {
        return format!("{}\n", shown(&cell(Some(body))));
    };
    let mut table = empty();
    for (name, value) in properties {
        table.add_row([shown(name), shown(&cell(Some(value)))]);
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

fn empty() -> Table {
    let mut table = Table::new();
    table
        .load_style(UTF8_FULL_CONDENSED)
        .set_content_arrangement(ContentArrangement::Disabled);
    table
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some(_) => text.chars().take(LONGEST - 1).chain(['…']).collect(),
        None => text.to_owned(),
    }
}
