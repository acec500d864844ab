//! The commands of the library and of the names: what they take.

use users_cli::{
    command,
    operation::{Cause, Failure},
};

use crate::client::{Client, GetBookError};

#[rustfmt::skip]
#[deny(warnings)]
#[expect(unreachable_pub, reason = "generated modules are made for libraries")]
#[path = "../../codegen/tests/golden/library/cli.rs"]
mod library;
#[rustfmt::skip]
#[deny(warnings)]
#[expect(unreachable_pub, reason = "generated modules are made for libraries")]
#[path = "../../codegen/tests/golden/names/cli.rs"]
mod names;

/// What clap says of arguments that cannot be parsed, such as two of one name, is a panic.
#[test]
fn every_command_can_be_parsed() {
    command(&[&library::API, &names::API]).debug_assert();
}

/// The help of an operation.
fn help(arguments: &[&str]) -> String {
    let arguments = ["users"].iter().chain(arguments).chain(&["--help"]);
    let parsed = command(&[&library::API, &names::API]).try_get_matches_from(arguments);
    parsed.expect_err("help").to_string()
}

#[track_caller]
fn refuses(arguments: &str, reason: &str) {
    let arguments = ["users", "library"].into_iter().chain(arguments.split(' '));
    let error = command(&[&library::API])
        .try_get_matches_from(arguments)
        .expect_err("a refusal")
        .to_string();
    assert!(error.contains(reason), "{error}");
}

#[test]
fn help_tells_what_the_document_says() {
    let text = help(&["library", "list-books"]);
    for part in [
        "--year <INTEGER>",
        "[minimum: 1450]",
        "--genre <TEXT>",
        "[default: novel]",
        "[possible values: ",
        "[maximum items: 3]",
        "--since <DATE-TIME>",
        "--all",
        "GET /shelves/{shelf}/books",
    ] {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
    assert!(help(&["library", "replace-book"]).contains("Deprecated."));
    assert!(help(&["library", "add-book"]).contains("--body <JSON>"));
}

#[test]
fn values_are_parsed_by_their_type() {
    refuses("get-book", "--isbn <TEXT>");
    refuses("list-books --shelf 1 --year x", "not an integer of 64 bits");
    refuses("list-books --shelf 1 --year 2000 --genre nove", "novel");
    refuses(
        "list-books --shelf 1 --year 2000 --lent yes",
        "[possible values: true, false]",
    );
    refuses("list-books --shelf 1 --year 2000 --since now", "RFC 3339");
    refuses(
        "list-books --shelf 1 --year 2000 --on 1.1.2000",
        "not a date",
    );
}

/// The schemes of the operation's alternatives, and no others of the API.
#[tokio::test]
async fn missing_credentials_are_told_by_alternative() {
    let client = Client::builder().build().expect("a client");
    let error = client
        .get_book()
        .isbn("9780141439518".to_owned())
        .send()
        .await;
    let error = error.expect_err("no credentials");
    let GetBookError::MissingCredentials(missing) = &error else {
        panic!("{error}");
    };
    let operation = library::API.operations.iter();
    let operation = operation.clone().find(|found| found.name == "get-book");
    let operation = operation.expect("it is there");
    let failure = Failure::of_call(operation, Cause::MissingCredentials, &error);
    let text = failure.without(&library::API, missing).text();
    let help: Vec<&str> = text.lines().skip(1).collect();
    let [first, second] = help[..] else {
        panic!("{text}");
    };
    assert!(
        first.starts_with("help: for `keyAuth`, set LIBRARY_KEY_AUTH_KEY in"),
        "{text}"
    );
    for part in [
        "help: or for `",
        "LIBRARY_USERNAME and LIBRARY_PASSWORD",
        "; and for `",
        "set SIGNATURE",
    ] {
        assert!(second.contains(part), "{part} is not in\n{text}");
    }
}

/// Parameters that are called like the flags of the command.
#[test]
fn names_that_are_taken_get_their_location_in_front() {
    let text = help(&["names", "client"]);
    for flag in ["--send <", "--query-body <", "--page-size <", "--plus-1 <"] {
        assert!(text.contains(flag), "{flag} is not in\n{text}");
    }
}
