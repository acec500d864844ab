//! Tag Limits: the quota of requests per credential, and the clock that it goes by.

use chrono::{DateTime, Utc};
use serde::Deserialize;
use specshot_runtime::{Place, Violation, server::Refusal};

use super::{Rqctx, wording::out_of_range};
use crate::{
    clock::{ClockError, ClockSetting},
    generated::control::{
        AdvanceClockArguments, AdvanceClockResponse, GetClockResponse, GetQuotaArguments,
        GetQuotaResponse, SetClockArguments, SetClockResponse, SetQuotaArguments, SetQuotaResponse,
        responses::{AdvanceClockOk, BadRequest, GetClockOk, GetQuotaOk, SetClockOk, SetQuotaOk},
    },
    quota::QuotaSetting,
};

pub(super) fn get_quota(rqctx: &Rqctx, arguments: GetQuotaArguments) -> GetQuotaResponse {
    let quota = rqctx.context().state.quotas.of(arguments.api);
    GetQuotaResponse::Ok(GetQuotaOk {
        body: quota.report(),
    })
}

pub(super) fn set_quota(rqctx: &Rqctx, arguments: SetQuotaArguments) -> SetQuotaResponse {
    let quota = rqctx.context().state.quotas.of(arguments.api);
    let setting = arguments.body;
    quota.set(QuotaSetting {
        enforced: setting.enforced,
        limit: whole(setting.limit),
        window_seconds: setting
            .window_seconds
            .map_or(QuotaSetting::default().window_seconds, whole),
    });
    SetQuotaResponse::Ok(SetQuotaOk {
        body: quota.report(),
    })
}

pub(super) fn get_clock(rqctx: &Rqctx) -> GetClockResponse {
    GetClockResponse::Ok(GetClockOk {
        body: rqctx.context().state.clock.report(),
    })
}

pub(super) fn set_clock(
    rqctx: &Rqctx,
    arguments: SetClockArguments,
) -> Result<SetClockResponse, Refusal> {
    let clock = &rqctx.context().state.clock;
    let setting = Setting::deserialize(arguments.body.0)
        .map_err(|error| Violation::new(Place::Body(String::new()), "oneOf", error.to_string()))?;
    Ok(match clock.set(setting.into()) {
        Ok(()) => SetClockResponse::Ok(SetClockOk {
            body: clock.report(),
        }),
        Err(error) => SetClockResponse::BadRequest(beyond(rqctx, "/now", error)),
    })
}

pub(super) fn advance_clock(
    rqctx: &Rqctx,
    arguments: AdvanceClockArguments,
) -> AdvanceClockResponse {
    let clock = &rqctx.context().state.clock;
    let step = u64::try_from(arguments.body.milliseconds).unwrap_or_default();
    match clock.advance(step) {
        Ok(()) => AdvanceClockResponse::Ok(AdvanceClockOk {
            body: clock.report(),
        }),
        Err(error) => AdvanceClockResponse::BadRequest(beyond(rqctx, "/milliseconds", error)),
    }
}

#[derive(Deserialize)]
#[serde(tag = "mode", rename_all = "snake_case")]
enum Setting {
    System,
    Running { now: DateTime<Utc> },
    Stopped { now: DateTime<Utc> },
}

impl From<Setting> for ClockSetting {
    fn from(setting: Setting) -> Self {
        match setting {
            Setting::System => ClockSetting::System,
            Setting::Running { now } => ClockSetting::Running(now),
            Setting::Stopped { now } => ClockSetting::Stopped(now),
        }
    }
}

/// A number of the document, whose bounds fit.
fn whole(number: i64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn beyond(rqctx: &Rqctx, pointer: &str, error: ClockError) -> BadRequest {
    BadRequest {
        body: out_of_range(rqctx, pointer, &error.to_string()),
    }
}
