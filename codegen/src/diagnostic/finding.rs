//! One finding, as data.

use super::Code;
use crate::document::{Document, Pointer, Span};

/// One finding in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which rule was broken.
    pub code: Code,
    /// What is wrong, with the names that are concerned.
    pub message: String,
    /// Where; the first primary one decides the place of the whole finding.
    pub labels: Vec<Label>,
    /// What to do about it.
    pub help: Option<String>,
}

/// A place that takes part in a finding, and why.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Label {
    /// The value, if the place is one; a syntax error has only a span.
    pub pointer: Option<Pointer>,
    /// The place in the text.
    pub span: Span,
    /// What the place has to do with the finding.
    pub text: String,
    /// True for the place where the finding is, false for what it conflicts with.
    pub primary: bool,
}

impl Diagnostic {
    /// A finding without a place yet.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Diagnostic {
            code,
            message: message.into(),
            labels: Vec::new(),
            help: None,
        }
    }

    /// Points at a value: a scalar itself, or the key of anything larger.
    #[must_use]
    pub fn primary(self, document: &Document, pointer: &Pointer, text: impl Into<String>) -> Self {
        let span = document.place(pointer);
        self.label(Some(pointer.clone()), span, text.into(), true)
    }

    /// Points at a value that the finding conflicts with.
    #[must_use]
    pub fn secondary(
        self,
        document: &Document,
        pointer: &Pointer,
        text: impl Into<String>,
    ) -> Self {
        let span = document.place(pointer);
        self.label(Some(pointer.clone()), span, text.into(), false)
    }

    /// Points at the key that names a value.
    #[must_use]
    pub fn primary_key(
        self,
        document: &Document,
        pointer: &Pointer,
        text: impl Into<String>,
    ) -> Self {
        let span = document.key_span(pointer);
        self.label(Some(pointer.clone()), span, text.into(), true)
    }

    /// Points at the key that names a value with which the finding conflicts.
    #[must_use]
    pub fn secondary_key(
        self,
        document: &Document,
        pointer: &Pointer,
        text: impl Into<String>,
    ) -> Self {
        let span = document.key_span(pointer);
        self.label(Some(pointer.clone()), span, text.into(), false)
    }

    /// Points at a place in the text.
    #[must_use]
    pub fn primary_span(self, span: Span, text: impl Into<String>) -> Self {
        self.label(None, span, text.into(), true)
    }

    /// Points at a place in the text with which the finding conflicts.
    #[must_use]
    pub fn secondary_span(self, span: Span, text: impl Into<String>) -> Self {
        self.label(None, span, text.into(), false)
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    fn label(mut self, pointer: Option<Pointer>, span: Span, text: String, primary: bool) -> Self {
        self.labels.push(Label {
            pointer,
            span,
            text,
            primary,
        });
        self
    }

    /// The place of the finding: its first primary label, or else its first label.
    pub fn span(&self) -> Span {
        self.labels
            .iter()
            .find(|label| label.primary)
            .or(self.labels.first())
            .map_or_else(Span::default, |label| label.span)
    }
}
