//! Requests to one of the two APIs, as bytes on a socket.

use std::{
    io::{Read as _, Write as _},
    net::{SocketAddr, TcpStream},
};

use serde_json::Value;

use crate::{answer::Answer, document, exercised, running::PATIENCE};

/// `demo-administrator:demo-secret` in base64.
pub(crate) const ADMINISTRATOR: &str = "Basic ZGVtby1hZG1pbmlzdHJhdG9yOmRlbW8tc2VjcmV0";
/// `demo-forbidden:demo-secret` in base64.
pub(crate) const FORBIDDEN_KEY: &str = "Basic ZGVtby1mb3JiaWRkZW46ZGVtby1zZWNyZXQ=";
/// The token with the metadata permission.
pub(crate) const METADATA: &str = "Bearer demo-metadata";
/// The token without the metadata permission.
pub(crate) const PLAIN: &str = "Bearer demo-plain";
/// The token that permits nothing.
pub(crate) const FORBIDDEN_TOKEN: &str = "Bearer demo-forbidden";

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    Fivetran,
    D3lay,
}

impl Kind {
    /// The path of the listing.
    pub(crate) fn path(self) -> &'static str {
        match self {
            Kind::Fivetran => "/v1/users",
            Kind::D3lay => "/users",
        }
    }

    /// The credentials that permit everything.
    pub(crate) fn authorization(self) -> &'static str {
        match self {
            Kind::Fivetran => ADMINISTRATOR,
            Kind::D3lay => METADATA,
        }
    }

    /// Credentials that are known and permit nothing.
    pub(crate) fn forbidden(self) -> &'static str {
        match self {
            Kind::Fivetran => FORBIDDEN_KEY,
            Kind::D3lay => FORBIDDEN_TOKEN,
        }
    }
}

/// An API that is served somewhere.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Api {
    pub(crate) kind: Kind,
    pub(crate) address: SocketAddr,
}

impl Api {
    pub(crate) fn new(kind: Kind, address: SocketAddr) -> Self {
        Api { kind, address }
    }

    /// The answer to a listing with this query string, sent with all permissions.
    #[track_caller]
    pub(crate) fn get(self, query: &str) -> Answer {
        self.call(query).send()
    }

    /// The ids on the page of a listing with this query string, which must be 200.
    #[track_caller]
    pub(crate) fn ids(self, query: &str) -> Vec<String> {
        ids(&self.users(query))
    }

    /// The users on the page of a listing with this query string, which must be 200.
    #[track_caller]
    pub(crate) fn users(self, query: &str) -> Vec<Value> {
        self.get(query).expect(200).users()
    }

    /// Everything that an answer 400 to this query string says.
    #[track_caller]
    pub(crate) fn refusal(self, query: &str) -> String {
        self.get(query).expect(400).message()
    }

    /// A request for a listing with this query string and all permissions.
    pub(crate) fn call(self, query: &str) -> Call {
        let path = self.kind.path();
        self.target(&match query {
            "" => path.to_owned(),
            query => format!("{path}?{query}"),
        })
    }

    /// A request for this path and query string with all permissions.
    pub(crate) fn target(self, target: &str) -> Call {
        Call {
            api: self,
            method: "GET".to_owned(),
            target: target.to_owned(),
            headers: vec![("Host".to_owned(), self.address.to_string().into_bytes())],
            authorization: Some(self.kind.authorization().to_owned()),
        }
    }
}

/// The ids of users.
pub(crate) fn ids(users: &[Value]) -> Vec<String> {
    users
        .iter()
        .map(|user| user["id"].as_str().expect("an id").to_owned())
        .collect()
}

/// A request in the making.
#[derive(Clone, Debug)]
#[must_use]
pub(crate) struct Call {
    api: Api,
    method: String,
    target: String,
    headers: Vec<(String, Vec<u8>)>,
    authorization: Option<String>,
}

impl Call {
    pub(crate) fn method(mut self, method: &str) -> Self {
        method.clone_into(&mut self.method);
        self
    }

    /// Adds a header, also one that is there already.
    pub(crate) fn header(mut self, name: &str, value: impl AsRef<[u8]>) -> Self {
        self.headers
            .push((name.to_owned(), value.as_ref().to_owned()));
        self
    }

    /// Sends these credentials instead.
    pub(crate) fn authorization(mut self, value: &str) -> Self {
        self.authorization = Some(value.to_owned());
        self
    }

    /// Sends no credentials.
    pub(crate) fn anonymous(mut self) -> Self {
        self.authorization = None;
        self
    }

    /// Sends the request, and holds the answer against the document.
    #[track_caller]
    pub(crate) fn send(self) -> Answer {
        let kind = self.api.kind;
        let answer = self.send_unshaped();
        document::check(kind, &answer);
        answer
    }

    /// Sends a request that the server answers before the API gets it, so that the answer is not
    /// one of the document.
    #[track_caller]
    pub(crate) fn send_unshaped(self) -> Answer {
        let mut bytes = format!("{} {} HTTP/1.1\r\n", self.method, self.target).into_bytes();
        let authorization = self
            .authorization
            .map(|value| ("Authorization".to_owned(), value.into_bytes()));
        for (name, value) in self.headers.into_iter().chain(authorization) {
            bytes.extend([name.as_bytes(), b": ", &value, b"\r\n"].concat());
        }
        bytes.extend(b"Connection: close\r\n\r\n");
        exchange(self.api.address, &bytes)
    }
}

/// Sends bytes and reads until the server closes the connection.
#[track_caller]
pub(crate) fn exchange(address: SocketAddr, request: &[u8]) -> Answer {
    let mut stream = connect(address);
    stream.write_all(request).expect("sent");
    let mut received = Vec::new();
    stream.read_to_end(&mut received).expect("an answer");
    exercised::keep();
    let head = request.starts_with(b"HEAD ");
    Answer::parse(&received, head)
}

/// A connection on which no test waits for ever.
pub(crate) fn connect(address: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(address).expect("a connection");
    stream.set_read_timeout(Some(PATIENCE)).expect("a timeout");
    stream.set_write_timeout(Some(PATIENCE)).expect("a timeout");
    stream
}
