//! A call that has been checked and not yet sent.

use std::{future::poll_fn, str::FromStr as _};

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use progenitor_client::{ByteStream, Error, ResponseValue};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{
    Arguments, Connection, Defect, Exhausted, Failure, NotSent, Outgoing, Received, Violations,
    attempts::{Answer, Attempts, Ended},
    authorization::Authorization,
    no_answer,
};
use crate::{ApiSpec, Operation, OperationContract, OperationSpec, parameter::Location};

/// Headers that progenitor does not carry, or has a use of its own for.
const OWN_HEADERS: [HeaderName; 4] = [
    header::ACCEPT,
    header::AUTHORIZATION,
    header::CONTENT_TYPE,
    HeaderName::from_static("api-version"),
];

/// Everything that RFC 3986 does not call unreserved.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A call that has been checked and not yet sent.
#[derive(Debug)]
pub struct Call {
    connection: Connection,
    arguments: Arguments,
    api: &'static ApiSpec,
    spec: &'static OperationSpec,
    contract: &'static OperationContract,
    /// All but the credentials.
    outgoing: Outgoing,
    authorization: Authorization,
    attempts: Attempts,
}

impl Call {
    pub(super) fn begin<O: Operation>(
        connection: Connection,
        arguments: Arguments,
    ) -> Result<Self, Failure> {
        let contract = O::contract().map_err(Defect::new)?;
        let authorization = Authorization::new(connection.credentials(), &contract.security)?;
        arguments.check(contract).map_err(Violations::from)?;
        let mut call = Call {
            attempts: Attempts::new(connection.retry_policy().clone(), O::SPEC),
            connection,
            arguments,
            api: O::API,
            spec: O::SPEC,
            contract,
            outgoing: Outgoing::default(),
            authorization,
        };
        if let Some(recorder) = call.connection.recorder() {
            call.outgoing.record(recorder.clone());
        }
        call.headers()?;
        call.route()?;
        call.body()?;
        Ok(call)
    }

    /// `Accept`, and the parameters that are headers which progenitor does not carry.
    fn headers(&mut self) -> Result<(), Defect> {
        if let Some(first) = self.spec.media_types.first() {
            let value = HeaderValue::from_str(first).map_err(Defect::new)?;
            self.outgoing.header(header::ACCEPT, value);
        }
        for parameter in &self.contract.parameters {
            if parameter.location != Location::Header {
                continue;
            }
            let name = HeaderName::from_str(&parameter.name).map_err(Defect::new)?;
            if !OWN_HEADERS.contains(&name) {
                continue;
            }
            for text in self.arguments.texts(parameter) {
                let value = HeaderValue::from_bytes(text.as_bytes()).map_err(Defect::new)?;
                self.outgoing.header(name.clone(), value);
            }
        }
        Ok(())
    }

    /// The method, and the path with its variables filled in.
    fn route(&mut self) -> Result<(), Defect> {
        let variable = |segment: &str| {
            let name = segment.strip_prefix('{')?.strip_suffix('}')?;
            let mut parameters = self.contract.parameters.iter();
            parameters.find(|p| p.location == Location::Path && p.name == name)
        };
        let fill = |segment: &str| match variable(segment) {
            Some(parameter) => {
                let text = self.arguments.texts(parameter).join(",");
                utf8_percent_encode(&text, SEGMENT).to_string()
            }
            None => segment.to_owned(),
        };
        let segments: Vec<String> = self.spec.path.split('/').map(fill).collect();
        let path = format!("{}{}", self.connection.base_path(), segments.join("/"));
        let method = Method::from_str(self.spec.method).map_err(Defect::new)?;
        self.outgoing.route(method, path);
        Ok(())
    }

    /// The media type of the body, or that there is none.
    fn body(&mut self) -> Result<(), Defect> {
        match &self.contract.request_body {
            Some(body) if self.arguments.has_body() => {
                let value = HeaderValue::from_str(&body.media_type).map_err(Defect::new)?;
                self.outgoing.header(header::CONTENT_TYPE, value);
            }
            Some(_) => self.outgoing.without_body(),
            None => {}
        }
        Ok(())
    }

    /// Puts a parameter into the request that progenitor's builder has no setter for, because
    /// progenitor's code has a use for its name.
    ///
    /// # Errors
    /// When the parameter has no place in a request.
    pub fn carry(&mut self, name: &str) -> Result<(), Failure> {
        let Some(parameter) = self.contract.parameters.iter().find(|p| p.name == name) else {
            return Ok(());
        };
        for text in self.arguments.texts(parameter) {
            match parameter.location {
                Location::Query => self.outgoing.query(name, text),
                Location::Header => {
                    let header = HeaderName::from_str(name).map_err(Defect::new)?;
                    let value = HeaderValue::from_bytes(text.as_bytes()).map_err(Defect::new)?;
                    self.outgoing.header(header, value);
                }
                Location::Path => {}
            }
        }
        Ok(())
    }

