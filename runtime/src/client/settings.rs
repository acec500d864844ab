//! How a client is set up.

use std::{collections::BTreeMap, fmt, time::Duration};

use secrecy::SecretString;

use super::{Connection, RetryPolicy, Server, base_url, secret::Secret};

/// How long a connection may take to be made.
const CONNECT: Duration = Duration::from_secs(10);

/// How long an answer may pause.
const PAUSE: Duration = Duration::from_secs(30);

/// What a client is built from. A generated builder wraps it.
#[derive(Clone)]
pub struct Settings {
    server: Option<Server>,
    user_agent: &'static str,
    base_url: Option<String>,
    variables: BTreeMap<&'static str, String>,
    secrets: BTreeMap<&'static str, Result<Secret, &'static str>>,
    http: Option<reqwest::Client>,
    retry: RetryPolicy,
}

/// Why a client cannot be built.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The base URL is none. The message does not repeat it.
    #[error("the base URL is {reason}")]
    BaseUrl {
        /// What is wrong with it.
        reason: String,
    },
    /// A credential cannot be sent. The message does not repeat it.
    #[error("the credential for `{scheme}` {reason}")]
    Credential {
        /// The security scheme.
        scheme: &'static str,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The base URL is `https`, and this crate is built without TLS.
    #[error(
        "an https URL needs TLS: enable the feature `rustls`, or give an HTTP client that has TLS"
    )]
    Tls,
    /// The HTTP client cannot be set up.
    #[error("the HTTP client cannot be set up")]
    Http(#[source] reqwest::Error),
}

impl Settings {
    /// The settings of a client of `server`; without one, a base URL must be given.
    #[must_use]
    pub fn new(server: Option<Server>, user_agent: &'static str) -> Self {
        Settings {
            server,
            user_agent,
            base_url: None,
            variables: BTreeMap::new(),
            secrets: BTreeMap::new(),
            http: None,
            retry: RetryPolicy::default(),
        }
    }

    /// Sets the base URL, in place of the server of the document.
    pub fn base_url(&mut self, url: String) {
        self.base_url = Some(url);
    }

    /// Sets a variable of the server's URL.
    pub fn variable(&mut self, name: &'static str, value: String) {
        self.variables.insert(name, value);
    }

    /// Sets the credential of an HTTP basic scheme.
    pub fn basic(&mut self, scheme: &'static str, username: &str, password: SecretString) {
        self.secrets
            .insert(scheme, Secret::basic(username, password));
    }

    /// Sets the credential of an HTTP bearer scheme.
    pub fn bearer(&mut self, scheme: &'static str, token: SecretString) {
        self.secrets.insert(scheme, Secret::bearer(token));
    }

    /// Sets an API key that is sent in a header.
    pub fn header_key(&mut self, scheme: &'static str, key: &SecretString) {
        self.secrets.insert(scheme, Secret::header_key(key));
    }

    /// Sets an API key that is sent in the query.
    pub fn query_key(&mut self, scheme: &'static str, key: SecretString) {
        self.secrets.insert(scheme, Secret::query_key(key));
    }

    /// Sets the HTTP client, in place of one with this crate's own settings.
    pub fn http_client(&mut self, client: reqwest::Client) {
        self.http = Some(client);
    }

    /// Sets when a call is sent again.
    pub fn retry(&mut self, policy: RetryPolicy) {
        self.retry = policy;
    }

    /// Checks the settings. Nothing is sent.
    ///
    /// # Errors
    /// When the base URL is none, a credential cannot be sent, or TLS is needed and not there.
    pub fn build(self) -> Result<Connection, BuildError> {
        let text = match (self.base_url, &self.server) {
            (Some(text), _) => text,
            (None, Some(server)) => server.resolve(&self.variables),
            (None, None) => {
                return Err(BuildError::BaseUrl {
                    reason: "not given".to_owned(),
                });
            }
        };
        let url = base_url::parse(&text).map_err(|reason| BuildError::BaseUrl { reason })?;
        let secrets = self
            .secrets
            .into_iter()
            .map(|(scheme, secret)| match secret {
                Ok(secret) => Ok((scheme, secret)),
                Err(reason) => Err(BuildError::Credential { scheme, reason }),
            })
            .collect::<Result<_, _>>()?;
        let http = match self.http {
            Some(http) => http,
            None if url.scheme() == "https" && !cfg!(feature = "rustls") => {
                return Err(BuildError::Tls);
            }
            None => http_client(self.user_agent, base_url::is_loopback(&url))?,
        };
        Ok(Connection::new(&url, http, secrets, self.retry))
    }
}

impl fmt::Debug for Settings {
    /// A base URL that is refused may hold a password, and an HTTP client may hold headers with
    /// one: neither is printed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let base_url = self
            .base_url
            .as_ref()
            .map(|text| match base_url::parse(text) {
                Ok(url) => url.to_string(),
                Err(_) => "[REDACTED]".to_owned(),
            });
        f.debug_struct("Settings")
            .field("server", &self.server)
            .field("base_url", &base_url)
            .field("variables", &self.variables)
            .field("credentials", &self.secrets)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

/// An HTTP client that follows no redirects: where a document lists none, one is an answer that
/// it does not list, and credentials stay where they were sent. A service on this machine is
/// reached without the proxy that the environment may name.
fn http_client(user_agent: &'static str, loopback: bool) -> Result<reqwest::Client, BuildError> {
    let builder = reqwest::Client::builder()
        .user_agent(user_agent)
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(CONNECT)
        .read_timeout(PAUSE);
    let builder = if loopback {
        builder.no_proxy()
    } else {
        builder
    };
    builder.build().map_err(BuildError::Http)
}
