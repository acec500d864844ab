//! HTTP/1.1 by hand, so that nothing between a test and the wire mends a request or an answer.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use serde_json::Value;
use tokio::{
    io::{
        AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader, copy_bidirectional,
    },
    net::{TcpListener, TcpStream},
};

/// A connection to a server that is kept alive.
pub(crate) struct RawClient {
    stream: BufReader<TcpStream>,
    address: SocketAddr,
}

/// What a server answers.
pub(crate) struct RawAnswer {
    pub(crate) status: u16,
    pub(crate) body: Value,
}

impl RawClient {
    pub(crate) async fn connect(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).await.expect("a connection");
        stream.set_nodelay(true).expect("no delay");
        RawClient {
            stream: BufReader::new(stream),
            address,
        }
    }

    /// Sends a GET; headers are written as they are given.
    pub(crate) async fn get(&mut self, target: &str, headers: &[(&str, &str)]) -> RawAnswer {
        let mut request = format!("GET {target} HTTP/1.1\r\nHost: {}\r\n", self.address);
        for (name, value) in headers {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
        request.push_str("\r\n");
        self.stream
            .get_mut()
            .write_all(request.as_bytes())
            .await
            .expect("the request is taken");
        let head = head(&mut self.stream).await.expect("an answer");
        let status = head[0]
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok());
        let length = head
            .iter()
            .filter_map(|line| line.split_once(':'))
            .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
            .and_then(|(_, length)| length.trim().parse().ok());
        let mut body = vec![0; length.expect("an answer says its length")];
        self.stream
            .read_exact(&mut body)
            .await
            .expect("the whole answer");
        RawAnswer {
            status: status.expect("a status"),
            body: serde_json::from_slice(&body).expect("an answer in JSON"),
        }
    }
}

/// The lines of a head; nothing when the connection ends before it.
async fn head(stream: &mut BufReader<TcpStream>) -> Option<Vec<String>> {
    let mut lines = Vec::new();
    loop {
        let mut line = Vec::new();
        match stream.read_until(b'\n', &mut line).await {
            Ok(length) if length > 0 => {}
            _ => return None,
        }
        let line = String::from_utf8_lossy(&line)
            .trim_end_matches(['\r', '\n'])
            .to_owned();
        if line.is_empty() {
            return Some(lines);
        }
        lines.push(line);
    }
}

/// A server that answers whatever it was told to.
pub(crate) struct Stub {
    pub(crate) address: SocketAddr,
    answer: Arc<Mutex<Vec<u8>>>,
}

impl Stub {
    pub(crate) async fn listen() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let answer = Arc::new(Mutex::new(Vec::new()));
        let shared = Arc::clone(&answer);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let answer = Arc::clone(&shared);
                tokio::spawn(async move {
                    let _ = stream.set_nodelay(true);
                    let mut stream = BufReader::new(stream);
                    while head(&mut stream).await.is_some() {
                        let answer = answer.lock().expect("no panic elsewhere").clone();
                        if stream.get_mut().write_all(&answer).await.is_err() {
                            return;
                        }
                    }
                });
            }
        });
        Stub { address, answer }
    }

    /// What the next requests are answered with.
    pub(crate) fn answer(&self, status: u16, headers: &[(String, String)], body: &str) {
        let mut answer = format!(
            "HTTP/1.1 {status} Status\r\nContent-Length: {}\r\n",
            body.len()
        );
        for (name, value) in headers {
            answer.push_str(&format!("{name}: {value}\r\n"));
        }
        let answer = format!("{answer}\r\n{body}").into_bytes();
        *self.answer.lock().expect("no panic elsewhere") = answer;
    }
}

/// Passes connections on to a server, and counts them.
pub(crate) struct CountingProxy {
    pub(crate) address: SocketAddr,
    connections: Arc<AtomicUsize>,
}

impl CountingProxy {
    pub(crate) async fn before(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let connections = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&connections);
        tokio::spawn(async move {
            while let Ok((mut client, _)) = listener.accept().await {
                counter.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(async move {
                    let mut server = TcpStream::connect(server)
                        .await
                        .expect("the server listens");
                    // A side that hangs up ends the copying; that is how it always ends.
                    let _ = copy_bidirectional(&mut client, &mut server).await;
                });
            }
        });
        CountingProxy {
            address,
            connections,
        }
    }

    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}
