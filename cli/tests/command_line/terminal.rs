//! The command in a real terminal: tmux. Where there is none, the tests say that they are skipped;
//! with `CI=true` they fail.

use std::{
    fs,
    io::Write as _,
    process::Command,
    time::{Duration, Instant},
};

use users_server::{
    ContractServer,
    generated::control::{ApiName::Fivetran, FaultEffect, FaultSetting},
};

use crate::program::{BINARY, Service, ids, lines};

/// How long something may take to appear, on a machine that has other things to do.
const PATIENCE: Duration = Duration::from_secs(60);

/// A terminal with a shell in it, of 200 columns unless a test says otherwise.
struct Terminal {
    service: Service,
}

impl Terminal {
    /// A terminal whose shell knows the command as `$USERS`. None, with a line on standard error,
    /// where there is no tmux.
    fn start(users: usize) -> Option<Terminal> {
        Terminal::of_width(200, Service::with(users))
    }

    /// One of so many columns.
    fn of_width(columns: u16, service: Service) -> Option<Terminal> {
        if Command::new("tmux").arg("-V").output().is_err() {
            assert!(
                std::env::var_os("CI").is_none_or(|ci| ci != "true"),
                "no terminal: install `tmux`"
            );
            // Not by `eprintln!`, which the test harness hides.
            let line = "SKIPPED, no terminal: install `tmux`\n";
            drop(std::io::stderr().write_all(line.as_bytes()));
            return None;
        }
        let terminal = Terminal { service };
        let mut tmux = terminal.tmux();
        tmux.args([
            "-f",
            "/dev/null",
            "new-session",
            "-d",
            "-x",
            &columns.to_string(),
            "-y",
            "50",
        ]);
        for (name, value) in terminal.service.environment() {
            tmux.args(["-e", &format!("{name}={value}")]);
        }
        // By its path: coreutils has a command of the same name.
        tmux.args(["-e", &format!("USERS={BINARY}"), "sh"]);
        assert!(tmux.status().expect("tmux").success());
        // Its prompt.
        terminal.shows_when("a prompt", |screen| !screen.trim().is_empty());
        Some(terminal)
    }

    /// One for a list of five users whose second page never comes.
    fn with_a_late_page() -> Option<Terminal> {
        let terminal = Terminal::start(5)?;
        let never = FaultEffect::delay(Duration::from_secs(600));
        let late = FaultSetting::of(Fivetran, never).every(2);
        terminal.service.server.set_fault(late);
        Some(terminal)
    }

    /// tmux with a server of its own.
    fn tmux(&self) -> Command {
        let mut tmux = Command::new("tmux");
        tmux.arg("-S").arg(self.service.home.path().join("tmux"));
        tmux.env("LC_ALL", "C.UTF-8").arg("-u").env_remove("TMUX");
        tmux
    }

    fn types(&self, keys: &[&str]) {
        let typed = self.tmux().arg("send-keys").args(keys).status();
        assert!(typed.expect("tmux").success());
    }

    fn screen(&self) -> String {
        let output = self.tmux().args(["capture-pane", "-p"]).output();
        String::from_utf8_lossy(&output.expect("tmux").stdout).into_owned()
    }

    /// The screen, once it has this.
    #[track_caller]
    fn shows(&self, text: &str) -> String {
        self.shows_when(text, |screen| screen.contains(text))
    }

