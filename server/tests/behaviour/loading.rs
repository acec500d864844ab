//! Data files: what is taken, and what is said about what is not.

use std::{fs, path::Path};

use serde_json::{Value, json};
use users_server::{
    d3lay,
    data::{self, LoadError},
    directory::{Member, Snapshot},
    fivetran,
    generated::fivetran::User as FivetranUser,
};

use crate::users::d3lay_user;

fn load<M: Member>(name: &str, content: &[u8]) -> Result<Snapshot<M>, String> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(name);
    fs::write(&path, content).expect("a file");
    data::load(&path).map_err(|error| said(&error, folder.path()))
}

/// The message, without the folder.
fn said(error: &LoadError, folder: &Path) -> String {
    error
        .to_string()
        .replace(&format!("{}/", folder.display()), "")
}

#[track_caller]
fn texts(name: &str, content: &str) -> Vec<String> {
    let users = load::<fivetran::Member>(name, content.as_bytes()).expect("a good file");
    users
        .members()
        .iter()
        .map(|member| member.text().as_str().to_owned())
        .collect()
}

#[track_caller]
fn refused(name: &str, content: impl AsRef<[u8]>, message: &str) {
    let error = load::<fivetran::Member>(name, content.as_ref()).expect_err("a bad file");
    assert_eq!(error, message);
}

#[track_caller]
fn refused_d3lay(name: &str, content: &str, message: &str) {
    let error = load::<d3lay::Member>(name, content.as_bytes()).expect_err("a bad file");
    assert_eq!(error, message);
}

#[test]
fn users_are_kept_as_they_are_written() {
    let text = r#"{ "id": "\u0061", "extra": [1.0], "phone": null }"#;
    assert_eq!(texts("users.json", &format!("[{text}]")), [text]);
    assert_eq!(texts("users.jsonl", text), [text]);
}

