//! The command: options in, both APIs served until a signal, an exit code out.

use std::{
    error::Error,
    fmt,
    fs::File,
    io::{self, ErrorKind, Write as _},
    path::Path,
    process::ExitCode,
    sync::Arc,
};

use slog::Logger;
use specshot_runtime::signals::Signals;

use crate::{
    contract_server::{ContractServer, StartError},
    coverage::{Coverage, Judgement, Table},
    credentials::demo,
    log::logger,
    options::{Configuration, Invocation, OptionsError},
    state::ServerState,
};

/// The exit code for options that are wrong, and for files that they name.
const WRONG_OPTIONS: u8 = 2;

/// Runs the contract-test server until Ctrl-C, SIGTERM or SIGHUP. It then waits for the requests
/// that are being answered, unless there is a second signal, and no longer than a connection may be
/// silent.
///
/// The exit codes are those of [`EXIT_CODES`](crate::options::EXIT_CODES).
#[must_use]
pub fn run() -> ExitCode {
    let configuration = match Invocation::from_environment() {
        Ok(Invocation::Serve(configuration)) => configuration,
        Ok(Invocation::Print(text)) => return printed(write(&text)),
        Err(OptionsError::CommandLine(error)) => {
            let written = printed(taken(error.print()));
            return match error.use_stderr() {
                true => WRONG_OPTIONS.into(),
                // Help, or the version.
                false => written,
            };
        }
        Err(error) => {
            report(&error);
            return WRONG_OPTIONS.into();
        }
    };
    for warning in &configuration.warnings {
        tell(format_args!("warning: {warning}"));
    }
    if let Err(error) = open_coverage_file(&configuration) {
        report(error.as_ref());
        return WRONG_OPTIONS.into();
    }
    let (log, last_lines) = logger(configuration.log_level, configuration.log_format);
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            report(&error);
            return ExitCode::FAILURE;
        }
    };
    let served = runtime.block_on(serve(&configuration, &log));
    // Does not wait for data that is still being loaded.
    runtime.shutdown_background();
    // The log is whole before anything else is said, on the same stream.
    drop(last_lines);
    match served.and_then(|served| conclude(&configuration, served)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(3),
        Err(error) => {
            report(error.as_ref());
            match error.downcast_ref() {
                Some(StartError::Data(_)) => WRONG_OPTIONS.into(),
                _ => ExitCode::FAILURE,
            }
        }
    }
}

/// How the command ends that only had something to print.
fn printed(written: io::Result<()>) -> ExitCode {
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            report(&error);
            ExitCode::FAILURE
        }
    }
}

/// Writes to standard output.
fn write(text: &[u8]) -> io::Result<()> {
    taken(io::stdout().write_all(text))
}

