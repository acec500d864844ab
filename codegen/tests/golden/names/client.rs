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
/// A client of the Names, version 1.0.0.
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
    /// `GET /a/{send}/{type}/{new}`
    pub fn client(&self) -> ClientRequest {
        ClientRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `POST /a/{send}/{type}/{new}`
    pub fn admit(&self) -> AdmitRequest {
        AdmitRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /authenticate`
    pub fn authenticate(&self) -> AuthenticateRequest {
        AuthenticateRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /headers`
    pub fn headers(&self) -> HeadersRequest {
        HeadersRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /preflight`
    pub fn preflight(&self) -> PreflightRequest {
        PreflightRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /exchange`
    pub fn exchange(&self) -> ExchangeRequest {
        ExchangeRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /max-body-bytes`
    pub fn max_body_bytes(&self) -> MaxBodyBytesRequest {
        MaxBodyBytesRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /violations`
    pub fn violations(&self) -> ViolationsRequest {
        ViolationsRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /unknown`
    pub fn unknown_parameters(&self) -> UnknownParametersRequest {
        UnknownParametersRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /too-many`
    pub fn too_many(&self) -> TooManyRequest {
        TooManyRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /endpoint`
    pub fn too_many_endpoint(&self) -> TooManyEndpointRequest {
        TooManyEndpointRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /operation`
    pub fn operation(&self) -> OperationRequest {
        OperationRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /result`
    pub fn result(&self) -> ResultRequest {
        ResultRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /option`
    pub fn option(&self) -> OptionRequest {
        OptionRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /ok`
    pub fn ok(&self) -> OkRequest {
        OkRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /error`
    pub fn error(&self) -> ErrorRequest {
        ErrorRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /new`
    pub fn new(&self) -> NewRequest {
        NewRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /builder`
    pub fn builder_(&self) -> BuilderRequest {
        BuilderRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /base-url`
    pub fn base_url_(&self) -> BaseUrlRequest {
        BaseUrlRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /api-version`
    pub fn api_version(&self) -> ApiVersionRequest {
        ApiVersionRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /byte-stream`
    pub fn byte_stream(&self) -> ByteStreamRequest {
        ByteStreamRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /type`
    pub fn r#type(&self) -> TypeRequest {
        TypeRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /self`
    pub fn self_(&self) -> Self_Request {
        Self_Request {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /2fa`
    pub fn _2fa(&self) -> _2faRequest {
        _2faRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /users-list`
    pub fn users_list(&self) -> UsersListRequest {
        UsersListRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /list`
    pub fn list(&self) -> ListRequest {
        ListRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /list-response`
    pub fn list_response(&self) -> ListResponseRequest {
        ListResponseRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /credentials`
    pub fn credentials(&self) -> CredentialsRequest {
        CredentialsRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /pre`
    pub fn pre(&self) -> PreRequest {
        PreRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /exec`
    pub fn exec(&self) -> ExecRequest {
        ExecRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `GET /debug`
    pub fn debug(&self) -> DebugRequest {
        DebugRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
    /// `OPTIONS /debug`
    pub fn clone(&self) -> CloneRequest {
        CloneRequest {
            connection: self.connection.clone(),
            arguments: client::Arguments::new(),
        }
    }
}
const SERVER: Option<client::Server> = Some(client::Server {
    url: "http://{proxy}.example/{build}/{key}",
    variables: &[
        client::ServerVariable {
            name: "proxy",
            default: "a",
            values: &[],
        },
        client::ServerVariable {
            name: "build",
            default: "b",
            values: &[],
        },
        client::ServerVariable {
            name: "key",
            default: "c",
            values: &[],
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
    /// Sets the base URL, in place of `http://{proxy}.example/{build}/{key}` and its variables.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.settings.base_url(url.into());
        self
    }
    /// Sets `proxy` in the URL of the server. The default is `a`.
    pub fn proxy__(mut self, value: impl Into<String>) -> Self {
        self.settings.variable("proxy", value.into());
        self
    }
    /// Sets `build` in the URL of the server. The default is `b`.
    pub fn build_(mut self, value: impl Into<String>) -> Self {
        self.settings.variable("build", value.into());
        self
    }
    /// Sets `key` in the URL of the server. The default is `c`.
    pub fn key_(mut self, value: impl Into<String>) -> Self {
        self.settings.variable("key", value.into());
        self
    }
    /// Sets the user name and password of `anonymous`.
    pub fn anonymous(
        mut self,
        username: impl Into<String>,
        password: impl Into<secrecy::SecretString>,
    ) -> Self {
        self.settings.basic("anonymous", (username, password));
        self
    }
    /// Sets where the user name and password of `anonymous` comes from, in place of a fixed one: a function that returns a future of a `(user name, password)`, or a type that implements [`CredentialSource`](client::CredentialSource). It is asked when a call needs it for the first time, and once more after an answer of 401; one that is known to expire ([`Issued`](client::Issued)) is asked for anew before that.
    pub fn anonymous_source(
        mut self,
        source: impl client::CredentialSource<specshot_runtime::credential::Basic>,
    ) -> Self {
        self.settings.basic_source("anonymous", source);
        self
    }
    /// Sets the key in the header `X-Key` of `key`. It is kept as a [`SecretString`](secrecy::SecretString), which no `Debug` output shows and which is overwritten when it is dropped.
    pub fn key(mut self, value: impl Into<secrecy::SecretString>) -> Self {
        self.settings.token("key", client::TokenKind::HeaderKey, value.into());
        self
    }
    /// Sets where the key in the header `X-Key` of `key` comes from, in place of a fixed one: a function that returns a future of a text, or a type that implements [`CredentialSource`](client::CredentialSource). It is asked when a call needs it for the first time, and once more after an answer of 401; one that is known to expire ([`Issued`](client::Issued)) is asked for anew before that.
    pub fn key_source(
        mut self,
        source: impl client::CredentialSource<secrecy::SecretString>,
    ) -> Self {
        self.settings.token_source("key", client::TokenKind::HeaderKey, source);
        self
    }
    /// Sets the key in the query parameter `proxy` of `proxy`. It is kept as a [`SecretString`](secrecy::SecretString), which no `Debug` output shows and which is overwritten when it is dropped.
    pub fn proxy_(mut self, value: impl Into<secrecy::SecretString>) -> Self {
        self.settings.token("proxy", client::TokenKind::QueryKey, value.into());
        self
    }
    /// Sets where the key in the query parameter `proxy` of `proxy` comes from, in place of a fixed one: a function that returns a future of a text, or a type that implements [`CredentialSource`](client::CredentialSource). It is asked when a call needs it for the first time, and once more after an answer of 401; one that is known to expire ([`Issued`](client::Issued)) is asked for anew before that.
    pub fn proxy_source(
        mut self,
        source: impl client::CredentialSource<secrecy::SecretString>,
    ) -> Self {
        self.settings.token_source("proxy", client::TokenKind::QueryKey, source);
        self
    }
    /// Sets the credentials that are not set yet from variables of the environment, where these are set:
    ///
    /// - `anonymous`: `NAMES_USERNAME` and `NAMES_PASSWORD`
    /// - `key`: `NAMES_KEY_KEY`
    /// - `proxy`: `NAMES_PROXY_KEY`
    pub fn credentials_from_environment(mut self) -> Self {
        self.settings
            .basic_from_environment("anonymous", "NAMES_USERNAME", "NAMES_PASSWORD");
        self.settings
            .token_from_environment(
                "key",
                client::TokenKind::HeaderKey,
                "NAMES_KEY_KEY",
            );
        self.settings
            .token_from_environment(
                "proxy",
                client::TokenKind::QueryKey,
                "NAMES_PROXY_KEY",
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
/// A request of `client`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ClientRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl ClientRequest {
    /// `type`
    ///
    /// Required.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("type", value.into());
        self
    }
    /// `send`
    ///
    /// Required.
    pub fn send_(mut self, value: i64) -> Self {
        self.arguments.parameter::<i64>("send", value);
        self
    }
    /// `new`
    ///
    /// Required.
    pub fn new(mut self, value: impl Into<types::IntoSchema>) -> Self {
        self.arguments.parameter::<types::IntoSchema>("new", value.into());
        self
    }
    /// `client`
    pub fn client(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("client", value.into());
        self
    }
    /// `url`
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("url", value.into());
        self
    }
    /// `request`
    pub fn request(mut self, value: i64) -> Self {
        self.arguments.parameter::<i64>("request", value);
        self
    }
    /// `response`
    pub fn response(mut self, value: bool) -> Self {
        self.arguments.parameter::<bool>("response", value);
        self
    }
    /// `result`
    pub fn result(mut self, value: f64) -> Self {
        self.arguments.parameter::<f64>("result", value);
        self
    }
    /// `header_map`
    pub fn header_map(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.arguments.parameter::<Vec<i64>>("header_map", value.into_iter().collect());
        self
    }
    /// `encode_path`
    pub fn encode_path(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("encode_path", value.into());
        self
    }
    /// `info`
    pub fn info(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("info", value.into());
        self
    }
    /// `value`
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("value", value.into());
        self
    }
    /// `body`
    pub fn body_(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("body", value.into());
        self
    }
    /// `self`
    pub fn self_(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("self", value.into());
        self
    }
    /// `stream`
    pub fn stream_(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("stream", value.into());
        self
    }
    /// `arguments`
    pub fn arguments(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("arguments", value.into());
        self
    }
    /// `rqctx`
    pub fn rqctx(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("rqctx", value.into());
        self
    }
    /// `variable_0`
    pub fn variable_0(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("variable_0", value.into());
        self
    }
    /// `it's`
    pub fn it_s(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("it's", value.into());
        self
    }
    /// `its`
    pub fn its(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("its", value.into());
        self
    }
    /// `progenitor`
    pub fn progenitor(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("progenitor", value.into());
        self
    }
    /// `call`
    pub fn call(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("call", value.into());
        self
    }
    /// `+1`
    pub fn plus_1(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("+1", value.into());
        self
    }
    /// `page[size]`
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("page[size]", value.into());
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
    pub async fn send(self) -> Result<responses::OkResponse, ClientError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::OkResponse, ClientError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let mut request = progenitor.call_client();
                if let Some(value) = call.text("type") {
                    request = request.variable_1(value);
                }
                if let Some(value) = call.value::<i64>("send")? {
                    request = request.variable_0(value);
                }
                if let Some(value) = call.text("new") {
                    request = request.variable_2(value);
                }
                if let Some(value) = call.text("client") {
                    request = request.client(value);
                }
                if let Some(value) = call.text("url") {
                    request = request.url(value);
                }
                if let Some(value) = call.value::<i64>("request")? {
                    request = request.request(value);
                }
                if let Some(value) = call.value::<bool>("response")? {
                    request = request.response(value);
                }
                if let Some(value) = call.value::<f64>("result")? {
                    request = request.result(value);
                }
                if let Some(value) = call.text("info") {
                    request = request.info(value);
                }
                if let Some(value) = call.text("value") {
                    request = request.value(value);
                }
                if let Some(value) = call.text("body") {
                    request = request.body(value);
                }
                if let Some(value) = call.text("self") {
                    request = request.self_(value);
                }
                if let Some(value) = call.text("stream") {
                    request = request.stream(value);
                }
                if let Some(value) = call.text("arguments") {
                    request = request.arguments(value);
                }
                if let Some(value) = call.text("rqctx") {
                    request = request.rqctx(value);
                }
                if let Some(value) = call.text("it's") {
                    request = request.its(value);
                }
                if let Some(value) = call.text("progenitor") {
                    request = request.progenitor(value);
                }
                if let Some(value) = call.text("call") {
                    request = request.call(value);
                }
                if let Some(value) = call.text("+1") {
                    request = request.plus1(value);
                }
                if let Some(value) = call.text("page[size]") {
                    request = request.page_size(value);
                }
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                200u16 => Ok(answer.decode()?),
                400u16 => Err(ClientError::BadRequest(answer.decode()?)),
                401u16 => Err(ClientError::Unauthorized(answer.decode()?)),
                404u16 => Err(ClientError::NotFound(answer.decode()?)),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::Client>(self.arguments)?;
        call.carry("header_map")?;
        call.carry("encode_path")?;
        call.carry("variable_0")?;
        call.carry("its")?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    ClientError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, ClientError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `client` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum ClientError {
    /// 400: Admit.
    BadRequest(responses::Admit),
    /// 401: Authenticate.
    Unauthorized(responses::Authenticate),
    /// 404: Parts.
    NotFound(responses::Parts),
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
impl ClientError {
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
impl std::fmt::Display for ClientError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(_) => client::describe(400u16, &(), f),
            Self::Unauthorized(_) => client::describe(401u16, &(), f),
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
impl std::error::Error for ClientError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for ClientError {
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
/// A request of `admit`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AdmitRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl AdmitRequest {
    /// `type`
    ///
    /// Required.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.arguments.parameter::<String>("type", value.into());
        self
    }
    /// `send`
    ///
    /// Required.
    pub fn send_(mut self, value: i64) -> Self {
        self.arguments.parameter::<i64>("send", value);
        self
    }
    /// `new`
    ///
    /// Required.
    pub fn new(mut self, value: impl Into<types::IntoSchema>) -> Self {
        self.arguments.parameter::<types::IntoSchema>("new", value.into());
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::Self_>) -> Self {
        self.arguments.body::<types::Self_>(value.into());
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
    pub async fn send(self) -> Result<AdmitOk, AdmitError> {
        async fn answer(call: &mut client::Call) -> Result<AdmitOk, AdmitError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let mut request = progenitor.call_admit();
                if let Some(value) = call.text("type") {
                    request = request.variable_1(value);
                }
                if let Some(value) = call.value::<i64>("send")? {
                    request = request.variable_0(value);
                }
                if let Some(value) = call.text("new") {
                    request = request.variable_2(value);
                }
                request = request.body(call.json_body());
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                200u16 => Ok(AdmitOk::Ok(answer.decode()?)),
                201u16 => Ok(AdmitOk::Created(answer.decode()?)),
                401u16 => Err(AdmitError::Unauthorized(answer.decode()?)),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::Admit>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    AdmitError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, AdmitError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// The successes of `admit`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AdmitOk {
    /// 200: Both.
    Ok(responses::AdmitOk),
    /// 201: Result.
    Created(responses::ResultResponse),
}
/// Why `admit` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum AdmitError {
    /// 401: Authenticate.
    Unauthorized(responses::Authenticate),
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
impl AdmitError {
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
impl std::fmt::Display for AdmitError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unauthorized(_) => client::describe(401u16, &(), f),
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
impl std::error::Error for AdmitError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for AdmitError {
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
/// A request of `authenticate`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AuthenticateRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl AuthenticateRequest {
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
    pub async fn send(self) -> Result<responses::OptionResponse, AuthenticateError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::OptionResponse, AuthenticateError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_authenticate();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                200u16 => Ok(answer.decode()?),
                429u16 => Err(AuthenticateError::TooManyRequests(answer.decode()?)),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::Authenticate>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    AuthenticateError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, AuthenticateError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `authenticate` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum AuthenticateError {
    /// 429: Too many.
    TooManyRequests(responses::TooMany),
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
impl AuthenticateError {
    /// The status of the answer, if one came.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::TooManyRequests(_) => Some(429u16),
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
            Self::TooManyRequests(answer) => answer.request_id(),
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
impl std::fmt::Display for AuthenticateError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::TooManyRequests(_) => client::describe(429u16, &(), f),
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
impl std::error::Error for AuthenticateError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for AuthenticateError {
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
/// A request of `headers`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct HeadersRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl HeadersRequest {
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
    pub async fn send(self) -> Result<responses::VecResponse, HeadersError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::VecResponse, HeadersError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_headers();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                200u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::Headers>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    HeadersError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, HeadersError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `headers` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum HeadersError {
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
impl HeadersError {
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
impl std::fmt::Display for HeadersError {
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
impl std::error::Error for HeadersError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for HeadersError {
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
/// A request of `preflight`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PreflightRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl PreflightRequest {
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
    pub async fn send(self) -> Result<responses::PreflightNoContent, PreflightError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::PreflightNoContent, PreflightError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_preflight();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::Preflight>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    PreflightError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, PreflightError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `preflight` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum PreflightError {
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
impl PreflightError {
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
impl std::fmt::Display for PreflightError {
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
impl std::error::Error for PreflightError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for PreflightError {
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
/// A request of `exchange`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExchangeRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl ExchangeRequest {
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
    pub async fn send(self) -> Result<responses::ExchangeNoContent, ExchangeError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::ExchangeNoContent, ExchangeError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_exchange();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::Exchange>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    ExchangeError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, ExchangeError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `exchange` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum ExchangeError {
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
impl ExchangeError {
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
impl std::fmt::Display for ExchangeError {
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
impl std::error::Error for ExchangeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for ExchangeError {
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
/// A request of `max_body_bytes`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MaxBodyBytesRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl MaxBodyBytesRequest {
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
    ) -> Result<responses::MaxBodyBytesNoContent, MaxBodyBytesError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::MaxBodyBytesNoContent, MaxBodyBytesError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_max_body_bytes();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::MaxBodyBytes>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    MaxBodyBytesError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, MaxBodyBytesError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `max_body_bytes` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum MaxBodyBytesError {
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
impl MaxBodyBytesError {
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
impl std::fmt::Display for MaxBodyBytesError {
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
impl std::error::Error for MaxBodyBytesError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for MaxBodyBytesError {
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
/// A request of `violations`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ViolationsRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl ViolationsRequest {
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
    pub async fn send(self) -> Result<responses::ViolationsNoContent, ViolationsError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::ViolationsNoContent, ViolationsError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_violations();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::Violations>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    ViolationsError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, ViolationsError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `violations` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum ViolationsError {
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
impl ViolationsError {
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
impl std::fmt::Display for ViolationsError {
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
impl std::error::Error for ViolationsError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for ViolationsError {
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
/// A request of `unknown-parameters`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnknownParametersRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl UnknownParametersRequest {
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
    pub async fn send(self) -> Result<std::convert::Infallible, UnknownParametersError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<std::convert::Infallible, UnknownParametersError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_unknown_parameters();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                302u16 => Err(UnknownParametersError::Found(answer.decode()?)),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self
            .connection
            .call::<operations::UnknownParameters>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    UnknownParametersError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, UnknownParametersError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `unknown-parameters` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum UnknownParametersError {
    /// 302: Away.
    Found(responses::UnknownParametersFound),
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
impl UnknownParametersError {
    /// The status of the answer, if one came.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Found(_) => Some(302u16),
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
            Self::Found(answer) => answer.request_id(),
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
impl std::fmt::Display for UnknownParametersError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Found(_) => client::describe(302u16, &(), f),
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
impl std::error::Error for UnknownParametersError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for UnknownParametersError {
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
/// A request of `too_many`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TooManyRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl TooManyRequest {
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
    pub async fn send(self) -> Result<responses::TooManyNoContent, TooManyError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::TooManyNoContent, TooManyError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_too_many();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::TooMany>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    TooManyError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, TooManyError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `too_many` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum TooManyError {
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
impl TooManyError {
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
impl std::fmt::Display for TooManyError {
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
impl std::error::Error for TooManyError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for TooManyError {
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
/// A request of `too_many_endpoint`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TooManyEndpointRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl TooManyEndpointRequest {
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
    ) -> Result<responses::TooManyEndpointNoContent, TooManyEndpointError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::TooManyEndpointNoContent, TooManyEndpointError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_too_many_endpoint();
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
            .call::<operations::TooManyEndpoint>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    TooManyEndpointError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, TooManyEndpointError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `too_many_endpoint` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum TooManyEndpointError {
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
impl TooManyEndpointError {
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
impl std::fmt::Display for TooManyEndpointError {
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
impl std::error::Error for TooManyEndpointError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for TooManyEndpointError {
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
/// A request of `operation`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OperationRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl OperationRequest {
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
    pub async fn send(self) -> Result<responses::OperationNoContent, OperationError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::OperationNoContent, OperationError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_operation();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::Operation>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    OperationError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, OperationError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `operation` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum OperationError {
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
impl OperationError {
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
impl std::fmt::Display for OperationError {
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
impl std::error::Error for OperationError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for OperationError {
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
/// A request of `result`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResultRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl ResultRequest {
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
    pub async fn send(self) -> Result<responses::ResultNoContent, ResultError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::ResultNoContent, ResultError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_result();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::Result>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    ResultError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, ResultError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `result` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum ResultError {
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
impl ResultError {
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
impl std::fmt::Display for ResultError {
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
impl std::error::Error for ResultError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for ResultError {
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
/// A request of `option`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OptionRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl OptionRequest {
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
    pub async fn send(self) -> Result<responses::OptionNoContent, OptionError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::OptionNoContent, OptionError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_option();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::Option>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    OptionError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, OptionError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `option` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum OptionError {
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
impl OptionError {
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
impl std::fmt::Display for OptionError {
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
impl std::error::Error for OptionError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for OptionError {
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
/// A request of `ok`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OkRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl OkRequest {
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
    pub async fn send(self) -> Result<OkOk, OkError> {
        async fn answer(call: &mut client::Call) -> Result<OkOk, OkError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_ok();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                202u16 => Ok(OkOk::Accepted(answer.decode()?)),
                204u16 => Ok(OkOk::NoContent(answer.decode()?)),
                400u16 => Err(OkError::BadRequest(answer.decode()?)),
                500u16 => Err(OkError::InternalServerError(answer.decode()?)),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::Ok>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    OkError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, OkError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// The successes of `ok`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OkOk {
    /// 202: Violation.
    Accepted(responses::Violation),
    /// 204: Done.
    NoContent(responses::OkNoContent),
}
/// Why `ok` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum OkError {
    /// 400: List.
    BadRequest(responses::ListResponse),
    /// 500: FromResponse.
    InternalServerError(responses::FromResponse),
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
impl OkError {
    /// The status of the answer, if one came.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::BadRequest(_) => Some(400u16),
            Self::InternalServerError(_) => Some(500u16),
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
            Self::InternalServerError(answer) => answer.request_id(),
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
impl std::fmt::Display for OkError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(_) => client::describe(400u16, &(), f),
            Self::InternalServerError(_) => client::describe(500u16, &(), f),
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
impl std::error::Error for OkError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for OkError {
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
/// A request of `error`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ErrorRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl ErrorRequest {
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
    pub async fn send(self) -> Result<responses::ErrorNoContent, ErrorError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::ErrorNoContent, ErrorError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_error();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::Error>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    ErrorError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, ErrorError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `error` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorError {
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
impl ErrorError {
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
impl std::fmt::Display for ErrorError {
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
impl std::error::Error for ErrorError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for ErrorError {
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
/// A request of `new`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NewRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl NewRequest {
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
    pub async fn send(self) -> Result<responses::NewNoContent, NewError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::NewNoContent, NewError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_new();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::New>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    NewError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, NewError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `new` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum NewError {
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
impl NewError {
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
impl std::fmt::Display for NewError {
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
impl std::error::Error for NewError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for NewError {
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
/// A request of `builder`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BuilderRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl BuilderRequest {
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
    pub async fn send(self) -> Result<responses::BuilderNoContent, BuilderError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::BuilderNoContent, BuilderError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_builder();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::Builder>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    BuilderError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, BuilderError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `builder` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum BuilderError {
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
impl BuilderError {
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
impl std::fmt::Display for BuilderError {
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
impl std::error::Error for BuilderError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for BuilderError {
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
/// A request of `base_url`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BaseUrlRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl BaseUrlRequest {
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
    pub async fn send(self) -> Result<responses::BaseUrlNoContent, BaseUrlError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::BaseUrlNoContent, BaseUrlError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_base_url();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::BaseUrl>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    BaseUrlError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, BaseUrlError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `base_url` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum BaseUrlError {
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
impl BaseUrlError {
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
impl std::fmt::Display for BaseUrlError {
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
impl std::error::Error for BaseUrlError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for BaseUrlError {
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
/// A request of `api_version`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApiVersionRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl ApiVersionRequest {
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
    pub async fn send(self) -> Result<responses::ApiVersionNoContent, ApiVersionError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::ApiVersionNoContent, ApiVersionError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_api_version();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::ApiVersion>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    ApiVersionError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, ApiVersionError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `api_version` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum ApiVersionError {
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
impl ApiVersionError {
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
impl std::fmt::Display for ApiVersionError {
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
impl std::error::Error for ApiVersionError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for ApiVersionError {
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
/// A request of `byte_stream`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ByteStreamRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl ByteStreamRequest {
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
    pub async fn send(self) -> Result<responses::ByteStreamNoContent, ByteStreamError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::ByteStreamNoContent, ByteStreamError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_byte_stream();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::ByteStream>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    ByteStreamError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, ByteStreamError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `byte_stream` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum ByteStreamError {
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
impl ByteStreamError {
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
impl std::fmt::Display for ByteStreamError {
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
impl std::error::Error for ByteStreamError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for ByteStreamError {
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
/// A request of `type`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TypeRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl TypeRequest {
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
    pub async fn send(self) -> Result<responses::TypeNoContent, TypeError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::TypeNoContent, TypeError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_type();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::Type>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    TypeError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, TypeError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `type` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum TypeError {
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
impl TypeError {
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
impl std::fmt::Display for TypeError {
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
impl std::error::Error for TypeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for TypeError {
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
/// A request of `self`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Self_Request {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl Self_Request {
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
    pub async fn send(self) -> Result<responses::Self_NoContent, Self_Error> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::Self_NoContent, Self_Error> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_self();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::Self_>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    Self_Error::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, Self_Error> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `self` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum Self_Error {
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
impl Self_Error {
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
impl std::fmt::Display for Self_Error {
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
impl std::error::Error for Self_Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for Self_Error {
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
/// A request of `2fa`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct _2faRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl _2faRequest {
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
    pub async fn send(self) -> Result<responses::_2faNoContent, _2faError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::_2faNoContent, _2faError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_2fa();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::_2fa>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    _2faError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, _2faError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `2fa` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum _2faError {
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
impl _2faError {
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
impl std::fmt::Display for _2faError {
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
impl std::error::Error for _2faError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for _2faError {
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
/// A request of `users/list`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UsersListRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl UsersListRequest {
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
    pub async fn send(self) -> Result<responses::UsersListNoContent, UsersListError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::UsersListNoContent, UsersListError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_users_list();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::UsersList>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    UsersListError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, UsersListError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `users/list` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum UsersListError {
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
impl UsersListError {
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
impl std::fmt::Display for UsersListError {
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
impl std::error::Error for UsersListError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for UsersListError {
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
/// A request of `list`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl ListRequest {
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
    pub async fn send(self) -> Result<responses::ListNoContent, ListError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::ListNoContent, ListError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_list();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::List>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    ListError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, ListError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `list` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListError {
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
impl ListError {
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
impl std::fmt::Display for ListError {
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
impl std::error::Error for ListError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for ListError {
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
/// A request of `list_response`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListResponseRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl ListResponseRequest {
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
    ) -> Result<responses::ListResponseNoContent, ListResponseError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::ListResponseNoContent, ListResponseError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_list_response();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::ListResponse>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    ListResponseError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, ListResponseError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `list_response` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListResponseError {
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
impl ListResponseError {
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
impl std::fmt::Display for ListResponseError {
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
impl std::error::Error for ListResponseError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for ListResponseError {
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
/// A request of `credentials`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CredentialsRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl CredentialsRequest {
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
    ) -> Result<responses::CredentialsNoContent, CredentialsError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::CredentialsNoContent, CredentialsError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_credentials();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::Credentials>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    CredentialsError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, CredentialsError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `credentials` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum CredentialsError {
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
impl CredentialsError {
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
impl std::fmt::Display for CredentialsError {
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
impl std::error::Error for CredentialsError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for CredentialsError {
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
/// A request of `pre`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PreRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl PreRequest {
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
    pub async fn send(self) -> Result<responses::PreNoContent, PreError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::PreNoContent, PreError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_pre();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::Pre>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    PreError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, PreError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `pre` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum PreError {
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
impl PreError {
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
impl std::fmt::Display for PreError {
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
impl std::error::Error for PreError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for PreError {
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
/// A request of `exec`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExecRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl ExecRequest {
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
    pub async fn send(self) -> Result<responses::ExecNoContent, ExecError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::ExecNoContent, ExecError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_exec();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::Exec>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    ExecError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, ExecError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `exec` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum ExecError {
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
impl ExecError {
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
impl std::fmt::Display for ExecError {
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
impl std::error::Error for ExecError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for ExecError {
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
/// A request of `debug`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DebugRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl DebugRequest {
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
    pub async fn send(self) -> Result<responses::DebugNoContent, DebugError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::DebugNoContent, DebugError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_debug();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::Debug>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    DebugError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, DebugError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `debug` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum DebugError {
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
impl DebugError {
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
impl std::fmt::Display for DebugError {
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
impl std::error::Error for DebugError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for DebugError {
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
/// A request of `clone`. What is not set is not sent: defaults are the service's.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloneRequest {
    connection: client::Connection,
    arguments: client::Arguments,
}
impl CloneRequest {
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
    pub async fn send(self) -> Result<responses::CloneNoContent, CloneError> {
        async fn answer(
            call: &mut client::Call,
        ) -> Result<responses::CloneNoContent, CloneError> {
            let answer = loop {
                let outgoing = call.outgoing().await?;
                let progenitor = progenitor::Client::new_with_client(
                    call.base_url(),
                    call.http_client(),
                    outgoing,
                );
                let request = progenitor.call_clone();
                if let Some(answer) = call.attempt(request.send()).await? {
                    break answer;
                }
            };
            match answer.status() {
                204u16 => Ok(answer.decode()?),
                _ => Err(answer.unknown().into()),
            }
        }
        let mut call = self.connection.call::<operations::Clone>(self.arguments)?;
        match (answer(&mut call).await, call.exhausted()) {
            (Err(last), Some(exhausted)) => {
                Err(
                    CloneError::RetriesExhausted(
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
    pub async fn preview(mut self) -> Result<client::Preview, CloneError> {
        let recorder = self.connection.record();
        recorder.preview(self.send().await)
    }
}
/// Why `clone` has not succeeded.
#[derive(Debug)]
#[non_exhaustive]
pub enum CloneError {
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
impl CloneError {
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
impl std::fmt::Display for CloneError {
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
impl std::error::Error for CloneError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::CredentialSource(error) => std::error::Error::source(error),
            Self::Transport(error) => std::error::Error::source(error),
            Self::RetriesExhausted(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
impl From<client::Failure> for CloneError {
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
    /// Ok.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct OkResponse {
        /// The body.
        pub body: types::OkSchema,
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
    /// Admit.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Admit {
        request_id_: client::RequestId,
    }
    impl Admit {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for Admit {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(Admit {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Authenticate.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Authenticate {
        request_id_: client::RequestId,
    }
    impl Authenticate {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for Authenticate {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(Authenticate {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Parts.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Parts {
        /// `parts`
        pub parts: Option<String>,
        request_id_: client::RequestId,
    }
    impl Parts {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for Parts {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(Parts {
                request_id_: fields.request_id(),
                parts: fields.header("parts")?,
            })
        }
    }
    /// Both.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AdmitOk {
        /// `body`
        pub body_: types::FutureSchema,
        /// `fields`
        pub fields: Option<String>,
        /// The body.
        pub body: types::VecSchema,
        request_id_: client::RequestId,
    }
    impl AdmitOk {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for AdmitOk {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(AdmitOk {
                request_id_: fields.request_id(),
                body_: fields.header("body")?,
                fields: fields.header("fields")?,
                body: fields.body()?,
            })
        }
    }
    /// Result.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ResultResponse {
        /// The body.
        pub body: types::ResultSchema,
        request_id_: client::RequestId,
    }
    impl ResultResponse {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for ResultResponse {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(ResultResponse {
                request_id_: fields.request_id(),
                body: fields.body()?,
            })
        }
    }
    /// Option.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct OptionResponse {
        /// The body.
        pub body: types::Everything,
        request_id_: client::RequestId,
    }
    impl OptionResponse {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for OptionResponse {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(OptionResponse {
                request_id_: fields.request_id(),
                body: fields.body()?,
            })
        }
    }
    /// Too many.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TooMany {
        request_id_: client::RequestId,
    }
    impl TooMany {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for TooMany {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(TooMany {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Vec.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct VecResponse {
        request_id_: client::RequestId,
    }
    impl VecResponse {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for VecResponse {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(VecResponse {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PreflightNoContent {
        request_id_: client::RequestId,
    }
    impl PreflightNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for PreflightNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(PreflightNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ExchangeNoContent {
        request_id_: client::RequestId,
    }
    impl ExchangeNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for ExchangeNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(ExchangeNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct MaxBodyBytesNoContent {
        request_id_: client::RequestId,
    }
    impl MaxBodyBytesNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for MaxBodyBytesNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(MaxBodyBytesNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ViolationsNoContent {
        request_id_: client::RequestId,
    }
    impl ViolationsNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for ViolationsNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(ViolationsNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Away.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UnknownParametersFound {
        /// `Location`
        pub location: Option<chrono::NaiveDate>,
        request_id_: client::RequestId,
    }
    impl UnknownParametersFound {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for UnknownParametersFound {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(UnknownParametersFound {
                request_id_: fields.request_id(),
                location: fields.header("Location")?,
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TooManyNoContent {
        request_id_: client::RequestId,
    }
    impl TooManyNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for TooManyNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(TooManyNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TooManyEndpointNoContent {
        request_id_: client::RequestId,
    }
    impl TooManyEndpointNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for TooManyEndpointNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(TooManyEndpointNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct OperationNoContent {
        request_id_: client::RequestId,
    }
    impl OperationNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for OperationNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(OperationNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ResultNoContent {
        request_id_: client::RequestId,
    }
    impl ResultNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for ResultNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(ResultNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct OptionNoContent {
        request_id_: client::RequestId,
    }
    impl OptionNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for OptionNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(OptionNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct OkNoContent {
        request_id_: client::RequestId,
    }
    impl OkNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for OkNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(OkNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Violation.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Violation {
        /// `x-a`
        pub x_a: Option<String>,
        request_id_: client::RequestId,
    }
    impl Violation {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for Violation {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(Violation {
                request_id_: fields.request_id(),
                x_a: fields.header("x-a")?,
            })
        }
    }
    /// List.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ListResponse {
        request_id_: client::RequestId,
    }
    impl ListResponse {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for ListResponse {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(ListResponse {
                request_id_: fields.request_id(),
            })
        }
    }
    /// FromResponse.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FromResponse {
        request_id_: client::RequestId,
    }
    impl FromResponse {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for FromResponse {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(FromResponse {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ErrorNoContent {
        request_id_: client::RequestId,
    }
    impl ErrorNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for ErrorNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(ErrorNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NewNoContent {
        request_id_: client::RequestId,
    }
    impl NewNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for NewNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(NewNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BuilderNoContent {
        request_id_: client::RequestId,
    }
    impl BuilderNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for BuilderNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(BuilderNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct BaseUrlNoContent {
        request_id_: client::RequestId,
    }
    impl BaseUrlNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for BaseUrlNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(BaseUrlNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ApiVersionNoContent {
        request_id_: client::RequestId,
    }
    impl ApiVersionNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for ApiVersionNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(ApiVersionNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ByteStreamNoContent {
        request_id_: client::RequestId,
    }
    impl ByteStreamNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for ByteStreamNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(ByteStreamNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct TypeNoContent {
        request_id_: client::RequestId,
    }
    impl TypeNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for TypeNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(TypeNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Self_NoContent {
        request_id_: client::RequestId,
    }
    impl Self_NoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for Self_NoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(Self_NoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct _2faNoContent {
        request_id_: client::RequestId,
    }
    impl _2faNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for _2faNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(_2faNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UsersListNoContent {
        request_id_: client::RequestId,
    }
    impl UsersListNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for UsersListNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(UsersListNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ListNoContent {
        request_id_: client::RequestId,
    }
    impl ListNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for ListNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(ListNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ListResponseNoContent {
        request_id_: client::RequestId,
    }
    impl ListResponseNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for ListResponseNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(ListResponseNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CredentialsNoContent {
        request_id_: client::RequestId,
    }
    impl CredentialsNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for CredentialsNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(CredentialsNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PreNoContent {
        request_id_: client::RequestId,
    }
    impl PreNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for PreNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(PreNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ExecNoContent {
        request_id_: client::RequestId,
    }
    impl ExecNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for ExecNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(ExecNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DebugNoContent {
        request_id_: client::RequestId,
    }
    impl DebugNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for DebugNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(DebugNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
    /// Done.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CloneNoContent {
        request_id_: client::RequestId,
    }
    impl CloneNoContent {
        /// The id that the service gave the request, if it said one.
        pub fn request_id(&self) -> Option<&str> {
            self.request_id_.get()
        }
    }
    impl client::FromResponse for CloneNoContent {
        fn from_response(
            fields: &mut client::Fields<'_>,
        ) -> Result<Self, specshot_runtime::Violation> {
            Ok(CloneNoContent {
                request_id_: fields.request_id(),
            })
        }
    }
}
/// The document that this module is generated from.
pub const API: specshot_runtime::ApiSpec = specshot_runtime::ApiSpec {
    name: "names",
    title: "Names",
    version: "1.0.0",
    description: "",
    schemas: SCHEMAS,
    security_schemes: r#"{
  "anonymous": {
    "type": "http",
    "scheme": "basic"
  },
  "key": {
    "type": "apiKey",
    "in": "header",
    "name": "X-Key"
  },
  "proxy": {
    "type": "apiKey",
    "in": "query",
    "name": "proxy"
  }
}"#,
};
const SCHEMAS: &[(&str, &str)] = &[
    (
        "Everything",
        r##"{
  "type": "object",
  "required": [
    "new",
    "r#type",
    "Other"
  ],
  "properties": {
    "new": {
      "type": "string"
    },
    "r#type": {
      "type": "string"
    },
    "Other": {
      "type": "string",
      "enum": [
        "other",
        "unlisted"
      ]
    },
    "fn": {
      "$ref": "#/components/schemas/Fn"
    },
    "crate": {
      "$ref": "#/components/schemas/Box"
    },
    "additional_properties": {
      "type": "string"
    },
    "value": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/List"
      }
    },
    "a": {
      "$ref": "#/components/schemas/AsRef"
    },
    "b": {
      "$ref": "#/components/schemas/BTreeMap"
    },
    "c": {
      "$ref": "#/components/schemas/Clone"
    },
    "d": {
      "$ref": "#/components/schemas/Client"
    },
    "e": {
      "$ref": "#/components/schemas/ClientError"
    },
    "f": {
      "$ref": "#/components/schemas/ClientRequest"
    },
    "g": {
      "$ref": "#/components/schemas/ClientArguments"
    },
    "h": {
      "$ref": "#/components/schemas/ClientBuilder"
    },
    "i": {
      "$ref": "#/components/schemas/Contract"
    },
    "j": {
      "$ref": "#/components/schemas/Compiled"
    },
    "k": {
      "$ref": "#/components/schemas/NamesApi"
    },
    "l": {
      "$ref": "#/components/schemas/Sync"
    }
  },
  "additionalProperties": {
    "$ref": "#/components/schemas/Everything"
  }
}"##,
    ),
    (
        "Self",
        r#"{
  "type": "object",
  "properties": {
    "self": {
      "type": "string"
    }
  }
}"#,
    ),
    ("Ok", r#"{
  "type": "string"
}"#),
    ("Err", r#"{
  "type": "string"
}"#),
    (
        "Result",
        r#"{
  "type": "object",
  "properties": {
    "ok": {
      "type": "string"
    }
  }
}"#,
    ),
    (
        "Option",
        r#"{
  "type": "object",
  "properties": {
    "none": {
      "type": "string"
    }
  }
}"#,
    ),
    ("Some", r#"{
  "type": "string"
}"#),
    ("None", r#"{
  "type": "string"
}"#),
    ("Vec", r#"{
  "type": "array",
  "items": {
    "type": "string"
  }
}"#),
    (
        "Box",
        r##"{
  "type": "object",
  "properties": {
    "box": {
      "$ref": "#/components/schemas/Box"
    }
  }
}"##,
    ),
    ("String", r#"{
  "type": "integer"
}"#),
    ("BTreeMap", r#"{
  "type": "object"
}"#),
    ("List", r#"{
  "type": "string"
}"#),
    ("AsRef", r#"{
  "type": "string"
}"#),
    ("AsMut", r#"{
  "type": "string"
}"#),
    ("Into", r#"{
  "type": "string"
}"#),
    ("IntoIterator", r#"{
  "type": "string"
}"#),
    ("Iterator", r#"{
  "type": "string"
}"#),
    ("From", r#"{
  "type": "string"
}"#),
    ("FromIterator", r#"{
  "type": "string"
}"#),
    ("Future", r#"{
  "type": "string",
  "format": "date-time"
}"#),
    ("Send", r#"{
  "type": "string"
}"#),
    ("Sync", r#"{
  "type": "string"
}"#),
    ("Sized", r#"{
  "type": "string"
}"#),
    ("Unpin", r#"{
  "type": "string"
}"#),
    ("Clone", r#"{
  "type": "string"
}"#),
    ("Copy", r#"{
  "type": "string"
}"#),
    ("Debug", r#"{
  "type": "string"
}"#),
    ("Default", r#"{
  "type": "string"
}"#),
    ("Drop", r#"{
  "type": "string"
}"#),
    ("Eq", r#"{
  "type": "string"
}"#),
    ("Fn", r#"{
  "type": "string"
}"#),
    ("FnOnce", r#"{
  "type": "string"
}"#),
    ("Hash", r#"{
  "type": "string"
}"#),
    ("Ord", r#"{
  "type": "string"
}"#),
    ("PartialEq", r#"{
  "type": "string"
}"#),
    ("Extend", r#"{
  "type": "string"
}"#),
    ("ToOwned", r#"{
  "type": "string"
}"#),
    ("ToString", r#"{
  "type": "string"
}"#),
    ("TryFrom", r#"{
  "type": "string"
}"#),
    ("TryInto", r#"{
  "type": "string"
}"#),
    ("Serialize", r#"{
  "type": "string"
}"#),
    ("Deserialize", r#"{
  "type": "string"
}"#),
    ("Contract", r#"{
  "type": "string"
}"#),
    ("Compiled", r#"{
  "type": "string"
}"#),
    ("Violation", r#"{
  "type": "string"
}"#),
    ("JsonSchema", r#"{
  "type": "string"
}"#),
    ("Client", r#"{
  "type": "string"
}"#),
    ("ClientBuilder", r#"{
  "type": "string"
}"#),
    ("ClientError", r#"{
  "type": "string"
}"#),
    ("ClientRequest", r#"{
  "type": "string"
}"#),
    ("ClientArguments", r#"{
  "type": "string"
}"#),
    ("ClientResponse", r#"{
  "type": "string"
}"#),
    ("Credentials", r#"{
  "type": "string"
}"#),
    ("Request", r#"{
  "type": "string"
}"#),
    ("RequestContext", r#"{
  "type": "string"
}"#),
    ("Parts", r#"{
  "type": "string"
}"#),
    ("Refusal", r#"{
  "type": "string"
}"#),
    ("Reply", r#"{
  "type": "string"
}"#),
    ("Responses", r#"{
  "type": "string"
}"#),
    ("Unshaped", r#"{
  "type": "string"
}"#),
    ("Principal", r#"{
  "type": "string"
}"#),
    ("Context", r#"{
  "type": "string"
}"#),
    ("NamesApi", r#"{
  "type": "string"
}"#),
    ("T", r#"{
  "type": "string"
}"#),
    ("API", r#"{
  "type": "string"
}"#),
    ("SCHEMAS", r#"{
  "type": "string"
}"#),
    ("Operation", r#"{
  "type": "string"
}"#),
    ("ServerImpl", r#"{
  "type": "string"
}"#),
    ("StubContext", r#"{
  "type": "string"
}"#),
    ("HttpError", r#"{
  "type": "string"
}"#),
    ("ApiDescription", r#"{
  "type": "string"
}"#),
];
/// The Response Objects of the document, references resolved.
mod objects {
    pub(super) const OK_RESPONSE: &str = r##"{
  "description": "Ok.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Ok"
      }
    }
  }
}"##;
    pub(super) const ADMIT: &str = r#"{
  "description": "Admit."
}"#;
    pub(super) const AUTHENTICATE: &str = r#"{
  "description": "Authenticate."
}"#;
    pub(super) const PARTS: &str = r#"{
  "description": "Parts.",
  "headers": {
    "parts": {
      "schema": {
        "type": "string"
      }
    }
  }
}"#;
    pub(super) const ADMIT_OK: &str = r##"{
  "description": "Both.",
  "headers": {
    "body": {
      "required": true,
      "schema": {
        "$ref": "#/components/schemas/Future"
      }
    },
    "fields": {
      "schema": {
        "type": "string"
      }
    }
  },
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Vec"
      }
    }
  }
}"##;
    pub(super) const RESULT_RESPONSE: &str = r##"{
  "description": "Result.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Result"
      }
    }
  }
}"##;
    pub(super) const OPTION_RESPONSE: &str = r##"{
  "description": "Option.",
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Everything"
      }
    }
  }
}"##;
    pub(super) const TOO_MANY: &str = r#"{
  "description": "Too many."
}"#;
    pub(super) const VEC_RESPONSE: &str = r#"{
  "description": "Vec."
}"#;
    pub(super) const PREFLIGHT_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const EXCHANGE_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const MAX_BODY_BYTES_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const VIOLATIONS_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const UNKNOWN_PARAMETERS_FOUND: &str = r#"{
  "description": "Away.",
  "headers": {
    "Location": {
      "schema": {
        "type": "string",
        "format": "date"
      }
    }
  }
}"#;
    pub(super) const TOO_MANY_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const TOO_MANY_ENDPOINT_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const OPERATION_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const RESULT_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const OPTION_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const OK_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const VIOLATION: &str = r#"{
  "description": "Violation.",
  "headers": {
    "x-a": {
      "schema": {
        "type": "string"
      }
    }
  }
}"#;
    pub(super) const LIST_RESPONSE: &str = r#"{
  "description": "List."
}"#;
    pub(super) const FROM_RESPONSE: &str = r#"{
  "description": "FromResponse."
}"#;
    pub(super) const ERROR_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const NEW_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const BUILDER_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const BASE_URL_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const API_VERSION_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const BYTE_STREAM_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const TYPE_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const SELF_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const _2FA_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const USERS_LIST_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const LIST_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const LIST_RESPONSE_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const CREDENTIALS_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const PRE_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const EXEC_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const DEBUG_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
    pub(super) const CLONE_NO_CONTENT: &str = r#"{
  "description": "Done."
}"#;
}
/// The examples of the document, by response.
mod examples {
    use specshot_runtime::operation::Example;
    pub(super) const OK_RESPONSE: Example = Example { headers: &[], body: "" };
    pub(super) const ADMIT: Example = Example { headers: &[], body: "" };
    pub(super) const AUTHENTICATE: Example = Example { headers: &[], body: "" };
    pub(super) const PARTS: Example = Example { headers: &[], body: "" };
    pub(super) const ADMIT_OK: Example = Example { headers: &[], body: "" };
    pub(super) const RESULT_RESPONSE: Example = Example { headers: &[], body: "" };
    pub(super) const OPTION_RESPONSE: Example = Example { headers: &[], body: "" };
    pub(super) const TOO_MANY: Example = Example { headers: &[], body: "" };
    pub(super) const VEC_RESPONSE: Example = Example { headers: &[], body: "" };
    pub(super) const PREFLIGHT_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const EXCHANGE_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const MAX_BODY_BYTES_NO_CONTENT: Example = Example {
        headers: &[],
        body: "",
    };
    pub(super) const VIOLATIONS_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const UNKNOWN_PARAMETERS_FOUND: Example = Example {
        headers: &[],
        body: "",
    };
    pub(super) const TOO_MANY_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const TOO_MANY_ENDPOINT_NO_CONTENT: Example = Example {
        headers: &[],
        body: "",
    };
    pub(super) const OPERATION_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const RESULT_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const OPTION_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const OK_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const VIOLATION: Example = Example { headers: &[], body: "" };
    pub(super) const LIST_RESPONSE: Example = Example { headers: &[], body: "" };
    pub(super) const FROM_RESPONSE: Example = Example { headers: &[], body: "" };
    pub(super) const ERROR_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const NEW_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const BUILDER_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const BASE_URL_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const API_VERSION_NO_CONTENT: Example = Example {
        headers: &[],
        body: "",
    };
    pub(super) const BYTE_STREAM_NO_CONTENT: Example = Example {
        headers: &[],
        body: "",
    };
    pub(super) const TYPE_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const SELF_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const _2FA_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const USERS_LIST_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const LIST_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const LIST_RESPONSE_NO_CONTENT: Example = Example {
        headers: &[],
        body: "",
    };
    pub(super) const CREDENTIALS_NO_CONTENT: Example = Example {
        headers: &[],
        body: "",
    };
    pub(super) const PRE_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const EXEC_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const DEBUG_NO_CONTENT: Example = Example { headers: &[], body: "" };
    pub(super) const CLONE_NO_CONTENT: Example = Example { headers: &[], body: "" };
}
/// The operations of the document.
pub mod operations {
    use super::{examples, objects};
    /// `GET /a/{send}/{type}/{new}`
    #[derive(Clone, Copy, Debug)]
    pub struct Client;
    impl specshot_runtime::Operation for Client {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "client",
            method: "GET",
            path: "/a/{send}/{type}/{new}",
            summary: "",
            description: "",
            parameters: r##"[
  {
    "name": "type",
    "in": "path",
    "required": true,
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "send",
    "in": "path",
    "required": true,
    "schema": {
      "type": "integer"
    }
  },
  {
    "name": "new",
    "in": "path",
    "required": true,
    "schema": {
      "$ref": "#/components/schemas/Into"
    }
  },
  {
    "name": "client",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "url",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "request",
    "in": "query",
    "schema": {
      "type": "integer"
    }
  },
  {
    "name": "response",
    "in": "query",
    "schema": {
      "type": "boolean"
    }
  },
  {
    "name": "result",
    "in": "query",
    "schema": {
      "type": "number"
    }
  },
  {
    "name": "header_map",
    "in": "query",
    "schema": {
      "type": "array",
      "items": {
        "type": "integer"
      }
    }
  },
  {
    "name": "encode_path",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "info",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "value",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "body",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "self",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "stream",
    "in": "header",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "arguments",
    "in": "header",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "rqctx",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "variable_0",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "it's",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "its",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "progenitor",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "call",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "+1",
    "in": "query",
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "page[size]",
    "in": "query",
    "schema": {
      "type": "string"
    }
  }
]"##,
            request_body: "",
            responses: &[
                (200, objects::OK_RESPONSE),
                (400, objects::ADMIT),
                (401, objects::AUTHENTICATE),
                (404, objects::PARTS),
            ],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &["application/json"],
            paging: None,
            examples: &[
                (200, examples::OK_RESPONSE),
                (400, examples::ADMIT),
                (401, examples::AUTHENTICATE),
                (404, examples::PARTS),
            ],
            references: &[
                ("/parameters/0", "/paths/~1a~1{send}~1{type}~1{new}/parameters/0"),
                ("/parameters/1", "/paths/~1a~1{send}~1{type}~1{new}/parameters/1"),
                ("/parameters/2", "/paths/~1a~1{send}~1{type}~1{new}/parameters/2"),
                ("/parameters/3", "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/0"),
                ("/parameters/4", "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/1"),
                ("/parameters/5", "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/2"),
                ("/parameters/6", "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/3"),
                ("/parameters/7", "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/4"),
                ("/parameters/8", "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/5"),
                ("/parameters/9", "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/6"),
                ("/parameters/10", "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/7"),
                ("/parameters/11", "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/8"),
                ("/parameters/12", "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/9"),
                (
                    "/parameters/13",
                    "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/10",
                ),
                (
                    "/parameters/14",
                    "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/11",
                ),
                (
                    "/parameters/15",
                    "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/12",
                ),
                (
                    "/parameters/16",
                    "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/13",
                ),
                (
                    "/parameters/17",
                    "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/14",
                ),
                (
                    "/parameters/18",
                    "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/15",
                ),
                (
                    "/parameters/19",
                    "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/16",
                ),
                (
                    "/parameters/20",
                    "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/17",
                ),
                (
                    "/parameters/21",
                    "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/18",
                ),
                (
                    "/parameters/22",
                    "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/19",
                ),
                (
                    "/parameters/23",
                    "/paths/~1a~1{send}~1{type}~1{new}/get/parameters/20",
                ),
                ("/responses/200", "/components/responses/Ok"),
                ("/responses/400", "/components/responses/admit"),
                ("/responses/401", "/components/responses/Authenticate"),
                ("/responses/404", "/components/responses/Parts"),
            ],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Client as specshot_runtime::Operation>::API,
                <Client as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `POST /a/{send}/{type}/{new}`
    #[derive(Clone, Copy, Debug)]
    pub struct Admit;
    impl specshot_runtime::Operation for Admit {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "admit",
            method: "POST",
            path: "/a/{send}/{type}/{new}",
            summary: "",
            description: "",
            parameters: r##"[
  {
    "name": "type",
    "in": "path",
    "required": true,
    "schema": {
      "type": "string"
    }
  },
  {
    "name": "send",
    "in": "path",
    "required": true,
    "schema": {
      "type": "integer"
    }
  },
  {
    "name": "new",
    "in": "path",
    "required": true,
    "schema": {
      "$ref": "#/components/schemas/Into"
    }
  }
]"##,
            request_body: r##"{
  "content": {
    "application/json": {
      "schema": {
        "$ref": "#/components/schemas/Self"
      }
    }
  }
}"##,
            responses: &[
                (200, objects::ADMIT_OK),
                (201, objects::RESULT_RESPONSE),
                (401, objects::AUTHENTICATE),
            ],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &["application/json"],
            paging: None,
            examples: &[
                (200, examples::ADMIT_OK),
                (201, examples::RESULT_RESPONSE),
                (401, examples::AUTHENTICATE),
            ],
            references: &[
                ("/parameters/0", "/paths/~1a~1{send}~1{type}~1{new}/parameters/0"),
                ("/parameters/1", "/paths/~1a~1{send}~1{type}~1{new}/parameters/1"),
                ("/parameters/2", "/paths/~1a~1{send}~1{type}~1{new}/parameters/2"),
                ("/responses/201", "/components/responses/Result"),
                ("/responses/401", "/components/responses/Authenticate"),
            ],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Admit as specshot_runtime::Operation>::API,
                <Admit as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /authenticate`
    #[derive(Clone, Copy, Debug)]
    pub struct Authenticate;
    impl specshot_runtime::Operation for Authenticate {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "authenticate",
            method: "GET",
            path: "/authenticate",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(200, objects::OPTION_RESPONSE), (429, objects::TOO_MANY)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &["application/json"],
            paging: None,
            examples: &[(200, examples::OPTION_RESPONSE), (429, examples::TOO_MANY)],
            references: &[
                ("/responses/200", "/components/responses/Option"),
                ("/responses/429", "/components/responses/too-many"),
            ],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Authenticate as specshot_runtime::Operation>::API,
                <Authenticate as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /headers`
    #[derive(Clone, Copy, Debug)]
    pub struct Headers;
    impl specshot_runtime::Operation for Headers {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "headers",
            method: "GET",
            path: "/headers",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(200, objects::VEC_RESPONSE)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(200, examples::VEC_RESPONSE)],
            references: &[("/responses/200", "/components/responses/Vec")],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Headers as specshot_runtime::Operation>::API,
                <Headers as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /preflight`
    #[derive(Clone, Copy, Debug)]
    pub struct Preflight;
    impl specshot_runtime::Operation for Preflight {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "preflight",
            method: "GET",
            path: "/preflight",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::PREFLIGHT_NO_CONTENT)],
            security: r#"[]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::PREFLIGHT_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Preflight as specshot_runtime::Operation>::API,
                <Preflight as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /exchange`
    #[derive(Clone, Copy, Debug)]
    pub struct Exchange;
    impl specshot_runtime::Operation for Exchange {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "exchange",
            method: "GET",
            path: "/exchange",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::EXCHANGE_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::EXCHANGE_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Exchange as specshot_runtime::Operation>::API,
                <Exchange as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /max-body-bytes`
    #[derive(Clone, Copy, Debug)]
    pub struct MaxBodyBytes;
    impl specshot_runtime::Operation for MaxBodyBytes {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "max_body_bytes",
            method: "GET",
            path: "/max-body-bytes",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::MAX_BODY_BYTES_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::MAX_BODY_BYTES_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <MaxBodyBytes as specshot_runtime::Operation>::API,
                <MaxBodyBytes as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /violations`
    #[derive(Clone, Copy, Debug)]
    pub struct Violations;
    impl specshot_runtime::Operation for Violations {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "violations",
            method: "GET",
            path: "/violations",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::VIOLATIONS_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::VIOLATIONS_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Violations as specshot_runtime::Operation>::API,
                <Violations as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /unknown`
    #[derive(Clone, Copy, Debug)]
    pub struct UnknownParameters;
    impl specshot_runtime::Operation for UnknownParameters {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "unknown-parameters",
            method: "GET",
            path: "/unknown",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(302, objects::UNKNOWN_PARAMETERS_FOUND)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(302, examples::UNKNOWN_PARAMETERS_FOUND)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <UnknownParameters as specshot_runtime::Operation>::API,
                <UnknownParameters as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /too-many`
    #[derive(Clone, Copy, Debug)]
    pub struct TooMany;
    impl specshot_runtime::Operation for TooMany {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "too_many",
            method: "GET",
            path: "/too-many",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::TOO_MANY_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::TOO_MANY_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <TooMany as specshot_runtime::Operation>::API,
                <TooMany as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /endpoint`
    #[derive(Clone, Copy, Debug)]
    pub struct TooManyEndpoint;
    impl specshot_runtime::Operation for TooManyEndpoint {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "too_many_endpoint",
            method: "GET",
            path: "/endpoint",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::TOO_MANY_ENDPOINT_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::TOO_MANY_ENDPOINT_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <TooManyEndpoint as specshot_runtime::Operation>::API,
                <TooManyEndpoint as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /operation`
    #[derive(Clone, Copy, Debug)]
    pub struct Operation;
    impl specshot_runtime::Operation for Operation {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "operation",
            method: "GET",
            path: "/operation",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::OPERATION_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::OPERATION_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Operation as specshot_runtime::Operation>::API,
                <Operation as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /result`
    #[derive(Clone, Copy, Debug)]
    pub struct Result;
    impl specshot_runtime::Operation for Result {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "result",
            method: "GET",
            path: "/result",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::RESULT_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::RESULT_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Result as specshot_runtime::Operation>::API,
                <Result as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /option`
    #[derive(Clone, Copy, Debug)]
    pub struct Option;
    impl specshot_runtime::Operation for Option {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "option",
            method: "GET",
            path: "/option",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::OPTION_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::OPTION_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Option as specshot_runtime::Operation>::API,
                <Option as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /ok`
    #[derive(Clone, Copy, Debug)]
    pub struct Ok;
    impl specshot_runtime::Operation for Ok {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "ok",
            method: "GET",
            path: "/ok",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[
                (202, objects::VIOLATION),
                (204, objects::OK_NO_CONTENT),
                (400, objects::LIST_RESPONSE),
                (500, objects::FROM_RESPONSE),
            ],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[
                (202, examples::VIOLATION),
                (204, examples::OK_NO_CONTENT),
                (400, examples::LIST_RESPONSE),
                (500, examples::FROM_RESPONSE),
            ],
            references: &[
                ("/responses/202", "/components/responses/Violation"),
                ("/responses/400", "/components/responses/List"),
                ("/responses/500", "/components/responses/FromResponse"),
            ],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Ok as specshot_runtime::Operation>::API,
                <Ok as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /error`
    #[derive(Clone, Copy, Debug)]
    pub struct Error;
    impl specshot_runtime::Operation for Error {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "error",
            method: "GET",
            path: "/error",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::ERROR_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::ERROR_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Error as specshot_runtime::Operation>::API,
                <Error as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /new`
    #[derive(Clone, Copy, Debug)]
    pub struct New;
    impl specshot_runtime::Operation for New {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "new",
            method: "GET",
            path: "/new",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::NEW_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::NEW_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <New as specshot_runtime::Operation>::API,
                <New as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /builder`
    #[derive(Clone, Copy, Debug)]
    pub struct Builder;
    impl specshot_runtime::Operation for Builder {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "builder",
            method: "GET",
            path: "/builder",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::BUILDER_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::BUILDER_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Builder as specshot_runtime::Operation>::API,
                <Builder as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /base-url`
    #[derive(Clone, Copy, Debug)]
    pub struct BaseUrl;
    impl specshot_runtime::Operation for BaseUrl {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "base_url",
            method: "GET",
            path: "/base-url",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::BASE_URL_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::BASE_URL_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <BaseUrl as specshot_runtime::Operation>::API,
                <BaseUrl as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /api-version`
    #[derive(Clone, Copy, Debug)]
    pub struct ApiVersion;
    impl specshot_runtime::Operation for ApiVersion {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "api_version",
            method: "GET",
            path: "/api-version",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::API_VERSION_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::API_VERSION_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <ApiVersion as specshot_runtime::Operation>::API,
                <ApiVersion as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /byte-stream`
    #[derive(Clone, Copy, Debug)]
    pub struct ByteStream;
    impl specshot_runtime::Operation for ByteStream {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "byte_stream",
            method: "GET",
            path: "/byte-stream",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::BYTE_STREAM_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::BYTE_STREAM_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <ByteStream as specshot_runtime::Operation>::API,
                <ByteStream as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /type`
    #[derive(Clone, Copy, Debug)]
    pub struct Type;
    impl specshot_runtime::Operation for Type {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "type",
            method: "GET",
            path: "/type",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::TYPE_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::TYPE_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Type as specshot_runtime::Operation>::API,
                <Type as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /self`
    #[derive(Clone, Copy, Debug)]
    pub struct Self_;
    impl specshot_runtime::Operation for Self_ {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "self",
            method: "GET",
            path: "/self",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::SELF_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::SELF_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Self_ as specshot_runtime::Operation>::API,
                <Self_ as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /2fa`
    #[derive(Clone, Copy, Debug)]
    pub struct _2fa;
    impl specshot_runtime::Operation for _2fa {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "2fa",
            method: "GET",
            path: "/2fa",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::_2FA_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::_2FA_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <_2fa as specshot_runtime::Operation>::API,
                <_2fa as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /users-list`
    #[derive(Clone, Copy, Debug)]
    pub struct UsersList;
    impl specshot_runtime::Operation for UsersList {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "users/list",
            method: "GET",
            path: "/users-list",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::USERS_LIST_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::USERS_LIST_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <UsersList as specshot_runtime::Operation>::API,
                <UsersList as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /list`
    #[derive(Clone, Copy, Debug)]
    pub struct List;
    impl specshot_runtime::Operation for List {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "list",
            method: "GET",
            path: "/list",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::LIST_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::LIST_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <List as specshot_runtime::Operation>::API,
                <List as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /list-response`
    #[derive(Clone, Copy, Debug)]
    pub struct ListResponse;
    impl specshot_runtime::Operation for ListResponse {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "list_response",
            method: "GET",
            path: "/list-response",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::LIST_RESPONSE_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::LIST_RESPONSE_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <ListResponse as specshot_runtime::Operation>::API,
                <ListResponse as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /credentials`
    #[derive(Clone, Copy, Debug)]
    pub struct Credentials;
    impl specshot_runtime::Operation for Credentials {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "credentials",
            method: "GET",
            path: "/credentials",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::CREDENTIALS_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::CREDENTIALS_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Credentials as specshot_runtime::Operation>::API,
                <Credentials as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /pre`
    #[derive(Clone, Copy, Debug)]
    pub struct Pre;
    impl specshot_runtime::Operation for Pre {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "pre",
            method: "GET",
            path: "/pre",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::PRE_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::PRE_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Pre as specshot_runtime::Operation>::API,
                <Pre as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /exec`
    #[derive(Clone, Copy, Debug)]
    pub struct Exec;
    impl specshot_runtime::Operation for Exec {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "exec",
            method: "GET",
            path: "/exec",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::EXEC_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::EXEC_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Exec as specshot_runtime::Operation>::API,
                <Exec as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `GET /debug`
    #[derive(Clone, Copy, Debug)]
    pub struct Debug;
    impl specshot_runtime::Operation for Debug {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "debug",
            method: "GET",
            path: "/debug",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::DEBUG_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::DEBUG_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Debug as specshot_runtime::Operation>::API,
                <Debug as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
    /// `OPTIONS /debug`
    #[derive(Clone, Copy, Debug)]
    pub struct Clone;
    impl specshot_runtime::Operation for Clone {
        const API: &'static specshot_runtime::ApiSpec = &super::API;
        const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
            id: "clone",
            method: "OPTIONS",
            path: "/debug",
            summary: "",
            description: "",
            parameters: r#"[]"#,
            request_body: "",
            responses: &[(204, objects::CLONE_NO_CONTENT)],
            security: r#"[
  {
    "anonymous": []
  },
  {
    "key": [],
    "proxy": []
  }
]"#,
            media_types: &[],
            paging: None,
            examples: &[(204, examples::CLONE_NO_CONTENT)],
            references: &[],
        };
        fn contract() -> specshot_runtime::operation::Compilation {
            static CONTRACT: specshot_runtime::operation::Compiled = specshot_runtime::operation::Compiled::new(
                <Clone as specshot_runtime::Operation>::API,
                <Clone as specshot_runtime::Operation>::SPEC,
            );
            CONTRACT.get()
        }
    }
}
/// The operations of the document, in its order.
pub static OPERATIONS: &[specshot_runtime::OperationEntry] = &[
    specshot_runtime::OperationEntry::of::<operations::Client>(0usize),
    specshot_runtime::OperationEntry::of::<operations::Admit>(1usize),
    specshot_runtime::OperationEntry::of::<operations::Authenticate>(2usize),
    specshot_runtime::OperationEntry::of::<operations::Headers>(3usize),
    specshot_runtime::OperationEntry::of::<operations::Preflight>(4usize),
    specshot_runtime::OperationEntry::of::<operations::Exchange>(5usize),
    specshot_runtime::OperationEntry::of::<operations::MaxBodyBytes>(6usize),
    specshot_runtime::OperationEntry::of::<operations::Violations>(7usize),
    specshot_runtime::OperationEntry::of::<operations::UnknownParameters>(8usize),
    specshot_runtime::OperationEntry::of::<operations::TooMany>(9usize),
    specshot_runtime::OperationEntry::of::<operations::TooManyEndpoint>(10usize),
    specshot_runtime::OperationEntry::of::<operations::Operation>(11usize),
    specshot_runtime::OperationEntry::of::<operations::Result>(12usize),
    specshot_runtime::OperationEntry::of::<operations::Option>(13usize),
    specshot_runtime::OperationEntry::of::<operations::Ok>(14usize),
    specshot_runtime::OperationEntry::of::<operations::Error>(15usize),
    specshot_runtime::OperationEntry::of::<operations::New>(16usize),
    specshot_runtime::OperationEntry::of::<operations::Builder>(17usize),
    specshot_runtime::OperationEntry::of::<operations::BaseUrl>(18usize),
    specshot_runtime::OperationEntry::of::<operations::ApiVersion>(19usize),
    specshot_runtime::OperationEntry::of::<operations::ByteStream>(20usize),
    specshot_runtime::OperationEntry::of::<operations::Type>(21usize),
    specshot_runtime::OperationEntry::of::<operations::Self_>(22usize),
    specshot_runtime::OperationEntry::of::<operations::_2fa>(23usize),
    specshot_runtime::OperationEntry::of::<operations::UsersList>(24usize),
    specshot_runtime::OperationEntry::of::<operations::List>(25usize),
    specshot_runtime::OperationEntry::of::<operations::ListResponse>(26usize),
    specshot_runtime::OperationEntry::of::<operations::Credentials>(27usize),
    specshot_runtime::OperationEntry::of::<operations::Pre>(28usize),
    specshot_runtime::OperationEntry::of::<operations::Exec>(29usize),
    specshot_runtime::OperationEntry::of::<operations::Debug>(30usize),
    specshot_runtime::OperationEntry::of::<operations::Clone>(31usize),
];
/// The types of the document's schemas.
pub mod types {
    use std::collections::BTreeMap;
    use serde::{Deserialize, Serialize};
    use specshot_runtime::List;
    use super::{SCHEMAS, types};
    use specshot_runtime::client;
    /// EverythingOther
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum EverythingOther {
        /// `other`
        Other,
        /// `unlisted`
        Unlisted,
        /// A value that the document does not list. Strict decoding refuses it, and so
        /// does the check before a request is sent.
        Other_(String),
    }
    impl From<&str> for EverythingOther {
        fn from(text: &str) -> Self {
            match text {
                "other" => EverythingOther::Other,
                "unlisted" => EverythingOther::Unlisted,
                text => EverythingOther::Other_(text.to_owned()),
            }
        }
    }
    impl<'de> Deserialize<'de> for EverythingOther {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            client::text(deserializer)
        }
    }
    impl Serialize for EverythingOther {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl EverythingOther {
        /// The text in JSON and in parameters.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                EverythingOther::Other => "other",
                EverythingOther::Unlisted => "unlisted",
                EverythingOther::Other_(text) => text,
            }
        }
    }
    impl std::fmt::Display for EverythingOther {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl specshot_runtime::Contract for EverythingOther {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                r#"{
  "type": "string",
  "enum": [
    "other",
    "unlisted"
  ]
}"#,
            );
            SCHEMA.check(value)
        }
    }
    /// Everything
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Everything {
        /// `new`
        pub new: String,
        /// `r#type`
        #[serde(rename = "r#type")]
        pub r_type: String,
        /// `Other`
        #[serde(rename = "Other")]
        pub other: types::EverythingOther,
        /// `fn`
        #[serde(rename = "fn")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub r#fn: Option<types::Fn>,
        /// `crate`
        #[serde(rename = "crate")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub crate_: Option<types::BoxSchema>,
        /// `additional_properties`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub additional_properties: Option<String>,
        /// `value`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub value: Option<Vec<types::ListSchema>>,
        /// `a`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub a: Option<types::AsRefSchema>,
        /// `b`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub b: Option<types::BTreeMapSchema>,
        /// `c`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub c: Option<types::Clone>,
        /// `d`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub d: Option<types::Client>,
        /// `e`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub e: Option<types::ClientError>,
        /// `f`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub f: Option<types::ClientRequest>,
        /// `g`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub g: Option<types::ClientArguments>,
        /// `h`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub h: Option<types::ClientBuilder>,
        /// `i`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub i: Option<types::Contract>,
        /// `j`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub j: Option<types::Compiled>,
        /// `k`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub k: Option<types::NamesApi>,
        /// `l`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub l: Option<types::SyncSchema>,
        /// The properties that the schema does not list.
        #[serde(flatten)]
        pub additional_properties_: BTreeMap<String, types::Everything>,
    }
    impl Everything {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new(new: String, r_type: String, other: types::EverythingOther) -> Self {
            Everything {
                new,
                r_type,
                other,
                r#fn: None,
                crate_: None,
                additional_properties: None,
                value: None,
                a: None,
                b: None,
                c: None,
                d: None,
                e: None,
                f: None,
                g: None,
                h: None,
                i: None,
                j: None,
                k: None,
                l: None,
                additional_properties_: BTreeMap::new(),
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
    /// Self_
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Self_ {
        /// `self`
        #[serde(rename = "self")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub self_: Option<String>,
    }
    impl Self_ {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            Self_ { self_: None }
        }
    }
    impl specshot_runtime::Contract for Self_ {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Self\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// OkSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct OkSchema(pub String);
    impl From<String> for OkSchema {
        fn from(value: String) -> Self {
            OkSchema(value)
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
    /// ErrSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct ErrSchema(pub String);
    impl From<String> for ErrSchema {
        fn from(value: String) -> Self {
            ErrSchema(value)
        }
    }
    impl specshot_runtime::Contract for ErrSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Err\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// ResultSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ResultSchema {
        /// `ok`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ok: Option<String>,
    }
    impl ResultSchema {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            ResultSchema { ok: None }
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
    /// OptionSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct OptionSchema {
        /// `none`
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub none: Option<String>,
    }
    impl OptionSchema {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            OptionSchema { none: None }
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
    /// SomeSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct SomeSchema(pub String);
    impl From<String> for SomeSchema {
        fn from(value: String) -> Self {
            SomeSchema(value)
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
    /// NoneSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct NoneSchema(pub String);
    impl From<String> for NoneSchema {
        fn from(value: String) -> Self {
            NoneSchema(value)
        }
    }
    impl specshot_runtime::Contract for NoneSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/None\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// VecSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct VecSchema(pub Vec<String>);
    impl From<Vec<String>> for VecSchema {
        fn from(value: Vec<String>) -> Self {
            VecSchema(value)
        }
    }
    impl specshot_runtime::Contract for VecSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Vec\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// BoxSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct BoxSchema {
        /// `box`
        #[serde(rename = "box")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub r#box: Option<Box<types::BoxSchema>>,
    }
    impl BoxSchema {
        /// One with the required properties; the optional ones are absent.
        #[must_use]
        pub fn new() -> Self {
            BoxSchema { r#box: None }
        }
    }
    impl specshot_runtime::Contract for BoxSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Box\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// StringSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct StringSchema(pub i64);
    impl From<i64> for StringSchema {
        fn from(value: i64) -> Self {
            StringSchema(value)
        }
    }
    impl specshot_runtime::Contract for StringSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/String\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// BTreeMapSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct BTreeMapSchema(pub BTreeMap<String, serde_json::Value>);
    impl From<BTreeMap<String, serde_json::Value>> for BTreeMapSchema {
        fn from(value: BTreeMap<String, serde_json::Value>) -> Self {
            BTreeMapSchema(value)
        }
    }
    impl specshot_runtime::Contract for BTreeMapSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/BTreeMap\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// ListSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct ListSchema(pub String);
    impl From<String> for ListSchema {
        fn from(value: String) -> Self {
            ListSchema(value)
        }
    }
    impl specshot_runtime::Contract for ListSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/List\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// AsRefSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct AsRefSchema(pub String);
    impl From<String> for AsRefSchema {
        fn from(value: String) -> Self {
            AsRefSchema(value)
        }
    }
    impl specshot_runtime::Contract for AsRefSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/AsRef\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// AsMut
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct AsMut(pub String);
    impl From<String> for AsMut {
        fn from(value: String) -> Self {
            AsMut(value)
        }
    }
    impl specshot_runtime::Contract for AsMut {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/AsMut\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// IntoSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct IntoSchema(pub String);
    impl From<String> for IntoSchema {
        fn from(value: String) -> Self {
            IntoSchema(value)
        }
    }
    impl specshot_runtime::Contract for IntoSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Into\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// IntoIteratorSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct IntoIteratorSchema(pub String);
    impl From<String> for IntoIteratorSchema {
        fn from(value: String) -> Self {
            IntoIteratorSchema(value)
        }
    }
    impl specshot_runtime::Contract for IntoIteratorSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/IntoIterator\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Iterator
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Iterator(pub String);
    impl From<String> for Iterator {
        fn from(value: String) -> Self {
            Iterator(value)
        }
    }
    impl specshot_runtime::Contract for Iterator {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Iterator\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// FromSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct FromSchema(pub String);
    impl From<String> for FromSchema {
        fn from(value: String) -> Self {
            FromSchema(value)
        }
    }
    impl specshot_runtime::Contract for FromSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/From\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// FromIterator
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct FromIterator(pub String);
    impl From<String> for FromIterator {
        fn from(value: String) -> Self {
            FromIterator(value)
        }
    }
    impl specshot_runtime::Contract for FromIterator {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/FromIterator\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// FutureSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct FutureSchema(pub chrono::DateTime<chrono::Utc>);
    impl From<chrono::DateTime<chrono::Utc>> for FutureSchema {
        fn from(value: chrono::DateTime<chrono::Utc>) -> Self {
            FutureSchema(value)
        }
    }
    impl specshot_runtime::Contract for FutureSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Future\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// SendSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct SendSchema(pub String);
    impl From<String> for SendSchema {
        fn from(value: String) -> Self {
            SendSchema(value)
        }
    }
    impl specshot_runtime::Contract for SendSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Send\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// SyncSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct SyncSchema(pub String);
    impl From<String> for SyncSchema {
        fn from(value: String) -> Self {
            SyncSchema(value)
        }
    }
    impl specshot_runtime::Contract for SyncSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Sync\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// SizedSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct SizedSchema(pub String);
    impl From<String> for SizedSchema {
        fn from(value: String) -> Self {
            SizedSchema(value)
        }
    }
    impl specshot_runtime::Contract for SizedSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Sized\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Unpin
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Unpin(pub String);
    impl From<String> for Unpin {
        fn from(value: String) -> Self {
            Unpin(value)
        }
    }
    impl specshot_runtime::Contract for Unpin {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Unpin\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Clone
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Clone(pub String);
    impl From<String> for Clone {
        fn from(value: String) -> Self {
            Clone(value)
        }
    }
    impl specshot_runtime::Contract for Clone {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Clone\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Copy
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Copy(pub String);
    impl From<String> for Copy {
        fn from(value: String) -> Self {
            Copy(value)
        }
    }
    impl specshot_runtime::Contract for Copy {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Copy\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Debug
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Debug(pub String);
    impl From<String> for Debug {
        fn from(value: String) -> Self {
            Debug(value)
        }
    }
    impl specshot_runtime::Contract for Debug {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Debug\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Default
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Default(pub String);
    impl From<String> for Default {
        fn from(value: String) -> Self {
            Default(value)
        }
    }
    impl specshot_runtime::Contract for Default {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Default\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Drop
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Drop(pub String);
    impl From<String> for Drop {
        fn from(value: String) -> Self {
            Drop(value)
        }
    }
    impl specshot_runtime::Contract for Drop {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Drop\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Eq
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Eq(pub String);
    impl From<String> for Eq {
        fn from(value: String) -> Self {
            Eq(value)
        }
    }
    impl specshot_runtime::Contract for Eq {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Eq\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Fn
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Fn(pub String);
    impl From<String> for Fn {
        fn from(value: String) -> Self {
            Fn(value)
        }
    }
    impl specshot_runtime::Contract for Fn {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Fn\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// FnOnce
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct FnOnce(pub String);
    impl From<String> for FnOnce {
        fn from(value: String) -> Self {
            FnOnce(value)
        }
    }
    impl specshot_runtime::Contract for FnOnce {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/FnOnce\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Hash
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Hash(pub String);
    impl From<String> for Hash {
        fn from(value: String) -> Self {
            Hash(value)
        }
    }
    impl specshot_runtime::Contract for Hash {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Hash\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Ord
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Ord(pub String);
    impl From<String> for Ord {
        fn from(value: String) -> Self {
            Ord(value)
        }
    }
    impl specshot_runtime::Contract for Ord {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Ord\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// PartialEq
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct PartialEq(pub String);
    impl From<String> for PartialEq {
        fn from(value: String) -> Self {
            PartialEq(value)
        }
    }
    impl specshot_runtime::Contract for PartialEq {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/PartialEq\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Extend
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Extend(pub String);
    impl From<String> for Extend {
        fn from(value: String) -> Self {
            Extend(value)
        }
    }
    impl specshot_runtime::Contract for Extend {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Extend\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// ToOwned
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct ToOwned(pub String);
    impl From<String> for ToOwned {
        fn from(value: String) -> Self {
            ToOwned(value)
        }
    }
    impl specshot_runtime::Contract for ToOwned {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/ToOwned\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// ToString
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct ToString(pub String);
    impl From<String> for ToString {
        fn from(value: String) -> Self {
            ToString(value)
        }
    }
    impl specshot_runtime::Contract for ToString {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/ToString\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// TryFrom
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct TryFrom(pub String);
    impl From<String> for TryFrom {
        fn from(value: String) -> Self {
            TryFrom(value)
        }
    }
    impl specshot_runtime::Contract for TryFrom {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/TryFrom\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// TryInto
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct TryInto(pub String);
    impl From<String> for TryInto {
        fn from(value: String) -> Self {
            TryInto(value)
        }
    }
    impl specshot_runtime::Contract for TryInto {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/TryInto\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// SerializeSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct SerializeSchema(pub String);
    impl From<String> for SerializeSchema {
        fn from(value: String) -> Self {
            SerializeSchema(value)
        }
    }
    impl specshot_runtime::Contract for SerializeSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Serialize\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// DeserializeSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct DeserializeSchema(pub String);
    impl From<String> for DeserializeSchema {
        fn from(value: String) -> Self {
            DeserializeSchema(value)
        }
    }
    impl specshot_runtime::Contract for DeserializeSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Deserialize\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Contract
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Contract(pub String);
    impl From<String> for Contract {
        fn from(value: String) -> Self {
            Contract(value)
        }
    }
    impl specshot_runtime::Contract for Contract {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Contract\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Compiled
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Compiled(pub String);
    impl From<String> for Compiled {
        fn from(value: String) -> Self {
            Compiled(value)
        }
    }
    impl specshot_runtime::Contract for Compiled {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Compiled\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Violation
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Violation(pub String);
    impl From<String> for Violation {
        fn from(value: String) -> Self {
            Violation(value)
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
    /// JsonSchema
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct JsonSchema(pub String);
    impl From<String> for JsonSchema {
        fn from(value: String) -> Self {
            JsonSchema(value)
        }
    }
    impl specshot_runtime::Contract for JsonSchema {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/JsonSchema\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Client
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Client(pub String);
    impl From<String> for Client {
        fn from(value: String) -> Self {
            Client(value)
        }
    }
    impl specshot_runtime::Contract for Client {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Client\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// ClientBuilder
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct ClientBuilder(pub String);
    impl From<String> for ClientBuilder {
        fn from(value: String) -> Self {
            ClientBuilder(value)
        }
    }
    impl specshot_runtime::Contract for ClientBuilder {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/ClientBuilder\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// ClientError
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct ClientError(pub String);
    impl From<String> for ClientError {
        fn from(value: String) -> Self {
            ClientError(value)
        }
    }
    impl specshot_runtime::Contract for ClientError {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/ClientError\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// ClientRequest
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct ClientRequest(pub String);
    impl From<String> for ClientRequest {
        fn from(value: String) -> Self {
            ClientRequest(value)
        }
    }
    impl specshot_runtime::Contract for ClientRequest {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/ClientRequest\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// ClientArguments
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct ClientArguments(pub String);
    impl From<String> for ClientArguments {
        fn from(value: String) -> Self {
            ClientArguments(value)
        }
    }
    impl specshot_runtime::Contract for ClientArguments {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/ClientArguments\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// ClientResponse
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct ClientResponse(pub String);
    impl From<String> for ClientResponse {
        fn from(value: String) -> Self {
            ClientResponse(value)
        }
    }
    impl specshot_runtime::Contract for ClientResponse {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/ClientResponse\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Credentials
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Credentials(pub String);
    impl From<String> for Credentials {
        fn from(value: String) -> Self {
            Credentials(value)
        }
    }
    impl specshot_runtime::Contract for Credentials {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Credentials\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Request
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Request(pub String);
    impl From<String> for Request {
        fn from(value: String) -> Self {
            Request(value)
        }
    }
    impl specshot_runtime::Contract for Request {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Request\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// RequestContext
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct RequestContext(pub String);
    impl From<String> for RequestContext {
        fn from(value: String) -> Self {
            RequestContext(value)
        }
    }
    impl specshot_runtime::Contract for RequestContext {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/RequestContext\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Parts
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Parts(pub String);
    impl From<String> for Parts {
        fn from(value: String) -> Self {
            Parts(value)
        }
    }
    impl specshot_runtime::Contract for Parts {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Parts\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Refusal
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Refusal(pub String);
    impl From<String> for Refusal {
        fn from(value: String) -> Self {
            Refusal(value)
        }
    }
    impl specshot_runtime::Contract for Refusal {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Refusal\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Reply
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Reply(pub String);
    impl From<String> for Reply {
        fn from(value: String) -> Self {
            Reply(value)
        }
    }
    impl specshot_runtime::Contract for Reply {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Reply\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Responses
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Responses(pub String);
    impl From<String> for Responses {
        fn from(value: String) -> Self {
            Responses(value)
        }
    }
    impl specshot_runtime::Contract for Responses {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Responses\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Unshaped
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Unshaped(pub String);
    impl From<String> for Unshaped {
        fn from(value: String) -> Self {
            Unshaped(value)
        }
    }
    impl specshot_runtime::Contract for Unshaped {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Unshaped\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Principal
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Principal(pub String);
    impl From<String> for Principal {
        fn from(value: String) -> Self {
            Principal(value)
        }
    }
    impl specshot_runtime::Contract for Principal {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Principal\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Context
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Context(pub String);
    impl From<String> for Context {
        fn from(value: String) -> Self {
            Context(value)
        }
    }
    impl specshot_runtime::Contract for Context {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Context\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// NamesApi
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct NamesApi(pub String);
    impl From<String> for NamesApi {
        fn from(value: String) -> Self {
            NamesApi(value)
        }
    }
    impl specshot_runtime::Contract for NamesApi {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/NamesApi\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// T
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct T(pub String);
    impl From<String> for T {
        fn from(value: String) -> Self {
            T(value)
        }
    }
    impl specshot_runtime::Contract for T {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/T\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Api
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Api(pub String);
    impl From<String> for Api {
        fn from(value: String) -> Self {
            Api(value)
        }
    }
    impl specshot_runtime::Contract for Api {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/API\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Schemas
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Schemas(pub String);
    impl From<String> for Schemas {
        fn from(value: String) -> Self {
            Schemas(value)
        }
    }
    impl specshot_runtime::Contract for Schemas {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/SCHEMAS\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// Operation
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Operation(pub String);
    impl From<String> for Operation {
        fn from(value: String) -> Self {
            Operation(value)
        }
    }
    impl specshot_runtime::Contract for Operation {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/Operation\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// ServerImpl
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct ServerImpl(pub String);
    impl From<String> for ServerImpl {
        fn from(value: String) -> Self {
            ServerImpl(value)
        }
    }
    impl specshot_runtime::Contract for ServerImpl {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/ServerImpl\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// StubContext
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct StubContext(pub String);
    impl From<String> for StubContext {
        fn from(value: String) -> Self {
            StubContext(value)
        }
    }
    impl specshot_runtime::Contract for StubContext {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/StubContext\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// HttpError
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct HttpError(pub String);
    impl From<String> for HttpError {
        fn from(value: String) -> Self {
            HttpError(value)
        }
    }
    impl specshot_runtime::Contract for HttpError {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/HttpError\"}",
            );
            SCHEMA.check(value)
        }
    }
    /// ApiDescription
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct ApiDescription(pub String);
    impl From<String> for ApiDescription {
        fn from(value: String) -> Self {
            ApiDescription(value)
        }
    }
    impl specshot_runtime::Contract for ApiDescription {
        fn check(
            value: &serde_json::Value,
        ) -> Result<(), Vec<specshot_runtime::Violation>> {
            static SCHEMA: specshot_runtime::schema::Compiled = specshot_runtime::schema::Compiled::new(
                SCHEMAS,
                "{\"$ref\":\"#/components/schemas/ApiDescription\"}",
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
        /// Sets up an answer to `GET /a/{send}/{type}/{new}`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn client(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut ClientWhen, &mut ClientThen),
        ) -> Result<Mock, MockError> {
            let mut when = ClientWhen(Arguments::new());
            let mut then = ClientThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::Client>(when.0, then.0).await
        }
        /// Sets up an answer to `POST /a/{send}/{type}/{new}`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn admit(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut AdmitWhen, &mut AdmitThen),
        ) -> Result<Mock, MockError> {
            let mut when = AdmitWhen(Arguments::new());
            let mut then = AdmitThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::Admit>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /authenticate`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn authenticate(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut AuthenticateWhen, &mut AuthenticateThen),
        ) -> Result<Mock, MockError> {
            let mut when = AuthenticateWhen(Arguments::new());
            let mut then = AuthenticateThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::Authenticate>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /headers`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn headers(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut HeadersWhen, &mut HeadersThen),
        ) -> Result<Mock, MockError> {
            let mut when = HeadersWhen(Arguments::new());
            let mut then = HeadersThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::Headers>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /preflight`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn preflight(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut PreflightWhen, &mut PreflightThen),
        ) -> Result<Mock, MockError> {
            let mut when = PreflightWhen(Arguments::new());
            let mut then = PreflightThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::Preflight>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /exchange`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn exchange(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut ExchangeWhen, &mut ExchangeThen),
        ) -> Result<Mock, MockError> {
            let mut when = ExchangeWhen(Arguments::new());
            let mut then = ExchangeThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::Exchange>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /max-body-bytes`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn max_body_bytes(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut MaxBodyBytesWhen, &mut MaxBodyBytesThen),
        ) -> Result<Mock, MockError> {
            let mut when = MaxBodyBytesWhen(Arguments::new());
            let mut then = MaxBodyBytesThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::MaxBodyBytes>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /violations`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn violations(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut ViolationsWhen, &mut ViolationsThen),
        ) -> Result<Mock, MockError> {
            let mut when = ViolationsWhen(Arguments::new());
            let mut then = ViolationsThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::Violations>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /unknown`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn unknown_parameters(
            &self,
            set_up: impl ::std::ops::FnOnce(
                &mut UnknownParametersWhen,
                &mut UnknownParametersThen,
            ),
        ) -> Result<Mock, MockError> {
            let mut when = UnknownParametersWhen(Arguments::new());
            let mut then = UnknownParametersThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::UnknownParameters>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /too-many`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn too_many(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut TooManyWhen, &mut TooManyThen),
        ) -> Result<Mock, MockError> {
            let mut when = TooManyWhen(Arguments::new());
            let mut then = TooManyThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::TooMany>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /endpoint`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn too_many_endpoint(
            &self,
            set_up: impl ::std::ops::FnOnce(
                &mut TooManyEndpointWhen,
                &mut TooManyEndpointThen,
            ),
        ) -> Result<Mock, MockError> {
            let mut when = TooManyEndpointWhen(Arguments::new());
            let mut then = TooManyEndpointThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::TooManyEndpoint>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /operation`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn operation(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut OperationWhen, &mut OperationThen),
        ) -> Result<Mock, MockError> {
            let mut when = OperationWhen(Arguments::new());
            let mut then = OperationThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::Operation>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /result`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn result(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut ResultWhen, &mut ResultThen),
        ) -> Result<Mock, MockError> {
            let mut when = ResultWhen(Arguments::new());
            let mut then = ResultThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::Result>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /option`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn option(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut OptionWhen, &mut OptionThen),
        ) -> Result<Mock, MockError> {
            let mut when = OptionWhen(Arguments::new());
            let mut then = OptionThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::Option>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /ok`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn ok(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut OkWhen, &mut OkThen),
        ) -> Result<Mock, MockError> {
            let mut when = OkWhen(Arguments::new());
            let mut then = OkThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::Ok>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /error`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn error(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut ErrorWhen, &mut ErrorThen),
        ) -> Result<Mock, MockError> {
            let mut when = ErrorWhen(Arguments::new());
            let mut then = ErrorThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::Error>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /new`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn new(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut NewWhen, &mut NewThen),
        ) -> Result<Mock, MockError> {
            let mut when = NewWhen(Arguments::new());
            let mut then = NewThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::New>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /builder`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn builder(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut BuilderWhen, &mut BuilderThen),
        ) -> Result<Mock, MockError> {
            let mut when = BuilderWhen(Arguments::new());
            let mut then = BuilderThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::Builder>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /base-url`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn base_url(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut BaseUrlWhen, &mut BaseUrlThen),
        ) -> Result<Mock, MockError> {
            let mut when = BaseUrlWhen(Arguments::new());
            let mut then = BaseUrlThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::BaseUrl>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /api-version`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn api_version(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut ApiVersionWhen, &mut ApiVersionThen),
        ) -> Result<Mock, MockError> {
            let mut when = ApiVersionWhen(Arguments::new());
            let mut then = ApiVersionThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::ApiVersion>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /byte-stream`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn byte_stream(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut ByteStreamWhen, &mut ByteStreamThen),
        ) -> Result<Mock, MockError> {
            let mut when = ByteStreamWhen(Arguments::new());
            let mut then = ByteStreamThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::ByteStream>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /type`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn r#type(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut TypeWhen, &mut TypeThen),
        ) -> Result<Mock, MockError> {
            let mut when = TypeWhen(Arguments::new());
            let mut then = TypeThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::Type>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /self`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn self_(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut Self_When, &mut Self_Then),
        ) -> Result<Mock, MockError> {
            let mut when = Self_When(Arguments::new());
            let mut then = Self_Then(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::Self_>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /2fa`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn _2fa(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut _2faWhen, &mut _2faThen),
        ) -> Result<Mock, MockError> {
            let mut when = _2faWhen(Arguments::new());
            let mut then = _2faThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::_2fa>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /users-list`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn users_list(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut UsersListWhen, &mut UsersListThen),
        ) -> Result<Mock, MockError> {
            let mut when = UsersListWhen(Arguments::new());
            let mut then = UsersListThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::UsersList>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /list`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn list(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut ListWhen, &mut ListThen),
        ) -> Result<Mock, MockError> {
            let mut when = ListWhen(Arguments::new());
            let mut then = ListThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::List>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /list-response`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn list_response(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut ListResponseWhen, &mut ListResponseThen),
        ) -> Result<Mock, MockError> {
            let mut when = ListResponseWhen(Arguments::new());
            let mut then = ListResponseThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::ListResponse>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /credentials`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn credentials(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut CredentialsWhen, &mut CredentialsThen),
        ) -> Result<Mock, MockError> {
            let mut when = CredentialsWhen(Arguments::new());
            let mut then = CredentialsThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::Credentials>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /pre`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn pre(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut PreWhen, &mut PreThen),
        ) -> Result<Mock, MockError> {
            let mut when = PreWhen(Arguments::new());
            let mut then = PreThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::Pre>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /exec`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn exec(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut ExecWhen, &mut ExecThen),
        ) -> Result<Mock, MockError> {
            let mut when = ExecWhen(Arguments::new());
            let mut then = ExecThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::Exec>(when.0, then.0).await
        }
        /// Sets up an answer to `GET /debug`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn debug(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut DebugWhen, &mut DebugThen),
        ) -> Result<Mock, MockError> {
            let mut when = DebugWhen(Arguments::new());
            let mut then = DebugThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::Debug>(when.0, then.0).await
        }
        /// Sets up an answer to `OPTIONS /debug`.
        ///
        /// # Errors
        /// When a condition or the answer breaks the document.
        pub async fn clone(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut CloneWhen, &mut CloneThen),
        ) -> Result<Mock, MockError> {
            let mut when = CloneWhen(Arguments::new());
            let mut then = CloneThen(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::Clone>(when.0, then.0).await
        }
    }
    /// Which requests of `client` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct ClientWhen(Arguments);
    impl ClientWhen {
        /// `type`
        pub fn r#type(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("type", value.into());
            self
        }
        /// `send`
        pub fn send(&mut self, value: i64) -> &mut Self {
            self.0.parameter::<i64>("send", value);
            self
        }
        /// `new`
        pub fn new(&mut self, value: impl Into<types::IntoSchema>) -> &mut Self {
            self.0.parameter::<types::IntoSchema>("new", value.into());
            self
        }
        /// `client`
        pub fn client(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("client", value.into());
            self
        }
        /// `url`
        pub fn url(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("url", value.into());
            self
        }
        /// `request`
        pub fn request(&mut self, value: i64) -> &mut Self {
            self.0.parameter::<i64>("request", value);
            self
        }
        /// `response`
        pub fn response(&mut self, value: bool) -> &mut Self {
            self.0.parameter::<bool>("response", value);
            self
        }
        /// `result`
        pub fn result(&mut self, value: f64) -> &mut Self {
            self.0.parameter::<f64>("result", value);
            self
        }
        /// `header_map`
        pub fn header_map(&mut self, value: impl IntoIterator<Item = i64>) -> &mut Self {
            self.0.parameter::<Vec<i64>>("header_map", value.into_iter().collect());
            self
        }
        /// `encode_path`
        pub fn encode_path(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("encode_path", value.into());
            self
        }
        /// `info`
        pub fn info(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("info", value.into());
            self
        }
        /// `value`
        pub fn value(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("value", value.into());
            self
        }
        /// `body`
        pub fn body_(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("body", value.into());
            self
        }
        /// `self`
        pub fn self_(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("self", value.into());
            self
        }
        /// `stream`
        pub fn stream(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("stream", value.into());
            self
        }
        /// `arguments`
        pub fn arguments(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("arguments", value.into());
            self
        }
        /// `rqctx`
        pub fn rqctx(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("rqctx", value.into());
            self
        }
        /// `variable_0`
        pub fn variable_0(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("variable_0", value.into());
            self
        }
        /// `it's`
        pub fn it_s(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("it's", value.into());
            self
        }
        /// `its`
        pub fn its(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("its", value.into());
            self
        }
        /// `progenitor`
        pub fn progenitor(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("progenitor", value.into());
            self
        }
        /// `call`
        pub fn call(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("call", value.into());
            self
        }
        /// `+1`
        pub fn plus_1(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("+1", value.into());
            self
        }
        /// `page[size]`
        pub fn page_size(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("page[size]", value.into());
            self
        }
    }
    /// What is answered to `client`.
    #[derive(Debug)]
    pub struct ClientThen(Then);
    impl ClientThen {
        /// 200: Ok.
        pub fn ok(&mut self, body: impl Into<types::OkSchema>) {
            self.0.status(200u16);
            self.0.body::<types::OkSchema>(&body.into());
        }
        /// 400: Admit.
        pub fn bad_request(&mut self) {
            self.0.status(400u16);
        }
        /// 401: Authenticate.
        pub fn unauthorized(&mut self) {
            self.0.status(401u16);
        }
        /// 404: Parts.
        pub fn not_found(&mut self) -> headers::Parts<'_> {
            self.0.status(404u16);
            headers::Parts(&mut self.0)
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
    /// Which requests of `admit` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct AdmitWhen(Arguments);
    impl AdmitWhen {
        /// `type`
        pub fn r#type(&mut self, value: impl Into<String>) -> &mut Self {
            self.0.parameter::<String>("type", value.into());
            self
        }
        /// `send`
        pub fn send(&mut self, value: i64) -> &mut Self {
            self.0.parameter::<i64>("send", value);
            self
        }
        /// `new`
        pub fn new(&mut self, value: impl Into<types::IntoSchema>) -> &mut Self {
            self.0.parameter::<types::IntoSchema>("new", value.into());
            self
        }
        /// The body.
        pub fn body(&mut self, value: impl Into<types::Self_>) -> &mut Self {
            self.0.body::<types::Self_>(value.into());
            self
        }
    }
    /// What is answered to `admit`.
    #[derive(Debug)]
    pub struct AdmitThen(Then);
    impl AdmitThen {
        /// 200: Both.
        pub fn ok(&mut self, body: impl Into<types::VecSchema>) -> headers::AdmitOk<'_> {
            self.0.status(200u16);
            self.0.body::<types::VecSchema>(&body.into());
            headers::AdmitOk(&mut self.0)
        }
        /// 201: Result.
        pub fn created(&mut self, body: impl Into<types::ResultSchema>) {
            self.0.status(201u16);
            self.0.body::<types::ResultSchema>(&body.into());
        }
        /// 401: Authenticate.
        pub fn unauthorized(&mut self) {
            self.0.status(401u16);
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
    /// Which requests of `authenticate` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct AuthenticateWhen(Arguments);
    impl AuthenticateWhen {}
    /// What is answered to `authenticate`.
    #[derive(Debug)]
    pub struct AuthenticateThen(Then);
    impl AuthenticateThen {
        /// 200: Option.
        pub fn ok(&mut self, body: impl Into<types::Everything>) {
            self.0.status(200u16);
            self.0.body::<types::Everything>(&body.into());
        }
        /// 429: Too many.
        pub fn too_many_requests(&mut self) {
            self.0.status(429u16);
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
    /// Which requests of `headers` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct HeadersWhen(Arguments);
    impl HeadersWhen {}
    /// What is answered to `headers`.
    #[derive(Debug)]
    pub struct HeadersThen(Then);
    impl HeadersThen {
        /// 200: Vec.
        pub fn ok(&mut self) {
            self.0.status(200u16);
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
    /// Which requests of `preflight` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct PreflightWhen(Arguments);
    impl PreflightWhen {}
    /// What is answered to `preflight`.
    #[derive(Debug)]
    pub struct PreflightThen(Then);
    impl PreflightThen {
        /// 204: Done.
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
    /// Which requests of `exchange` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct ExchangeWhen(Arguments);
    impl ExchangeWhen {}
    /// What is answered to `exchange`.
    #[derive(Debug)]
    pub struct ExchangeThen(Then);
    impl ExchangeThen {
        /// 204: Done.
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
    /// Which requests of `max_body_bytes` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct MaxBodyBytesWhen(Arguments);
    impl MaxBodyBytesWhen {}
    /// What is answered to `max_body_bytes`.
    #[derive(Debug)]
    pub struct MaxBodyBytesThen(Then);
    impl MaxBodyBytesThen {
        /// 204: Done.
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
    /// Which requests of `violations` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct ViolationsWhen(Arguments);
    impl ViolationsWhen {}
    /// What is answered to `violations`.
    #[derive(Debug)]
    pub struct ViolationsThen(Then);
    impl ViolationsThen {
        /// 204: Done.
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
    /// Which requests of `unknown-parameters` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct UnknownParametersWhen(Arguments);
    impl UnknownParametersWhen {}
    /// What is answered to `unknown-parameters`.
    #[derive(Debug)]
    pub struct UnknownParametersThen(Then);
    impl UnknownParametersThen {
        /// 302: Away.
        pub fn found(&mut self) -> headers::UnknownParametersFound<'_> {
            self.0.status(302u16);
            headers::UnknownParametersFound(&mut self.0)
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
    /// Which requests of `too_many` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct TooManyWhen(Arguments);
    impl TooManyWhen {}
    /// What is answered to `too_many`.
    #[derive(Debug)]
    pub struct TooManyThen(Then);
    impl TooManyThen {
        /// 204: Done.
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
    /// Which requests of `too_many_endpoint` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct TooManyEndpointWhen(Arguments);
    impl TooManyEndpointWhen {}
    /// What is answered to `too_many_endpoint`.
    #[derive(Debug)]
    pub struct TooManyEndpointThen(Then);
    impl TooManyEndpointThen {
        /// 204: Done.
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
    /// Which requests of `operation` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct OperationWhen(Arguments);
    impl OperationWhen {}
    /// What is answered to `operation`.
    #[derive(Debug)]
    pub struct OperationThen(Then);
    impl OperationThen {
        /// 204: Done.
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
    /// Which requests of `result` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct ResultWhen(Arguments);
    impl ResultWhen {}
    /// What is answered to `result`.
    #[derive(Debug)]
    pub struct ResultThen(Then);
    impl ResultThen {
        /// 204: Done.
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
    /// Which requests of `option` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct OptionWhen(Arguments);
    impl OptionWhen {}
    /// What is answered to `option`.
    #[derive(Debug)]
    pub struct OptionThen(Then);
    impl OptionThen {
        /// 204: Done.
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
    /// Which requests of `ok` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct OkWhen(Arguments);
    impl OkWhen {}
    /// What is answered to `ok`.
    #[derive(Debug)]
    pub struct OkThen(Then);
    impl OkThen {
        /// 202: Violation.
        pub fn accepted(&mut self) -> headers::Violation<'_> {
            self.0.status(202u16);
            headers::Violation(&mut self.0)
        }
        /// 204: Done.
        pub fn no_content(&mut self) {
            self.0.status(204u16);
        }
        /// 400: List.
        pub fn bad_request(&mut self) {
            self.0.status(400u16);
        }
        /// 500: FromResponse.
        pub fn internal_server_error(&mut self) {
            self.0.status(500u16);
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
    /// Which requests of `error` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct ErrorWhen(Arguments);
    impl ErrorWhen {}
    /// What is answered to `error`.
    #[derive(Debug)]
    pub struct ErrorThen(Then);
    impl ErrorThen {
        /// 204: Done.
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
    /// Which requests of `new` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct NewWhen(Arguments);
    impl NewWhen {}
    /// What is answered to `new`.
    #[derive(Debug)]
    pub struct NewThen(Then);
    impl NewThen {
        /// 204: Done.
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
    /// Which requests of `builder` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct BuilderWhen(Arguments);
    impl BuilderWhen {}
    /// What is answered to `builder`.
    #[derive(Debug)]
    pub struct BuilderThen(Then);
    impl BuilderThen {
        /// 204: Done.
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
    /// Which requests of `base_url` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct BaseUrlWhen(Arguments);
    impl BaseUrlWhen {}
    /// What is answered to `base_url`.
    #[derive(Debug)]
    pub struct BaseUrlThen(Then);
    impl BaseUrlThen {
        /// 204: Done.
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
    /// Which requests of `api_version` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct ApiVersionWhen(Arguments);
    impl ApiVersionWhen {}
    /// What is answered to `api_version`.
    #[derive(Debug)]
    pub struct ApiVersionThen(Then);
    impl ApiVersionThen {
        /// 204: Done.
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
    /// Which requests of `byte_stream` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct ByteStreamWhen(Arguments);
    impl ByteStreamWhen {}
    /// What is answered to `byte_stream`.
    #[derive(Debug)]
    pub struct ByteStreamThen(Then);
    impl ByteStreamThen {
        /// 204: Done.
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
    /// Which requests of `type` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct TypeWhen(Arguments);
    impl TypeWhen {}
    /// What is answered to `type`.
    #[derive(Debug)]
    pub struct TypeThen(Then);
    impl TypeThen {
        /// 204: Done.
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
    /// Which requests of `self` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct Self_When(Arguments);
    impl Self_When {}
    /// What is answered to `self`.
    #[derive(Debug)]
    pub struct Self_Then(Then);
    impl Self_Then {
        /// 204: Done.
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
    /// Which requests of `2fa` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct _2faWhen(Arguments);
    impl _2faWhen {}
    /// What is answered to `2fa`.
    #[derive(Debug)]
    pub struct _2faThen(Then);
    impl _2faThen {
        /// 204: Done.
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
    /// Which requests of `users/list` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct UsersListWhen(Arguments);
    impl UsersListWhen {}
    /// What is answered to `users/list`.
    #[derive(Debug)]
    pub struct UsersListThen(Then);
    impl UsersListThen {
        /// 204: Done.
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
    /// Which requests of `list` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct ListWhen(Arguments);
    impl ListWhen {}
    /// What is answered to `list`.
    #[derive(Debug)]
    pub struct ListThen(Then);
    impl ListThen {
        /// 204: Done.
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
    /// Which requests of `list_response` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct ListResponseWhen(Arguments);
    impl ListResponseWhen {}
    /// What is answered to `list_response`.
    #[derive(Debug)]
    pub struct ListResponseThen(Then);
    impl ListResponseThen {
        /// 204: Done.
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
    /// Which requests of `credentials` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct CredentialsWhen(Arguments);
    impl CredentialsWhen {}
    /// What is answered to `credentials`.
    #[derive(Debug)]
    pub struct CredentialsThen(Then);
    impl CredentialsThen {
        /// 204: Done.
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
    /// Which requests of `pre` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct PreWhen(Arguments);
    impl PreWhen {}
    /// What is answered to `pre`.
    #[derive(Debug)]
    pub struct PreThen(Then);
    impl PreThen {
        /// 204: Done.
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
    /// Which requests of `exec` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct ExecWhen(Arguments);
    impl ExecWhen {}
    /// What is answered to `exec`.
    #[derive(Debug)]
    pub struct ExecThen(Then);
    impl ExecThen {
        /// 204: Done.
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
    /// Which requests of `debug` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct DebugWhen(Arguments);
    impl DebugWhen {}
    /// What is answered to `debug`.
    #[derive(Debug)]
    pub struct DebugThen(Then);
    impl DebugThen {
        /// 204: Done.
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
    /// Which requests of `clone` are answered: those that have all that is set here.
    #[derive(Debug)]
    pub struct CloneWhen(Arguments);
    impl CloneWhen {}
    /// What is answered to `clone`.
    #[derive(Debug)]
    pub struct CloneThen(Then);
    impl CloneThen {
        /// 204: Done.
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
        /// The headers of `Parts`. One that is required and not set is the document's example.
        #[derive(Debug)]
        pub struct Parts<'then>(pub(super) &'then mut specshot_runtime::mock::Then);
        impl Parts<'_> {
            /// `parts`
            pub fn parts(self, value: impl Into<String>) -> Self {
                self.0.header::<String>("parts", &value.into());
                self
            }
        }
        /// The headers of `AdmitOk`. One that is required and not set is the document's example.
        #[derive(Debug)]
        pub struct AdmitOk<'then>(pub(super) &'then mut specshot_runtime::mock::Then);
        impl AdmitOk<'_> {
            /// `body`
            pub fn body_(self, value: impl Into<types::FutureSchema>) -> Self {
                self.0.header::<types::FutureSchema>("body", &value.into());
                self
            }
            /// `fields`
            pub fn fields(self, value: impl Into<String>) -> Self {
                self.0.header::<String>("fields", &value.into());
                self
            }
        }
        /// The headers of `UnknownParametersFound`. One that is required and not set is the document's example.
        #[derive(Debug)]
        pub struct UnknownParametersFound<'then>(
            pub(super) &'then mut specshot_runtime::mock::Then,
        );
        impl UnknownParametersFound<'_> {
            /// `Location`
            pub fn location(self, value: chrono::NaiveDate) -> Self {
                self.0.header::<chrono::NaiveDate>("Location", &value);
                self
            }
        }
        /// The headers of `Violation`. One that is required and not set is the document's example.
        #[derive(Debug)]
        pub struct Violation<'then>(pub(super) &'then mut specshot_runtime::mock::Then);
        impl Violation<'_> {
            /// `x-a`
            pub fn x_a(self, value: impl Into<String>) -> Self {
                self.0.header::<String>("x-a", &value.into());
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
    /**Client for Names

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
        /**Sends a `GET` request to `/a/{variable_0}/{variable_1}/{variable_2}`

```ignore
let response = client.call_client()
    .variable_0(variable_0)
    .variable_1(variable_1)
    .variable_2(variable_2)
    .plus1(plus1)
    .body(body)
    .call(call)
    .client(client)
    .info(info)
    .its(its)
    .page_size(page_size)
    .progenitor(progenitor)
    .request(request)
    .response(response)
    .result(result)
    .rqctx(rqctx)
    .self_(self_)
    .url(url)
    .value(value)
    .arguments(arguments)
    .stream(stream)
    .send()
    .await;
```*/
        pub fn call_client(&self) -> builder::CallClient<'_> {
            builder::CallClient::new(self)
        }
        /**Sends a `POST` request to `/a/{variable_0}/{variable_1}/{variable_2}`

```ignore
let response = client.call_admit()
    .variable_0(variable_0)
    .variable_1(variable_1)
    .variable_2(variable_2)
    .body(body)
    .send()
    .await;
```*/
        pub fn call_admit(&self) -> builder::CallAdmit<'_> {
            builder::CallAdmit::new(self)
        }
        /**Sends a `GET` request to `/authenticate`

```ignore
let response = client.call_authenticate()
    .send()
    .await;
```*/
        pub fn call_authenticate(&self) -> builder::CallAuthenticate<'_> {
            builder::CallAuthenticate::new(self)
        }
        /**Sends a `GET` request to `/headers`

```ignore
let response = client.call_headers()
    .send()
    .await;
```*/
        pub fn call_headers(&self) -> builder::CallHeaders<'_> {
            builder::CallHeaders::new(self)
        }
        /**Sends a `GET` request to `/preflight`

```ignore
let response = client.call_preflight()
    .send()
    .await;
```*/
        pub fn call_preflight(&self) -> builder::CallPreflight<'_> {
            builder::CallPreflight::new(self)
        }
        /**Sends a `GET` request to `/exchange`

```ignore
let response = client.call_exchange()
    .send()
    .await;
```*/
        pub fn call_exchange(&self) -> builder::CallExchange<'_> {
            builder::CallExchange::new(self)
        }
        /**Sends a `GET` request to `/max-body-bytes`

```ignore
let response = client.call_max_body_bytes()
    .send()
    .await;
```*/
        pub fn call_max_body_bytes(&self) -> builder::CallMaxBodyBytes<'_> {
            builder::CallMaxBodyBytes::new(self)
        }
        /**Sends a `GET` request to `/violations`

```ignore
let response = client.call_violations()
    .send()
    .await;
```*/
        pub fn call_violations(&self) -> builder::CallViolations<'_> {
            builder::CallViolations::new(self)
        }
        /**Sends a `GET` request to `/unknown`

```ignore
let response = client.call_unknown_parameters()
    .send()
    .await;
```*/
        pub fn call_unknown_parameters(&self) -> builder::CallUnknownParameters<'_> {
            builder::CallUnknownParameters::new(self)
        }
        /**Sends a `GET` request to `/too-many`

```ignore
let response = client.call_too_many()
    .send()
    .await;
```*/
        pub fn call_too_many(&self) -> builder::CallTooMany<'_> {
            builder::CallTooMany::new(self)
        }
        /**Sends a `GET` request to `/endpoint`

```ignore
let response = client.call_too_many_endpoint()
    .send()
    .await;
```*/
        pub fn call_too_many_endpoint(&self) -> builder::CallTooManyEndpoint<'_> {
            builder::CallTooManyEndpoint::new(self)
        }
        /**Sends a `GET` request to `/operation`

```ignore
let response = client.call_operation()
    .send()
    .await;
```*/
        pub fn call_operation(&self) -> builder::CallOperation<'_> {
            builder::CallOperation::new(self)
        }
        /**Sends a `GET` request to `/result`

```ignore
let response = client.call_result()
    .send()
    .await;
```*/
        pub fn call_result(&self) -> builder::CallResult<'_> {
            builder::CallResult::new(self)
        }
        /**Sends a `GET` request to `/option`

```ignore
let response = client.call_option()
    .send()
    .await;
```*/
        pub fn call_option(&self) -> builder::CallOption<'_> {
            builder::CallOption::new(self)
        }
        /**Sends a `GET` request to `/ok`

```ignore
let response = client.call_ok()
    .send()
    .await;
```*/
        pub fn call_ok(&self) -> builder::CallOk<'_> {
            builder::CallOk::new(self)
        }
        /**Sends a `GET` request to `/error`

```ignore
let response = client.call_error()
    .send()
    .await;
```*/
        pub fn call_error(&self) -> builder::CallError<'_> {
            builder::CallError::new(self)
        }
        /**Sends a `GET` request to `/new`

```ignore
let response = client.call_new()
    .send()
    .await;
```*/
        pub fn call_new(&self) -> builder::CallNew<'_> {
            builder::CallNew::new(self)
        }
        /**Sends a `GET` request to `/builder`

```ignore
let response = client.call_builder()
    .send()
    .await;
```*/
        pub fn call_builder(&self) -> builder::CallBuilder<'_> {
            builder::CallBuilder::new(self)
        }
        /**Sends a `GET` request to `/base-url`

```ignore
let response = client.call_base_url()
    .send()
    .await;
```*/
        pub fn call_base_url(&self) -> builder::CallBaseUrl<'_> {
            builder::CallBaseUrl::new(self)
        }
        /**Sends a `GET` request to `/api-version`

```ignore
let response = client.call_api_version()
    .send()
    .await;
```*/
        pub fn call_api_version(&self) -> builder::CallApiVersion<'_> {
            builder::CallApiVersion::new(self)
        }
        /**Sends a `GET` request to `/byte-stream`

```ignore
let response = client.call_byte_stream()
    .send()
    .await;
```*/
        pub fn call_byte_stream(&self) -> builder::CallByteStream<'_> {
            builder::CallByteStream::new(self)
        }
        /**Sends a `GET` request to `/type`

```ignore
let response = client.call_type()
    .send()
    .await;
```*/
        pub fn call_type(&self) -> builder::CallType<'_> {
            builder::CallType::new(self)
        }
        /**Sends a `GET` request to `/self`

```ignore
let response = client.call_self()
    .send()
    .await;
```*/
        pub fn call_self(&self) -> builder::CallSelf<'_> {
            builder::CallSelf::new(self)
        }
        /**Sends a `GET` request to `/2fa`

```ignore
let response = client.call_2fa()
    .send()
    .await;
```*/
        pub fn call_2fa(&self) -> builder::Call2fa<'_> {
            builder::Call2fa::new(self)
        }
        /**Sends a `GET` request to `/users-list`

```ignore
let response = client.call_users_list()
    .send()
    .await;
```*/
        pub fn call_users_list(&self) -> builder::CallUsersList<'_> {
            builder::CallUsersList::new(self)
        }
        /**Sends a `GET` request to `/list`

```ignore
let response = client.call_list()
    .send()
    .await;
```*/
        pub fn call_list(&self) -> builder::CallList<'_> {
            builder::CallList::new(self)
        }
        /**Sends a `GET` request to `/list-response`

```ignore
let response = client.call_list_response()
    .send()
    .await;
```*/
        pub fn call_list_response(&self) -> builder::CallListResponse<'_> {
            builder::CallListResponse::new(self)
        }
        /**Sends a `GET` request to `/credentials`

```ignore
let response = client.call_credentials()
    .send()
    .await;
```*/
        pub fn call_credentials(&self) -> builder::CallCredentials<'_> {
            builder::CallCredentials::new(self)
        }
        /**Sends a `GET` request to `/pre`

```ignore
let response = client.call_pre()
    .send()
    .await;
```*/
        pub fn call_pre(&self) -> builder::CallPre<'_> {
            builder::CallPre::new(self)
        }
        /**Sends a `GET` request to `/exec`

```ignore
let response = client.call_exec()
    .send()
    .await;
```*/
        pub fn call_exec(&self) -> builder::CallExec<'_> {
            builder::CallExec::new(self)
        }
        /**Sends a `GET` request to `/debug`

```ignore
let response = client.call_clone()
    .send()
    .await;
```*/
        pub fn call_clone(&self) -> builder::CallClone<'_> {
            builder::CallClone::new(self)
        }
        /**Sends a `GET` request to `/debug`

```ignore
let response = client.call_debug()
    .send()
    .await;
```*/
        pub fn call_debug(&self) -> builder::CallDebug<'_> {
            builder::CallDebug::new(self)
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
        /**Builder for [`Client::call_client`]

[`Client::call_client`]: super::Client::call_client*/
        #[derive(Debug, Clone)]
        pub struct CallClient<'a> {
            _client: &'a super::Client,
            variable_0: Result<i64, String>,
            variable_1: Result<::std::string::String, String>,
            variable_2: Result<::std::string::String, String>,
            plus1: Result<Option<::std::string::String>, String>,
            body: Result<Option<::std::string::String>, String>,
            call: Result<Option<::std::string::String>, String>,
            client: Result<Option<::std::string::String>, String>,
            info: Result<Option<::std::string::String>, String>,
            its: Result<Option<::std::string::String>, String>,
            page_size: Result<Option<::std::string::String>, String>,
            progenitor: Result<Option<::std::string::String>, String>,
            request: Result<Option<i64>, String>,
            response: Result<Option<bool>, String>,
            result: Result<Option<f64>, String>,
            rqctx: Result<Option<::std::string::String>, String>,
            self_: Result<Option<::std::string::String>, String>,
            url: Result<Option<::std::string::String>, String>,
            value: Result<Option<::std::string::String>, String>,
            arguments: Result<Option<::std::string::String>, String>,
            stream: Result<Option<::std::string::String>, String>,
        }
        impl<'a> CallClient<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self {
                    _client: client,
                    variable_0: Err("variable_0 was not initialized".to_string()),
                    variable_1: Err("variable_1 was not initialized".to_string()),
                    variable_2: Err("variable_2 was not initialized".to_string()),
                    plus1: Ok(None),
                    body: Ok(None),
                    call: Ok(None),
                    client: Ok(None),
                    info: Ok(None),
                    its: Ok(None),
                    page_size: Ok(None),
                    progenitor: Ok(None),
                    request: Ok(None),
                    response: Ok(None),
                    result: Ok(None),
                    rqctx: Ok(None),
                    self_: Ok(None),
                    url: Ok(None),
                    value: Ok(None),
                    arguments: Ok(None),
                    stream: Ok(None),
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
            pub fn variable_2<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.variable_2 = value
                    .try_into()
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for variable_2 failed"
                            .to_string()
                    });
                self
            }
            pub fn plus1<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.plus1 = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for plus1 failed"
                            .to_string()
                    });
                self
            }
            pub fn body<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.body = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for body failed"
                            .to_string()
                    });
                self
            }
            pub fn call<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.call = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for call failed"
                            .to_string()
                    });
                self
            }
            pub fn client<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.client = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for client failed"
                            .to_string()
                    });
                self
            }
            pub fn info<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.info = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for info failed"
                            .to_string()
                    });
                self
            }
            pub fn its<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.its = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for its failed"
                            .to_string()
                    });
                self
            }
            pub fn page_size<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.page_size = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for page_size failed"
                            .to_string()
                    });
                self
            }
            pub fn progenitor<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.progenitor = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for progenitor failed"
                            .to_string()
                    });
                self
            }
            pub fn request<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<i64>,
            {
                self.request = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| "conversion to `i64` for request failed".to_string());
                self
            }
            pub fn response<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<bool>,
            {
                self.response = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| "conversion to `bool` for response failed".to_string());
                self
            }
            pub fn result<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<f64>,
            {
                self.result = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| "conversion to `f64` for result failed".to_string());
                self
            }
            pub fn rqctx<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.rqctx = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for rqctx failed"
                            .to_string()
                    });
                self
            }
            pub fn self_<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.self_ = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for self_ failed"
                            .to_string()
                    });
                self
            }
            pub fn url<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.url = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for url failed"
                            .to_string()
                    });
                self
            }
            pub fn value<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.value = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for value failed"
                            .to_string()
                    });
                self
            }
            pub fn arguments<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.arguments = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for arguments failed"
                            .to_string()
                    });
                self
            }
            pub fn stream<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.stream = value
                    .try_into()
                    .map(Some)
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for stream failed"
                            .to_string()
                    });
                self
            }
            ///Sends a `GET` request to `/a/{variable_0}/{variable_1}/{variable_2}`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self {
                    _client,
                    variable_0,
                    variable_1,
                    variable_2,
                    plus1,
                    body,
                    call,
                    client,
                    info,
                    its,
                    page_size,
                    progenitor,
                    request,
                    response,
                    result,
                    rqctx,
                    self_,
                    url,
                    value,
                    arguments,
                    stream,
                } = self;
                let variable_0 = variable_0.map_err(Error::InvalidRequest)?;
                let variable_1 = variable_1.map_err(Error::InvalidRequest)?;
                let variable_2 = variable_2.map_err(Error::InvalidRequest)?;
                let plus1 = plus1.map_err(Error::InvalidRequest)?;
                let body = body.map_err(Error::InvalidRequest)?;
                let call = call.map_err(Error::InvalidRequest)?;
                let client = client.map_err(Error::InvalidRequest)?;
                let info = info.map_err(Error::InvalidRequest)?;
                let its = its.map_err(Error::InvalidRequest)?;
                let page_size = page_size.map_err(Error::InvalidRequest)?;
                let progenitor = progenitor.map_err(Error::InvalidRequest)?;
                let request = request.map_err(Error::InvalidRequest)?;
                let response = response.map_err(Error::InvalidRequest)?;
                let result = result.map_err(Error::InvalidRequest)?;
                let rqctx = rqctx.map_err(Error::InvalidRequest)?;
                let self_ = self_.map_err(Error::InvalidRequest)?;
                let url = url.map_err(Error::InvalidRequest)?;
                let value = value.map_err(Error::InvalidRequest)?;
                let arguments = arguments.map_err(Error::InvalidRequest)?;
                let stream = stream.map_err(Error::InvalidRequest)?;
                let _url = format!(
                    "{}/a/{}/{}/{}", _client.baseurl, encode_path(& variable_0
                    .to_string()), encode_path(& variable_1.to_string()), encode_path(&
                    variable_2.to_string()),
                );
                let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
                header_map
                    .append(
                        ::reqwest::header::HeaderName::from_static("api-version"),
                        ::reqwest::header::HeaderValue::from_static(
                            super::Client::api_version(),
                        ),
                    );
                if let Some(value) = arguments {
                    header_map.append("arguments", value.to_string().try_into()?);
                }
                if let Some(value) = stream {
                    header_map.append("stream", value.to_string().try_into()?);
                }
                #[allow(unused_mut)]
                let mut _request = _client
                    .client
                    .get(_url)
                    .query(&progenitor_client::QueryParam::new("+1", &plus1))
                    .query(&progenitor_client::QueryParam::new("body", &body))
                    .query(&progenitor_client::QueryParam::new("call", &call))
                    .query(&progenitor_client::QueryParam::new("client", &client))
                    .query(&progenitor_client::QueryParam::new("info", &info))
                    .query(&progenitor_client::QueryParam::new("it's", &its))
                    .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
                    .query(
                        &progenitor_client::QueryParam::new("progenitor", &progenitor),
                    )
                    .query(&progenitor_client::QueryParam::new("request", &request))
                    .query(&progenitor_client::QueryParam::new("response", &response))
                    .query(&progenitor_client::QueryParam::new("result", &result))
                    .query(&progenitor_client::QueryParam::new("rqctx", &rqctx))
                    .query(&progenitor_client::QueryParam::new("self", &self_))
                    .query(&progenitor_client::QueryParam::new("url", &url))
                    .query(&progenitor_client::QueryParam::new("value", &value))
                    .headers(header_map)
                    .build()?;
                let info = OperationInfo {
                    operation_id: "call_client",
                };
                match (specshot_runtime::client::Outgoing::apply)(
                        &_client.inner,
                        &mut _request,
                    )
                    .await
                {
                    Ok(_) => {}
                    Err(e) => return Err(Error::Custom(e.to_string())),
                }
                _client.pre(&mut _request, &info).await?;
                let _result = _client.exec(_request, &info).await;
                _client.post(&_result, &info).await?;
                let _response = _result?;
                match _response.status().as_u16() {
                    200..=299 => Ok(ResponseValue::stream(_response)),
                    _ => Err(Error::ErrorResponse(ResponseValue::stream(_response))),
                }
            }
        }
        /**Builder for [`Client::call_admit`]

[`Client::call_admit`]: super::Client::call_admit*/
        #[derive(Debug, Clone)]
        pub struct CallAdmit<'a> {
            client: &'a super::Client,
            variable_0: Result<i64, String>,
            variable_1: Result<::std::string::String, String>,
            variable_2: Result<::std::string::String, String>,
            body: Result<::serde_json::Value, String>,
        }
        impl<'a> CallAdmit<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self {
                    client: client,
                    variable_0: Err("variable_0 was not initialized".to_string()),
                    variable_1: Err("variable_1 was not initialized".to_string()),
                    variable_2: Err("variable_2 was not initialized".to_string()),
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
            pub fn variable_2<V>(mut self, value: V) -> Self
            where
                V: std::convert::TryInto<::std::string::String>,
            {
                self.variable_2 = value
                    .try_into()
                    .map_err(|_| {
                        "conversion to `:: std :: string :: String` for variable_2 failed"
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
            ///Sends a `POST` request to `/a/{variable_0}/{variable_1}/{variable_2}`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client, variable_0, variable_1, variable_2, body } = self;
                let variable_0 = variable_0.map_err(Error::InvalidRequest)?;
                let variable_1 = variable_1.map_err(Error::InvalidRequest)?;
                let variable_2 = variable_2.map_err(Error::InvalidRequest)?;
                let body = body.map_err(Error::InvalidRequest)?;
                let url = format!(
                    "{}/a/{}/{}/{}", client.baseurl, encode_path(& variable_0
                    .to_string()), encode_path(& variable_1.to_string()), encode_path(&
                    variable_2.to_string()),
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
                    .headers(header_map)
                    .build()?;
                let info = OperationInfo {
                    operation_id: "call_admit",
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
        /**Builder for [`Client::call_authenticate`]

[`Client::call_authenticate`]: super::Client::call_authenticate*/
        #[derive(Debug, Clone)]
        pub struct CallAuthenticate<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallAuthenticate<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/authenticate`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/authenticate", client.baseurl,);
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
                    operation_id: "call_authenticate",
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
        /**Builder for [`Client::call_headers`]

[`Client::call_headers`]: super::Client::call_headers*/
        #[derive(Debug, Clone)]
        pub struct CallHeaders<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallHeaders<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/headers`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/headers", client.baseurl,);
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
                    operation_id: "call_headers",
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
        /**Builder for [`Client::call_preflight`]

[`Client::call_preflight`]: super::Client::call_preflight*/
        #[derive(Debug, Clone)]
        pub struct CallPreflight<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallPreflight<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/preflight`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/preflight", client.baseurl,);
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
                    operation_id: "call_preflight",
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
        /**Builder for [`Client::call_exchange`]

[`Client::call_exchange`]: super::Client::call_exchange*/
        #[derive(Debug, Clone)]
        pub struct CallExchange<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallExchange<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/exchange`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/exchange", client.baseurl,);
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
                    operation_id: "call_exchange",
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
        /**Builder for [`Client::call_max_body_bytes`]

[`Client::call_max_body_bytes`]: super::Client::call_max_body_bytes*/
        #[derive(Debug, Clone)]
        pub struct CallMaxBodyBytes<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallMaxBodyBytes<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/max-body-bytes`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/max-body-bytes", client.baseurl,);
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
                    operation_id: "call_max_body_bytes",
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
        /**Builder for [`Client::call_violations`]

[`Client::call_violations`]: super::Client::call_violations*/
        #[derive(Debug, Clone)]
        pub struct CallViolations<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallViolations<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/violations`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/violations", client.baseurl,);
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
                    operation_id: "call_violations",
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
        /**Builder for [`Client::call_unknown_parameters`]

[`Client::call_unknown_parameters`]: super::Client::call_unknown_parameters*/
        #[derive(Debug, Clone)]
        pub struct CallUnknownParameters<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallUnknownParameters<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/unknown`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/unknown", client.baseurl,);
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
                    operation_id: "call_unknown_parameters",
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
        /**Builder for [`Client::call_too_many`]

[`Client::call_too_many`]: super::Client::call_too_many*/
        #[derive(Debug, Clone)]
        pub struct CallTooMany<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallTooMany<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/too-many`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/too-many", client.baseurl,);
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
                    operation_id: "call_too_many",
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
        /**Builder for [`Client::call_too_many_endpoint`]

[`Client::call_too_many_endpoint`]: super::Client::call_too_many_endpoint*/
        #[derive(Debug, Clone)]
        pub struct CallTooManyEndpoint<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallTooManyEndpoint<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/endpoint`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/endpoint", client.baseurl,);
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
                    operation_id: "call_too_many_endpoint",
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
        /**Builder for [`Client::call_operation`]

[`Client::call_operation`]: super::Client::call_operation*/
        #[derive(Debug, Clone)]
        pub struct CallOperation<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallOperation<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/operation`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/operation", client.baseurl,);
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
                    operation_id: "call_operation",
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
        /**Builder for [`Client::call_result`]

[`Client::call_result`]: super::Client::call_result*/
        #[derive(Debug, Clone)]
        pub struct CallResult<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallResult<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/result`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/result", client.baseurl,);
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
                    operation_id: "call_result",
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
        /**Builder for [`Client::call_option`]

[`Client::call_option`]: super::Client::call_option*/
        #[derive(Debug, Clone)]
        pub struct CallOption<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallOption<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/option`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/option", client.baseurl,);
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
                    operation_id: "call_option",
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
        /**Builder for [`Client::call_ok`]

[`Client::call_ok`]: super::Client::call_ok*/
        #[derive(Debug, Clone)]
        pub struct CallOk<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallOk<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/ok`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/ok", client.baseurl,);
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
                    operation_id: "call_ok",
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
        /**Builder for [`Client::call_error`]

[`Client::call_error`]: super::Client::call_error*/
        #[derive(Debug, Clone)]
        pub struct CallError<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallError<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/error`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/error", client.baseurl,);
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
                    operation_id: "call_error",
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
        /**Builder for [`Client::call_new`]

[`Client::call_new`]: super::Client::call_new*/
        #[derive(Debug, Clone)]
        pub struct CallNew<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallNew<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/new`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/new", client.baseurl,);
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
                    operation_id: "call_new",
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
        /**Builder for [`Client::call_builder`]

[`Client::call_builder`]: super::Client::call_builder*/
        #[derive(Debug, Clone)]
        pub struct CallBuilder<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallBuilder<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/builder`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/builder", client.baseurl,);
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
                    operation_id: "call_builder",
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
        /**Builder for [`Client::call_base_url`]

[`Client::call_base_url`]: super::Client::call_base_url*/
        #[derive(Debug, Clone)]
        pub struct CallBaseUrl<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallBaseUrl<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/base-url`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/base-url", client.baseurl,);
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
                    operation_id: "call_base_url",
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
        /**Builder for [`Client::call_api_version`]

[`Client::call_api_version`]: super::Client::call_api_version*/
        #[derive(Debug, Clone)]
        pub struct CallApiVersion<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallApiVersion<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/api-version`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/api-version", client.baseurl,);
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
                    operation_id: "call_api_version",
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
        /**Builder for [`Client::call_byte_stream`]

[`Client::call_byte_stream`]: super::Client::call_byte_stream*/
        #[derive(Debug, Clone)]
        pub struct CallByteStream<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallByteStream<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/byte-stream`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/byte-stream", client.baseurl,);
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
                    operation_id: "call_byte_stream",
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
        /**Builder for [`Client::call_type`]

[`Client::call_type`]: super::Client::call_type*/
        #[derive(Debug, Clone)]
        pub struct CallType<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallType<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/type`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/type", client.baseurl,);
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
                    operation_id: "call_type",
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
        /**Builder for [`Client::call_self`]

[`Client::call_self`]: super::Client::call_self*/
        #[derive(Debug, Clone)]
        pub struct CallSelf<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallSelf<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/self`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/self", client.baseurl,);
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
                    operation_id: "call_self",
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
        /**Builder for [`Client::call_2fa`]

[`Client::call_2fa`]: super::Client::call_2fa*/
        #[derive(Debug, Clone)]
        pub struct Call2fa<'a> {
            client: &'a super::Client,
        }
        impl<'a> Call2fa<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/2fa`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/2fa", client.baseurl,);
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
                    operation_id: "call_2fa",
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
        /**Builder for [`Client::call_users_list`]

[`Client::call_users_list`]: super::Client::call_users_list*/
        #[derive(Debug, Clone)]
        pub struct CallUsersList<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallUsersList<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/users-list`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/users-list", client.baseurl,);
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
                    operation_id: "call_users_list",
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
        /**Builder for [`Client::call_list`]

[`Client::call_list`]: super::Client::call_list*/
        #[derive(Debug, Clone)]
        pub struct CallList<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallList<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/list`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/list", client.baseurl,);
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
                    operation_id: "call_list",
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
        /**Builder for [`Client::call_list_response`]

[`Client::call_list_response`]: super::Client::call_list_response*/
        #[derive(Debug, Clone)]
        pub struct CallListResponse<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallListResponse<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/list-response`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/list-response", client.baseurl,);
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
                    operation_id: "call_list_response",
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
        /**Builder for [`Client::call_credentials`]

[`Client::call_credentials`]: super::Client::call_credentials*/
        #[derive(Debug, Clone)]
        pub struct CallCredentials<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallCredentials<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/credentials`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/credentials", client.baseurl,);
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
                    operation_id: "call_credentials",
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
        /**Builder for [`Client::call_pre`]

[`Client::call_pre`]: super::Client::call_pre*/
        #[derive(Debug, Clone)]
        pub struct CallPre<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallPre<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/pre`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/pre", client.baseurl,);
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
                    operation_id: "call_pre",
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
        /**Builder for [`Client::call_exec`]

[`Client::call_exec`]: super::Client::call_exec*/
        #[derive(Debug, Clone)]
        pub struct CallExec<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallExec<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/exec`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/exec", client.baseurl,);
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
                    operation_id: "call_exec",
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
        /**Builder for [`Client::call_clone`]

[`Client::call_clone`]: super::Client::call_clone*/
        #[derive(Debug, Clone)]
        pub struct CallClone<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallClone<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/debug`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/debug", client.baseurl,);
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
                    operation_id: "call_clone",
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
        /**Builder for [`Client::call_debug`]

[`Client::call_debug`]: super::Client::call_debug*/
        #[derive(Debug, Clone)]
        pub struct CallDebug<'a> {
            client: &'a super::Client,
        }
        impl<'a> CallDebug<'a> {
            pub fn new(client: &'a super::Client) -> Self {
                Self { client: client }
            }
            ///Sends a `GET` request to `/debug`
            pub async fn send(
                self,
            ) -> Result<ResponseValue<ByteStream>, Error<ByteStream>> {
                let Self { client } = self;
                let url = format!("{}/debug", client.baseurl,);
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
                    operation_id: "call_debug",
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
