//! The commands that measure, as far as nothing is built.

use std::process::Command;

/// Without a cargo that could build.
fn run(arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output = command.args(arguments).env("CARGO", "/nowhere").output();
    let output = output.expect("the command runs");
    let text = [output.stdout, output.stderr].concat();
    (
        output.status.code(),
        String::from_utf8(text).expect("UTF-8"),
    )
}

#[test]
fn help_and_wrong_arguments_build_nothing() {
    for (command, flag) in [
        ("bench", "--rounds <ROUNDS>"),
        ("soak", "--minutes <MINUTES>"),
    ] {
        let (code, help) = run(&[command, "--help"]);
        assert_eq!(code, Some(0), "{help}");
        assert!(help.contains(flag), "{help}");
        let (code, refusal) = run(&[command, "--wrong"]);
        assert_eq!(code, Some(2), "{refusal}");
        // What is right goes on to the build.
        let (code, text) = run(&[command]);
        assert_eq!(code, Some(1), "{text}");
        assert!(text.contains("cannot start /nowhere"), "{text}");
    }
}
