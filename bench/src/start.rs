//! How long the server takes to its first answer, and the memory that it has when nobody asks.

use std::{
    process::Stdio,
    time::{Duration, Instant},
};

use tokio::runtime;

use crate::{
    Api, Outcome,
    comparison::median,
    load::Target,
    process::Process,
    report::{Bound, Figure, Report, Table},
};

/// How many times the server is started.
const STARTS: usize = 15;

pub(crate) fn measure(report: &mut Report) -> Outcome<()> {
    let runtime = runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let (mut times, mut memory) = (Vec::new(), Vec::new());
    eprintln!("start: {STARTS} times");
    for _ in 0..STARTS {
        let exec = Instant::now();
        let server = Process::ours(&[], Stdio::inherit())?;
        let target = Target::first_page(Api::Fivetran, server.address("Fivetran")?);
        let answer = runtime.block_on(target.once())?;
        times.push(exec.elapsed().as_secs_f64() * 1e3);
        if answer.status != 200 {
            return Err(format!("the first answer has status {}", answer.status).into());
        }
        // What it does after that, it has done by then.
        std::thread::sleep(Duration::from_millis(100));
        memory.push(server.memory()?.now as f64 / 1e6);
    }
    report.goal(
        "exec to the first answer",
        Bound::AtMost(50.0),
        median(&times),
        " ms",
        "The documents are compiled into checks before the ports open.",
    );
    report.goal(
        "idle memory",
        Bound::AtMost(20.0),
        median(&memory),
        " MB",
        "Most of it are pages of the program itself, which the system can take back: \"Where the \
         time goes\" in docs/benchmarks.md.",
    );
    let mut table = Table::new(
        format!("Default start, {STARTS} times"),
        &["what", "least", "median", "most"],
    );
    for (what, values) in [
        ("exec to the first answer, ms", times),
        ("resident, MB", memory),
    ] {
        let least = values.iter().copied().fold(f64::INFINITY, f64::min);
        let most = values.iter().copied().fold(0.0, f64::max);
        let figures = [least, median(&values), most].map(|figure| Figure(figure).to_string());
        table.row([what.to_owned()].into_iter().chain(figures));
    }
    report.table(table);
    Ok(())
}
