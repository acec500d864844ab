//! STUB
use super::Rqctx;
use crate::generated::control::*;
use specshot_runtime::server::Refusal;
pub(super) fn get_coverage(
    _: &Rqctx,
    _: GetCoverageArguments,
) -> Result<GetCoverageResponse, Refusal> {
    Err(Refusal::Internal {
        detail: String::new(),
    })
}
pub(super) fn reset_coverage(
    _: &Rqctx,
    _: ResetCoverageArguments,
) -> Result<ResetCoverageResponse, Refusal> {
    Err(Refusal::Internal {
        detail: String::new(),
    })
}
