//! What a mock answers.

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, header};
use serde::Serialize;
use serde_json::{Map, Value};
use wiremock::ResponseTemplate;

use crate::{OperationContract, OperationSpec, Place, Violation};

/// What a mock answers. Generated code fills it in.
#[derive(Clone, Debug, Default)]
pub struct Then {
    status: Option<u16>,
    headers: Map<String, Value>,
    body: Option<Value>,
    delay: Option<Duration>,
    times: Option<u64>,
}

impl Then {
    /// Answers with a status, in place of one that was set before.
    pub fn status(&mut self, status: u16) {
        self.status = Some(status);
        self.headers.clear();
        self.body = None;
    }

    /// Sets the body.
    pub fn body<T: Serialize>(&mut self, body: &T) {
        self.body = Some(json(body));
    }

    /// Sets a header. One that is required and not set is the document's example.
    pub fn header<T: Serialize>(&mut self, name: &str, value: &T) {
        self.headers.insert(name.to_owned(), json(value));
    }

    /// Sets how long the answer is held back.
    pub fn delay(&mut self, delay: Duration) {
        self.delay = Some(delay);
    }

    /// Sets how many requests are answered. To further ones, the mock is as if it were not there.
    pub fn times(&mut self, times: u64) {
        self.times = Some(times);
    }

    pub(super) fn limit(&self) -> Option<u64> {
        self.times
    }

    /// The answer as it is sent.
    pub(super) fn template(
        &self,
        spec: &OperationSpec,
        contract: &OperationContract,
    ) -> Result<ResponseTemplate, Vec<Violation>> {
        let refused = |message: &str| vec![Violation::new(Place::Status, "required", message)];
        let status = self.status.ok_or_else(|| refused("no answer was set"))?;
        let response = contract
            .responses
            .get(&status)
            .ok_or_else(|| refused("the document does not list it"))?;
        let mut headers = HeaderMap::new();
        for parameter in &response.headers {
            let given = self.headers.get(&parameter.name).cloned();
            let example = || {
                parameter
                    .required
                    .then(|| example(spec, status, &parameter.name))?
            };
            let Some(value) = given.or_else(example) else {
                continue;
            };
            let unfit = |_| {
                vec![Violation::new(
                    parameter.place(),
                    "encoding",
                    "no header value",
                )]
            };
            let name: HeaderName = parameter
                .name
                .parse()
                .map_err(|_| vec![Violation::new(parameter.place(), "name", "no header name")])?;
            for text in parameter.write(&value) {
                let value = HeaderValue::from_bytes(text.as_bytes()).map_err(unfit)?;
                headers.append(name.clone(), value);
            }
        }
        let mut body = Vec::new();
        if let Some(value) = &self.body {
            body = value.to_string().into_bytes();
            let media_type = response
                .body
                .iter()
                .flat_map(|body| &body.media_types)
                .next();
            let media_type = media_type.and_then(|text| HeaderValue::from_str(text).ok());
            headers.extend(media_type.map(|value| (header::CONTENT_TYPE, value)));
        }
        response.read(spec, status, &headers, &body)?;
        let mut template = ResponseTemplate::new(status).set_body_bytes(body);
        for (name, value) in &headers {
            template = template.append_header(name, value);
        }
        Ok(match self.delay {
            Some(delay) => template.set_delay(delay),
            None => template,
        })
    }
}

/// The document's example of a header.
fn example(spec: &OperationSpec, status: u16, header: &str) -> Option<Value> {
    let (_, example) = spec.examples.iter().find(|(of, _)| *of == status)?;
    let (_, text) = example.headers.iter().find(|(name, _)| *name == header)?;
    serde_json::from_str(text).ok()
}

/// A value as JSON; `null`, which the checks refuse, for one that JSON cannot hold.
fn json<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}
