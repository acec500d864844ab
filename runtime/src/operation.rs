//! An operation of a document: what it takes, what it answers, and the checks for both.

use std::{collections::BTreeMap, sync::OnceLock};

use serde::Deserialize;
use serde_json::{Map, Value};

#[cfg(feature = "client")]
use crate::client::Shape;
use crate::{
    Violation,
    credential::{self, Scheme},
    parameter::Parameter,
    pointer,
    schema::{Components, Schema},
};

/// A document as a generated module carries it.
#[derive(Clone, Copy, Debug)]
pub struct ApiSpec {
    /// The name of the API: the file name of its document without the extension.
    pub name: &'static str,
    /// `info.title`.
    pub title: &'static str,
    /// `info.version`.
    pub version: &'static str,
    /// `info.description`, empty when absent.
    pub description: &'static str,
    /// The component schemas, by name, each as JSON text, verbatim.
    pub schemas: &'static [(&'static str, &'static str)],
    /// The security schemes of the document as JSON text.
    pub security_schemes: &'static str,
}

/// An operation as a generated module carries it.
#[derive(Clone, Copy, Debug)]
pub struct OperationSpec {
    /// `operationId`.
    pub id: &'static str,
    /// The method in upper case.
    pub method: &'static str,
    /// The path template.
    pub path: &'static str,
    /// `summary` of the operation, empty when absent.
    pub summary: &'static str,
    /// `description` of the operation, empty when absent.
    pub description: &'static str,
    /// The Parameter Objects as a JSON array, references resolved.
    pub parameters: &'static str,
    /// The Request Body Object as JSON text, references resolved; empty when there is none.
    pub request_body: &'static str,
    /// The Response Objects by status, each as JSON text, references resolved.
    pub responses: &'static [(u16, &'static str)],
    /// The Security Requirement Objects that hold for the operation, as a JSON array.
    pub security: &'static str,
    /// The media types that the successful responses are documented with, the one that is sent
    /// first.
    pub media_types: &'static [&'static str],
    /// How the operation pages: the extension `x-specshot-paging`.
    pub paging: Option<Paging>,
    /// The examples of the responses by status.
    pub examples: &'static [(u16, Example)],
    /// The parts that the document writes elsewhere, behind a reference or beside the operation:
    /// the JSON pointer of a part within the operation, `/parameters/0`, and that of its place in
    /// the document, `/components/parameters/Limit`. Parameters count by their position in
    /// [`parameters`](Self::parameters).
    pub references: &'static [(&'static str, &'static str)],
}

impl OperationSpec {
    /// The place of a part in the document, as a JSON pointer; `part` is its JSON pointer within
    /// the operation, such as `/responses/400/headers/Retry-After`. Empty stands for the operation.
    #[must_use]
    pub fn pointer(&self, part: &str) -> String {
        let within = |outer: &str| {
            let inner = part.strip_prefix(outer)?;
            (inner.is_empty() || inner.starts_with('/')).then_some(inner)
        };
        let elsewhere = self
            .references
            .iter()
            .filter_map(|(from, to)| Some((from.len(), to, within(from)?)))
            .max_by_key(|(length, _, _)| *length);
        match elsewhere {
            Some((_, place, inner)) => format!("{place}{inner}"),
            None => {
                let path = pointer::escaped(self.path);
                format!("/paths/{path}/{}{part}", self.method.to_ascii_lowercase())
            }
        }
    }
}

/// How an operation pages. Places in the body are JSON pointers, empty for the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paging {
    /// Each page carries the cursor of the next one; the last has none.
    Cursor {
        /// The query parameter that takes the cursor.
        cursor: &'static str,
        /// The query parameter of the page size.
        limit: Option<&'static str>,
        /// Where the items stand in the body.
        items: &'static str,
        /// Where the next cursor stands in the body.
        next: &'static str,
    },
    /// Pages are numbered.
    Page {
        /// The query parameter of the page number.
        page: &'static str,
        /// The query parameter of the page size.
        size: &'static str,
        /// Where the items stand in the body.
        items: &'static str,
        /// Whether a page with fewer items than asked for is the last one; else an empty one is.
        short_page_is_last: bool,
    },
}

