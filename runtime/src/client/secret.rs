//! The credentials that a client holds, ready to be sent.

use std::{collections::BTreeMap, fmt};

use http::{HeaderName, HeaderValue, header::AUTHORIZATION};
use secrecy::{ExposeSecret as _, SecretString};

use super::{Defect, Failure, MissingCredentials, Outgoing};
use crate::credential::{Basic, Bearer, Scheme, SchemeKind};

/// The credential of one scheme.
#[derive(Clone)]
pub(super) enum Secret {
    /// The value of a header, marked as sensitive.
    Header(HeaderValue),
    /// The value of a query parameter.
    Query(SecretString),
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[REDACTED]")
    }
}

impl Secret {
    /// The `Authorization` of an HTTP basic scheme.
    pub(super) fn basic(username: &str, password: SecretString) -> Result<Self, &'static str> {
        if username.contains(':') {
            // RFC 7617, section 2.
            return Err("has a user name with a colon");
        }
        let control = |text: &str| text.chars().any(char::is_control);
        if control(username) || control(password.expose_secret()) {
            return Err("has control characters");
        }
        header(
            &Basic {
                username: username.to_owned(),
                password,
            }
            .authorization(),
        )
    }

    /// The `Authorization` of an HTTP bearer scheme.
    pub(super) fn bearer(token: SecretString) -> Result<Self, &'static str> {
        visible(&token)?;
        header(&Bearer { token }.authorization())
    }

    /// The value of an API key's header.
    pub(super) fn header_key(key: &SecretString) -> Result<Self, &'static str> {
        visible(key)?;
        header(key)
    }

    /// The value of an API key's query parameter.
    pub(super) fn query_key(key: SecretString) -> Result<Self, &'static str> {
        if key.expose_secret().is_empty() {
            return Err("is empty");
        }
        Ok(Secret::Query(key))
    }
}

fn visible(secret: &SecretString) -> Result<(), &'static str> {
    match secret.expose_secret() {
        "" => Err("is empty"),
        text if text.bytes().all(|byte| byte.is_ascii_graphic()) => Ok(()),
        _ => Err("has white space, control characters or letters beyond ASCII"),
    }
}

fn header(text: &SecretString) -> Result<Secret, &'static str> {
    let mut value =
        HeaderValue::from_str(text.expose_secret()).map_err(|_| "cannot stand in a header")?;
    value.set_sensitive(true);
    Ok(Secret::Header(value))
}

/// Puts the credentials of the first alternative that can be satisfied into a request. An
/// alternative without schemes comes last: a credential that is there is used.
pub(super) fn authorize(
    secrets: &BTreeMap<&'static str, Secret>,
    alternatives: &[Vec<Scheme>],
    outgoing: &mut Outgoing,
) -> Result<(), Failure> {
    let satisfied = |schemes: &&Vec<Scheme>| {
        !schemes.is_empty()
            && schemes
                .iter()
                .all(|s| secrets.contains_key(s.name.as_str()))
    };
    let Some(chosen) = alternatives.iter().find(satisfied) else {
        if alternatives.iter().all(|schemes| !schemes.is_empty()) && !alternatives.is_empty() {
            return Err(missing(secrets, alternatives).into());
        }
        return Ok(());
    };
    for scheme in chosen {
        match (&scheme.kind, secrets.get(scheme.name.as_str())) {
            (SchemeKind::Basic | SchemeKind::Bearer, Some(Secret::Header(value))) => {
                outgoing.header(AUTHORIZATION, value.clone());
            }
            (SchemeKind::HeaderKey(name), Some(Secret::Header(value))) => {
                let name: HeaderName = name.parse().map_err(Defect::new)?;
                outgoing.header(name, value.clone());
            }
            (SchemeKind::QueryKey(name), Some(Secret::Query(value))) => {
                outgoing.secret_query(name, value.clone());
            }
            _ => return Err(missing(secrets, alternatives).into()),
        }
    }
    Ok(())
}

fn missing(
    secrets: &BTreeMap<&'static str, Secret>,
    alternatives: &[Vec<Scheme>],
) -> MissingCredentials {
    let alternatives: Vec<Vec<String>> = alternatives
        .iter()
        .map(|schemes| {
            let missing = |scheme: &&Scheme| !secrets.contains_key(scheme.name.as_str());
            schemes
                .iter()
                .filter(missing)
                .map(|scheme| scheme.name.clone())
                .collect()
        })
        .collect();
    MissingCredentials::new(alternatives)
}
