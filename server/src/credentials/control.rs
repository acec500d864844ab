//! The token of the control API.

use secrecy::{ExposeSecret as _, SecretString};

use super::digest::Digest;

/// The token of the control API, of which a digest is kept.
#[derive(Clone, Debug)]
pub struct ControlToken(Digest);

impl ControlToken {
    /// Keeps a digest of the token.
    #[must_use]
    pub fn new(token: &SecretString) -> Self {
        ControlToken(Digest::of(&[token.expose_secret()]))
    }

    /// Whether this is the token. Takes as long for any text.
    #[must_use]
    pub fn is(&self, presented: &str) -> bool {
        self.0.is(&Digest::of(&[presented])).into()
    }
}
