//! Temporary files.

use std::path::{Path, PathBuf};

/// Where a file may be. It goes with this value.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    /// A place among temporary files, of this process and this name.
    pub(crate) fn new(name: &str) -> Self {
        let file = format!("users-bench-{}-{name}", std::process::id());
        Scratch(std::env::temp_dir().join(file))
    }

    /// The place.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Left behind, it is no more than a file among temporary ones.
        let _ = std::fs::remove_file(&self.0);
    }
}
