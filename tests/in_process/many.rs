//! Many servers in one process.

use std::{sync::Arc, time::Instant};

use serde_json::json;
use tokio::{
    sync::{Barrier, Semaphore},
    task::JoinSet,
};
use users_client::fivetran::Client;
use users_server::{
    ContractServer,
    credentials::demo,
    generated::control::{ApiName::Fivetran, Expectation, FaultEffect, FaultSetting},
};

/// How many servers run at once.
const SERVERS: usize = 300;

async fn serve(number: usize, all: Arc<Barrier>, turn: Arc<Semaphore>) {
    let id = format!("user {number}");
    let user = json!({ "id": id });
    let mut builder = ContractServer::builder().users(1).fivetran_users([user]);
    if number.is_multiple_of(3) {
        builder = builder.fault(FaultSetting::of(Fivetran, FaultEffect::status(500)).first(1));
    }
    let server = builder.start().await;
    // From here on all of them run.
    all.wait().await;
    // A client waits half a minute for an answer, which 600 requests at once may take.
    let _turn = turn.acquire().await.expect("a turn");
    let client = Client::builder()
        .base_url(server.fivetran_url())
        .basic_auth(
            demo::FIVETRAN_ADMINISTRATOR_KEY,
            demo::FIVETRAN_ADMINISTRATOR_SECRET,
        )
        .build()
        .expect("a client");
    if number.is_multiple_of(3) {
        let call = client.list_users().retry(|policy| policy.retries(0));
        call.send().await.expect_err("the fault");
    }
    let users = client.list_users().send().await.expect("users").body.data;
    let ids: Vec<_> = users.items.iter().map(|user| user.id.clone()).collect();
    assert_eq!(ids, [id]);
    server.expect(Expectation::of(Fivetran, "list_users").status(200).times(1));
    server.expect(
        Expectation::of(Fivetran, "list_users")
            .status(500)
            .times(u32::from(number.is_multiple_of(3))),
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn three_hundred_servers_have_each_its_own_data_faults_and_journal() {
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
