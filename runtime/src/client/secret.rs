//! A credential, ready to be sent.

use std::fmt;

use http::{HeaderName, HeaderValue, header::AUTHORIZATION};
use secrecy::{ExposeSecret as _, SecretString};

use super::{Defect, Outgoing, preview::MASK};
use crate::credential::{Basic, Bearer, SchemeKind};

/// The credential of one scheme.
#[derive(Clone)]
pub(super) enum Secret {
    /// The value of a header, marked as sensitive.
    Header(HeaderValue),
    /// The value of a query parameter or a cookie.
    Text(SecretString),
}

/// The form of a credential that is one text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// The token of an HTTP bearer scheme.
    Bearer,
    /// An API key that is sent in a header.
    HeaderKey,
    /// An API key that is sent in the query.
    QueryKey,
    /// An API key that is sent in a cookie.
    CookieKey,
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[REDACTED]")
    }
}

impl Secret {
    /// The `Authorization` of an HTTP basic scheme.
    pub(super) fn basic(basic: &Basic) -> Result<Self, &'static str> {
        if basic.username.contains(':') {
            // RFC 7617, section 2.
            return Err("has a user name with a colon");
        }
        let control = |text: &str| text.chars().any(char::is_control);
        if control(&basic.username) || control(basic.password.expose_secret()) {
            return Err("has control characters");
        }
        header(&basic.authorization())
    }

    /// What stands for a credential in a preview, for which no source is asked.
    pub(super) fn mask(kind: &SchemeKind) -> Self {
        match kind {
            SchemeKind::QueryKey(_) | SchemeKind::CookieKey(_) => {
                Secret::Text(MASK.to_owned().into())
            }
            _ => Secret::Header(HeaderValue::from_static(MASK)),
        }
    }

    /// Puts the credential where its scheme wants it.
    pub(super) fn put(self, kind: &SchemeKind, outgoing: &mut Outgoing) -> Result<(), Defect> {
        match (kind, self) {
            (SchemeKind::Basic | SchemeKind::Bearer, Secret::Header(value)) => {
                outgoing.header(AUTHORIZATION, value);
            }
            (SchemeKind::HeaderKey(name), Secret::Header(value)) => {
                let name: HeaderName = name.parse().map_err(Defect::new)?;
                outgoing.header(name, value);
            }
            (SchemeKind::QueryKey(name), Secret::Text(value)) => outgoing.secret_query(name, value),
            (SchemeKind::CookieKey(name), Secret::Text(value)) => outgoing.cookie(name, &value)?,
            _ => return Err(Defect::new("a credential has the form of another scheme")),
        }
        Ok(())
    }
}

impl TokenKind {
    /// The token or key as it is sent.
    pub(super) fn secret(self, token: SecretString) -> Result<Secret, &'static str> {
        let text = token.expose_secret();
        if text.is_empty() {
            return Err("is empty");
        }
        // Anything can stand in a query, percent-encoded.
        if self != TokenKind::QueryKey && !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err("has white space, control characters or letters beyond ASCII");
        }
        // RFC 6265, section 4.1.1.
        if self == TokenKind::CookieKey && text.contains(['"', ',', ';', '\\']) {
            return Err("has a quote, a comma, a semicolon or a backslash");
        }
        match self {
            TokenKind::Bearer => header(&Bearer { token }.authorization()),
            TokenKind::HeaderKey => header(&token),
            TokenKind::QueryKey | TokenKind::CookieKey => Ok(Secret::Text(token)),
        }
    }
}

fn header(text: &SecretString) -> Result<Secret, &'static str> {
    let mut value =
        HeaderValue::from_str(text.expose_secret()).map_err(|_| "cannot stand in a header")?;
    value.set_sensitive(true);
    Ok(Secret::Header(value))
}
