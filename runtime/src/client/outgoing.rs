//! What a request needs beyond what progenitor puts into it.

use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use secrecy::{ExposeSecret as _, SecretString};

use super::{Defect, NotSent, Recorder, preview::MASK};

/// The header that progenitor sends with every request, whether or not the document has it.
const API_VERSION: HeaderName = HeaderName::from_static("api-version");

/// What a request needs beyond what progenitor puts into it: credentials, `Accept` and
/// `Content-Type`; and what must go because the document does not name it.
///
/// It is the inner value of progenitor's client, which lives for one call.
#[derive(Clone, Debug, Default)]
pub struct Outgoing {
    headers: HeaderMap,
    query: Vec<(String, String)>,
    secret_query: Vec<(String, SecretString)>,
    route: Option<(Method, String)>,
    without_body: bool,
    recorder: Option<Recorder>,
}

impl Outgoing {
    /// Sets a header in place of any that progenitor sets.
    pub(super) fn header(&mut self, name: HeaderName, value: HeaderValue) {
        self.headers.insert(name, value);
    }

    /// Adds a query parameter.
    pub(super) fn query(&mut self, name: &str, value: String) {
        self.query.push((name.to_owned(), value));
    }

    /// Adds a query parameter that is secret.
    pub(super) fn secret_query(&mut self, name: &str, value: SecretString) {
        self.secret_query.push((name.to_owned(), value));
    }

    /// Records the request rather than having it sent.
    pub(super) fn record(&mut self, recorder: Recorder) {
        self.recorder = Some(recorder);
    }

    pub(super) fn is_recorded(&self) -> bool {
        self.recorder.is_some()
    }

    /// Adds a cookie that is secret.
    pub(super) fn cookie(&mut self, name: &str, value: &SecretString) -> Result<(), Defect> {
        let mut text = match self.headers.get(header::COOKIE) {
            Some(others) => format!("{}; ", others.to_str().map_err(Defect::new)?),
            None => String::new(),
        };
        text += &format!("{name}={}", value.expose_secret());
        let mut value = HeaderValue::from_str(&text).map_err(Defect::new)?;
        value.set_sensitive(true);
        self.header(header::COOKIE, value);
        Ok(())
    }

    /// Sets the method and the path, percent-encoded. progenitor cannot send every method, and
    /// leaves a backslash in a path as it is, which URLs take for a slash.
    pub(super) fn route(&mut self, method: Method, path: String) {
        self.route = Some((method, path));
    }

    /// Takes out the body. progenitor has no optional bodies and sends `null`.
    pub(super) fn without_body(&mut self) {
        self.without_body = true;
    }

    /// The hook that progenitor calls with each request before it is sent.
    ///
    /// # Errors
    /// When the request is a preview, which is not sent.
    pub async fn apply(&self, request: &mut reqwest::Request) -> Result<(), NotSent> {
        self.complete(request);
        match &self.recorder {
            Some(recorder) => {
                recorder.record(request);
                Err(NotSent)
            }
            None => Ok(()),
        }
    }

    fn complete(&self, request: &mut reqwest::Request) {
        if let Some((method, path)) = &self.route {
            *request.method_mut() = method.clone();
            request.url_mut().set_path(path);
        }
        if !self.query.is_empty() || !self.secret_query.is_empty() {
            let mut pairs = request.url_mut().query_pairs_mut();
            pairs.extend_pairs(&self.query);
            for (name, value) in &self.secret_query {
                let shown = self.is_recorded().then_some(MASK);
                pairs.append_pair(name, shown.unwrap_or_else(|| value.expose_secret()));
            }
        }
        if self.without_body {
            *request.body_mut() = None;
            request.headers_mut().remove(header::CONTENT_TYPE);
        }
        let headers = request.headers_mut();
        headers.remove(API_VERSION);
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;

    fn request() -> reqwest::Request {
        let url = "http://example.org/a?b=c".parse().expect("a URL");
        let mut request = reqwest::Request::new(Method::GET, url);
        request
            .headers_mut()
            .insert(API_VERSION, HeaderValue::from_static("1.0.0"));
        request
    }

    #[test]
    fn a_header_that_the_document_does_not_name_goes() {
        let mut request = request();
        Outgoing::default().complete(&mut request);
        assert!(request.headers().is_empty());
        assert_eq!(request.url().as_str(), "http://example.org/a?b=c");
    }

    #[test]
    fn one_that_it_names_stays() {
        let mut outgoing = Outgoing::default();
        outgoing.header(API_VERSION, HeaderValue::from_static("2"));
        let mut request = request();
        outgoing.complete(&mut request);
        assert_eq!(request.headers()[API_VERSION], "2");
    }

    #[test]
    fn secrets_are_sent_and_not_printed() {
        let mut outgoing = Outgoing::default();
        outgoing.secret_query("key", "hunter 2&".to_owned().into());
        for name in ["a", "b"] {
            outgoing
                .cookie(name, &"hunter2".to_owned().into())
                .expect("a cookie");
        }
        let mut value = HeaderValue::from_static("Bearer hunter2");
        value.set_sensitive(true);
        outgoing.header(header::AUTHORIZATION, value);
        let printed = format!("{outgoing:?}");
        assert!(!printed.contains("hunter"), "{printed}");
        let mut request = request();
        outgoing.complete(&mut request);
        assert_eq!(request.url().query(), Some("b=c&key=hunter+2%26"));
        assert!(request.headers()[header::AUTHORIZATION].is_sensitive());
        assert!(request.headers()[header::COOKIE].is_sensitive());
        assert_eq!(request.headers()[header::COOKIE], "a=hunter2; b=hunter2");
    }

    #[test]
    fn a_body_that_was_not_given_goes() {
        let mut outgoing = Outgoing::default();
        outgoing.without_body();
        let mut request = request();
        *request.body_mut() = Some("null".into());
        request
            .headers_mut()
            .insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain"));
        outgoing.complete(&mut request);
        assert!(request.body().is_none());
        assert!(request.headers().is_empty());
    }
}
