//! Credentials from the environment. A process has only one, so each case has a process of its own.

use std::process::Command;

use users_client::{RetryPolicy, d3lay, fivetran};

use crate::stub::Stub;

const URL: &str = "USERS_CLIENT_TEST_URL";

/// What a process with these variables prints and sends.
async fn run(child: &'static str, variables: &'static [(&str, &str)]) -> (String, Vec<String>) {
    let stub = Stub::with("500 Internal Server Error", &[], "").await;
    let url = stub.url();
    let output = tokio::task::spawn_blocking(move || {
        let mut command = Command::new(std::env::current_exe().expect("this program"));
        for name in ["FIVETRAN_API_KEY", "FIVETRAN_API_SECRET", "D3LAY_TOKEN"] {
            command.env_remove(name);
        }
        command.args(["--exact", child, "--ignored", "--nocapture"]);
        command
            .env(URL, url)
            .envs(variables.iter().copied())
            .output()
    });
    let output = output.await.expect("no panic").expect("a process");
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    (text, stub.requests())
}

#[tokio::test]
#[ignore = "it is run by the tests beside it"]
async fn fivetran_child() {
    let builder = fivetran::Client::builder().base_url(std::env::var(URL).expect("an address"));
    let builder = builder
        .retry(RetryPolicy::never())
        .credentials_from_environment();
    match builder.build() {
        Ok(client) => println!(
            "{}",
            client.list_users().send().await.expect_err("no success")
        ),
        Err(error) => println!("{error}"),
    }
}

#[tokio::test]
#[ignore = "it is run by the tests beside it"]
async fn d3lay_child() {
    let builder = d3lay::Client::builder().base_url(std::env::var(URL).expect("an address"));
    let builder = builder.retry(RetryPolicy::never());
    let given = builder.clone().bearer_auth("given");
    for builder in [builder, given] {
        let client = builder
            .credentials_from_environment()
            .build()
            .expect("a client");
        println!(
            "{}",
            client.list_users().send().await.expect_err("no success")
        );
    }
}

#[tokio::test]
async fn a_pair_is_taken() {
    let variables = &[
        ("FIVETRAN_API_KEY", "key"),
        ("FIVETRAN_API_SECRET", "hunter2"),
    ];
    let (text, requests) = run("environment::fivetran_child", variables).await;
    assert_eq!(requests.len(), 1, "{text}");
    assert!(
        requests[0].contains("authorization: Basic a2V5Omh1bnRlcjI="),
        "{requests:?}"
    );
    assert!(!text.contains("hunter2"), "{text}");
}

#[tokio::test]
async fn half_a_pair_is_refused_and_none_is_told_when_it_is_needed() {
    for (variables, message) in [
        (
            &[("FIVETRAN_API_KEY", "key")][..],
            "the credential for `basicAuth` lacks `FIVETRAN_API_SECRET` in the environment, which has `FIVETRAN_API_KEY`",
        ),
        (&[], "the client has no credentials for `basicAuth`"),
    ] {
        let (text, requests) = run("environment::fivetran_child", variables).await;
        assert!(text.contains(message), "{text}");
        assert_eq!(requests.len(), 0);
    }
}

#[tokio::test]
async fn a_token_is_taken_unless_one_is_given() {
    let (text, requests) = run("environment::d3lay_child", &[("D3LAY_TOKEN", "found")]).await;
    assert_eq!(requests.len(), 2, "{text}");
    for (request, token) in requests.iter().zip(["found", "given"]) {
        assert!(
            request.contains(&format!("authorization: Bearer {token}")),
            "{request}"
        );
    }
}
