//! Why a command has not succeeded, for people and for scripts.

use std::{error::Error, io};

use specshot_runtime::{
    Place, Violation,
    client::{BuildError, Mismatch, MissingCredentials},
    parameter::Location,
};

use crate::{
    operation::{Api, Operation, Scheme},
    output::{quoted, shown},
};

/// What the exit codes mean.
pub const EXIT_CODES: [(u8, &str); 9] = [
    (0, "done; also when whoever reads the output has closed it"),
    (1, "a defect of this program"),
    (
        2,
        "arguments or configuration are wrong, or break the document; nothing was sent",
    ),
    (
        3,
        "credentials are missing, or the API refuses them (401, 403)",
    ),
    (4, "the API refuses the request (any other 4xx)"),
    (
        5,
        "no answer, or rate limited or unavailable (408, 429, 5xx), retries included",
    ),
    (6, "a successful answer is not as the document says"),
    (7, "the output cannot be written"),
    (130, "interrupted (Ctrl-C, SIGTERM, SIGHUP)"),
];

/// A way to end without success: the code that it has among [`EXIT_CODES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Nobody reads the output any more.
    Closed = 0,
    Defect = 1,
    Usage = 2,
    Credentials = 3,
    Refused = 4,
    Unavailable = 5,
    Contract = 6,
    Output = 7,
    Interrupted = 130,
}

/// Why a command has not succeeded.
#[derive(Debug)]
pub struct Failure {
    exit: Exit,
    /// What is wrong, a line each.
    messages: Vec<String>,
    help: Vec<String>,
}

/// Why a call has not succeeded, as generated code tells it.
#[derive(Clone, Copy, Debug)]
pub enum Cause<'a> {
    /// The arguments break these rules. Nothing was sent.
    Invalid(&'a [Violation]),
    /// A credential is missing. Nothing was sent.
    MissingCredentials,
    /// The client is wrong in itself.
    Defect,
    /// The answer has this status, be it as the document says or not; or there is none.
    Status(Option<u16>),
}

impl Cause<'_> {
    fn exit(self) -> Exit {
        match self {
            Cause::Invalid(_) => Exit::Usage,
            Cause::MissingCredentials | Cause::Status(Some(401 | 403)) => Exit::Credentials,
            Cause::Defect => Exit::Defect,
            Cause::Status(None | Some(408 | 429 | 500..)) => Exit::Unavailable,
            Cause::Status(Some(400..500)) => Exit::Refused,
            // A redirect or success that is not as the document says.
            Cause::Status(Some(_)) => Exit::Contract,
        }
    }
}

impl Failure {
    pub(crate) fn new(exit: Exit, message: impl Into<String>) -> Self {
        Failure {
            exit,
            messages: vec![message.into()],
            help: Vec::new(),
        }
    }

    /// The failure of a call.
    #[must_use]
    pub fn of_call(operation: &Operation, cause: Cause<'_>, error: &dyn Error) -> Self {
        let mut failure = Failure::new(cause.exit(), chain(error));
        if let Cause::Invalid(violations) = cause {
            let message = |violation: &Violation| {
                format!("{}: {}", place(operation, violation), violation.message())
            };
            failure.messages = violations.iter().map(message).collect();
        }
        failure
    }

    /// Says how to give the credentials that are missing: a line per alternative.
    #[must_use]
    pub fn without(mut self, api: &Api, missing: &MissingCredentials) -> Self {
        for names in missing.alternatives() {
            let schemes = api.schemes.iter();
            let schemes = schemes.filter(|scheme| names.iter().any(|name| name == scheme.name));
            let schemes: Vec<String> = schemes.map(Scheme::help).collect();
            let or = if self.help.is_empty() { "" } else { "or " };
            self.help.push(format!("{or}{}", schemes.join("; and ")));
        }
        self
    }

    /// Shows the beginning of an answer that is not as the document says.
    #[must_use]
    pub fn answered(self, mismatch: &Mismatch) -> Self {
        match mismatch.excerpt() {
            "" => self,
            excerpt => self.help(format!("the answer begins with {excerpt}")),
        }
    }

    /// The failure of a call whose success the program does not know.
    #[must_use]
    pub fn unknown_success() -> Self {
        Failure::new(
            Exit::Defect,
            "the generated command does not know this success",
        )
    }

    /// The output cannot be written. Who closes a pipe has read enough.
    pub(crate) fn of_output(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Failure {
                exit: Exit::Closed,
                messages: Vec::new(),
                help: Vec::new(),
            },
            _ => Failure::new(Exit::Output, format!("cannot write the output: {error}")),
        }
    }

    /// Several things are wrong.
    pub(crate) fn all(exit: Exit, messages: Vec<String>) -> Self {
        Failure {
            exit,
            messages,
            help: Vec::new(),
        }
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// Says how to go on after an error.
    pub(crate) fn resumable(self, position: Option<&str>) -> Self {
        match position {
            Some(position) => self.help(format!("go on with {position}")),
            None => self,
        }
    }

    pub(crate) fn exit(&self) -> Exit {
        self.exit
    }

    /// What to tell, as lines.
    #[must_use]
    pub fn text(&self) -> String {
        let messages = self.messages.iter().map(|text| ("error", text));
        let lines = messages.chain(self.help.iter().map(|text| ("help", text)));
        lines
            .map(|(kind, text)| format!("{kind}: {}\n", shown(text)))
            .collect()
    }
}

impl From<BuildError> for Failure {
    fn from(error: BuildError) -> Self {
        let exit = match error {
            BuildError::Credential { .. } => Exit::Credentials,
            BuildError::BaseUrl { .. } | BuildError::ServerVariable { .. } => Exit::Usage,
            _ => Exit::Defect,
        };
        Failure::new(exit, chain(&error))
    }
}

/// An error with its causes, on one line.
fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        // Some messages end with their cause already.
        if !text.ends_with(&cause_text) {
            text.push_str(": ");
            text.push_str(&cause_text);
        }
        source = cause.source();
    }
    text
}

/// What breaks a rule, as it was typed.
fn place(operation: &Operation, violation: &Violation) -> String {
    let (location, name) = match violation.place() {
        Place::Path(name) => (Location::Path, name),
        Place::Query(name) => (Location::Query, name),
        Place::Header(name) => (Location::Header, name),
        Place::Body(pointer) if pointer.is_empty() => return "--body".to_owned(),
        Place::Body(pointer) => return format!("--body at {pointer}"),
        other => return other.to_string(),
    };
    let mut arguments = operation.arguments.iter();
    let found = arguments.find(|found| found.place == location && found.parameter == name);
    found.map_or_else(
        || violation.place().to_string(),
        |found| format!("--{}", found.flag),
    )
}

/// A flag with its value, to be pasted into a shell.
pub(crate) fn pasted(flag: &str, value: &str) -> String {
    format!("--{flag}={}", quoted(value))
}
