//! Files of options, in TOML:
//!
//! ```toml
//! users = 1000
//! log-level = "warn"
//! cors = ["http://localhost:3000"]
//! d3lay-token = { env = "CI_TOKEN" }   # or { file = "/run/secrets/token" }
//! ```
//!
//! A secret is referred to and does not stand in the file, as files like this are kept with
//! sources. Paths are relative to the directory that the server is started in, as those of flags.
//! Errors name the place; they repeat keys, and no values.

use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
};

use clap::Command;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    private_file,
    setting::{CONFIG, Kind, Setting, guess},
};
use crate::data::Position;

/// A file of options.
#[derive(Clone)]
pub(super) struct ConfigFile {
    pub(super) path: PathBuf,
    entries: Vec<Entry>,
    /// What is wrong without being an error.
    pub(super) warnings: Vec<String>,
}

/// An option in a file.
#[derive(Clone)]
pub(super) struct Entry {
    key: String,
    pub(super) position: Position,
    values: Vec<String>,
    /// Where the value is found if it is a secret.
    pub(super) reference: Option<Reference>,
}

/// Where a secret is found.
#[derive(Clone)]
pub(super) enum Reference {
    /// In this environment variable.
    Environment(String),
    /// In this file, but for a line end after it.
    File(String),
}

/// Why a file of options was not read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigFileError {
    /// The file cannot be read.
    #[error("cannot read {}: {cause}", .path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        cause: io::Error,
    },
    /// Something in it is wrong.
    #[error("{}", listed(.path, .problems))]
    Content {
        /// The file.
        path: PathBuf,
        /// All that is wrong, in the order of the file.
        problems: Vec<ConfigProblem>,
    },
}

/// Something that is wrong in a file of options.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ConfigProblem {
    /// Where.
    pub position: Position,
    /// What, and what to do.
    pub message: String,
}

fn listed(path: &Path, problems: &[ConfigProblem]) -> String {
    let line = |problem: &ConfigProblem| {
        let ConfigProblem { position, message } = problem;
        format!("{}:{position}: {message}", path.display())
    };
    problems.iter().map(line).collect::<Vec<_>>().join("\n")
}

impl ConfigFile {
    /// Reads a file.
    pub(super) fn read(path: &Path) -> Result<Self, ConfigFileError> {
        let text = fs::read_to_string(path).map_err(|cause| ConfigFileError::Unreadable {
            path: path.to_owned(),
            cause,
        })?;
        let mut file = ConfigFile {
            path: path.to_owned(),
            entries: Vec::new(),
            warnings: Vec::new(),
        };
        let mut problems = Vec::new();
        let at = |offset: usize| Position::at(text.as_bytes(), offset);
        match DeTable::parse(&text) {
            Err(error) => problems.push(ConfigProblem {
                position: at(error.span().map_or(0, |span| span.start)),
                message: format!("malformed TOML: {}", error.message()),
            }),
            Ok(table) => {
                let settings = Setting::all();
                for (key, value) in table.into_inner() {
                    if let Err((offset, message)) = file.add(&settings, &key, &value, at) {
                        let position = at(offset);
                        problems.push(ConfigProblem { position, message });
                    }
                }
            }
        }
        problems.sort();
        match problems.is_empty() {
            true => Ok(file),
            false => Err(ConfigFileError::Content {
                path: file.path,
                problems,
            }),
        }
    }

    /// The option that the file gives the key.
    pub(super) fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// Whether a secret is in this environment variable.
    pub(super) fn refers_to(&self, variable: &str) -> bool {
        let mut references = self
            .entries
            .iter()
            .filter_map(|entry| entry.reference.as_ref());
        references
            .any(|reference| matches!(reference, Reference::Environment(name) if name == variable))
    }

    /// The definition with the values of the file for defaults, so that variables and flags are
    /// stronger.
    pub(super) fn defaults(&self, definition: Command) -> Command {
        definition.mut_args(|arg| match arg.get_long().and_then(|key| self.entry(key)) {
            Some(entry) => arg.default_values(entry.values.clone()),
            None => arg,
        })
    }

