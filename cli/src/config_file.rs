//! The configuration file, in TOML:
//!
//! ```toml
//! [fivetran]
//! base_url = "https://api.fivetran.com"
//! basicAuth = { username = "an API key", password = "its secret" }
//!
//! [d3lay]
//! bearerAuth = "a token"
//! ```
//!
//! It holds secrets, so only its owner may read it. Errors name the place and repeat no value.

use std::{collections::BTreeMap, fs, io::Read as _, path::Path};

use secrecy::SecretString;
use specshot_runtime::schema::nearest;
use toml::{
    Spanned,
    de::{DeString, DeTable, DeValue},
};

use crate::{
    failure::{Exit, Failure},
    generated::APIS,
    operation::{Api, Scheme, SchemeKind},
    output::quoted,
};

const BASE_URL: &str = "base_url";
const USERNAME: &str = "username";
const PASSWORD: &str = "password";

/// What the file says of each API.
#[derive(Debug, Default)]
pub(crate) struct ConfigFile {
    sections: BTreeMap<&'static str, Section>,
}

/// What the file says of an API.
#[derive(Clone, Debug, Default)]
pub(crate) struct Section {
    pub(crate) base_url: Option<String>,
    credentials: BTreeMap<&'static str, Credential>,
}

#[derive(Clone, Debug)]
enum Credential {
    Pair(SecretString, SecretString),
    Secret(SecretString),
}

type Key<'a> = Spanned<DeString<'a>>;
type Entry<'a> = Spanned<DeValue<'a>>;

/// What is wrong, and at which byte.
struct Wrong(usize, String);

impl Section {
    pub(crate) fn pair(&self, scheme: &str) -> Option<(SecretString, SecretString)> {
        match self.credentials.get(scheme)? {
            Credential::Pair(username, password) => Some((username.clone(), password.clone())),
            Credential::Secret(_) => None,
        }
    }

    pub(crate) fn secret(&self, scheme: &str) -> Option<SecretString> {
        match self.credentials.get(scheme)? {
            Credential::Secret(secret) => Some(secret.clone()),
            Credential::Pair(..) => None,
        }
    }
}

impl ConfigFile {
    /// Reads a file.
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let shown = path.display();
        let unreadable = |error| Failure::new(Exit::Usage, format!("cannot read {shown}: {error}"));
        let mut file = fs::File::open(path).map_err(unreadable)?;
        if file.metadata().map_err(unreadable)?.is_dir() {
            return Err(Failure::new(Exit::Usage, format!("{shown} is a directory")));
        }
        private(path, &file)?;
        let mut text = String::new();
        file.read_to_string(&mut text).map_err(unreadable)?;
        ConfigFile::parse(&text).map_err(|mut problems| {
            problems.sort_by_key(|Wrong(offset, _)| *offset);
            let line = |Wrong(offset, message)| {
                let (line, column) = position(&text, offset);
                format!("{shown}:{line}:{column}: {message}")
            };
            Failure::all(Exit::Usage, problems.into_iter().map(line).collect())
        })
    }

    fn parse(text: &str) -> Result<Self, Vec<Wrong>> {
        let table = DeTable::parse(text).map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            vec![Wrong(
                offset,
                format!("malformed TOML: {}", error.message()),
            )]
        })?;
        let mut file = ConfigFile::default();
        let mut problems = Vec::new();
        for (key, value) in table.get_ref() {
            let name: &str = key.get_ref();
            let found = APIS.iter().find(|api| api.spec.name == name);
            match (found, value.get_ref()) {
                (None, _) => {
                    let names = APIS.iter().map(|api| api.spec.name);
                    problems.push(unknown(key, "API", names));
                }
                (Some(api), DeValue::Table(entries)) => {
                    let mut section = Section::default();
                    for (key, value) in entries {
                        problems.extend(section.add(api, key, value).err());
                    }
                    file.sections.insert(api.spec.name, section);
                }
                (Some(_), _) => {
                    let message = format!("`{name}` is the name of a table: [{name}]");
                    problems.push(Wrong(key.span().start, message));
                }
            }
        }
        match problems.is_empty() {
            true => Ok(file),
            false => Err(problems),
        }
    }

    pub(crate) fn section(&self, api: &str) -> Section {
        self.sections.get(api).cloned().unwrap_or_default()
    }
}

