//! The two APIs with handlers that refuse on demand: what the contract-test server cannot be
//! brought to answer by itself, such as 429 and 500.

use std::{net::SocketAddr, sync::Arc};

use dropshot::{
    ApiDescription, ConfigDropshot, HttpServer, RequestContext, ServerBuilder, ServerContext,
};
use slog::{Discard, Logger, o};
use specshot_runtime::server::Refusal;
use tokio::runtime::Runtime;
use users_server::{
    connection::{Connections, Limits},
    context::{Context, Policy},
    credentials::{D3layCredentials, D3layGrant, FivetranCredentials, FivetranGrant, demo},
    d3lay,
    directory::Snapshot,
    exchange::Principal,
    fivetran,
    generated::{
        control::ApiName,
        d3lay::{self as d3lay_api, D3layApi},
        fivetran::{self as fivetran_api, FivetranApi},
    },
    handlers::{D3lay, D3layContext, Fivetran, FivetranContext},
    options::{Configuration, UnknownParameters},
    state::{ServerState, StateSettings},
};

use crate::api::{Api, Kind};

/// The header by which a request says how it wants to be refused: `busy` or `broken`.
pub(crate) const WISH: &str = "X-Wish";

/// What must not leave the server.
pub(crate) const DETAIL: &str = "the tape is full";

fn busy<C: ServerContext>(rqctx: &RequestContext<C>) -> Result<(), Refusal> {
    match wish(rqctx) {
        Some("busy") => Err(Refusal::TooManyRequests { retry_after: 30 }),
        _ => Ok(()),
    }
}

fn broken<C: ServerContext>(rqctx: &RequestContext<C>) -> Result<(), Refusal> {
    match wish(rqctx) {
        Some("broken") => Err(Refusal::Internal {
            detail: DETAIL.to_owned(),
        }),
        _ => Ok(()),
    }
}

fn wish<C: ServerContext>(rqctx: &RequestContext<C>) -> Option<&str> {
    rqctx
        .request
        .headers()
        .get(WISH)
        .and_then(|value| value.to_str().ok())
}

/// The server's API, but for `admit` and `list_users`, which grant wishes first.
macro_rules! refusing {
    (
        $name:ident wraps $wrapped:ident as $trait:ident in $module:ident,
        $context:ty, $principal:ty, $($response:ident $status:ident),*
    ) => {
        enum $name {}

        impl $trait for $name {
            type Context = $context;
            type Principal = $principal;

            async fn authenticate(
                rqctx: &RequestContext<$context>,
                credentials: $module::Credentials,
            ) -> Result<$principal, Refusal> {
                <$wrapped as $trait>::authenticate(rqctx, credentials).await
            }

            async fn admit(rqctx: &RequestContext<$context>, _: &$principal) -> Result<(), Refusal> {
                busy(rqctx)
            }

            async fn list_users(
                rqctx: &RequestContext<$context>,
                principal: &$principal,
                arguments: $module::ListUsersArguments,
            ) -> Result<$module::ListUsersResponse, Refusal> {
                broken(rqctx)?;
                <$wrapped as $trait>::list_users(rqctx, principal, arguments).await
            }

            $(fn $status(
                rqctx: &RequestContext<$context>,
                principal: Option<&$principal>,
                refusal: &Refusal,
            ) -> $module::responses::$response {
                <$wrapped as $trait>::$status(rqctx, principal, refusal)
            })*
        }
    };
}

refusing! {
    RefusingFivetran wraps Fivetran as FivetranApi in fivetran_api,
    FivetranContext, Principal<FivetranGrant>,
    BadRequest bad_request, Unauthorized unauthorized, Forbidden forbidden, NotFound not_found,
    MethodNotAllowed method_not_allowed, NotAcceptable not_acceptable,
    TooManyRequests too_many_requests, InternalError internal_error
}

refusing! {
    RefusingD3lay wraps D3lay as D3layApi in d3lay_api,
    D3layContext, Principal<D3layGrant>,
    BadRequest bad_request, Unauthorized unauthorized, Forbidden forbidden, NotFound not_found,
    MethodNotAllowed method_not_allowed,
    TooManyRequests too_many_requests, InternalError internal_error
}

/// Both APIs without users, with the demo credentials.
pub(crate) struct Refusing {
    runtime: Runtime,
    fivetran: Option<HttpServer<FivetranContext>>,
    d3lay: Option<HttpServer<D3layContext>>,
}

impl Refusing {
    pub(crate) fn start() -> Self {
        let runtime = Runtime::new().expect("a runtime");
        let policy = Policy {
            unknown_parameters: UnknownParameters::Reject,
            cors: Vec::new(),
        };
        let mut fivetran_credentials = FivetranCredentials::default();
        for credential in demo::fivetran() {
            fivetran_credentials.add(&credential).expect("a credential");
        }
        let mut d3lay_credentials = D3layCredentials::default();
        for credential in demo::d3lay() {
            d3lay_credentials.add(&credential).expect("a credential");
        }
        let log = Logger::root(Discard, o!());
        let connections = Connections::new(Limits::default(), false, &log, None);
        let configuration = Configuration::from_arguments(["users-server"]).expect("defaults");
        let state =
            Arc::new(ServerState::new(&StateSettings::of(&configuration)).expect("the documents"));
        let fivetran = Context {
            api: ApiName::Fivetran,
            state: Arc::clone(&state),
            connections: connections.clone(),
            account: fivetran::Account::new(Snapshot::new(Vec::new()).expect("nobody")),
            credentials: fivetran_credentials,
            policy: policy.clone(),
        };
        let d3lay = Context {
            api: ApiName::D3lay,
            state,
            connections,
            account: d3lay::Account::new(Snapshot::new(Vec::new()).expect("nobody")),
            credentials: d3lay_credentials,
            policy,
        };
        let entered = runtime.enter();
        let fivetran = listen(
            fivetran_api::api_description::<RefusingFivetran>().expect("an API"),
            fivetran,
        );
        let d3lay = listen(
            d3lay_api::api_description::<RefusingD3lay>().expect("an API"),
            d3lay,
        );
        drop(entered);
        Refusing {
            runtime,
            fivetran: Some(fivetran),
            d3lay: Some(d3lay),
        }
    }

    pub(crate) fn fivetran(&self) -> Api {
        let server = self.fivetran.as_ref().expect("it runs until it is dropped");
        Api::new(Kind::Fivetran, server.local_addr())
    }

    pub(crate) fn d3lay(&self) -> Api {
        let server = self.d3lay.as_ref().expect("it runs until it is dropped");
        Api::new(Kind::D3lay, server.local_addr())
    }
}

impl Drop for Refusing {
    fn drop(&mut self) {
        self.runtime.block_on(async {
            if let Some(server) = self.fivetran.take() {
                drop(server.close().await);
            }
            if let Some(server) = self.d3lay.take() {
                drop(server.close().await);
            }
        });
    }
}

fn listen<C: ServerContext>(api: ApiDescription<C>, context: C) -> HttpServer<C> {
    let config = ConfigDropshot {
        bind_address: SocketAddr::from(([127, 0, 0, 1], 0)),
        ..ConfigDropshot::default()
    };
    let log = Logger::root(Discard, o!());
    ServerBuilder::new(api, context, log)
        .config(config)
        .start()
        .expect("a server")
}