#[test]
fn formats_are_recognised_by_extension_whatever_its_case() {
    for (name, content) in [
        ("u.json", r#"[{"id":"a"}]"#),
        ("u.jsonl", r#"{"id":"a"}"#),
        ("u.NDJSON", "{\"id\":\"a\"}\r\n\r\n"),
        ("u.csv", "id\na\n"),
    ] {
        assert_eq!(texts(name, content), [r#"{"id":"a"}"#], "{name}");
    }
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_text() {
    assert_eq!(texts("u.json", "\u{feff}[{\"id\":\"a\"}]").len(), 1);
    assert_eq!(
        texts("u.jsonl", "\u{feff}{\"id\":\"a\"}\n{\"id\":\"b\"}").len(),
        2
    );
    assert_eq!(texts("u.csv", "\u{feff}id\na\n").len(), 1);
}

#[test]
fn a_file_can_say_that_there_are_no_users() {
    assert!(texts("u.json", " [ ] ").is_empty());
    assert!(texts("u.csv", "id,email\n").is_empty());
}

#[test]
fn cells_are_typed_by_the_field_and_empty_ones_are_absent() {
    let table = "active,id,email,given_name,created_at\ntrue,a,,\"Zoë, \"\"Z\"\"\",2024-01-01T00:00:00Z\r\n\n,1,x,\"a\nb\",\n";
    assert_eq!(
        texts("u.csv", table),
        [
            r#"{"active":true,"id":"a","given_name":"Zoë, \"Z\"","created_at":"2024-01-01T00:00:00Z"}"#,
            r#"{"id":"1","email":"x","given_name":"a\nb"}"#
        ]
    );
}

#[test]
fn the_order_is_that_of_the_file_however_many_threads_read_it() {
    let lines: String = (0..60_000)
        .map(|number| format!("{{\"id\":\"user {number}\"}}\n"))
        .collect();
    let array = format!("[{}]", lines.trim_end().replace('\n', ",\n"));
    let table: String = ["id\n".to_owned()]
        .into_iter()
        .chain((0..60_000).map(|number| format!("user {number}\n")))
        .collect();
    for (name, content) in [("u.jsonl", &lines), ("u.json", &array), ("u.csv", &table)] {
        let users = load::<fivetran::Member>(name, content.as_bytes()).expect("a good file");
        for (number, member) in users.members().iter().enumerate() {
            assert_eq!(member.id(), format!("user {number}"), "{name}");
        }
        assert_eq!(users.members().len(), 60_000);
    }
}

#[test]
fn a_file_that_cannot_be_read_is_said() {
    let error = data::load::<fivetran::Member>(Path::new("/nowhere/u.json")).expect_err("absent");
    assert_eq!(
        error.to_string(),
        "cannot read /nowhere/u.json: No such file or directory (os error 2)"
    );
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["folder.json", "folder.jsonl", "folder.csv"] {
        let path = folder.path().join(name);
        fs::create_dir(&path).expect("a folder");
        let error = data::load::<fivetran::Member>(&path).expect_err("a folder");
        assert_eq!(
            said(&error, folder.path()),
            format!("cannot read {name}: Is a directory (os error 21)")
        );
    }
}

#[test]
fn another_extension_is_refused() {
    refused(
        "users.yaml",
        "",
        "users.yaml is no data file: its name must end in .json (a JSON array of users), .jsonl or \
         .ndjson (a user per line) or .csv (a table with a header row)",
    );
}

#[test]
fn an_empty_file_is_refused() {
    refused(
        "u.json",
        "",
        "u.json is empty; a file without users holds `[]`",
    );
    refused(
        "u.json",
        "\u{feff} \n",
        "u.json is empty; a file without users holds `[]`",
    );
    refused(
        "u.jsonl",
        "\n\n",
        "u.jsonl is empty; it should have a user, as a JSON object, on each line",
    );
    refused(
        "u.csv",
        "",
        "u.csv is empty; it should have a header row that names the fields",
    );
}

#[test]
fn malformed_json_is_refused_with_line_and_column() {
    refused(
        "u.json",
        "[{\"id\":\"é\"},\n {\"id\" \"b\"}]",
        "u.json:2:8: malformed JSON: expected `:`",
    );
    refused(
        "u.json",
        "[{\"id\":\"a\"}",
        "u.json:1:12: malformed JSON: EOF while parsing a list",
    );
    refused(
        "u.json",
        "[{\"id\":\"é\"}] x",
        "u.json:1:14: malformed JSON: trailing characters",
    );
    refused(
        "u.jsonl",
        "{\"id\":\"a\"}\n  {\"id\":\"é\",}\n{\"id\":\n",
        "u.jsonl:2:13: malformed JSON: key must be a string\n\
         u.jsonl:3:7: malformed JSON: EOF while parsing a value",
    );
}

#[test]
fn json_that_is_no_array_is_refused() {
    let expected =
        "a JSON array of users was expected; a file with a user per line is named .jsonl";
    refused(
        "u.json",
        "{\"id\":\"a\"}\n{\"id\":\"b\"}",
        &format!("u.json:1:1: {expected}"),
    );
    refused("u.json", "\n 5", &format!("u.json:2:2: {expected}"));
}

#[test]
fn a_text_that_is_not_utf_8_is_refused() {
    let broken = b"[{\"id\":\n\"\xc3\xa9\xff\"}]";
    refused("u.json", broken, "u.json:2:3: the text is not UTF-8");
    refused(
        "u.jsonl",
        b"{\"id\":\"a\"}\n{\"id\":\"\xff\"}",
        "u.jsonl:2:8: the text is not UTF-8",
    );
    refused("u.csv", b"id\n\xff", "u.csv:2:1: the text is not UTF-8");
}

#[test]
fn users_that_break_the_document_are_refused_with_place_and_pointer() {
    refused(
        "u.json",
        "[\n  {\"id\": \"a\", \"active\": 1,\n   \"created_at\": \"yesterday\"},\n  {\"email\": \"b\"},\n  7\n]",
        "u.json:2:25: /active: 1 is not of types \"null\", \"boolean\"\n\
         u.json:3:18: /created_at: \"yesterday\" is not a \"date-time\"\n\
         u.json:4:3: \"id\" is a required property\n\
         u.json:5:3: 7 is not of type \"object\"",
    );
    refused(
        "u.jsonl",
        "{\"id\": \"a\"}\n {\"id\": \"é\", \"active\": 1}",
        "u.jsonl:2:24: /active: 1 is not of types \"null\", \"boolean\"",
    );
    refused(
        "u.csv",
        "id,given_name,active\na,,true\nb,\"x,\ny\",yes\n",
        "u.csv:4:4: /active: \"yes\" is not of types \"null\", \"boolean\"",
    );
    let user = d3lay_user(1, json!({ "user_type": "boss", "email": "nobody" })).to_string();
    let error = load::<d3lay::Member>("u.jsonl", user.as_bytes()).expect_err("a bad user");
    assert!(
        error.contains(": /user_type: \"boss\" is not one of "),
        "{error}"
    );
    assert!(
        error.contains(": /email: \"nobody\" is not a \"email\""),
        "{error}"
    );
}

#[test]
fn a_field_that_is_there_twice_is_refused() {
    refused(
        "u.jsonl",
        r#"{"id":"a","email":"x","em\u0061il":"y"}"#,
        "u.jsonl:1:36: /email: the field is there twice",
    );
}

#[test]
fn repeated_ids_are_refused() {
    let again = "the id `a` is taken, by the user at";
    refused(
        "u.json",
        "[{\"id\":\"a\"},\n{\"email\":null,\"id\":\"a\"}]",
        &format!("u.json:2:20: /id: {again} 1:8"),
    );
    refused(
        "u.jsonl",
        "{\"id\":\"a\"}\n{\"id\":\"b\"}\n{\"id\":\"a\"}\n{\"id\":\"a\"}",
        &format!("u.jsonl:3:7: /id: {again} 1:7\nu.jsonl:4:7: /id: {again} 1:7"),
    );
    refused(
        "u.csv",
        "email,id\nx,a\ny,a\n",
        &format!("u.csv:3:3: /id: {again} 2:3"),
    );
}

#[test]
fn ids_of_d3lay_are_the_same_in_upper_and_lower_case() {
    let id = "abcdefab-0000-4000-8000-00000000000a";
    let lines: Vec<Value> = vec![
        d3lay_user(1, json!({ "id": id })),
        d3lay_user(2, json!({ "id": id.to_uppercase() })),
    ];
    let error = load::<d3lay::Member>("u.json", Value::from(lines).to_string().as_bytes());
    let error = error.expect_err("one id");
    assert!(
        error.contains(&format!("/id: the id `{id}` is taken, by the user at 1:")),
        "{error}"
    );
}

#[test]
fn problems_are_listed_in_the_order_of_the_file_up_to_a_limit() {
    let lines: String = (0..50_000)
        .map(|number| match number % 1000 {
            999 => "{\"id\":1}\n".to_owned(),
            _ => format!("{{\"id\":\"{}\"}}\n", number % 49_990),
        })
        .collect();
    let error = load::<fivetran::Member>("u.jsonl", lines.as_bytes()).expect_err("many problems");
    let lines: Vec<&str> = error.lines().collect();
    assert_eq!(lines.len(), data::LISTED_PROBLEMS + 1);
    assert_eq!(lines[0], "u.jsonl:1000:7: /id: 1 is not of type \"string\"");
    assert_eq!(
        lines[19],
        "u.jsonl:20000:7: /id: 1 is not of type \"string\""
    );
    // 50 lines are malformed; nine of the last ten repeat an id of the first.
    assert_eq!(lines[20], "… and 39 more problems");
}

#[test]
fn columns_that_are_no_fields_are_refused_with_a_suggestion() {
    refused(
        "u.csv",
        "id,Given Name,emial,shoe_size\n",
        "u.csv:1:4: unknown column `Given Name`: did you mean `given_name`?\n\
         u.csv:1:15: unknown column `emial`: did you mean `email`?\n\
         u.csv:1:21: unknown column `shoe_size`: the fields are active, created_at, email, \
         family_name, given_name, id, invited, logged_in_at, phone, picture, role, verified",
    );
}

#[test]
fn a_header_that_cannot_be_used_is_refused() {
    refused(
        "u.csv",
        "id;email\n",
        "u.csv:1:1: the cells must be separated by commas",
    );
    refused(
        "u.csv",
        "id,email,id\n",
        "u.csv:1:10: the column `id` is there twice",
    );
    refused(
        "u.csv",
        "email\n",
        "u.csv:1:1: the column `id` is missing: every user has it",
    );
    refused_d3lay(
        "u.csv",
        "id,identifier,name,email,user_type,status\n",
        "u.csv:1:1: the column `created_at` is missing: every user has it\n\
         u.csv:1:1: the column `updated_at` is missing: every user has it",
    );
}

#[test]
fn rows_of_another_length_than_the_header_are_refused() {
    refused(
        "u.csv",
        "id,email\na\nb,c,d\n\ne,f\n",
        "u.csv:2:1: the row has 1 cell, the header 2 columns\n\
         u.csv:3:1: the row has 3 cells, the header 2 columns",
    );
}

#[test]
fn a_quotation_mark_that_is_never_closed_is_refused() {
    refused(
        "u.csv",
        "id,email\na,b\nc,\"d\ne,f\n",
        "u.csv:3:3: the quotation mark that starts here is never closed",
    );
}

#[test]
fn every_synthetic_user_can_be_written_to_a_file_and_loaded() {
    use data::synthetic::Synthetic;
    let lines: String = (0..300)
        .map(|number| {
            serde_json::to_string(&FivetranUser::synthetic(7, number)).expect("JSON") + "\n"
        })
        .collect();
    assert_eq!(texts("u.jsonl", &lines).len(), 300);
}
