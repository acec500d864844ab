//! The round trip: the generated trait, as Dropshot's own document shows it, lifted, is the
//! dialect of the hand-written document. Differences have names; a name that nothing needs any
//! more fails here.

use std::path::Path;

use dropshot::{ApiDescription, StubContext};
use serde_json::Value;
use specshot::{
    dialect::{self, Applied, Dialect, Rule, Scope},
    document::Document,
};
use users_server::generated;

/// The document of an API.
fn document(name: &str) -> Document {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("spec")
        .join(name);
    Document::read(&path, &format!("spec/{name}")).unwrap_or_else(|d| panic!("{}", d.render(false)))
}

/// The document that Dropshot writes for a generated trait.
fn shown(stub: &ApiDescription<StubContext>, api: &specshot_runtime::ApiSpec) -> Value {
    let version = api
        .version
        .parse()
        .expect("info.version is a semantic version");
    let mut definition = stub.openapi(api.title, version);
    definition
        .description(api.description)
        .json()
        .expect("Dropshot writes a document")
}

/// Compares, and returns every rule that was applied on the way.
fn round_trip(
    name: &str,
    stub: &ApiDescription<StubContext>,
    api: &specshot_runtime::ApiSpec,
) -> Vec<Applied> {
    let dialect = Dialect::of(&document(name));
    let lifted = dialect::lift(&shown(stub, api));
    let mut differences = lifted.differences;
    differences.extend(dialect::compare(&lifted.value, &dialect.value));
    let listed: Vec<String> = differences.iter().map(ToString::to_string).collect();
    assert!(
        listed.is_empty(),
        "{name}: the trait differs from its document\n{}",
        listed.join("\n")
    );
    let (_, for_progenitor) = dialect::for_progenitor(&dialect.value).expect("progenitor takes it");
    [dialect.applied, for_progenitor, lifted.applied].concat()
}

fn fivetran() -> Vec<Applied> {
    let stub = generated::fivetran::fivetran_api::stub_api_description().expect("a description");
    round_trip("fivetran.yaml", &stub, &generated::fivetran::API)
}

fn d3lay() -> Vec<Applied> {
    let stub = generated::d3lay::d3lay_api::stub_api_description().expect("a description");
    round_trip("d3lay.yaml", &stub, &generated::d3lay::API)
}

fn control() -> Vec<Applied> {
    let stub = generated::control::control_api::stub_api_description().expect("a description");
    round_trip("control.yaml", &stub, &generated::control::API)
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
