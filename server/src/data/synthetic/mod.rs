//! The users that are served without a data file: the examples of the pages, then made-up ones.
//!
//! A made-up user depends on the seed and on its number alone: not on the machine, the clock, or
//! how many users there are. Addresses and telephone numbers are of the ranges reserved for
//! examples.

mod d3lay;
mod fivetran;
mod names;
mod timestamp;

use std::sync::Arc;

use specshot_runtime::Violation;

use super::{read_user, workers};
use crate::directory::{Member, Snapshot};

/// A user that can be made up.
pub trait Synthetic: Sized {
    /// The user with this number, of those that belong to a seed.
    fn synthetic(seed: u64, number: u64) -> Self;
}

/// A user that the project itself brings along breaks the document: one of them is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SyntheticError {
    /// An example of the document.
    #[error("the example user {number} of the document breaks the document: {}", list(.violations))]
    Example {
        /// Which example, counted from 1.
        number: usize,
        /// What it breaks.
        violations: Vec<Violation>,
    },
    /// A made-up user.
    #[error("the made-up user {number} breaks the document: {}", list(.violations))]
    MadeUp {
        /// The number of the user.
        number: u64,
        /// What it breaks.
        violations: Vec<Violation>,
    },
    /// Two users have one id.
    #[error("the id `{0}` is that of two users")]
    RepeatedId(String),
}

fn list(violations: &[Violation]) -> String {
    violations
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("; ")
}

/// `users` users: first the examples of the document, as JSON texts, then made-up ones.
///
/// # Errors
/// When an example or a made-up user breaks the document.
pub fn users<M: Member>(
    first: &[&str],
    users: usize,
    seed: u64,
) -> Result<Snapshot<M>, SyntheticError>
where
    M::User: Synthetic,
{
    let mut members = Vec::with_capacity(users);
    for (number, text) in (1..).zip(first.iter().take(users)) {
        let member =
            read_user(text).map_err(|violations| SyntheticError::Example { number, violations })?;
        members.push(Arc::new(member));
    }
    // How many users a thread makes up at once.
    const PIECE: u64 = 1024;
    let made_up = (users - members.len()) as u64;
    let pieces = (0..made_up.div_ceil(PIECE)).map(|piece| piece * PIECE);
    let threads = usize::try_from(made_up / PIECE).unwrap_or(0) + 1;
    let made_up = workers::in_order(pieces, threads, |start| {
        (start..made_up.min(start + PIECE))
            .map(|number| make_up(seed, number))
            .collect()
    });
    for piece in made_up {
        let piece: Result<Vec<Arc<M>>, SyntheticError> = piece;
        members.extend(piece?);
    }
    Snapshot::new(members).map_err(|repeated| {
        let id = repeated
            .duplicates
            .first()
            .map(|duplicate| repeated.members[duplicate.again].id());
        SyntheticError::RepeatedId(id.map(ToString::to_string).unwrap_or_default())
    })
}

fn make_up<M: Member>(seed: u64, number: u64) -> Result<Arc<M>, SyntheticError>
where
    M::User: Synthetic,
{
    let wrong = |violations| SyntheticError::MadeUp { number, violations };
    let user = M::User::synthetic(seed, number);
    let text = serde_json::to_string(&user).map_err(|_| wrong(Vec::new()))?;
    read_user(&text).map(Arc::new).map_err(wrong)
}
