//! What is wrong with a data file.

use std::{
    fmt, io,
    path::{Path, PathBuf},
};

use super::Position;

/// How many problems of one file are listed; of the others only the number is told.
pub const LISTED_PROBLEMS: usize = 20;

/// One thing that is wrong with a data file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub position: Position,
    /// The JSON pointer of the value within its user; empty when it is about the whole user or
    /// file.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
}

/// Why a data file was not loaded.
#[derive(Debug)]
#[non_exhaustive]
pub enum LoadError {
    /// The file cannot be read.
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        cause: io::Error,
    },
    /// The extension is not one of a data file.
    Format {
        /// The file.
        path: PathBuf,
    },
    /// There is nothing in the file.
    Empty {
        /// The file.
        path: PathBuf,
        /// How a file of this format says that there are no users.
        instead: &'static str,
    },
    /// Its content is wrong.
    Content {
        /// The file.
        path: PathBuf,
        /// What is wrong, by position; [`LISTED_PROBLEMS`] at most.
        problems: Vec<Problem>,
        /// How many more problems there are.
        more: usize,
    },
}

impl LoadError {
    pub(super) fn unreadable(path: &Path, cause: io::Error) -> Self {
        LoadError::Unreadable {
            path: path.to_owned(),
            cause,
        }
    }

    pub(super) fn empty(path: &Path, instead: &'static str) -> Self {
        LoadError::Empty {
            path: path.to_owned(),
            instead,
        }
    }

    pub(super) fn one(path: &Path, position: Position, message: impl Into<String>) -> Self {
        let problem = Problem {
            position,
            pointer: String::new(),
            message: message.into(),
        };
        LoadError::Content {
            path: path.to_owned(),
            problems: vec![problem],
            more: 0,
        }
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LoadError::Unreadable { path, cause } => {
                write!(f, "cannot read {}: {cause}", path.display())
            }
            LoadError::Format { path } => write!(
                f,
                "{} is no data file: its name must end in .json (a JSON array of users), .jsonl or \
                 .ndjson (a user per line) or .csv (a table with a header row)",
                path.display()
            ),
            LoadError::Empty { path, instead } => {
                write!(f, "{} is empty; {instead}", path.display())
            }
            LoadError::Content {
                path,
                problems,
                more,
            } => {
                for (count, problem) in problems.iter().enumerate() {
                    if count > 0 {
                        writeln!(f)?;
                    }
                    write!(f, "{}:{}: ", path.display(), problem.position)?;
                    if !problem.pointer.is_empty() {
                        write!(f, "{}: ", problem.pointer)?;
                    }
                    f.write_str(&problem.message)?;
                }
                match more {
                    0 => Ok(()),
                    1 => f.write_str("\n… and 1 more problem"),
                    more => write!(f, "\n… and {more} more problems"),
                }
            }
        }
    }
}

impl std::error::Error for LoadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            LoadError::Unreadable { cause, .. } => Some(cause),
            _ => None,
        }
    }
}
