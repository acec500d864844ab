//! What the command tells of itself.

use std::{collections::BTreeSet, fs, io, process::Command};

use users_cli::generated::APIS;

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
    let mut expected = BTreeSet::new();
    for names in subcommands(&users_cli::command(APIS)) {
        let file = format!("{}.txt", names.join("-"));
        let arguments = [&names[1..], &["--help".to_owned()]].concat().join(" ");
        let path = format!("tests/command_line/help/{file}");
        expectorate::assert_contents(path, &printed(&arguments));
        expected.insert(file);
    }
    let files = fs::read_dir("tests/command_line/help").expect("a directory");
    let name = |file: io::Result<fs::DirEntry>| file.expect("a file").file_name().into_string();
    let recorded: BTreeSet<String> = files.map(|file| name(file).expect("UTF-8")).collect();
    assert_eq!(recorded, expected, "files of commands that are gone");
}

/// The names of a command and of everything below it, from the outermost one.
fn subcommands(command: &clap::Command) -> Vec<Vec<String>> {
    let name = command.get_name().to_owned();
    let below = command.get_subcommands().flat_map(subcommands);
    let below = below.map(|names| [vec![name.clone()], names].concat());
    [vec![name.clone()]].into_iter().chain(below).collect()
}

#[test]
fn every_command_has_the_version() {
    for arguments in ["--version", "fivetran --version", "d3lay list-users -V"] {
        let text = printed(arguments);
        assert!(
            text.ends_with(concat!(" ", env!("CARGO_PKG_VERSION"), "\n")),
            "{text}"
        );
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
