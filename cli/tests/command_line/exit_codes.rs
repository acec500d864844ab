//! How the command ends when something is wrong, and what it says.

use std::{fs, process::Stdio, time::Duration};

use users_cli::EXIT_CODES;
use users_server::{
    credentials::demo,
    generated::control::{
        ApiName::{D3lay, Fivetran},
        CursorLoopEffect, FaultEffect, FaultSetting,
    },
};

use crate::program::{Ended, Service};

#[test]
fn wrong_arguments_are_2() {
    let service = Service::with(1);
    for (arguments, text) in [
        ("fivetran list-user", "list-users"),
        ("fivetran list-users --limit x", "not an integer of 64 bits"),
        ("fivetran list-users --limitt 1", "--limit"),
        ("d3lay list-users --sort-by nam", "name"),
        ("fivetran list-users --max-pages 2", "--all"),
        ("fivetran list-users --timeout 0", "above 0"),
        // Refused by the client, and said as it was typed.
        (
            "fivetran list-users --limit 1001",
            "error: --limit: 1001 is greater than the maximum of 1000",
        ),
        (
            "d3lay list-users --page 0 --page-size 0",
            "error: --page-size: ",
        ),
        (
            "fivetran list-users --base-url nowhere",
            "the base URL is not a URL",
        ),
        ("control set-clock --body {", "--body: not JSON"),
        ("control set-clock --body {}", "--body"),
        ("control set-clock --body @/nowhere", "cannot read /nowhere"),
        (
            "man fivetran nothing",
            "`fivetran` has no subcommand `nothing`",
        ),
    ] {
        let ended = service.run(arguments);
        ended.says(2, text);
        assert_eq!(ended.stdout, "", "{ended:?}");
    }
    assert_eq!(service.requests(), 0);
}

#[test]
fn credentials_that_are_missing_or_refused_are_3() {
    let service = Service::with(1);
    let mut command = service.command("fivetran list-users");
    command
        .env_remove("FIVETRAN_API_KEY")
        .env_remove("FIVETRAN_API_SECRET");
    let ended = Ended::of(command);
    ended.says(3, "no credentials for `basicAuth`");
    ended.says(
        3,
        "help: for `basicAuth`, set FIVETRAN_API_KEY and FIVETRAN_API_SECRET",
    );
    assert_eq!(service.requests(), 0);
    for (key, text) in [("wrong", "401"), (demo::FIVETRAN_FORBIDDEN_KEY, "403")] {
        let mut command = service.command("fivetran list-users");
        command.env("FIVETRAN_API_KEY", key);
        Ended::of(command).says(3, text);
    }
}

#[test]
fn a_request_that_is_refused_is_4() {
    let service = Service::with(1);
    service
        .run("fivetran list-users --cursor unknown")
        .says(4, "error: 400 Bad Request");
}

#[test]
fn what_may_pass_is_5_after_the_retries() {
    let service = Service::with(1);
    let busy = FaultEffect::status_and_retry_after(429, 0);
    service.server.set_fault(FaultSetting::of(Fivetran, busy));
    service
        .run("fivetran list-users --retries 3")
        .says(5, "429");
    assert_eq!(service.requests(), 4);
    service
        .server
        .set_fault(FaultSetting::of(D3lay, FaultEffect::status(500)));
    service.run("d3lay list-users").says(5, "500");
    let nobody = "fivetran list-users --base-url http://127.0.0.1:1 --retries 0";
    service.run(nobody).says(5, "no connection");
}

#[test]
fn a_call_that_passes_its_deadline_is_5() {
    let service = Service::with(1);
    let never = FaultEffect::delay(Duration::from_secs(600));
    service.server.set_fault(FaultSetting::of(Fivetran, never));
    service
        .run("fivetran list-users --deadline 0.2")
        .says(5, "before the deadline of the call");
}

#[test]
fn retries_are_told_when_asked_for() {
    let service = Service::with(1);
    let busy = FaultEffect::status_and_retry_after(429, 0);
    service
        .server
        .set_fault(FaultSetting::of(Fivetran, busy).first(1));
    let ended = service.run("fivetran list-users --verbose");
    ended.says(0, "list_users: attempt 1: 429 Too Many Requests after ");
    ended.says(0, ", again in 0.0 s\n");
    ended.says(0, "list_users: attempt 2: 200 OK after ");
}

#[test]
fn a_long_wait_is_not_told_without_a_terminal() {
    let service = Service::with(1);
    let busy = FaultEffect::status_and_retry_after(429, 4);
    service
        .server
        .set_fault(FaultSetting::of(Fivetran, busy).first(1));
    service.prints("fivetran list-users");
    assert_eq!(service.requests(), 2);
}

#[test]
fn an_answer_that_breaks_the_document_is_6() {
    let service = Service::with(5);
    let broken = service
        .server
        .set_fault(FaultSetting::of(Fivetran, FaultEffect::not_json()).first(1));
    assert!(broken > 0);
    let ended = service.run("fivetran list-users");
    ended.says(6, "not as the document says");
    ended.says(6, "help: the answer begins with ");
    service.server.clear_faults();
    service
        .server
        .set_fault(FaultSetting::of(Fivetran, CursorLoopEffect::new()));
    let ended = service.run("fivetran list-users --limit 1 --all --output json");
    ended.says(6, "the list does not end");
    assert!(serde_json::from_str::<Vec<serde_json::Value>>(&ended.stdout).is_ok());
}

#[test]
fn output_that_cannot_be_written_is_7() {
    let service = Service::with(50);
    let full = fs::OpenOptions::new().write(true).open("/dev/full");
    for arguments in [
        "fivetran list-users --all",
        "man",
        "fivetran list-users --dry-run",
    ] {
        let mut command = service.command(arguments);
        let full = full.as_ref().expect("Linux has it").try_clone();
        command.stdout(Stdio::from(full.expect("a copy")));
        Ended::of(command).says(7, "error: cannot write the output: No space left on device");
    }
}

/// The page that people read, and what the program says.
#[test]
fn the_codes_are_those_of_the_documentation() {
    let page = include_str!("../../../docs/command-line.md");
    for (code, meaning) in EXIT_CODES {
        let row = format!("| {code} | {meaning} |");
        assert!(page.contains(&row), "{row}");
    }
}
