//! The drift guard: stops the build when a document and what was generated from it differ.
//!
//! It hashes the documents and reads the stamps of the generated files, nothing more; whether the
//! bytes are right is for `cargo xtask generate --check`. The generator never depends on this
//! package, so that a red guard cannot block its own cure.

#[path = "codegen/src/stamp.rs"]
#[allow(dead_code, unreachable_pub, reason = "the guard only reads stamps")]
mod stamp;

use std::{
    fs,
    io::{self, Read as _},
    path::{Path, PathBuf},
};

use stamp::{CURE, Stamp, hash};

const DOCUMENTS: &str = "spec";
const GENERATED: [&str; 3] = [
    "client/src/generated",
    "server/src/generated",
    "cli/src/generated",
];

fn main() -> io::Result<()> {
    for directory in GENERATED.iter().chain([&DOCUMENTS]) {
        println!("cargo::rerun-if-changed={directory}");
    }
    println!("cargo::rerun-if-changed=codegen/src/stamp.rs");
    let findings = findings()?;
    if !findings.is_empty() {
        println!("cargo::error={}: run `{CURE}`", findings.join("; "));
    }
    Ok(())
}

/// What does not fit, each with the file it is about.
fn findings() -> io::Result<Vec<String>> {
    let mut findings = Vec::new();
    let mut expected: Vec<PathBuf> = GENERATED
        .map(|directory| Path::new(directory).join("mod.rs"))
        .into();
    let mut sets = Vec::new();
    for document in documents()? {
        let wanted = hash(&fs::read_to_string(&document)?);
        let mut stale = Vec::new();
        let mut missing = Vec::new();
        for directory in GENERATED {
            let file = module(directory, &document);
            match read(&file)? {
                Some(stamp) if stamp.document == wanted => {}
                Some(_) => stale.push(file.display().to_string()),
                None => missing.push(file.display().to_string()),
            }
            expected.push(file);
        }
        let document = document.display();
        if !stale.is_empty() {
            let files = stale.join(" and ");
            findings.push(format!(
                "{document} has changed since the generation of {files}"
            ));
        }
        if !missing.is_empty() {
            let files = missing.join(" and ");
            findings.push(format!(
                "{document} (listed in xtask/src/apis.rs?) lacks {files}"
            ));
        }
    }
    for directory in GENERATED {
        for file in files(Path::new(directory))? {
            match read(&file)? {
                Some(stamp) => sets.push((stamp.set, file.clone())),
                None => findings.push(format!("{} has no stamp", file.display())),
            }
            if !expected.contains(&file) {
                findings.push(format!("{} has no document", file.display()));
            }
        }
    }
    // A kill between two files leaves whole old and whole new ones.
    if let Some((first, one)) = sets.first()
        && let Some((_, other)) = sets.iter().find(|(set, _)| set != first)
    {
        findings.push(format!(
            "{} and {} were generated in different runs",
            one.display(),
            other.display()
        ));
    }
    Ok(findings)
}

/// The documents: every YAML or JSON file in `spec/`.
fn documents() -> io::Result<Vec<PathBuf>> {
    let is_document = |path: &PathBuf| {
        path.extension()
            .is_some_and(|ext| ext == "yaml" || ext == "yml" || ext == "json")
    };
    Ok(files(Path::new(DOCUMENTS))?
        .into_iter()
        .filter(is_document)
        .collect())
}

/// The files in a directory; none when it is not there.
fn files(directory: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let entries = match fs::read_dir(directory) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(files),
        entries => entries?,
    };
    for entry in entries {
        let path = entry?.path();
        if path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The module of a document.
fn module(directory: &str, document: &Path) -> PathBuf {
    Path::new(directory)
        .join(document.file_stem().unwrap_or_default())
        .with_extension("rs")
}

/// The stamp of a generated file, from its first lines.
fn read(file: &Path) -> io::Result<Option<Stamp>> {
    const HEADER: u64 = 512;
    let mut header = Vec::new();
    match fs::File::open(file).and_then(|file| file.take(HEADER).read_to_end(&mut header)) {
        Ok(_) => Ok(Stamp::read(&String::from_utf8_lossy(&header)).map(|(stamp, _)| stamp)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
