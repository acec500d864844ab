//! The DevTools protocol: commands with an answer each, and events between them.

use std::{net::TcpStream, time::Duration};

use serde_json::{Value, json};
use tungstenite::{Message, WebSocket};

/// How long an answer may take.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// A connection to a browser.
pub(crate) struct DevTools {
    socket: WebSocket<TcpStream>,
    last: u64,
    /// What has happened so far, oldest first.
    pub(crate) events: Vec<Value>,
}

impl DevTools {
    /// Connects to a browser at `ws://…`.
    pub(crate) fn connect(address: &str) -> Self {
        let host = address
            .strip_prefix("ws://")
            .and_then(|rest| rest.split('/').next());
        let stream = TcpStream::connect(host.expect("a host")).expect("the browser listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("a timeout");
        let (socket, _) = tungstenite::client(address, stream).expect("a web socket");
        DevTools {
            socket,
            last: 0,
            events: Vec::new(),
        }
    }

    /// The answer to a command, which must be no error. `session` is that of a tab, if it is for one.
    #[track_caller]
    pub(crate) fn call(&mut self, session: Option<&str>, method: &str, params: &Value) -> Value {
        let mut message = self.exchange(session, method, params);
        assert!(message["error"].is_null(), "{method} {params}: {message}");
        message["result"].take()
    }

    /// What comes back for a command: a `result` or an `error`.
    pub(crate) fn exchange(
        &mut self,
        session: Option<&str>,
        method: &str,
        params: &Value,
    ) -> Value {
        self.last += 1;
        let mut command = json!({"id": self.last, "method": method, "params": params});
        if let Some(session) = session {
            command["sessionId"] = session.into();
        }
        self.socket
            .send(Message::text(command.to_string()))
            .expect("sent");
        loop {
            let message = self.socket.read().expect("an answer of the browser");
            let Message::Text(text) = message else {
                continue;
            };
            let message: Value = serde_json::from_str(&text).expect("JSON");
            if message["id"] == self.last {
                return message;
            }
            self.events.push(message);
        }
    }
}
