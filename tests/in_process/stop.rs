//! What is left of a server that is no longer needed.

use std::{
    io::ErrorKind,
    net::{IpAddr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::{sleep, timeout},
};
use users_server::{
    ContractServer,
    contract_server::Builder,
    generated::control::{ApiName::Fivetran, FaultEffect, FaultSetting},
};

use crate::raw;

/// Longer than anything takes that does not wait for what never comes.
const PATIENCE: Duration = Duration::from_secs(60);

/// Longer than that.
const DELAY: Duration = Duration::from_secs(600);

/// On an address of its own: no other test's server gets a port of it that has become free.
fn builder(last: u8) -> Builder {
    let own = IpAddr::from([127, 0, 0, last]);
    ContractServer::builder().users(1).configure(move |to| {
        to.bind = own;
        to.control = Some(SocketAddr::new(own, 0));
    })
}

fn addresses(server: &ContractServer) -> [SocketAddr; 3] {
    [
        server.fivetran_address(),
        server.d3lay_address(),
        server.control_address().expect("it is served"),
    ]
}

async fn refused(addresses: [SocketAddr; 3]) {
    for address in addresses {
        let error = TcpStream::connect(address).await.expect_err("it is gone");
        assert_eq!(error.kind(), ErrorKind::ConnectionRefused);
    }
}

#[tokio::test]
async fn a_dropped_server_listens_no_longer() {
    let server = builder(10).start().await;
    let addresses = addresses(&server);
    for address in addresses {
        TcpStream::connect(address).await.expect("it listens");
    }
    drop(server);
    refused(addresses).await;
}

#[tokio::test]
async fn a_dropped_server_answers_no_longer_and_leaves_nothing() {
    let server = builder(11)
        .fault(FaultSetting::of(Fivetran, FaultEffect::delay(DELAY)))
        .start()
        .await;
    let state = Arc::downgrade(server.state());
    let addresses = addresses(&server);
    let mut clients = Vec::new();
    let request = raw::request();
    let two = request.replace("connection: close\r\n", "").repeat(2);
    for sent in [&request, &two, &request[..request.len() / 2], ""] {
        let mut client = TcpStream::connect(addresses[0]).await.expect("it listens");
        client.write_all(sent.as_bytes()).await.expect("sent");
        clients.push(client);
    }
    let delayed = async {
        // Nobody tells when an answer begins to be delayed.
        while server.state().faults.get(1).expect("the fault").seen < 2 {
            sleep(Duration::from_millis(5)).await;
        }
    };
    timeout(PATIENCE, delayed).await.expect("two requests");
    drop(server);
    refused(addresses).await;
    for client in &mut clients {
        let mut answer = Vec::new();
        // Closed, or reset where Dropshot had not accepted it yet.
        let read = timeout(PATIENCE, client.read_to_end(&mut answer)).await;
        drop(read.expect("it is ended"));
        assert_eq!(answer, b"");
    }
    let freed = async {
        // Tasks that are not waited for have it until they end.
        while state.strong_count() > 0 {
            sleep(Duration::from_millis(5)).await;
        }
    };
    timeout(PATIENCE, freed).await.expect("all tasks end");
}
