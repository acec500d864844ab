//! How the server starts, and what keeps it from starting.

use std::{
    fs::File,
    net::{SocketAddr, TcpListener},
    process::{Command, Stdio},
    time::Duration,
};

use serde_json::Value;
use users_server::{
    ContractServer,
    contract_server::StartError,
    coverage::{Coverage, Snapshot},
    options::Configuration,
};

use crate::running::{fails, program, run, run_with_stderr, start};

/// What `curl` prints for a line of the server, pasted into a shell.
#[track_caller]
fn paste(line: &str, variables: &[(&str, &str)]) -> Value {
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("{line} --silent --show-error --fail")]);
    let output = shell
        .envs(variables.iter().copied())
        .output()
        .expect("a shell");
    assert!(output.status.success(), "{line}: {output:?}");
    serde_json::from_slice(&output.stdout).expect("JSON")
}

#[test]
fn port_0_takes_free_ports_and_prints_them() {
    let running = start(&[]);
    for (api, path) in [
        (running.fivetran(), "/v1/users?limit=2"),
        (running.d3lay(), "/users?page_size=2"),
    ] {
        assert!(api.address.ip().is_loopback());
        assert_ne!(api.address.port(), 0);
        assert!(
            running
                .stdout()
                .contains(&format!("http://{}{path}", api.address))
        );
        api.get("").expect(200);
    }
    assert!(running.control().ip().is_loopback());
    assert_ne!(running.control().port(), 0);
}

#[test]
fn the_printed_curl_lines_work_as_they_stand() {
    let running = start(&[]);
    let lines = running.curl_lines();
    assert_eq!(
        paste(&lines[0], &[])["data"]["items"]
            .as_array()
            .map(Vec::len),
        Some(2)
    );
    assert_eq!(paste(&lines[1], &[]).as_array().map(Vec::len), Some(2));
    assert_eq!(paste(&lines[2], &[])["name"], "users-server");
}

/// Own credentials are not printed, but the lines work where the server's environment holds.
#[test]
fn the_curl_lines_take_own_credentials_from_the_environment() {
    let variables = [
        ("USERS_FIVETRAN_KEY", "k-1"),
        ("USERS_FIVETRAN_SECRET", "s 2$x\"'"),
        ("USERS_D3LAY_TOKEN", "t-3"),
        ("USERS_CONTROL_TOKEN", "t-4"),
    ];
    let mut command = program(&[]);
    command.envs(variables);
    let running = run(command).ready();
    let lines = running.curl_lines();
    assert_eq!(
        paste(&lines[0], &variables)["data"]["items"]
            .as_array()
            .map(Vec::len),
        Some(2)
    );
    assert_eq!(
        paste(&lines[1], &variables).as_array().map(Vec::len),
        Some(2)
    );
    assert_eq!(paste(&lines[2], &variables)["name"], "users-server");
    assert!(!running.stdout().contains("t-4"));
}

#[test]
fn the_time_to_the_first_answer_is_short() {
    let running = start(&[]);
    running.fivetran().get("").expect(200);
    // Of the processor: what else a busy machine does is not counted. Without optimisation.
    let taken = running.processor_time();
    println!("start to first answer: {taken:?} of processor time");
    assert!(taken < Duration::from_secs(5), "{taken:?}");
}

#[test]
fn other_machines_are_not_served_with_the_demo_credentials() {
    for address in ["0.0.0.0", "::", "192.0.2.1", "::ffff:192.0.2.1"] {
        let ended = fails(&["--bind", address]);
        assert_eq!(ended.status.code(), Some(2), "{ended:?}");
        assert!(ended.stderr.contains("refusing to listen"), "{ended:?}");
        assert!(ended.stderr.contains("Fivetran and D3lay"), "{ended:?}");
        assert!(ended.stdout.is_empty(), "{ended:?}");
    }
    // Credentials for one of the two are not enough.
    let ended = fails(&["--bind", "0.0.0.0", "--d3lay-token", "own"]);
    assert!(ended.stderr.contains("(Fivetran)"), "{ended:?}");
    // Nor is it enough to say the demo credentials oneself.
    let mut command = program(&["--bind", "0.0.0.0", "--d3lay-token", "demo-plain"]);
    command.envs([
        ("USERS_FIVETRAN_KEY", "demo-administrator"),
        ("USERS_FIVETRAN_SECRET", "demo-secret"),
    ]);
    let ended = run(command).wait();
    assert_eq!(ended.status.code(), Some(2), "{ended:?}");
    assert!(ended.stderr.contains("Fivetran and D3lay"), "{ended:?}");
}

