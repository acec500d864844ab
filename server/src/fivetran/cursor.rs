//! Cursors: opaque for clients, authenticated for us.
//!
//! A cursor is the base64url text, without padding, of: a version byte, a byte for the filter,
//! the sequence number of the last user that was served (8 bytes), and the first 16 bytes of the
//! HMAC-SHA256 of these. The key is made from the API and the ids that the directory started
//! with, in their order: so a cursor survives a restart with the same data, and one of other data
//! or of another API is foreign. The key is no secret to somebody who has the data and this
//! source; it keeps made-up cursors out of tests, it guards nothing.

use std::{fmt, sync::Arc};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit as _, Mac as _, digest::Key};
use sha2::{Digest as _, Sha256};

use super::Member;
use crate::directory::Member as _;

const VERSION: u8 = 1;
const PAYLOAD: usize = 10;
const TAG: usize = 16;

/// Makes and reads the cursors of one account.
#[derive(Clone)]
pub struct Cursors {
    keyed: Hmac<Sha256>,
}

/// Why a cursor is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CursorError {
    /// It is not a cursor at all: empty, cut short, or of other characters.
    #[error("the cursor is malformed: send `next_cursor` of a page exactly as it was received")]
    Malformed,
    /// It is not a cursor of this directory: made up, changed, or of another API or other data.
    #[error(
        "the cursor is unknown: it was not given out by this API for its present data; start \
         again without a cursor"
    )]
    Unknown,
    /// It was given out for another `active` filter.
    #[error(
        "the cursor belongs to a listing with {}, but this request has {}; send the same `active` \
         with every page, or start again without a cursor",
        Filter(*.cursor),
        Filter(*.request)
    )]
    OtherFilter {
        /// The filter of the listing that the cursor was given out for.
        cursor: Option<bool>,
        /// The filter of the request.
        request: Option<bool>,
    },
}

/// Writes a filter for people.
struct Filter(Option<bool>);

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            None => "no `active`",
            Some(true) => "`active=true`",
            Some(false) => "`active=false`",
        })
    }
}

impl fmt::Debug for Cursors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cursors").finish_non_exhaustive()
    }
}

impl Cursors {
    /// The cursors of an account that started with these members.
    #[must_use]
    pub fn of(members: &[Arc<Member>]) -> Self {
        let mut key = Sha256::new();
        key.update(b"users-server, cursor of fivetran, key 1\0");
        for member in members {
            // With its length, so that no two lists of ids give the same bytes.
            key.update((member.id().len() as u64).to_le_bytes());
            key.update(member.id());
        }
        // HMAC fills keys up with zeros to the size of a block.
        let mut block = Key::<Hmac<Sha256>>::default();
        block[..32].copy_from_slice(&key.finalize());
        Cursors {
            keyed: Hmac::new(&block),
        }
    }

    /// The cursor of the page after the user with this sequence number.
    #[must_use]
    pub fn write(&self, sequence: u64, active: Option<bool>) -> String {
        let mut bytes = [0; PAYLOAD + TAG];
        bytes[0] = VERSION;
        bytes[1] = match active {
            None => 0,
            Some(true) => 1,
            Some(false) => 2,
        };
        bytes[2..PAYLOAD].copy_from_slice(&sequence.to_be_bytes());
        let tag = self
            .keyed
            .clone()
            .chain_update(&bytes[..PAYLOAD])
            .finalize()
            .into_bytes();
        bytes[PAYLOAD..].copy_from_slice(&tag[..TAG]);
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// The sequence number that a cursor carries.
    ///
    /// # Errors
    /// When the cursor was not made by [`write`](Self::write) of an equal `Cursors`, or for
    /// another filter.
    pub fn read(&self, cursor: &str, active: Option<bool>) -> Result<u64, CursorError> {
        let (sequence, issued_for) = self.open(cursor)?;
        if issued_for != active {
            return Err(CursorError::OtherFilter {
                cursor: issued_for,
                request: active,
            });
        }
        Ok(sequence)
    }

    /// The sequence number that a cursor carries, and the filter that it was made for.
    ///
    /// # Errors
    /// When the cursor was not made by [`write`](Self::write) of an equal `Cursors`.
    pub fn open(&self, cursor: &str) -> Result<(u64, Option<bool>), CursorError> {
        let bytes = URL_SAFE_NO_PAD
            .decode(cursor)
            .map_err(|_| CursorError::Malformed)?;
        let bytes: [u8; PAYLOAD + TAG] = bytes.try_into().map_err(|_| CursorError::Malformed)?;
        let (payload, tag) = bytes.split_at(PAYLOAD);
        self.keyed
            .clone()
            .chain_update(payload)
            .verify_truncated_left(tag)
            .map_err(|_| CursorError::Unknown)?;
        let issued_for = match payload[..2] {
            [VERSION, 0] => None,
            [VERSION, 1] => Some(true),
            [VERSION, 2] => Some(false),
            _ => return Err(CursorError::Unknown),
        };
        let sequence: [u8; 8] = payload[2..]
            .try_into()
            .map_err(|_| CursorError::Malformed)?;
        Ok((u64::from_be_bytes(sequence), issued_for))
    }
}
