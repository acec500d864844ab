//! Bodies of requests.

use bytes::Bytes;
use dropshot::Body;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};

use super::{Refusal, repeated};
use crate::{Place, Violation, operation};

/// Reads a body, of no more than `limit` bytes.
pub(super) async fn read(body: Body, limit: usize) -> Result<Bytes, Refusal> {
    match Limited::new(body, limit).collect().await {
        Ok(collected) => Ok(collected.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(Refusal::PayloadTooLarge { limit }),
        Err(error) => Err(not_json(format!("the body ended early: {error}")).into()),
    }
}

/// What a body breaks. The value that is checked is many times as large as the text, and gone
/// before types are made of the text.
pub(super) fn broken(expected: &operation::RequestBody, body: &[u8]) -> Vec<Violation> {
    if body.is_empty() {
        return match expected.required {
            true => vec![operation::missing_body()],
            false => vec![],
        };
    }
    match serde_json::from_slice(body) {
        Ok(value) => expected.schema.check_body(&value).err().unwrap_or_default(),
        Err(error) => vec![not_json(format!("the body is not JSON: {error}"))],
    }
}

/// The first property that a body has twice.
pub(super) fn repeated(body: &[u8]) -> Option<Violation> {
    let place = Place::Body(repeated::repeated(body)?);
    let message = "the property is there twice";
    Some(Violation::new(place, "repeated", message))
}

/// What is wrong with a body as a whole.
pub(super) fn not_json(message: String) -> Violation {
    Violation::new(Place::Body(String::new()), "json", message)
}

/// What a body breaks of an operation that takes none, but these query parameters: it was probably
/// meant for one of them.
pub(super) fn unexpected<'a>(query: impl Iterator<Item = &'a str>) -> Violation {
    let names: Vec<String> = query.map(|name| format!("`{name}`")).collect();
    let message = match &names[..] {
        [] => "this operation takes no body".to_owned(),
        [name] => format!("this operation takes no body; its query parameter is {name}"),
        names => format!(
            "this operation takes no body; its query parameters are {}",
            names.join(", ")
        ),
    };
    Violation::new(Place::Body(String::new()), "unexpected", message)
}
