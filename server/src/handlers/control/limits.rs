//! STUB
use super::Rqctx;
use crate::generated::control::*;
use specshot_runtime::server::Refusal;
pub(super) fn get_quota(_: &Rqctx, _: GetQuotaArguments) -> Result<GetQuotaResponse, Refusal> {
    Err(Refusal::Internal {
        detail: String::new(),
    })
}
pub(super) fn set_quota(_: &Rqctx, _: SetQuotaArguments) -> Result<SetQuotaResponse, Refusal> {
    Err(Refusal::Internal {
        detail: String::new(),
    })
}
pub(super) fn get_clock(_: &Rqctx, _: GetClockArguments) -> Result<GetClockResponse, Refusal> {
    Err(Refusal::Internal {
        detail: String::new(),
    })
}
pub(super) fn set_clock(_: &Rqctx, _: SetClockArguments) -> Result<SetClockResponse, Refusal> {
    Err(Refusal::Internal {
        detail: String::new(),
    })
}
pub(super) fn advance_clock(
    _: &Rqctx,
    _: AdvanceClockArguments,
) -> Result<AdvanceClockResponse, Refusal> {
    Err(Refusal::Internal {
        detail: String::new(),
    })
}
