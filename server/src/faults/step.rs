//! A fault that fires for one request.

use std::sync::Arc;

use super::{effect::Effect, fault::Active};
use crate::{
    dice::Dice,
    generated::control::{EffectKind, Seed},
    integer::unsigned,
};

/// Keeps the choices of effects apart from those of triggers that have the same seed.
const EFFECTS: u64 = 1 << 63;

/// A fault that fires.
#[derive(Debug)]
pub(super) struct Step {
    source: Source,
    /// The number of the request, from which chance starts.
    number: u64,
}

#[derive(Debug)]
enum Source {
    Fault(Arc<Active>),
    Request(Effect),
}

/// A fault that has changed an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Applied {
    /// The fault; `None` if the request itself asked for it.
    pub id: Option<u64>,
    /// What it did.
    pub kind: EffectKind,
}

impl Step {
    pub(super) fn of_fault(fault: &Arc<Active>, number: u64) -> Self {
        Step {
            source: Source::Fault(Arc::clone(fault)),
            number,
        }
    }

    pub(super) fn of_request(effect: Effect) -> Self {
        Step {
            source: Source::Request(effect),
            number: 0,
        }
    }

    pub(super) fn effect(&self) -> &Effect {
        match &self.source {
            Source::Fault(fault) => &fault.setting.what,
            Source::Request(effect) => effect,
        }
    }

    /// The dice of an effect with this seed, for this request.
    pub(super) fn dice(&self, seed: &Seed) -> Dice {
        Dice::new(unsigned(seed.0), self.number | EFFECTS)
    }

    /// Notes that the answer was changed.
    pub(super) fn fire(&self) -> Applied {
        let id = match &self.source {
            Source::Fault(fault) => {
                fault.fire();
                Some(fault.id)
            }
            Source::Request(_) => None,
        };
        let kind = self.effect().kind();
        Applied { id, kind }
    }
}
