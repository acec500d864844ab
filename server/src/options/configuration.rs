//! What the options come to.

use std::{
    ffi::OsString,
    io,
    net::{IpAddr, SocketAddr},
    path::PathBuf,
    time::Duration,
};

use secrecy::SecretString;

use super::{
    ConfigFileError, LogFormat, LogLevel, Options, Origin, UnknownParameters,
    credentials::Credentials,
    given::Given,
    private_file,
    tls::{Tls, TlsError},
};
use crate::{
    connection::Limits,
    coverage::Requirement,
    credentials::{
        CredentialError, D3layCredentials, FivetranCredentials, check_token, file::FileError,
    },
    generated::control::FaultSetting,
};

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
    /// The address and port that the control API listens on, port 0 is any; without, there is none.
    pub control: Option<SocketAddr>,
    /// What callers of the control API must know; without, nothing.
    pub control_token: Option<SecretString>,
    /// The longest request body that is read, in bytes.
    pub max_body_bytes: usize,
    /// How many connections each port keeps open at once.
    pub max_connections: usize,
    /// How long a connection on which nothing comes or goes is kept.
    pub connection_timeout: Duration,
    /// Whether bodies are compressed for clients that accept it.
    pub gzip: bool,
    /// What to serve by HTTPS with; without, HTTP is served.
    pub tls: Option<Tls>,
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
    /// The faults to begin with.
    pub faults: Vec<FaultSetting>,
    /// Whether a request may ask for a fault of its own, by a header.
    pub allow_request_faults: bool,
    /// How many requests a credential has in a window; without, any number.
    pub quota: Option<u32>,
    /// The rolling window of the quota.
    pub quota_window: Duration,
    /// How many requests the journal keeps.
    pub journal_entries: usize,
    /// How many bytes they take at most.
    pub journal_bytes: usize,
    /// What part of the documents must have been exercised at the end; if empty, none.
    pub require_coverage: Vec<Requirement>,
    /// The file that takes what has been exercised, at the end.
    pub coverage_file: Option<PathBuf>,
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
    /// The file of options is wrong.
    #[error(transparent)]
    ConfigFile(#[from] ConfigFileError),
    /// The files of certificate and key are wrong.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// The manual page cannot be written.
    #[error("cannot write the manual page: {0}")]
    Manual(#[source] io::Error),
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
    /// Two APIs are to have one port.
    #[error("two APIs are to listen on port {port}: {} and {} must differ", .flags[0], .flags[1])]
    SamePort {
        /// The port.
        port: u16,
        /// The options that choose it.
        flags: [&'static str; 2],
    },
    /// One of two options that go together.
    #[error("{given} is given, but {missing} is not: both are needed")]
    Half {
        /// The option that is there.
        given: &'static str,
        /// The option that is not.
        missing: &'static str,
    },
    /// Something is wrong with options that do not come from flags.
    #[error("{error} ({})", .places.join(", "))]
    Placed {
        /// What is wrong, in the words of flags.
        error: Box<OptionsError>,
        /// Where which of their values comes from: a variable, or a line of a file.
        places: Vec<String>,
    },
    /// Other machines could rule the server.
    #[error(
        "refusing to serve the control API on {0} without a token: give one \
         (USERS_CONTROL_TOKEN), or leave it on 127.0.0.1"
    )]
    OpenControl(IpAddr),
}

impl Configuration {
    /// The limits of each port's connections.
    #[must_use]
    pub fn limits(&self) -> Limits {
        Limits {
            max_connections: self.max_connections,
            timeout: self.connection_timeout,
        }
    }

    /// The defaults, but for any free ports and no control port: what a server inside a test starts
    /// from, whatever the environment of this process.
    pub(crate) fn of_test() -> Result<Self, OptionsError> {
        let arguments = [
            "users-server",
            "--fivetran-port=0",
            "--d3lay-port=0",
            "--no-control",
        ];
        Self::of(Given::without_environment(arguments)?)
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
        Self::of(Given::read(arguments)?)
    }

    pub(super) fn of(given: Given) -> Result<Self, OptionsError> {
        Self::checked(&given).map_err(|error| given.with_places(error))
    }

