//! What the faults that fire do to one request and its answer.

use std::{sync::Arc, time::Duration};

use chrono::{DateTime, Utc};
use http::StatusCode;
use specshot_runtime::{
    Place, Violation, operation,
    server::{Arguments, Parts, Refusal},
};

use super::{
    answer, breakage, conformance,
    delivery::{Delivery, End, Pace, ResetPoint},
    effect::{Cut, Delay, Effect, StatusEffect},
    paging::Paging,
    service::{Served, Service},
    step::{Applied, Step},
};
use crate::{generated::control::RetryAfterForm, integer::unsigned};

/// What the faults that fire do to one request and its answer.
#[derive(Debug)]
pub struct Plan {
    service: Arc<Service>,
    served: Served,
    steps: Vec<Step>,
    rejected: Option<Violation>,
    page: Page,
}

/// What is known of the page that the request asks for, as far as a fault needs it.
#[derive(Debug, Default)]
struct Page {
    has_cursor: bool,
    unknown_cursor: Option<String>,
    more: bool,
    first_cursor: Option<String>,
    /// For each step that has moved the request one page back: its position.
    moved: Vec<usize>,
    /// The next cursor of the page that was asked for, before it was moved.
    next_cursor: Option<String>,
}

/// What becomes of an answer.
#[derive(Debug)]
pub struct Outcome {
    /// How long it is held back before its first byte.
    pub delay: Duration,
    /// Status, headers and body.
    pub parts: Parts,
    /// How it goes over the wire.
    pub delivery: Delivery,
    /// The faults that have changed it, in the order in which they were applied.
    pub applied: Vec<Applied>,
    /// What it breaks of its document, once a fault has changed it.
    pub violations: Vec<Violation>,
}

impl Plan {
    pub(super) fn new(
        service: Arc<Service>,
        served: Served,
        steps: Vec<Step>,
        rejected: Option<Violation>,
    ) -> Self {
        // A request that asks for what there is not gets to know that, and nothing else.
        let steps = if rejected.is_some() {
            Vec::new()
        } else {
            steps
        };
        Plan {
            service,
            served,
            steps,
            rejected,
            page: Page::default(),
        }
    }

    /// Looks at the arguments of the request before its handler does, and changes them where
    /// another page is to be served. `paging` is not asked for an operation that is not paged.
    pub fn arguments(&mut self, arguments: &mut Arguments, paging: &dyn Paging) {
        let Some(style) = self.served.spec.paging else {
            return;
        };
        for (position, step) in self.steps.iter().enumerate() {
            match step.effect() {
                Effect::EmptyPage(_) => self.page.more = paging.more(arguments),
                Effect::CursorLoop(_) => self.page.first_cursor = paging.first_cursor(arguments),
                Effect::ExpiredCursor(_) => {
                    self.page.has_cursor = matches!(style, operation::Paging::Cursor { cursor, .. }
                        if arguments.get(cursor).is_some_and(|cursor| !cursor.is_null()));
                    self.page.unknown_cursor = paging.unknown_cursor();
                }
                Effect::RepeatedPage(_) => {
                    if let Some(previous) = paging.previous(arguments) {
                        if self.page.moved.is_empty() {
                            self.page.next_cursor = paging.next_cursor(arguments);
                        }
                        self.page.moved.push(position);
                        *arguments = previous;
                    }
                }
                _ => {}
            }
        }
    }

    /// Why the request cannot have the faults that it asks for by its header.
    #[must_use]
    pub fn rejected(&self) -> Option<&Violation> {
        self.rejected.as_ref()
    }

    /// What the request is refused with, whatever its answer was going to be.
    #[must_use]
    pub fn refusal(&self) -> Option<Refusal> {
        if let Some(violation) = &self.rejected {
            return Some(violation.clone().into());
        }
        match self.steps[self.replacing()?].effect() {
            Effect::Status(effect) => {
                let status = answer::status(effect.status);
                self.injected(status, status, self.retry_after(effect))
            }
            Effect::UndocumentedStatus(effect) => {
                // The body of another error; its status is changed in the end.
                let documented = self.served.contract.responses.keys().copied();
                let refused = documented.filter(|status| Refusal::STATUSES.contains(status));
                let body = refused.min_by_key(|status| (*status != 500, *status))?;
                self.injected(body, answer::status(effect.status.0), 0)
            }
            Effect::ExpiredCursor(_) => {
                let Some(operation::Paging::Cursor { cursor, .. }) = self.served.spec.paging else {
                    return None;
                };
                let message = self.page.unknown_cursor.clone();
                let message = message.unwrap_or_else(|| "the cursor has expired".to_owned());
                Some(Violation::new(Place::Query(cursor.to_owned()), "cursor", message).into())
            }
            _ => None,
        }
    }

