//! The server as a process of its own: the binary that `cargo run` starts.

use std::{
    io::Read,
    net::SocketAddr,
    process::{Child, Command, ExitStatus, Stdio},
    sync::{Arc, Mutex},
    thread::JoinHandle,
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, kill_process};

use crate::api::{Api, Kind};

/// How long a server may take to start or to end, on a machine that has other things to do.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// A running server; it is killed when it is dropped.
pub(crate) struct Running {
    child: Child,
    stdout: Output,
    stderr: Output,
    /// When the process was started.
    started: Instant,
}

/// A server that has ended.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) status: ExitStatus,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// What a process has printed so far, and the thread that reads it.
struct Output {
    text: Arc<Mutex<Vec<u8>>>,
    reader: Option<JoinHandle<()>>,
}

/// The binary with these arguments, on any free ports, and without the variables of whoever runs
/// the tests.
pub(crate) fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_specshot-users"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("USERS_") {
            command.env_remove(name);
        }
    }
    command
        .env("USERS_FIVETRAN_PORT", "0")
        .env("USERS_D3LAY_PORT", "0")
        .env("USERS_CONTROL_PORT", "0");
    command.args(arguments);
    command
}

/// Runs a server that cannot start, to its end.
#[track_caller]
pub(crate) fn fails(arguments: &[&str]) -> Ended {
    let ended = run(program(arguments)).wait();
    assert!(!ended.status.success(), "{ended:?}");
    ended
}

/// Starts a server and waits until it says what to try.
#[track_caller]
pub(crate) fn start(arguments: &[&str]) -> Running {
    run(program(arguments)).ready()
}

/// Starts a process.
pub(crate) fn run(command: Command) -> Running {
    run_with_stderr(command, Stdio::piped())
}

/// Starts a process that logs to what is given; only of a pipe is known what it logs.
pub(crate) fn run_with_stderr(mut command: Command, stderr: Stdio) -> Running {
    let started = Instant::now();
    let command = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(stderr);
    let mut child = command.spawn().expect("the binary");
    let stdout = Output::of(child.stdout.take().expect("a pipe"));
    let stderr = match child.stderr.take() {
        Some(pipe) => Output::of(pipe),
        None => Output::of(std::io::empty()),
    };
    Running {
        child,
        stdout,
        stderr,
        started,
    }
}

impl Output {
    fn of(mut pipe: impl Read + Send + 'static) -> Self {
        let text = Arc::new(Mutex::new(Vec::new()));
        let shared = Arc::clone(&text);
        let reader = std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(read @ 1..) = pipe.read(&mut buffer) {
                shared.lock().expect("the lock").extend(&buffer[..read]);
            }
        });
        Output {
            text,
            reader: Some(reader),
        }
    }

    fn so_far(&self) -> String {
        String::from_utf8_lossy(&self.text.lock().expect("the lock")).into_owned()
    }

    fn whole(&mut self) -> String {
        if let Some(reader) = self.reader.take() {
            reader.join().expect("the reader");
        }
        self.so_far()
    }
}

impl Running {
    /// Waits until the server says what to try.
    #[track_caller]
    pub(crate) fn ready(mut self) -> Self {
        while self.curl_lines().len() < 3 {
            if self.has_ended() {
                panic!("it ended: {:?}", self.wait());
            }
            assert!(
                self.started.elapsed() < PATIENCE,
                "it does not start: {}",
                self.stderr()
            );
            std::thread::sleep(Duration::from_millis(5));
        }
        self
    }

    /// What it has printed.
    pub(crate) fn stdout(&self) -> String {
        self.stdout.so_far()
    }

    /// What it has logged.
    pub(crate) fn stderr(&self) -> String {
        self.stderr.so_far()
    }

    /// The whole lines that start with `curl`.
    pub(crate) fn curl_lines(&self) -> Vec<String> {
        let stdout = self.stdout();
        let whole = stdout.rfind('\n').map_or("", |end| &stdout[..end]);
        let lines = whole
            .lines()
            .map(str::trim)
            .filter(|line| line.starts_with("curl "));
        lines.map(str::to_owned).collect()
    }

    /// Where an API is served, by the name that the server prints.
    #[track_caller]
    pub(crate) fn address(&self, api: &str) -> SocketAddr {
        let stdout = self.stdout();
        let line = stdout
            .lines()
            .find_map(|line| line.strip_prefix(&format!("{api}: http://")));
        line.and_then(|address| address.parse().ok())
            .unwrap_or_else(|| panic!("{stdout}"))
    }

    #[track_caller]
    pub(crate) fn fivetran(&self) -> Api {
        Api::new(Kind::Fivetran, self.address("Fivetran"))
    }

    #[track_caller]
    pub(crate) fn d3lay(&self) -> Api {
        Api::new(Kind::D3lay, self.address("D3lay"))
    }

    /// Where the control API is served.
    #[track_caller]
    pub(crate) fn control(&self) -> SocketAddr {
        self.address("Control")
    }

    pub(crate) fn has_ended(&mut self) -> bool {
        self.child.try_wait().expect("the process").is_some()
    }

    /// Sends a signal to this process.
    pub(crate) fn signal(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.child), signal).expect("it has not been waited for");
    }

    /// The processor time that it has taken so far, which does not depend on what else runs.
    pub(crate) fn processor_time(&self) -> Duration {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()));
        let stat = stat.expect("a running process");
        // The name, the second field, may have spaces; `utime` and `stime` are the 14th and 15th.
        let (_, fields) = stat.rsplit_once(')').expect("a name");
        let times = fields.split_ascii_whitespace().skip(11).take(2);
        let ticks: u64 = times
            .map(|time| time.parse::<u64>().expect("a number"))
            .sum();
        Duration::from_millis(1000 * ticks / rustix::param::clock_ticks_per_second())
    }

    /// Ends the server as a supervisor does.
    #[track_caller]
    pub(crate) fn stop(self) -> Ended {
        self.signal(Signal::TERM);
        self.wait()
    }

    /// Waits until the process ends.
    #[track_caller]
    pub(crate) fn wait(mut self) -> Ended {
        let since = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().expect("the process") {
                break status;
            }
            assert!(
                since.elapsed() < PATIENCE,
                "it does not end: {}",
                self.stderr()
            );
            std::thread::sleep(Duration::from_millis(5));
        };
        Ended {
            status,
            stdout: self.stdout.whole(),
            stderr: self.stderr.whole(),
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Most have ended by now; a test that fails leaves one behind.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
