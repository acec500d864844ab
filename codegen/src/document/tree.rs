//! The document: its value, and where each part of it stands.

use super::parse::{self, Partial};
use super::spans::Spans;
use super::{Pointer, Source, Span};
use super::{reference, refusal};
use crate::diagnostic::Diagnostics;
use serde_json::Value;
use std::path::Path;
use std::sync::Arc;

/// A document that was read: a JSON value, and the place of every part of it.
///
/// ```
/// use specshot::document::{Document, Pointer};
///
/// let document = Document::parse("spec/a.yaml", "info:\n  title: Users\n").expect("is YAML");
/// let title = Pointer::root().child("info").child("title");
/// assert_eq!(document.get(&title), Some(&"Users".into()));
/// assert_eq!(document.position(&title).to_string(), "2:10");
/// ```
#[derive(Debug)]
pub struct Document {
    source: Arc<Source>,
    value: Value,
    spans: Spans,
}

impl Document {
    pub(super) fn new(source: Arc<Source>, value: Value, spans: Spans) -> Self {
        Document {
            source,
            value,
            spans,
        }
    }

    /// Reads the file at `path`; messages call it `name`.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, that is not UTF-8, or that is neither YAML nor JSON.
    pub fn read(path: &Path, name: &str) -> Result<Document, Diagnostics> {
        let text = read_text(path, name)?;
        Document::parse(name, &text)
    }

    /// Parses the text of a document; messages call it `name`.
    ///
    /// # Errors
    ///
    /// A text that is neither YAML nor JSON, or that uses what a document does not need:
    /// duplicate keys, anchors, tags, several documents in one file.
    pub fn parse(name: &str, text: &str) -> Result<Document, Diagnostics> {
        let Partial {
            document,
            diagnostics,
            ..
        } = parse::parse(name, text);
        match document {
            Some(document) if diagnostics.is_empty() => Ok(document),
            Some(_) | None => Err(diagnostics),
        }
    }

    /// The name that messages use, usually the path.
    pub fn name(&self) -> &str {
        self.source.name()
    }

    /// The text as it was read, without a byte order mark.
    pub fn text(&self) -> &str {
        self.source.text()
    }

    /// The text with its name and the index of its lines.
    pub fn source(&self) -> &Arc<Source> {
        &self.source
    }

    /// The whole value; members keep the order of the text.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// The value at a place.
    pub fn get(&self, pointer: &Pointer) -> Option<&Value> {
        self.value.pointer(pointer.as_str())
    }

    /// The value at a place after following `$ref` as often as it occurs, and where it stands.
    ///
    /// Returns nothing for a reference that leads nowhere, out of the document or in a circle;
    /// each of these has a finding of its own.
    pub fn resolve(&self, pointer: &Pointer) -> Option<(Pointer, &Value)> {
        reference::resolve(self, pointer)
    }

    /// The span of a value, or of the nearest value above it that exists.
    pub fn span(&self, pointer: &Pointer) -> Span {
        self.spans.nearest(pointer).value
    }

    /// The span of the key that names a value, or of the nearest key above it.
    ///
    /// An element of a sequence has no key: the answer is then the span of the element.
    pub fn key_span(&self, pointer: &Pointer) -> Span {
        let place = self.spans.nearest(pointer);
        place.key.unwrap_or(place.value)
    }

    /// The span a message points at: a scalar itself, or the key that names anything larger.
    pub fn place(&self, pointer: &Pointer) -> Span {
        match self.get(pointer) {
            Some(Value::Object(_) | Value::Array(_)) | None => self.key_span(pointer),
            Some(Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) => {
                self.span(pointer)
            }
        }
    }

    /// The line and column at which [`Document::place`] begins.
    pub fn position(&self, pointer: &Pointer) -> super::Position {
        self.source.position(self.place(pointer).start)
    }

    /// An empty collection for findings in this document.
    pub fn diagnostics(&self) -> Diagnostics {
        Diagnostics::new(Arc::clone(&self.source))
    }
}

/// Reads a file as UTF-8.
pub(crate) fn read_text(path: &Path, name: &str) -> Result<String, Diagnostics> {
    let bytes = std::fs::read(path).map_err(|error| refusal::unreadable(name, &error))?;
    String::from_utf8(bytes).map_err(|error| refusal::not_utf8(name, &error))
}
