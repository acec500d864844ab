//! What many users cost: to load, to hold, and to list.

use std::{
    fs::{self, File},
    io::{BufWriter, Write as _},
    net::SocketAddr,
    path::Path,
    process::Stdio,
    time::{Duration, Instant},
};

use serde::Serialize;
use tokio::runtime::{self, Runtime};
use users_server::{
    data::synthetic::Synthetic,
    generated::{d3lay, fivetran},
};

use crate::{
    Api, Outcome,
    comparison::{median, ratio},
    load::{Connection, Target},
    process::Process,
    report::{Bound, Figure, Report, Table},
    scratch::Scratch,
};

const SIZES: [u64; 3] = [10_000, 100_000, MILLION];
const MILLION: u64 = 1_000_000;

/// How long each listing is repeated in a round.
const TIME: Duration = Duration::from_millis(400);

/// How often the listings are measured in turn: what else the machine does meets all of them.
const ROUNDS: usize = 5;

/// What is asked for, in turn if there are several paths, how it is called, and what it costs, a value
/// per round.
struct Listing {
    what: &'static str,
    paths: Vec<String>,
    /// Processor time of the server per request, in microseconds.
    cpu: Vec<f64>,
    /// Latency of the median request, in microseconds.
    p50: Vec<f64>,
}

/// A file of users. It goes with this value.
pub(crate) struct UsersFile {
    file: Scratch,
    option: String,
}

impl UsersFile {
    /// Writes so many users of an API.
    pub(crate) fn new(api: Api, users: u64) -> Outcome<Self> {
        let name = api.name().to_lowercase();
        let file = Scratch::new(&format!("{name}-{users}.jsonl"));
        let option = format!("--{name}-data={}", file.path().display());
        match api {
            Api::Fivetran => write::<fivetran::User>(file.path(), users)?,
            Api::D3lay => write::<d3lay::User>(file.path(), users)?,
        }
        Ok(UsersFile { file, option })
    }

    /// The options by which the server loads the users.
    pub(crate) fn options(&self) -> [&str; 1] {
        [&self.option]
    }
}

/// Loads users of one API, ever more of them, and lists them.
pub(crate) fn measure(api: Api, report: &mut Report) -> Outcome<()> {
    let runtime = runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let name = api.name();
    let mut loads = Table::new(
        format!("{name}: load from JSON Lines"),
        &[
            "users",
            "file, MB",
            "exec to open ports, s",
            "CPU, s",
            "resident, MB",
            "at its highest, MB",
        ],
    );
    let mut rows: Vec<Vec<String>> = Vec::new();
    for size in SIZES {
        eprintln!("{name}: {size} users");
        let file = UsersFile::new(api, size)?;
        let exec = Instant::now();
        let server = Process::ours(&file.options(), Stdio::inherit())?;
        let loading = exec.elapsed().as_secs_f64();
        let cpu = server.cpu_time()?.as_secs_f64();
        let memory = server.memory()?;
        let megabytes = |bytes: u64| bytes as f64 / 1e6;
        loads.row([
            size.to_string(),
            Figure(megabytes(fs::metadata(file.file.path())?.len())).to_string(),
            Figure(loading).to_string(),
            Figure(cpu).to_string(),
            Figure(megabytes(memory.now)).to_string(),
            Figure(megabytes(memory.peak)).to_string(),
        ]);
        if size == MILLION {
            let goal = |what: &str| format!("{name}: a million users, {what}");
            report.goal(
                goal("load"),
                Bound::AtMost(5.0),
                loading,
                " s",
                "Each user is parsed, checked and written once, on all cores; a machine that is \
                 busy otherwise takes as much longer.",
            );
            report.goal(
                goal("memory at its highest"),
                Bound::AtMost(1000.0),
                megabytes(memory.peak),
                " MB",
                "A user is kept as its text, its sort keys and its places in the indices.",
            );
        }
        let mut listings = listings(api, &server, size, &runtime)?;
        for _ in 0..ROUNDS {
            for listing in &mut listings {
                runtime.block_on(listing.round(api, &server))?;
            }
        }
        if size == MILLION {
            let [first, last, ..] = &listings[..] else {
                return Err("two halves are missing".into());
            };
            report.goal(
                format!("{name}: a million users, CPU of the last pages / the first"),
                Bound::AtMost(1.2),
                ratio(&last.cpu, &first.cpu),
                "",
                "The texts of the last users are in no processor's cache.",
            );
        }
        rows.resize_with(listings.len(), Vec::new);
        for (row, listing) in rows.iter_mut().zip(&listings) {
            if row.is_empty() {
                row.push(listing.what.to_owned());
            }
            let (cpu, p50) = (median(&listing.cpu), median(&listing.p50));
            row.push(format!("{} ({})", Figure(cpu), Figure(p50)));
        }
    }
    report.table(loads);
    let mut table = Table::new(
        format!("{name}: listings of 100 users, one connection; server CPU (p50), µs/request"),
        &[
            "listing",
            "10,000 users",
            "100,000 users",
            "1,000,000 users",
        ],
    );
    for row in rows {
        table.row(row);
    }
    report.table(table);
    Ok(())
}

