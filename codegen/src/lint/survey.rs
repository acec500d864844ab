//! One walk through a document: which object is of which kind.

use super::shape::{Kind, Shape};
use crate::document::{Document, Pointer, Reference};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The methods of a path, as OpenAPI writes them; `trace` is refused.
pub(super) const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch"];

/// An object of a known kind.
#[derive(Debug)]
pub(super) struct Node<'document> {
    pub(super) pointer: Pointer,
    pub(super) kind: Kind,
    pub(super) members: &'document Map<String, Value>,
}

/// A `$ref` in the place of an object.
#[derive(Debug)]
pub(super) struct Use<'document> {
    /// Where the object with the `$ref` stands.
    pub(super) pointer: Pointer,
    /// What belongs there.
    pub(super) kind: Kind,
    pub(super) reference: Reference<'document>,
    pub(super) members: &'document Map<String, Value>,
}

/// A value whose shape is not the one of its field.
#[derive(Debug)]
pub(super) struct Misshapen<'document> {
    pub(super) pointer: Pointer,
    pub(super) shape: Shape,
    pub(super) value: &'document Value,
}

/// An operation, with the path under which it stands.
#[derive(Debug)]
pub(super) struct Operation<'document> {
    pub(super) method: &'document str,
    pub(super) path: &'document str,
    /// The path item.
    pub(super) item: Pointer,
    pub(super) pointer: Pointer,
    pub(super) value: &'document Value,
}

impl Operation<'_> {
    /// `GET /users`, as messages call it.
    pub(super) fn title(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }
}

/// A parameter of an operation, with references followed.
#[derive(Debug)]
pub(super) struct Parameter<'document> {
    pub(super) name: &'document str,
    /// `path`, `query`, `header` or `cookie`.
    pub(super) location: &'document str,
    /// The element of the list, which may be a `$ref`.
    pub(super) element: Pointer,
    /// The parameter itself.
    pub(super) pointer: Pointer,
}

/// What is known of a document after walking through it.
#[derive(Debug)]
pub(super) struct Survey<'document> {
    pub(super) document: &'document Document,
    pub(super) nodes: Vec<Node<'document>>,
    pub(super) uses: Vec<Use<'document>>,
    pub(super) misshapen: Vec<Misshapen<'document>>,
    pub(super) operations: Vec<Operation<'document>>,
    kinds: BTreeMap<Pointer, Kind>,
}

impl<'document> Survey<'document> {
    pub(super) fn of(document: &'document Document) -> Self {
        let mut survey = Survey {
            document,
            nodes: Vec::new(),
            uses: Vec::new(),
            misshapen: Vec::new(),
            operations: Vec::new(),
            kinds: BTreeMap::new(),
        };
        survey.walk(
            &Pointer::root(),
            document.value(),
            Shape::One(Kind::Document),
        );
        survey.operations = operations(document);
        survey
    }

