//! The document that Dropshot writes for a generated trait, against the hand-written one.

use std::path::Path;

use dropshot::{ApiDescription, StubContext};
use serde_json::Value;
use specshot::{
    dialect::{self, Applied, Dialect},
    document::Document,
};
use specshot_runtime::ApiSpec;

/// The document that Dropshot writes.
pub(crate) fn shown(stub: &ApiDescription<StubContext>, api: &ApiSpec) -> Value {
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

/// Compares it with the one at `path`, and returns every rule that was applied on the way.
pub(crate) fn round_trip(
    path: &str,
    stub: &ApiDescription<StubContext>,
    api: &ApiSpec,
) -> Vec<Applied> {
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
    [dialect.applied, for_progenitor, lifted.applied].concat()
}
