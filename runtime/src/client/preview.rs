//! A request that is not sent.

use std::{
    fmt,
    sync::{Arc, OnceLock},
};

use super::{Defect, Failure};

/// What stands for a secret.
pub(super) const MASK: &str = "***";

/// A request as it would be sent, with `***` for secrets. The headers are those that document and
/// credentials ask for; HTTP adds `Host`, `User-Agent` and what the length of the body needs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Preview {
    /// The method.
    pub method: String,
    /// The URL.
    pub url: String,
    /// Names and values of the headers, by name.
    pub headers: Vec<(String, String)>,
    /// The body, if there is one.
    pub body: Option<String>,
}

impl Preview {
    /// Reads a request whose URL holds no secret any more.
    fn of(request: &reqwest::Request) -> Self {
        let headers = request.headers().iter();
        let mut headers: Vec<_> = headers
            .map(|(name, value)| {
                let text = match value.is_sensitive() {
                    true => MASK.to_owned(),
                    false => String::from_utf8_lossy(value.as_bytes()).into_owned(),
                };
                (name.as_str().to_owned(), text)
            })
            .collect();
        headers.sort();
        let body = request.body().and_then(reqwest::Body::as_bytes);
        Preview {
            method: request.method().to_string(),
            url: request.url().to_string(),
            headers,
            body: body.map(|body| String::from_utf8_lossy(body).into_owned()),
        }
    }
}

impl fmt::Display for Preview {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} {}", self.method, self.url)?;
        for (name, value) in &self.headers {
            writeln!(f, "{name}: {value}")?;
        }
        match &self.body {
            Some(body) => writeln!(f, "\n{body}"),
            None => Ok(()),
        }
    }
}

/// Keeps a request that is not sent. Generated code makes the preview of a request with it.
#[derive(Clone, Debug, Default)]
pub struct Recorder(Arc<OnceLock<Preview>>);

impl Recorder {
    pub(super) fn record(&self, request: &reqwest::Request) {
        // A call whose request is recorded has one attempt.
        drop(self.0.set(Preview::of(request)));
    }

    /// The request that was not sent, or the reason why there is none.
    ///
    /// # Errors
    /// That of the call, which was refused before there was a request.
    pub fn preview<T, E: From<Failure>>(self, sent: Result<T, E>) -> Result<Preview, E> {
        match (self.0.get(), sent) {
            (Some(preview), _) => Ok(preview.clone()),
            (None, Err(error)) => Err(error),
            (None, Ok(_)) => Err(Failure::from(Defect::new("no request was recorded")).into()),
        }
    }
}

/// The request was recorded and not sent.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("the request is a preview, which is not sent")]
#[non_exhaustive]
pub struct NotSent;
