//! Credentials for demonstration. They are in the documentation, so they protect nothing: a
//! server that others can reach must not use them.

use secrecy::SecretString;

use super::{D3layAccess, D3layCredential, FivetranCredential, FivetranRole};
use crate::d3lay::Permissions;

/// The API key of Fivetran's administrator.
pub const FIVETRAN_ADMINISTRATOR_KEY: &str = "demo-administrator";
/// The API secret of Fivetran's administrator.
pub const FIVETRAN_ADMINISTRATOR_SECRET: &str = "demo-secret";
/// The API key of one whose every call to Fivetran is forbidden.
pub const FIVETRAN_FORBIDDEN_KEY: &str = "demo-forbidden";
/// The API secret of one whose every call to Fivetran is forbidden.
pub const FIVETRAN_FORBIDDEN_SECRET: &str = "demo-secret";
/// A D3lay token with the metadata permission.
pub const D3LAY_METADATA_TOKEN: &str = "demo-metadata";
/// A D3lay token without the metadata permission.
pub const D3LAY_PLAIN_TOKEN: &str = "demo-plain";
/// A D3lay token whose every call is forbidden.
pub const D3LAY_FORBIDDEN_TOKEN: &str = "demo-forbidden";

/// The demo credentials of Fivetran.
#[must_use]
pub fn fivetran() -> Vec<FivetranCredential> {
    let credential = |key: &str, secret: &str, role| FivetranCredential {
        name: key.to_owned(),
        key: SecretString::from(key),
        secret: SecretString::from(secret),
        role,
    };
    vec![
        credential(
            FIVETRAN_ADMINISTRATOR_KEY,
            FIVETRAN_ADMINISTRATOR_SECRET,
            FivetranRole::Administrator,
        ),
        credential(
            FIVETRAN_FORBIDDEN_KEY,
            FIVETRAN_FORBIDDEN_SECRET,
            FivetranRole::Forbidden,
        ),
    ]
}

/// The demo credentials of D3lay.
#[must_use]
pub fn d3lay() -> Vec<D3layCredential> {
    let credential = |token: &str, access| D3layCredential {
        name: token.to_owned(),
        token: SecretString::from(token),
        access,
    };
    let permitted = |metadata| D3layAccess::Permitted(Permissions::new(metadata));
    vec![
        credential(D3LAY_METADATA_TOKEN, permitted(true)),
        credential(D3LAY_PLAIN_TOKEN, permitted(false)),
        credential(D3LAY_FORBIDDEN_TOKEN, D3layAccess::Forbidden),
    ]
}
