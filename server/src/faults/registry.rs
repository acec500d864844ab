//! The faults of one server.

use std::sync::{
    Arc, LazyLock, Mutex, MutexGuard, Once, PoisonError, RwLock,
    atomic::{AtomicUsize, Ordering},
};

use http::{HeaderMap, HeaderName};
use serde::Deserialize as _;
use slog::Logger;
use specshot_runtime::{Contract as _, OperationSpec, Place, Violation};

use super::{
    effect::Effect,
    fault::{Active, FaultError},
    plan::Plan,
    possibility,
    service::Service,
    step::Step,
};
use crate::{
    documents::most_items,
    generated::control::{ApiName, Fault, FaultSetting},
    per_api::PerApi,
};

/// The most faults that can be set at a time.
static MOST: LazyLock<usize> = LazyLock::new(|| most_items("FaultList", "faults"));

/// The request header that asks for one fault: the JSON of its `what`.
pub const HEADER: HeaderName = HeaderName::from_static("x-specshot-fault");

/// The faults of one server, in the order in which they were set.
#[derive(Debug)]
pub struct Faults {
    services: PerApi<Arc<Service>>,
    /// Whether a request may ask for faults of its own.
    by_header: bool,
    /// Whether it was logged that a request asked, and may not.
    warned: Once,
    set: RwLock<Arc<[Arc<Active>]>>,
    /// How many are set, so that a request that meets none looks at nothing else.
    count: AtomicUsize,
    /// Held while the faults change.
    past: Mutex<Past>,
}

/// What was before.
#[derive(Debug, Default)]
struct Past {
    /// The id that was given last.
    last_id: u64,
    /// The faults that the server started with.
    start: Vec<FaultSetting>,
}

impl Faults {
    /// No faults, for these APIs. `by_header` says whether a request may ask for faults of its
    /// own, by [`HEADER`].
    #[must_use]
    pub fn new(services: PerApi<Service>, by_header: bool) -> Self {
        let PerApi { fivetran, d3lay } = services;
        Faults {
            services: PerApi {
                fivetran: Arc::new(fivetran),
                d3lay: Arc::new(d3lay),
            },
            by_header,
            warned: Once::new(),
            set: RwLock::default(),
            count: AtomicUsize::new(0),
            past: Mutex::default(),
        }
    }

    /// Sets a fault; it is the last in order, and in effect for requests from now on.
    ///
    /// # Errors
    /// When it is malformed or impossible, or when there are as many as the document lists.
    pub fn set(&self, setting: FaultSetting) -> Result<Fault, FaultError> {
        let written = serde_json::to_value(&setting).unwrap_or_default();
        FaultSetting::check(&written).map_err(FaultError::Invalid)?;
        self.services.of(setting.scope.api).allows(&setting)?;
        let mut past = self.past();
        let current = self.current();
        if current.len() >= *MOST {
            return Err(FaultError::TooMany { most: *MOST });
        }
        let active = past.activate(setting);
        let shown = active.shown();
        self.replace(current.iter().cloned().chain([active]).collect());
        Ok(shown)
    }

    /// Sets a fault that the server starts with, and has again after a [reset](Self::reset).
    ///
    /// # Errors
    /// As [`Faults::set`].
    pub fn start_with(&self, setting: FaultSetting) -> Result<(), FaultError> {
        self.set(setting.clone())?;
        self.past().start.push(setting);
        Ok(())
    }

    /// Removes all faults, and sets those of the start anew: with other ids, and nothing counted.
    pub fn reset(&self) {
        let mut past = self.past();
        let start = past.start.clone();
        let anew = start.into_iter().map(|setting| past.activate(setting));
        self.replace(anew.collect());
    }

    /// The faults of these APIs, or of all when there are none named, in the order of setting.
    #[must_use]
    pub fn list(&self, apis: &[ApiName]) -> Vec<Fault> {
        self.current()
            .iter()
            .filter(|fault| is_of(fault, apis))
            .map(|fault| fault.shown())
            .collect()
    }

    /// The fault with this id, with its counts.
    #[must_use]
    pub fn get(&self, id: u64) -> Option<Fault> {
        let current = self.current();
        let found = current.iter().find(|fault| fault.id == id);
        found.map(|fault| fault.shown())
    }

    /// Removes the fault with this id. Whether there was one. The others keep their order and
    /// counts; answers that are on their way end as they were going to.
    pub fn remove(&self, id: u64) -> bool {
        self.retain(|fault| fault.id != id) > 0
    }

    /// Removes the faults of these APIs, or of all when there are none named. How many there were.
    pub fn clear(&self, apis: &[ApiName]) -> usize {
        self.retain(|fault| !is_of(fault, apis))
    }

