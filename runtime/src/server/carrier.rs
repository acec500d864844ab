//! What Dropshot's own document cannot say is carried in it under an extension, so that it can be
//! lifted back and compared with the hand-written document.
//!
//! The carried text is the text that the checks are compiled from, and it is reached through the
//! types of the generated trait: what the comparison proves is the wiring.

use std::{cell::Cell, fmt, marker::PhantomData};

use dropshot::{
    ApiEndpointBodyContentType, ApiEndpointResponse, ErrorStatusCode, ExtractorMetadata, Header,
    HttpError, HttpResponse as _, HttpResponseError, HttpResponseHeaders, HttpResponseOk,
    HttpResponseUpdatedNoContent, Path, Query, SharedExtractor,
};
use http::StatusCode;
use schemars::{
    JsonSchema, Map,
    r#gen::SchemaGenerator,
    schema::{InstanceType, ObjectValidation, Schema, SchemaObject},
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Parts, Refusal, Responses};
use crate::{Operation, parameter::Location};

/// The extension, and the name of the parameters and headers that only carry.
pub const CARRIER: &str = "x-specshot";

thread_local! {
    /// Whether nobody is going to ask for Dropshot's document of what is registered now.
    static UNDESCRIBED: Cell<bool> = const { Cell::new(false) };
}

/// Registers endpoints with a server that nobody asks for Dropshot's document: what responses it
/// would carry is left out. Dropshot works it out with each endpoint, not when it is asked; for an
/// API of thirty operations that takes a tenth of a second, and 40 MB for as long as it is served.
pub fn undescribed<T>(register: impl FnOnce() -> T) -> T {
    let before = UNDESCRIBED.replace(true);
    let registered = register();
    UNDESCRIBED.set(before);
    registered
}

/// The parameters of `O` as Dropshot's document shows them.
pub(super) fn request_metadata<O: Operation>(
    content_type: ApiEndpointBodyContentType,
) -> ExtractorMetadata {
    let mut metadata = <Path<Shape<O, InPath>> as SharedExtractor>::metadata(content_type.clone());
    for found in [
        <Query<Shape<O, InQuery>> as SharedExtractor>::metadata(content_type.clone()),
        <Header<Shape<O, InHeader>> as SharedExtractor>::metadata(content_type),
    ] {
        metadata.parameters.extend(found.parameters);
    }
    metadata
}

/// The path parameters of `O` alone.
pub(super) fn path_metadata<O: Operation>() -> ExtractorMetadata {
    <Path<Shape<O, InPath>> as SharedExtractor>::metadata(ApiEndpointBodyContentType::Json)
}

/// The first successful response of `R`, with all responses carried in a header.
pub(super) fn response_metadata<R: Responses>() -> ApiEndpointResponse {
    let mut metadata = R::success();
    if UNDESCRIBED.get() {
        return metadata;
    }
    let carrier =
        HttpResponseHeaders::<HttpResponseUpdatedNoContent, Carried<R>>::response_metadata();
    metadata.headers.extend(carrier.headers);
    metadata
}

/// What Dropshot's document says of a successful response with a body of type `T`.
#[must_use]
pub fn success<T>(status: u16, description: &str) -> ApiEndpointResponse
where
    T: JsonSchema + Serialize + Send + Sync + 'static,
{
    described(
        HttpResponseOk::<T>::response_metadata(),
        status,
        description,
    )
}

/// What Dropshot's document says of a successful response without a body.
#[must_use]
pub fn empty_success(status: u16, description: &str) -> ApiEndpointResponse {
    described(
        HttpResponseUpdatedNoContent::response_metadata(),
        status,
        description,
    )
}

fn described(
    mut metadata: ApiEndpointResponse,
    status: u16,
    description: &str,
) -> ApiEndpointResponse {
    metadata.success = StatusCode::from_u16(status).ok();
    metadata.description = Some(description.to_owned());
    metadata
}

/// The schema of a component: its text as it stands in the document, also under the extension,
/// because Dropshot's conversion drops parts of schemas.
#[must_use]
pub fn verbatim_schema(schemas: &[(&str, &str)], name: &str) -> Schema {
    let text = schemas
        .iter()
        .find(|(component, _)| *component == name)
        .map(|(_, text)| *text);
    carrying(
        text.and_then(|text| serde_json::from_str(text).ok())
            .unwrap_or(Value::Null),
    )
}

/// The schema of a type that stands inline in the document.
#[must_use]
pub fn inline_schema(text: &str) -> Schema {
    carrying(serde_json::from_str(text).unwrap_or(Value::Null))
}

/// A schema that Dropshot can convert and that carries `source` whole.
fn carrying(source: Value) -> Schema {
    let mut schema = match serde_json::from_value(source.clone()) {
        Ok(Schema::Object(object)) if converts(&object) => object,
        _ => SchemaObject::default(),
    };
    schema
        .extensions
        .insert(CARRIER.to_owned(), json!({ "schema": source }));
    Schema::Object(schema)
}

/// Dropshot's conversion panics on combinations of subschemas without a type, and on arrays
/// without items.
fn converts(schema: &SchemaObject) -> bool {
    schema.subschemas.is_none()
        && schema.instance_type.is_some()
        && schema
            .array
            .as_ref()
            .is_none_or(|array| array.items.is_some())
}