    fn checked(given: &Given) -> Result<Self, OptionsError> {
        let mut warnings = given.warnings();
        let options = given.options.clone();
        check_pairs(&options)?;
        let credentials = Credentials::of(&options)?;
        let tls = options.tls_cert.as_deref().zip(options.tls_key.as_deref());
        let tls = tls.map(|(certificate, key)| Tls::read(certificate, key));
        let secrets = [&options.credentials, &options.tls_key];
        let secrets = secrets.into_iter().flatten();
        warnings.extend(secrets.filter_map(|path| private_file::warning(path)));
        if options.no_control && options.control_token.is_some() {
            let warning = "--control-token has no effect with --no-control: leave one of them out";
            warnings.push(warning.to_owned());
        }
        // An IPv4 address in the clothes of IPv6 is the IPv4 address.
        let apis = credentials.known_to_everybody();
        if !options.bind.to_canonical().is_loopback() && !apis.is_empty() {
            return Err(OptionsError::DemoCredentials {
                bind: options.bind,
                apis,
            });
        }
        check_ports(&options)?;
        let control = control(&options)?;
        Ok(Configuration {
            bind: options.bind,
            fivetran_port: options.fivetran_port,
            d3lay_port: options.d3lay_port,
            control,
            control_token: options.control_token,
            max_body_bytes: size(options.max_body_bytes),
            max_connections: size(options.max_connections),
            connection_timeout: Duration::from_secs(options.connection_timeout.into()),
            gzip: options.gzip,
            tls: tls.transpose()?,
            cors: options.cors,
            users: size(options.users),
            seed: options.seed,
            fivetran_data: options.fivetran_data,
            d3lay_data: options.d3lay_data,
            fivetran_credentials: credentials.fivetran,
            d3lay_credentials: credentials.d3lay,
            demo_credentials: credentials.demo,
            unknown_parameters: options.unknown_parameters,
            faults: options.fault,
            allow_request_faults: options.allow_request_faults,
            quota: options.quota,
            quota_window: Duration::from_secs(options.quota_window.into()),
            journal_entries: size(options.journal_entries),
            journal_bytes: size(options.journal_bytes),
            require_coverage: options.require_coverage,
            coverage_file: options.coverage_file,
            log_level: options.log_level,
            log_format: options.log_format,
            warnings,
        })
    }
}

/// A number of things in memory.
fn size(number: impl TryInto<usize>) -> usize {
    number.try_into().unwrap_or(usize::MAX)
}

/// Two ports that are the same, unless the system chooses them.
fn check_ports(options: &Options) -> Result<(), OptionsError> {
    let mut ports = vec![
        (options.fivetran_port, "--fivetran-port"),
        (options.d3lay_port, "--d3lay-port"),
    ];
    if !options.no_control {
        ports.push((options.control_port, "--control-port"));
    }
    for (index, (port, one)) in ports.iter().enumerate() {
        let same = ports[..index].iter().find(|(other, _)| other == port);
        if let (Some((_, other)), 1..) = (same, *port) {
            return Err(OptionsError::SamePort {
                port: *port,
                flags: [other, one],
            });
        }
    }
    Ok(())
}

/// The address of the control API, which rules the server.
fn control(options: &Options) -> Result<Option<SocketAddr>, OptionsError> {
    if options.no_control {
        return Ok(None);
    }
    let reachable = !options.control_bind.to_canonical().is_loopback();
    if reachable && options.control_token.is_none() {
        return Err(OptionsError::OpenControl(options.control_bind));
    }
    if let Some(token) = &options.control_token {
        check_token(token).map_err(|error| OptionsError::Credential {
            flags: "--control-token",
            error,
        })?;
    }
    let address = SocketAddr::new(options.control_bind, options.control_port);
    Ok(Some(address))
}

/// Options that mean nothing without each other.
fn check_pairs(options: &Options) -> Result<(), OptionsError> {
    let pairs = [
        (
            options.fivetran_key.is_some(),
            options.fivetran_secret.is_some(),
            ["--fivetran-key", "--fivetran-secret"],
        ),
        (
            options.tls_cert.is_some(),
            options.tls_key.is_some(),
            ["--tls-cert", "--tls-key"],
        ),
    ];
    for (one, other, [one_flag, other_flag]) in pairs {
        let (given, missing) = match (one, other) {
            (true, false) => (one_flag, other_flag),
            (false, true) => (other_flag, one_flag),
            _ => continue,
        };
        return Err(OptionsError::Half { given, missing });
    }
    Ok(())
}
