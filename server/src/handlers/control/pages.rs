//! The pages of the control port.

use dropshot::{ApiDescription, ClientErrorStatusCode, HttpError};
use specshot_runtime::server::RegisterError;

use super::{ControlContext, Rqctx, admission};
use crate::{documentation::CONTROL, handlers::pages, pages::START};

/// The control API with its document, its reference and its start page. They hold no state, so they
/// ask for no token; pages of other origins get them no more than they get the API.
///
/// # Errors
/// When Dropshot refuses an endpoint.
pub fn with_pages(
    mut api: ApiDescription<ControlContext>,
) -> Result<ApiDescription<ControlContext>, RegisterError> {
    pages::register(&mut api, CONTROL.resources().chain(&START), admit)?;
    Ok(api)
}

fn admit(rqctx: &Rqctx) -> Result<(), HttpError> {
    admission::admit(rqctx.context(), rqctx.request.headers()).map_err(|refusal| {
        HttpError::for_client_error(None, ClientErrorStatusCode::FORBIDDEN, refusal.to_string())
    })
}
