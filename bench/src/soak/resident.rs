//! Whether memory grows.

use std::{
    fmt,
    time::{Duration, Instant},
};

use crate::comparison::median;

/// How much more of it there may be: a tenth and this many bytes. Allocators give memory back late,
/// and what is in flight differs from moment to moment.
const SLACK: f64 = 4e6;

/// Resident memory over time, in bytes.
pub(super) struct Resident {
    interval: Duration,
    samples: Vec<f64>,
}

impl Resident {
    /// Nothing yet; some hundred samples until `end`.
    pub(super) fn new(end: Instant) -> Self {
        let time = end.saturating_duration_since(Instant::now());
        Resident {
            interval: (time / 200).clamp(Duration::from_millis(100), Duration::from_secs(1)),
            samples: Vec::new(),
        }
    }

    /// How long it is from one sample to the next.
    pub(super) fn interval(&self) -> Duration {
        self.interval
    }

    /// Adds a sample.
    pub(super) fn add(&mut self, bytes: u64) {
        self.samples.push(bytes as f64);
    }

    /// The medians of the second quarter, when the server is warm, and of the last one.
    fn quarters(&self) -> [f64; 2] {
        let quarter = self.samples.len() / 4;
        let last = self.samples.len() - quarter;
        [
            median(&self.samples[quarter..2 * quarter]),
            median(&self.samples[last..]),
        ]
    }

    /// Whether memory was flat after the warm-up.
    ///
    /// # Errors
    /// With both medians, if it was not.
    pub(super) fn check(&self) -> Result<(), String> {
        let [second, last] = self.quarters();
        match last <= second * 1.1 + SLACK {
            true => Ok(()),
            false => Err(format!("memory has grown: {self}")),
        }
    }
}

impl fmt::Display for Resident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [second, last] = self.quarters().map(|bytes| bytes / 1e6);
        let (tenth, slack) = (10, SLACK / 1e6);
        write!(
            f,
            "resident memory, medians: {second:.1} MB in the second quarter, {last:.1} MB in the \
             last; {tenth} % and {slack} MB more are allowed"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(samples: &[u64]) -> Resident {
        let mut resident = Resident::new(Instant::now());
        samples
            .iter()
            .for_each(|sample| resident.add(sample * 1_000_000));
        resident
    }

    #[test]
    fn growth_after_the_warm_up_is_found() {
        assert!(of(&[10, 10, 50, 50, 50, 50, 58, 58]).check().is_ok());
        assert!(of(&[10, 10, 50, 50, 50, 50, 60, 60]).check().is_err());
    }
}
