#![allow(
    clippy::all,
    clippy::pedantic,
    dead_code,
    non_camel_case_types,
    rustdoc::all,
    unexpected_cfgs,
    unused_imports
)]
use specshot_runtime::client;
pub use self::types::*;
/// A client of the Library, version 2.1.0.
///
/// Books, `Vec<Book>` of them, and [nothing] else.
///
/// ```text
/// let this = is_no_rust(;
/// ```
///
/// - A list with code:
///
/// ~~~text
/// compile_error!("never")
/// ~~~
///
///    indented().by(eight)
///
/// <T> is no tag, http://library.example is no link, and `open is not closed.
///
/// It is cheap to clone, and clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    connection: client::Connection,
}
impl Client {
    /// Sets up a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            settings: client::Settings::new(SERVER, USER_AGENT),
        }
    }
    /// The base URL, without a slash at its end.
    pub fn base_url(&self) -> &str {
        self.connection.base_url()
    }
    /// What the service does that the document does not say, as far as this client and its
    /// clones have met it.
    pub fn drift(&self) -> client::DriftReport {
        self.connection.drift()
    }
    /// Forgets what [`drift`](Self::drift) tells, for all clones.
    pub fn reset_drift(&self) {
        self.connection.reset_drift();
    }
    /// `GET /shelves/{shelf}/books`
    pub fn list_books(&self) -> ListBooksRequest {
        ListBooksRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// Adds a book.
    ///
    /// `POST /shelves/{shelf}/books`
    pub fn add_book(&self) -> AddBookRequest {
        AddBookRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /books/{isbn}`
    pub fn get_book(&self) -> GetBookRequest {
        GetBookRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `PUT /books/{isbn}`
    #[deprecated]
    pub fn replace_book(&self) -> ReplaceBookRequest {
        ReplaceBookRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `DELETE /books/{isbn}`
    pub fn remove_book(&self) -> RemoveBookRequest {
        RemoveBookRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `HEAD /books/{isbn}`
    pub fn probe_book(&self) -> ProbeBookRequest {
        ProbeBookRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `PATCH /books/{isbn}`
    pub fn change_book(&self) -> ChangeBookRequest {
        ChangeBookRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// Parameters with names that other code has a use for.
    ///
    /// `POST /readers/{reader-id}/loans/{number}`
    pub fn extend_loan(&self) -> ExtendLoanRequest {
        ExtendLoanRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /authors/{name}/works/{title}`
    pub fn find_work(&self) -> FindWorkRequest {
        FindWorkRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /catalogue`
    pub fn catalogue(&self) -> CatalogueRequest {
        CatalogueRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `OPTIONS /catalogue`
    pub fn catalogue_options(&self) -> CatalogueOptionsRequest {
        CatalogueOptionsRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `POST /echo`
    pub fn echo(&self) -> EchoRequest {
        EchoRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `POST /notices`
    pub fn announce(&self) -> AnnounceRequest {
        AnnounceRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /health`
    pub fn health(&self) -> HealthRequest {
        HealthRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
}
const SERVER: Option<client::Server> = Some(client::Server {
    url: "http://{host}:{port}/",
    variables: &[
        client::ServerVariable {
            name: "host",
            default: "localhost",
            values: &[],
        },
        client::ServerVariable {
            name: "port",
            default: "8082",
            values: &["8082", "18082"],
        },
    ],
});
const USER_AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
/// Sets up a [`Client`]: base URL, credentials, HTTP client, retries.
#[derive(Clone, Debug)]
#[must_use]
pub struct ClientBuilder {
    settings: client::Settings,
}
impl ClientBuilder {
    /// Sets the base URL, in place of `http://{host}:{port}/` and its variables.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.settings.base_url(url.into());
        self
    }
    /// Sets `host` in the URL of the server. The default is `localhost`.
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.settings.variable("host", value.into());
        self
    }
    /// Sets `port` in the URL of the server. The default is `8082`. It is one of `8082`, `18082`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.settings.variable("port", value.into());
        self
    }
    /// Sets the key in the header `X-Key` of `keyAuth`. It is kept as a [`SecretString`](secrecy::SecretString), which no `Debug` output shows and which is overwritten when it is dropped.
    pub fn key_auth(mut self, value: impl Into<secrecy::SecretString>) -> Self {
        self.settings.token("keyAuth", client::TokenKind::HeaderKey, value.into());
        self
    }
    /// Sets where the key in the header `X-Key` of `keyAuth` comes from, in place of a fixed one: a function that returns a future of a text, or a type that implements [`CredentialSource`](client::CredentialSource). It is asked when a call needs it for the first time, and once more after an answer of 401; one that is known to expire ([`Issued`](client::Issued)) is asked for anew before that.
    pub fn key_auth_source(
        mut self,
        source: impl client::CredentialSource<secrecy::SecretString>,
    ) -> Self {
        self.settings.token_source("keyAuth", client::TokenKind::HeaderKey, source);
        self
    }
    /// Sets the key in the header `X-Signature` of `signature`. It is kept as a [`SecretString`](secrecy::SecretString), which no `Debug` output shows and which is overwritten when it is dropped.
    pub fn signature(mut self, value: impl Into<secrecy::SecretString>) -> Self {
        self.settings.token("signature", client::TokenKind::HeaderKey, value.into());
        self
    }
    /// Sets where the key in the header `X-Signature` of `signature` comes from, in place of a fixed one: a function that returns a future of a text, or a type that implements [`CredentialSource`](client::CredentialSource). It is asked when a call needs it for the first time, and once more after an answer of 401; one that is known to expire ([`Issued`](client::Issued)) is asked for anew before that.
    pub fn signature_source(
        mut self,
        source: impl client::CredentialSource<secrecy::SecretString>,
    ) -> Self {
        self.settings.token_source("signature", client::TokenKind::HeaderKey, source);
        self
    }
    /// Sets the key in the query parameter `key` of `queryKey`. It is kept as a [`SecretString`](secrecy::SecretString), which no `Debug` output shows and which is overwritten when it is dropped.
    pub fn query_key(mut self, value: impl Into<secrecy::SecretString>) -> Self {
        self.settings.token("queryKey", client::TokenKind::QueryKey, value.into());
        self
    }
    /// Sets where the key in the query parameter `key` of `queryKey` comes from, in place of a fixed one: a function that returns a future of a text, or a type that implements [`CredentialSource`](client::CredentialSource). It is asked when a call needs it for the first time, and once more after an answer of 401; one that is known to expire ([`Issued`](client::Issued)) is asked for anew before that.
    pub fn query_key_source(
        mut self,
        source: impl client::CredentialSource<secrecy::SecretString>,
    ) -> Self {
        self.settings.token_source("queryKey", client::TokenKind::QueryKey, source);
        self
    }
    /// Sets the key in the cookie `session` of `session`. It is kept as a [`SecretString`](secrecy::SecretString), which no `Debug` output shows and which is overwritten when it is dropped.
    pub fn session(mut self, value: impl Into<secrecy::SecretString>) -> Self {
        self.settings.token("session", client::TokenKind::CookieKey, value.into());
        self
    }
    /// Sets where the key in the cookie `session` of `session` comes from, in place of a fixed one: a function that returns a future of a text, or a type that implements [`CredentialSource`](client::CredentialSource). It is asked when a call needs it for the first time, and once more after an answer of 401; one that is known to expire ([`Issued`](client::Issued)) is asked for anew before that.
    pub fn session_source(
        mut self,
        source: impl client::CredentialSource<secrecy::SecretString>,
    ) -> Self {
        self.settings.token_source("session", client::TokenKind::CookieKey, source);
        self
    }
    /// Sets the key in the cookie `device` of `device`. It is kept as a [`SecretString`](secrecy::SecretString), which no `Debug` output shows and which is overwritten when it is dropped.
    pub fn device(mut self, value: impl Into<secrecy::SecretString>) -> Self {
        self.settings.token("device", client::TokenKind::CookieKey, value.into());
        self
    }
    /// Sets where the key in the cookie `device` of `device` comes from, in place of a fixed one: a function that returns a future of a text, or a type that implements [`CredentialSource`](client::CredentialSource). It is asked when a call needs it for the first time, and once more after an answer of 401; one that is known to expire ([`Issued`](client::Issued)) is asked for anew before that.
    pub fn device_source(
        mut self,
        source: impl client::CredentialSource<secrecy::SecretString>,
    ) -> Self {
        self.settings.token_source("device", client::TokenKind::CookieKey, source);
        self
    }
    /// Sets the user name and password of `basicAuth`.
    pub fn basic_auth(
        mut self,
        username: impl Into<String>,
        password: impl Into<secrecy::SecretString>,
    ) -> Self {
        self.settings.basic("basicAuth", (username, password));
        self
    }
    /// Sets where the user name and password of `basicAuth` comes from, in place of a fixed one: a function that returns a future of a `(user name, password)`, or a type that implements [`CredentialSource`](client::CredentialSource). It is asked when a call needs it for the first time, and once more after an answer of 401; one that is known to expire ([`Issued`](client::Issued)) is asked for anew before that.
    pub fn basic_auth_source(
        mut self,
        source: impl client::CredentialSource<specshot_runtime::credential::Basic>,
    ) -> Self {
        self.settings.basic_source("basicAuth", source);
        self
    }
    /// Sets the token of `bearerAuth`. It is kept as a [`SecretString`](secrecy::SecretString), which no `Debug` output shows and which is overwritten when it is dropped.
    pub fn bearer_auth(mut self, value: impl Into<secrecy::SecretString>) -> Self {
        self.settings.token("bearerAuth", client::TokenKind::Bearer, value.into());
        self
    }
    /// Sets where the token of `bearerAuth` comes from, in place of a fixed one: a function that returns a future of a text, or a type that implements [`CredentialSource`](client::CredentialSource). It is asked when a call needs it for the first time, and once more after an answer of 401; one that is known to expire ([`Issued`](client::Issued)) is asked for anew before that.
    pub fn bearer_auth_source(
        mut self,
        source: impl client::CredentialSource<secrecy::SecretString>,
    ) -> Self {
        self.settings.token_source("bearerAuth", client::TokenKind::Bearer, source);
        self
    }
    /// Sets the credentials that are not set yet from variables of the environment, where these are set:
    ///
    /// - `keyAuth`: `LIBRARY_KEY_AUTH_KEY`
    /// - `signature`: `SIGNATURE`
    /// - `queryKey`: `LIBRARY_QUERY_KEY_KEY`
    /// - `session`: `LIBRARY_SESSION_KEY`
    /// - `device`: `LIBRARY_DEVICE_KEY`
    /// - `basicAuth`: `LIBRARY_USERNAME` and `LIBRARY_PASSWORD`
    /// - `bearerAuth`: `LIBRARY_TOKEN`
    pub fn credentials_from_environment(mut self) -> Self {
        self.settings
            .token_from_environment(
                "keyAuth",
                client::TokenKind::HeaderKey,
                "LIBRARY_KEY_AUTH_KEY",
            );
        self.settings
            .token_from_environment(
                "signature",
                client::TokenKind::HeaderKey,
                "SIGNATURE",
            );
        self.settings
            .token_from_environment(
                "queryKey",
                client::TokenKind::QueryKey,
                "LIBRARY_QUERY_KEY_KEY",
            );
        self.settings
            .token_from_environment(
                "session",
                client::TokenKind::CookieKey,
                "LIBRARY_SESSION_KEY",
            );
        self.settings
            .token_from_environment(
                "device",
                client::TokenKind::CookieKey,
                "LIBRARY_DEVICE_KEY",
            );
        self.settings
            .basic_from_environment("basicAuth", "LIBRARY_USERNAME", "LIBRARY_PASSWORD");
        self.settings
            .token_from_environment(
                "bearerAuth",
                client::TokenKind::Bearer,
                "LIBRARY_TOKEN",
            );
        self
    }
    /// Sets the HTTP client, in place of one that follows no redirects. Its own default
    /// headers are sent as well.
    ///
    /// One that follows redirects takes `Authorization` and cookies off at another host,
    /// but not an API key in a header, and its `Referer` repeats one in the query: give it
    /// `reqwest::redirect::Policy::none()`.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.settings.http_client(client);
        self
    }
    /// Sets the user agent, in place of the name and version of this crate.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.settings.user_agent(user_agent.into());
        self
    }
    /// Sets the proxy, in place of those that the environment names.
    pub fn proxy(mut self, proxy: reqwest::Proxy) -> Self {
        self.settings.proxy(proxy);
        self
    }
    /// Sets how long each attempt may take, from its connection to the last byte of the
    /// answer. By default there is no such limit, but one of 10 seconds for the connection
    /// and one of 30 seconds for each pause of the answer.
    pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
        self.settings.timeout(timeout);
        self
    }
    /// Sets when a request is sent again, by default twice at most, and how long a call may take
    /// as a whole, by default five minutes.
    pub fn retry(mut self, policy: client::RetryPolicy) -> Self {
        self.settings.retry(policy);
        self
    }
    /// Sets how an answer is taken that is not as the document says; by default it is
    /// tolerated where it has a value of its type, and counted.
    pub fn decoding(mut self, decoding: client::Decoding) -> Self {
        self.settings.decoding(decoding);
        self
    }
    /// Calls `hook` when the service does something for the first time that the document
    /// does not say. It must not block.
    pub fn on_drift(
        mut self,
        hook: impl std::ops::Fn(
            &client::DriftEntry,
        ) + std::marker::Send + std::marker::Sync + 'static,
    ) -> Self {
        self.settings.on_drift(hook);
        self
    }
    /// Checks the settings. Nothing is sent.
    ///
    /// # Errors
    /// When the base URL is none, a variable of the server has no value of the document, a
    /// credential cannot be sent, settings contradict each other, or TLS is needed and this
    /// crate is built without it.
    pub fn build(self) -> Result<Client, client::BuildError> {
        Ok(Client {
            connection: self.settings.build()?,
        })
    }
}
/// A request of `list_books`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBooksRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl ListBooksRequest {
    /// The shelf.
    ///
    /// Required.
    pub fn shelf(mut self, value: i64) -> Self {
        self.arguments.parameter::<i64>("shelf", value);
        self
    }
    /// `X-Trace`
    pub fn x_trace(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("X-Trace", value.into());
        self
    }
    /// Authors, `any` of <them>.
    pub fn author(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Name>>,
    ) -> Self {
        self.arguments
            .parameter::<
                Vec<types::Name>,
            >("author", value.into_iter().map(Into::into).collect());
        self
    }
    /// `ids`
    pub fn ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.arguments.parameter::<Vec<i64>>("ids", value.into_iter().collect());
        self
    }
    /// `genre`
    ///
    /// Default: `"novel"`.
    pub fn genre(mut self, value: impl Into<types::Genre>) -> Self {
        self.arguments.parameter::<types::Genre>("genre", value.into());
        self
    }
    /// `min_price`
    pub fn min_price(mut self, value: f64) -> Self {
        self.arguments.parameter::<f64>("min_price", value);
        self
    }
    /// `year`
    ///
    /// Required.
    pub fn year(mut self, value: i64) -> Self {
        self.arguments.parameter::<i64>("year", value);
        self
    }
    /// `lent`
    pub fn lent(mut self, value: bool) -> Self {
        self.arguments.parameter::<bool>("lent", value);
        self
    }
    /// `limit`
    ///
    /// Default: `10`.
    pub fn limit(mut self, value: impl Into<types::Limit>) -> Self {
        self.arguments.parameter::<types::Limit>("limit", value.into());
        self
    }
    /// `since`
    pub fn since(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.arguments.parameter::<chrono::DateTime<chrono::Utc>>("since", value);
        self
    }
    /// `on`
    pub fn on(mut self, value: chrono::NaiveDate) -> Self {
        self.arguments.parameter::<chrono::NaiveDate>("on", value);
        self
    }
    /// `edition`
    pub fn edition(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Edition>>,
    ) -> Self {
        self.arguments
            .parameter::<
                Vec<types::Edition>,
            >("edition", value.into_iter().map(Into::into).collect());
        self
    }
    /// `rating`
    pub fn rating(mut self, value: impl Into<types::Rating>) -> Self {
        self.arguments.parameter::<types::Rating>("rating", value.into());
        self
    }
    /// `accept`
    pub fn accept(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("accept", value.into());
        self
    }
    /// `Content-Type`
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("Content-Type", value.into());
        self
    }
    /// `Authorization`
    pub fn authorization(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("Authorization", value.into());
        self
    }
    /// Changes when this request is sent again.
    pub fn retry(
        mut self,
        change: impl ::std::ops::FnOnce(client::RetryPolicy) -> client::RetryPolicy,
    ) -> Self {
        let policy = self.connection.retry_policy().clone();
        self.connection.set_retry_policy(change(policy));
        self
    }
    /// Checks the request, sends it, again if need be, and checks the answer.
    ///
    /// # Errors
    /// An answer that is no success, or any other reason why there is none.
    pub async fn send(self) -> Result<responses::ListBooksOk, ListBooksError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::ListBooksOk, ListBooksError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let mut request = progenitor.call_list_books();
                if let Some(value) = call.value::<i64>("shelf")? {
                    request = request.variable_0(value);
                }
                if let Some(value) = call.text("X-Trace") {
                    request = request.x_trace(value);
                }
                if let Some(value) = call.texts("author") {
                    request = request.author(value);
                }
                if let Some(value) = call.text("ids") {
                    request = request.ids(value);
                }
                if let Some(value) = call.text("genre") {
                    request = request.genre(value);
                }
                if let Some(value) = call.value::<f64>("min_price")? {
                    request = request.min_price(value);
                }
                if let Some(value) = call.value::<i64>("year")? {
                    request = request.year(value);
                }
                if let Some(value) = call.value::<bool>("lent")? {
                    request = request.lent(value);
                }
                if let Some(value) = call.value::<i64>("limit")? {
                    request = request.limit(value);
                }
                if let Some(value) = call.text("since") {
                    request = request.since(value);
                }
                if let Some(value) = call.text("on") {
                    request = request.on(value);
                }
                if let Some(value) = call.text("edition") {
                    request = request.edition(value);
                }
                if let Some(value) = call.value::<i64>("rating")? {
                    request = request.rating(value);
                }
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                200u16 => Ok(answer.decode()?),
                400u16 => Err(ListBooksError::BadRequest(answer.decode()?)),
                405u16 => Err(ListBooksError::MethodNotAllowed(answer.decode()?)),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::ListBooks>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    ListBooksError::RetriesExhausted(
                        client::RetriesExhausted::new(exhausted, last),
                    ),
                )
            }
            (result, _) => result,
        }
    }
    /// The request as it would be sent, with `***` for secrets. Nothing is sent.
    ///
    /// # Errors
    /// When the request breaks rules of the document, or its credentials are missing.
    pub async fn preview(mut self) -> Result<client::Preview, ListBooksError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `list_books` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListBooksError {
    /// 400: The request breaks rules of this document.
    BadRequest(responses::BadRequest),
    /// 405: The path has other methods.
    MethodNotAllowed(responses::MethodNotAllowed),
    /// The request breaks rules of the document. Nothing was sent.
    Invalid(client::Violations),
    /// The client has no credentials for the operation. Nothing was sent.
    MissingCredentials(client::MissingCredentials),
    /// The source of a credential has failed. Nothing was sent, or it was answered with 401.
    CredentialSource(client::CredentialSourceError),
    /// No answer came, or not all of it.
    Transport(client::TransportError),
    /// No answer came in time.
    Timeout(client::Timeout),
    /// No attempt has succeeded, and the request may not be sent once more.
    RetriesExhausted(client::RetriesExhausted<Self>),
    /// The status of the answer is not one that the document lists.
    UndocumentedStatus(client::UndocumentedStatus),
    /// The answer is not as the document says.
    Contract(client::Mismatch),
    /// This module is wrong in itself.
    Defect(client::Defect),
}
impl ListBooksError {
    /// The status of the answer, if one came.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::BadRequest(_) => Some(400u16),
            Self::MethodNotAllowed(_) => Some(405u16),
            Self::UndocumentedStatus(error) => Some(error.status().as_u16()),
            Self::Contract(error) => Some(error.status().as_u16()),
            Self::RetriesExhausted(error) => error.last().status(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Transport(_)
            | Self::Timeout(_)
            | Self::Defect(_) => None,
        }
    }
    /// The id that the service gave the request, if an answer came and said one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::BadRequest(answer) => answer.request_id(),
            Self::MethodNotAllowed(answer) => answer.request_id(),
            Self::UndocumentedStatus(error) => error.request_id(),
            Self::Contract(error) => error.request_id(),
            Self::Transport(error) => error.request_id(),
            Self::Timeout(error) => error.request_id(),
            Self::RetriesExhausted(error) => error.last().request_id(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Defect(_) => None,
        }
    }
    /// Whether the same request may succeed when it is sent again, later.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport(error) => error.is_retryable(),
            Self::Timeout(_) => true,
            Self::RetriesExhausted(error) => error.last().is_retryable(),
            _ => self.status().is_some_and(client::is_retryable),
        }
    }
    /// The error of the last attempt, when retries are exhausted; else this error.
    pub fn last(&self) -> &Self {
        match self {
            Self::RetriesExhausted(error) => error.last(),
            _ => self,
        }
    }
    /// As [`last`](Self::last).
    pub fn into_last(self) -> Self {
        match self {
            Self::RetriesExhausted(error) => error.into_last(),
            _ => self,
        }
    }
}
impl std::fmt::Display for ListBooksError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(answer) => client::describe(400u16, &answer.body, f),
            Self::MethodNotAllowed(answer) => client::describe(405u16, &answer.body, f),
            Self::Invalid(error) => error.fmt(f),
            Self::MissingCredentials(error) => error.fmt(f),
            Self::CredentialSource(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Timeout(error) => error.fmt(f),
            Self::RetriesExhausted(error) => error.fmt(f),
            Self::UndocumentedStatus(error) => error.fmt(f),
            Self::Contract(error) => error.fmt(f),
            Self::Defect(error) => error.fmt(f),
        }
    }
}
impl std::error::Error for ListBooksError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for ListBooksError {
    fn from(failure: client::Failure) -> Self {
        match failure {
            client::Failure::Invalid(error) => Self::Invalid(error),
            client::Failure::MissingCredentials(error) => Self::MissingCredentials(error),
            client::Failure::CredentialSource(error) => Self::CredentialSource(error),
            client::Failure::Transport(error) => Self::Transport(error),
            client::Failure::Timeout(error) => Self::Timeout(error),
            client::Failure::UndocumentedStatus(error) => Self::UndocumentedStatus(error),
            client::Failure::Contract(error) => Self::Contract(error),
            client::Failure::Defect(error) => Self::Defect(error),
        }
    }
}
/// A request of `add_book`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddBookRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl AddBookRequest {
    /// The shelf.
    ///
    /// Required.
    pub fn shelf(mut self, value: i64) -> Self {
        self.arguments.parameter::<i64>("shelf", value);
        self
    }
    /// `X-Trace`
    ///
    /// Required.
    pub fn x_trace(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("X-Trace", value.into());
        self
    }
    /// The book.
    pub fn body(mut self, value: impl Into<types::Book>) -> Self {
        self.arguments.body::<types::Book>(value.into());
        self
    }
    /// Changes when this request is sent again.
    pub fn retry(
        mut self,
        change: impl ::std::ops::FnOnce(client::RetryPolicy) -> client::RetryPolicy,
    ) -> Self {
        let policy = self.connection.retry_policy().clone();
        self.connection.set_retry_policy(change(policy));
        self
    }
    /// Checks the request, sends it, again if need be, and checks the answer.
    ///
    /// # Errors
    /// An answer that is no success, or any other reason why there is none.
    pub async fn send(self) -> Result<responses::AddBookCreated, AddBookError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::AddBookCreated, AddBookError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let mut request = progenitor.call_add_book();
                if let Some(value) = call.value::<i64>("shelf")? {
                    request = request.variable_0(value);
                }
                if let Some(value) = call.text("X-Trace") {
                    request = request.x_trace(value);
                }
                request = request.body(call.json_body());
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                201u16 => Ok(answer.decode()?),
                400u16 => Err(AddBookError::BadRequest(answer.decode()?)),
                401u16 => Err(AddBookError::Unauthorized(answer.decode()?)),
                409u16 => Err(AddBookError::Conflict(answer.decode()?)),
                413u16 => Err(AddBookError::PayloadTooLarge(answer.decode()?)),
                415u16 => Err(AddBookError::UnsupportedMediaType(answer.decode()?)),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::AddBook>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    AddBookError::RetriesExhausted(
                        client::RetriesExhausted::new(exhausted, last),
                    ),
                )
            }
            (result, _) => result,
        }
    }
    /// The request as it would be sent, with `***` for secrets. Nothing is sent.
    ///
    /// # Errors
    /// When the request breaks rules of the document, or its credentials are missing.
    pub async fn preview(mut self) -> Result<client::Preview, AddBookError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `add_book` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum AddBookError {
    /// 400: The request breaks rules of this document.
    BadRequest(responses::BadRequest),
    /// 401: The credentials are not known.
    Unauthorized(responses::Refused),
    /// 409: The book is there already.
    Conflict(responses::AddBookConflict),
    /// 413: The body is too long.
    PayloadTooLarge(responses::PayloadTooLarge),
    /// 415: The body is of another type.
    UnsupportedMediaType(responses::UnsupportedMediaType),
    /// The request breaks rules of the document. Nothing was sent.
    Invalid(client::Violations),
    /// The client has no credentials for the operation. Nothing was sent.
    MissingCredentials(client::MissingCredentials),
    /// The source of a credential has failed. Nothing was sent, or it was answered with 401.
    CredentialSource(client::CredentialSourceError),
    /// No answer came, or not all of it.
    Transport(client::TransportError),
    /// No answer came in time.
    Timeout(client::Timeout),
    /// No attempt has succeeded, and the request may not be sent once more.
    RetriesExhausted(client::RetriesExhausted<Self>),
    /// The status of the answer is not one that the document lists.
    UndocumentedStatus(client::UndocumentedStatus),
    /// The answer is not as the document says.
    Contract(client::Mismatch),
    /// This module is wrong in itself.
    Defect(client::Defect),
}
impl AddBookError {
    /// The status of the answer, if one came.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::BadRequest(_) => Some(400u16),
            Self::Unauthorized(_) => Some(401u16),
            Self::Conflict(_) => Some(409u16),
            Self::PayloadTooLarge(_) => Some(413u16),
            Self::UnsupportedMediaType(_) => Some(415u16),
            Self::UndocumentedStatus(error) => Some(error.status().as_u16()),
            Self::Contract(error) => Some(error.status().as_u16()),
            Self::RetriesExhausted(error) => error.last().status(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Transport(_)
            | Self::Timeout(_)
            | Self::Defect(_) => None,
        }
    }
    /// The id that the service gave the request, if an answer came and said one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::BadRequest(answer) => answer.request_id(),
            Self::Unauthorized(answer) => answer.request_id(),
            Self::Conflict(answer) => answer.request_id(),
            Self::PayloadTooLarge(answer) => answer.request_id(),
            Self::UnsupportedMediaType(answer) => answer.request_id(),
            Self::UndocumentedStatus(error) => error.request_id(),
            Self::Contract(error) => error.request_id(),
            Self::Transport(error) => error.request_id(),
            Self::Timeout(error) => error.request_id(),
            Self::RetriesExhausted(error) => error.last().request_id(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Defect(_) => None,
        }
    }
    /// Whether the same request may succeed when it is sent again, later.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport(error) => error.is_retryable(),
            Self::Timeout(_) => true,
            Self::RetriesExhausted(error) => error.last().is_retryable(),
            _ => self.status().is_some_and(client::is_retryable),
        }
    }
    /// The error of the last attempt, when retries are exhausted; else this error.
    pub fn last(&self) -> &Self {
        match self {
            Self::RetriesExhausted(error) => error.last(),
            _ => self,
        }
    }
    /// As [`last`](Self::last).
    pub fn into_last(self) -> Self {
        match self {
            Self::RetriesExhausted(error) => error.into_last(),
            _ => self,
        }
    }
}
impl std::fmt::Display for AddBookError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(answer) => client::describe(400u16, &answer.body, f),
            Self::Unauthorized(answer) => client::describe(401u16, &answer.body, f),
            Self::Conflict(answer) => client::describe(409u16, &answer.body, f),
            Self::PayloadTooLarge(answer) => client::describe(413u16, &answer.body, f),
            Self::UnsupportedMediaType(answer) => {
                client::describe(415u16, &answer.body, f)
            }
            Self::Invalid(error) => error.fmt(f),
            Self::MissingCredentials(error) => error.fmt(f),
            Self::CredentialSource(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Timeout(error) => error.fmt(f),
            Self::RetriesExhausted(error) => error.fmt(f),
            Self::UndocumentedStatus(error) => error.fmt(f),
            Self::Contract(error) => error.fmt(f),
            Self::Defect(error) => error.fmt(f),
        }
    }
}
impl std::error::Error for AddBookError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for AddBookError {
    fn from(failure: client::Failure) -> Self {
        match failure {
            client::Failure::Invalid(error) => Self::Invalid(error),
            client::Failure::MissingCredentials(error) => Self::MissingCredentials(error),
            client::Failure::CredentialSource(error) => Self::CredentialSource(error),
            client::Failure::Transport(error) => Self::Transport(error),
            client::Failure::Timeout(error) => Self::Timeout(error),
            client::Failure::UndocumentedStatus(error) => Self::UndocumentedStatus(error),
            client::Failure::Contract(error) => Self::Contract(error),
            client::Failure::Defect(error) => Self::Defect(error),
        }
    }
}
/// A request of `get_book`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBookRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl GetBookRequest {
    /// `isbn`
    ///
    /// Required.
    pub fn isbn(mut self, value: impl Into<types::Isbn>) -> Self {
        self.arguments.parameter::<types::Isbn>("isbn", value.into());
        self
    }
    /// Changes when this request is sent again.
    pub fn retry(
        mut self,
        change: impl ::std::ops::FnOnce(client::RetryPolicy) -> client::RetryPolicy,
    ) -> Self {
        let policy = self.connection.retry_policy().clone();
        self.connection.set_retry_policy(change(policy));
        self
    }
    /// Checks the request, sends it, again if need be, and checks the answer.
    ///
    /// # Errors
    /// An answer that is no success, or any other reason why there is none.
    pub async fn send(self) -> Result<responses::OkResponse, GetBookError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::OkResponse, GetBookError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let mut request = progenitor.call_get_book();
                if let Some(value) = call.text("isbn") {
                    request = request.variable_0(value);
                }
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                200u16 => Ok(answer.decode()?),
                400u16 => Err(GetBookError::BadRequest(answer.decode()?)),
                401u16 => Err(GetBookError::Unauthorized(answer.decode()?)),
                404u16 => Err(GetBookError::NotFound(answer.decode()?)),
                406u16 => Err(GetBookError::NotAcceptable(answer.decode()?)),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::GetBook>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    GetBookError::RetriesExhausted(
                        client::RetriesExhausted::new(exhausted, last),
                    ),
                )
            }
            (result, _) => result,
        }
    }
    /// The request as it would be sent, with `***` for secrets. Nothing is sent.
    ///
    /// # Errors
    /// When the request breaks rules of the document, or its credentials are missing.
    pub async fn preview(mut self) -> Result<client::Preview, GetBookError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `get_book` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetBookError {
    /// 400: The request breaks rules of this document.
    BadRequest(responses::BadRequest),
    /// 401: The credentials are not known.
    Unauthorized(responses::Refused),
    /// 404: There is no such thing.
    NotFound(responses::NotFound),
    /// 406: There is no such media type.
    NotAcceptable(responses::NotAcceptable),
    /// The request breaks rules of the document. Nothing was sent.
    Invalid(client::Violations),
    /// The client has no credentials for the operation. Nothing was sent.
    MissingCredentials(client::MissingCredentials),
    /// The source of a credential has failed. Nothing was sent, or it was answered with 401.
    CredentialSource(client::CredentialSourceError),
    /// No answer came, or not all of it.
    Transport(client::TransportError),
    /// No answer came in time.
    Timeout(client::Timeout),
    /// No attempt has succeeded, and the request may not be sent once more.
    RetriesExhausted(client::RetriesExhausted<Self>),
    /// The status of the answer is not one that the document lists.
    UndocumentedStatus(client::UndocumentedStatus),
    /// The answer is not as the document says.
    Contract(client::Mismatch),
    /// This module is wrong in itself.
    Defect(client::Defect),
}
impl GetBookError {
    /// The status of the answer, if one came.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::BadRequest(_) => Some(400u16),
            Self::Unauthorized(_) => Some(401u16),
            Self::NotFound(_) => Some(404u16),
            Self::NotAcceptable(_) => Some(406u16),
            Self::UndocumentedStatus(error) => Some(error.status().as_u16()),
            Self::Contract(error) => Some(error.status().as_u16()),
            Self::RetriesExhausted(error) => error.last().status(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Transport(_)
            | Self::Timeout(_)
            | Self::Defect(_) => None,
        }
    }
    /// The id that the service gave the request, if an answer came and said one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::BadRequest(answer) => answer.request_id(),
            Self::Unauthorized(answer) => answer.request_id(),
            Self::NotFound(answer) => answer.request_id(),
            Self::NotAcceptable(answer) => answer.request_id(),
            Self::UndocumentedStatus(error) => error.request_id(),
            Self::Contract(error) => error.request_id(),
            Self::Transport(error) => error.request_id(),
            Self::Timeout(error) => error.request_id(),
            Self::RetriesExhausted(error) => error.last().request_id(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Defect(_) => None,
        }
    }
    /// Whether the same request may succeed when it is sent again, later.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport(error) => error.is_retryable(),
            Self::Timeout(_) => true,
            Self::RetriesExhausted(error) => error.last().is_retryable(),
            _ => self.status().is_some_and(client::is_retryable),
        }
    }
    /// The error of the last attempt, when retries are exhausted; else this error.
    pub fn last(&self) -> &Self {
        match self {
            Self::RetriesExhausted(error) => error.last(),
            _ => self,
        }
    }
    /// As [`last`](Self::last).
    pub fn into_last(self) -> Self {
        match self {
            Self::RetriesExhausted(error) => error.into_last(),
            _ => self,
        }
    }
}
impl std::fmt::Display for GetBookError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(answer) => client::describe(400u16, &answer.body, f),
            Self::Unauthorized(answer) => client::describe(401u16, &answer.body, f),
            Self::NotFound(answer) => client::describe(404u16, &answer.body, f),
            Self::NotAcceptable(answer) => client::describe(406u16, &answer.body, f),
            Self::Invalid(error) => error.fmt(f),
            Self::MissingCredentials(error) => error.fmt(f),
            Self::CredentialSource(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Timeout(error) => error.fmt(f),
            Self::RetriesExhausted(error) => error.fmt(f),
            Self::UndocumentedStatus(error) => error.fmt(f),
            Self::Contract(error) => error.fmt(f),
            Self::Defect(error) => error.fmt(f),
        }
    }
}
impl std::error::Error for GetBookError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for GetBookError {
    fn from(failure: client::Failure) -> Self {
        match failure {
            client::Failure::Invalid(error) => Self::Invalid(error),
            client::Failure::MissingCredentials(error) => Self::MissingCredentials(error),
            client::Failure::CredentialSource(error) => Self::CredentialSource(error),
            client::Failure::Transport(error) => Self::Transport(error),
            client::Failure::Timeout(error) => Self::Timeout(error),
            client::Failure::UndocumentedStatus(error) => Self::UndocumentedStatus(error),
            client::Failure::Contract(error) => Self::Contract(error),
            client::Failure::Defect(error) => Self::Defect(error),
        }
    }
}
/// A request of `replace_book`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceBookRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl ReplaceBookRequest {
    /// `isbn`
    ///
    /// Required.
    pub fn isbn(mut self, value: impl Into<types::Isbn>) -> Self {
        self.arguments.parameter::<types::Isbn>("isbn", value.into());
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::Book>) -> Self {
        self.arguments.body::<types::Book>(value.into());
        self
    }
    /// Changes when this request is sent again.
    pub fn retry(
        mut self,
        change: impl ::std::ops::FnOnce(client::RetryPolicy) -> client::RetryPolicy,
    ) -> Self {
        let policy = self.connection.retry_policy().clone();
        self.connection.set_retry_policy(change(policy));
        self
    }
    /// Checks the request, sends it, again if need be, and checks the answer.
    ///
    /// # Errors
    /// An answer that is no success, or any other reason why there is none.
    pub async fn send(self) -> Result<ReplaceBookOk, ReplaceBookError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<ReplaceBookOk, ReplaceBookError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let mut request = progenitor.call_replace_book();
                if let Some(value) = call.text("isbn") {
                    request = request.variable_0(value);
                }
                request = request.body(call.json_body());
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                200u16 => Ok(ReplaceBookOk::Ok(answer.decode()?)),
                201u16 => Ok(ReplaceBookOk::Created(answer.decode()?)),
                202u16 => Ok(ReplaceBookOk::Accepted(answer.decode()?)),
                204u16 => Ok(ReplaceBookOk::NoContent(answer.decode()?)),
                401u16 => Err(ReplaceBookError::Unauthorized(answer.decode()?)),
                415u16 => Err(ReplaceBookError::UnsupportedMediaType(answer.decode()?)),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::ReplaceBook>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    ReplaceBookError::RetriesExhausted(
                        client::RetriesExhausted::new(exhausted, last),
                    ),
                )
            }
            (result, _) => result,
        }
    }
    /// The request as it would be sent, with `***` for secrets. Nothing is sent.
    ///
    /// # Errors
    /// When the request breaks rules of the document, or its credentials are missing.
    pub async fn preview(mut self) -> Result<client::Preview, ReplaceBookError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// The successes of `replace_book`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplaceBookOk {
    /// 200: The book.
    Ok(responses::OkResponse),
    /// 201: The book was not there before.
    Created(responses::ReplaceBookCreated),
    /// 202: The book will be replaced.
    Accepted(responses::ReplaceBookAccepted),
    /// 204: The book was replaced.
    NoContent(responses::ReplaceBookNoContent),
}
/// Why `replace_book` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum ReplaceBookError {
    /// 401: The credentials are not known.
    Unauthorized(responses::Refused),
    /// 415: The body is of another type.
    UnsupportedMediaType(responses::UnsupportedMediaType),
    /// The request breaks rules of the document. Nothing was sent.
    Invalid(client::Violations),
    /// The client has no credentials for the operation. Nothing was sent.
    MissingCredentials(client::MissingCredentials),
    /// The source of a credential has failed. Nothing was sent, or it was answered with 401.
    CredentialSource(client::CredentialSourceError),
    /// No answer came, or not all of it.
    Transport(client::TransportError),
    /// No answer came in time.
    Timeout(client::Timeout),
    /// No attempt has succeeded, and the request may not be sent once more.
    RetriesExhausted(client::RetriesExhausted<Self>),
    /// The status of the answer is not one that the document lists.
    UndocumentedStatus(client::UndocumentedStatus),
    /// The answer is not as the document says.
    Contract(client::Mismatch),
    /// This module is wrong in itself.
    Defect(client::Defect),
}
impl ReplaceBookError {
    /// The status of the answer, if one came.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Unauthorized(_) => Some(401u16),
            Self::UnsupportedMediaType(_) => Some(415u16),
            Self::UndocumentedStatus(error) => Some(error.status().as_u16()),
            Self::Contract(error) => Some(error.status().as_u16()),
            Self::RetriesExhausted(error) => error.last().status(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Transport(_)
            | Self::Timeout(_)
            | Self::Defect(_) => None,
        }
    }
    /// The id that the service gave the request, if an answer came and said one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Unauthorized(answer) => answer.request_id(),
            Self::UnsupportedMediaType(answer) => answer.request_id(),
            Self::UndocumentedStatus(error) => error.request_id(),
            Self::Contract(error) => error.request_id(),
            Self::Transport(error) => error.request_id(),
            Self::Timeout(error) => error.request_id(),
            Self::RetriesExhausted(error) => error.last().request_id(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Defect(_) => None,
        }
    }
    /// Whether the same request may succeed when it is sent again, later.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport(error) => error.is_retryable(),
            Self::Timeout(_) => true,
            Self::RetriesExhausted(error) => error.last().is_retryable(),
            _ => self.status().is_some_and(client::is_retryable),
        }
    }
    /// The error of the last attempt, when retries are exhausted; else this error.
    pub fn last(&self) -> &Self {
        match self {
            Self::RetriesExhausted(error) => error.last(),
            _ => self,
        }
    }
    /// As [`last`](Self::last).
    pub fn into_last(self) -> Self {
        match self {
            Self::RetriesExhausted(error) => error.into_last(),
            _ => self,
        }
    }
}
impl std::fmt::Display for ReplaceBookError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unauthorized(answer) => client::describe(401u16, &answer.body, f),
            Self::UnsupportedMediaType(answer) => {
                client::describe(415u16, &answer.body, f)
            }
            Self::Invalid(error) => error.fmt(f),
            Self::MissingCredentials(error) => error.fmt(f),
            Self::CredentialSource(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Timeout(error) => error.fmt(f),
            Self::RetriesExhausted(error) => error.fmt(f),
            Self::UndocumentedStatus(error) => error.fmt(f),
            Self::Contract(error) => error.fmt(f),
            Self::Defect(error) => error.fmt(f),
        }
    }
}
impl std::error::Error for ReplaceBookError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for ReplaceBookError {
    fn from(failure: client::Failure) -> Self {
        match failure {
            client::Failure::Invalid(error) => Self::Invalid(error),
            client::Failure::MissingCredentials(error) => Self::MissingCredentials(error),
            client::Failure::CredentialSource(error) => Self::CredentialSource(error),
            client::Failure::Transport(error) => Self::Transport(error),
            client::Failure::Timeout(error) => Self::Timeout(error),
            client::Failure::UndocumentedStatus(error) => Self::UndocumentedStatus(error),
            client::Failure::Contract(error) => Self::Contract(error),
            client::Failure::Defect(error) => Self::Defect(error),
        }
    }
}
/// A request of `remove_book`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveBookRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl RemoveBookRequest {
    /// `isbn`
    ///
    /// Required.
    pub fn isbn(mut self, value: impl Into<types::Isbn>) -> Self {
        self.arguments.parameter::<types::Isbn>("isbn", value.into());
        self
    }
    /// `if-match`
    pub fn if_match(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("if-match", value.into());
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::RemoveBookRequestBody>) -> Self {
        self.arguments.body::<types::RemoveBookRequestBody>(value.into());
        self
    }
    /// Changes when this request is sent again.
    pub fn retry(
        mut self,
        change: impl ::std::ops::FnOnce(client::RetryPolicy) -> client::RetryPolicy,
    ) -> Self {
        let policy = self.connection.retry_policy().clone();
        self.connection.set_retry_policy(change(policy));
        self
    }
    /// Checks the request, sends it, again if need be, and checks the answer.
    ///
    /// # Errors
    /// An answer that is no success, or any other reason why there is none.
    pub async fn send(self) -> Result<responses::RemoveBookNoContent, RemoveBookError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::RemoveBookNoContent, RemoveBookError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let mut request = progenitor.call_remove_book();
                if let Some(value) = call.text("isbn") {
                    request = request.variable_0(value);
                }
                if let Some(value) = call.text("if-match") {
                    request = request.if_match(value);
                }
                request = request.body(call.json_body());
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                400u16 => Err(RemoveBookError::BadRequest(answer.decode()?)),
                401u16 => Err(RemoveBookError::Unauthorized(answer.decode()?)),
                415u16 => Err(RemoveBookError::UnsupportedMediaType(answer.decode()?)),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::RemoveBook>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    RemoveBookError::RetriesExhausted(
                        client::RetriesExhausted::new(exhausted, last),
                    ),
                )
            }
            (result, _) => result,
        }
    }
    /// The request as it would be sent, with `***` for secrets. Nothing is sent.
    ///
    /// # Errors
    /// When the request breaks rules of the document, or its credentials are missing.
    pub async fn preview(mut self) -> Result<client::Preview, RemoveBookError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `remove_book` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum RemoveBookError {
    /// 400: The request breaks rules of this document.
    BadRequest(responses::BadRequest),
    /// 401: The credentials are not known.
    Unauthorized(responses::Refused),
    /// 415: The body is of another type.
    UnsupportedMediaType(responses::UnsupportedMediaType),
    /// The request breaks rules of the document. Nothing was sent.
    Invalid(client::Violations),
    /// The client has no credentials for the operation. Nothing was sent.
    MissingCredentials(client::MissingCredentials),
    /// The source of a credential has failed. Nothing was sent, or it was answered with 401.
    CredentialSource(client::CredentialSourceError),
    /// No answer came, or not all of it.
    Transport(client::TransportError),
    /// No answer came in time.
    Timeout(client::Timeout),
    /// No attempt has succeeded, and the request may not be sent once more.
    RetriesExhausted(client::RetriesExhausted<Self>),
    /// The status of the answer is not one that the document lists.
    UndocumentedStatus(client::UndocumentedStatus),
    /// The answer is not as the document says.
    Contract(client::Mismatch),
    /// This module is wrong in itself.
    Defect(client::Defect),
}
impl RemoveBookError {
    /// The status of the answer, if one came.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::BadRequest(_) => Some(400u16),
            Self::Unauthorized(_) => Some(401u16),
            Self::UnsupportedMediaType(_) => Some(415u16),
            Self::UndocumentedStatus(error) => Some(error.status().as_u16()),
            Self::Contract(error) => Some(error.status().as_u16()),
            Self::RetriesExhausted(error) => error.last().status(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Transport(_)
            | Self::Timeout(_)
            | Self::Defect(_) => None,
        }
    }
    /// The id that the service gave the request, if an answer came and said one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::BadRequest(answer) => answer.request_id(),
            Self::Unauthorized(answer) => answer.request_id(),
            Self::UnsupportedMediaType(answer) => answer.request_id(),
            Self::UndocumentedStatus(error) => error.request_id(),
            Self::Contract(error) => error.request_id(),
            Self::Transport(error) => error.request_id(),
            Self::Timeout(error) => error.request_id(),
            Self::RetriesExhausted(error) => error.last().request_id(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Defect(_) => None,
        }
    }
    /// Whether the same request may succeed when it is sent again, later.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport(error) => error.is_retryable(),
            Self::Timeout(_) => true,
            Self::RetriesExhausted(error) => error.last().is_retryable(),
            _ => self.status().is_some_and(client::is_retryable),
        }
    }
    /// The error of the last attempt, when retries are exhausted; else this error.
    pub fn last(&self) -> &Self {
        match self {
            Self::RetriesExhausted(error) => error.last(),
            _ => self,
        }
    }
    /// As [`last`](Self::last).
    pub fn into_last(self) -> Self {
        match self {
            Self::RetriesExhausted(error) => error.into_last(),
            _ => self,
        }
    }
}
impl std::fmt::Display for RemoveBookError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(answer) => client::describe(400u16, &answer.body, f),
            Self::Unauthorized(answer) => client::describe(401u16, &answer.body, f),
            Self::UnsupportedMediaType(answer) => {
                client::describe(415u16, &answer.body, f)
            }
            Self::Invalid(error) => error.fmt(f),
            Self::MissingCredentials(error) => error.fmt(f),
            Self::CredentialSource(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Timeout(error) => error.fmt(f),
            Self::RetriesExhausted(error) => error.fmt(f),
            Self::UndocumentedStatus(error) => error.fmt(f),
            Self::Contract(error) => error.fmt(f),
            Self::Defect(error) => error.fmt(f),
        }
    }
}
impl std::error::Error for RemoveBookError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for RemoveBookError {
    fn from(failure: client::Failure) -> Self {
        match failure {
            client::Failure::Invalid(error) => Self::Invalid(error),
            client::Failure::MissingCredentials(error) => Self::MissingCredentials(error),
            client::Failure::CredentialSource(error) => Self::CredentialSource(error),
            client::Failure::Transport(error) => Self::Transport(error),
            client::Failure::Timeout(error) => Self::Timeout(error),
            client::Failure::UndocumentedStatus(error) => Self::UndocumentedStatus(error),
            client::Failure::Contract(error) => Self::Contract(error),
            client::Failure::Defect(error) => Self::Defect(error),
        }
    }
}
/// A request of `probe_book`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProbeBookRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl ProbeBookRequest {
    /// `isbn`
    ///
    /// Required.
    pub fn isbn(mut self, value: impl Into<types::Isbn>) -> Self {
        self.arguments.parameter::<types::Isbn>("isbn", value.into());
        self
    }
    /// Changes when this request is sent again.
    pub fn retry(
        mut self,
        change: impl ::std::ops::FnOnce(client::RetryPolicy) -> client::RetryPolicy,
    ) -> Self {
        let policy = self.connection.retry_policy().clone();
        self.connection.set_retry_policy(change(policy));
        self
    }
    /// Checks the request, sends it, again if need be, and checks the answer.
    ///
    /// # Errors
    /// An answer that is no success, or any other reason why there is none.
    pub async fn send(self) -> Result<responses::ProbeBookOk, ProbeBookError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::ProbeBookOk, ProbeBookError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let mut request = progenitor.call_probe_book();
                if let Some(value) = call.text("isbn") {
                    request = request.variable_0(value);
                }
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                200u16 => Ok(answer.decode()?),
                404u16 => Err(ProbeBookError::NotFound(answer.decode()?)),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::ProbeBook>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    ProbeBookError::RetriesExhausted(
                        client::RetriesExhausted::new(exhausted, last),
                    ),
                )
            }
            (result, _) => result,
        }
    }
    /// The request as it would be sent, with `***` for secrets. Nothing is sent.
    ///
    /// # Errors
    /// When the request breaks rules of the document, or its credentials are missing.
    pub async fn preview(mut self) -> Result<client::Preview, ProbeBookError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `probe_book` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProbeBookError {
    /// 404: The book is not there.
    NotFound(responses::ProbeBookNotFound),
    /// The request breaks rules of the document. Nothing was sent.
    Invalid(client::Violations),
    /// The client has no credentials for the operation. Nothing was sent.
    MissingCredentials(client::MissingCredentials),
    /// The source of a credential has failed. Nothing was sent, or it was answered with 401.
    CredentialSource(client::CredentialSourceError),
    /// No answer came, or not all of it.
    Transport(client::TransportError),
    /// No answer came in time.
    Timeout(client::Timeout),
    /// No attempt has succeeded, and the request may not be sent once more.
    RetriesExhausted(client::RetriesExhausted<Self>),
    /// The status of the answer is not one that the document lists.
    UndocumentedStatus(client::UndocumentedStatus),
    /// The answer is not as the document says.
    Contract(client::Mismatch),
    /// This module is wrong in itself.
    Defect(client::Defect),
}
impl ProbeBookError {
    /// The status of the answer, if one came.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::NotFound(_) => Some(404u16),
            Self::UndocumentedStatus(error) => Some(error.status().as_u16()),
            Self::Contract(error) => Some(error.status().as_u16()),
            Self::RetriesExhausted(error) => error.last().status(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Transport(_)
            | Self::Timeout(_)
            | Self::Defect(_) => None,
        }
    }
    /// The id that the service gave the request, if an answer came and said one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::NotFound(answer) => answer.request_id(),
            Self::UndocumentedStatus(error) => error.request_id(),
            Self::Contract(error) => error.request_id(),
            Self::Transport(error) => error.request_id(),
            Self::Timeout(error) => error.request_id(),
            Self::RetriesExhausted(error) => error.last().request_id(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Defect(_) => None,
        }
    }
    /// Whether the same request may succeed when it is sent again, later.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport(error) => error.is_retryable(),
            Self::Timeout(_) => true,
            Self::RetriesExhausted(error) => error.last().is_retryable(),
            _ => self.status().is_some_and(client::is_retryable),
        }
    }
    /// The error of the last attempt, when retries are exhausted; else this error.
    pub fn last(&self) -> &Self {
        match self {
            Self::RetriesExhausted(error) => error.last(),
            _ => self,
        }
    }
    /// As [`last`](Self::last).
    pub fn into_last(self) -> Self {
        match self {
            Self::RetriesExhausted(error) => error.into_last(),
            _ => self,
        }
    }
}
impl std::fmt::Display for ProbeBookError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotFound(_) => client::describe(404u16, &(), f),
            Self::Invalid(error) => error.fmt(f),
            Self::MissingCredentials(error) => error.fmt(f),
            Self::CredentialSource(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Timeout(error) => error.fmt(f),
            Self::RetriesExhausted(error) => error.fmt(f),
            Self::UndocumentedStatus(error) => error.fmt(f),
            Self::Contract(error) => error.fmt(f),
            Self::Defect(error) => error.fmt(f),
        }
    }
}
impl std::error::Error for ProbeBookError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for ProbeBookError {
    fn from(failure: client::Failure) -> Self {
        match failure {
            client::Failure::Invalid(error) => Self::Invalid(error),
            client::Failure::MissingCredentials(error) => Self::MissingCredentials(error),
            client::Failure::CredentialSource(error) => Self::CredentialSource(error),
            client::Failure::Transport(error) => Self::Transport(error),
            client::Failure::Timeout(error) => Self::Timeout(error),
            client::Failure::UndocumentedStatus(error) => Self::UndocumentedStatus(error),
            client::Failure::Contract(error) => Self::Contract(error),
            client::Failure::Defect(error) => Self::Defect(error),
        }
    }
}
/// A request of `change_book`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChangeBookRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl ChangeBookRequest {
    /// `isbn`
    ///
    /// Required.
    pub fn isbn(mut self, value: impl Into<types::Isbn>) -> Self {
        self.arguments.parameter::<types::Isbn>("isbn", value.into());
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::Change>) -> Self {
        self.arguments.body::<types::Change>(value.into());
        self
    }
    /// Changes when this request is sent again.
    pub fn retry(
        mut self,
        change: impl ::std::ops::FnOnce(client::RetryPolicy) -> client::RetryPolicy,
    ) -> Self {
        let policy = self.connection.retry_policy().clone();
        self.connection.set_retry_policy(change(policy));
        self
    }
    /// Checks the request, sends it, again if need be, and checks the answer.
    ///
    /// # Errors
    /// An answer that is no success, or any other reason why there is none.
    pub async fn send(self) -> Result<responses::OkResponse, ChangeBookError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::OkResponse, ChangeBookError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let mut request = progenitor.call_change_book();
                if let Some(value) = call.text("isbn") {
                    request = request.variable_0(value);
                }
                request = request.body(call.json_body());
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                200u16 => Ok(answer.decode()?),
                400u16 => Err(ChangeBookError::BadRequest(answer.decode()?)),
                401u16 => Err(ChangeBookError::Unauthorized(answer.decode()?)),
                404u16 => Err(ChangeBookError::NotFound(answer.decode()?)),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::ChangeBook>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    ChangeBookError::RetriesExhausted(
                        client::RetriesExhausted::new(exhausted, last),
                    ),
                )
            }
            (result, _) => result,
        }
    }
    /// The request as it would be sent, with `***` for secrets. Nothing is sent.
    ///
    /// # Errors
    /// When the request breaks rules of the document, or its credentials are missing.
    pub async fn preview(mut self) -> Result<client::Preview, ChangeBookError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `change_book` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum ChangeBookError {
    /// 400: The request breaks rules of this document.
    BadRequest(responses::BadRequest),
    /// 401: The credentials are not known.
    Unauthorized(responses::Refused),
    /// 404: There is no such thing.
    NotFound(responses::NotFound),
    /// The request breaks rules of the document. Nothing was sent.
    Invalid(client::Violations),
    /// The client has no credentials for the operation. Nothing was sent.
    MissingCredentials(client::MissingCredentials),
    /// The source of a credential has failed. Nothing was sent, or it was answered with 401.
    CredentialSource(client::CredentialSourceError),
    /// No answer came, or not all of it.
    Transport(client::TransportError),
    /// No answer came in time.
    Timeout(client::Timeout),
    /// No attempt has succeeded, and the request may not be sent once more.
    RetriesExhausted(client::RetriesExhausted<Self>),
    /// The status of the answer is not one that the document lists.
    UndocumentedStatus(client::UndocumentedStatus),
    /// The answer is not as the document says.
    Contract(client::Mismatch),
    /// This module is wrong in itself.
    Defect(client::Defect),
}
impl ChangeBookError {
    /// The status of the answer, if one came.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::BadRequest(_) => Some(400u16),
            Self::Unauthorized(_) => Some(401u16),
            Self::NotFound(_) => Some(404u16),
            Self::UndocumentedStatus(error) => Some(error.status().as_u16()),
            Self::Contract(error) => Some(error.status().as_u16()),
            Self::RetriesExhausted(error) => error.last().status(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Transport(_)
            | Self::Timeout(_)
            | Self::Defect(_) => None,
        }
    }
    /// The id that the service gave the request, if an answer came and said one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::BadRequest(answer) => answer.request_id(),
            Self::Unauthorized(answer) => answer.request_id(),
            Self::NotFound(answer) => answer.request_id(),
            Self::UndocumentedStatus(error) => error.request_id(),
            Self::Contract(error) => error.request_id(),
            Self::Transport(error) => error.request_id(),
            Self::Timeout(error) => error.request_id(),
            Self::RetriesExhausted(error) => error.last().request_id(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Defect(_) => None,
        }
    }
    /// Whether the same request may succeed when it is sent again, later.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport(error) => error.is_retryable(),
            Self::Timeout(_) => true,
            Self::RetriesExhausted(error) => error.last().is_retryable(),
            _ => self.status().is_some_and(client::is_retryable),
        }
    }
    /// The error of the last attempt, when retries are exhausted; else this error.
    pub fn last(&self) -> &Self {
        match self {
            Self::RetriesExhausted(error) => error.last(),
            _ => self,
        }
    }
    /// As [`last`](Self::last).
    pub fn into_last(self) -> Self {
        match self {
            Self::RetriesExhausted(error) => error.into_last(),
            _ => self,
        }
    }
}
impl std::fmt::Display for ChangeBookError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(answer) => client::describe(400u16, &answer.body, f),
            Self::Unauthorized(answer) => client::describe(401u16, &answer.body, f),
            Self::NotFound(answer) => client::describe(404u16, &answer.body, f),
            Self::Invalid(error) => error.fmt(f),
            Self::MissingCredentials(error) => error.fmt(f),
            Self::CredentialSource(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Timeout(error) => error.fmt(f),
            Self::RetriesExhausted(error) => error.fmt(f),
            Self::UndocumentedStatus(error) => error.fmt(f),
            Self::Contract(error) => error.fmt(f),
            Self::Defect(error) => error.fmt(f),
        }
    }
}
impl std::error::Error for ChangeBookError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for ChangeBookError {
    fn from(failure: client::Failure) -> Self {
        match failure {
            client::Failure::Invalid(error) => Self::Invalid(error),
            client::Failure::MissingCredentials(error) => Self::MissingCredentials(error),
            client::Failure::CredentialSource(error) => Self::CredentialSource(error),
            client::Failure::Transport(error) => Self::Transport(error),
            client::Failure::Timeout(error) => Self::Timeout(error),
            client::Failure::UndocumentedStatus(error) => Self::UndocumentedStatus(error),
            client::Failure::Contract(error) => Self::Contract(error),
            client::Failure::Defect(error) => Self::Defect(error),
        }
    }
}
/// A request of `extend_loan`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExtendLoanRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl ExtendLoanRequest {
    /// `number`
    ///
    /// Required.
    pub fn number(mut self, value: i64) -> Self {
        self.arguments.parameter::<i64>("number", value);
        self
    }
    /// `reader-id`
    ///
    /// Required.
    pub fn reader_id(mut self, value: uuid::Uuid) -> Self {
        self.arguments.parameter::<uuid::Uuid>("reader-id", value);
        self
    }
    /// `send`
    ///
    /// Default: `true`.
    pub fn send_(mut self, value: bool) -> Self {
        self.arguments.parameter::<bool>("send", value);
        self
    }
    /// `body`
    pub fn body_(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.arguments
            .parameter::<
                Vec<String>,
            >("body", value.into_iter().map(Into::into).collect());
        self
    }
    /// `header-map`
    pub fn header_map(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("header-map", value.into());
        self
    }
    /// `type`
    pub fn r#type(mut self, value: impl Into<types::Edition>) -> Self {
        self.arguments.parameter::<types::Edition>("type", value.into());
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::Isbns>) -> Self {
        self.arguments.body::<types::Isbns>(value.into());
        self
    }
    /// Changes when this request is sent again.
    pub fn retry(
        mut self,
        change: impl ::std::ops::FnOnce(client::RetryPolicy) -> client::RetryPolicy,
    ) -> Self {
        let policy = self.connection.retry_policy().clone();
        self.connection.set_retry_policy(change(policy));
        self
    }
    /// Checks the request, sends it, again if need be, and checks the answer.
    ///
    /// # Errors
    /// An answer that is no success, or any other reason why there is none.
    pub async fn send(self) -> Result<responses::ExtendLoanOk, ExtendLoanError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::ExtendLoanOk, ExtendLoanError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let mut request = progenitor.call_extend_loan();
                if let Some(value) = call.value::<i64>("number")? {
                    request = request.variable_1(value);
                }
                if let Some(value) = call.text("reader-id") {
                    request = request.variable_0(value);
                }
                if let Some(value) = call.text("type") {
                    request = request.type_(value);
                }
                request = request.body(call.json_body());
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                200u16 => Ok(answer.decode()?),
                400u16 => Err(ExtendLoanError::BadRequest(answer.decode()?)),
                401u16 => Err(ExtendLoanError::Unauthorized(answer.decode()?)),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::ExtendLoan>(self.arguments)?;
        call.carry("send")?;
        call.carry("body")?;
        call.carry("header-map")?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    ExtendLoanError::RetriesExhausted(
                        client::RetriesExhausted::new(exhausted, last),
                    ),
                )
            }
            (result, _) => result,
        }
    }
    /// The request as it would be sent, with `***` for secrets. Nothing is sent.
    ///
    /// # Errors
    /// When the request breaks rules of the document, or its credentials are missing.
    pub async fn preview(mut self) -> Result<client::Preview, ExtendLoanError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `extend_loan` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum ExtendLoanError {
    /// 400: The request breaks rules of this document.
    BadRequest(responses::BadRequest),
    /// 401: The credentials are not known.
    Unauthorized(responses::Refused),
    /// The request breaks rules of the document. Nothing was sent.
    Invalid(client::Violations),
    /// The client has no credentials for the operation. Nothing was sent.
    MissingCredentials(client::MissingCredentials),
    /// The source of a credential has failed. Nothing was sent, or it was answered with 401.
    CredentialSource(client::CredentialSourceError),
    /// No answer came, or not all of it.
    Transport(client::TransportError),
    /// No answer came in time.
    Timeout(client::Timeout),
    /// No attempt has succeeded, and the request may not be sent once more.
    RetriesExhausted(client::RetriesExhausted<Self>),
    /// The status of the answer is not one that the document lists.
    UndocumentedStatus(client::UndocumentedStatus),
    /// The answer is not as the document says.
    Contract(client::Mismatch),
    /// This module is wrong in itself.
    Defect(client::Defect),
}
impl ExtendLoanError {
    /// The status of the answer, if one came.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::BadRequest(_) => Some(400u16),
            Self::Unauthorized(_) => Some(401u16),
            Self::UndocumentedStatus(error) => Some(error.status().as_u16()),
            Self::Contract(error) => Some(error.status().as_u16()),
            Self::RetriesExhausted(error) => error.last().status(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Transport(_)
            | Self::Timeout(_)
            | Self::Defect(_) => None,
        }
    }
    /// The id that the service gave the request, if an answer came and said one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::BadRequest(answer) => answer.request_id(),
            Self::Unauthorized(answer) => answer.request_id(),
            Self::UndocumentedStatus(error) => error.request_id(),
            Self::Contract(error) => error.request_id(),
            Self::Transport(error) => error.request_id(),
            Self::Timeout(error) => error.request_id(),
            Self::RetriesExhausted(error) => error.last().request_id(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Defect(_) => None,
        }
    }
    /// Whether the same request may succeed when it is sent again, later.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport(error) => error.is_retryable(),
            Self::Timeout(_) => true,
            Self::RetriesExhausted(error) => error.last().is_retryable(),
            _ => self.status().is_some_and(client::is_retryable),
        }
    }
    /// The error of the last attempt, when retries are exhausted; else this error.
    pub fn last(&self) -> &Self {
        match self {
            Self::RetriesExhausted(error) => error.last(),
            _ => self,
        }
    }
    /// As [`last`](Self::last).
    pub fn into_last(self) -> Self {
        match self {
            Self::RetriesExhausted(error) => error.into_last(),
            _ => self,
        }
    }
}
impl std::fmt::Display for ExtendLoanError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(answer) => client::describe(400u16, &answer.body, f),
            Self::Unauthorized(answer) => client::describe(401u16, &answer.body, f),
            Self::Invalid(error) => error.fmt(f),
            Self::MissingCredentials(error) => error.fmt(f),
            Self::CredentialSource(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Timeout(error) => error.fmt(f),
            Self::RetriesExhausted(error) => error.fmt(f),
            Self::UndocumentedStatus(error) => error.fmt(f),
            Self::Contract(error) => error.fmt(f),
            Self::Defect(error) => error.fmt(f),
        }
    }
}
impl std::error::Error for ExtendLoanError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for ExtendLoanError {
    fn from(failure: client::Failure) -> Self {
        match failure {
            client::Failure::Invalid(error) => Self::Invalid(error),
            client::Failure::MissingCredentials(error) => Self::MissingCredentials(error),
            client::Failure::CredentialSource(error) => Self::CredentialSource(error),
            client::Failure::Transport(error) => Self::Transport(error),
            client::Failure::Timeout(error) => Self::Timeout(error),
            client::Failure::UndocumentedStatus(error) => Self::UndocumentedStatus(error),
            client::Failure::Contract(error) => Self::Contract(error),
            client::Failure::Defect(error) => Self::Defect(error),
        }
    }
}
/// A request of `find_work`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FindWorkRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl FindWorkRequest {
    /// `title`
    ///
    /// Required.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("title", value.into());
        self
    }
    /// `name`
    ///
    /// Required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("name", value.into());
        self
    }
    /// Changes when this request is sent again.
    pub fn retry(
        mut self,
        change: impl ::std::ops::FnOnce(client::RetryPolicy) -> client::RetryPolicy,
    ) -> Self {
        let policy = self.connection.retry_policy().clone();
        self.connection.set_retry_policy(change(policy));
        self
    }
    /// Checks the request, sends it, again if need be, and checks the answer.
    ///
    /// # Errors
    /// An answer that is no success, or any other reason why there is none.
    pub async fn send(self) -> Result<responses::FindWorkOk, FindWorkError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::FindWorkOk, FindWorkError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let mut request = progenitor.call_find_work();
                if let Some(value) = call.text("title") {
                    request = request.variable_1(value);
                }
                if let Some(value) = call.text("name") {
                    request = request.variable_0(value);
                }
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                200u16 => Ok(answer.decode()?),
                400u16 => Err(FindWorkError::BadRequest(answer.decode()?)),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::FindWork>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    FindWorkError::RetriesExhausted(
                        client::RetriesExhausted::new(exhausted, last),
                    ),
                )
            }
            (result, _) => result,
        }
    }
    /// The request as it would be sent, with `***` for secrets. Nothing is sent.
    ///
    /// # Errors
    /// When the request breaks rules of the document, or its credentials are missing.
    pub async fn preview(mut self) -> Result<client::Preview, FindWorkError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `find_work` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum FindWorkError {
    /// 400: The request breaks rules of this document.
    BadRequest(responses::BadRequest),
    /// The request breaks rules of the document. Nothing was sent.
    Invalid(client::Violations),
    /// The client has no credentials for the operation. Nothing was sent.
    MissingCredentials(client::MissingCredentials),
    /// The source of a credential has failed. Nothing was sent, or it was answered with 401.
    CredentialSource(client::CredentialSourceError),
    /// No answer came, or not all of it.
    Transport(client::TransportError),
    /// No answer came in time.
    Timeout(client::Timeout),
    /// No attempt has succeeded, and the request may not be sent once more.
    RetriesExhausted(client::RetriesExhausted<Self>),
    /// The status of the answer is not one that the document lists.
    UndocumentedStatus(client::UndocumentedStatus),
    /// The answer is not as the document says.
    Contract(client::Mismatch),
    /// This module is wrong in itself.
    Defect(client::Defect),
}
impl FindWorkError {
    /// The status of the answer, if one came.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::BadRequest(_) => Some(400u16),
            Self::UndocumentedStatus(error) => Some(error.status().as_u16()),
            Self::Contract(error) => Some(error.status().as_u16()),
            Self::RetriesExhausted(error) => error.last().status(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Transport(_)
            | Self::Timeout(_)
            | Self::Defect(_) => None,
        }
    }
    /// The id that the service gave the request, if an answer came and said one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::BadRequest(answer) => answer.request_id(),
            Self::UndocumentedStatus(error) => error.request_id(),
            Self::Contract(error) => error.request_id(),
            Self::Transport(error) => error.request_id(),
            Self::Timeout(error) => error.request_id(),
            Self::RetriesExhausted(error) => error.last().request_id(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Defect(_) => None,
        }
    }
    /// Whether the same request may succeed when it is sent again, later.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport(error) => error.is_retryable(),
            Self::Timeout(_) => true,
            Self::RetriesExhausted(error) => error.last().is_retryable(),
            _ => self.status().is_some_and(client::is_retryable),
        }
    }
    /// The error of the last attempt, when retries are exhausted; else this error.
    pub fn last(&self) -> &Self {
        match self {
            Self::RetriesExhausted(error) => error.last(),
            _ => self,
        }
    }
    /// As [`last`](Self::last).
    pub fn into_last(self) -> Self {
        match self {
            Self::RetriesExhausted(error) => error.into_last(),
            _ => self,
        }
    }
}
impl std::fmt::Display for FindWorkError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(answer) => client::describe(400u16, &answer.body, f),
            Self::Invalid(error) => error.fmt(f),
            Self::MissingCredentials(error) => error.fmt(f),
            Self::CredentialSource(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Timeout(error) => error.fmt(f),
            Self::RetriesExhausted(error) => error.fmt(f),
            Self::UndocumentedStatus(error) => error.fmt(f),
            Self::Contract(error) => error.fmt(f),
            Self::Defect(error) => error.fmt(f),
        }
    }
}
impl std::error::Error for FindWorkError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for FindWorkError {
    fn from(failure: client::Failure) -> Self {
        match failure {
            client::Failure::Invalid(error) => Self::Invalid(error),
            client::Failure::MissingCredentials(error) => Self::MissingCredentials(error),
            client::Failure::CredentialSource(error) => Self::CredentialSource(error),
            client::Failure::Transport(error) => Self::Transport(error),
            client::Failure::Timeout(error) => Self::Timeout(error),
            client::Failure::UndocumentedStatus(error) => Self::UndocumentedStatus(error),
            client::Failure::Contract(error) => Self::Contract(error),
            client::Failure::Defect(error) => Self::Defect(error),
        }
    }
}
/// A request of `catalogue`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CatalogueRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl CatalogueRequest {
    /// Changes when this request is sent again.
    pub fn retry(
        mut self,
        change: impl ::std::ops::FnOnce(client::RetryPolicy) -> client::RetryPolicy,
    ) -> Self {
        let policy = self.connection.retry_policy().clone();
        self.connection.set_retry_policy(change(policy));
        self
    }
    /// Checks the request, sends it, again if need be, and checks the answer.
    ///
    /// # Errors
    /// An answer that is no success, or any other reason why there is none.
    pub async fn send(self) -> Result<responses::CatalogueOk, CatalogueError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::CatalogueOk, CatalogueError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_catalogue();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                200u16 => Ok(answer.decode()?),
                401u16 => Err(CatalogueError::Unauthorized(answer.decode()?)),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::Catalogue>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    CatalogueError::RetriesExhausted(
                        client::RetriesExhausted::new(exhausted, last),
                    ),
                )
            }
            (result, _) => result,
        }
    }
    /// The request as it would be sent, with `***` for secrets. Nothing is sent.
    ///
    /// # Errors
    /// When the request breaks rules of the document, or its credentials are missing.
    pub async fn preview(mut self) -> Result<client::Preview, CatalogueError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `catalogue` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum CatalogueError {
    /// 401: The credentials are not known.
    Unauthorized(responses::Refused),
    /// The request breaks rules of the document. Nothing was sent.
    Invalid(client::Violations),
    /// The client has no credentials for the operation. Nothing was sent.
    MissingCredentials(client::MissingCredentials),
    /// The source of a credential has failed. Nothing was sent, or it was answered with 401.
    CredentialSource(client::CredentialSourceError),
    /// No answer came, or not all of it.
    Transport(client::TransportError),
    /// No answer came in time.
    Timeout(client::Timeout),
    /// No attempt has succeeded, and the request may not be sent once more.
    RetriesExhausted(client::RetriesExhausted<Self>),
    /// The status of the answer is not one that the document lists.
    UndocumentedStatus(client::UndocumentedStatus),
    /// The answer is not as the document says.
    Contract(client::Mismatch),
    /// This module is wrong in itself.
    Defect(client::Defect),
}
impl CatalogueError {
    /// The status of the answer, if one came.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Unauthorized(_) => Some(401u16),
            Self::UndocumentedStatus(error) => Some(error.status().as_u16()),
            Self::Contract(error) => Some(error.status().as_u16()),
            Self::RetriesExhausted(error) => error.last().status(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Transport(_)
            | Self::Timeout(_)
            | Self::Defect(_) => None,
        }
    }
    /// The id that the service gave the request, if an answer came and said one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Unauthorized(answer) => answer.request_id(),
            Self::UndocumentedStatus(error) => error.request_id(),
            Self::Contract(error) => error.request_id(),
            Self::Transport(error) => error.request_id(),
            Self::Timeout(error) => error.request_id(),
            Self::RetriesExhausted(error) => error.last().request_id(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Defect(_) => None,
        }
    }
    /// Whether the same request may succeed when it is sent again, later.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport(error) => error.is_retryable(),
            Self::Timeout(_) => true,
            Self::RetriesExhausted(error) => error.last().is_retryable(),
            _ => self.status().is_some_and(client::is_retryable),
        }
    }
    /// The error of the last attempt, when retries are exhausted; else this error.
    pub fn last(&self) -> &Self {
        match self {
            Self::RetriesExhausted(error) => error.last(),
            _ => self,
        }
    }
    /// As [`last`](Self::last).
    pub fn into_last(self) -> Self {
        match self {
            Self::RetriesExhausted(error) => error.into_last(),
            _ => self,
        }
    }
}
impl std::fmt::Display for CatalogueError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unauthorized(answer) => client::describe(401u16, &answer.body, f),
            Self::Invalid(error) => error.fmt(f),
            Self::MissingCredentials(error) => error.fmt(f),
            Self::CredentialSource(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Timeout(error) => error.fmt(f),
            Self::RetriesExhausted(error) => error.fmt(f),
            Self::UndocumentedStatus(error) => error.fmt(f),
            Self::Contract(error) => error.fmt(f),
            Self::Defect(error) => error.fmt(f),
        }
    }
}
impl std::error::Error for CatalogueError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for CatalogueError {
    fn from(failure: client::Failure) -> Self {
        match failure {
            client::Failure::Invalid(error) => Self::Invalid(error),
            client::Failure::MissingCredentials(error) => Self::MissingCredentials(error),
            client::Failure::CredentialSource(error) => Self::CredentialSource(error),
            client::Failure::Transport(error) => Self::Transport(error),
            client::Failure::Timeout(error) => Self::Timeout(error),
            client::Failure::UndocumentedStatus(error) => Self::UndocumentedStatus(error),
            client::Failure::Contract(error) => Self::Contract(error),
            client::Failure::Defect(error) => Self::Defect(error),
        }
    }
}
/// A request of `catalogue_options`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CatalogueOptionsRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl CatalogueOptionsRequest {
    /// Changes when this request is sent again.
    pub fn retry(
        mut self,
        change: impl ::std::ops::FnOnce(client::RetryPolicy) -> client::RetryPolicy,
    ) -> Self {
        let policy = self.connection.retry_policy().clone();
        self.connection.set_retry_policy(change(policy));
        self
    }
    /// Checks the request, sends it, again if need be, and checks the answer.
    ///
    /// # Errors
    /// An answer that is no success, or any other reason why there is none.
    pub async fn send(
        self,
    ) -> Result<responses::CatalogueOptionsNoContent, CatalogueOptionsError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::CatalogueOptionsNoContent, CatalogueOptionsError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_catalogue_options();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self
            .connection
            .call::<operations::CatalogueOptions>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    CatalogueOptionsError::RetriesExhausted(
                        client::RetriesExhausted::new(exhausted, last),
                    ),
                )
            }
            (result, _) => result,
        }
    }
    /// The request as it would be sent, with `***` for secrets. Nothing is sent.
    ///
    /// # Errors
    /// When the request breaks rules of the document, or its credentials are missing.
    pub async fn preview(mut self) -> Result<client::Preview, CatalogueOptionsError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `catalogue_options` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum CatalogueOptionsError {
    /// The request breaks rules of the document. Nothing was sent.
    Invalid(client::Violations),
    /// The client has no credentials for the operation. Nothing was sent.
    MissingCredentials(client::MissingCredentials),
    /// The source of a credential has failed. Nothing was sent, or it was answered with 401.
    CredentialSource(client::CredentialSourceError),
    /// No answer came, or not all of it.
    Transport(client::TransportError),
    /// No answer came in time.
    Timeout(client::Timeout),
    /// No attempt has succeeded, and the request may not be sent once more.
    RetriesExhausted(client::RetriesExhausted<Self>),
    /// The status of the answer is not one that the document lists.
    UndocumentedStatus(client::UndocumentedStatus),
    /// The answer is not as the document says.
    Contract(client::Mismatch),
    /// This module is wrong in itself.
    Defect(client::Defect),
}
impl CatalogueOptionsError {
    /// The status of the answer, if one came.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::UndocumentedStatus(error) => Some(error.status().as_u16()),
            Self::Contract(error) => Some(error.status().as_u16()),
            Self::RetriesExhausted(error) => error.last().status(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Transport(_)
            | Self::Timeout(_)
            | Self::Defect(_) => None,
        }
    }
    /// The id that the service gave the request, if an answer came and said one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::UndocumentedStatus(error) => error.request_id(),
            Self::Contract(error) => error.request_id(),
            Self::Transport(error) => error.request_id(),
            Self::Timeout(error) => error.request_id(),
            Self::RetriesExhausted(error) => error.last().request_id(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Defect(_) => None,
        }
    }
    /// Whether the same request may succeed when it is sent again, later.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport(error) => error.is_retryable(),
            Self::Timeout(_) => true,
            Self::RetriesExhausted(error) => error.last().is_retryable(),
            _ => self.status().is_some_and(client::is_retryable),
        }
    }
    /// The error of the last attempt, when retries are exhausted; else this error.
    pub fn last(&self) -> &Self {
        match self {
            Self::RetriesExhausted(error) => error.last(),
            _ => self,
        }
    }
    /// As [`last`](Self::last).
    pub fn into_last(self) -> Self {
        match self {
            Self::RetriesExhausted(error) => error.into_last(),
            _ => self,
        }
    }
}
impl std::fmt::Display for CatalogueOptionsError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Invalid(error) => error.fmt(f),
            Self::MissingCredentials(error) => error.fmt(f),
            Self::CredentialSource(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Timeout(error) => error.fmt(f),
            Self::RetriesExhausted(error) => error.fmt(f),
            Self::UndocumentedStatus(error) => error.fmt(f),
            Self::Contract(error) => error.fmt(f),
            Self::Defect(error) => error.fmt(f),
        }
    }
}
impl std::error::Error for CatalogueOptionsError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for CatalogueOptionsError {
    fn from(failure: client::Failure) -> Self {
        match failure {
            client::Failure::Invalid(error) => Self::Invalid(error),
            client::Failure::MissingCredentials(error) => Self::MissingCredentials(error),
            client::Failure::CredentialSource(error) => Self::CredentialSource(error),
            client::Failure::Transport(error) => Self::Transport(error),
            client::Failure::Timeout(error) => Self::Timeout(error),
            client::Failure::UndocumentedStatus(error) => Self::UndocumentedStatus(error),
            client::Failure::Contract(error) => Self::Contract(error),
            client::Failure::Defect(error) => Self::Defect(error),
        }
    }
}
/// A request of `echo`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EchoRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl EchoRequest {
    /// The body.
    pub fn body(mut self, value: impl Into<types::Everything>) -> Self {
        self.arguments.body::<types::Everything>(value.into());
        self
    }
    /// Changes when this request is sent again.
    pub fn retry(
        mut self,
        change: impl ::std::ops::FnOnce(client::RetryPolicy) -> client::RetryPolicy,
    ) -> Self {
        let policy = self.connection.retry_policy().clone();
        self.connection.set_retry_policy(change(policy));
        self
    }
    /// Checks the request, sends it, again if need be, and checks the answer.
    ///
    /// # Errors
    /// An answer that is no success, or any other reason why there is none.
    pub async fn send(self) -> Result<responses::EchoOk, EchoError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::EchoOk, EchoError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let mut request = progenitor.call_echo();
                request = request.body(call.json_body());
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                200u16 => Ok(answer.decode()?),
                400u16 => Err(EchoError::BadRequest(answer.decode()?)),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::Echo>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    EchoError::RetriesExhausted(
                        client::RetriesExhausted::new(exhausted, last),
                    ),
                )
            }
            (result, _) => result,
        }
    }
    /// The request as it would be sent, with `***` for secrets. Nothing is sent.
    ///
    /// # Errors
    /// When the request breaks rules of the document, or its credentials are missing.
    pub async fn preview(mut self) -> Result<client::Preview, EchoError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `echo` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum EchoError {
    /// 400: The request breaks rules of this document.
    BadRequest(responses::BadRequest),
    /// The request breaks rules of the document. Nothing was sent.
    Invalid(client::Violations),
    /// The client has no credentials for the operation. Nothing was sent.
    MissingCredentials(client::MissingCredentials),
    /// The source of a credential has failed. Nothing was sent, or it was answered with 401.
    CredentialSource(client::CredentialSourceError),
    /// No answer came, or not all of it.
    Transport(client::TransportError),
    /// No answer came in time.
    Timeout(client::Timeout),
    /// No attempt has succeeded, and the request may not be sent once more.
    RetriesExhausted(client::RetriesExhausted<Self>),
    /// The status of the answer is not one that the document lists.
    UndocumentedStatus(client::UndocumentedStatus),
    /// The answer is not as the document says.
    Contract(client::Mismatch),
    /// This module is wrong in itself.
    Defect(client::Defect),
}
impl EchoError {
    /// The status of the answer, if one came.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::BadRequest(_) => Some(400u16),
            Self::UndocumentedStatus(error) => Some(error.status().as_u16()),
            Self::Contract(error) => Some(error.status().as_u16()),
            Self::RetriesExhausted(error) => error.last().status(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Transport(_)
            | Self::Timeout(_)
            | Self::Defect(_) => None,
        }
    }
    /// The id that the service gave the request, if an answer came and said one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::BadRequest(answer) => answer.request_id(),
            Self::UndocumentedStatus(error) => error.request_id(),
            Self::Contract(error) => error.request_id(),
            Self::Transport(error) => error.request_id(),
            Self::Timeout(error) => error.request_id(),
            Self::RetriesExhausted(error) => error.last().request_id(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Defect(_) => None,
        }
    }
    /// Whether the same request may succeed when it is sent again, later.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport(error) => error.is_retryable(),
            Self::Timeout(_) => true,
            Self::RetriesExhausted(error) => error.last().is_retryable(),
            _ => self.status().is_some_and(client::is_retryable),
        }
    }
    /// The error of the last attempt, when retries are exhausted; else this error.
    pub fn last(&self) -> &Self {
        match self {
            Self::RetriesExhausted(error) => error.last(),
            _ => self,
        }
    }
    /// As [`last`](Self::last).
    pub fn into_last(self) -> Self {
        match self {
            Self::RetriesExhausted(error) => error.into_last(),
            _ => self,
        }
    }
}
impl std::fmt::Display for EchoError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(answer) => client::describe(400u16, &answer.body, f),
            Self::Invalid(error) => error.fmt(f),
            Self::MissingCredentials(error) => error.fmt(f),
            Self::CredentialSource(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Timeout(error) => error.fmt(f),
            Self::RetriesExhausted(error) => error.fmt(f),
            Self::UndocumentedStatus(error) => error.fmt(f),
            Self::Contract(error) => error.fmt(f),
            Self::Defect(error) => error.fmt(f),
        }
    }
}
impl std::error::Error for EchoError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for EchoError {
    fn from(failure: client::Failure) -> Self {
        match failure {
            client::Failure::Invalid(error) => Self::Invalid(error),
            client::Failure::MissingCredentials(error) => Self::MissingCredentials(error),
            client::Failure::CredentialSource(error) => Self::CredentialSource(error),
            client::Failure::Transport(error) => Self::Transport(error),
            client::Failure::Timeout(error) => Self::Timeout(error),
            client::Failure::UndocumentedStatus(error) => Self::UndocumentedStatus(error),
            client::Failure::Contract(error) => Self::Contract(error),
            client::Failure::Defect(error) => Self::Defect(error),
        }
    }
}
/// A request of `announce`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AnnounceRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl AnnounceRequest {
    /// The body.
    pub fn body(mut self, value: impl Into<types::Notice>) -> Self {
        self.arguments.body::<types::Notice>(value.into());
        self
    }
    /// Changes when this request is sent again.
    pub fn retry(
        mut self,
        change: impl ::std::ops::FnOnce(client::RetryPolicy) -> client::RetryPolicy,
    ) -> Self {
        let policy = self.connection.retry_policy().clone();
        self.connection.set_retry_policy(change(policy));
        self
    }
    /// Checks the request, sends it, again if need be, and checks the answer.
    ///
    /// # Errors
    /// An answer that is no success, or any other reason why there is none.
    pub async fn send(self) -> Result<responses::AnnounceOk, AnnounceError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::AnnounceOk, AnnounceError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let mut request = progenitor.call_announce();
                request = request.body(call.json_body());
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                200u16 => Ok(answer.decode()?),
                400u16 => Err(AnnounceError::BadRequest(answer.decode()?)),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::Announce>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    AnnounceError::RetriesExhausted(
                        client::RetriesExhausted::new(exhausted, last),
                    ),
                )
            }
            (result, _) => result,
        }
    }
    /// The request as it would be sent, with `***` for secrets. Nothing is sent.
    ///
    /// # Errors
    /// When the request breaks rules of the document, or its credentials are missing.
    pub async fn preview(mut self) -> Result<client::Preview, AnnounceError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `announce` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum AnnounceError {
    /// 400: The request breaks rules of this document.
    BadRequest(responses::BadRequest),
    /// The request breaks rules of the document. Nothing was sent.
    Invalid(client::Violations),
    /// The client has no credentials for the operation. Nothing was sent.
    MissingCredentials(client::MissingCredentials),
    /// The source of a credential has failed. Nothing was sent, or it was answered with 401.
    CredentialSource(client::CredentialSourceError),
    /// No answer came, or not all of it.
    Transport(client::TransportError),
    /// No answer came in time.
    Timeout(client::Timeout),
    /// No attempt has succeeded, and the request may not be sent once more.
    RetriesExhausted(client::RetriesExhausted<Self>),
    /// The status of the answer is not one that the document lists.
    UndocumentedStatus(client::UndocumentedStatus),
    /// The answer is not as the document says.
    Contract(client::Mismatch),
    /// This module is wrong in itself.
    Defect(client::Defect),
}
impl AnnounceError {
    /// The status of the answer, if one came.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::BadRequest(_) => Some(400u16),
            Self::UndocumentedStatus(error) => Some(error.status().as_u16()),
            Self::Contract(error) => Some(error.status().as_u16()),
            Self::RetriesExhausted(error) => error.last().status(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Transport(_)
            | Self::Timeout(_)
            | Self::Defect(_) => None,
        }
    }
    /// The id that the service gave the request, if an answer came and said one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::BadRequest(answer) => answer.request_id(),
            Self::UndocumentedStatus(error) => error.request_id(),
            Self::Contract(error) => error.request_id(),
            Self::Transport(error) => error.request_id(),
            Self::Timeout(error) => error.request_id(),
            Self::RetriesExhausted(error) => error.last().request_id(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Defect(_) => None,
        }
    }
    /// Whether the same request may succeed when it is sent again, later.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport(error) => error.is_retryable(),
            Self::Timeout(_) => true,
            Self::RetriesExhausted(error) => error.last().is_retryable(),
            _ => self.status().is_some_and(client::is_retryable),
        }
    }
    /// The error of the last attempt, when retries are exhausted; else this error.
    pub fn last(&self) -> &Self {
        match self {
            Self::RetriesExhausted(error) => error.last(),
            _ => self,
        }
    }
    /// As [`last`](Self::last).
    pub fn into_last(self) -> Self {
        match self {
            Self::RetriesExhausted(error) => error.into_last(),
            _ => self,
        }
    }
}
impl std::fmt::Display for AnnounceError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(answer) => client::describe(400u16, &answer.body, f),
            Self::Invalid(error) => error.fmt(f),
            Self::MissingCredentials(error) => error.fmt(f),
            Self::CredentialSource(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Timeout(error) => error.fmt(f),
            Self::RetriesExhausted(error) => error.fmt(f),
            Self::UndocumentedStatus(error) => error.fmt(f),
            Self::Contract(error) => error.fmt(f),
            Self::Defect(error) => error.fmt(f),
        }
    }
}
impl std::error::Error for AnnounceError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for AnnounceError {
    fn from(failure: client::Failure) -> Self {
        match failure {
            client::Failure::Invalid(error) => Self::Invalid(error),
            client::Failure::MissingCredentials(error) => Self::MissingCredentials(error),
            client::Failure::CredentialSource(error) => Self::CredentialSource(error),
            client::Failure::Transport(error) => Self::Transport(error),
            client::Failure::Timeout(error) => Self::Timeout(error),
            client::Failure::UndocumentedStatus(error) => Self::UndocumentedStatus(error),
            client::Failure::Contract(error) => Self::Contract(error),
            client::Failure::Defect(error) => Self::Defect(error),
        }
    }
}
/// A request of `health`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct HealthRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl HealthRequest {
    /// Changes when this request is sent again.
    pub fn retry(
        mut self,
        change: impl ::std::ops::FnOnce(client::RetryPolicy) -> client::RetryPolicy,
    ) -> Self {
        let policy = self.connection.retry_policy().clone();
        self.connection.set_retry_policy(change(policy));
        self
    }
    /// Checks the request, sends it, again if need be, and checks the answer.
    ///
    /// # Errors
    /// An answer that is no success, or any other reason why there is none.
    pub async fn send(self) -> Result<responses::HealthNoContent, HealthError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::HealthNoContent, HealthError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_health();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::Health>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    HealthError::RetriesExhausted(
                        client::RetriesExhausted::new(exhausted, last),
                    ),
                )
            }
            (result, _) => result,
        }
    }
    /// The request as it would be sent, with `***` for secrets. Nothing is sent.
    ///
    /// # Errors
    /// When the request breaks rules of the document, or its credentials are missing.
    pub async fn preview(mut self) -> Result<client::Preview, HealthError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `health` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum HealthError {
    /// The request breaks rules of the document. Nothing was sent.
    Invalid(client::Violations),
    /// The client has no credentials for the operation. Nothing was sent.
    MissingCredentials(client::MissingCredentials),
    /// The source of a credential has failed. Nothing was sent, or it was answered with 401.
    CredentialSource(client::CredentialSourceError),
    /// No answer came, or not all of it.
    Transport(client::TransportError),
    /// No answer came in time.
    Timeout(client::Timeout),
    /// No attempt has succeeded, and the request may not be sent once more.
    RetriesExhausted(client::RetriesExhausted<Self>),
    /// The status of the answer is not one that the document lists.
    UndocumentedStatus(client::UndocumentedStatus),
    /// The answer is not as the document says.
    Contract(client::Mismatch),
    /// This module is wrong in itself.
    Defect(client::Defect),
}
impl HealthError {
    /// The status of the answer, if one came.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::UndocumentedStatus(error) => Some(error.status().as_u16()),
            Self::Contract(error) => Some(error.status().as_u16()),
            Self::RetriesExhausted(error) => error.last().status(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Transport(_)
            | Self::Timeout(_)
            | Self::Defect(_) => None,
        }
    }
    /// The id that the service gave the request, if an answer came and said one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::UndocumentedStatus(error) => error.request_id(),
            Self::Contract(error) => error.request_id(),
            Self::Transport(error) => error.request_id(),
            Self::Timeout(error) => error.request_id(),
            Self::RetriesExhausted(error) => error.last().request_id(),
            Self::Invalid(_)
            | Self::MissingCredentials(_)
            | Self::CredentialSource(_)
            | Self::Defect(_) => None,
        }
    }
    /// Whether the same request may succeed when it is sent again, later.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport(error) => error.is_retryable(),
            Self::Timeout(_) => true,
            Self::RetriesExhausted(error) => error.last().is_retryable(),
            _ => self.status().is_some_and(client::is_retryable),
        }
    }
    /// The error of the last attempt, when retries are exhausted; else this error.
    pub fn last(&self) -> &Self {
        match self {
            Self::RetriesExhausted(error) => error.last(),
            _ => self,
        }
    }
    /// As [`last`](Self::last).
    pub fn into_last(self) -> Self {
        match self {
            Self::RetriesExhausted(error) => error.into_last(),
            _ => self,
        }
    }
}
impl std::fmt::Display for HealthError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Invalid(error) => error.fmt(f),
            Self::MissingCredentials(error) => error.fmt(f),
            Self::CredentialSource(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Timeout(error) => error.fmt(f),
            Self::RetriesExhausted(error) => error.fmt(f),
            Self::UndocumentedStatus(error) => error.fmt(f),
            Self::Contract(error) => error.fmt(f),
            Self::Defect(error) => error.fmt(f),
        }
    }
}
impl std::error::Error for HealthError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for HealthError {
    fn from(failure: client::Failure) -> Self {
        match failure {
            client::Failure::Invalid(error) => Self::Invalid(error),
            client::Failure::MissingCredentials(error) => Self::MissingCredentials(error),
            client::Failure::CredentialSource(error) => Self::CredentialSource(error),
            client::Failure::Transport(error) => Self::Transport(error),
            client::Failure::Timeout(error) => Self::Timeout(error),
            client::Failure::UndocumentedStatus(error) => Self::UndocumentedStatus(error),
            client::Failure::Contract(error) => Self::Contract(error),
            client::Failure::Defect(error) => Self::Defect(error),
        }
    }
}
/// The documented responses: headers and body.
pub mod responses {
    use super::types;
    use specshot_runtime::client;
    /// The books.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ListBooksOk {
        /// The body.
        pub body: types::ListBooksOkBody,
        request_id_: client::RequestId,
    }
    impl ListBooksOk {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for ListBooksOk {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(ListBooksOk {
                request_id_: fields.request_id(),
                body: fields.body()?,
            })
        }
    }
    /// The request breaks rules of this document.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BadRequest {
        /// The body.
        pub body: types::Error,
        request_id_: client::RequestId,
    }
    impl BadRequest {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for BadRequest {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(BadRequest {
                request_id_: fields.request_id(),
                body: fields.body()?,
            })
        }
    }
    /// The path has other methods.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct MethodNotAllowed {
        /// `Allow`
        pub allow: String,
        /// The body.
        pub body: types::Error,
        request_id_: client::RequestId,
    }
    impl MethodNotAllowed {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for MethodNotAllowed {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(MethodNotAllowed {
                request_id_: fields.request_id(),
                allow: fields.header("Allow")?,
                body: fields.body()?,
            })
        }
    }
    /// The book was added.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AddBookCreated {
        /// `Location`
        pub location: String,
        /// `x-count`
        pub x_count: Option<i64>,
        /// When it was added.
        pub x_added_at: chrono::DateTime<chrono::Utc>,
        /// `X-Genre`
        pub x_genre: Option<types::Genre>,
        /// `X-Isbn`
        pub x_isbn: Option<types::Isbn>,
        /// The body.
        pub body: types::Book,
        request_id_: client::RequestId,
    }
    impl AddBookCreated {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for AddBookCreated {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(AddBookCreated {
                request_id_: fields.request_id(),
                location: fields.header("Location")?,
                x_count: fields.header("x-count")?,
                x_added_at: fields.header("X-Added-At")?,
                x_genre: fields.header("X-Genre")?,
                x_isbn: fields.header("X-Isbn")?,
                body: fields.body()?,
            })
        }
    }
    /// The credentials are not known.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Refused {
        /// `WWW-Authenticate`
        pub www_authenticate: String,
        /// The body.
        pub body: types::Error,
        request_id_: client::RequestId,
    }
    impl Refused {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for Refused {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(Refused {
                request_id_: fields.request_id(),
                www_authenticate: fields.header("WWW-Authenticate")?,
                body: fields.body()?,
            })
        }
    }
    /// The book is there already.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AddBookConflict {
        /// The body.
        pub body: types::Error,
        request_id_: client::RequestId,
    }
    impl AddBookConflict {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for AddBookConflict {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(AddBookConflict {
                request_id_: fields.request_id(),
                body: fields.body()?,
            })
        }
    }
    /// The body is too long.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PayloadTooLarge {
        /// The body.
        pub body: types::Error,
        request_id_: client::RequestId,
    }
    impl PayloadTooLarge {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for PayloadTooLarge {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(PayloadTooLarge {
                request_id_: fields.request_id(),
                body: fields.body()?,
            })
        }
    }
    /// The body is of another type.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UnsupportedMediaType {
        /// The body.
        pub body: types::Error,
        request_id_: client::RequestId,
    }
    impl UnsupportedMediaType {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for UnsupportedMediaType {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(UnsupportedMediaType {
                request_id_: fields.request_id(),
                body: fields.body()?,
            })
        }
    }
    /// The book.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct OkResponse {
        /// The body.
        pub body: types::Book,
        request_id_: client::RequestId,
    }
    impl OkResponse {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for OkResponse {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(OkResponse {
                request_id_: fields.request_id(),
                body: fields.body()?,
            })
        }
    }
    /// There is no such thing.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NotFound {
        /// The body.
        pub body: types::Error,
        request_id_: client::RequestId,
    }
    impl NotFound {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for NotFound {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(NotFound {
                request_id_: fields.request_id(),
                body: fields.body()?,
            })
        }
    }
    /// There is no such media type.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NotAcceptable {
        /// The body.
        pub body: types::Error,
        request_id_: client::RequestId,
    }
    impl NotAcceptable {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for NotAcceptable {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(NotAcceptable {
                request_id_: fields.request_id(),
                body: fields.body()?,
            })
        }
    }
    /// The book was not there before.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ReplaceBookCreated {
        /// `Location`
        pub location: String,
        request_id_: client::RequestId,
    }
    impl ReplaceBookCreated {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for ReplaceBookCreated {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(ReplaceBookCreated {
                request_id_: fields.request_id(),
                location: fields.header("Location")?,
            })
        }
    }
    /// The book will be replaced.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ReplaceBookAccepted {
        /// The body.
        pub body: types::ReplaceBookAcceptedBody,
        request_id_: client::RequestId,
    }
    impl ReplaceBookAccepted {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for ReplaceBookAccepted {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(ReplaceBookAccepted {
                request_id_: fields.request_id(),
                body: fields.body()?,
            })
        }
    }
    /// The book was replaced.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ReplaceBookNoContent {
        request_id_: client::RequestId,
    }
    impl ReplaceBookNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for ReplaceBookNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(ReplaceBookNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// The book is gone.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RemoveBookNoContent {
        /// `X-Reason`
        pub x_reason: Option<String>,
        request_id_: client::RequestId,
    }
    impl RemoveBookNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for RemoveBookNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(RemoveBookNoContent {
                request_id_: fields.request_id(),
                x_reason: fields.header("X-Reason")?,
            })
        }
    }
    /// The book is there.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProbeBookOk {
        /// `X-Copies`
        pub x_copies: i64,
        request_id_: client::RequestId,
    }
    impl ProbeBookOk {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for ProbeBookOk {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(ProbeBookOk {
                request_id_: fields.request_id(),
                x_copies: fields.header("X-Copies")?,
            })
        }
    }
    /// The book is not there.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ProbeBookNotFound {
        request_id_: client::RequestId,
    }
    impl ProbeBookNotFound {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for ProbeBookNotFound {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(ProbeBookNotFound {
                request_id_: fields.request_id(),
            })
        }
    }
    /// What was understood.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ExtendLoanOk {
        /// The body.
        pub body: types::ExtendLoanOkBody,
        request_id_: client::RequestId,
    }
    impl ExtendLoanOk {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for ExtendLoanOk {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(ExtendLoanOk {
                request_id_: fields.request_id(),
                body: fields.body()?,
            })
        }
    }
    /// The names as they arrived.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FindWorkOk {
        /// The body.
        pub body: types::ResultSchema,
        request_id_: client::RequestId,
    }
    impl FindWorkOk {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for FindWorkOk {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(FindWorkOk {
                request_id_: fields.request_id(),
                body: fields.body()?,
            })
        }
    }
    /// The catalogue; more of it for those who are known.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CatalogueOk {
        /// The body.
        pub body: types::Catalogue,
        request_id_: client::RequestId,
    }
    impl CatalogueOk {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for CatalogueOk {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(CatalogueOk {
                request_id_: fields.request_id(),
                body: fields.body()?,
            })
        }
    }
    /// What can be done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CatalogueOptionsNoContent {
        /// `Allow`
        pub allow: String,
        request_id_: client::RequestId,
    }
    impl CatalogueOptionsNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for CatalogueOptionsNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(CatalogueOptionsNoContent {
                request_id_: fields.request_id(),
                allow: fields.header("Allow")?,
            })
        }
    }
    /// The same.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct EchoOk {
        /// The body.
        pub body: types::Everything,
        request_id_: client::RequestId,
    }
    impl EchoOk {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for EchoOk {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(EchoOk {
                request_id_: fields.request_id(),
                body: fields.body()?,
            })
        }
    }
    /// The same.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AnnounceOk {
        /// The body.
        pub body: types::Notice,
        request_id_: client::RequestId,
    }
    impl AnnounceOk {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for AnnounceOk {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(AnnounceOk {
                request_id_: fields.request_id(),
                body: fields.body()?,
            })
        }
    }
    /// All is well.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct HealthNoContent {
        request_id_: client::RequestId,
    }
    impl HealthNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for HealthNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(HealthNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
}
/// The document that this module is generated from.
pub const API: specshot_runtime::ApiSpec = specshot_runtime::ApiSpec {
    name: "library",
    title: "Library",
    version: "2.1.0",
    description: "Books, `Vec<Book>` of them, and [nothing] else.\n\n```\nlet this = is_no_rust(;\n```\n\n- A list with code:\n\n  ~~~rust\n  compile_error!(\"never\")\n  ~~~\n\n        indented().by(eight)\n\n<T> is no tag, http://library.example is no link, and `open is not closed.",
    schemas: SCHEMAS,
    security_schemes: r#"{
  "keyAuth": {
    "type": "apiKey",
    "in": "header",
    "name": "X-Key"
  },
  "signature": {
    "type": "apiKey",
    "in": "header",
    "name": "X-Signature"
  },
  "queryKey": {
    "type": "apiKey",
    "in": "query",
    "name": "key"
  },
  "session": {
    "type": "apiKey",
    "in": "cookie",
    "name": "session"
  },
  "device": {
    "type": "apiKey",
    "in": "cookie",
    "name": "device"
  },
  "basicAuth": {
    "type": "http",
    "scheme": "basic"
  },
  "bearerAuth": {
    "type": "http",
    "scheme": "bearer"
  }
}"#,
};
const SCHEMAS: &[(&str, &str)] = &[
    ("Name", r#"{
  "type": "string",
  "minLength": 1
}"#),
    (
        "Isbn",
        r#"{
  "description": "A string with a pattern.",
  "type": "string",
  "pattern": "^[0-9]{13}$"
}"#,
    ),
    (
        "Isbns",
        r##"{
  "description": "A component that is an array.",
  "type": "array",
  "minItems": 1,
  "uniqueItems": true,
  "items": {
    "$ref": "#/components/schemas/Isbn"
  }
}"##,
    ),
    (
        "Prices",
        r#"{
  "description": "A component that is a map, with `null` for what has no price.",
  "type": "object",
  "additionalProperties": {
    "type": "number",
    "nullable": true,
    "minimum": 0
  }
}"#,
    ),
    (
        "Limit",
        r#"{
  "type": "integer",
  "minimum": 1,
  "maximum": 100,
  "default": 10
}"#,
    ),
    (
        "Rating",
        r#"{
  "type": "integer",
  "enum": [
    1,
    2,
    3,
    4,
    5
  ]
}"#,
    ),
    ("Genre", r#"{
  "type": "string",
  "enum": [
    "novel",
    "poetry"
  ]
}"#),
    (
        "Edition",
        r#"{
  "description": "Values that are no Rust names, and one that the generator would like to have.",
  "type": "string",
  "enum": [
    "1st",
    "2nd",
    "in-progress",
    "type",
    "other",
    "Self",
    "",
    ">="
  ]
}"#,
    ),
    (
        "Book",
        r##"{
  "type": "object",
  "x-table": "books",
  "required": [
    "title"
  ],
  "properties": {
    "title": {
      "$ref": "#/components/schemas/Name"
    },
    "subtitle": {
      "type": "string",
      "nullable": true
    },
    "isbn": {
      "$ref": "#/components/schemas/Isbn"
    },
    "price": {
      "type": "number",
      "minimum": 0,
      "example": 4.5
    },
    "genre": {
      "allOf": [
        {
          "$ref": "#/components/schemas/Genre"
        }
      ],
      "description": "What kind of book it is.",
      "default": "novel"
    }
  },
  "example": {
    "title": "Emma"
  }
}"##,
    ),
    (
        "Change",
        r##"{
  "description": "Absent stays as it is, `null` goes.",
  "type": "object",
  "additionalProperties": false,
  "minProperties": 1,
  "properties": {
    "title": {
      "$ref": "#/components/schemas/Name"
    },
    "subtitle": {
      "type": "string",
      "nullable": true,
      "maxLength": 40
    },
    "price": {
      "type": "number",
      "nullable": true,
      "minimum": 0
    },
    "genre": {
      "type": "string",
      "nullable": true,
      "enum": [
        "novel",
        "poetry",
        null
      ]
    }
  }
}"##,
    ),
    (
        "Everything",
        r##"{
  "description": "Every kind of property.\n\n| a | table |\n| - | ----- |\n| [with] | <links> |\n\n1.      indented code in a list\n> ```rust\n> let quoted = code(;",
  "type": "object",
  "required": [
    "id",
    "type",
    "ratio",
    "on",
    "required-null"
  ],
  "properties": {
    "id": {
      "type": "string",
      "format": "uuid"
    },
    "type": {
      "$ref": "#/components/schemas/Edition"
    },
    "on": {
      "type": "boolean"
    },
    "ratio": {
      "type": "number",
      "format": "double",
      "exclusiveMinimum": true,
      "minimum": 0
    },
    "required-null": {
      "type": "string",
      "nullable": true
    },
    "self": {
      "type": "string",
      "format": "date-time"
    },
    "match": {
      "type": "string",
      "format": "date"
    },
    "camelCase": {
      "type": "integer",
      "format": "int64"
    },
    "kebab-case": {
      "type": "integer",
      "format": "int32",
      "multipleOf": 5,
      "maximum": 100
    },
    "2nd": {
      "type": "string",
      "format": "email"
    },
    "$ref-like": {
      "type": "string",
      "format": "uri"
    },
    "bytes": {
      "type": "string",
      "format": "byte"
    },
    "address": {
      "type": "string",
      "format": "ipv4"
    },
    "address6": {
      "type": "string",
      "format": "ipv6"
    },
    "secret": {
      "type": "string",
      "format": "password",
      "default": "hunter2"
    },
    "float": {
      "type": "number",
      "format": "float",
      "nullable": true,
      "default": 0.5
    },
    "flag": {
      "type": "boolean",
      "nullable": true,
      "default": false
    },
    "anything": {},
    "free": {
      "description": "The server keeps its text.",
      "type": "object",
      "nullable": true,
      "maxProperties": 3
    },
    "shelves": {
      "type": "array",
      "maxItems": 2,
      "items": {
        "type": "array",
        "items": {
          "type": "string",
          "nullable": true
        }
      }
    },
    "nested": {
      "type": "object",
      "required": [
        "inner"
      ],
      "properties": {
        "inner": {
          "type": "object",
          "nullable": true,
          "properties": {
            "deepest": {
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "value"
                ],
                "properties": {
                  "value": {
                    "type": "string",
                    "enum": [
                      "a",
                      "b"
                    ]
                  }
                }
              }
            }
          }
        }
      }
    },
    "category": {
      "$ref": "#/components/schemas/Category"
    },
    "prices": {
      "$ref": "#/components/schemas/Prices"
    },
    "settings": {
      "$ref": "#/components/schemas/Settings"
    },
    "closed": {
      "$ref": "#/components/schemas/Closed"
    },
    "audiobook": {
      "$ref": "#/components/schemas/Audiobook"
    },
    "medium": {
      "$ref": "#/components/schemas/Medium"
    },
    "loose": {
      "$ref": "#/components/schemas/Loose"
    },
    "option": {
      "$ref": "#/components/schemas/Option"
    },
    "isbns": {
      "$ref": "#/components/schemas/Isbns"
    },
    "violation": {
      "$ref": "#/components/schemas/Violation"
    },
    "rating": {
      "$ref": "#/components/schemas/Rating"
    },
    "notices": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Notice"
      }
    },
    "lent": {
      "$ref": "#/components/schemas/Lent"
    },
    "others": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Others"
      }
    },
    "either": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/Lent"
        },
        {
          "$ref": "#/components/schemas/Novel"
        }
      ],
      "discriminator": {
        "propertyName": "kind"
      }
    },
    "always": {
      "type": "string",
      "enum": [
        "one"
      ]
    },
    "short": {
      "type": "string",
      "maxLength": 5
    },
    "share": {
      "type": "number",
      "maximum": 1,
      "exclusiveMaximum": true
    },
    "some": {
      "type": "object",
      "minProperties": 1,
      "additionalProperties": {
        "type": "integer"
      }
    }
  }
}"##,
    ),
    (
        "Notice",
        r##"{
  "description": "What happened to a book.",
  "oneOf": [
    {
      "$ref": "#/components/schemas/Lent"
    },
    {
      "$ref": "#/components/schemas/Sold"
    },
    {
      "$ref": "#/components/schemas/Several"
    },
    {
      "$ref": "#/components/schemas/Novel"
    }
  ],
  "discriminator": {
    "propertyName": "kind",
    "mapping": {
      "Lent": "#/components/schemas/Lent",
      "just-sold": "#/components/schemas/Sold",
      "several": "Several"
    }
  }
}"##,
    ),
    (
        "Lent",
        r#"{
  "description": "Somebody has it. Used on its own as well.",
  "type": "object",
  "required": [
    "kind",
    "reader"
  ],
  "properties": {
    "kind": {
      "type": "string",
      "enum": [
        "Lent"
      ]
    },
    "reader": {
      "type": "string"
    },
    "days": {
      "type": "integer",
      "minimum": 1,
      "default": 14
    }
  }
}"#,
    ),
    (
        "Sold",
        r##"{
  "description": "Somebody owns it.",
  "allOf": [
    {
      "type": "object",
      "required": [
        "kind",
        "price"
      ],
      "properties": {
        "kind": {
          "$ref": "#/components/schemas/SoldKind"
        },
        "price": {
          "type": "number",
          "minimum": 0
        }
      }
    },
    {
      "type": "object",
      "properties": {
        "receipt": {
          "type": "object"
        }
      }
    }
  ]
}"##,
    ),
    (
        "SoldKind",
        r#"{
  "description": "A component keeps its type.",
  "type": "string",
  "enum": [
    "just-sold"
  ]
}"#,
    ),
    (
        "Several",
        r##"{
  "description": "A union within itself.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "kind"
  ],
  "properties": {
    "kind": {
      "type": "string",
      "enum": [
        "several"
      ]
    },
    "first": {
      "$ref": "#/components/schemas/Notice"
    },
    "rest": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Notice"
      }
    }
  }
}"##,
    ),
    (
        "Novel",
        r#"{
  "description": "Nothing but a tag.",
  "type": "object",
  "required": [
    "kind"
  ],
  "properties": {
    "kind": {
      "type": "string",
      "enum": [
        "Novel"
      ]
    }
  }
}"#,
    ),
    (
        "Category",
        r##"{
  "description": "A category has categories.",
  "type": "object",
  "required": [
    "name"
  ],
  "properties": {
    "name": {
      "type": "string"
    },
    "parent": {
      "$ref": "#/components/schemas/Category"
    },
    "twin": {
      "type": "object",
      "nullable": true,
      "allOf": [
        {
          "$ref": "#/components/schemas/Category"
        }
      ]
    },
    "children": {
      "type": "array",
      "default": [
        {
          "name": "fiction"
        }
      ],
      "items": {
        "$ref": "#/components/schemas/Category"
      }
    },
    "byName": {
      "type": "object",
      "additionalProperties": {
        "$ref": "#/components/schemas/Category"
      }
    }
  }
}"##,
    ),
    (
        "Settings",
        r#"{
  "description": "Properties and typed others.",
  "type": "object",
  "properties": {
    "theme": {
      "type": "string"
    },
    "additionalProperties": {
      "type": "boolean"
    }
  },
  "additionalProperties": {
    "type": "integer",
    "nullable": true
  }
}"#,
    ),
    (
        "Others",
        r##"{
  "description": "Free objects within what is not listed are values and no text.",
  "type": "object",
  "properties": {
    "text": {
      "$ref": "#/components/schemas/Text"
    }
  },
  "additionalProperties": {
    "type": "object"
  }
}"##,
    ),
    (
        "Text",
        r#"{
  "description": "A component that is a free object.",
  "type": "object",
  "additionalProperties": true
}"#,
    ),
    (
        "Closed",
        r#"{
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "only": {
      "type": "string"
    }
  }
}"#,
    ),
    (
        "Audiobook",
        r##"{
  "description": "Objects, merged.",
  "allOf": [
    {
      "$ref": "#/components/schemas/Book"
    },
    {
      "type": "object",
      "required": [
        "minutes"
      ],
      "properties": {
        "minutes": {
          "type": "integer",
          "minimum": 1
        },
        "readers": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              }
            }
          }
        }
      }
    },
    {
      "required": [
        "price"
      ]
    }
  ]
}"##,
    ),
    (
        "Medium",
        r##"{
  "description": "One of two, never both.",
  "oneOf": [
    {
      "$ref": "#/components/schemas/Closed"
    },
    {
      "type": "object",
      "required": [
        "url"
      ],
      "properties": {
        "url": {
          "type": "string",
          "format": "uri"
        }
      }
    }
  ]
}"##,
    ),
    (
        "Loose",
        r##"{
  "anyOf": [
    {
      "type": "string",
      "maxLength": 3
    },
    {
      "type": "integer"
    },
    {
      "$ref": "#/components/schemas/Isbn"
    }
  ],
  "not": {
    "enum": [
      "no"
    ]
  }
}"##,
    ),
    (
        "Catalogue",
        r#"{
  "type": "object",
  "required": [
    "known"
  ],
  "properties": {
    "known": {
      "type": "boolean"
    }
  }
}"#,
    ),
    (
        "Error",
        r#"{
  "type": "object",
  "required": [
    "message"
  ],
  "properties": {
    "message": {
      "type": "string"
    },
    "request": {
      "type": "string"
    }
  }
}"#,
    ),
    (
        "Result",
        r#"{
  "type": "object",
  "required": [
    "name",
    "title"
  ],
  "properties": {
    "name": {
      "type": "string"
    },
    "title": {
      "type": "string"
    }
  }
}"#,
    ),
    (
        "Option",
        r##"{
  "allOf": [
    {
      "$ref": "#/components/schemas/Ok"
    }
  ],
  "description": "Names of the prelude."
}"##,
    ),
    (
        "Ok",
        r##"{
  "type": "object",
  "properties": {
    "err": {
      "$ref": "#/components/schemas/Some"
    }
  }
}"##,
    ),
    ("Some", r#"{
  "type": "string",
  "enum": [
    "none",
    "Some"
  ]
}"#),
    (
        "Violation",
        r#"{
  "type": "object",
  "properties": {
    "contract": {
      "type": "string"
    }
  }
}"#,
    ),
];
/// The Response Objects of the document, references resolved.
mod objects {
    pub(super) const LIST_BOOKS_OK: &str = r##"{
  "description": "The books.",
  "content": {
    "application/json": {
      "schema": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Book"
        }
      }
    }
  }
}"##;
    pub(super) const BAD_REQUEST: &str = r##"{
  "description": "The request breaks rules of this document.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Error"
      }
    }
  }
}"##;
    pub(super) const METHOD_NOT_ALLOWED: &str = r##"{
  "description": "The path has other methods.",
  "headers": {
    "Allow": {
      "required": true,
      "schema": {
        "type": "string"
      }
    }
  },
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Error"
      }
    }
  }
}"##;
    pub(super) const ADD_BOOK_CREATED: &str = r##"{
  "description": "The book was added.",
  "headers": {
    "Location": {
      "required": true,
      "schema": {
        "type": "string"
      }
    },
    "x-count": {
      "schema": {
        "type": "integer"
      }
    },
    "X-Added-At": {
      "description": "When it was added.",
      "required": true,
      "schema": {
        "type": "string",
        "format": "date-time"
      }
    },
    "X-Genre": {
      "schema": {
        "$ref": "#/components/schemas/Genre"
      }
    },
    "X-Isbn": {
      "schema": {
        "$ref": "#/components/schemas/Isbn"
      }
    }
  },
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Book"
      }
    }
  }
}"##;
    pub(super) const REFUSED: &str = r##"{
  "description": "The credentials are not known.",
  "headers": {
    "WWW-Authenticate": {
      "required": true,
      "schema": {
        "type": "string"
      }
    }
  },
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Error"
      }
    }
  }
}"##;
    pub(super) const ADD_BOOK_CONFLICT: &str = r##"{
  "description": "The book is there already.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Error"
      }
    }
  }
}"##;
    pub(super) const PAYLOAD_TOO_LARGE: &str = r##"{
  "description": "The body is too long.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Error"
      }
    }
  }
}"##;
    pub(super) const UNSUPPORTED_MEDIA_TYPE: &str = r##"{
  "description": "The body is of another type.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Error"
      }
    }
  }
}"##;
    pub(super) const OK_RESPONSE: &str = r##"{
  "description": "The book.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Book"
      }
    }
  }
}"##;
    pub(super) const NOT_FOUND: &str = r##"{
  "description": "There is no such thing.",
  "content": {
    "application/problem+json": {
      "schema": {
        "$ref": "#/components/schemas/Error"
      }
    }
  }
}"##;
    pub(super) const NOT_ACCEPTABLE: &str = r##"{
  "description": "There is no such media type.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Error"
      }
    }
  }
}"##;
    pub(super) const REPLACE_BOOK_CREATED: &str = r#"{
  "description": "The book was not there before.",
  "headers": {
    "Location": {
      "required": true,
      "schema": {
        "type": "string"
      }
    }
  }
}"#;
    pub(super) const REPLACE_BOOK_ACCEPTED: &str = r#"{
  "description": "The book will be replaced.",
  "content": {
    "application/json": {
      "schema": {
        "type": "object",
        "required": [
          "ticket"
        ],
        "properties": {
          "ticket": {
            "type": "string",
            "format": "uuid"
          }
        }
      }
    }
  }
}"#;
    pub(super) const REPLACE_BOOK_NO_CONTENT: &str = r#"{
  "description": "The book was replaced."
}"#;
    pub(super) const REMOVE_BOOK_NO_CONTENT: &str = r#"{
  "description": "The book is gone.",
  "headers": {
    "X-Reason": {
      "schema": {
        "type": "string"
      }
    }
  }
}"#;
    pub(super) const PROBE_BOOK_OK: &str = r#"{
  "description": "The book is there.",
  "headers": {
    "X-Copies": {
      "required": true,
      "schema": {
        "type": "integer",
        "minimum": 0
      }
    }
  }
}"#;
    pub(super) const PROBE_BOOK_NOT_FOUND: &str = r#"{
  "description": "The book is not there."
}"#;
    pub(super) const EXTEND_LOAN_OK: &str = r##"{
  "description": "What was understood.",
  "content": {
    "application/json": {
      "schema": {
        "type": "object",
        "required": [
          "reader",
          "number",
          "send",
          "body"
        ],
        "properties": {
          "reader": {
            "type": "string",
            "format": "uuid"
          },
          "number": {
            "type": "integer"
          },
          "send": {
            "type": "boolean"
          },
          "body": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "headerMap": {
            "type": "string"
          },
          "type": {
            "type": "string"
          },
          "isbns": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Isbn"
            }
          }
        }
      }
    }
  }
}"##;
    pub(super) const FIND_WORK_OK: &str = r##"{
  "description": "The names as they arrived.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Result"
      }
    }
  }
}"##;
    pub(super) const CATALOGUE_OK: &str = r##"{
  "description": "The catalogue; more of it for those who are known.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Catalogue"
      }
    }
  }
}"##;
    pub(super) const CATALOGUE_OPTIONS_NO_CONTENT: &str = r#"{
  "description": "What can be done.",
  "headers": {
    "Allow": {
      "required": true,
      "schema": {
        "type": "string"
      }
    }
  }
}"#;
    pub(super) const ECHO_OK: &str = r##"{
  "description": "The same.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Everything"
      }
    }
  }
}"##;
    pub(super) const ANNOUNCE_OK: &str = r##"{
  "description": "The same.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Notice"
      }
    }
  }
}"##;
    pub(super) const HEALTH_NO_CONTENT: &str = r#"{
  "description": "All is well."
}"#;
}
/// The examples of the document, by response.
mod examples {
    use specshot_runtime::operation::Example;
    pub(super) const LIST_BOOKS_OK: Example = Example { headers: &[], body: "" };
    pub(super) const BAD_REQUEST: Example = Example { headers: &[], body: "" };
    pub(super) const METHOD_NOT_ALLOWED: Example = Example { headers: &[], body: "" };
    pub(super) const ADD_BOOK_CREATED: Example = Example {
        headers: &[("Location", r#""/books/9780141439587""#)],
        body: "",
    };
    pub(super) const REFUSED: Example = Example { headers: &[], body: "" };
    pub(super) const ADD_BOOK_CONFLICT: Example = Example { headers: &[], body: "" };
    pub(super) const PAYLOAD_TOO_LARGE: Example = Example { headers: &[], body: "" };
    pub(super) const UNSUPPORTED_MEDIA_TYPE: Example = Example {
        headers: &[],
        body: "",
    };
    pub(super) const OK_RESPONSE: Example = Example { headers: &[], body: "" };
    pub(super) const NOT_FOUND: Example = Example { headers: &[], body: "" };
    pub(super) const NOT_ACCEPTABLE: Example = Example { headers: &[], body: "" };
    pub(super) const REPLACE_BOOK_CREATED: Example = Example {
        headers: &[("Location", r#""/books/9780141439587""#)],
        body: "",
    };
    pub(super) const REPLACE_BOOK_ACCEPTED: Example = Example { headers: &[], body: "" };
    pub(super) const REPLACE_BOOK_NO_CONTENT: Example = Example {
        headers: &[],
        body: "",
    };
    pub(super) const REMOVE_BOOK_NO_CONTENT: Example = Example {
        headers: &[],
        body: "",
    };
    pub(super) const PROBE_BOOK_OK: Example = Example { headers: &[], body: "" };
    pub(super) const PROBE_BOOK_NOT_FOUND: Example = Example { headers: &[], body: "" };
    pub(super) const EXTEND_LOAN_OK: Example = Example { headers: &[], body: "" };
    pub(super) const FIND_WORK_OK: Example = Example { headers: &[], body: "" };
    pub(super) const CATALOGUE_OK: Example = Example { headers: &[], body: "" };
    pub(super) const CATALOGUE_OPTIONS_NO_CONTENT: Example = Example {
        headers: &[],
        body: "",
    };
    pub(super) const ECHO_OK: Example = Example { headers: &[], body: "" };
    pub(super) const ANNOUNCE_OK: Example = Example { headers: &[], body: "" };
    pub(super) const HEALTH_NO_CONTENT: Example = Example { headers: &[], body: "" };
}
/// The operations of the document.
pub mod operations {
    use super::{examples, objects};
    /// `GET /shelves/{shelf}/books`
    #[derive(Clone, Copy, Debug)]
    pub struct ListBooks;
    impl specshot_runtime::Operation for ListBooks {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "list_books",
            method: "GET",
            path: "/shelves/{shelf}/books",
            summary: "",
            description: "",
            parameters: r##"[
  {
    "name": "shelf",
    "in": "path",
    "required": true,
    "description": "The shelf.",
    "schema": {
      "type": "integer",
      "minimum": 1
    }
  },
  {
    "name": "X-Trace",
    "in": "header",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "author",
    "in": "query",
    "description": "Authors, `any` of <them>.",
    "schema": {
      "type": "array",
      "maxItems": 3,
      "items": {
        "$ref": "#/components/schemas/Name"
      }
    }
  },
  {
    "name": "ids",
    "in": "query",
    "explode": false,
    "schema": {
      "type": "array",
      "items": {
        "type": "integer"
      }
    }
  },
  {
    "name": "genre",
    "in": "query",
    "schema": {
      "allOf": [
        {
          "$ref": "#/components/schemas/Genre"
        }
      ],
      "default": "novel"
    }
  },
  {
    "name": "min_price",
    "in": "query",
    "deprecated": true,
    "schema": {
      "type": "number",
      "minimum": 0
    }
  },
  {
    "name": "year",
    "in": "query",
    "required": true,
    "schema": {
      "type": "integer",
      "format": "int32",
      "minimum": 1450
    }
  },
  {
    "name": "lent",
    "in": "query",
    "schema": {
      "type": "boolean"
    }
  },
  {
    "name": "limit",
    "in": "query",
    "schema": {
      "$ref": "#/components/schemas/Limit"
    }
  },
  {
    "name": "since",
    "in": "query",
    "schema": {
      "type": "string",
      "format": "date-time"
    }
  },
  {
    "name": "on",
    "in": "query",
    "schema": {
      "type": "string",
      "format": "date"
    }
  },
  {
    "name": "edition",
    "in": "query",
    "explode": false,
    "schema": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Edition"
      }
    }
  },
  {
    "name": "rating",
    "in": "query",
    "schema": {
      "allOf": [
        {
          "$ref": "#/components/schemas/Rating"
        },
        {
          "maximum": 3
        }
      ]
    }
  },
  {
    "name": "accept",
    "in": "header",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "Content-Type",
    "in": "header",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "Authorization",
    "in": "header",
    "schema": {
      "type": "string"
    }
  }
]"##,
            request_body: "",
            responses: &[
                (200, objects::LIST_BOOKS_OK),
                (400, objects::BAD_REQUEST),
                (405, objects::METHOD_NOT_ALLOWED),
            ],
            security: r#"[]"#,
            media_types: &["application/json"],
            paging: None,
            examples: &[
                (200, examples::LIST_BOOKS_OK),
                (400, examples::BAD_REQUEST),
                (405, examples::METHOD_NOT_ALLOWED),
            ],
            references: &[
                ("/parameters/0", "/components/parameters/Shelf"),
                ("/parameters/1", "/paths/~1shelves~1{shelf}~1books/parameters/1"),
                ("/parameters/2", "/paths/~1shelves~1{shelf}~1books/get/parameters/0"),
                ("/parameters/3", "/paths/~1shelves~1{shelf}~1books/get/parameters/1"),
                ("/parameters/4", "/paths/~1shelves~1{shelf}~1books/get/parameters/2"),
                ("/parameters/5", "/paths/~1shelves~1{shelf}~1books/get/parameters/3"),
                ("/parameters/6", "/paths/~1shelves~1{shelf}~1books/get/parameters/4"),
                ("/parameters/7", "/paths/~1shelves~1{shelf}~1books/get/parameters/5"),
                ("/parameters/8", "/paths/~1shelves~1{shelf}~1books/get/parameters/6"),
                ("/parameters/9", "/paths/~1shelves~1{shelf}~1books/get/parameters/7"),
                ("/parameters/10", "/paths/~1shelves~1{shelf}~1books/get/parameters/8"),
                ("/parameters/11", "/paths/~1shelves~1{shelf}~1books/get/parameters/9"),
                ("/parameters/12", "/paths/~1shelves~1{shelf}~1books/get/parameters/10"),
                ("/parameters/13", "/paths/~1shelves~1{shelf}~1books/get/parameters/11"),
                ("/parameters/14", "/paths/~1shelves~1{shelf}~1books/get/parameters/12"),
                ("/parameters/15", "/paths/~1shelves~1{shelf}~1books/get/parameters/13"),
                ("/responses/400", "/components/responses/BadRequest"),
                ("/responses/405", "/components/responses/MethodNotAllowed"),
            ],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <ListBooks as specshot_runtime::Operation>::API,
                <ListBooks as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `POST /shelves/{shelf}/books`
    #[derive(Clone, Copy, Debug)]
    pub struct AddBook;
    impl specshot_runtime::Operation for AddBook {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "add_book",
            method: "POST",
            path: "/shelves/{shelf}/books",
            summary: "",
            description: "Adds a book.",
            parameters: r#"[
  {
    "name": "shelf",
    "in": "path",
    "required": true,
    "description": "The shelf.",
    "schema": {
      "type": "integer",
      "minimum": 1
    }
  },
  {
    "name": "X-Trace",
    "in": "header",
    "required": true,
    "schema": {
      "type": "string",
      "minLength": 8
    }
  }
]"#,
            request_body: r##"{
  "description": "The book.",
  "required": true,
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Book"
      }
    }
  }
}"##,
            responses: &[
                (201, objects::ADD_BOOK_CREATED),
                (400, objects::BAD_REQUEST),
                (401, objects::REFUSED),
                (409, objects::ADD_BOOK_CONFLICT),
                (413, objects::PAYLOAD_TOO_LARGE),
                (415, objects::UNSUPPORTED_MEDIA_TYPE),
            ],
            security: r#"[
  {
    "keyAuth": []
  },
  {
    "basicAuth": [],
    "signature": []
  }
]"#,
            media_types: &["application/json"],
            paging: None,
            examples: &[
                (201, examples::ADD_BOOK_CREATED),
                (400, examples::BAD_REQUEST),
                (401, examples::REFUSED),
                (409, examples::ADD_BOOK_CONFLICT),
                (413, examples::PAYLOAD_TOO_LARGE),
                (415, examples::UNSUPPORTED_MEDIA_TYPE),
            ],
            references: &[
                ("/parameters/0", "/components/parameters/Shelf"),
                ("/parameters/1", "/paths/~1shelves~1{shelf}~1books/post/parameters/0"),
                ("/requestBody", "/components/requestBodies/Book"),
                ("/responses/201/headers/Location", "/components/headers/Location"),
                ("/responses/400", "/components/responses/BadRequest"),
                ("/responses/401", "/components/responses/Unauthorized"),
                ("/responses/413", "/components/responses/PayloadTooLarge"),
                ("/responses/415", "/components/responses/UnsupportedMediaType"),
            ],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <AddBook as specshot_runtime::Operation>::API,
                <AddBook as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /books/{isbn}`
    #[derive(Clone, Copy, Debug)]
    pub struct GetBook;
    impl specshot_runtime::Operation for GetBook {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "get_book",
            method: "GET",
            path: "/books/{isbn}",
            summary: "",
            description: "",
            parameters: r##"[
  {
    "name": "isbn",
    "in": "path",
    "required": true,
    "schema": {
      "$ref": "#/components/schemas/Isbn"
    }
  }
]"##,
            request_body: "",
            responses: &[
                (200, objects::OK_RESPONSE),
                (400, objects::BAD_REQUEST),
                (401, objects::REFUSED),
                (404, objects::NOT_FOUND),
                (406, objects::NOT_ACCEPTABLE),
            ],
            security: r#"[
  {
    "keyAuth": []
  },
  {
    "basicAuth": [],
    "signature": []
  }
]"#,
            media_types: &["application/json", "application/json;version=2"],
            paging: None,
            examples: &[
                (200, examples::OK_RESPONSE),
                (400, examples::BAD_REQUEST),
                (401, examples::REFUSED),
                (404, examples::NOT_FOUND),
                (406, examples::NOT_ACCEPTABLE),
            ],
            references: &[
                ("/parameters/0", "/paths/~1books~1{isbn}/parameters/0"),
                ("/responses/200", "/components/responses/Ok"),
                ("/responses/400", "/components/responses/BadRequest"),
                ("/responses/401", "/components/responses/Unauthorized"),
                ("/responses/404", "/components/responses/NotFound"),
                ("/responses/406", "/components/responses/NotAcceptable"),
            ],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <GetBook as specshot_runtime::Operation>::API,
                <GetBook as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `PUT /books/{isbn}`
    #[derive(Clone, Copy, Debug)]
    pub struct ReplaceBook;
    impl specshot_runtime::Operation for ReplaceBook {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "replace_book",
            method: "PUT",
            path: "/books/{isbn}",
            summary: "",
            description: "",
            parameters: r##"[
  {
    "name": "isbn",
    "in": "path",
    "required": true,
    "schema": {
      "$ref": "#/components/schemas/Isbn"
    }
  }
]"##,
            request_body: r##"{
  "required": true,
  "content": {
    "application/merge+json": {
      "schema": {
        "$ref": "#/components/schemas/Book"
      }
    }
  }
}"##,
            responses: &[
                (200, objects::OK_RESPONSE),
                (201, objects::REPLACE_BOOK_CREATED),
                (202, objects::REPLACE_BOOK_ACCEPTED),
                (204, objects::REPLACE_BOOK_NO_CONTENT),
                (401, objects::REFUSED),
                (415, objects::UNSUPPORTED_MEDIA_TYPE),
            ],
            security: r#"[
  {
    "keyAuth": []
  },
  {
    "basicAuth": [],
    "signature": []
  }
]"#,
            media_types: &["application/json", "application/json;version=2"],
            paging: None,
            examples: &[
                (200, examples::OK_RESPONSE),
                (201, examples::REPLACE_BOOK_CREATED),
                (202, examples::REPLACE_BOOK_ACCEPTED),
                (204, examples::REPLACE_BOOK_NO_CONTENT),
                (401, examples::REFUSED),
                (415, examples::UNSUPPORTED_MEDIA_TYPE),
            ],
            references: &[
                ("/parameters/0", "/paths/~1books~1{isbn}/parameters/0"),
                ("/responses/200", "/components/responses/Ok"),
                ("/responses/201/headers/Location", "/components/headers/Location"),
                ("/responses/401", "/components/responses/Unauthorized"),
                ("/responses/415", "/components/responses/UnsupportedMediaType"),
            ],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <ReplaceBook as specshot_runtime::Operation>::API,
                <ReplaceBook as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `DELETE /books/{isbn}`
    #[derive(Clone, Copy, Debug)]
    pub struct RemoveBook;
    impl specshot_runtime::Operation for RemoveBook {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "remove_book",
            method: "DELETE",
            path: "/books/{isbn}",
            summary: "",
            description: "",
            parameters: r##"[
  {
    "name": "isbn",
    "in": "path",
    "required": true,
    "schema": {
      "$ref": "#/components/schemas/Isbn"
    }
  },
  {
    "name": "if-match",
    "in": "header",
    "schema": {
      "type": "string"
    }
  }
]"##,
            request_body: r#"{
  "content": {
    "application/vnd.library.reason+json": {
      "schema": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "reason": {
            "type": "string",
            "maxLength": 20
          }
        }
      }
    }
  }
}"#,
            responses: &[
                (204, objects::REMOVE_BOOK_NO_CONTENT),
                (400, objects::BAD_REQUEST),
                (401, objects::REFUSED),
                (415, objects::UNSUPPORTED_MEDIA_TYPE),
            ],
            security: r#"[
  {
    "bearerAuth": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[
                (204, examples::REMOVE_BOOK_NO_CONTENT),
                (400, examples::BAD_REQUEST),
                (401, examples::REFUSED),
                (415, examples::UNSUPPORTED_MEDIA_TYPE),
            ],
            references: &[
                ("/parameters/0", "/paths/~1books~1{isbn}/parameters/0"),
                ("/parameters/1", "/paths/~1books~1{isbn}/delete/parameters/0"),
                ("/responses/400", "/components/responses/BadRequest"),
                ("/responses/401", "/components/responses/Unauthorized"),
                ("/responses/415", "/components/responses/UnsupportedMediaType"),
            ],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <RemoveBook as specshot_runtime::Operation>::API,
                <RemoveBook as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `HEAD /books/{isbn}`
    #[derive(Clone, Copy, Debug)]
    pub struct ProbeBook;
    impl specshot_runtime::Operation for ProbeBook {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "probe_book",
            method: "HEAD",
            path: "/books/{isbn}",
            summary: "",
            description: "",
            parameters: r##"[
  {
    "name": "isbn",
    "in": "path",
    "required": true,
    "schema": {
      "$ref": "#/components/schemas/Isbn"
    }
  }
]"##,
            request_body: "",
            responses: &[
                (200, objects::PROBE_BOOK_OK),
                (404, objects::PROBE_BOOK_NOT_FOUND),
            ],
            security: r#"[]"#,
            media_types: &[],
            paging: None,
            examples: &[
                (200, examples::PROBE_BOOK_OK),
                (404, examples::PROBE_BOOK_NOT_FOUND),
            ],
            references: &[("/parameters/0", "/paths/~1books~1{isbn}/parameters/0")],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <ProbeBook as specshot_runtime::Operation>::API,
                <ProbeBook as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `PATCH /books/{isbn}`
    #[derive(Clone, Copy, Debug)]
    pub struct ChangeBook;
    impl specshot_runtime::Operation for ChangeBook {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "change_book",
            method: "PATCH",
            path: "/books/{isbn}",
            summary: "",
            description: "",
            parameters: r##"[
  {
    "name": "isbn",
    "in": "path",
    "required": true,
    "schema": {
      "$ref": "#/components/schemas/Isbn"
    }
  }
]"##,
            request_body: r##"{
  "required": true,
  "content": {
    "application/json; charset=utf-8": {
      "schema": {
        "$ref": "#/components/schemas/Change"
      }
    }
  }
}"##,
            responses: &[
                (200, objects::OK_RESPONSE),
                (400, objects::BAD_REQUEST),
                (401, objects::REFUSED),
                (404, objects::NOT_FOUND),
            ],
            security: r#"[
  {
    "keyAuth": []
  },
  {
    "basicAuth": [],
    "signature": []
  }
]"#,
            media_types: &["application/json", "application/json;version=2"],
            paging: None,
            examples: &[
                (200, examples::OK_RESPONSE),
                (400, examples::BAD_REQUEST),
                (401, examples::REFUSED),
                (404, examples::NOT_FOUND),
            ],
            references: &[
                ("/parameters/0", "/paths/~1books~1{isbn}/parameters/0"),
                ("/responses/200", "/components/responses/Ok"),
                ("/responses/400", "/components/responses/BadRequest"),
                ("/responses/401", "/components/responses/Unauthorized"),
                ("/responses/404", "/components/responses/NotFound"),
            ],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <ChangeBook as specshot_runtime::Operation>::API,
                <ChangeBook as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `POST /readers/{reader-id}/loans/{number}`
    #[derive(Clone, Copy, Debug)]
    pub struct ExtendLoan;
    impl specshot_runtime::Operation for ExtendLoan {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "extend_loan",
            method: "POST",
            path: "/readers/{reader-id}/loans/{number}",
            summary: "",
            description: "Parameters with names that other code has a use for.",
            parameters: r##"[
  {
    "name": "number",
    "in": "path",
    "required": true,
    "schema": {
      "type": "integer",
      "minimum": 1
    }
  },
  {
    "name": "reader-id",
    "in": "path",
    "required": true,
    "schema": {
      "type": "string",
      "format": "uuid"
    }
  },
  {
    "name": "send",
    "in": "query",
    "schema": {
      "type": "boolean",
      "default": true
    }
  },
  {
    "name": "body",
    "in": "query",
    "schema": {
      "type": "array",
      "items": {
        "type": "string"
      }
    }
  },
  {
    "name": "header-map",
    "in": "header",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "type",
    "in": "query",
    "schema": {
      "$ref": "#/components/schemas/Edition"
    }
  }
]"##,
            request_body: r##"{
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Isbns"
      }
    }
  }
}"##,
            responses: &[
                (200, objects::EXTEND_LOAN_OK),
                (400, objects::BAD_REQUEST),
                (401, objects::REFUSED),
            ],
            security: r#"[
  {
    "keyAuth": [],
    "bearerAuth": []
  }
]"#,
            media_types: &["application/json"],
            paging: None,
            examples: &[
                (200, examples::EXTEND_LOAN_OK),
                (400, examples::BAD_REQUEST),
                (401, examples::REFUSED),
            ],
            references: &[
                (
                    "/parameters/0",
                    "/paths/~1readers~1{reader-id}~1loans~1{number}/parameters/0",
                ),
                (
                    "/parameters/1",
                    "/paths/~1readers~1{reader-id}~1loans~1{number}/parameters/1",
                ),
                (
                    "/parameters/2",
                    "/paths/~1readers~1{reader-id}~1loans~1{number}/post/parameters/0",
                ),
                (
                    "/parameters/3",
                    "/paths/~1readers~1{reader-id}~1loans~1{number}/post/parameters/1",
                ),
                (
                    "/parameters/4",
                    "/paths/~1readers~1{reader-id}~1loans~1{number}/post/parameters/2",
                ),
                (
                    "/parameters/5",
                    "/paths/~1readers~1{reader-id}~1loans~1{number}/post/parameters/3",
                ),
                ("/responses/400", "/components/responses/BadRequest"),
                ("/responses/401", "/components/responses/Unauthorized"),
            ],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <ExtendLoan as specshot_runtime::Operation>::API,
                <ExtendLoan as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /authors/{name}/works/{title}`
    #[derive(Clone, Copy, Debug)]
    pub struct FindWork;
    impl specshot_runtime::Operation for FindWork {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "find_work",
            method: "GET",
            path: "/authors/{name}/works/{title}",
            summary: "",
            description: "",
            parameters: r#"[
  {
    "name": "title",
    "in": "path",
    "required": true,
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "name",
    "in": "path",
    "required": true,
    "schema": {
      "type": "string"
    }
  }
]"#,
            request_body: "",
            responses: &[(200, objects::FIND_WORK_OK), (400, objects::BAD_REQUEST)],
            security: r#"[]"#,
            media_types: &["application/json"],
            paging: None,
            examples: &[(200, examples::FIND_WORK_OK), (400, examples::BAD_REQUEST)],
            references: &[("/responses/400", "/components/responses/BadRequest")],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <FindWork as specshot_runtime::Operation>::API,
                <FindWork as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /catalogue`
    #[derive(Clone, Copy, Debug)]
    pub struct Catalogue;
    impl specshot_runtime::Operation for Catalogue {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "catalogue",
            method: "GET",
            path: "/catalogue",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(200, objects::CATALOGUE_OK), (401, objects::REFUSED)],
            security: r#"[
  {},
  {
    "queryKey": []
  },
  {
    "session": [],
    "device": []
  }
]"#,
            media_types: &["application/json"],
            paging: None,
            examples: &[(200, examples::CATALOGUE_OK), (401, examples::REFUSED)],
            references: &[("/responses/401", "/components/responses/Unauthorized")],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Catalogue as specshot_runtime::Operation>::API,
                <Catalogue as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `OPTIONS /catalogue`
    #[derive(Clone, Copy, Debug)]
    pub struct CatalogueOptions;
    impl specshot_runtime::Operation for CatalogueOptions {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "catalogue_options",
            method: "OPTIONS",
            path: "/catalogue",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::CATALOGUE_OPTIONS_NO_CONTENT)],
            security: r#"[]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::CATALOGUE_OPTIONS_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <CatalogueOptions as specshot_runtime::Operation>::API,
                <CatalogueOptions as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `POST /echo`
    #[derive(Clone, Copy, Debug)]
    pub struct Echo;
    impl specshot_runtime::Operation for Echo {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "echo",
            method: "POST",
            path: "/echo",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: r##"{
  "required": true,
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Everything"
      }
    }
  }
}"##,
            responses: &[(200, objects::ECHO_OK), (400, objects::BAD_REQUEST)],
            security: r#"[]"#,
            media_types: &["application/json"],
            paging: None,
            examples: &[(200, examples::ECHO_OK), (400, examples::BAD_REQUEST)],
            references: &[("/responses/400", "/components/responses/BadRequest")],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Echo as specshot_runtime::Operation>::API,
                <Echo as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `POST /notices`
    #[derive(Clone, Copy, Debug)]
    pub struct Announce;
    impl specshot_runtime::Operation for Announce {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "announce",
            method: "POST",
            path: "/notices",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: r##"{
  "required": true,
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Notice"
      }
    }
  }
}"##,
            responses: &[(200, objects::ANNOUNCE_OK), (400, objects::BAD_REQUEST)],
            security: r#"[]"#,
            media_types: &["application/json"],
            paging: None,
            examples: &[(200, examples::ANNOUNCE_OK), (400, examples::BAD_REQUEST)],
            references: &[("/responses/400", "/components/responses/BadRequest")],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Announce as specshot_runtime::Operation>::API,
                <Announce as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /health`
    #[derive(Clone, Copy, Debug)]
    pub struct Health;
    impl specshot_runtime::Operation for Health {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "health",
            method: "GET",
            path: "/health",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::HEALTH_NO_CONTENT)],
            security: r#"[]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::HEALTH_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Health as specshot_runtime::Operation>::API,
                <Health as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
}
/// The operations of the document, in its order.
pub static OPERATIONS: &[specshot_runtime::OperationEntry] = &[
    specshot_runtime::OperationEntry::of::<operations::ListBooks>(0usize),
    specshot_runtime::OperationEntry::of::<operations::AddBook>(1usize),
    specshot_runtime::OperationEntry::of::<operations::GetBook>(2usize),
    specshot_runtime::OperationEntry::of::<operations::ReplaceBook>(3usize),
    specshot_runtime::OperationEntry::of::<operations::RemoveBook>(4usize),
    specshot_runtime::OperationEntry::of::<operations::ProbeBook>(5usize),
    specshot_runtime::OperationEntry::of::<operations::ChangeBook>(6usize),
    specshot_runtime::OperationEntry::of::<operations::ExtendLoan>(7usize),
    specshot_runtime::OperationEntry::of::<operations::FindWork>(8usize),
    specshot_runtime::OperationEntry::of::<operations::Catalogue>(9usize),
    specshot_runtime::OperationEntry::of::<operations::CatalogueOptions>(10usize),
    specshot_runtime::OperationEntry::of::<operations::Echo>(11usize),
    specshot_runtime::OperationEntry::of::<operations::Announce>(12usize),
    specshot_runtime::OperationEntry::of::<operations::Health>(13usize),
];
/// The types of the document's schemas.
pub mod types {
    use std::collections::BTreeMap;
    use serde::{Deserialize, Serialize};
    use specshot_runtime::List;
    use super::{SCHEMAS, types};
    use specshot_runtime::client;
    /// Name
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Name(pub String);
    impl From<String> for Name {
        fn from(value: String) -> Self {
            Name(value)
        }
    }
    impl specshot_runtime::Contract for Name {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Name\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// A string with a pattern.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Isbn(pub String);
    impl From<String> for Isbn {
        fn from(value: String) -> Self {
            Isbn(value)
        }
    }
    impl specshot_runtime::Contract for Isbn {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Isbn\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// A component that is an array.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Isbns(pub Vec<types::Isbn>);
    impl From<Vec<types::Isbn>> for Isbns {
        fn from(value: Vec<types::Isbn>) -> Self {
            Isbns(value)
        }
    }
    impl specshot_runtime::Contract for Isbns {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Isbns\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// A component that is a map, with `null` for what has no price.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Prices(pub BTreeMap<String, Option<f64>>);
    impl From<BTreeMap<String, Option<f64>>> for Prices {
        fn from(value: BTreeMap<String, Option<f64>>) -> Self {
            Prices(value)
        }
    }
    impl specshot_runtime::Contract for Prices {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Prices\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Limit
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Limit(pub i64);
    impl From<i64> for Limit {
        fn from(value: i64) -> Self {
            Limit(value)
        }
    }
    impl specshot_runtime::Contract for Limit {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Limit\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Rating
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Rating(pub i64);
    impl From<i64> for Rating {
        fn from(value: i64) -> Self {
            Rating(value)
        }
    }
    impl specshot_runtime::Contract for Rating {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Rating\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Genre
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Genre {
        /// `novel`
        Novel,
        /// `poetry`
        Poetry,
        /// A value that the document does not list. Strict decoding refuses it, and so
        /// does the check before a request is sent.
        Other(String),
    }
    impl From<&str> for Genre {
        fn from(text: &str) -> Self {
            match text {
                "novel" => Genre::Novel,
                "poetry" => Genre::Poetry,
                text => Genre::Other(text.to_owned()),
            }
        }
    }
    impl<'de> Deserialize<'de> for Genre {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            client::text(deserializer)
        }
    }
    impl Serialize for Genre {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl Genre {
        /// The text in JSON and in parameters.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                Genre::Novel => "novel",
                Genre::Poetry => "poetry",
                Genre::Other(text) => text,
            }
        }
    }
    impl std::fmt::Display for Genre {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl specshot_runtime::Contract for Genre {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Genre\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Values that are no Rust names, and one that the generator would like to have.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Edition {
        /// `1st`
        _1st,
        /// `2nd`
        _2nd,
        /// `in-progress`
        InProgress,
        /// `type`
        Type,
        /// `other`
        Other,
        /// `Self`
        Self_,
        /// ``
        Empty,
        /// `>=`
        GreaterEquals,
        /// A value that the document does not list. Strict decoding refuses it, and so
        /// does the check before a request is sent.
        Other_(String),
    }
    impl From<&str> for Edition {
        fn from(text: &str) -> Self {
            match text {
                "1st" => Edition::_1st,
                "2nd" => Edition::_2nd,
                "in-progress" => Edition::InProgress,
                "type" => Edition::Type,
                "other" => Edition::Other,
                "Self" => Edition::Self_,
                "" => Edition::Empty,
                ">=" => Edition::GreaterEquals,
                text => Edition::Other_(text.to_owned()),
            }
        }
    }
    impl<'de> Deserialize<'de> for Edition {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            client::text(deserializer)
        }
    }
    impl Serialize for Edition {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl Edition {
        /// The text in JSON and in parameters.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                Edition::_1st => "1st",
                Edition::_2nd => "2nd",
                Edition::InProgress => "in-progress",
                Edition::Type => "type",
                Edition::Other => "other",
                Edition::Self_ => "Self",
                Edition::Empty => "",
                Edition::GreaterEquals => ">=",
                Edition::Other_(text) => text,
            }
        }
    }
    impl std::fmt::Display for Edition {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl specshot_runtime::Contract for Edition {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Edition\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Book
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Book {
        /// `title`
        pub title: types::Name,
        /// `subtitle`
        #[serde(
            default,
            deserialize_with = "specshot_runtime::nullable::deserialize",
            skip_serializing_if = "Option::is_none"
        )]
        pub subtitle: Option<Option<String>>,
        /// `isbn`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub isbn: Option<types::Isbn>,
        /// `price`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub price: Option<f64>,
        /// What kind of book it is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub genre: Option<types::Genre>,
    }
    impl Book {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(title: types::Name) -> Self {
            Book {
                title,
                subtitle: None,
                isbn: None,
                price: None,
                genre: None,
            }
        }
    }
    impl specshot_runtime::Contract for Book {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Book\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// ChangeGenre
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ChangeGenre {
        /// `novel`
        Novel,
        /// `poetry`
        Poetry,
        /// A value that the document does not list. Strict decoding refuses it, and so
        /// does the check before a request is sent.
        Other(String),
    }
    impl From<&str> for ChangeGenre {
        fn from(text: &str) -> Self {
            match text {
                "novel" => ChangeGenre::Novel,
                "poetry" => ChangeGenre::Poetry,
                text => ChangeGenre::Other(text.to_owned()),
            }
        }
    }
    impl<'de> Deserialize<'de> for ChangeGenre {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            client::text(deserializer)
        }
    }
    impl Serialize for ChangeGenre {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl ChangeGenre {
        /// The text in JSON and in parameters.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                ChangeGenre::Novel => "novel",
                ChangeGenre::Poetry => "poetry",
                ChangeGenre::Other(text) => text,
            }
        }
    }
    impl std::fmt::Display for ChangeGenre {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl specshot_runtime::Contract for ChangeGenre {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r#"{
  "type": "string",
  "nullable": true,
  "enum": [
    "novel",
    "poetry",
    null
  ]
}"#,
            );
            SCHEMA.check(value)
        }
    }
    /// Absent stays as it is, `null` goes.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Change {
        /// `title`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub title: Option<types::Name>,
        /// `subtitle`
        #[serde(
            default,
            deserialize_with = "specshot_runtime::nullable::deserialize",
            skip_serializing_if = "Option::is_none"
        )]
        pub subtitle: Option<Option<String>>,
        /// `price`
        #[serde(
            default,
            deserialize_with = "specshot_runtime::nullable::deserialize",
            skip_serializing_if = "Option::is_none"
        )]
        pub price: Option<Option<f64>>,
        /// `genre`
        #[serde(
            default,
            deserialize_with = "specshot_runtime::nullable::deserialize",
            skip_serializing_if = "Option::is_none"
        )]
        pub genre: Option<Option<types::ChangeGenre>>,
    }
    impl Change {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            Change {
                title: None,
                subtitle: None,
                price: None,
                genre: None,
            }
        }
    }
    impl specshot_runtime::Contract for Change {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Change\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// EverythingNestedInnerDeepestItemValue
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum EverythingNestedInnerDeepestItemValue {
        /// `a`
        A,
        /// `b`
        B,
        /// A value that the document does not list. Strict decoding refuses it, and so
        /// does the check before a request is sent.
        Other(String),
    }
    impl From<&str> for EverythingNestedInnerDeepestItemValue {
        fn from(text: &str) -> Self {
            match text {
                "a" => EverythingNestedInnerDeepestItemValue::A,
                "b" => EverythingNestedInnerDeepestItemValue::B,
                text => EverythingNestedInnerDeepestItemValue::Other(text.to_owned()),
            }
        }
    }
    impl<'de> Deserialize<'de> for EverythingNestedInnerDeepestItemValue {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            client::text(deserializer)
        }
    }
    impl Serialize for EverythingNestedInnerDeepestItemValue {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl EverythingNestedInnerDeepestItemValue {
        /// The text in JSON and in parameters.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                EverythingNestedInnerDeepestItemValue::A => "a",
                EverythingNestedInnerDeepestItemValue::B => "b",
                EverythingNestedInnerDeepestItemValue::Other(text) => text,
            }
        }
    }
    impl std::fmt::Display for EverythingNestedInnerDeepestItemValue {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl specshot_runtime::Contract for EverythingNestedInnerDeepestItemValue {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r#"{
  "type": "string",
  "enum": [
    "a",
    "b"
  ]
}"#,
            );
            SCHEMA.check(value)
        }
    }
    /// EverythingNestedInnerDeepestItem
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct EverythingNestedInnerDeepestItem {
        /// `value`
        pub value: types::EverythingNestedInnerDeepestItemValue,
    }
    impl EverythingNestedInnerDeepestItem {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(value: types::EverythingNestedInnerDeepestItemValue) -> Self {
            EverythingNestedInnerDeepestItem {
                value,
            }
        }
    }
    impl specshot_runtime::Contract for EverythingNestedInnerDeepestItem {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r#"{
  "type": "object",
  "required": [
    "value"
  ],
  "properties": {
    "value": {
      "type": "string",
      "enum": [
        "a",
        "b"
      ]
    }
  }
}"#,
            );
            SCHEMA.check(value)
        }
    }
    /// EverythingNestedInner
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct EverythingNestedInner {
        /// `deepest`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub deepest: Option<Vec<types::EverythingNestedInnerDeepestItem>>,
    }
    impl EverythingNestedInner {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            EverythingNestedInner {
                deepest: None,
            }
        }
    }
    impl specshot_runtime::Contract for EverythingNestedInner {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r#"{
  "type": "object",
  "nullable": true,
  "properties": {
    "deepest": {
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "value"
        ],
        "properties": {
          "value": {
            "type": "string",
            "enum": [
              "a",
              "b"
            ]
          }
        }
      }
    }
  }
}"#,
            );
            SCHEMA.check(value)
        }
    }
    /// EverythingNested
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct EverythingNested {
        /// `inner`
        pub inner: Option<types::EverythingNestedInner>,
    }
    impl EverythingNested {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(inner: Option<types::EverythingNestedInner>) -> Self {
            EverythingNested { inner }
        }
    }
    impl specshot_runtime::Contract for EverythingNested {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r#"{
  "type": "object",
  "required": [
    "inner"
  ],
  "properties": {
    "inner": {
      "type": "object",
      "nullable": true,
      "properties": {
        "deepest": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "value"
            ],
            "properties": {
              "value": {
                "type": "string",
                "enum": [
                  "a",
                  "b"
                ]
              }
            }
          }
        }
      }
    }
  }
}"#,
            );
            SCHEMA.check(value)
        }
    }
    /// EverythingEither
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum EverythingEither {
        /// `kind` is `Lent`.
        Lent(types::Lent),
        /// `kind` is `Novel`.
        Novel(types::Novel),
        /// An object whose tag the document does not list. Strict decoding refuses it, and
        /// so does the check before a request is sent.
        Other(BTreeMap<String, serde_json::Value>),
    }
    impl<'de> Deserialize<'de> for EverythingEither {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let (tag, value) = client::tagged(deserializer, "kind")?;
            match tag.as_str() {
                "Lent" => client::branch(value).map(EverythingEither::Lent),
                "Novel" => client::branch(value).map(EverythingEither::Novel),
                _ => client::branch(value).map(EverythingEither::Other),
            }
        }
    }
    impl Serialize for EverythingEither {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                EverythingEither::Lent(payload) => payload.serialize(serializer),
                EverythingEither::Novel(payload) => payload.serialize(serializer),
                EverythingEither::Other(value) => value.serialize(serializer),
            }
        }
    }
    impl From<types::Lent> for EverythingEither {
        fn from(payload: types::Lent) -> Self {
            EverythingEither::Lent(payload)
        }
    }
    impl From<types::Novel> for EverythingEither {
        fn from(payload: types::Novel) -> Self {
            EverythingEither::Novel(payload)
        }
    }
    impl specshot_runtime::Contract for EverythingEither {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r##"{
  "oneOf": [
    {
      "$ref": "#/components/schemas/Lent"
    },
    {
      "$ref": "#/components/schemas/Novel"
    }
  ],
  "discriminator": {
    "propertyName": "kind"
  }
}"##,
            );
            SCHEMA.check(value)
        }
    }
    /// EverythingAlways
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum EverythingAlways {
        /// `one`
        One,
        /// A value that the document does not list. Strict decoding refuses it, and so
        /// does the check before a request is sent.
        Other(String),
    }
    impl From<&str> for EverythingAlways {
        fn from(text: &str) -> Self {
            match text {
                "one" => EverythingAlways::One,
                text => EverythingAlways::Other(text.to_owned()),
            }
        }
    }
    impl<'de> Deserialize<'de> for EverythingAlways {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            client::text(deserializer)
        }
    }
    impl Serialize for EverythingAlways {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl EverythingAlways {
        /// The text in JSON and in parameters.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                EverythingAlways::One => "one",
                EverythingAlways::Other(text) => text,
            }
        }
    }
    impl std::fmt::Display for EverythingAlways {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl specshot_runtime::Contract for EverythingAlways {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r#"{
  "type": "string",
  "enum": [
    "one"
  ]
}"#,
            );
            SCHEMA.check(value)
        }
    }
    /// Every kind of property.
    ///
    /// | a | table |
    /// | - | ----- |
    /// | [with] | <links> |
    ///
    /// 1. indented code in a list
    /// > \```rust
    /// > let quoted = code(;
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Everything {
        /// `id`
        pub id: uuid::Uuid,
        /// `type`
        #[serde(rename = "type")]
        pub r#type: types::Edition,
        /// `on`
        pub on: bool,
        /// `ratio`
        pub ratio: f64,
        /// `required-null`
        #[serde(rename = "required-null")]
        pub required_null: Option<String>,
        /// `self`
        #[serde(rename = "self")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[serde(deserialize_with = "client::optional_moment")]
        pub self_: Option<chrono::DateTime<chrono::Utc>>,
        /// `match`
        #[serde(rename = "match")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub r#match: Option<chrono::NaiveDate>,
        /// `camelCase`
        #[serde(rename = "camelCase")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub camel_case: Option<i64>,
        /// `kebab-case`
        #[serde(rename = "kebab-case")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub kebab_case: Option<i64>,
        /// `2nd`
        #[serde(rename = "2nd")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub _2nd: Option<String>,
        /// `$ref-like`
        #[serde(rename = "$ref-like")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ref_like: Option<String>,
        /// `bytes`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub bytes: Option<String>,
        /// `address`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub address: Option<std::net::Ipv4Addr>,
        /// `address6`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub address6: Option<std::net::Ipv6Addr>,
        /// `secret`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub secret: Option<String>,
        /// `float`
        #[serde(
            default,
            deserialize_with = "specshot_runtime::nullable::deserialize",
            skip_serializing_if = "Option::is_none"
        )]
        pub float: Option<Option<f64>>,
        /// `flag`
        #[serde(
            default,
            deserialize_with = "specshot_runtime::nullable::deserialize",
            skip_serializing_if = "Option::is_none"
        )]
        pub flag: Option<Option<bool>>,
        /// `anything`
        #[serde(
            default,
            deserialize_with = "specshot_runtime::nullable::deserialize",
            skip_serializing_if = "Option::is_none"
        )]
        pub anything: Option<Option<serde_json::Value>>,
        /// The server keeps its text.
        #[serde(
            default,
            deserialize_with = "specshot_runtime::nullable::deserialize",
            skip_serializing_if = "Option::is_none"
        )]
        pub free: Option<Option<BTreeMap<String, serde_json::Value>>>,
        /// `shelves`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub shelves: Option<Vec<Vec<Option<String>>>>,
        /// `nested`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub nested: Option<types::EverythingNested>,
        /// `category`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub category: Option<types::Category>,
        /// `prices`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub prices: Option<types::Prices>,
        /// `settings`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub settings: Option<types::Settings>,
        /// `closed`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub closed: Option<types::Closed>,
        /// `audiobook`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub audiobook: Option<types::Audiobook>,
        /// `medium`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub medium: Option<types::Medium>,
        /// `loose`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub loose: Option<types::Loose>,
        /// `option`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub option: Option<types::OptionSchema>,
        /// `isbns`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub isbns: Option<types::Isbns>,
        /// `violation`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub violation: Option<types::Violation>,
        /// `rating`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub rating: Option<types::Rating>,
        /// `notices`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub notices: Option<Vec<types::Notice>>,
        /// `lent`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub lent: Option<types::Lent>,
        /// `others`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub others: Option<Vec<types::Others>>,
        /// `either`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub either: Option<types::EverythingEither>,
        /// `always`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub always: Option<types::EverythingAlways>,
        /// `short`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub short: Option<String>,
        /// `share`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub share: Option<f64>,
        /// `some`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub some: Option<BTreeMap<String, i64>>,
    }
    impl Everything {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(
            id: uuid::Uuid,
            r#type: types::Edition,
            on: bool,
            ratio: f64,
            required_null: Option<String>,
        ) -> Self {
            Everything {
                id,
                r#type,
                on,
                ratio,
                required_null,
                self_: None,
                r#match: None,
                camel_case: None,
                kebab_case: None,
                _2nd: None,
                ref_like: None,
                bytes: None,
                address: None,
                address6: None,
                secret: None,
                float: None,
                flag: None,
                anything: None,
                free: None,
                shelves: None,
                nested: None,
                category: None,
                prices: None,
                settings: None,
                closed: None,
                audiobook: None,
                medium: None,
                loose: None,
                option: None,
                isbns: None,
                violation: None,
                rating: None,
                notices: None,
                lent: None,
                others: None,
                either: None,
                always: None,
                short: None,
                share: None,
                some: None,
            }
        }
    }
    impl specshot_runtime::Contract for Everything {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Everything\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// What happened to a book.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Notice {
        /// `kind` is `Lent`.
        Lent(types::Lent),
        /// `kind` is `just-sold`.
        JustSold(types::Sold),
        /// `kind` is `several`.
        Several(types::Several),
        /// `kind` is `Novel`.
        Novel(types::Novel),
        /// An object whose tag the document does not list. Strict decoding refuses it, and
        /// so does the check before a request is sent.
        Other(BTreeMap<String, serde_json::Value>),
    }
    impl<'de> Deserialize<'de> for Notice {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            let (tag, value) = client::tagged(deserializer, "kind")?;
            match tag.as_str() {
                "Lent" => client::branch(value).map(Notice::Lent),
                "just-sold" => client::branch(value).map(Notice::JustSold),
                "several" => client::branch(value).map(Notice::Several),
                "Novel" => client::branch(value).map(Notice::Novel),
                _ => client::branch(value).map(Notice::Other),
            }
        }
    }
    impl Serialize for Notice {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match self {
                Notice::Lent(payload) => payload.serialize(serializer),
                Notice::JustSold(payload) => payload.serialize(serializer),
                Notice::Several(payload) => payload.serialize(serializer),
                Notice::Novel(payload) => payload.serialize(serializer),
                Notice::Other(value) => value.serialize(serializer),
            }
        }
    }
    impl From<types::Lent> for Notice {
        fn from(payload: types::Lent) -> Self {
            Notice::Lent(payload)
        }
    }
    impl From<types::Sold> for Notice {
        fn from(payload: types::Sold) -> Self {
            Notice::JustSold(payload)
        }
    }
    impl From<types::Several> for Notice {
        fn from(payload: types::Several) -> Self {
            Notice::Several(payload)
        }
    }
    impl From<types::Novel> for Notice {
        fn from(payload: types::Novel) -> Self {
            Notice::Novel(payload)
        }
    }
    impl specshot_runtime::Contract for Notice {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Notice\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Somebody has it. Used on its own as well.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(tag = "kind", rename = "Lent")]
    #[non_exhaustive]
    pub struct Lent {
        /// `reader`
        pub reader: String,
        /// `days`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub days: Option<i64>,
    }
    impl Lent {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(reader: String) -> Self {
            Lent { reader, days: None }
        }
    }
    impl specshot_runtime::Contract for Lent {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Lent\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Somebody owns it.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(tag = "kind", rename = "just-sold")]
    #[non_exhaustive]
    pub struct Sold {
        /// `price`
        pub price: f64,
        /// `receipt`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub receipt: Option<BTreeMap<String, serde_json::Value>>,
    }
    impl Sold {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(price: f64) -> Self {
            Sold { price, receipt: None }
        }
    }
    impl specshot_runtime::Contract for Sold {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Sold\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// A component keeps its type.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SoldKind {
        /// `just-sold`
        JustSold,
        /// A value that the document does not list. Strict decoding refuses it, and so
        /// does the check before a request is sent.
        Other(String),
    }
    impl From<&str> for SoldKind {
        fn from(text: &str) -> Self {
            match text {
                "just-sold" => SoldKind::JustSold,
                text => SoldKind::Other(text.to_owned()),
            }
        }
    }
    impl<'de> Deserialize<'de> for SoldKind {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            client::text(deserializer)
        }
    }
    impl Serialize for SoldKind {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl SoldKind {
        /// The text in JSON and in parameters.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                SoldKind::JustSold => "just-sold",
                SoldKind::Other(text) => text,
            }
        }
    }
    impl std::fmt::Display for SoldKind {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl specshot_runtime::Contract for SoldKind {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/SoldKind\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// A union within itself.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(tag = "kind", rename = "several")]
    #[non_exhaustive]
    pub struct Several {
        /// `first`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub first: Option<Box<types::Notice>>,
        /// `rest`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub rest: Option<Vec<types::Notice>>,
    }
    impl Several {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            Several { first: None, rest: None }
        }
    }
    impl specshot_runtime::Contract for Several {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Several\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Nothing but a tag.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(tag = "kind", rename = "Novel")]
    #[non_exhaustive]
    pub struct Novel {}
    impl Novel {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            Novel {}
        }
    }
    impl specshot_runtime::Contract for Novel {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Novel\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// CategoryTwin
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CategoryTwin {
        /// `name`
        pub name: String,
        /// `parent`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub parent: Option<Box<types::Category>>,
        /// `twin`
        #[serde(
            default,
            deserialize_with = "specshot_runtime::nullable::deserialize",
            skip_serializing_if = "Option::is_none"
        )]
        pub twin: Option<Option<Box<types::CategoryTwin>>>,
        /// `children`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub children: Option<Vec<types::Category>>,
        /// `byName`
        #[serde(rename = "byName")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub by_name: Option<BTreeMap<String, types::Category>>,
    }
    impl CategoryTwin {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(name: String) -> Self {
            CategoryTwin {
                name,
                parent: None,
                twin: None,
                children: None,
                by_name: None,
            }
        }
    }
    impl specshot_runtime::Contract for CategoryTwin {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r##"{
  "type": "object",
  "nullable": true,
  "allOf": [
    {
      "$ref": "#/components/schemas/Category"
    }
  ]
}"##,
            );
            SCHEMA.check(value)
        }
    }
    /// A category has categories.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Category {
        /// `name`
        pub name: String,
        /// `parent`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub parent: Option<Box<types::Category>>,
        /// `twin`
        #[serde(
            default,
            deserialize_with = "specshot_runtime::nullable::deserialize",
            skip_serializing_if = "Option::is_none"
        )]
        pub twin: Option<Option<Box<types::CategoryTwin>>>,
        /// `children`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub children: Option<Vec<types::Category>>,
        /// `byName`
        #[serde(rename = "byName")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub by_name: Option<BTreeMap<String, types::Category>>,
    }
    impl Category {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(name: String) -> Self {
            Category {
                name,
                parent: None,
                twin: None,
                children: None,
                by_name: None,
            }
        }
    }
    impl specshot_runtime::Contract for Category {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Category\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Properties and typed others.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Settings {
        /// `theme`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub theme: Option<String>,
        /// `additionalProperties`
        #[serde(rename = "additionalProperties")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub additional_properties: Option<bool>,
        /// The properties that the schema does not list.
        #[serde(flatten)]
        pub additional_properties_: BTreeMap<String, Option<i64>>,
    }
    impl Settings {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            Settings {
                theme: None,
                additional_properties: None,
                additional_properties_: BTreeMap::new(),
            }
        }
    }
    impl specshot_runtime::Contract for Settings {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Settings\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Free objects within what is not listed are values and no text.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Others {
        /// `text`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub text: Option<types::Text>,
        /// The properties that the schema does not list.
        #[serde(flatten)]
        pub additional_properties: BTreeMap<String, BTreeMap<String, serde_json::Value>>,
    }
    impl Others {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            Others {
                text: None,
                additional_properties: BTreeMap::new(),
            }
        }
    }
    impl specshot_runtime::Contract for Others {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Others\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// A component that is a free object.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Text(pub BTreeMap<String, serde_json::Value>);
    impl From<BTreeMap<String, serde_json::Value>> for Text {
        fn from(value: BTreeMap<String, serde_json::Value>) -> Self {
            Text(value)
        }
    }
    impl specshot_runtime::Contract for Text {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Text\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Closed
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Closed {
        /// `only`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub only: Option<String>,
    }
    impl Closed {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            Closed { only: None }
        }
    }
    impl specshot_runtime::Contract for Closed {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Closed\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// AudiobookReadersItem
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct AudiobookReadersItem {
        /// `name`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
    }
    impl AudiobookReadersItem {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            AudiobookReadersItem { name: None }
        }
    }
    impl specshot_runtime::Contract for AudiobookReadersItem {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r#"{
  "type": "object",
  "properties": {
    "name": {
      "type": "string"
    }
  }
}"#,
            );
            SCHEMA.check(value)
        }
    }
    /// Objects, merged.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Audiobook {
        /// `title`
        pub title: types::Name,
        /// `subtitle`
        #[serde(
            default,
            deserialize_with = "specshot_runtime::nullable::deserialize",
            skip_serializing_if = "Option::is_none"
        )]
        pub subtitle: Option<Option<String>>,
        /// `isbn`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub isbn: Option<types::Isbn>,
        /// `price`
        pub price: f64,
        /// What kind of book it is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub genre: Option<types::Genre>,
        /// `minutes`
        pub minutes: i64,
        /// `readers`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub readers: Option<Vec<types::AudiobookReadersItem>>,
    }
    impl Audiobook {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(title: types::Name, price: f64, minutes: i64) -> Self {
            Audiobook {
                title,
                price,
                minutes,
                subtitle: None,
                isbn: None,
                genre: None,
                readers: None,
            }
        }
    }
    impl specshot_runtime::Contract for Audiobook {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Audiobook\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// One of two, never both.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Medium(pub serde_json::Value);
    impl From<serde_json::Value> for Medium {
        fn from(value: serde_json::Value) -> Self {
            Medium(value)
        }
    }
    impl specshot_runtime::Contract for Medium {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Medium\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Loose
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Loose(pub serde_json::Value);
    impl From<serde_json::Value> for Loose {
        fn from(value: serde_json::Value) -> Self {
            Loose(value)
        }
    }
    impl specshot_runtime::Contract for Loose {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Loose\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Catalogue
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Catalogue {
        /// `known`
        pub known: bool,
    }
    impl Catalogue {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(known: bool) -> Self {
            Catalogue { known }
        }
    }
    impl specshot_runtime::Contract for Catalogue {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Catalogue\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Error
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Error {
        /// `message`
        pub message: String,
        /// `request`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub request: Option<String>,
    }
    impl Error {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(message: String) -> Self {
            Error { message, request: None }
        }
    }
    impl specshot_runtime::Contract for Error {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Error\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// ResultSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ResultSchema {
        /// `name`
        pub name: String,
        /// `title`
        pub title: String,
    }
    impl ResultSchema {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(name: String, title: String) -> Self {
            ResultSchema { name, title }
        }
    }
    impl specshot_runtime::Contract for ResultSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Result\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Names of the prelude.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct OptionSchema(pub types::OkSchema);
    impl From<types::OkSchema> for OptionSchema {
        fn from(value: types::OkSchema) -> Self {
            OptionSchema(value)
        }
    }
    impl specshot_runtime::Contract for OptionSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Option\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// OkSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct OkSchema {
        /// `err`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub err: Option<types::SomeSchema>,
    }
    impl OkSchema {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            OkSchema { err: None }
        }
    }
    impl specshot_runtime::Contract for OkSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Ok\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// SomeSchema
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SomeSchema {
        /// `none`
        None,
        /// `Some`
        Some,
        /// A value that the document does not list. Strict decoding refuses it, and so
        /// does the check before a request is sent.
        Other(String),
    }
    impl From<&str> for SomeSchema {
        fn from(text: &str) -> Self {
            match text {
                "none" => SomeSchema::None,
                "Some" => SomeSchema::Some,
                text => SomeSchema::Other(text.to_owned()),
            }
        }
    }
    impl<'de> Deserialize<'de> for SomeSchema {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            client::text(deserializer)
        }
    }
    impl Serialize for SomeSchema {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl SomeSchema {
        /// The text in JSON and in parameters.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                SomeSchema::None => "none",
                SomeSchema::Some => "Some",
                SomeSchema::Other(text) => text,
            }
        }
    }
    impl std::fmt::Display for SomeSchema {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl specshot_runtime::Contract for SomeSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Some\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Violation
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Violation {
        /// `contract`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub contract: Option<String>,
    }
    impl Violation {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            Violation { contract: None }
        }
    }
    impl specshot_runtime::Contract for Violation {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Violation\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// ListBooksOkBody
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct ListBooksOkBody(pub Vec<types::Book>);
    impl From<Vec<types::Book>> for ListBooksOkBody {
        fn from(value: Vec<types::Book>) -> Self {
            ListBooksOkBody(value)
        }
    }
    impl specshot_runtime::Contract for ListBooksOkBody {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r##"{
  "type": "array",
  "items": {
    "$ref": "#/components/schemas/Book"
  }
}"##,
            );
            SCHEMA.check(value)
        }
    }
    /// ReplaceBookAcceptedBody
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ReplaceBookAcceptedBody {
        /// `ticket`
        pub ticket: uuid::Uuid,
    }
    impl ReplaceBookAcceptedBody {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(ticket: uuid::Uuid) -> Self {
            ReplaceBookAcceptedBody { ticket }
        }
    }
    impl specshot_runtime::Contract for ReplaceBookAcceptedBody {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r#"{
  "type": "object",
  "required": [
    "ticket"
  ],
  "properties": {
    "ticket": {
      "type": "string",
      "format": "uuid"
    }
  }
}"#,
            );
            SCHEMA.check(value)
        }
    }
    /// RemoveBookRequestBody
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct RemoveBookRequestBody {
        /// `reason`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub reason: Option<String>,
    }
    impl RemoveBookRequestBody {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            RemoveBookRequestBody {
                reason: None,
            }
        }
    }
    impl specshot_runtime::Contract for RemoveBookRequestBody {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r#"{
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "reason": {
      "type": "string",
      "maxLength": 20
    }
  }
}"#,
            );
            SCHEMA.check(value)
        }
    }
    /// ExtendLoanOkBody
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ExtendLoanOkBody {
        /// `reader`
        pub reader: uuid::Uuid,
        /// `number`
        pub number: i64,
        /// `send`
        pub send: bool,
        /// `body`
        pub body: Vec<String>,
        /// `headerMap`
        #[serde(rename = "headerMap")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub header_map: Option<String>,
        /// `type`
        #[serde(rename = "type")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub r#type: Option<String>,
        /// `isbns`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub isbns: Option<Vec<types::Isbn>>,
    }
    impl ExtendLoanOkBody {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(
            reader: uuid::Uuid,
            number: i64,
            send: bool,
            body: Vec<String>,
        ) -> Self {
            ExtendLoanOkBody {
                reader,
                number,
                send,
                body,
                header_map: None,
                r#type: None,
                isbns: None,
            }
        }
    }
    impl specshot_runtime::Contract for ExtendLoanOkBody {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r##"{
  "type": "object",
  "required": [
    "reader",
    "number",
    "send",
    "body"
  ],
  "properties": {
    "reader": {
      "type": "string",
      "format": "uuid"
    },
    "number": {
      "type": "integer"
    },
    "send": {
      "type": "boolean"
    },
    "body": {
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "headerMap": {
      "type": "string"
    },
    "type": {
      "type": "string"
    },
    "isbns": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Isbn"
      }
    }
  }
}"##,
            );
            SCHEMA.check(value)
        }
    }
}
/// A service for unit tests, which answers as a test says. The feature `mock` has it.
#[cfg(feature = "mock")]
pub mod mock {
    use std::collections::BTreeMap;
    use specshot_runtime::{client::Arguments, mock::Then};
    use super::{operations, types};
    pub use specshot_runtime::mock::{Mock, MockError};
    /// A service on a socket of this machine. It ends when it is dropped.
    ///
    /// Of the mocks that match a request, the one with the most conditions answers; of
    /// equals, the one that was set up first. A request that none matches is answered with
    /// 501, and the body says what was asked for.
    #[derive(Debug)]
    pub struct Server(specshot_runtime::mock::Server);
    impl Server {
        /// Starts a service that has no mocks yet.
        pub async fn start() -> Self {
            Server(specshot_runtime::mock::Server::start().await)
        }
        /// The base URL for a client.
        pub fn url(&self) -> String {
            self.0.url()
        }
        /// Sets up an answer to `GET /shelves/{shelf}/books`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn list_books(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut ListBooksWhen, &mut ListBooksThen),
        ) -> Result<Mock, MockError> {
            let mut when = ListBooksWhen(Arguments::new());
            let mut then = ListBooksThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::ListBooks>(when.0, then.0).await
        }
        /// Sets up an answer to `POST /shelves/{shelf}/books`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn add_book(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut AddBookWhen, &mut AddBookThen),
        ) -> Result<Mock, MockError> {
            let mut when = AddBookWhen(Arguments::new());
            let mut then = AddBookThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::AddBook>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /books/{isbn}`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn get_book(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut GetBookWhen, &mut GetBookThen),
        ) -> Result<Mock, MockError> {
            let mut when = GetBookWhen(Arguments::new());
            let mut then = GetBookThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::GetBook>(when.0, then.0).await
        }
        /// Sets up an answer to `PUT /books/{isbn}`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn replace_book(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut ReplaceBookWhen, &mut ReplaceBookThen),
        ) -> Result<Mock, MockError> {
            let mut when = ReplaceBookWhen(Arguments::new());
            let mut then = ReplaceBookThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::ReplaceBook>(when.0, then.0).await
        }
        /// Sets up an answer to `DELETE /books/{isbn}`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn remove_book(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut RemoveBookWhen, &mut RemoveBookThen),
        ) -> Result<Mock, MockError> {
            let mut when = RemoveBookWhen(Arguments::new());
            let mut then = RemoveBookThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::RemoveBook>(when.0, then.0).await
        }
        /// Sets up an answer to `HEAD /books/{isbn}`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn probe_book(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut ProbeBookWhen, &mut ProbeBookThen),
        ) -> Result<Mock, MockError> {
            let mut when = ProbeBookWhen(Arguments::new());
            let mut then = ProbeBookThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::ProbeBook>(when.0, then.0).await
        }
        /// Sets up an answer to `PATCH /books/{isbn}`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn change_book(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut ChangeBookWhen, &mut ChangeBookThen),
        ) -> Result<Mock, MockError> {
            let mut when = ChangeBookWhen(Arguments::new());
            let mut then = ChangeBookThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::ChangeBook>(when.0, then.0).await
        }
        /// Sets up an answer to `POST /readers/{reader-id}/loans/{number}`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn extend_loan(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut ExtendLoanWhen, &mut ExtendLoanThen),
        ) -> Result<Mock, MockError> {
            let mut when = ExtendLoanWhen(Arguments::new());
            let mut then = ExtendLoanThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::ExtendLoan>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /authors/{name}/works/{title}`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn find_work(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut FindWorkWhen, &mut FindWorkThen),
        ) -> Result<Mock, MockError> {
            let mut when = FindWorkWhen(Arguments::new());
            let mut then = FindWorkThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::FindWork>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /catalogue`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn catalogue(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut CatalogueWhen, &mut CatalogueThen),
        ) -> Result<Mock, MockError> {
            let mut when = CatalogueWhen(Arguments::new());
            let mut then = CatalogueThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::Catalogue>(when.0, then.0).await
        }
        /// Sets up an answer to `OPTIONS /catalogue`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn catalogue_options(
            &self,
            set_up: impl ::std::ops::FnOnce(
                &mut CatalogueOptionsWhen,
                &mut CatalogueOptionsThen,
            ),
        ) -> Result<Mock, MockError> {
            let mut when = CatalogueOptionsWhen(Arguments::new());
            let mut then = CatalogueOptionsThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::CatalogueOptions>(when.0, then.0).await
        }
        /// Sets up an answer to `POST /echo`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn echo(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut EchoWhen, &mut EchoThen),
        ) -> Result<Mock, MockError> {
            let mut when = EchoWhen(Arguments::new());
            let mut then = EchoThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::Echo>(when.0, then.0).await
        }
        /// Sets up an answer to `POST /notices`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn announce(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut AnnounceWhen, &mut AnnounceThen),
        ) -> Result<Mock, MockError> {
            let mut when = AnnounceWhen(Arguments::new());
            let mut then = AnnounceThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::Announce>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /health`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn health(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut HealthWhen, &mut HealthThen),
        ) -> Result<Mock, MockError> {
            let mut when = HealthWhen(Arguments::new());
            let mut then = HealthThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::Health>(when.0, then.0).await
        }
    }
    /// Which requests of `list_books` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct ListBooksWhen(Arguments);
    impl ListBooksWhen {
        /// `shelf`
        pub fn shelf(&mut self, value: i64) -> &mut Self {
            self.0.parameter::<i64>("shelf", value);
            self
        }
        /// `X-Trace`
        pub fn x_trace(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("X-Trace", value.into());
            self
        }
        /// `author`
        pub fn author(
            &mut self,
            value: impl IntoIterator<Item = impl Into<types::Name>>,
        ) -> &mut Self {
            self.0
                .parameter::<
                    Vec<types::Name>,
                >("author", value.into_iter().map(Into::into).collect());
            self
        }
        /// `ids`
        pub fn ids(&mut self, value: impl IntoIterator<Item = i64>) -> &mut Self {
            self.0.parameter::<Vec<i64>>("ids", value.into_iter().collect());
            self
        }
        /// `genre`
        pub fn genre(&mut self, value: impl Into<types::Genre>) -> &mut Self {
            self.0.parameter::<types::Genre>("genre", value.into());
            self
        }
        /// `min_price`
        pub fn min_price(&mut self, value: f64) -> &mut Self {
            self.0.parameter::<f64>("min_price", value);
            self
        }
        /// `year`
        pub fn year(&mut self, value: i64) -> &mut Self {
            self.0.parameter::<i64>("year", value);
            self
        }
        /// `lent`
        pub fn lent(&mut self, value: bool) -> &mut Self {
            self.0.parameter::<bool>("lent", value);
            self
        }
        /// `limit`
        pub fn limit(&mut self, value: impl Into<types::Limit>) -> &mut Self {
            self.0.parameter::<types::Limit>("limit", value.into());
            self
        }
        /// `since`
        pub fn since(&mut self, value: chrono::DateTime<chrono::Utc>) -> &mut Self {
            self.0.parameter::<chrono::DateTime<chrono::Utc>>("since", value);
            self
        }
        /// `on`
        pub fn on(&mut self, value: chrono::NaiveDate) -> &mut Self {
            self.0.parameter::<chrono::NaiveDate>("on", value);
            self
        }
        /// `edition`
        pub fn edition(
            &mut self,
            value: impl IntoIterator<Item = impl Into<types::Edition>>,
        ) -> &mut Self {
            self.0
                .parameter::<
                    Vec<types::Edition>,
                >("edition", value.into_iter().map(Into::into).collect());
            self
        }
        /// `rating`
        pub fn rating(&mut self, value: impl Into<types::Rating>) -> &mut Self {
            self.0.parameter::<types::Rating>("rating", value.into());
            self
        }
        /// `accept`
        pub fn accept(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("accept", value.into());
            self
        }
        /// `Content-Type`
        pub fn content_type(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("Content-Type", value.into());
            self
        }
        /// `Authorization`
        pub fn authorization(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("Authorization", value.into());
            self
        }
    }
    /// What is answered to `list_books`.
    #[derive(Debug)]
    pub struct ListBooksThen(Then);
    impl ListBooksThen {
        /// 200: The books.
        pub fn ok(&mut self, body: impl Into<types::ListBooksOkBody>) {
            self.0.status(200u16);
            self.0.body::<types::ListBooksOkBody>(&body.into());
        }
        /// 400: The request breaks rules of this document.
        pub fn bad_request(&mut self, body: impl Into<types::Error>) {
            self.0.status(400u16);
            self.0.body::<types::Error>(&body.into());
        }
        /// 405: The path has other methods.
        pub fn method_not_allowed(
            &mut self,
            body: impl Into<types::Error>,
        ) -> headers::MethodNotAllowed<'_> {
            self.0.status(405u16);
            self.0.body::<types::Error>(&body.into());
            headers::MethodNotAllowed(&mut self.0)
        }
        /// Holds the answer back.
        pub fn delay(&mut self, delay: std::time::Duration) -> &mut Self {
            self.0.delay(delay);
            self
        }
        /// Answers so many requests, and leaves further ones to other mocks.
        pub fn times(&mut self, times: u64) -> &mut Self {
            self.0.times(times);
            self
        }
    }
    /// Which requests of `add_book` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct AddBookWhen(Arguments);
    impl AddBookWhen {
        /// `shelf`
        pub fn shelf(&mut self, value: i64) -> &mut Self {
            self.0.parameter::<i64>("shelf", value);
            self
        }
        /// `X-Trace`
        pub fn x_trace(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("X-Trace", value.into());
            self
        }
        /// The body.
        pub fn body(&mut self, value: impl Into<types::Book>) -> &mut Self {
            self.0.body::<types::Book>(value.into());
            self
        }
    }
    /// What is answered to `add_book`.
    #[derive(Debug)]
    pub struct AddBookThen(Then);
    impl AddBookThen {
        /// 201: The book was added.
        pub fn created(
            &mut self,
            body: impl Into<types::Book>,
        ) -> headers::AddBookCreated<'_> {
            self.0.status(201u16);
            self.0.body::<types::Book>(&body.into());
            headers::AddBookCreated(&mut self.0)
        }
        /// 400: The request breaks rules of this document.
        pub fn bad_request(&mut self, body: impl Into<types::Error>) {
            self.0.status(400u16);
            self.0.body::<types::Error>(&body.into());
        }
        /// 401: The credentials are not known.
        pub fn unauthorized(
            &mut self,
            body: impl Into<types::Error>,
        ) -> headers::Refused<'_> {
            self.0.status(401u16);
            self.0.body::<types::Error>(&body.into());
            headers::Refused(&mut self.0)
        }
        /// 409: The book is there already.
        pub fn conflict(&mut self, body: impl Into<types::Error>) {
            self.0.status(409u16);
            self.0.body::<types::Error>(&body.into());
        }
        /// 413: The body is too long.
        pub fn payload_too_large(&mut self, body: impl Into<types::Error>) {
            self.0.status(413u16);
            self.0.body::<types::Error>(&body.into());
        }
        /// 415: The body is of another type.
        pub fn unsupported_media_type(&mut self, body: impl Into<types::Error>) {
            self.0.status(415u16);
            self.0.body::<types::Error>(&body.into());
        }
        /// Holds the answer back.
        pub fn delay(&mut self, delay: std::time::Duration) -> &mut Self {
            self.0.delay(delay);
            self
        }
        /// Answers so many requests, and leaves further ones to other mocks.
        pub fn times(&mut self, times: u64) -> &mut Self {
            self.0.times(times);
            self
        }
    }
    /// Which requests of `get_book` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct GetBookWhen(Arguments);
    impl GetBookWhen {
        /// `isbn`
        pub fn isbn(&mut self, value: impl Into<types::Isbn>) -> &mut Self {
            self.0.parameter::<types::Isbn>("isbn", value.into());
            self
        }
    }
    /// What is answered to `get_book`.
    #[derive(Debug)]
    pub struct GetBookThen(Then);
    impl GetBookThen {
        /// 200: The book.
        pub fn ok(&mut self, body: impl Into<types::Book>) {
            self.0.status(200u16);
            self.0.body::<types::Book>(&body.into());
        }
        /// 400: The request breaks rules of this document.
        pub fn bad_request(&mut self, body: impl Into<types::Error>) {
            self.0.status(400u16);
            self.0.body::<types::Error>(&body.into());
        }
        /// 401: The credentials are not known.
        pub fn unauthorized(
            &mut self,
            body: impl Into<types::Error>,
        ) -> headers::Refused<'_> {
            self.0.status(401u16);
            self.0.body::<types::Error>(&body.into());
            headers::Refused(&mut self.0)
        }
        /// 404: There is no such thing.
        pub fn not_found(&mut self, body: impl Into<types::Error>) {
            self.0.status(404u16);
            self.0.body::<types::Error>(&body.into());
        }
        /// 406: There is no such media type.
        pub fn not_acceptable(&mut self, body: impl Into<types::Error>) {
            self.0.status(406u16);
            self.0.body::<types::Error>(&body.into());
        }
        /// Holds the answer back.
        pub fn delay(&mut self, delay: std::time::Duration) -> &mut Self {
            self.0.delay(delay);
            self
        }
        /// Answers so many requests, and leaves further ones to other mocks.
        pub fn times(&mut self, times: u64) -> &mut Self {
            self.0.times(times);
            self
        }
    }
    /// Which requests of `replace_book` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct ReplaceBookWhen(Arguments);
    impl ReplaceBookWhen {
        /// `isbn`
        pub fn isbn(&mut self, value: impl Into<types::Isbn>) -> &mut Self {
            self.0.parameter::<types::Isbn>("isbn", value.into());
            self
        }
        /// The body.
        pub fn body(&mut self, value: impl Into<types::Book>) -> &mut Self {
            self.0.body::<types::Book>(value.into());
            self
        }
    }
    /// What is answered to `replace_book`.
    #[derive(Debug)]
    pub struct ReplaceBookThen(Then);
    impl ReplaceBookThen {
        /// 200: The book.
        pub fn ok(&mut self, body: impl Into<types::Book>) {
            self.0.status(200u16);
            self.0.body::<types::Book>(&body.into());
        }
        /// 201: The book was not there before.
        pub fn created(&mut self) -> headers::ReplaceBookCreated<'_> {
            self.0.status(201u16);
            headers::ReplaceBookCreated(&mut self.0)
        }
        /// 202: The book will be replaced.
        pub fn accepted(&mut self, body: impl Into<types::ReplaceBookAcceptedBody>) {
            self.0.status(202u16);
            self.0.body::<types::ReplaceBookAcceptedBody>(&body.into());
        }
        /// 204: The book was replaced.
        pub fn no_content(&mut self) {
            self.0.status(204u16);
        }
        /// 401: The credentials are not known.
        pub fn unauthorized(
            &mut self,
            body: impl Into<types::Error>,
        ) -> headers::Refused<'_> {
            self.0.status(401u16);
            self.0.body::<types::Error>(&body.into());
            headers::Refused(&mut self.0)
        }
        /// 415: The body is of another type.
        pub fn unsupported_media_type(&mut self, body: impl Into<types::Error>) {
            self.0.status(415u16);
            self.0.body::<types::Error>(&body.into());
        }
        /// Holds the answer back.
        pub fn delay(&mut self, delay: std::time::Duration) -> &mut Self {
            self.0.delay(delay);
            self
        }
        /// Answers so many requests, and leaves further ones to other mocks.
        pub fn times(&mut self, times: u64) -> &mut Self {
            self.0.times(times);
            self
        }
    }
    /// Which requests of `remove_book` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct RemoveBookWhen(Arguments);
    impl RemoveBookWhen {
        /// `isbn`
        pub fn isbn(&mut self, value: impl Into<types::Isbn>) -> &mut Self {
            self.0.parameter::<types::Isbn>("isbn", value.into());
            self
        }
        /// `if-match`
        pub fn if_match(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("if-match", value.into());
            self
        }
        /// The body.
        pub fn body(
            &mut self,
            value: impl Into<types::RemoveBookRequestBody>,
        ) -> &mut Self {
            self.0.body::<types::RemoveBookRequestBody>(value.into());
            self
        }
    }
    /// What is answered to `remove_book`.
    #[derive(Debug)]
    pub struct RemoveBookThen(Then);
    impl RemoveBookThen {
        /// 204: The book is gone.
        pub fn no_content(&mut self) -> headers::RemoveBookNoContent<'_> {
            self.0.status(204u16);
            headers::RemoveBookNoContent(&mut self.0)
        }
        /// 400: The request breaks rules of this document.
        pub fn bad_request(&mut self, body: impl Into<types::Error>) {
            self.0.status(400u16);
            self.0.body::<types::Error>(&body.into());
        }
        /// 401: The credentials are not known.
        pub fn unauthorized(
            &mut self,
            body: impl Into<types::Error>,
        ) -> headers::Refused<'_> {
            self.0.status(401u16);
            self.0.body::<types::Error>(&body.into());
            headers::Refused(&mut self.0)
        }
        /// 415: The body is of another type.
        pub fn unsupported_media_type(&mut self, body: impl Into<types::Error>) {
            self.0.status(415u16);
            self.0.body::<types::Error>(&body.into());
        }
        /// Holds the answer back.
        pub fn delay(&mut self, delay: std::time::Duration) -> &mut Self {
            self.0.delay(delay);
            self
        }
        /// Answers so many requests, and leaves further ones to other mocks.
        pub fn times(&mut self, times: u64) -> &mut Self {
            self.0.times(times);
            self
        }
    }
    /// Which requests of `probe_book` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct ProbeBookWhen(Arguments);
    impl ProbeBookWhen {
        /// `isbn`
        pub fn isbn(&mut self, value: impl Into<types::Isbn>) -> &mut Self {
            self.0.parameter::<types::Isbn>("isbn", value.into());
            self
        }
    }
    /// What is answered to `probe_book`.
    #[derive(Debug)]
    pub struct ProbeBookThen(Then);
    impl ProbeBookThen {
        /// 200: The book is there.
        pub fn ok(&mut self) -> headers::ProbeBookOk<'_> {
            self.0.status(200u16);
            headers::ProbeBookOk(&mut self.0)
        }
        /// 404: The book is not there.
        pub fn not_found(&mut self) {
            self.0.status(404u16);
        }
        /// Holds the answer back.
        pub fn delay(&mut self, delay: std::time::Duration) -> &mut Self {
            self.0.delay(delay);
            self
        }
        /// Answers so many requests, and leaves further ones to other mocks.
        pub fn times(&mut self, times: u64) -> &mut Self {
            self.0.times(times);
            self
        }
    }
    /// Which requests of `change_book` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct ChangeBookWhen(Arguments);
    impl ChangeBookWhen {
        /// `isbn`
        pub fn isbn(&mut self, value: impl Into<types::Isbn>) -> &mut Self {
            self.0.parameter::<types::Isbn>("isbn", value.into());
            self
        }
        /// The body.
        pub fn body(&mut self, value: impl Into<types::Change>) -> &mut Self {
            self.0.body::<types::Change>(value.into());
            self
        }
    }
    /// What is answered to `change_book`.
    #[derive(Debug)]
    pub struct ChangeBookThen(Then);
    impl ChangeBookThen {
        /// 200: The book.
        pub fn ok(&mut self, body: impl Into<types::Book>) {
            self.0.status(200u16);
            self.0.body::<types::Book>(&body.into());
        }
        /// 400: The request breaks rules of this document.
        pub fn bad_request(&mut self, body: impl Into<types::Error>) {
            self.0.status(400u16);
            self.0.body::<types::Error>(&body.into());
        }
        /// 401: The credentials are not known.
        pub fn unauthorized(
            &mut self,
            body: impl Into<types::Error>,
        ) -> headers::Refused<'_> {
            self.0.status(401u16);
            self.0.body::<types::Error>(&body.into());
            headers::Refused(&mut self.0)
        }
        /// 404: There is no such thing.
        pub fn not_found(&mut self, body: impl Into<types::Error>) {
            self.0.status(404u16);
            self.0.body::<types::Error>(&body.into());
        }
        /// Holds the answer back.
        pub fn delay(&mut self, delay: std::time::Duration) -> &mut Self {
            self.0.delay(delay);
            self
        }
        /// Answers so many requests, and leaves further ones to other mocks.
        pub fn times(&mut self, times: u64) -> &mut Self {
            self.0.times(times);
            self
        }
    }
    /// Which requests of `extend_loan` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct ExtendLoanWhen(Arguments);
    impl ExtendLoanWhen {
        /// `number`
        pub fn number(&mut self, value: i64) -> &mut Self {
            self.0.parameter::<i64>("number", value);
            self
        }
        /// `reader-id`
        pub fn reader_id(&mut self, value: uuid::Uuid) -> &mut Self {
            self.0.parameter::<uuid::Uuid>("reader-id", value);
            self
        }
        /// `send`
        pub fn send(&mut self, value: bool) -> &mut Self {
            self.0.parameter::<bool>("send", value);
            self
        }
        /// `body`
        pub fn body_(
            &mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> &mut Self {
            self.0
                .parameter::<
                    Vec<String>,
                >("body", value.into_iter().map(Into::into).collect());
            self
        }
        /// `header-map`
        pub fn header_map(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("header-map", value.into());
            self
        }
        /// `type`
        pub fn r#type(&mut self, value: impl Into<types::Edition>) -> &mut Self {
            self.0.parameter::<types::Edition>("type", value.into());
            self
        }
        /// The body.
        pub fn body(&mut self, value: impl Into<types::Isbns>) -> &mut Self {
            self.0.body::<types::Isbns>(value.into());
            self
        }
    }
    /// What is answered to `extend_loan`.
    #[derive(Debug)]
    pub struct ExtendLoanThen(Then);
    impl ExtendLoanThen {
        /// 200: What was understood.
        pub fn ok(&mut self, body: impl Into<types::ExtendLoanOkBody>) {
            self.0.status(200u16);
            self.0.body::<types::ExtendLoanOkBody>(&body.into());
        }
        /// 400: The request breaks rules of this document.
        pub fn bad_request(&mut self, body: impl Into<types::Error>) {
            self.0.status(400u16);
            self.0.body::<types::Error>(&body.into());
        }
        /// 401: The credentials are not known.
        pub fn unauthorized(
            &mut self,
            body: impl Into<types::Error>,
        ) -> headers::Refused<'_> {
            self.0.status(401u16);
            self.0.body::<types::Error>(&body.into());
            headers::Refused(&mut self.0)
        }
        /// Holds the answer back.
        pub fn delay(&mut self, delay: std::time::Duration) -> &mut Self {
            self.0.delay(delay);
            self
        }
        /// Answers so many requests, and leaves further ones to other mocks.
        pub fn times(&mut self, times: u64) -> &mut Self {
            self.0.times(times);
            self
        }
    }
    /// Which requests of `find_work` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct FindWorkWhen(Arguments);
    impl FindWorkWhen {
        /// `title`
        pub fn title(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("title", value.into());
            self
        }
        /// `name`
        pub fn name(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("name", value.into());
            self
        }
    }
    /// What is answered to `find_work`.
    #[derive(Debug)]
    pub struct FindWorkThen(Then);
    impl FindWorkThen {
        /// 200: The names as they arrived.
        pub fn ok(&mut self, body: impl Into<types::ResultSchema>) {
            self.0.status(200u16);
            self.0.body::<types::ResultSchema>(&body.into());
        }
        /// 400: The request breaks rules of this document.
        pub fn bad_request(&mut self, body: impl Into<types::Error>) {
            self.0.status(400u16);
            self.0.body::<types::Error>(&body.into());
        }
        /// Holds the answer back.
        pub fn delay(&mut self, delay: std::time::Duration) -> &mut Self {
            self.0.delay(delay);
            self
        }
        /// Answers so many requests, and leaves further ones to other mocks.
        pub fn times(&mut self, times: u64) -> &mut Self {
            self.0.times(times);
            self
        }
    }
    /// Which requests of `catalogue` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct CatalogueWhen(Arguments);
    impl CatalogueWhen {}
    /// What is answered to `catalogue`.
    #[derive(Debug)]
    pub struct CatalogueThen(Then);
    impl CatalogueThen {
        /// 200: The catalogue; more of it for those who are known.
        pub fn ok(&mut self, body: impl Into<types::Catalogue>) {
            self.0.status(200u16);
            self.0.body::<types::Catalogue>(&body.into());
        }
        /// 401: The credentials are not known.
        pub fn unauthorized(
            &mut self,
            body: impl Into<types::Error>,
        ) -> headers::Refused<'_> {
            self.0.status(401u16);
            self.0.body::<types::Error>(&body.into());
            headers::Refused(&mut self.0)
        }
        /// Holds the answer back.
        pub fn delay(&mut self, delay: std::time::Duration) -> &mut Self {
            self.0.delay(delay);
            self
        }
        /// Answers so many requests, and leaves further ones to other mocks.
        pub fn times(&mut self, times: u64) -> &mut Self {
            self.0.times(times);
            self
        }
    }
    /// Which requests of `catalogue_options` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct CatalogueOptionsWhen(Arguments);
    impl CatalogueOptionsWhen {}
    /// What is answered to `catalogue_options`.
    #[derive(Debug)]
    pub struct CatalogueOptionsThen(Then);
    impl CatalogueOptionsThen {
        /// 204: What can be done.
        pub fn no_content(&mut self) -> headers::CatalogueOptionsNoContent<'_> {
            self.0.status(204u16);
            headers::CatalogueOptionsNoContent(&mut self.0)
        }
        /// Holds the answer back.
        pub fn delay(&mut self, delay: std::time::Duration) -> &mut Self {
            self.0.delay(delay);
            self
        }
        /// Answers so many requests, and leaves further ones to other mocks.
        pub fn times(&mut self, times: u64) -> &mut Self {
            self.0.times(times);
            self
        }
    }
    /// Which requests of `echo` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct EchoWhen(Arguments);
    impl EchoWhen {
        /// The body.
        pub fn body(&mut self, value: impl Into<types::Everything>) -> &mut Self {
            self.0.body::<types::Everything>(value.into());
            self
        }
    }
    /// What is answered to `echo`.
    #[derive(Debug)]
    pub struct EchoThen(Then);
    impl EchoThen {
        /// 200: The same.
        pub fn ok(&mut self, body: impl Into<types::Everything>) {
            self.0.status(200u16);
            self.0.body::<types::Everything>(&body.into());
        }
        /// 400: The request breaks rules of this document.
        pub fn bad_request(&mut self, body: impl Into<types::Error>) {
            self.0.status(400u16);
            self.0.body::<types::Error>(&body.into());
        }
        /// Holds the answer back.
        pub fn delay(&mut self, delay: std::time::Duration) -> &mut Self {
            self.0.delay(delay);
            self
        }
        /// Answers so many requests, and leaves further ones to other mocks.
        pub fn times(&mut self, times: u64) -> &mut Self {
            self.0.times(times);
            self
        }
    }
    /// Which requests of `announce` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct AnnounceWhen(Arguments);
    impl AnnounceWhen {
        /// The body.
        pub fn body(&mut self, value: impl Into<types::Notice>) -> &mut Self {
            self.0.body::<types::Notice>(value.into());
            self
        }
    }
    /// What is answered to `announce`.
    #[derive(Debug)]
    pub struct AnnounceThen(Then);
    impl AnnounceThen {
        /// 200: The same.
        pub fn ok(&mut self, body: impl Into<types::Notice>) {
            self.0.status(200u16);
            self.0.body::<types::Notice>(&body.into());
        }
        /// 400: The request breaks rules of this document.
        pub fn bad_request(&mut self, body: impl Into<types::Error>) {
            self.0.status(400u16);
            self.0.body::<types::Error>(&body.into());
        }
        /// Holds the answer back.
        pub fn delay(&mut self, delay: std::time::Duration) -> &mut Self {
            self.0.delay(delay);
            self
        }
        /// Answers so many requests, and leaves further ones to other mocks.
        pub fn times(&mut self, times: u64) -> &mut Self {
            self.0.times(times);
            self
        }
    }
    /// Which requests of `health` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct HealthWhen(Arguments);
    impl HealthWhen {}
    /// What is answered to `health`.
    #[derive(Debug)]
    pub struct HealthThen(Then);
    impl HealthThen {
        /// 204: All is well.
        pub fn no_content(&mut self) {
            self.0.status(204u16);
        }
        /// Holds the answer back.
        pub fn delay(&mut self, delay: std::time::Duration) -> &mut Self {
            self.0.delay(delay);
            self
        }
        /// Answers so many requests, and leaves further ones to other mocks.
        pub fn times(&mut self, times: u64) -> &mut Self {
            self.0.times(times);
            self
        }
    }
    /// The headers of answers.
    pub mod headers {
        use std::collections::BTreeMap;
        use super::types;
        /// The headers of `MethodNotAllowed`. One that is required and not set is the document's example.
        #[derive(Debug)]
        pub struct MethodNotAllowed<'then>(
            pub(super) &'then mut specshot_runtime::mock::Then,
        );
        impl MethodNotAllowed<'_> {
            /// `Allow`
            pub fn allow(self, value: impl Into<String>) -> Self {
                self.0.header::<String>("Allow", &value.into());
                self
            }
        }
        /// The headers of `AddBookCreated`. One that is required and not set is the document's example.
        #[derive(Debug)]
        pub struct AddBookCreated<'then>(
            pub(super) &'then mut specshot_runtime::mock::Then,
        );
        impl AddBookCreated<'_> {
            /// `Location`
            pub fn location(self, value: impl Into<String>) -> Self {
                self.0.header::<String>("Location", &value.into());
                self
            }
            /// `x-count`
            pub fn x_count(self, value: i64) -> Self {
                self.0.header::<i64>("x-count", &value);
                self
            }
            /// When it was added.
            pub fn x_added_at(self, value: chrono::DateTime<chrono::Utc>) -> Self {
                self.0.header::<chrono::DateTime<chrono::Utc>>("X-Added-At", &value);
                self
            }
            /// `X-Genre`
            pub fn x_genre(self, value: impl Into<types::Genre>) -> Self {
                self.0.header::<types::Genre>("X-Genre", &value.into());
                self
            }
            /// `X-Isbn`
            pub fn x_isbn(self, value: impl Into<types::Isbn>) -> Self {
                self.0.header::<types::Isbn>("X-Isbn", &value.into());
                self
            }
        }
        /// The headers of `Refused`. One that is required and not set is the document's example.
        #[derive(Debug)]
        pub struct Refused<'then>(pub(super) &'then mut specshot_runtime::mock::Then);
        impl Refused<'_> {
            /// `WWW-Authenticate`
            pub fn www_authenticate(self, value: impl Into<String>) -> Self {
                self.0.header::<String>("WWW-Authenticate", &value.into());
                self
            }
        }
        /// The headers of `ReplaceBookCreated`. One that is required and not set is the document's example.
        #[derive(Debug)]
        pub struct ReplaceBookCreated<'then>(
            pub(super) &'then mut specshot_runtime::mock::Then,
        );
        impl ReplaceBookCreated<'_> {
            /// `Location`
            pub fn location(self, value: impl Into<String>) -> Self {
                self.0.header::<String>("Location", &value.into());
                self
            }
        }
        /// The headers of `RemoveBookNoContent`. One that is required and not set is the document's example.
        #[derive(Debug)]
        pub struct RemoveBookNoContent<'then>(
            pub(super) &'then mut specshot_runtime::mock::Then,
        );
        impl RemoveBookNoContent<'_> {
            /// `X-Reason`
            pub fn x_reason(self, value: impl Into<String>) -> Self {
                self.0.header::<String>("X-Reason", &value.into());
                self
            }
        }
        /// The headers of `ProbeBookOk`. One that is required and not set is the document's example.
        #[derive(Debug)]
        pub struct ProbeBookOk<'then>(
            pub(super) &'then mut specshot_runtime::mock::Then,
        );
        impl ProbeBookOk<'_> {
            /// `X-Copies`
            pub fn x_copies(self, value: i64) -> Self {
                self.0.header::<i64>("X-Copies", &value);
                self
            }
        }
        /// The headers of `CatalogueOptionsNoContent`. One that is required and not set is the document's example.
        #[derive(Debug)]
        pub struct CatalogueOptionsNoContent<'then>(
            pub(super) &'then mut specshot_runtime::mock::Then,
        );
        impl CatalogueOptionsNoContent<'_> {
            /// `Allow`
            pub fn allow(self, value: impl Into<String>) -> Self {
                self.0.header::<String>("Allow", &value.into());
                self
            }
        }
    }
}
#[allow(missing_docs, unreachable_pub, unused_variables)]
mod progenitor {
    #[allow(unused_imports)]
    pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
    #[allow(unused_imports)]
    use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
    /// Types used as operation parameters and responses.
    #[allow(clippy::all)]
    pub mod types {
        /// Error types.
        pub mod error {
            /// Error from a `TryFrom` or `FromStr` implementation.
            pub struct ConversionError(::std::borrow::Cow<'static, str>);
            impl ::std::error::Error for ConversionError {}
            impl ::std::fmt::Display for ConversionError {
                fn fmt(
                    &self,
                    f: &mut ::std::fmt::Formatter<'_>,
                ) -> Result<(), ::std::fmt::Error> {
                    ::std::fmt::Display::fmt(&self.0, f)
                }
            }
            impl ::std::fmt::Debug for ConversionError {
                fn fmt(
                    &self,
                    f: &mut ::std::fmt::Formatter<'_>,
                ) -> Result<(), ::std::fmt::Error> {
                    ::std::fmt::Debug::fmt(&self.0, f)
                }
            }
            impl From<&'static str> for ConversionError {
                fn from(value: &'static str) -> Self {
                    Self(value.into())
                }
            }
            impl From<String> for ConversionError {
                fn from(value: String) -> Self {
                    Self(value.into())
                }
            }
        }
    }
    #[derive(Clone, Debug)]
    /**Client for Library

Version: 0*/
    pub struct Client {
        pub(crate) baseurl: String,
        pub(crate) client: reqwest::Client,
        pub(crate) inner: specshot_runtime::client::Outgoing,
    }
    impl Client {
        /// Construct a new client with an existing `reqwest::Client`,
        /// allowing more control over its configuration.
        ///
        /// `baseurl` is the base URL provided to the internal
        /// `reqwest::Client`, and should include a scheme and hostname,
        /// as well as port and a path stem if applicable.
        pub fn new_with_client(
            baseurl: &str,
            client: reqwest::Client,
            inner: specshot_runtime::client::Outgoing,
        ) -> Self {
            Self {
                baseurl: baseurl.to_string(),
                client,
                inner,
            }
        }
    }
    impl ClientInfo<specshot_runtime::client::Outgoing> for Client {
        fn api_version() -> &'static str {
            "0"
        }
        fn baseurl(&self) -> &str {
            self.baseurl.as_str()
        }
        fn client(&self) -> &reqwest::Client {
            &self.client
        }
        fn inner(&self) -> &specshot_runtime::client::Outgoing {
            &self.inner
        }
    }
    impl ClientHooks<specshot_runtime::client::Outgoing> for &Client {}
    impl Client {
        /**Sends a `GET` request to `/shelves/{variable_0}/books`

```ignore
let response = client.call_list_books()
    .variable_0(variable_0)
    .author(author)
    .edition(edition)
    .genre(genre)
    .ids(ids)
    .lent(lent)
    .limit(limit)
    .min_price(min_price)
    .on(on)
    .rating(rating)
    .since(since)
    .year(year)
    .x_trace(x_trace)
    .send()
    .await;
```*/
        pub fn call_list_books(&self) -> builder::CallListBooks<'_> {
            builder::CallListBooks::new(self)
        }
        /**Sends a `POST` request to `/shelves/{variable_0}/books`

```ignore
let response = client.call_add_book()
    .variable_0(variable_0)
    .x_trace(x_trace)
    .body(body)
    .send()
    .await;
```*/
        pub fn call_add_book(&self) -> builder::CallAddBook<'_> {
            builder::CallAddBook::new(self)
        }
        /**Sends a `GET` request to `/books/{variable_0}`

```ignore
let response = client.call_get_book()
    .variable_0(variable_0)
    .send()
    .await;
```*/
        pub fn call_get_book(&self) -> builder::CallGetBook<'_> {
            builder::CallGetBook::new(self)
        }
        /**Sends a `PUT` request to `/books/{variable_0}`

```ignore
let response = client.call_replace_book()
    .variable_0(variable_0)
    .body(body)
    .send()
    .await;
```*/
        pub fn call_replace_book(&self) -> builder::CallReplaceBook<'_> {
            builder::CallReplaceBook::new(self)
        }
        /**Sends a `DELETE` request to `/books/{variable_0}`

```ignore
let response = client.call_remove_book()
    .variable_0(variable_0)
    .if_match(if_match)
    .body(body)
    .send()
    .await;
```*/
        pub fn call_remove_book(&self) -> builder::CallRemoveBook<'_> {
            builder::CallRemoveBook::new(self)
        }
        /**Sends a `HEAD` request to `/books/{variable_0}`

```ignore
let response = client.call_probe_book()
    .variable_0(variable_0)
    .send()
    .await;
```*/
        pub fn call_probe_book(&self) -> builder::CallProbeBook<'_> {
            builder::CallProbeBook::new(self)
        }
        /**Sends a `PATCH` request to `/books/{variable_0}`

```ignore
let response = client.call_change_book()
    .variable_0(variable_0)
    .body(body)
    .send()
    .await;
```*/
        pub fn call_change_book(&self) -> builder::CallChangeBook<'_> {
            builder::CallChangeBook::new(self)
        }
        /**Sends a `POST` request to `/readers/{variable_0}/loans/{variable_1}`

```ignore
let response = client.call_extend_loan()
    .variable_0(variable_0)
    .variable_1(variable_1)
    .type_(type_)
    .body(body)
    .send()
    .await;
```*/
        pub fn call_extend_loan(&self) -> builder::CallExtendLoan<'_> {
            builder::CallExtendLoan::new(self)
        }
        /**Sends a `GET` request to `/authors/{variable_0}/works/{variable_1}`

```ignore
let response = client.call_find_work()
    .variable_0(variable_0)
    .variable_1(variable_1)
    .send()
    .await;
```*/
        pub fn call_find_work(&self) -> builder::CallFindWork<'_> {
            builder::CallFindWork::new(self)
        }
        /**Sends a `GET` request to `/catalogue`

```ignore
let response = client.call_catalogue_options()
    .send()
    .await;
```*/
        pub fn call_catalogue_options(&self) -> builder::CallCatalogueOptions<'_> {
            builder::CallCatalogueOptions::new(self)
        }
        /**Sends a `GET` request to `/catalogue`

```ignore
let response = client.call_catalogue()
    .send()
    .await;
```*/
        pub fn call_catalogue(&self) -> builder::CallCatalogue<'_> {
            builder::CallCatalogue::new(self)
        }
        /**Sends a `POST` request to `/echo`

```ignore
let response = client.call_echo()
    .body(body)
    .send()
    .await;
```*/
        pub fn call_echo(&self) -> builder::CallEcho<'_> {
            builder::CallEcho::new(self)
        }
        /**Sends a `POST` request to `/notices`

```ignore
let response = client.call_announce()
    .body(body)
    .send()
    .await;
```*/
        pub fn call_announce(&self) -> builder::CallAnnounce<'_> {
            builder::CallAnnounce::new(self)
        }
        /**Sends a `GET` request to `/health`

```ignore
let response = client.call_health()
    .send()
    .await;
```*/
        pub fn call_health(&self) -> builder::CallHealth<'_> {
            builder::CallHealth::new(self)
        }
    }
    /// Types for composing operation parameters.
    #[allow(clippy::all)]
    pub mod builder {
        use super::types;
        #[allow(unused_imports)]
        use super::{
            encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
            RequestBuilderExt, ResponseValue,
        };
        /**Builder for [`Client::call_list_books`]

[`Client::call_list_books`]: super::Client::call_list_books*/
        #[derive(Debug, Clone)]
        pub struct CallListBooks<'a> {
            client: &'a super::Client,
            variable_0: Result<i64, String>,
            author: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
            edition: Result<Option<::std::string::String>, String>,
            genre: Result<Option<::std::string::String>, String>,
            ids: Result<Option<::std::string::String>, String>,
            lent: Result<Option<bool>, String>,
            limit: Result<Option<i64>, String>,
            min_price: Result<Option<f64>, String>,
            on: Result<Option<::std::string::String>, String>,
            rating: Result<Option<i64>, String>,
            since: Result<Option<::std::string::String>, String>,
            year: Result<i64, String>,
            x_trace: Result<Option<::std::string::String>, String>,
        }
        impl<'a> CallListBooks<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self {
                    client: client,
                    variable_0: Err("variable_0 was not initialized".to_string()),
                    author: Ok(None),
                    edition: Ok(None),
                    genre: Ok(None),
                    ids: Ok(None),
                    lent: Ok(None),
                    limit: Ok(None),
                    min_price: Ok(None),
                    on: Ok(None),
                    rating: Ok(None),
                    since: Ok(None),
                    year: Err("year was not initialized".to_string()),
                    x_trace: Ok(None),
                }
            }
            pub fn variable_0<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<i64>,
            {
                self.variable_0 = value
                    .try_into()
                    .map_err(|_| {
                        "conversion to `i64` for variable_0 failed".to_string()
                    });
                self
            }
            pub fn author<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            {
                self.author = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| {
                        "conversion to `:: std :: vec :: Vec < :: std :: string :: String >` for author failed"
                            .to_string()
                    });
                self
            }
            pub fn edition<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.edition = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for edition failed"
                            .to_string()
                    });
                self
            }
            pub fn genre<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.genre = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for genre failed"
                            .to_string()
                    });
                self
            }
            pub fn ids<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.ids = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for ids failed"
                            .to_string()
                    });
                self
            }
            pub fn lent<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<bool>,
            {
                self.lent = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| "conversion to `bool` for lent failed".to_string());
                self
            }
            pub fn limit<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<i64>,
            {
                self.limit = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| "conversion to `i64` for limit failed".to_string());
                self
            }
            pub fn min_price<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<f64>,
            {
                self.min_price = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| "conversion to `f64` for min_price failed".to_string());
                self
            }
            pub fn on<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.on = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for on failed"
                            .to_string()
                    });
                self
            }
            pub fn rating<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<i64>,
            {
                self.rating = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| "conversion to `i64` for rating failed".to_string());
                self
            }
            pub fn since<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.since = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for since failed"
                            .to_string()
                    });
                self
            }
            pub fn year<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<i64>,
            {
                self.year = value
                    .try_into()
                    .map_err(|_| "conversion to `i64` for year failed".to_string());
                self
            }
            pub fn x_trace<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.x_trace = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for x_trace failed"
                            .to_string()
                    });
                self
            }
            ///Sends a `GET` request to `/shelves/{variable_0}/books`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self {
                    client,
                    variable_0,
                    author,
                    edition,
                    genre,
                    ids,
                    lent,
                    limit,
                    min_price,
                    on,
                    rating,
                    since,
                    year,
                    x_trace,
                } = self;
                let variable_0 = variable_0.map_err(Error::InvalidRequest)?;
                let author = author.map_err(Error::InvalidRequest)?;
                let edition = edition.map_err(Error::InvalidRequest)?;
                let genre = genre.map_err(Error::InvalidRequest)?;
                let ids = ids.map_err(Error::InvalidRequest)?;
                let lent = lent.map_err(Error::InvalidRequest)?;
                let limit = limit.map_err(Error::InvalidRequest)?;
                let min_price = min_price.map_err(Error::InvalidRequest)?;
                let on = on.map_err(Error::InvalidRequest)?;
                let rating = rating.map_err(Error::InvalidRequest)?;
                let since = since.map_err(Error::InvalidRequest)?;
                let year = year.map_err(Error::InvalidRequest)?;
                let x_trace = x_trace.map_err(Error::InvalidRequest)?;
                let url = format!(
                    "{}/shelves/{}/books", client.baseurl, encode_path(& variable_0
                    .to_string()),
                );
                let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
                header_map
                    .append(
                        ::reqwest::header::HeaderName::from_static("api-version"),
                        ::reqwest::header::HeaderValue::from_static(
                            super::Client::api_version(),
                        ),
                    );
                if let Some(value) = x_trace {
                    header_map.append("X-Trace", value.to_string().try_into()?);
                }
                #[allow(unused_mut)]
                let mut request = client
                    .client
                    .get(url)
                    .query(&progenitor_client::QueryParam::new("author", &author))
                    .query(&progenitor_client::QueryParam::new("edition", &edition))
                    .query(&progenitor_client::QueryParam::new("genre", &genre))
                    .query(&progenitor_client::QueryParam::new("ids", &ids))
                    .query(&progenitor_client::QueryParam::new("lent", &lent))
                    .query(&progenitor_client::QueryParam::new("limit", &limit))
                    .query(&progenitor_client::QueryParam::new("min_price", &min_price))
                    .query(&progenitor_client::QueryParam::new("on", &on))
                    .query(&progenitor_client::QueryParam::new("rating", &rating))
                    .query(&progenitor_client::QueryParam::new("since", &since))
                    .query(&progenitor_client::QueryParam::new("year", &year))
                    .headers(header_map)
                    .build()?;
                let info = OperationInfo {
                    operation_id: "call_list_books",
                };
                match (specshot_runtime::client::Outgoing::apply)(
                        &client.inner,
                        &mut request,
                    )
                    .await
                {
                    Ok(_) => {}
                    Err(e) => return Err(Error::Custom(e.to_string())),
                }
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    200..=299 => Ok(ResponseValue::stream(response)),
                    _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
                }
            }
        }
        /**Builder for [`Client::call_add_book`]

[`Client::call_add_book`]: super::Client::call_add_book*/
        #[derive(Debug, Clone)]
        pub struct CallAddBook<'a> {
            client: &'a super::Client,
            variable_0: Result<i64, String>,
            x_trace: Result<::std::string::String, String>,
            body: Result<::serde_json::Value, String>,
        }
        impl<'a> CallAddBook<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self {
                    client: client,
                    variable_0: Err("variable_0 was not initialized".to_string()),
                    x_trace: Err("x_trace was not initialized".to_string()),
                    body: Err("body was not initialized".to_string()),
                }
            }
            pub fn variable_0<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<i64>,
            {
                self.variable_0 = value
                    .try_into()
                    .map_err(|_| {
                        "conversion to `i64` for variable_0 failed".to_string()
                    });
                self
            }
            pub fn x_trace<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.x_trace = value
                    .try_into()
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for x_trace failed"
                            .to_string()
                    });
                self
            }
            pub fn body<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::serde_json::Value>,
            {
                self.body = value
                    .try_into()
                    .map_err(|_| {
                        "conversion to `:: serde_json :: Value` for body failed"
                            .to_string()
                    });
                self
            }
            ///Sends a `POST` request to `/shelves/{variable_0}/books`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client, variable_0, x_trace, body } = self;
                let variable_0 = variable_0.map_err(Error::InvalidRequest)?;
                let x_trace = x_trace.map_err(Error::InvalidRequest)?;
                let body = body.map_err(Error::InvalidRequest)?;
                let url = format!(
                    "{}/shelves/{}/books", client.baseurl, encode_path(& variable_0
                    .to_string()),
                );
                let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
                header_map
                    .append(
                        ::reqwest::header::HeaderName::from_static("api-version"),
                        ::reqwest::header::HeaderValue::from_static(
                            super::Client::api_version(),
                        ),
                    );
                header_map.append("X-Trace", x_trace.to_string().try_into()?);
                #[allow(unused_mut)]
                let mut request = client
                    .client
                    .post(url)
                    .json(&body)
                    .headers(header_map)
                    .build()?;
                let info = OperationInfo {
                    operation_id: "call_add_book",
                };
                match (specshot_runtime::client::Outgoing::apply)(
                        &client.inner,
                        &mut request,
                    )
                    .await
                {
                    Ok(_) => {}
                    Err(e) => return Err(Error::Custom(e.to_string())),
                }
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    200..=299 => Ok(ResponseValue::stream(response)),
                    _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
                }
            }
        }
        /**Builder for [`Client::call_get_book`]

[`Client::call_get_book`]: super::Client::call_get_book*/
        #[derive(Debug, Clone)]
        pub struct CallGetBook<'a> {
            client: &'a super::Client,
            variable_0: Result<::std::string::String, String>,
        }
        impl<'a> CallGetBook<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self {
                    client: client,
                    variable_0: Err("variable_0 was not initialized".to_string()),
                }
            }
            pub fn variable_0<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.variable_0 = value
                    .try_into()
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for variable_0 failed"
                            .to_string()
                    });
                self
            }
            ///Sends a `GET` request to `/books/{variable_0}`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client, variable_0 } = self;
                let variable_0 = variable_0.map_err(Error::InvalidRequest)?;
                let url = format!(
                    "{}/books/{}", client.baseurl, encode_path(& variable_0.to_string()),
                );
                let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
                header_map
                    .append(
                        ::reqwest::header::HeaderName::from_static("api-version"),
                        ::reqwest::header::HeaderValue::from_static(
                            super::Client::api_version(),
                        ),
                    );
                #[allow(unused_mut)]
                let mut request = client.client.get(url).headers(header_map).build()?;
                let info = OperationInfo {
                    operation_id: "call_get_book",
                };
                match (specshot_runtime::client::Outgoing::apply)(
                        &client.inner,
                        &mut request,
                    )
                    .await
                {
                    Ok(_) => {}
                    Err(e) => return Err(Error::Custom(e.to_string())),
                }
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    200..=299 => Ok(ResponseValue::stream(response)),
                    _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
                }
            }
        }
        /**Builder for [`Client::call_replace_book`]

[`Client::call_replace_book`]: super::Client::call_replace_book*/
        #[derive(Debug, Clone)]
        pub struct CallReplaceBook<'a> {
            client: &'a super::Client,
            variable_0: Result<::std::string::String, String>,
            body: Result<::serde_json::Value, String>,
        }
        impl<'a> CallReplaceBook<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self {
                    client: client,
                    variable_0: Err("variable_0 was not initialized".to_string()),
                    body: Err("body was not initialized".to_string()),
                }
            }
            pub fn variable_0<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.variable_0 = value
                    .try_into()
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for variable_0 failed"
                            .to_string()
                    });
                self
            }
            pub fn body<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::serde_json::Value>,
            {
                self.body = value
                    .try_into()
                    .map_err(|_| {
                        "conversion to `:: serde_json :: Value` for body failed"
                            .to_string()
                    });
                self
            }
            ///Sends a `PUT` request to `/books/{variable_0}`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client, variable_0, body } = self;
                let variable_0 = variable_0.map_err(Error::InvalidRequest)?;
                let body = body.map_err(Error::InvalidRequest)?;
                let url = format!(
                    "{}/books/{}", client.baseurl, encode_path(& variable_0.to_string()),
                );
                let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
                header_map
                    .append(
                        ::reqwest::header::HeaderName::from_static("api-version"),
                        ::reqwest::header::HeaderValue::from_static(
                            super::Client::api_version(),
                        ),
                    );
                #[allow(unused_mut)]
                let mut request = client
                    .client
                    .put(url)
                    .json(&body)
                    .headers(header_map)
                    .build()?;
                let info = OperationInfo {
                    operation_id: "call_replace_book",
                };
                match (specshot_runtime::client::Outgoing::apply)(
                        &client.inner,
                        &mut request,
                    )
                    .await
                {
                    Ok(_) => {}
                    Err(e) => return Err(Error::Custom(e.to_string())),
                }
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    200..=299 => Ok(ResponseValue::stream(response)),
                    _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
                }
            }
        }
        /**Builder for [`Client::call_remove_book`]

[`Client::call_remove_book`]: super::Client::call_remove_book*/
        #[derive(Debug, Clone)]
        pub struct CallRemoveBook<'a> {
            client: &'a super::Client,
            variable_0: Result<::std::string::String, String>,
            if_match: Result<Option<::std::string::String>, String>,
            body: Result<::serde_json::Value, String>,
        }
        impl<'a> CallRemoveBook<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self {
                    client: client,
                    variable_0: Err("variable_0 was not initialized".to_string()),
                    if_match: Ok(None),
                    body: Err("body was not initialized".to_string()),
                }
            }
            pub fn variable_0<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.variable_0 = value
                    .try_into()
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for variable_0 failed"
                            .to_string()
                    });
                self
            }
            pub fn if_match<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.if_match = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for if_match failed"
                            .to_string()
                    });
                self
            }
            pub fn body<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::serde_json::Value>,
            {
                self.body = value
                    .try_into()
                    .map_err(|_| {
                        "conversion to `:: serde_json :: Value` for body failed"
                            .to_string()
                    });
                self
            }
            ///Sends a `DELETE` request to `/books/{variable_0}`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client, variable_0, if_match, body } = self;
                let variable_0 = variable_0.map_err(Error::InvalidRequest)?;
                let if_match = if_match.map_err(Error::InvalidRequest)?;
                let body = body.map_err(Error::InvalidRequest)?;
                let url = format!(
                    "{}/books/{}", client.baseurl, encode_path(& variable_0.to_string()),
                );
                let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
                header_map
                    .append(
                        ::reqwest::header::HeaderName::from_static("api-version"),
                        ::reqwest::header::HeaderValue::from_static(
                            super::Client::api_version(),
                        ),
                    );
                if let Some(value) = if_match {
                    header_map.append("if-match", value.to_string().try_into()?);
                }
                #[allow(unused_mut)]
                let mut request = client
                    .client
                    .delete(url)
                    .json(&body)
                    .headers(header_map)
                    .build()?;
                let info = OperationInfo {
                    operation_id: "call_remove_book",
                };
                match (specshot_runtime::client::Outgoing::apply)(
                        &client.inner,
                        &mut request,
                    )
                    .await
                {
                    Ok(_) => {}
                    Err(e) => return Err(Error::Custom(e.to_string())),
                }
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    200..=299 => Ok(ResponseValue::stream(response)),
                    _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
                }
            }
        }
        /**Builder for [`Client::call_probe_book`]

[`Client::call_probe_book`]: super::Client::call_probe_book*/
        #[derive(Debug, Clone)]
        pub struct CallProbeBook<'a> {
            client: &'a super::Client,
            variable_0: Result<::std::string::String, String>,
        }
        impl<'a> CallProbeBook<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self {
                    client: client,
                    variable_0: Err("variable_0 was not initialized".to_string()),
                }
            }
            pub fn variable_0<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.variable_0 = value
                    .try_into()
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for variable_0 failed"
                            .to_string()
                    });
                self
            }
            ///Sends a `HEAD` request to `/books/{variable_0}`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client, variable_0 } = self;
                let variable_0 = variable_0.map_err(Error::InvalidRequest)?;
                let url = format!(
                    "{}/books/{}", client.baseurl, encode_path(& variable_0.to_string()),
                );
                let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
                header_map
                    .append(
                        ::reqwest::header::HeaderName::from_static("api-version"),
                        ::reqwest::header::HeaderValue::from_static(
                            super::Client::api_version(),
                        ),
                    );
                #[allow(unused_mut)]
                let mut request = client.client.head(url).headers(header_map).build()?;
                let info = OperationInfo {
                    operation_id: "call_probe_book",
                };
                match (specshot_runtime::client::Outgoing::apply)(
                        &client.inner,
                        &mut request,
                    )
                    .await
                {
                    Ok(_) => {}
                    Err(e) => return Err(Error::Custom(e.to_string())),
                }
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    200..=299 => Ok(ResponseValue::stream(response)),
                    _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
                }
            }
        }
        /**Builder for [`Client::call_change_book`]

[`Client::call_change_book`]: super::Client::call_change_book*/
        #[derive(Debug, Clone)]
        pub struct CallChangeBook<'a> {
            client: &'a super::Client,
            variable_0: Result<::std::string::String, String>,
            body: Result<::serde_json::Value, String>,
        }
        impl<'a> CallChangeBook<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self {
                    client: client,
                    variable_0: Err("variable_0 was not initialized".to_string()),
                    body: Err("body was not initialized".to_string()),
                }
            }
            pub fn variable_0<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.variable_0 = value
                    .try_into()
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for variable_0 failed"
                            .to_string()
                    });
                self
            }
            pub fn body<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::serde_json::Value>,
            {
                self.body = value
                    .try_into()
                    .map_err(|_| {
                        "conversion to `:: serde_json :: Value` for body failed"
                            .to_string()
                    });
                self
            }
            ///Sends a `PATCH` request to `/books/{variable_0}`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client, variable_0, body } = self;
                let variable_0 = variable_0.map_err(Error::InvalidRequest)?;
                let body = body.map_err(Error::InvalidRequest)?;
                let url = format!(
                    "{}/books/{}", client.baseurl, encode_path(& variable_0.to_string()),
                );
                let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
                header_map
                    .append(
                        ::reqwest::header::HeaderName::from_static("api-version"),
                        ::reqwest::header::HeaderValue::from_static(
                            super::Client::api_version(),
                        ),
                    );
                #[allow(unused_mut)]
                let mut request = client
                    .client
                    .patch(url)
                    .json(&body)
                    .headers(header_map)
                    .build()?;
                let info = OperationInfo {
                    operation_id: "call_change_book",
                };
                match (specshot_runtime::client::Outgoing::apply)(
                        &client.inner,
                        &mut request,
                    )
                    .await
                {
                    Ok(_) => {}
                    Err(e) => return Err(Error::Custom(e.to_string())),
                }
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    200..=299 => Ok(ResponseValue::stream(response)),
                    _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
                }
            }
        }
        /**Builder for [`Client::call_extend_loan`]

[`Client::call_extend_loan`]: super::Client::call_extend_loan*/
        #[derive(Debug, Clone)]
        pub struct CallExtendLoan<'a> {
            client: &'a super::Client,
            variable_0: Result<::std::string::String, String>,
            variable_1: Result<i64, String>,
            type_: Result<Option<::std::string::String>, String>,
            body: Result<::serde_json::Value, String>,
        }
        impl<'a> CallExtendLoan<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self {
                    client: client,
                    variable_0: Err("variable_0 was not initialized".to_string()),
                    variable_1: Err("variable_1 was not initialized".to_string()),
                    type_: Ok(None),
                    body: Err("body was not initialized".to_string()),
                }
            }
            pub fn variable_0<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.variable_0 = value
                    .try_into()
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for variable_0 failed"
                            .to_string()
                    });
                self
            }
            pub fn variable_1<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<i64>,
            {
                self.variable_1 = value
                    .try_into()
                    .map_err(|_| {
                        "conversion to `i64` for variable_1 failed".to_string()
                    });
                self
            }
            pub fn type_<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.type_ = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for type_ failed"
                            .to_string()
                    });
                self
            }
            pub fn body<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::serde_json::Value>,
            {
                self.body = value
                    .try_into()
                    .map_err(|_| {
                        "conversion to `:: serde_json :: Value` for body failed"
                            .to_string()
                    });
                self
            }
            ///Sends a `POST` request to `/readers/{variable_0}/loans/{variable_1}`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client, variable_0, variable_1, type_, body } = self;
                let variable_0 = variable_0.map_err(Error::InvalidRequest)?;
                let variable_1 = variable_1.map_err(Error::InvalidRequest)?;
                let type_ = type_.map_err(Error::InvalidRequest)?;
                let body = body.map_err(Error::InvalidRequest)?;
                let url = format!(
                    "{}/readers/{}/loans/{}", client.baseurl, encode_path(& variable_0
                    .to_string()), encode_path(& variable_1.to_string()),
                );
                let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
                header_map
                    .append(
                        ::reqwest::header::HeaderName::from_static("api-version"),
                        ::reqwest::header::HeaderValue::from_static(
                            super::Client::api_version(),
                        ),
                    );
                #[allow(unused_mut)]
                let mut request = client
                    .client
                    .post(url)
                    .json(&body)
                    .query(&progenitor_client::QueryParam::new("type", &type_))
                    .headers(header_map)
                    .build()?;
                let info = OperationInfo {
                    operation_id: "call_extend_loan",
                };
                match (specshot_runtime::client::Outgoing::apply)(
                        &client.inner,
                        &mut request,
                    )
                    .await
                {
                    Ok(_) => {}
                    Err(e) => return Err(Error::Custom(e.to_string())),
                }
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    200..=299 => Ok(ResponseValue::stream(response)),
                    _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
                }
            }
        }
        /**Builder for [`Client::call_find_work`]

[`Client::call_find_work`]: super::Client::call_find_work*/
        #[derive(Debug, Clone)]
        pub struct CallFindWork<'a> {
            client: &'a super::Client,
            variable_0: Result<::std::string::String, String>,
            variable_1: Result<::std::string::String, String>,
        }
        impl<'a> CallFindWork<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self {
                    client: client,
                    variable_0: Err("variable_0 was not initialized".to_string()),
                    variable_1: Err("variable_1 was not initialized".to_string()),
                }
            }
            pub fn variable_0<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.variable_0 = value
                    .try_into()
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for variable_0 failed"
                            .to_string()
                    });
                self
            }
            pub fn variable_1<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.variable_1 = value
                    .try_into()
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for variable_1 failed"
                            .to_string()
                    });
                self
            }
            ///Sends a `GET` request to `/authors/{variable_0}/works/{variable_1}`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client, variable_0, variable_1 } = self;
                let variable_0 = variable_0.map_err(Error::InvalidRequest)?;
                let variable_1 = variable_1.map_err(Error::InvalidRequest)?;
                let url = format!(
                    "{}/authors/{}/works/{}", client.baseurl, encode_path(& variable_0
                    .to_string()), encode_path(& variable_1.to_string()),
                );
                let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
                header_map
                    .append(
                        ::reqwest::header::HeaderName::from_static("api-version"),
                        ::reqwest::header::HeaderValue::from_static(
                            super::Client::api_version(),
                        ),
                    );
                #[allow(unused_mut)]
                let mut request = client.client.get(url).headers(header_map).build()?;
                let info = OperationInfo {
                    operation_id: "call_find_work",
                };
                match (specshot_runtime::client::Outgoing::apply)(
                        &client.inner,
                        &mut request,
                    )
                    .await
                {
                    Ok(_) => {}
                    Err(e) => return Err(Error::Custom(e.to_string())),
                }
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    200..=299 => Ok(ResponseValue::stream(response)),
                    _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
                }
            }
        }
        /**Builder for [`Client::call_catalogue_options`]

[`Client::call_catalogue_options`]: super::Client::call_catalogue_options*/
        #[derive(Debug, Clone)]
        pub struct CallCatalogueOptions<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallCatalogueOptions<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/catalogue`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/catalogue", client.baseurl,);
                let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
                header_map
                    .append(
                        ::reqwest::header::HeaderName::from_static("api-version"),
                        ::reqwest::header::HeaderValue::from_static(
                            super::Client::api_version(),
                        ),
                    );
                #[allow(unused_mut)]
                let mut request = client.client.get(url).headers(header_map).build()?;
                let info = OperationInfo {
                    operation_id: "call_catalogue_options",
                };
                match (specshot_runtime::client::Outgoing::apply)(
                        &client.inner,
                        &mut request,
                    )
                    .await
                {
                    Ok(_) => {}
                    Err(e) => return Err(Error::Custom(e.to_string())),
                }
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    200..=299 => Ok(ResponseValue::stream(response)),
                    _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
                }
            }
        }
        /**Builder for [`Client::call_catalogue`]

[`Client::call_catalogue`]: super::Client::call_catalogue*/
        #[derive(Debug, Clone)]
        pub struct CallCatalogue<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallCatalogue<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/catalogue`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/catalogue", client.baseurl,);
                let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
                header_map
                    .append(
                        ::reqwest::header::HeaderName::from_static("api-version"),
                        ::reqwest::header::HeaderValue::from_static(
                            super::Client::api_version(),
                        ),
                    );
                #[allow(unused_mut)]
                let mut request = client.client.get(url).headers(header_map).build()?;
                let info = OperationInfo {
                    operation_id: "call_catalogue",
                };
                match (specshot_runtime::client::Outgoing::apply)(
                        &client.inner,
                        &mut request,
                    )
                    .await
                {
                    Ok(_) => {}
                    Err(e) => return Err(Error::Custom(e.to_string())),
                }
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    200..=299 => Ok(ResponseValue::stream(response)),
                    _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
                }
            }
        }
        /**Builder for [`Client::call_echo`]

[`Client::call_echo`]: super::Client::call_echo*/
        #[derive(Debug, Clone)]
        pub struct CallEcho<'a> {
            client: &'a super::Client,
            body: Result<::serde_json::Value, String>,
        }
        impl<'a> CallEcho<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self {
                    client: client,
                    body: Err("body was not initialized".to_string()),
                }
            }
            pub fn body<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::serde_json::Value>,
            {
                self.body = value
                    .try_into()
                    .map_err(|_| {
                        "conversion to `:: serde_json :: Value` for body failed"
                            .to_string()
                    });
                self
            }
            ///Sends a `POST` request to `/echo`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client, body } = self;
                let body = body.map_err(Error::InvalidRequest)?;
                let url = format!("{}/echo", client.baseurl,);
                let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
                header_map
                    .append(
                        ::reqwest::header::HeaderName::from_static("api-version"),
                        ::reqwest::header::HeaderValue::from_static(
                            super::Client::api_version(),
                        ),
                    );
                #[allow(unused_mut)]
                let mut request = client
                    .client
                    .post(url)
                    .json(&body)
                    .headers(header_map)
                    .build()?;
                let info = OperationInfo {
                    operation_id: "call_echo",
                };
                match (specshot_runtime::client::Outgoing::apply)(
                        &client.inner,
                        &mut request,
                    )
                    .await
                {
                    Ok(_) => {}
                    Err(e) => return Err(Error::Custom(e.to_string())),
                }
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    200..=299 => Ok(ResponseValue::stream(response)),
                    _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
                }
            }
        }
        /**Builder for [`Client::call_announce`]

[`Client::call_announce`]: super::Client::call_announce*/
        #[derive(Debug, Clone)]
        pub struct CallAnnounce<'a> {
            client: &'a super::Client,
            body: Result<::serde_json::Value, String>,
        }
        impl<'a> CallAnnounce<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self {
                    client: client,
                    body: Err("body was not initialized".to_string()),
                }
            }
            pub fn body<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::serde_json::Value>,
            {
                self.body = value
                    .try_into()
                    .map_err(|_| {
                        "conversion to `:: serde_json :: Value` for body failed"
                            .to_string()
                    });
                self
            }
            ///Sends a `POST` request to `/notices`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client, body } = self;
                let body = body.map_err(Error::InvalidRequest)?;
                let url = format!("{}/notices", client.baseurl,);
                let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
                header_map
                    .append(
                        ::reqwest::header::HeaderName::from_static("api-version"),
                        ::reqwest::header::HeaderValue::from_static(
                            super::Client::api_version(),
                        ),
                    );
                #[allow(unused_mut)]
                let mut request = client
                    .client
                    .post(url)
                    .json(&body)
                    .headers(header_map)
                    .build()?;
                let info = OperationInfo {
                    operation_id: "call_announce",
                };
                match (specshot_runtime::client::Outgoing::apply)(
                        &client.inner,
                        &mut request,
                    )
                    .await
                {
                    Ok(_) => {}
                    Err(e) => return Err(Error::Custom(e.to_string())),
                }
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    200..=299 => Ok(ResponseValue::stream(response)),
                    _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
                }
            }
        }
        /**Builder for [`Client::call_health`]

[`Client::call_health`]: super::Client::call_health*/
        #[derive(Debug, Clone)]
        pub struct CallHealth<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallHealth<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/health`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/health", client.baseurl,);
                let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
                header_map
                    .append(
                        ::reqwest::header::HeaderName::from_static("api-version"),
                        ::reqwest::header::HeaderValue::from_static(
                            super::Client::api_version(),
                        ),
                    );
                #[allow(unused_mut)]
                let mut request = client.client.get(url).headers(header_map).build()?;
                let info = OperationInfo {
                    operation_id: "call_health",
                };
                match (specshot_runtime::client::Outgoing::apply)(
                        &client.inner,
                        &mut request,
                    )
                    .await
                {
                    Ok(_) => {}
                    Err(e) => return Err(Error::Custom(e.to_string())),
                }
                client.pre(&mut request, &info).await?;
                let result = client.exec(request, &info).await;
                client.post(&result, &info).await?;
                let response = result?;
                match response.status().as_u16() {
                    200..=299 => Ok(ResponseValue::stream(response)),
                    _ => Err(Error::ErrorResponse(ResponseValue::stream(response))),
                }
            }
        }
    }
    /// Items consumers will typically use such as the Client.
    pub mod prelude {
        pub use self::super::Client;
    }
}
