//! The flags and environment variables.

use std::{
    net::{IpAddr, Ipv4Addr},
    path::PathBuf,
};

use clap::{Parser, ValueEnum};
use secrecy::SecretString;

use super::Origin;

/// A server for contract tests: Fivetran's "List All Users" and D3lay's "Retrieve a list of
/// users", exactly as their documents say, on a port each.
#[derive(Clone, Debug, Parser)]
#[command(name = "users-server", version, max_term_width = 100)]
pub struct Options {
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
        value_parser = secret, requires = "fivetran_secret", help_heading = "Credentials"
    )]
    pub fivetran_key: Option<SecretString>,

    /// API secret that belongs to the key. Better set in the environment
    #[arg(
        long, env = "USERS_FIVETRAN_SECRET", value_name = "SECRET", hide_env_values = true,
        value_parser = secret, requires = "fivetran_key", help_heading = "Credentials"
    )]
    pub fivetran_secret: Option<SecretString>,

    /// D3lay token with the metadata permission. Better set in the environment
    #[arg(
        long, env = "USERS_D3LAY_TOKEN", value_name = "TOKEN", hide_env_values = true,
        value_parser = secret, help_heading = "Credentials"
    )]
    pub d3lay_token: Option<SecretString>,

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

/// What happens to query parameters that the document does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[non_exhaustive]
pub enum UnknownParameters {
    /// Answer 400 and name them
    Reject,
    /// Pass over them
    Ignore,
}

/// The least severe messages that are logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
#[non_exhaustive]
pub enum LogLevel {
    /// What went wrong
    Error,
    /// And what looks wrong
    Warn,
    /// And a line per request
    Info,
    /// And what helps to find mistakes in the server
    Debug,
}

/// How messages are logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[non_exhaustive]
pub enum LogFormat {
    /// For people
    Terminal,
    /// A JSON object per line
    Json,
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
