//! A duplicate of the descriptor of a connection that hyper owns, in safe code.
//!
//! hyper hands no socket out, but a process can look at its own descriptors by number: the one
//! whose two ends are the connection's is the one. It is duplicated by sending it over a pair of
//! sockets to oneself, which needs no privilege and no `unsafe`.

use std::net::SocketAddr;

#[cfg(target_os = "linux")]
pub(super) use linux::{Descriptor, open, shut_down};
#[cfg(not(target_os = "linux"))]
pub(super) use other::{Descriptor, open, shut_down};

/// Whether an address that a connection has locally belongs to a port that is listened on at
/// `listening`.
fn belongs(address: SocketAddr, listening: SocketAddr) -> bool {
    address.port() == listening.port()
        && (listening.ip().is_unspecified() || address.ip() == listening.ip())
}

#[cfg(target_os = "linux")]
mod linux {
    use std::{
        collections::HashSet,
        fs,
        io::{self, IoSlice, IoSliceMut},
        mem::MaybeUninit,
        net::SocketAddr,
        os::{
            fd::{AsRawFd as _, OwnedFd, RawFd},
            unix::net::UnixStream,
        },
        time::Duration,
    };

    use nix::sys::socket::{self, ControlMessage, MsgFlags, SockaddrStorage};
    use rustix::{cmsg_space, net};

    use super::belongs;

    /// A duplicate. While it is kept, the connection stays open whatever hyper does.
    #[derive(Debug)]
    pub(in super::super) struct Descriptor(OwnedFd);

    impl Descriptor {
        /// The connection from `remote` to the port that listens at `local`. Costs a few system
        /// calls per open file of the process.
        pub(in super::super) fn of(local: SocketAddr, remote: SocketAddr) -> Option<Self> {
            let connection = numbers()?.find(|number| is(*number, local, remote))?;
            Self::duplicate(connection, local, remote)
        }

        /// As [`Descriptor::of`], for one that was accepted a moment ago: a system gives out the
        /// lowest free number, so it is probably just below the next free one.
        pub(in super::super) fn newest(local: SocketAddr, remote: SocketAddr) -> Option<Self> {
            let next = fs::File::open("/dev/null").ok()?.as_raw_fd();
            (next.saturating_sub(8)..next)
                .rev()
                .find(|number| is(*number, local, remote))
                .and_then(|number| Self::duplicate(number, local, remote))
                .or_else(|| Self::of(local, remote))
        }

        fn duplicate(number: RawFd, local: SocketAddr, remote: SocketAddr) -> Option<Self> {
            let duplicate = duplicate(number).ok()?;
            // The number may have been given to another file in between.
            is(duplicate.as_raw_fd(), local, remote).then_some(Descriptor(duplicate))
        }

        /// Makes the connection end by RST instead of FIN, when it is closed.
        pub(in super::super) fn reset_on_close(&self) {
            // Fails only for a connection that is gone already.
            let _ = net::sockopt::set_socket_linger(&self.0, Some(Duration::ZERO));
        }

        /// Resets the connection now. hyper, which is not writing, finds it gone.
        pub(in super::super) fn reset(&self) {
            let _ = net::connect_unspec(&self.0);
        }

        /// Ends the connection in both directions.
        pub(in super::super) fn shut_down(&self) {
            let _ = net::shutdown(&self.0, net::Shutdown::Both);
        }

        /// Sends bytes past hyper. Lost when the client does not read.
        pub(in super::super) fn send(&self, bytes: &[u8]) {
            let _ = net::send(&self.0, bytes, net::SendFlags::NOSIGNAL);
        }
    }

    /// The clients whose connections to the port at `local` this process has open; `None` when the
    /// system does not say.
    pub(in super::super) fn open(local: SocketAddr) -> Option<HashSet<SocketAddr>> {
        let connections = numbers()?.filter_map(|number| {
            here(number).filter(|here| belongs(*here, local))?;
            peer(number)
        });
        Some(connections.collect())
    }

