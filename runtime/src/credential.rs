//! The credentials that security schemes ask for: HTTP basic (RFC 7617), HTTP bearer (RFC 6750)
//! and API keys in a header, the query or a cookie.
//!
//! Secrets are kept in types that do not print them.

use std::fmt;

use base64::Engine as _;
use http::{
    HeaderMap,
    header::{AUTHORIZATION, COOKIE},
};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Map, Value};

use crate::{ApiSpec, ContractError, Place};

/// A security scheme of the document that can be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// The name in `components/securitySchemes`.
    pub name: String,
    /// What it asks for.
    pub kind: SchemeKind,
}

/// What a security scheme asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SchemeKind {
    /// `Authorization: Basic …`
    Basic,
    /// `Authorization: Bearer …`
    Bearer,
    /// A header of this name.
    HeaderKey(String),
    /// A query parameter of this name.
    QueryKey(String),
    /// A cookie of this name.
    CookieKey(String),
}

/// User name and password (RFC 7617).
#[derive(Clone)]
pub struct Basic {
    /// The user name: everything before the first colon.
    pub username: String,
    /// The password.
    pub password: SecretString,
}

impl fmt::Debug for Basic {
    /// Neither part is printed: APIs use the user name for keys.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Basic([REDACTED])")
    }
}

impl<U: Into<String>, P: Into<SecretString>> From<(U, P)> for Basic {
    fn from((username, password): (U, P)) -> Self {
        Basic {
            username: username.into(),
            password: password.into(),
        }
    }
}

/// A bearer token (RFC 6750).
#[derive(Clone, Debug)]
pub struct Bearer {
    /// The token.
    pub token: SecretString,
}

/// An API key in a header, the query or a cookie.
#[derive(Clone, Debug)]
pub struct ApiKey {
    /// The key.
    pub key: SecretString,
}

/// A credential of one scheme.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Credential {
    /// Of an HTTP basic scheme.
    Basic(Basic),
    /// Of an HTTP bearer scheme.
    Bearer(Bearer),
    /// Of an API key scheme.
    ApiKey(ApiKey),
}

/// Why a request carries no credential that can be looked up. Never repeats what was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CredentialError {
    /// Nothing was sent.
    #[error("credentials are missing")]
    Missing,
    /// `Authorization` was sent more than once.
    #[error("the Authorization header was sent more than once")]
    Repeated,
    /// `Authorization` names another scheme.
    #[error("the Authorization header names another scheme")]
    OtherScheme,
    /// The credential cannot be decoded.
    #[error("the credentials are malformed")]
    Malformed,
    /// Nobody has this credential.
    #[error("the credentials are not known")]
    Unknown,
}

/// Whether a header or query parameter of this name is likely to carry a secret: `token`,
/// `access_token`, `api_key`, `apikey`, `x-api-key`, `x-auth-token`, `secret`, `password`, in upper
/// or lower case, with `-` and `_` or without.
#[must_use]
pub fn names_secret(name: &str) -> bool {
    const SECRETS: [&str; 7] = [
        "token",
        "accesstoken",
        "apikey",
        "xapikey",
        "xauthtoken",
        "secret",
        "password",
    ];
    let letters = name.bytes().filter(|byte| !matches!(byte, b'-' | b'_'));
    let mut letters = letters.map(|letter| letter.to_ascii_lowercase());
    // Most names differ from all of them by the first letter.
    let first = letters.next();
    SECRETS.iter().any(|secret| {
        let mut secret = secret.bytes();
        secret.next() == first && letters.clone().eq(secret)
    })
}

/// The security schemes of a document that can be asked for.
///
/// # Errors
/// When the text in the generated module is not JSON, which no generated module has.
pub fn schemes(api: &ApiSpec) -> Result<Vec<Scheme>, ContractError> {
    let schemes: Map<String, Value> = crate::operation::json(api.security_schemes)?;
    let known = schemes.into_iter().filter_map(|(name, object)| {
        let kind = SchemeKind::new(&object)?;
        Some(Scheme { name, kind })
    });
    Ok(known.collect())
}

