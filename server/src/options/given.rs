//! What flags, environment variables and a file come to, each value with its source.

use std::{
    ffi::{OsStr, OsString},
    fmt,
    path::PathBuf,
};

use clap::{
    ArgMatches, Command, CommandFactory as _, FromArgMatches as _,
    error::{ContextKind, ContextValue},
    parser::ValueSource,
};
use specshot_runtime::schema::nearest;

use super::{
    Options, OptionsError,
    config_file::{ConfigFile, Reference},
    setting::{CONFIG, Kind, Setting},
};

/// The options that hold, and what is known of where they come from.
pub(super) struct Given {
    pub(super) options: Options,
    matches: ArgMatches,
    file: Option<ConfigFile>,
    /// The variables that look like options and are none.
    unknown: Vec<String>,
}

/// What the variables of all options begin with.
const PREFIX: &str = "USERS_";

/// Where a value comes from.
enum Source<'a> {
    Default,
    File(&'a ConfigFile),
    Environment(&'a str),
    Flag,
}

impl Given {
    /// Reads the arguments, the environment and the file that either of them names. Flags are
    /// stronger than variables, and both are stronger than the file.
    pub(super) fn read<A>(arguments: impl IntoIterator<Item = A>) -> Result<Self, OptionsError>
    where
        A: Into<OsString> + Clone,
    {
        let arguments: Vec<OsString> = arguments.into_iter().map(Into::into).collect();
        let matches = Options::command()
            .try_get_matches_from(&arguments)
            .map_err(|error| with_variable(error, &arguments))?;
        let file = matches.get_one::<PathBuf>(CONFIG);
        let file = file.map(|path| ConfigFile::read(path)).transpose()?;
        let matches = match &file {
            None => matches,
            // Again, now with other defaults. What is wrong with the arguments is known by now.
            Some(file) => file
                .defaults(Options::command())
                .try_get_matches_from(&arguments)?,
        };
        let names = std::env::vars_os().map(|(name, _)| name);
        Ok(Given {
            options: Options::from_arg_matches(&matches)?,
            matches,
            unknown: unknown_variables(names, file.as_ref()),
            file,
        })
    }

    /// Reads the arguments, and nothing else.
    pub(super) fn without_environment(
        arguments: impl IntoIterator<Item = &'static str>,
    ) -> Result<Self, OptionsError> {
        let matches = without_variables().try_get_matches_from(arguments)?;
        Ok(Given {
            options: Options::from_arg_matches(&matches)?,
            matches,
            file: None,
            unknown: Vec::new(),
        })
    }

    /// What whoever started the server should know about where values come from.
    pub(super) fn warnings(&self) -> Vec<String> {
        let mut warnings = self.unknown.clone();
        for setting in Setting::all() {
            if setting.kind == Kind::Secret && matches!(self.source(&setting), Source::Flag) {
                warnings.push(format!(
                    "other users of this machine can see the value of {} in the list of \
                     processes: set {} in the environment, or use {}",
                    setting.flag(),
                    setting.variable,
                    // The file of credentials holds those of the two APIs.
                    match setting.key.starts_with("control") {
                        true => "--config FILE",
                        false => "--credentials FILE",
                    }
                ));
            }
        }
        warnings.extend(self.file.iter().flat_map(|file| file.warnings.clone()));
        warnings
    }

    /// The error, which names flags, with where the values of these come from if not from flags.
    pub(super) fn with_places(&self, error: OptionsError) -> OptionsError {
        let message = error.to_string();
        let of_flag = |character: char| character.is_ascii_alphanumeric() || character == '-';
        let words: Vec<&str> = message.split(|c| !of_flag(c)).collect();
        let mut places = Vec::new();
        for setting in Setting::all() {
            let (flag, key) = (setting.flag(), &setting.key);
            match self.source(&setting) {
                Source::Environment(name) if words.contains(&&*flag) => {
                    places.push(format!("{flag} is from {name}"));
                }
                Source::File(file) if words.contains(&&*flag) => {
                    places.push(format!("{flag} is from {}", place(file, key)));
                }
                _ => {}
            }
        }
        match places.is_empty() {
            true => error,
            false => OptionsError::Placed {
                error: Box::new(error),
                places,
            },
        }
    }

    fn source<'a>(&'a self, setting: &'a Setting) -> Source<'a> {
        match self.matches.value_source(&id(setting)) {
            Some(ValueSource::CommandLine) => Source::Flag,
            Some(ValueSource::EnvVariable) => Source::Environment(&setting.variable),
            _ => match &self.file {
                Some(file) if file.entry(&setting.key).is_some() => Source::File(file),
                _ => Source::Default,
            },
        }
    }
}

/// The definition of flags alone.
fn without_variables() -> Command {
    Options::command().mut_args(|argument| argument.env(None::<&str>))
}

/// The error, with the name of the variable whose value is wrong: clap names the flag.
fn with_variable(mut error: clap::Error, arguments: &[OsString]) -> clap::Error {
    if let Some(ContextValue::String(flag)) = error.get(ContextKind::InvalidArg)
        && without_variables().try_get_matches_from(arguments).is_ok()
    {
        // Followed by what stands for the value, such as `--gzip[=<BOOL>]`.
        let key = flag.trim_start_matches("--");
        let key = key.split([' ', '[', '=']).next();
        let definition = Options::command();
        let arg = definition.get_arguments().find(|arg| arg.get_long() == key);
        if let Some(variable) = arg.and_then(|arg| arg.get_env()) {
            let variable = variable.to_string_lossy().into_owned();
            error.insert(ContextKind::InvalidArg, ContextValue::String(variable));
        }
    }
    error
}

/// A warning for each variable that is named as an option's is, and is none's. It is no error: others
/// set such variables too. Kubernetes gives every container those of a service called `users`.
fn unknown_variables(
    names: impl Iterator<Item = OsString>,
    file: Option<&ConfigFile>,
) -> Vec<String> {
    let definition = Options::command();
    let variables = definition.get_arguments().filter_map(|arg| arg.get_env());
    let known: Vec<&str> = variables.filter_map(OsStr::to_str).collect();
    // What all of them begin with makes no two of them alike.
    let keys = || known.iter().filter_map(|name| name.strip_prefix(PREFIX));
    let mut names: Vec<String> = names
        .map(|name| name.to_string_lossy().into_owned())
        .filter(|name| name.starts_with(PREFIX) && !known.contains(&name.as_str()))
        .filter(|name| !file.is_some_and(|file| file.refers_to(name)))
        .collect();
    names.sort();
    let warning = |name: &String| {
        let guess = nearest(name.strip_prefix(PREFIX)?, keys());
        let guess = guess.map_or_else(String::new, |key| format!("; did you mean {PREFIX}{key}?"));
        let name = name.escape_debug();
        Some(format!("{name} is the variable of no option{guess}"))
    };
    names.iter().filter_map(warning).collect()
}

/// clap knows an option by the name of its field.
fn id(setting: &Setting) -> String {
    setting.key.replace('-', "_")
}

/// The options as a file that asks for the same, with the source of each as a comment. Secrets are
/// referred to, or left out.
impl fmt::Display for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "# What {} {} runs with, for --config FILE. Behind each value: where it comes from.",
            env!("CARGO_PKG_NAME"),
            env!("CARGO_PKG_VERSION")
        )?;
        for warning in &self.unknown {
            writeln!(f, "# warning: {warning}")?;
        }
        let mut heading = String::new();
        for setting in Setting::all() {
            if setting.heading != heading {
                heading.clone_from(&setting.heading);
                writeln!(f, "\n# {heading}")?;
            }
            self.write(f, &setting)?;
        }
        Ok(())
    }
}

