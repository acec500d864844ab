//! What the generated clients make of a page, beside reqwest and serde_json with structs that are
//! written by hand.

use std::{
    fs::File,
    io::{BufWriter, Write as _},
    net::SocketAddr,
    path::Path,
    pin::Pin,
    process::Stdio,
    time::{Duration, Instant},
};

use rustix::time::{ClockId, clock_gettime};
use serde::{Serialize, de::DeserializeOwned};
use tokio::runtime::{self, Runtime};
use users_client::{Decoding, d3lay, fivetran, reqwest};
use users_server::{data::synthetic::Synthetic, generated};

use crate::{
    Api, Outcome,
    comparison::median,
    cores::Cores,
    process::Process,
    report::{Bound, Figure, Report, Table},
    scratch::Scratch,
};

mod by_hand;

/// Why a page may cost more than it should.
const PAGE: &str = "Every value is held against the document while it is read: \"Decoding\" in \
    docs/benchmarks.md has the instructions.";

/// How many users the directory has whose pages are as the document says.
const USERS: u64 = 1_000_000;

/// How many users there are with a property that the document does not have.
const DRIFTING: u64 = 10_000;

/// How long each contender is warmed up.
const WARM_UP: Duration = Duration::from_millis(300);

/// A call, which tells how many users it got.
type Call = Box<dyn Fn() -> Pin<Box<dyn Future<Output = Outcome<usize>>>>>;

/// Who takes a page.
struct Contender {
    name: &'static str,
    call: Call,
    /// Processor time of this thread and time on the clock for a page, in microseconds; a value
    /// per round.
    cpu: Vec<f64>,
    clock: Vec<f64>,
}

/// Measures all contenders in turn, round after round.
pub(crate) fn measure(
    rounds: u32,
    seconds: Duration,
    cores: &Cores,
    report: &mut Report,
) -> Outcome<()> {
    let runtime = runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let users = USERS.to_string();
    let server = cores.on_server(|| Process::ours(&["--users", &users], Stdio::inherit()))??;
    for api in Api::ALL {
        let title = format!("{}: a page as the document says", api.name());
        let ratio = compare(api, &title, &server, rounds, seconds, &runtime, report)?;
        let what = format!("{}: CPU per page, by hand / tolerant", api.name());
        report.goal(what, Bound::AtLeast(0.9), ratio, "", PAGE);
    }
    drop(server);
    let files = ["fivetran.jsonl", "d3lay.jsonl"].map(Scratch::new);
    let [one, other] = files.each_ref().map(Scratch::path);
    drifting::<generated::fivetran::User>(one)?;
    drifting::<generated::d3lay::User>(other)?;
    let [one, other] = [one, other].map(|path| path.to_string_lossy().into_owned());
    let options = ["--fivetran-data", &one, "--d3lay-data", &other];
    let server = cores.on_server(|| Process::ours(&options, Stdio::inherit()))??;
    for api in Api::ALL {
        let title = format!("{}: each user has a property more", api.name());
        compare(api, &title, &server, rounds, seconds, &runtime, report)?;
    }
    cores.release()
}

/// Measures who takes the largest page of an API; returns the ratio that is the goal.
fn compare(
    api: Api,
    title: &str,
    server: &Process,
    rounds: u32,
    seconds: Duration,
    runtime: &Runtime,
    report: &mut Report,
) -> Outcome<f64> {
    let address = server.address(api.name())?;
    let mut contenders = contenders(api, address)?;
    let mut users = 0;
    for contender in &mut contenders {
        match runtime.block_on((contender.call)()) {
            Ok(found) if found > 0 => users = found,
            Ok(_) => return Err("a page without users".into()),
            Err(error) => eprintln!("{title}: {}: {error}", contender.name),
        }
        runtime.block_on(contender.repeat(WARM_UP, users))?;
    }
    for round in 1..=rounds {
        eprintln!("{title}: round {round} of {rounds}");
        for contender in &mut contenders {
            let (cpu, clock) = runtime.block_on(contender.repeat(seconds, users))?;
            contender.cpu.push(cpu);
            contender.clock.push(clock);
        }
    }
    let mut table = Table::new(
        format!("{title}; {users} users, medians of the rounds"),
        &[
            "client",
            "CPU, µs/page",
            "by hand / it",
            "clock, µs/page",
            "by hand / it",
        ],
    );
    let (cpu, clock) = (median(&contenders[0].cpu), median(&contenders[0].clock));
    for contender in &contenders {
        let figures = [
            (cpu, median(&contender.cpu)),
            (clock, median(&contender.clock)),
        ];
        let figures = figures.map(|(by_hand, it)| [it, by_hand / it]);
        let cells = figures
            .into_iter()
            .flatten()
            .map(|figure| Figure(figure).to_string());
        table.row([contender.name.to_owned()].into_iter().chain(cells));
    }
    report.table(table);
    Ok(cpu / median(&contenders[1].cpu))
}

