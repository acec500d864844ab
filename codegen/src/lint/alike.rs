//! "Did you mean": the known name that looks most like an unknown one.

use crate::diagnostic::{Quoted, list};

/// The candidate that `name` is probably meant to be.
pub(super) fn closest<'name>(
    name: &str,
    candidates: impl IntoIterator<Item = &'name str>,
) -> Option<&'name str> {
    let lower = name.to_lowercase();
    let longest = (name.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| {
            let distance = strsim::osa_distance(&lower, &candidate.to_lowercase());
            (distance, candidate)
        })
        .filter(|(distance, _)| *distance <= longest)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// ``did you mean `x`?``, or else `otherwise`.
pub(super) fn did_you_mean<'name>(
    name: &str,
    candidates: impl IntoIterator<Item = &'name str>,
    otherwise: impl FnOnce() -> String,
) -> String {
    match closest(name, candidates) {
        Some(candidate) => format!("did you mean {}?", Quoted(candidate)),
        None => otherwise(),
    }
}

/// ``use one of `a`, `b` ``, after a guess if there is one.
pub(super) fn one_of(name: &str, choices: &[&str]) -> String {
    let all = format!("use one of {}", list(choices.iter().copied()));
    match closest(name, choices.iter().copied()) {
        Some(choice) => format!("did you mean {}? {all}", Quoted(choice)),
        None => all,
    }
}

#[cfg(test)]
mod tests {
    use super::closest;

    #[test]
    fn near_misses_are_found_and_strangers_are_not() {
        let fields = ["parameters", "operationId", "in"];
        assert_eq!(closest("paramters", fields), Some("parameters"));
        assert_eq!(closest("operationID", fields), Some("operationId"));
        assert_eq!(closest("on", fields), Some("in"));
        assert_eq!(closest("webhooks", fields), None);
    }
}
