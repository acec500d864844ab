//! A client that shows what comes over the wire.

use std::{
    io::{ErrorKind, Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

/// How a connection ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// It is open, and all that was announced has come.
    Open,
    Fin,
    Rst,
}

/// What came.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) bytes: Vec<u8>,
    pub(crate) end: End,
}

impl Answer {
    /// The head in lower case, when all of it came.
    pub(crate) fn head(&self) -> Option<String> {
        let end = head_length(&self.bytes)?;
        Some(String::from_utf8_lossy(&self.bytes[..end]).to_lowercase())
    }

    /// How much of the body came.
    pub(crate) fn body(&self) -> usize {
        head_length(&self.bytes).map_or(0, |head| self.bytes.len() - head)
    }

    /// The length of the body that the head announces.
    pub(crate) fn announced(&self) -> Option<usize> {
        let head = self.head()?;
        let line = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "))?;
        line.trim().parse().ok()
    }
}

fn head_length(bytes: &[u8]) -> Option<usize> {
    bytes
        .windows(4)
        .position(|window| window == b"\r\n\r\n")
        .map(|at| at + 4)
}

pub(crate) fn connect(address: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(address).expect("a connection");
    // Far more than any answer takes; a test that gets here fails.
    stream
        .set_read_timeout(Some(Duration::from_secs(60)))
        .expect("a time-out");
    stream
}

/// Asks for `target` and reads what comes, until all that was announced is there or nothing more
/// can come.
pub(crate) fn get(stream: &mut TcpStream, target: &str) -> Answer {
    let request = format!("GET {target} HTTP/1.1\r\nhost: localhost\r\n\r\n");
    stream
        .write_all(request.as_bytes())
        .expect("a request that is sent");
    read(stream)
}

pub(crate) fn read(stream: &mut TcpStream) -> Answer {
    let mut answer = Answer {
        bytes: Vec::new(),
        end: End::Open,
    };
    let mut buffer = vec![0; 65_536];
    loop {
        match stream.read(&mut buffer) {
            Ok(0) => answer.end = End::Fin,
            Ok(read) => {
                answer.bytes.extend_from_slice(&buffer[..read]);
                if answer
                    .announced()
                    .is_some_and(|length| answer.body() >= length)
                {
                    return answer;
                }
                continue;
            }
            Err(error) if error.kind() == ErrorKind::ConnectionReset => answer.end = End::Rst,
            Err(error) => panic!("neither closed nor reset: {error}"),
        }
        return answer;
    }
}
