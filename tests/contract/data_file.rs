//! Data files, and what the server says when it cannot take one.

use crate::running::{Ended, fails, start};

/// Starts a server with a data file of this name and content; it must fail.
#[track_caller]
fn refused(flag: &str, name: &str, content: &[u8]) -> (Ended, String) {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join(name);
    std::fs::write(&path, content).expect("written");
    let path = path.to_str().expect("a path in UTF-8").to_owned();
    let ended = fails(&[flag, &path]);
    assert_eq!(ended.status.code(), Some(2), "{ended:?}");
    assert!(ended.stdout.is_empty(), "it serves nothing: {ended:?}");
    (ended, path)
}

#[track_caller]
fn says(flag: &str, name: &str, content: &str, expected: &[&str]) {
    let (ended, path) = refused(flag, name, content.as_bytes());
    for part in expected {
        let part = part.replace("FILE", &path);
        assert!(ended.stderr.contains(&part), "{part}\n{}", ended.stderr);
    }
}

#[test]
fn users_of_a_file_are_served_instead() {
    let directory = tempfile::tempdir().expect("a directory");
    let write = |name: &str, text: &str| {
        let path = directory.path().join(name);
        std::fs::write(&path, text).expect("written");
        path.to_str().expect("a path in UTF-8").to_owned()
    };
    let users = [r#"{"id":"a","email":null}"#, r#"{"id":"b","active":true}"#];
    let array = write("users.json", &format!("[{}]", users.join(",\n")));
    let lines = write("users.jsonl", &users.join("\n"));
    let table = write("users.csv", "id,email,active\na,,\nb,,true\n");
    for (path, email) in [
        (&array, r#","email":null"#),
        (&lines, r#","email":null"#),
        (&table, ""),
    ] {
        let running = start(&["--fivetran-data", path]);
        let body = running.fivetran().get("").expect(200).body;
        let expected = format!(r#""items":[{{"id":"a"{email}}},{{"id":"b","active":true}}]"#);
        assert!(body.contains(&expected), "{path}: {body}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_said() {
    let ended = fails(&["--fivetran-data", "/nonexistent/users.json"]);
    assert_eq!(ended.status.code(), Some(2));
    assert!(
        ended
            .stderr
            .contains("error: cannot read /nonexistent/users.json: No such file"),
        "{ended:?}"
    );
    let directory = tempfile::Builder::new()
        .suffix(".json")
        .tempdir()
        .expect("a directory");
    let path = directory.path().to_str().expect("a path in UTF-8");
    let ended = fails(&["--d3lay-data", path]);
    assert!(
        ended
            .stderr
            .contains(&format!("error: cannot read {path}: ")),
        "{ended:?}"
    );
}

#[test]
fn the_cause_is_said_once() {
    let ended = fails(&["--fivetran-data", "/nonexistent/users.json"]);
    assert_eq!(ended.stderr.matches("No such file").count(), 1, "{ended:?}");
}

#[test]
fn malformed_json_is_said_with_line_and_column() {
    says(
        "--fivetran-data",
        "users.json",
        "[\n  {\"id\": \"a\"},\n  {\"id\": }\n]",
        &["FILE:3:10: ", "malformed JSON"],
    );
    says(
        "--fivetran-data",
        "users.jsonl",
        "{\"id\":\"a\"}\n{\"id\"\n",
        &["FILE:2:"],
    );
    says(
        "--fivetran-data",
        "users.csv",
        "id,role\na,\"never closed\n",
        &["FILE:2:3: "],
    );
}

#[test]
fn a_user_that_breaks_the_document_is_said_with_line_column_and_pointer() {
    says(
        "--fivetran-data",
        "users.json",
        "[{\"id\":\"a\"},\n {\"id\":\"b\",\n  \"active\":\"yes\"},\n {}]",
        &["FILE:3:12: /active: ", "FILE:4:2: "],
    );
    says(
        "--fivetran-data",
        "users.csv",
        "id,active\na,yes\n",
        &["FILE:2:3: "],
    );
    says(
        "--d3lay-data",
        "users.csv",
        "id\nnobody\n",
        &["FILE:1:1: the column `email` is missing"],
    );
}

#[test]
fn duplicate_ids_are_refused_with_both_places() {
    says(
        "--fivetran-data",
        "users.json",
        "[{\"id\":\"a\"},\n {\"id\":\"a\"}]",
        &["FILE:2:8: /id: the id `a` is taken, by the user at 1:8"],
    );
}

#[test]
fn a_file_of_another_kind_is_refused() {
    says(
        "--fivetran-data",
        "users.xml",
        "<users/>",
        &["FILE is no data file"],
    );
    let (ended, path) = refused("--fivetran-data", "users.json", b"[\"\xff\"]");
    assert!(ended.stderr.contains(&format!("{path}:1:3: ")), "{ended:?}");
}
