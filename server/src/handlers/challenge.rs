//! What a request without good credentials is asked for.

use specshot_runtime::{credential::CredentialError, server::Refusal};

/// The challenge of bearer tokens (RFC 6750, section 3.1): no error code when the request has no
/// credentials, or those of another scheme.
pub(super) fn bearer(realm: &str, refusal: &Refusal) -> String {
    let error = match refusal {
        Refusal::Unauthenticated(CredentialError::Missing | CredentialError::OtherScheme) => "",
        _ => r#", error="invalid_token""#,
    };
    format!(r#"Bearer realm="{realm}"{error}"#)
}
