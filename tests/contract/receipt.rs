//! Whether a server has read what it was sent, as Linux tells it.

use std::{
    net::{IpAddr, SocketAddr, TcpStream},
    time::{Duration, Instant},
};

/// How long that may take, on a machine that has other things to do.
const PATIENCE: Duration = Duration::from_secs(60);

/// What the system keeps for the end of a connection, in bytes.
struct Queues {
    /// What the other end has not confirmed.
    sent: u32,
    /// What the process has not read.
    received: u32,
}

/// Waits until the process at the other end has read all that was written to a connection.
#[track_caller]
pub(crate) fn until_read(stream: &TcpStream) {
    let here = stream.local_addr().expect("an address");
    let there = stream.peer_addr().expect("an address");
    let deadline = Instant::now() + PATIENCE;
    let until = |holds: &dyn Fn() -> Option<bool>| {
        while holds() != Some(true) {
            assert!(Instant::now() < deadline, "{there} does not read");
            std::thread::sleep(Duration::from_millis(5));
        }
    };
    // Only what has arrived can be missing over there.
    until(&|| Some(queues(here, there)?.sent == 0));
    until(&|| Some(queues(there, here)?.received == 0));
}

/// The queues at the end `one` of an established connection (man 5 proc_pid_net).
fn queues(one: SocketAddr, other: SocketAddr) -> Option<Queues> {
    const ESTABLISHED: &str = "01";
    let table = std::fs::read_to_string("/proc/net/tcp").expect("the connections of Linux");
    let connection = [hexadecimal(one), hexadecimal(other), ESTABLISHED.to_owned()];
    let row = table.lines().find_map(|row| {
        let mut cells = row.split_ascii_whitespace().skip(1);
        cells
            .by_ref()
            .take(3)
            .eq(&connection)
            .then_some(cells)?
            .next()
    })?;
    let (sent, received) = row.split_once(':')?;
    Some(Queues {
        sent: u32::from_str_radix(sent, 16).ok()?,
        received: u32::from_str_radix(received, 16).ok()?,
    })
}

/// An address as the table spells it: the bytes of the network as a number of this machine.
fn hexadecimal(address: SocketAddr) -> String {
    let IpAddr::V4(ip) = address.ip() else {
        panic!("{address} is not of IPv4")
    };
    let number = u32::from_ne_bytes(ip.octets());
    format!("{number:08X}:{:04X}", address.port())
}
