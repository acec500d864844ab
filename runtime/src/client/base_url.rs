//! The base URL of a client.

use std::{collections::BTreeMap, net::IpAddr};

use reqwest::Url;

use super::BuildError;
use crate::schema::nearest;

/// A server of the document.
#[derive(Clone, Copy, Debug)]
pub struct Server {
    /// The URL, with variables in braces.
    pub url: &'static str,
    /// The variables of the URL.
    pub variables: &'static [ServerVariable],
}

/// A variable of a server's URL.
#[derive(Clone, Copy, Debug)]
pub struct ServerVariable {
    /// The name in the URL.
    pub name: &'static str,
    /// The value that holds unless another is given.
    pub default: &'static str,
    /// The values that the document lists; empty for any.
    pub values: &'static [&'static str],
}

impl Server {
    /// The URL with its variables replaced: by the given value, else by the default.
    pub(super) fn resolve(
        &self,
        given: &BTreeMap<&'static str, String>,
    ) -> Result<String, BuildError> {
        let mut url = self.url.to_owned();
        for variable in self.variables {
            let value = match given.get(variable.name) {
                Some(value) => variable.check(value)?,
                None => variable.default,
            };
            url = url.replace(&format!("{{{}}}", variable.name), value);
        }
        Ok(url)
    }
}

impl ServerVariable {
    /// Refuses a value that the document does not list.
    fn check<'v>(&self, value: &'v str) -> Result<&'v str, BuildError> {
        let values = self.values;
        if values.is_empty() || values.contains(&value) {
            return Ok(value);
        }
        let mut reason = format!("{value:?} is not one of {}", values.join(", "));
        if let Some(nearest) = nearest(value, values.iter().copied()) {
            reason += &format!("; did you mean {nearest}?");
        }
        Err(BuildError::ServerVariable {
            name: self.name,
            reason,
        })
    }
}

/// Checks a base URL; paths are put behind it, so it ends without a slash.
///
/// A reason never repeats the URL: it may hold a password.
pub(super) fn parse(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|error| format!("not a URL: {error}"))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(format!(
            "of the scheme `{}`, and not http or https",
            url.scheme()
        ));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("one with credentials; give those to the method of their scheme".to_owned());
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("one with a query or fragment".to_owned());
    }
    Ok(url)
}

/// Whether a URL is of this machine.
pub(super) fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost"
        || host
            .parse()
            .is_ok_and(|address: IpAddr| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loopback_is_told() {
        for (url, loopback) in [
            ("http://localhost:8081", true),
            ("http://127.0.0.1:8081", true),
            ("http://[::1]:8081", true),
            ("http://localhost.example.org", false),
            ("http://192.0.2.1", false),
        ] {
            assert_eq!(
                is_loopback(&parse(url).expect("a base URL")),
                loopback,
                "{url}"
            );
        }
    }

    const SERVER: Server = Server {
        url: "http://localhost:{port}/{stage}",
        variables: &[
            ServerVariable {
                name: "port",
                default: "8081",
                values: &[],
            },
            ServerVariable {
                name: "stage",
                default: "v1",
                values: &["v1", "preview"],
            },
        ],
    };

    fn resolve(given: &[(&'static str, &str)]) -> String {
        let given = given
            .iter()
            .map(|(name, value)| (*name, (*value).to_owned()));
        match SERVER.resolve(&given.collect()) {
            Ok(url) => url,
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn variables_have_defaults() {
        assert_eq!(resolve(&[]), "http://localhost:8081/v1");
        assert_eq!(resolve(&[("port", "80")]), "http://localhost:80/v1");
    }

    #[test]
    fn a_value_that_the_document_does_not_list_is_refused() {
        let preview = [("stage", "preview")];
        assert_eq!(resolve(&preview), "http://localhost:8081/preview");
        let wrong = "the server variable `stage` is wrong: ";
        for (value, reason) in [
            (
                "preveiw",
                "\"preveiw\" is not one of v1, preview; did you mean preview?",
            ),
            ("", "\"\" is not one of v1, preview"),
        ] {
            assert_eq!(resolve(&[("stage", value)]), format!("{wrong}{reason}"));
        }
    }

    #[test]
    fn what_is_no_base_url_is_refused_without_repeating_it() {
        for (text, reason) in [
            ("/v1", "not a URL: relative URL without a base"),
            (
                "ftp://example.org",
                "of the scheme `ftp`, and not http or https",
            ),
            (
                "http://u:hunter2@example.org",
                "one with credentials; give those to the method of their scheme",
            ),
            (
                "http://hunter2@example.org",
                "one with credentials; give those to the method of their scheme",
            ),
            (
                "http://example.org?key=hunter2",
                "one with a query or fragment",
            ),
            ("http://example.org#hunter2", "one with a query or fragment"),
        ] {
            assert_eq!(parse(text), Err(reason.to_owned()), "{text}");
        }
    }
}
