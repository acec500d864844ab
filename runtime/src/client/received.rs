//! An answer that has arrived.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::{Map, Value};

use super::{
    Connection, Decoding, Defect, Failure, Mismatch, RequestId, Shape, UndocumentedStatus,
    attempts::Answer,
    decoding::{self, DUPLICATE, Deviations, UNDOCUMENTED, text_described},
    drift::Deviation,
};
use crate::{
    ApiSpec, Contract, OperationContract, OperationSpec, Place, Violation, operation::Response,
    schema::excerpt,
};

/// How many bytes of a body are looked at for an excerpt.
const EXCERPT: usize = 1024;

/// An answer that has arrived whole, with a status that the document lists.
#[derive(Debug)]
pub struct Received {
    connection: Connection,
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    spec: &'static OperationSpec,
    response: &'static Response,
    shape: Option<&'static Shape>,
}

/// A documented response that generated code can make from an answer.
pub trait FromResponse: Sized {
    /// Types the fields.
    ///
    /// # Errors
    /// When a field has no value of its type.
    fn from_response(fields: &mut Fields<'_>) -> Result<Self, Violation>;
}

/// The headers and the body of an answer, held against the document while they are typed.
#[derive(Debug)]
pub struct Fields<'r> {
    headers: Map<String, Value>,
    body: &'r [u8],
    shape: Option<&'static Shape>,
    found: Deviations,
    request_id: RequestId,
}