#[test]
fn other_machines_are_served_with_own_credentials() {
    let mut command = program(&["--bind", "0.0.0.0"]);
    command.envs([
        ("USERS_FIVETRAN_KEY", "k"),
        ("USERS_FIVETRAN_SECRET", "s"),
        ("USERS_D3LAY_TOKEN", "t"),
    ]);
    let running = run(command).ready();
    let mut api = running.fivetran();
    api.address = SocketAddr::from(([127, 0, 0, 1], api.address.port()));
    // `k:s`
    api.call("").authorization("Basic azpz").send().expect(200);
    api.call("").send().expect(401);
}

#[test]
fn a_port_in_use_is_said_with_the_flag() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port().to_string();
    for (flag, api) in [
        ("--fivetran-port", "Fivetran"),
        ("--d3lay-port", "D3lay"),
        ("--control-port", "Control"),
    ] {
        let ended = fails(&[flag, &port]);
        assert_eq!(ended.status.code(), Some(1));
        let expected = format!("error: cannot listen on 127.0.0.1:{port} for {api}: ");
        // A line of its own, after those of the log.
        let last = ended.stderr.lines().last().unwrap_or_default();
        assert!(last.starts_with(&expected), "{ended:?}");
        assert!(last.contains(flag), "{ended:?}");
        assert!(ended.stdout.is_empty(), "it serves nothing: {ended:?}");
    }
}

/// What is half started does not stay.
#[test]
fn ports_are_free_again_when_one_cannot_be_opened() {
    // No other test takes a port of this address meanwhile.
    const OWN: &str = "127.0.0.9";
    let listeners = [(); 3].map(|()| TcpListener::bind((OWN, 0)).expect("a port"));
    let ports = listeners.each_ref().map(TcpListener::local_addr);
    let [control, fivetran, d3lay] = ports.map(|address| address.expect("an address").port());
    let [first, second, _taken] = listeners;
    drop([first, second]);
    let arguments = format!(
        "users-server --bind {OWN} --control-bind {OWN} --control-port {control} \
         --fivetran-port {fivetran} --d3lay-port {d3lay}"
    );
    let configuration = Configuration::from_arguments(arguments.split(' ')).expect("options");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let log = slog::Logger::root(slog::Discard, slog::o!());
    let started = runtime.block_on(ContractServer::start(&configuration, &log));
    assert!(matches!(started, Err(StartError::Listen { .. })));
    for port in [control, fivetran] {
        TcpListener::bind((OWN, port)).expect("a port that is free again");
    }
}

#[test]
fn too_little_coverage_ends_the_server_with_3() {
    for (required, status) in [("fivetran=1,d3lay=1", 3), ("fivetran=0,d3lay=0", 0)] {
        let ended = start(&["--require-coverage", required]).stop();
        assert_eq!(ended.status.code(), Some(status), "{ended:?}");
        assert!(ended.stdout.contains("fivetran: 0 of "), "{ended:?}");
        let lines: Vec<&str> = ended.stderr.lines().collect();
        // Behind the log, one for each API.
        let told = lines.iter().rev();
        let told = told.take_while(|line| line.contains("1 % required"));
        assert_eq!(told.count(), if status == 3 { 2 } else { 0 }, "{ended:?}");
    }
}

