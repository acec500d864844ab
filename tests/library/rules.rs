//! The round trip of the library, and the rules that all documents need together.

use std::path::Path;

use dropshot::{ApiDescription, StubContext};
use serde_json::Value;
use specshot::{
    dialect::{self, Dialect, Rule},
    document::Document,
};
use specshot_runtime::ApiSpec;
use users_server::generated;

use crate::{names, server};

/// The document that Dropshot writes for a generated trait.
fn shown(stub: &ApiDescription<StubContext>, api: &ApiSpec) -> Value {
    let version = api
        .version
        .parse()
        .expect("info.version is a semantic version");
    let mut definition = stub.openapi(api.title, version);
    let described = match api.description {
        "" => &mut definition,
        text => definition.description(text),
    };
    described.json().expect("Dropshot writes a document")
}

/// Compares, and returns every rule that was applied on the way.
fn round_trip(path: &str, stub: &ApiDescription<StubContext>, api: &ApiSpec) -> Vec<Rule> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let document = Document::read(&file, path).unwrap_or_else(|d| panic!("{}", d.render(false)));
    let dialect = Dialect::of(&document);
    let lifted = dialect::lift(&shown(stub, api));
    let mut differences = lifted.differences;
    differences.extend(dialect::compare(&lifted.value, &dialect.value));
    let listed: Vec<String> = differences.iter().map(ToString::to_string).collect();
    assert!(
        listed.is_empty(),
        "the trait differs from {path}\n{}",
        listed.join("\n")
    );
    let (_, for_progenitor) = dialect::for_progenitor(&dialect.value).expect("progenitor takes it");
    let applied = [dialect.applied, for_progenitor, lifted.applied].concat();
    applied.into_iter().map(|applied| applied.rule).collect()
}

fn library() -> Vec<Rule> {
    let stub = server::library_api::stub_api_description().expect("a description");
    round_trip(
        "codegen/tests/golden/library/document.yaml",
        &stub,
        &server::API,
    )
}

#[test]
fn the_library_is_its_document() {
    library();
}

#[test]
fn names_that_code_has_a_use_for_make_the_round_trip() {
    let stub = names::server::names_api::stub_api_description().expect("a description");
    round_trip(
        "codegen/tests/golden/names/document.yaml",
        &stub,
        &names::server::API,
    );
}

/// Over the two documents that are shipped and the one that uses everything.
#[test]
fn every_rule_applies() {
    let fivetran =
        generated::fivetran::fivetran_api::stub_api_description().expect("a description");
    let d3lay = generated::d3lay::d3lay_api::stub_api_description().expect("a description");
    let applied = [
        library(),
        round_trip("spec/fivetran.yaml", &fivetran, &generated::fivetran::API),
        round_trip("spec/d3lay.yaml", &d3lay, &generated::d3lay::API),
    ]
    .concat();
    let unused: Vec<&Rule> = Rule::ALL
        .iter()
        .filter(|rule| !applied.contains(rule))
        .collect();
    assert!(unused.is_empty(), "no document needs {unused:?}");
}
