//! What the contract tests exercise of the documents.
//!
//! With `CONTRACT_COVERAGE` set to a directory, it is kept in a file there, together for all
//! servers of this process; the example `coverage` makes a page of such files.

use std::{
    path::PathBuf,
    sync::{Arc, LazyLock, Mutex, Weak},
};

use users_server::{coverage::Snapshot, state::ServerState};

/// What is followed, if anything is.
static FOLLOWED: LazyLock<Option<Mutex<Followed>>> = LazyLock::new(|| {
    let directory = PathBuf::from(std::env::var_os("CONTRACT_COVERAGE")?);
    std::fs::create_dir_all(&directory).expect("a directory");
    Some(Mutex::new(Followed {
        file: directory.join(format!("{}.json", std::process::id())),
        servers: Vec::new(),
        exercised: Snapshot::default(),
    }))
});

struct Followed {
    file: PathBuf,
    servers: Vec<Weak<ServerState>>,
    exercised: Snapshot,
}

/// Follows a server that has been started.
pub(crate) fn follow(state: &Arc<ServerState>) {
    if let Some(followed) = &*FOLLOWED {
        let mut followed = followed.lock().expect("the lock");
        followed.servers.push(Arc::downgrade(state));
    }
}

/// Keeps what has been exercised so far. A server notes an answer before it sends it, so this is
/// called after each.
pub(crate) fn keep() {
    let Some(followed) = &*FOLLOWED else {
        return;
    };
    let mut followed = followed.lock().expect("the lock");
    let before = followed.exercised.len();
    let running: Vec<Arc<ServerState>> =
        followed.servers.iter().filter_map(Weak::upgrade).collect();
    for state in &running {
        followed.exercised.merge(state.coverage.snapshot());
    }
    followed.servers.retain(|server| server.strong_count() > 0);
    if followed.exercised.len() > before {
        let text = serde_json::to_string_pretty(&followed.exercised).expect("JSON");
        std::fs::write(&followed.file, text).expect("written");
    }
}
