//! The command and its subcommands, from what the generated modules say.

use std::{
    io::{self, Write as _},
    process::ExitCode,
};

use clap::{Arg, ArgAction, ArgMatches, Command, ValueHint, value_parser};

use crate::{
    about,
    failure::{EXIT_CODES, Exit, Failure},
    generated::APIS,
    interrupt::Interrupts,
    operation::{Api, Argument, Operation},
    output::plain,
    session::Session,
    settings,
};

/// Runs the command with the arguments of this process.
#[must_use]
pub fn run() -> ExitCode {
    let matches = match command(APIS).try_get_matches() {
        Ok(matches) => matches,
        Err(error) => error.exit(),
    };
    let done = match matches.subcommand() {
        Some(("completions", given)) => about::completions(given),
        Some(("man", given)) => about::manual(given),
        Some((name, given)) => called(name, given),
        None => Ok(()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            // There is nobody to tell that the error cannot be told.
            drop(io::stderr().write_all(failure.text().as_bytes()));
            ExitCode::from(failure.exit() as u8)
        }
    }
}

/// Makes the call of an operation.
fn called(api: &str, given: &ArgMatches) -> Result<(), Failure> {
    let found = APIS.iter().find(|found| found.spec.name == api);
    let operation = found
        .zip(given.subcommand())
        .and_then(|(api, (name, given))| {
            let mut operations = api.operations.iter();
            Some((*api, *operations.find(|found| found.name == name)?, given))
        });
    let Some((api, operation, given)) = operation else {
        return Err(Failure::new(
            Exit::Defect,
            "the operation has no definition",
        ));
    };
    let session = Session::new(api, operation, given.clone())?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .map_err(|error| Failure::new(Exit::Defect, format!("cannot start: {error}")))?;
    let called = runtime.block_on(async {
        let mut interrupts = Interrupts::listen()
            .map_err(|error| Failure::new(Exit::Defect, format!("cannot start: {error}")))?;
        tokio::select! {
            biased;
            () = interrupts.first() => Err(session.interrupted()),
            called = (operation.run)(&session) => called,
        }
    });
    // Whatever has happened, what was written is to be whole.
    let finished = session.finish();
    called.and(finished)
}

/// The definition of the command, with a subcommand per API.
#[must_use]
pub fn command(apis: &[&Api]) -> Command {
    let apis = apis.iter().map(|api| self::api(api));
    let codes = EXIT_CODES.map(|(code, meaning)| format!("\n  {code:<3}  {meaning}"));
    Command::new("users")
        .version(env!("CARGO_PKG_VERSION"))
        .propagate_version(true)
        .about("The users of Fivetran and D3lay, and the control API of the contract-test server")
        .max_term_width(100)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommands(apis)
        .subcommand(about::completions_command())
        .subcommand(about::manual_command())
        .args(settings::arguments())
        .after_help(format!("Exit codes:{}", codes.concat()))
}

/// An API, with a subcommand per operation.
fn api(api: &Api) -> Command {
    let spec = api.spec;
    let title = plain(spec.title);
    let server = api
        .server
        .map(|url| format!("Without --base-url, {url} is asked. "));
    let mut environment = format!(
        "{}Variables of the environment:\n  {}  base URL",
        server.unwrap_or_default(),
        api.base_url
    );
    for scheme in api.schemes {
        let variables = scheme.variables.join(", ");
        environment += &format!("\n  {variables}  credentials for {}", scheme.name);
    }
    Command::new(spec.name)
        .about(title.clone())
        .long_about(paragraphs(&[&title, &plain(spec.description)]))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommands(api.operations.iter().map(|found| operation(found)))
        .after_help(environment)
}

fn operation(operation: &Operation) -> Command {
    let spec = operation.spec;
    let route = format!("{} {}", spec.method, spec.path);
    let deprecated = operation.deprecated.then_some("Deprecated.");
    let summary = match plain(spec.summary) {
        summary if summary.is_empty() => route.clone(),
        summary => summary,
    };
    let mut command = Command::new(operation.name)
        .about(summary.clone())
        .long_about(paragraphs(&[
            &summary,
            deprecated.unwrap_or_default(),
            &plain(spec.description),
            if summary == route { "" } else { &route },
        ]))
        .args(operation.arguments.iter().map(argument));
    if let Some(body) = &operation.body {
        let help = paragraphs(&[
            &plain(body.description),
            "JSON; or @FILE for that of a file; or - for that of the standard input",
        ]);
        command = command.arg(
            Arg::new("body")
                .long("body")
                .value_name("JSON")
                .required(body.required)
                .help(help),
        );
    }
    if operation.pages {
        command = command.args([
            Arg::new("all")
                .long("all")
                .action(ArgAction::SetTrue)
                .help_heading("Pages")
                .help("Follow all pages, from the one that is asked for to the last"),
            Arg::new("max-pages")
                .long("max-pages")
                .value_name("N")
                .requires("all")
                .value_parser(value_parser!(u64).range(1..))
                .help_heading("Pages")
                .help("Stop after this many pages"),
        ]);
    }
    command
}

fn argument(argument: &Argument) -> Arg {
    let description = plain(argument.description);
    let first = description.split("\n\n").next().unwrap_or_default();
    let notes = plain(argument.notes);
    let noted = |text: &str| format!("{text} {notes}").trim().to_owned();
    let mut arg = Arg::new(argument.flag)
        .long(argument.flag)
        .value_name(argument.form.name())
        .value_parser(argument.form.parser(argument.values))
        .required(argument.required)
        .allow_negative_numbers(true)
        .help_heading("Parameters")
        .value_hint(ValueHint::Other)
        .help(noted(first));
    if first != description {
        arg = arg.long_help(paragraphs(&[&description, &notes]));
    }
    match argument.repeated {
        true => arg.action(ArgAction::Append),
        false => arg,
    }
}

fn paragraphs(texts: &[&str]) -> String {
    let texts: Vec<&str> = texts
        .iter()
        .copied()
        .filter(|text| !text.is_empty())
        .collect();
    texts.join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::{APIS, command};

    /// Two commands or flags of one name, such as an API that is called `man`, are a panic.
    #[test]
    fn every_name_is_there_once() {
        command(APIS).debug_assert();
    }
}
