//! The trait of the control API: each operation is that of the module of its tag.

use std::sync::Arc;

use http::HeaderMap;
use specshot_runtime::server::{Refusal, UnexpectedBody};

use super::{
    Rqctx, admission, coverage, data, faults, journal, limits, server, verification, wording,
};
use crate::{
    context::Policy,
    credentials::ControlToken,
    generated::control::{
        AddUsersArguments, AddUsersResponse, AdvanceClockArguments, AdvanceClockResponse,
        ChangeUserArguments, ChangeUserResponse, ClearFaultsArguments, ClearFaultsResponse,
        ClearJournalArguments, ClearJournalResponse, ControlApi, Credentials, GetClockArguments,
        GetClockResponse, GetCoverageArguments, GetCoverageResponse, GetFaultArguments,
        GetFaultResponse, GetHealthArguments, GetHealthResponse, GetQuotaArguments,
        GetQuotaResponse, GetReadinessArguments, GetReadinessResponse, GetUserArguments,
        GetUserResponse, GetVersionArguments, GetVersionResponse, ListFaultsArguments,
        ListFaultsResponse, ListJournalArguments, ListJournalResponse, ListSnapshotsArguments,
        ListSnapshotsResponse, ListUsersArguments, ListUsersResponse, RemoveFaultArguments,
        RemoveFaultResponse, RemoveSnapshotArguments, RemoveSnapshotResponse, RemoveUserArguments,
        RemoveUserResponse, ReplaceUsersArguments, ReplaceUsersResponse, ResetCoverageArguments,
        ResetCoverageResponse, ResetServerArguments, ResetServerResponse, ResetUsersArguments,
        ResetUsersResponse, RestoreSnapshotArguments, RestoreSnapshotResponse, SetClockArguments,
        SetClockResponse, SetFaultArguments, SetFaultResponse, SetQuotaArguments, SetQuotaResponse,
        TakeSnapshotArguments, TakeSnapshotResponse, VerifyRequestsArguments,
        VerifyRequestsResponse, operations,
        responses::{
            BadRequest, Forbidden, InternalError, MethodNotAllowed, NotFound, PayloadTooLarge,
            Unauthorized, UnsupportedMediaType,
        },
    },
    handlers::challenge,
    state::ServerState,
};

/// What the handlers of the control API share.
pub struct ControlContext {
    /// What the server's APIs share.
    pub state: Arc<ServerState>,
    /// The token that is asked for; `None` when none is.
    pub token: Option<ControlToken>,
    /// How requests are taken.
    pub policy: Policy,
}

/// The control API.
#[derive(Debug)]
pub enum Control {}

/// Somebody who may use the control API.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Caller;

impl ControlApi for Control {
    type Context = ControlContext;
    type Principal = Caller;

    async fn authenticate(rqctx: &Rqctx, credentials: Credentials) -> Result<Caller, Refusal> {
        admission::authenticate(rqctx.context(), &credentials)
    }

    async fn admit(rqctx: &Rqctx, _: &Caller) -> Result<(), Refusal> {
        admission::admit(rqctx.context(), rqctx.request.headers())
    }

    async fn get_health(
        rqctx: &Rqctx,
        _: GetHealthArguments,
    ) -> Result<GetHealthResponse, Refusal> {
        Ok(server::get_health(rqctx))
    }

    async fn get_readiness(
        rqctx: &Rqctx,
        _: GetReadinessArguments,
    ) -> Result<GetReadinessResponse, Refusal> {
        Ok(server::get_readiness(rqctx))
    }

    async fn get_version(
        rqctx: &Rqctx,
        _: &Caller,
        _: GetVersionArguments,
    ) -> Result<GetVersionResponse, Refusal> {
        Ok(server::get_version(rqctx))
    }

    async fn reset_server(
        rqctx: &Rqctx,
        _: &Caller,
        arguments: ResetServerArguments,
    ) -> Result<ResetServerResponse, Refusal> {
        server::reset_server(rqctx, arguments).await
    }

    async fn list_users(
        rqctx: &Rqctx,
        _: &Caller,
        arguments: ListUsersArguments,
    ) -> Result<ListUsersResponse, Refusal> {
        data::list_users(rqctx, arguments).await
    }

    async fn replace_users(
        rqctx: &Rqctx,
        _: &Caller,
        arguments: ReplaceUsersArguments,
    ) -> Result<ReplaceUsersResponse, Refusal> {
        data::replace_users(rqctx, arguments).await
    }

