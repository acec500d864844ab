//! Answers, as they came over the socket.

use serde_json::Value;

/// An answer.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// Whether it answers HEAD, so that `Content-Length` is not that of its body.
    pub(crate) head: bool,
    headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Answer {
    /// Takes apart what a server has sent before it closed the connection.
    #[track_caller]
    pub(crate) fn parse(bytes: &[u8], head: bool) -> Self {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n");
        let end = end.unwrap_or_else(|| panic!("no answer: {}", String::from_utf8_lossy(bytes)));
        let text = String::from_utf8(bytes[..end].to_owned()).expect("headers in ASCII");
        let body = String::from_utf8(bytes[end + 4..].to_owned()).expect("a body in UTF-8");
        let mut lines = text.split("\r\n");
        let status = lines.next().and_then(|line| line.strip_prefix("HTTP/1.1 "));
        let status = status
            .and_then(|line| line.get(..3))
            .expect("a status line");
        let header = |line: &str| {
            let (name, value) = line.split_once(':').expect("a header");
            (name.to_ascii_lowercase(), value.trim().to_owned())
        };
        let answer = Answer {
            status: status.parse().expect("a status"),
            head,
            headers: lines.map(header).collect(),
            body,
        };
        if let (Some(length), false) = (answer.header("content-length"), head) {
            assert_eq!(
                length,
                answer.body.len().to_string(),
                "the length of {answer:?}"
            );
        }
        answer
    }

    /// The answer, which must have this status.
    #[track_caller]
    pub(crate) fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{self:?}");
        self
    }

    /// A header that may be there once.
    #[track_caller]
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let values = self.values(name);
        assert!(
            values.len() <= 1,
            "`{name}` is there {} times: {self:?}",
            values.len()
        );
        values.first().copied()
    }

    /// All values of a header.
    pub(crate) fn values(&self, name: &str) -> Vec<&str> {
        let named = self.headers.iter().filter(|(found, _)| found == name);
        named.map(|(_, value)| value.as_str()).collect()
    }

    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// What an error says to people.
    #[track_caller]
    pub(crate) fn message(&self) -> String {
        self.json()["message"]
            .as_str()
            .expect("a message")
            .to_owned()
    }

    /// What an error of Fivetran's says to programs.
    #[track_caller]
    pub(crate) fn code(&self) -> String {
        self.json()["code"].as_str().expect("a code").to_owned()
    }

    /// The users of a page of either API.
    #[track_caller]
    pub(crate) fn users(&self) -> Vec<Value> {
        let body = self.json();
        let users = if body.is_array() {
            &body
        } else {
            &body["data"]["items"]
        };
        users.as_array().expect("users").clone()
    }

    /// The cursor of the page that follows a page of Fivetran's.
    #[track_caller]
    pub(crate) fn next_cursor(&self) -> Option<String> {
        let body = self.json();
        let cursor = body["data"].get("next_cursor")?;
        Some(
            cursor
                .as_str()
                .expect("a cursor that is no text")
                .to_owned(),
        )
    }
}
