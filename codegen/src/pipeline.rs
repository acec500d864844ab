//! The stages in order, with a barrier between them.

use std::path::{Path, PathBuf};

use crate::{
    diagnostic::Diagnostics,
    dialect::Dialect,
    document::Document,
    emit, format, ir, lint,
    lower::lower,
    name,
    output::{Module, Output},
    stamp::hash,
};

/// Where documents are read from and modules are written to, below one root.
#[derive(Clone, Debug)]
pub struct Layout {
    /// The root of the workspace.
    pub root: PathBuf,
    /// The directory of the documents.
    pub documents: PathBuf,
    /// The directory of the client modules.
    pub client: PathBuf,
    /// The directory of the server modules.
    pub server: PathBuf,
    /// The directory of the command-line modules.
    pub cli: PathBuf,
}

impl Layout {
    /// The layout of this workspace.
    #[must_use]
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Layout {
            root: root.into(),
            documents: "spec".into(),
            client: "client/src/generated".into(),
            server: "server/src/generated".into(),
            cli: "cli/src/generated".into(),
        }
    }

    /// The document of an API, below the root: the first that exists of `.yaml`, `.yml`, `.json`.
    #[must_use]
    pub fn document(&self, api: &str) -> PathBuf {
        let candidates =
            ["yaml", "yml", "json"].map(|ext| self.documents.join(api).with_extension(ext));
        let found = candidates.iter().find(|path| self.root.join(path).exists());
        found.unwrap_or(&candidates[0]).clone()
    }
}

/// Why nothing was generated.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum GenerateError {
    /// Documents that cannot be generated from, each with everything that was found.
    #[error("documents that cannot be generated from")]
    Documents(Vec<Diagnostics>),
    /// The name of an API, which is that of its modules, is no name of a Rust module.
    #[error("no Rust module can be named `{0}`: rename the document, in lower case with `_`")]
    Name(String),
    /// The generator has made text that is no Rust, or progenitor has refused its input. Each is a
    /// defect of the generator.
    #[error("the generator failed on {document}: {reason}")]
    Defect {
        /// The document.
        document: String,
        /// What went wrong.
        reason: String,
    },
}

/// The modules of one document.
#[derive(Clone, Debug)]
pub struct Modules {
    /// The client module.
    pub client: String,
    /// The server module.
    pub server: String,
    /// The command-line module.
    pub cli: String,
}

/// Loads, lints and lowers a document.
///
/// # Errors
/// Everything that stands in the way, with its place in the document.
pub fn load(layout: &Layout, api: &str) -> Result<(Document, ir::Api), Diagnostics> {
    let path = layout.document(api);
    let document = lint::read(&layout.root.join(&path), &slashed(&path))?;
    let api = lowered(&document, api)?;
    Ok((document, api))
}

/// Lowers a document that the linter has passed, as the API of this name.
///
/// # Errors
/// Names that are one in Rust.
pub fn lowered(document: &Document, api: &str) -> Result<ir::Api, Diagnostics> {
    lower(document, api, &Dialect::of(document))
}

/// Generates the modules of an API.
///
/// # Errors
/// [`GenerateError::Defect`].
pub fn modules(api: &ir::Api) -> Result<Modules, GenerateError> {
    let defect = |reason: String| GenerateError::Defect {
        document: api.document.clone(),
        reason,
    };
    let client = emit::client(api).map_err(|error| defect(error.to_string()))?;
    Ok(Modules {
        client: format::format(client).map_err(|error| defect(error.to_string()))?,
        server: format::format(emit::server(api)).map_err(|error| defect(error.to_string()))?,
        cli: format::format(emit::cli(api)).map_err(|error| defect(error.to_string()))?,
    })
}

/// Generates all modules of all APIs, in memory.
///
/// # Errors
/// When an API has no name for a module, or any document cannot be generated from; then nothing is
/// generated.
pub fn generate(layout: &Layout, apis: &[&str]) -> Result<Output, GenerateError> {
    for api in apis {
        if name::module_name(api).is_none_or(|module| module != api) {
            return Err(GenerateError::Name((*api).to_owned()));
        }
    }
    let mut failed = Vec::new();
    let mut loaded = Vec::new();
    for api in apis {
        match load(layout, api) {
            Ok(found) => loaded.push(found),
            Err(diagnostics) => failed.push(diagnostics),
        }
    }
    if !failed.is_empty() {
        return Err(GenerateError::Documents(failed));
    }
    let mut files = Vec::new();
    for (document, api) in &loaded {
        let modules = modules(api)?;
        let module = |directory: &Path, body: String| Module {
            path: directory.join(&api.name).with_extension("rs"),
            source: api.document.clone(),
            document: hash(document.text()),
            body,
        };
        files.push(module(&layout.client, modules.client));
        files.push(module(&layout.server, modules.server));
        files.push(module(&layout.cli, modules.cli));
    }
    for directory in [&layout.client, &layout.server] {
        files.push(declarations(directory, &loaded, ""));
    }
    files.push(declarations(&layout.cli, &loaded, &list(&loaded)));
    Ok(Output::new(files))
}

/// The list of the APIs that the command has.
fn list(apis: &[(Document, ir::Api)]) -> String {
    let names = apis.iter().map(|(_, api)| format!("&{}::API", api.name));
    format!(
        "\n/// The APIs, by name.\npub static APIS: &[&crate::operation::Api] = &[{}];\n",
        names.collect::<Vec<_>>().join(", ")
    )
}

/// The `mod.rs` that declares the modules of all APIs, and what else it holds.
fn declarations(directory: &Path, apis: &[(Document, ir::Api)], rest: &str) -> Module {
    let modules: String = apis
        .iter()
        .map(|(_, api)| {
            format!(
                "#[doc = \"{}.\"]\npub mod {};\n",
                api.title.escape_default(),
                api.name
            )
        })
        .collect();
    let body = modules + rest;
    Module {
        path: directory.join("mod.rs"),
        source: "the list of APIs".to_owned(),
        document: hash(&body),
        body,
    }
}

/// A path as messages and headers write it on every system.
fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect();
    parts.join("/")
}
