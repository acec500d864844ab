//! What belongs to one server and is shared by its APIs.

use std::{
    net::SocketAddr,
    sync::{Arc, OnceLock},
    time::{Duration, Instant},
};

use specshot_runtime::ContractError;

use crate::{
    clock::Clock,
    control::{Data, NotLoaded},
    coverage::Coverage,
    faults::{Faults, Service},
    generated::control::{ApiName, ServerPart},
    journal::Journal,
    options::Configuration,
    per_api::{APIS, PerApi},
    quota::{QuotaSetting, Quotas},
};

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
    /// The requests that the APIs have received.
    pub journal: Arc<Journal>,
    /// The faults that are set.
    pub faults: Arc<Faults>,
    /// What has been exercised of the documents.
    pub coverage: Arc<Coverage>,
    /// The quotas of the APIs.
    pub quotas: Arc<Quotas>,
    /// What the quotas go by.
    pub clock: Arc<Clock>,
}

/// Where the APIs are served, from when their ports are open.
#[derive(Debug)]
pub struct Addresses {
    scheme: &'static str,
    served: PerApi<OnceLock<SocketAddr>>,
    control: OnceLock<SocketAddr>,
}

/// What the parts of a server's state start with.
#[derive(Clone, Debug)]
pub struct StateSettings {
    /// How many requests the journal keeps.
    pub journal_entries: usize,
    /// How many bytes they take at most.
    pub journal_bytes: usize,
    /// Whether a request may ask for a fault of its own, by a header.
    pub allow_request_faults: bool,
    /// The quota of each API.
    pub quota: QuotaSetting,
    /// Whether the ports speak TLS.
    pub tls: bool,
}

impl StateSettings {
    /// Those of a configuration.
    #[must_use]
    pub fn of(configuration: &Configuration) -> Self {
        let start = QuotaSetting::default();
        let window = configuration.quota_window.as_secs();
        StateSettings {
            journal_entries: configuration.journal_entries,
            journal_bytes: configuration.journal_bytes,
            allow_request_faults: configuration.allow_request_faults,
            quota: QuotaSetting {
                enforced: configuration.quota.is_some(),
                limit: configuration.quota.unwrap_or(start.limit),
                window_seconds: u32::try_from(window).unwrap_or(u32::MAX),
            },
            tls: configuration.tls.is_some(),
        }
    }
}

impl ServerState {
    /// Of a server that has just been started, and has neither users nor ports yet.
    ///
    /// # Errors
    /// When the text in a generated module cannot be compiled.
    pub fn new(settings: &StateSettings) -> Result<Self, ContractError> {
        let clock = Arc::new(Clock::new());
        Ok(ServerState {
            started: Instant::now(),
            data: Data::default(),
            addresses: Addresses::new(settings.tls),
            journal: Arc::new(
                Journal::new(settings.journal_entries).within(settings.journal_bytes),
            ),
            faults: Arc::new(Faults::new(
                PerApi::try_new(Service::of)?,
                settings.allow_request_faults,
            )),
            coverage: Arc::new(Coverage::new()?),
            quotas: Arc::new(Quotas::new(&clock, settings.quota)),
            clock,
        })
    }

    /// For how long the server has been running.
    #[must_use]
    pub fn uptime(&self) -> Duration {
        self.started.elapsed()
    }

    /// Puts parts back to the state in which the server started.
    ///
    /// # Errors
    /// When the users are among them and could not be loaded.
    pub async fn reset(&self, parts: &[ServerPart]) -> Result<(), NotLoaded> {
        for part in parts {
            match part {
                ServerPart::Data => {
                    for api in APIS {
                        self.data.users(api).await?.reset();
                    }
                }
                ServerPart::Snapshots => {
                    for api in APIS {
                        self.data.users(api).await?.clear_snapshots();
                    }
                }
                ServerPart::Faults => self.faults.reset(),
                ServerPart::Journal => self.journal.clear(),
                ServerPart::Coverage => self.coverage.reset(None),
                ServerPart::Quotas => self.quotas.reset(),
                ServerPart::Clock => self.clock.reset(),
            }
        }
        Ok(())
    }

    /// The APIs that do not answer yet.
    #[must_use]
    pub fn waiting_for(&self) -> Vec<ApiName> {
        let mut apis = APIS.to_vec();
        apis.retain(|&api| self.addresses.of(api).is_none());
        apis
    }
}

impl Addresses {
    fn new(tls: bool) -> Self {
        Addresses {
            scheme: if tls { "https" } else { "http" },
            served: PerApi::default(),
            control: OnceLock::new(),
        }
    }

    /// The base URL of a port.
    #[must_use]
    pub fn base_url(&self, address: SocketAddr) -> String {
        format!("{}://{address}", self.scheme)
    }

    /// Where an API is served. Its users are loaded before its port is open.
    #[must_use]
    pub fn of(&self, api: ApiName) -> Option<SocketAddr> {
        self.served.of(api).get().copied()
    }

    /// Where the control API is served.
    #[must_use]
    pub fn control(&self) -> Option<SocketAddr> {
        self.control.get().copied()
    }

    /// Notes that the port of an API is open.
    pub fn open(&self, api: ApiName, address: SocketAddr) {
        self.served.of(api).get_or_init(|| address);
    }

    /// Notes that the port of the control API is open.
    pub fn open_control(&self, address: SocketAddr) {
        self.control.get_or_init(|| address);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::generated::control;

    #[test]
    fn what_is_listed_is_all_that_the_document_has() {
        let listed = |schema: &str| -> Value {
            let mut schemas = control::API.schemas.iter();
            let (_, text) = schemas.find(|(name, _)| *name == schema).unwrap();
            serde_json::from_str::<Value>(text).unwrap()["enum"].take()
        };
        assert_eq!(json!(APIS), listed("ApiName"));
        assert_eq!(json!(PARTS), listed("ServerPart"));
    }
}
