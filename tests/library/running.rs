//! The library, served on a socket of this machine.

use dropshot::{ConfigDropshot, HttpServer, ServerBuilder};
use slog::Logger;

use crate::{
    client,
    server::{Book, ListBooksArguments, Name, api_description},
    service::{EMMA, KEY, Library, MAX_BODY, Store, TOKEN},
};

/// The library, being served.
pub(crate) struct Service {
    server: HttpServer<Store>,
    http: reqwest::Client,
}

impl Service {
    /// A library without books.
    pub(crate) fn start() -> Service {
        let api = api_description::<Library>().expect("Dropshot takes the API");
        let config = ConfigDropshot {
            bind_address: ([127, 0, 0, 1], 0).into(),
            default_request_body_max_bytes: MAX_BODY,
            ..ConfigDropshot::default()
        };
        let log = Logger::root(slog::Discard, slog::o!());
        let server = ServerBuilder::new(api, Store::default(), log)
            .config(config)
            .start();
        let http = reqwest::Client::builder()
            .no_proxy()
            .build()
            .expect("a client");
        Service {
            server: server.expect("a free port"),
            http,
        }
    }

    /// A library with one book.
    pub(crate) fn with_emma() -> Service {
        let service = Service::start();
        let emma = Book::new(Name("Emma".to_owned()));
        service
            .store()
            .books
            .lock()
            .expect("no panic")
            .insert(EMMA.to_owned(), emma);
        service
    }

    fn store(&self) -> &Store {
        self.server.app_private()
    }

    /// The book that the store has.
    pub(crate) fn emma(&self) -> Book {
        self.store().books.lock().expect("no panic")[EMMA].clone()
    }

    /// What the last list was asked for with.
    pub(crate) fn seen(&self) -> ListBooksArguments {
        self.store()
            .seen
            .lock()
            .expect("no panic")
            .clone()
            .expect("a request")
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.server.local_addr())
    }

    /// A client without credentials.
    pub(crate) fn stranger(&self) -> client::Client {
        self.builder().build().expect("a client")
    }

    pub(crate) fn builder(&self) -> client::ClientBuilder {
        client::Client::builder().base_url(self.url(""))
    }

    /// A client with all credentials.
    pub(crate) fn client(&self) -> client::Client {
        let builder = self
            .builder()
            .key_auth(KEY)
            .bearer_auth(TOKEN)
            .query_key(KEY);
        builder.build().expect("a client")
    }

    /// A request of nobody's making.
    pub(crate) fn raw(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        self.http
            .request(method.parse().expect("a method"), self.url(path))
    }

    /// A request with the key that most operations ask for.
    pub(crate) fn keyed(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        self.raw(method, path).header("X-Key", KEY)
    }
}

/// Status and the message of the library's own error body.
pub(crate) async fn refusal(request: reqwest::RequestBuilder) -> (u16, String) {
    let response = request.send().await.expect("an answer");
    let status = response.status().as_u16();
    let body: serde_json::Value = response.json().await.expect("the library's own body");
    assert!(body["request"].is_string(), "{body}");
    (
        status,
        body["message"].as_str().expect("a message").to_owned(),
    )
}
