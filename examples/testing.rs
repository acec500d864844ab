//! Tests of code that calls a client, in two ways: with mocks, which answer what the test says, and
//! with the contract-test server, which behaves as the document says.
//!
//! `cargo test --example testing` runs the tests, `cargo run --example testing` the code itself.

use std::error::Error;

use users_client::{StreamError, fivetran};

/// What the tests are about: the addresses of all users who can log in.
async fn addresses(
    client: &fivetran::Client,
) -> Result<Vec<String>, StreamError<fivetran::ListUsersError>> {
    let mut users = client.list_users().active(true).limit(2).stream();
    let mut addresses = Vec::new();
    while let Some(user) = users.next().await {
        addresses.extend(user?.email);
    }
    Ok(addresses)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let builder = fivetran::Client::builder().credentials_from_environment();
    for address in addresses(&builder.build()?).await? {
        println!("{address}");
    }
    Ok(())
}

/// Nothing of the service is there: the test writes every answer.
#[cfg(test)]
mod with_mocks {
    use users_client::{
        StreamErrorKind,
        fivetran::{
            Client, Error, ListUsersError, User, UserList, UserPage,
            mock::{Mock, MockError, Server},
        },
    };

    use super::addresses;

    fn client(server: &Server) -> Client {
        let builder = Client::builder().base_url(server.url());
        builder.basic_auth("any", "any").build().expect("a client")
    }

    fn user(id: &str) -> User {
        let mut user = User::new(id.to_owned());
        user.email = Some(format!("{id}@example.com"));
        user
    }

    /// Two pages; the second is the one that the cursor of the first stands for.
    async fn two_pages(server: &Server) -> Result<[Mock; 2], MockError> {
        let mut first = UserPage::new(vec![user("ann"), User::new("bob".to_owned())]);
        first.next_cursor = Some("next".to_owned());
        let last = UserPage::new(vec![user("cid")]);
        let list = |page| UserList::new("Success".to_owned(), page);
        let first = server.list_users(|when, then| {
            when.active(true).limit(2);
            then.ok(list(first));
        });
        let last = server.list_users(|when, then| {
            when.active(true).limit(2).cursor("next");
            then.ok(list(last));
        });
        Ok([first.await?, last.await?])
    }

    #[tokio::test]
    async fn who_has_no_address_is_left_out() {
        let server = Server::start().await;
        let pages = two_pages(&server).await.expect("mocks");
        let found = addresses(&client(&server)).await.expect("addresses");
        assert_eq!(found, ["ann@example.com", "cid@example.com"]);
        assert_eq!(pages.map(|page| page.calls()), [1, 1]);
    }

    #[tokio::test]
    async fn a_refusal_is_told() {
        let server = Server::start().await;
        let forbidden = Error::new("Forbidden".to_owned(), "Not for you.".to_owned());
        let mock = server.list_users(|_, then| {
            then.forbidden(forbidden);
        });
        mock.await.expect("a mock");
        let error = addresses(&client(&server)).await.expect_err("403");
        assert!(
            matches!(
                error.kind(),
                StreamErrorKind::Request(ListUsersError::Forbidden(_))
            ),
            "{error:?}"
        );
    }
}

/// The service is there: it filters and pages by itself, checks each request, and fails on command.
#[cfg(test)]
mod with_the_contract_test_server {
    use users_client::fivetran::Client;
    use users_server::{
        ContractServer,
        credentials::demo,
        generated::control::{ApiName::Fivetran, Expectation, FaultEffect, FaultSetting},
    };

    use super::addresses;

    fn client(server: &ContractServer) -> Client {
        let builder = Client::builder().base_url(server.fivetran_url());
        let builder = builder.basic_auth(
            demo::FIVETRAN_ADMINISTRATOR_KEY,
            demo::FIVETRAN_ADMINISTRATOR_SECRET,
        );
        builder.build().expect("a client")
    }

    #[tokio::test]
    async fn who_cannot_log_in_is_left_out() {
        let server = ContractServer::builder().fivetran_users([
            r#"{"id": "1", "email": "ann@example.com", "active": true}"#,
            r#"{"id": "2", "email": "bob@example.com", "active": false}"#,
            r#"{"id": "3", "active": true}"#,
            r#"{"id": "4", "email": "dan@example.com", "active": true}"#,
        ]);
        let server = server.start().await;
        let found = addresses(&client(&server)).await.expect("addresses");
        assert_eq!(found, ["ann@example.com", "dan@example.com"]);
        server.expect(Expectation::of(Fivetran, "list_users").status(200).times(2));
    }

    #[tokio::test]
    async fn an_outage_that_passes_is_survived() {
        let busy = FaultEffect::status_and_retry_after(429, 0);
        let fault = FaultSetting::of(Fivetran, busy).first(2);
        let server = ContractServer::builder().users(3).fault(fault);
        let server = server.start().await;
        addresses(&client(&server)).await.expect("addresses");
        server.expect(Expectation::of(Fivetran, "list_users").status(429).times(2));
    }
}
