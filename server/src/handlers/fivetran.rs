//! Fivetran's API over an [`Account`].

use dropshot::RequestContext;
use http::HeaderMap;
use secrecy::ExposeSecret as _;
use serde_json::{Map, Value};
use specshot_runtime::{
    List, Place, Violation,
    credential::CredentialError,
    server::{Refusal, UnknownParameters},
};

use crate::{
    context::Context,
    credentials::{FivetranCredentials, FivetranGrant, FivetranRole},
    fivetran::{Account, CursorError, Page},
    generated::fivetran::{
        Credentials, Error, FivetranApi, ListUsersArguments, ListUsersResponse, UserList, UserPage,
        operations,
        responses::{
            BadRequest, Forbidden, InternalError, ListUsersOk, MethodNotAllowed, NotAcceptable,
            NotFound, TooManyRequests, Unauthorized,
        },
    },
};

/// What Fivetran's handlers share.
pub type FivetranContext = Context<Account, FivetranCredentials>;

/// The quota of an account that is no trial account, in requests within a rolling hour. It is not
/// enforced, so it is always whole.
const QUOTA: i64 = 20_000;

/// Fivetran's API.
#[derive(Debug)]
pub enum Fivetran {}

type Rqctx = RequestContext<FivetranContext>;

impl FivetranApi for Fivetran {
    type Context = FivetranContext;
    type Principal = FivetranGrant;

    async fn authenticate(
        rqctx: &Rqctx,
        credentials: Credentials,
    ) -> Result<FivetranGrant, Refusal> {
        let Credentials::BasicAuth(basic) = credentials;
        let found = rqctx
            .context()
            .credentials
            .find(&basic.username, basic.password.expose_secret());
        found
            .cloned()
            .ok_or_else(|| CredentialError::Unknown.into())
    }

    async fn list_users(
        rqctx: &Rqctx,
        principal: &FivetranGrant,
        arguments: ListUsersArguments,
    ) -> Result<ListUsersResponse, Refusal> {
        let page = rqctx
            .context()
            .account
            .list_users(&arguments)
            .map_err(invalid_cursor)?;
        // Second: a cursor of another filter is 400, which the document puts before 403.
        permit(principal)?;
        Ok(ListUsersResponse::Ok(ListUsersOk {
            x_rate_limit: QUOTA,
            x_rate_limit_remaining: QUOTA,
            body: success(page),
        }))
    }

    fn bad_request(_: &Rqctx, _: Option<&FivetranGrant>, refusal: &Refusal) -> BadRequest {
        BadRequest {
            x_rate_limit: QUOTA,
            x_rate_limit_remaining: QUOTA,
            body: error("InvalidInput", refusal),
        }
    }

    fn unauthorized(_: &Rqctx, _: Option<&FivetranGrant>, refusal: &Refusal) -> Unauthorized {
        Unauthorized {
            www_authenticate: r#"Basic realm="fivetran", charset="UTF-8""#.to_owned(),
            body: error("AuthFailed", refusal),
        }
    }

    fn forbidden(_: &Rqctx, _: Option<&FivetranGrant>, refusal: &Refusal) -> Forbidden {
        Forbidden {
            x_rate_limit: QUOTA,
            x_rate_limit_remaining: QUOTA,
            body: error("Forbidden", refusal),
        }
    }

    fn not_found(_: &Rqctx, _: Option<&FivetranGrant>, refusal: &Refusal) -> NotFound {
        NotFound {
            body: error("NotFound", refusal),
        }
    }

    fn method_not_allowed(
        _: &Rqctx,
        _: Option<&FivetranGrant>,
        refusal: &Refusal,
    ) -> MethodNotAllowed {
        MethodNotAllowed {
            allow: refusal.allow().to_owned(),
            body: error("MethodNotAllowed", refusal),
        }
    }

    fn not_acceptable(_: &Rqctx, _: Option<&FivetranGrant>, refusal: &Refusal) -> NotAcceptable {
        NotAcceptable {
            x_rate_limit: QUOTA,
            x_rate_limit_remaining: QUOTA,
            body: error("NotAcceptable", refusal),
        }
    }

    fn too_many_requests(
        _: &Rqctx,
        _: Option<&FivetranGrant>,
        refusal: &Refusal,
    ) -> TooManyRequests {
        TooManyRequests {
            retry_after: refusal.retry_after(),
            x_rate_limit: QUOTA,
            x_rate_limit_remaining: 0,
            body: error("TooManyRequests", refusal),
        }
    }

    fn internal_error(_: &Rqctx, _: Option<&FivetranGrant>, refusal: &Refusal) -> InternalError {
        InternalError {
            body: error("InternalError", refusal),
        }
    }

    fn unknown_parameters(rqctx: &Rqctx) -> UnknownParameters {
        rqctx.context().policy.unknown_parameters()
    }

    fn violations(rqctx: &Rqctx, _: &str, parameters: &Map<String, Value>) -> Vec<Violation> {
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
