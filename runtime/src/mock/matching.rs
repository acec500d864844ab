//! Which requests a mock answers.

use serde_json::Value;
use wiremock::{Match, Request};

use crate::{
    OperationContract, OperationSpec,
    client::Arguments,
    parameter::{Location, Parameter, decode, query_pairs},
    path::{path_variables, same_segments},
};

/// Requests of one operation that have these arguments, and any others.
#[derive(Debug)]
pub(super) struct Matching {
    pub(super) spec: &'static OperationSpec,
    pub(super) contract: &'static OperationContract,
    pub(super) arguments: Arguments,
}

impl Match for Matching {
    fn matches(&self, request: &Request) -> bool {
        request.method.as_str() == self.spec.method
            && same_segments(self.spec.path, request.url.path())
            && self.contract.parameters.iter().all(|parameter| {
                let expected = self.arguments.value(&parameter.name);
                expected.is_none_or(|expected| {
                    value(self.spec, parameter, request).as_ref() == Some(expected)
                })
            })
            && (!self.arguments.has_body()
                || serde_json::from_slice(&request.body).ok() == Some(self.arguments.json_body()))
    }
}

/// The value of a parameter in a request; nothing when it is not sent or none.
fn value(spec: &OperationSpec, parameter: &Parameter, request: &Request) -> Option<Value> {
    let texts: Vec<String> = match parameter.location {
        Location::Path => path_variables(spec.path, request.url.path())
            .into_iter()
            .filter(|(name, _)| *name == parameter.name)
            .filter_map(|(_, text)| Some(decode(text)?.into_owned()))
            .collect(),
        Location::Query => query_pairs(request.url.query().unwrap_or_default())
            .0
            .into_iter()
            .filter(|(name, _)| *name == parameter.name)
            .map(|(_, text)| text.into_owned())
            .collect(),
        Location::Header => request
            .headers
            .get_all(&parameter.name)
            .iter()
            .map(|text| String::from_utf8_lossy(text.as_bytes()).into_owned())
            .collect(),
    };
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    match texts.is_empty() {
        // A default is not what was sent.
        true => None,
        false => parameter.read(&texts).ok().flatten(),
    }
}