/// A team that tests one client is not asked for the other API.
#[test]
fn coverage_is_required_of_apis_that_were_asked_or_are_named() {
    let file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), "require-coverage = [1, 'd3lay=0']").expect("written");
    let file = file.path().to_str().expect("a path in UTF-8");
    let required = "--require-coverage";
    // What is asked for, the exit code, what is said of D3lay, which is asked nothing, and the errors.
    for (arguments, status, d3lay, errors) in [
        (&[required, "1"][..], 0, "not judged", 0),
        (&[required, "100"], 3, "not judged", 1),
        (&[required, "100,fivetran=1"], 0, "not judged", 0),
        (&[required, "1", required, "d3lay=2"], 3, "2 % required", 1),
        (&["--config", file], 0, "0 % required", 0),
    ] {
        let running = start(arguments);
        running.fivetran().get("").expect(200);
        let ended = running.stop();
        let said = format!("{arguments:?}: {ended:?}");
        assert_eq!(ended.status.code(), Some(status), "{said}");
        let mut last = ended.stdout.lines().rev();
        let (Some(other), Some(fivetran)) = (last.next(), last.next()) else {
            panic!("no lines: {said}");
        };
        let exercised = "of the document exercised, ";
        assert!(fivetran.starts_with("fivetran: "), "{said}");
        assert!(fivetran.contains(exercised), "{said}");
        assert_eq!(other, format!("d3lay: 0.00 % {exercised}{d3lay}"), "{said}");
        let told = ended
            .stderr
            .lines()
            .filter(|line| line.starts_with("error: "));
        assert_eq!(told.count(), errors, "{said}");
    }
    let ended = start(&[required, "0"]).stop();
    assert_eq!(ended.status.code(), Some(3), "{ended:?}");
    assert!(
        ended.stderr.contains("error: nothing was asked of any API"),
        "{ended:?}"
    );
}

/// A disk without space.
fn full() -> Stdio {
    let full = File::options().write(true).open("/dev/full");
    Stdio::from(full.expect("a file that cannot be written"))
}

/// A pipe that nobody reads.
fn closed() -> Stdio {
    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(reader);
    Stdio::from(writer)
}

#[test]
fn a_log_that_cannot_be_written_changes_nothing() {
    for format in ["terminal", "json"] {
        for stderr in [full, closed] {
            let arguments = ["--log-format", format, "--require-coverage", "100"];
            let running = run_with_stderr(program(&arguments), stderr()).ready();
            for _ in 0..3 {
                running.fivetran().get("").expect(200);
                running.d3lay().get("").expect(200);
            }
            let ended = running.stop();
            assert_eq!(ended.status.code(), Some(3), "{format}: {ended:?}");
        }
    }
    for wrong in [["--port", "1"], ["--tls-cert", "none"]] {
        let ended = run_with_stderr(program(&wrong), closed()).wait();
        assert_eq!(ended.status.code(), Some(2), "{wrong:?}: {ended:?}");
    }
}

#[test]
fn a_text_that_cannot_be_printed_is_a_failure() {
    for asked in ["--help", "-h", "--version", "--man", "--print-config"] {
        let output = program(&[asked])
            .stdout(full())
            .output()
            .expect("the binary");
        assert_eq!(output.status.code(), Some(1), "{asked}: {output:?}");
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(
            stderr.starts_with("error: No space left"),
            "{asked}: {stderr}"
        );
        // Who closes the pipe has read enough.
        let status = program(&[asked]).stdout(closed()).status();
        assert!(status.expect("the binary").success(), "{asked}");
    }
}

/// As the example `coverage` puts such files together.
#[test]
fn what_was_exercised_is_kept_in_a_file_that_adds_to_others() {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join("coverage.json");
    let file = path.to_str().expect("a path in UTF-8");
    let running = start(&["--coverage-file", file]);
    running.fivetran().get("limit=2").expect(200);
    assert_eq!(running.stop().status.code(), Some(0));
    let kept = std::fs::read_to_string(&path).expect("a file");
    let snapshot: Snapshot = serde_json::from_str(&kept).expect("a snapshot");
    assert!(!snapshot.is_empty(), "{kept}");
    let coverage = Coverage::new().expect("the documents");
    assert!(coverage.add(&snapshot).is_empty(), "{kept}");
    assert_eq!(coverage.snapshot(), snapshot);
    // A server that does not start leaves it as it is.
    fails(&["--coverage-file", file, "--d3lay-data", "none.json"]);
    assert_eq!(std::fs::read_to_string(&path).expect("a file"), kept);
}

