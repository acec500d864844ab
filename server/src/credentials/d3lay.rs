//! Bearer tokens of D3lay.

use std::sync::Arc;

use secrecy::{ExposeSecret as _, SecretString};
use specshot_runtime::credential::Bearer;

use super::{
    CredentialError,
    digest::{self, Digest},
};
use crate::d3lay::Permissions;

/// What a D3lay token permits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum D3layAccess {
    /// Calls, with these permissions.
    Permitted(Permissions),
    /// Nothing: the token is known, but every call is forbidden.
    Forbidden,
}

/// A token.
#[derive(Clone, Debug)]
pub struct D3layCredential {
    /// What people call it, in logs and journals.
    pub name: String,
    /// The token.
    pub token: SecretString,
    /// What it permits.
    pub access: D3layAccess,
}

/// Who calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct D3layGrant {
    /// What people call the credential.
    pub name: Arc<str>,
    /// What it permits.
    pub access: D3layAccess,
}

/// The D3lay credentials that the server knows.
#[derive(Clone, Debug, Default)]
pub struct D3layCredentials {
    grants: Vec<(Digest, D3layGrant)>,
}

impl D3layCredentials {
    /// Adds a credential.
    ///
    /// # Errors
    /// When no request could present it, or when it is known already.
    pub fn add(&mut self, credential: &D3layCredential) -> Result<(), CredentialError> {
        check_token(&credential.token)?;
        let token = credential.token.expose_secret();
        let digest = Digest::of(&[token]);
        if digest::find(&self.grants, &digest).is_some() {
            return Err(CredentialError::Repeated("the token"));
        }
        // Logs, the journal and quotas know a credential by its name.
        if (self.grants.iter()).any(|(_, grant)| *grant.name == *credential.name) {
            return Err(CredentialError::Repeated("the name"));
        }
        let grant = D3layGrant {
            name: credential.name.as_str().into(),
            access: credential.access,
        };
        self.grants.push((digest, grant));
        Ok(())
    }

    /// Whose token this is, if anybody's.
    #[must_use]
    pub fn find(&self, token: &str) -> Option<&D3layGrant> {
        digest::find(&self.grants, &Digest::of(&[token]))
    }
}

/// Whether a request can carry the token.
///
/// # Errors
/// When it is empty, or holds what a bearer token cannot.
pub(crate) fn check_token(token: &SecretString) -> Result<(), CredentialError> {
    let token = token.expose_secret();
    if token.is_empty() {
        return Err(CredentialError::Empty("the token"));
    }
    match Bearer::is_token(token) {
        true => Ok(()),
        false => Err(CredentialError::Token),
    }
}
