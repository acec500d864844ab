//! The contract-test server in this process, on ports of its own.

use std::sync::LazyLock;

use slog::{Discard, Logger, o};
use tokio::runtime::Runtime;
use users_server::{ContractServer, options::Configuration, state::ServerState};

use crate::{
    api::{Api, Kind},
    exercised,
};

/// A server that runs until it is dropped.
pub(crate) struct Served {
    server: Option<ContractServer>,
    runtime: Runtime,
}

/// The server with the options of somebody who gives none. Tests share it, as nothing they do
/// changes it.
pub(crate) fn usual() -> &'static Served {
    static USUAL: LazyLock<Served> = LazyLock::new(|| Served::start(&[]));
    &USUAL
}

/// The Fivetran API of the usual server.
pub(crate) fn fivetran() -> Api {
    usual().fivetran()
}

/// The D3lay API of the usual server.
pub(crate) fn d3lay() -> Api {
    usual().d3lay()
}

impl Served {
    /// Starts a server with these options, on any free ports.
    pub(crate) fn start(options: &[&str]) -> Self {
        let ports = [
            "--fivetran-port",
            "0",
            "--d3lay-port",
            "0",
            "--control-port",
            "0",
        ];
        let program = ["users-server"].iter().chain(&ports);
        let arguments = program.chain(options);
        let configuration = Configuration::from_arguments(arguments).expect("options");
        // A thread of its own, so that tests can wait for answers without a runtime.
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .expect("a runtime");
        let log = Logger::root(Discard, o!());
        let server = runtime.block_on(ContractServer::start(&configuration, &log));
        let server = server.expect("a server");
        exercised::follow(server.state());
        Served {
            server: Some(server),
            runtime,
        }
    }

    /// Starts a server that serves these users, each a JSON text, from a data file of one API.
    pub(crate) fn with_users(kind: Kind, users: &[&str], options: &[&str]) -> Self {
        let file = tempfile::Builder::new()
            .suffix(".json")
            .tempfile()
            .expect("a file");
        std::fs::write(file.path(), format!("[{}]", users.join(","))).expect("written");
        let path = file.path().to_str().expect("a path in UTF-8").to_owned();
        let flag = match kind {
            Kind::Fivetran => "--fivetran-data",
            Kind::D3lay => "--d3lay-data",
        };
        Served::start(&[&[flag, path.as_str()], options].concat())
    }

    pub(crate) fn fivetran(&self) -> Api {
        Api::new(Kind::Fivetran, self.server().fivetran_address())
    }

    pub(crate) fn d3lay(&self) -> Api {
        Api::new(Kind::D3lay, self.server().d3lay_address())
    }

    pub(crate) fn state(&self) -> &ServerState {
        self.server().state()
    }

    fn server(&self) -> &ContractServer {
        self.server.as_ref().expect("it runs until it is dropped")
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        if let Some(server) = self.server.take() {
            drop(self.runtime.block_on(server.close()));
        }
    }
}
