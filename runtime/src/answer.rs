//! The checks of an answer, which both ends make: the client of what it has received, the
//! contract-test server of what it was told to spoil.

use http::{HeaderMap, header};
use serde_json::{Map, Value};

use crate::{
    OperationSpec, Place, Violation, media_type,
    operation::{Response, ResponseBody},
    parameter::Parameter,
    schema::excerpt,
};

/// The documented headers of an answer by name, and its body.
pub(crate) type Answer = (Map<String, Value>, Option<Value>);

impl Response {
    /// Reads an answer of this response's `status` to the operation `spec`.
    ///
    /// # Errors
    /// Everything about headers and body that is not as the document says.
    pub fn read(
        &self,
        spec: &OperationSpec,
        status: u16,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Answer, Vec<Violation>> {
        let mut violations = Vec::new();
        let mut values = Map::new();
        for parameter in &self.headers {
            match value(headers, parameter, Parameter::read) {
                Ok(Some(value)) => drop(values.insert(parameter.name.clone(), value)),
                Ok(None) => {}
                Err(found) => violations.extend(found),
            }
        }
        match self.json(spec, status, headers, body) {
            Ok(body) if violations.is_empty() => Ok((values, body)),
            Ok(_) => Err(violations),
            Err(found) => {
                violations.extend(found);
                Err(violations)
            }
        }
    }

    /// The documented headers that can be read, and everything that is wrong with the headers.
    #[cfg(feature = "client")]
    pub(crate) fn headers(
        &self,
        spec: &OperationSpec,
        status: u16,
        headers: &HeaderMap,
    ) -> (Map<String, Value>, Vec<Violation>) {
        let mut violations = Vec::new();
        let mut values = Map::new();
        for parameter in &self.headers {
            match value(headers, parameter, Parameter::parse) {
                Ok(Some(value)) => {
                    violations.extend(parameter.check(&value).err().into_iter().flatten());
                    values.insert(parameter.name.clone(), value);
                }
                Ok(None) => {}
                Err(found) => violations.extend(found),
            }
        }
        if let Some(documented) = &self.body {
            let negotiated = self.negotiated(spec, status);
            violations.extend(check_media_type(documented, negotiated, headers).err());
        }
        (values, violations)
    }

    fn json(
        &self,
        spec: &OperationSpec,
        status: u16,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Option<Value>, Vec<Violation>> {
        let violation =
            |rule, message: String| vec![Violation::new(Place::Body(String::new()), rule, message)];
        let Some(documented) = &self.body else {
            return match body.len() {
                0 => Ok(None),
                length => Err(violation(
                    "content",
                    format!("{length} bytes, and none documented"),
                )),
            };
        };
        let negotiated = self.negotiated(spec, status);
        let media_type = check_media_type(documented, negotiated, headers);
        let mut violations: Vec<_> = media_type.err().into_iter().collect();
        match serde_json::from_slice::<Value>(body) {
            Ok(value) => match documented.schema.check_body(&value) {
                Ok(()) if violations.is_empty() => return Ok(Some(value)),
                Ok(()) => {}
                Err(found) => violations.extend(found),
            },
            Err(error) => violations.extend(violation("json", format!("not JSON: {error}"))),
        }
        Err(violations)
    }

    /// All names of the media type that `Accept` can ask for, if this is the response they are of.
    fn negotiated(&self, spec: &OperationSpec, status: u16) -> &'static [&'static str] {
        let first = self.body.as_ref().and_then(|body| body.media_types.first());
        if status < 400 && spec.media_types.first().copied() == first.map(String::as_str) {
            spec.media_types
        } else {
            &[]
        }
    }
}

/// Reads the texts of a parameter.
type Read = fn(&Parameter, &[&str]) -> Result<Option<Value>, Vec<Violation>>;

fn value(
    headers: &HeaderMap,
    parameter: &Parameter,
    read: Read,
) -> Result<Option<Value>, Vec<Violation>> {
    let mut texts = Vec::new();
    for value in headers.get_all(&parameter.name) {
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
        [] => read(parameter, &[]),
        texts => read(parameter, &[&texts.join(", ")]),
    }
}

fn check_media_type(
    documented: &ResponseBody,
    negotiated: &[&str],
    headers: &HeaderMap,
) -> Result<(), Violation> {
    let violation = |rule, message: String| {
        Violation::new(Place::Header("Content-Type".to_owned()), rule, message)
    };
    let names: Vec<&str> = documented
        .media_types
        .iter()
        .map(String::as_str)
        .chain(negotiated.iter().copied())
        .collect();
    match headers
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