/// Who closes the pipe has read enough.
fn taken(written: io::Result<()>) -> io::Result<()> {
    match written.and_then(|()| io::stdout().flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

/// Writes a line to standard error. When that is closed there is nobody to tell.
fn tell(line: fmt::Arguments<'_>) {
    drop(writeln!(io::stderr().lock(), "{line}"));
}

/// What a server leaves behind that has served.
struct Served {
    state: Arc<ServerState>,
    /// Whether its ports were closed as they should.
    closed: Result<(), String>,
}

/// Serves until a signal. `None` when that came before anything was served.
async fn serve(
    configuration: &Configuration,
    log: &Logger,
) -> Result<Option<Served>, Box<dyn Error>> {
    // Before the ports are open, so that no signal is lost in between.
    let mut signals = Signals::listen()?;
    // Loading data can take long; a signal must end that too.
    let server = tokio::select! {
        started = ContractServer::start(configuration, log) => started?,
        signal = signals.next() => {
            slog::info!(log, "not starting"; "signal" => signal);
            return Ok(None);
        }
    };
    let state = Arc::clone(server.state());
    let invitation = invitation(configuration, &server);
    write(invitation.as_bytes())?;
    let signal = signals.next().await;
    slog::info!(log, "shutting down"; "signal" => signal);
    let closed = tokio::select! {
        closed = server.close() => closed,
        // A request whose end never comes would hold the server for ever.
        signal = signals.next() => {
            slog::warn!(log, "not waiting for open requests"; "signal" => signal);
            Ok(())
        }
        () = tokio::time::sleep(configuration.connection_timeout) => {
            slog::warn!(log, "not waiting longer for open requests");
            Ok(())
        }
    };
    Ok(Some(Served { state, closed }))
}

/// Keeps and prints what has been exercised, where that was asked for; says whether it is enough.
fn conclude(configuration: &Configuration, served: Option<Served>) -> Result<bool, Box<dyn Error>> {
    let Some(Served { state, closed }) = served else {
        if !configuration.require_coverage.is_empty() {
            tell(format_args!(
                "error: ended before anything was served, so nothing was exercised"
            ));
        }
        return Ok(configuration.require_coverage.is_empty());
    };
    let kept = keep(configuration, &state.coverage);
    let mut enough = true;
    if !configuration.require_coverage.is_empty() {
        let report = state.coverage.report(None);
        let judgements = Judgement::all(&report, &configuration.require_coverage);
        let lines: String = judgements
            .iter()
            .map(|judged| format!("{judged}\n"))
            .collect();
        write(format!("{}\n{lines}", Table(&report)).as_bytes())?;
        if judgements.iter().all(|judged| judged.required.is_none()) {
            tell(format_args!(
                "error: nothing was asked of any API, so there is nothing to judge \
                 (--require-coverage); API=PERCENT judges an API in any case"
            ));
            enough = false;
        }
        for judged in judgements.iter().filter(|judged| judged.falls_short()) {
            tell(format_args!("error: {judged}"));
            enough = false;
        }
    }
    // What has been printed is not lost by it.
    kept?;
    closed?;
    Ok(enough)
}

/// Makes sure that there is a file to write to: at the end it would be too late to choose another.
/// What it has is kept until then.
fn open_coverage_file(configuration: &Configuration) -> Result<(), Box<dyn Error>> {
    if let Some(path) = &configuration.coverage_file {
        let opened = File::options().append(true).create(true).open(path);
        opened.map_err(|error| unwritable(path, &error))?;
    }
    Ok(())
}

/// Writes what has been exercised to a file, where that was asked for.
fn keep(configuration: &Configuration, coverage: &Coverage) -> Result<(), Box<dyn Error>> {
    if let Some(path) = &configuration.coverage_file {
        let text = serde_json::to_string_pretty(&coverage.snapshot())?;
        std::fs::write(path, text).map_err(|error| unwritable(path, &error))?;
    }
    Ok(())
}

fn unwritable(path: &Path, error: &io::Error) -> String {
    format!("cannot write {} (--coverage-file): {error}", path.display())
}

/// What to try: a line per API that can be pasted into a shell.
fn invitation(configuration: &Configuration, server: &ContractServer) -> String {
    let is_demo = |api: &str| configuration.demo_credentials.contains(&api);
    let user = if is_demo("Fivetran") {
        format!(
            "{}:{}",
            demo::FIVETRAN_ADMINISTRATOR_KEY,
            demo::FIVETRAN_ADMINISTRATOR_SECRET
        )
    } else {
        "\"$USERS_FIVETRAN_KEY:$USERS_FIVETRAN_SECRET\"".to_owned()
    };
    let token = if is_demo("D3lay") {
        demo::D3LAY_METADATA_TOKEN
    } else {
        "$USERS_D3LAY_TOKEN"
    };
    let trust = match &configuration.tls {
        // Enough for a certificate that signs itself, and harmless for another.
        Some(tls) => format!("--cacert {} ", quoted(&tls.certificate)),
        None => String::new(),
    };
    let (fivetran, d3lay) = (server.fivetran_url(), server.d3lay_url());
    let control = server.control_url().map(|control| {
        let token = match configuration.control_token {
            Some(_) => "--header \"Authorization: Bearer $USERS_CONTROL_TOKEN\" ",
            None => "",
        };
        format!("Control: {control}\n  curl {trust}{token}{control}/version\n")
    });
    format!(
        "Fivetran: {fivetran}\n  \
         curl {trust}--user {user} '{fivetran}/v1/users?limit=2'\n\
         D3lay: {d3lay}\n  \
         curl {trust}--header \"Authorization: Bearer {token}\" \
         '{d3lay}/users?page_size=2'\n{}",
        control.unwrap_or_default()
    )
}

/// A path as a word of a shell.
fn quoted(path: &Path) -> String {
    let text = path.display().to_string().replace('\'', r"'\''");
    format!("'{text}'")
}

/// An error with its causes, on one line.
fn report(error: &dyn Error) {
    // A file of options can have several mistakes, each on a line.
    let mut text = error.to_string().replace('\n', "\nerror: ");
    let mut source = error.source();
    while let Some(cause) = source {
        // Some messages end with their cause already.
        let cause_text = cause.to_string();
        if !text.ends_with(&cause_text) {
            text.push_str(&format!(": {cause_text}"));
        }
        source = cause.source();
    }
    tell(format_args!("error: {text}"));
}
