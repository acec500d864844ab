//! From the document that Dropshot writes to the dialect.
//!
//! Dropshot's document has no place for much of what the dialect says, so the generated trait
//! carries it there under an extension, reached through its types. Here it is put in place. What
//! Dropshot says by itself is held against it first: the carried text alone would prove nothing.

use super::compare::Difference;
use super::rule::Uses;
use super::{Applied, METHODS, Rule};
use crate::document::Pointer;
use serde_json::{Map, Value};

type Members = Map<String, Value>;

/// The extension, and the name of parameters and headers that only carry.
const CARRIER: &str = "x-specshot";

/// The name of the response and schema of errors that no document has.
const UNSHAPED: &str = "specshot.unshaped";

/// Dropshot's document with everything that it carries put in place.
#[derive(Clone, Debug, PartialEq)]
pub struct Lifted {
    /// The document, to be compared with the dialect.
    pub value: Value,
    /// Each use of a rule, with its place in Dropshot's document, ordered by rule.
    pub applied: Vec<Applied>,
    /// Where Dropshot's document contradicts what it carries.
    pub differences: Vec<Difference>,
}

/// Puts everything in place that Dropshot's document carries, and removes what Dropshot adds.
///
/// What is not carried is left as Dropshot shows it, for [`compare`](super::compare()) to find.
pub fn lift(dropshot: &Value) -> Lifted {
    let mut lift = Lift::default();
    let mut value = dropshot.clone();
    lift.root(&mut value);
    Lifted {
        value,
        applied: lift.applied.into_list(),
        differences: lift.differences,
    }
}

#[derive(Default)]
struct Lift {
    applied: Uses,
    differences: Vec<Difference>,
    security_schemes: Option<Value>,
}

impl Lift {
    fn root(&mut self, document: &mut Value) {
        let Some(document) = document.as_object_mut() else {
            return;
        };
        let root = Pointer::root();
        self.tags(document, &root);
        if let Some(Value::Object(paths)) = document.get_mut("paths") {
            for (path, item) in paths.iter_mut() {
                let at = root.child("paths").child(path);
                for method in METHODS {
                    if let Some(Value::Object(operation)) = item.get_mut(method) {
                        self.operation(operation, &at.child(method));
                    }
                }
            }
        }
        if let Some(Value::Object(components)) = document.get_mut("components") {
            self.components(components, &root.child("components"));
            if components.is_empty() {
                document.remove("components");
            }
        }
    }

    fn tags(&mut self, document: &mut Members, at: &Pointer) {
        let names_only = |tag: &Value| {
            tag.as_object()
                .is_some_and(|tag| tag.len() == 1 && tag.contains_key("name"))
        };
        if let Some(Value::Array(tags)) = document.get("tags")
            && tags.iter().all(names_only)
        {
            self.applied.add(Rule::ListedTags, at.child("tags"));
            document.remove("tags");
        }
    }

    fn components(&mut self, components: &mut Members, at: &Pointer) {
        for section in ["schemas", "responses"] {
            let at = at.child(section);
            if let Some(Value::Object(members)) = components.get_mut(section) {
                if members.remove(UNSHAPED).is_some() {
                    self.applied.add(Rule::UnshapedErrors, at.child(UNSHAPED));
                }
                for (name, schema) in members.iter_mut() {
                    if let Some(carried) = carried_schema(schema) {
                        *schema = carried.clone();
                        self.applied.add(Rule::CarriedSchemas, at.child(name));
                    }
                }
            }
        }
        if let Some(schemes) = self.security_schemes.take() {
            components.insert("securitySchemes".to_owned(), schemes);
        }
        components.retain(|_, section| {
            section
                .as_object()
                .is_none_or(|section| !section.is_empty())
        });
    }

    fn operation(&mut self, operation: &mut Members, at: &Pointer) {
        self.parameters(operation, &at.child("parameters"));
        if let Some(Value::Object(responses)) = operation.get_mut("responses") {
            let at = at.child("responses");
            for range in ["4XX", "5XX"] {
                if responses.get(range).is_some_and(is_unshaped) {
                    responses.remove(range);
                    self.applied.add(Rule::UnshapedErrors, at.child(range));
                }
            }
            self.responses(responses, &at);
        }
    }

    fn parameters(&mut self, operation: &mut Members, at: &Pointer) {
        let Some(Value::Array(shown)) = operation.remove("parameters") else {
            return;
        };
        let mut carried = Vec::new();
        let mut not_carried = Vec::new();
        for (index, parameter) in shown.into_iter().enumerate() {
            let at = at.child(index);
            let carrier = parameter
                .pointer("/schema")
                .and_then(|schema| schema.get(CARRIER));
            let Some(carrier) = carrier else {
                not_carried.push(parameter);
                continue;
            };
            if parameter.get("name").and_then(Value::as_str) == Some(CARRIER) {
                self.carried_operation(operation, carrier, &at);
                continue;
            }
            let source = carrier.get("parameter");
            let place = carrier.get("index").and_then(Value::as_u64);
            self.agrees(
                &at.child("name"),
                get(source, "name"),
                parameter.get("name"),
            );
            self.agrees(&at.child("in"), get(source, "in"), parameter.get("in"));
            let (expected, found) = (required(source), required(Some(&parameter)));
            self.agrees(&at.child("required"), Some(&expected), Some(&found));
            self.applied.add(Rule::CarriedParameters, at);
            carried.push((place, source.cloned().unwrap_or(Value::Null)));
        }
        carried.sort_by_key(|(place, _)| *place);
        let lifted: Vec<Value> = carried
            .into_iter()
            .map(|(_, parameter)| parameter)
            .chain(not_carried)
            .collect();
        if !lifted.is_empty() {
            operation.insert("parameters".to_owned(), Value::Array(lifted));
        }
    }

