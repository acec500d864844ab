//! Faults that come and go: now those of one API, now those of the other.

use std::{
    net::SocketAddr,
    sync::{Arc, atomic::Ordering},
    time::{Duration, Instant},
};

use rand_chacha::{ChaCha8Rng, rand_core::Rng as _};
use serde_json::{Value, json};
use tokio::{net::TcpStream, time::sleep};
use users_client::control::{Client, types::FaultSetting};

use super::{MAX_CONNECTIONS, Soak};
use crate::{Api, Outcome, process::connections};

/// How long faults stay, and how long there are none.
const PHASE: Duration = Duration::from_secs(1);

/// How long what a flood leaves behind may stay, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// Sets faults at one API, clears them, and goes on with the other one. In every other phase a
/// flood of connections comes to the API that has the faults.
pub(super) async fn run(
    soak: Arc<Soak>,
    control: SocketAddr,
    addresses: Vec<SocketAddr>,
    mut chance: ChaCha8Rng,
) -> Outcome<()> {
    let client = Client::builder()
        .base_url(format!("http://{control}"))
        .build()?;
    let mut round = 0;
    while soak.goes_on() {
        let api = Api::ALL[round % 2];
        let generation = soak.generation(api);
        generation.fetch_add(1, Ordering::SeqCst);
        for _ in 0..1 + chance.next_u32() % 3 {
            let fault: FaultSetting = serde_json::from_value(fault(api, &mut chance))?;
            client
                .set_fault()
                .body(fault)
                .send()
                .await
                .map_err(|error| format!("a fault was refused: {error}"))?;
            soak.counts.faults.fetch_add(1, Ordering::Relaxed);
        }
        if round % 4 < 2 {
            flood(&soak, addresses[api as usize]).await;
        }
        sleep(PHASE).await;
        client.clear_faults().send().await?;
        ebb(&soak, addresses[api as usize]).await?;
        // A port that was full is taken for full for a moment more.
        sleep(PHASE / 2).await;
        generation.fetch_add(1, Ordering::SeqCst);
        sleep(PHASE / 2).await;
        round += 1;
    }
    Ok(())
}

/// Opens twice as many connections as the port takes, and closes them.
async fn flood(soak: &Soak, address: SocketAddr) {
    let mut connections = Vec::new();
    for _ in 0..2 * MAX_CONNECTIONS {
        // Some are turned away, which is as it should be.
        if let Ok(connection) = TcpStream::connect(address).await {
            connections.push(connection);
        }
    }
    let count = u64::try_from(connections.len()).unwrap_or(u64::MAX);
    soak.counts.flooded.fetch_add(count, Ordering::Relaxed);
    sleep(PHASE / 4).await;
}

/// Waits until no more connections are open at a port than its clients have.
async fn ebb(soak: &Soak, address: SocketAddr) -> Outcome<()> {
    let start = Instant::now();
    while connections(address)? > MAX_CONNECTIONS as usize / 2 {
        if start.elapsed() > PATIENCE {
            soak.problem(format!(
                "{address} is still full {PATIENCE:?} after a flood"
            ));
            break;
        }
        sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}

/// A fault of any kind, for an API, that fires by chance.
fn fault(api: Api, chance: &mut ChaCha8Rng) -> Value {
    let seed = chance.next_u32();
    let effects = effects(api, seed);
    let effect = &effects[chance.next_u32() as usize % effects.len()];
    json!({
        "scope": { "api": api.name().to_lowercase() },
        "when": { "kind": "probability", "p": 0.4, "seed": seed },
        "what": effect,
    })
}

/// What can be broken at an API, of every kind that it makes possible.
fn effects(api: Api, seed: u32) -> Vec<Value> {
    let status = |status: u16| json!({ "kind": "status", "status": status });
    let mut effects = vec![
        status(429),
        status(500),
        json!({ "kind": "undocumented_status", "status": 418 }),
        json!({ "kind": "latency", "delay": { "kind": "fixed", "ms": 20 } }),
        json!({ "kind": "latency",
                "delay": { "kind": "uniform", "min_ms": 0, "max_ms": 50, "seed": seed } }),
        json!({ "kind": "slow_body", "chunk_bytes": 2000, "delay_ms": 2 }),
        json!({ "kind": "reset", "at": "before_head" }),
        json!({ "kind": "reset", "at": "during_head" }),
        json!({ "kind": "reset", "at": "after_head" }),
        json!({ "kind": "truncated_body", "after": { "kind": "fraction", "fraction": 0.5 } }),
        json!({ "kind": "truncated_body", "after": { "kind": "bytes", "bytes": 10 } }),
        json!({ "kind": "not_json" }),
        json!({ "kind": "broken_schema", "seed": seed }),
        json!({ "kind": "content_type", "value": "text/plain" }),
        json!({ "kind": "content_type", "value": null }),
        json!({ "kind": "missing_header", "name": "WWW-Authenticate" }),
        json!({ "kind": "empty_page" }),
        json!({ "kind": "repeated_page" }),
    ];
    // D3lay has page numbers, which neither expire nor lead back.
    if api == Api::Fivetran {
        effects.push(json!({ "kind": "expired_cursor" }));
        effects.push(json!({ "kind": "cursor_loop" }));
    }
    effects
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use users_server::documents;

    use super::*;

    #[test]
    fn faults_are_of_every_kind_that_the_document_lists() {
        let mut schemas = documents::CONTROL.api.schemas.iter();
        let (_, schema) = schemas
            .find(|(name, _)| *name == "EffectKind")
            .expect("the schema of kinds");
        let schema: Value = serde_json::from_str(schema).expect("JSON");
        let listed: BTreeSet<&str> = schema["enum"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        assert!(listed.len() > 10, "{listed:?}");
        let all = Api::ALL.map(|api| effects(api, 0)).concat();
        let set: BTreeSet<&str> = all
            .iter()
            .filter_map(|effect| effect["kind"].as_str())
            .collect();
        assert_eq!(set, listed);
    }
}
