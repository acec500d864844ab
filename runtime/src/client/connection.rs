//! A client that is set up.

use std::{fmt, sync::Arc};

use reqwest::Url;

use super::{
    Arguments, Call, Decoding, DriftReport, Failure, Recorder, RetryPolicy,
    authorization::Credentials, drift::Drift,
};
use crate::Operation;

/// A client that is set up: where to, with which HTTP client, with which credentials. Cheap to
/// clone.
#[derive(Clone)]
pub struct Connection {
    inner: Arc<Inner>,
    retry: RetryPolicy,
    recorder: Option<Recorder>,
    decoding: Decoding,
    drift: Drift,
}

struct Inner {
    /// Without a slash at its end.
    base_url: String,
    /// The path of the base URL, without a slash at its end.
    base_path: String,
    http: reqwest::Client,
    credentials: Credentials,
}

impl Connection {
    pub(super) fn new(
        base_url: &Url,
        http: reqwest::Client,
        credentials: Credentials,
        retry: RetryPolicy,
        decoding: Decoding,
        drift: Drift,
    ) -> Self {
        let trimmed = |text: &str| text.trim_end_matches('/').to_owned();
        let inner = Inner {
            base_url: trimmed(base_url.as_str()),
            base_path: trimmed(base_url.path()),
            http,
            credentials,
        };
        Connection {
            inner: Arc::new(inner),
            retry,
            recorder: None,
            decoding,
            drift,
        }
    }

    /// The base URL, without a slash at its end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.inner.base_url
    }

    pub(super) fn base_path(&self) -> &str {
        &self.inner.base_path
    }

    /// The HTTP client.
    #[must_use]
    pub fn http_client(&self) -> &reqwest::Client {
        &self.inner.http
    }

    pub(super) fn credentials(&self) -> &Credentials {
        &self.inner.credentials
    }

    /// When a call is sent again.
    pub fn retry_policy(&self) -> &RetryPolicy {
        &self.retry
    }

    /// Changes when a call is sent again, for this clone.
    pub fn set_retry_policy(&mut self, policy: RetryPolicy) {
        self.retry = policy;
    }

    /// From now on, this clone records a request rather than sending it.
    pub fn record(&mut self) -> Recorder {
        self.recorder.get_or_insert_default().clone()
    }

    pub(super) fn recorder(&self) -> Option<&Recorder> {
        self.recorder.as_ref()
    }

    pub(super) fn decoding(&self) -> Decoding {
        self.decoding
    }

    /// The deviations from the document that this client and its clones have met.
    #[must_use]
    pub fn drift(&self) -> DriftReport {
        self.drift.report()
    }

    /// Forgets the deviations, for all clones.
    pub fn reset_drift(&self) {
        self.drift.reset();
    }

    pub(super) fn drift_counter(&self) -> &Drift {
        &self.drift
    }

    /// Begins a call: finds the credentials and checks the arguments.
    ///
    /// # Errors
    /// [`Failure::MissingCredentials`], [`Failure::Invalid`]. Nothing was sent then.
    pub fn call<O: Operation>(&self, arguments: Arguments) -> Result<Call, Failure> {
        Call::begin::<O>(self.clone(), arguments)
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection")
            .field("base_url", &self.inner.base_url)
            .field("credentials", &self.inner.credentials)
            .field("retry", &self.retry)
            .field("decoding", &self.decoding)
            .finish_non_exhaustive()
    }
}
