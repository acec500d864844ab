//! The service.

use std::{
    error::Error,
    fmt,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
};

use wiremock::{MockServer, Request, ResponseTemplate, matchers::any};

use super::{Then, matching::Matching};
use crate::{
    Operation, Violation,
    client::{Arguments, Violations},
};

/// A service for unit tests on a socket of this machine. It ends when it is dropped.
///
/// Of the mocks that match a request, the one with the most arguments answers; of equals, the one
/// that was set up first. A request that none matches is answered with 501, and the body says what
/// was asked for.
pub struct Server {
    server: MockServer,
}

/// A mock that is set up.
#[derive(Clone, Debug)]
pub struct Mock {
    calls: Arc<AtomicUsize>,
}

/// Why a mock cannot be set up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MockError {
    operation: &'static str,
    violations: Violations,
}

/// The precedence of a mock without arguments; the least is that of no mock at all.
const PRECEDENCE: u8 = u8::MAX - 1;

impl Server {
    /// Starts a service that has no mocks yet.
    pub async fn start() -> Self {
        let server = MockServer::start().await;
        wiremock::Mock::given(any())
            .respond_with(|request: &Request| {
                let query = request.url.query().map(|query| format!("?{query}"));
                let query = query.unwrap_or_default();
                let path = request.url.path();
                let text = format!("no mock for {} {path}{query}", request.method);
                ResponseTemplate::new(501).set_body_string(text)
            })
            .with_priority(u8::MAX)
            .mount(&server)
            .await;
        Server { server }
    }

    /// The base URL for a client.
    #[must_use]
    pub fn url(&self) -> String {
        self.server.uri()
    }

    /// Sets up a mock of an operation, for requests that have these arguments.
    ///
    /// # Errors
    /// When the arguments or the answer break the document.
    pub async fn add<O: Operation>(
        &self,
        arguments: Arguments,
        then: Then,
    ) -> Result<Mock, MockError> {
        let error = |violations: Vec<Violation>| MockError {
            operation: O::SPEC.id,
            violations: violations.into(),
        };
        let contract = O::contract().map_err(|defect| {
            let place = crate::Place::Body(String::new());
            error(vec![Violation::new(place, "schema", defect.to_string())])
        })?;
        arguments.check_given(contract).map_err(error)?;
        let answer = then.template(O::SPEC, contract).map_err(error)?;
        let calls = Arc::<AtomicUsize>::default();
        let counted = Arc::clone(&calls);
        let arguments_given = u8::try_from(arguments.count()).unwrap_or(u8::MAX);
        let matching = Matching {
            spec: O::SPEC,
            contract,
            arguments,
        };
        let mut mock = wiremock::Mock::given(matching)
            .respond_with(move |_: &Request| {
                counted.fetch_add(1, Relaxed);
                answer.clone()
            })
            .with_priority(PRECEDENCE.saturating_sub(arguments_given).max(1));
        if let Some(times) = then.limit() {
            mock = mock.up_to_n_times(times);
        }
        mock.mount(&self.server).await;
        Ok(Mock { calls })
    }
}

impl Mock {
    /// How many requests it has answered.
    #[must_use]
    pub fn calls(&self) -> usize {
        self.calls.load(Relaxed)
    }
}

impl MockError {
    /// The rules of the document that are broken.
    #[must_use]
    pub fn violations(&self) -> &Violations {
        &self.violations
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("url", &self.url()).finish()
    }
}

impl fmt::Display for MockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let MockError {
            operation,
            violations,
        } = self;
        write!(f, "{operation}: the mock breaks the document: {violations}")
    }
}

impl Error for MockError {}