    /// The base URL for progenitor's client.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.connection.base_url()
    }

    /// The HTTP client for progenitor's client.
    #[must_use]
    pub fn http_client(&self) -> reqwest::Client {
        self.connection.http_client().clone()
    }

    /// The inner value for progenitor's client, with the credentials. Sources of credentials are
    /// asked.
    ///
    /// # Errors
    /// [`Failure::CredentialSource`]; [`Failure::Timeout`] when a source takes longer than the call
    /// may.
    pub async fn outgoing(&mut self) -> Result<Outgoing, Failure> {
        let mut outgoing = self.outgoing.clone();
        self.authorization
            .put(self.spec.id, &mut self.attempts, &mut outgoing)
            .await?;
        Ok(outgoing)
    }

    /// A number, a boolean or a list of them for progenitor's builder; nothing when the parameter
    /// is not sent.
    ///
    /// # Errors
    /// When the type is not the one that progenitor has for the parameter.
    pub fn value<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, Failure> {
        Ok(self.arguments.get(name).map_err(Defect::new)?)
    }

    /// The texts of a list for progenitor's builder; nothing when the parameter is not sent.
    #[must_use]
    pub fn texts(&self, name: &str) -> Option<Vec<String>> {
        let parameter = self.contract.parameters.iter().find(|p| p.name == name)?;
        Some(self.arguments.texts(parameter)).filter(|texts| !texts.is_empty())
    }

    /// The text of any other parameter for progenitor's builder; nothing when it is not sent.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<String> {
        self.texts(name).map(|texts| texts.join(","))
    }

    /// The body for progenitor's builder: `null` when none is sent.
    #[must_use]
    pub fn json_body(&self) -> Value {
        self.arguments.json_body()
    }

    /// Waits for progenitor's `send`, and reads the body to its end. When the call is to be sent
    /// again, it waits as long as it has to and returns nothing.
    ///
    /// # Errors
    /// [`Failure::Transport`], [`Failure::Timeout`], [`Failure::UndocumentedStatus`].
    pub async fn attempt(
        &mut self,
        sending: impl Future<Output = Result<ResponseValue<ByteStream>, Error<ByteStream>>>,
    ) -> Result<Option<Received>, Failure> {
        let spec = self.spec;
        if self.outgoing.is_recorded() {
            receive(spec, sending.await).await?;
            return Err(Defect::new(NotSent).into());
        }
        let attempt = async { receive(spec, sending.await).await };
        let renewable = self.authorization.is_renewable();
        match self.attempts.run(attempt, renewable).await? {
            Ended::Answered(answer) => {
                let connection = self.connection.clone();
                Received::new(answer, connection, self.api, spec, self.contract).map(Some)
            }
            Ended::Again => Ok(None),
            Ended::Refused => {
                self.authorization.renew();
                Ok(None)
            }
        }
    }

    /// How the retries of the call came to an end, when none helped or the first was refused.
    #[must_use]
    pub fn exhausted(&self) -> Option<Exhausted> {
        self.attempts.exhausted()
    }
}

/// What progenitor's `send` has returned, with the body read to its end.
async fn receive(
    spec: &'static OperationSpec,
    result: Result<ResponseValue<ByteStream>, Error<ByteStream>>,
) -> Result<Answer, Failure> {
    let network = |error| no_answer::of_network(spec.id, error, None);
    let response = match result {
        Ok(response) | Err(Error::ErrorResponse(response)) => response,
        Err(Error::UnexpectedResponse(response)) => ResponseValue::stream(response),
        Err(
            Error::CommunicationError(error)
            | Error::ResponseBodyError(error)
            | Error::InvalidUpgrade(error),
        ) => return Err(network(error)),
        // The arguments have passed our checks, so progenitor's cannot refuse them; and all
        // answers are streams to it.
        Err(Error::InvalidRequest(reason) | Error::Custom(reason)) => {
            return Err(Defect::new(reason).into());
        }
        Err(Error::InvalidResponsePayload(_, error)) => return Err(Defect::new(error).into()),
    };
    let (status, headers) = (response.status(), response.headers().clone());
    let body = read(response.into_inner(), &headers)
        .await
        .map_err(|error| no_answer::of_network(spec.id, error, Some(&headers)))?;
    Ok(Answer {
        status,
        headers,
        body,
    })
}

/// How much room is made for a body before it has come, whatever length it announces.
const ANNOUNCED: usize = 1 << 20;

async fn read(mut stream: ByteStream, headers: &HeaderMap) -> Result<Bytes, reqwest::Error> {
    let mut next = async || poll_fn(|context| stream.as_mut().poll_next(context)).await;
    let Some(first) = next().await.transpose()? else {
        return Ok(Bytes::new());
    };
    // One that comes in one piece is not copied.
    let Some(second) = next().await.transpose()? else {
        return Ok(first);
    };
    let announced = headers.get(header::CONTENT_LENGTH);
    let announced = announced.and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    let mut body = BytesMut::with_capacity(announced.unwrap_or_default().min(ANNOUNCED));
    body.extend_from_slice(&first);
    body.extend_from_slice(&second);
    while let Some(chunk) = next().await {
        body.extend_from_slice(&chunk?);
    }
    Ok(body.freeze())
}