/// The examples that a document has for a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// The examples of headers by name, as JSON text.
    pub headers: &'static [(&'static str, &'static str)],
    /// The example of the body as JSON text; empty when there is none.
    pub body: &'static str,
}

/// A generated operation.
pub trait Operation: Send + Sync + 'static {
    /// The document it belongs to.
    const API: &'static ApiSpec;
    /// What the document says of it.
    const SPEC: &'static OperationSpec;

    /// The checks of the operation, compiled on first use.
    ///
    /// # Errors
    /// When the text in the generated module cannot be compiled, which no generated module has.
    fn contract() -> Compilation;
}

/// A generated operation as a value.
#[derive(Clone, Copy, Debug)]
pub struct OperationEntry {
    /// The position among the operations of its document.
    pub index: usize,
    /// The document it belongs to.
    pub api: &'static ApiSpec,
    /// What the document says of it.
    pub spec: &'static OperationSpec,
    /// Its checks, as [`Operation::contract`] gives them.
    pub contract: fn() -> Compilation,
}

impl OperationEntry {
    /// `O`, which is at `index` among the operations of its document.
    #[must_use]
    pub const fn of<O: Operation>(index: usize) -> Self {
        OperationEntry {
            index,
            api: O::API,
            spec: O::SPEC,
            contract: O::contract,
        }
    }
}

/// The checks of an operation, or why there are none.
pub type Compilation = Result<&'static OperationContract, &'static ContractError>;

/// Text in a generated module that cannot be compiled into checks.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ContractError {
    /// Text that should be JSON is not.
    #[error("the generated module holds text that is not JSON ({0}); run `cargo xtask generate`")]
    Json(String),
    /// A schema that the validator does not take.
    #[error("the generated module holds a schema that cannot be compiled: {0}")]
    Schema(String),
}

/// The checks of one operation.
#[derive(Debug)]
pub struct OperationContract {
    /// The parameters in the order of the document.
    pub parameters: Vec<Parameter>,
    /// The request body, if the operation takes one.
    pub request_body: Option<RequestBody>,
    /// The documented responses by status.
    pub responses: BTreeMap<u16, Response>,
    /// The alternatives of the security requirement; each asks for all of its schemes.
    pub security: Vec<Vec<Scheme>>,
}

/// A request body and its check.
#[derive(Debug)]
pub struct RequestBody {
    /// Whether a request without a body is refused.
    pub required: bool,
    /// The media type of the document.
    pub media_type: String,
    /// The check of the JSON value.
    pub schema: Schema,
}

/// A documented response and its checks.
#[derive(Debug)]
pub struct Response {
    /// The body, if the response has one.
    pub body: Option<ResponseBody>,
    /// The documented headers.
    pub headers: Vec<Parameter>,
}

/// The body of a documented response.
#[derive(Debug)]
pub struct ResponseBody {
    /// The media types of the document.
    pub media_types: Vec<String>,
    /// The check of the JSON value.
    pub schema: Schema,
    /// The same, for looking at a body while it is read; compiled on first use.
    #[cfg(feature = "client")]
    shape: OnceLock<Result<Shape, ContractError>>,
}

#[cfg(feature = "client")]
impl ResponseBody {
    /// The check of a body while it is read, for the response to `spec` of a status.
    pub(crate) fn shape(
        &self,
        api: &ApiSpec,
        spec: &OperationSpec,
        status: u16,
    ) -> Result<&Shape, &ContractError> {
        let compile = || {
            let mut responses = spec.responses.iter();
            let text = responses
                .find(|(found, _)| *found == status)
                .map_or("{}", |(_, text)| text);
            let response: Value = json(text)?;
            let schema = content(&response).next().map(|(_, schema)| schema);
            Shape::new(api, schema.unwrap_or(&Value::Bool(true)))
        };
        self.shape.get_or_init(compile).as_ref()
    }
}

/// Reads text that a generated module carries.
pub(crate) fn json<T: for<'de> Deserialize<'de>>(text: &str) -> Result<T, ContractError> {
    serde_json::from_str(text).map_err(|error| ContractError::Json(error.to_string()))
}

