//! Files that hold secrets.

use std::{fs, path::Path};

#[cfg(unix)]
use std::os::unix::fs::PermissionsExt as _;

/// What a group and others may do with a file: read, write, execute.
const OF_OTHERS: u32 = 0o077;

/// A warning when other users of the machine have access to a file. No error: where secrets are
/// mounted into a container, the mode is often not ours to choose.
pub(super) fn warning(path: &Path) -> Option<String> {
    #[cfg(unix)]
    {
        let mode = fs::metadata(path).ok()?.permissions().mode();
        (mode & OF_OTHERS != 0).then(|| {
            format!(
                "other users of this machine may have access to {0}, which holds secrets: \
                 chmod 600 {0}",
                path.display()
            )
        })
    }
    #[cfg(not(unix))]
    {
        None
    }
}
