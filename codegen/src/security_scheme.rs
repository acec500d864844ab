//! Security schemes, as the linter checks them and the lowering reads them.

use serde_json::Value;

use crate::ir::SchemeKind;

/// The extension that names the variables of the environment which a client takes credentials from.
pub(crate) const ENVIRONMENT: &str = "x-specshot-environment";

impl SchemeKind {
    /// The kind that a Security Scheme Object is of; nothing when it is none that is supported.
    pub(crate) fn of(source: &Value) -> Option<Self> {
        let text = |name| source.get(name).and_then(Value::as_str).unwrap_or_default();
        let name = || text("name").to_owned();
        match (text("type"), text("in")) {
            ("http", _) => match text("scheme").to_ascii_lowercase().as_str() {
                "basic" => Some(SchemeKind::Basic),
                "bearer" => Some(SchemeKind::Bearer),
                _ => None,
            },
            ("apiKey", "header") => Some(SchemeKind::HeaderKey(name())),
            ("apiKey", "query") => Some(SchemeKind::QueryKey(name())),
            ("apiKey", "cookie") => Some(SchemeKind::CookieKey(name())),
            _ => None,
        }
    }

    /// The parts of a credential, each with a variable of its own: the keys of [`ENVIRONMENT`], and
    /// in capitals how the variables end that it does not name.
    pub(crate) const fn parts(&self) -> &'static [&'static str] {
        match self {
            SchemeKind::Basic => &["username", "password"],
            SchemeKind::Bearer => &["token"],
            SchemeKind::HeaderKey(_) | SchemeKind::QueryKey(_) | SchemeKind::CookieKey(_) => {
                &["key"]
            }
        }
    }
}
