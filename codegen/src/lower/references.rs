//! The parts of an operation that the document writes elsewhere.

use serde_json::Value;

use super::value::{object, text};
use crate::document::{Document, Pointer};

/// The JSON pointers of those parts within the operation, each with that of its place.
///
/// `at` is the place of the operation, `source` is the operation in the dialect document.
pub(super) fn references(
    document: &Document,
    at: &Pointer,
    source: &Value,
) -> Vec<(String, String)> {
    let mut references = Vec::new();
    let mut note = |part: Pointer, place: Option<Pointer>, otherwise: Pointer| {
        let place = place.unwrap_or_else(|| otherwise.clone());
        if place != otherwise {
            references.push((part.to_string(), place.to_string()));
        }
        place
    };
    let root = Pointer::root();
    let parameters = source.get("parameters").and_then(Value::as_array);
    for (index, parameter) in parameters.into_iter().flatten().enumerate() {
        let part = root.child("parameters").child(index);
        let otherwise = at.join(&part);
        note(part, parameter_place(document, at, parameter), otherwise);
    }
    if source.get("requestBody").is_some() {
        let part = root.child("requestBody");
        let otherwise = at.join(&part);
        note(part, place(document, &otherwise), otherwise);
    }
    for (status, response) in object(source.get("responses")) {
        let part = root.child("responses").child(status);
        let otherwise = at.join(&part);
        let response_place = note(part.clone(), place(document, &otherwise), otherwise);
        for (name, _) in object(response.get("headers")) {
            let inner = root.child("headers").child(name);
            let otherwise = response_place.join(&inner);
            note(part.join(&inner), place(document, &otherwise), otherwise);
        }
    }
    references
}

/// Where a value stands behind its references.
fn place(document: &Document, pointer: &Pointer) -> Option<Pointer> {
    document.resolve(pointer).map(|(place, _)| place)
}

/// Where a Parameter Object stands: that of the operation, or one that its path shares.
fn parameter_place(document: &Document, at: &Pointer, parameter: &Value) -> Option<Pointer> {
    let lists = [Some(at.clone()), at.parent()];
    lists.into_iter().flatten().find_map(|holder| {
        let list = holder.child("parameters");
        let count = document.get(&list)?.as_array()?.len();
        (0..count).find_map(|index| {
            let (place, found) = document.resolve(&list.child(index))?;
            let same = |key: &str| text(found, key) == text(parameter, key);
            (same("name") && same("in")).then_some(place)
        })
    })
}
