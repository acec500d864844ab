//! The server as a process, and requests to it that no browser makes.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    process::{Child, Command, Stdio},
    sync::mpsc,
};

use crate::devtools::PATIENCE;

/// `demo-administrator:demo-secret` in base64.
pub(crate) const ADMINISTRATOR: &str = "Basic ZGVtby1hZG1pbmlzdHJhdG9yOmRlbW8tc2VjcmV0";

/// A server on free ports; it is killed when it is dropped.
pub(crate) struct Server {
    child: Child,
    pub(crate) fivetran: String,
    pub(crate) d3lay: String,
    pub(crate) control: String,
}

impl Server {
    /// Starts a server and waits until it has said where all three APIs are.
    pub(crate) fn start(arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_specshot-users"));
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("USERS_") {
                command.env_remove(name);
            }
        }
        for port in [
            "USERS_FIVETRAN_PORT",
            "USERS_D3LAY_PORT",
            "USERS_CONTROL_PORT",
        ] {
            command.env(port, "0");
        }
        let mut child = command
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the binary");
        let lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        let (said, says) = mpsc::channel();
        // To the end, so that the server never waits for somebody to read.
        std::thread::spawn(move || {
            let lines = lines.map_while(Result::ok);
            lines.for_each(|line| drop(said.send(line)));
        });
        let base = |name: &str| {
            let mut lines = std::iter::from_fn(|| says.recv_timeout(PATIENCE).ok());
            let found = lines.find_map(|line| {
                let url = line.strip_prefix(name)?.strip_prefix(": ")?;
                Some(url.trim_end_matches('/').to_owned())
            });
            found.unwrap_or_else(|| panic!("the server does not say where {name} is"))
        };
        Server {
            fivetran: base("Fivetran"),
            d3lay: base("D3lay"),
            control: base("Control"),
            child,
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// The answer to a GET, head and body.
pub(crate) fn get(base: &str, target: &str, authorization: &str) -> String {
    let host = base.strip_prefix("http://").expect("a URL");
    let mut stream = TcpStream::connect(host).expect("a connection");
    stream.set_read_timeout(Some(PATIENCE)).expect("a timeout");
    let request = format!(
        "GET {target} HTTP/1.1\r\nHost: {host}\r\nAuthorization: {authorization}\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    answer
}
