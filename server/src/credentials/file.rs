//! Files of credentials, in TOML (`.toml`) or JSON (`.json`):
//!
//! ```toml
//! [[fivetran]]
//! name = "ci"                  # optional: what logs call it
//! key = "an-api-key"
//! secret = "its-secret"
//! role = "administrator"       # or "forbidden"
//!
//! [[d3lay]]
//! token = "a-token"
//! role = "metadata"            # or "plain" (without the metadata permission), "forbidden"
//! ```
//!
//! Errors name the place and never repeat a value, as it may be a secret in the wrong place. So
//! the file is read into plain values, and from there by hand: the messages of a derived reader
//! repeat what they do not expect.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use secrecy::SecretString;
use serde_json::{Map, Value};

use super::{CredentialError, D3layAccess, D3layCredential, FivetranCredential, FivetranRole};
use crate::{d3lay::Permissions, data::Position};

/// The credentials that a file lists.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CredentialsFile {
    /// Those of Fivetran.
    pub fivetran: Vec<FivetranCredential>,
    /// Those of D3lay.
    pub d3lay: Vec<D3layCredential>,
}

/// Why a file of credentials was not read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FileError {
    /// The file cannot be read.
    #[error("cannot read {}: {cause}", .path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        cause: io::Error,
    },
    /// The extension is neither of TOML nor of JSON.
    #[error("{} is no credentials file: its name must end in .toml or .json", .path.display())]
    Format {
        /// The file.
        path: PathBuf,
    },
    /// It is not TOML or JSON.
    #[error("{}:{position}: malformed {format}", .path.display())]
    Malformed {
        /// The file.
        path: PathBuf,
        /// Where.
        position: Position,
        /// What it should be.
        format: &'static str,
    },
    /// Something in it is missing, unknown, or of another type.
    #[error("{}: {place}: {message}", .path.display())]
    Content {
        /// The file.
        path: PathBuf,
        /// Where, such as `fivetran[0].secret`.
        place: String,
        /// What is wrong.
        message: String,
    },
}

/// What is wrong with the content, and where.
struct Wrong {
    place: String,
    message: String,
}

impl Wrong {
    fn new(place: impl Into<String>, message: impl Into<String>) -> Self {
        Wrong {
            place: place.into(),
            message: message.into(),
        }
    }
}

impl CredentialsFile {
    /// Reads a file.
    ///
    /// # Errors
    /// When it cannot be read, or is not as described [above](self).
    pub fn read(path: &Path) -> Result<Self, FileError> {
        let file = || path.to_owned();
        let text = fs::read_to_string(path).map_err(|cause| FileError::Unreadable {
            path: file(),
            cause,
        })?;
        let extension = path
            .extension()
            .unwrap_or_default()
            .to_string_lossy()
            .to_lowercase();
        let (content, format) = match extension.as_str() {
            "toml" => (toml_value(&text), "TOML"),
            "json" => (json_value(&text), "JSON"),
            _ => return Err(FileError::Format { path: file() }),
        };
        let content = content.map_err(|offset| FileError::Malformed {
            path: file(),
            position: Position::at(text.as_bytes(), offset),
            format,
        })?;
        let wrong = |Wrong { place, message }| FileError::Content {
            path: file(),
            place,
            message,
        };
        Self::of(&content).map_err(wrong)
    }

    fn of(content: &Value) -> Result<Self, Wrong> {
        let content = object(content, "the file")?;
        known(content, "the file", &["fivetran", "d3lay"])?;
        Ok(CredentialsFile {
            fivetran: entries(content, "fivetran", fivetran)?,
            d3lay: entries(content, "d3lay", d3lay)?,
        })
    }
}

/// Reads the credentials of one API.
fn entries<C>(
    content: &Map<String, Value>,
    api: &str,
    read: impl Fn(&str, &Map<String, Value>) -> Result<C, Wrong>,
) -> Result<Vec<C>, Wrong> {
    let Some(list) = content.get(api) else {
        return Ok(Vec::new());
    };
    let list = list
        .as_array()
        .ok_or_else(|| Wrong::new(api, "must be a list of credentials"))?;
    let entry = |(index, entry)| {
        let place = format!("{api}[{index}]");
        read(&place, object(entry, &place)?)
    };
    list.iter().enumerate().map(entry).collect()
}

