//! What the command is asked for: to serve, or to print something about itself.

use std::{ffi::OsString, io, path::Path};

use clap::{Arg, Command, CommandFactory as _};

use super::{Configuration, EXIT_CODES, Options, OptionsError, given::Given};

/// What the command is asked for.
#[derive(Debug)]
#[non_exhaustive]
pub enum Invocation {
    /// To serve.
    Serve(Box<Configuration>),
    /// To print this text, and end.
    Print(Vec<u8>),
}

impl Invocation {
    /// What the arguments and the environment of this process ask for.
    ///
    /// # Errors
    /// When an option is malformed, or the options do not go together.
    pub fn from_environment() -> Result<Self, OptionsError> {
        Self::from_arguments(std::env::args_os())
    }

    /// What these arguments, the name of the program first, and the environment of this process
    /// ask for.
    ///
    /// # Errors
    /// When an option is malformed, or the options do not go together.
    pub fn from_arguments<A>(arguments: impl IntoIterator<Item = A>) -> Result<Self, OptionsError>
    where
        A: Into<OsString> + Clone,
    {
        let arguments: Vec<OsString> = arguments.into_iter().map(Into::into).collect();
        let name = program(arguments.first());
        let given = Given::read(arguments)?;
        if let Some(shell) = given.options.completions {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Options::command(), name, &mut script);
            return Ok(Invocation::Print(script));
        }
        if given.options.man {
            let page = manual(Options::command(), &name).map_err(OptionsError::Manual)?;
            return Ok(Invocation::Print(page));
        }
        let (printed, asked) = (given.to_string(), given.options.print_config);
        let configuration = Configuration::of(given)?;
        Ok(match asked {
            true => Invocation::Print(printed.into_bytes()),
            false => Invocation::Serve(Box::new(configuration)),
        })
    }
}

/// The name that the command was called by.
fn program(argument: Option<&OsString>) -> String {
    argument
        .and_then(|path| Path::new(path).file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_else(|| Options::command().get_name().to_owned())
}

/// The manual page.
fn manual(definition: Command, name: &str) -> io::Result<Vec<u8>> {
    let definition = definition
        .name(name.to_owned())
        .bin_name(name.to_owned())
        .after_help(None::<&str>)
        .mut_args(with_variable);
    let page = clap_mangen::Man::new(definition);
    let mut text = Vec::new();
    page.render_title(&mut text)?;
    page.render_name_section(&mut text)?;
    page.render_synopsis_section(&mut text)?;
    page.render_description_section(&mut text)?;
    page.render_options_section(&mut text)?;
    text.extend(b".SH \"EXIT STATUS\"\n");
    for (code, meaning) in EXIT_CODES {
        // A hyphen of roff is no hyphen to type.
        let meaning = meaning.replace('-', "\\-");
        text.extend(format!(".TP\n\\fB{code}\\fR\n{meaning}\n").bytes());
    }
    page.render_version_section(&mut text)?;
    Ok(text)
}

/// An option whose description names its variable, which the page would leave out.
fn with_variable(arg: Arg) -> Arg {
    let named = arg.get_env().zip(arg.get_help());
    let help = named.map(|(variable, help)| {
        format!(
            "{help}. Or by the environment variable {}.",
            variable.display()
        )
    });
    match help {
        Some(help) => arg.help(help),
        None => arg,
    }
}