/// The listings that are measured; the first pages first, the last pages second. A page that is
/// asked for again and again is kept; of many in turn, none is.
fn listings(api: Api, server: &Process, size: u64, runtime: &Runtime) -> Outcome<Vec<Listing>> {
    let listing = |what, path: String| Listing::new(what, vec![path]);
    let pages = runtime.block_on(pages(api, server.address(api.name())?, size / 100))?;
    let (first, last) = pages.split_at(pages.len() / 2);
    let mut listings = vec![
        Listing::new("first half of the pages, in turn", first.to_vec()),
        Listing::new("second half of the pages, in turn", last.to_vec()),
    ];
    listings.extend(match api {
        Api::Fivetran => {
            let address = server.address(api.name())?;
            let last = |filter: &str| runtime.block_on(last_page(address, filter));
            vec![
                listing("first page", "/v1/users?limit=100".to_owned()),
                listing("last page, by cursor", last("")?),
                listing(
                    "`active=true`, first page",
                    "/v1/users?limit=100&active=true".to_owned(),
                ),
                listing("`active=true`, last page", last("&active=true")?),
            ]
        }
        Api::D3lay => {
            let page = |rest: &str| format!("/users?page_size=100{rest}");
            let last = size / 100;
            vec![
                listing("first page", page("")),
                listing("last page, by number", page(&format!("&page={last}"))),
                listing(
                    "`sort_by=name`, last page",
                    page(&format!("&sort_by=name&page={last}")),
                ),
                listing("`status=risky`, first page", page("&status=risky")),
                listing(
                    "`status=risky`, past the end",
                    page("&status=risky&page=1000000"),
                ),
                listing("`search=okafor`, first page", page("&search=okafor")),
                listing(
                    "`search=okafar` (one edit off), first page",
                    page("&search=okafar"),
                ),
                listing(
                    "`search=nobody-at-all`, none found",
                    page("&search=nobody-at-all"),
                ),
            ]
        }
    });
    Ok(listings)
}

/// The paths of the first `count` pages of 100 users.
pub(crate) async fn pages(api: Api, address: SocketAddr, count: u64) -> Outcome<Vec<String>> {
    if api == Api::D3lay {
        let page = |page| format!("/users?page_size=100&page={page}");
        return Ok((1..=count).map(page).collect());
    }
    let mut connection = Connection::open(address).await?;
    let mut pages = vec![api.first_page().to_owned()];
    while (pages.len() as u64) < count
        && let Some(path) = pages.last()
    {
        let target = Target::get(api, address, path);
        let answer = connection.send(target.request()).await?;
        let next = next_cursor(&answer.body).ok_or("a page too few")?;
        pages.push(format!("{}&cursor={next}", api.first_page()));
    }
    Ok(pages)
}

impl Listing {
    fn new(what: &'static str, paths: Vec<String>) -> Self {
        Listing {
            what,
            paths,
            cpu: Vec::new(),
            p50: Vec::new(),
        }
    }

    async fn round(&mut self, api: Api, server: &Process) -> Outcome<()> {
        let target = Target::in_turn(api, server.address(api.name())?, &self.paths);
        // The first listing of its kind sorts or folds what it needs, for all that follow.
        target.once().await?;
        let before = server.cpu_time()?;
        let load = target.load(1, TIME).await?;
        let cpu = server.cpu_time()? - before;
        // The load asks once more than it counts, to know what to expect.
        let requests = (load.requests() + 1) as f64;
        self.cpu.push(cpu.as_secs_f64() * 1e6 / requests);
        self.p50.push(load.quantile(0.5));
        Ok(())
    }
}

/// The path of the last page of 100 users, found by following cursors.
async fn last_page(address: SocketAddr, filter: &str) -> Outcome<String> {
    let mut connection = Connection::open(address).await?;
    let mut cursor: Option<String> = None;
    loop {
        let after = cursor.as_deref().map(|cursor| format!("&cursor={cursor}"));
        let after = after.unwrap_or_default();
        let path = format!("/v1/users?limit=1000{filter}{after}");
        let target = Target::get(Api::Fivetran, address, &path);
        let answer = connection.send(target.request()).await?;
        if answer.status != 200 {
            return Err(format!("{path}: {}", String::from_utf8_lossy(&answer.body)).into());
        }
        match next_cursor(&answer.body) {
            Some(next) => cursor = Some(next),
            None => return Ok(format!("/v1/users?limit=100{filter}{after}")),
        }
    }
}

/// The cursor in the body of a page, found without reading all of it as JSON.
fn next_cursor(body: &[u8]) -> Option<String> {
    const NAME: &[u8] = b"\"next_cursor\":\"";
    let start = memchr::memmem::rfind(body, NAME)? + NAME.len();
    let end = start + memchr::memchr(b'"', &body[start..])?;
    String::from_utf8(body[start..end].to_vec()).ok()
}

fn write<U: Synthetic + Serialize>(path: &Path, count: u64) -> Outcome<()> {
    let mut file = BufWriter::new(File::create(path)?);
    for number in 0..count {
        serde_json::to_writer(&mut file, &U::synthetic(1, number))?;
        file.write_all(b"\n")?;
    }
    Ok(file.flush()?)
}
