//! Why a server cannot start.

use std::net::SocketAddr;

use dropshot::BuildError;
use specshot_runtime::server::RegisterError;

use crate::{
    data::{LoadError, Rejection, synthetic::SyntheticError},
    faults::FaultError,
    options::OptionsError,
};

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
