//! The command and the server that it talks to.

use std::{
    collections::BTreeSet,
    process::{Command, Output, Stdio},
};

use serde_json::Value;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use users_server::{ContractServer, contract_server::Builder, credentials::demo};

/// The binary.
pub(crate) const BINARY: &str = env!("CARGO_BIN_EXE_users");

/// A server with both APIs, and a home for the command that has nothing in it.
pub(crate) struct Service {
    pub(crate) server: ContractServer,
    pub(crate) home: TempDir,
    // Dropped last, as the server runs in it.
    _runtime: Runtime,
}

impl Service {
    /// A server with so many users.
    pub(crate) fn with(users: usize) -> Service {
        Service::start(ContractServer::builder().users(users))
    }

    pub(crate) fn start(builder: Builder) -> Service {
        let runtime = Runtime::new().expect("a runtime");
        let server = runtime.block_on(builder.start());
        Service {
            server,
            home: tempfile::tempdir().expect("a directory"),
            _runtime: runtime,
        }
    }

    /// The environment of the command: nothing but this, and the credentials.
    pub(crate) fn environment(&self) -> [(&'static str, String); 6] {
        [
            ("HOME", self.home.path().display().to_string()),
            ("FIVETRAN_BASE_URL", self.server.fivetran_url()),
            (
                "FIVETRAN_API_KEY",
                demo::FIVETRAN_ADMINISTRATOR_KEY.to_owned(),
            ),
            (
                "FIVETRAN_API_SECRET",
                demo::FIVETRAN_ADMINISTRATOR_SECRET.to_owned(),
            ),
            ("D3LAY_BASE_URL", self.server.d3lay_url()),
            ("D3LAY_TOKEN", demo::D3LAY_METADATA_TOKEN.to_owned()),
        ]
    }

    /// The command with these arguments, separated by spaces.
    pub(crate) fn command(&self, arguments: &str) -> Command {
        let mut command = Command::new(BINARY);
        command
            .args(arguments.split(' '))
            .env_clear()
            .envs(self.environment())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// Runs the command to its end.
    pub(crate) fn run(&self, arguments: &str) -> Ended {
        Ended::of(self.command(arguments))
    }

    /// Runs the command to success, and returns what it printed.
    #[track_caller]
    pub(crate) fn prints(&self, arguments: &str) -> String {
        let ended = self.run(arguments);
        assert_eq!(ended.code, 0, "{ended:?}");
        assert_eq!(ended.stderr, "", "{ended:?}");
        ended.stdout
    }

    /// How many requests have arrived.
    pub(crate) fn requests(&self) -> u64 {
        self.server.journal().snapshot().last_id()
    }
}

/// A command that has ended.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ended {
    pub(crate) fn of(mut command: Command) -> Ended {
        let output = command.output().expect("the command runs");
        Ended::from(output)
    }

    /// Asserts the exit code, and that standard error has this.
    #[track_caller]
    pub(crate) fn says(&self, code: i32, text: &str) {
        assert_eq!(self.code, code, "{self:?}");
        assert!(self.stderr.contains(text), "{text} is not in {self:?}");
    }
}

impl From<Output> for Ended {
    fn from(output: Output) -> Ended {
        Ended {
            code: output.status.code().expect("no signal"),
            stdout: String::from_utf8(output.stdout).expect("UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }
}

/// The objects of JSON Lines.
#[track_caller]
pub(crate) fn lines(text: &str) -> Vec<Value> {
    let line = |line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
    text.lines().map(line).collect()
}

/// The ids of users, none of which comes twice.
#[track_caller]
pub(crate) fn ids(users: &[Value]) -> BTreeSet<String> {
    let ids: Vec<String> = users
        .iter()
        .map(|user| user["id"].as_str().expect("an id").to_owned())
        .collect();
    let distinct: BTreeSet<String> = ids.iter().cloned().collect();
    assert_eq!(ids.len(), distinct.len(), "an id comes twice");
    distinct
}
