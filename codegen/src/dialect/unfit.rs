//! What progenitor takes without a word and makes code of that does not compile.

use super::METHODS;
use super::progenitor::is_reserved;
use crate::document::Pointer;
use heck::ToSnakeCase;
use serde_json::Value;
use std::collections::HashMap;
use std::fmt;

/// Something that progenitor cannot carry.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Unfit {
    /// Where it stands in the dialect document.
    pub pointer: Pointer,
    /// Why progenitor cannot carry it.
    pub reason: String,
}

impl Unfit {
    pub(super) fn new(pointer: Pointer, reason: String) -> Self {
        Unfit { pointer, reason }
    }
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.pointer, self.reason)
    }
}

/// Methods that reqwest has no function for.
const METHODS_WITHOUT_FUNCTION: [&str; 2] = ["options", "trace"];

/// Methods of progenitor's `Client`, and of its hooks, that are called on it.
const CLIENT_METHODS: [&str; 6] = [
    "new",
    "new_with_client",
    "api_version",
    "pre",
    "exec",
    "post",
];

/// Types that progenitor's module of builders names without a path, in snake case.
const BUILDER_TYPES: [&str; 14] = [
    "byte_stream",
    "client_info",
    "client_hooks",
    "error",
    "operation_info",
    "request_builder_ext",
    "response_value",
    "result",
    "option",
    "string",
    "ok",
    "err",
    "some",
    "none",
];

/// Methods of every builder, and a variable of its `send`.
const BUILDER_NAMES: [&str; 3] = ["new", "send", "header_map"];

/// Everything in a dialect document that gives code that does not compile.
pub(super) fn find(dialect: &Value) -> Vec<Unfit> {
    let mut found = Vec::new();
    let at = Pointer::root().child("paths");
    let paths = dialect.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        for method in METHODS {
            if let Some(operation) = item.get(method) {
                let at = at.child(path).child(method);
                if METHODS_WITHOUT_FUNCTION.contains(&method) {
                    let method = method.to_uppercase();
                    let reason = format!("progenitor cannot send {method} requests");
                    found.push(Unfit::new(at.clone(), reason));
                }
                in_operation(operation, &at, &mut found);
            }
        }
    }
    found
}

fn in_operation(operation: &Value, at: &Pointer, found: &mut Vec<Unfit>) {
    let text = |value: &Value, name: &str| {
        let text = value.get(name).and_then(Value::as_str);
        text.unwrap_or_default().to_owned()
    };
    let id = text(operation, "operationId");
    let name = id.to_snake_case();
    if CLIENT_METHODS.contains(&name.as_str()) || BUILDER_TYPES.contains(&name.as_str()) {
        let reason = format!("progenitor's own code has a name for which `{id}` would be taken");
        found.push(Unfit::new(at.child("operationId"), reason));
    }
    let mut taken: HashMap<String, String> = HashMap::new();
    if operation.get("requestBody").is_some() {
        taken.insert("body".to_owned(), "the request body".to_owned());
    }
    for name in BUILDER_NAMES {
        taken.insert(name.to_owned(), "progenitor's own code".to_owned());
    }
    let parameters = operation.get("parameters").and_then(Value::as_array);
    for (index, parameter) in parameters.into_iter().flatten().enumerate() {
        if is_reserved(parameter) {
            continue;
        }
        let name = text(parameter, "name");
        let place = text(parameter, "in");
        let this = format!("the {place} parameter `{name}`");
        if let Some(other) = taken.get(&name.to_snake_case()) {
            let reason = format!("{this} has the Rust name of {other}");
            found.push(Unfit::new(at.child("parameters").child(index), reason));
        } else {
            taken.insert(name.to_snake_case(), this);
        }
    }
}
