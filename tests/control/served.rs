//! The contract-test server in this process, on ports of its own.

use slog::{Discard, Logger, o};
use tokio::runtime::Runtime;
use users_server::{ContractServer, options::Configuration};

use crate::exchange::Call;

/// A server that runs until it is dropped.
pub(crate) struct Served {
    server: Option<ContractServer>,
    pub(crate) runtime: Runtime,
}

impl Served {
    /// Starts a server with these options, on any free ports, with few users.
    pub(crate) fn start(options: &[&str]) -> Self {
        let program = [
            "users-server",
            "--fivetran-port",
            "0",
            "--d3lay-port",
            "0",
            "--control-port",
            "0",
            "--users",
            "20",
        ];
        let configuration =
            Configuration::from_arguments(program.iter().chain(options)).expect("options");
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .expect("a runtime");
        let log = Logger::root(Discard, o!());
        let server = runtime.block_on(ContractServer::start(&configuration, &log));
        Served {
            server: Some(server.expect("a server")),
            runtime,
        }
    }

    pub(crate) fn server(&self) -> &ContractServer {
        self.server.as_ref().expect("it runs until it is dropped")
    }

    pub(crate) fn address(&self) -> std::net::SocketAddr {
        self.server().control_address().expect("a control port")
    }

    /// A request to the control API.
    pub(crate) fn call(&self, method: &str, target: &str) -> Call {
        Call::new(self.address(), method, target)
    }

    /// The ids that the Fivetran API lists.
    pub(crate) fn fivetran_ids(&self) -> Vec<String> {
        let page = Call::new(
            self.server().fivetran_address(),
            "GET",
            "/v1/users?limit=1000",
        )
        .header(
            "Authorization",
            "Basic ZGVtby1hZG1pbmlzdHJhdG9yOmRlbW8tc2VjcmV0",
        )
        .send_elsewhere();
        let items = page.json()["data"]["items"].clone();
        let ids = items.as_array().expect("users").iter();
        ids.map(|user| user["id"].as_str().expect("an id").to_owned())
            .collect()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        if let Some(server) = self.server.take() {
            drop(self.runtime.block_on(server.close()));
        }
    }
}
