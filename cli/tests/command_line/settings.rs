//! Where settings and credentials come from, and that secrets go nowhere else.

use std::{
    fs,
    io::{ErrorKind, Write as _},
    os::unix::fs::{PermissionsExt as _, chown},
    path::PathBuf,
};

use users_cli::generated::APIS;
use users_server::{
    credentials::demo,
    generated::control::{ApiName::Fivetran, FaultEffect, FaultSetting},
};

use crate::program::{Ended, Service};

/// The command without credentials in the environment, and with this file.
struct WithFile {
    service: Service,
    path: PathBuf,
}

impl WithFile {
    fn new(text: &str) -> WithFile {
        let service = Service::with(3);
        let path = service.home.path().join(".config/users/config.toml");
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, text).expect("written");
        let file = WithFile { service, path };
        file.mode(0o600);
        file
    }

    fn mode(&self, mode: u32) {
        let mode = fs::Permissions::from_mode(mode);
        fs::set_permissions(&self.path, mode).expect("the file is ours");
    }

    fn run(&self, arguments: &str, environment: &[(&str, &str)]) -> Ended {
        let mut command = self.service.command(arguments);
        for (name, _) in self.service.environment() {
            if name != "HOME" {
                command.env_remove(name);
            }
        }
        command.envs(environment.iter().copied());
        Ended::of(command)
    }

    fn url(&self) -> String {
        self.service.server.fivetran_url()
    }
}

fn credentials(key: &str) -> String {
    let secret = demo::FIVETRAN_ADMINISTRATOR_SECRET;
    format!("[fivetran]\nbasicAuth = {{ username = '{key}', password = '{secret}' }}\n")
}

const KEY: &str = demo::FIVETRAN_ADMINISTRATOR_KEY;
const SECRET: &str = demo::FIVETRAN_ADMINISTRATOR_SECRET;

#[test]
fn the_file_has_credentials_and_the_base_url() {
    let token = demo::D3LAY_METADATA_TOKEN;
    let file = WithFile::new(&credentials(KEY));
    let (fivetran, d3lay) = (file.url(), file.service.server.d3lay_url());
    let text = format!(
        "{}base_url = '{fivetran}'\n[d3lay]\nbase_url = '{d3lay}'\nbearerAuth = '{token}'\n",
        credentials(KEY)
    );
    fs::write(&file.path, text).expect("written");
    for api in ["fivetran", "d3lay"] {
        let ended = file.run(&format!("{api} list-users"), &[]);
        assert_eq!(
            (ended.code, ended.stdout.lines().count()),
            (0, 3),
            "{ended:?}"
        );
    }
    // Where XDG says, and where a flag says.
    let moved = file.service.home.path().join("users");
    fs::create_dir(&moved).expect("a folder");
    let moved = moved.join("config.toml");
    fs::rename(&file.path, &moved).expect("moved");
    file.run("fivetran list-users", &[])
        .says(3, "no credentials");
    let home = file.service.home.path().display().to_string();
    file.run("fivetran list-users", &[("XDG_CONFIG_HOME", &home)])
        .says(0, "");
    let flag = format!("fivetran list-users --config {}", moved.display());
    file.run(&flag, &[]).says(0, "");
    file.run("fivetran list-users --config /nowhere", &[])
        .says(2, "cannot read /nowhere");
}

/// The page that people read, and what the documents say.
#[test]
fn the_names_are_those_of_the_documentation() {
    let page = include_str!("../../../docs/command-line.md");
    for api in APIS {
        let schemes = api.schemes.iter().flat_map(|scheme| scheme.variables);
        for name in schemes.chain([&api.base_url]) {
            assert!(page.contains(&format!("`{name}`")), "{name}");
        }
    }
}

#[test]
fn a_file_that_others_may_read_is_refused() {
    let file = WithFile::new(&credentials(KEY));
    for mode in [0o640, 0o604, 0o620, 0o644] {
        file.mode(mode);
        let ended = file.run("fivetran list-users --dry-run", &[]);
        ended.says(2, "other users of this machine may have access to ");
        ended.says(2, &format!("help: chmod 600 {}\n", file.path.display()));
    }
    file.mode(0o400);
    file.run("fivetran list-users --dry-run", &[]).says(0, "");
}

#[test]
fn a_file_of_another_user_is_refused() {
    let file = WithFile::new(&credentials(KEY));
    // A user can read no such file unless it is root, who alone can give files away.
    if let Err(error) = chown(&file.path, Some(65534), None) {
        assert_eq!(error.kind(), ErrorKind::PermissionDenied, "{error}");
        // Not by `eprintln!`, which the test harness hides.
        drop(std::io::stderr().write_all(b"SKIPPED: only root can give a file away\n"));
        return;
    }
    let ended = file.run("fivetran list-users --dry-run", &[]);
    let path = file.path.display();
    ended.says(
        2,
        &format!("{path}, which holds secrets, is another user's"),
    );
    ended.says(2, "help: chown ");
}