    /// The objects of one kind.
    pub(super) fn nodes_of(&self, kind: Kind) -> impl Iterator<Item = &Node<'document>> {
        self.nodes.iter().filter(move |node| node.kind == kind)
    }

    /// The kind of the object at a place; a `$ref` has the kind of what belongs there.
    pub(super) fn kind(&self, pointer: &Pointer) -> Option<Kind> {
        self.kinds.get(pointer).copied()
    }

    /// The member `name` of a value, with references followed.
    pub(super) fn member(
        &self,
        pointer: &Pointer,
        name: &str,
    ) -> Option<(Pointer, &'document Value)> {
        let member = pointer.child(name);
        self.document.get(&member)?;
        self.document.resolve(&member)
    }

    /// The parameters in the list of a path or an operation; broken ones are left out, because
    /// each has a finding of its own.
    pub(super) fn listed(&self, owner: &Pointer) -> Vec<Parameter<'document>> {
        let list = owner.child("parameters");
        let Some(Value::Array(elements)) = self.document.get(&list) else {
            return Vec::new();
        };
        (0..elements.len())
            .filter_map(|index| {
                let element = list.child(index);
                let (pointer, value) = self.document.resolve(&element)?;
                Some(Parameter {
                    name: value.get("name")?.as_str()?,
                    location: value.get("in")?.as_str()?,
                    element,
                    pointer,
                })
            })
            .collect()
    }

    /// The parameters of an operation: those of its path that it does not override, and its own.
    pub(super) fn parameters(&self, operation: &Operation<'document>) -> Vec<Parameter<'document>> {
        let own = self.listed(&operation.pointer);
        let mut all: Vec<_> = self
            .listed(&operation.item)
            .into_iter()
            .filter(|shared| !own.iter().any(|own| own.is_same_as(shared)))
            .collect();
        all.extend(own);
        all
    }

    fn walk(&mut self, pointer: &Pointer, value: &'document Value, shape: Shape) {
        let fits = match shape {
            Shape::Any => true,
            Shape::Text | Shape::Choice(_) => value.is_string(),
            Shape::Flag => value.is_boolean(),
            Shape::Number => value.is_number(),
            Shape::One(kind) => return self.object(pointer, value, kind, false),
            Shape::Shared(kind) => return self.object(pointer, value, kind, true),
            Shape::FlagOrSchema if value.is_boolean() => true,
            Shape::FlagOrSchema => return self.object(pointer, value, Kind::Schema, true),
            Shape::List(inner) => match value {
                Value::Array(items) => {
                    for (index, item) in items.iter().enumerate() {
                        self.walk(&pointer.child(index), item, *inner);
                    }
                    true
                }
                _ => false,
            },
            Shape::Map(inner) => match value {
                Value::Object(members) => {
                    for (name, member) in members {
                        self.walk(&pointer.child(name), member, *inner);
                    }
                    true
                }
                _ => false,
            },
        };
        if !fits {
            self.misshapen.push(Misshapen {
                pointer: pointer.clone(),
                shape,
                value,
            });
        }
    }

    fn object(&mut self, pointer: &Pointer, value: &'document Value, kind: Kind, shared: bool) {
        let Value::Object(members) = value else {
            self.misshapen.push(Misshapen {
                pointer: pointer.clone(),
                shape: Shape::One(kind),
                value,
            });
            return;
        };
        self.kinds.insert(pointer.clone(), kind);
        if shared && members.contains_key("$ref") {
            match Reference::of(value) {
                Some(reference) => self.uses.push(Use {
                    pointer: pointer.clone(),
                    kind,
                    reference,
                    members,
                }),
                None => self.walk(&pointer.child("$ref"), &members["$ref"], Shape::Text),
            }
            return;
        }
        self.nodes.push(Node {
            pointer: pointer.clone(),
            kind,
            members,
        });
        for (name, member) in members {
            let at = pointer.child(name);
            if let Some(field) = kind.fields().iter().find(|field| field.name == name) {
                self.walk(&at, member, field.shape);
            } else if let Some(shape) = kind.members()
                && !name.starts_with("x-")
            {
                self.walk(&at, member, shape);
            }
        }
    }
}

impl Parameter<'_> {
    /// True when one of the two overrides the other. Header names differ in case only by looks.
    pub(super) fn is_same_as(&self, other: &Parameter<'_>) -> bool {
        self.location == other.location
            && if self.location == "header" {
                self.name.eq_ignore_ascii_case(other.name)
            } else {
                self.name == other.name
            }
    }
}

fn operations(document: &Document) -> Vec<Operation<'_>> {
    let paths = Pointer::root().child("paths");
    let Some(Value::Object(items)) = document.get(&paths) else {
        return Vec::new();
    };
    let mut operations = Vec::new();
    for (path, value) in items {
        let item = paths.child(path);
        let Value::Object(members) = value else {
            continue;
        };
        for (method, value) in members {
            if METHODS.contains(&method.as_str()) && value.is_object() {
                operations.push(Operation {
                    method,
                    path,
                    item: item.clone(),
                    pointer: item.child(method),
                    value,
                });
            }
        }
    }
    operations
}
