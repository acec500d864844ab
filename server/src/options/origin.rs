//! Origins of browser clients.

use std::{fmt, str::FromStr};

/// The origin of a browser client, such as `https://app.example.com:8443`, or `*` for all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(String);

/// A text that is not an origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OriginError {
    /// It has no scheme that browsers load pages by.
    #[error("an origin starts with http:// or https://, such as http://localhost:3000, or is `*`")]
    Scheme,
    /// Something stands behind host and port.
    #[error("an origin ends with the host or its port: no path, not even a `/`")]
    Path,
    /// The host is missing or malformed.
    #[error("the host is missing or malformed")]
    Host,
    /// The port is not a number up to 65535.
    #[error("the port is not a number from 1 to 65535")]
    Port,
    /// Browsers leave the default port of a scheme out, so no request would have this origin.
    #[error("leave the port out: browsers do, as it is the default one")]
    DefaultPort,
}

impl Origin {
    /// The origin as browsers send it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Origin {
    type Err = OriginError;

    fn from_str(text: &str) -> Result<Self, OriginError> {
        // Browsers send scheme and host in lower case.
        let origin = text.to_ascii_lowercase();
        if origin == "*" {
            return Ok(Origin(origin));
        }
        let (authority, default_port) = match origin.split_once("://") {
            Some(("http", authority)) => (authority, 80),
            Some(("https", authority)) => (authority, 443),
            _ => return Err(OriginError::Scheme),
        };
        if authority.contains(['/', '?', '#']) {
            return Err(OriginError::Path);
        }
        let (host, port) = match authority.rsplit_once(':') {
            // The colons of an address of version 6 stand between brackets.
            Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
            _ => (authority, None),
        };
        if !is_host(host) {
            return Err(OriginError::Host);
        }
        match port.map(str::parse::<u16>) {
            None => {}
            Some(Ok(port)) if port == default_port => return Err(OriginError::DefaultPort),
            Some(Ok(1..)) => {}
            Some(_) => return Err(OriginError::Port),
        }
        Ok(Origin(origin))
    }
}

fn is_host(host: &str) -> bool {
    match host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'))
    {
        Some(address) => address.parse::<std::net::Ipv6Addr>().is_ok(),
        None => {
            !host.is_empty()
                && host
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte))
        }
    }
}
