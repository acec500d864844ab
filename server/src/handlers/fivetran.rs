//! Fivetran's API over an [`Account`].

use dropshot::RequestContext;
use http::HeaderMap;
use secrecy::ExposeSecret as _;
use serde_json::Value;
use specshot_runtime::{
    List, Place, Violation,
    credential::CredentialError,
    server::{Arguments, Exchange, Refusal, Route, UnknownParameters},
};

use crate::{
    context::Context,
    credentials::{FivetranCredentials, FivetranGrant, FivetranRole},
    exchange::{Followed, Principal},
    fivetran::{Account, CursorError, Page},
    generated::fivetran::{
        Credentials, Error, FivetranApi, ListUsersArguments, ListUsersResponse, UserList, UserPage,
        operations,
        responses::{
            BadRequest, Forbidden, InternalError, ListUsersOk, MethodNotAllowed, NotAcceptable,
            NotFound, TooManyRequests, Unauthorized,
        },
    },
    quota::Admission,
};

/// What Fivetran's handlers share.
pub type FivetranContext = Context<Account, FivetranCredentials>;

/// Fivetran's API.
#[derive(Debug)]
pub enum Fivetran {}

type Rqctx = RequestContext<FivetranContext>;
type Known<'a> = Option<&'a Principal<FivetranGrant>>;

impl FivetranApi for Fivetran {
    type Context = FivetranContext;
    type Principal = Principal<FivetranGrant>;

    async fn authenticate(
        rqctx: &Rqctx,
        credentials: Credentials,
    ) -> Result<Principal<FivetranGrant>, Refusal> {
        let Credentials::BasicAuth(basic) = credentials;
        let found = rqctx
            .context()
            .credentials
            .find(&basic.username, basic.password.expose_secret());
        let grant = found.cloned().ok_or(CredentialError::Unknown)?;
        Ok(rqctx.context().principal(grant))
    }

    async fn admit(_: &Rqctx, principal: &Principal<FivetranGrant>) -> Result<(), Refusal> {
        principal.admit()
    }

    fn exchange(rqctx: &Rqctx, route: Route) -> impl Exchange<Principal<FivetranGrant>> {
        Followed::begin(rqctx, route)
    }

    async fn list_users(
        rqctx: &Rqctx,
        principal: &Principal<FivetranGrant>,
        arguments: ListUsersArguments,
    ) -> Result<ListUsersResponse, Refusal> {
        let body = rqctx
            .context()
            .account
            .answer(&arguments, success)
            .map_err(invalid_cursor)?;
        // Second: a cursor of another filter is 400, which the document puts before 403.
        permit(&principal.grant)?;
        Ok(ListUsersResponse::Ok(ListUsersOk {
            x_rate_limit: principal.admission.limit.into(),
            x_rate_limit_remaining: principal.admission.remaining.into(),
            body,
        }))
    }

    fn bad_request(rqctx: &Rqctx, principal: Known<'_>, refusal: &Refusal) -> BadRequest {
        let admission = admission(rqctx, principal);
        BadRequest {
            x_rate_limit: admission.limit.into(),
            x_rate_limit_remaining: admission.remaining.into(),
            body: error("InvalidInput", refusal).into(),
        }
    }

    fn unauthorized(_: &Rqctx, _: Known<'_>, refusal: &Refusal) -> Unauthorized {
        Unauthorized {
            www_authenticate: r#"Basic realm="fivetran", charset="UTF-8""#.to_owned(),
            body: error("AuthFailed", refusal).into(),
        }
    }

    fn forbidden(rqctx: &Rqctx, principal: Known<'_>, refusal: &Refusal) -> Forbidden {
        let admission = admission(rqctx, principal);
        Forbidden {
            x_rate_limit: admission.limit.into(),
            x_rate_limit_remaining: admission.remaining.into(),
            body: error("Forbidden", refusal).into(),
        }
    }

    fn not_found(_: &Rqctx, _: Known<'_>, refusal: &Refusal) -> NotFound {
        NotFound {
            body: error("NotFound", refusal).into(),
        }
    }

    fn method_not_allowed(_: &Rqctx, _: Known<'_>, refusal: &Refusal) -> MethodNotAllowed {
        MethodNotAllowed {
            allow: refusal.allow().to_owned(),
            body: error("MethodNotAllowed", refusal).into(),
        }
    }

    fn not_acceptable(rqctx: &Rqctx, principal: Known<'_>, refusal: &Refusal) -> NotAcceptable {
        let admission = admission(rqctx, principal);
        NotAcceptable {
            x_rate_limit: admission.limit.into(),
            x_rate_limit_remaining: admission.remaining.into(),
            body: error("NotAcceptable", refusal).into(),
        }
    }

    fn too_many_requests(
        rqctx: &Rqctx,
        principal: Known<'_>,
        refusal: &Refusal,
    ) -> TooManyRequests {
        TooManyRequests {
            retry_after: refusal.retry_after(),
            x_rate_limit: admission(rqctx, principal).limit.into(),
            x_rate_limit_remaining: 0,
            body: error("TooManyRequests", refusal).into(),
        }
    }

    fn internal_error(_: &Rqctx, _: Known<'_>, refusal: &Refusal) -> InternalError {
        InternalError {
            body: error("InternalError", refusal).into(),
        }
    }

    fn unknown_parameters(rqctx: &Rqctx) -> UnknownParameters {
        rqctx.context().policy.unknown_parameters()
    }

    fn violations(rqctx: &Rqctx, _: &str, parameters: &Arguments) -> Vec<Violation> {
        let cursor = parameters.get("cursor").and_then(Value::as_str);
        let checked = cursor.map(|cursor| rqctx.context().account.check_cursor(cursor));
        checked
            .and_then(Result::err)
            .map(cursor_violation)
            .into_iter()
            .collect()
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

/// The envelope of a success, in the words of the page.
fn success(page: Page) -> UserList {
    let mut users = UserPage::new(List::from(page.users));
    users.next_cursor = page.next_cursor;
    let mut list = UserList::new("Success".to_owned(), users);
    list.message = Some("Operation performed.".to_owned());
    list
}

/// What the quota has said to a request; for one without credentials, a full one.
fn admission(rqctx: &Rqctx, principal: Known<'_>) -> Admission {
    let full = || rqctx.context().quota().full();
    principal.map_or_else(full, |principal| principal.admission)
}

fn error(code: &str, refusal: &Refusal) -> Error {
    Error::new(code.to_owned(), refusal.to_string())
}

fn invalid_cursor(error: CursorError) -> Refusal {
    cursor_violation(error).into()
}

fn cursor_violation(error: CursorError) -> Violation {
    Violation::new(
        Place::Query("cursor".to_owned()),
        "cursor",
        error.to_string(),
    )
}

fn permit(principal: &FivetranGrant) -> Result<(), Refusal> {
    match principal.role {
        FivetranRole::Administrator => Ok(()),
        FivetranRole::Forbidden => Err(Refusal::Forbidden {
            message: "this API key may not list users".to_owned(),
        }),
    }
}
