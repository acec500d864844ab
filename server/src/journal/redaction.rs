//! Which parts of a request are credentials.

use std::borrow::Cow;

use http::header;
use percent_encoding::percent_decode_str;
use specshot_runtime::{
    ApiSpec,
    credential::{self, SchemeKind, names_secret},
};

use crate::generated::control::types::ContractPlace;

/// What stands in the place of a credential.
pub const REDACTED: &str = "[redacted]";

/// The parts of a request to one API that are credentials: `Authorization`, `Proxy-Authorization`,
/// cookies, what a security scheme of the document names, and what is named like a secret.
#[derive(Clone, Debug)]
pub struct Redaction {
    /// Names that security schemes give to headers, in lower case.
    headers: Vec<String>,
    /// Names that security schemes give to query parameters.
    queries: Vec<String>,
    /// Where the first security scheme puts its credential.
    carrier: (ContractPlace, String),
}

impl Redaction {
    /// That of a document.
    #[must_use]
    pub fn new(api: &ApiSpec) -> Self {
        // Text of a generated module: where it is wrong, the server does not start.
        let schemes = credential::schemes(api).unwrap_or_default();
        let mut redaction = Redaction {
            headers: Vec::new(),
            queries: Vec::new(),
            carrier: (ContractPlace::Header, header::AUTHORIZATION.to_string()),
        };
        for scheme in schemes.into_iter().rev() {
            redaction.carrier = match scheme.kind {
                SchemeKind::HeaderKey(name) => {
                    redaction.headers.push(name.to_ascii_lowercase());
                    (ContractPlace::Header, name)
                }
                SchemeKind::QueryKey(name) => {
                    redaction.queries.push(name.clone());
                    (ContractPlace::Query, name)
                }
                SchemeKind::CookieKey(_) => (ContractPlace::Header, "Cookie".to_owned()),
                _ => (ContractPlace::Header, "Authorization".to_owned()),
            };
        }
        redaction
    }

    /// Whether the values of a header, of which this is the name in lower case, are secret.
    #[must_use]
    pub fn hides_header(&self, name: &str) -> bool {
        matches!(
            name,
            "authorization" | "cookie" | "proxy-authorization" | "set-cookie"
        ) || self.headers.iter().any(|header| header == name)
            || names_secret(name)
    }

    /// Whether the values of a query parameter are secret.
    #[must_use]
    pub fn hides_query(&self, name: &str) -> bool {
        self.queries.iter().any(|query| query == name) || names_secret(name)
    }

    /// A raw query string without the values that are secret; the rest is as it was, byte for byte.
    #[must_use]
    pub fn query<'a>(&self, query: &'a str) -> Cow<'a, str> {
        if !query.split('&').any(|pair| self.hides_pair(pair)) {
            return Cow::Borrowed(query);
        }
        let pairs: Vec<Cow<'_, str>> = query
            .split('&')
            .map(|pair| match pair.split_once('=') {
                Some((name, _)) if self.hides_pair(pair) => format!("{name}={REDACTED}").into(),
                _ => pair.into(),
            })
            .collect();
        Cow::Owned(pairs.join("&"))
    }

    /// Where the document wants the credential: the place and the name.
    pub(super) fn carrier(&self) -> (ContractPlace, String) {
        self.carrier.clone()
    }

    fn hides_pair(&self, pair: &str) -> bool {
        match pair.split_once('=') {
            // A name that is not well-formed is read as far as it can be.
            Some((name, _)) if name.contains(['%', '+']) => {
                let spaced = name.replace('+', " ");
                self.hides_query(&percent_decode_str(&spaced).decode_utf8_lossy())
            }
            Some((name, _)) => self.hides_query(name),
            None => false,
        }
    }
}
