//! The start page of the control port.

use super::{Resource, media_type};

/// The page, its style and its modules.
pub static START: [Resource; 10] = [
    Resource::text("/", media_type::HTML, include_str!("control.html")),
    Resource::text(
        "/pages/style.css",
        media_type::CSS,
        include_str!("style.css"),
    ),
    module("/pages/api.js", include_str!("api.js")),
    module("/pages/control.js", include_str!("control.js")),
    module("/pages/coverage.js", include_str!("coverage.js")),
    module("/pages/dom.js", include_str!("dom.js")),
    module("/pages/faults.js", include_str!("faults.js")),
    module("/pages/journal.js", include_str!("journal.js")),
    module("/pages/schema.js", include_str!("schema.js")),
    module("/pages/state.js", include_str!("state.js")),
];

const fn module(path: &'static str, text: &'static str) -> Resource {
    Resource::text(path, media_type::JAVASCRIPT, text)
}