impl Section {
    fn add(&mut self, api: &Api, key: &Key<'_>, value: &Entry<'_>) -> Result<(), Wrong> {
        let name: &str = key.get_ref();
        if let Some(scheme) = api.schemes.iter().find(|scheme| scheme.name == name) {
            let credential = credential(scheme, value)?;
            self.credentials.insert(scheme.name, credential);
        } else if name == BASE_URL {
            self.base_url = Some(text(name, value)?.to_owned());
        } else {
            let names = api.schemes.iter().map(|scheme| scheme.name);
            return Err(unknown(key, "key", names.chain([BASE_URL])));
        }
        Ok(())
    }
}

fn credential(scheme: &Scheme, value: &Entry<'_>) -> Result<Credential, Wrong> {
    let name = scheme.name;
    if scheme.kind == SchemeKind::Secret {
        return Ok(Credential::Secret(text(name, value)?.into()));
    }
    let wanted = || {
        let message = format!(
            "`{name}` takes two texts: {name} = {{ {USERNAME} = \"…\", {PASSWORD} = \"…\" }}"
        );
        Wrong(value.span().start, message)
    };
    let DeValue::Table(table) = value.get_ref() else {
        return Err(wanted());
    };
    let strange = table
        .keys()
        .find(|key| ![USERNAME, PASSWORD].contains(&key.get_ref().as_ref()));
    if let Some(key) = strange {
        return Err(unknown(key, "key", [USERNAME, PASSWORD].into_iter()));
    }
    match (table.get(USERNAME), table.get(PASSWORD)) {
        (Some(username), Some(password)) => Ok(Credential::Pair(
            text(USERNAME, username)?.into(),
            text(PASSWORD, password)?.into(),
        )),
        _ => Err(wanted()),
    }
}

fn text<'a>(name: &str, value: &'a Entry<'_>) -> Result<&'a str, Wrong> {
    let text = value.get_ref().as_str();
    text.ok_or_else(|| Wrong(value.span().start, format!("`{name}` takes a text")))
}

fn unknown<'a>(key: &Key<'_>, noun: &str, names: impl Iterator<Item = &'a str>) -> Wrong {
    let name: &str = key.get_ref();
    let guess = match nearest(name, names) {
        Some(nearest) => format!(": is it `{nearest}`?"),
        None => String::new(),
    };
    Wrong(key.span().start, format!("unknown {noun} `{name}`{guess}"))
}

/// Line and column of a byte, from 1.
fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}

/// Refuses a file that is somebody else's, or that others may read.
#[cfg(unix)]
fn private(path: &Path, file: &fs::File) -> Result<(), Failure> {
    use std::os::unix::fs::MetadataExt as _;

    /// What the group and others may do with a file: read, write, execute.
    const OF_OTHERS: u32 = 0o077;

    let shown = path.display();
    let refused = |message: String, command: String| {
        let path = quoted(&path.to_string_lossy());
        Err(Failure::new(Exit::Usage, message).help(format!("{command} {path}")))
    };
    let own = rustix::process::geteuid().as_raw();
    match file.metadata() {
        Ok(metadata) if metadata.uid() != own => {
            let message = format!("{shown}, which holds secrets, is another user's");
            refused(message, format!("chown {own}"))
        }
        Ok(metadata) if metadata.mode() & OF_OTHERS == 0 => Ok(()),
        Ok(_) => {
            let message = format!(
                "other users of this machine may have access to {shown}, which holds secrets"
            );
            refused(message, "chmod 600".to_owned())
        }
        Err(error) => {
            let message = format!("cannot read {shown}: {error}");
            Err(Failure::new(Exit::Usage, message))
        }
    }
}

#[cfg(not(unix))]
fn private(_: &Path, _: &fs::File) -> Result<(), Failure> {
    Ok(())
}
