//! What the command tells of itself: completions and manual pages.

use std::io::{self, Write as _};

use clap::{Arg, ArgMatches, Command, value_parser};
use clap_complete::Shell;

use crate::{
    command::command,
    failure::{EXIT_CODES, Exit, Failure},
    generated::APIS,
};

pub(crate) fn completions_command() -> Command {
    Command::new("completions")
        .about("Print a script that completes this command in a shell")
        .arg(
            Arg::new("shell")
                .value_name("SHELL")
                .required(true)
                .value_parser(value_parser!(Shell)),
        )
}

pub(crate) fn manual_command() -> Command {
    Command::new("man")
        .about("Print the manual page of this command or of a subcommand, for `man -l -`")
        .arg(
            Arg::new("command")
                .value_name("COMMAND")
                .num_args(0..)
                .help("The subcommand, such as `fivetran list-users`"),
        )
}

/// Prints the script of a shell.
pub(crate) fn completions(given: &ArgMatches) -> Result<(), Failure> {
    let mut script = Vec::new();
    if let Some(shell) = given.get_one::<Shell>("shell") {
        clap_complete::generate(*shell, &mut command(APIS), "users", &mut script);
    }
    print(&script)
}

/// Prints a manual page.
pub(crate) fn manual(given: &ArgMatches) -> Result<(), Failure> {
    let mut definition = command(APIS);
    definition.build();
    for name in given.get_many::<String>("command").into_iter().flatten() {
        definition = match definition.find_subcommand(name) {
            Some(found) => found.clone(),
            None => {
                let message = format!("`{}` has no subcommand `{name}`", definition.get_name());
                return Err(Failure::new(Exit::Usage, message));
            }
        };
    }
    let page = page(definition).map_err(|error| Failure::of_output(&error))?;
    print(&page)
}

fn page(definition: Command) -> io::Result<Vec<u8>> {
    let name = definition.get_bin_name().unwrap_or("users").to_owned();
    let title = name.replace(' ', "-");
    let definition = definition.display_name(title).after_help(None::<&str>);
    let page = clap_mangen::Man::new(definition);
    let mut text = Vec::new();
    page.render_title(&mut text)?;
    page.render_name_section(&mut text)?;
    page.render_synopsis_section(&mut text)?;
    page.render_description_section(&mut text)?;
    page.render_options_section(&mut text)?;
    page.render_subcommands_section(&mut text)?;
    text.extend(b".SH \"EXIT STATUS\"\n");
    for (code, meaning) in EXIT_CODES {
        // A hyphen of roff is no hyphen to type.
        let meaning = meaning.replace('-', "\\-");
        text.extend(format!(".TP\n\\fB{code}\\fR\n{meaning}\n").bytes());
    }
    Ok(text)
}

fn print(text: &[u8]) -> Result<(), Failure> {
    let mut output = io::stdout().lock();
    let written = output.write_all(text).and_then(|()| output.flush());
    written.map_err(|error| Failure::of_output(&error))
}
