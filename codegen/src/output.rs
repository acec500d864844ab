//! Generated files: what there should be, what there is, and how one becomes the other.
//!
//! All content is computed before the first byte is written; each file is then replaced
//! atomically. What a kill leaves behind is a mix of whole old and whole new files, whose stamps
//! do not agree: the guard and the check name them, and another run cures them.

use std::{
    fs, io,
    io::Write as _,
    path::{Path, PathBuf},
};

use atomic_write_file::AtomicWriteFile;

use crate::stamp::{Stamp, hash};

/// A generated file before it has its header.
#[derive(Clone, Debug)]
pub struct Module {
    /// The path below the root of the workspace.
    pub path: PathBuf,
    /// Where it comes from, as the header says it: `spec/fivetran.yaml`.
    pub source: String,
    /// The hash of the document.
    pub document: u64,
    /// The Rust text.
    pub body: String,
}

/// All files of one run.
#[derive(Clone, Debug)]
pub struct Output {
    files: Vec<(PathBuf, String)>,
}

/// What is wrong with a file, if anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    /// It has the bytes that it should have.
    Fresh,
    /// It was generated from another document or by another generator.
    Stale,
    /// It is not there.
    Missing,
    /// Its body is not the one that its stamp was made for.
    HandEdited,
    /// It was generated, but no API is listed for it any more.
    Orphaned,
    /// It stands where generated files stand, but no generator wrote it.
    Foreign,
}

impl State {
    /// One word for reports.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            State::Fresh => "fresh",
            State::Stale => "stale",
            State::Missing => "missing",
            State::HandEdited => "hand-edited",
            State::Orphaned => "orphaned",
            State::Foreign => "foreign",
        }
    }
}

impl Output {
    /// Puts the headers on.
    #[must_use]
    pub fn new(modules: Vec<Module>) -> Self {
        let all: String = modules.iter().map(|module| module.body.as_str()).collect();
        let set = hash(&all);
        let files = modules
            .into_iter()
            .map(|module| {
                let stamp = Stamp {
                    document: module.document,
                    body: hash(&module.body),
                    set,
                };
                (
                    module.path,
                    format!("{}{}", stamp.header(&module.source), module.body),
                )
            })
            .collect();
        Output { files }
    }

    /// The files with their content, in the order of the APIs.
    #[must_use]
    pub fn files(&self) -> &[(PathBuf, String)] {
        &self.files
    }

    /// The state of every file that is or should be there.
    ///
    /// # Errors
    /// When a file or directory cannot be read.
    pub fn states(&self, root: &Path) -> io::Result<Vec<(PathBuf, State)>> {
        let mut states = Vec::new();
        for (path, content) in &self.files {
            let state = match fs::read(root.join(path)) {
                Ok(found) => state(&found, content),
                Err(error) if error.kind() == io::ErrorKind::NotFound => State::Missing,
                Err(error) => return Err(located(error, &root.join(path))),
            };
            states.push((path.clone(), state));
        }
        for path in self.others(root)? {
            if root.join(&path).is_dir() {
                states.push((path, State::Foreign));
                continue;
            }
            let text = fs::read(root.join(&path)).map_err(|e| located(e, &root.join(&path)))?;
            let stamped = Stamp::read(&String::from_utf8_lossy(&text)).is_some();
            let ours = stamped || self.is_leftover(&path);
            states.push((
                path,
                if ours {
                    State::Orphaned
                } else {
                    State::Foreign
                },
            ));
        }
        Ok(states)
    }

    /// Writes what is not fresh, removes what is orphaned, and says what it did. A foreign file is
    /// left alone.
    ///
    /// # Errors
    /// When a file cannot be written; files that were replaced before stay replaced.
    pub fn write(&self, root: &Path) -> io::Result<Vec<(PathBuf, State)>> {
        let states = self.states(root)?;
        for (path, state) in &states {
            let target = root.join(path);
            let content = self.files.iter().find(|(file, _)| file == path);
            match (state, content) {
                (State::Stale | State::Missing | State::HandEdited, Some((_, content))) => {
                    replace(&target, content).map_err(|error| located(error, &target))?;
                }
                (State::Orphaned, _) => {
                    fs::remove_file(&target).map_err(|error| located(error, &target))?;
                }
                _ => {}
            }
        }
        Ok(states)
    }

    /// Whether a file is the temporary one that a killed run was about to put in place:
    /// `.d3lay.rs.` and some letters.
    fn is_leftover(&self, path: &Path) -> bool {
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        self.files.iter().any(|(file, _)| {
            let file = file
                .file_name()
                .and_then(|file| file.to_str())
                .unwrap_or_default();
            file.len() + 1 < name.len() && name.starts_with('.') && name[1..].starts_with(file)
        })
    }

    /// The other files in the directories that generated files stand in.
    fn others(&self, root: &Path) -> io::Result<Vec<PathBuf>> {
        let mut directories: Vec<&Path> = self
            .files
            .iter()
            .filter_map(|(path, _)| path.parent())
            .collect();
        directories.sort();
        directories.dedup();
        let mut others = Vec::new();
        for directory in directories {
            let entries = match fs::read_dir(root.join(directory)) {
                Ok(entries) => entries,
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(located(error, &root.join(directory))),
            };
            for entry in entries {
                let path = directory.join(entry?.file_name());
                if !self.files.iter().any(|(file, _)| *file == path) {
                    others.push(path);
                }
            }
        }
        others.sort();
        Ok(others)
    }
}

fn state(found: &[u8], content: &str) -> State {
    if found == content.as_bytes() {
        return State::Fresh;
    }
    match Stamp::read(&String::from_utf8_lossy(found)) {
        Some((stamp, body)) if hash(body) == stamp.body => State::Stale,
        _ => State::HandEdited,
    }
}

/// Replaces a file in one step: a reader sees the old or the new content, never a part.
fn replace(path: &Path, content: &str) -> io::Result<()> {
    if let Some(directory) = path.parent() {
        fs::create_dir_all(directory)?;
    }
    let mut file = AtomicWriteFile::open(path)?;
    file.write_all(content.as_bytes())?;
    file.commit()
}

/// An error that says which file it is about.
fn located(error: io::Error, path: &Path) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
