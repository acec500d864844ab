//! The control port is open before the users are loaded.

use std::{
    io::{BufRead as _, BufReader},
    net::SocketAddr,
    path::PathBuf,
    process::{Child, Command, ExitStatus, Stdio},
    sync::mpsc,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{
    document,
    exchange::{Answer, Call, PATIENCE},
    receipt::until_read,
};

/// A process that is killed when it is dropped.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

impl Process {
    /// Waits until it ends by itself.
    fn ended(&mut self) -> ExitStatus {
        let since = Instant::now();
        while since.elapsed() < PATIENCE {
            if let Some(status) = self.0.try_wait().expect("the process") {
                return status;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        panic!("it does not end")
    }
}

/// A server that waits for the users of D3lay, and the address of its control port.
struct Loading {
    process: Process,
    address: SocketAddr,
    data: PathBuf,
    _folder: TempDir,
}

fn loading() -> Loading {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("users.jsonl");
    // To open it for reading takes until somebody opens it for writing.
    let made = Command::new("mkfifo").arg(&data).status().expect("mkfifo");
    assert!(made.success());
    let mut command = Command::new(env!("CARGO_BIN_EXE_specshot-users"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("USERS_") {
            command.env_remove(name);
        }
    }
    command.args(["--fivetran-port", "0", "--d3lay-port", "0"]);
    command.args(["--control-port", "0", "--log-format", "json"]);
    command.arg("--d3lay-data").arg(&data);
    command.stdout(Stdio::null()).stderr(Stdio::piped());
    let mut process = Process(command.spawn().expect("the binary"));
    let log = BufReader::new(process.0.stderr.take().expect("a pipe"));
    let (said, says) = mpsc::channel();
    // To the end: what is logged must go somewhere.
    std::thread::spawn(move || {
        let lines = log.lines().map_while(Result::ok);
        let lines = lines.filter_map(|line| serde_json::from_str::<Value>(&line).ok());
        for address in lines.filter_map(|line| line["local_addr"].as_str()?.parse().ok()) {
            let _ = said.send(address);
        }
    });
    let address = says.recv_timeout(PATIENCE);
    let address = address.expect("the address of the control port in the log");
    Loading {
        process,
        address,
        data,
        _folder: folder,
    }
}

#[test]
fn a_server_that_still_loads_says_so() {
    let server = loading();
    let address = server.address;
    let get = |target: &str| Call::new(address, "GET", target).send();
    get("/health").expect(200);
    assert_eq!(
        get("/ready").expect(503).json(),
        json!({"ready": false, "waiting_for": ["fivetran", "d3lay"]})
    );
    let documents = get("/version").expect(200).json()["documents"].clone();
    let names = documents.as_array().expect("documents").iter();
    let names: Vec<&Value> = names.map(|document| &document["name"]).collect();
    assert_eq!(names, ["control"]);
    // Who asks for users now waits for them.
    let waiting = std::thread::spawn(move || {
        Call::new(address, "GET", "/apis/d3lay/users")
            .send()
            .expect(200)
    });
    let user = json!({
        "id": "0b1f3e0a-6d0c-4c39-9a3c-2f5f0f0c7a11", "identifier": "ann", "name": "Ann",
        "email": "ann@example.com", "user_type": "saas_user", "status": "active",
        "created_at": "2024-01-01T00:00:00Z", "updated_at": "2024-01-01T00:00:00Z"
    });
    std::fs::write(&server.data, user.to_string()).expect("written");
    let users = waiting.join().expect("an answer").json();
    assert_eq!(users["total"], 1);
}

#[test]
fn who_waits_for_users_that_cannot_be_loaded_is_told() {
    let mut server = loading();
    let waiting = Call::new(server.address, "POST", "/reset").begin();
    until_read(&waiting);
    std::fs::write(&server.data, "no user").expect("written");
    let answer = Answer::read(waiting).expect(500);
    document::check("POST", "/reset", &answer);
    assert_eq!(answer.code(), "Internal");
    assert_eq!(server.process.ended().code(), Some(2));
}
