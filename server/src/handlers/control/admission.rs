//! Who may use the control API: whoever knows the token, or, without one, whoever is on this
//! machine and is no page of another origin.
//!
//! Listening on loopback alone does not keep pages out, as the browser of the machine's user is on
//! the machine too. A page may send requests to another origin, whose answers it cannot read
//! (CSRF): such a request names the page's origin in `Origin`. Or its host's name may be changed to
//! lead to this machine (DNS rebinding): such a request has that name in `Host`.

use http::{HeaderMap, header, uri::Authority};
use secrecy::ExposeSecret as _;
use specshot_runtime::{credential::CredentialError, schema::excerpt, server::Refusal};

use super::api::{Caller, ControlContext};
use crate::generated::control::Credentials;

/// Looks the token up.
pub(super) fn authenticate(
    context: &ControlContext,
    credentials: &Credentials,
) -> Result<Caller, Refusal> {
    match (&context.token, credentials) {
        (None, _) => Ok(Caller),
        (Some(_), Credentials::Anonymous) => Err(CredentialError::Missing.into()),
        (Some(token), Credentials::BearerAuth(bearer)) => token
            .is(bearer.token.expose_secret())
            .then_some(Caller)
            .ok_or_else(|| CredentialError::Unknown.into()),
    }
}

/// Turns requests from pages of other origins down.
pub(super) fn admit(context: &ControlContext, headers: &HeaderMap) -> Result<(), Refusal> {
    // Who knows the token is let in by any name that leads here.
    let by_name = context.token.is_some();
    let hosts = headers.get_all(header::HOST);
    let foreign = hosts
        .iter()
        .find(|host| !by_name && !host.to_str().is_ok_and(is_this_machine));
    if let Some(host) = foreign {
        let host = excerpt(&String::from_utf8_lossy(host.as_bytes()));
        return Err(Refusal::Forbidden {
            message: format!(
                "this is not {host}: without a token the control API is used as localhost or by \
                 its IP address"
            ),
        });
    }
    for origin in headers.get_all(header::ORIGIN) {
        let own = |origin: &str| {
            let host = origin
                .strip_prefix("http://")
                .or_else(|| origin.strip_prefix("https://"));
            hosts
                .iter()
                .any(|own| own.to_str().ok() == host && host.is_some())
        };
        let listed = |origin: &str| {
            let mut listed = context.policy.cors.iter().map(|origin| origin.as_str());
            // Any page at all is let in only where it needs the token besides.
            listed.any(|listed| listed == origin || listed == "*" && context.token.is_some())
        };
        let admitted = |origin| own(origin) || listed(origin);
        if !origin.to_str().is_ok_and(admitted) {
            let origin = excerpt(&String::from_utf8_lossy(origin.as_bytes()));
            return Err(Refusal::Forbidden {
                message: format!("pages of {origin} may not use the control API"),
            });
        }
    }
    Ok(())
}

/// Whether a host is this machine, whatever a name server says.
fn is_this_machine(host: &str) -> bool {
    let Ok(authority) = host.parse::<Authority>() else {
        return false;
    };
    if host.contains('@') {
        return false;
    }
    let name = authority.host();
    let address = name.trim_start_matches('[').trim_end_matches(']');
    let name = name.to_ascii_lowercase();
    name == "localhost"
        || name.ends_with(".localhost")
        || address.parse::<std::net::IpAddr>().is_ok()
}
