//! The documents that the server was built from.

use serde_json::Value;
use sha2::{Digest as _, Sha256};
use specshot_runtime::{ApiSpec, OperationEntry};

use crate::{generated, per_api::PerApi};

/// A document that the server was built from.
#[derive(Clone, Copy, Debug)]
pub struct Document {
    /// What the generated module has of it.
    pub api: ApiSpec,
    /// Its operations, in its order.
    pub operations: &'static [OperationEntry],
    /// Its text.
    pub text: &'static str,
}

/// Fivetran's.
pub const FIVETRAN: Document = Document {
    api: generated::fivetran::API,
    operations: generated::fivetran::OPERATIONS,
    text: include_str!("../../spec/fivetran.yaml"),
};
/// D3lay's.
pub const D3LAY: Document = Document {
    api: generated::d3lay::API,
    operations: generated::d3lay::OPERATIONS,
    text: include_str!("../../spec/d3lay.yaml"),
};
/// The control API's.
pub const CONTROL: Document = Document {
    api: generated::control::API,
    operations: generated::control::OPERATIONS,
    text: include_str!("../../spec/control.yaml"),
};

/// Those of the APIs that are served beside the control API.
pub const SERVED: PerApi<Document> = PerApi {
    fivetran: FIVETRAN,
    d3lay: D3LAY,
};

impl Document {
    /// The SHA-256 of its text, in hexadecimal digits.
    #[must_use]
    pub fn sha256(&self) -> String {
        let digest = Sha256::digest(self.text);
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// How many items the array may have that is a property of a schema of the control API. What the
/// document does not bound may have any number.
pub(crate) fn most_items(schema: &str, property: &str) -> usize {
    let mut schemas = CONTROL.api.schemas.iter();
    let text = schemas.find(|(name, _)| *name == schema);
    let schema: Option<Value> = text.and_then(|(_, text)| serde_json::from_str(text).ok());
    let most = schema.and_then(|schema| schema["properties"][property]["maxItems"].as_u64());
    most.and_then(|most| usize::try_from(most).ok())
        .unwrap_or(usize::MAX)
}
