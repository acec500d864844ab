//! The place of a page in a list.

use std::{error::Error, fmt};

use serde_json::Value;

use super::Arguments;

/// The place of a page in a list: its cursor or its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position(Place);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    First,
    Cursor(&'static str, Value),
    Page(&'static str, i64),
}

impl Position {
    pub(super) fn first() -> Self {
        Position(Place::First)
    }

    pub(super) fn cursor_at(parameter: &'static str, cursor: Value) -> Self {
        Position(Place::Cursor(parameter, cursor))
    }

    pub(super) fn page_at(parameter: &'static str, number: i64) -> Self {
        Position(Place::Page(parameter, number))
    }

    pub(super) fn is_first(&self) -> bool {
        self.0 == Place::First
    }

    /// The page after a numbered one.
    pub(super) fn next_page(&self) -> Option<Self> {
        match self.0 {
            Place::Page(parameter, number) => {
                Some(Position::page_at(parameter, number.checked_add(1)?))
            }
            Place::First | Place::Cursor(..) => None,
        }
    }

    /// What two equal cursors have in common.
    pub(super) fn cursor_key(&self) -> Option<String> {
        match &self.0 {
            Place::Cursor(_, cursor) => Some(cursor.to_string()),
            Place::First | Place::Page(..) => None,
        }
    }

    /// Puts the place into a request.
    pub(super) fn put(&self, arguments: &mut Arguments) {
        if let Some((parameter, value)) = self.argument() {
            arguments.parameter(parameter, value);
        }
    }

    /// The cursor, where the list has cursors that are texts. The first page has none.
    #[must_use]
    pub fn cursor(&self) -> Option<&str> {
        match &self.0 {
            Place::Cursor(_, cursor) => cursor.as_str(),
            Place::First | Place::Page(..) => None,
        }
    }

    /// The parameter that a request for the page has, and its value. That of the first page has
    /// none.
    #[must_use]
    pub fn argument(&self) -> Option<(&'static str, Value)> {
        match &self.0 {
            Place::First => None,
            Place::Cursor(parameter, cursor) => Some((parameter, cursor.clone())),
            Place::Page(parameter, number) => Some((parameter, Value::from(*number))),
        }
    }

    /// The number of the page, where pages are numbered.
    #[must_use]
    pub fn page(&self) -> Option<i64> {
        match self.0 {
            Place::Page(_, number) => Some(number),
            Place::First | Place::Cursor(..) => None,
        }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Place::First => f.write_str("the first page"),
            Place::Cursor(parameter, cursor) => write!(f, "the page at `{parameter}` {cursor}"),
            Place::Page(parameter, number) => write!(f, "the page at `{parameter}` {number}"),
        }
    }
}

/// Why a list has no more pages before its end.
#[derive(Debug)]
pub struct StreamError<E> {
    position: Position,
    kind: StreamErrorKind<E>,
}

/// What is wrong with a page.
#[derive(Debug)]
#[non_exhaustive]
pub enum StreamErrorKind<E> {
    /// The request for it has not succeeded.
    Request(E),
    /// Its cursor was that of an earlier page: the list would never end. The items of a page may
    /// have come a second time by then.
    RepeatedCursor,
    /// It has the same items as an earlier page: the list would never end.
    RepeatedPage,
    /// It is one more than the given number of pages.
    TooManyPages(u64),
}

impl<E> StreamError<E> {
    pub(super) fn new(position: Position, kind: StreamErrorKind<E>) -> Self {
        StreamError { position, kind }
    }

    /// The page that is missing. All items before it have been delivered, and a stream that is
    /// resumed there goes on without a gap.
    #[must_use]
    pub fn position(&self) -> &Position {
        &self.position
    }

    /// What is wrong with the page.
    #[must_use]
    pub fn kind(&self) -> &StreamErrorKind<E> {
        &self.kind
    }

    /// What is wrong with the page, on its own.
    #[must_use]
    pub fn into_kind(self) -> StreamErrorKind<E> {
        self.kind
    }
}

impl<E> fmt::Display for StreamError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let position = &self.position;
        match &self.kind {
            StreamErrorKind::Request(_) => write!(f, "{position} is missing"),
            StreamErrorKind::RepeatedCursor => {
                write!(f, "{position} has been there before: the list does not end")
            }
            StreamErrorKind::RepeatedPage => {
                write!(
                    f,
                    "{position} repeats an earlier one: the list does not end"
                )
            }
            StreamErrorKind::TooManyPages(maximum) => {
                write!(
                    f,
                    "{position} comes after {maximum} pages, the most that are asked for"
                )
            }
        }
    }
}

impl<E: Error + 'static> Error for StreamError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.kind {
            StreamErrorKind::Request(error) => Some(error),
            _ => None,
        }
    }
}
