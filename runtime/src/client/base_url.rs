//! The base URL of a client.

use std::{collections::BTreeMap, net::IpAddr};

use reqwest::Url;

/// A server of the document.
#[derive(Clone, Copy, Debug)]
pub struct Server {
    /// The URL, with variables in braces.
    pub url: &'static str,
    /// The variables of the URL with their defaults.
    pub variables: &'static [(&'static str, &'static str)],
}

impl Server {
    /// The URL with its variables replaced: by the given value, else by the default.
    pub(super) fn resolve(&self, given: &BTreeMap<&'static str, String>) -> String {
        self.variables
            .iter()
            .fold(self.url.to_owned(), |url, (name, default)| {
                let value = given.get(name).map_or(*default, String::as_str);
                url.replace(&format!("{{{name}}}"), value)
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
        variables: &[("port", "8081"), ("stage", "v1")],
    };

    #[test]
    fn variables_have_defaults() {
        assert_eq!(SERVER.resolve(&BTreeMap::new()), "http://localhost:8081/v1");
        let given = BTreeMap::from([("port", "80".to_owned())]);
        assert_eq!(SERVER.resolve(&given), "http://localhost:80/v1");
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
