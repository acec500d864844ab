//! Public documents that lint clean: all of them are generated from.

use std::path::{Path, PathBuf};

use specshot::{
    lint,
    pipeline::{self, GenerateError, Modules},
};

/// Writes crates with some of the modules below this folder and checks that they compile.
const COMPILE: &str = "SPECSHOT_COMPILE_CORPUS";

/// How many of the smallest are compiled, beside the largest.
const SMALL: usize = 5;

fn documents(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry can be read").path())
        .collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            documents(&path, found);
        } else if path
            .extension()
            .is_some_and(|name| name == "yaml" || name == "yml" || name == "json")
        {
            found.push(path);
        }
    }
}

/// What is generated from a document of the corpus.
struct Generated {
    name: String,
    operations: usize,
    modules: Modules,
}

#[test]
fn public_documents_are_generated_from() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    let mut paths = Vec::new();
    documents(&corpus, &mut paths);
    if paths.is_empty() {
        eprintln!(
            "skipped: there are no public documents at {}",
            corpus.display()
        );
        return;
    }
    let (mut clean, mut collided) = (0_usize, 0_usize);
    let mut generated = Vec::new();
    for path in &paths {
        let name = path
            .strip_prefix(&corpus)
            .unwrap_or(path)
            .display()
            .to_string();
        let Ok(document) = lint::read(path, &name) else {
            continue;
        };
        clean += 1;
        let api = match pipeline::lowered(&document, "corpus") {
            Ok(api) => api,
            Err(diagnostics) => {
                assert!(diagnostics.iter().all(|finding| !finding.labels.is_empty()));
                collided += 1;
                eprintln!("{}", diagnostics.render(false));
                continue;
            }
        };
        match pipeline::modules(&api) {
            Ok(modules) => generated.push(Generated {
                name,
                operations: api.operations.len(),
                modules,
            }),
            Err(GenerateError::Documents(_)) => panic!("{name}: linted, and refused"),
            Err(error) => panic!("{name}: {error}"),
        }
    }
    let (total, generations) = (paths.len(), generated.len());
    eprintln!(
        "{total} documents, {clean} clean, {collided} with names alike, {generations} generated"
    );
    if let Some(folder) = std::env::var_os(COMPILE) {
        generated.retain(|generated| generated.operations > 0);
        generated.sort_by_key(|generated| generated.modules.client.len());
        let largest = generated.len().saturating_sub(1);
        let chosen: Vec<&Generated> = generated
            .iter()
            .enumerate()
            .filter(|(index, _)| *index < SMALL || *index == largest)
            .map(|(_, generated)| generated)
            .collect();
        compile(Path::new(&folder), &chosen);
    }
}

/// One crate with a module for each end of each document, in the target folder of the workspace.
fn compile(folder: &Path, chosen: &[&Generated]) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let root = root.canonicalize().expect("the workspace");
    let source = folder.join("src");
    std::fs::create_dir_all(&source).expect("a folder can be made");
    let mut declarations = String::from("#![deny(warnings)]\n");
    for (index, Generated { name, modules, .. }) in chosen.iter().enumerate() {
        eprintln!("compiling {name}");
        for (end, text) in [("client", &modules.client), ("server", &modules.server)] {
            let module = format!("{end}_{index}");
            std::fs::write(source.join(&module).with_extension("rs"), text).expect("written");
            declarations.push_str(&format!("pub mod {module};\n"));
        }
    }
    std::fs::write(source.join("lib.rs"), declarations).expect("written");
    std::fs::write(folder.join("Cargo.toml"), manifest(&root)).expect("written");
    std::fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).expect("a copy");
    let status = std::process::Command::new(env!("CARGO"))
        .args(["check", "--offline", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .status()
        .expect("cargo runs");
    assert!(status.success(), "the modules do not compile");
}

/// The manifest of a crate that has what generated modules lean on.
fn manifest(root: &Path) -> String {
    let root = root.display();
    format!(
        r#"[package]
name = "corpus-modules"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies]
specshot-runtime = {{ path = "{root}/runtime", features = ["client", "server"] }}
chrono = {{ version = "0.4", default-features = false, features = ["clock", "serde", "std"] }}
dropshot = "0.18"
http = "1"
progenitor-client = {{ version = "0.15", default-features = false }}
reqwest = {{ version = "0.13", default-features = false, features = ["json", "query", "stream"] }}
schemars = "0.8"
secrecy = "0.10"
serde = {{ version = "1", features = ["derive"] }}
serde_json = {{ version = "1", features = ["preserve_order", "raw_value"] }}
uuid = {{ version = "1", features = ["serde"] }}
"#
    )
}
