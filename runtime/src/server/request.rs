//! A request that has been routed and not yet looked at.

use std::{borrow::Cow, collections::HashSet, marker::PhantomData};

use async_trait::async_trait;
use bytes::Bytes;
use dropshot::{
    ApiEndpointBodyContentType, Body, ExclusiveExtractor, ExtractorMetadata, HttpError,
    RequestContext, ServerContext,
};
use http::{HeaderMap, header};
use http_body::Body as _;
use serde::de::DeserializeOwned;

use super::{
    Arguments, Refusal, body, carrier,
    media_type::{allows, essence},
};
use crate::{
    Operation, OperationContract, Place, Violation,
    credential::{Credential, CredentialError, Scheme, SchemeKind},
    operation,
    parameter::{Location, Parameter, QueryPair, decode, query_pairs},
    path::{path_variables, same_segments},
    uri::encoding,
};

/// What a server does with query parameters that the document does not name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnknownParameters {
    /// Answer 400 and name them.
    #[default]
    Reject,
    /// Pass over them.
    Ignore,
}

/// What a server does with a body that is sent to an operation that takes none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnexpectedBody {
    /// Pass over it, unread.
    #[default]
    Ignore,
    /// Answer 400 and name the query parameters that there are.
    Reject,
}

/// The typed credentials of an API: a variant per alternative of its security requirements.
pub trait Credentials: Sized {
    /// Makes the variant of the alternative that asks for these schemes, by their names; `None` when
    /// there is none.
    fn from_schemes(credentials: Vec<(&str, Credential)>) -> Option<Self>;
}

/// The one extractor of every generated endpoint.
///
/// It takes the request as it is: nothing is parsed and not a byte of the body is read until the
/// generated method asks, in the order of the contract.
#[derive(Debug)]
pub struct Request<O> {
    request: http::Request<Body>,
    operation: PhantomData<fn() -> O>,
}

#[async_trait]
impl<O: Operation> ExclusiveExtractor for Request<O> {
    async fn from_request<Context: ServerContext>(
        _: &RequestContext<Context>,
        request: http::Request<Body>,
    ) -> Result<Self, HttpError> {
        Ok(Request {
            request,
            operation: PhantomData,
        })
    }

    fn metadata(content_type: ApiEndpointBodyContentType) -> ExtractorMetadata {
        carrier::request_metadata::<O>(content_type)
    }
}

