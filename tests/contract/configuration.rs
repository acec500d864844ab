//! Files of options, what is stronger than what, and the configuration that is printed.

use std::{collections::BTreeMap, fs, os::unix::fs::PermissionsExt as _, path::Path};

use tempfile::TempDir;
use users_server::options::{Kind, Setting};

use crate::{
    running::{Ended, program, run},
    tls::{Certificate, certificate},
};

/// What the server prints of itself: the values by key, and where each comes from.
type Printed = BTreeMap<String, (String, String)>;

/// The lines of a printed configuration. `# KEY is not set` has neither value nor source.
fn parsed(text: &str) -> Printed {
    toml::from_str::<toml::Table>(text).expect("TOML");
    let lines = text.lines().map(|line| line.trim_start_matches("# "));
    lines
        .filter_map(|line| line.split_once(" = "))
        .map(|(key, rest)| {
            let (value, source) = rest.rsplit_once(" # ").expect("a source");
            (key.to_owned(), (value.to_owned(), source.to_owned()))
        })
        .collect()
}

fn printed_text(arguments: &[&str], variables: &[(&str, &str)]) -> String {
    let mut command = program(&[arguments, &["--print-config"]].concat());
    for port in ["FIVETRAN", "D3LAY", "CONTROL"] {
        command.env_remove(format!("USERS_{port}_PORT"));
    }
    let ended = run({
        command.envs(variables.iter().copied());
        command
    })
    .wait();
    assert_eq!(ended.status.code(), Some(0), "{arguments:?}: {ended:?}");
    ended.stdout
}

#[track_caller]
fn refused(text: &str) -> (String, Ended) {
    let file = written("specshot.toml", text);
    let path = path(&file.path().join("specshot.toml"));
    let ended = run(program(&["--config", &path])).wait();
    assert_eq!(ended.status.code(), Some(2), "{ended:?}");
    assert!(ended.stdout.is_empty(), "{ended:?}");
    let stderr = ended.stderr.replace(&path, "FILE");
    (stderr, ended)
}

fn written(name: &str, text: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join(name), text).expect("written");
    folder
}

fn path(path: &Path) -> String {
    path.to_str().expect("UTF-8").to_owned()
}

/// Three values of an option, as a flag has them, and flags without which it cannot be given.
fn values(setting: &Setting, folder: &Path) -> ([String; 3], Vec<String>) {
    let texts = |texts: [&str; 3]| texts.map(str::to_owned);
    let files = |extension: &str, texts: [String; 3]| {
        let mut number = 0;
        texts.map(|text| {
            number += 1;
            let file = folder.join(format!("{}-{number}.{extension}", setting.key));
            fs::write(&file, text).expect("written");
            path(&file)
        })
    };
    let none = Vec::new();
    match (setting.key.as_str(), setting.kind) {
        ("bind" | "control-bind", _) => (texts(["127.0.0.2", "127.0.0.3", "::1"]), none),
        ("cors", _) => (texts(["http://a", "http://b", "*"]), none),
        ("require-coverage", _) => (texts(["80", "fivetran=80", "d3lay=80"]), none),
        ("fault", _) => {
            let fault = |status: u16| {
                format!(
                    r#"{{"scope":{{"api":"fivetran"}},"what":{{"kind":"status","status":{status}}}}}"#
                )
            };
            ([fault(429), fault(500), fault(403)], none)
        }
        ("credentials", _) => {
            let token = |token| format!("[[d3lay]]\ntoken = '{token}'\nrole = 'plain'\n");
            (files("toml", ["a", "b", "c"].map(token)), none)
        }
        ("tls-cert" | "tls-key", _) => {
            let Certificate { certificate, key } = certificate();
            let (own, other, more) = match setting.key.as_str() {
                "tls-cert" => (certificate, key, "--tls-key"),
                _ => (key, certificate, "--tls-cert"),
            };
            let file = folder.join("companion.pem");
            fs::write(&file, other).expect("written");
            let own = files("pem", [own.clone(), own.clone(), own]);
            (own, vec![more.to_owned(), path(&file)])
        }
        ("fivetran-key", _) => (
            texts(["one", "two", "three"]),
            vec!["--fivetran-secret".to_owned(), "s".to_owned()],
        ),
        ("fivetran-secret", _) => (
            texts(["one", "two", "three"]),
            vec!["--fivetran-key".to_owned(), "k".to_owned()],
        ),
        (_, Kind::Integer) => (texts(["1", "2", "3"]), none),
        (_, Kind::Boolean) => (texts(["true", "false", "true"]), none),
        (_, Kind::Secret) => (texts(["one", "two", "three"]), none),
        _ if !setting.words.is_empty() => {
            let word = |number: usize| setting.words[number % setting.words.len()].clone();
            ([word(0), word(1), word(2)], none)
        }
        (key, _) if setting.value_name == "FILE" => {
            let name = |number| format!("{key}-{number}");
            ([name(1), name(2), name(3)], none)
        }
        (key, _) => panic!("what values does `{key}` take?"),
    }
}

