//! A server as a process of its own, so that its processor time and memory are its own.

use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead as _, BufReader},
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    sync::mpsc::{RecvTimeoutError, channel},
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, kill_process};

use crate::{Api, Outcome, contender::Contender};

/// How long a server may take to start, on a busy machine.
const STARTING: Duration = Duration::from_secs(60);

/// By which names our server announces its addresses.
const OURS: [&str; 3] = ["Fivetran", "D3lay", "Control"];

/// By which name the others announce theirs.
const CONTENDER: [&str; 1] = ["Contender"];

/// A running server. It ends with this value.
pub(crate) struct Process {
    child: Child,
    addresses: BTreeMap<String, SocketAddr>,
}

/// Resident memory, in bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Memory {
    /// Now.
    pub(crate) now: u64,
    /// At its highest.
    pub(crate) peak: u64,
}

impl Process {
    /// Starts our server on free ports, logging warnings, otherwise with `options` only.
    pub(crate) fn ours(options: &[&str], stderr: Stdio) -> Outcome<Self> {
        let mut command = our_command()?;
        command.args(options).stderr(stderr);
        Process::start(command, &OURS)
    }

    /// Starts our server without options under callgrind, which writes to `counts` at its end.
    pub(crate) fn ours_counted(counts: &Path) -> Outcome<Self> {
        Process::start(under_callgrind(&our_command()?, counts), &OURS)
    }

    /// Starts a server that answers as ours does, with `body` where it has a ready one.
    pub(crate) fn contender(contender: Contender, api: Api, body: &Path) -> Outcome<Self> {
        Process::start(contender_command(contender, api, body)?, &CONTENDER)
    }

    /// The same under callgrind, which writes to `counts` at its end.
    pub(crate) fn contender_counted(
        contender: Contender,
        api: Api,
        body: &Path,
        counts: &Path,
    ) -> Outcome<Self> {
        let command = contender_command(contender, api, body)?;
        Process::start(under_callgrind(&command, counts), &CONTENDER)
    }

