//! What is refused before it is sent: no connection is made.

use users_client::{
    Place, d3lay,
    fivetran::{self, ListUsersError, ListUsersRequest},
};

use crate::stub::Stub;

/// The violations of a request that must not be sent.
async fn refused(
    build: impl Fn(ListUsersRequest) -> ListUsersRequest,
) -> Vec<(Place, String, String)> {
    let stub = Stub::with("500 Internal Server Error", &[], "").await;
    let request = build(stub.fivetran().list_users());
    match request.send().await {
        Err(ListUsersError::Invalid(violations)) => {
            assert_eq!(stub.requests().len(), 0);
            violations
                .iter()
                .map(|v| {
                    (
                        v.place().clone(),
                        v.rule().to_owned(),
                        v.message().to_owned(),
                    )
                })
                .collect()
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_value_out_of_bounds_is_named_with_its_rule() {
    let limit = || Place::Query("limit".to_owned());
    assert_eq!(
        refused(|request| request.limit(1001)).await,
        [(
            limit(),
            "maximum".to_owned(),
            "1001 is greater than the maximum of 1000".to_owned()
        )]
    );
    assert_eq!(
        refused(|request| request.limit(0)).await,
        [(
            limit(),
            "minimum".to_owned(),
            "0 is less than the minimum of 1".to_owned()
        )]
    );
    let cursor = refused(|request| request.cursor("")).await;
    assert_eq!(cursor[0].0, Place::Query("cursor".to_owned()));
    assert_eq!(cursor[0].1, "minLength");
}

#[tokio::test]
async fn everything_that_is_wrong_is_named_at_once() {
    let violations = refused(|request| request.limit(-1).cursor("")).await;
    let places: Vec<_> = violations.into_iter().map(|(place, ..)| place).collect();
    assert_eq!(
        places,
        [
            Place::Query("cursor".to_owned()),
            Place::Query("limit".to_owned())
        ]
    );
}

#[tokio::test]
async fn a_text_that_no_header_can_hold_is_refused() {
    for (text, message) in [
        (
            "application/json\r\nx-injected: 1",
            "a header cannot hold control characters",
        ),
        (
            " application/json",
            "a header cannot begin or end with white space",
        ),
    ] {
        assert_eq!(
            refused(|request| request.accept(text)).await,
            [(
                Place::Header("Accept".to_owned()),
                "encoding".to_owned(),
                message.to_owned()
            )]
        );
    }
}

#[tokio::test]
async fn a_value_outside_an_enum_is_refused() {
    let stub = Stub::with("500 Internal Server Error", &[], "").await;
    let other = d3lay::UserSortField::Other("shoe_size".to_owned());
    let error = stub
        .d3lay()
        .list_users()
        .sort_by(other)
        .send()
        .await
        .expect_err("refused");
    assert!(
        matches!(error, d3lay::ListUsersError::Invalid(_)),
        "{error:?}"
    );
    let message = error.to_string();
    assert!(
        message.starts_with("query parameter `sort_by`: \"shoe_size\" is not one of"),
        "{message}"
    );
    assert_eq!((error.status(), stub.requests().len()), (None, 0));
}

#[tokio::test]
async fn a_client_without_credentials_does_not_ask() {
    let stub = Stub::with("500 Internal Server Error", &[], "").await;
    let client = fivetran::Client::builder()
        .base_url(stub.url())
        .build()
        .expect("a client");
    match client.list_users().send().await {
        Err(ListUsersError::MissingCredentials(missing)) => {
            assert_eq!(missing.scheme(), "basicAuth");
            assert_eq!(
                missing.to_string(),
                "the client has no credentials for `basicAuth`"
            );
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(stub.requests().len(), 0);
}