/// A value as it stands in a file.
fn in_file(setting: &Setting, text: &str) -> String {
    let string = toml::Value::from(text).to_string();
    match setting.kind {
        Kind::Integer | Kind::Boolean => text.to_owned(),
        Kind::List => format!("[{string}]"),
        Kind::Secret => format!("{{ env = \"OF_{text}\" }}"),
        _ => string,
    }
}

#[test]
fn a_flag_is_stronger_than_a_variable_and_both_than_a_file() {
    let settings = Setting::all();
    assert!(settings.len() > 25, "{}", settings.len());
    for setting in settings {
        let (key, flag, variable) = (&setting.key, setting.flag(), &setting.variable);
        let folder = tempfile::tempdir().expect("a folder");
        let ([in_the_file, in_variable, in_flag], more) = values(&setting, folder.path());
        let config = folder.path().join("specshot.toml");
        let line = format!("\n{key} = {}\n", in_file(&setting, &in_the_file));
        fs::write(&config, line).expect("written");
        let config = path(&config);
        let more: Vec<&str> = more.iter().map(String::as_str).collect();
        let arguments = [&["--config", &config], &more[..]].concat();
        let hidden = format!("OF_{in_the_file}");
        let secret = (hidden.as_str(), "from-file");

        // The file alone.
        let text = printed_text(&arguments, &[secret]);
        let of_file = (in_file(&setting, &in_the_file), format!("{config}:2:1"));
        assert_eq!(parsed(&text).get(key), Some(&of_file), "{text}");

        let text = printed_text(&arguments, &[secret, (variable, &in_variable)]);
        let value = match setting.kind {
            Kind::Secret => format!("{{ env = \"{variable}\" }}"),
            _ => in_file(&setting, &in_variable),
        };
        let of_variable = (value, variable.clone());
        assert_eq!(parsed(&text).get(key), Some(&of_variable), "{text}");

        let given = format!("{flag}={in_flag}");
        let arguments = [&arguments[..], &[&given]].concat();
        let text = printed_text(&arguments, &[secret, (variable, &in_variable)]);
        let value = match setting.kind {
            Kind::Secret => "\"[redacted]\"".to_owned(),
            _ => in_file(&setting, &in_flag),
        };
        assert_eq!(parsed(&text).get(key), Some(&(value, flag)), "{text}");
    }
}

#[test]
fn what_is_printed_is_a_file_that_asks_for_the_same() {
    let variables = [
        ("USERS_USERS", "7"),
        ("USERS_D3LAY_TOKEN", "hidden-1"),
        ("CI_KEY", "hidden-2"),
        ("USERS_FIVETRAN_SECRET", "hidden-3"),
    ];
    let file = written(
        "specshot.toml",
        "seed = 9223372036854775807\ncors = ['http://a', \"*\"]\nlog-level = 'debug'\n\
         fivetran-key = { env = 'CI_KEY' }\nfivetran-data = \"a \\\"quoted\\\" # name\\n\"\n",
    );
    let config = path(&file.path().join("specshot.toml"));
    let arguments = ["--config", &config, "--quota", "5", "--gzip"];
    let first = printed_text(&arguments, &variables);
    assert!(!first.contains("hidden"), "{first}");
    let again = written("again.toml", &first);
    let again = path(&again.path().join("again.toml"));
    // Without flags, and without the variables but for those of secrets.
    let second = printed_text(&["--config", &again], &variables[1..]);
    let values = |text: &str| toml::from_str::<toml::Table>(text).expect("TOML");
    assert_eq!(values(&first), values(&second), "{first}\n{second}");
    assert_eq!(values(&second)["quota"], toml::Value::from(5));
}

