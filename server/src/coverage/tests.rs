//! Requests as the run time reads them, without a server.

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;
use specshot_runtime::{OperationEntry, Violation, server::Arguments};

use super::{Coverage, OperationCoverage, Snapshot, Table, page, shortfalls};
use crate::generated::{
    control::{ApiName, BoundSide, CoverageGap, CoverageTally, DocumentCoverage},
    d3lay, fivetran,
};

const APIS: [(ApiName, &[OperationEntry]); 2] = [
    (ApiName::Fivetran, fivetran::OPERATIONS),
    (ApiName::D3lay, d3lay::OPERATIONS),
];

/// Reads parameters as a server does and notes what comes of it.
fn request(coverage: &Coverage, (api, entry): (ApiName, &OperationEntry), texts: &[(&str, &str)]) {
    let operation = coverage.operation(api, entry.index).unwrap();
    let parameters = &(entry.contract)().unwrap().parameters;
    let (mut arguments, mut violations) = (Arguments::new(parameters), Vec::new());
    for (position, parameter) in parameters.iter().enumerate() {
        let texts: Vec<&str> = texts
            .iter()
            .filter(|(name, _)| *name == parameter.name)
            .map(|(_, text)| *text)
            .collect();
        let value = parameter.read(&texts).unwrap_or_else(|found| {
            violations.extend::<Vec<Violation>>(found);
            None
        });
        if !texts.is_empty() {
            arguments.push(position, value);
        }
    }
    operation.note_request();
    operation.note_arguments(&arguments);
    operation.note_violations(&violations);
}

fn answer(operation: &OperationCoverage, status: u16, names: &[&str]) {
    let headers: HeaderMap = names
        .iter()
        .map(|name| {
            let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
            (name, HeaderValue::from_static("1"))
        })
        .collect();
    operation.note_answer(status, &headers);
}

fn document(coverage: &Coverage, api: ApiName) -> DocumentCoverage {
    let report = coverage.report(Some(&[api]));
    let [document] = report.documents.values() else {
        panic!("one document is asked for");
    };
    document.clone()
}

fn counts(tally: &CoverageTally) -> (i64, i64) {
    assert_eq!(tally.total - tally.covered, tally.missing.len() as i64);
    (tally.covered, tally.total)
}

fn messages(tally: &CoverageTally) -> Vec<&str> {
    let gaps = tally.missing.values().iter();
    gaps.map(|gap| gap.message.as_str()).collect()
}

fn all_counts(document: &DocumentCoverage) -> [(i64, i64); 6] {
    [
        counts(&document.operations),
        counts(&document.parameters),
        counts(&document.enum_values),
        counts(&document.bounds),
        counts(&document.statuses),
        counts(&document.response_headers),
    ]
}

#[test]
fn at_the_start_nothing_is_exercised() {
    let coverage = Coverage::new().unwrap();
    let fivetran = document(&coverage, ApiName::Fivetran);
    assert_eq!(
        all_counts(&fivetran),
        [(0, 1), (0, 4), (0, 0), (0, 6), (0, 9), (0, 13)]
    );
    assert_eq!((fivetran.covered, fivetran.total), (0, 33));
    assert_eq!(fivetran.percent, 0.0);
    let d3lay = document(&coverage, ApiName::D3lay);
    assert_eq!(
        all_counts(&d3lay),
        [(0, 1), (0, 16), (0, 21), (0, 6), (0, 8), (0, 3)]
    );
    assert_eq!((d3lay.covered, d3lay.total), (0, 55));
}

