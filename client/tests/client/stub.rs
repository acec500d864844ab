//! A service that answers with given bytes and keeps what it was sent.

use std::sync::{Arc, Mutex};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};
use users_client::{Decoding, RetryPolicy, d3lay, fivetran};

/// A service on a socket of this machine.
pub(crate) struct Stub {
    port: u16,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Stub {
    /// A service that answers with `answer`, byte for byte, and then closes the connection.
    pub(crate) async fn answering(answer: impl Into<Vec<u8>>) -> Stub {
        Stub::in_turn(vec![answer.into()]).await
    }

    /// A service that answers each request with the next of `answers`, the last again and again.
    pub(crate) async fn in_turn(answers: Vec<Vec<u8>>) -> Stub {
        let mut turn = 0;
        Stub::by(move |_| {
            turn += 1;
            answers[turn.min(answers.len()) - 1].clone()
        })
        .await
    }

    /// A service that answers as `answer` says.
    pub(crate) async fn by(mut answer: impl FnMut(&str) -> Vec<u8> + Send + 'static) -> Stub {
        let listener = TcpListener::bind(("127.0.0.1", 0))
            .await
            .expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let requests = Arc::default();
        let stub = Stub {
            port,
            requests: Arc::clone(&requests),
        };
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let request = head(&mut stream).await;
                let answer = answer(&request);
                requests.lock().expect("no panic").push(request);
                // A client that hangs up early is a case of some tests.
                let _ = stream.write_all(&answer).await;
            }
        });
        stub
    }

    /// A service that answers with a status, headers and a body.
    pub(crate) async fn with(status: &str, headers: &[(&str, &str)], body: &str) -> Stub {
        Stub::answering(answer(status, headers, body)).await
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The requests, each with its lines sorted by header.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("no panic").clone()
    }

    /// The only request.
    pub(crate) fn request(&self) -> String {
        let requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests[0].clone()
    }

    pub(crate) fn fivetran(&self) -> fivetran::Client {
        let builder = fivetran::Client::builder().base_url(self.url());
        builder
            .retry(RetryPolicy::never())
            .decoding(Decoding::Strict)
            .basic_auth("key", "hunter2")
            .build()
            .expect("a client")
    }

    pub(crate) fn d3lay(&self) -> d3lay::Client {
        let builder = d3lay::Client::builder()
            .base_url(self.url())
            .retry(RetryPolicy::never())
            .decoding(Decoding::Strict);
        builder.bearer_auth("hunter2").build().expect("a client")
    }
}

/// An answer with a length.
pub(crate) fn answer(status: &str, headers: &[(&str, &str)], body: &str) -> String {
    let headers: String = headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect();
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    )
}

/// The request line and the headers, the latter sorted.
async fn head(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    while !bytes.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => bytes.push(byte),
            Err(_) => break,
        }
    }
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let mut lines: Vec<&str> = text.trim_end().split("\r\n").collect();
    lines[1..].sort_unstable();
    lines.join("\n")
}