impl Received {
    pub(super) fn new(
        answer: Answer,
        connection: Connection,
        api: &'static ApiSpec,
        spec: &'static OperationSpec,
        contract: &'static OperationContract,
    ) -> Result<Self, Failure> {
        let Answer {
            status,
            headers,
            body,
        } = answer;
        let Some(response) = contract.responses.get(&status.as_u16()) else {
            let deviation = Deviation {
                place: Place::Status,
                rule: UNDOCUMENTED.to_owned(),
                times: 1,
                example: status.as_u16().to_string(),
            };
            count(&connection, spec, status, vec![deviation], 0);
            return Err(UndocumentedStatus {
                status,
                request_id: RequestId::of(&headers),
                excerpt: beginning(&body),
            }
            .into());
        };
        let shape = response
            .body
            .as_ref()
            .map(|body| body.shape(api, spec, status.as_u16()));
        Ok(Received {
            connection,
            status,
            headers,
            body,
            spec,
            response,
            shape: shape.transpose().map_err(Defect::new)?,
        })
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// Types the answer. What is not as the document says is counted; with [`Decoding::Strict`] it
    /// is an error.
    ///
    /// # Errors
    /// [`Failure::Contract`] with everything that is not as the document says.
    pub fn decode<R: FromResponse>(self) -> Result<R, Failure> {
        let status = self.status.as_u16();
        let (headers, mut violations) = self.response.headers(self.spec, status, &self.headers);
        if self.response.body.is_none() && !self.body.is_empty() {
            let message = format!("{} bytes, and none documented", self.body.len());
            violations.push(Violation::new(
                Place::Body(String::new()),
                "content",
                message,
            ));
        }
        let (mut typed, mut found) = self.typed::<R>(headers.clone(), &self.body);
        if typed.is_err()
            && let Some(shape) = self.shape
        {
            // Of a property that is there twice, the last one counts.
            if let Ok(value) = serde_json::from_slice::<Value>(&self.body) {
                (typed, _) = self.typed(headers, value.to_string().as_bytes());
            }
            // What comes after the place where typing stopped is told as well.
            (_, found) = decoding::decode::<IgnoredAny>(shape, &self.body);
        }
        let as_documented = violations.is_empty() && found.is_empty();
        self.count(&violations, &found, typed.as_ref().err());
        match typed {
            Ok(response) if as_documented || self.connection.decoding() == Decoding::Tolerant => {
                Ok(response)
            }
            typed => self.mismatch(typed, &found),
        }
    }

    fn typed<R: FromResponse>(
        &self,
        headers: Map<String, Value>,
        body: &[u8],
    ) -> (Result<R, Violation>, Deviations) {
        let mut fields = Fields {
            headers,
            body,
            shape: self.shape,
            found: Deviations::default(),
            request_id: RequestId::of(&self.headers),
        };
        let typed = R::from_response(&mut fields);
        (typed, fields.found)
    }

    /// Counts what is not as the document says.
    fn count(&self, violations: &[Violation], found: &Deviations, fatal: Option<&Violation>) {
        let one = |violation| self.deviation(violation);
        let mut deviations: Vec<Deviation> = violations.iter().map(one).collect();
        deviations.extend(found.kinds.iter().map(|kind| Deviation {
            place: Place::Body(kind.pointer.clone()),
            rule: kind.rule.clone().into_owned(),
            times: kind.times,
            example: format!("{} at `{}`", kind.found, kind.first),
        }));
        // A body that is no JSON, or a value that the document allows and its type does not.
        let told = |fatal: &&Violation| match fatal.place() {
            Place::Body(_) => !found.is_empty(),
            _ => !violations.is_empty(),
        };
        deviations.extend(fatal.filter(|fatal| !told(fatal)).map(one));
        count(
            &self.connection,
            self.spec,
            self.status,
            deviations,
            found.further,
        );
    }

    /// A violation without its message, which may repeat a secret.
    fn deviation(&self, violation: &Violation) -> Deviation {
        let example = match violation.place() {
            Place::Header(name) => {
                let text = self
                    .headers
                    .get(name)
                    .map(|value| value.to_str().unwrap_or_default());
                match text {
                    None => "nothing".to_owned(),
                    Some(text) if name == "Content-Type" => excerpt(text),
                    Some(text) => text_described(text),
                }
            }
            _ => format!("{} bytes", self.body.len()),
        };
        Deviation {
            place: violation.place().clone(),
            rule: violation.rule().to_owned(),
            times: 1,
            example,
        }
    }

    /// The error that tells what is not as the document says.
    fn mismatch<R>(&self, typed: Result<R, Violation>, found: &Deviations) -> Result<R, Failure> {
        let status = self.status.as_u16();
        let read = self
            .response
            .read(self.spec, status, &self.headers, &self.body);
        let mut violations = read.err().unwrap_or_default();
        // What no keyword of a schema rules out, the library does not tell.
        violations.extend(found.kinds.iter().filter_map(|kind| {
            let message = match &*kind.rule {
                UNDOCUMENTED => "the document does not have this property",
                DUPLICATE => "the object has this property more than once",
                _ => return None,
            };
            let more = match kind.times {
                1 => String::new(),
                times => format!(", and so {} more times", times - 1),
            };
            let place = Place::Body(kind.first.clone());
            Some(Violation::new(
                place,
                &*kind.rule,
                format!("{message}{more}"),
            ))
        }));
        match typed {
            Ok(response) if violations.is_empty() => return Ok(response),
            Err(violation) if violations.is_empty() => violations.push(violation),
            _ => {}
        }
        let mismatch = Mismatch {
            status: self.status,
            request_id: RequestId::of(&self.headers),
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

fn count(
    connection: &Connection,
    spec: &OperationSpec,
    status: StatusCode,
    deviations: Vec<Deviation>,
    further: u64,
) {
    let now = connection.retry_policy().time().now();
    let drift = connection.drift_counter();
    drift.count(spec.id, status.as_u16(), deviations, further, now);
}

impl Fields<'_> {
    /// A header by its documented name; nothing when it is absent and optional.
    ///
    /// # Errors
    /// When it has no value of the type.
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
    /// When it has no value of the type.
    pub fn body<T: Contract>(&mut self) -> Result<T, Violation> {
        let violation = |rule, message| Violation::new(Place::Body(String::new()), rule, message);
        let Some(shape) = self.shape else {
            return Err(violation("content", "the document has no body".to_owned()));
        };
        let (typed, found) = decoding::decode(shape, self.body);
        self.found = found;
        typed.map_err(|error| {
            let rule = if error.is_data() { "type" } else { "json" };
            violation(rule, error.to_string())
        })
    }
}

/// The beginning of a body, for messages.
fn beginning(body: &Bytes) -> String {
    let end = body.len().min(EXCERPT);
    excerpt(&String::from_utf8_lossy(&body[..end]))
}
