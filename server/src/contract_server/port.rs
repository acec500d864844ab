//! A port, and the API that is served on it.

use std::{net::SocketAddr, sync::Arc};

use dropshot::{
    BuildError, CompressionConfig, ConfigDropshot, HandlerTaskMode, HttpServer, ServerBuilder,
    ServerContext, ShutdownWaitFuture,
};
use futures::FutureExt as _;
use slog::{Logger, o};

use super::StartError;
use crate::{
    connection::Connections,
    exchange::unclaimed,
    generated::control::ApiName,
    options::{Configuration, tls::Tls},
    state::ServerState,
};

/// The longest request body that either API reads, in bytes, if more is allowed. None takes one.
const MAX_BODY: usize = 64 * 1024;

/// Where and how an API is served.
pub(super) struct Port {
    /// The name of the API.
    pub(super) name: &'static str,
    /// The flag that chooses the port.
    pub(super) flag: &'static str,
    pub(super) address: SocketAddr,
    pub(super) max_body: usize,
    /// What becomes of a request whose client leaves.
    pub(super) orphans: HandlerTaskMode,
    pub(super) connections: Connections,
}

impl Port {
    /// That of an API.
    pub(super) fn of(
        api: ApiName,
        configuration: &Configuration,
        state: &Arc<ServerState>,
        log: &Logger,
    ) -> Self {
        let (name, flag, port) = match api {
            ApiName::Fivetran => ("Fivetran", "--fivetran-port", configuration.fivetran_port),
            ApiName::D3lay => ("D3lay", "--d3lay-port", configuration.d3lay_port),
        };
        Port {
            name,
            flag,
            address: SocketAddr::new(configuration.bind, port),
            max_body: MAX_BODY.min(configuration.max_body_bytes),
            // They only read, so there is nothing to bring to an end, and no task is needed for each
            // request. It is in the journal, without an answer.
            orphans: HandlerTaskMode::CancelOnDisconnect,
            connections: connections(configuration, name, Some((state, api)), log),
        }
    }

    /// That of the control API, which has no journal.
    pub(super) fn of_control(
        address: SocketAddr,
        configuration: &Configuration,
        log: &Logger,
    ) -> Self {
        Port {
            name: "Control",
            flag: "--control-port",
            address,
            max_body: configuration.max_body_bytes,
            // A change of the data is made to its end.
            orphans: HandlerTaskMode::Detached,
            connections: connections(configuration, "Control", None, log),
        }
    }
}

/// The connections of a port; `served` is what its journal needs.
fn connections(
    configuration: &Configuration,
    name: &'static str,
    served: Option<(&Arc<ServerState>, ApiName)>,
    log: &Logger,
) -> Connections {
    Connections::new(
        configuration.limits(),
        configuration.tls.is_some(),
        &log.new(o!("api" => name)),
        served.map(|(state, api)| unclaimed(state, api)),
    )
}

/// Opens a port.
pub(super) fn listen<C: ServerContext>(
    api: dropshot::ApiDescription<C>,
    context: C,
    port: Port,
    configuration: &Configuration,
) -> Result<OpenPort<C>, StartError> {
    let config = ConfigDropshot {
        bind_address: port.address,
        default_request_body_max_bytes: port.max_body,
        default_handler_task_mode: port.orphans,
        compression: match configuration.gzip {
            true => CompressionConfig::Gzip,
            false => CompressionConfig::None,
        },
        ..ConfigDropshot::default()
    };
    let server = ServerBuilder::new(api, context, port.connections.logger())
        .config(config)
        .tls(configuration.tls.as_ref().map(Tls::config))
        .start()
        .map_err(|error| match error {
            BuildError::BindError { address, error } => StartError::Listen {
                api: port.name,
                address,
                flag: port.flag,
                error,
            },
            other => StartError::Build(other),
        })?;
    Ok(OpenPort {
        end: End {
            connections: port.connections,
            address: server.local_addr(),
            ended: server.wait_for_shutdown(),
        },
        server,
    })
}

/// A port that is served until this is dropped, or closed.
pub(super) struct OpenPort<C: ServerContext> {
    /// Comes first, so that Dropshot waits for nothing.
    end: End,
    server: HttpServer<C>,
}

impl<C: ServerContext> OpenPort<C> {
    /// Where it listens.
    pub(super) fn address(&self) -> SocketAddr {
        self.end.address
    }

    /// Stops to listen and waits for the requests that are being answered; those that are not when
    /// nobody waits any longer are dropped.
    pub(super) async fn close(self) -> Result<(), String> {
        let OpenPort { end: _end, server } = self;
        server.close().await
    }
}

/// Ends a port when it is dropped.
struct End {
    connections: Connections,
    address: SocketAddr,
    ended: ShutdownWaitFuture,
}

impl Drop for End {
    fn drop(&mut self) {
        // Where Dropshot has let go of the port, somebody else may listen there by now.
        if (&mut self.ended).now_or_never().is_none() {
            self.connections.end(self.address);
        }
    }
}
