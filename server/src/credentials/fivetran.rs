//! API keys and secrets of Fivetran.

use std::sync::Arc;

use secrecy::{ExposeSecret as _, SecretString};

use super::{
    CredentialError,
    digest::{self, Digest},
};

/// What a Fivetran credential permits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FivetranRole {
    /// Everything.
    Administrator,
    /// Nothing: the credential is known, but every call is forbidden.
    Forbidden,
}

/// An API key with its secret.
#[derive(Clone, Debug)]
pub struct FivetranCredential {
    /// What people call it, in logs and journals.
    pub name: String,
    /// The API key.
    pub key: SecretString,
    /// The API secret.
    pub secret: SecretString,
    /// What it permits.
    pub role: FivetranRole,
}

/// Who calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FivetranGrant {
    /// What people call the credential.
    pub name: Arc<str>,
    /// What it permits.
    pub role: FivetranRole,
}

/// The Fivetran credentials that the server knows.
#[derive(Clone, Debug, Default)]
pub struct FivetranCredentials {
    keys: Vec<Digest>,
    grants: Vec<(Digest, FivetranGrant)>,
}

impl FivetranCredentials {
    /// Adds a credential.
    ///
    /// # Errors
    /// When no request could present it, or when its key is known already.
    pub fn add(&mut self, credential: &FivetranCredential) -> Result<(), CredentialError> {
        let (key, secret) = (
            credential.key.expose_secret(),
            credential.secret.expose_secret(),
        );
        if key.is_empty() {
            return Err(CredentialError::Empty("the API key"));
        }
        if secret.is_empty() {
            return Err(CredentialError::Empty("the API secret"));
        }
        if key.contains(|c: char| c == ':' || c.is_control()) {
            return Err(CredentialError::Key);
        }
        if secret.contains(char::is_control) {
            return Err(CredentialError::Secret);
        }
        let digest_of_key = Digest::of(&[key]);
        if self
            .keys
            .iter()
            .any(|other| other.is(&digest_of_key).into())
        {
            return Err(CredentialError::Repeated("the API key"));
        }
        // Logs, the journal and quotas know a credential by its name.
        if (self.grants.iter()).any(|(_, grant)| *grant.name == *credential.name) {
            return Err(CredentialError::Repeated("the name"));
        }
        let grant = FivetranGrant {
            name: credential.name.as_str().into(),
            role: credential.role,
        };
        self.keys.push(digest_of_key);
        self.grants.push((Digest::of(&[key, secret]), grant));
        Ok(())
    }

    /// Whose credential this is, if anybody's.
    #[must_use]
    pub fn find(&self, key: &str, secret: &str) -> Option<&FivetranGrant> {
        digest::find(&self.grants, &Digest::of(&[key, secret]))
    }
}
