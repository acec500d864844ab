//! One call: what was given for it, and what becomes of its answer.

use std::{
    cell::RefCell,
    fs,
    io::{self, IsTerminal as _, Read as _, Stdout},
    path::PathBuf,
    time::Duration,
};

use clap::ArgMatches;
use secrecy::{ExposeSecret as _, SecretString};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use specshot_runtime::{
    Contract,
    client::{
        Attempt, Decoding, DriftReport, PagedRequest, Pages, Position, Preview, RetryPolicy,
        StreamErrorKind,
    },
};
use terminal_size::Width;

use crate::{
    drift::Drift,
    failure::{Cause, Exit, Failure, pasted},
    operation::{Api, Operation, Shape},
    output::{Output, shown},
    progress::{Progress, somebody_waits},
    settings::{Settings, variable},
};

/// How long the wait for the next attempt may be without a word to whoever waits at a terminal.
const UNTOLD_WAIT: Duration = Duration::from_secs(3);

/// One call: what was given for it, and what becomes of its answer.
#[derive(Debug)]
pub struct Session {
    api: &'static Api,
    operation: &'static Operation,
    given: ArgMatches,
    settings: Settings,
    output: RefCell<Output<Stdout>>,
    progress: Progress,
    drift: Option<Drift>,
    /// The flag with which a list goes on, when some of it has been written.
    next: RefCell<Option<String>>,
}

impl Session {
    pub(crate) fn new(
        api: &'static Api,
        operation: &'static Operation,
        given: ArgMatches,
    ) -> Result<Self, Failure> {
        let settings = Settings::new(api, &given)?;
        let output = Output::new(io::stdout(), settings.format, io::stdout().is_terminal());
        // Nothing where there is no terminal.
        let size = terminal_size::terminal_size_of(io::stdout());
        let output = output.width(size.map(|(Width(width), _)| width));
        let mut session = Session {
            api,
            operation,
            given,
            settings,
            output: RefCell::new(output),
            progress: Progress::hidden(),
            drift: None,
            next: RefCell::default(),
        };
        if session.dry_run() {
            return Ok(session);
        }
        if let Some(path) = session.given.get_one::<PathBuf>("drift") {
            session.drift = Some(Drift::to(path)?);
        }
        if session.all() {
            session.progress = Progress::new();
        }
        Ok(session)
    }

    /// The base URL, in place of the document's server.
    #[must_use]
    pub fn base_url(&self) -> Option<String> {
        self.settings.base_url.clone()
    }

    /// How long each attempt may take.
    #[must_use]
    pub fn timeout(&self) -> Option<Duration> {
        self.settings.timeout
    }

    /// When a call is sent again.
    pub fn retry_policy(&self) -> RetryPolicy {
        let policy = RetryPolicy::default();
        let policy = match self.settings.retries {
            Some(retries) => policy.retries(retries),
            None => policy,
        };
        let policy = match self.settings.deadline {
            Some(deadline) => policy.deadline(deadline),
            None => policy,
        };
        let verbose = self.settings.verbose;
        if !verbose && !somebody_waits() {
            return policy;
        }
        let progress = self.progress.clone();
        policy.on_attempt(move |attempt| {
            if verbose || attempt.wait > Some(UNTOLD_WAIT) {
                progress.tell(&told(attempt));
            }
        })
    }

    /// How an answer is taken that is not as the document says.
    #[must_use]
    pub fn decoding(&self) -> Decoding {
        match self.settings.strict {
            true => Decoding::Strict,
            false => Decoding::Tolerant,
        }
    }

    /// Tells where the drift report of the client comes from.
    pub fn connected(&self, report: impl Fn() -> DriftReport + 'static) {
        if let Some(drift) = &self.drift {
            drift.set_source(report);
        }
    }

    /// User name and password of a scheme, when the file has them and the environment has not.
    #[must_use]
    pub fn pair(&self, scheme: &str) -> Option<(String, SecretString)> {
        let (username, password) = self.settings.section.pair(self.absent(scheme)?)?;
        Some((username.expose_secret().to_owned(), password))
    }

    /// Token or key of a scheme, when the file has it and the environment has not.
    #[must_use]
    pub fn secret(&self, scheme: &str) -> Option<SecretString> {
        self.settings.section.secret(self.absent(scheme)?)
    }

