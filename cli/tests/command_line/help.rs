//! What the command tells of itself.

use std::process::Command;

use crate::program::{BINARY, Ended};

fn printed(arguments: &str) -> String {
    let mut command = Command::new(BINARY);
    command.args(arguments.split(' ')).env_clear();
    let ended = Ended::of(command);
    assert_eq!((ended.code, ended.stderr.as_str()), (0, ""), "{arguments}");
    ended.stdout
}

/// After a change, `EXPECTORATE=overwrite cargo test -p users-cli help` brings the files up
/// to date; read the difference.
#[test]
fn help_is_as_recorded() {
    for (arguments, file) in [
        ("--help", "users"),
        ("fivetran --help", "fivetran"),
        ("fivetran list-users --help", "fivetran-list-users"),
        ("d3lay list-users --help", "d3lay-list-users"),
    ] {
        let file = format!("tests/command_line/help/{file}.txt");
        expectorate::assert_contents(file, &printed(arguments));
    }
}

#[test]
fn every_shell_has_completions() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = printed(&format!("completions {shell}"));
        for word in ["list-users", "sort-by", "dry-run"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
}

#[test]
fn every_command_has_a_manual_page() {
    for (arguments, words) in [
        ("man", ["users", "EXIT STATUS", "interrupted"]),
        (
            "man fivetran",
            ["users\\-fivetran", "EXIT STATUS", "list\\-users"],
        ),
        (
            "man d3lay list-users",
            ["users\\-d3lay\\-list\\-users", "sort\\-by", "max\\-pages"],
        ),
    ] {
        let page = printed(arguments);
        for word in words {
            assert!(page.contains(word), "{arguments}: {word}\n{page}");
        }
    }
}
