//! Clients that ask for what there is, and for what there is not, as HTTP has it.

use std::{
    net::SocketAddr,
    sync::{Arc, atomic::Ordering},
    time::{Duration, Instant},
};

use rand_chacha::{ChaCha8Rng, rand_core::Rng as _};
use specshot_runtime::{Operation as _, OperationContract};
use tokio::time::{sleep, timeout};
use users_server::generated::{d3lay, fivetran};

use super::{CONNECTION_TIMEOUT, Soak};
use crate::{
    Api, Outcome,
    load::{Answer, Connection},
};

/// How long an answer may take, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// After which time the server may end a connection.
const TIMEOUT: Duration = Duration::from_secs(CONNECTION_TIMEOUT);

/// A connection that can be used again.
struct Kept {
    connection: Connection,
    /// The generation in which it was opened.
    generation: u64,
    /// A moment before its last answer.
    since: Instant,
}

/// A request and the status that it is answered with.
pub(super) struct Request {
    text: String,
    status: u16,
}

/// Asks until it is time to end. While faults are set, anything may be answered; otherwise every
/// answer must be the documented one, on a connection that was opened without faults.
pub(super) async fn run(
    soak: Arc<Soak>,
    api: Api,
    address: SocketAddr,
    requests: Vec<Request>,
    mut chance: ChaCha8Rng,
) -> Outcome<()> {
    let contract = match api {
        Api::Fivetran => fivetran::operations::ListUsers::contract(),
        Api::D3lay => d3lay::operations::ListUsers::contract(),
    }?;
    let generation = || soak.generation(api).load(Ordering::SeqCst);
    let mut open: Option<Kept> = None;
    while soak.goes_on() {
        sleep(Duration::from_millis(u64::from(chance.next_u32() % 5))).await;
        let before = generation();
        let Request { text, status } = &requests[chance.next_u32() as usize % requests.len()];
        let asked = Instant::now();
        let usable = |kept: &Kept| kept.generation == before && kept.since.elapsed() < TIMEOUT / 2;
        let mut kept = match open.take().filter(usable) {
            Some(kept) => kept,
            None => match Connection::open(address).await {
                Ok(connection) => Kept {
                    connection,
                    generation: before,
                    since: asked,
                },
                // The port is full for a while, or the machine out of ports.
                Err(_) if before % 2 == 1 => continue,
                Err(error) => return Err(format!("cannot connect to {address}: {error}").into()),
            },
        };
        let answer = timeout(PATIENCE, kept.connection.send(text.as_bytes())).await;
        let undisturbed = before % 2 == 0 && generation() == before;
        let judged = match &answer {
            Err(_) => Err(format!("no answer within {PATIENCE:?}")),
            Ok(_) if !undisturbed => {
                soak.counts.faulted.fetch_add(1, Ordering::Relaxed);
                continue;
            }
            // A machine that held up both sides may have let the server's time-out strike.
            Ok(Err(_)) if kept.since.elapsed() >= TIMEOUT => {
                soak.counts.late.fetch_add(1, Ordering::Relaxed);
                continue;
            }
            // No document has 503: the port was full. Those who leave are noticed later than others
            // come when the machine is slow.
            Ok(Ok(answer)) if answer.status == 503 => {
                soak.counts.full.fetch_add(1, Ordering::Relaxed);
                continue;
            }
            Ok(Err(error)) => Err(error.to_string()),
            Ok(Ok(answer)) => judge(answer, *status, contract),
        };
        match judged {
            Ok(()) => {
                soak.counts.answered.fetch_add(1, Ordering::Relaxed);
                kept.since = asked;
                open = Some(kept);
            }
            Err(why) => {
                let line = text.lines().next().unwrap_or_default();
                soak.problem(format!("{}: {line}: {why}", api.name()));
            }
        }
    }
    Ok(())
}

/// Holds an answer against the document.
fn judge(answer: &Answer, status: u16, contract: &OperationContract) -> Result<(), String> {
    let text = || String::from_utf8_lossy(&answer.body[..answer.body.len().min(300)]).into_owned();
    if answer.status != status {
        return Err(format!(
            "answered {}, not {status}: {}",
            answer.status,
            text()
        ));
    }
    let documented = contract.responses.get(&status);
    let body = documented
        .and_then(|response| response.body.as_ref())
        .ok_or_else(|| format!("{status} is not documented"))?;
    let value = serde_json::from_slice(&answer.body)
        .map_err(|error| format!("the body is not JSON, {error}: {}", text()))?;
    body.schema
        .check_body(&value)
        .map_err(|violations| format!("breaks the document: {violations:?}"))
}

/// What is asked for, `pages` among it.
pub(super) fn requests(api: Api, pages: &[String]) -> Vec<Request> {
    let request = |status: u16, method: &str, target: &str, headers: &[&str]| {
        let lines: String = headers.iter().map(|line| format!("{line}\r\n")).collect();
        Request {
            text: format!("{method} {target} HTTP/1.1\r\nHost: localhost\r\n{lines}\r\n"),
            status,
        }
    };
    let (path, size) = match api {
        Api::Fivetran => ("/v1/users", "limit"),
        Api::D3lay => ("/users", "page_size"),
    };
    let known = &*format!("Authorization: {}", api.permitted());
    let forbidden = &*format!("Authorization: {}", api.forbidden());
    let get = |status, query: &str| request(status, "GET", &format!("{path}?{query}"), &[known]);
    let mut requests = vec![
        get(200, &format!("{size}=1")),
        get(200, ""),
        get(400, &format!("{size}=0")),
        get(400, "nonsense=1"),
        get(400, &format!("{size}=%zz")),
        request(401, "GET", path, &[]),
        request(403, "GET", path, &[forbidden]),
        request(405, "DELETE", path, &[known]),
    ];
    requests.extend(pages.iter().map(|page| request(200, "GET", page, &[known])));
    requests.extend(match api {
        Api::Fivetran => vec![
            get(200, "active=true&limit=50"),
            get(400, "cursor=nonsense"),
            request(406, "GET", path, &[known, "Accept: text/html"]),
        ],
        Api::D3lay => vec![
            get(200, "search=okafor"),
            get(200, "status=risky&sort_by=name&sort_order=desc"),
            get(200, "page=3&page_size=50"),
            get(400, "sort_by=nonsense"),
        ],
    });
    requests
}
