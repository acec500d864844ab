//! Our server beside other ones: the same page, asked for over the same connections.

use std::{borrow::Cow, collections::BTreeMap, fs, process::Stdio, time::Duration};

use tokio::runtime::{self, Runtime};

use crate::{
    Api, BenchArguments, Outcome,
    contender::Contender,
    cores::Cores,
    load::Target,
    process::Process,
    profile::Profile,
    report::{Bound, Figure, Report, Table},
    scale::{self, UsersFile},
    scratch::Scratch,
};

/// How many connections ask at once.
const CONNECTIONS: usize = 16;

/// How long each server is warmed up.
const WARM_UP: Duration = Duration::from_millis(500);

/// A server under load.
struct Subject {
    process: Process,
    target: Target,
    rounds: Rounds,
}

/// What was measured of a server, a value per round.
#[derive(Default)]
struct Rounds {
    /// Requests per second.
    rate: Vec<f64>,
    /// Processor time of the server per request, in microseconds.
    cpu: Vec<f64>,
    /// Latencies, in microseconds.
    p50: Vec<f64>,
    p99: Vec<f64>,
}

/// Who is measured.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Who {
    /// Ours, with everything on.
    Ours,
    /// The same, asked for so many pages in turn that it keeps none of them.
    OursInTurn,
    /// Another one.
    Other(Contender),
}

impl Who {
    fn title(self) -> &'static str {
        match self {
            Who::Ours => "users-server, everything on",
            Who::OursInTurn => "the same, 2000 pages in turn",
            Who::Other(contender) => contender.title(),
        }
    }
}

/// How many pages are asked for in turn: more than the server remembers.
const PAGES: u64 = 2000;

/// Measures all contenders in turn, round after round, and why a goal is missed.
pub(crate) fn measure(
    api: Api,
    arguments: &BenchArguments,
    cores: &Cores,
    report: &mut Report,
) -> Outcome<()> {
    let rounds = arguments.rounds;
    let runtime = runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let mut subjects: BTreeMap<Who, Subject> = BTreeMap::new();
    let ours = cores.on_server(|| Process::ours(&[], Stdio::inherit()))??;
    let ours = Subject::new(ours, api, api.name())?;
    let page = runtime.block_on(ours.target.once())?;
    subjects.insert(Who::Ours, ours);
    subjects.insert(Who::OursInTurn, in_turn(api, cores, &runtime)?);
    let body = Scratch::new("body");
    fs::write(body.path(), &page.body)?;
    for contender in Contender::ALL {
        let process = cores.on_server(|| Process::contender(contender, api, body.path()))??;
        let subject = Subject::new(process, api, "Contender")?;
        subjects.insert(Who::Other(contender), subject);
    }
    for subject in subjects.values() {
        runtime.block_on(subject.target.load(CONNECTIONS, WARM_UP))?;
    }
    for round in 1..=rounds {
        eprintln!("{}: round {round} of {rounds}", api.name());
        for subject in subjects.values_mut() {
            runtime.block_on(subject.round(arguments.time()))?;
        }
    }
    cores.release()?;
    let measured = subjects.into_iter();
    let measured: BTreeMap<Who, Rounds> = measured.map(|(who, it)| (who, it.rounds)).collect();
    let goals = goals(&measured);
    let missed = |(_, bound, measured): &(&str, Bound, f64)| !bound.holds(*measured);
    let mut reason = Cow::Borrowed("");
    if arguments.profile || goals.iter().any(missed) {
        match Profile::measure(api, body.path()) {
            Ok(profile) => {
                reason = profile.reason().into();
                report.profile(profile.table(api));
            }
            Err(error) => {
                eprintln!("{}: no profile: {error}", api.name());
                reason = format!("There is no profile: {error}.").into();
            }
        }
    }
    for (what, bound, measured) in goals {
        let what = format!("{}: {what}", api.name());
        report.goal(what, bound, measured, "", reason.clone());
    }
    report.table(table(api, page.body.len(), &measured));
    Ok(())
}

