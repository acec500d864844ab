//! Documents and what is generated from them, byte for byte.
//!
//! A folder holds a document and its modules. After a change of the emitters,
//! `EXPECTORATE=overwrite cargo test -p specshot --test golden` brings the modules up to date;
//! tests of the workspace compile and use them.

mod corpus;
mod determinism;

use std::path::{Path, PathBuf};

use specshot::{
    lint,
    pipeline::{self, Modules},
};

/// The documents by the names of their folders, which are those of their APIs.
const GOLDEN: [&str; 2] = ["library", "names"];

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(name)
}

/// The modules of a golden document.
fn modules(name: &str) -> Modules {
    let path = folder(name).join("document.yaml");
    let shown = format!("codegen/tests/golden/{name}/document.yaml");
    let document = lint::read(&path, &shown).unwrap_or_else(|d| panic!("{}", d.render(false)));
    let api = pipeline::lowered(&document, name).unwrap_or_else(|d| panic!("{}", d.render(false)));
    pipeline::modules(&api).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[test]
fn modules_are_as_recorded() {
    for name in GOLDEN {
        let Modules {
            client,
            server,
            cli,
        } = modules(name);
        expectorate::assert_contents(folder(name).join("client.rs"), &client);
        expectorate::assert_contents(folder(name).join("server.rs"), &server);
        expectorate::assert_contents(folder(name).join("cli.rs"), &cli);
    }
}

/// A document that is only generated from, not compiled: it says what the linter takes.
#[test]
fn a_valid_document_is_generated_from() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/valid/things.yaml");
    let document = lint::read(&path, "things").unwrap_or_else(|d| panic!("{}", d.render(false)));
    let api =
        pipeline::lowered(&document, "things").unwrap_or_else(|d| panic!("{}", d.render(false)));
    assert_eq!(api.operations.len(), 3);
    pipeline::modules(&api).unwrap_or_else(|error| panic!("{error}"));
}
