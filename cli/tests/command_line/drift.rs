//! What the command makes of answers that are not as the document says.

use std::fs;

use serde_json::{Value, json};
use users_server::generated::control::{
    ApiName::D3lay, BrokenSchemaEffect, FaultSetting, JsonPointer, SchemaKeyword,
};

use crate::program::{Service, lines};

/// A server whose first user of each page has a type that the document does not list.
fn service() -> Service {
    let service = Service::with(10);
    let mut effect = BrokenSchemaEffect::new();
    effect.keyword = Some(SchemaKeyword::Enum);
    effect.pointer = Some(JsonPointer("/0/user_type".to_owned()));
    service.server.set_fault(FaultSetting::of(D3lay, effect));
    service
}

const LIST: &str = "d3lay list-users --page-size 5 --all --max-pages 2";

/// Place, rule and count of the report's entries.
fn entries(report: &Value) -> Vec<Value> {
    let entries = report["entries"].as_array().expect("entries");
    entries
        .iter()
        .map(|entry| json!([entry["pointer"], entry["rule"], entry["count"]]))
        .collect()
}

#[test]
fn deviations_are_quiet_unless_asked_for() {
    let service = service();
    let ended = service.run(LIST);
    assert_eq!((ended.code, lines(&ended.stdout).len()), (0, 10));
    assert!(!ended.stderr.contains("user_type"), "{ended:?}");
    let ended = service.run(&format!("{LIST} --drift -"));
    assert_eq!((ended.code, lines(&ended.stdout).len()), (0, 10));
    let (_, report) = ended
        .stderr
        .split_once('\n')
        .expect("a note, then the report");
    let report: Value = serde_json::from_str(report).expect("JSON");
    assert_eq!(report["answers"], 2);
    assert_eq!(entries(&report), [json!(["/*/user_type", "enum", 2])]);
}

#[test]
fn a_strict_command_takes_the_first_one_as_an_error() {
    let service = service();
    let file = service.home.path().join("drift.json");
    let ended = service.run(&format!("{LIST} --strict --drift {}", file.display()));
    ended.says(6, "error: ");
    ended.says(6, "`/0/user_type`");
    assert_eq!(ended.stdout, "");
    let report = fs::read_to_string(file).expect("a report");
    let report: Value = serde_json::from_str(&report).expect("JSON");
    assert_eq!(entries(&report), [json!(["/*/user_type", "enum", 1])]);
    service.server.clear_faults();
    service.prints("d3lay list-users --strict");
}

#[test]
fn without_deviations_the_report_is_empty() {
    let service = Service::with(1);
    let file = service.home.path().join("drift.json");
    let drift = format!("--drift {}", file.display());
    for (arguments, code, answers) in [
        ("d3lay list-users", 0, 1),
        // Nothing is sent.
        ("d3lay list-users --page 0", 2, 0),
    ] {
        fs::write(&file, "the report of before").expect("written");
        let ended = service.run(&format!("{arguments} {drift}"));
        assert_eq!(ended.code, code, "{ended:?}");
        let report = fs::read_to_string(&file).expect("a report");
        let report: Value = serde_json::from_str(&report).expect("JSON");
        let empty = json!({"answers": answers, "entries": [], "further": 0});
        assert_eq!(report, empty);
    }
    // A dry run meets no answer, and leaves the report of before.
    fs::write(&file, "the report of before").expect("written");
    service.run(&format!("d3lay list-users --dry-run {drift}"));
    let report = fs::read_to_string(&file).expect("a file");
    assert_eq!(report, "the report of before");
}

#[test]
fn a_report_that_cannot_be_written_is_7() {
    let service = Service::with(1);
    let nowhere = service.run("d3lay list-users --drift /nowhere/drift.json");
    nowhere.says(7, "error: cannot write /nowhere/drift.json: ");
    assert_eq!(service.requests(), 0);
    let full = service.run("d3lay list-users --drift /dev/full");
    full.says(7, "error: cannot write /dev/full: ");
    assert_eq!(lines(&full.stdout).len(), 1);
}
