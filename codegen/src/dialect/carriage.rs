//! How a request reaches progenitor's builder, and under which names.
//!
//! progenitor's module is private, so its names are ours to choose where they are not sent. What
//! is sent under its name (query and headers) keeps it, or is put into the request by the run time
//! when progenitor's own code has a use for the name.

use std::collections::HashSet;

use serde_json::Value;

use super::progenitor::is_reserved;
use crate::{name::field_name, progenitor::method_name};

/// Names in every builder of progenitor's: two methods, and a variable and a function of `send`.
const TAKEN: [&str; 4] = ["new", "send", "header_map", "encode_path"];

/// How a parameter reaches the request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Carriage {
    /// progenitor's builder has a setter of this name for it.
    Progenitor(String),
    /// It is a header that progenitor is not given, because OpenAPI reserves it.
    ReservedHeader,
    /// The run time puts it in, because progenitor's code has a use for its name.
    RunTime,
}

/// How each parameter of an operation reaches the request; `parameters` are the Parameter Objects
/// of the dialect.
#[must_use]
pub fn carriages(path: &str, parameters: &[Value], has_body: bool) -> Vec<Carriage> {
    let variables: Vec<&str> = variables(path).collect();
    let mut taken: HashSet<String> = TAKEN.iter().map(ToString::to_string).collect();
    taken.extend((0..variables.len()).map(variable));
    if has_body {
        taken.insert("body".to_owned());
    }
    let carriage = |parameter: &Value| {
        let name = text(parameter, "name");
        if text(parameter, "in") == "path"
            && let Some(position) = variables.iter().position(|variable| *variable == name)
        {
            return Carriage::Progenitor(variable(position));
        }
        if is_reserved(parameter) {
            return Carriage::ReservedHeader;
        }
        let setter = method_name(name);
        if taken.insert(setter.clone()) {
            Carriage::Progenitor(setter)
        } else {
            Carriage::RunTime
        }
    };
    parameters.iter().map(carriage).collect()
}

/// The operationId that progenitor is given. Nothing in progenitor's code begins with `call_`.
#[must_use]
pub fn operation_id(id: &str) -> String {
    let name = field_name(id).map_or_else(|| id.to_owned(), |name| name.to_string());
    format!("call_{}", name.strip_prefix("r#").unwrap_or(&name))
}

/// The path that progenitor is given: what its variables are called is not sent.
pub(super) fn path(path: &str) -> String {
    let names: Vec<&str> = variables(path).collect();
    let mut renamed = path.to_owned();
    for (position, name) in names.iter().enumerate() {
        renamed = renamed.replacen(
            &format!("{{{name}}}"),
            &format!("{{{}}}", variable(position)),
            1,
        );
    }
    renamed
}

/// The name of the variable at a position of a path.
pub(super) fn variable(position: usize) -> String {
    format!("variable_{position}")
}

/// The names of the variables of a path.
pub(super) fn variables(path: &str) -> impl Iterator<Item = &str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| Some(rest.split_once('}')?.0))
}

fn text<'value>(value: &'value Value, key: &str) -> &'value str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}
