//! The id that a service gives a request.

use std::sync::Arc;

use http::{HeaderMap, HeaderName};

use crate::schema::excerpt;

/// The headers that services answer with, the most usual first.
const HEADERS: [HeaderName; 6] = [
    HeaderName::from_static("x-request-id"),
    HeaderName::from_static("request-id"),
    HeaderName::from_static("x-correlation-id"),
    HeaderName::from_static("x-amzn-requestid"),
    HeaderName::from_static("x-amz-request-id"),
    HeaderName::from_static("x-ms-request-id"),
];

/// The id that a service gave the request, under which its operator finds it: the first of
/// `X-Request-Id`, `Request-Id`, `X-Correlation-Id`, `x-amzn-RequestId`, `x-amz-request-id` and
/// `x-ms-request-id` that the answer has, whether or not the document lists it.
///
/// All are equal: answers to two requests may say the same.
#[derive(Clone, Debug, Default)]
pub struct RequestId(Option<Arc<str>>);

impl RequestId {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let value = HEADERS.iter().find_map(|name| headers.get(name));
        let text = value.and_then(|value| value.to_str().ok());
        RequestId(
            text.filter(|text| !text.is_empty())
                .map(|text| excerpt(text).into()),
        )
    }

    /// The id, if the answer had one.
    #[must_use]
    pub fn get(&self) -> Option<&str> {
        self.0.as_deref()
    }
}

impl PartialEq for RequestId {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for RequestId {}
