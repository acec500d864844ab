//! STUB
use super::Rqctx;
use crate::generated::control::*;
use specshot_runtime::server::Refusal;
pub(super) fn list_journal(
    _: &Rqctx,
    _: ListJournalArguments,
) -> Result<ListJournalResponse, Refusal> {
    Err(Refusal::Internal {
        detail: String::new(),
    })
}
pub(super) fn clear_journal(
    _: &Rqctx,
    _: ClearJournalArguments,
) -> Result<ClearJournalResponse, Refusal> {
    Err(Refusal::Internal {
        detail: String::new(),
    })
}
