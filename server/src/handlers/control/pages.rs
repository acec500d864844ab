//! The pages of the control port.

use dropshot::{
    ApiDescription, ApiEndpoint, ApiEndpointVersions, Body, ClientErrorStatusCode, HttpError,
    Method, RequestContext,
};
use http::{Response, header};
use specshot_runtime::server::{RegisterError, Request};

use super::{ControlContext, Rqctx, admission};
use crate::{
    coverage,
    documentation::CONTROL,
    generated::control::operations,
    handlers::{challenge, pages},
    pages::{START, media_type},
};

/// The control API with its document, its reference and its start page. They hold no state, so they
/// ask for no token, as the page of what has been exercised does; pages of other origins get them
/// no more than they get the API.
///
/// # Errors
/// When Dropshot refuses an endpoint.
pub fn with_pages(
    mut api: ApiDescription<ControlContext>,
) -> Result<ApiDescription<ControlContext>, RegisterError> {
    pages::register(&mut api, CONTROL.resources().chain(&START), admit)?;
    let endpoint = ApiEndpoint::new(
        "coverage page".to_owned(),
        coverage_page,
        Method::GET,
        "application/json",
        "/coverage.html",
        ApiEndpointVersions::All,
    );
    api.register(endpoint.visible(false))?;
    Ok(api)
}

/// What has been exercised of the documents, as a page that can be kept.
async fn coverage_page(
    rqctx: RequestContext<ControlContext>,
    request: Request<operations::GetCoverage>,
) -> Result<Response<Body>, HttpError> {
    admit(&rqctx)?;
    let context = rqctx.context();
    let credentials = request.credentials();
    let caller = credentials.and_then(|given| admission::authenticate(context, &given));
    if let Err(refusal) = caller {
        let message = "ask for this page with the token: `Authorization: Bearer …`".to_owned();
        let status = ClientErrorStatusCode::UNAUTHORIZED;
        return Err(HttpError::for_client_error(None, status, message)
            .with_header(
                header::WWW_AUTHENTICATE,
                challenge::bearer("specshot", &refusal),
            )
            .map_err(|error| HttpError::for_internal_error(error.to_string()))?);
    }
    let page = coverage::page(&context.state.coverage.report(None));
    Response::builder()
        .header(header::CACHE_CONTROL, "no-store")
        .header(header::CONTENT_TYPE, media_type::HTML)
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        // Its style stands in the page, which has no scripts.
        .header(
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; \
             frame-ancestors 'none'",
        )
        .body(page.into())
        .map_err(|error| HttpError::for_internal_error(error.to_string()))
}

fn admit(rqctx: &Rqctx) -> Result<(), HttpError> {
    admission::admit(rqctx.context(), rqctx.request.headers()).map_err(|refusal| {
        HttpError::for_client_error(None, ClientErrorStatusCode::FORBIDDEN, refusal.to_string())
    })
}
