//! Tag Journal: the requests that the served APIs have received.

use std::sync::Arc;

use specshot_runtime::server::Refusal;

use super::{Rqctx, aside::aside};
use crate::generated::control::{
    ClearJournalResponse, ListJournalArguments, ListJournalResponse,
    responses::{ClearJournalNoContent, ListJournalOk},
};

pub(super) async fn list_journal(
    rqctx: &Rqctx,
    arguments: ListJournalArguments,
) -> Result<ListJournalResponse, Refusal> {
    let journal = Arc::clone(&rqctx.context().state.journal);
    let body = aside(move || journal.page(&arguments)).await?;
    Ok(ListJournalResponse::Ok(ListJournalOk { body: body.into() }))
}

pub(super) fn clear_journal(rqctx: &Rqctx) -> ClearJournalResponse {
    rqctx.context().state.journal.clear();
    ClearJournalResponse::NoContent(ClearJournalNoContent {})
}
