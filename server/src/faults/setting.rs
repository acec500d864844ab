//! Faults in few words, for Rust tests.

use std::time::Duration;

use crate::{
    generated::control::{
        AlwaysTrigger, Cut, Delay, EveryTrigger, FaultEffect, FaultScope, FaultSetting,
        FaultTrigger, FirstTrigger, FixedDelay, FractionCut, LatencyEffect, NotJsonEffect,
        OperationId, ProbabilityTrigger, ResetEffect, ResetPoint, RetryAfter, Seed, StatusEffect,
        TruncatedBodyEffect, types::ApiName,
    },
    integer::signed,
};

impl FaultSetting {
    /// Every request to `api` meets this.
    #[must_use]
    pub fn of(api: ApiName, what: impl Into<FaultEffect>) -> Self {
        FaultSetting::new(FaultScope::new(api), what.into())
            .when(FaultTrigger::Always(AlwaysTrigger::new()))
    }

    /// Only requests for the operation with this `operationId` meet it.
    #[must_use]
    pub fn operation(mut self, id: &str) -> Self {
        self.scope.operation = Some(OperationId(id.to_owned()));
        self
    }

    /// Only the first `n` requests meet it.
    #[must_use]
    pub fn first(self, n: u32) -> Self {
        self.when(FaultTrigger::First(FirstTrigger::new(n.into())))
    }

    /// Only every `nth` request meets it.
    #[must_use]
    pub fn every(self, nth: u32) -> Self {
        self.when(FaultTrigger::Every(EveryTrigger::new(nth.into())))
    }

    /// Requests meet it by chance, with the probability `p`; the same seed gives the same choices.
    #[must_use]
    pub fn probability(self, p: f64, seed: u32) -> Self {
        let mut trigger = ProbabilityTrigger::new(p);
        trigger.seed = Seed(seed.into());
        self.when(FaultTrigger::Probability(trigger))
    }

    fn when(mut self, when: FaultTrigger) -> Self {
        self.when = when;
        self
    }
}

impl FaultEffect {
    /// An error that the document has.
    #[must_use]
    pub fn status(status: u16) -> Self {
        FaultEffect::Status(StatusEffect::new(status.into()))
    }

    /// An error that the document has, with `Retry-After` in seconds.
    #[must_use]
    pub fn status_and_retry_after(status: u16, seconds: u32) -> Self {
        let mut effect = StatusEffect::new(status.into());
        effect.retry_after = Some(RetryAfter::new(seconds.into()));
        FaultEffect::Status(effect)
    }

    /// The answer is held back for so long.
    #[must_use]
    pub fn delay(delay: Duration) -> Self {
        let ms = signed(delay.as_millis());
        FaultEffect::Latency(LatencyEffect::new(Delay::Fixed(FixedDelay::new(ms))))
    }

    /// The connection is reset.
    #[must_use]
    pub fn reset(at: ResetPoint) -> Self {
        FaultEffect::Reset(ResetEffect::new(at))
    }

    /// The connection is closed after this part of the body: at least 0, less than 1.
    #[must_use]
    pub fn truncated(fraction: f64) -> Self {
        let cut = Cut::Fraction(FractionCut::new(fraction));
        FaultEffect::TruncatedBody(TruncatedBodyEffect::new(cut))
    }

    /// The body is not JSON.
    #[must_use]
    pub fn not_json() -> Self {
        FaultEffect::NotJson(NotJsonEffect::new())
    }
}
