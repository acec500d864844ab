//! One record on its way into a directory.

use serde::de::IgnoredAny;
use specshot_runtime::{Encoded, Place, Violation, pointer};

use super::{RawObject, position, raw_object};
use crate::directory::Member;

/// Something wrong within a record.
pub(super) struct Fault {
    /// The byte offset in the record.
    pub(super) offset: usize,
    pub(super) pointer: String,
    pub(super) message: String,
}

/// Checks the JSON text of a user against the document, and makes a member of a directory of it.
/// The text is kept as it is.
///
/// # Errors
/// Every rule that the user breaks. Besides those of the document: no field is there twice, as
/// readers disagree about which one counts.
pub fn read_user<M: Member>(text: &str) -> Result<M, Vec<Violation>> {
    let (user, encoded) = Encoded::<M::User>::parse(text)?;
    let broken = |pointer: String, rule: &str, message: String| {
        vec![Violation::new(Place::Body(pointer), rule, message)]
    };
    let written: RawObject<'_> = serde_json::from_str(text)
        .map_err(|error| broken(String::new(), "json", error.to_string()))?;
    if let Some(member) = written.repeated() {
        let pointer = format!("/{}", pointer::escaped(&member.name));
        return Err(broken(
            pointer,
            "repeated",
            "the field is there twice".to_owned(),
        ));
    }
    Ok(M::enter(user, encoded, &written))
}

/// As [`read_user`], with places.
pub(super) fn enter<M: Member>(text: &str) -> Result<M, Vec<Fault>> {
    read_user(text).map_err(|violations| faults(text, violations))
}

fn faults(text: &str, violations: Vec<Violation>) -> Vec<Fault> {
    if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
        let offset = position::offset_of(text, &error);
        let message = format!("malformed JSON: {}", position::what(&error));
        return vec![Fault {
            offset,
            pointer: String::new(),
            message,
        }];
    }
    let fault = |violation: Violation| {
        let pointer = match violation.place() {
            Place::Body(pointer) => pointer.clone(),
            _ => String::new(),
        };
        let message = violation.message().to_owned();
        Fault {
            offset: raw_object::offset_of(text, &pointer),
            pointer,
            message,
        }
    };
    violations.into_iter().map(fault).collect()
}
