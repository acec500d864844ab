//! What a fault does, as the document of the control API describes it.

use serde::Deserialize;

use crate::generated::control::{
    EffectKind, FaultEffect, JsonPointer, ResetPoint, RetryAfter, SchemaKeyword, Seed, StatusCode,
};

/// What a fault does to an answer.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum Effect {
    Status(StatusEffect),
    UndocumentedStatus(UndocumentedStatusEffect),
    Latency(LatencyEffect),
    SlowBody(SlowBodyEffect),
    Reset(ResetEffect),
    TruncatedBody(TruncatedBodyEffect),
    NotJson,
    BrokenSchema(BrokenSchemaEffect),
    ContentType(ContentTypeEffect),
    MissingHeader(MissingHeaderEffect),
    EmptyPage,
    RepeatedPage,
    ExpiredCursor,
    CursorLoop,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(super) struct StatusEffect {
    pub(super) status: i64,
    pub(super) retry_after: Option<RetryAfter>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(super) struct UndocumentedStatusEffect {
    pub(super) status: StatusCode,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(super) struct LatencyEffect {
    pub(super) delay: Delay,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum Delay {
    Fixed(FixedDelay),
    Uniform(UniformDelay),
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(super) struct FixedDelay {
    pub(super) ms: i64,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(super) struct UniformDelay {
    pub(super) min_ms: i64,
    pub(super) max_ms: i64,
    pub(super) seed: Option<Seed>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(super) struct SlowBodyEffect {
    pub(super) chunk_bytes: i64,
    pub(super) delay_ms: i64,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(super) struct ResetEffect {
    pub(super) at: ResetPoint,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(super) struct TruncatedBodyEffect {
    pub(super) after: Cut,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum Cut {
    Bytes(BytesCut),
    Fraction(FractionCut),
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(super) struct BytesCut {
    pub(super) bytes: i64,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(super) struct FractionCut {
    pub(super) fraction: f64,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(super) struct BrokenSchemaEffect {
    pub(super) keyword: Option<SchemaKeyword>,
    pub(super) pointer: Option<JsonPointer>,
    pub(super) seed: Option<Seed>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(super) struct ContentTypeEffect {
    pub(super) value: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(super) struct MissingHeaderEffect {
    pub(super) name: String,
}

/// A trigger, as the document describes it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum When {
    Always,
    First(FirstTrigger),
    Every(EveryTrigger),
    Probability(ProbabilityTrigger),
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(super) struct FirstTrigger {
    pub(super) n: i64,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(super) struct EveryTrigger {
    pub(super) nth: i64,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(super) struct ProbabilityTrigger {
    pub(super) p: f64,
    pub(super) seed: Option<Seed>,
}

impl Effect {
    /// The effect behind what the API carries.
    pub(super) fn of(carried: &FaultEffect) -> Result<Self, serde_json::Error> {
        Effect::deserialize(&carried.0)
    }

    /// Its `kind`.
    pub(super) fn kind(&self) -> EffectKind {
        match self {
            Effect::Status(_) => EffectKind::Status,
            Effect::UndocumentedStatus(_) => EffectKind::UndocumentedStatus,
            Effect::Latency(_) => EffectKind::Latency,
            Effect::SlowBody(_) => EffectKind::SlowBody,
            Effect::Reset(_) => EffectKind::Reset,
            Effect::TruncatedBody(_) => EffectKind::TruncatedBody,
            Effect::NotJson => EffectKind::NotJson,
            Effect::BrokenSchema(_) => EffectKind::BrokenSchema,
            Effect::ContentType(_) => EffectKind::ContentType,
            Effect::MissingHeader(_) => EffectKind::MissingHeader,
            Effect::EmptyPage => EffectKind::EmptyPage,
            Effect::RepeatedPage => EffectKind::RepeatedPage,
            Effect::ExpiredCursor => EffectKind::ExpiredCursor,
            Effect::CursorLoop => EffectKind::CursorLoop,
        }
    }
}