impl Given {
    fn write(&self, f: &mut fmt::Formatter<'_>, setting: &Setting) -> fmt::Result {
        let key = &setting.key;
        let raw = self.matches.get_raw(&id(setting));
        let source = self.source(setting);
        let Some(raw) = raw else {
            return match source {
                // An empty list is a value.
                Source::File(file) => writeln!(f, "{key} = [] # {}", place(file, key)),
                _ => writeln!(f, "# {key} is not set"),
            };
        };
        let mut texts = Vec::new();
        for value in raw {
            match value.to_str() {
                Some(text) => texts.push(text),
                None => return writeln!(f, "# {key} is not in UTF-8, so no file can hold it"),
            }
        }
        let string = |text: &str| toml::Value::from(text).to_string();
        let value = match setting.kind {
            Kind::Secret => match (&source, self.reference(key)) {
                (Source::File(_), Some(reference)) => reference.to_string(),
                (Source::Environment(variable), _) => {
                    Reference::Environment((*variable).to_owned()).to_string()
                }
                _ => return writeln!(f, "# {key} = \"[redacted]\" # {}", setting.flag()),
            },
            Kind::List => {
                let elements: Vec<String> = texts.iter().map(|text| string(text)).collect();
                format!("[{}]", elements.join(", "))
            }
            Kind::Text => texts.iter().map(|text| string(text)).collect(),
            Kind::Integer | Kind::Boolean => texts.concat(),
        };
        match source {
            Source::Default => writeln!(f, "{key} = {value} # default"),
            Source::File(file) => writeln!(f, "{key} = {value} # {}", place(file, key)),
            Source::Environment(variable) => writeln!(f, "{key} = {value} # {variable}"),
            Source::Flag => writeln!(f, "{key} = {value} # {}", setting.flag()),
        }
    }

    fn reference(&self, key: &str) -> Option<&Reference> {
        self.file.as_ref()?.entry(key)?.reference.as_ref()
    }
}

/// The file and position of a key in it. Escaped, as a path can hold a line end.
fn place(file: &ConfigFile, key: &str) -> String {
    let path = file.path.to_string_lossy().escape_debug().to_string();
    match file.entry(key) {
        Some(entry) => format!("{path}:{}", entry.position),
        None => path,
    }
}
