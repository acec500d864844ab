//! Measures how long a data file takes to load, how much memory it takes, and what listings
//! cost: `cargo run --release -p users-server --example load -- d3lay 1000000`.

use std::{
    env,
    error::Error,
    fs::{self, File},
    io::{BufWriter, Write as _},
    path::Path,
    time::Instant,
};

use serde::Serialize;
use serde_json::json;
use users_server::{
    d3lay, data,
    data::synthetic::Synthetic,
    fivetran,
    generated::{
        d3lay::{ListUsersArguments as D3layArguments, User as D3layUser, UserSortField},
        fivetran::{ListUsersArguments as FivetranArguments, User as FivetranUser},
    },
};

type Outcome = Result<(), Box<dyn Error>>;

fn main() -> Outcome {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [api, count, ..] = &arguments[..] else {
        return Err("usage: load fivetran|d3lay COUNT [only]".into());
    };
    let count: u64 = count.parse()?;
    let path = env::temp_dir().join(format!("users-{api}-{count}.jsonl"));
    match api.as_str() {
        "fivetran" => measure_fivetran(&path, count),
        "d3lay" => measure_d3lay(&path, count),
        other => Err(format!("no API is called {other}").into()),
    }
}

fn measure_fivetran(path: &Path, count: u64) -> Outcome {
    write::<FivetranUser>(path, count)?;
    let start = Instant::now();
    let account = fivetran::Account::new(data::load(path)?);
    loaded(path, start)?;
    if env::args().nth(3).is_some() {
        return Ok(());
    }
    let mut first: FivetranArguments =
        serde_json::from_value(json!({ "limit": 100, "Accept": "application/json" }))?;
    for active in [None, Some(true)] {
        first.active = active;
        time(&format!("first page, active {active:?}"), || {
            account.list_users(&first)
        })?;
        let mut last = first.clone();
        last.limit = 1000;
        while let Some(cursor) = account.list_users(&last)?.next_cursor {
            last.cursor = Some(cursor);
        }
        last.limit = 100;
        time(&format!("last page, active {active:?}"), || {
            account.list_users(&last)
        })?;
    }
    Ok(())
}

fn measure_d3lay(path: &Path, count: u64) -> Outcome {
    write::<D3layUser>(path, count)?;
    let start = Instant::now();
    let account = d3lay::Account::new(data::load(path)?);
    loaded(path, start)?;
    if env::args().nth(3).is_some() {
        return Ok(());
    }
    let first: D3layArguments = serde_json::from_value(json!({
        "sort_by": "created_at", "sort_order": "asc", "page": 1, "page_size": 100,
        "X-API-Version": "v1",
    }))?;
    let with = |change: fn(&mut D3layArguments)| {
        let mut arguments = first.clone();
        change(&mut arguments);
        arguments
    };
    let all = d3lay::Permissions::new(true);
    let list =
        |what: &str, arguments: D3layArguments| time(what, || account.list_users(&arguments, all));
    list("first page", first.clone())?;
    let mut last = first.clone();
    last.page = i64::try_from(count / 100)?;
    list("last page", last)?;
    time("first page without metadata", || {
        account.list_users(&first, d3lay::Permissions::new(false))
    })?;
    list(
        "by id",
        with(|arguments| arguments.sort_by = UserSortField::Id),
    )?;
    list(
        "by name",
        with(|arguments| arguments.sort_by = UserSortField::Name),
    )?;
    list(
        "by status",
        with(|arguments| arguments.sort_by = UserSortField::Status),
    )?;
    list(
        "status, first page",
        with(|arguments| arguments.status = Some("risky".to_owned())),
    )?;
    let past_the_end = |arguments: &mut D3layArguments| arguments.page = i64::MAX;
    let mut risky = with(|arguments| arguments.status = Some("risky".to_owned()));
    past_the_end(&mut risky);
    list("status, past the end", risky)?;
    for text in [
        "okafor",
        "okafar",
        "Katarzina Okafor",
        "zz",
        "nobody at all",
    ] {
        let mut search = first.clone();
        search.search = Some(text.to_owned());
        list(&format!("search {text:?}, first page"), search.clone())?;
        past_the_end(&mut search);
        list(&format!("search {text:?}, past the end"), search)?;
    }
    memory("after all that")
}

fn write<U: Synthetic + Serialize>(path: &Path, count: u64) -> Outcome {
    if path.exists() {
        return Ok(());
    }
    let mut file = BufWriter::new(File::create(path)?);
    for number in 0..count {
        serde_json::to_writer(&mut file, &U::synthetic(1, number))?;
        file.write_all(b"\n")?;
    }
    Ok(file.flush()?)
}

fn loaded(path: &Path, start: Instant) -> Outcome {
    println!(
        "loaded {} MB in {:.2?}",
        fs::metadata(path)?.len() / 1_000_000,
        start.elapsed()
    );
    memory("loaded")
}

/// Tells the resident memory, now and at its highest, where the system says so.
fn memory(when: &str) -> Outcome {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    for line in status
        .lines()
        .filter(|line| line.starts_with("VmRSS") || line.starts_with("VmHWM"))
    {
        println!("{when}: {line}");
    }
    Ok(())
}

/// The first time, and the best of some more.
fn time<T, E>(what: &str, mut work: impl FnMut() -> Result<T, E>) -> Result<(), E> {
    let mut once = || {
        let start = Instant::now();
        work().map(|_| start.elapsed())
    };
    let first = once()?;
    let mut best = first;
    for _ in 0..5 {
        best = best.min(once()?);
    }
    println!("{what}: first {first:.2?}, then {best:.2?}");
    Ok(())
}
