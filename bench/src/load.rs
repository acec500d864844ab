//! The load generator: connections that are kept open, each with one request at a time. It does as
//! little as it can for an answer, as it shares the machine with the server.

use std::{
    io,
    net::SocketAddr,
    sync::Arc,
    time::{Duration, Instant},
};

use hdrhistogram::Histogram;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    task::JoinSet,
};

use crate::{Api, Outcome};

/// Requests that are sent over and over, in turn; mostly there is one.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    /// Where to.
    pub(crate) address: SocketAddr,
    requests: Arc<[Vec<u8>]>,
}

/// What came of a load.
pub(crate) struct Load {
    /// How long it took.
    pub(crate) elapsed: Duration,
    /// From the request to the last byte of its answer, in nanoseconds.
    pub(crate) latencies: Histogram<u64>,
}

/// An answer, complete.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    /// The status.
    pub(crate) status: u16,
    /// The body.
    pub(crate) body: Vec<u8>,
}

/// One connection.
pub(crate) struct Connection {
    stream: TcpStream,
    received: Vec<u8>,
}

/// Where the parts of a received answer stand.
struct Extent {
    status: u16,
    head: usize,
    all: usize,
}

impl Target {
    /// `GET path` with the demo credentials of an API.
    pub(crate) fn get(api: Api, address: SocketAddr, path: &str) -> Self {
        Target::in_turn(api, address, &[path.to_owned()])
    }

    /// `GET` of each path in turn, of which there is one at least. Connections begin at different
    /// ones.
    pub(crate) fn in_turn(api: Api, address: SocketAddr, paths: &[String]) -> Self {
        let credential = api.permitted();
        let request = |path: &String| {
            let head = format!(
                "GET {path} HTTP/1.1\r\nHost: {address}\r\nAccept: application/json\r\n\
                 Authorization: {credential}\r\n\r\n"
            );
            head.into_bytes()
        };
        Target {
            address,
            requests: paths.iter().map(request).collect(),
        }
    }

    /// The first page of 100 users.
    pub(crate) fn first_page(api: Api, address: SocketAddr) -> Self {
        Target::get(api, address, api.first_page())
    }

    /// The first request as it is sent.
    pub(crate) fn request(&self) -> &[u8] {
        &self.requests[0]
    }

    /// Sends the first request once.
    pub(crate) async fn once(&self) -> io::Result<Answer> {
        Connection::open(self.address)
            .await?
            .send(self.request())
            .await
    }

    /// Sends the requests over `connections` for as long as `time`, at least one over each. Every
    /// answer must have the status of the first one, and its length if there is but one request.
    ///
    /// # Errors
    /// When an answer is another one, or does not come.
    pub(crate) async fn load(&self, connections: usize, time: Duration) -> Outcome<Load> {
        let first = self.once().await?;
        if first.status != 200 {
            let body = String::from_utf8_lossy(&first.body).into_owned();
            return Err(format!("answered {}: {body}", first.status).into());
        }
        let length = first.body.len();
        let mut tasks = JoinSet::new();
        let start = Instant::now();
        let end = start + time;
        for number in 0..connections {
            let target = self.clone();
            let first = number * self.requests.len() / connections;
            tasks.spawn(async move { target.repeat(end, first, length).await });
        }
        let mut latencies = Histogram::new(3)?;
        while let Some(task) = tasks.join_next().await {
            latencies.add(task??)?;
        }
        Ok(Load {
            elapsed: start.elapsed(),
            latencies,
        })
    }

    async fn repeat(&self, end: Instant, first: usize, length: usize) -> Outcome<Histogram<u64>> {
        let mut connection = Connection::open(self.address).await?;
        let mut latencies = Histogram::new(3)?;
        let mut sent = Instant::now();
        for request in self.requests.iter().cycle().skip(first) {
            connection.stream.write_all(request).await?;
            let extent = connection.receive().await?;
            let found = extent.all - extent.head;
            if extent.status != 200 || (self.requests.len() == 1 && found != length) {
                let status = extent.status;
                return Err(format!("answered {status}, {found} bytes; expected {length}").into());
            }
            connection.received.clear();
            let now = Instant::now();
            latencies.record(u64::try_from((now - sent).as_nanos())?)?;
            if now >= end {
                break;
            }
            sent = now;
        }
        Ok(latencies)
    }
}

impl Load {
    /// How many requests were answered.
    pub(crate) fn requests(&self) -> u64 {
        self.latencies.len()
    }

    /// Requests per second.
    pub(crate) fn rate(&self) -> f64 {
        self.requests() as f64 / self.elapsed.as_secs_f64()
    }

    /// The latency that this part of the requests did not exceed, in microseconds.
    pub(crate) fn quantile(&self, part: f64) -> f64 {
        self.latencies.value_at_quantile(part) as f64 / 1e3
    }
}

impl Connection {
    /// Connects.
    pub(crate) async fn open(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Connection {
            stream,
            received: Vec::with_capacity(256 * 1024),
        })
    }

    /// Sends a request, whole, and receives its answer.
    pub(crate) async fn send(&mut self, request: &[u8]) -> io::Result<Answer> {
        self.stream.write_all(request).await?;
        let Extent { status, head, all } = self.receive().await?;
        let body = self.received[head..all].to_vec();
        self.received.clear();
        Ok(Answer { status, body })
    }

    async fn receive(&mut self) -> io::Result<Extent> {
        let (status, head, length) = loop {
            if let Some(head) = head(&self.received) {
                break head?;
            }
            self.more().await?;
        };
        let all = head + length;
        while self.received.len() < all {
            self.more().await?;
        }
        if self.received.len() > all {
            return Err(broken("more than one answer for one request"));
        }
        Ok(Extent { status, head, all })
    }

    async fn more(&mut self) -> io::Result<()> {
        match self.stream.read_buf(&mut self.received).await? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }
}

/// Status, length of the head and length of the body, once the head is there.
fn head(received: &[u8]) -> Option<io::Result<(u16, usize, usize)>> {
    let end = memchr::memmem::find(received, b"\r\n\r\n")? + 4;
    let text = match std::str::from_utf8(&received[..end]) {
        Ok(text) => text,
        Err(_) => return Some(Err(broken("a head that is not UTF-8"))),
    };
    let mut lines = text.split("\r\n");
    let status = lines
        .next()
        .and_then(|line| line.strip_prefix("HTTP/1.1 ")?.get(..3)?.parse().ok());
    let length = lines.find_map(|line| {
        let (name, value) = line.split_once(':')?;
        let wanted = name.eq_ignore_ascii_case("content-length");
        wanted.then(|| value.trim().parse().ok()).flatten()
    });
    Some(match (status, length) {
        (Some(status), Some(length)) => Ok((status, end, length)),
        _ => Err(broken("a head without status or Content-Length")),
    })
}

fn broken(message: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_read_when_all_of_it_is_there() {
        let whole = b"HTTP/1.1 404 Not Found\r\nX: y\r\ncontent-LENGTH: 12\r\n\r\n{\"a\"";
        for end in 0..whole.len() - 4 {
            assert!(head(&whole[..end]).is_none(), "{end}");
        }
        let found = head(whole).and_then(Result::ok);
        assert_eq!(found, Some((404, whole.len() - 4, 12)));
    }

    #[test]
    fn a_head_without_a_length_is_an_error() {
        assert!(head(b"HTTP/1.1 200 OK\r\n\r\n").is_some_and(|head| head.is_err()));
        assert!(head(b"SSH-2.0\r\ncontent-length: 1\r\n\r\n").is_some_and(|head| head.is_err()));
    }
}
