//! How a client is set up.

use users_client::{BuildError, d3lay, fivetran};

#[test]
fn the_default_is_the_server_of_the_document() {
    let client = d3lay::Client::builder().build().expect("a client");
    assert_eq!(client.base_url(), "http://localhost:8081");
    let client = d3lay::Client::builder()
        .port("1234")
        .build()
        .expect("a client");
    assert_eq!(client.base_url(), "http://localhost:1234");
}

#[cfg(feature = "rustls")]
#[test]
fn https_works_with_tls() {
    let client = fivetran::Client::builder().build().expect("a client");
    assert_eq!(client.base_url(), "https://api.fivetran.com");
}

#[cfg(not(feature = "rustls"))]
#[test]
fn https_needs_tls() {
    let error = fivetran::Client::builder().build().expect_err("no TLS");
    assert!(matches!(error, BuildError::Tls), "{error:?}");
}

#[test]
fn what_is_no_base_url_is_refused() {
    for url in [
        "",
        "example.org",
        "/users",
        "file:///users",
        "http://key:hunter2@localhost",
    ] {
        let error = fivetran::Client::builder()
            .base_url(url)
            .build()
            .expect_err(url);
        assert!(matches!(error, BuildError::BaseUrl { .. }), "{error:?}");
        assert!(
            !format!("{error:?} {error}").contains("hunter2"),
            "{error:?}"
        );
    }
}

#[test]
fn a_credential_that_cannot_be_sent_is_refused_by_the_name_of_its_scheme() {
    for token in ["", "a b", "a\nb", "é"] {
        let error = d3lay::Client::builder()
            .bearer_auth(token)
            .build()
            .expect_err(token);
        assert!(
            matches!(
                error,
                BuildError::Credential {
                    scheme: "bearerAuth",
                    ..
                }
            ),
            "{error:?}"
        );
    }
    for (username, password) in [("a:b", "c"), ("a", "b\u{7}")] {
        let builder = fivetran::Client::builder().basic_auth(username, password);
        let error = builder.build().expect_err(username);
        assert!(
            matches!(
                error,
                BuildError::Credential {
                    scheme: "basicAuth",
                    ..
                }
            ),
            "{error:?}"
        );
    }
}
