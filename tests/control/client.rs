//! The generated client and the server, end to end.

use std::time::Instant;

use users_client::control::{
    ApiName, Client, ClockAdvance, GetUserError, QuotaSetting, ServerPart, SnapshotName,
    TakeSnapshotOk,
};

use crate::{exchange::PATIENCE, served::Served};

const TOKEN: &str = "the-token";

fn client(server: &Served) -> Client {
    Client::builder()
        .base_url(format!("http://{}", server.address()))
        .bearer_auth(TOKEN)
        .build()
        .expect("a client")
}

#[test]
fn the_client_reads_every_kind_of_answer() {
    let server = Served::start(&["--control-token", TOKEN]);
    let client = client(&server);
    server.runtime.block_on(async {
        let uptime = async || {
            let health = client.get_health().send().await.expect("alive");
            health.body.uptime_ms
        };
        let (first, since) = (uptime().await, Instant::now());
        while uptime().await == first {
            assert!(since.elapsed() < PATIENCE, "time stands still");
        }
        assert!(uptime().await > first);
        let ready = client.get_readiness().send().await.expect("ready");
        assert!(ready.body.ready);
        let version = client.get_version().send().await.expect("a version").body;
        let names: Vec<&str> = version.documents.iter().map(|d| d.name.as_str()).collect();
        assert_eq!(names, ["fivetran", "d3lay", "control"]);
        for document in &version.documents {
            assert_eq!(document.sha256, sha256(&document.name), "{}", document.name);
        }
        let base_urls: Vec<&str> = version
            .documents
            .iter()
            .map(|d| d.base_url.as_str())
            .collect();
        assert_eq!(base_urls[2], format!("http://{}", server.address()));

        let page = client
            .list_users()
            .api(ApiName::D3lay)
            .page_size(3)
            .send()
            .await;
        let page = page.expect("a page").body;
        assert_eq!((page.total, page.users.len()), (20, 3));
        let nobody = client
            .get_user()
            .api(ApiName::D3lay)
            .id("nobody")
            .send()
            .await;
        let Err(GetUserError::NotFound(answer)) = nobody else {
            panic!("{nobody:?}")
        };
        assert_eq!(answer.body.error_code.as_deref(), Some("UnknownUser"));

        let take = || {
            let take = client.take_snapshot().api(ApiName::D3lay);
            take.name(SnapshotName("s".to_owned())).send()
        };
        assert!(matches!(take().await, Ok(TakeSnapshotOk::Created(_))));
        assert!(matches!(take().await, Ok(TakeSnapshotOk::Ok(_))));
        let reset = client.reset_server().part(vec![ServerPart::Snapshots]);
        reset.send().await.expect("put back");
        let kept = client.list_snapshots().api(ApiName::D3lay).send().await;
        assert!(kept.expect("a list").body.snapshots.is_empty());

        let set = client.set_quota().api(ApiName::D3lay);
        let set = set.body(QuotaSetting::new(true, 5)).send().await;
        assert_eq!(set.expect("a quota").body.limit, 5);
        let advanced = client.advance_clock().body(ClockAdvance::new(1000)).send();
        advanced.await.expect("a clock");
    });
}

#[test]
fn the_client_tells_refusals_apart() {
    let server = Served::start(&["--control-token", TOKEN]);
    let stranger = Client::builder().base_url(format!("http://{}", server.address()));
    let stranger = stranger.bearer_auth("another").build().expect("a client");
    server.runtime.block_on(async {
        let refused = stranger.get_version().send().await.expect_err("a token");
        assert_eq!(refused.status(), Some(401));
        assert!(!format!("{refused:?} {refused}").contains("another"));
    });
}

/// What the document's file has.
fn sha256(name: &str) -> String {
    let path = format!("{}/spec/{name}.yaml", env!("CARGO_MANIFEST_DIR"));
    let output = std::process::Command::new("sha256sum").arg(path).output();
    let text = String::from_utf8(output.expect("sha256sum").stdout).expect("text");
    text[..64].to_owned()
}
