//! An answer that has arrived.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{Defect, Failure, Mismatch, RequestId, UndocumentedStatus, attempts::Answer};
use crate::{
    Contract, OperationContract, OperationSpec, Place, Violation, operation::Response,
    schema::excerpt,
};

/// How many bytes of a body are looked at for an excerpt.
const EXCERPT: usize = 1024;

/// An answer that has arrived whole, with a status that the document lists.
#[derive(Debug)]
pub struct Received {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    spec: &'static OperationSpec,
    response: &'static Response,
}

/// A documented response that generated code can make from an answer.
pub trait FromResponse: Sized {
    /// Types the fields, which have passed the checks of the document.
    ///
    /// # Errors
    /// When a value has no place in its type, such as a year beyond what the type of dates holds.
    fn from_response(fields: &mut Fields) -> Result<Self, Violation>;
}

/// The headers and the body of an answer, checked against the document.
#[derive(Debug)]
pub struct Fields {
    headers: Map<String, Value>,
    body: Option<Value>,
    request_id: RequestId,
}

impl Received {
    pub(super) fn new(
        answer: Answer,
        spec: &'static OperationSpec,
        contract: &'static OperationContract,
    ) -> Result<Self, Failure> {
        let Answer {
            status,
            headers,
            body,
        } = answer;
        match contract.responses.get(&status.as_u16()) {
            Some(response) => Ok(Received {
                status,
                headers,
                body,
                spec,
                response,
            }),
            None => Err(UndocumentedStatus {
                status,
                request_id: RequestId::of(&headers),
                excerpt: beginning(&body),
            }
            .into()),
        }
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// Checks the answer against the document and types it.
    ///
    /// # Errors
    /// [`Failure::Contract`] with everything that is not as the document says.
    pub fn decode<R: FromResponse>(self) -> Result<R, Failure> {
        let status = self.status.as_u16();
        let read = self
            .response
            .read(self.spec, status, &self.headers, &self.body);
        let request_id = RequestId::of(&self.headers);
        let typed = read.and_then(|(headers, body)| {
            let mut fields = Fields {
                headers,
                body,
                request_id: request_id.clone(),
            };
            R::from_response(&mut fields).map_err(|violation| vec![violation])
        });
        let violations = match typed {
            Ok(response) => return Ok(response),
            Err(violations) => violations,
        };
        let mismatch = Mismatch {
            status: self.status,
            request_id,
            violations: violations.into(),
            excerpt: beginning(&self.body),
        };
        Err(mismatch.into())
    }

    /// What is left when generated code does not know a status that the document lists.
    #[must_use]
    pub fn unknown(self) -> Failure {
        Defect::new(format!("it does not know the status {}", self.status)).into()
    }
}

impl Fields {
    /// A header by its documented name; nothing when it is absent and optional.
    ///
    /// # Errors
    /// When the value has no place in the type.
    pub fn header<T: DeserializeOwned>(&mut self, name: &str) -> Result<T, Violation> {
        let value = self.headers.remove(name).unwrap_or_default();
        serde_json::from_value(value).map_err(|error| {
            Violation::new(Place::Header(name.to_owned()), "type", error.to_string())
        })
    }

    /// The id that the service gave the request.
    #[must_use]
    pub fn request_id(&self) -> RequestId {
        self.request_id.clone()
    }

    /// The body.
    ///
    /// # Errors
    /// When the value has no place in the type.
    pub fn body<T: Contract>(&mut self) -> Result<T, Violation> {
        let value = self.body.take().unwrap_or_default();
        serde_json::from_value(value)
            .map_err(|error| Violation::new(Place::Body(String::new()), "type", error.to_string()))
    }
}

/// The beginning of a body, for messages.
fn beginning(body: &Bytes) -> String {
    let end = body.len().min(EXCERPT);
    excerpt(&String::from_utf8_lossy(&body[..end]))
}
