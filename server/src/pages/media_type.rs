//! The media types of pages and what belongs to them.

/// A stylesheet.
pub const CSS: &str = "text/css; charset=utf-8";
/// A page.
pub const HTML: &str = "text/html; charset=utf-8";
/// A script or a module.
pub const JAVASCRIPT: &str = "text/javascript; charset=utf-8";
/// A document.
pub const JSON: &str = "application/json";
/// A picture.
pub const SVG: &str = "image/svg+xml";
/// Plain text.
pub const TEXT: &str = "text/plain; charset=utf-8";
/// A document (RFC 9512).
pub const YAML: &str = "application/yaml";