    fn injected(&self, status: u16, told: u16, retry_after: u64) -> Option<Refusal> {
        let reason = StatusCode::from_u16(told).ok();
        let reason = reason.and_then(|status| status.canonical_reason());
        let message = format!("injected fault: {told} {}", reason.unwrap_or_default());
        Refusal::STATUSES
            .contains(&status)
            .then(|| Refusal::Injected {
                status,
                retry_after,
                allow: self.served.spec.method.to_owned(),
                message: message.trim_end().to_owned(),
            })
    }

    /// The seconds of `Retry-After`: those of the fault, or those of the document's example.
    fn retry_after(&self, effect: &StatusEffect) -> u64 {
        match &effect.retry_after {
            Some(retry_after) => unsigned(retry_after.seconds),
            None => answer::example(self.served.spec, answer::status(effect.status))
                .and_then(|example| example.header("Retry-After"))
                .and_then(|text| text.parse().ok())
                .unwrap_or(0),
        }
    }

    /// The position of the last step that replaces the whole answer.
    fn replacing(&self) -> Option<usize> {
        self.steps.iter().rposition(|step| match step.effect() {
            Effect::Status(_) | Effect::UndocumentedStatus(_) => true,
            Effect::ExpiredCursor(_) => self.page.has_cursor,
            _ => false,
        })
    }

    /// What becomes of the answer. `now` is the time of the test clock, for dates in
    /// `Retry-After`. Counts each fault that changes something as fired.
    #[must_use]
    pub fn apply(self, mut parts: Parts, now: DateTime<Utc>) -> Outcome {
        let replacing = self.replacing();
        let mut delay = Duration::ZERO;
        let mut changed: Vec<bool> = Vec::with_capacity(self.steps.len());
        for (position, step) in self.steps.iter().enumerate() {
            let held_back = self.delay(step);
            delay += held_back;
            // What came before the answer was replaced has left nothing behind.
            let counts = replacing.is_none_or(|last| position >= last);
            let body = counts && self.change(position, step, &mut parts, now);
            changed.push(body || !held_back.is_zero());
        }
        let delivery = self.delivery(&parts, &mut changed);
        let applied: Vec<Applied> = (self.steps.iter().zip(changed))
            .filter(|(_, changed)| *changed)
            .map(|(step, _)| step.fire())
            .collect();
        let violations = if applied.is_empty() {
            Vec::new()
        } else {
            conformance::violations(&parts, self.served)
        };
        Outcome {
            delay,
            parts,
            delivery,
            applied,
            violations,
        }
    }

    fn delay(&self, step: &Step) -> Duration {
        let Effect::Latency(latency) = step.effect() else {
            return Duration::ZERO;
        };
        Duration::from_millis(match &latency.delay {
            Delay::Fixed(fixed) => unsigned(fixed.ms),
            Delay::Uniform(uniform) => {
                let (min, max): (u64, u64) = (unsigned(uniform.min_ms), unsigned(uniform.max_ms));
                let choices = max.saturating_sub(min) + 1;
                min + step.dice(&uniform.seed).below(choices)
            }
        })
    }

