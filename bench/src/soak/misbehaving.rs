//! Clients that are slow, silent, greedy or not speaking HTTP. The server must be rid of each of
//! them after a while.

use std::{
    net::SocketAddr,
    sync::{Arc, atomic::Ordering},
    time::{Duration, Instant},
};

use rand_chacha::{ChaCha8Rng, rand_core::Rng as _};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::{sleep, timeout},
};

use super::{CONNECTION_TIMEOUT, Soak};
use crate::{Api, Outcome};

/// How long such a client is borne with at most: twice the time-out, and what a busy machine needs.
const PATIENCE: Duration = Duration::from_secs(2 * CONNECTION_TIMEOUT + 60);

/// How a client misbehaves.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    /// Sends a head, a byte at a time, that never ends.
    Slow,
    /// Sends half a head, and then nothing.
    Silent,
    /// Announces a body that does not come.
    Bodiless,
    /// Asks for many pages and reads none.
    Deaf,
    /// Sends bytes that are no HTTP.
    Garbage,
    /// Sends a head that is far too long.
    Long,
    /// Connects and leaves.
    Fickle,
}

impl Kind {
    pub(super) const ALL: [Kind; 7] = [
        Kind::Slow,
        Kind::Silent,
        Kind::Bodiless,
        Kind::Deaf,
        Kind::Garbage,
        Kind::Long,
        Kind::Fickle,
    ];
}

/// Misbehaves on one connection after the other until it is time to end.
pub(super) async fn run(
    soak: Arc<Soak>,
    kind: Kind,
    api: Api,
    address: SocketAddr,
    mut chance: ChaCha8Rng,
) -> Outcome<()> {
    while soak.goes_on() {
        sleep(Duration::from_millis(
            50 + u64::from(chance.next_u32() % 200),
        ))
        .await;
        // The port may be full for a while.
        let Ok(stream) = TcpStream::connect(address).await else {
            continue;
        };
        let left = timeout(PATIENCE, misbehave(kind, stream, api, &mut chance)).await;
        if left.is_err() {
            let name = api.name();
            soak.problem(format!(
                "{name}: {kind:?} is still connected after {PATIENCE:?}"
            ));
        }
        soak.counts.misbehaved.fetch_add(1, Ordering::Relaxed);
    }
    Ok(())
}

/// Returns when the server has closed the connection, in whichever way.
async fn misbehave(kind: Kind, mut stream: TcpStream, api: Api, chance: &mut ChaCha8Rng) {
    let line = format!("GET {} HTTP/1.1\r\n", api.first_page());
    match kind {
        Kind::Slow => {
            let endless = line
                .bytes()
                .chain(b"X: ".iter().copied())
                .chain(std::iter::repeat(b'x'));
            for byte in endless {
                if stream.write_all(&[byte]).await.is_err() {
                    return;
                }
                sleep(Duration::from_millis(50)).await;
            }
        }
        Kind::Silent => drop(stream.write_all(line.as_bytes()).await),
        Kind::Bodiless => {
            let head = "POST /users HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{";
            drop(stream.write_all(head.as_bytes()).await);
        }
        Kind::Deaf => {
            let credential = api.permitted();
            let request = format!("{line}Host: x\r\nAuthorization: {credential}\r\n\r\n");
            let start = Instant::now();
            // Until there is no room left on the way, and for as long as it takes to be ended.
            while stream.write_all(request.as_bytes()).await.is_ok() {
                if start.elapsed() > PATIENCE {
                    break;
                }
            }
            return;
        }
        Kind::Garbage => {
            let mut bytes = vec![0; 1 + chance.next_u32() as usize % 4096];
            chance.fill_bytes(&mut bytes);
            drop(stream.write_all(&bytes).await);
        }
        Kind::Long => {
            let header = format!("X-{}: {}\r\n", chance.next_u32(), "x".repeat(8000));
            drop(stream.write_all(line.as_bytes()).await);
            for _ in 0..200 {
                if stream.write_all(header.as_bytes()).await.is_err() {
                    return;
                }
            }
        }
        Kind::Fickle => return,
    }
    let mut rest = [0; 4096];
    while let Ok(1..) = stream.read(&mut rest).await {}
}
