//! Options: flags, environment variables, and what does not go together.

use std::{fs, net::IpAddr, process::Command};

use users_server::options::{Configuration, LogFormat, LogLevel, OptionsError, UnknownParameters};

fn configured(arguments: &[&str]) -> Result<Configuration, OptionsError> {
    Configuration::from_arguments(["users-server"].iter().chain(arguments))
}

#[track_caller]
fn refused(arguments: &[&str]) -> String {
    configured(arguments)
        .expect_err("options that do not go together")
        .to_string()
}

#[test]
fn the_defaults_need_no_options() {
    let configuration = configured(&[]).expect("defaults");
    assert_eq!(configuration.bind, IpAddr::from([127, 0, 0, 1]));
    assert_eq!(
        (configuration.fivetran_port, configuration.d3lay_port),
        (8080, 8081)
    );
    assert_eq!((configuration.users, configuration.seed), (250, 0));
    assert_eq!(configuration.log_level, LogLevel::Info);
    assert_eq!(configuration.log_format, LogFormat::Terminal);
    assert_eq!(configuration.unknown_parameters, UnknownParameters::Reject);
    assert_eq!(configuration.demo_credentials, ["Fivetran", "D3lay"]);
    assert!(configuration.cors.is_empty() && configuration.warnings.is_empty());
}

#[test]
fn the_demo_credentials_are_for_this_machine_only() {
    assert_eq!(
        refused(&["--bind", "0.0.0.0"]),
        "refusing to listen on 0.0.0.0 with the demo credentials, which everybody knows (Fivetran \
         and D3lay): give credentials of your own (--credentials FILE), or listen on 127.0.0.1"
    );
    // Those of one API are enough to refuse.
    let refusal = refused(&["--bind", "::", "--d3lay-token", "t"]);
    assert!(refusal.contains("(Fivetran)"), "{refusal}");
    for address in ["127.0.0.9", "::1", "::ffff:127.0.0.1", "localhost"] {
        configured(&["--bind", address]).expect("an address of this machine");
    }
    let own = [
        "--d3lay-token",
        "t",
        "--fivetran-key",
        "k",
        "--fivetran-secret",
        "s",
    ];
    let configuration = configured(&[&["--bind", "0.0.0.0"], &own[..]].concat()).expect("own");
    assert!(configuration.demo_credentials.is_empty());
    assert!(
        configuration
            .d3lay_credentials
            .find("demo-metadata")
            .is_none()
    );
    assert!(configuration.d3lay_credentials.find("t").is_some());
    assert!(configuration.fivetran_credentials.find("k", "s").is_some());
}

#[test]
fn a_credential_given_as_a_flag_is_warned_about() {
    let configuration = configured(&["--d3lay-token", "t"]).expect("a token");
    assert_eq!(
        configuration.warnings,
        [
            "other users of this machine can see the value of --d3lay-token in the list of \
          processes: set USERS_D3LAY_TOKEN in the environment, or use --credentials FILE"
        ]
    );
}

#[test]
fn a_control_token_without_a_control_api_is_warned_about() {
    let arguments = ["--no-control", "--control-token", "t"];
    let configuration = configured(&arguments).expect("a token");
    assert_eq!(
        configuration.warnings.last().map(String::as_str),
        Some("--control-token has no effect with --no-control: leave one of them out")
    );
    let configuration = configured(&arguments[1..]).expect("a token");
    assert_eq!(configuration.warnings.len(), 1, "that flags can be seen");
}

#[test]
fn a_credentials_file_replaces_the_demo_credentials_of_the_apis_it_lists() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("c.toml");
    fs::write(&path, "[[d3lay]]\ntoken = 'one'\nrole = 'plain'\n").expect("a file");
    let path = path.to_str().expect("UTF-8").to_owned();
    let configuration = configured(&["--credentials", &path]).expect("a good file");
    assert_eq!(configuration.demo_credentials, ["Fivetran"]);
    assert!(configuration.d3lay_credentials.find("one").is_some());

    fs::write(
        &path,
        "[[d3lay]]\ntoken = 'hidden hidden'\nrole = 'plain'\n",
    )
    .expect("a file");
    assert_eq!(
        refused(&["--credentials", &path]),
        format!(
            "{path}: d3lay[0]: a token may contain letters, digits and `-._~+/` only, and `=` at \
             its end (RFC 6750)"
        )
    );
    assert_eq!(
        refused(&["--credentials", "/nowhere.toml"]),
        "cannot read /nowhere.toml: No such file or directory (os error 2)"
    );
}