    /// Starts a program, and waits until it has said where it serves each of `names`.
    fn start(mut command: Command, names: &[&str]) -> Outcome<Self> {
        command.stdin(Stdio::null()).stdout(Stdio::piped());
        // Our options may come from the environment too.
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("USERS_") {
                command.env_remove(name);
            }
        }
        let program = command.get_program().to_string_lossy().into_owned();
        let mut child = command
            .spawn()
            .map_err(|error| format!("cannot start {program}: {error}"))?;
        let stdout = child.stdout.take().ok_or("a process without output")?;
        let mut process = Process {
            child,
            addresses: BTreeMap::new(),
        };
        let (said, says) = channel();
        // To the end, as a server that writes to a closed pipe would fail.
        std::thread::spawn(move || {
            let lines = BufReader::new(stdout).lines().map_while(Result::ok);
            lines.for_each(|line| drop(said.send(line)));
        });
        let end = Instant::now() + STARTING;
        while !names
            .iter()
            .all(|name| process.addresses.contains_key(*name))
        {
            let left = end.saturating_duration_since(Instant::now());
            let line = says.recv_timeout(left).map_err(|error| match error {
                RecvTimeoutError::Timeout => format!("{program} serves nothing after {STARTING:?}"),
                RecvTimeoutError::Disconnected => {
                    format!("{program} ended before it served anything")
                }
            })?;
            if let Some((name, address)) = line.trim_end().split_once(": http://") {
                process.addresses.insert(name.to_owned(), address.parse()?);
            }
        }
        Ok(process)
    }

    /// Where it serves what it announced by this name.
    pub(crate) fn address(&self, name: &str) -> Outcome<SocketAddr> {
        let address = self.addresses.get(name).copied();
        address.ok_or_else(|| format!("{name} is not served").into())
    }

    /// The processor time that it has taken, of all its threads, in user mode and in the kernel.
    pub(crate) fn cpu_time(&self) -> Outcome<Duration> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        // The second field, the name, may have spaces; the third is the first behind it.
        let fields: Vec<&str> = match stat.rsplit_once(')') {
            Some((_, fields)) => fields.split_ascii_whitespace().collect(),
            None => return Err("/proc/PID/stat is not as expected".into()),
        };
        let ticks = |index: usize| {
            fields
                .get(index)
                .and_then(|field| field.parse::<u64>().ok())
        };
        // Fields 14 and 15: utime and stime (man 5 proc).
        let (Some(user), Some(system)) = (ticks(11), ticks(12)) else {
            return Err("/proc/PID/stat is not as expected".into());
        };
        let per_second = rustix::param::clock_ticks_per_second();
        Ok(Duration::from_secs(user + system) / u32::try_from(per_second)?)
    }

    /// Its resident memory.
    pub(crate) fn memory(&self) -> Outcome<Memory> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let kilobytes = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name));
            let number = line.and_then(|line| line.split_ascii_whitespace().next());
            number
                .and_then(|number| number.parse::<u64>().ok())
                .ok_or("/proc/PID/status is not as expected")
        };
        Ok(Memory {
            now: kilobytes("VmRSS:")? * 1024,
            peak: kilobytes("VmHWM:")? * 1024,
        })
    }

    /// How many sockets it has open, those that listen included.
    pub(crate) fn sockets(&self) -> Outcome<usize> {
        let files = fs::read_dir(format!("/proc/{}/fd", self.child.id()))?;
        // A file that is closed meanwhile is none.
        let links = files.filter_map(|file| fs::read_link(file.ok()?.path()).ok());
        Ok(links
            .filter(|link| link.to_string_lossy().starts_with("socket:"))
            .count())
    }

    /// Asks it to end, and waits until it has.
    ///
    /// # Errors
    /// When it has not ended in `time`.
    pub(crate) fn terminate(mut self, time: Duration) -> Outcome<ExitStatus> {
        kill_process(Pid::from_child(&self.child), Signal::TERM)?;
        let start = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait()? {
                return Ok(status);
            }
            if start.elapsed() > time {
                return Err(format!("did not end within {time:?} after SIGTERM").into());
            }
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // An error says that it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// How many connections to a server at this address it has not closed, those included that it has
/// not accepted.
pub(crate) fn connections(address: SocketAddr) -> Outcome<usize> {
    let IpAddr::V4(ip) = address.ip() else {
        return Err(format!("{address} is not of IPv4").into());
    };
    // The bytes of the network as a number of this machine; see man 5 proc_pid_net.
    let ip = u32::from_ne_bytes(ip.octets());
    let local = format!("{ip:08X}:{:04X}", address.port());
    let table = fs::read_to_string("/proc/net/tcp")?;
    let open = table.lines().filter(|row| {
        let mut cells = row.split_ascii_whitespace().skip(1);
        // Established, or closed by the client alone.
        cells.next() == Some(&local) && matches!(cells.nth(1), Some("01" | "08"))
    });
    Ok(open.count())
}

fn our_command() -> Outcome<Command> {
    let mut command = Command::new(beside_this("specshot-users")?);
    command.args(["--log-level", "warn", "--fivetran-port", "0"]);
    command.args(["--d3lay-port", "0", "--control-port", "0"]);
    Ok(command)
}

fn contender_command(contender: Contender, api: Api, body: &Path) -> Outcome<Command> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["contender", contender.name(), &api.name().to_lowercase()]);
    command.arg("--body").arg(body);
    Ok(command)
}

/// The same program and arguments under callgrind.
fn under_callgrind(command: &Command, counts: &Path) -> Command {
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--quiet", "--tool=callgrind"]);
    // In the value, `%` begins what valgrind replaces.
    let counts = counts.to_string_lossy().replace('%', "%%");
    valgrind.arg(format!("--callgrind-out-file={counts}"));
    valgrind.arg(command.get_program()).args(command.get_args());
    valgrind
}

/// A program that was built together with this one.
fn beside_this(name: &str) -> Outcome<PathBuf> {
    let mut program = std::env::current_exe()?;
    // Test programs stand one directory deeper.
    if program
        .parent()
        .is_some_and(|parent| parent.ends_with("deps"))
    {
        program.pop();
    }
    program.set_file_name(name);
    if program.exists() {
        return Ok(program);
    }
    let message = format!(
        "{} is not built: start this by `cargo xtask`",
        program.display()
    );
    Err(message.into())
}
