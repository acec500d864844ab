//! The variables of the server's URL, and the values that the document lists for one.

use specshot_runtime::client::BuildError;

use crate::client::Client;

#[test]
fn a_listed_value_goes_into_the_url() {
    let client = Client::builder().host("::1").build();
    assert!(
        matches!(client, Err(BuildError::BaseUrl { .. })),
        "{client:?}"
    );
    let client = Client::builder().host("books").port("18082").build();
    assert_eq!(client.expect("a client").base_url(), "http://books:18082");
}

#[test]
fn one_that_is_not_listed_is_refused_with_those_that_are() {
    let builder = Client::builder().port("1808");
    let error = builder.clone().build().expect_err("no such port");
    assert_eq!(
        error.to_string(),
        "the server variable `port` is wrong: \"1808\" is not one of 8082, 18082; did you mean 18082?"
    );
    // With another base URL, there is no such variable.
    let elsewhere = builder.base_url("http://localhost:1808").build();
    assert!(elsewhere.is_ok(), "{elsewhere:?}");
}
