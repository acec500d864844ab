//! A Dropshot endpoint that does nothing: the ceiling of the framework.

use bytes::Bytes;
use dropshot::{
    ApiDescription, Body, ConfigDropshot, HandlerTaskMode, HttpError, RequestContext,
    ServerBuilder, endpoint,
};
use http::{Response, header};
use users_server::{
    log::logger,
    options::{LogFormat, LogLevel},
};

use crate::Outcome;

pub(super) async fn serve(body: Bytes, mode: HandlerTaskMode) -> Outcome<()> {
    let mut api = ApiDescription::new();
    api.register(fivetran)?;
    api.register(d3lay)?;
    let config = ConfigDropshot {
        bind_address: ([127, 0, 0, 1], 0).into(),
        default_handler_task_mode: mode,
        ..ConfigDropshot::default()
    };
    let (log, _last_lines) = logger(LogLevel::Warn, LogFormat::Terminal);
    let server = ServerBuilder::new(api, body, log)
        .config(config)
        .start()
        .map_err(|error| error.to_string())?;
    super::announce(server.local_addr());
    Ok(server.await?)
}

/// The path of Fivetran's API.
#[endpoint { method = GET, path = "/v1/users" }]
async fn fivetran(rqctx: RequestContext<Bytes>) -> Result<Response<Body>, HttpError> {
    answer(&rqctx)
}

/// The path of D3lay's API.
#[endpoint { method = GET, path = "/users" }]
async fn d3lay(rqctx: RequestContext<Bytes>) -> Result<Response<Body>, HttpError> {
    answer(&rqctx)
}

fn answer(rqctx: &RequestContext<Bytes>) -> Result<Response<Body>, HttpError> {
    Ok(Response::builder()
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(rqctx.context().clone()))?)
}
