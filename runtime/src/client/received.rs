//! An answer that has arrived.

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{Defect, Failure, Mismatch, UndocumentedStatus, media_type};
use crate::{
    Contract, OperationContract, OperationSpec, Place, Violation,
    operation::{Response, ResponseBody},
    parameter::Parameter,
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
}

impl Received {
    pub(super) fn new(
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        spec: &'static OperationSpec,
        contract: &'static OperationContract,
    ) -> Result<Self, Failure> {
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
        let mut violations = Vec::new();
        let mut headers = Map::new();
        for parameter in &self.response.headers {
            match self.header(parameter) {
                Ok(Some(value)) => drop(headers.insert(parameter.name.clone(), value)),
                Ok(None) => {}
                Err(found) => violations.extend(found),
            }
        }
        let body = self.json().unwrap_or_else(|found| {
            violations.extend(found);
            None
        });
        if violations.is_empty() {
            match R::from_response(&mut Fields { headers, body }) {
                Ok(response) => return Ok(response),
                Err(violation) => violations.push(violation),
            }
        }
        let mismatch = Mismatch {
            status: self.status,
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

    fn header(&self, parameter: &Parameter) -> Result<Option<Value>, Vec<Violation>> {
        let mut texts = Vec::new();
        for value in self.headers.get_all(&parameter.name) {
            texts.push(std::str::from_utf8(value.as_bytes()).map_err(|_| {
                vec![Violation::new(
                    parameter.place(),
                    "encoding",
                    "the value is not UTF-8",
                )]
            })?);
        }
        // RFC 9110, section 5.3: a field that occurs twice is one field with a comma.
        match texts.as_slice() {
            [] => parameter.read(&[]),
            texts => parameter.read(&[&texts.join(", ")]),
        }
    }

    fn json(&self) -> Result<Option<Value>, Vec<Violation>> {
        let violation =
            |rule, message: String| vec![Violation::new(Place::Body(String::new()), rule, message)];
        let Some(documented) = &self.response.body else {
            return match self.body.len() {
                0 => Ok(None),
                length => Err(violation(
                    "content",
                    format!("{length} bytes, and none documented"),
                )),
            };
        };
        let mut violations: Vec<_> = self.media_type(documented).err().into_iter().collect();
        match serde_json::from_slice::<Value>(&self.body) {
            Ok(value) => match documented.schema.check_body(&value) {
                Ok(()) if violations.is_empty() => return Ok(Some(value)),
                Ok(()) => {}
                Err(found) => violations.extend(found),
            },
            Err(error) => violations.extend(violation("json", format!("not JSON: {error}"))),
        }
        Err(violations)
    }

    fn media_type(&self, documented: &ResponseBody) -> Result<(), Violation> {
        let violation = |rule, message: String| {
            Violation::new(Place::Header("Content-Type".to_owned()), rule, message)
        };
        let names: Vec<&str> = documented
            .media_types
            .iter()
            .map(String::as_str)
            .chain(self.negotiated(documented).iter().copied())
            .collect();
        match self
            .headers
            .get(header::CONTENT_TYPE)
            .map(|value| value.to_str())
        {
            None => Err(violation("required", "required, but missing".to_owned())),
            Some(Ok(found)) if names.iter().any(|name| media_type::is(found, name)) => Ok(()),
            Some(found) => {
                let found = excerpt(found.unwrap_or("?"));
                let first = names.first().copied().unwrap_or_default();
                Err(violation("content", format!("\"{found}\" is not {first}")))
            }
        }
    }

    /// All names of the media type that `Accept` can ask for, if this is the response they are of.
    fn negotiated(&self, documented: &ResponseBody) -> &'static [&'static str] {
        let first = documented.media_types.first().map(String::as_str);
        if self.status.as_u16() < 400 && self.spec.media_types.first().copied() == first {
            self.spec.media_types
        } else {
            &[]
        }
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
