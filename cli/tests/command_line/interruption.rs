//! Output that ends before its end is whole as far as it goes.

use std::{
    io::{BufRead as _, BufReader, Read as _},
    process::{Child, Command, Stdio},
    time::Duration,
};

use serde_json::Value;
use users_server::generated::control::{
    ApiName::{D3lay, Fivetran},
    FaultEffect, FaultSetting,
};

use crate::program::{BINARY, Ended, Service, ids, lines};

/// An answer that does not come: the client waits 30 s for it.
const NEVER: Duration = Duration::from_secs(600);

/// Waits for so many whole lines of output, sends a signal, and waits for the end.
fn interrupted(mut command: Command, wanted: usize, signals: &[&str]) -> Ended {
    let mut child = command.spawn().expect("it starts");
    let mut output = BufReader::new(child.stdout.take().expect("a pipe"));
    let mut stdout = String::new();
    for _ in 0..wanted {
        assert!(
            output.read_line(&mut stdout).expect("UTF-8") > 0,
            "{stdout}"
        );
    }
    for signal in signals {
        send(&child, signal);
    }
    output.read_to_string(&mut stdout).expect("UTF-8");
    let ended = Ended::from(child.wait_with_output().expect("it ends"));
    Ended { stdout, ..ended }
}

fn send(child: &Child, signal: &str) {
    let id = child.id().to_string();
    let sent = Command::new("kill")
        .args([&format!("-{signal}"), &id])
        .status();
    assert!(sent.expect("kill").success());
}

/// The flag that the command says to go on with.
fn next(ended: &Ended) -> &str {
    let line = ended
        .stderr
        .lines()
        .find_map(|line| line.strip_prefix("help: go on with "));
    line.unwrap_or_else(|| panic!("{ended:?}"))
}

#[test]
fn a_signal_ends_every_format_after_a_whole_record() {
    let service = Service::with(10);
    let all = ids(&lines(&service.prints("fivetran list-users")));
    // Every second page is late: the first comes, the next does not.
    let late = FaultSetting::of(Fivetran, FaultEffect::delay(NEVER)).every(2);
    for (format, signal, wanted) in [
        ("json", "INT", 5),
        ("json", "HUP", 5),
        ("jsonl", "TERM", 4),
        ("csv", "INT", 5),
    ] {
        service.server.clear_faults();
        service.server.set_fault(late.clone());
        let list = format!("fivetran list-users --limit 4 --all --output {format}");
        let ended = interrupted(service.command(&list), wanted, &[signal]);
        ended.says(130, "error: interrupted\n");
        service.server.clear_faults();
        let rest = format!(
            "fivetran list-users --limit 4 --all --output jsonl {}",
            next(&ended)
        );
        let rest = ids(&lines(&service.prints(&rest)));
        let first: Vec<Value> = match format {
            "json" => serde_json::from_str(&ended.stdout).expect("an array that is closed"),
            "jsonl" => lines(&ended.stdout),
            _ => {
                let mut rows = ended.stdout.lines();
                assert!(rows.next().expect("a header").starts_with("id,"));
                let id = |row: &str| serde_json::json!({"id": row.split(',').next()});
                assert!(ended.stdout.ends_with('\n'), "{ended:?}");
                rows.map(id).collect()
            }
        };
        let first = ids(&first);
        assert_eq!((first.len(), rest.len()), (4, 6), "{format}");
        assert_eq!(
            first
                .union(&rest)
                .cloned()
                .collect::<std::collections::BTreeSet<_>>(),
            all
        );
    }
}

/// As `nohup` starts it. Nobody reads on, so the command is in the middle of its first page, which is
/// more than a pipe holds.
#[test]
fn a_hangup_that_is_to_be_ignored_is_ignored() {
    let service = Service::with(5_000);
    let list = service.command("fivetran list-users --limit 1000 --all");
    let mut command = Command::new("sh");
    command
        .args(["-c", "trap '' HUP; exec \"$@\"", "sh", BINARY])
        .args(list.get_args())
        .env_clear()
        .envs(service.environment())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let ended = interrupted(command, 1, &["HUP"]);
    assert_eq!((ended.code, ended.stderr.as_str()), (0, ""));
    assert_eq!(lines(&ended.stdout).len(), 5_000);
}

#[test]
fn an_error_on_a_later_page_leaves_whole_output_and_says_how_to_go_on() {
    let service = Service::with(50);
    let all = ids(&lines(&service.prints("d3lay list-users --all")));
    let failing = FaultSetting::of(D3lay, FaultEffect::status(500)).every(4);
    service.server.set_fault(failing);
    let ended = service.run("d3lay list-users --page-size 10 --all --output json");
    ended.says(5, "500");
    assert_eq!(next(&ended), "--page=4");
    let first: Vec<Value> = serde_json::from_str(&ended.stdout).expect("an array");
    let first = ids(&first);
    service.server.clear_faults();
    let rest = service.prints("d3lay list-users --page-size 10 --all --page=4");
    let rest = ids(&lines(&rest));
    assert_eq!((first.len(), rest.len()), (30, 20));
    assert_eq!(first.union(&rest).count(), all.len());
}

#[test]
fn an_error_on_the_first_page_leaves_nothing() {
    let service = Service::with(5);
    service
        .server
        .set_fault(FaultSetting::of(Fivetran, FaultEffect::status(500)));
    let ended = service.run("fivetran list-users --all --output json");
    ended.says(5, "500");
    assert_eq!(ended.stdout, "");
    assert!(!ended.stderr.contains("go on"), "{ended:?}");
}

#[test]
fn a_closed_pipe_ends_the_command_quietly() {
    let service = Service::with(5_000);
    let mut child = service
        .command("fivetran list-users --limit 1000 --all")
        .spawn()
        .expect("it starts");
    let mut line = String::new();
    let mut output = BufReader::with_capacity(1, child.stdout.take().expect("a pipe"));
    output.read_line(&mut line).expect("UTF-8");
    assert_eq!(lines(&line).len(), 1);
    drop(output);
    let ended = Ended::from(child.wait_with_output().expect("it ends"));
    assert_eq!((ended.code, ended.stderr.as_str()), (0, ""));
}

/// Nobody reads the pipe, so the command is stuck in a write.
#[test]
fn a_second_signal_ends_even_a_write_that_is_stuck() {
    let service = Service::with(5_000);
    let mut child = service
        .command("fivetran list-users --limit 1000 --all")
        .spawn()
        .expect("it starts");
    let mut output = child.stdout.take().expect("a pipe");
    // The first byte shows that it writes; a page is more than a pipe holds.
    output.read_exact(&mut [0]).expect("a byte");
    send(&child, "INT");
    // Signals of one kind may become one.
    while child.try_wait().expect("a child").is_none() {
        send(&child, "INT");
        std::thread::sleep(Duration::from_millis(20));
    }
    let ended = Ended::from(child.wait_with_output().expect("it ends"));
    assert_eq!(ended.code, 130, "{ended:?}");
}
