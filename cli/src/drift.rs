//! The drift report: how answers deviate from the document.

use std::{
    cell::RefCell,
    fmt,
    fs::File,
    io::{self, Write},
    path::{Path, PathBuf},
};

use specshot_runtime::client::DriftReport;

use crate::{
    failure::{Exit, Failure},
    output::json,
};

/// The drift report of a call, and where it is written.
pub(crate) struct Drift {
    /// Nothing for the standard error.
    file: Option<(PathBuf, File)>,
    source: RefCell<Option<Source>>,
}

/// What gives the report: the client, once there is one.
type Source = Box<dyn Fn() -> DriftReport>;

impl Drift {
    /// A report to a file, which is empty until it comes, or to the standard error.
    pub(crate) fn to(path: &Path) -> Result<Self, Failure> {
        let file = match path.to_str() {
            Some("-") => None,
            _ => {
                let file = File::create(path).map_err(|error| unwritten(path, &error))?;
                Some((path.to_owned(), file))
            }
        };
        Ok(Drift {
            file,
            source: RefCell::default(),
        })
    }

    pub(crate) fn set_source(&self, source: impl Fn() -> DriftReport + 'static) {
        *self.source.borrow_mut() = Some(Box::new(source));
    }

    /// Writes the report; an empty one when nothing was sent.
    pub(crate) fn write(&self) -> Result<(), Failure> {
        let source = self.source.borrow();
        let report = source.as_ref().map(|report| report()).unwrap_or_default();
        let report = serde_json::to_value(report)
            .map_err(|error| Failure::new(Exit::Defect, error.to_string()))?;
        let text = json(&report, true) + "\n";
        match &self.file {
            Some((path, file)) => {
                let written = (&*file).write_all(text.as_bytes());
                written.map_err(|error| unwritten(path, &error))
            }
            None => {
                // There is nobody to tell that it cannot be told.
                drop(io::stderr().write_all(text.as_bytes()));
                Ok(())
            }
        }
    }
}

fn unwritten(path: &Path, error: &io::Error) -> Failure {
    let message = format!("cannot write {}: {error}", path.display());
    Failure::new(Exit::Output, message)
}

impl fmt::Debug for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Drift")
            .field("file", &self.file)
            .finish_non_exhaustive()
    }
}