    /// Takes an option, or says at which byte what is wrong.
    fn add(
        &mut self,
        settings: &[Setting],
        key: &Spanned<toml::de::DeString<'_>>,
        value: &Spanned<DeValue<'_>>,
        at: impl Fn(usize) -> Position,
    ) -> Result<(), (usize, String)> {
        let name: &str = key.get_ref();
        let Some(setting) = settings.iter().find(|setting| setting.key == name) else {
            return Err((key.span().start, unknown(settings, name, value.get_ref())));
        };
        let mut reference = None;
        let texts = match (setting.kind, value.get_ref()) {
            (Kind::Secret, secret) => {
                let found = reference_of(secret)
                    .ok_or_else(|| not_a_reference(name))
                    .and_then(|reference| Ok((reference.resolve(name, self)?, reference)));
                let (secret, found) = found.map_err(|message| (value.span().start, message))?;
                reference = Some(found);
                vec![(value.span().start, secret)]
            }
            (Kind::List, DeValue::Array(array)) => {
                let text = |element: &Spanned<DeValue<'_>>| {
                    let text = plain(Kind::List, element.get_ref());
                    let offset = element.span().start;
                    text.map(|text| (offset, text))
                        .ok_or_else(|| (offset, wrong_type(setting, element.get_ref())))
                };
                array.iter().map(text).collect::<Result<_, _>>()?
            }
            (kind, other) => {
                let offset = value.span().start;
                let text = plain(kind, other).ok_or_else(|| (offset, wrong_type(setting, other)));
                vec![(offset, text?)]
            }
        };
        for (offset, text) in &texts {
            let checked = setting.check(text);
            checked.map_err(|reason| (*offset, format!("`{name}`: {reason}")))?;
        }
        self.entries.push(Entry {
            key: name.to_owned(),
            position: at(key.span().start),
            values: texts.into_iter().map(|(_, text)| text).collect(),
            reference,
        });
        Ok(())
    }
}

fn unknown(settings: &[Setting], name: &str, value: &DeValue<'_>) -> String {
    let guess = guess(name, settings.iter().map(|setting| setting.key.as_str()));
    match value {
        _ if name == CONFIG => "`config` has no place in a file: one file is read".to_owned(),
        DeValue::Table(_) if guess.is_empty() => {
            format!("unknown table `{name}`: options stand in no table")
        }
        _ => format!("unknown option `{name}`{guess}"),
    }
}

/// The text that a flag would have.
fn plain(kind: Kind, value: &DeValue<'_>) -> Option<String> {
    match (kind, value) {
        // Elements of a list that look like numbers.
        (Kind::Integer | Kind::List, DeValue::Integer(integer)) => {
            // Wide enough for all that an option takes, and some more for a message on bounds.
            let integer = i128::from_str_radix(integer.as_str(), integer.radix());
            integer.ok().map(|integer| integer.to_string())
        }
        (Kind::Boolean, DeValue::Boolean(boolean)) => Some(boolean.to_string()),
        (Kind::Text | Kind::List, DeValue::String(text)) => Some(text.to_string()),
        _ => None,
    }
}

fn wrong_type(setting: &Setting, value: &DeValue<'_>) -> String {
    let wanted = match setting.kind {
        Kind::Integer => "an integer",
        Kind::Boolean => "true or false",
        Kind::List => "strings in an array, or a single one",
        Kind::Text | Kind::Secret => "a string",
    };
    format!(
        "`{}` takes {wanted}, but this is of type {}",
        setting.key,
        value.type_str()
    )
}

fn not_a_reference(name: &str) -> String {
    format!(
        "`{name}` is a secret, which a file says the place of: {name} = {{ env = \"NAME\" }} or \
         {name} = {{ file = \"PATH\" }}"
    )
}

fn reference_of(value: &DeValue<'_>) -> Option<Reference> {
    let mut entries = value.as_table()?.iter();
    let (kind, place) = entries.next()?;
    let place = place.get_ref().as_str()?.to_owned();
    match (kind.get_ref().as_ref(), entries.next()) {
        ("env", None) => Some(Reference::Environment(place)),
        ("file", None) => Some(Reference::File(place)),
        _ => None,
    }
}

impl Reference {
    fn resolve(&self, name: &str, file: &mut ConfigFile) -> Result<String, String> {
        match self {
            Reference::Environment(variable) => std::env::var(variable).map_err(|_| {
                format!("`{name}`: the environment variable {variable} is not set, or not in UTF-8")
            }),
            Reference::File(path) => {
                let text = fs::read_to_string(path)
                    .map_err(|cause| format!("`{name}`: cannot read {path}: {cause}"))?;
                file.warnings.extend(private_file::warning(Path::new(path)));
                Ok(text.trim_end_matches(['\r', '\n']).to_owned())
            }
        }
    }
}

impl fmt::Display for Reference {
    /// As it stands in a file.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, place) = match self {
            Reference::Environment(variable) => ("env", variable),
            Reference::File(path) => ("file", path),
        };
        write!(f, "{{ {kind} = {} }}", toml::Value::from(place.as_str()))
    }
}
