//! D3lay's API over an [`Account`].

use dropshot::RequestContext;
use http::HeaderMap;
use secrecy::ExposeSecret as _;
use specshot_runtime::{
    credential::CredentialError,
    server::{Exchange, Refusal, Route, UnknownParameters},
};

use super::challenge;
use crate::{
    context::Context,
    credentials::{D3layAccess, D3layCredentials, D3layGrant},
    d3lay::{Account, ListError, Permissions},
    exchange::{Followed, Principal},
    generated::d3lay::{
        Credentials, D3layApi, Error, ListUsersArguments, ListUsersResponse, operations,
        responses::{
            BadRequest, Forbidden, InternalError, ListUsersOk, MethodNotAllowed, NotFound,
            TooManyRequests, Unauthorized,
        },
    },
};

/// What D3lay's handlers share.
pub type D3layContext = Context<Account, D3layCredentials>;

/// D3lay's API.
#[derive(Debug)]
pub enum D3lay {}

type Rqctx = RequestContext<D3layContext>;

impl D3layApi for D3lay {
    type Context = D3layContext;
    type Principal = Principal<D3layGrant>;

    async fn authenticate(
        rqctx: &Rqctx,
        credentials: Credentials,
    ) -> Result<Principal<D3layGrant>, Refusal> {
        let Credentials::BearerAuth(bearer) = credentials;
        let found = rqctx
            .context()
            .credentials
            .find(bearer.token.expose_secret());
        let grant = found.cloned().ok_or(CredentialError::Unknown)?;
        Ok(rqctx.context().principal(grant))
    }

    async fn admit(_: &Rqctx, principal: &Principal<D3layGrant>) -> Result<(), Refusal> {
        principal.admit()
    }

    fn exchange(rqctx: &Rqctx, route: Route) -> impl Exchange<Principal<D3layGrant>> {
        Followed::begin(rqctx, route)
    }

    async fn list_users(
        rqctx: &Rqctx,
        principal: &Principal<D3layGrant>,
        arguments: ListUsersArguments,
    ) -> Result<ListUsersResponse, Refusal> {
        let permissions = permit(&principal.grant)?;
        let body = rqctx
            .context()
            .account
            .answer(&arguments, permissions)
            .map_err(refused)?;
        Ok(ListUsersResponse::Ok(ListUsersOk { body }))
    }

    fn bad_request(
        rqctx: &Rqctx,
        _: Option<&Principal<D3layGrant>>,
        refusal: &Refusal,
    ) -> BadRequest {
        BadRequest {
            body: error(rqctx, refusal).into(),
        }
    }

    fn unauthorized(
        rqctx: &Rqctx,
        _: Option<&Principal<D3layGrant>>,
        refusal: &Refusal,
    ) -> Unauthorized {
        Unauthorized {
            www_authenticate: challenge::bearer("d3lay", refusal),
            body: error(rqctx, refusal).into(),
        }
    }

    fn forbidden(rqctx: &Rqctx, _: Option<&Principal<D3layGrant>>, refusal: &Refusal) -> Forbidden {
        Forbidden {
            body: error(rqctx, refusal).into(),
        }
    }

    fn not_found(rqctx: &Rqctx, _: Option<&Principal<D3layGrant>>, refusal: &Refusal) -> NotFound {
        NotFound {
            body: error(rqctx, refusal).into(),
        }
    }

    fn method_not_allowed(
        rqctx: &Rqctx,
        _: Option<&Principal<D3layGrant>>,
        refusal: &Refusal,
    ) -> MethodNotAllowed {
        MethodNotAllowed {
            allow: refusal.allow().to_owned(),
            body: error(rqctx, refusal).into(),
        }
    }

    fn too_many_requests(
        rqctx: &Rqctx,
        _: Option<&Principal<D3layGrant>>,
        refusal: &Refusal,
    ) -> TooManyRequests {
        TooManyRequests {
            retry_after: refusal.retry_after(),
            body: error(rqctx, refusal).into(),
        }
    }

    fn internal_error(
        rqctx: &Rqctx,
        _: Option<&Principal<D3layGrant>>,
        refusal: &Refusal,
    ) -> InternalError {
        InternalError {
            body: error(rqctx, refusal).into(),
        }
    }

    fn unknown_parameters(rqctx: &Rqctx) -> UnknownParameters {
        rqctx.context().policy.unknown_parameters()
    }

    fn headers(rqctx: &Rqctx) -> HeaderMap {
        rqctx
            .context()
            .policy
            .cors_headers::<operations::ListUsers>(rqctx.request.headers())
    }

    fn preflight(rqctx: &Rqctx, allow: &str) -> Option<HeaderMap> {
        rqctx
            .context()
            .policy
            .preflight(rqctx.request.headers(), allow)
    }
}

fn error(rqctx: &Rqctx, refusal: &Refusal) -> Error {
    Error::new(rqctx.request_id.clone(), refusal.to_string())
}

fn permit(principal: &D3layGrant) -> Result<Permissions, Refusal> {
    match principal.access {
        D3layAccess::Permitted(permissions) => Ok(permissions),
        D3layAccess::Forbidden => Err(Refusal::Forbidden {
            message: "this token may not list users".to_owned(),
        }),
    }
}

fn refused(error: ListError) -> Refusal {
    match error {
        ListError::NeedsMetadataPermission { .. } => Refusal::Forbidden {
            message: error.to_string(),
        },
        ListError::Unwritable(_) => Refusal::Internal {
            detail: error.to_string(),
        },
    }
}