#[test]
fn a_request_exercises_what_it_carries_and_no_default() {
    let coverage = Coverage::new().unwrap();
    let entry = &d3lay::OPERATIONS[0];
    request(&coverage, (ApiName::D3lay, entry), &[]);
    let document = |coverage| document(coverage, ApiName::D3lay);
    assert_eq!(
        all_counts(&document(&coverage)),
        [(1, 1), (0, 16), (0, 21), (0, 6), (0, 8), (0, 3)]
    );
    let texts = [("sort_by", "email"), ("page", "1"), ("page_size", "20")];
    request(&coverage, (ApiName::D3lay, entry), &texts);
    let found = document(&coverage);
    assert_eq!(
        all_counts(&found),
        [(1, 1), (3, 16), (1, 21), (1, 6), (0, 8), (0, 3)]
    );
    assert_eq!(found.percent, 6.0 * 100.0 / 55.0);
    let enum_values = messages(&found.enum_values);
    assert!(!enum_values.contains(&"query parameter `sort_by`: no value `email`"));
    assert!(enum_values.contains(&"query parameter `sort_by`: no value `created_at`"));
    assert!(enum_values.contains(&"header `Content-Type`: no value `text/plain`"));
    assert_eq!(
        messages(&found.bounds),
        [
            "query parameter `page`: no value below 1",
            "query parameter `page_size`: no value of 1",
            "query parameter `page_size`: no value below 1",
            "query parameter `page_size`: no value of 100",
            "query parameter `page_size`: no value above 100",
        ]
    );
    // The other document is untouched.
    assert_eq!(self::document(&coverage, ApiName::Fivetran).covered, 0);
}

#[test]
fn each_side_of_a_bound_takes_a_value_of_its_own() {
    let coverage = Coverage::new().unwrap();
    let operation = (ApiName::Fivetran, &fivetran::OPERATIONS[0]);
    let bounds = || document(&coverage, ApiName::Fivetran).bounds;
    let mut covered = 0;
    for (name, text, more) in [
        ("limit", "500", 0),
        ("limit", "2", 0),
        ("limit", "999", 0),
        ("limit", "x", 0),
        ("limit", "99999999999999999999", 0),
        ("limit", "1", 1),
        ("limit", "0", 1),
        ("limit", "-7", 0),
        ("limit", "1000", 1),
        ("limit", "1001", 1),
        ("cursor", "ab", 0),
        ("cursor", "", 1),
        ("cursor", "é", 1),
        ("cursor", "a", 0),
    ] {
        request(&coverage, operation, &[(name, text)]);
        covered += more;
        assert_eq!(bounds().covered, covered, "after {name}={text}");
    }
    assert_eq!(counts(&bounds()), (6, 6));
}

#[test]
fn gaps_name_places_in_the_document() {
    let coverage = Coverage::new().unwrap();
    let found = document(&coverage, ApiName::D3lay);
    let gap = |tally: &CoverageTally, message: &str| -> CoverageGap {
        let mut gaps = tally.missing.values().iter();
        gaps.find(|gap| gap.message == message).unwrap().clone()
    };
    let operation = gap(&found.operations, "`GET /users`: not requested");
    assert_eq!(operation.pointer, "/paths/~1users/get");
    assert_eq!(operation.operation.0, "list_users");
    let parameter = gap(&found.parameters, "header `X-API-Version`: not given");
    assert_eq!(parameter.pointer, "/components/parameters/ApiVersion");
    let value = gap(
        &found.enum_values,
        "query parameter `sort_order`: no value `desc`",
    );
    assert_eq!(value.pointer, "/components/schemas/SortOrder/enum/1");
    assert_eq!(value.side, None);
    let bound = gap(
        &found.bounds,
        "query parameter `page_size`: no value above 100",
    );
    assert_eq!(
        bound.pointer,
        "/components/parameters/PageSize/schema/maximum"
    );
    assert_eq!(bound.side, Some(BoundSide::Outside));
    let status = gap(&found.statuses, "status 429: not answered");
    assert_eq!(status.pointer, "/components/responses/TooManyRequests");
    let ok = gap(&found.statuses, "status 200: not answered");
    assert_eq!(ok.pointer, "/paths/~1users/get/responses/200");
    let header = "status 429: without the header `Retry-After` so far";
    let header = gap(&found.response_headers, header);
    assert_eq!(header.pointer, "/components/headers/Retry-After");
}

