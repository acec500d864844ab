//! `Client` and `ClientBuilder`.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{
    super::{doc, literal::apart},
    environment,
};
use crate::ir::{Api, Operation, SchemeKind, SecurityScheme, ServerVariable};

/// Methods that `Client` has of its own.
const CLIENT: [&str; 4] = ["builder", "base_url", "drift", "reset_drift"];

/// Methods that `ClientBuilder` has of its own.
const BUILDER: [&str; 10] = [
    "base_url",
    "build",
    "credentials_from_environment",
    "decoding",
    "http_client",
    "on_drift",
    "proxy",
    "retry",
    "timeout",
    "user_agent",
];

/// `Client` and `ClientBuilder`.
pub(super) fn client(api: &Api) -> TokenStream {
    let title = format!("A client of the {}, version {}.", api.title, api.version);
    let docs = doc::lines(&format!("{title}\n\n{}", api.description), "");
    let methods = api.operations.iter().map(operation);
    let builder = builder(api);
    quote! {
        #docs
        ///
        /// It is cheap to clone, and clones share their connections.
        #[derive(Clone, Debug)]
        pub struct Client {
            connection: client::Connection,
        }

        impl Client {
            /// Sets up a client.
            pub fn builder() -> ClientBuilder {
                ClientBuilder { settings: client::Settings::new(SERVER, USER_AGENT) }
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

            #(#methods)*
        }

        #builder
    }
}

/// The method of an operation.
pub(in super::super) fn method(operation: &Operation) -> Ident {
    apart(&operation.name, &CLIENT)
}

fn operation(operation: &Operation) -> TokenStream {
    let route = format!("`{} {}`", operation.method, operation.path);
    let texts = [
        operation.summary.as_str(),
        operation.description.as_str(),
        route.as_str(),
    ];
    let texts: Vec<&str> = texts.into_iter().filter(|text| !text.is_empty()).collect();
    let docs = doc::lines(&texts.join("\n\n"), "");
    let name = method(operation);
    let request = format_ident!("{}Request", operation.type_name);
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
    quote! {
        #docs
        #deprecated
        pub fn #name(&self) -> #request {
            #request { connection: self.connection.clone(), arguments: client::Arguments::new() }
        }
    }
}

/// The setters of the security schemes.
pub(in super::super) fn scheme_setters(api: &Api) -> Vec<Ident> {
    scheme_names(api)
        .into_iter()
        .map(|(name, _)| name)
        .collect()
}

/// The two setters of each security scheme: of its credentials, and of their source.
fn scheme_names(api: &Api) -> Vec<(Ident, Ident)> {
    let mut names = Setters::new();
    let names = |scheme: &SecurityScheme| {
        let name = names.take(&scheme.field);
        (name, names.take(&format!("{}_source", scheme.field)))
    };
    api.security_schemes.iter().map(names).collect()
}

/// The methods that the builder has.
struct Setters(Vec<String>);

impl Setters {
    fn new() -> Self {
        Setters(BUILDER.iter().map(ToString::to_string).collect())
    }

    fn take(&mut self, name: &str) -> Ident {
        let known: Vec<&str> = self.0.iter().map(String::as_str).collect();
        let setter = apart(name, &known);
        self.0.push(setter.to_string());
        setter
    }
}

fn builder(api: &Api) -> TokenStream {
    let server = server(api);
    let mut setters = Setters::new();
    let mut schemes = Vec::new();
    for (found, (name, source)) in api.security_schemes.iter().zip(scheme_names(api)) {
        setters.0.extend([name.to_string(), source.to_string()]);
        schemes.push(scheme(found, &name, &source));
    }
    let found = api.servers.first();
    let variables = found.into_iter().flat_map(|server| &server.variables);
    let variables: Vec<TokenStream> = variables
        .map(|found| variable(found, &setters.take(&found.field)))
        .collect();
    let environment = environment::setter(api);
    let default = match api.servers.first() {
        Some(server) => format!(
            "Sets the base URL, in place of `{}` and its variables.",
            server.url
        ),
        None => "Sets the base URL. It is required: the document names no server.".to_owned(),
    };
    let default = doc::lines(&default, "");
    quote! {
        #server

        const USER_AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

        /// Sets up a [`Client`]: base URL, credentials, HTTP client, retries.
        #[derive(Clone, Debug)]
        #[must_use]
        pub struct ClientBuilder {
            settings: client::Settings,
        }

        impl ClientBuilder {
            #default
            pub fn base_url(mut self, url: impl Into<String>) -> Self {
                self.settings.base_url(url.into());
                self
            }

            #(#variables)*
            #(#schemes)*
            #environment

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
                hook: impl std::ops::Fn(&client::DriftEntry) + std::marker::Send + std::marker::Sync + 'static,
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
                Ok(Client { connection: self.settings.build()? })
            }
        }
    }
}