#[test]
fn options_that_cannot_be_used_are_refused() {
    assert_eq!(
        refused(&["--fivetran-port", "9000", "--d3lay-port", "9000"]),
        "two APIs are to listen on port 9000: --fivetran-port and --d3lay-port must differ"
    );
    configured(&["--fivetran-port", "0", "--d3lay-port", "0"]).expect("any two ports");
    assert_eq!(
        refused(&["--d3lay-token", ""]),
        "--d3lay-token: the token is empty"
    );
    assert_eq!(
        refused(&["--fivetran-key", "k"]),
        "--fivetran-key is given, but --fivetran-secret is not: both are needed"
    );
    for arguments in [
        &["--bind", "example.com"][..],
        &["--fivetran-port", "70000"],
        &["--users", "-1"],
        &["--users", "10000001"],
        &["--log-level", "loud"],
        &["--unknown-parameters", "maybe"],
        &["--usrs", "5"],
        &["surplus"],
    ] {
        let error = configured(arguments).expect_err("refused");
        assert!(matches!(error, OptionsError::CommandLine(_)), "{error}");
    }
}

#[test]
fn origins_are_written_as_browsers_send_them() {
    let cors = configured(&["--cors", "HTTP://Localhost:3000", "--cors", "*"])
        .expect("origins")
        .cors;
    assert_eq!(
        cors.iter()
            .map(|origin| origin.as_str())
            .collect::<Vec<_>>(),
        ["http://localhost:3000", "*"]
    );
    configured(&["--cors", "http://[::1]:3000,https://a.example"]).expect("two origins");
    for origin in [
        "localhost:3000",
        "http://a.example/",
        "https://a.example:443",
        "http://",
        "http://a b",
        "http://a:0",
        "http://a:b",
        "ftp://a",
        "http://[::1",
        "null",
        "http://u@a.example",
    ] {
        assert!(configured(&["--cors", origin]).is_err(), "{origin}");
    }
}

#[test]
fn help_names_the_variables_and_no_values_of_secrets() {
    let help = configured(&["--help"]).expect_err("help").to_string();
    for variable in [
        "USERS_BIND",
        "USERS_FIVETRAN_DATA",
        "USERS_D3LAY_TOKEN",
        "USERS_CORS",
    ] {
        assert!(help.contains(variable), "{variable}");
    }
}

/// Runs [`child`] with a variable in its environment.
fn with_variable(variables: &[(&str, &str)]) -> String {
    let output = Command::new(std::env::current_exe().expect("this test"))
        .args(["options::child", "--exact", "--ignored", "--nocapture"])
        .envs(variables.iter().copied())
        .output()
        .expect("a child");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
#[ignore = "is run by other tests, with an environment of its own"]
fn child() {
    match configured(&[]) {
        Ok(configuration) => println!(
            "users {} warnings {:?} token {}",
            configuration.users,
            configuration.warnings,
            configuration
                .d3lay_credentials
                .find("from-variable")
                .is_some()
        ),
        Err(error) => println!("{error}"),
    }
    println!("{}", configured(&["--help"]).expect_err("help"));
}

#[test]
fn variables_stand_in_for_flags() {
    let output = with_variable(&[("USERS_USERS", "7"), ("USERS_D3LAY_TOKEN", "from-variable")]);
    assert!(
        output.contains("users 7 warnings [] token true"),
        "{output}"
    );
    assert_eq!(output.matches("from-variable").count(), 0, "{output}");
    let output = with_variable(&[("USERS_USERS", "many")]);
    assert!(
        output.contains("invalid value 'many' for 'USERS_USERS'"),
        "{output}"
    );
}

#[test]
fn a_variable_of_no_option_is_warned_of() {
    let output = with_variable(&[
        ("USERS_JOURNAL_ENTRY", "hidden"),
        ("USERS_fivetran-port", "hidden"),
        ("USERS_SERVICE_HOST", "hidden"),
        ("USERS_\nseed", "hidden"),
        ("USERS_CONFIG", "/dev/null"),
        ("OTHERS_SEED", "1"),
    ]);
    let warnings = r#"warnings ["USERS_\\nseed is the variable of no option; did you mean USERS_SEED?", "USERS_JOURNAL_ENTRY is the variable of no option; did you mean USERS_JOURNAL_ENTRIES?", "USERS_SERVICE_HOST is the variable of no option", "USERS_fivetran-port is the variable of no option; did you mean USERS_FIVETRAN_PORT?"] token false"#;
    assert!(output.contains(warnings), "{output}");
    assert!(!output.contains("hidden"), "{output}");
}
