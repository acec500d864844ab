//! What belongs to one server and is shared by its APIs.

use std::{
    net::SocketAddr,
    sync::OnceLock,
    time::{Duration, Instant},
};

use crate::{
    control::Data,
    generated::control::{ApiName, ServerPart},
};

/// The APIs that are served beside the control API.
pub const APIS: [ApiName; 2] = [ApiName::Fivetran, ApiName::D3lay];

/// All that can be put back.
pub const PARTS: [ServerPart; 7] = [
    ServerPart::Data,
    ServerPart::Snapshots,
    ServerPart::Faults,
    ServerPart::Journal,
    ServerPart::Coverage,
    ServerPart::Quotas,
    ServerPart::Clock,
];

/// What belongs to one server and is shared by its APIs.
pub struct ServerState {
    started: Instant,
    /// The users of the APIs.
    pub data: Data,
    /// Where the APIs are served.
    pub addresses: Addresses,
}

/// Where the APIs are served, from when their ports are open.
#[derive(Debug, Default)]
pub struct Addresses {
    fivetran: OnceLock<SocketAddr>,
    d3lay: OnceLock<SocketAddr>,
    control: OnceLock<SocketAddr>,
}

impl ServerState {
    /// Of a server that has just been started, and has neither users nor ports yet.
    #[must_use]
    pub fn new() -> Self {
        ServerState {
            started: Instant::now(),
            data: Data::default(),
            addresses: Addresses::default(),
        }
    }

    /// For how long the server has been running.
    #[must_use]
    pub fn uptime(&self) -> Duration {
        self.started.elapsed()
    }

    /// Puts parts back to the state in which the server started.
    pub async fn reset(&self, parts: &[ServerPart]) {
        for part in parts {
            match part {
                ServerPart::Data => {
                    for api in APIS {
                        self.data.users(api).await.reset();
                    }
                }
                ServerPart::Snapshots => {
                    for api in APIS {
                        self.data.users(api).await.clear_snapshots();
                    }
                }
                ServerPart::Faults
                | ServerPart::Journal
                | ServerPart::Coverage
                | ServerPart::Quotas
                | ServerPart::Clock => {}
            }
        }
    }

    /// The APIs that do not answer yet.
    #[must_use]
    pub fn waiting_for(&self) -> Vec<ApiName> {
        let mut apis = APIS.to_vec();
        apis.retain(|&api| self.addresses.of(api).is_none());
        apis
    }
}

impl Default for ServerState {
    fn default() -> Self {
        ServerState::new()
    }
}

impl Addresses {
    /// Where an API is served. Its users are loaded before its port is open.
    #[must_use]
    pub fn of(&self, api: ApiName) -> Option<SocketAddr> {
        self.slot(api).get().copied()
    }

    /// Where the control API is served.
    #[must_use]
    pub fn control(&self) -> Option<SocketAddr> {
        self.control.get().copied()
    }

    /// Notes that the port of an API is open.
    pub fn open(&self, api: ApiName, address: SocketAddr) {
        self.slot(api).get_or_init(|| address);
    }

    /// Notes that the port of the control API is open.
    pub fn open_control(&self, address: SocketAddr) {
        self.control.get_or_init(|| address);
    }

    fn slot(&self, api: ApiName) -> &OnceLock<SocketAddr> {
        match api {
            ApiName::Fivetran => &self.fivetran,
            ApiName::D3lay => &self.d3lay,
        }
    }
}