fn fivetran(place: &str, entry: &Map<String, Value>) -> Result<FivetranCredential, Wrong> {
    known(entry, place, &["name", "key", "secret", "role"])?;
    let role = match text(entry, place, "role")? {
        "administrator" => FivetranRole::Administrator,
        "forbidden" => FivetranRole::Forbidden,
        _ => return Err(one_of(place, "`administrator` or `forbidden`")),
    };
    Ok(FivetranCredential {
        name: name(entry, place)?,
        key: SecretString::from(text(entry, place, "key")?),
        secret: SecretString::from(text(entry, place, "secret")?),
        role,
    })
}

fn d3lay(place: &str, entry: &Map<String, Value>) -> Result<D3layCredential, Wrong> {
    known(entry, place, &["name", "token", "role"])?;
    let access = match text(entry, place, "role")? {
        "metadata" => D3layAccess::Permitted(Permissions::new(true)),
        "plain" => D3layAccess::Permitted(Permissions::new(false)),
        "forbidden" => D3layAccess::Forbidden,
        _ => return Err(one_of(place, "`metadata`, `plain` or `forbidden`")),
    };
    Ok(D3layCredential {
        name: name(entry, place)?,
        token: SecretString::from(text(entry, place, "token")?),
        access,
    })
}

fn one_of(place: &str, values: &str) -> Wrong {
    Wrong::new(format!("{place}.role"), format!("must be {values}"))
}

/// The name of a credential; without one, its place.
fn name(entry: &Map<String, Value>, place: &str) -> Result<String, Wrong> {
    match entry.contains_key("name") {
        true => text(entry, place, "name").map(str::to_owned),
        false => Ok(place.to_owned()),
    }
}

fn text<'a>(entry: &'a Map<String, Value>, place: &str, key: &str) -> Result<&'a str, Wrong> {
    let place = || format!("{place}.{key}");
    let value = entry
        .get(key)
        .ok_or_else(|| Wrong::new(place(), "is missing"))?;
    let text = value
        .as_str()
        .ok_or_else(|| Wrong::new(place(), "must be a string"))?;
    match text.is_empty() {
        true => Err(Wrong::new(place(), "is empty")),
        false => Ok(text),
    }
}

fn object<'a>(value: &'a Value, place: &str) -> Result<&'a Map<String, Value>, Wrong> {
    value
        .as_object()
        .ok_or_else(|| Wrong::new(place, "must be a table of names and values"))
}

/// Refuses names that mean nothing, which are most likely misspelled.
fn known(entry: &Map<String, Value>, place: &str, names: &[&str]) -> Result<(), Wrong> {
    match entry.keys().find(|key| !names.contains(&key.as_str())) {
        None => Ok(()),
        // The name itself is not repeated: it may be a secret that lacks its name.
        Some(_) => {
            let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            Err(Wrong::new(
                place,
                format!("has an unknown name; known are {}", names.join(", ")),
            ))
        }
    }
}

/// The content of a TOML file, or the offset of what is malformed.
fn toml_value(text: &str) -> Result<Value, usize> {
    let offset = |error: toml::de::Error| error.span().map_or(0, |span| span.start);
    let content: toml::Table = toml::from_str(text).map_err(offset)?;
    serde_json::to_value(content).map_err(|_| 0)
}

/// The content of a JSON file, or the offset of what is malformed.
fn json_value(text: &str) -> Result<Value, usize> {
    serde_json::from_str(text).map_err(|error| crate::data::offset_of_error(text, &error))
}

impl FileError {
    /// A credential of a file that cannot be used.
    pub(crate) fn unusable(path: &Path, place: String, error: &CredentialError) -> Self {
        FileError::Content {
            path: path.to_owned(),
            place,
            message: error.to_string(),
        }
    }
}
