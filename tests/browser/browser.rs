//! The browser.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    process::{Child, Command, Stdio},
    sync::mpsc,
    time::Duration,
};

use tempfile::TempDir;

/// How long the browser may take to start, on a machine that has other things to do.
const PATIENCE: Duration = Duration::from_secs(60);

/// Nothing of the user's, nothing of the network, and no sandbox: it cannot be had as root.
const FLAGS: [&str; 11] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1200,900",
    "--remote-debugging-port=0",
];

/// A running browser with a profile of its own; it is killed when it is dropped.
pub(crate) struct Browser {
    child: Child,
    /// Where it is spoken to.
    pub(crate) address: String,
    _profile: TempDir,
}

impl Browser {
    /// Starts a browser. None, with a line on standard error, where there is no browser.
    pub(crate) fn start() -> Option<Self> {
        let Some(program) = program() else {
            assert!(
                std::env::var_os("CI").is_none_or(|ci| ci != "true"),
                "no browser: install `chromium`, or set CHROMIUM to one"
            );
            // Not by `eprintln!`, which the test harness hides.
            let line = "SKIPPED, no browser: install `chromium`, or set CHROMIUM to one\n";
            drop(std::io::stderr().write_all(line.as_bytes()));
            return None;
        };
        let profile = tempfile::tempdir().expect("a directory");
        let mut child = Command::new(program)
            .args(FLAGS)
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .arg("about:blank")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the browser starts");
        let lines = BufReader::new(child.stderr.take().expect("a pipe")).lines();
        let (said, says) = mpsc::channel();
        // To the end, so that the browser never waits for somebody to read.
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                if let Some(address) = line.strip_prefix("DevTools listening on ") {
                    drop(said.send(address.to_owned()));
                }
            }
        });
        let address = says.recv_timeout(PATIENCE);
        Some(Browser {
            child,
            address: address.expect("the browser says where it listens"),
            _profile: profile,
        })
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// The first browser that there is.
fn program() -> Option<String> {
    let named = std::env::var("CHROMIUM").ok();
    let known = ["chromium", "google-chrome"].map(str::to_owned);
    named.into_iter().chain(known).find(|program| {
        let version = Command::new(program).arg("--version").output();
        version.is_ok_and(|output| output.status.success())
    })
}
