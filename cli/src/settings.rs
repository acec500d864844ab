//! The flags that every operation has, and what the environment and the configuration file say.

use std::{
    env,
    ffi::OsString,
    io::{self, IsTerminal as _},
    path::PathBuf,
    time::Duration,
};

use clap::{Arg, ArgAction, ArgMatches, ValueHint, builder::EnumValueParser, value_parser};
use specshot_runtime::client::{LONGEST_PAUSE, RetryPolicy};

use crate::{
    config_file::{ConfigFile, Section},
    failure::{Exit, Failure},
    operation::Api,
    output::Format,
};

/// How calls are made and what becomes of their answers.
#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) format: Format,
    pub(crate) base_url: Option<String>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retries: Option<u32>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) strict: bool,
    pub(crate) dry_run: bool,
    pub(crate) verbose: bool,
    /// What the configuration file says of the API.
    pub(crate) section: Section,
}

/// The flags.
pub(crate) fn arguments() -> Vec<Arg> {
    let flags = [
        Arg::new("output")
            .short('o')
            .long("output")
            .value_name("FORMAT")
            .value_parser(EnumValueParser::<Format>::new())
            .help("How to write what comes [default: table on a terminal, else jsonl]"),
        Arg::new("base-url")
            .long("base-url")
            .value_name("URL")
            .value_hint(ValueHint::Url)
            .help("Where the API is [default: the server of its document]"),
        Arg::new("timeout")
            .long("timeout")
            .value_name("SECONDS")
            .value_parser(seconds)
            .help(format!(
                "How long each attempt may take [default: no limit, but {} s for each pause]",
                LONGEST_PAUSE.as_secs()
            )),
        Arg::new("retries")
            .long("retries")
            .value_name("N")
            .value_parser(value_parser!(u32))
            .help(format!(
                "How often a request is sent again, where that is safe [default: {}]",
                RetryPolicy::DEFAULT_RETRIES
            )),
        Arg::new("deadline")
            .long("deadline")
            .value_name("SECONDS")
            .value_parser(seconds)
            .help(format!(
                "How long a call may take with all its attempts; with --all, each page [default: {}]",
                RetryPolicy::DEFAULT_DEADLINE.as_secs()
            )),
        switch("strict").help("Take every deviation of an answer from the document as an error"),
        file("drift").help(
            "Write how answers deviate from the document to a file, as JSON; - is the standard error",
        ),
        file("config").help(
            "The configuration file, in TOML, which only you may read [default: \
             $XDG_CONFIG_HOME/users/config.toml or ~/.config/users/config.toml]",
        ),
        switch("dry-run").help("Print the request, without its secrets, and send nothing"),
        switch("verbose")
            .short('v')
            .help("Tell of each attempt on the standard error"),
    ];
    let global = |arg: Arg| arg.global(true).help_heading("Global options");
    flags.map(global).to_vec()
}

fn switch(name: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue)
}

fn file(name: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name("FILE")
        .value_hint(ValueHint::FilePath)
        .value_parser(value_parser!(PathBuf))
}

fn seconds(text: &str) -> Result<Duration, String> {
    let duration = text.parse().ok().map(Duration::try_from_secs_f64);
    match duration {
        Some(Ok(duration)) if !duration.is_zero() => Ok(duration),
        _ => Err("not a number of seconds above 0".to_owned()),
    }
}

impl Settings {
    /// The settings for a call of an API: a flag is stronger than a variable of the environment,
    /// and that stronger than the file.
    pub(crate) fn new(api: &Api, given: &ArgMatches) -> Result<Self, Failure> {
        let file = match (given.get_one::<PathBuf>("config"), default_file()) {
            (Some(path), _) => ConfigFile::read(path)?,
            (None, Some(path)) if path.exists() => ConfigFile::read(&path)?,
            (None, _) => ConfigFile::default(),
        };
        let section = file.section(api.spec.name);
        let base_url = match (given.get_one::<String>("base-url"), variable(api.base_url)) {
            (Some(url), _) => Some(url.clone()),
            (None, Some(url)) => Some(url.into_string().map_err(|_| {
                let message = format!("{} is not Unicode", api.base_url);
                Failure::new(Exit::Usage, message)
            })?),
            (None, None) => section.base_url.clone(),
        };
        let terminal = io::stdout().is_terminal();
        let usual = if terminal {
            Format::Table
        } else {
            Format::Jsonl
        };
        Ok(Settings {
            format: given.get_one("output").copied().unwrap_or(usual),
            base_url,
            timeout: given.get_one("timeout").copied(),
            retries: given.get_one("retries").copied(),
            deadline: given.get_one("deadline").copied(),
            strict: given.get_flag("strict"),
            dry_run: given.get_flag("dry-run"),
            verbose: given.get_flag("verbose"),
            section,
        })
    }
}

/// A variable of the environment that says something.
pub(crate) fn variable(name: &str) -> Option<OsString> {
    env::var_os(name).filter(|value| !value.is_empty())
}

fn default_file() -> Option<PathBuf> {
    // A relative path is to be ignored (XDG Base Directory Specification).
    let folder = variable("XDG_CONFIG_HOME").map(PathBuf::from);
    let folder = folder.filter(|path| path.is_absolute());
    let folder = folder.or_else(|| Some(PathBuf::from(variable("HOME")?).join(".config")))?;
    Some(folder.join("users/config.toml"))
}
