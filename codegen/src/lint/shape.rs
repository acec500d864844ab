//! The objects of OpenAPI 3.0 and their fields, as a table.

use Shape::{Any, Choice, Flag, List, Map, Number, One, Shared, Text};

use crate::security_scheme::ENVIRONMENT;

/// The kinds of object in a document. Callbacks and links are not among them: they are refused
/// as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Kind {
    Document,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Tag,
    ExternalDocs,
    Paths,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Header,
    Example,
    Schema,
    Discriminator,
    Xml,
    Components,
    SecurityScheme,
}

/// What the value of a field looks like.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Shape {
    /// Any value.
    Any,
    Text,
    Flag,
    Number,
    /// One of a few texts.
    Choice(&'static [&'static str]),
    /// An object.
    One(Kind),
    /// An object, or a `$ref` to one.
    Shared(Kind),
    /// `additionalProperties`: a boolean or a schema.
    FlagOrSchema,
    List(&'static Shape),
    Map(&'static Shape),
}

/// A field of an object.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) shape: Shape,
    pub(crate) required: bool,
}

const fn must(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        shape,
        required: true,
    }
}

const fn may(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        shape,
        required: false,
    }
}

const SCHEMA: Shape = Shared(Kind::Schema);
const STYLES: &[&str] = &[
    "matrix",
    "label",
    "form",
    "simple",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
];

impl Kind {
    /// What messages call such an object.
    pub(crate) const fn noun(self) -> &'static str {
        match self {
            Kind::Document => "the document",
            Kind::Info => "`info`",
            Kind::Contact => "a contact",
            Kind::License => "a license",
            Kind::Server => "a server",
            Kind::ServerVariable => "a server variable",
            Kind::Tag => "a tag",
            Kind::ExternalDocs => "external documentation",
            Kind::Paths => "`paths`",
            Kind::PathItem => "a path",
            Kind::Operation => "an operation",
            Kind::Parameter => "a parameter",
            Kind::RequestBody => "a request body",
            Kind::MediaType => "a media type",
            Kind::Encoding => "an encoding",
            Kind::Responses => "`responses`",
            Kind::Response => "a response",
            Kind::Header => "a header",
            Kind::Example => "an example",
            Kind::Schema => "a schema",
            Kind::Discriminator => "a discriminator",
            Kind::Xml => "an XML description",
            Kind::Components => "`components`",
            Kind::SecurityScheme => "a security scheme",
        }
    }

    /// The part of `components` where such objects are shared.
    pub(crate) const fn section(self) -> Option<&'static str> {
        match self {
            Kind::Schema => Some("schemas"),
            Kind::Response => Some("responses"),
            Kind::Parameter => Some("parameters"),
            Kind::Example => Some("examples"),
            Kind::RequestBody => Some("requestBodies"),
            Kind::Header => Some("headers"),
            Kind::SecurityScheme => Some("securitySchemes"),
            Kind::Document
            | Kind::Info
            | Kind::Contact
            | Kind::License
            | Kind::Server
            | Kind::ServerVariable
            | Kind::Tag
            | Kind::ExternalDocs
            | Kind::Paths
            | Kind::PathItem
            | Kind::Operation
            | Kind::MediaType
            | Kind::Encoding
            | Kind::Responses
            | Kind::Discriminator
            | Kind::Xml
            | Kind::Components => None,
        }
    }

    /// Objects whose members are named by the author, with the shape of each.
    pub(crate) const fn members(self) -> Option<Shape> {
        match self {
            Kind::Paths => Some(One(Kind::PathItem)),
            Kind::Responses => Some(Shared(Kind::Response)),
            _ => None,
        }
    }

    /// The extensions of ours that such an object may have.
    pub(crate) const fn extensions(self) -> &'static [&'static str] {
        match self {
            Kind::Operation => &["x-specshot-paging"],
            Kind::SecurityScheme => &[ENVIRONMENT],
            _ => &[],
        }
    }

    /// The fields of such an object; none for the two whose members the author names.
    pub(crate) const fn fields(self) -> &'static [Field] {
        match self {
            Kind::Document => &DOCUMENT,
            Kind::Info => &INFO,
            Kind::Contact => &CONTACT,
            Kind::License => &LICENSE,
            Kind::Server => &SERVER,
            Kind::ServerVariable => &SERVER_VARIABLE,
            Kind::Tag => &TAG,
            Kind::ExternalDocs => &EXTERNAL_DOCS,
            Kind::Paths | Kind::Responses => &[],
            Kind::PathItem => &PATH_ITEM,
            Kind::Operation => &OPERATION,
            Kind::Parameter => &PARAMETER,
            Kind::RequestBody => &REQUEST_BODY,
            Kind::MediaType => &MEDIA_TYPE,
            Kind::Encoding => &ENCODING,
            Kind::Response => &RESPONSE,
            Kind::Header => &HEADER,
            Kind::Example => &EXAMPLE,
            Kind::Schema => &SCHEMA_FIELDS,
            Kind::Discriminator => &DISCRIMINATOR,
            Kind::Xml => &XML,
            Kind::Components => &COMPONENTS,
            Kind::SecurityScheme => &SECURITY_SCHEME,
        }
    }
}

