//! What is served of each document, and where.

use bytes::Bytes;

use super::{component, json};
use crate::{
    documents::{self, Document},
    pages::{ContentError, Resource, media_type},
};

/// A document and its reference: `/openapi.yaml`, `/openapi.json`, `/docs`.
#[derive(Debug)]
pub struct Documentation {
    own: [Resource; 3],
}

/// Fivetran's.
pub static FIVETRAN: Documentation = Documentation::of::<Fivetran>();
/// D3lay's.
pub static D3LAY: Documentation = Documentation::of::<D3lay>();
/// The control API's.
pub static CONTROL: Documentation = Documentation::of::<Control>();

/// What all references need.
static COMPONENT: [Resource; 7] = [
    Resource::new("/docs/swagger-ui.css", media_type::CSS, || {
        Ok(component::file("dist/swagger-ui.css")?)
    }),
    Resource::new("/docs/swagger-ui-bundle.js", media_type::JAVASCRIPT, || {
        Ok(component::file("dist/swagger-ui-bundle.js")?)
    }),
    // Who passes the component on must pass these on.
    Resource::new("/docs/LICENSE", media_type::TEXT, || {
        Ok(component::file("LICENSE")?)
    }),
    Resource::new("/docs/NOTICE", media_type::TEXT, || {
        Ok(component::file("NOTICE")?)
    }),
    Resource::text(
        "/docs/reference.css",
        media_type::CSS,
        include_str!("reference.css"),
    ),
    Resource::text(
        "/docs/reference.js",
        media_type::JAVASCRIPT,
        include_str!("reference.js"),
    ),
    Resource::text(
        "/docs/icon.svg",
        media_type::SVG,
        include_str!("../pages/icon.svg"),
    ),
];

/// A document, as a type.
trait Described {
    const DOCUMENT: Document;
}

enum Fivetran {}
enum D3lay {}
enum Control {}

impl Described for Fivetran {
    const DOCUMENT: Document = documents::FIVETRAN;
}

impl Described for D3lay {
    const DOCUMENT: Document = documents::D3LAY;
}

impl Described for Control {
    const DOCUMENT: Document = documents::CONTROL;
}

impl Documentation {
    const fn of<D: Described>() -> Self {
        Documentation {
            own: [
                Resource::text("/openapi.yaml", media_type::YAML, D::DOCUMENT.text),
                Resource::new("/openapi.json", media_type::JSON, as_json::<D>),
                Resource::new("/docs", media_type::HTML, page::<D>),
            ],
        }
    }

    /// All that has to be served for it.
    pub fn resources(&'static self) -> impl Iterator<Item = &'static Resource> {
        self.own.iter().chain(&COMPONENT)
    }
}

fn as_json<D: Described>() -> Result<Bytes, ContentError> {
    let document = json::to_json(D::DOCUMENT.text)?;
    Ok(serde_json::to_vec_pretty(&document)?.into())
}

/// The page that the component is shown in.
fn page<D: Described>() -> Result<Bytes, ContentError> {
    let page = include_str!("reference.html").replace("{title}", D::DOCUMENT.api.title);
    Ok(page.into())
}
