//! How the server ends.

use std::{
    io::{Read as _, Write as _},
    process::Command,
    time::{Duration, Instant},
};

use rustix::{
    fs::{Mode, OFlags, open},
    io::Errno,
    process::Signal,
};

use crate::{
    answer::Answer,
    api::{ADMINISTRATOR, connect},
    receipt::until_read,
    running::{PATIENCE, Running, program, run, start},
};

/// Long enough for a server that wrongly ends at once to do so.
const MOMENT: Duration = Duration::from_millis(300);

/// Waits until both APIs take no more requests. They say so themselves: Dropshot keeps the ports
/// open to the end, so that a new connection would be let in, and then left unanswered.
#[track_caller]
fn shuts_down(running: &Running) {
    let since = Instant::now();
    while running
        .stderr()
        .matches("beginning graceful shutdown")
        .count()
        < 3
    {
        assert!(
            since.elapsed() < PATIENCE,
            "it goes on: {}",
            running.stderr()
        );
        std::thread::sleep(Duration::from_millis(10));
    }
    std::thread::sleep(MOMENT);
}

fn request() -> String {
    format!("GET /v1/users?limit=1000 HTTP/1.1\r\nHost: test\r\nAuthorization: {ADMINISTRATOR}\r\n")
}

#[test]
fn a_signal_ends_the_server_with_0() {
    for (signal, name) in [
        (Signal::INT, "SIGINT"),
        (Signal::TERM, "SIGTERM"),
        (Signal::HUP, "SIGHUP"),
    ] {
        let running = start(&[]);
        running.fivetran().get("").expect(200);
        running.signal(signal);
        let ended = running.wait();
        assert_eq!(ended.status.code(), Some(0), "{name}: {ended:?}");
        assert!(ended.stderr.contains(name), "{ended:?}");
    }
}

/// As `nohup` starts it.
#[test]
fn a_hangup_that_is_to_be_ignored_is_ignored() {
    let server = program(&[]);
    let mut command = Command::new("sh");
    command
        .args(["-c", "trap '' HUP; exec \"$0\""])
        .arg(server.get_program());
    for (name, value) in server.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    let running = run(command).ready();
    running.signal(Signal::HUP);
    running.fivetran().get("").expect(200);
    let ended = running.stop();
    assert_eq!(ended.status.code(), Some(0), "{ended:?}");
    assert!(!ended.stderr.contains("SIGHUP"), "{ended:?}");
}

/// A connection that a client keeps for later does not hold the end up.
#[test]
fn idle_connections_are_closed() {
    let running = start(&[]);
    let mut stream = connect(running.fivetran().address);
    stream
        .write_all(format!("{}\r\n", request()).as_bytes())
        .expect("sent");
    let mut first = [0; 12];
    stream.read_exact(&mut first).expect("an answer");
    assert_eq!(&first, b"HTTP/1.1 200");
    running.signal(Signal::TERM);
    assert_eq!(running.wait().status.code(), Some(0));
}

/// A request of which only a part has arrived is in flight.
#[test]
fn a_request_that_is_being_sent_is_answered() {
    for signal in [Signal::INT, Signal::TERM, Signal::HUP] {
        let mut running = start(&[]);
        let mut stream = connect(running.fivetran().address);
        stream.write_all(request().as_bytes()).expect("sent");
        until_read(&stream);
        running.signal(signal);
        shuts_down(&running);
        assert!(!running.has_ended(), "{}", running.stderr());
        stream.write_all(b"\r\n").expect("sent");
        let mut received = Vec::new();
        stream.read_to_end(&mut received).expect("an answer");
        assert_eq!(
            Answer::parse(&received, false).expect(200).users().len(),
            250
        );
        assert_eq!(running.wait().status.code(), Some(0));
    }
}

/// The end of a request may never come.
#[test]
fn a_second_signal_does_not_wait() {
    let mut running = start(&[]);
    let mut stream = connect(running.fivetran().address);
    stream.write_all(request().as_bytes()).expect("sent");
    until_read(&stream);
    running.signal(Signal::TERM);
    shuts_down(&running);
    assert!(!running.has_ended(), "{}", running.stderr());
    running.signal(Signal::INT);
    assert_eq!(running.wait().status.code(), Some(0));
}

/// Nor does an answer that takes too long keep what was exercised from being told.
#[test]
fn requests_are_not_waited_for_longer_than_connections_may_be_silent() {
    let fault = r#"{"scope":{"api":"fivetran"},"what":{"kind":"latency","delay":{"kind":"fixed","ms":600000}}}"#;
    let required = ["--connection-timeout", "1", "--require-coverage", "100"];
    let running = start(&[&required[..], &["--fault", fault]].concat());
    let mut stream = connect(running.fivetran().address);
    stream
        .write_all(format!("{}\r\n", request()).as_bytes())
        .expect("sent");
    until_read(&stream);
    running.signal(Signal::TERM);
    let ended = running.wait();
    assert_eq!(ended.status.code(), Some(3), "{ended:?}");
    assert!(ended.stderr.contains("not waiting longer"), "{ended:?}");
    assert!(ended.stdout.contains("fivetran: "), "{ended:?}");
}

/// A request whose answer is still being sent is in flight, too.
#[test]
fn an_answer_that_is_being_sent_arrives_whole() {
    // More than what the system buffers for a client that does not read.
    let picture = "A".repeat(20_000);
    let users: Vec<String> = (0..1000)
        .map(|number| format!(r#"{{"id":"{number}","picture":"{picture}"}}"#))
        .collect();
    let file = tempfile::Builder::new()
        .suffix(".jsonl")
        .tempfile()
        .expect("a file");
    std::fs::write(file.path(), users.join("\n")).expect("written");
    let mut running = start(&[
        "--fivetran-data",
        file.path().to_str().expect("a path in UTF-8"),
    ]);
    let mut stream = connect(running.fivetran().address);
    stream
        .write_all(format!("{}\r\n", request()).as_bytes())
        .expect("sent");
    let mut received = vec![0; 12];
    stream
        .read_exact(&mut received)
        .expect("the start of an answer");
    running.signal(Signal::TERM);
    shuts_down(&running);
    assert!(!running.has_ended(), "{}", running.stderr());
    // In large pieces: small ones open the window of TCP too slowly for this much.
    let mut piece = vec![0; 1 << 20];
    while let read @ 1.. = stream.read(&mut piece).expect("the rest of it") {
        received.extend(&piece[..read]);
    }
    assert_eq!(
        Answer::parse(&received, false).expect(200).users().len(),
        1000
    );
    assert_eq!(running.wait().status.code(), Some(0));
}

/// Data can take long to load, or for ever when it comes from a pipe that nobody writes to.
#[test]
fn a_signal_ends_a_server_that_is_still_loading() {
    let directory = tempfile::tempdir().expect("a directory");
    let pipe = directory.path().join("users.json");
    let made = Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("mkfifo runs").success());
    let mut running = run(program(&["--fivetran-data", &pipe.to_string_lossy()]));
    let since = Instant::now();
    // A pipe can be opened for writing like this once somebody reads from it.
    let _silent = loop {
        match open(&pipe, OFlags::WRONLY | OFlags::NONBLOCK, Mode::empty()) {
            Err(Errno::NXIO) if since.elapsed() < PATIENCE && !running.has_ended() => {
                std::thread::sleep(Duration::from_millis(5));
            }
            opened => break opened.expect("the server reads the pipe"),
        }
    };
    running.signal(Signal::TERM);
    let ended = running.wait();
    assert_eq!(ended.status.code(), Some(0), "{ended:?}");
    assert!(ended.stdout.is_empty(), "{ended:?}");
}
