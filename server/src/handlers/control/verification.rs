//! Tag Verification: whether the journal holds the requests that a test expects.

use std::sync::Arc;

use specshot_runtime::server::Refusal;

use super::{Rqctx, aside::aside, wording::impossible};
use crate::{
    generated::control::{
        VerifyRequestsArguments, VerifyRequestsResponse,
        responses::{BadRequest, VerifyRequestsOk},
    },
    verification::verify,
};

pub(super) async fn verify_requests(
    rqctx: &Rqctx,
    arguments: VerifyRequestsArguments,
) -> Result<VerifyRequestsResponse, Refusal> {
    let journal = Arc::clone(&rqctx.context().state.journal);
    Ok(
        match aside(move || verify(&journal, &arguments.body)).await? {
            Ok(body) => VerifyRequestsResponse::Ok(VerifyRequestsOk { body: body.into() }),
            Err(error) => VerifyRequestsResponse::BadRequest(BadRequest {
                body: impossible(rqctx, error.code(), error.violations()).into(),
            }),
        },
    )
}
