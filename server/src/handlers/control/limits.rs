//! Tag Limits: the quota of requests per credential, and the clock that it goes by.

use super::{Rqctx, wording::out_of_range};
use crate::{
    clock::{ClockError, ClockSetting},
    generated::control::{
        AdvanceClockArguments, AdvanceClockResponse, GetClockResponse, GetQuotaArguments,
        GetQuotaResponse, SetClockArguments, SetClockResponse, SetQuotaArguments, SetQuotaResponse,
        responses::{AdvanceClockOk, BadRequest, GetClockOk, GetQuotaOk, SetClockOk, SetQuotaOk},
        types,
    },
    integer::unsigned,
};

pub(super) fn get_quota(rqctx: &Rqctx, arguments: GetQuotaArguments) -> GetQuotaResponse {
    let quota = rqctx.context().state.quotas.of(arguments.api);
    GetQuotaResponse::Ok(GetQuotaOk {
        body: quota.report().into(),
    })
}

pub(super) fn set_quota(rqctx: &Rqctx, arguments: SetQuotaArguments) -> SetQuotaResponse {
    let quota = rqctx.context().state.quotas.of(arguments.api);
    quota.set(arguments.body.into());
    SetQuotaResponse::Ok(SetQuotaOk {
        body: quota.report().into(),
    })
}

pub(super) fn get_clock(rqctx: &Rqctx) -> GetClockResponse {
    GetClockResponse::Ok(GetClockOk {
        body: rqctx.context().state.clock.report().into(),
    })
}

pub(super) fn set_clock(rqctx: &Rqctx, arguments: SetClockArguments) -> SetClockResponse {
    let clock = &rqctx.context().state.clock;
    match clock.set(setting(arguments.body)) {
        Ok(()) => SetClockResponse::Ok(SetClockOk {
            body: clock.report().into(),
        }),
        Err(error) => SetClockResponse::BadRequest(beyond(rqctx, "/now", error)),
    }
}

pub(super) fn advance_clock(
    rqctx: &Rqctx,
    arguments: AdvanceClockArguments,
) -> AdvanceClockResponse {
    let clock = &rqctx.context().state.clock;
    let step = unsigned(arguments.body.milliseconds);
    match clock.advance(step) {
        Ok(()) => AdvanceClockResponse::Ok(AdvanceClockOk {
            body: clock.report().into(),
        }),
        Err(error) => AdvanceClockResponse::BadRequest(beyond(rqctx, "/milliseconds", error)),
    }
}

fn setting(body: types::ClockSetting) -> ClockSetting {
    match body {
        types::ClockSetting::System(_) => ClockSetting::System,
        types::ClockSetting::Running(clock) => ClockSetting::Running(clock.now),
        types::ClockSetting::Stopped(clock) => ClockSetting::Stopped(clock.now),
    }
}

fn beyond(rqctx: &Rqctx, pointer: &str, error: ClockError) -> BadRequest {
    BadRequest {
        body: out_of_range(rqctx, pointer, &error.to_string()).into(),
    }
}
