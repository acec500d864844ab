//! The contract-test server: both APIs and the control API, each on a port of its own.

use std::{net::SocketAddr, path::Path, sync::Arc};

use dropshot::{
    BuildError, CompressionConfig, ConfigDropshot, HttpServer, ServerBuilder, ServerContext,
};
use serde_json::value::RawValue;
use slog::{Logger, o};
use specshot_runtime::server::RegisterError;

use crate::{
    connection::Connections,
    context::{Context, Policy},
    control::Store,
    credentials::ControlToken,
    d3lay,
    data::{
        self, LoadError, Rejection,
        synthetic::{Synthetic, SyntheticError},
    },
    directory::{Directory, Member, Snapshot},
    documentation,
    exchange::unclaimed,
    faults::FaultError,
    fivetran,
    generated::{self, control::ApiName},
    handlers::{
        Control, ControlContext, D3lay, D3layContext, Fivetran, FivetranContext,
        pages::with_reference, with_pages,
    },
    options::{Configuration, OptionsError, tls::Tls},
    state::{ServerState, StateSettings},
};

/// The longest request body that either API reads, in bytes, if more is allowed. None takes one.
const MAX_BODY: usize = 64 * 1024;

/// Both APIs and the control API, being served.
pub struct ContractServer {
    state: Arc<ServerState>,
    fivetran: HttpServer<FivetranContext>,
    d3lay: HttpServer<D3layContext>,
    control: Option<HttpServer<ControlContext>>,
}