    /// Applies what a step does to status, headers and body. Whether it has changed something.
    fn change(&self, position: usize, step: &Step, parts: &mut Parts, now: DateTime<Utc>) -> bool {
        let Served { spec, contract } = self.served;
        match step.effect() {
            Effect::Status(effect) => {
                answer::documented(parts, self.served, answer::status(effect.status));
                if let Some(retry_after) = &effect.retry_after {
                    let seconds = unsigned(retry_after.seconds);
                    match retry_after.form {
                        RetryAfterForm::Date => answer::retry_at(parts, now, seconds),
                        RetryAfterForm::Seconds => answer::retry_after(parts, seconds),
                    }
                }
                true
            }
            Effect::UndocumentedStatus(effect) => {
                answer::undocumented(parts, answer::status(effect.status.0));
                true
            }
            Effect::ExpiredCursor(_) => self.replacing() == Some(position),
            Effect::NotJson(_) => answer::not_json(parts),
            Effect::BrokenSchema(effect) => {
                let response = contract.responses.get(&parts.status);
                let text = answer::json_text(parts);
                let broken = response.zip(text).and_then(|(response, text)| {
                    let object = (spec.responses.iter())
                        .find(|(status, _)| *status == parts.status)
                        .map(|(_, object)| *object)?;
                    let schema = breakage::schema(object)?;
                    let mut dice = step.dice(&effect.seed);
                    let wanted = breakage::Wanted::of(effect);
                    let checked = &response.body.as_ref()?.schema;
                    breakage::broken(
                        text,
                        &schema,
                        &self.service.components,
                        checked,
                        &wanted,
                        &mut dice,
                    )
                });
                broken.is_some_and(|broken| {
                    parts.body = broken.into();
                    true
                })
            }
            Effect::ContentType(effect) => answer::content_type(parts, effect.value.as_deref()),
            Effect::MissingHeader(effect) => answer::without_header(parts, contract, &effect.name),
            Effect::EmptyPage(_) => answer::empty_page(parts, spec, self.page.more),
            Effect::RepeatedPage(_) => {
                let moved = self.page.moved.contains(&position);
                moved && answer::repeated_page(parts, spec, self.page.next_cursor.as_deref())
            }
            Effect::CursorLoop(_) => {
                answer::cursor_loop(parts, spec, self.page.first_cursor.as_deref())
            }
            Effect::Latency(_)
            | Effect::SlowBody(_)
            | Effect::Reset(_)
            | Effect::TruncatedBody(_) => false,
        }
    }

    /// How the answer goes over the wire, once its body is what it will be.
    fn delivery(&self, parts: &Parts, changed: &mut [bool]) -> Delivery {
        let mut delivery = Delivery::default();
        let steps = || self.steps.iter().map(Step::effect).enumerate();
        let resets = steps().filter_map(|(position, effect)| match effect {
            Effect::Reset(reset) => Some((depth(reset.at), position, reset.at)),
            _ => None,
        });
        if let Some((_, position, point)) = resets.min_by_key(|(depth, ..)| *depth) {
            changed[position] = true;
            delivery.end = End::Reset(point);
            return delivery;
        }
        let length = parts.body.len();
        if length == 0 {
            return delivery;
        }
        for (position, effect) in steps() {
            match effect {
                Effect::SlowBody(slow) => {
                    let pace = Pace {
                        chunk_bytes: unsigned::<usize>(slow.chunk_bytes).max(1),
                        delay: Duration::from_millis(unsigned(slow.delay_ms)),
                    };
                    delivery.pace = Some(match delivery.pace {
                        None => pace,
                        Some(before) => Pace {
                            chunk_bytes: before.chunk_bytes.min(pace.chunk_bytes),
                            delay: before.delay + pace.delay,
                        },
                    });
                }
                Effect::TruncatedBody(truncated) => {
                    let left = match delivery.end {
                        End::Truncated { bytes } => bytes,
                        _ => length,
                    };
                    let bytes = match &truncated.after {
                        Cut::Bytes(cut) => unsigned(cut.bytes),
                        // Below the length, as the fraction is below 1.
                        Cut::Fraction(cut) => (left as f64 * cut.fraction) as usize,
                    };
                    let bytes = bytes.min(length - 1);
                    if bytes >= left {
                        continue;
                    }
                    delivery.end = End::Truncated { bytes };
                }
                _ => continue,
            }
            changed[position] = true;
        }
        delivery
    }
}

/// How far into an answer a reset lies.
fn depth(point: ResetPoint) -> u8 {
    match point {
        ResetPoint::BeforeHead => 0,
        ResetPoint::DuringHead => 1,
        ResetPoint::AfterHead => 2,
    }
}
