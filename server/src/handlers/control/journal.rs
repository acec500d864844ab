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

/// To free many entries takes long.
pub(super) async fn clear_journal(rqctx: &Rqctx) -> Result<ClearJournalResponse, Refusal> {
    let journal = Arc::clone(&rqctx.context().state.journal);
    aside(move || journal.clear()).await?;
    Ok(ClearJournalResponse::NoContent(ClearJournalNoContent {}))
}