/// Why the server cannot start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// A data file is wrong.
    #[error(transparent)]
    Data(#[from] LoadError),
    /// The users that the project brings along are wrong.
    #[error(transparent)]
    Synthetic(#[from] SyntheticError),
    /// The example in a document cannot be served.
    #[error("the example of {document} holds no list of users")]
    Example {
        /// The document.
        document: &'static str,
    },
    /// The address cannot be listened on.
    #[error("cannot listen on {address} for {api}: {error}{}", advice(.error, .flag))]
    Listen {
        /// The API.
        api: &'static str,
        /// The address.
        address: SocketAddr,
        /// The flag that chooses the port.
        flag: &'static str,
        /// What the system says.
        error: std::io::Error,
    },
    /// A fault that the server is to start with is impossible.
    #[error("--fault: {0}")]
    Fault(#[from] FaultError),
    /// Users that were given break the document of their API.
    #[error(transparent)]
    Users(#[from] Rejection),
    /// The options of a server of a test do not go together.
    #[error(transparent)]
    Options(#[from] OptionsError),
    /// The data could not be loaded.
    #[error("the data could not be loaded")]
    Loading(#[from] tokio::task::JoinError),
    /// Dropshot refuses the API.
    #[error("the server cannot be built")]
    Build(#[source] BuildError),
    /// Dropshot refuses an endpoint.
    #[error(transparent)]
    Register(#[from] RegisterError),
    /// The checks in a generated module cannot be compiled.
    #[error(transparent)]
    Contract(#[from] specshot_runtime::ContractError),
}

fn advice(error: &std::io::Error, flag: &str) -> String {
    match error.kind() {
        std::io::ErrorKind::AddrInUse => {
            format!("; stop what listens there, or choose another port with {flag} (0 for any)")
        }
        std::io::ErrorKind::PermissionDenied => {
            format!("; choose a port above 1023 with {flag}")
        }
        _ => String::new(),
    }
}

impl ContractServer {
    /// Opens the control port, loads the data, and opens the ports of the APIs.
    ///
    /// # Errors
    /// When a data file is wrong, or a port cannot be listened on. No port stays open then.
    pub async fn start(configuration: &Configuration, log: &Logger) -> Result<Self, StartError> {
        Self::start_with(configuration, GivenUsers::default(), log).await
    }

    pub(crate) async fn start_with(
        configuration: &Configuration,
        given: GivenUsers,
        log: &Logger,
    ) -> Result<Self, StartError> {
        let state = Arc::new(ServerState::new(&StateSettings::of(configuration))?);
        for fault in &configuration.faults {
            state.faults.set(fault.clone())?;
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
        self.fivetran.local_addr()
    }

    /// Where the D3lay API is served.
    #[must_use]
    pub fn d3lay_address(&self) -> SocketAddr {
        self.d3lay.local_addr()
    }

    /// Where the control API is served, if it is.
    #[must_use]
    pub fn control_address(&self) -> Option<SocketAddr> {
        self.control.as_ref().map(HttpServer::local_addr)
    }

    /// Stops to listen and waits for the requests that are being answered.
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
) -> Result<Option<HttpServer<ControlContext>>, StartError> {
    let Some(address) = configuration.control else {
        return Ok(None);
    };
    let context = ControlContext {
        state: Arc::clone(state),
        token: configuration.control_token.as_ref().map(ControlToken::new),
        policy: policy.clone(),
    };
    let server = listen(
        with_pages(generated::control::api_description::<Control>()?)?,
        context,
        Port {
            name: "Control",
            flag: "--control-port",
            address,
            max_body: configuration.max_body_bytes,
            connections: connections(configuration, state, None, log),
        },
        configuration,
    )?;
    state.addresses.open_control(server.local_addr());
    Ok(Some(server))
}

/// Loads the data, then opens the ports of both APIs, or none.
async fn apis(
    configuration: &Configuration,
    given: GivenUsers,
    state: &Arc<ServerState>,
    policy: Policy,
    log: &Logger,
) -> Result<(HttpServer<FivetranContext>, HttpServer<D3layContext>), StartError> {
    compile::<generated::fivetran::operations::ListUsers>()?;
    compile::<generated::d3lay::operations::ListUsers>()?;
    // A thread of its own, as the control port answers meanwhile.
    let loading = tokio::task::spawn_blocking({
        let configuration = configuration.clone();
        move || load(&configuration, &given)
    });
    let (fivetran, d3lay) = loading.await??;
    let (bind, fivetran_port, d3lay_port, max_body) = (
        configuration.bind,
        configuration.fivetran_port,
        configuration.d3lay_port,
        configuration.max_body_bytes,
    );
    let users = Store::new(Arc::clone(fivetran.directory()));
    state.data.enter(ApiName::Fivetran, Arc::new(users));
    let users = Store::new(Arc::clone(d3lay.directory()));
    state.data.enter(ApiName::D3lay, Arc::new(users));
    let fivetran_port = Port {
        name: "Fivetran",
        flag: "--fivetran-port",
        address: SocketAddr::new(bind, fivetran_port),
        max_body: MAX_BODY.min(max_body),
        connections: connections(configuration, state, Some(ApiName::Fivetran), log),
    };
    let fivetran = Context {
        api: ApiName::Fivetran,
        connections: fivetran_port.connections.clone(),
        state: Arc::clone(state),
        account: fivetran,
        credentials: configuration.fivetran_credentials.clone(),
        policy: policy.clone(),
    };
    let d3lay_port = Port {
        name: "D3lay",
        flag: "--d3lay-port",
        address: SocketAddr::new(bind, d3lay_port),
        max_body: MAX_BODY.min(max_body),
        connections: connections(configuration, state, Some(ApiName::D3lay), log),
    };
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
            generated::fivetran::api_description::<Fivetran>()?,
            &documentation::FIVETRAN,
        )?,
        fivetran,
        fivetran_port,
        configuration,
    )?;
    let d3lay = listen(
        with_reference(
            generated::d3lay::api_description::<D3lay>()?,
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
    addresses.open(ApiName::Fivetran, fivetran.local_addr());
    addresses.open(ApiName::D3lay, d3lay.local_addr());
    Ok((fivetran, d3lay))
}

/// The users that are given as JSON texts, in the place of others.
#[derive(Debug, Default)]
pub(crate) struct GivenUsers {
    pub(crate) fivetran: Option<Vec<String>>,
    pub(crate) d3lay: Option<Vec<String>>,
}

/// The users of both APIs.
fn load(
    configuration: &Configuration,
    given: &GivenUsers,
) -> Result<(fivetran::Account, d3lay::Account), StartError> {
    let fivetran = users(
        configuration,
        given.fivetran.as_deref(),
        configuration.fivetran_data.as_deref(),
        (
            "spec/fivetran.yaml",
            generated::fivetran::responses::ListUsersOk::EXAMPLE,
            "/data/items",
        ),
    )?;
    let d3lay = users(
        configuration,
        given.d3lay.as_deref(),
        configuration.d3lay_data.as_deref(),
        (
            "spec/d3lay.yaml",
            generated::d3lay::responses::ListUsersOk::EXAMPLE,
            "",
        ),
    )?;
    Ok((fivetran::Account::new(fivetran), d3lay::Account::new(d3lay)))
}

/// Compiles the checks now rather than with the first request.
fn compile<O: specshot_runtime::Operation>() -> Result<(), StartError> {
    O::contract()
        .map(drop)
        .map_err(|error| error.clone().into())
}

/// The users of a data file; without one, those in the example of the document at `items`, and
/// made-up ones.
fn users<M: Member>(
    configuration: &Configuration,
    given: Option<&[String]>,
    file: Option<&Path>,
    (document, example, items): (&'static str, &str, &str),
) -> Result<Snapshot<M>, StartError>
where
    M::User: Synthetic,
{
    if let Some(given) = given {
        let users = Directory::new(Snapshot::default());
        Store::fill(&users, given)?;
        return Ok(users.into_snapshot());
    }
    if let Some(file) = file {
        return Ok(data::load(file)?);
    }
    let first = examples(example, items).ok_or(StartError::Example { document })?;
    let first: Vec<&str> = first.iter().map(|user| user.get()).collect();
    let users = data::synthetic::users(&first, configuration.users, configuration.seed)?;
    Ok(users)
}

/// The users in the example of a document, as JSON texts with their properties in the order of
/// the document.
fn examples(example: &str, items: &str) -> Option<Vec<Box<RawValue>>> {
    let example: serde_json::Value = serde_json::from_str(example).ok()?;
    let users = example.pointer(items)?.as_array()?;
    users
        .iter()
        .map(|user| serde_json::value::to_raw_value(user).ok())
        .collect()
}

/// Where and how an API is served.
struct Port {
    /// The name of the API.
    name: &'static str,
    /// The flag that chooses the port.
    flag: &'static str,
    address: SocketAddr,
    max_body: usize,
    connections: Connections,
}

/// The connections of a port; `api` is nothing for the control port, which has no journal.
fn connections(
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

fn listen<C: ServerContext>(
    api: dropshot::ApiDescription<C>,
    context: C,
    port: Port,
    configuration: &Configuration,
) -> Result<HttpServer<C>, StartError> {
    let config = ConfigDropshot {
        bind_address: port.address,
        default_request_body_max_bytes: port.max_body,
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
