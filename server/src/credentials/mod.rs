//! Who may call: the credentials that the server knows, and what they permit.
//!
//! The server keeps no secret: of every credential it keeps a digest, and compares the digests of
//! what is presented with all of them, in constant time. Lists of credentials come from the
//! built-in ones for demonstration, from a [file](file::CredentialsFile), or from the options.

mod control;
mod d3lay;
pub mod demo;
mod digest;
pub mod file;
mod fivetran;

pub use control::ControlToken;
pub(crate) use d3lay::check_token;
pub use d3lay::{D3layAccess, D3layCredential, D3layCredentials, D3layGrant};
pub use fivetran::{FivetranCredential, FivetranCredentials, FivetranGrant, FivetranRole};

/// Why a credential cannot be used. Never repeats the credential.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CredentialError {
    /// A part of it is empty.
    #[error("{0} is empty")]
    Empty(&'static str),
    /// The API key holds a colon, which ends the user name in HTTP basic authentication.
    #[error("an API key cannot contain a colon or control characters")]
    Key,
    /// The API secret holds a control character.
    #[error("an API secret cannot contain control characters")]
    Secret,
    /// The token holds something that a bearer token cannot.
    #[error("a token may contain letters, digits and `-._~+/` only, and `=` at its end (RFC 6750)")]
    Token,
    /// Another credential of the API is the same, so it would be unclear which of them is meant.
    #[error("{0} is that of another credential as well")]
    Repeated(&'static str),
}