#[test]
fn the_file_can_be_named_by_a_variable() {
    let file = written("specshot.toml", "users = 3\n");
    let config = path(&file.path().join("specshot.toml"));
    let text = printed_text(&[], &[("USERS_CONFIG", &config)]);
    assert_eq!(parsed(&text)["users"].0, "3");
}

/// Not of one that a file says a secret is in.
#[test]
fn a_variable_of_no_option_is_warned_of_where_the_configuration_is_printed() {
    let file = written("specshot.toml", "d3lay-token = { env = 'USERS_OWN' }\n");
    let config = path(&file.path().join("specshot.toml"));
    let variables = [("USERS_OWN", "t"), ("USERS_LOG_LEVLE", "hidden")];
    let text = printed_text(&["--config", &config], &variables);
    let warnings: Vec<&str> = text
        .lines()
        .filter(|line| line.contains("warning"))
        .collect();
    assert_eq!(
        warnings,
        ["# warning: USERS_LOG_LEVLE is the variable of no option; did you mean USERS_LOG_LEVEL?"]
    );
    assert!(!text.contains("hidden"), "{text}");
}

/// Where it stands, and not only which flag it would be.
#[test]
fn a_wrong_value_is_said_with_its_variable_or_line() {
    let stderr = |arguments: &[&str], variables: &[(&str, &str)]| {
        let mut command = program(arguments);
        command.envs(variables.iter().copied());
        let ended = run(command).wait();
        assert_eq!(ended.status.code(), Some(2), "{ended:?}");
        ended.stderr
    };
    for (variable, wrong) in [
        ("USERS_FIVETRAN_PORT", "abc"),
        ("USERS_GZIP", "yes"),
        ("USERS_CORS", "nowhere"),
        ("USERS_CONFIG", ""),
    ] {
        let said = stderr(&[], &[(variable, wrong)]);
        assert!(said.contains(&format!("'{variable}'")), "{said}");
        // One is wrong in a flag: that is said.
        let said = stderr(&["--users", "some"], &[(variable, wrong)]);
        assert!(said.contains("--users"), "{said}");
    }
    // What is wrong together.
    let file = written("specshot.toml", "seed = 1\nd3lay-port = 18080\n");
    let config = path(&file.path().join("specshot.toml"));
    let mut command = program(&["--config", &config]);
    command
        .env("USERS_FIVETRAN_PORT", "18080")
        .env_remove("USERS_D3LAY_PORT");
    let ended = run(command).wait();
    assert_eq!(
        ended.stderr,
        format!(
            "error: two APIs are to listen on port 18080: --fivetran-port and --d3lay-port must \
             differ (--fivetran-port is from USERS_FIVETRAN_PORT, --d3lay-port is from \
             {config}:2:1)\n"
        )
    );
    let said = stderr(
        &["--tls-key", "none.pem"],
        &[("USERS_TLS_CERT", "none.pem")],
    );
    assert!(
        said.contains("cannot read none.pem: No such file")
            && said.ends_with(" (--tls-cert is from USERS_TLS_CERT)\n"),
        "{said}"
    );
}

/// By each way that it can be given, and without being served.
#[test]
fn an_impossible_fault_is_a_wrong_option() {
    let fault = r#"{"scope":{"api":"fivetran"},"what":{"kind":"status","status":418}}"#;
    let expected = "list_users of fivetran does not document the status 418";
    let file = written("specshot.toml", &format!("fault = '{fault}'\n"));
    let config = path(&file.path().join("specshot.toml"));
    for (arguments, variable, named) in [
        (["--fault", fault], None, "--fault"),
        (["--config", &config], None, "specshot.toml:1:9: `fault`"),
        (["--users", "1"], Some(fault), "USERS_FAULT"),
    ] {
        for asked in [&[][..], &["--print-config"]] {
            let mut command = program(&[&arguments, asked].concat());
            command.envs(variable.map(|fault| ("USERS_FAULT", fault)));
            let ended = run(command).wait();
            assert_eq!(ended.status.code(), Some(2), "{ended:?}");
            assert!(ended.stdout.is_empty(), "{ended:?}");
            assert!(ended.stderr.contains(expected), "{ended:?}");
            assert!(ended.stderr.contains(named), "{ended:?}");
        }
    }
}