#[test]
fn an_answer_exercises_its_status_and_the_headers_it_has() {
    let coverage = Coverage::new().unwrap();
    let operation = coverage.operation(ApiName::Fivetran, 0).unwrap();
    answer(operation, 429, &["retry-after", "x-rate-limit", "allow"]);
    answer(operation, 418, &["allow"]);
    let found = document(&coverage, ApiName::Fivetran);
    assert_eq!(counts(&found.statuses), (1, 9));
    assert_eq!(counts(&found.response_headers), (2, 13));
    assert_eq!(
        counts(&found.operations),
        (0, 1),
        "routing may have answered"
    );
    answer(operation, 429, &["X-Rate-Limit-Remaining"]);
    let found = document(&coverage, ApiName::Fivetran);
    assert_eq!(counts(&found.response_headers), (3, 13));
}

/// Exercises all that a document has, by what its contract says.
fn exercise_everything(coverage: &Coverage, (api, entry): (ApiName, &OperationEntry)) {
    let contract = (entry.contract)().unwrap();
    for parameter in &contract.parameters {
        // Every text up to one character, every number around a bound, every value of an enum.
        let objects: Vec<Value> = serde_json::from_str(entry.spec.parameters).unwrap();
        let object = objects
            .iter()
            .find(|o| o["name"] == *parameter.name)
            .unwrap();
        let schema = &object["schema"];
        let mut texts = vec![String::new(), "x".to_owned()];
        for keyword in ["minimum", "maximum"] {
            if let Some(bound) = schema[keyword].as_i64() {
                texts.extend((-1..=1).map(|by| (bound + by).to_string()));
            }
        }
        let schemas = entry.api.schemas.iter();
        let schemas = schemas.map(|(_, text)| serde_json::from_str::<Value>(text).unwrap());
        for schema in schemas.chain([schema.clone()]) {
            let values = schema["enum"].as_array().into_iter().flatten();
            texts.extend(values.filter_map(Value::as_str).map(str::to_owned));
        }
        for text in texts {
            request(coverage, (api, entry), &[(&parameter.name, &text)]);
        }
    }
    let operation = coverage.operation(api, entry.index).unwrap();
    for (status, response) in &contract.responses {
        let names: Vec<&str> = response.headers.iter().map(|h| h.name.as_str()).collect();
        answer(operation, *status, &names);
    }
}

#[test]
fn all_of_both_documents_can_be_exercised_and_forgotten() {
    let coverage = Coverage::new().unwrap();
    for (api, entries) in APIS {
        for entry in entries {
            exercise_everything(&coverage, (api, entry));
        }
        let found = document(&coverage, api);
        assert_eq!(found.percent, 100.0, "{}", Table(&coverage.report(None)));
    }
    coverage.reset(Some(&[ApiName::D3lay]));
    assert_eq!(document(&coverage, ApiName::D3lay).covered, 0);
    assert_eq!(document(&coverage, ApiName::Fivetran).percent, 100.0);
    coverage.reset(None);
    assert_eq!(document(&coverage, ApiName::Fivetran).covered, 0);
    assert!(coverage.snapshot().documents["fivetran"]["list_users"].is_empty());
}

#[test]
fn snapshots_of_several_servers_make_one_report() {
    let entry = (ApiName::Fivetran, &fivetran::OPERATIONS[0]);
    let (first, second) = (Coverage::new().unwrap(), Coverage::new().unwrap());
    request(&first, entry, &[("limit", "1")]);
    request(&second, entry, &[("limit", "1001"), ("active", "true")]);
    answer(
        second.operation(ApiName::Fivetran, 0).unwrap(),
        400,
        &["X-Rate-Limit"],
    );
    let text = serde_json::to_string(&first.snapshot()).unwrap();
    assert_eq!(
        text,
        r#"{"d3lay":{"list_users":[]},"fivetran":{"list_users":["query limit","query limit minimum inside","request"]}}"#
    );
    let mut merged: Snapshot = serde_json::from_str(&text).unwrap();
    merged.merge(second.snapshot());
    assert_eq!(merged.len(), 7);
    let whole = Coverage::new().unwrap();
    assert_eq!(whole.add(&merged), Vec::<String>::new());
    assert_eq!(whole.snapshot(), merged);
    assert_eq!(document(&whole, ApiName::Fivetran).covered, 7);
    // What another version of the documents had is named.
    let old =
        r#"{"fivetran": {"list_users": ["query old", "request"], "gone": ["request"]}, "x": {}}"#;
    let unknown = whole.add(&serde_json::from_str(old).unwrap());
    assert_eq!(
        unknown,
        ["fivetran gone: request", "fivetran list_users: query old"]
    );
}