impl Contender {
    fn new(name: &'static str, call: Call) -> Self {
        Contender {
            name,
            call,
            cpu: Vec::new(),
            clock: Vec::new(),
        }
    }

    /// Asks for the page for as long as `time`; returns what one took.
    async fn repeat(&self, time: Duration, users: usize) -> Outcome<(f64, f64)> {
        let (cpu, start) = (thread_time(), Instant::now());
        let mut pages = 0.0;
        while start.elapsed() < time {
            // A page that is refused has been looked at as well.
            if let Ok(found) = (self.call)().await
                && found != users
            {
                return Err(format!("{}: {found} users instead of {users}", self.name).into());
            }
            pages += 1.0;
        }
        let micros = |time: Duration| time.as_secs_f64() * 1e6 / pages;
        Ok((micros(thread_time() - cpu), micros(start.elapsed())))
    }
}

/// The processor time of this thread.
fn thread_time() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    let part = |part: i64| u64::try_from(part).unwrap_or_default();
    Duration::from_secs(part(time.tv_sec)) + Duration::from_nanos(part(time.tv_nsec))
}

/// By hand, tolerant, strict.
fn contenders(api: Api, address: SocketAddr) -> Outcome<[Contender; 3]> {
    const NAMES: [&str; 3] = ["reqwest, serde_json, by hand", "tolerant", "strict"];
    let url = format!("http://{address}");
    let decodings = [Decoding::Tolerant, Decoding::Strict];
    let calls: [Call; 3] = match api {
        Api::Fivetran => {
            let (key, secret) = ("demo-administrator", "demo-secret");
            let clients = decodings.map(|decoding| {
                let builder = fivetran::Client::builder()
                    .base_url(&url)
                    .decoding(decoding);
                builder.basic_auth(key, secret).build()
            });
            let [tolerant, strict] = clients;
            let generated = |client: fivetran::Client| -> Call {
                Box::new(move || {
                    let request = client.list_users().limit(1000);
                    Box::pin(async move { Ok(request.send().await?.body.data.items.len()) })
                })
            };
            let http = reqwest::Client::builder().no_proxy().build()?;
            let page = format!("{url}/v1/users?limit=1000");
            let by_hand: Call = Box::new(move || {
                let request = http.get(&page).basic_auth(key, Some(secret));
                Box::pin(async move {
                    Ok(json::<by_hand::FivetranPage>(request)
                        .await?
                        .data
                        .items
                        .len())
                })
            });
            [by_hand, generated(tolerant?), generated(strict?)]
        }
        Api::D3lay => {
            let token = "demo-metadata";
            let clients = decodings.map(|decoding| {
                let builder = d3lay::Client::builder().base_url(&url).decoding(decoding);
                builder.bearer_auth(token).build()
            });
            let [tolerant, strict] = clients;
            let generated = |client: d3lay::Client| -> Call {
                Box::new(move || {
                    let request = client.list_users().page_size(100);
                    Box::pin(async move { Ok(request.send().await?.body.0.len()) })
                })
            };
            let http = reqwest::Client::builder().no_proxy().build()?;
            let page = format!("{url}/users?page_size=100");
            let by_hand: Call = Box::new(move || {
                let request = http.get(&page).bearer_auth(token);
                Box::pin(async move { Ok(json::<Vec<by_hand::D3layUser>>(request).await?.len()) })
            });
            [by_hand, generated(tolerant?), generated(strict?)]
        }
    };
    let mut calls = calls
        .into_iter()
        .zip(NAMES)
        .map(|(call, name)| Contender::new(name, call));
    let mut next = || calls.next().ok_or("three calls have three names");
    Ok([next()?, next()?, next()?])
}

async fn json<T: DeserializeOwned>(request: reqwest::RequestBuilder) -> Outcome<T> {
    Ok(request.send().await?.error_for_status()?.json().await?)
}

/// Writes users who each have a property that the document does not have.
fn drifting<U: Synthetic + Serialize>(path: &Path) -> Outcome<()> {
    let mut file = BufWriter::new(File::create(path)?);
    for number in 0..DRIFTING {
        let mut user = serde_json::to_value(U::synthetic(1, number))?;
        user["locale"] = "en-GB".into();
        serde_json::to_writer(&mut file, &user)?;
        file.write_all(b"\n")?;
    }
    Ok(file.flush()?)
}
