//! Discriminators of `oneOf`: whether the branches are told apart as they say.

use super::shape::Kind;
use super::survey::{Node, Survey};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Quoted};
use crate::document::Pointer;
use crate::union::{Branch, Union};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// How deep `allOf` is followed; one that leads back to itself has a finding of its own.
const DEEPEST: usize = 32;

pub(super) fn check(survey: &Survey<'_>, diagnostics: &mut Diagnostics) {
    let mut tags = BTreeMap::new();
    for node in survey.nodes_of(Kind::Schema) {
        let Some(union) = Union::of(node.members) else {
            continue;
        };
        mapping(survey, node, &union, diagnostics);
        for (index, branch) in union.branches.iter().enumerate() {
            let at = node.pointer.child("oneOf").child(index);
            let one = Place {
                survey,
                node,
                union: &union,
                branch,
                at: &at,
            };
            one.check(diagnostics);
            one.shared(&mut tags, diagnostics);
            one.repeated(index, diagnostics);
        }
    }
}

/// Keys of a mapping that lead to no branch.
fn mapping(survey: &Survey<'_>, node: &Node<'_>, union: &Union<'_>, diagnostics: &mut Diagnostics) {
    let at = node.pointer.child("discriminator").child("mapping");
    for (key, target) in &union.mapping {
        let is_target = |branch: &Branch<'_>| branch.component == Some(*target);
        if !union.branches.iter().any(is_target) {
            diagnostics.push(
                Diagnostic::new(
                    Code::UnionMapping,
                    format!(
                        "{} is mapped to {}, which is no branch",
                        Quoted(key),
                        Quoted(target)
                    ),
                )
                .primary(survey.document, &at.child(key), "this is not in `oneOf`")
                .secondary_key(
                    survey.document,
                    &node.pointer.child("oneOf"),
                    "the branches are these",
                )
                .help("add the component to `oneOf`, or remove the key"),
            );
        }
    }
}

/// A branch, and where it stands.
struct Place<'a, 'd> {
    survey: &'a Survey<'d>,
    node: &'a Node<'d>,
    union: &'a Union<'d>,
    branch: &'a Branch<'d>,
    at: &'a Pointer,
}

impl<'d> Place<'_, 'd> {
    fn check(&self, diagnostics: &mut Diagnostics) {
        let Some(component) = self.branch.component else {
            diagnostics.push(self.no_object("it stands inline", "move it to `components.schemas`"));
            return;
        };
        let target = component_at(component);
        let Some(Value::Object(schema)) = self.survey.document.get(&target) else {
            // A reference to nothing has a finding of its own.
            return;
        };
        let mut object = Object::default();
        if let Some(reason) = object.add(self.survey, &target, schema, 0) {
            diagnostics.push(self.no_object(reason, "write it as an object with `properties`"));
            return;
        }
        self.tag(component, &target, &object, diagnostics);
    }

    fn no_object(&self, reason: &str, help: &str) -> Diagnostic {
        let message = format!("the branch is no component that is a plain object: {reason}");
        Diagnostic::new(Code::UnionBranch, message)
            .primary(self.survey.document, self.at, "this branch")
            .secondary_key(
                self.survey.document,
                &self.node.pointer.child("discriminator"),
                "the branches are told apart here",
            )
            .help(help)
    }

    /// The tag is required, has one value, and that is the key.
    fn tag(
        &self,
        component: &str,
        target: &Pointer,
        object: &Object,
        diagnostics: &mut Diagnostics,
    ) {
        let document = self.survey.document;
        let tag = self.union.tag;
        let told = self
            .node
            .pointer
            .child("discriminator")
            .child("propertyName");
        let Some(property) = object.properties.get(tag) else {
            let message = format!("{} has no property {}", Quoted(component), Quoted(tag));
            diagnostics.push(
                Diagnostic::new(Code::UnionTag, message)
                    .primary_key(document, target, "this is a branch")
                    .secondary(document, &told, "the tag is named here")
                    .help("add the tag, required, as an `enum` of one string"),
            );
            return;
        };
        if !object.required.iter().any(|name| name == tag) {
            let message = format!(
                "{} does not require its tag {}",
                Quoted(component),
                Quoted(tag)
            );
            diagnostics.push(
                Diagnostic::new(Code::UnionTag, message)
                    .primary_key(document, property, "this tag may be absent")
                    .secondary(document, &told, "the tag is named here")
                    .help("add it to `required`"),
            );
        }
        let values = document
            .resolve(property)
            .and_then(|(_, schema)| schema.get("enum")?.as_array());
        let [Value::String(value)] = values.map(Vec::as_slice).unwrap_or_default() else {
            let message = format!(
                "the tag {} of {} is no `enum` of one string",
                Quoted(tag),
                Quoted(component)
            );
            diagnostics.push(
                Diagnostic::new(Code::UnionTag, message)
                    .primary_key(document, property, "this tag")
                    .secondary(document, &told, "the tag is named here")
                    .help(format!(
                        "write `type: string` with `enum: [{}]`",
                        self.branch.key.unwrap_or(component)
                    )),
            );
            return;
        };
        for (key, _) in self.keys(component) {
            if key != value {
                let message = format!(
                    "the tag {} of {} is {}, not {}",
                    Quoted(tag),
                    Quoted(component),
                    Quoted(value),
                    Quoted(key)
                );
                let mapped = self.node.pointer.child("discriminator").child("mapping");
                let finding = Diagnostic::new(Code::UnionMapping, message);
                let finding = if document.get(&mapped.child(key)).is_some() {
                    finding.primary_key(document, &mapped.child(key), "this key")
                } else {
                    let text = "without a key its tag is its name";
                    finding.primary(document, self.at, text)
                };
                diagnostics.push(
                    finding
                        .secondary_key(document, property, "the value is said here")
                        .help(format!("map {} to it", Quoted(value))),
                );
            }
        }
    }

    /// The keys of the branch: those of the mapping, else its name.
    fn keys<'c>(&'c self, component: &'c str) -> Vec<(&'c str, &'c str)> {
        let mapped: Vec<(&str, &str)> = self
            .union
            .mapping
            .iter()
            .filter(|(_, target)| *target == component)
            .copied()
            .collect();
        if mapped.is_empty() {
            vec![(component, component)]
        } else {
            mapped
        }
    }

    /// A component that is a branch of several unions has one tag.
    fn shared(&self, tags: &mut BTreeMap<&'d str, (&'d str, Pointer)>, found: &mut Diagnostics) {
        let Some(component) = self.branch.component else {
            return;
        };
        let (tag, first) = tags
            .entry(component)
            .or_insert_with(|| (self.union.tag, self.at.clone()));
        if *tag != self.union.tag {
            let message = format!(
                "{} is told apart by {} here and by {} elsewhere",
                Quoted(component),
                Quoted(self.union.tag),
                Quoted(tag)
            );
            found.push(
                Diagnostic::new(Code::SharedBranch, message)
                    .primary(self.survey.document, self.at, "a branch here")
                    .secondary(self.survey.document, first, "and here")
                    .help("name the tag alike in both, or make a component for each"),
            );
        }
    }

    /// A branch stands once in `oneOf`.
    fn repeated(&self, index: usize, diagnostics: &mut Diagnostics) {
        let earlier = self.union.branches[..index].iter();
        let first = earlier
            .clone()
            .position(|branch| branch.component.is_some() && branch == self.branch);
        if let Some(first) = first {
            let at = self.node.pointer.child("oneOf").child(first);
            diagnostics.push(
                Diagnostic::new(
                    Code::UnionMapping,
                    format!(
                        "{} is a branch twice",
                        Quoted(self.branch.component.unwrap_or_default())
                    ),
                )
                .primary(self.survey.document, self.at, "again here")
                .secondary(self.survey.document, &at, "first here")
                .help("remove one of the two"),
            );
        }
    }
}