/// What a request gives for one parameter; mostly nothing, or one text.
enum Texts<'a> {
    None,
    One(Cow<'a, str>),
    Several(Vec<Cow<'a, str>>),
}

impl<'a> Texts<'a> {
    fn push(&mut self, text: Cow<'a, str>) {
        *self = match std::mem::replace(self, Texts::None) {
            Texts::None => Texts::One(text),
            Texts::One(first) => Texts::Several(vec![first, text]),
            Texts::Several(mut texts) => {
                texts.push(text);
                Texts::Several(texts)
            }
        };
    }
}

impl<O: Operation> Request<O> {
    /// The headers of the request.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.request.headers()
    }

    /// Checks that the path is the documented one to the letter: Dropshot's router passes over
    /// repeated and trailing slashes.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for another path.
    pub fn path(&self) -> Result<(), Refusal> {
        let path = self.request.uri().path();
        same_segments(O::SPEC.path, path)
            .then_some(())
            .ok_or_else(|| Refusal::NotFound {
                path: path.to_owned(),
            })
    }

    /// Reads the credentials of the first alternative that the request satisfies.
    ///
    /// # Errors
    /// [`Refusal::Unauthenticated`] with the reason of the alternative that came closest.
    pub fn credentials<C: Credentials>(&self) -> Result<C, Refusal> {
        let mut reason = CredentialError::Missing;
        let alternatives = &contract::<O>()?.security;
        for alternative in alternatives.iter().filter(|schemes| !schemes.is_empty()) {
            match self.alternative(alternative) {
                Ok(credentials) => {
                    return C::from_schemes(credentials).ok_or_else(|| Refusal::Internal {
                        detail: format!("no credentials for {alternative:?}"),
                    });
                }
                Err(error) if reason == CredentialError::Missing => reason = error,
                Err(_) => {}
            }
        }
        // Credentials that are optional may be absent, but not wrong.
        let anonymous = alternatives
            .iter()
            .any(Vec::is_empty)
            .then(|| C::from_schemes(vec![]));
        match anonymous.flatten() {
            Some(credentials) if reason == CredentialError::Missing => Ok(credentials),
            _ => Err(reason.into()),
        }
    }

    /// Reads a credential for each of these schemes.
    fn alternative<'s>(
        &self,
        schemes: &'s [Scheme],
    ) -> Result<Vec<(&'s str, Credential)>, CredentialError> {
        let credential = |scheme: &'s Scheme| {
            let credential = scheme.kind.read(self.request.headers(), self.query())?;
            Ok((scheme.name.as_str(), credential))
        };
        schemes.iter().map(credential).collect()
    }

    /// Checks that `Accept` allows a documented media type (RFC 9110, section 12.5.1).
    ///
    /// # Errors
    /// [`Refusal::NotAcceptable`] when it allows none, or cannot be read.
    pub fn accept(&self) -> Result<(), Refusal> {
        let headers = self.request.headers().get_all(header::ACCEPT);
        // What most clients send, read without more ado.
        let plain = |value: &[u8]| {
            value == b"*/*" || O::SPEC.media_types.iter().any(|t| t.as_bytes() == value)
        };
        if headers.iter().any(|value| plain(value.as_bytes())) && headers.iter().count() == 1 {
            return Ok(());
        }
        let values: Vec<String> = headers
            .iter()
            .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
            .collect();
        let accept = values.join(", ");
        let offered = O::SPEC.media_types;
        if values.is_empty() || offered.is_empty() || offered.iter().any(|t| allows(&accept, t)) {
            return Ok(());
        }
        Err(Refusal::NotAcceptable { accept, offered })
    }

    /// Reads and checks parameters and body, and applies defaults. No more than `max_body` bytes of
    /// a body are read. `further` is shown the parameters that are as their schemas say. It may
    /// change them, and adds what they break besides.
    ///
    /// # Errors
    /// [`Refusal::Invalid`] with every violation, or a body that is too long or of another type.
    pub async fn arguments<A: DeserializeOwned>(
        self,
        unknown: UnknownParameters,
        unexpected: UnexpectedBody,
        max_body: usize,
        further: impl FnOnce(&mut Arguments) -> Vec<Violation> + Send,
    ) -> Result<A, Refusal> {
        let contract = contract::<O>()?;
        let mut violations = Vec::new();
        let mut parameters = self.parameters(contract, unknown, &mut violations);
        violations.extend(further(&mut parameters));
        let mut body = Bytes::new();
        if let Some(expected) = &contract.request_body {
            body = self.body(expected, max_body).await?;
            violations.extend(body::broken(expected, &body));
        } else if unexpected == UnexpectedBody::Reject && !self.request.body().is_end_stream() {
            violations.push(body::unexpected(query_names(contract)));
        }
        if !violations.is_empty() {
            return Err(Refusal::Invalid(violations));
        }
        // All has passed its schema. What a type still refuses is a property that the body has
        // twice, or a gap of the generator.
        parameters.with_body(&body).map_err(|error| {
            let repeated = body::repeated(&body);
            repeated
                .unwrap_or_else(|| body::not_json(error.to_string()))
                .into()
        })
    }

    fn query(&self) -> &str {
        self.request.uri().query().unwrap_or_default()
    }

    /// Reads every parameter; what is wrong goes into `violations`.
    fn parameters(
        &self,
        contract: &'static OperationContract,
        unknown: UnknownParameters,
        violations: &mut Vec<Violation>,
    ) -> Arguments {
        let (query, malformed) = query_pairs(self.query());
        violations.extend(malformed);
        let mut arguments = Arguments::new(&contract.parameters);
        let mut known = 0;
        for (position, parameter) in contract.parameters.iter().enumerate() {
            let mut texts = Texts::None;
            let found = match parameter.location {
                Location::Query => {
                    for (_, value) in query.iter().filter(|(name, _)| *name == parameter.name) {
                        texts.push(Cow::Borrowed(&**value));
                        known += 1;
                    }
                    Ok(())
                }
                Location::Path => self.path_texts(parameter, &mut texts),
                Location::Header => self.header_texts(parameter, &mut texts),
            };
            let read = match (found, &texts) {
                (Err(violation), _) => Err(vec![violation]),
                (Ok(()), Texts::None) => {
                    if parameter.required {
                        violations.push(parameter.missing());
                    }
                    continue;
                }
                (Ok(()), Texts::One(text)) => parameter.read(&[text]),
                (Ok(()), Texts::Several(texts)) => {
                    let texts: Vec<&str> = texts.iter().map(|text| &**text).collect();
                    parameter.read(&texts)
                }
            };
            let value = read.unwrap_or_else(|found| {
                violations.extend(found);
                None
            });
            arguments.push(position, value);
        }
        if unknown == UnknownParameters::Reject && known < query.len() {
            violations.extend(unknown_names(contract, &query));
        }
        arguments
    }

    fn path_texts<'a>(
        &'a self,
        parameter: &Parameter,
        texts: &mut Texts<'a>,
    ) -> Result<(), Violation> {
        let variables = path_variables(O::SPEC.path, self.request.uri().path());
        for (_, text) in variables.iter().filter(|(name, _)| *name == parameter.name) {
            let decoded = decode(text);
            texts.push(decoded.ok_or_else(|| encoding(parameter.place(), text))?);
        }
        Ok(())
    }

    fn header_texts<'a>(
        &'a self,
        parameter: &Parameter,
        texts: &mut Texts<'a>,
    ) -> Result<(), Violation> {
        let Some(name) = &parameter.header else {
            return Ok(());
        };
        for value in self.request.headers().get_all(name) {
            let text = std::str::from_utf8(value.as_bytes()).map_err(|_| {
                Violation::new(parameter.place(), "encoding", "the value is not UTF-8")
            })?;
            // Media types compare case-insensitively and without their parameters.
            texts.push(if *name == header::CONTENT_TYPE {
                Cow::Owned(essence(text))
            } else {
                Cow::Borrowed(text)
            });
        }
        Ok(())
    }

    /// Reads the body, which is empty when there is none.
    async fn body(
        self,
        expected: &operation::RequestBody,
        max_body: usize,
    ) -> Result<Bytes, Refusal> {
        let header = |name| self.request.headers().get(name).cloned();
        let content_type = header(header::CONTENT_TYPE);
        let encoding = header(header::CONTENT_ENCODING);
        let bytes = body::read(self.request.into_body(), max_body).await?;
        // A body without a media type is taken for the documented one (RFC 9110, section 8.3).
        if !bytes.is_empty()
            && let Some(found) = content_type
            && essence(&String::from_utf8_lossy(found.as_bytes())) != essence(&expected.media_type)
        {
            return Err(Refusal::UnsupportedMediaType {
                expected: expected.media_type.clone(),
            });
        }
        if let Some(found) = encoding.filter(|it| !it.as_bytes().eq_ignore_ascii_case(b"identity"))
        {
            let found = String::from_utf8_lossy(found.as_bytes()).into_owned();
            return Err(Refusal::UnsupportedEncoding { found });
        }
        Ok(bytes)
    }
}

