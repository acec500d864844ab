//! What the handlers of one API share.

use std::sync::Arc;

use http::{HeaderMap, HeaderValue, header};
use specshot_runtime::{Operation, server};

use crate::{
    connection::Connections,
    exchange::{Named, Principal},
    generated::control::ApiName,
    options::{Origin, UnknownParameters},
    quota::Quota,
    state::ServerState,
};

/// The users of an API, who may list them, and how strict the server is.
pub struct Context<Account, Credentials> {
    /// The API.
    pub api: ApiName,
    /// What the server's APIs share.
    pub state: Arc<ServerState>,
    /// The connections of the API's port.
    pub connections: Connections,
    /// The users.
    pub account: Account,
    /// Who may call the API.
    pub credentials: Credentials,
    /// How requests are taken.
    pub policy: Policy,
}

impl<Account, Credentials> Context<Account, Credentials> {
    /// The quota of the API.
    #[must_use]
    pub fn quota(&self) -> &Quota {
        self.state.quotas.of(self.api)
    }

    /// What a credential permits, and what its quota says to this request, which counts.
    pub fn principal<Grant: Named>(&self, grant: Grant) -> Principal<Grant> {
        let admission = self.quota().admit(grant.name());
        Principal { grant, admission }
    }
}

/// How requests are taken, whatever they ask for.
#[derive(Clone, Debug)]
pub struct Policy {
    /// What happens to query parameters that the document does not have.
    pub unknown_parameters: UnknownParameters,
    /// The origins whose pages may call the API from a browser.
    pub cors: Vec<Origin>,
}

/// How long a browser may remember the answer to a preflight request, in seconds.
const PREFLIGHT_SECONDS: u64 = 600;

impl Policy {
    /// The policy in the terms of the run time.
    #[must_use]
    pub fn unknown_parameters(&self) -> server::UnknownParameters {
        match self.unknown_parameters {
            UnknownParameters::Reject => server::UnknownParameters::Reject,
            UnknownParameters::Ignore => server::UnknownParameters::Ignore,
        }
    }

    /// The headers by which a browser lets a page read the response (Fetch, "CORS protocol").
    /// None for requests that no page of a listed origin makes.
    #[must_use]
    pub fn cors_headers<O: Operation>(&self, request: &HeaderMap) -> HeaderMap {
        let mut headers = HeaderMap::new();
        if self.cors.is_empty() {
            return headers;
        }
        // A cache must not give one origin the response to another.
        headers.insert(header::VARY, HeaderValue::from_static("Origin"));
        if let Some(origin) = self.allowed_origin(request) {
            headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            if let Ok(exposed) = HeaderValue::from_str(&exposed::<O>()) {
                headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, exposed);
            }
        }
        headers
    }

    /// The headers that answer a preflight request from a listed origin.
    #[must_use]
    pub fn preflight(&self, request: &HeaderMap, allow: &str) -> Option<HeaderMap> {
        self.allowed_origin(request)?;
        request.get(header::ACCESS_CONTROL_REQUEST_METHOD)?;
        let mut headers = HeaderMap::new();
        headers.insert(
            header::ACCESS_CONTROL_ALLOW_METHODS,
            HeaderValue::from_str(allow).ok()?,
        );
        if let Some(wanted) = request.get(header::ACCESS_CONTROL_REQUEST_HEADERS) {
            headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, wanted.clone());
        }
        headers.insert(
            header::ACCESS_CONTROL_MAX_AGE,
            HeaderValue::from(PREFLIGHT_SECONDS),
        );
        Some(headers)
    }

    fn allowed_origin(&self, request: &HeaderMap) -> Option<HeaderValue> {
        let origin = request.get(header::ORIGIN)?;
        let listed = |listed: &Origin| {
            listed.as_str() == "*" || origin.as_bytes() == listed.as_str().as_bytes()
        };
        self.cors.iter().any(listed).then(|| origin.clone())
    }
}

/// The headers that a page may read: those that the document gives some response of `O`, and the
/// one that Dropshot gives every response.
fn exposed<O: Operation>() -> String {
    let responses = O::contract()
        .into_iter()
        .flat_map(|contract| contract.responses.values());
    let documented = responses.flat_map(|response| &response.headers);
    let mut names: Vec<&str> = documented.map(|header| header.name.as_str()).collect();
    names.push("X-Request-Id");
    names.sort_unstable();
    names.dedup();
    names.join(", ")
}
