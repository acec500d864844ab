//! STUB
use super::Rqctx;
use crate::generated::control::*;
use specshot_runtime::server::Refusal;
pub(super) fn list_faults(
    _: &Rqctx,
    _: ListFaultsArguments,
) -> Result<ListFaultsResponse, Refusal> {
    Err(Refusal::Internal {
        detail: String::new(),
    })
}
pub(super) fn set_fault(_: &Rqctx, _: SetFaultArguments) -> Result<SetFaultResponse, Refusal> {
    Err(Refusal::Internal {
        detail: String::new(),
    })
}
pub(super) fn clear_faults(
    _: &Rqctx,
    _: ClearFaultsArguments,
) -> Result<ClearFaultsResponse, Refusal> {
    Err(Refusal::Internal {
        detail: String::new(),
    })
}
pub(super) fn get_fault(_: &Rqctx, _: GetFaultArguments) -> Result<GetFaultResponse, Refusal> {
    Err(Refusal::Internal {
        detail: String::new(),
    })
}
pub(super) fn remove_fault(
    _: &Rqctx,
    _: RemoveFaultArguments,
) -> Result<RemoveFaultResponse, Refusal> {
    Err(Refusal::Internal {
        detail: String::new(),
    })
}
