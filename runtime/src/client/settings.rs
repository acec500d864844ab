//! How a client is set up.

use std::{collections::BTreeMap, fmt, sync::Arc, time::Duration};

use secrecy::SecretString;

use super::{
    Connection, CredentialSource, Decoding, DriftEntry, RetryPolicy, Server, TokenKind,
    authorization::Credential, base_url, credential_source::Source, drift::Drift, secret::Secret,
};
use crate::credential::Basic;

/// How long a connection may take to be made.
const CONNECT: Duration = Duration::from_secs(10);

/// How long an answer may pause, and how long its first byte may take, unless an HTTP client is given.
pub const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// What a client is built from. A generated builder wraps it.
#[derive(Clone)]
pub struct Settings {
    server: Option<Server>,
    user_agent: &'static str,
    base_url: Option<String>,
    variables: BTreeMap<&'static str, String>,
    credentials: BTreeMap<&'static str, Result<Credential, String>>,
    http: Option<reqwest::Client>,
    own: Own,
    retry: RetryPolicy,
    decoding: Decoding,
    drift: Drift,
}

/// Settings of this crate's own HTTP client.
#[derive(Clone, Default)]
struct Own {
    user_agent: Option<String>,
    proxy: Option<reqwest::Proxy>,
    timeout: Option<Duration>,
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
    /// A variable of the server's URL has a value that the document does not list.
    #[error("the server variable `{name}` is wrong: {reason}")]
    ServerVariable {
        /// The variable.
        name: &'static str,
        /// The value, those that there are, and the one that was probably meant.
        reason: String,
    },
    /// A credential cannot be sent. The message does not repeat it.
    #[error("the credential for `{scheme}` {reason}")]
    Credential {
        /// The security scheme.
        scheme: &'static str,
        /// What is wrong with it.
        reason: String,
    },
    /// The base URL is `https`, and this crate is built without TLS.
    #[error(
        "an https URL needs TLS: enable the feature `rustls`, or give an HTTP client that has TLS"
    )]
    Tls,
    /// An HTTP client was given, and a setting that only an own one takes.
    #[error(
        "an HTTP client was given: set its user agent, proxy and time limit when it is built, and \
         not here"
    )]
    HttpClient,
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
            credentials: BTreeMap::new(),
            http: None,
            own: Own::default(),
            retry: RetryPolicy::default(),
            decoding: Decoding::default(),
            drift: Drift::default(),
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
    pub fn basic(&mut self, scheme: &'static str, credential: impl Into<Basic>) {
        self.fix(scheme, Secret::basic(&credential.into()));
    }

    /// Sets the credential of any other scheme.
    pub fn token(&mut self, scheme: &'static str, kind: TokenKind, token: SecretString) {
        self.fix(scheme, kind.secret(token));
    }

    /// Sets where the credential of an HTTP basic scheme comes from.
    pub fn basic_source(&mut self, scheme: &'static str, source: impl CredentialSource<Basic>) {
        self.ask(scheme, Source::new(source, |basic| Secret::basic(&basic)));
    }

    /// Sets where the credential of any other scheme comes from.
    pub fn token_source(
        &mut self,
        scheme: &'static str,
        kind: TokenKind,
        source: impl CredentialSource<SecretString>,
    ) {
        self.ask(scheme, Source::new(source, move |token| kind.secret(token)));
    }

    fn fix(&mut self, scheme: &'static str, secret: Result<Secret, impl Into<String>>) {
        let credential = secret.map(Credential::Fixed).map_err(Into::into);
        self.credentials.insert(scheme, credential);
    }

    fn ask(&mut self, scheme: &'static str, source: Source) {
        let source = Credential::Source(Arc::new(source));
        self.credentials.insert(scheme, Ok(source));
    }

    /// Sets the HTTP client, in place of one with this crate's own settings.
    pub fn http_client(&mut self, client: reqwest::Client) {
        self.http = Some(client);
    }

    /// Sets the credential of an HTTP basic scheme from two variables of the environment, unless
    /// it is set already or neither variable is.
    pub fn basic_from_environment(&mut self, scheme: &'static str, username: &str, password: &str) {
        if self.credentials.contains_key(scheme) {
            return;
        }
        match (variable(username), variable(password)) {
            (None, None) => {}
            (Some(Ok(username)), Some(Ok(password))) => self.basic(scheme, (username, password)),
            (Some(Err(reason)), _) | (_, Some(Err(reason))) => self.fix(scheme, Err(reason)),
            (Some(_), None) => self.fix(scheme, Err(lacks(password, username))),
            (None, Some(_)) => self.fix(scheme, Err(lacks(username, password))),
        }
    }

    /// Sets the credential of any other scheme from a variable of the environment, unless it is
    /// set already or the variable is not.
    pub fn token_from_environment(&mut self, scheme: &'static str, kind: TokenKind, name: &str) {
        if self.credentials.contains_key(scheme) {
            return;
        }
        if let Some(found) = variable(name) {
            self.fix(scheme, found.and_then(|text| kind.secret(text.into())));
        }
    }

    /// Sets the user agent.
    pub fn user_agent(&mut self, user_agent: String) {
        self.own.user_agent = Some(user_agent);
    }

    /// Sets the proxy, in place of those that the environment names.
    pub fn proxy(&mut self, proxy: reqwest::Proxy) {
        self.own.proxy = Some(proxy);
    }

    /// Sets how long an attempt may take, from its connection to the last byte of the answer.
    pub fn timeout(&mut self, timeout: Duration) {
        self.own.timeout = Some(timeout);
    }

    /// Sets when a call is sent again.
    pub fn retry(&mut self, policy: RetryPolicy) {
        self.retry = policy;
    }

    /// Sets how an answer is taken that is not as the document says.
    pub fn decoding(&mut self, decoding: Decoding) {
        self.decoding = decoding;
    }

    /// Tells `hook` of each deviation from the document when it is met for the first time.
    pub fn on_drift(&mut self, hook: impl Fn(&DriftEntry) + Send + Sync + 'static) {
        self.drift.set_hook(hook);
    }

    /// Checks the settings. Nothing is sent.
    ///
    /// # Errors
    /// When the base URL is none, a variable of the server has no value of the document, a
    /// credential cannot be sent, settings contradict each other, or TLS is needed and not there.
    pub fn build(self) -> Result<Connection, BuildError> {
        let text = match (self.base_url, &self.server) {
            (Some(text), _) => text,
            (None, Some(server)) => server.resolve(&self.variables)?,
            (None, None) => {
                return Err(BuildError::BaseUrl {
                    reason: "not given".to_owned(),
                });
            }
        };
        let url = base_url::parse(&text).map_err(|reason| BuildError::BaseUrl { reason })?;
        let credentials = self
            .credentials
            .into_iter()
            .map(|(scheme, credential)| match credential {
                Ok(credential) => Ok((scheme, credential)),
                Err(reason) => Err(BuildError::Credential { scheme, reason }),
            })
            .collect::<Result<_, _>>()?;
        let http = match self.http {
            Some(_) if self.own.is_set() => return Err(BuildError::HttpClient),
            Some(http) => http,
            None if url.scheme() == "https" && !cfg!(feature = "rustls") => {
                return Err(BuildError::Tls);
            }
            None => self
                .own
                .client(self.user_agent, base_url::is_loopback(&url))?,
        };
        let drift = self.drift.renewed();
        Ok(Connection::new(
            &url,
            http,
            credentials,
            self.retry,
            self.decoding,
            drift,
        ))
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
            .field("credentials", &self.credentials)
            .field("retry", &self.retry)
            .field("decoding", &self.decoding)
            .finish_non_exhaustive()
    }
}

