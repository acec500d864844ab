//! The files of Swagger UI.

use std::io::{Cursor, Read as _};

use bytes::Bytes;
use utoipa_swagger_ui_vendored::SWAGGER_UI_VENDORED;
use zip::{ZipArchive, result::ZipError};

/// A file of Swagger UI that cannot be had.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ComponentError {
    /// The archive has no such file.
    #[error("the archive of Swagger UI has no `{0}`")]
    Missing(&'static str),
    /// The archive is damaged.
    #[error("the archive of Swagger UI cannot be read")]
    Archive(#[from] ZipError),
    /// The file in the archive is damaged.
    #[error("the archive of Swagger UI cannot be unpacked")]
    Unpack(#[from] std::io::Error),
}

/// A file, by its path below the folder of the release.
pub(super) fn file(path: &'static str) -> Result<Bytes, ComponentError> {
    let mut archive = ZipArchive::new(Cursor::new(SWAGGER_UI_VENDORED))?;
    // The folder's name tells the version.
    let index = archive.file_names().position(|name| {
        name.is_ok_and(|name| matches!(name.split_once('/'), Some((_, within)) if within == path))
    });
    let mut file = archive.by_index(index.ok_or(ComponentError::Missing(path))?)?;
    let mut content = Vec::new();
    file.read_to_end(&mut content)?;
    Ok(content.into())
}
