//! What the system knows of the connections of a port.

use std::{
    collections::HashMap,
    io,
    net::{IpAddr, SocketAddr},
    time::Duration,
};

/// How far a connection has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Statistics {
    /// Bytes that were sent and that the client has not taken.
    pub(super) waiting: u32,
    /// How long ago bytes were last sent.
    pub(super) since_sent: Duration,
    /// How long ago bytes last came.
    pub(super) since_received: Duration,
    /// The bytes that were sent in all.
    pub(super) sent: u64,
    /// The bytes that came in all.
    pub(super) received: u64,
}

/// A client, as the system tells it: without the zone of an IPv6 address.
pub(super) type Client = (IpAddr, u16);

/// The client of an address.
pub(super) fn client(address: SocketAddr) -> Client {
    (address.ip(), address.port())
}

/// The open connections to the port that listens at `local`.
///
/// # Errors
/// When the system does not say: other systems than Linux, kernels before 5.4, sandboxes.
#[cfg(not(target_os = "linux"))]
pub(super) fn of(_local: SocketAddr) -> io::Result<HashMap<Client, Statistics>> {
    Err(io::ErrorKind::Unsupported.into())
}

/// The open connections to the port that listens at `local`: one question to the kernel
/// (`NETLINK_SOCK_DIAG`), without a privilege.
///
/// # Errors
/// When the system does not say: other systems than Linux, kernels before 5.4, sandboxes.
#[cfg(target_os = "linux")]
pub(super) fn of(local: SocketAddr) -> io::Result<HashMap<Client, Statistics>> {
    use netlink_packet_core::{NetlinkMessage, NetlinkPayload};
    use netlink_packet_sock_diag::SockDiagMessage;
    use netlink_sys::{Socket, SocketAddr as Netlink, protocols::NETLINK_SOCK_DIAG};

    /// More than a kernel puts into one datagram of a dump.
    const DATAGRAM: usize = 64 * 1024;

    let mut socket = Socket::new(NETLINK_SOCK_DIAG)?;
    socket.bind_auto()?;
    socket.connect(&Netlink::new(0, 0))?;
    socket.send(&question(local), 0)?;

    let mut connections = HashMap::new();
    let mut datagram = Vec::with_capacity(DATAGRAM);
    loop {
        datagram.clear();
        socket.recv(&mut datagram, 0)?;
        let mut rest = datagram.as_slice();
        while !rest.is_empty() {
            let message =
                NetlinkMessage::<SockDiagMessage>::deserialize(rest).map_err(io::Error::other)?;
            let length = message.header.length as usize;
            match message.payload {
                NetlinkPayload::Done(_) => return Ok(connections),
                NetlinkPayload::Error(error) => return Err(error.to_io()),
                NetlinkPayload::InnerMessage(SockDiagMessage::InetResponse(response)) => {
                    let at = &response.header.socket_id;
                    if at.source_port == local.port()
                        && (local.ip().is_unspecified() || local.ip() == at.source_address)
                        && let Some(statistics) = statistics(&response)
                    {
                        let client = (at.destination_address, at.destination_port);
                        connections.insert(client, statistics);
                    }
                }
                _ => {}
            }
            match rest.get(length..) {
                Some(more) if length > 0 => rest = more,
                _ => break,
            }
        }
    }
}

/// The question for the open connections of a port.
#[cfg(target_os = "linux")]
fn question(local: SocketAddr) -> Vec<u8> {
    use netlink_packet_core::{NLM_F_DUMP, NLM_F_REQUEST, NetlinkHeader, NetlinkMessage};
    use netlink_packet_sock_diag::{
        SockDiagMessage,
        constants::{AF_INET, AF_INET6, IPPROTO_TCP},
        inet::{ExtensionFlags, InetRequest, SocketId, StateFlags},
    };

    let (family, mut socket_id) = match local {
        SocketAddr::V4(_) => (AF_INET, SocketId::new_v4()),
        SocketAddr::V6(_) => (AF_INET6, SocketId::new_v6()),
    };
    socket_id.source_port = local.port();
    let mut header = NetlinkHeader::default();
    header.flags = NLM_F_REQUEST | NLM_F_DUMP;
    let request = InetRequest {
        family,
        protocol: IPPROTO_TCP,
        extensions: ExtensionFlags::INFO,
        states: StateFlags::ESTABLISHED | StateFlags::CLOSE_WAIT,
        socket_id,
    };
    let mut message = NetlinkMessage::new(header, SockDiagMessage::InetRequest(request).into());
    message.finalize();
    let mut bytes = vec![0; message.buffer_len()];
    message.serialize(&mut bytes);
    bytes
}

#[cfg(target_os = "linux")]
fn statistics(response: &netlink_packet_sock_diag::inet::InetResponse) -> Option<Statistics> {
    use netlink_packet_sock_diag::inet::nlas::Nla;

    response.nlas.iter().find_map(|attribute| match attribute {
        Nla::TcpInfo(info) => Some(Statistics {
            waiting: response.header.send_queue,
            since_sent: Duration::from_millis(info.last_data_sent.into()),
            since_received: Duration::from_millis(info.last_data_recv.into()),
            sent: info.bytes_sent,
            received: info.bytes_received,
        }),
        _ => None,
    })
}
