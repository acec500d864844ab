//! From the hand-written document to its dialect.

use super::rule::Uses;
use super::{Dialect, METHODS, Rule};
use crate::document::{Document, Pointer, Reference, Target};
use crate::security_scheme::ENVIRONMENT;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

type Members = Map<String, Value>;

/// The version of OpenAPI that Dropshot writes.
const VERSION: &str = "3.0.3";

/// The extension that says how an operation pages.
const PAGING: &str = "x-specshot-paging";

const EXAMPLES: &[(&str, Rule)] = &[("example", Rule::Examples), ("examples", Rule::Examples)];

pub(super) fn rewrite(document: &Document) -> Dialect {
    let mut rewriter = Rewriter {
        document,
        applied: Uses::default(),
        inlined: BTreeSet::new(),
    };
    let value = rewriter.root();
    Dialect {
        value,
        applied: rewriter.applied.into_list(),
    }
}

/// Every pointer in here is one of the source, so that a rule used within a component that was
/// inlined ten times is listed once, where a person can find it.
struct Rewriter<'document> {
    document: &'document Document,
    applied: Uses,
    /// The components that took the place of a reference.
    inlined: BTreeSet<Pointer>,
}

/// A value of the source and where it stands.
#[derive(Clone)]
struct Part<'document> {
    value: &'document Value,
    at: Pointer,
}

impl<'document> Part<'document> {
    fn get(&self, name: &str) -> Option<Part<'document>> {
        Some(Part {
            value: self.value.get(name)?,
            at: self.at.child(name),
        })
    }

    /// The members of an object; none of anything else.
    fn members(
        &self,
    ) -> impl Iterator<Item = (&'document String, Part<'document>)> + use<'document> {
        let at = self.at.clone();
        let members = self.value.as_object().into_iter().flatten();
        members.map(move |(name, value)| {
            let at = at.child(name);
            (name, Part { value, at })
        })
    }

    /// The elements of an array; none of anything else.
    fn elements(&self) -> impl Iterator<Item = Part<'document>> + use<'document> {
        let at = self.at.clone();
        let elements = self.value.as_array().into_iter().flatten().enumerate();
        elements.map(move |(index, value)| {
            let at = at.child(index);
            Part { value, at }
        })
    }
}

impl<'document> Rewriter<'document> {
    fn apply(&mut self, rule: Rule, pointer: Pointer) {
        self.applied.add(rule, pointer);
    }

    /// The members of an object without its extensions and without those that a rule drops.
    fn kept(&mut self, part: &Part<'document>, dropped: &[(&str, Rule)]) -> Members {
        let mut kept = Members::new();
        for (name, member) in part.members() {
            let rule = match dropped.iter().find(|(dropped, _)| dropped == name) {
                Some((_, rule)) => Some(*rule),
                None if name == PAGING => Some(Rule::Paging),
                None if name == ENVIRONMENT => Some(Rule::Environment),
                None if name.starts_with("x-") => Some(Rule::Extensions),
                None => None,
            };
            match rule {
                Some(rule) => self.apply(rule, member.at),
                None => {
                    kept.insert(name.clone(), member.value.clone());
                }
            }
        }
        kept
    }

    /// Drops a member that says what its absence says.
    fn drop_empty(&mut self, members: &mut Members, name: &str, at: &Pointer) {
        let empty = match members.get(name) {
            Some(Value::String(text)) => text.is_empty(),
            Some(Value::Array(elements)) => elements.is_empty(),
            Some(Value::Object(members)) => members.is_empty(),
            Some(Value::Bool(flag)) => !flag,
            Some(Value::Null | Value::Number(_)) | None => false,
        };
        if empty {
            members.remove(name);
            self.apply(Rule::EmptyMembers, at.child(name));
        }
    }