/// Reads the security requirement of an operation.
pub(crate) fn alternatives(
    requirements: &str,
    schemes: &str,
) -> Result<Vec<Vec<Scheme>>, ContractError> {
    let schemes: Map<String, Value> = crate::operation::json(schemes)?;
    let requirements: Vec<Map<String, Value>> = crate::operation::json(requirements)?;
    let scheme = |name: &String| {
        let kind = schemes.get(name).and_then(SchemeKind::new).ok_or_else(|| {
            ContractError::Json(format!("a security scheme `{name}` that is not supported"))
        })?;
        Ok(Scheme {
            name: name.clone(),
            kind,
        })
    };
    requirements
        .iter()
        .map(|requirement| requirement.keys().map(scheme).collect())
        .collect()
}

impl SchemeKind {
    fn new(object: &Value) -> Option<Self> {
        let text = |key: &str| object.get(key).and_then(Value::as_str).unwrap_or_default();
        match (text("type"), text("in")) {
            ("http", _) if text("scheme").eq_ignore_ascii_case("basic") => Some(SchemeKind::Basic),
            ("http", _) if text("scheme").eq_ignore_ascii_case("bearer") => {
                Some(SchemeKind::Bearer)
            }
            ("apiKey", "header") => Some(SchemeKind::HeaderKey(text("name").to_owned())),
            ("apiKey", "query") => Some(SchemeKind::QueryKey(text("name").to_owned())),
            ("apiKey", "cookie") => Some(SchemeKind::CookieKey(text("name").to_owned())),
            _ => None,
        }
    }

    /// Reads the credential of this scheme from a request.
    ///
    /// # Errors
    /// When it is missing, repeated, of another scheme or malformed.
    pub fn read(&self, headers: &HeaderMap, query: &str) -> Result<Credential, CredentialError> {
        match self {
            SchemeKind::Basic => Ok(Credential::Basic(basic(authorization(headers, "basic")?)?)),
            SchemeKind::Bearer => Ok(Credential::Bearer(bearer(authorization(
                headers, "bearer",
            )?)?)),
            SchemeKind::HeaderKey(name) => {
                let mut values = headers.get_all(name).iter();
                let value = values.next().ok_or(CredentialError::Missing)?;
                if values.next().is_some() {
                    return Err(CredentialError::Repeated);
                }
                api_key(value.to_str().map_err(|_| CredentialError::Malformed)?)
            }
            SchemeKind::QueryKey(name) => {
                let (pairs, malformed) = crate::parameter::query_pairs(query);
                // Refused here, because the message about any other parameter repeats its value.
                let place = Place::Query(name.clone());
                if malformed
                    .iter()
                    .any(|violation| *violation.place() == place)
                {
                    return Err(CredentialError::Malformed);
                }
                let mut values = pairs.iter().filter(|(key, _)| key == name);
                let (_, value) = values.next().ok_or(CredentialError::Missing)?;
                if values.next().is_some() {
                    return Err(CredentialError::Repeated);
                }
                api_key(value)
            }
            SchemeKind::CookieKey(name) => cookie(headers, name),
        }
    }
}

/// The only cookie of this name (RFC 6265, section 4.2.1); HTTP/2 may send a header for each.
fn cookie(headers: &HeaderMap, name: &str) -> Result<Credential, CredentialError> {
    let mut found = None;
    for header in headers.get_all(COOKIE) {
        let header = header.to_str().map_err(|_| CredentialError::Malformed)?;
        for pair in header.split(';') {
            if let Some((key, value)) = pair.split_once('=')
                && key.trim() == name
                && found.replace(value.trim()).is_some()
            {
                return Err(CredentialError::Repeated);
            }
        }
    }
    api_key(found.ok_or(CredentialError::Missing)?)
}

/// The credentials part of the only `Authorization` header, when it is of `scheme`.
fn authorization<'a>(headers: &'a HeaderMap, scheme: &str) -> Result<&'a str, CredentialError> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let value = values.next().ok_or(CredentialError::Missing)?;
    if values.next().is_some() {
        return Err(CredentialError::Repeated);
    }
    let text = value
        .to_str()
        .map_err(|_| CredentialError::Malformed)?
        .trim();
    let (found, rest) = text.split_once(' ').unwrap_or((text, ""));
    // RFC 9110, section 11.1: the scheme is case-insensitive.
    if !found.eq_ignore_ascii_case(scheme) {
        return Err(if text.is_empty() {
            CredentialError::Missing
        } else {
            CredentialError::OtherScheme
        });
    }
    match rest.trim() {
        "" => Err(CredentialError::Malformed),
        rest => Ok(rest),
    }
}

