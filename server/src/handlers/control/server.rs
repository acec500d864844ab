//! Tag Server: whether the server is there, which one it is, and how to begin anew.

use std::sync::Arc;

use specshot_runtime::{List, server::Refusal};
use tokio::runtime::Handle;

use super::{Rqctx, aside::aside, wording::not_loaded};
use crate::{
    documents::{CONTROL, Document, SERVED},
    generated::control::{
        GetHealthResponse, GetReadinessResponse, GetVersionResponse, Health, HealthStatus,
        Readiness, ResetServerArguments, ResetServerResponse, ServedDocument, ServerVersion,
        responses::{
            GetHealthOk, GetReadinessOk, GetReadinessServiceUnavailable, GetVersionOk,
            ResetServerNoContent,
        },
    },
    integer::signed,
    state::PARTS,
};

pub(super) fn get_health(rqctx: &Rqctx) -> GetHealthResponse {
    let uptime = rqctx.context().state.uptime().as_millis();
    GetHealthResponse::Ok(GetHealthOk {
        body: Health::new(HealthStatus::Ok, signed(uptime)).into(),
    })
}

pub(super) fn get_readiness(rqctx: &Rqctx) -> GetReadinessResponse {
    let waiting_for = rqctx.context().state.waiting_for();
    let body = Readiness::new(waiting_for.is_empty(), List::from(waiting_for));
    match body.ready {
        true => GetReadinessResponse::Ok(GetReadinessOk { body: body.into() }),
        false => GetReadinessResponse::ServiceUnavailable(GetReadinessServiceUnavailable {
            body: body.into(),
        }),
    }
}

pub(super) async fn reset_server(
    rqctx: &Rqctx,
    arguments: ResetServerArguments,
) -> Result<ResetServerResponse, Refusal> {
    let parts = arguments.part.unwrap_or_else(|| PARTS.to_vec());
    let state = Arc::clone(&rqctx.context().state);
    // To free what is put back takes long where that is much.
    let reset = aside(move || Handle::current().block_on(state.reset(&parts)));
    reset.await?.map_err(not_loaded)?;
    Ok(ResetServerResponse::NoContent(ResetServerNoContent {}))
}

pub(super) fn get_version(rqctx: &Rqctx) -> GetVersionResponse {
    let addresses = &rqctx.context().state.addresses;
    let documents = SERVED.iter();
    let documents = documents.map(|(api, document)| (document, addresses.of(api)));
    let served = documents
        .chain([(&CONTROL, addresses.control())])
        .filter_map(|(document, address)| Some(served(document, addresses.base_url(address?))));
    GetVersionResponse::Ok(GetVersionOk {
        body: ServerVersion::new(
            env!("CARGO_PKG_NAME").to_owned(),
            env!("CARGO_PKG_VERSION").to_owned(),
            List::from(served.collect::<Vec<_>>()),
        )
        .into(),
    })
}

fn served(document: &Document, base_url: String) -> ServedDocument {
    ServedDocument::new(
        document.api.name.to_owned(),
        document.api.title.to_owned(),
        document.api.version.to_owned(),
        base_url,
        document.sha256(),
    )
}
