//! What a server says has been exercised of its documents.

use std::path::Path;

use serde_json::{Value, json};
use specshot::document::{Document, Pointer};
use users_server::{coverage::Coverage, generated::control::ApiName};

use crate::{api::Api, served::Served};

/// The report of a document as JSON.
fn report(coverage: &Coverage, api: ApiName) -> Value {
    let report = serde_json::to_value(coverage.report(Some(&[api]))).expect("JSON");
    report["documents"][0].clone()
}

/// What has been exercised: the points of a snapshot.
fn exercised(served: &Served, api: ApiName) -> Vec<String> {
    let snapshot = serde_json::to_value(served.state().coverage.snapshot()).expect("JSON");
    let points = &snapshot[api.as_str()]["list_users"];
    serde_json::from_value(points.clone()).expect("names")
}

#[test]
fn every_gap_is_a_place_in_the_document() {
    let coverage = Coverage::new().expect("the documents");
    for api in [ApiName::Fivetran, ApiName::D3lay] {
        let name = format!("spec/{api}.yaml");
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(&name);
        let document = Document::read(&path, &name).expect("the document");
        let report = report(&coverage, api);
        let kinds = report.as_object().expect("an object").values();
        let gaps = kinds
            .filter_map(|kind| kind["missing"].as_array())
            .flatten();
        let mut count = 0;
        for gap in gaps {
            let pointer: Pointer = gap["pointer"]
                .as_str()
                .and_then(|pointer| pointer.parse().ok())
                .expect("a pointer");
            assert!(document.get(&pointer).is_some(), "{name}: {gap}");
            count += 1;
        }
        assert_eq!(Value::from(count), report["total"]);
    }
}

#[test]
fn requests_exercise_what_they_carry_and_get() {
    let served = Served::start(&[]);
    served.fivetran().call("").send().expect(200);
    let ok = [
        "request",
        "status 200",
        "status 200 header X-Rate-Limit",
        "status 200 header X-Rate-Limit-Remaining",
    ];
    assert_eq!(exercised(&served, ApiName::Fivetran), ok);
    served
        .fivetran()
        .call("limit=1001")
        .anonymous()
        .send()
        .expect(401);
    let refused = ["status 401", "status 401 header WWW-Authenticate"];
    assert_eq!(
        exercised(&served, ApiName::Fivetran),
        [&ok[..], &refused].concat()
    );
    served
        .fivetran()
        .call("limit=1001&cursor=x")
        .send()
        .expect(400);
    let found = exercised(&served, ApiName::Fivetran);
    for point in [
        "query cursor",
        "query cursor minLength inside",
        "query limit",
        "query limit maximum outside",
        "status 400",
    ] {
        assert!(
            found.iter().any(|name| name == point),
            "{point} in {found:?}"
        );
    }
    assert_eq!(found.len(), 6 + 7);
    served.fivetran().call("").method("POST").send().expect(405);
    let found = exercised(&served, ApiName::Fivetran);
    assert!(found.iter().any(|name| name == "status 405 header Allow"));
    assert_eq!(exercised(&served, ApiName::D3lay), [""; 0]);
    served.state().coverage.reset(None);
    assert_eq!(exercised(&served, ApiName::Fivetran), [""; 0]);
}

/// What no well-behaved server answers is exercised by faults.
#[test]
fn an_error_on_command_exercises_its_status() {
    let served = Served::start(&[]);
    for api in [ApiName::Fivetran, ApiName::D3lay] {
        let fault = json!({"scope": {"api": api}, "what": {"kind": "status", "status": 500}});
        let fault = serde_json::from_value(fault).expect("a fault");
        served.state().faults.set(fault).expect("possible");
    }
    let apis: [(Api, ApiName); 2] = [
        (served.fivetran(), ApiName::Fivetran),
        (served.d3lay(), ApiName::D3lay),
    ];
    for (api, name) in apis {
        api.call("").send().expect(500);
        assert_eq!(exercised(&served, name), ["request", "status 500"]);
    }
}