fn basic(encoded: &str) -> Result<Basic, CredentialError> {
    let bytes = base64::engine::general_purpose::STANDARD
        .decode(encoded)
        .map_err(|_| CredentialError::Malformed)?;
    let text = std::str::from_utf8(&bytes).map_err(|_| CredentialError::Malformed)?;
    let (username, password) = text.split_once(':').ok_or(CredentialError::Malformed)?;
    Ok(Basic {
        username: username.to_owned(),
        password: password.into(),
    })
}

fn bearer(token: &str) -> Result<Bearer, CredentialError> {
    if !Bearer::is_token(token) {
        return Err(CredentialError::Malformed);
    }
    Ok(Bearer {
        token: token.into(),
    })
}

fn api_key(key: &str) -> Result<Credential, CredentialError> {
    if key.is_empty() {
        return Err(CredentialError::Malformed);
    }
    Ok(Credential::ApiKey(ApiKey {
        key: key.to_owned().into(),
    }))
}

impl Basic {
    /// The value of the `Authorization` header.
    #[must_use]
    pub fn authorization(&self) -> SecretString {
        let text = format!("{}:{}", self.username, self.password.expose_secret());
        let encoded = base64::engine::general_purpose::STANDARD.encode(text);
        format!("Basic {encoded}").into()
    }
}

impl Bearer {
    /// Whether a text can be a bearer token: the `b64token` of RFC 6750, section 2.1.
    #[must_use]
    pub fn is_token(text: &str) -> bool {
        let body = text.trim_end_matches('=');
        let legal = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~+/".contains(&byte);
        !body.is_empty() && body.bytes().all(legal)
    }

    /// The value of the `Authorization` header.
    #[must_use]
    pub fn authorization(&self) -> SecretString {
        format!("Bearer {}", self.token.expose_secret()).into()
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue, header::COOKIE};

    use super::{CredentialError, SchemeKind, names_secret};

    #[test]
    fn names_of_secrets_are_known_however_they_are_written() {
        for (name, secret) in [
            ("token", true),
            ("Access-Token", true),
            ("access_token", true),
            ("API_KEY", true),
            ("apikey", true),
            ("x-api-key", true),
            ("secret", true),
            ("PassWord", true),
            ("tokens", false),
            ("page", false),
            ("", false),
            ("access_token_and_more", false),
        ] {
            assert_eq!(names_secret(name), secret, "{name}");
        }
    }

    #[test]
    fn a_key_in_the_query_is_sent_once_and_well_formed() {
        let scheme = SchemeKind::QueryKey("key".to_owned());
        for (query, expected) in [
            ("key=hunter2&other=%zz", None),
            ("other=1", Some(CredentialError::Missing)),
            ("key=%zz", Some(CredentialError::Malformed)),
            ("key=hunter2&key=%zz", Some(CredentialError::Malformed)),
            ("key=hunter2&key=hunter2", Some(CredentialError::Repeated)),
        ] {
            let found = scheme.read(&HeaderMap::new(), query);
            assert_eq!(found.err(), expected, "{query}");
        }
    }

    #[test]
    fn a_key_in_a_cookie_is_sent_once() {
        let scheme = SchemeKind::CookieKey("key".to_owned());
        for (cookies, expected) in [
            (&["key=hunter2"][..], None),
            (&["a=b; key=hunter2;c=d"], None),
            (&["a=b", "key=hunter2"], None),
            (&[], Some(CredentialError::Missing)),
            (&["monkey=hunter2; key"], Some(CredentialError::Missing)),
            (&["key="], Some(CredentialError::Malformed)),
            (&["key=a; key=a"], Some(CredentialError::Repeated)),
            (&["key=a", "key=a"], Some(CredentialError::Repeated)),
        ] {
            let mut headers = HeaderMap::new();
            for cookie in cookies {
                headers.append(COOKIE, HeaderValue::from_static(cookie));
            }
            assert_eq!(scheme.read(&headers, "").err(), expected, "{cookies:?}");
        }
    }
}
