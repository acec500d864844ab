//! Requests as bytes on a socket, and their answers.

use std::{
    io::{Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

use serde_json::Value;

use crate::document;

/// How long an answer may take, on a machine that has other things to do.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// A request in the making.
#[derive(Clone, Debug)]
#[must_use]
pub(crate) struct Call {
    address: SocketAddr,
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    body: Option<String>,
}

/// An answer.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Call {
    pub(crate) fn new(address: SocketAddr, method: &str, target: &str) -> Self {
        Call {
            address,
            method: method.to_owned(),
            target: target.to_owned(),
            headers: vec![("Host".to_owned(), address.to_string())],
            body: None,
        }
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn target(&self) -> &str {
        &self.target
    }

    /// The same request for another target.
    pub(crate) fn to(mut self, target: &str) -> Self {
        target.clone_into(&mut self.target);
        self
    }

    pub(crate) fn method(mut self, method: &str) -> Self {
        method.clone_into(&mut self.method);
        self
    }

    pub(crate) fn without(mut self, header: &str) -> Self {
        self.headers.retain(|(name, _)| name != header);
        self
    }

    /// Names another host, or none.
    pub(crate) fn host(self, host: Option<&str>) -> Self {
        let mut other = self.without("Host");
        let host = host.map(|host| ("Host".to_owned(), host.to_owned()));
        other.headers.extend(host);
        other
    }

    pub(crate) fn token(self, token: &str) -> Self {
        self.header("Authorization", &format!("Bearer {token}"))
    }

    /// A body of the documented type, which need not be named.
    pub(crate) fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sends the request, and holds the answer against the document.
    #[track_caller]
    pub(crate) fn send(self) -> Answer {
        let (method, target) = (self.method.clone(), self.target.clone());
        let answer = self.send_elsewhere();
        document::check(&method, &target, &answer);
        answer
    }

    /// Sends a request to which the document has no answer.
    #[track_caller]
    pub(crate) fn send_elsewhere(self) -> Answer {
        Answer::read(self.begin())
    }

    /// Sends the request, whose answer is to be read from the connection.
    #[track_caller]
    pub(crate) fn begin(self) -> TcpStream {
        let mut request = format!("{} {} HTTP/1.1\r\n", self.method, self.target);
        for (name, value) in &self.headers {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
        let mut headers = self.headers.iter();
        let announced = headers.any(|(name, _)| name == "Transfer-Encoding");
        if let Some(body) = &self.body
            && !announced
        {
            request.push_str(&format!("Content-Length: {}\r\n", body.len()));
        }
        request.push_str("Connection: close\r\n\r\n");
        let mut stream = TcpStream::connect(self.address).expect("a connection");
        stream.set_read_timeout(Some(PATIENCE)).expect("a timeout");
        stream.write_all(request.as_bytes()).expect("sent");
        // The server may answer without having read it all.
        let _ = stream.write_all(self.body.unwrap_or_default().as_bytes());
        stream
    }
}

impl Answer {
    /// Reads an answer to its end.
    #[track_caller]
    pub(crate) fn read(mut stream: TcpStream) -> Self {
        let mut received = Vec::new();
        let read = stream.read_to_end(&mut received);
        assert!(read.is_ok() || !received.is_empty(), "{read:?}");
        Answer::parse(&received)
    }

    #[track_caller]
    fn parse(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes);
        let (head, body) = text.split_once("\r\n\r\n").expect("an answer");
        let mut lines = head.split("\r\n");
        let status = lines.next().and_then(|line| line.split(' ').nth(1));
        let header = |line: &str| {
            let (name, value) = line.split_once(':').expect("a header");
            (name.to_ascii_lowercase(), value.trim().to_owned())
        };
        Answer {
            status: status
                .and_then(|status| status.parse().ok())
                .expect("a status"),
            headers: lines.map(header).collect(),
            body: body.to_owned(),
        }
    }

    /// The answer, which must have this status.
    #[track_caller]
    pub(crate) fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{self:?}");
        self
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(found, _)| found == name);
        found.next().map(|(_, value)| value.as_str())
    }

    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// What an error says to programs.
    #[track_caller]
    pub(crate) fn code(&self) -> String {
        self.json()["error_code"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }
}
