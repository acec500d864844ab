//! Names of a document as Rust identifiers.
//!
//! Words are found by [`heck`]: at every character that no identifier may hold, and where case
//! changes. Then, in this order:
//!
//! - A sign before a digit is a word: `+1` is `plus 1`, `-1` is `minus 1`.
//! - A name of nothing but ASCII punctuation is spelt out: `>=` is `greater equals`.
//! - An identifier that would begin with a digit gets `_` before it: `2fa` is `_2fa`.
//! - A keyword becomes a raw identifier, `r#type`; those that cannot be raw (`self`, `Self`,
//!   `super`, `crate`), and all keywords as module names, get `_` behind them.
//! - An empty enum value is the variant `Empty`; any other name without a letter, a digit or
//!   ASCII punctuation has no identifier.
//!
//! Two names may become one identifier. [`collisions`] finds those; nothing is ever numbered,
//! because the number of a name would change with what stands before it.

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};
use std::collections::HashMap;

/// The name of a type, in upper camel case; nothing if no identifier can be made.
pub fn type_name(name: &str) -> Option<Ident> {
    identifier(&words(name)?.to_upper_camel_case(), Keyword::Raw)
}

/// The name of an enum variant, in upper camel case; nothing if no identifier can be made.
pub fn variant_name(name: &str) -> Option<Ident> {
    if name.is_empty() {
        return Some(Ident::new("Empty", Span::call_site()));
    }
    type_name(name)
}

/// The name of a field, method or argument, in snake case; nothing if no identifier can be made.
pub fn field_name(name: &str) -> Option<Ident> {
    identifier(&words(name)?.to_snake_case(), Keyword::Raw)
}

/// The name of a module, in snake case; never raw, because it may be that of a file.
pub fn module_name(name: &str) -> Option<Ident> {
    identifier(&words(name)?.to_snake_case(), Keyword::Suffixed)
}

/// Two names that become one identifier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collision {
    /// What both become.
    pub identifier: Ident,
    /// The index of the name that comes first.
    pub first: usize,
    /// The index of the name that becomes the same.
    pub second: usize,
}

/// The collisions among the names of one namespace, one for each name that comes too late.
///
/// `convert` is one of the functions above. Names that are equal collide as well; names without
/// an identifier do not.
pub fn collisions<'name>(
    names: impl IntoIterator<Item = &'name str>,
    convert: impl Fn(&str) -> Option<Ident>,
) -> Vec<Collision> {
    let mut taken = HashMap::new();
    let mut collisions = Vec::new();
    for (index, name) in names.into_iter().enumerate() {
        let Some(identifier) = convert(name) else {
            continue;
        };
        match taken.get(&identifier) {
            Some(first) => collisions.push(Collision {
                identifier,
                first: *first,
                second: index,
            }),
            None => {
                taken.insert(identifier, index);
            }
        }
    }
    collisions
}

enum Keyword {
    Raw,
    Suffixed,
}

/// The name with nothing in it but what identifiers hold, and blanks between words.
fn words(name: &str) -> Option<String> {
    let mut words = String::with_capacity(name.len());
    let mut characters = name.chars().peekable();
    let mut previous = None;
    while let Some(character) = characters.next() {
        let sign = match character {
            '+' => Some(" plus "),
            '-' => Some(" minus "),
            _ => None,
        };
        let begins_number =
            previous.is_none() && characters.peek().is_some_and(char::is_ascii_digit);
        match sign {
            Some(sign) if begins_number => words.push_str(sign),
            Some(_) | None if unicode_ident::is_xid_continue(character) => words.push(character),
            Some(_) | None => words.push(' '),
        }
        previous = Some(character);
    }
    // An identifier of underscores alone is none, and combining marks cannot begin one.
    let usable = |character: char| {
        character.is_ascii_digit() || (character != '_' && unicode_ident::is_xid_start(character))
    };
    if words.contains(usable) {
        return Some(words);
    }
    spelt_out(name)
}

