//! Operations.

use super::{Alternative, Reference};

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `operationId` verbatim.
    pub id: String,
    /// The Rust method: `list_users`.
    pub name: String,
    /// The method of the trait that handles it: `list_users`, unless the trait has another use for
    /// that name.
    pub handler: String,
    /// The method of the trait that Dropshot calls: `list_users_endpoint`.
    pub endpoint: String,
    /// The prefix of Rust types: `ListUsers`.
    pub type_name: String,
    /// The method in upper case.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The summary, empty when absent.
    pub summary: String,
    /// The description, empty when absent.
    pub description: String,
    /// The tags.
    pub tags: Vec<String>,
    /// Whether the operation is marked as deprecated.
    pub deprecated: bool,
    /// The parameters in the order of the document.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// The documented responses by status.
    pub responses: Vec<OperationResponse>,
    /// The alternatives of the security requirement; empty for none.
    pub security: Vec<Alternative>,
    /// How the operation pages.
    pub paging: Option<Paging>,
    /// The media types of the first successful response, the one that is sent first.
    pub media_types: Vec<String>,
    /// The Parameter Objects as a JSON array, references resolved.
    pub parameters_json: String,
    /// The Request Body Object as JSON text, references resolved; empty when there is none.
    pub body_json: String,
    /// The Security Requirement Objects as a JSON array.
    pub security_json: String,
    /// The parts that the document writes elsewhere: the JSON pointer within the operation, and
    /// that of the place in the document.
    pub references: Vec<(String, String)>,
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The name in the document.
    pub json_name: String,
    /// The Rust field and method.
    pub name: String,
    /// Where it stands.
    pub location: Location,
    /// The description, empty when absent.
    pub description: String,
    /// The type of its value.
    pub reference: Reference,
    /// Whether a request must have it.
    pub required: bool,
    /// The default as JSON text.
    pub default: Option<String>,
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct Body {
    /// The type of the value.
    pub reference: Reference,
    /// Whether a request must have it.
    pub required: bool,
    /// The media type.
    pub media_type: String,
    /// The description, empty when absent.
    pub description: String,
}

/// A documented response of an operation.
#[derive(Clone, Debug)]
pub struct OperationResponse {
    /// The status.
    pub status: u16,
    /// The variant of the response enum: `TooManyRequests` for 429.
    pub variant: String,
    /// The name of the [`Response`].
    pub response: String,
}

/// A response with its headers and body.
#[derive(Clone, Debug)]
pub struct Response {
    /// The Rust name of its struct.
    pub name: String,
    /// The method of the trait that makes it: `too_many_requests`.
    pub method: String,
    /// The description.
    pub description: String,
    /// The headers.
    pub headers: Vec<Header>,
    /// The type and media type of the body; always a named type.
    pub body: Option<(String, String)>,
    /// The example of the body as JSON text.
    pub example: Option<String>,
    /// The Response Object as JSON text, references resolved.
    pub object_json: String,
}

/// A response header.
#[derive(Clone, Debug)]
pub struct Header {
    /// The name as the document writes it.
    pub json_name: String,
    /// The Rust field.
    pub name: String,
    /// The description, empty when absent.
    pub description: String,
    /// The type of its value.
    pub reference: Reference,
    /// Whether the response must have it.
    pub required: bool,
    /// The example as JSON text.
    pub example: Option<String>,
}

/// How an operation pages: the extension `x-specshot-paging`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paging {
    /// Each page carries the cursor of the next one.
    Cursor {
        /// The query parameter that takes the cursor.
        cursor: String,
        /// The query parameter of the page size.
        limit: Option<String>,
        /// Where the items stand in the body, as a JSON pointer.
        items: String,
        /// Where the next cursor stands in the body, as a JSON pointer.
        next: String,
    },
    /// Pages are numbered.
    Page {
        /// The query parameter of the page number.
        page: String,
        /// The query parameter of the page size.
        size: String,
        /// Where the items stand in the body, as a JSON pointer.
        items: String,
        /// Whether a short page is the last one; else an empty one is.
        short_page_is_last: bool,
    },
}