#[test]
fn a_document_below_what_is_required_is_named_with_what_it_lacks() {
    let coverage = Coverage::new().unwrap();
    exercise_everything(&coverage, (ApiName::Fivetran, &fivetran::OPERATIONS[0]));
    let report = coverage.report(None);
    assert_eq!(shortfalls(&report, 0.0), []);
    let [short] = &shortfalls(&report, 80.0)[..] else {
        panic!("D3lay alone is below");
    };
    assert_eq!((short.api, short.missing.len()), (ApiName::D3lay, 55));
    let text = short.to_string();
    assert!(
        text.starts_with(
            "d3lay: 0.00 % of the document exercised, 80 % required; missing:\n  \
             list_users: `GET /users`: not requested (/paths/~1users/get)\n"
        ),
        "{text}"
    );
    request(&coverage, (ApiName::D3lay, &d3lay::OPERATIONS[0]), &[]);
    let exact = 100.0 / 55.0;
    assert_eq!(shortfalls(&coverage.report(None), exact), []);
    assert_eq!(shortfalls(&coverage.report(None), exact + 1e-9).len(), 1);
}

#[test]
fn the_table_shows_each_kind_and_what_is_missing() {
    let coverage = Coverage::new().unwrap();
    exercise_everything(&coverage, (ApiName::Fivetran, &fivetran::OPERATIONS[0]));
    let mut snapshot = coverage.snapshot();
    let points = snapshot.documents.get_mut("fivetran").unwrap();
    assert!(
        points
            .get_mut("list_users")
            .unwrap()
            .remove("query limit maximum outside")
    );
    coverage.reset(None);
    coverage.add(&snapshot);
    assert_eq!(
        Table(&coverage.report(Some(&[ApiName::Fivetran]))).to_string(),
        "fivetran: 32 of 33 exercised, 96.96 %
  operations          1 of    1
  parameters          4 of    4
  enum values         0 of    0
  bounds              5 of    6
  statuses            9 of    9
  response headers   13 of   13
  missing:
    list_users: query parameter `limit`: no value above 1000 (/components/parameters/Limit/schema/maximum, outside)
"
    );
}

#[test]
fn the_page_stands_by_itself_and_says_what_the_report_says() {
    let coverage = Coverage::new().unwrap();
    exercise_everything(&coverage, (ApiName::Fivetran, &fivetran::OPERATIONS[0]));
    let page = page(&coverage.report(None));
    for part in [
        "<!DOCTYPE html><html lang=\"en\">",
        "<h1>Contract coverage</h1>",
        "33 of 33 exercised, <strong>100.00 %</strong>",
        "<p>Nothing is missing.</p>",
        "0 of 55 exercised, <strong>0.00 %</strong>",
        "<td>query parameter `page`: no value below 1</td>\
         <td><code>/components/parameters/Page/schema/minimum, outside</code></td>",
        "<meter min=\"0\" max=\"21\" value=\"0\" aria-label=\"enum values exercised\">0 of 21</meter>",
        "nothing to exercise",
        "color-scheme: light dark",
    ] {
        assert!(page.contains(part), "{part} is missing in {page}");
    }
    for part in ["<script", "http://", "https://", "<link"] {
        assert!(!page.contains(part), "{part}");
    }
}