fn server(api: &Api) -> TokenStream {
    let server = match api.servers.first() {
        Some(server) => {
            let url = &server.url;
            let variables = server.variables.iter().map(|variable| {
                let ServerVariable {
                    name,
                    default,
                    values,
                    ..
                } = variable;
                quote! {
                    client::ServerVariable {
                        name: #name, default: #default, values: &[ #(#values),* ],
                    }
                }
            });
            quote!(Some(client::Server { url: #url, variables: &[ #(#variables),* ] }))
        }
        None => quote!(None),
    };
    quote!(const SERVER: Option<client::Server> = #server;)
}

fn variable(variable: &ServerVariable, setter: &Ident) -> TokenStream {
    let ServerVariable {
        name,
        default,
        values,
        ..
    } = variable;
    let listed = match values.as_slice() {
        [] => String::new(),
        values => format!(" It is one of `{}`.", values.join("`, `")),
    };
    let docs = doc::lines(
        &format!("Sets `{name}` in the URL of the server. The default is `{default}`.{listed}"),
        "",
    );
    quote! {
        #docs
        pub fn #setter(mut self, value: impl Into<String>) -> Self {
            self.settings.variable(#name, value.into());
            self
        }
    }
}

/// The setters of a scheme's credential and of its source.
fn scheme(scheme: &SecurityScheme, setter: &Ident, source: &Ident) -> TokenStream {
    let SecurityScheme {
        name,
        kind,
        description,
        ..
    } = scheme;
    let what = match kind {
        SchemeKind::Basic => "user name and password".to_owned(),
        SchemeKind::Bearer => "token".to_owned(),
        SchemeKind::HeaderKey(header) => format!("key in the header `{header}`"),
        SchemeKind::QueryKey(query) => format!("key in the query parameter `{query}`"),
        SchemeKind::CookieKey(cookie) => format!("key in the cookie `{cookie}`"),
    };
    // A pair has a type of its own, which says so.
    let kept = match kind {
        SchemeKind::Basic => "",
        _ => {
            " It is kept as a [`SecretString`](secrecy::SecretString), which no `Debug` output shows \
             and which is overwritten when it is dropped."
        }
    };
    let docs = doc::lines(
        &format!("Sets the {what} of `{name}`.{kept}\n\n{description}"),
        "",
    );
    let form = match kind {
        SchemeKind::Basic => "`(user name, password)`",
        _ => "text",
    };
    let source_docs = doc::lines(
        &format!(
            "Sets where the {what} of `{name}` comes from, in place of a fixed one: a function \
             that returns a future of a {form}, or a type that implements \
             [`CredentialSource`](client::CredentialSource). It is asked when a call needs it for \
             the first time, and once more after an answer of 401; one that is known to expire \
             ([`Issued`](client::Issued)) is asked for anew before that."
        ),
        "",
    );
    match token_kind(kind) {
        None => quote! {
            #docs
            pub fn #setter(
                mut self,
                username: impl Into<String>,
                password: impl Into<secrecy::SecretString>,
            ) -> Self {
                self.settings.basic(#name, (username, password));
                self
            }

            #source_docs
            pub fn #source(
                mut self,
                source: impl client::CredentialSource<specshot_runtime::credential::Basic>,
            ) -> Self {
                self.settings.basic_source(#name, source);
                self
            }
        },
        Some(kind) => quote! {
            #docs
            pub fn #setter(mut self, value: impl Into<secrecy::SecretString>) -> Self {
                self.settings.token(#name, #kind, value.into());
                self
            }

            #source_docs
            pub fn #source(
                mut self,
                source: impl client::CredentialSource<secrecy::SecretString>,
            ) -> Self {
                self.settings.token_source(#name, #kind, source);
                self
            }
        },
    }
}

/// The form of a credential that is one text; nothing for user name and password.
pub(super) fn token_kind(kind: &SchemeKind) -> Option<TokenStream> {
    match kind {
        SchemeKind::Basic => None,
        SchemeKind::Bearer => Some(quote!(client::TokenKind::Bearer)),
        SchemeKind::HeaderKey(_) => Some(quote!(client::TokenKind::HeaderKey)),
        SchemeKind::QueryKey(_) => Some(quote!(client::TokenKind::QueryKey)),
        SchemeKind::CookieKey(_) => Some(quote!(client::TokenKind::CookieKey)),
    }
}
