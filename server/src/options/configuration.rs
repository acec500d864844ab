//! What the options come to.

use std::{ffi::OsString, net::IpAddr, path::PathBuf};

use clap::{ArgMatches, CommandFactory as _, FromArgMatches as _, parser::ValueSource};

use super::{LogFormat, LogLevel, Options, Origin, UnknownParameters, credentials::Credentials};
use crate::credentials::{CredentialError, D3layCredentials, FivetranCredentials, file::FileError};

/// How the server is to run.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Configuration {
    /// The address to listen on.
    pub bind: IpAddr,
    /// The port of the Fivetran API; 0 is any.
    pub fivetran_port: u16,
    /// The port of the D3lay API; 0 is any.
    pub d3lay_port: u16,
    /// The origins of browser clients.
    pub cors: Vec<Origin>,
    /// How many users an API has that has no data file.
    pub users: usize,
    /// The seed of made-up users.
    pub seed: u64,
    /// The data file of the Fivetran API.
    pub fivetran_data: Option<PathBuf>,
    /// The data file of the D3lay API.
    pub d3lay_data: Option<PathBuf>,
    /// Who may call the Fivetran API.
    pub fivetran_credentials: FivetranCredentials,
    /// Who may call the D3lay API.
    pub d3lay_credentials: D3layCredentials,
    /// The APIs that have only the demo credentials.
    pub demo_credentials: Vec<&'static str>,
    /// What happens to query parameters that the document does not have.
    pub unknown_parameters: UnknownParameters,
    /// The least severe messages that are logged.
    pub log_level: LogLevel,
    /// How messages are logged.
    pub log_format: LogFormat,
    /// What whoever started the server should be told.
    pub warnings: Vec<String>,
}

/// Why the server cannot run with these options.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OptionsError {
    /// The command line or an environment variable is malformed, or help was asked for. Its
    /// `exit` prints what there is to say, and ends the process with the right status.
    #[error(transparent)]
    CommandLine(#[from] clap::Error),
    /// The file of credentials is wrong.
    #[error(transparent)]
    CredentialsFile(#[from] FileError),
    /// A credential that was given as an option cannot be used.
    #[error("{flags}: {error}")]
    Credential {
        /// The options.
        flags: &'static str,
        /// Why.
        error: CredentialError,
    },
    /// Other machines could reach a server whose credentials everybody knows.
    #[error(
        "refusing to listen on {bind} with the demo credentials, which everybody knows ({}): give \
         credentials of your own (--credentials FILE), or listen on 127.0.0.1",
        .apis.join(" and ")
    )]
    DemoCredentials {
        /// The address.
        bind: IpAddr,
        /// The APIs that have only the demo credentials.
        apis: Vec<&'static str>,
    },
    /// Both APIs are to have one port.
    #[error("both APIs are to listen on port {0}: --fivetran-port and --d3lay-port must differ")]
    SamePort(u16),
}

impl Configuration {
    /// The configuration that the command line and the environment of this process ask for.
    ///
    /// # Errors
    /// When an option is malformed, or the options do not go together.
    pub fn from_environment() -> Result<Self, OptionsError> {
        Self::from_arguments(std::env::args_os())
    }

    /// The configuration that these arguments, the name of the program first, and the environment
    /// of this process ask for.
    ///
    /// # Errors
    /// When an option is malformed, or the options do not go together.
    pub fn from_arguments<A>(arguments: impl IntoIterator<Item = A>) -> Result<Self, OptionsError>
    where
        A: Into<OsString> + Clone,
    {
        let matches = Options::command().try_get_matches_from(arguments)?;
        let options = Options::from_arg_matches(&matches)?;
        let mut configuration = Self::of(options)?;
        configuration.warnings.extend(visible_credentials(&matches));
        Ok(configuration)
    }

    fn of(options: Options) -> Result<Self, OptionsError> {
        let credentials = Credentials::of(&options)?;
        // An IPv4 address in the clothes of IPv6 is the IPv4 address.
        let apis = credentials.known_to_everybody();
        if !options.bind.to_canonical().is_loopback() && !apis.is_empty() {
            return Err(OptionsError::DemoCredentials {
                bind: options.bind,
                apis,
            });
        }
        if options.fivetran_port == options.d3lay_port && options.fivetran_port != 0 {
            return Err(OptionsError::SamePort(options.fivetran_port));
        }
        Ok(Configuration {
            bind: options.bind,
            fivetran_port: options.fivetran_port,
            d3lay_port: options.d3lay_port,
            cors: options.cors,
            users: usize::try_from(options.users).unwrap_or(usize::MAX),
            seed: options.seed,
            fivetran_data: options.fivetran_data,
            d3lay_data: options.d3lay_data,
            fivetran_credentials: credentials.fivetran,
            d3lay_credentials: credentials.d3lay,
            demo_credentials: credentials.demo,
            unknown_parameters: options.unknown_parameters,
            log_level: options.log_level,
            log_format: options.log_format,
            warnings: Vec::new(),
        })
    }
}

/// A warning for each credential that was given as a flag.
fn visible_credentials(matches: &ArgMatches) -> Vec<String> {
    [
        ("fivetran_key", "--fivetran-key", "USERS_FIVETRAN_KEY"),
        (
            "fivetran_secret",
            "--fivetran-secret",
            "USERS_FIVETRAN_SECRET",
        ),
        ("d3lay_token", "--d3lay-token", "USERS_D3LAY_TOKEN"),
    ]
    .into_iter()
    .filter(|(id, ..)| matches.value_source(id) == Some(ValueSource::CommandLine))
    .map(|(_, flag, variable)| {
        format!(
            "other users of this machine can see the value of {flag} in the list of processes: \
             set {variable} in the environment, or use --credentials FILE"
        )
    })
    .collect()
}