    /// Shuts down what listens at `local`, so that nobody can connect any longer, and each of its
    /// connections.
    pub(in super::super) fn shut_down(local: SocketAddr) {
        let is_of = |number| here(number).is_some_and(|here| belongs(here, local));
        for number in numbers()
            .into_iter()
            .flatten()
            .filter(|number| is_of(*number))
        {
            if let Ok(duplicate) = duplicate(number)
                // The number may have been given to another file in between.
                && is_of(duplicate.as_raw_fd())
                && net::sockopt::socket_type(&duplicate) == Ok(net::SocketType::STREAM)
            {
                Descriptor(duplicate).shut_down();
            }
        }
    }

    /// The numbers of the process's open files.
    fn numbers() -> Option<impl Iterator<Item = RawFd>> {
        let files = fs::read_dir("/proc/self/fd").ok()?;
        Some(files.filter_map(|file| file.ok()?.file_name().to_str()?.parse().ok()))
    }

    /// Whether a number is, now, the server's end of a connection.
    fn is(number: RawFd, local: SocketAddr, remote: SocketAddr) -> bool {
        peer(number) == Some(remote) && here(number).is_some_and(|here| belongs(here, local))
    }

    fn peer(number: RawFd) -> Option<SocketAddr> {
        socket::getpeername(number).ok().and_then(address)
    }

    fn here(number: RawFd) -> Option<SocketAddr> {
        socket::getsockname(number).ok().and_then(address)
    }

    fn address(address: SockaddrStorage) -> Option<SocketAddr> {
        if let Some(v4) = address.as_sockaddr_in() {
            return Some(SocketAddr::V4((*v4).into()));
        }
        address
            .as_sockaddr_in6()
            .map(|v6| SocketAddr::V6((*v6).into()))
    }

    fn duplicate(number: RawFd) -> io::Result<OwnedFd> {
        let (from, to) = UnixStream::pair()?;
        socket::sendmsg::<()>(
            from.as_raw_fd(),
            &[IoSlice::new(b"x")],
            &[ControlMessage::ScmRights(&[number])],
            MsgFlags::empty(),
            None,
        )?;
        let mut space = [MaybeUninit::<u8>::uninit(); cmsg_space!(ScmRights(1))];
        let mut ancillary = net::RecvAncillaryBuffer::new(&mut space);
        let mut byte = [0_u8];
        net::recvmsg(
            &to,
            &mut [IoSliceMut::new(&mut byte)],
            &mut ancillary,
            net::RecvFlags::CMSG_CLOEXEC,
        )?;
        ancillary
            .drain()
            .find_map(|message| match message {
                net::RecvAncillaryMessage::ScmRights(mut descriptors) => descriptors.next(),
                _ => None,
            })
            .ok_or_else(|| io::Error::other("no descriptor came back"))
    }
}

#[cfg(not(target_os = "linux"))]
mod other {
    use std::{collections::HashSet, net::SocketAddr};

    /// Cannot be had here.
    #[derive(Debug)]
    pub(in super::super) enum Descriptor {}

    impl Descriptor {
        pub(in super::super) fn of(local: SocketAddr, _remote: SocketAddr) -> Option<Self> {
            let _ = super::belongs(local, local);
            None
        }

        pub(in super::super) fn newest(local: SocketAddr, remote: SocketAddr) -> Option<Self> {
            Self::of(local, remote)
        }

        pub(in super::super) fn reset_on_close(&self) {
            match *self {}
        }

        pub(in super::super) fn reset(&self) {
            match *self {}
        }

        pub(in super::super) fn shut_down(&self) {
            match *self {}
        }

        pub(in super::super) fn send(&self, _bytes: &[u8]) {
            match *self {}
        }
    }

    pub(in super::super) fn open(_local: SocketAddr) -> Option<HashSet<SocketAddr>> {
        None
    }

    pub(in super::super) fn shut_down(_local: SocketAddr) {}
}