    #[track_caller]
    fn shows_when(&self, what: &str, holds: impl Fn(&str) -> bool) -> String {
        let since = Instant::now();
        loop {
            let screen = self.screen();
            if holds(&screen) {
                return screen;
            }
            assert!(since.elapsed() < PATIENCE, "no {what} in\n{screen}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        drop(self.tmux().arg("kill-server").status());
    }
}

#[test]
fn a_terminal_gets_a_table() {
    let Some(terminal) = Terminal::start(3) else {
        return;
    };
    terminal.types(&["\"$USERS\" d3lay list-users; echo ended $?", "Enter"]);
    let screen = terminal.shows("ended 0");
    for part in ["│ id ", "┆ identifier", "└─"] {
        assert!(screen.contains(part), "{part} is not in\n{screen}");
    }
}

/// tmux shows where a line was wrapped only if it does not join the parts again (`-J`).
#[test]
fn no_line_is_longer_than_those_of_the_terminal() {
    const COLUMNS: usize = 80;
    let service = Service::start(ContractServer::builder().users(2).control());
    let Some(terminal) = Terminal::of_width(80, service) else {
        return;
    };
    for (call, parts) in [
        ("fivetran list-users", ["│ given_name ", "Doe"]),
        ("d3lay list-users", ["│ identifier ", "@"]),
        ("control get-version", ["│ version", "0."]),
    ] {
        let control = terminal.service.server.control_url().expect("it is served");
        let typed = format!("CONTROL_BASE_URL={control} \"$USERS\" {call}; echo {call} ended $?");
        terminal.types(&["clear; ", &typed, "Enter"]);
        terminal.shows(&format!("\n{call} ended 0"));
        let pane = terminal
            .tmux()
            .args(["capture-pane", "-p", "-J", "-S", "-"])
            .output();
        let pane = String::from_utf8(pane.expect("tmux").stdout).expect("UTF-8");
        for part in parts {
            assert!(pane.contains(part), "{part} is not in\n{pane}");
        }
        for line in pane
            .lines()
            .map(str::trim_end)
            .filter(|line| !line.contains("ended $?"))
        {
            assert!(line.chars().count() <= COLUMNS, "{line}\n{pane}");
        }
    }
}

#[test]
fn a_terminal_gets_progress_and_ctrl_c_ends_it() {
    let Some(terminal) = Terminal::with_a_late_page() else {
        return;
    };
    let list = "\"$USERS\" fivetran list-users --limit 2 --all; echo ended $?";
    terminal.types(&[list, "Enter"]);
    let screen = terminal.shows("2 items in 1 page");
    assert!(screen.contains("┆ email"), "{screen}");
    terminal.types(&["C-c"]);
    let screen = terminal.shows("ended 130");
    assert!(screen.contains("help: go on with --cursor="), "{screen}");
}

#[test]
fn nothing_is_left_of_the_progress() {
    let Some(terminal) = Terminal::start(5) else {
        return;
    };
    let late = FaultEffect::delay(Duration::from_millis(500));
    let late = FaultSetting::of(Fivetran, late).every(2);
    terminal.service.server.set_fault(late);
    for (format, times, text) in [("table", 3, "┆ email"), ("json", 5, "{\"id\":")] {
        let list = format!("fivetran list-users --limit 2 --all -o {format}");
        let typed = format!("clear; \"$USERS\" {list}; echo {format} ended $?");
        terminal.types(&[&typed, "Enter"]);
        let screen = terminal.shows(&format!("\n{format} ended 0"));
        assert_eq!(screen.matches(text).count(), times, "{screen}");
        assert!(!screen.contains("items in"), "{screen}");
    }
    // Nor does a note stick to a record.
    let list = "fivetran list-users --limit 2 --all --max-pages 1 -o json";
    terminal.types(&[&format!("clear; \"$USERS\" {list}; echo ended $?"), "Enter"]);
    let screen = terminal.shows("\nended 0");
    assert!(screen.contains("\nnote: there are more pages"), "{screen}");
}

#[test]
fn a_long_wait_is_told() {
    let Some(terminal) = Terminal::start(1) else {
        return;
    };
    let busy = FaultEffect::status_and_retry_after(429, 50);
    let busy = FaultSetting::of(Fivetran, busy);
    terminal.service.server.set_fault(busy);
    terminal.types(&["\"$USERS\" fivetran list-users; echo ended $?", "Enter"]);
    terminal.shows("list_users: attempt 1: 429 Too Many Requests after ");
    terminal.types(&["C-c"]);
    terminal.shows("ended 130");
}

#[test]
fn a_pipe_gets_lines_and_no_progress() {
    let Some(terminal) = Terminal::with_a_late_page() else {
        return;
    };
    terminal.types(&[
        "\"$USERS\" fivetran list-users --limit 2 --all | cut -c 1-9",
        "Enter",
    ]);
    let screen = terminal.shows("{\"id\":");
    assert!(!screen.contains("items in"), "{screen}");
    assert!(!screen.contains('│'), "{screen}");
    terminal.types(&["C-c"]);
    terminal.shows("interrupted");
}

#[test]
fn a_file_gets_lines_while_the_terminal_gets_progress() {
    let Some(terminal) = Terminal::with_a_late_page() else {
        return;
    };
    let list = "\"$USERS\" fivetran list-users --limit 2 --all > \"$HOME/list\"; echo ended $?";
    terminal.types(&[list, "Enter"]);
    terminal.shows("2 items in 1 page");
    terminal.types(&["C-c"]);
    terminal.shows("ended 130");
    let text = fs::read_to_string(terminal.service.home.path().join("list")).expect("a file");
    assert_eq!(ids(&lines(&text)).len(), 2);
}
