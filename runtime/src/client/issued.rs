//! A credential as its source gives it: with the moment when it expires, if that is known.

use std::time::{Duration, SystemTime};

use secrecy::SecretString;

use crate::credential::Basic;

/// How long before it expires a credential counts as expired, so that it still holds when the
/// request arrives; but no more than a tenth of its life.
const MARGIN: Duration = Duration::from_secs(30);

/// A credential that a source gives. One that is known to expire is asked for anew before a request
/// would be sent with it; the others are kept until an answer is 401.
#[derive(Clone, Debug)]
pub struct Issued<C> {
    pub(super) credential: C,
    expiry: Expiry,
}

#[derive(Clone, Copy, Debug)]
enum Expiry {
    Unknown,
    In(Duration),
    At(SystemTime),
}

impl<C> Issued<C> {
    /// A credential of which nobody knows when it expires.
    pub fn new(credential: impl Into<C>) -> Self {
        Issued {
            credential: credential.into(),
            expiry: Expiry::Unknown,
        }
    }

    /// It expires so long after its source was asked, such as `expires_in` of OAuth 2.0 (RFC 6749,
    /// section 5.1).
    #[must_use]
    pub fn expires_in(mut self, life: Duration) -> Self {
        self.expiry = Expiry::In(life);
        self
    }

    /// It expires at this moment, by the clock of the client.
    #[must_use]
    pub fn expires_at(mut self, end: SystemTime) -> Self {
        self.expiry = Expiry::At(end);
        self
    }

    /// The same of what is made of the credential.
    pub(super) fn try_map<T, E>(self, map: impl FnOnce(C) -> Result<T, E>) -> Result<Issued<T>, E> {
        Ok(Issued {
            credential: map(self.credential)?,
            expiry: self.expiry,
        })
    }

    /// When it is to be asked for anew; `asked` is when its source was asked for it.
    pub(super) fn renewal(&self, asked: SystemTime) -> Option<SystemTime> {
        let life = match self.expiry {
            Expiry::Unknown => return None,
            Expiry::In(life) => life,
            Expiry::At(end) => end.duration_since(asked).unwrap_or_default(),
        };
        // One that lasts longer than time itself does not expire.
        asked.checked_add(life.saturating_sub(MARGIN.min(life / 10)))
    }
}

impl<U: Into<String>, P: Into<SecretString>> From<(U, P)> for Issued<Basic> {
    fn from(pair: (U, P)) -> Self {
        Issued::new(pair)
    }
}

macro_rules! issued {
    ($($from:ty => $credential:ty,)*) => {$(
        impl From<$from> for Issued<$credential> {
            fn from(credential: $from) -> Self {
                Issued::new(credential)
            }
        }
    )*};
}

issued! {
    Basic => Basic,
    SecretString => SecretString,
    String => SecretString,
    Box<str> => SecretString,
    &str => SecretString,
}
