//! Parts of OpenAPI that nothing is generated from, and that are not dropped in silence.

use super::shape::Kind;
use super::survey::Survey;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use serde_json::Value;

/// A field that is refused wherever it says something.
struct Refused {
    kind: Kind,
    field: &'static str,
    code: Code,
    message: &'static str,
    help: &'static str,
}

const REFUSED: &[Refused] = &[
    Refused {
        kind: Kind::PathItem,
        field: "$ref",
        code: Code::PathReference,
        message: "a path cannot be a reference",
        help: "write the path out; its parameters, bodies and responses may be references",
    },
    Refused {
        kind: Kind::PathItem,
        field: "trace",
        code: Code::Method,
        message: "Dropshot does not serve TRACE",
        help: "remove the operation",
    },
    Refused {
        kind: Kind::PathItem,
        field: "servers",
        code: Code::Servers,
        message: "a path cannot have servers of its own",
        help: "move the path to a document of its own, with these servers at its root",
    },
    Refused {
        kind: Kind::Operation,
        field: "servers",
        code: Code::Servers,
        message: "an operation cannot have servers of its own",
        help: "move the operation to a document of its own, with these servers at its root",
    },
    Refused {
        kind: Kind::Operation,
        field: "callbacks",
        code: Code::Callbacks,
        message: "callbacks are not supported",
        help: "describe the callback as an operation in a document of its own",
    },
    Refused {
        kind: Kind::Components,
        field: "callbacks",
        code: Code::Callbacks,
        message: "callbacks are not supported",
        help: "describe the callback as an operation in a document of its own",
    },
    Refused {
        kind: Kind::Response,
        field: "links",
        code: Code::Links,
        message: "links are not supported",
        help: "remove them, and say in a `description` what they said",
    },
    Refused {
        kind: Kind::Components,
        field: "links",
        code: Code::Links,
        message: "links are not supported",
        help: "remove them, and say in a `description` what they said",
    },
];

pub(super) fn check(survey: &Survey<'_>, diagnostics: &mut Diagnostics) {
    for node in &survey.nodes {
        for refused in REFUSED.iter().filter(|refused| refused.kind == node.kind) {
            let says_nothing = match node.members.get(refused.field) {
                None => true,
                Some(Value::Object(members)) => members.is_empty() && refused.field != "trace",
                Some(Value::Array(items)) => items.is_empty(),
                Some(_) => false,
            };
            if says_nothing {
                continue;
            }
            diagnostics.push(
                Diagnostic::new(refused.code, refused.message)
                    .primary_key(
                        survey.document,
                        &node.pointer.child(refused.field),
                        "not supported",
                    )
                    .help(refused.help),
            );
        }
    }
}
