//! Many servers in one process.

use std::{sync::Arc, time::Instant};

use serde_json::json;
use tokio::{
    sync::{Barrier, Semaphore},
    task::JoinSet,
};
use users_server::{
    ContractServer,
    generated::control::{ApiName::Fivetran, Expectation, FaultEffect, FaultSetting},
};

use crate::clients;

/// How many servers run at once.
const SERVERS: usize = 300;

async fn serve(number: usize, all: Arc<Barrier>, turn: Arc<Semaphore>) {
    let id = format!("user {number}");
    let user = json!({ "id": id });
    let mut builder = ContractServer::builder()
        .fivetran_users([user])
        .d3lay_users([json!({
            "id": format!("00000000-0000-4000-8000-{number:012}"),
            "identifier": id,
            "name": "Ada",
            "email": "ada@example.com",
            "user_type": "saas_user",
            "status": "active",
            "created_at": "2026-01-01T00:00:00Z",
            "updated_at": "2026-01-01T00:00:00Z"
        })]);
    if number.is_multiple_of(3) {
        builder = builder.fault(FaultSetting::of(Fivetran, FaultEffect::status(500)).first(1));
    }
    let server = builder.start().await;
    // From here on all of them run.
    all.wait().await;
    // A client waits half a minute for an answer, which 600 requests at once may take.
    let _turn = turn.acquire().await.expect("a turn");
    let client = clients::fivetran(&server);
    if number.is_multiple_of(3) {
        client.list_users().send().await.expect_err("the fault");
    }
    let users = client.list_users().send().await.expect("users").body.data;
    let ids: Vec<_> = users.items.iter().map(|user| user.id.clone()).collect();
    assert_eq!(ids, [id.as_str()]);
    // Every other server is asked for them.
    if number.is_multiple_of(2) {
        let users = clients::d3lay(&server).list_users().send().await;
        let users = users.expect("users of D3lay").body;
        let ids: Vec<_> = users.0.iter().map(|user| &user.identifier).collect();
        assert_eq!(ids, [&id]);
    }
    server.expect(Expectation::of(Fivetran, "list_users").status(200).times(1));
    server.expect(
        Expectation::of(Fivetran, "list_users")
            .status(500)
            .times(u32::from(number.is_multiple_of(3))),
    );
    let coverage = server.coverage();
    let statuses = coverage
        .documents
        .values()
        .iter()
        .map(|api| api.statuses.covered);
    assert_eq!(
        statuses.collect::<Vec<_>>(),
        [
            1 + i64::from(number.is_multiple_of(3)),
            i64::from(number.is_multiple_of(2))
        ],
        "the statuses of Fivetran's and D3lay's document that server {number} has answered with"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn three_hundred_servers_have_each_its_own_data_faults_journal_and_coverage() {
    let started = Instant::now();
    let (all, turn) = (Arc::new(Barrier::new(SERVERS)), Arc::new(Semaphore::new(8)));
    let serve = |number| serve(number, Arc::clone(&all), Arc::clone(&turn));
    let mut servers: JoinSet<()> = (0..SERVERS).map(serve).collect();
    let mut served = 0;
    while let Some(result) = servers.join_next().await {
        result.expect("a server");
        served += 1;
    }
    assert_eq!(served, SERVERS);
    println!("{SERVERS} servers in {:?}", started.elapsed());
}
