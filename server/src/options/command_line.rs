//! The one definition of every option: its flag, its environment variable, its key in a file, its
//! default, its bounds and its description. The key is the name of the flag without the hyphens in
//! front. Whatever else needs to know about options reads [`Settings`](super::Settings).

use std::{
    net::{IpAddr, Ipv4Addr},
    path::PathBuf,
};

use clap::{ArgAction, Parser};
use secrecy::SecretString;
use specshot_runtime::Contract as _;

use super::{LogFormat, LogLevel, Origin, UnknownParameters};
use crate::{
    connection::Limits,
    coverage::Requirement,
    faults::{FaultError, Service},
    generated::control::FaultSetting,
    journal::Journal,
    quota::QuotaSetting,
};

/// What the exit codes of the command mean.
pub const EXIT_CODES: [(u8, &str); 4] = [
    (0, "ended by a signal, or printed what was asked for"),
    (1, "could not start, or failed"),
    (2, "the options are wrong, or a file that they name is"),
    (
        3,
        "the requests exercised less of a document than --require-coverage asks for",
    ),
];

fn exit_codes() -> String {
    let line = |(code, meaning)| format!("\n  {code}  {meaning}");
    format!("Exit codes:{}", EXIT_CODES.map(line).concat())
}

/// A server for contract tests: Fivetran's "List All Users" and D3lay's "Retrieve a list of
/// users", exactly as their documents say, on a port each.
#[derive(Clone, Debug, Parser)]
#[command(name = "users-server", version, max_term_width = 100, after_help = exit_codes())]
pub struct Options {
    /// Read options from this TOML file, which has the long names of flags for keys. A variable
    /// is stronger than the file, a flag stronger than both
    #[arg(long, env = "USERS_CONFIG", value_name = "FILE")]
    pub config: Option<PathBuf>,

    /// Print the options that hold as a file for --config, with where each comes from, and end
    #[arg(long)]
    pub print_config: bool,

    /// Print a script that completes this command in a shell, and end
    #[arg(long, value_name = "SHELL", value_enum)]
    pub completions: Option<clap_complete::Shell>,

    /// Print the manual page of this command, for `man -l -`, and end
    #[arg(long)]
    pub man: bool,

