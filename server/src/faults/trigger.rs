//! For which of the requests in its scope a fault fires.

use super::effect::When;
use crate::{dice::Dice, integer::unsigned};

/// Decides for the first request, the second and so on. A decision depends on nothing but the
/// number of the request, so that requests that come at the same time cannot change each other's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Trigger {
    Always,
    First(u64),
    Every(u64),
    Probability { p: f64, seed: u64 },
}

impl Trigger {
    /// The trigger that the control API's document describes.
    pub(super) fn of(when: &When) -> Self {
        match when {
            When::Always(_) => Trigger::Always,
            When::First(first) => Trigger::First(unsigned(first.n)),
            When::Every(every) => Trigger::Every(unsigned(every.nth)),
            When::Probability(chance) => Trigger::Probability {
                p: chance.p,
                seed: unsigned(chance.seed.0),
            },
        }
    }

    /// Whether the fault fires for the request with this number; the first has 0.
    pub(super) fn fires(self, number: u64) -> bool {
        match self {
            Trigger::Always => true,
            Trigger::First(n) => number < n,
            Trigger::Every(nth) => (number + 1).is_multiple_of(nth),
            Trigger::Probability { p, seed } => Dice::new(seed, number).chance(p),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn firing(trigger: Trigger, requests: u64) -> Vec<u64> {
        (0..requests).filter(|&n| trigger.fires(n)).collect()
    }

    #[test]
    fn first_and_every_count_from_the_first_request() {
        assert_eq!(firing(Trigger::Always, 3), [0, 1, 2]);
        assert_eq!(firing(Trigger::First(2), 5), [0, 1]);
        assert_eq!(firing(Trigger::Every(3), 10), [2, 5, 8]);
        assert_eq!(firing(Trigger::Every(1), 3), [0, 1, 2]);
    }

    #[test]
    fn a_seed_gives_the_same_choice_on_every_machine() {
        let chance = |p, seed| Trigger::Probability { p, seed };
        assert_eq!(firing(chance(0.2, 7), 30), RECORDED);
        assert_ne!(firing(chance(0.2, 8), 30), RECORDED);
        assert!(firing(chance(0.0, 7), 1_000).is_empty());
        assert_eq!(firing(chance(1.0, 7), 1_000).len(), 1_000);
        let fired = firing(chance(0.2, 7), 10_000).len();
        assert!((1_900..2_100).contains(&fired), "{fired} of 10,000");
    }

    const RECORDED: [u64; 7] = [2, 5, 7, 10, 12, 24, 27];
}
