//! Tag Coverage: what part of each document the requests so far have exercised.

use super::Rqctx;
use crate::generated::control::{
    GetCoverageArguments, GetCoverageResponse, ResetCoverageArguments, ResetCoverageResponse,
    responses::{GetCoverageOk, ResetCoverageNoContent},
};

pub(super) fn get_coverage(rqctx: &Rqctx, arguments: GetCoverageArguments) -> GetCoverageResponse {
    let coverage = &rqctx.context().state.coverage;
    GetCoverageResponse::Ok(GetCoverageOk {
        body: coverage.report(arguments.api.as_deref()).into(),
    })
}

pub(super) fn reset_coverage(
    rqctx: &Rqctx,
    arguments: ResetCoverageArguments,
) -> ResetCoverageResponse {
    let coverage = &rqctx.context().state.coverage;
    coverage.reset(arguments.api.as_deref());
    ResetCoverageResponse::NoContent(ResetCoverageNoContent {})
}