    fn carried_operation(&mut self, operation: &mut Members, carrier: &Value, at: &Pointer) {
        for name in ["summary", "description", "security"] {
            match carrier.get(name) {
                // An absent text is carried as an empty one.
                None | Some(Value::Null) => operation.remove(name),
                Some(Value::String(text)) if text.is_empty() => operation.remove(name),
                Some(value) => operation.insert(name.to_owned(), value.clone()),
            };
        }
        self.body(
            operation,
            carrier.get("requestBody").filter(|body| !body.is_null()),
            at,
        );
        if let Some(schemes) = carrier
            .get("securitySchemes")
            .filter(|schemes| !schemes.is_null())
        {
            // Each operation carries those of the whole document.
            if let Some(others) = self.security_schemes.clone() {
                self.agrees(&at.child("schema"), Some(&others), Some(schemes));
            }
            self.security_schemes = Some(schemes.clone());
        }
        self.applied.add(Rule::CarriedOperations, at.clone());
    }

    fn body(&mut self, operation: &mut Members, carried: Option<&Value>, at: &Pointer) {
        // The extractor reads the body itself, so Dropshot need not know of one.
        if let Some(shown) = operation.remove("requestBody") {
            match carried {
                None => self.agrees(at, None, Some(&shown)),
                Some(carried) => self.content(at, Some(carried), &shown),
            }
        }
        if let Some(carried) = carried {
            operation.insert("requestBody".to_owned(), carried.clone());
        }
    }

    fn responses(&mut self, responses: &mut Members, at: &Pointer) {
        let carrier = responses.values().find_map(|response| {
            let headers = response.get("headers")?;
            headers
                .get(CARRIER)?
                .get("schema")?
                .get(CARRIER)?
                .get("responses")
        });
        let Some(Value::Object(carried)) = carrier.cloned() else {
            return;
        };
        for (status, shown) in responses.iter() {
            let at = at.child(status);
            let Some(source) = carried.get(status) else {
                self.differences
                    .push(Difference::contradiction(at, None, Some(shown)));
                continue;
            };
            self.agrees(
                &at.child("description"),
                source.get("description"),
                shown.get("description"),
            );
            self.content(&at, Some(source), shown);
            let headers = shown
                .get("headers")
                .and_then(Value::as_object)
                .into_iter()
                .flatten();
            for (name, header) in headers.filter(|(name, _)| *name != CARRIER) {
                let documented = get(source.get("headers"), name);
                if documented.is_none() {
                    let at = at.child("headers").child(name);
                    self.differences
                        .push(Difference::contradiction(at, None, Some(header)));
                }
            }
            self.applied.add(Rule::CarriedResponses, at);
        }
        *responses = carried;
    }

    /// Holds the content of a shown body against that of the carried one: whether there is one,
    /// and its schema. The media type is no evidence, for Dropshot always shows the same.
    fn content(&mut self, at: &Pointer, carried: Option<&Value>, shown: &Value) {
        let (expected, found) = (schema_of(carried), schema_of(Some(shown)));
        let at = at.child("content");
        match (expected, found) {
            (Some(expected), Some(found)) => {
                // An inline schema carries itself; a reference carries nothing.
                let found = carried_schema(found).unwrap_or(found);
                self.agrees(&at, Some(expected), Some(found));
            }
            (expected, found) => self.agrees(&at, expected, found),
        }
    }

    fn agrees(&mut self, at: &Pointer, carried: Option<&Value>, shown: Option<&Value>) {
        if carried != shown {
            let difference = Difference::contradiction(at.clone(), carried, shown);
            self.differences.push(difference);
        }
    }
}

fn get<'value>(value: Option<&'value Value>, name: &str) -> Option<&'value Value> {
    value?.get(name)
}

fn required(parameter: Option<&Value>) -> Value {
    get(parameter, "required")
        .cloned()
        .unwrap_or(Value::Bool(false))
}

fn carried_schema(schema: &Value) -> Option<&Value> {
    schema.get(CARRIER)?.get("schema")
}

/// The schema of the first media type of a request body or response.
fn schema_of(body: Option<&Value>) -> Option<&Value> {
    let content = get(body, "content")?.as_object()?;
    content.values().next()?.get("schema")
}

fn is_unshaped(response: &Value) -> bool {
    let reference = response.get("$ref").and_then(Value::as_str);
    reference.and_then(|reference| reference.strip_prefix("#/components/responses/"))
        == Some(UNSHAPED)
}