    async fn add_users(
        rqctx: &Rqctx,
        _: &Caller,
        arguments: AddUsersArguments,
    ) -> Result<AddUsersResponse, Refusal> {
        data::add_users(rqctx, arguments).await
    }

    async fn get_user(
        rqctx: &Rqctx,
        _: &Caller,
        arguments: GetUserArguments,
    ) -> Result<GetUserResponse, Refusal> {
        data::get_user(rqctx, arguments).await
    }

    async fn remove_user(
        rqctx: &Rqctx,
        _: &Caller,
        arguments: RemoveUserArguments,
    ) -> Result<RemoveUserResponse, Refusal> {
        data::remove_user(rqctx, arguments).await
    }

    async fn change_user(
        rqctx: &Rqctx,
        _: &Caller,
        arguments: ChangeUserArguments,
    ) -> Result<ChangeUserResponse, Refusal> {
        data::change_user(rqctx, arguments).await
    }

    async fn reset_users(
        rqctx: &Rqctx,
        _: &Caller,
        arguments: ResetUsersArguments,
    ) -> Result<ResetUsersResponse, Refusal> {
        data::reset_users(rqctx, arguments).await
    }

    async fn list_snapshots(
        rqctx: &Rqctx,
        _: &Caller,
        arguments: ListSnapshotsArguments,
    ) -> Result<ListSnapshotsResponse, Refusal> {
        data::list_snapshots(rqctx, arguments).await
    }

    async fn take_snapshot(
        rqctx: &Rqctx,
        _: &Caller,
        arguments: TakeSnapshotArguments,
    ) -> Result<TakeSnapshotResponse, Refusal> {
        data::take_snapshot(rqctx, arguments).await
    }

    async fn remove_snapshot(
        rqctx: &Rqctx,
        _: &Caller,
        arguments: RemoveSnapshotArguments,
    ) -> Result<RemoveSnapshotResponse, Refusal> {
        data::remove_snapshot(rqctx, arguments).await
    }

    async fn restore_snapshot(
        rqctx: &Rqctx,
        _: &Caller,
        arguments: RestoreSnapshotArguments,
    ) -> Result<RestoreSnapshotResponse, Refusal> {
        data::restore_snapshot(rqctx, arguments).await
    }

    async fn get_quota(
        rqctx: &Rqctx,
        _: &Caller,
        arguments: GetQuotaArguments,
    ) -> Result<GetQuotaResponse, Refusal> {
        Ok(limits::get_quota(rqctx, arguments))
    }

    async fn set_quota(
        rqctx: &Rqctx,
        _: &Caller,
        arguments: SetQuotaArguments,
    ) -> Result<SetQuotaResponse, Refusal> {
        Ok(limits::set_quota(rqctx, arguments))
    }

    async fn get_clock(
        rqctx: &Rqctx,
        _: &Caller,
        _: GetClockArguments,
    ) -> Result<GetClockResponse, Refusal> {
        Ok(limits::get_clock(rqctx))
    }

    async fn set_clock(
        rqctx: &Rqctx,
        _: &Caller,
        arguments: SetClockArguments,
    ) -> Result<SetClockResponse, Refusal> {
        Ok(limits::set_clock(rqctx, arguments))
    }

    async fn advance_clock(
        rqctx: &Rqctx,
        _: &Caller,
        arguments: AdvanceClockArguments,
    ) -> Result<AdvanceClockResponse, Refusal> {
        Ok(limits::advance_clock(rqctx, arguments))
    }

    async fn list_faults(
        rqctx: &Rqctx,
        _: &Caller,
        arguments: ListFaultsArguments,
    ) -> Result<ListFaultsResponse, Refusal> {
        Ok(faults::list_faults(rqctx, arguments))
    }

    async fn set_fault(
        rqctx: &Rqctx,
        _: &Caller,
        arguments: SetFaultArguments,
    ) -> Result<SetFaultResponse, Refusal> {
        Ok(faults::set_fault(rqctx, arguments))
    }

    async fn clear_faults(
        rqctx: &Rqctx,
        _: &Caller,
        arguments: ClearFaultsArguments,
    ) -> Result<ClearFaultsResponse, Refusal> {
        Ok(faults::clear_faults(rqctx, arguments))
    }

    async fn get_fault(
        rqctx: &Rqctx,
        _: &Caller,
        arguments: GetFaultArguments,
    ) -> Result<GetFaultResponse, Refusal> {
        Ok(faults::get_fault(rqctx, arguments))
    }