#[test]
fn a_coverage_file_that_cannot_be_written_is_said_at_the_start() {
    let directory = tempfile::tempdir().expect("a directory");
    let file = directory.path().join("none/coverage.json");
    let ended = fails(&["--coverage-file", file.to_str().expect("a path in UTF-8")]);
    assert_eq!(ended.status.code(), Some(2), "{ended:?}");
    assert!(ended.stderr.contains("(--coverage-file)"), "{ended:?}");
    assert!(ended.stdout.is_empty(), "it serves nothing: {ended:?}");
    // Nor does a disk that is full at the end keep the table back.
    let ended = start(&[
        "--coverage-file",
        "/dev/full",
        "--require-coverage",
        "fivetran=1",
    ])
    .stop();
    assert_eq!(ended.status.code(), Some(1), "{ended:?}");
    assert!(ended.stdout.contains("fivetran: 0 of "), "{ended:?}");
    assert!(ended.stderr.contains("1 % required"), "{ended:?}");
    assert!(
        ended.stderr.contains("/dev/full (--coverage-file)"),
        "{ended:?}"
    );
}

#[test]
fn one_port_for_both_apis_is_refused() {
    let ended = fails(&["--fivetran-port", "18080", "--d3lay-port", "18080"]);
    assert_eq!(ended.status.code(), Some(2));
    assert!(ended.stderr.contains("must differ"), "{ended:?}");
}

#[test]
fn a_credentials_file_says_who_may_call() {
    let file = tempfile::Builder::new()
        .suffix(".toml")
        .tempfile()
        .expect("a file");
    let text = "[[fivetran]]\nkey = \"k\"\nsecret = \"s\"\nrole = \"forbidden\"\n\
                [[d3lay]]\ntoken = \"t\"\nrole = \"plain\"\n\
                [[d3lay]]\ntoken = \"m\"\nrole = \"metadata\"\n";
    std::fs::write(file.path(), text).expect("written");
    let running = start(&[
        "--credentials",
        file.path().to_str().expect("a path in UTF-8"),
    ]);
    // `k:s`
    running
        .fivetran()
        .call("")
        .authorization("Basic azpz")
        .send()
        .expect(403);
    running.fivetran().get("").expect(401);
    running
        .d3lay()
        .call("id=x")
        .authorization("Bearer t")
        .send()
        .expect(403);
    running
        .d3lay()
        .call("id=x")
        .authorization("Bearer m")
        .send()
        .expect(200);
    running.d3lay().get("").expect(401);
}

#[test]
fn a_malformed_credentials_file_is_said_with_line_and_column() {
    let file = tempfile::Builder::new()
        .suffix(".toml")
        .tempfile()
        .expect("a file");
    std::fs::write(file.path(), "[[fivetran]]\nkey = \"k\"\nsecret = hunter2\n").expect("written");
    let path = file.path().to_str().expect("a path in UTF-8");
    let ended = fails(&["--credentials", path]);
    assert_eq!(ended.status.code(), Some(2));
    assert!(
        ended
            .stderr
            .contains(&format!("{path}:3:10: malformed TOML")),
        "{ended:?}"
    );
    assert!(!ended.stderr.contains("hunter2"), "{ended:?}");
}

#[test]
fn unknown_options_are_refused_and_known_ones_explained() {
    let ended = fails(&["--port", "1"]);
    assert_eq!(ended.status.code(), Some(2));
    assert!(ended.stderr.contains("--port"), "{ended:?}");
    let ended = run(program(&["--help"])).wait();
    assert!(ended.status.success());
    for option in [
        "--bind",
        "--fivetran-port",
        "--d3lay-port",
        "--control-port",
        "--control-token",
        "--no-control",
        "--cors",
        "--users",
        "--seed",
        "--fivetran-data",
        "--d3lay-data",
        "--credentials",
        "--unknown-parameters",
        "--log-level",
        "--log-format",
    ] {
        assert!(ended.stdout.contains(option), "{option}");
    }
}
