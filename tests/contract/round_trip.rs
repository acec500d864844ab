//! The round trip: the generated trait, as Dropshot's own document shows it, lifted, is the
//! dialect of the hand-written document. Differences have names; a name that nothing needs any
//! more fails here.

use std::path::Path;

use specshot::{
    dialect::{self, Applied, Dialect, Rule, Scope},
    document::Document,
};
use users_server::generated;

use crate::trait_document::{round_trip, shown};

fn fivetran() -> Vec<Applied> {
    let stub = generated::fivetran::fivetran_api::stub_api_description().expect("a description");
    round_trip("spec/fivetran.yaml", &stub, &generated::fivetran::API)
}

fn d3lay() -> Vec<Applied> {
    let stub = generated::d3lay::d3lay_api::stub_api_description().expect("a description");
    round_trip("spec/d3lay.yaml", &stub, &generated::d3lay::API)
}

fn control() -> Vec<Applied> {
    let stub = generated::control::control_api::stub_api_description().expect("a description");
    round_trip("spec/control.yaml", &stub, &generated::control::API)
}

#[test]
fn control_is_its_document() {
    control();
}

#[test]
fn fivetran_is_its_document() {
    fivetran();
}

#[test]
fn d3lay_is_its_document() {
    d3lay();
}

#[test]
fn every_rule_of_dropshots_document_still_applies() {
    let applied: Vec<Rule> = [fivetran(), d3lay(), control()]
        .concat()
        .into_iter()
        .map(|applied| applied.rule)
        .collect();
    for rule in Rule::ALL
        .iter()
        .filter(|rule| rule.scope() == Scope::Dropshot)
    {
        assert!(
            applied.contains(rule),
            "`{}` no longer applies",
            rule.name()
        );
    }
}

/// A comparison that finds nothing proves something only if it finds what is there.
#[test]
fn a_trait_of_another_document_is_told_apart() {
    let stub = generated::fivetran::fivetran_api::stub_api_description().expect("a description");
    let shown = shown(&stub, &generated::fivetran::API);
    let text =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("spec/fivetran.yaml"))
            .expect("the document");
    for (from, to) in [
        ("maximum: 1000", "maximum: 999"),
        ("minLength: 1", "minLength: 2"),
        ("required: true", "required: false"),
        ("- basicAuth: []", "- {}"),
        ("/v1/users:", "/v2/users:"),
        ("'429':", "'428':"),
        ("nullable: true", "nullable: false"),
        ("in: header", "in: query"),
        ("operationId: list_users", "operationId: list_all_users"),
    ] {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "`{from}` is not in the document");
        let changed = Document::parse("changed.yaml", &changed)
            .unwrap_or_else(|d| panic!("{}", d.render(false)));
        let dialect = Dialect::of(&changed);
        let lifted = dialect::lift(&shown);
        let differences = dialect::compare(&lifted.value, &dialect.value);
        assert!(
            !differences.is_empty(),
            "`{to}` for `{from}` goes unnoticed"
        );
    }
}