impl OperationContract {
    /// Compiles the checks of an operation.
    ///
    /// # Errors
    /// When the text in the generated module cannot be compiled.
    pub fn new(api: &ApiSpec, spec: &OperationSpec) -> Result<Self, ContractError> {
        let components = Components::new(api.schemas)?;
        let parameters = json::<Vec<Value>>(spec.parameters)?
            .iter()
            .map(|parameter| Parameter::new(parameter, &components))
            .collect::<Result<_, _>>()?;
        let request_body = match spec.request_body {
            "" => None,
            text => Some(RequestBody::new(&json(text)?, &components)?),
        };
        let mut responses = BTreeMap::new();
        for (status, response) in spec.responses {
            responses.insert(*status, Response::new(&json(response)?, &components)?);
        }
        let security = credential::alternatives(spec.security, api.security_schemes)?;
        Ok(OperationContract {
            parameters,
            request_body,
            responses,
            security,
        })
    }

    /// Checks arguments given by name, as a client does before it sends.
    ///
    /// # Errors
    /// Every rule that an argument breaks, and every required argument that is missing.
    pub fn check_arguments(
        &self,
        arguments: &Map<String, Value>,
        body: Option<&Value>,
    ) -> Result<(), Vec<Violation>> {
        let mut violations = Vec::new();
        for parameter in &self.parameters {
            match arguments.get(&parameter.name) {
                Some(value) => {
                    violations.extend(parameter.check(value).err().into_iter().flatten())
                }
                None if parameter.required => violations.push(parameter.missing()),
                None => {}
            }
        }
        if let Some(request_body) = &self.request_body {
            match body {
                Some(value) => {
                    violations.extend(
                        request_body
                            .schema
                            .check_body(value)
                            .err()
                            .into_iter()
                            .flatten(),
                    );
                }
                None if request_body.required => violations.push(missing_body()),
                None => {}
            }
        }
        if violations.is_empty() {
            Ok(())
        } else {
            Err(violations)
        }
    }
}

/// The violation of a required body that is not there.
pub(crate) fn missing_body() -> Violation {
    Violation::new(
        crate::Place::Body(String::new()),
        "required",
        "a JSON body is required",
    )
}

impl RequestBody {
    fn new(object: &Value, components: &Components) -> Result<Self, ContractError> {
        let (media_type, schema) = content(object)
            .next()
            .ok_or_else(|| ContractError::Json("a request body without content".to_owned()))?;
        Ok(RequestBody {
            required: object.get("required") == Some(&Value::Bool(true)),
            media_type: media_type.to_owned(),
            schema: components.compile(schema)?,
        })
    }
}

impl Response {
    fn new(object: &Value, components: &Components) -> Result<Self, ContractError> {
        let media_types: Vec<String> = content(object)
            .map(|(media_type, _)| media_type.to_owned())
            .collect();
        let body = match content(object).next() {
            Some((_, schema)) => Some(ResponseBody {
                media_types,
                schema: components.compile(schema)?,
                #[cfg(feature = "client")]
                shape: OnceLock::new(),
            }),
            None => None,
        };
        let headers = object
            .get("headers")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .map(|(name, header)| Parameter::header(name, header, components))
            .collect::<Result<_, _>>()?;
        Ok(Response { body, headers })
    }
}

/// The media types and schemas of a Request Body or Response Object.
fn content(object: &Value) -> impl Iterator<Item = (&str, &Value)> {
    const ANY: &Value = &Value::Bool(true);
    object
        .get("content")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(media_type, content)| (media_type.as_str(), content.get("schema").unwrap_or(ANY)))
}

/// The checks of one operation, compiled on first use. Lives in a `static` of generated code.
#[derive(Debug)]
pub struct Compiled {
    api: &'static ApiSpec,
    spec: &'static OperationSpec,
    contract: OnceLock<Result<OperationContract, ContractError>>,
}

impl Compiled {
    /// The checks of `spec`, not compiled yet.
    #[must_use]
    pub const fn new(api: &'static ApiSpec, spec: &'static OperationSpec) -> Self {
        Compiled {
            api,
            spec,
            contract: OnceLock::new(),
        }
    }

    /// The checks, compiled when this is the first call.
    ///
    /// # Errors
    /// When the text in the generated module cannot be compiled.
    pub fn get(&self) -> Result<&OperationContract, &ContractError> {
        self.contract
            .get_or_init(|| OperationContract::new(self.api, self.spec))
            .as_ref()
    }
}
