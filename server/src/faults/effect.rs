//! What a fault does, as the document of the control API describes it.

use crate::generated::control::EffectKind;
pub(super) use crate::generated::control::{
    BrokenSchemaEffect, Cut, Delay, FaultEffect as Effect, FaultTrigger as When, StatusEffect,
};

impl Effect {
    /// Its `kind`.
    pub(super) fn kind(&self) -> EffectKind {
        match self {
            Effect::Status(_) => EffectKind::Status,
            Effect::UndocumentedStatus(_) => EffectKind::UndocumentedStatus,
            Effect::Latency(_) => EffectKind::Latency,
            Effect::SlowBody(_) => EffectKind::SlowBody,
            Effect::Reset(_) => EffectKind::Reset,
            Effect::TruncatedBody(_) => EffectKind::TruncatedBody,
            Effect::NotJson(_) => EffectKind::NotJson,
            Effect::BrokenSchema(_) => EffectKind::BrokenSchema,
            Effect::ContentType(_) => EffectKind::ContentType,
            Effect::MissingHeader(_) => EffectKind::MissingHeader,
            Effect::EmptyPage(_) => EffectKind::EmptyPage,
            Effect::RepeatedPage(_) => EffectKind::RepeatedPage,
            Effect::ExpiredCursor(_) => EffectKind::ExpiredCursor,
            Effect::CursorLoop(_) => EffectKind::CursorLoop,
        }
    }
}
