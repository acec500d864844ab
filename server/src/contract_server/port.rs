//! A port, and the API that is served on it.

use std::{net::SocketAddr, sync::Arc};

use dropshot::{
    BuildError, CompressionConfig, ConfigDropshot, HandlerTaskMode, HttpServer, ServerBuilder,
    ServerContext,
};
use slog::{Logger, o};

use super::StartError;
use crate::{
    connection::Connections,
    exchange::unclaimed,
    generated::control::ApiName,
    options::{Configuration, tls::Tls},
    state::ServerState,
};

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

/// The connections of a port; `api` is nothing for the control port, which has no journal.
pub(super) fn connections(
    configuration: &Configuration,
    state: &Arc<ServerState>,
    api: Option<ApiName>,
    log: &Logger,
) -> Connections {
    let name = match api {
        Some(ApiName::Fivetran) => "Fivetran",
        Some(ApiName::D3lay) => "D3lay",
        None => "Control",
    };
    let unclaimed = api.map(|api| unclaimed(state, api));
    Connections::new(
        configuration.limits(),
        configuration.tls.is_some(),
        &log.new(o!("api" => name)),
        unclaimed,
    )
}

/// Opens a port.
pub(super) fn listen<C: ServerContext>(
    api: dropshot::ApiDescription<C>,
    context: C,
    port: Port,
    configuration: &Configuration,
) -> Result<HttpServer<C>, StartError> {
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
    ServerBuilder::new(api, context, port.connections.logger())
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
        })
}
