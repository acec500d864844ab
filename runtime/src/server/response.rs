//! Responses: a variant per documented status, written with its headers.

use std::marker::PhantomData;

use bytes::Bytes;
use dropshot::{ApiEndpointResponse, Body, HttpError, HttpResponse};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use schemars::r#gen::SchemaGenerator;
use serde::Serialize;
use serde_json::Value;

use super::carrier;
use crate::content::{self, Content};

/// The responses of one operation. Implemented by generated enums.
pub trait Responses: Send + Sync + 'static {
    /// Each documented status with its Response Object, verbatim.
    fn documented() -> Vec<(u16, &'static str)>;
    /// Registers the types of all bodies with a document that Dropshot writes.
    fn register(generator: &mut SchemaGenerator);
    /// What Dropshot's document says of the first successful response.
    fn success() -> ApiEndpointResponse;
    /// The status of this response.
    fn status(&self) -> u16;
    /// Status, headers and body as they are sent.
    ///
    /// # Errors
    /// When a header or the body cannot be written.
    fn into_parts(self) -> Result<Parts, HttpError>;
}

/// A response ready to be sent.
#[derive(Clone, Debug)]
pub struct Parts {
    /// The status.
    pub status: u16,
    /// The headers, `Content-Type` included.
    pub headers: HeaderMap,
    /// The body; empty for none.
    pub body: Bytes,
}

impl Parts {
    /// A response without headers and body.
    #[must_use]
    pub fn new(status: u16) -> Self {
        Parts {
            status,
            headers: HeaderMap::new(),
            body: Bytes::new(),
        }
    }

    /// The answer to a preflight request of a browser.
    #[must_use]
    pub fn preflight(preflight: HeaderMap, others: HeaderMap) -> Self {
        let mut parts = Parts::new(204);
        parts.add(preflight);
        parts.add(others);
        parts
    }

    /// Adds headers that the document does not have.
    pub fn add(&mut self, headers: HeaderMap) {
        // Most often there are none.
        if !headers.is_empty() {
            self.headers.extend(headers);
        }
    }

    /// Adds a documented header.
    ///
    /// # Errors
    /// When the value has characters that a header cannot carry.
    pub fn header<T: Serialize>(&mut self, name: HeaderName, value: &T) -> Result<(), HttpError> {
        let Some(value) = header_value(value) else {
            let message = format!("header `{name}` has a value that cannot be sent");
            return Err(HttpError::for_internal_error(message));
        };
        self.headers.insert(name, value);
        Ok(())
    }

    /// Adds a body.
    ///
    /// # Errors
    /// When the value cannot be written as JSON.
    pub fn content<T: Serialize>(
        &mut self,
        media_type: &'static str,
        content: &Content<T>,
    ) -> Result<(), HttpError> {
        self.body(media_type, content.text())
    }

    /// Adds a JSON body.
    ///
    /// # Errors
    /// When the value cannot be written as JSON.
    pub fn json<T: Serialize>(
        &mut self,
        media_type: &'static str,
        body: &T,
    ) -> Result<(), HttpError> {
        self.body(media_type, content::written(body))
    }

    fn body(
        &mut self,
        media_type: &'static str,
        text: serde_json::Result<Bytes>,
    ) -> Result<(), HttpError> {
        self.body = text.map_err(|error| {
            HttpError::for_internal_error(format!("the body cannot be written: {error}"))
        })?;
        self.headers
            .insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
        Ok(())
    }

    /// The response as Dropshot sends it.
    ///
    /// # Errors
    /// When the status is none.
    pub fn response(self) -> Result<http::Response<Body>, HttpError> {
        let status = StatusCode::from_u16(self.status)
            .map_err(|error| HttpError::for_internal_error(error.to_string()))?;
        let mut response = http::Response::new(Body::from(self.body));
        *response.status_mut() = status;
        *response.headers_mut() = self.headers;
        Ok(response)
    }
}

/// The value of a header. As JSON writes a scalar, so do headers, but for the quotes of a string;
/// beyond ASCII, UTF-8 is opaque to HTTP and passes.
fn header_value<T: Serialize>(value: &T) -> Option<HeaderValue> {
    match serde_json::to_value(value).ok()? {
        Value::String(text) => text.try_into().ok(),
        value => match value.as_i64() {
            Some(integer) => Some(integer.into()),
            None => value.to_string().try_into().ok(),
        },
    }
}

/// The answer of an endpoint whose documented responses are `R`.
#[derive(Debug)]
pub struct Reply<R> {
    response: http::Response<Body>,
    responses: PhantomData<fn() -> R>,
}

impl<R> From<http::Response<Body>> for Reply<R> {
    fn from(response: http::Response<Body>) -> Self {
        Reply {
            response,
            responses: PhantomData,
        }
    }
}

impl<R: Responses> HttpResponse for Reply<R> {
    fn to_result(self) -> Result<http::Response<Body>, HttpError> {
        Ok(self.response)
    }

    fn response_metadata() -> ApiEndpointResponse {
        carrier::response_metadata::<R>()
    }

    fn status_code(&self) -> StatusCode {
        self.response.status()
    }
}