/// What is wrong with a pair of variables of which one is set.
fn lacks(missing: &str, set: &str) -> String {
    format!("lacks `{missing}` in the environment, which has `{set}`")
}

/// A variable of the environment; nothing when it is not set or empty.
fn variable(name: &str) -> Option<Result<String, &'static str>> {
    let value = std::env::var_os(name).filter(|value| !value.is_empty())?;
    let text = value.into_string();
    Some(text.map_err(|_| "is not Unicode in the environment"))
}

impl Own {
    fn is_set(&self) -> bool {
        self.user_agent.is_some() || self.proxy.is_some() || self.timeout.is_some()
    }

    /// An HTTP client that follows no redirects: where a document lists none, one is an answer that
    /// it does not list, and credentials stay where they were sent. A service on this machine is
    /// reached without the proxy that the environment may name.
    fn client(
        self,
        user_agent: &'static str,
        loopback: bool,
    ) -> Result<reqwest::Client, BuildError> {
        let mut builder = reqwest::Client::builder()
            .user_agent(self.user_agent.as_deref().unwrap_or(user_agent))
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(CONNECT)
            .read_timeout(LONGEST_PAUSE);
        if let Some(timeout) = self.timeout {
            builder = builder.timeout(timeout);
        }
        builder = match self.proxy {
            Some(proxy) => builder.proxy(proxy),
            None if loopback => builder.no_proxy(),
            None => builder,
        };
        builder.build().map_err(BuildError::Http)
    }
}
