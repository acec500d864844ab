//! `generate` and `generate --check`.

use specshot::{
    output::State,
    pipeline::{self, Layout},
    stamp::CURE,
};

use crate::{Outcome, apis::APIS, report};

/// Writes what is not fresh.
pub(crate) fn write(layout: &Layout) -> Outcome {
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