#[test]
fn a_flag_is_stronger_than_the_environment_and_that_than_the_file() {
    let file = WithFile::new(&format!(
        "{}base_url = 'http://127.0.0.1:1'\n",
        credentials("wrong")
    ));
    let url = file.url();
    let own = [("FIVETRAN_API_KEY", KEY), ("FIVETRAN_API_SECRET", SECRET)];
    let nobody = "fivetran list-users --retries 0";
    file.run(nobody, &own).says(5, "no connection");
    file.run(nobody, &[("FIVETRAN_BASE_URL", &url)])
        .says(3, "401");
    let both = [own[0], own[1], ("FIVETRAN_BASE_URL", &url)];
    file.run(nobody, &both).says(0, "");
    let elsewhere = [own[0], own[1], ("FIVETRAN_BASE_URL", "http://127.0.0.1:1")];
    file.run(&format!("{nobody} --base-url {url}"), &elsewhere)
        .says(0, "");
    // Half of a pair in the environment is no pair with the half of the file.
    file.run(
        nobody,
        &[("FIVETRAN_API_KEY", KEY), ("FIVETRAN_BASE_URL", &url)],
    )
    .says(3, "lacks `FIVETRAN_API_SECRET` in the environment");
}

#[test]
fn what_is_wrong_in_the_file_is_said_with_its_place_and_without_its_value() {
    for (text, message) in [
        ("[fivetran]\nbasicAuth = hunter2\n", ":2:13: malformed TOML"),
        (
            "[fivetrann]\n",
            ":1:2: unknown API `fivetrann`: is it `fivetran`?",
        ),
        (
            "[fivetran]\nbase_ur = 'hunter2'\n",
            ":2:1: unknown key `base_ur`: is it `base_url`?",
        ),
        ("[d3lay]\nbearerauth = 'hunter2'\n", "is it `bearerAuth`?"),
        (
            "[d3lay]\nbearerAuth = { hunter2 = 1 }\n",
            ":2:14: `bearerAuth` takes a text",
        ),
        (
            "[fivetran]\nbasicAuth = 'hunter2'\n",
            "basicAuth = { username = \"…\", password = \"…\" }",
        ),
        (
            "[fivetran]\nbasicAuth = { user = 'hunter2' }\n",
            "is it `username`?",
        ),
        (
            "fivetran = 1\n",
            "`fivetran` is the name of a table: [fivetran]",
        ),
    ] {
        let file = WithFile::new(text);
        let ended = file.run("fivetran list-users", &[]);
        ended.says(2, message);
        let name = file.path.display().to_string();
        ended.says(2, &format!("error: {name}:"));
        let told = ended.stderr.replace("unknown key `hunter2`", "");
        assert!(!told.contains("hunter2"), "{ended:?}");
    }
}

#[test]
fn a_dry_run_shows_the_request_and_sends_nothing() {
    let service = Service::with(1);
    let arguments = "fivetran list-users --limit 5 --active true --cursor abc --all --dry-run";
    assert_eq!(
        service.prints(arguments),
        format!(
            "GET {}/v1/users?active=true&cursor=abc&limit=5\naccept: application/json\n\
             authorization: ***\n",
            service.server.fivetran_url()
        )
    );
    let body = r#"{"mode":"stopped","now":"2026-01-01T00:00:00Z"}"#;
    let text = service.prints(&format!("control set-clock --dry-run --body {body}"));
    assert!(
        text.starts_with("PUT http://localhost:8079/clock\n"),
        "{text}"
    );
    assert!(text.ends_with(&format!("\n\n{body}\n")), "{text}");
    assert_eq!(service.requests(), 0);
}

#[test]
fn no_output_has_a_secret() {
    let service = Service::with(3);
    service
        .server
        .set_fault(FaultSetting::of(Fivetran, FaultEffect::not_json()).first(1));
    for arguments in [
        "fivetran list-users --verbose",
        "fivetran list-users --dry-run --verbose",
        "fivetran list-users --verbose --cursor wrong",
        "fivetran list-users --verbose --retries 0 --base-url http://127.0.0.1:1",
        "fivetran list-users --base-url http://u:demo-secret@127.0.0.1:1",
        "d3lay list-users --verbose --dry-run",
    ] {
        let Ended { stdout, stderr, .. } = service.run(arguments);
        for text in [stdout, stderr] {
            // The second is the secret as the header has it.
            for secret in [SECRET, "ZGVtby1", demo::D3LAY_METADATA_TOKEN] {
                assert!(!text.contains(secret), "{arguments}: {text}");
            }
        }
    }
}
