//! Quotas: how many requests each credential may make within a rolling window.
//!
//! A quota is not enforced unless asked for. Then nothing is counted, and every answer tells a full
//! quota. While it is enforced, each request whose credentials are known counts, whatever it is
//! answered with afterwards; one that the quota refuses does not.

#[cfg(test)]
mod tests;
mod window;

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
};

use self::window::Window;
use crate::{
    clock::Clock,
    documents::SERVED,
    generated::control::{self, ApiName},
    per_api::PerApi,
};

/// What a quota is, and whether it is enforced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuotaSetting {
    /// Whether requests beyond the limit are refused.
    pub enforced: bool,
    /// How many requests a credential may make within the window.
    pub limit: u32,
    /// The length of the rolling window in seconds.
    pub window_seconds: u32,
}

/// Not enforced. The limit is the one that the documents show: Fivetran's does, for an account that
/// is no trial account; D3lay's names no numbers, so it starts with the same.
impl Default for QuotaSetting {
    fn default() -> Self {
        let operations = SERVED.iter().flat_map(|(_, document)| document.operations);
        let examples = operations.flat_map(|operation| operation.spec.examples);
        let mut headers = examples.flat_map(|(_, example)| example.headers);
        let limit = headers.find(|(name, _)| name.eq_ignore_ascii_case(LIMIT_HEADER));
        let limit = limit.and_then(|(_, json)| json.parse().ok());
        // Of a quota that no document shows, there is always enough left.
        control::QuotaSetting::new(false, limit.unwrap_or(i64::from(u32::MAX))).into()
    }
}

/// The header that tells the limit.
const LIMIT_HEADER: &str = "X-Rate-Limit";

impl From<control::QuotaSetting> for QuotaSetting {
    fn from(setting: control::QuotaSetting) -> Self {
        let whole = |number| u32::try_from(number).unwrap_or_default();
        QuotaSetting {
            enforced: setting.enforced,
            limit: whole(setting.limit),
            window_seconds: whole(setting.window_seconds),
        }
    }
}

/// What a quota says to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Admission {
    /// How many requests the credential may make within the window: `X-Rate-Limit`.
    pub limit: u32,
    /// How many are left after this one: `X-Rate-Limit-Remaining`.
    pub remaining: u32,
    /// Set if the request is refused: after how many whole seconds, at least one, a request can
    /// succeed, rounded up. With a limit of none that is never; the window's length is told.
    pub retry_after: Option<u64>,
}

/// The quotas of one server.
#[derive(Debug)]
pub struct Quotas(PerApi<Quota>);

impl Quotas {
    /// Quotas that go by `clock` and start with this setting.
    #[must_use]
    pub fn new(clock: &Arc<Clock>, start: QuotaSetting) -> Self {
        Quotas(PerApi {
            fivetran: Quota::new(Arc::clone(clock), start),
            d3lay: Quota::new(Arc::clone(clock), start),
        })
    }

    /// The quota of an API.
    #[must_use]
    pub fn of(&self, api: ApiName) -> &Quota {
        self.0.of(api)
    }

    /// Puts every quota back to what it was at the start, with nothing used.
    pub fn reset(&self) {
        self.0.iter().for_each(|(_, quota)| quota.reset());
    }
}

/// The quota of one API.
#[derive(Debug)]
pub struct Quota {
    clock: Arc<Clock>,
    start: QuotaSetting,
    /// The limit of a quota that is not enforced, so that most requests take no lock.
    unenforced: AtomicU32,
    usage: Mutex<Usage>,
}

/// What [`Quota::unenforced`] holds while the quota is enforced. No limit is as high.
const ENFORCED: u32 = u32::MAX;

/// The requests that count, by the names of the credentials.
#[derive(Debug)]
struct Usage {
    setting: QuotaSetting,
    windows: HashMap<Arc<str>, Window>,
}

impl Quota {
    /// A quota of which nothing is used.
    #[must_use]
    pub fn new(clock: Arc<Clock>, start: QuotaSetting) -> Self {
        let quota = Quota {
            clock,
            start,
            unenforced: AtomicU32::new(ENFORCED),
            usage: Mutex::new(Usage {
                setting: start,
                windows: HashMap::new(),
            }),
        };
        quota.set(start);
        quota
    }

    /// Sets the quota; the count begins anew for every credential.
    pub fn set(&self, setting: QuotaSetting) {
        let mut usage = self.usage();
        usage.setting = setting;
        usage.windows = HashMap::new();
        // The lock is held, so that the last of several calls wins with both.
        let unenforced = if setting.enforced {
            ENFORCED
        } else {
            setting.limit.min(ENFORCED - 1)
        };
        self.unenforced.store(unenforced, Ordering::Release);
    }

    /// Puts it back to what it was at the start, with nothing used.
    pub fn reset(&self) {
        self.set(self.start);
    }

    /// Counts a request of a credential, given by name, or refuses it.
    pub fn admit(&self, credential: &Arc<str>) -> Admission {
        match self.unenforced.load(Ordering::Acquire) {
            ENFORCED => self.usage().count(credential, &self.clock),
            limit => Admission::full(limit),
        }
    }

    /// What a credential that has made no request is told.
    #[must_use]
    pub fn full(&self) -> Admission {
        Admission::full(self.setting().limit)
    }

    /// The setting in force.
    #[must_use]
    pub fn setting(&self) -> QuotaSetting {
        self.usage().setting
    }

    /// The quota, and how much of it each credential has used.
    #[must_use]
    pub fn report(&self) -> control::Quota {
        let mut usage = self.usage();
        let now = self.clock.milliseconds();
        let limit = usage.setting.limit;
        usage.windows.retain(|_, window| window.used(now) > 0);
        let mut used: Vec<(Arc<str>, u32)> = usage
            .windows
            .iter_mut()
            .map(|(name, window)| (Arc::clone(name), window.used(now)))
            .collect();
        used.sort_unstable();
        let setting = usage.setting;
        drop(usage);
        let used: Vec<control::QuotaUsage> = used
            .into_iter()
            .map(|(name, used)| {
                let remaining = limit.saturating_sub(used);
                control::QuotaUsage::new(name.to_string(), used.into(), remaining.into())
            })
            .collect();
        control::Quota::new(
            setting.enforced,
            limit.into(),
            setting.window_seconds.into(),
            used.into(),
        )
    }

    fn usage(&self) -> MutexGuard<'_, Usage> {
        self.usage.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Usage {
    fn count(&mut self, credential: &Arc<str>, clock: &Clock) -> Admission {
        // Read under the lock, so that requests enter in the order of their times.
        let now = clock.milliseconds();
        let QuotaSetting {
            enforced,
            limit,
            window_seconds,
        } = self.setting;
        if !enforced {
            return Admission::full(limit);
        }
        let window = match self.windows.get_mut(credential) {
            Some(window) => window,
            None => self
                .windows
                .entry(Arc::clone(credential))
                .or_insert_with(|| Window::new(limit, i64::from(window_seconds) * 1000)),
        };
        match window.count(now) {
            Ok(used) => Admission {
                limit,
                remaining: limit.saturating_sub(used),
                retry_after: None,
            },
            Err(milliseconds) => Admission {
                limit,
                remaining: 0,
                retry_after: Some(milliseconds.unsigned_abs().div_ceil(1000)),
            },
        }
    }
}

impl Admission {
    fn full(limit: u32) -> Self {
        Admission {
            limit,
            remaining: limit,
            retry_after: None,
        }
    }
}
