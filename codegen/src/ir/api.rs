//! The document as a whole.

use super::{Operation, Response, Type};

/// One document, ready to be emitted.
#[derive(Clone, Debug)]
pub struct Api {
    /// The file name of the document without its extension: `fivetran`.
    pub name: String,
    /// The prefix of Rust types: `Fivetran`.
    pub type_name: String,
    /// The document as messages name it: `spec/fivetran.yaml`.
    pub document: String,
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.description`, empty when absent.
    pub description: String,
    /// The servers of the document.
    pub servers: Vec<Server>,
    /// Component schemas by name, verbatim, as JSON text, in the order of the document.
    pub schemas: Vec<(String, String)>,
    /// The security schemes, verbatim, as JSON text.
    pub security_schemes_json: String,
    /// The security schemes that some operation asks for, in the order of the document.
    pub security_schemes: Vec<SecurityScheme>,
    /// Every distinct alternative of the security requirements of all operations.
    pub alternatives: Vec<Alternative>,
    /// The types of component schemas and of schemas that stand inline.
    pub types: Vec<Type>,
    /// The responses: one for each component that is used, and one for each that stands inline.
    pub responses: Vec<Response>,
    /// The operations in the order of the document.
    pub operations: Vec<Operation>,
    /// The dialect document that progenitor is given, before its own rules are applied.
    pub dialect: serde_json::Value,
}

/// A server of the document.
#[derive(Clone, Debug)]
pub struct Server {
    /// The URL, with variables in braces.
    pub url: String,
    /// The variables of the URL.
    pub variables: Vec<ServerVariable>,
}

/// A variable of a server's URL.
#[derive(Clone, Debug)]
pub struct ServerVariable {
    /// The name in the URL.
    pub name: String,
    /// The name of a Rust method.
    pub field: String,
    /// The value that holds unless another is given.
    pub default: String,
    /// The values that there are; empty for any.
    pub values: Vec<String>,
}

/// A security scheme that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecurityScheme {
    /// The name in `components/securitySchemes`.
    pub name: String,
    /// The name of a Rust field or method: `basic_auth`.
    pub field: String,
    /// What it asks for.
    pub kind: SchemeKind,
    /// The variables of the environment that the document names for its credentials, in the order
    /// of their parts; empty when it names none.
    pub environment: Vec<String>,
    /// The description, empty when absent.
    pub description: String,
}

/// What a security scheme asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// HTTP basic (RFC 7617).
    Basic,
    /// HTTP bearer (RFC 6750).
    Bearer,
    /// An API key in the header of this name.
    HeaderKey(String),
    /// An API key in the query parameter of this name.
    QueryKey(String),
    /// An API key in the cookie of this name.
    CookieKey(String),
}

/// One alternative of a security requirement: the schemes that it asks for, all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// The variant of the `Credentials` enum: `BasicAuth`, or `Anonymous` for no scheme.
    pub variant: String,
    /// The schemes in the order of the requirement.
    pub schemes: Vec<SecurityScheme>,
}
