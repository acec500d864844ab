//! What is left of a server that is no longer needed.

use std::{
    net::{IpAddr, SocketAddr},
    time::Duration,
};

use tokio::net::TcpStream;
use users_server::ContractServer;

#[tokio::test]
async fn a_dropped_server_listens_no_longer() {
    // An address of its own: no other test's server gets a port of it that has become free.
    let own = IpAddr::from([127, 0, 0, 10]);
    let server = ContractServer::builder().users(1).configure(move |to| {
        to.bind = own;
        to.control = Some(SocketAddr::new(own, 0));
    });
    let server = server.start().await;
    let addresses = [
        server.fivetran_address(),
        server.d3lay_address(),
        server.control_address().expect("it is served"),
    ];
    for address in addresses {
        TcpStream::connect(address).await.expect("it listens");
    }
    drop(server);
    for address in addresses {
        let gone = async {
            // The port is closed by a task of its own, which nobody can wait for.
            while TcpStream::connect(address).await.is_ok() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        let gone = tokio::time::timeout(Duration::from_secs(60), gone).await;
        gone.expect("the port is closed");
    }
}
