//! Errors, documented and undocumented.

use chrono::{DateTime, Utc};
use users_client::{Place, d3lay, fivetran::ListUsersError};
use users_server::{
    ContractServer,
    clock::ClockSetting,
    generated::control::{
        ApiName::{D3lay, Fivetran},
        EffectKind, FaultEffect, FaultSetting, RetryAfter, RetryAfterForm, StatusEffect,
        UndocumentedStatusEffect,
    },
};

use crate::{
    clients::{self, USERS, meet, variant},
    raw,
    recorded::{faults, met_once, recorded, rules},
};

#[tokio::test]
async fn each_documented_error_is_a_variant_of_its_own() {
    for (status, name) in [
        (400, "BadRequest"),
        (401, "Unauthorized"),
        (403, "Forbidden"),
        (404, "NotFound"),
        (405, "MethodNotAllowed"),
        (406, "NotAcceptable"),
        (429, "TooManyRequests"),
        (500, "InternalServerError"),
    ] {
        let (server, met) = meet(FaultEffect::status(status)).await;
        let error = met.expect_err("an error");
        assert_eq!(
            (variant(&error).as_str(), error.status()),
            (name, Some(status))
        );
        let entry = met_once(&server, EffectKind::Status).await;
        assert_eq!((entry.status(), rules(&entry)), (Some(status), vec![]));
        assert!(entry.is_complete());
    }
}

#[tokio::test]
async fn a_fault_of_one_api_is_none_of_the_other() {
    let server = ContractServer::builder().users(USERS).start().await;
    server.set_fault(FaultSetting::of(D3lay, FaultEffect::status(403)).first(1));
    let fivetran = clients::fivetran(&server).list_users().send().await;
    fivetran.expect("the other API");
    let client = clients::d3lay(&server);
    let error = client.list_users().send().await.expect_err("an error");
    assert!(matches!(error, d3lay::ListUsersError::Forbidden(_)));
    client.list_users().send().await.expect("users");
    let met: Vec<_> = recorded(&server, 3).await.iter().map(faults).collect();
    assert_eq!(met, [vec![], vec![(Some(1), EffectKind::Status)], vec![]]);
}

#[tokio::test]
async fn retry_after_is_that_of_the_fault_or_of_the_documents_example() {
    for (what, seconds) in [
        (FaultEffect::status(429), 30),
        (FaultEffect::status_and_retry_after(429, 7), 7),
    ] {
        let (server, met) = meet(what).await;
        let Err(ListUsersError::TooManyRequests(answer)) = met else {
            panic!("{met:?}")
        };
        assert_eq!((answer.retry_after, answer.x_rate_limit), (seconds, 20_000));
        met_once(&server, EffectKind::Status).await;
    }
}

#[tokio::test]
async fn retry_after_as_a_date_goes_by_the_test_clock_and_breaks_the_document() {
    let server = ContractServer::builder().users(USERS).start().await;
    let now: DateTime<Utc> = "2030-01-01T12:00:00Z".parse().expect("a time");
    let stopped = ClockSetting::Stopped(now);
    server.state().clock.set(stopped).expect("a time to show");
    let mut effect = StatusEffect::new(429);
    let mut retry_after = RetryAfter::new(90);
    retry_after.form = RetryAfterForm::Date;
    effect.retry_after = Some(retry_after);
    server.set_fault(FaultSetting::of(Fivetran, effect).first(2));
    let answer = raw::list_users(&server).await;
    let date = "Tue, 01 Jan 2030 12:01:30 GMT";
    assert_eq!(answer.header("retry-after"), Some(date));
    let answer = clients::fivetran(&server).list_users().send().await;
    let error = answer.expect_err("not as the document says");
    assert!(error.is_retryable(), "a limit passes, however it is told");
    let ListUsersError::Contract(mismatch) = error else {
        panic!("{error:?}")
    };
    let [violation] = mismatch.violations().as_ref() else {
        panic!("{mismatch}")
    };
    assert_eq!(*violation.place(), Place::Header("Retry-After".to_owned()));
    assert_eq!(violation.rule(), "type");
    let broken = [("type".to_owned(), "Retry-After".to_owned())];
    for entry in recorded(&server, 2).await {
        assert_eq!(faults(&entry), [(Some(1), EffectKind::Status)]);
        assert_eq!(rules(&entry), broken);
    }
}

#[tokio::test]
async fn an_undocumented_status_is_told_with_its_body() {
    for (status, retryable) in [(418, false), (503, true), (204, false)] {
        let (server, met) = meet(UndocumentedStatusEffect::new(status.into())).await;
        let error = met.expect_err("an error");
        assert_eq!(error.is_retryable(), retryable, "{status}");
        let ListUsersError::UndocumentedStatus(undocumented) = error else {
            panic!("{error:?}")
        };
        assert_eq!(i64::from(undocumented.status().as_u16()), status);
        // 204 has no body.
        let told = undocumented.excerpt().contains("injected fault: ");
        assert_eq!(told, status != 204, "{undocumented}");
        let entry = met_once(&server, EffectKind::UndocumentedStatus).await;
        assert_eq!(rules(&entry), [("documented".to_owned(), String::new())]);
    }
}

#[tokio::test]
async fn what_the_document_does_not_have_cannot_be_set() {
    let server = ContractServer::builder().users(USERS).start().await;
    for what in [
        FaultEffect::status(503),
        UndocumentedStatusEffect::new(429.into()).into(),
    ] {
        let set = server.state().faults.set(FaultSetting::of(Fivetran, what));
        let error = set.expect_err("impossible");
        assert_eq!(
            error.violations()[0].place(),
            &Place::Body("/what/status".to_owned())
        );
        assert_eq!(error.violations()[0].rule(), "documented");
    }
}