    /// What a reference points to; anything else, and a reference that leads nowhere, is itself.
    fn inlined(&mut self, part: Part<'document>) -> Part<'document> {
        let Some((at, value)) = self.document.resolve(&part.at) else {
            return part;
        };
        if at == part.at {
            return part;
        }
        // The chain ends, or it would not have been resolved.
        let mut current = Some(part.value);
        while let Some(Reference {
            target: Target::Local(next),
            ..
        }) = current.and_then(Reference::of)
        {
            current = self.document.get(&next);
            self.inlined.insert(next);
        }
        self.apply(Rule::InlineReferences, part.at);
        Part { value, at }
    }

    fn root(&mut self) -> Value {
        let root = Part {
            value: self.document.value(),
            at: Pointer::root(),
        };
        let mut kept = self.kept(
            &root,
            &[
                ("servers", Rule::Servers),
                ("tags", Rule::TagList),
                ("externalDocs", Rule::ExternalDocs),
            ],
        );
        kept.remove("security");
        if let Some(version) = root.get("openapi")
            && version.value != VERSION
        {
            self.apply(Rule::PatchVersion, version.at);
            kept.insert("openapi".to_owned(), VERSION.into());
        }
        if let Some(info) = root.get("info") {
            kept.insert("info".to_owned(), self.info(&info));
        }
        if let Some(paths) = root.get("paths") {
            kept.insert("paths".to_owned(), self.paths(&paths, root.get("security")));
        }
        // Last, because by now it is known which components were inlined.
        if let Some(components) = root.get("components") {
            kept.insert("components".to_owned(), self.components(&components));
            self.drop_empty(&mut kept, "components", &root.at);
        }
        Value::Object(kept)
    }

    fn info(&mut self, info: &Part<'document>) -> Value {
        let mut kept = self.kept(
            info,
            &[
                ("license", Rule::Notices),
                ("contact", Rule::Notices),
                ("termsOfService", Rule::Notices),
            ],
        );
        self.drop_empty(&mut kept, "description", &info.at);
        Value::Object(kept)
    }

    fn paths(&mut self, paths: &Part<'document>, security: Option<Part<'document>>) -> Value {
        let mut kept = self.kept(paths, &[]);
        for (path, item) in paths.members() {
            if kept.contains_key(path) {
                kept.insert(path.clone(), self.path(&item, security.as_ref()));
                self.drop_empty(&mut kept, path, &paths.at);
            }
        }
        Value::Object(kept)
    }

    fn path(&mut self, item: &Part<'document>, security: Option<&Part<'document>>) -> Value {
        let mut kept = self.kept(
            item,
            &[
                ("summary", Rule::PathTexts),
                ("description", Rule::PathTexts),
                ("servers", Rule::Servers),
                ("parameters", Rule::SharedParameters),
            ],
        );
        for method in METHODS {
            if let Some(operation) = item.get(method) {
                let shared = item.get("parameters");
                let operation = self.operation(&operation, shared.as_ref(), security);
                kept.insert(method.to_owned(), operation);
            }
        }
        Value::Object(kept)
    }

    fn operation(
        &mut self,
        operation: &Part<'document>,
        shared: Option<&Part<'document>>,
        security: Option<&Part<'document>>,
    ) -> Value {
        let mut kept = self.kept(
            operation,
            &[
                ("externalDocs", Rule::ExternalDocs),
                ("servers", Rule::Servers),
            ],
        );
        let mut parameters = self.parameters(shared);
        for own in self.parameters(operation.get("parameters").as_ref()) {
            parameters.retain(|other| !same_parameter(other, &own));
            parameters.push(own);
        }
        if !parameters.is_empty() || kept.contains_key("parameters") {
            kept.insert("parameters".to_owned(), Value::Array(parameters));
        }
        if let Some(body) = operation.get("requestBody") {
            let body = self.inlined(body);
            kept.insert("requestBody".to_owned(), self.body(&body));
        }
        if let Some(responses) = operation.get("responses") {
            kept.insert("responses".to_owned(), self.responses(&responses));
        }
        if !kept.contains_key("security") {
            let inherited = security.map_or_else(|| Value::Array(Vec::new()), |s| s.value.clone());
            kept.insert("security".to_owned(), inherited);
            self.apply(Rule::InheritedSecurity, operation.at.clone());
        }
        for name in ["summary", "description", "tags", "deprecated", "parameters"] {
            self.drop_empty(&mut kept, name, &operation.at);
        }
        Value::Object(kept)
    }

    fn parameters(&mut self, parameters: Option<&Part<'document>>) -> Vec<Value> {
        let parameters = parameters.into_iter().flat_map(Part::elements);
        parameters
            .map(|parameter| {
                let parameter = self.inlined(parameter);
                Value::Object(self.kept(&parameter, EXAMPLES))
            })
            .collect()
    }

    fn body(&mut self, body: &Part<'document>) -> Value {
        let mut kept = self.kept(body, &[]);
        if let Some(content) = body.get("content") {
            kept.insert("content".to_owned(), self.content(&content));
        }
        Value::Object(kept)
    }

    fn responses(&mut self, responses: &Part<'document>) -> Value {
        let mut kept = self.kept(responses, &[]);
        for (status, response) in responses.members() {
            if kept.contains_key(status) {
                let response = self.inlined(response);
                kept.insert(status.clone(), self.response(&response));
            }
        }
        Value::Object(kept)
    }

    fn response(&mut self, response: &Part<'document>) -> Value {
        let mut kept = self.kept(response, &[]);
        if let Some(headers) = response.get("headers") {
            let mut inlined = Members::new();
            for (name, header) in headers.members() {
                let header = self.inlined(header);
                inlined.insert(name.clone(), Value::Object(self.kept(&header, EXAMPLES)));
            }
            kept.insert("headers".to_owned(), Value::Object(inlined));
        }
        if let Some(content) = response.get("content") {
            let mut types = self.content(&content);
            if let Some(types) = types.as_object_mut()
                && types.len() > 1
                && one_schema(types)
            {
                self.apply(Rule::FirstMediaType, content.at);
                let mut index = 0;
                types.retain(|_, _| {
                    index += 1;
                    index == 1
                });
            }
            kept.insert("content".to_owned(), types);
        }
        Value::Object(kept)
    }

    fn content(&mut self, content: &Part<'document>) -> Value {
        let mut types = Members::new();
        for (media_type, content) in content.members() {
            types.insert(
                media_type.clone(),
                Value::Object(self.kept(&content, EXAMPLES)),
            );
        }
        Value::Object(types)
    }

    fn components(&mut self, components: &Part<'document>) -> Value {
        let mut kept = Members::new();
        for (section, part) in components.members() {
            match section.as_str() {
                // Verbatim: what stands in a schema is the contract, and both ends check it.
                "schemas" => {
                    kept.insert(section.clone(), part.value.clone());
                }
                "securitySchemes" => {
                    let mut schemes = Members::new();
                    for (name, scheme) in part.members() {
                        let scheme = self.inlined(scheme);
                        schemes.insert(name.clone(), Value::Object(self.kept(&scheme, &[])));
                    }
                    kept.insert(section.clone(), Value::Object(schemes));
                }
                "examples" => self.apply(Rule::Examples, part.at),
                name if name.starts_with("x-") => self.apply(Rule::Extensions, part.at),
                _ => self.unused_components(&part),
            }
            self.drop_empty(&mut kept, section, &components.at);
        }
        Value::Object(kept)
    }

    fn unused_components(&mut self, section: &Part<'document>) {
        for (_, component) in section.members() {
            if !self.inlined.contains(&component.at) {
                self.apply(Rule::UnusedComponents, component.at);
            }
        }
    }
}

fn same_parameter(one: &Value, other: &Value) -> bool {
    one.get("name") == other.get("name") && one.get("in") == other.get("in")
}

fn one_schema(types: &Members) -> bool {
    let mut schemas = types.values().map(|content| content.get("schema"));
    match schemas.next() {
        Some(first) => schemas.all(|schema| schema == first),
        None => true,
    }
}
