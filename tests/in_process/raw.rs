//! What comes over the wire, byte by byte.

use std::io::ErrorKind;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};
use users_server::{ContractServer, credentials::demo};

/// An answer as far as it came.
#[derive(Debug)]
pub(crate) struct Answer {
    /// Status line and headers; less than them if there is no body.
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
    /// How the connection was ended: closed, or else.
    pub(crate) end: Result<(), ErrorKind>,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut fields = self.head.lines().filter_map(|line| line.split_once(": "));
        let (_, value) = fields.find(|(found, _)| found.eq_ignore_ascii_case(name))?;
        Some(value)
    }

    /// The length that the head announces.
    pub(crate) fn announced(&self) -> Option<usize> {
        self.header("content-length")?.parse().ok()
    }
}

/// Asks for the users of Fivetran's API, on a connection that is not kept.
pub(crate) fn request() -> String {
    let credential = format!(
        "{}:{}",
        demo::FIVETRAN_ADMINISTRATOR_KEY,
        demo::FIVETRAN_ADMINISTRATOR_SECRET
    );
    format!(
        "GET /v1/users HTTP/1.1\r\nhost: localhost\r\nauthorization: Basic {}\r\n\
         connection: close\r\n\r\n",
        STANDARD.encode(credential)
    )
}

/// Lists the users of Fivetran's API, on a connection of its own.
pub(crate) async fn list_users(server: &ContractServer) -> Answer {
    let stream = TcpStream::connect(server.fivetran_address()).await;
    let mut stream = stream.expect("a connection");
    stream.write_all(request().as_bytes()).await.expect("sent");
    let mut bytes = Vec::new();
    let end = stream.read_to_end(&mut bytes).await;
    let blank_line = bytes.windows(4).position(|window| window == b"\r\n\r\n");
    let body = blank_line.map_or(bytes.len(), |at| at + 4);
    let body = bytes.split_off(body);
    Answer {
        head: String::from_utf8(bytes).expect("a head"),
        body,
        end: end.map(drop).map_err(|error| error.kind()),
    }
}
