//! Rate limits: who says how many requests are left, and when.

use users_server::{clock::ClockSetting, generated::control::ApiName};

use crate::{
    answer::Answer,
    api::FORBIDDEN_KEY,
    refusing::{DETAIL, Refusing, WISH},
    served::{Served, d3lay, fivetran},
};

/// The quota and what is left of it.
#[track_caller]
fn quota(answer: &Answer) -> (u64, u64) {
    let number = |name| {
        answer
            .header(name)
            .and_then(|value| value.parse().ok())
            .unwrap_or_else(|| panic!("{answer:?}"))
    };
    (number("x-rate-limit"), number("x-rate-limit-remaining"))
}

#[track_caller]
fn no_quota(answer: &Answer) {
    assert_eq!(answer.header("x-rate-limit"), None, "{answer:?}");
    assert_eq!(answer.header("x-rate-limit-remaining"), None, "{answer:?}");
}

#[test]
fn answers_to_known_credentials_of_fivetran_tell_the_quota() {
    for (call, status) in [
        (fivetran().call(""), 200),
        (fivetran().call("limit=0"), 400),
        (fivetran().call("cursor=x"), 400),
        (fivetran().call("").authorization(FORBIDDEN_KEY), 403),
        (fivetran().call("").header("Accept", "text/html"), 406),
    ] {
        let (limit, remaining) = quota(&call.send().expect(status));
        assert_eq!(limit, 20_000);
        assert!(remaining <= limit);
    }
}

#[test]
fn other_answers_of_fivetran_do_not() {
    for (call, status) in [
        (fivetran().call("").anonymous(), 401),
        (fivetran().call("").authorization("Basic YTpi"), 401),
        (fivetran().target("/v1/users/"), 404),
        (fivetran().call("").method("POST"), 405),
    ] {
        no_quota(&call.send().expect(status));
    }
    no_quota(
        &Refusing::start()
            .fivetran()
            .call("")
            .header(WISH, "broken")
            .send()
            .expect(500),
    );
}

#[test]
fn d3lay_tells_no_quota() {
    for call in [
        d3lay().call(""),
        d3lay().call("page=0"),
        d3lay().call("").anonymous(),
    ] {
        no_quota(&call.send());
    }
}

#[test]
fn too_many_requests_of_fivetran_are_429_with_retry_after_and_quota() {
    let refusing = Refusing::start();
    let answer = refusing
        .fivetran()
        .call("")
        .header(WISH, "busy")
        .send()
        .expect(429);
    assert_eq!(answer.header("retry-after"), Some("30"));
    assert_eq!(quota(&answer), (20_000, 0));
    assert_eq!(answer.code(), "TooManyRequests");
}

#[test]
fn too_many_requests_of_d3lay_are_429_with_retry_after_alone() {
    let refusing = Refusing::start();
    let answer = refusing
        .d3lay()
        .call("")
        .header(WISH, "busy")
        .send()
        .expect(429);
    assert_eq!(answer.header("retry-after"), Some("30"));
    no_quota(&answer);
}

#[test]
fn a_failure_of_the_server_is_500_and_says_nothing_of_the_inside() {
    let refusing = Refusing::start();
    let answer = refusing
        .fivetran()
        .call("")
        .header(WISH, "broken")
        .send()
        .expect(500);
    assert_eq!(answer.code(), "InternalError");
    assert!(!answer.body.contains(DETAIL), "{answer:?}");
    let answer = refusing
        .d3lay()
        .call("")
        .header(WISH, "broken")
        .send()
        .expect(500);
    assert!(!answer.body.contains(DETAIL), "{answer:?}");
}

/// A server with a quota of two requests an hour, at a time that stands still.
fn limited() -> Served {
    let served = Served::start(&["--quota", "2"]);
    let noon = "2030-01-01T12:00:00Z".parse().expect("a time");
    let stopped = ClockSetting::Stopped(noon);
    served.state().clock.set(stopped).expect("a time to show");
    served
}

#[test]
fn a_quota_of_fivetran_is_enforced_for_each_credential() {
    let served = limited();
    let fivetran = served.fivetran();
    // Who is not known has none.
    no_quota(&fivetran.call("").anonymous().send().expect(401));
    assert_eq!(quota(&fivetran.call("").send().expect(200)), (2, 1));
    // What is refused for its parameters counts too.
    assert_eq!(quota(&fivetran.call("limit=0").send().expect(400)), (2, 0));
    served.state().clock.advance(1).expect("a step");
    // 429 comes before 406 and 400.
    let call = fivetran.call("limit=0").header("Accept", "text/html");
    let refused = call.send().expect(429);
    assert_eq!(quota(&refused), (2, 0));
    assert_eq!(refused.header("retry-after"), Some("3600"));
    assert_eq!(refused.code(), "TooManyRequests");
    let other = fivetran.call("").authorization(FORBIDDEN_KEY).send();
    assert_eq!(quota(&other.expect(403)), (2, 1));
    served.state().clock.advance(3_599_999).expect("a step");
    assert_eq!(quota(&fivetran.call("").send().expect(200)), (2, 1));
}

#[test]
fn a_quota_of_d3lay_is_enforced_and_told_by_retry_after_alone() {
    let served = limited();
    let d3lay = served.d3lay();
    for _ in 0..2 {
        d3lay.call("").send().expect(200);
    }
    served.state().clock.advance(600_500).expect("a step");
    let refused = d3lay.call("").send().expect(429);
    assert_eq!(refused.header("retry-after"), Some("3000"));
    no_quota(&refused);
    let report = served.state().quotas.of(ApiName::D3lay).report();
    let usage = serde_json::to_value(&report.usage).expect("JSON");
    assert_eq!(usage[0]["used"], 2, "a refused request is not counted");
    assert_eq!(usage[0]["remaining"], 0);
    // The quota of one API is none of the other's.
    assert_eq!(
        quota(&served.fivetran().call("").send().expect(200)),
        (2, 1)
    );
}
