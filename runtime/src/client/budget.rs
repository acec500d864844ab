//! How many retries a client may still send.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// What a retry costs, and what comes back when the call then succeeds.
const RETRY: u32 = 10;

/// What comes back with each call that succeeds at once.
const SUCCESS: u32 = 1;

/// A token bucket that all calls of a client share. When a service is down, the first calls empty
/// it, and from then on each call is sent once, so that clients do not add to the load.
#[derive(Debug)]
pub(super) struct Budget {
    capacity: u32,
    tokens: AtomicU32,
}

impl Budget {
    /// A full bucket of as many retries.
    pub(super) fn new(retries: u32) -> Self {
        let capacity = retries.saturating_mul(RETRY);
        Budget {
            capacity,
            tokens: AtomicU32::new(capacity),
        }
    }

    /// Pays for a retry; false when there is too little left.
    pub(super) fn pay(&self) -> bool {
        self.tokens
            .fetch_update(Relaxed, Relaxed, |tokens| tokens.checked_sub(RETRY))
            .is_ok()
    }

    /// Takes back something for a call that was answered.
    pub(super) fn refund(&self, retried: bool) {
        let more = if retried { RETRY } else { SUCCESS };
        let add = |tokens: u32| Some(tokens.saturating_add(more).min(self.capacity));
        // It cannot fail: `add` never refuses.
        let _ = self.tokens.fetch_update(Relaxed, Relaxed, add);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_budget_refuses_until_calls_succeed() {
        let budget = Budget::new(2);
        assert!(budget.pay() && budget.pay() && !budget.pay());
        for _ in 0..10 {
            assert!(!budget.pay());
            budget.refund(false);
        }
        assert!(budget.pay() && !budget.pay());
        budget.refund(true);
        assert!(budget.pay() && !budget.pay());
    }

    #[test]
    fn it_holds_no_more_than_at_first() {
        let budget = Budget::new(1);
        budget.refund(true);
        assert!(budget.pay() && !budget.pay());
    }
}