const REQUIREMENTS: Shape = List(&Map(&List(&Text)));

static DOCUMENT: [Field; 8] = [
    must("openapi", Text),
    must("info", One(Kind::Info)),
    may("servers", List(&One(Kind::Server))),
    must("paths", One(Kind::Paths)),
    may("components", One(Kind::Components)),
    may("security", REQUIREMENTS),
    may("tags", List(&One(Kind::Tag))),
    may("externalDocs", One(Kind::ExternalDocs)),
];
static INFO: [Field; 6] = [
    must("title", Text),
    may("description", Text),
    may("termsOfService", Text),
    may("contact", One(Kind::Contact)),
    may("license", One(Kind::License)),
    must("version", Text),
];
static CONTACT: [Field; 3] = [may("name", Text), may("url", Text), may("email", Text)];
static LICENSE: [Field; 2] = [must("name", Text), may("url", Text)];
static SERVER: [Field; 3] = [
    must("url", Text),
    may("description", Text),
    may("variables", Map(&One(Kind::ServerVariable))),
];
static SERVER_VARIABLE: [Field; 3] = [
    may("enum", List(&Text)),
    must("default", Text),
    may("description", Text),
];
static TAG: [Field; 3] = [
    must("name", Text),
    may("description", Text),
    may("externalDocs", One(Kind::ExternalDocs)),
];
static EXTERNAL_DOCS: [Field; 2] = [may("description", Text), must("url", Text)];
static PATH_ITEM: [Field; 13] = [
    may("$ref", Text),
    may("summary", Text),
    may("description", Text),
    may("get", One(Kind::Operation)),
    may("put", One(Kind::Operation)),
    may("post", One(Kind::Operation)),
    may("delete", One(Kind::Operation)),
    may("options", One(Kind::Operation)),
    may("head", One(Kind::Operation)),
    may("patch", One(Kind::Operation)),
    may("trace", Any),
    may("servers", List(&One(Kind::Server))),
    may("parameters", List(&Shared(Kind::Parameter))),
];
static OPERATION: [Field; 12] = [
    may("tags", List(&Text)),
    may("summary", Text),
    may("description", Text),
    may("externalDocs", One(Kind::ExternalDocs)),
    may("operationId", Text),
    may("parameters", List(&Shared(Kind::Parameter))),
    may("requestBody", Shared(Kind::RequestBody)),
    may("responses", One(Kind::Responses)),
    may("callbacks", Any),
    may("deprecated", Flag),
    may("security", REQUIREMENTS),
    may("servers", List(&One(Kind::Server))),
];
static PARAMETER: [Field; 13] = [
    must("name", Text),
    must("in", Choice(&["path", "query", "header", "cookie"])),
    may("description", Text),
    may("required", Flag),
    may("deprecated", Flag),
    may("allowEmptyValue", Flag),
    may("style", Choice(STYLES)),
    may("explode", Flag),
    may("allowReserved", Flag),
    may("schema", SCHEMA),
    may("example", Any),
    may("examples", Map(&Shared(Kind::Example))),
    may("content", Map(&One(Kind::MediaType))),
];
static REQUEST_BODY: [Field; 3] = [
    may("description", Text),
    must("content", Map(&One(Kind::MediaType))),
    may("required", Flag),
];
static MEDIA_TYPE: [Field; 4] = [
    may("schema", SCHEMA),
    may("example", Any),
    may("examples", Map(&Shared(Kind::Example))),
    may("encoding", Map(&One(Kind::Encoding))),
];
static ENCODING: [Field; 5] = [
    may("contentType", Text),
    may("headers", Map(&Shared(Kind::Header))),
    may("style", Choice(STYLES)),
    may("explode", Flag),
    may("allowReserved", Flag),
];
static RESPONSE: [Field; 4] = [
    must("description", Text),
    may("headers", Map(&Shared(Kind::Header))),
    may("content", Map(&One(Kind::MediaType))),
    may("links", Any),
];
static HEADER: [Field; 11] = [
    may("description", Text),
    may("required", Flag),
    may("deprecated", Flag),
    may("allowEmptyValue", Flag),
    may("style", Choice(STYLES)),
    may("explode", Flag),
    may("allowReserved", Flag),
    may("schema", SCHEMA),
    may("example", Any),
    may("examples", Map(&Shared(Kind::Example))),
    may("content", Map(&One(Kind::MediaType))),
];
static EXAMPLE: [Field; 4] = [
    may("summary", Text),
    may("description", Text),
    may("value", Any),
    may("externalValue", Text),
];
static SCHEMA_FIELDS: [Field; 36] = [
    may("title", Text),
    may("multipleOf", Number),
    may("maximum", Number),
    may("exclusiveMaximum", Flag),
    may("minimum", Number),
    may("exclusiveMinimum", Flag),
    may("maxLength", Number),
    may("minLength", Number),
    may("pattern", Text),
    may("maxItems", Number),
    may("minItems", Number),
    may("uniqueItems", Flag),
    may("maxProperties", Number),
    may("minProperties", Number),
    may("required", List(&Text)),
    may("enum", List(&Any)),
    may("type", Text),
    may("allOf", List(&SCHEMA)),
    may("oneOf", List(&SCHEMA)),
    may("anyOf", List(&SCHEMA)),
    may("not", SCHEMA),
    may("items", SCHEMA),
    may("properties", Map(&SCHEMA)),
    may("additionalProperties", Shape::FlagOrSchema),
    may("description", Text),
    may("format", Text),
    may("default", Any),
    may("nullable", Flag),
    may("discriminator", One(Kind::Discriminator)),
    may("readOnly", Flag),
    may("writeOnly", Flag),
    may("xml", One(Kind::Xml)),
    may("externalDocs", One(Kind::ExternalDocs)),
    may("example", Any),
    // Not of OpenAPI 3.0, but many documents have it, and it changes no meaning.
    may("examples", Any),
    may("deprecated", Flag),
];
static DISCRIMINATOR: [Field; 2] = [must("propertyName", Text), may("mapping", Map(&Text))];
static XML: [Field; 5] = [
    may("name", Text),
    may("namespace", Text),
    may("prefix", Text),
    may("attribute", Flag),
    may("wrapped", Flag),
];
static COMPONENTS: [Field; 9] = [
    may("schemas", Map(&SCHEMA)),
    may("responses", Map(&Shared(Kind::Response))),
    may("parameters", Map(&Shared(Kind::Parameter))),
    may("examples", Map(&Shared(Kind::Example))),
    may("requestBodies", Map(&Shared(Kind::RequestBody))),
    may("headers", Map(&Shared(Kind::Header))),
    may("securitySchemes", Map(&Shared(Kind::SecurityScheme))),
    may("links", Any),
    may("callbacks", Any),
];
static SECURITY_SCHEME: [Field; 8] = [
    must(
        "type",
        Choice(&["apiKey", "http", "oauth2", "openIdConnect"]),
    ),
    may("description", Text),
    may("name", Text),
    may("in", Choice(&["query", "header", "cookie"])),
    may("scheme", Text),
    may("bearerFormat", Text),
    may("flows", Any),
    may("openIdConnectUrl", Text),
];
