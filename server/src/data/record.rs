//! One record on its way into a directory.

use serde::de::IgnoredAny;
use specshot_runtime::{Encoded, Place, Violation};

use super::{RawObject, position, raw_object};
use crate::directory::Member;

/// Something wrong within a record.
pub(super) struct Fault {
    /// The byte offset in the record.
    pub(super) offset: usize,
    pub(super) pointer: String,
    pub(super) message: String,
}

/// Checks a record and takes it in.
pub(super) fn enter<M: Member>(text: &str) -> Result<M, Vec<Fault>> {
    match Encoded::<M::User>::parse(text) {
        Err(violations) => Err(faults(text, violations)),
        Ok((user, encoded)) => match repeated(encoded.as_str()) {
            Some(fault) => Err(vec![fault]),
            None => Ok(M::enter(user, encoded)),
        },
    }
}

/// A field that is there twice: readers disagree about which one counts.
fn repeated(text: &str) -> Option<Fault> {
    let object: RawObject<'_> = serde_json::from_str(text).ok()?;
    let (name, value) = object.repeated()?;
    let offset = value.get().as_ptr().addr() - text.as_ptr().addr();
    let pointer = format!("/{}", name.replace('~', "~0").replace('/', "~1"));
    Some(Fault { offset, pointer, message: "the field is there twice".to_owned() })
}

fn faults(text: &str, violations: Vec<Violation>) -> Vec<Fault> {
    if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
        let offset = position::offset_of(text, &error);
        let message = format!("malformed JSON: {}", position::what(&error));
        return vec![Fault { offset, pointer: String::new(), message }];
    }
    let fault = |violation: Violation| {
        let pointer = match violation.place() {
            Place::Body(pointer) => pointer.clone(),
            _ => String::new(),
        };
        let message = violation.message().to_owned();
        Fault { offset: raw_object::offset_of(text, &pointer), pointer, message }
    };
    violations.into_iter().map(fault).collect()
}
