//! Instructions per request, counted by callgrind: by function, in user mode, whatever else the
//! machine does.

use std::{
    collections::{BTreeMap, HashMap},
    fs,
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use tokio::runtime;

use crate::{
    Api, Outcome,
    load::{Connection, Target},
    process::Process,
    scratch::Scratch,
};

/// After how many requests a server is ended, and as many later once more.
const REQUESTS: u64 = 1000;

/// How long a server may take to end, and callgrind to write what it counted.
const ENDING: Duration = Duration::from_secs(60);

/// Instructions per request.
#[derive(Debug, Default)]
pub(crate) struct Instructions {
    /// Those of each function itself, without the functions that it calls.
    pub(crate) own: BTreeMap<String, f64>,
    /// Those that a function takes, all in all, when another one calls it: caller and callee.
    pub(crate) calls: BTreeMap<(String, String), f64>,
}

/// What callgrind has counted of a process.
#[derive(Debug, Default, PartialEq)]
struct Counts {
    own: BTreeMap<String, u64>,
    calls: BTreeMap<(String, String), u64>,
}

/// Whether there is a valgrind that can be started.
pub(crate) fn is_installed() -> bool {
    let mut valgrind = Command::new("valgrind");
    valgrind.arg("--version").stdout(Stdio::null());
    valgrind.stderr(Stdio::null()).status().is_ok()
}

/// Counts what the first page takes over one connection. `start` starts a server under callgrind,
/// which writes to the file that it is given; the server announces its address by `name`.
///
/// The server runs twice, for N and for 2 N requests. What the second run takes more, by N, is a
/// request: the start and the first requests are the same in both.
pub(crate) fn instructions(
    api: Api,
    name: &str,
    start: impl Fn(&Path) -> Outcome<Process>,
) -> Outcome<Instructions> {
    let once = counted(api, name, REQUESTS, &start)?;
    let twice = counted(api, name, 2 * REQUESTS, &start)?;
    Ok(Instructions {
        own: per_request(&once.own, twice.own),
        calls: per_request(&once.calls, twice.calls),
    })
}

fn per_request<K: Ord>(once: &BTreeMap<K, u64>, twice: BTreeMap<K, u64>) -> BTreeMap<K, f64> {
    let count = |(key, twice): (K, u64)| {
        let once = once.get(&key).copied().unwrap_or_default();
        (key, (twice as f64 - once as f64) / REQUESTS as f64)
    };
    twice.into_iter().map(count).collect()
}

/// What a server takes for so many requests.
fn counted(
    api: Api,
    name: &str,
    requests: u64,
    start: impl Fn(&Path) -> Outcome<Process>,
) -> Outcome<Counts> {
    let counts = Scratch::new("callgrind");
    let server = start(counts.path())?;
    let target = Target::first_page(api, server.address(name)?);
    let runtime = runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let mut connection = Connection::open(target.address).await?;
        for _ in 0..requests {
            let answer = connection.send(target.request()).await?;
            if answer.status != 200 {
                return Err(format!("answered {}", answer.status).into());
            }
        }
        Outcome::Ok(())
    })?;
    // The others do not listen to SIGTERM and die of it, which callgrind survives.
    server.terminate(ENDING)?;
    let text = fs::read_to_string(counts.path())
        .map_err(|error| format!("callgrind has written nothing: {error}"))?;
    Ok(Counts::read(&text))
}

impl Counts {
    /// Reads the format that valgrind's manual has as "Callgrind Format Specification".
    fn read(text: &str) -> Self {
        let mut counts = Counts::default();
        let mut names = HashMap::new();
        let mut function = "";
        let mut callee = None;
        for line in text.lines() {
            if let Some(name) = line.strip_prefix("fn=") {
                function = full_name(name, &mut names);
            } else if let Some(name) = line.strip_prefix("cfn=") {
                callee = Some(full_name(name, &mut names));
            } else if line
                .starts_with(|first: char| first.is_ascii_digit() || "+-*".contains(first))
            {
                // A place in the source, then the cost, which is left out when it is zero. The first
                // such line behind the name of a callee has what the callee took.
                let cost = line.split(' ').nth(1);
                let cost = cost.and_then(|cost| cost.parse().ok()).unwrap_or(0u64);
                let function = function.to_owned();
                *match callee.take() {
                    Some(callee) => {
                        let call = (function, callee.to_owned());
                        counts.calls.entry(call).or_default()
                    }
                    None => counts.own.entry(function).or_default(),
                } += cost;
            }
        }
        counts
    }
}

/// A name that comes as `(1) name` at first, and as `(1)` from then on.
fn full_name<'t>(name: &'t str, names: &mut HashMap<&'t str, &'t str>) -> &'t str {
    match name.split_once(") ") {
        Some((number, name)) => {
            names.insert(number, name);
            name
        }
        None => names
            .get(name.trim_end_matches(')'))
            .copied()
            .unwrap_or(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cost_of_a_function_is_without_its_callees() {
        let text = "\
# callgrind format
positions: line
events: Ir
summary: 1111

ob=(1) /server
fl=(1) main.rs
fn=(1) main
10 1
+1 10
cfn=(2) hyper::serve
calls=1 20
* 1100
fn=(2)
20 100
fi=(2) inlined.rs
-3
* 400
cfn=(1)
calls=2 10
+2 600
fe=(1)
30 600
totals: 1111
";
        let [hyper, main] = ["hyper::serve", "main"].map(str::to_owned);
        let counts = Counts::read(text);
        let own = [(hyper.clone(), 1100), (main.clone(), 11)];
        assert_eq!(counts.own, BTreeMap::from(own));
        let calls = [((main.clone(), hyper.clone()), 1100), ((hyper, main), 600)];
        assert_eq!(counts.calls, BTreeMap::from(calls));
    }
}
