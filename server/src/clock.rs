//! The test clock: what quotas and dates in `Retry-After` go by.
//!
//! It goes with the system's clock until a test sets it. Nothing else goes by it: delays and the
//! times in the journal are those of the system.

use std::sync::{PoisonError, RwLock};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::generated::control;

/// The clock of one server.
#[derive(Debug, Default)]
pub struct Clock {
    pace: RwLock<Pace>,
}

/// How a clock is to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockSetting {
    /// With the system's.
    System,
    /// From this time on, at the speed of the system's.
    Running(DateTime<Utc>),
    /// Standing still at this time.
    Stopped(DateTime<Utc>),
}

/// How a clock goes.
#[derive(Clone, Copy, Debug, Default)]
enum Pace {
    #[default]
    System,
    /// So far ahead of the system's clock; negative when it is behind.
    Running(TimeDelta),
    Stopped(DateTime<Utc>),
}

/// A time that the clock cannot show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ClockError {
    /// A time that RFC 3339 cannot write in UTC.
    #[error("the clock goes from the year 0000 to the year 9999, in UTC; choose a time between")]
    OutOfRange,
    /// A step that leads out of that range.
    #[error(
        "{milliseconds} ms from {now} lead beyond the year 9999; \
         take a smaller step, or set the clock back first"
    )]
    StepTooLong {
        /// The step.
        milliseconds: u64,
        /// What time it is.
        now: DateTime<Utc>,
    },
}

impl Clock {
    /// One that goes with the system's clock.
    #[must_use]
    pub fn new() -> Self {
        Clock::default()
    }

