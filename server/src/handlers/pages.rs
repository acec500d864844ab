//! Pages for people, beside the operations of a document: on no document and in no journal.

use std::future::{Future, ready};

use dropshot::{
    ApiDescription, ApiDescriptionRegisterError, ApiEndpoint, ApiEndpointVersions, Body, HttpError,
    Method, RequestContext, ServerContext,
};
use http::{HeaderMap, HeaderValue, Response, StatusCode, header};

use specshot_runtime::server::RegisterError;

use crate::{
    documentation::Documentation,
    pages::{Content, Resource},
};

/// Who may see a page, by its request.
pub type Admit<C> = fn(&RequestContext<C>) -> Result<(), HttpError>;

/// What a page may do: use what this port serves, and nothing else. The pictures of Swagger UI stand
/// in its stylesheet.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
     connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
);

/// The API with its document and its reference, which anybody may read.
///
/// # Errors
/// When Dropshot refuses an endpoint.
pub fn with_reference<C: ServerContext>(
    mut api: ApiDescription<C>,
    documentation: &'static Documentation,
) -> Result<ApiDescription<C>, RegisterError> {
    register(&mut api, documentation.resources(), |_| Ok(()))?;
    Ok(api)
}

/// Registers GET and HEAD for each resource. The endpoints are not visible in Dropshot's document.
///
/// # Errors
/// When Dropshot refuses an endpoint, such as one for a path that an operation has.
pub fn register<C: ServerContext>(
    api: &mut ApiDescription<C>,
    resources: impl IntoIterator<Item = &'static Resource>,
    admit: Admit<C>,
) -> Result<(), ApiDescriptionRegisterError> {
    for resource in resources {
        for method in [Method::GET, Method::HEAD] {
            let endpoint = ApiEndpoint::new(
                format!("{method} {}", resource.path),
                move |rqctx: RequestContext<C>| answer(resource, &rqctx, admit),
                method,
                "application/json",
                resource.path,
                ApiEndpointVersions::All,
            );
            api.register(endpoint.visible(false))?;
        }
    }
    Ok(())
}

fn answer<C: ServerContext>(
    resource: &'static Resource,
    rqctx: &RequestContext<C>,
    admit: Admit<C>,
) -> impl Future<Output = Result<Response<Body>, HttpError>> + use<C> {
    let answer = admit(rqctx).and_then(|()| {
        let content = resource
            .content()
            .map_err(|error| HttpError::for_internal_error(error.to_string()))?;
        respond(resource, content, rqctx.request.headers())
    });
    ready(answer)
}

fn respond(
    resource: &Resource,
    content: &Content,
    request: &HeaderMap,
) -> Result<Response<Body>, HttpError> {
    let known = is_known(request, &content.tag);
    let response = Response::builder()
        // A server of another version may listen here next time.
        .header(header::CACHE_CONTROL, "no-cache")
        .header(header::ETAG, &content.tag)
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .header(header::REFERRER_POLICY, "no-referrer")
        .header(header::CONTENT_SECURITY_POLICY, POLICY);
    let response = if known {
        response
            .status(StatusCode::NOT_MODIFIED)
            .body(Body::empty())
    } else {
        response
            .header(header::CONTENT_TYPE, resource.media_type)
            .body(content.bytes.clone().into())
    };
    response.map_err(|error| HttpError::for_internal_error(error.to_string()))
}

/// Whether who asks has the content already (RFC 9110, section 13.1.2).
fn is_known(request: &HeaderMap, tag: &str) -> bool {
    let lists = request.get_all(header::IF_NONE_MATCH);
    let mut known = lists
        .iter()
        .filter_map(|list| list.to_str().ok())
        .flat_map(|list| list.split(','))
        .map(|known| known.trim());
    known.any(|known| known == "*" || known.strip_prefix("W/").unwrap_or(known) == tag)
}