/// Our server with many users, and all of their pages.
fn in_turn(api: Api, cores: &Cores, runtime: &Runtime) -> Outcome<Subject> {
    let users = UsersFile::new(api, PAGES * 100)?;
    let ours = cores.on_server(|| Process::ours(&users.options(), Stdio::inherit()))??;
    let address = ours.address(api.name())?;
    let pages = runtime.block_on(scale::pages(api, address, PAGES))?;
    Ok(Subject {
        process: ours,
        target: Target::in_turn(api, address, &pages),
        rounds: Rounds::default(),
    })
}

/// What should be reached, and what was measured of it.
fn goals(measured: &BTreeMap<Who, Rounds>) -> [(&'static str, Bound, f64); 4] {
    let ours = &measured[&Who::Ours];
    let (hyper, dropshot, axum) = (
        &measured[&Who::Other(Contender::Hyper)],
        &measured[&Who::Other(Contender::Dropshot)],
        &measured[&Who::Other(Contender::Axum)],
    );
    [
        (
            "CPU per request, bare Dropshot / ours",
            Bound::AtLeast(0.85),
            ratio(&dropshot.cpu, &ours.cpu),
        ),
        (
            "CPU per request, bare hyper / ours",
            Bound::AtLeast(0.58),
            ratio(&hyper.cpu, &ours.cpu),
        ),
        (
            "CPU per request, hand-written axum / ours",
            Bound::AtLeast(5.0),
            ratio(&axum.cpu, &ours.cpu),
        ),
        (
            "p99, ours / bare Dropshot",
            Bound::AtMost(2.0),
            ratio(&ours.p99, &dropshot.p99),
        ),
    ]
}

fn table(api: Api, body: usize, measured: &BTreeMap<Who, Rounds>) -> Table {
    let ours = &measured[&Who::Ours];
    let mut table = Table::new(
        format!(
            "{}: `GET {}`, {CONNECTIONS} connections, {body} bytes; medians of the rounds",
            api.name(),
            api.first_page()
        ),
        &[
            "server",
            "requests/s",
            "ours / it",
            "server CPU, µs/request",
            "it / ours",
            "p50, µs",
            "p99, µs",
        ],
    );
    for (who, rounds) in measured {
        let figures = [
            median(&rounds.rate),
            ratio(&ours.rate, &rounds.rate),
            median(&rounds.cpu),
            ratio(&rounds.cpu, &ours.cpu),
            median(&rounds.p50),
            median(&rounds.p99),
        ];
        let figures = figures.map(|figure| Figure(figure).to_string());
        table.row([who.title().to_owned()].into_iter().chain(figures));
    }
    table
}

impl Subject {
    fn new(process: Process, api: Api, name: &str) -> Outcome<Self> {
        let target = Target::first_page(api, process.address(name)?);
        Ok(Subject {
            process,
            target,
            rounds: Rounds::default(),
        })
    }

    async fn round(&mut self, time: Duration) -> Outcome<()> {
        let before = self.process.cpu_time()?;
        let load = self.target.load(CONNECTIONS, time).await?;
        let cpu = self.process.cpu_time()? - before;
        let rounds = &mut self.rounds;
        rounds.rate.push(load.rate());
        rounds
            .cpu
            .push(cpu.as_secs_f64() * 1e6 / load.requests() as f64);
        rounds.p50.push(load.quantile(0.5));
        rounds.p99.push(load.quantile(0.99));
        Ok(())
    }
}

/// The ratio of what was measured in the same rounds, in the median: what else the machine did in a
/// round slowed both.
pub(crate) fn ratio(values: &[f64], others: &[f64]) -> f64 {
    let pairs = values.iter().zip(others);
    let ratios: Vec<f64> = pairs.map(|(value, other)| value / other).collect();
    median(&ratios)
}

/// The value in the middle; of two in the middle, the one between them. Zero of none.
pub(crate) fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match sorted.len() {
        0 => 0.0,
        length if length % 2 == 1 => sorted[middle],
        _ => f64::midpoint(sorted[middle - 1], sorted[middle]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians_are_in_the_middle() {
        assert_eq!(median(&[3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(&[4.0, 1.0, 2.0, 3.0]), 2.5);
        assert_eq!(median(&[]), 0.0);
    }

    #[test]
    fn ratios_are_of_the_same_round() {
        // The machine was half as fast in the second round, and disturbed in the third.
        assert_eq!(ratio(&[8.0, 16.0, 90.0], &[10.0, 20.0, 10.0]), 0.8);
    }
}