    /// What time it is. A clock that runs stops at the end of the year 9999.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.pace().now()
    }

    /// What time it is, in milliseconds since 1970 in UTC.
    #[must_use]
    pub fn milliseconds(&self) -> i64 {
        self.now().timestamp_millis()
    }

    /// What time it is and how the clock goes.
    #[must_use]
    pub fn report(&self) -> control::Clock {
        let pace = self.pace();
        let mode = match pace {
            Pace::System => control::ClockMode::System,
            Pace::Running(_) => control::ClockMode::Running,
            Pace::Stopped(_) => control::ClockMode::Stopped,
        };
        control::Clock::new(mode, pace.now())
    }

    /// Sets the clock, forward or back.
    ///
    /// # Errors
    /// [`ClockError::OutOfRange`] for a time outside the years 0000 to 9999; the clock then goes on
    /// as before.
    pub fn set(&self, setting: ClockSetting) -> Result<(), ClockError> {
        let pace = match setting {
            ClockSetting::System => Pace::System,
            ClockSetting::Running(now) => Pace::Running(checked(now)? - Utc::now()),
            ClockSetting::Stopped(now) => Pace::Stopped(checked(now)?),
        };
        *self.pace.write().unwrap_or_else(PoisonError::into_inner) = pace;
        Ok(())
    }

    /// Puts the clock forward. The system's becomes a running one.
    ///
    /// # Errors
    /// [`ClockError::StepTooLong`] for a step beyond the year 9999; the clock then goes on as
    /// before.
    pub fn advance(&self, milliseconds: u64) -> Result<(), ClockError> {
        let mut pace = self.pace.write().unwrap_or_else(PoisonError::into_inner);
        let now = pace.now();
        let later = i64::try_from(milliseconds)
            .ok()
            .and_then(TimeDelta::try_milliseconds)
            .and_then(|step| now.checked_add_signed(step))
            .and_then(|later| checked(later).ok())
            .ok_or(ClockError::StepTooLong { milliseconds, now })?;
        *pace = match *pace {
            Pace::System => Pace::Running(later - now),
            Pace::Running(ahead) => Pace::Running(ahead + (later - now)),
            Pace::Stopped(_) => Pace::Stopped(later),
        };
        Ok(())
    }

    /// Lets it go with the system's clock again.
    pub fn reset(&self) {
        *self.pace.write().unwrap_or_else(PoisonError::into_inner) = Pace::System;
    }

    fn pace(&self) -> Pace {
        *self.pace.read().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Pace {
    fn now(self) -> DateTime<Utc> {
        match self {
            Pace::System => Utc::now(),
            Pace::Running(ahead) => Utc::now()
                .checked_add_signed(ahead)
                .and_then(|now| checked(now).ok())
                .unwrap_or_else(last),
            Pace::Stopped(now) => now,
        }
    }
}

/// A time that RFC 3339 can write in UTC: its years have four digits.
fn checked(time: DateTime<Utc>) -> Result<DateTime<Utc>, ClockError> {
    let first = NaiveDate::from_ymd_opt(0, 1, 1).and_then(|day| day.and_hms_opt(0, 0, 0));
    if first.is_some_and(|first| time < first.and_utc()) || time > last() {
        return Err(ClockError::OutOfRange);
    }
    Ok(time)
}

/// The last millisecond of the year 9999.
fn last() -> DateTime<Utc> {
    NaiveDate::from_ymd_opt(9999, 12, 31)
        .and_then(|day| day.and_hms_milli_opt(23, 59, 59, 999))
        .map_or(DateTime::<Utc>::MAX_UTC, |last| last.and_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    #[test]
    fn a_new_clock_goes_with_the_system() {
        let before = Utc::now();
        let report = Clock::new().report();
        assert_eq!(report.mode, control::ClockMode::System);
        assert!((before..=Utc::now()).contains(&report.now));
    }

    #[test]
    fn a_stopped_clock_moves_by_steps_alone() {
        let clock = Clock::new();
        let noon = time("2030-01-01T12:00:00Z");
        clock.set(ClockSetting::Stopped(noon)).unwrap();
        assert_eq!(clock.now(), noon);
        assert_eq!(clock.now(), noon);
        clock.advance(3_600_001).unwrap();
        assert_eq!(clock.now(), time("2030-01-01T13:00:00.001Z"));
        assert_eq!(clock.report().mode, control::ClockMode::Stopped);
    }

    #[test]
    fn a_running_clock_keeps_the_pace_of_the_system() {
        let clock = Clock::new();
        let start = time("1999-12-31T23:59:59Z");
        clock.set(ClockSetting::Running(start)).unwrap();
        let system = Utc::now();
        let now = clock.now();
        assert!(now >= start);
        clock.advance(60_000).unwrap();
        let later = clock.now();
        let passed = Utc::now() - system;
        assert!(later - now >= TimeDelta::minutes(1));
        assert!(later - now <= TimeDelta::minutes(1) + passed);
        assert_eq!(clock.report().mode, control::ClockMode::Running);
    }

    #[test]
    fn the_clock_of_the_system_runs_on_when_put_forward() {
        let clock = Clock::new();
        clock.advance(86_400_000).unwrap();
        assert_eq!(clock.report().mode, control::ClockMode::Running);
        assert!(clock.now() >= Utc::now() + TimeDelta::hours(23));
        clock.reset();
        assert_eq!(clock.report().mode, control::ClockMode::System);
        assert!(clock.now() <= Utc::now());
    }

    #[test]
    fn no_time_beyond_four_digits_of_a_year_is_shown() {
        let clock = Clock::new();
        let end = time("9999-12-31T23:59:59.999Z");
        clock.set(ClockSetting::Stopped(end)).unwrap();
        let refused = clock.advance(1).unwrap_err();
        assert_eq!(
            refused.to_string(),
            "1 ms from 9999-12-31 23:59:59.999 UTC lead beyond the year 9999; take a smaller step, \
             or set the clock back first"
        );
        assert!(clock.advance(u64::MAX).is_err());
        assert_eq!(clock.now(), end, "a refused step changes nothing");
        for beyond in ["9999-12-31T23:30:00-01:00", "0000-01-01T00:30:00+01:00"] {
            let setting = ClockSetting::Stopped(time(beyond));
            assert_eq!(clock.set(setting), Err(ClockError::OutOfRange), "{beyond}");
            let setting = ClockSetting::Running(time(beyond));
            assert_eq!(clock.set(setting), Err(ClockError::OutOfRange), "{beyond}");
        }
        // A running clock stays at the end instead of passing it.
        clock.set(ClockSetting::Running(end)).unwrap();
        assert_eq!(clock.now(), end);
        clock
            .set(ClockSetting::Stopped(time("0000-01-01T00:00:00Z")))
            .unwrap();
    }
}