    /// Address to listen on. One that other machines can reach asks for credentials of your own
    #[arg(
        long, env = "USERS_BIND", value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST),
        value_parser = address, help_heading = "Network"
    )]
    pub bind: IpAddr,

    /// Port of the Fivetran API; 0 takes any free one
    #[arg(
        long,
        env = "USERS_FIVETRAN_PORT",
        value_name = "PORT",
        default_value_t = 8080,
        help_heading = "Network"
    )]
    pub fivetran_port: u16,

    /// Port of the D3lay API; 0 takes any free one
    #[arg(
        long,
        env = "USERS_D3LAY_PORT",
        value_name = "PORT",
        default_value_t = 8081,
        help_heading = "Network"
    )]
    pub d3lay_port: u16,

    /// Longest body that the control API reads, in bytes; longer ones are refused with 413. A million
    /// users take about 300 MB. Bodies that are no batch of users have 1 MiB at most, whatever is set
    /// here. The other two APIs take none
    #[arg(
        long, env = "USERS_MAX_BODY_BYTES", value_name = "BYTES", default_value_t = 512 * 1024 * 1024,
        value_parser = clap::value_parser!(u32).range(1..), help_heading = "Network"
    )]
    pub max_body_bytes: u32,

    /// How many connections each port keeps open at once. A further one is answered 503, or closed
    /// where TLS is spoken
    #[arg(
        long, env = "USERS_MAX_CONNECTIONS", value_name = "N", default_value_t = Limits::MAX_CONNECTIONS,
        value_parser = clap::value_parser!(u32).range(1..=1_000_000), help_heading = "Network"
    )]
    pub max_connections: u32,

    /// Close a connection after this long, in seconds, whose client does not end a request, does
    /// not read an answer, or asks for nothing more. The HTTP library does not wait longer than 30 s
    /// for a head or a further request
    #[arg(
        long, env = "USERS_CONNECTION_TIMEOUT", value_name = "SECONDS", default_value_t = Limits::SECONDS,
        value_parser = clap::value_parser!(u32).range(1..=86_400), help_heading = "Network"
    )]
    pub connection_timeout: u32,

    /// Send bodies of 512 bytes and more in gzip to clients that accept it
    #[arg(
        long, env = "USERS_GZIP", value_name = "BOOL", default_value_t = false,
        action = ArgAction::Set, num_args = 0..=1, require_equals = true,
        default_missing_value = "true", hide_possible_values = true, help_heading = "Network"
    )]
    pub gzip: bool,

    /// Serve every port by HTTPS, with the certificates in this PEM file: the server's own first,
    /// then those that lead to its authority
    #[arg(
        long,
        env = "USERS_TLS_CERT",
        value_name = "FILE",
        help_heading = "Network"
    )]
    pub tls_cert: Option<PathBuf>,

    /// Private key that belongs to the certificate, in PEM
    #[arg(
        long,
        env = "USERS_TLS_KEY",
        value_name = "FILE",
        help_heading = "Network"
    )]
    pub tls_key: Option<PathBuf>,

    /// Let pages of this origin call the APIs from a browser, such as http://localhost:3000, or
    /// `*` for any. Can be given several times [default: none]
    #[arg(
        long,
        env = "USERS_CORS",
        value_name = "ORIGIN",
        value_delimiter = ',',
        help_heading = "Network"
    )]
    pub cors: Vec<Origin>,

    /// How many users an API has: those of its documentation, then made-up ones
    #[arg(
        long, env = "USERS_USERS", value_name = "N", default_value_t = 250,
        value_parser = clap::value_parser!(u32).range(..=10_000_000), help_heading = "Data"
    )]
    pub users: u32,

    /// What the made-up users are made from: the same seed gives the same users everywhere
    #[arg(
        long,
        env = "USERS_SEED",
        value_name = "S",
        default_value_t = 0,
        help_heading = "Data"
    )]
    pub seed: u64,

    /// Serve the Fivetran users of this file instead: a JSON array (.json), JSON Lines (.jsonl,
    /// .ndjson) or CSV (.csv, an empty cell is an absent field)
    #[arg(
        long,
        env = "USERS_FIVETRAN_DATA",
        value_name = "FILE",
        help_heading = "Data"
    )]
    pub fivetran_data: Option<PathBuf>,

    /// Serve the D3lay users of this file instead
    #[arg(
        long,
        env = "USERS_D3LAY_DATA",
        value_name = "FILE",
        help_heading = "Data"
    )]
    pub d3lay_data: Option<PathBuf>,

    /// Read credentials from this file (.toml or .json). An API that has none of its own keeps
    /// the demo credentials
    #[arg(
        long,
        env = "USERS_CREDENTIALS",
        value_name = "FILE",
        help_heading = "Credentials"
    )]
    pub credentials: Option<PathBuf>,

    /// API key of a Fivetran administrator. Better set in the environment: other users of the
    /// machine can see flags
    #[arg(
        long, env = "USERS_FIVETRAN_KEY", value_name = "KEY", hide_env_values = true,
        value_parser = secret, help_heading = "Credentials"
    )]
    pub fivetran_key: Option<SecretString>,

    /// API secret that belongs to the key. Better set in the environment
    #[arg(
        long, env = "USERS_FIVETRAN_SECRET", value_name = "SECRET", hide_env_values = true,
        value_parser = secret, help_heading = "Credentials"
    )]
    pub fivetran_secret: Option<SecretString>,

    /// D3lay token with the metadata permission. Better set in the environment
    #[arg(
        long, env = "USERS_D3LAY_TOKEN", value_name = "TOKEN", hide_env_values = true,
        value_parser = secret, help_heading = "Credentials"
    )]
    pub d3lay_token: Option<SecretString>,

    /// Port of the control API; 0 takes any free one
    #[arg(
        long,
        env = "USERS_CONTROL_PORT",
        value_name = "PORT",
        default_value_t = 8079,
        help_heading = "Control"
    )]
    pub control_port: u16,

    /// Address that the control API listens on. One that other machines can reach asks for
    /// --control-token
    #[arg(
        long, env = "USERS_CONTROL_BIND", value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST),
        value_parser = address, help_heading = "Control"
    )]
    pub control_bind: IpAddr,

    /// Do not serve the control API
    #[arg(
        long, env = "USERS_NO_CONTROL", value_name = "BOOL", default_value_t = false,
        action = ArgAction::Set, num_args = 0..=1, require_equals = true,
        default_missing_value = "true", hide_possible_values = true, help_heading = "Control"
    )]
    pub no_control: bool,

    /// Bearer token that the control API asks for [default: it asks for none]. Better set in the
    /// environment
    #[arg(
        long, env = "USERS_CONTROL_TOKEN", value_name = "TOKEN", hide_env_values = true,
        value_parser = secret, help_heading = "Control"
    )]
    pub control_token: Option<SecretString>,

    /// How many requests the journal keeps; older ones are dropped and counted
    #[arg(
        long, env = "USERS_JOURNAL_ENTRIES", value_name = "N", default_value_t = 10_000,
        value_parser = clap::value_parser!(u32).range(..=10_000_000), help_heading = "Control"
    )]
    pub journal_entries: u32,

    /// How many bytes the requests in the journal take at most; older ones are dropped and counted
    #[arg(
        long, env = "USERS_JOURNAL_BYTES", value_name = "BYTES",
        default_value_t = Journal::DEFAULT_BYTES as u64, help_heading = "Control"
    )]
    pub journal_bytes: u64,

    /// End with exit code 3 when the requests exercised less of the document of an API, in percent.
    /// 80 judges each API that was asked for something, and fails if none was; fivetran=80 judges
    /// this one, whatever is required of each. Can be given several times, or with commas between
    #[arg(
        long,
        env = "USERS_REQUIRE_COVERAGE",
        value_name = "[API=]PERCENT",
        value_delimiter = ',',
        help_heading = "Control"
    )]
    pub require_coverage: Vec<Requirement>,

    /// Write to this file, at the end, what the requests exercised of the documents, as JSON
    #[arg(
        long,
        env = "USERS_COVERAGE_FILE",
        value_name = "FILE",
        help_heading = "Control"
    )]
    pub coverage_file: Option<PathBuf>,

    /// What to do with query parameters that the document does not have
    #[arg(
        long,
        env = "USERS_UNKNOWN_PARAMETERS",
        value_name = "POLICY",
        value_enum,
        default_value_t = UnknownParameters::Reject,
        help_heading = "Behaviour"
    )]
    pub unknown_parameters: UnknownParameters,

    /// Enforce a quota of N requests per credential and window, with 429. Without it nothing is
    /// refused, and the headers show a full quota
    #[arg(
        long, env = "USERS_QUOTA", value_name = "N",
        value_parser = clap::value_parser!(u32).range(1..), help_heading = "Behaviour"
    )]
    pub quota: Option<u32>,

    /// Length of the rolling window of the quota, in seconds
    #[arg(
        long, env = "USERS_QUOTA_WINDOW", value_name = "SECONDS",
        default_value_t = QuotaSetting::default().window_seconds,
        value_parser = clap::value_parser!(u32).range(1..=31_536_000), help_heading = "Behaviour"
    )]
    pub quota_window: u32,

    /// A fault to begin with, as the control API takes it, in JSON, such as
    /// {"scope":{"api":"fivetran"},"what":{"kind":"status","status":429}}. Can be given several times
    #[arg(
        long, env = "USERS_FAULT", value_name = "JSON", value_parser = fault,
        help_heading = "Behaviour"
    )]
    pub fault: Vec<FaultSetting>,

    /// Let a request ask for a fault of its own, by the header X-Specshot-Fault. Without it the
    /// header changes nothing, which the journal tells of each such request, and the log of the first
    #[arg(
        long, env = "USERS_ALLOW_REQUEST_FAULTS", value_name = "BOOL", default_value_t = false,
        action = ArgAction::Set, num_args = 0..=1, require_equals = true,
        default_missing_value = "true", hide_possible_values = true, help_heading = "Behaviour"
    )]
    pub allow_request_faults: bool,

    /// The least severe messages that are logged
    #[arg(
        long,
        env = "USERS_LOG_LEVEL",
        value_name = "LEVEL",
        value_enum,
        default_value_t = LogLevel::Info,
        help_heading = "Logging"
    )]
    pub log_level: LogLevel,

    /// How messages are written: for people, or a JSON object per line
    #[arg(
        long,
        env = "USERS_LOG_FORMAT",
        value_name = "FORMAT",
        value_enum,
        default_value_t = LogFormat::Terminal,
        help_heading = "Logging"
    )]
    pub log_format: LogFormat,
}

fn address(text: &str) -> Result<IpAddr, String> {
    match text {
        "localhost" => Ok(IpAddr::V4(Ipv4Addr::LOCALHOST)),
        _ => text
            .parse()
            .map_err(|_| "not an IP address, such as 127.0.0.1 or ::1".to_owned()),
    }
}

/// Never fails, as clap would repeat the value.
fn secret(text: &str) -> Result<SecretString, std::convert::Infallible> {
    Ok(SecretString::from(text))
}

fn fault(text: &str) -> Result<FaultSetting, String> {
    let value = serde_json::from_str(text).map_err(|error| format!("not JSON: {error}"))?;
    FaultSetting::check(&value).map_err(|error| FaultError::Invalid(error).to_string())?;
    // From the text, as a value has lost what is there twice.
    let setting: FaultSetting = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let service = Service::of(setting.scope.api).map_err(|error| error.to_string())?;
    let allowed = service.allows(&setting);
    allowed.map_err(|error| error.to_string())?;
    Ok(setting)
}
