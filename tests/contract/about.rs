//! What the command prints about itself: help, the manual page, completions, and the table of its
//! options in `docs/`.

use std::{
    io::Write as _,
    path::Path,
    process::{Command, Output, Stdio},
};

use users_server::options::{EXIT_CODES, Kind, Setting};

use crate::running::{program, run};

fn printed(arguments: &[&str]) -> String {
    let ended = run(program(arguments)).wait();
    assert_eq!(ended.status.code(), Some(0), "{arguments:?}: {ended:?}");
    assert!(ended.stderr.is_empty(), "{ended:?}");
    ended.stdout
}

/// The output of a program that is given `input`; none where there is no such program.
fn piped(program: &str, arguments: &[&str], input: &str) -> Option<Output> {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .ok()?;
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().expect("it ends");
    writer.join().expect("a writer").expect("written");
    Some(output)
}

#[test]
fn help_is_as_recorded() {
    let help = printed(&["--help"]);
    expectorate::assert_contents("tests/contract/help.txt", &help);
}

#[test]
fn every_option_is_in_the_help_with_its_variable() {
    let help = printed(&["--help"]);
    for setting in Setting::all() {
        assert!(help.contains(&setting.flag()), "{}", setting.key);
        // A secret's has no value here.
        let variables = ["=", "]"].map(|end| format!("[env: {}{end}", setting.variable));
        let named = variables.iter().any(|variable| help.contains(variable));
        assert!(named, "{}", setting.key);
        // One name, in three spellings.
        let variable = format!("USERS_{}", setting.key.to_uppercase().replace('-', "_"));
        assert_eq!(setting.variable, variable);
    }
    for (code, meaning) in EXIT_CODES {
        assert!(help.contains(&format!("  {code}  {meaning}")), "{help}");
    }
}

#[test]
fn shells_take_the_completions() {
    for (shell, check) in [
        ("bash", &["-n"][..]),
        ("zsh", &["-n"]),
        ("fish", &["--no-execute"]),
    ] {
        let script = printed(&["--completions", shell]);
        let of_flag = script
            .lines()
            .filter(|line| line.contains("quota-window"))
            .count();
        assert!(of_flag > 0, "{shell}");
        assert!(
            script.contains("specshot-users"),
            "it completes another command: {shell}"
        );
        match piped(shell, check, &script) {
            Some(output) => assert!(output.status.success(), "{shell}: {output:?}"),
            None => println!("{shell} is not here"),
        }
    }
    // What bash offers, once it has read the script.
    let script = printed(&["--completions", "bash"]);
    let ask = format!(
        "{script}\nCOMP_WORDS=(specshot-users --log-le); COMP_CWORD=1; \
         _specshot__users specshot-users --log-le specshot-users; echo \"${{COMPREPLY[*]}}\"\n\
         COMP_WORDS=(specshot-users --log-level ''); COMP_CWORD=2; \
         _specshot__users specshot-users '' --log-level; echo \"${{COMPREPLY[*]}}\"\n"
    );
    let output = piped("bash", &["-s"], &ask).expect("bash");
    let offered = String::from_utf8(output.stdout).expect("UTF-8");
    assert_eq!(
        offered, "--log-level\nerror warn info debug\n",
        "{:?}",
        output.stderr
    );
}

#[test]
fn the_manual_page_has_its_sections() {
    let page = printed(&["--man"]);
    for section in [
        "NAME",
        "SYNOPSIS",
        "DESCRIPTION",
        "NETWORK",
        "\"EXIT STATUS\"",
        "VERSION",
    ] {
        let heading = page.lines().any(|line| line == format!(".SH {section}"));
        assert!(heading, "{section}: {page}");
    }
    for setting in Setting::all() {
        let flag = setting.flag().replace('-', "\\-");
        assert!(page.contains(&flag), "{flag}");
        let variable = format!("environment variable {}.", setting.variable);
        assert!(page.contains(&variable), "{variable}");
    }
    let arguments = ["-man", "-Tutf8", "-rLL=100n"];
    match piped("groff", &arguments, &page) {
        Some(output) => {
            assert!(output.status.success(), "{output:?}");
            let text = String::from_utf8(output.stdout).expect("UTF-8");
            assert!(text.contains("the options are wrong"), "{text}");
        }
        None => println!("groff is not here"),
    }
}

/// The table in `docs/configuration.md`. `EXPECTORATE=overwrite` renews it.
#[test]
fn the_table_of_options_is_that_of_the_definition() {
    const START: &str = "<!-- options -->\n";
    const END: &str = "<!-- end of options -->\n";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/configuration.md");
    let text = std::fs::read_to_string(&path).expect("the page");
    let (before, rest) = text.split_once(START).expect("the start of the table");
    let (_, after) = rest.split_once(END).expect("the end of the table");
    let whole = format!("{before}{START}{}{END}{after}", table());
    expectorate::assert_contents(path, &whole);
    for (code, meaning) in EXIT_CODES {
        assert!(
            after.contains(&format!("| {code} | {meaning} |")),
            "exit code {code}"
        );
    }
}

fn table() -> String {
    let mut table = String::new();
    let mut heading = String::new();
    for setting in Setting::all() {
        if setting.heading != heading {
            heading.clone_from(&setting.heading);
            table.push_str(&format!(
                "\n### {heading}\n\n| key | value | default | what it does |\n\
                 | --- | --- | --- | --- |\n"
            ));
        }
        let values = match setting.kind {
            _ if !setting.words.is_empty() => {
                let words: Vec<String> = setting
                    .words
                    .iter()
                    .map(|word| format!("`\"{word}\"`"))
                    .collect();
                words.join(", ")
            }
            Kind::Integer => format!("integer, {}", setting.value_name),
            Kind::Boolean => "`true`, `false`".to_owned(),
            Kind::List => format!("array of strings, {}", setting.value_name),
            Kind::Secret => format!("reference to a secret, {}", setting.value_name),
            _ => format!("string, {}", setting.value_name),
        };
        let default = match setting.defaults.is_empty() {
            true => String::new(),
            false => format!("`{}`", setting.defaults.join(", ")),
        };
        let help = setting.help.replace('|', "\\|");
        table.push_str(&format!(
            "| `{}` | {values} | {default} | {help} |\n",
            setting.key
        ));
    }
    table.push('\n');
    table
}
