use chrono::DateTime;

use super::*;
use crate::clock::ClockSetting;

const TWO_A_MINUTE: QuotaSetting = QuotaSetting {
    enforced: true,
    limit: 2,
    window_seconds: 60,
};

fn stopped() -> Arc<Clock> {
    let clock = Clock::new();
    let noon = DateTime::parse_from_rfc3339("2030-01-01T12:00:00Z").unwrap();
    clock.set(ClockSetting::Stopped(noon.to_utc())).unwrap();
    Arc::new(clock)
}

fn admission(limit: u32, remaining: u32, retry_after: Option<u64>) -> Admission {
    Admission {
        limit,
        remaining,
        retry_after,
    }
}

#[test]
fn a_quota_that_is_not_enforced_is_always_full() {
    let quotas = Quotas::new(&stopped(), QuotaSetting::default());
    let quota = quotas.of(ApiName::Fivetran);
    let ann: Arc<str> = "ann".into();
    for _ in 0..3 {
        assert_eq!(quota.admit(&ann), admission(20_000, 20_000, None));
    }
    let report = quota.report();
    assert!(!report.enforced);
    assert!(report.usage.is_empty());
}

#[test]
fn a_credential_is_refused_until_its_oldest_request_leaves_the_window() {
    let clock = stopped();
    let quota = Quota::new(Arc::clone(&clock), TWO_A_MINUTE);
    let (ann, bob): (Arc<str>, Arc<str>) = ("ann".into(), "bob".into());
    assert_eq!(quota.admit(&ann), admission(2, 1, None));
    clock.advance(20_500).unwrap();
    assert_eq!(quota.admit(&ann), admission(2, 0, None));
    assert_eq!(quota.admit(&ann), admission(2, 0, Some(40)));
    // Another credential has a quota of its own.
    assert_eq!(quota.admit(&bob), admission(2, 1, None));
    clock.advance(39_499).unwrap();
    assert_eq!(quota.admit(&ann), admission(2, 0, Some(1)));
    clock.advance(1).unwrap();
    assert_eq!(quota.admit(&ann), admission(2, 0, None));
    assert_eq!(quota.admit(&ann), admission(2, 0, Some(21)));
}

#[test]
fn the_report_names_who_has_made_requests() {
    let clock = stopped();
    let quota = Quota::new(Arc::clone(&clock), TWO_A_MINUTE);
    quota.admit(&"bob".into());
    clock.advance(30_000).unwrap();
    for _ in 0..5 {
        quota.admit(&"ann".into());
    }
    let report = quota.report();
    let usage =
        |name: &str, used, remaining| control::QuotaUsage::new(name.to_owned(), used, remaining);
    assert_eq!(
        report,
        control::Quota::new(
            true,
            2,
            60,
            vec![usage("ann", 2, 0), usage("bob", 1, 1)].into()
        )
    );
    clock.advance(30_000).unwrap();
    assert_eq!(quota.report().usage, vec![usage("ann", 2, 0)].into());
}

#[test]
fn setting_a_quota_begins_anew() {
    let quota = Quota::new(stopped(), TWO_A_MINUTE);
    let ann: Arc<str> = "ann".into();
    quota.admit(&ann);
    quota.set(QuotaSetting {
        limit: 1,
        ..TWO_A_MINUTE
    });
    assert_eq!(quota.admit(&ann), admission(1, 0, None));
    assert_eq!(quota.admit(&ann), admission(1, 0, Some(60)));
    quota.set(QuotaSetting {
        enforced: false,
        ..TWO_A_MINUTE
    });
    assert_eq!(quota.admit(&ann), admission(2, 2, None));
    quota.reset();
    assert_eq!(quota.setting(), TWO_A_MINUTE);
    assert_eq!(quota.admit(&ann), admission(2, 1, None));
}

#[test]
fn a_clock_that_is_set_back_makes_later_requests_present_ones() {
    let clock = stopped();
    let quota = Quota::new(Arc::clone(&clock), TWO_A_MINUTE);
    let ann: Arc<str> = "ann".into();
    quota.admit(&ann);
    quota.admit(&ann);
    let earlier = DateTime::parse_from_rfc3339("2001-01-01T00:00:00Z").unwrap();
    clock.set(ClockSetting::Stopped(earlier.to_utc())).unwrap();
    assert_eq!(quota.admit(&ann), admission(2, 0, Some(60)));
    clock.advance(60_000).unwrap();
    assert_eq!(quota.admit(&ann), admission(2, 1, None));
}

#[test]
fn threads_together_get_no_more_than_the_limit() {
    let setting = QuotaSetting {
        limit: 1000,
        ..TWO_A_MINUTE
    };
    let quota = Quota::new(stopped(), setting);
    let names: &[Arc<str>; 2] = &["ann".into(), "bob".into()];
    let admitted = |name: &Arc<str>| {
        (0..500)
            .filter(|_| quota.admit(name).retry_after.is_none())
            .count()
    };
    let admitted: Vec<usize> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8)
            .map(|thread| scope.spawn(move || admitted(&names[thread % 2])))
            .collect();
        threads.into_iter().map(|t| t.join().unwrap()).collect()
    });
    for name in 0..2 {
        let sum: usize = admitted.iter().skip(name).step_by(2).sum();
        assert_eq!(sum, 1000);
    }
}
