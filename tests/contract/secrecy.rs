//! No secret is printed, logged or sent.

use crate::running::{Ended, Running, program, run};

const KEY: &str = "key-Aq1pV";
const SECRET: &str = "secret-Zx8wT";
const TOKEN: &str = "token-Lm5cR";
/// Credentials that nobody has, as they are sent by mistake.
const WRONG: &str = "wrong-Jh3nB";

/// `key-Aq1pV:secret-Zx8wT`, and with the wrong secret.
const BASIC: &str = "a2V5LUFxMXBWOnNlY3JldC1aeDh3VA==";
const WRONG_BASIC: &str = "a2V5LUFxMXBWOndyb25nLUpoM25C";

#[track_caller]
fn keeps_secrets(text: &str) {
    for secret in [KEY, SECRET, TOKEN, WRONG, BASIC, WRONG_BASIC] {
        assert!(!text.contains(secret), "`{secret}`: {text}");
    }
}

/// Calls with all kinds of credentials, checks what comes back, and ends the server.
#[track_caller]
fn call(running: Running) -> Ended {
    let mut answers = Vec::new();
    let (fivetran, d3lay) = (running.fivetran(), running.d3lay());
    let right = format!("Basic {BASIC}");
    for query in ["", "limit=0", "cursor=x", "x=1"] {
        answers.push(fivetran.call(query).authorization(&right).send());
    }
    for wrong in [
        format!("Basic {WRONG_BASIC}"),
        format!("Basic {BASIC}x"),
        format!("Basic {KEY}:{SECRET}"),
        format!("Bearer {TOKEN}"),
        WRONG.to_owned(),
    ] {
        answers.push(fivetran.call("").authorization(&wrong).send().expect(401));
    }
    answers.push(
        fivetran
            .call("")
            .authorization(&right)
            .header("Authorization", &right)
            .send()
            .expect(401),
    );
    answers.push(
        fivetran
            .call("")
            .method("POST")
            .authorization(&right)
            .send()
            .expect(405),
    );
    answers.push(
        fivetran
            .target("/nowhere")
            .authorization(&right)
            .send_unshaped()
            .expect(404),
    );
    let right = format!("Bearer {TOKEN}");
    for query in ["", "page=0", "id=x"] {
        answers.push(d3lay.call(query).authorization(&right).send());
    }
    for wrong in [
        format!("Bearer {WRONG}"),
        format!("Bearer {TOKEN} {WRONG}"),
        format!("Basic {BASIC}"),
    ] {
        answers.push(d3lay.call("").authorization(&wrong).send().expect(401));
    }
    assert!(
        answers.iter().filter(|answer| answer.status == 200).count() >= 3,
        "{answers:?}"
    );
    for answer in answers {
        keeps_secrets(&format!("{answer:?}"));
    }
    running.stop()
}

/// At every level and in both formats.
#[track_caller]
fn kept(arguments: &[&str], variables: &[(&str, &str)]) -> Vec<Ended> {
    let mut ended = Vec::new();
    for format in ["json", "terminal"] {
        let mut command = program(&["--log-level", "debug", "--log-format", format]);
        command.args(arguments).envs(variables.iter().copied());
        // What libraries print of their own accord.
        command.env("RUST_LOG", "trace").env("RUST_BACKTRACE", "1");
        let output = call(run(command).ready());
        keeps_secrets(&output.stdout);
        keeps_secrets(&output.stderr);
        ended.push(output);
    }
    ended
}

const VARIABLES: [(&str, &str); 3] = [
    ("USERS_FIVETRAN_KEY", KEY),
    ("USERS_FIVETRAN_SECRET", SECRET),
    ("USERS_D3LAY_TOKEN", TOKEN),
];

#[test]
fn secrets_of_the_environment_are_kept() {
    for ended in kept(&[], &VARIABLES) {
        assert!(!ended.stderr.contains("warning:"), "{ended:?}");
    }
}

#[test]
fn secrets_of_flags_are_kept_and_warned_about() {
    let flags = [
        "--fivetran-key",
        KEY,
        "--fivetran-secret",
        SECRET,
        "--d3lay-token",
        TOKEN,
    ];
    for ended in kept(&flags, &[]) {
        for flag in ["--fivetran-key", "--fivetran-secret", "--d3lay-token"] {
            let warnings = ended
                .stderr
                .lines()
                .filter(|line| line.starts_with("warning: "));
            let of_flag: Vec<&str> = warnings.filter(|line| line.contains(flag)).collect();
            assert_eq!(of_flag.len(), 1, "{flag}: {ended:?}");
            assert!(
                of_flag[0].contains("other users of this machine can see"),
                "{ended:?}"
            );
        }
    }
}

#[test]
fn secrets_of_a_file_are_kept() {
    let file = tempfile::Builder::new()
        .suffix(".toml")
        .tempfile()
        .expect("a file");
    let text = format!(
        "[[fivetran]]\nkey = \"{KEY}\"\nsecret = \"{SECRET}\"\nrole = \"administrator\"\n\
         [[d3lay]]\ntoken = \"{TOKEN}\"\nrole = \"metadata\"\n"
    );
    std::fs::write(file.path(), text).expect("written");
    kept(
        &[
            "--credentials",
            file.path().to_str().expect("a path in UTF-8"),
        ],
        &[],
    );
}

/// Mistakes in options are where programs like to repeat what they were given.
#[test]
fn secrets_are_kept_when_options_are_wrong() {
    let file = tempfile::Builder::new()
        .suffix(".toml")
        .tempfile()
        .expect("a file");
    let path = file.path().to_str().expect("a path in UTF-8");
    let credential =
        format!("[[fivetran]]\nkey = \"{KEY}\"\nsecret = \"{SECRET}\"\nrole = \"{TOKEN}\"\n");
    std::fs::write(file.path(), &credential).expect("written");
    let colon = format!("{KEY}:x");
    let space = format!("{TOKEN} x");
    for arguments in [
        vec!["--fivetran-key", KEY],
        vec!["--fivetran-secret", SECRET],
        vec!["--fivetran-key", &colon, "--fivetran-secret", SECRET],
        vec!["--fivetran-key", KEY, "--fivetran-secret", ""],
        vec!["--d3lay-token", &space],
        vec!["--d3lay-token", TOKEN, "--bind", "0.0.0.0"],
        vec!["--d3lay-token", TOKEN, "--d3lay-token", WRONG],
        vec!["--d3lay-token", TOKEN, "--nonsense"],
        vec!["--credentials", path],
    ] {
        let ended = run(program(&arguments)).wait();
        assert_eq!(ended.status.code(), Some(2), "{arguments:?}: {ended:?}");
        keeps_secrets(&ended.stdout);
        keeps_secrets(&ended.stderr);
    }
}

#[test]
fn help_shows_no_secret_of_the_environment() {
    let mut command = program(&["--help"]);
    command.envs(VARIABLES);
    let ended = run(command).wait();
    assert!(ended.status.success());
    keeps_secrets(&ended.stdout);
}
