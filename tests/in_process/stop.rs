//! What is left of a server that is no longer needed.

use std::time::Duration;

use tokio::net::TcpStream;
use users_server::ContractServer;

#[tokio::test]
async fn a_dropped_server_listens_no_longer() {
    let server = ContractServer::builder().users(1).control().start().await;
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
        let gone = tokio::time::timeout(Duration::from_secs(30), gone).await;
        gone.expect("the port is closed");
    }
}
