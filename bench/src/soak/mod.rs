//! Keeps the server under a mixed load, with faults that come and go and clients that misbehave, and
//! says what went wrong.

mod faults;
mod misbehaving;
mod resident;
mod wellbehaved;

use std::{
    fs::{self, File},
    process::Stdio,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng as _};
use tokio::{runtime, task::JoinSet};

use crate::{Api, Outcome, arguments::SoakArguments, process::Process, scale};
use resident::Resident;

/// How many clients of each API behave well.
const WELL_BEHAVED: u64 = 6;

/// How many pages of 100 there are of the 250 users of an API: the first, one between, and the last,
/// as the faults of pages want them.
const PAGES: u64 = 3;

/// How many clients of each kind and API do not.
const MISBEHAVING: u64 = 3;

/// How many connections each port keeps open at once: more than the clients above, fewer than
/// a flood.
const MAX_CONNECTIONS: u32 = 64;

/// After how many seconds a client that does nothing is found out, at the earliest.
const CONNECTION_TIMEOUT: u64 = 2;

/// How long the server may take to end, on a busy machine.
const ENDING: Duration = Duration::from_secs(60);

/// What all clients share.
struct Soak {
    seed: u64,
    end: Instant,
    /// A number per API that is odd while faults are set, and changes with them.
    generations: [AtomicU64; 2],
    counts: Counts,
    /// What went wrong; the first of it.
    problems: Mutex<Vec<String>>,
    failed: AtomicBool,
}

/// How often something has happened.
#[derive(Default)]
struct Counts {
    /// Answers that were as documented.
    answered: AtomicU64,
    /// Answers, or failures, while faults were set.
    faulted: AtomicU64,
    /// Failures that the server's time-out may have made, as the machine was too slow.
    late: AtomicU64,
    /// Requests that were turned away because the port was full.
    full: AtomicU64,
    /// Faults that were set.
    faults: AtomicU64,
    /// Clients that misbehaved.
    misbehaved: AtomicU64,
    /// Connections of floods.
    flooded: AtomicU64,
}

/// Runs the soak.
///
/// # Errors
/// With all that went wrong.
pub(crate) fn run(arguments: &SoakArguments) -> Outcome<()> {
    let time = Duration::from_secs(arguments.seconds.unwrap_or(arguments.minutes * 60));
    let stderr = std::env::temp_dir().join(format!("users-soak-{}.log", std::process::id()));
    let (connections, timeout) = (MAX_CONNECTIONS.to_string(), CONNECTION_TIMEOUT.to_string());
    let server = Process::ours(
        &[
            "--max-connections",
            &connections,
            "--connection-timeout",
            &timeout,
            // Full soon, so that what is left to grow is a leak.
            "--journal-entries",
            "1000",
        ],
        Stdio::from(File::create(&stderr)?),
    )?;
    let soak = Arc::new(Soak {
        seed: arguments.seed,
        end: Instant::now() + time,
        generations: Default::default(),
        counts: Counts::default(),
        problems: Mutex::default(),
        failed: AtomicBool::new(false),
    });
    eprintln!("soak: {} s, seed {}", time.as_secs(), arguments.seed);
    let runtime = runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let resident = runtime.block_on(load(&soak, &server))?;
    let started = Instant::now();
    let status = server.terminate(ENDING)?;
    if !status.success() {
        soak.problem(format!("SIGTERM: {status}"));
    }
    let log = fs::read_to_string(&stderr)?;
    fs::remove_file(&stderr)?;
    if log.contains("panicked") {
        soak.problem(format!("the server panicked:\n{log}"));
    }
    if let Err(growth) = resident.check() {
        soak.problem(growth);
    }
    println!("{resident}");
    println!(
        "{}; ended {:.1?} after SIGTERM",
        soak.counts,
        started.elapsed()
    );
    if soak.counts.answered.load(Ordering::Relaxed) == 0 {
        soak.problem("no request was answered as documented".to_owned());
    }
    let problems = soak.problems.lock().unwrap_or_else(PoisonError::into_inner);
    match problems.is_empty() {
        true => Ok(()),
        false => Err(problems.join("\n  ").into()),
    }
}

/// Lets all clients run until it is time to end.
async fn load(soak: &Arc<Soak>, server: &Process) -> Outcome<Resident> {
    let mut clients = JoinSet::new();
    let mut number = 0;
    let mut chance = || {
        number += 1;
        let mut chance = ChaCha8Rng::seed_from_u64(soak.seed);
        chance.set_stream(number);
        chance
    };
    let mut addresses = Vec::new();
    for api in Api::ALL {
        let address = server.address(api.name())?;
        addresses.push(address);
        let pages = scale::pages(api, address, PAGES).await?;
        for _ in 0..WELL_BEHAVED {
            let requests = wellbehaved::requests(api, &pages);
            let client = wellbehaved::run(Arc::clone(soak), api, address, requests, chance());
            clients.spawn(client);
        }
        for kind in misbehaving::Kind::ALL {
            for _ in 0..MISBEHAVING {
                let client = misbehaving::run(Arc::clone(soak), kind, api, address, chance());
                clients.spawn(client);
            }
        }
    }
    let control = server.address("Control")?;
    clients.spawn(faults::run(Arc::clone(soak), control, addresses, chance()));
    let mut resident = Resident::new(soak.end);
    while Instant::now() < soak.end {
        tokio::time::sleep(resident.interval()).await;
        resident.add(server.memory()?.now);
        let open = server.sockets()?;
        // Both ports full, the control port, and the three that listen; and as many again that are
        // accepted only to be turned away.
        let most = 2 * (2 * MAX_CONNECTIONS as usize + 8);
        if open > most {
            soak.problem(format!(
                "{open} sockets are open; {most} are the most there may be"
            ));
        }
    }
    while let Some(client) = clients.join_next().await {
        if let Err(error) = client? {
            soak.problem(error.to_string());
        }
    }
    let count = |count: &AtomicU64| count.load(Ordering::Relaxed);
    let (full, answered) = (count(&soak.counts.full), count(&soak.counts.answered));
    if full * 100 > answered {
        soak.problem(format!(
            "{full} requests were turned away, and {answered} answered"
        ));
    }
    Ok(resident)
}

impl Soak {
    /// Whether clients go on.
    fn goes_on(&self) -> bool {
        Instant::now() < self.end && !self.failed.load(Ordering::Relaxed)
    }

    /// The number of an API: odd while it has faults.
    fn generation(&self, api: Api) -> &AtomicU64 {
        &self.generations[api as usize]
    }

    /// Notes that something went wrong. After some of it, the soak ends early.
    fn problem(&self, problem: String) {
        let mut problems = self.problems.lock().unwrap_or_else(PoisonError::into_inner);
        eprintln!("soak: {problem}");
        problems.push(problem);
        if problems.len() >= 10 {
            self.failed.store(true, Ordering::Relaxed);
        }
    }
}

impl std::fmt::Display for Counts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let count = |count: &AtomicU64| count.load(Ordering::Relaxed);
        write!(
            f,
            "{} requests answered as documented; {} while faults were set, {} faults; {} too late; \
             {} turned away; {} clients that misbehaved, {} connections in floods",
            count(&self.answered),
            count(&self.faulted),
            count(&self.faults),
            count(&self.late),
            count(&self.full),
            count(&self.misbehaved),
            count(&self.flooded)
        )
    }
}
