//! The contract-test server: both APIs and the control API, each on a port of its own.

mod builder;
mod error;
mod port;
mod typed_users;
mod users;

use std::{net::SocketAddr, sync::Arc};

use slog::Logger;
use specshot_runtime::server::undescribed;

pub use self::{
    builder::Builder,
    error::StartError,
    typed_users::{GivenUser, TypedUsers},
};
use self::{
    port::{OpenPort, Port, listen},
    users::{GivenUsers, load},
};
use crate::{
    context::{Context, Policy},
    control::Store,
    credentials::ControlToken,
    documentation,
    generated::{self, control::ApiName},
    handlers::{
        Control, ControlContext, D3lay, D3layContext, Fivetran, FivetranContext,
        pages::with_reference, with_pages,
    },
    options::Configuration,
    state::{ServerState, StateSettings},
};

/// Both APIs and the control API, being served until this is dropped: then nobody can connect any
/// longer, and requests that are under way are dropped with their connections.
pub struct ContractServer {
    state: Arc<ServerState>,
    fivetran: OpenPort<FivetranContext>,
    d3lay: OpenPort<D3layContext>,
    control: Option<OpenPort<ControlContext>>,
}

impl ContractServer {
    /// Opens the control port, loads the data, and opens the ports of the APIs.
    ///
    /// # Errors
    /// When a data file is wrong, or a port cannot be listened on. No port stays open then.
    pub async fn start(configuration: &Configuration, log: &Logger) -> Result<Self, StartError> {
        Self::start_with(configuration, GivenUsers::default(), log).await
    }

    async fn start_with(
        configuration: &Configuration,
        given: GivenUsers,
        log: &Logger,
    ) -> Result<Self, StartError> {
        let state = Arc::new(ServerState::new(&StateSettings::of(configuration))?);
        for fault in &configuration.faults {
            state.faults.start_with(fault.clone())?;
        }
        let policy = Policy {
            unknown_parameters: configuration.unknown_parameters,
            cors: configuration.cors.clone(),
        };
        let control = control(configuration, &state, &policy, log)?;
        match apis(configuration, given, &state, policy, log).await {
            Ok((fivetran, d3lay)) => Ok(ContractServer {
                state,
                fivetran,
                d3lay,
                control,
            }),
            Err(error) => {
                // What is half started must not stay: the port is free again afterwards.
                state.data.give_up();
                if let Some(control) = control {
                    drop(control.close().await);
                }
                Err(error)
            }
        }
    }

    /// What the APIs of this server share.
    #[must_use]
    pub fn state(&self) -> &Arc<ServerState> {
        &self.state
    }

    /// Where the Fivetran API is served.
    #[must_use]
    pub fn fivetran_address(&self) -> SocketAddr {
        self.fivetran.address()
    }

    /// Where the D3lay API is served.
    #[must_use]
    pub fn d3lay_address(&self) -> SocketAddr {
        self.d3lay.address()
    }

    /// Where the control API is served, if it is.
    #[must_use]
    pub fn control_address(&self) -> Option<SocketAddr> {
        self.control.as_ref().map(OpenPort::address)
    }

    /// Stops to listen and waits for the requests that are being answered. When the future is
    /// dropped before its end, so are they.
    ///
    /// # Errors
    /// When a server has failed before.
    pub async fn close(self) -> Result<(), String> {
        let control = async {
            match self.control {
                Some(control) => control.close().await,
                None => Ok(()),
            }
        };
        let (fivetran, d3lay, control) =
            futures::join!(self.fivetran.close(), self.d3lay.close(), control);
        fivetran.and(d3lay).and(control)
    }
}

/// Opens the control port, if there is to be one.
fn control(
    configuration: &Configuration,
    state: &Arc<ServerState>,
    policy: &Policy,
    log: &Logger,
) -> Result<Option<OpenPort<ControlContext>>, StartError> {
    let Some(address) = configuration.control else {
        return Ok(None);
    };
    let context = ControlContext {
        state: Arc::clone(state),
        token: configuration.control_token.as_ref().map(ControlToken::new),
        policy: policy.clone(),
    };
    let server = listen(
        with_pages(undescribed(generated::control::api_description::<Control>)?)?,
        context,
        Port::of_control(address, configuration, log),
        configuration,
    )?;
    state.addresses.open_control(server.address());
    Ok(Some(server))
}

/// Loads the data, then opens the ports of both APIs, or none.
async fn apis(
    configuration: &Configuration,
    given: GivenUsers,
    state: &Arc<ServerState>,
    policy: Policy,
    log: &Logger,
) -> Result<(OpenPort<FivetranContext>, OpenPort<D3layContext>), StartError> {
    // A thread of its own, as the control port answers meanwhile.
    let loading = tokio::task::spawn_blocking({
        let configuration = configuration.clone();
        move || load(&configuration, &given)
    });
    let (fivetran, d3lay) = loading.await??;
    let users = Store::new(Arc::clone(fivetran.directory()));
    state.data.enter(ApiName::Fivetran, Arc::new(users));
    let users = Store::new(Arc::clone(d3lay.directory()));
    state.data.enter(ApiName::D3lay, Arc::new(users));
    let fivetran_port = Port::of(ApiName::Fivetran, configuration, state, log);
    let fivetran = Context {
        api: ApiName::Fivetran,
        connections: fivetran_port.connections.clone(),
        state: Arc::clone(state),
        account: fivetran,
        credentials: configuration.fivetran_credentials.clone(),
        policy: policy.clone(),
    };
    let d3lay_port = Port::of(ApiName::D3lay, configuration, state, log);
    let d3lay = Context {
        api: ApiName::D3lay,
        connections: d3lay_port.connections.clone(),
        state: Arc::clone(state),
        account: d3lay,
        credentials: configuration.d3lay_credentials.clone(),
        policy,
    };
    let fivetran = listen(
        with_reference(
            undescribed(generated::fivetran::api_description::<Fivetran>)?,
            &documentation::FIVETRAN,
        )?,
        fivetran,
        fivetran_port,
        configuration,
    )?;
    let d3lay = listen(
        with_reference(
            undescribed(generated::d3lay::api_description::<D3lay>)?,
            &documentation::D3LAY,
        )?,
        d3lay,
        d3lay_port,
        configuration,
    );
    let d3lay = match d3lay {
        Ok(d3lay) => d3lay,
        Err(error) => {
            drop(fivetran.close().await);
            return Err(error);
        }
    };
    let addresses = &state.addresses;
    addresses.open(ApiName::Fivetran, fivetran.address());
    addresses.open(ApiName::D3lay, d3lay.address());
    Ok((fivetran, d3lay))
}
