//! What is kept of a secret.

use std::fmt;

use sha2::{Digest as _, Sha256};
use subtle::{Choice, ConstantTimeEq};

/// The SHA-256 of a credential. Comparing two of them takes as long whatever they are, the
/// lengths of the credentials included. In words, as they are compared one by one.
#[derive(Clone)]
pub(super) struct Digest([u64; 4]);

impl Digest {
    pub(super) fn of(parts: &[&str]) -> Self {
        let mut hash = Sha256::new();
        for part in parts {
            // With its length, so that moving a character between two parts makes a difference.
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        let bytes: [u8; 32] = hash.finalize().into();
        let (words, _) = bytes.as_chunks();
        Digest(std::array::from_fn(|at| u64::from_ne_bytes(words[at])))
    }

    pub(super) fn is(&self, other: &Digest) -> Choice {
        self.0.ct_eq(&other.0)
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[REDACTED]")
    }
}

/// The item whose digest is `presented`. Looks at all of them, whether or not it has found one.
pub(super) fn find<'a, T>(items: &'a [(Digest, T)], presented: &Digest) -> Option<&'a T> {
    let mut found = None;
    for (digest, item) in items {
        if bool::from(digest.is(presented)) {
            found = Some(item);
        }
    }
    found
}
