//! One fault that is set, and why one cannot be set.

use std::sync::atomic::{AtomicU64, Ordering};

use chrono::{DateTime, Utc};
use specshot_runtime::Violation;

use super::trigger::Trigger;
use crate::{
    generated::control::{Fault, FaultId, FaultSetting},
    integer::signed,
};

/// A fault that is set, and its counts.
#[derive(Debug)]
pub(super) struct Active {
    pub(super) id: u64,
    pub(super) setting: FaultSetting,
    trigger: Trigger,
    set_at: DateTime<Utc>,
    seen: AtomicU64,
    fired: AtomicU64,
}

impl Active {
    pub(super) fn new(id: u64, setting: FaultSetting) -> Self {
        Active {
            id,
            trigger: Trigger::of(&setting.when),
            setting,
            set_at: Utc::now(),
            seen: AtomicU64::new(0),
            fired: AtomicU64::new(0),
        }
    }

    /// Counts a request in its scope. The number of the request if the fault fires for it.
    pub(super) fn see(&self) -> Option<u64> {
        let number = self.seen.fetch_add(1, Ordering::Relaxed);
        self.trigger.fires(number).then_some(number)
    }

    /// Counts an answer that it has changed.
    pub(super) fn fire(&self) {
        self.fired.fetch_add(1, Ordering::Relaxed);
    }

    /// The fault as the control API shows it.
    pub(super) fn shown(&self) -> Fault {
        // `fired` first: an answer that comes in between must not make it more than `seen`.
        let fired = signed(self.fired.load(Ordering::Relaxed));
        let seen = signed(self.seen.load(Ordering::Relaxed));
        Fault::new(
            FaultId(signed(self.id)),
            self.setting.scope.clone(),
            self.setting.when.clone(),
            self.setting.what.clone(),
            self.set_at,
            seen,
            fired,
        )
    }
}

/// Why a fault cannot be set.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum FaultError {
    /// It is not what the control API's document describes.
    #[error("{}", sentence(.0))]
    Invalid(Vec<Violation>),
    /// Its scope is an operation that the API does not have.
    #[error("{0}")]
    UnknownOperation(Violation),
    /// A lower bound lies above the upper one.
    #[error("{0}")]
    OutOfRange(Violation),
    /// The document of the API does not allow it.
    #[error("{0}")]
    Impossible(Violation),
    /// There are as many as there can be.
    #[error("there are {most} faults already, which is the most; remove one first")]
    TooMany {
        /// The most faults that there can be.
        most: usize,
    },
}

impl FaultError {
    /// What is wrong, by its place in the setting.
    #[must_use]
    pub fn violations(&self) -> &[Violation] {
        match self {
            FaultError::Invalid(violations) => violations,
            FaultError::UnknownOperation(violation)
            | FaultError::OutOfRange(violation)
            | FaultError::Impossible(violation) => std::slice::from_ref(violation),
            FaultError::TooMany { .. } => &[],
        }
    }
}

/// Several violations as one sentence.
fn sentence(violations: &[Violation]) -> String {
    let all: Vec<String> = violations.iter().map(ToString::to_string).collect();
    all.join("; ")
}
