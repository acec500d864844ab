//! `generate` and `generate --check`.

use specshot::{
    output::State,
    pipeline::{self, Layout},
    stamp::CURE,
};

use crate::{Outcome, apis::APIS, report};

/// Names every document that no API is listed for; `None` when there is none.
fn unlisted(layout: &Layout) -> Option<Outcome> {
    let directory = layout.root.join(&layout.documents);
    let mut unlisted = Vec::new();
    for entry in std::fs::read_dir(directory).into_iter().flatten().flatten() {
        let path = layout.documents.join(entry.file_name());
        let stem = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let document = path
            .extension()
            .is_some_and(|ext| ext == "yaml" || ext == "yml" || ext == "json");
        // A second document of one name would be passed over in silence.
        let taken = APIS.contains(&stem.as_str()) && layout.document(&stem) == path;
        if document && !taken {
            unlisted.push((path, stem));
        }
    }
    unlisted.sort();
    for (path, stem) in &unlisted {
        eprintln!("error: no API is listed for {}", path.display());
        eprintln!("help: add \"{stem}\" to xtask/src/apis.rs, or move the file elsewhere");
    }
    (!unlisted.is_empty()).then_some(Outcome::Invalid)
}

/// Writes what is not fresh.
pub(crate) fn write(layout: &Layout) -> Outcome {
    if let Some(outcome) = unlisted(layout) {
        return outcome;
    }
    let output = match pipeline::generate(layout, APIS) {
        Ok(output) => output,
        Err(error) => return report::failure(&error),
    };
    let written = match output.write(&layout.root) {
        Ok(written) => written,
        Err(error) => {
            eprintln!("error: {error}; run `{CURE}` again when that is mended");
            return Outcome::Failed;
        }
    };
    for (path, state) in &written {
        let verb = match state {
            State::Fresh => "Fresh",
            State::Missing => "Created",
            State::HandEdited => "Overwrote",
            State::Orphaned => "Removed",
            State::Foreign => "Left alone",
            _ => "Updated",
        };
        report::status(verb, &path.display().to_string());
    }
    Outcome::Fresh
}

/// Names what is not fresh, and writes nothing.
pub(crate) fn check(layout: &Layout) -> Outcome {
    if let Some(outcome) = unlisted(layout) {
        return outcome;
    }
    let states = match pipeline::generate(layout, APIS) {
        Ok(output) => output.states(&layout.root),
        Err(error) => return report::failure(&error),
    };
    let states = match states {
        Ok(states) => states,
        Err(error) => {
            eprintln!("error: {error}");
            return Outcome::Failed;
        }
    };
    for (path, state) in &states {
        if *state != State::Fresh {
            eprintln!("error: {} is {}", path.display(), state.word());
        }
    }
    let not_fresh = states.iter().filter(|(_, state)| *state != State::Fresh);
    match not_fresh.count() {
        0 => {
            report::status("Fresh", &format!("{} generated files", states.len()));
            Outcome::Fresh
        }
        _ => {
            let foreign = states.iter().any(|(_, state)| *state == State::Foreign);
            let others = if foreign {
                "; move foreign files elsewhere"
            } else {
                ""
            };
            eprintln!("help: run `{CURE}`{others}");
            Outcome::Stale
        }
    }
}