/// A place for parameters.
trait In {
    const LOCATION: Location;
    const NAME: &'static str;
}

macro_rules! locations {
    ($($marker:ident $location:ident $name:literal;)*) => {$(
        #[derive(Debug, Deserialize)]
        struct $marker;

        impl In for $marker {
            const LOCATION: Location = Location::$location;
            const NAME: &'static str = $name;
        }
    )*};
}

locations! {
    InPath Path "path";
    InQuery Query "query";
    InHeader Header "header";
}

/// The parameters of `O` in one place, as the struct that Dropshot's own extractors take apart.
/// It is only described, never deserialised.
#[derive(Deserialize)]
#[serde(bound = "")]
struct Shape<O, L> {
    #[serde(skip)]
    of: PhantomData<fn() -> (O, L)>,
}

impl<O, L> fmt::Debug for Shape<O, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Shape")
    }
}

impl<O: Operation, L: In> JsonSchema for Shape<O, L> {
    fn schema_name() -> String {
        format!("{}.{}", O::SPEC.id, L::NAME)
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let sources: Vec<Value> = serde_json::from_str(O::SPEC.parameters).unwrap_or_default();
        let mut object = ObjectValidation::default();
        for (index, source) in sources.into_iter().enumerate() {
            let text = |key: &str| source.get(key).and_then(Value::as_str).unwrap_or_default();
            if text("in") != L::NAME {
                continue;
            }
            let name = text("name").to_owned();
            if source.get("required") == Some(&Value::Bool(true)) {
                object.required.insert(name.clone());
            }
            // Dropshot takes scalar parameters only: every one is shown as a string.
            object.properties.insert(
                name,
                text_carrying(json!({
                    "index": index,
                    "parameter": source,
                })),
            );
        }
        if L::LOCATION == Location::Header {
            object
                .properties
                .insert(CARRIER.to_owned(), text_carrying(operation::<O>()));
        }
        SchemaObject {
            instance_type: Some(InstanceType::Object.into()),
            object: Some(Box::new(object)),
            ..SchemaObject::default()
        }
        .into()
    }
}

/// What Dropshot has no slot for at an operation.
fn operation<O: Operation>() -> Value {
    let parsed = |text: &str| serde_json::from_str(text).unwrap_or(Value::Null);
    json!({
        "security": parsed(O::SPEC.security),
        "securitySchemes": parsed(O::API.security_schemes),
        "requestBody": parsed(O::SPEC.request_body),
        "summary": O::SPEC.summary,
        "description": O::SPEC.description,
    })
}

fn text_carrying(carried: Value) -> Schema {
    SchemaObject {
        instance_type: Some(InstanceType::String.into()),
        extensions: Map::from([(CARRIER.to_owned(), carried)]),
        ..SchemaObject::default()
    }
    .into()
}

/// A header that carries the documented responses of `R` and registers their bodies.
#[derive(Debug, Serialize)]
struct Carried<R> {
    #[serde(skip)]
    of: PhantomData<fn() -> R>,
}

impl<R: Responses> JsonSchema for Carried<R> {
    fn schema_name() -> String {
        "Carried".to_owned()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        R::register(generator);
        let responses: serde_json::Map<String, Value> = R::documented()
            .into_iter()
            .map(|(status, text)| {
                (
                    status.to_string(),
                    serde_json::from_str(text).unwrap_or(Value::Null),
                )
            })
            .collect();
        let mut object = ObjectValidation::default();
        object.properties.insert(
            CARRIER.to_owned(),
            text_carrying(json!({ "responses": responses })),
        );
        SchemaObject {
            instance_type: Some(InstanceType::Object.into()),
            object: Some(Box::new(object)),
            ..SchemaObject::default()
        }
        .into()
    }
}

/// An error of an endpoint that has no documented response: Dropshot's own error body.
#[derive(Debug, Serialize)]
pub struct Unshaped {
    request_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_code: Option<String>,
    message: String,
    #[serde(skip)]
    status: ErrorStatusCode,
}

impl Unshaped {
    /// The answer to a refusal that the operation documents no response for.
    ///
    /// # Errors
    /// When the body cannot be written.
    pub fn refused(request_id: &str, refusal: &Refusal) -> Result<Parts, HttpError> {
        let status = ErrorStatusCode::from_u16(refusal.status())
            .unwrap_or(ErrorStatusCode::INTERNAL_SERVER_ERROR);
        let body = Unshaped {
            request_id: request_id.to_owned(),
            error_code: None,
            message: refusal.to_string(),
            status,
        };
        let mut parts = Parts::new(status.as_status().as_u16());
        parts.json("application/json", &body)?;
        Ok(parts)
    }
}

impl From<HttpError> for Unshaped {
    fn from(error: HttpError) -> Self {
        Unshaped {
            request_id: String::new(),
            error_code: error.error_code,
            message: error.external_message,
            status: error.status_code,
        }
    }
}

impl fmt::Display for Unshaped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl HttpResponseError for Unshaped {
    fn status_code(&self) -> ErrorStatusCode {
        self.status
    }
}

impl JsonSchema for Unshaped {
    fn schema_name() -> String {
        // No component of a document can have this name: it would not survive the linter.
        "specshot.unshaped".to_owned()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        SchemaObject {
            instance_type: Some(InstanceType::Object.into()),
            ..SchemaObject::default()
        }
        .into()
    }
}