fn contract<O: Operation>() -> Result<&'static OperationContract, Refusal> {
    O::contract().map_err(|error| Refusal::Internal {
        detail: error.to_string(),
    })
}

/// The names of an operation's query parameters.
fn query_names(contract: &OperationContract) -> impl Iterator<Item = &str> {
    let parameters = contract.parameters.iter();
    let queries = parameters.filter(|parameter| parameter.location == Location::Query);
    queries.map(|parameter| parameter.name.as_str())
}

/// Query parameters that the operation does not have, each once, with the nearest name.
fn unknown_names(contract: &OperationContract, query: &[QueryPair<'_>]) -> Vec<Violation> {
    let known = || {
        let schemes = contract.security.iter().flatten();
        let keys = schemes.filter_map(|scheme| match &scheme.kind {
            SchemeKind::QueryKey(name) => Some(name.as_str()),
            _ => None,
        });
        query_names(contract).chain(keys)
    };
    let names = query.iter().map(|(name, _)| &**name);
    let mut unknown: Vec<&str> = names
        .filter(|name| !known().any(|known| known == *name))
        .collect();
    // A query string has room for tens of thousands of names.
    let mut seen = HashSet::new();
    unknown.retain(|name| seen.insert(*name));
    let violation = |name: &str| {
        let message = match crate::schema::nearest(name, known()) {
            Some(candidate) => format!("unknown parameter; did you mean `{candidate}`?"),
            None => "unknown parameter".to_owned(),
        };
        let place = Place::Query(crate::schema::excerpt(name));
        Violation::new(place, "unknown", message)
    };
    unknown.into_iter().map(violation).collect()
}
