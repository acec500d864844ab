//! The contract-test server: both APIs, each on a port of its own.

use std::{net::SocketAddr, path::Path};

use dropshot::{BuildError, ConfigDropshot, HttpServer, ServerBuilder, ServerContext};
use serde_json::value::RawValue;
use slog::{Logger, o};
use specshot_runtime::server::RegisterError;

use crate::{
    context::{Context, Policy},
    d3lay,
    data::{
        self, LoadError,
        synthetic::{Synthetic, SyntheticError},
    },
    directory::{Member, Snapshot},
    fivetran, generated,
    handlers::{D3lay, D3layContext, Fivetran, FivetranContext},
    options::Configuration,
};

/// The longest request body that is read, in bytes. Neither API takes one.
const MAX_BODY: usize = 64 * 1024;

/// Both APIs, being served.
pub struct ContractServer {
    fivetran: HttpServer<FivetranContext>,
    d3lay: HttpServer<D3layContext>,
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
    /// Loads the data and starts to listen.
    ///
    /// # Errors
    /// When a data file is wrong, or a port cannot be listened on.
    pub async fn start(configuration: &Configuration, log: &Logger) -> Result<Self, StartError> {
        let policy = Policy {
            unknown_parameters: configuration.unknown_parameters,
            cors: configuration.cors.clone(),
        };
        compile::<generated::fivetran::operations::ListUsers>()?;
        compile::<generated::d3lay::operations::ListUsers>()?;
        let fivetran_users = users(
            configuration,
            configuration.fivetran_data.as_deref(),
            (
                "spec/fivetran.yaml",
                generated::fivetran::responses::ListUsersOk::EXAMPLE,
                "/data/items",
            ),
        )?;
        let d3lay_users = users(
            configuration,
            configuration.d3lay_data.as_deref(),
            (
                "spec/d3lay.yaml",
                generated::d3lay::responses::ListUsersOk::EXAMPLE,
                "",
            ),
        )?;
        let fivetran = Context {
            account: fivetran::Account::new(fivetran_users),
            credentials: configuration.fivetran_credentials.clone(),
            policy: policy.clone(),
        };
        let d3lay = Context {
            account: d3lay::Account::new(d3lay_users),
            credentials: configuration.d3lay_credentials.clone(),
            policy,
        };
        let fivetran = listen(
            generated::fivetran::api_description::<Fivetran>()?,
            fivetran,
            SocketAddr::new(configuration.bind, configuration.fivetran_port),
            ("Fivetran", "--fivetran-port"),
            log,
        )?;
        let d3lay = listen(
            generated::d3lay::api_description::<D3lay>()?,
            d3lay,
            SocketAddr::new(configuration.bind, configuration.d3lay_port),
            ("D3lay", "--d3lay-port"),
            log,
        );
        match d3lay {
            Ok(d3lay) => Ok(ContractServer { fivetran, d3lay }),
            Err(error) => {
                // What is half started must not stay: the other port is free again afterwards.
                drop(fivetran.close().await);
                Err(error)
            }
        }
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

    /// Stops to listen and waits for the requests that are being answered.
    ///
    /// # Errors
    /// When a server has failed before.
    pub async fn close(self) -> Result<(), String> {
        let (fivetran, d3lay) = futures::join!(self.fivetran.close(), self.d3lay.close());
        fivetran.and(d3lay)
    }
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
    file: Option<&Path>,
    (document, example, items): (&'static str, &str, &str),
) -> Result<Snapshot<M>, StartError>
where
    M::User: Synthetic,
{
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

fn listen<C: ServerContext>(
    api: dropshot::ApiDescription<C>,
    context: C,
    address: SocketAddr,
    (name, flag): (&'static str, &'static str),
    log: &Logger,
) -> Result<HttpServer<C>, StartError> {
    let config = ConfigDropshot {
        bind_address: address,
        default_request_body_max_bytes: MAX_BODY,
        ..ConfigDropshot::default()
    };
    let log = log.new(o!("api" => name));
    ServerBuilder::new(api, context, log)
        .config(config)
        .start()
        .map_err(|error| match error {
            BuildError::BindError { address, error } => StartError::Listen {
                api: name,
                address,
                flag,
                error,
            },
            other => StartError::Build(other),
        })
}
