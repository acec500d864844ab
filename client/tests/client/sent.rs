//! What is sent, to the byte.

use users_client::{
    chrono::{TimeZone as _, Utc},
    d3lay::{SortOrder, UserSortField},
    reqwest,
};

use crate::stub::Stub;

/// Nothing but what the document names, `Host`, `User-Agent` and `Accept`.
#[tokio::test]
async fn a_request_without_parameters_has_none() {
    let stub = Stub::with("500 Internal Server Error", &[], "").await;
    let _ = stub.fivetran().list_users().send().await;
    let host = stub.url().replace("http://", "");
    assert_eq!(
        stub.request(),
        format!(
            "GET /v1/users HTTP/1.1\n\
             accept: application/json\n\
             authorization: Basic a2V5Omh1bnRlcjI=\n\
             host: {host}\n\
             user-agent: users-client/0.1.0"
        )
    );
}

#[tokio::test]
async fn every_parameter_of_fivetran_arrives() {
    let stub = Stub::with("500 Internal Server Error", &[], "").await;
    let request = stub
        .fivetran()
        .list_users()
        .cursor("a+b/c d&é=")
        .limit(1000)
        .active(false);
    let _ = request.accept("application/json;version=2").send().await;
    let host = stub.url().replace("http://", "");
    assert_eq!(
        stub.request(),
        format!(
            "GET /v1/users?active=false&cursor=a%2Bb%2Fc+d%26%C3%A9%3D&limit=1000 HTTP/1.1\n\
             accept: application/json;version=2\n\
             authorization: Basic a2V5Omh1bnRlcjI=\n\
             host: {host}\n\
             user-agent: users-client/0.1.0"
        )
    );
}

#[tokio::test]
async fn every_parameter_of_d3lay_arrives() {
    let stub = Stub::with("500 Internal Server Error", &[], "").await;
    let moment = Utc.with_ymd_and_hms(2023, 5, 6, 7, 8, 9).unwrap();
    let request = stub
        .d3lay()
        .list_users()
        .x_api_version(users_client::d3lay::ListUsersXApiVersion::V1)
        .content_type(users_client::d3lay::ListUsersContentType::ApplicationJson)
        .sort_by(UserSortField::CreatedAt)
        .sort_order(SortOrder::Desc)
        .id("1")
        .created_by("2")
        .updated_by("")
        .user_type("saas_admin")
        .status("active")
        .created_at_from(moment)
        .created_at_to(moment)
        .updated_at_from(moment)
        .updated_at_to(moment)
        .search("ben")
        .page(i64::MAX)
        .page_size(100);
    let _ = request.send().await;
    let host = stub.url().replace("http://", "");
    let time = "2023-05-06T07%3A08%3A09Z";
    assert_eq!(
        stub.request(),
        format!(
            "GET /users?created_at_from={time}&created_at_to={time}&created_by=2&id=1\
             &page=9223372036854775807&page_size=100&search=ben&sort_by=created_at\
             &sort_order=desc&status=active&updated_at_from={time}&updated_at_to={time}\
             &updated_by=&user_type=saas_admin HTTP/1.1\n\
             accept: application/json\n\
             authorization: Bearer hunter2\n\
             content-type: application/json\n\
             host: {host}\n\
             user-agent: users-client/0.1.0\n\
             x-api-version: v1"
        )
    );
}

/// The last value that was set is the one that is sent.
#[tokio::test]
async fn a_parameter_that_is_set_twice_is_sent_once() {
    let stub = Stub::with("500 Internal Server Error", &[], "").await;
    let _ = stub.d3lay().list_users().page(1).page(2).send().await;
    assert!(
        stub.request().starts_with("GET /users?page=2 HTTP/1.1\n"),
        "{}",
        stub.request()
    );
}

#[tokio::test]
async fn a_path_of_the_base_url_stays() {
    let stub = Stub::with("500 Internal Server Error", &[], "").await;
    for base in ["/mirror", "/mirror/"] {
        let builder = users_client::d3lay::Client::builder().base_url(stub.url() + base);
        let client = builder.bearer_auth("hunter2").build().expect("a client");
        let _ = client.list_users().send().await;
    }
    for request in stub.requests() {
        assert!(
            request.starts_with("GET /mirror/users HTTP/1.1\n"),
            "{request}"
        );
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let other = Stub::with("500 Internal Server Error", &[], "").await;
    let location = other.url();
    let stub = Stub::with("302 Found", &[("Location", &location)], "").await;
    let error = stub
        .fivetran()
        .list_users()
        .send()
        .await
        .expect_err("no success");
    assert_eq!(
        error.to_string(),
        "302 Found, which the document does not list"
    );
    assert_eq!(other.requests().len(), 0);
}

#[tokio::test]
async fn an_http_client_of_ones_own_is_used() {
    let stub = Stub::with("500 Internal Server Error", &[], "").await;
    let http = reqwest::Client::builder()
        .no_proxy()
        .user_agent("mine")
        .build()
        .expect("a client");
    let builder = users_client::d3lay::Client::builder().base_url(stub.url());
    let client = builder
        .bearer_auth("hunter2")
        .http_client(http)
        .build()
        .expect("a client");
    let _ = client.list_users().send().await;
    assert!(
        stub.request().contains("user-agent: mine"),
        "{}",
        stub.request()
    );
}

/// The futures can be spawned.
#[test]
fn a_call_can_be_sent_to_another_thread() {
    fn spawnable<T: Send + 'static>(_: T) {}
    let builder = users_client::d3lay::Client::builder().bearer_auth("hunter2");
    let client = builder.build().expect("a client");
    spawnable(client.list_users().send());
}