/// All mistakes at once, each with its place.
#[test]
fn mistakes_in_a_file_are_said_with_line_and_column() {
    let (stderr, _) = refused(
        "fivetran_port = 1\nuser = 5\nbind = 'example.com'\n  log-level = 'wran'\nusers = -1\n\
         seed = \"1\"\ngzip = 'yes'\ncors = ['http://a', true]\nd3lay-token = 'hunter2'\n\
         config = 'x'\nnonsense = 1\nd3lay-data = ''\ncontrol-token = { env = 'NOT_SET' }\n\
         fault = '{}'\n\n[network]\nport = 1\n",
    );
    let expected = [
        "FILE:1:1: unknown option `fivetran_port`; did you mean `fivetran-port`?",
        "FILE:2:1: unknown option `user`; did you mean `users`?",
        "FILE:3:8: `bind`: not an IP address, such as 127.0.0.1 or ::1",
        "FILE:4:15: `log-level`: must be one of `error`, `warn`, `info`, `debug`; did you mean \
         `warn`?",
        "FILE:5:9: `users`: -1 is not in 0..=10000000",
        "FILE:6:8: `seed` takes an integer, but this is of type string",
        "FILE:7:8: `gzip` takes true or false, but this is of type string",
        "FILE:8:21: `cors` takes strings in an array, or a single one, but this is of type boolean",
        "FILE:9:15: `d3lay-token` is a secret, which a file says the place of: d3lay-token = { env \
         = \"NAME\" } or d3lay-token = { file = \"PATH\" }",
        "FILE:10:1: `config` has no place in a file: one file is read",
        "FILE:11:1: unknown option `nonsense`",
        "FILE:12:14: `d3lay-data`: must not be empty",
        "FILE:13:17: `control-token`: the environment variable NOT_SET is not set, or not in UTF-8",
        "FILE:14:9: `fault`: ",
        "FILE:16:2: unknown table `network`: options stand in no table",
    ];
    let lines: Vec<&str> = stderr
        .lines()
        .map(|line| line.strip_prefix("error: ").expect("an error"))
        .collect();
    assert_eq!(lines.len(), expected.len(), "{stderr}");
    for (line, expected) in lines.iter().zip(expected) {
        match expected.ends_with("`: ") {
            true => assert!(
                line.starts_with(expected) && line.contains("scope"),
                "{line}"
            ),
            false => assert_eq!(*line, expected),
        }
    }
    assert!(!stderr.contains("hunter2"), "{stderr}");
}

#[test]
fn a_file_that_is_no_toml_or_not_there_is_said() {
    let (stderr, _) = refused("users = 1\nd3lay-token = hunter2\n");
    assert!(
        stderr.starts_with("error: FILE:2:15: malformed TOML: "),
        "{stderr}"
    );
    assert!(!stderr.contains("hunter2"), "{stderr}");
    let (stderr, _) = refused("users = 1\nusers = 2\n");
    assert!(
        stderr.starts_with("error: FILE:2:1: malformed TOML: "),
        "{stderr}"
    );
    let ended = run(program(&["--config", "/nowhere.toml"])).wait();
    assert_eq!(ended.status.code(), Some(2), "{ended:?}");
    assert!(
        ended.stderr.contains("cannot read /nowhere.toml"),
        "{ended:?}"
    );
}

#[test]
fn a_file_refers_to_secrets() {
    let file = written("token", "own-token\n");
    let token = path(&file.path().join("token"));
    // Made without care for who reads it.
    fs::set_permissions(&token, fs::Permissions::from_mode(0o644)).expect("it is there");
    let config = written(
        "specshot.toml",
        &format!("d3lay-token = {{ file = '{token}' }}\n"),
    );
    let config = path(&config.path().join("specshot.toml"));
    let running = run(program(&["--config", &config])).ready();
    running
        .d3lay()
        .call("")
        .authorization("Bearer own-token")
        .send()
        .expect(200);
    let ended = running.stop();
    let warning = format!("warning: other users of this machine may have access to {token}");
    assert!(ended.stderr.contains(&warning), "{ended:?}");
    let text = printed_text(&["--config", &config], &[]);
    assert!(text.contains("d3lay-token = { file = "), "{text}");
    assert!(!text.contains("own-token"), "{text}");
}

/// What is printed is checked first.
#[test]
fn a_wrong_configuration_is_not_printed() {
    let ended = run(program(&["--print-config", "--bind", "0.0.0.0"])).wait();
    assert_eq!(ended.status.code(), Some(2), "{ended:?}");
    assert!(ended.stdout.is_empty(), "{ended:?}");
}