    /// What the faults that fire do to this request, if any fires. Counts the request for each
    /// fault that has it in its scope.
    ///
    /// Without faults and without the header this costs one atomic load, and a look at the headers
    /// where requests may ask for faults of their own.
    #[must_use]
    pub fn plan(
        &self,
        api: ApiName,
        operation: &'static OperationSpec,
        headers: &HeaderMap,
    ) -> Option<Plan> {
        let asks = self.by_header && headers.contains_key(HEADER);
        if !asks && self.count.load(Ordering::Acquire) == 0 {
            return None;
        }
        let service = self.services.of(api);
        let served = *service
            .operations
            .iter()
            .find(|served| served.spec.id == operation.id)?;
        let mut steps = Vec::new();
        for fault in self.current().iter() {
            let scope = &fault.setting.scope;
            let inside = scope.api == api
                && (scope.operation.as_ref()).is_none_or(|id| id.0 == operation.id);
            if inside && let Some(number) = fault.see() {
                steps.push(Step::of_fault(fault, number));
            }
        }
        let mut rejected = None;
        if asks {
            match asked_for(service, operation, headers) {
                Ok(effects) => steps.extend(effects.into_iter().map(Step::of_request)),
                Err(violation) => rejected = Some(violation),
            }
        }
        if steps.is_empty() && rejected.is_none() {
            return None;
        }
        Some(Plan::new(Arc::clone(service), served, steps, rejected))
    }

    /// What is wrong with a request that asks for faults of its own, and may not: it is answered as
    /// if it had not asked. The first such request is told to the log.
    #[must_use]
    pub fn forbidden(&self, headers: &HeaderMap, log: &Logger) -> Option<Violation> {
        if self.by_header || !headers.contains_key(HEADER) {
            return None;
        }
        let violation = violation(
            "is passed over: requests may ask for faults where the server runs with \
             --allow-request-faults"
                .to_owned(),
        );
        self.warned
            .call_once(|| slog::warn!(log, "{violation}; further ones are in the journal only"));
        Some(violation)
    }

    fn past(&self) -> MutexGuard<'_, Past> {
        self.past.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn current(&self) -> Arc<[Arc<Active>]> {
        Arc::clone(&self.set.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Keeps the faults that `keep` holds for. How many are gone.
    fn retain(&self, keep: impl Fn(&Active) -> bool) -> usize {
        let _changing = self.past();
        let current = self.current();
        let kept: Vec<_> = current
            .iter()
            .filter(|fault| keep(fault))
            .cloned()
            .collect();
        let gone = current.len() - kept.len();
        self.replace(kept);
        gone
    }

    fn replace(&self, faults: Vec<Arc<Active>>) {
        let count = faults.len();
        *self.set.write().unwrap_or_else(PoisonError::into_inner) = faults.into();
        self.count.store(count, Ordering::Release);
    }
}

impl Past {
    /// A fault with the next id.
    fn activate(&mut self, setting: FaultSetting) -> Arc<Active> {
        self.last_id += 1;
        Arc::new(Active::new(self.last_id, setting))
    }
}

fn is_of(fault: &Active, apis: &[ApiName]) -> bool {
    apis.is_empty() || apis.contains(&fault.setting.scope.api)
}

/// The faults that a request asks for, or why they cannot be.
fn asked_for(
    service: &Service,
    operation: &OperationSpec,
    headers: &HeaderMap,
) -> Result<Vec<Effect>, Violation> {
    let effects = headers.get_all(HEADER).iter();
    effects
        .map(|value| {
            let what: serde_json::Value = serde_json::from_slice(value.as_bytes())
                .map_err(|error| violation(format!("not JSON: {error}")))?;
            let check = |violations: &[Violation]| {
                let told: Vec<String> = violations.iter().map(told).collect();
                violation(told.join("; "))
            };
            Effect::check(&what).map_err(|violations| check(&violations))?;
            let effect = Effect::deserialize(what).map_err(|e| violation(e.to_string()))?;
            possibility::check(service, Some(operation.id), &effect)
                .map_err(|error| check(error.violations()))?;
            Ok(effect)
        })
        .collect()
}

/// What is wrong with the header that asks for a fault.
fn violation(message: String) -> Violation {
    let place = Place::Header("X-Specshot-Fault".to_owned());
    Violation::new(place, "fault", message)
}

/// A violation of a header's JSON: the place in it, and what is wrong.
fn told(violation: &Violation) -> String {
    match violation.place() {
        Place::Body(pointer) => {
            let pointer = pointer.strip_prefix("/what").unwrap_or(pointer);
            match pointer {
                "" => violation.message().to_owned(),
                pointer => format!("`{pointer}`: {}", violation.message()),
            }
        }
        _ => violation.to_string(),
    }
}