/// What an object and the members of its `allOf` say together.
#[derive(Default)]
struct Object {
    properties: BTreeMap<String, Pointer>,
    required: Vec<String>,
}

impl Object {
    /// Takes in a schema; returns why it is no plain object.
    fn add(
        &mut self,
        survey: &Survey<'_>,
        at: &Pointer,
        schema: &Map<String, Value>,
        depth: usize,
    ) -> Option<&'static str> {
        if schema.contains_key("$ref") {
            return Some("it is another name of a component");
        }
        if !matches!(
            schema.get("type").and_then(Value::as_str),
            Some("object") | None
        ) {
            return Some("its type is not `object`");
        }
        if ["oneOf", "anyOf", "not"]
            .iter()
            .any(|keyword| schema.contains_key(*keyword))
        {
            return Some("it has `oneOf`, `anyOf` or `not`");
        }
        if schema.get("nullable") == Some(&Value::Bool(true)) {
            return Some("it can be null");
        }
        let members = schema.get("allOf").and_then(Value::as_array);
        if depth == 0 && members.is_none() && !schema.contains_key("type") {
            return Some("it has no `type`");
        }
        match schema.get("additionalProperties") {
            Some(Value::Object(_)) => return Some("its further properties have a schema"),
            Some(Value::Bool(false)) if depth > 0 || members.is_some() => {
                return Some("`additionalProperties: false` beside or within `allOf`");
            }
            _ => {}
        }
        for name in schema
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flat_map(Map::keys)
        {
            let property = at.child("properties").child(name);
            self.properties.insert(name.clone(), property);
        }
        let required = schema.get("required").and_then(Value::as_array);
        let names = required.into_iter().flatten().filter_map(Value::as_str);
        self.required.extend(names.map(str::to_owned));
        let count = members.map_or(0, Vec::len);
        if count == 1 && depth == 0 && !schema.contains_key("properties") {
            return Some("it is another name of a schema");
        }
        (0..count).find_map(|index| {
            let member = at.child("allOf").child(index);
            match survey.document.resolve(&member) {
                Some((at, Value::Object(schema))) if depth < DEEPEST => {
                    self.add(survey, &at, schema, depth + 1)
                }
                _ => None,
            }
        })
    }
}

fn component_at(name: &str) -> Pointer {
    Pointer::root()
        .child("components")
        .child("schemas")
        .child(name)
}