    /// A scheme that has no variable in the environment.
    fn absent<'a>(&self, scheme: &'a str) -> Option<&'a str> {
        let found = self.api.schemes.iter().find(|found| found.name == scheme)?;
        let set = found.variables.iter().any(|name| variable(name).is_some());
        (!set).then_some(scheme)
    }

    /// The value of a flag; nothing when it was not given.
    ///
    /// # Errors
    /// When the value has no place in its type.
    pub fn value<T: DeserializeOwned>(&self, flag: &str) -> Result<Option<T>, Failure> {
        let values = self.given.get_many::<Value>(flag);
        let mut values: Vec<Value> = values.into_iter().flatten().cloned().collect();
        let mut arguments = self.operation.arguments.iter();
        let repeated = arguments.any(|found| found.flag == flag && found.repeated);
        let value = match (values.is_empty(), repeated) {
            (true, _) => return Ok(None),
            (false, true) => Value::Array(values),
            (false, false) => values.pop().unwrap_or_default(),
        };
        let value = serde_json::from_value(value);
        value
            .map(Some)
            .map_err(|error| Failure::new(Exit::Usage, format!("--{flag}: {error}")))
    }

    /// The body; nothing when none was given.
    ///
    /// # Errors
    /// When it cannot be read, is no JSON, or breaks the document.
    pub fn body<T: Contract>(&self) -> Result<Option<T>, Failure> {
        let Some(given) = self.given.get_one::<String>("body") else {
            return Ok(None);
        };
        let wrong = |reason: String| Failure::new(Exit::Usage, format!("--body: {reason}"));
        let text = match (given.as_str(), given.strip_prefix('@')) {
            ("-", _) => {
                let mut text = String::new();
                let read = io::stdin().read_to_string(&mut text);
                read.map(|_| text)
                    .map_err(|error| wrong(format!("cannot read the standard input: {error}")))?
            }
            (_, Some(path)) => fs::read_to_string(path)
                .map_err(|error| wrong(format!("cannot read {path}: {error}")))?,
            (text, None) => text.to_owned(),
        };
        let value: Value =
            serde_json::from_str(&text).map_err(|error| wrong(format!("not JSON: {error}")))?;
        T::check(&value).map_err(|violations| {
            let cause = Cause::Invalid(&violations);
            let error = io::Error::from(io::ErrorKind::InvalidInput);
            Failure::of_call(self.operation, cause, &error)
        })?;
        let body = serde_json::from_value(value);
        body.map(Some).map_err(|error| wrong(error.to_string()))
    }

    /// Whether the request is shown and not sent.
    #[must_use]
    pub fn dry_run(&self) -> bool {
        self.settings.dry_run
    }

    /// Whether all pages are followed.
    #[must_use]
    pub fn all(&self) -> bool {
        self.operation.pages && self.given.get_flag("all")
    }

    /// Shows a request.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn show(&self, preview: &Preview) -> Result<(), Failure> {
        let text = preview.to_string();
        let lines: String = text.lines().map(|line| shown(line) + "\n").collect();
        self.write(|output| output.text(&lines))
    }

    /// Writes the body of an answer.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn answer(&self, shape: Shape, body: &impl Serialize) -> Result<(), Failure> {
        let body = json(body)?;
        self.write(|output| output.answer(shape, &body))
    }

    /// Writes the items of all pages as they come.
    ///
    /// # Errors
    /// When a page does not come, or its items cannot be written.
    pub async fn pages<R: PagedRequest>(
        &self,
        mut pages: Pages<R>,
        columns: &'static [&'static str],
        failure: fn(R::Error) -> Failure,
    ) -> Result<(), Failure> {
        let maximum = self.given.get_one::<u64>("max-pages").copied();
        if let Some(maximum) = maximum {
            pages = pages.max_pages(maximum);
        }
        let (mut items, mut number) = (0, 0);
        while let Some(page) = pages.next().await {
            let page = match page {
                Ok(page) => R::into_items(page),
                Err(error) => {
                    let text = error.to_string();
                    let next = self.next.borrow();
                    return match (error.into_kind(), maximum) {
                        (StreamErrorKind::TooManyPages(_), Some(_)) => {
                            let next = next.as_deref().unwrap_or_default();
                            let note = format!("note: there are more pages; go on with {next}");
                            self.progress.tell(&shown(&note));
                            Ok(())
                        }
                        (StreamErrorKind::Request(error), _) => {
                            Err(failure(error).resumable(next.as_deref()))
                        }
                        _ => Err(Failure::new(Exit::Contract, text)),
                    };
                }
            };
            let page = page.iter().map(json).collect::<Result<Vec<Value>, _>>()?;
            self.write(|output| output.records(columns, &page))?;
            items += page.len() as u64;
            number += 1;
            self.progress.show(items, number);
            *self.next.borrow_mut() = pages.position().and_then(|position| self.flag(position));
        }
        Ok(())
    }

    /// The flag with which a list begins at a position.
    fn flag(&self, position: &Position) -> Option<String> {
        let (parameter, value) = position.argument()?;
        let mut arguments = self.operation.arguments.iter();
        let found = arguments.find(|found| found.parameter == parameter)?;
        let text = match value {
            Value::String(text) => text,
            value => value.to_string(),
        };
        Some(pasted(found.flag, &text))
    }

    /// The failure of a call that a signal has ended.
    pub(crate) fn interrupted(&self) -> Failure {
        let failure = Failure::new(Exit::Interrupted, "interrupted");
        failure.resumable(self.next.borrow().as_deref())
    }

    /// Ends the output and the progress, and writes the drift report.
    pub(crate) fn finish(&self) -> Result<(), Failure> {
        let finished = self.write(Output::finish);
        self.progress.end();
        let reported = self.drift.as_ref().map_or(Ok(()), Drift::write);
        finished.and(reported)
    }

    fn write(
        &self,
        write: impl FnOnce(&mut Output<Stdout>) -> io::Result<()>,
    ) -> Result<(), Failure> {
        let mut output = self.output.borrow_mut();
        let written = self.progress.aside(|| write(&mut output));
        written.map_err(|error| Failure::of_output(&error))
    }
}

/// A typed value as JSON.
fn json<T: Serialize>(value: &T) -> Result<Value, Failure> {
    serde_json::to_value(value).map_err(|error| Failure::new(Exit::Defect, error.to_string()))
}

/// An attempt, for people.
fn told(attempt: &Attempt<'_>) -> String {
    let Attempt {
        operation,
        number,
        outcome,
        elapsed,
        wait,
        ..
    } = attempt;
    let again = match wait {
        Some(wait) => format!(", again in {:.1} s", wait.as_secs_f64()),
        None => String::new(),
    };
    let text = format!("{operation}: attempt {number}: {outcome} after {elapsed:.1?}{again}");
    shown(&text).into_owned()
}
