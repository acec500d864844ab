//! The round trip of the library, and the rules that all documents need together.

use specshot::dialect::{Applied, Rule};
use users_server::generated;

use crate::{names, server, trait_document::round_trip};

fn library() -> Vec<Applied> {
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
        .filter(|rule| !applied.iter().any(|applied| applied.rule == **rule))
        .collect();
    assert!(unused.is_empty(), "no document needs {unused:?}");
}
