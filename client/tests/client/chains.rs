//! What `anyhow` and `miette` print of errors: `chains.txt`.

use std::{error::Error, io, net::TcpListener, time::Duration};

use users_client::{BuildError, RetryPolicy, StreamError, d3lay, fivetran};

use crate::{
    clock::StillClock,
    stub::{Stub, answer},
};

const JSON: (&str, &str) = ("Content-Type", "application/json");

type AnyError = Box<dyn Error + Send + Sync>;

fn client(url: String, policy: RetryPolicy) -> d3lay::Client {
    let builder = d3lay::Client::builder().base_url(url).retry(policy);
    builder.bearer_auth("hunter2").build().expect("a client")
}

async fn failed(client: d3lay::Client) -> AnyError {
    client
        .list_users()
        .send()
        .await
        .expect_err("no success")
        .into()
}

async fn answered(status: &str, headers: &[(&str, &str)], body: &str) -> AnyError {
    let stub = Stub::with(status, headers, body).await;
    failed(stub.d3lay()).await
}

async fn ended(client: d3lay::Client) -> StreamError<d3lay::ListUsersError> {
    let mut stream = client.list_users().stream();
    loop {
        match stream.next().await.expect("an end with an error") {
            Ok(_) => {}
            Err(error) => break error,
        }
    }
}

/// Every kind of error, with a title.
async fn errors() -> Vec<(&'static str, AnyError)> {
    let mut errors: Vec<(&str, AnyError)> = Vec::new();
    let tls: Result<_, BuildError> = d3lay::Client::builder().base_url("example.org").build();
    errors.push(("no base URL", tls.expect_err("no URL").into()));

    let stub = Stub::answering("").await;
    let invalid = stub.d3lay().list_users().page(0).page_size(0).send().await;
    errors.push((
        "refused before sending",
        invalid.expect_err("refused").into(),
    ));

    let nobody = fivetran::Client::builder().build();
    let nobody = nobody.or_else(|_| fivetran::Client::builder().base_url(stub.url()).build());
    let missing = nobody.expect("a client").list_users().send().await;
    errors.push(("no credentials", missing.expect_err("refused").into()));

    let source = || async { Err::<String, _>(io::Error::other("the token service is down")) };
    let builder = d3lay::Client::builder().base_url(stub.url());
    let sourced = builder.bearer_auth_source(source).build();
    errors.push(("no credential", failed(sourced.expect("a client")).await));

    let body = r#"{"message":"Some message.","request_id":"1"}"#;
    let headers = [JSON, ("WWW-Authenticate", "Bearer")];
    let documented = answered("401 Unauthorized", &headers, body).await;
    errors.push(("a documented status", documented));

    let teapot = answered("418 I'm a teapot", &[], "short and stout").await;
    errors.push(("an undocumented status", teapot));

    let page = r#"[{"id":"d4add56e-c345-4ac9-b392-7a890a60559a","identifier":"ben","name":7,
        "email":"ben@example.com","user_type":"saas_admin","status":"active",
        "created_at":"2023-05-06T00:00:00Z","updated_at":"yesterday"}]"#;
    let mismatch = answered("200 OK", &[JSON], page).await;
    errors.push(("an answer that breaks the document", mismatch));

    let nowhere = "http://127.0.0.1:1".to_owned();
    let unreachable = failed(client(nowhere.clone(), RetryPolicy::never())).await;
    errors.push(("no connection", unreachable));

    errors.push(("no answer", failed(stub.d3lay()).await));

    let whole = answer("200 OK", &[JSON], "[]");
    let half = Stub::answering(&whole[..whole.len() - 1]).await;
    errors.push(("half an answer", failed(half.d3lay()).await));

    let silent = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let url = format!("http://{}", silent.local_addr().expect("an address"));
    let builder = d3lay::Client::builder()
        .base_url(url)
        .bearer_auth("hunter2");
    let builder = builder.timeout(Duration::from_millis(20));
    let late = builder.retry(RetryPolicy::never()).build();
    errors.push(("a time limit", failed(late.expect("a client")).await));

    let clock = StillClock::default();
    let exhausted = failed(client(nowhere, clock.policy())).await;
    errors.push(("retries without an answer", exhausted));

    let busy = Stub::with("503 Service Unavailable", &[], "").await;
    let exhausted = failed(client(busy.url(), clock.policy())).await;
    errors.push(("retries with an answer", exhausted));

    let refused = failed(client(busy.url(), clock.policy().budget(0))).await;
    errors.push(("a retry that is refused", refused));

    let broken = ended(client(busy.url(), clock.policy())).await;
    errors.push(("a list that breaks off", broken.into()));

    let page = page
        .replace(":7", ":\"Ben\"")
        .replace("yesterday", "2023-05-06T00:00:00Z");
    let endless = Stub::with("200 OK", &[JSON], &page).await;
    let request = client(endless.url(), RetryPolicy::never()).list_users();
    let mut stream = request.page_size(1).stream();
    stream.next().await.expect("a user").expect("a user");
    let endless = stream.next().await.expect("an end").expect_err("an end");
    errors.push(("a list without an end", endless.into()));
    errors
}

/// No link says again what another one has said.
fn check(title: &str, links: &[String]) {
    for (index, link) in links.iter().enumerate() {
        let others = links
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != index);
        for (_, other) in others {
            assert!(!other.contains(link.as_str()), "{title}: {links:?}");
        }
    }
}

#[tokio::test]
async fn chains_print_well() {
    let mut text = String::new();
    for (title, error) in errors().await {
        let error = anyhow::Error::from_boxed(error);
        let links: Vec<String> = error.chain().map(ToString::to_string).collect();
        check(title, &links);
        let printed = format!("{error:?}");
        // `RUST_BACKTRACE` adds it.
        let printed = printed
            .split("\n\nStack backtrace:")
            .next()
            .unwrap_or_default();
        text += &format!("# {title}\n\n## anyhow\n\n{printed}\n\n## miette\n\n");
        let handler =
            miette::GraphicalReportHandler::new_themed(miette::GraphicalTheme::unicode_nocolor());
        handler
            .with_width(200)
            .render_report(&mut text, &Plain(error))
            .expect("text");
        text.push('\n');
    }
    assert!(!text.contains("hunter2"), "{text}");
    expectorate::assert_contents("tests/client/chains.txt", &text);
}

/// An error for miette, which needs to be told nothing of it.
#[derive(Debug)]
struct Plain(anyhow::Error);

impl std::fmt::Display for Plain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl Error for Plain {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()
    }
}

impl miette::Diagnostic for Plain {}
