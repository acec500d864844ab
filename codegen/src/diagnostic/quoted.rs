//! Text of a document within a message: short, on one line, and visibly a quotation.

use std::fmt;

/// How much of a quotation is shown.
const LONGEST: usize = 60;

/// A text of the document, in backticks; control characters escaped, the end cut if long, and
/// quotation marks to show one that is empty.
#[derive(Clone, Copy, Debug)]
pub struct Quoted<'text>(pub &'text str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return formatter.write_str("`\"\"`");
        }
        formatter.write_str("`")?;
        for (count, character) in self.0.chars().enumerate() {
            if count == LONGEST {
                formatter.write_str("…")?;
                break;
            }
            if character.is_control() {
                write!(formatter, "{}", character.escape_default())?;
            } else {
                write!(formatter, "{character}")?;
            }
        }
        formatter.write_str("`")
    }
}

/// Names in backticks with commas between: `` `a`, `b`, `c` ``.
pub fn list<'name>(names: impl IntoIterator<Item = &'name str>) -> String {
    names
        .into_iter()
        .map(|name| Quoted(name).to_string())
        .collect::<Vec<_>>()
        .join(", ")
}

#[cfg(test)]
mod tests {
    use super::Quoted;

    #[test]
    fn a_quotation_stays_on_one_line() {
        assert_eq!(Quoted("a\nb").to_string(), "`a\\nb`");
        assert_eq!(Quoted(&"x".repeat(61)).to_string().chars().count(), 63);
    }
}
