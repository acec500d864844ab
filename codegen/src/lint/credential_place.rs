//! Where credentials are in a request, and what else would be there.

use super::shape::Kind;
use super::survey::{Operation, Survey};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Quoted};
use crate::document::Pointer;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt;

/// The header, the query parameter or the cookie that carries credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    location: &'static str,
    /// In lower case for a header.
    name: String,
}

impl Place {
    fn of(scheme: &Value) -> Option<Self> {
        let text = |field: &str| scheme.get(field)?.as_str();
        match (text("type")?, text("in"), text("name")) {
            ("http", ..) => Self::new("header", "Authorization"),
            ("apiKey", Some(location), Some(name)) => Self::new(location, name),
            _ => None,
        }
    }

    fn new(location: &str, name: &str) -> Option<Self> {
        match location {
            "header" => Some(Place {
                location: "header",
                name: name.to_ascii_lowercase(),
            }),
            "query" => Some(Place {
                location: "query",
                name: name.to_owned(),
            }),
            "cookie" => Some(Place {
                location: "cookie",
                name: name.to_owned(),
            }),
            _ => None,
        }
    }
}

impl Place {
    /// Whether two values cannot both be sent. Cookies share a header.
    fn overlaps(&self, other: &Place) -> bool {
        let is_header = |place: &Place| place.location == "header" && place.name == "cookie";
        self == other
            || (self.location == "cookie" && is_header(other))
            || (other.location == "cookie" && is_header(self))
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.location {
            "header" | "cookie" => self.location,
            _ => "query parameter",
        };
        write!(formatter, "the {what} {}", Quoted(&self.name))
    }
}

pub(super) fn check(survey: &Survey<'_>, diagnostics: &mut Diagnostics) {
    for node in &survey.nodes {
        if matches!(node.kind, Kind::Document | Kind::Operation) {
            for requirement in requirements(survey, &node.pointer) {
                shared(survey, &requirement, diagnostics);
            }
        }
    }
    // A shared parameter is named once, whatever the number of operations that have it.
    let mut told = BTreeSet::new();
    for operation in &survey.operations {
        parameters(survey, operation, &mut told, diagnostics);
    }
}

/// The alternatives of a document or an operation.
fn requirements(survey: &Survey<'_>, owner: &Pointer) -> Vec<Pointer> {
    let list = owner.child("security");
    match survey.document.get(&list) {
        Some(Value::Array(all)) => (0..all.len()).map(|index| list.child(index)).collect(),
        Some(_) | None => Vec::new(),
    }
}

/// What an alternative asks for: where it names the scheme, where the scheme is, and its place.
fn credentials(survey: &Survey<'_>, requirement: &Pointer) -> Vec<(Pointer, Pointer, Place)> {
    let Some(Value::Object(names)) = survey.document.get(requirement) else {
        return Vec::new();
    };
    let schemes = Pointer::root().child("components").child("securitySchemes");
    let credential = |name: &String| {
        let (at, scheme) = survey.document.resolve(&schemes.child(name))?;
        Some((requirement.child(name), at, Place::of(scheme)?))
    };
    names.keys().filter_map(credential).collect()
}

fn shared(survey: &Survey<'_>, requirement: &Pointer, diagnostics: &mut Diagnostics) {
    let credentials = credentials(survey, requirement);
    for (index, (named, _, place)) in credentials.iter().enumerate() {
        let Some((first, ..)) = credentials[..index]
            .iter()
            .find(|(.., other)| other.overlaps(place))
        else {
            continue;
        };
        diagnostics.push(
            Diagnostic::new(
                Code::SharedCredentials,
                format!("two credentials of one requirement are in {place}"),
            )
            .primary_key(survey.document, named, "this one")
            .secondary_key(survey.document, first, "and this one")
            .help("write `- ` before each of the two if either will do, or remove one"),
        );
    }
}

fn parameters(
    survey: &Survey<'_>,
    operation: &Operation<'_>,
    told: &mut BTreeSet<(Pointer, Pointer)>,
    diagnostics: &mut Diagnostics,
) {
    // An operation without `security` has that of the document; an empty list is none.
    let owner = match operation.value.get("security") {
        Some(_) => operation.pointer.clone(),
        None => Pointer::root(),
    };
    let credentials: Vec<_> = requirements(survey, &owner)
        .iter()
        .flat_map(|requirement| credentials(survey, requirement))
        .collect();
    for parameter in survey.parameters(operation) {
        let place = Place::new(parameter.location, parameter.name);
        for (_, scheme, taken) in &credentials {
            if !place.as_ref().is_some_and(|place| place.overlaps(taken))
                || !told.insert((parameter.pointer.clone(), scheme.clone()))
            {
                continue;
            }
            diagnostics.push(
                Diagnostic::new(
                    Code::CredentialParameter,
                    format!("{taken} carries credentials, and is no parameter besides"),
                )
                .primary(
                    survey.document,
                    &parameter.pointer.child("name"),
                    "this parameter",
                )
                .secondary_key(survey.document, scheme, "this scheme has the place")
                .help("remove the parameter: `security` says that it is sent"),
            );
        }
    }
}
