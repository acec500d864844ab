//! Content at a path.

use std::sync::OnceLock;

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use bytes::Bytes;
use sha2::{Digest as _, Sha256};

use crate::documentation::{ComponentError, DocumentError};

/// Content at a path. It is made when it is first asked for, and kept.
#[derive(Debug)]
pub struct Resource {
    /// The path.
    pub path: &'static str,
    /// What `Content-Type` says.
    pub media_type: &'static str,
    source: Source,
    content: OnceLock<Result<Content, ContentError>>,
}

#[derive(Debug)]
enum Source {
    Text(&'static str),
    Made(fn() -> Result<Bytes, ContentError>),
}

/// The content of a resource.
#[derive(Clone, Debug)]
pub struct Content {
    /// The content.
    pub bytes: Bytes,
    /// An entity tag, which differs where the content does, in quotes.
    pub tag: String,
}

/// Content that cannot be made. It is built in, so this is a defect.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ContentError {
    /// A file of the component.
    #[error(transparent)]
    Component(#[from] ComponentError),
    /// A document.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// A document as JSON.
    #[error("the document cannot be written as JSON")]
    Json(#[from] serde_json::Error),
}

impl Resource {
    /// Content that `make` makes.
    #[must_use]
    pub const fn new(
        path: &'static str,
        media_type: &'static str,
        make: fn() -> Result<Bytes, ContentError>,
    ) -> Self {
        Resource {
            path,
            media_type,
            source: Source::Made(make),
            content: OnceLock::new(),
        }
    }

    /// A text.
    #[must_use]
    pub const fn text(path: &'static str, media_type: &'static str, text: &'static str) -> Self {
        Resource {
            path,
            media_type,
            source: Source::Text(text),
            content: OnceLock::new(),
        }
    }

    /// The content.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn content(&self) -> Result<&Content, &ContentError> {
        let make = || {
            let bytes = match self.source {
                Source::Text(text) => Bytes::from_static(text.as_bytes()),
                Source::Made(make) => make()?,
            };
            let tag = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(&bytes));
            Ok(Content {
                bytes,
                tag: format!("\"{tag}\""),
            })
        };
        self.content.get_or_init(make).as_ref()
    }
}
