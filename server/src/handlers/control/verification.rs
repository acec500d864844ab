//! STUB
use super::Rqctx;
use crate::generated::control::*;
use specshot_runtime::server::Refusal;
pub(super) fn verify_requests(
    _: &Rqctx,
    _: VerifyRequestsArguments,
) -> Result<VerifyRequestsResponse, Refusal> {
    Err(Refusal::Internal {
        detail: String::new(),
    })
}
