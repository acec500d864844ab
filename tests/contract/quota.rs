//! Rate limits: who says how many requests are left, and when.

use crate::{
    answer::Answer,
    api::FORBIDDEN_KEY,
    refusing::{DETAIL, Refusing, WISH},
    served::{d3lay, fivetran},
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