/// The words for a name that is nothing but ASCII punctuation.
fn spelt_out(name: &str) -> Option<String> {
    let mut words = Vec::new();
    for character in name.chars() {
        words.push(match character {
            '!' => "not",
            '"' => "quote",
            '#' => "hash",
            '$' => "dollar",
            '%' => "percent",
            '&' => "and",
            '\'' => "apostrophe",
            '(' | ')' => "parenthesis",
            '*' => "star",
            '+' => "plus",
            ',' => "comma",
            '-' => "minus",
            '.' => "dot",
            '/' => "slash",
            ':' => "colon",
            ';' => "semicolon",
            '<' => "less",
            '=' => "equals",
            '>' => "greater",
            '?' => "question",
            '@' => "at",
            '[' | ']' => "bracket",
            '\\' => "backslash",
            '^' => "caret",
            '_' => "underscore",
            '`' => "backtick",
            '{' | '}' => "brace",
            '|' => "or",
            '~' => "tilde",
            ' ' => continue,
            _ => return None,
        });
    }
    if words.is_empty() {
        None
    } else {
        Some(words.join(" "))
    }
}

fn identifier(text: &str, keyword: Keyword) -> Option<Ident> {
    let first = text.chars().next()?;
    let text = if unicode_ident::is_xid_start(first) {
        text.to_owned()
    } else {
        format!("_{text}")
    };
    // A plain identifier is whatever syn takes for one; keywords it does not. `gen` is one only
    // since edition 2024, which syn does not ask for.
    if text != "gen" && syn::parse_str::<Ident>(&text).is_ok() {
        return Some(Ident::new(&text, Span::call_site()));
    }
    let suffixed = format!("{text}_");
    if syn::parse_str::<Ident>(&suffixed).is_err() {
        return None;
    }
    match (keyword, text.as_str()) {
        (Keyword::Raw, "self" | "Self" | "super" | "crate") | (Keyword::Suffixed, _) => {
            Some(Ident::new(&suffixed, Span::call_site()))
        }
        (Keyword::Raw, _) => Some(Ident::new_raw(&text, Span::call_site())),
    }
}

#[cfg(test)]
mod tests {
    use super::{collisions, field_name, module_name, type_name, variant_name};
    use proptest::prelude::*;

    fn text(identifier: Option<proc_macro2::Ident>) -> String {
        identifier.map_or_else(|| "-".to_owned(), |identifier| identifier.to_string())
    }

    #[test]
    fn names_become_identifiers() {
        for (name, as_type, as_field) in [
            ("user", "User", "user"),
            ("userId", "UserId", "user_id"),
            ("X-API-Version", "XApiVersion", "x_api_version"),
            ("list users", "ListUsers", "list_users"),
            ("page[size]", "PageSize", "page_size"),
            ("type", "Type", "r#type"),
            ("async", "Async", "r#async"),
            ("gen", "Gen", "r#gen"),
            ("self", "Self_", "self_"),
            ("crate", "Crate", "crate_"),
            ("2fa", "_2fa", "_2fa"),
            ("+1", "Plus1", "plus_1"),
            ("-1", "Minus1", "minus_1"),
            ("-name", "Name", "name"),
            (">=", "GreaterEquals", "greater_equals"),
            ("_", "Underscore", "underscore"),
            ("größe", "Größe", "größe"),
            ("m²", "M", "m"),
            ("", "-", "-"),
            (" ", "-", "-"),
            ("😀", "-", "-"),
            ("\u{301}", "-", "-"),
        ] {
            assert_eq!(text(type_name(name)), as_type, "{name}");
            assert_eq!(text(field_name(name)), as_field, "{name}");
        }
        assert_eq!(text(variant_name("")), "Empty");
        assert_eq!(text(module_name("type")), "type_");
    }

    #[test]
    fn collisions_name_both_ends() {
        let found = collisions(["a-b", "c", "a_b", "😀", "😀", "aB"], field_name);
        let found: Vec<_> = found
            .iter()
            .map(|collision| (collision.first, collision.second))
            .collect();
        assert_eq!(found, [(0, 2), (0, 5)]);
    }

    proptest! {
        #[test]
        fn any_text_gives_an_identifier_or_nothing(name in ".*") {
            for identifier in [
                type_name(&name),
                variant_name(&name),
                field_name(&name),
                module_name(&name),
            ].into_iter().flatten() {
                prop_assert!(syn::parse_str::<proc_macro2::Ident>(&identifier.to_string()).is_ok());
            }
        }
    }
}
