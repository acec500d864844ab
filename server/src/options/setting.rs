//! The options that a file can hold, as the definition has them. Files, printed configurations and
//! the table in the documentation are made from these, so that no option is listed twice.

use std::any::TypeId;

use clap::{Arg, ArgAction, Command, CommandFactory as _};
use secrecy::SecretString;
use specshot_runtime::schema::nearest;

use super::Options;

/// An option that a flag, an environment variable and a key in a file set.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Setting {
    /// The key in a file; the flag is this with `--` in front.
    pub key: String,
    /// The environment variable.
    pub variable: String,
    /// What values it takes.
    pub kind: Kind,
    /// What stands for the value in help, such as `PORT`.
    pub value_name: String,
    /// The words it takes, if it takes no others.
    pub words: Vec<String>,
    /// The default values; most options have one or none.
    pub defaults: Vec<String>,
    /// The group in help.
    pub heading: String,
    /// What it does.
    pub help: String,
}

/// What values an option takes in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// A string.
    Text,
    /// An integer.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// An array of strings, or a single one.
    List,
    /// A string that is never printed. In a file stands where it is found.
    Secret,
}

impl Setting {
    /// Every option that a file can hold, in the order of help.
    #[must_use]
    pub fn all() -> Vec<Setting> {
        Options::command()
            .get_arguments()
            .filter_map(Setting::of)
            .collect()
    }

    /// The flag.
    #[must_use]
    pub fn flag(&self) -> String {
        format!("--{}", self.key)
    }

    /// Those without a variable ask for something else than to serve. A file cannot name itself.
    fn of(arg: &Arg) -> Option<Setting> {
        let variable = arg.get_env()?.to_str()?.to_owned();
        let key = arg.get_long().filter(|key| *key != CONFIG)?.to_owned();
        let kind = kind(arg);
        let words = match kind {
            Kind::Boolean => Vec::new(),
            _ => arg.get_possible_values(),
        };
        let text = |text: &dyn ToString| text.to_string();
        Some(Setting {
            key,
            variable,
            kind,
            value_name: arg
                .get_value_names()
                .and_then(|names| names.first())
                .map_or_else(String::new, |name| text(name)),
            words: words
                .iter()
                .map(|word| word.get_name().to_owned())
                .collect(),
            defaults: arg
                .get_default_values()
                .iter()
                .map(|value| value.to_string_lossy().into_owned())
                .collect(),
            heading: arg.get_help_heading().unwrap_or_default().to_owned(),
            help: arg.get_help().map_or_else(String::new, |help| text(help)),
        })
    }

    /// Whether a text is a value of the option, by the parser that reads its flag.
    pub(super) fn check(&self, text: &str) -> Result<(), String> {
        let definition = Options::command();
        let arg = definition
            .get_arguments()
            .find(|arg| arg.get_long() == Some(&self.key))
            .cloned();
        let alone = Command::new("users-server").no_binary_name(true).args(arg);
        let read = alone.try_get_matches_from([format!("{}={text}", self.flag())]);
        read.map(drop).map_err(|error| self.reason(text, &error))
    }

    fn reason(&self, text: &str, error: &clap::Error) -> String {
        if let Some(cause) = std::error::Error::source(error) {
            return cause.to_string();
        }
        if self.words.is_empty() {
            return "must not be empty".to_owned();
        }
        let guess = guess(text, self.words.iter().map(String::as_str));
        let words: Vec<String> = self.words.iter().map(|word| format!("`{word}`")).collect();
        format!("must be one of {}{guess}", words.join(", "))
    }
}

/// The option that names a file. It has no key in one.
pub(super) const CONFIG: &str = "config";

fn kind(arg: &Arg) -> Kind {
    let of = arg.get_value_parser().type_id();
    let is = |id: TypeId| of == id;
    if matches!(arg.get_action(), ArgAction::Append) {
        Kind::List
    } else if is(TypeId::of::<SecretString>()) {
        Kind::Secret
    } else if is(TypeId::of::<bool>()) {
        Kind::Boolean
    } else if [
        TypeId::of::<u8>(),
        TypeId::of::<u16>(),
        TypeId::of::<u32>(),
        TypeId::of::<u64>(),
    ]
    .into_iter()
    .any(is)
    {
        Kind::Integer
    } else {
        Kind::Text
    }
}

/// The candidate that a word was probably meant to be, as the end of a sentence.
pub(super) fn guess<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> String {
    nearest(word, candidates).map_or_else(String::new, |candidate| {
        format!("; did you mean `{candidate}`?")
    })
}