    async fn remove_fault(
        rqctx: &Rqctx,
        _: &Caller,
        arguments: RemoveFaultArguments,
    ) -> Result<RemoveFaultResponse, Refusal> {
        Ok(faults::remove_fault(rqctx, arguments))
    }

    async fn list_journal(
        rqctx: &Rqctx,
        _: &Caller,
        arguments: ListJournalArguments,
    ) -> Result<ListJournalResponse, Refusal> {
        journal::list_journal(rqctx, arguments).await
    }

    async fn clear_journal(
        rqctx: &Rqctx,
        _: &Caller,
        _: ClearJournalArguments,
    ) -> Result<ClearJournalResponse, Refusal> {
        journal::clear_journal(rqctx).await
    }

    async fn verify_requests(
        rqctx: &Rqctx,
        _: &Caller,
        arguments: VerifyRequestsArguments,
    ) -> Result<VerifyRequestsResponse, Refusal> {
        verification::verify_requests(rqctx, arguments).await
    }

    async fn get_coverage(
        rqctx: &Rqctx,
        _: &Caller,
        arguments: GetCoverageArguments,
    ) -> Result<GetCoverageResponse, Refusal> {
        Ok(coverage::get_coverage(rqctx, arguments))
    }

    async fn reset_coverage(
        rqctx: &Rqctx,
        _: &Caller,
        arguments: ResetCoverageArguments,
    ) -> Result<ResetCoverageResponse, Refusal> {
        Ok(coverage::reset_coverage(rqctx, arguments))
    }

    fn bad_request(rqctx: &Rqctx, _: Option<&Caller>, refusal: &Refusal) -> BadRequest {
        BadRequest {
            body: wording::refused(rqctx, refusal).into(),
        }
    }

    fn not_found(rqctx: &Rqctx, _: Option<&Caller>, refusal: &Refusal) -> NotFound {
        NotFound {
            body: wording::refused(rqctx, refusal).into(),
        }
    }

    fn method_not_allowed(
        rqctx: &Rqctx,
        _: Option<&Caller>,
        refusal: &Refusal,
    ) -> MethodNotAllowed {
        MethodNotAllowed {
            allow: refusal.allow().to_owned(),
            body: wording::refused(rqctx, refusal).into(),
        }
    }

    fn internal_error(rqctx: &Rqctx, _: Option<&Caller>, refusal: &Refusal) -> InternalError {
        InternalError {
            body: wording::refused(rqctx, refusal).into(),
        }
    }

    fn unauthorized(rqctx: &Rqctx, _: Option<&Caller>, refusal: &Refusal) -> Unauthorized {
        Unauthorized {
            www_authenticate: challenge::bearer("specshot", refusal),
            body: wording::refused(rqctx, refusal).into(),
        }
    }

    fn forbidden(rqctx: &Rqctx, _: Option<&Caller>, refusal: &Refusal) -> Forbidden {
        Forbidden {
            body: wording::refused(rqctx, refusal).into(),
        }
    }

    fn payload_too_large(rqctx: &Rqctx, _: Option<&Caller>, refusal: &Refusal) -> PayloadTooLarge {
        PayloadTooLarge {
            body: wording::refused(rqctx, refusal).into(),
        }
    }

    fn unsupported_media_type(
        rqctx: &Rqctx,
        _: Option<&Caller>,
        refusal: &Refusal,
    ) -> UnsupportedMediaType {
        UnsupportedMediaType {
            body: wording::refused(rqctx, refusal).into(),
        }
    }

    /// Whoever sends one believes to have said something, such as which parts to reset.
    fn unexpected_body(_: &Rqctx) -> UnexpectedBody {
        UnexpectedBody::Reject
    }

    fn max_body_bytes(rqctx: &Rqctx, operation_id: &str) -> usize {
        data::max_body_bytes(rqctx, operation_id)
    }

    fn headers(rqctx: &Rqctx) -> HeaderMap {
        // An operation that has every header of the document.
        rqctx
            .context()
            .policy
            .cors_headers::<operations::SetFault>(rqctx.request.headers())
    }

    fn preflight(rqctx: &Rqctx, allow: &str) -> Option<HeaderMap> {
        admission::admit(rqctx.context(), rqctx.request.headers()).ok()?;
        rqctx
            .context()
            .policy
            .preflight(rqctx.request.headers(), allow)
    }
}
