//! The schema of a body, in a form that can be asked while the body is read.
//!
//! What a place in the body must be is a [`Node`]: the schemas that hold there together, by `$ref`
//! and `allOf`, as one. Keywords that cannot be decided by one look at a value as it passes are left
//! to the JSON Schema library: [`Node::rest`] is the schema of them alone.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::kind::Kinds;
use crate::{
    ApiSpec, ContractError,
    format::{is_base64, is_date, is_date_time, is_email, is_uuid},
    schema::{Components, Schema},
    union::Union,
};

/// The schema of a body.
#[derive(Debug)]
pub(crate) struct Shape {
    nodes: Vec<Node>,
    root: NodeId,
}

/// The number of a node.
pub(super) type NodeId = usize;

/// What a value at some place must be.
#[derive(Debug)]
pub(super) struct Node {
    /// The types that are allowed.
    pub(super) kinds: Kinds,
    /// `enum`: each list has the texts, and whether `null` is listed.
    pub(super) lists: Vec<List>,
    /// `minLength` and `maxLength`.
    pub(super) length: (usize, usize),
    /// `format`.
    pub(super) formats: Vec<fn(&str) -> bool>,
    /// `minimum` and `maximum`, where no bound is exclusive.
    pub(super) range: (i128, i128),
    /// `items`.
    pub(super) items: NodeId,
    /// `minItems` and `maxItems`.
    pub(super) size: (usize, usize),
    /// `properties`.
    pub(super) properties: Vec<Property>,
    /// The properties that are required, as bits by their positions.
    pub(super) required: u64,
    /// The properties that are not listed.
    pub(super) others: Others,
    /// What the library decides of a value as a whole.
    pub(super) rest: Option<Schema>,
    /// The branches that are told apart by a tag.
    pub(super) union: Option<(Union, Vec<NodeId>)>,
}

/// The texts of an `enum`, and whether it lists `null`.
pub(super) type List = (Vec<Box<str>>, bool);

/// A listed property.
#[derive(Debug)]
pub(super) struct Property {
    pub(super) name: Box<str>,
    pub(super) node: NodeId,
    /// Whether a member of an `allOf` lists it and another one allows only what it lists itself.
    pub(super) forbidden: bool,
}

/// What is said of properties that are not listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Others {
    /// That there are some, or nothing of an object without listed properties.
    Open(NodeId),
    /// Nothing, while others are listed. The document allows them, but it does not have them.
    Undocumented,
    /// That there are none.
    Forbidden,
}

/// A value of which nothing is said.
pub(super) const FREE: NodeId = 0;

/// The most listed properties whose presence fits a word.
const PROPERTIES: usize = 64;

impl Shape {
    /// The shape of the JSON body of a response.
    ///
    /// # Errors
    /// When the text in the generated module cannot be compiled.
    pub(crate) fn new(api: &ApiSpec, schema: &Value) -> Result<Self, ContractError> {
        let components = Components::new(api.schemas)?;
        let root = components.rewritten(schema);
        let mut compiler = Compiler {
            root: &root,
            components: &components,
            known: BTreeMap::new(),
            nodes: vec![Node::free()],
        };
        // What stands beside it is no part of the schema, but what it refers to.
        let root = compiler.node(
            root.get("allOf")
                .and_then(Value::as_array)
                .into_iter()
                .flatten(),
        )?;
        Ok(Shape {
            nodes: compiler.nodes,
            root,
        })
    }

    pub(super) fn root(&self) -> NodeId {
        self.root
    }

    pub(super) fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id]
    }
}

impl Node {
    fn free() -> Self {
        Node {
            kinds: Kinds::ALL,
            lists: Vec::new(),
            length: (0, usize::MAX),
            formats: Vec::new(),
            range: (i128::MIN, i128::MAX),
            items: FREE,
            size: (0, usize::MAX),
            properties: Vec::new(),
            required: 0,
            others: Others::Open(FREE),
            rest: None,
            union: None,
        }
    }

    /// Whether a value is looked at as a whole before its parts are.
    pub(super) fn is_whole(&self) -> bool {
        self.union.is_some() || self.rest.is_some() && self.kinds.has_parts()
    }

    /// Takes up a keyword of one of its schemas; false for one that is left to the library.
    fn takes(&mut self, keyword: &str, value: &Value, schema: &Map<String, Value>) -> bool {
        let exclusive = |keyword| schema.get(keyword) == Some(&Value::Bool(true));
        let size = value.as_u64().and_then(|size| usize::try_from(size).ok());
        match (keyword, size) {
            ("properties" | "additionalProperties" | "required" | "items" | "allOf", _) => {}
            // It says what is wrong with a value of a `oneOf`, and nothing on its own.
            ("discriminator", _) => return !schema.contains_key("oneOf"),
            ("type", _) => self.kinds = self.kinds.and(Kinds::of(value)),
            ("minLength", Some(least)) => self.length.0 = self.length.0.max(least),
            ("maxLength", Some(most)) => self.length.1 = self.length.1.min(most),
            ("minItems", Some(least)) => self.size.0 = self.size.0.max(least),
            ("maxItems", Some(most)) => self.size.1 = self.size.1.min(most),
            ("minimum", _) => match bound(value) {
                Some(least) if !exclusive("exclusiveMinimum") => {
                    self.range.0 = self.range.0.max(least);
                }
                _ => return false,
            },
            ("maximum", _) => match bound(value) {
                Some(most) if !exclusive("exclusiveMaximum") => {
                    self.range.1 = self.range.1.min(most);
                }
                _ => return false,
            },
            ("exclusiveMinimum" | "exclusiveMaximum", _) => return !exclusive(keyword),
            ("format", _) => match value.as_str().and_then(format) {
                Some(is) => self.formats.push(is),
                None => return false,
            },
            ("enum", _) => match list(value) {
                Some(list) => self.lists.push(list),
                None => return false,
            },
            _ => return false,
        }
        true
    }
}

/// Makes nodes of the schemas of a document.
struct Compiler<'s> {
    root: &'s Value,
    components: &'s Components,
    /// The nodes by the places of their schemas in memory.
    known: BTreeMap<Vec<usize>, NodeId>,
    nodes: Vec<Node>,
}

impl<'s> Compiler<'s> {
    /// The node of the values that are valid under all of some schemas.
    fn node(
        &mut self,
        schemas: impl IntoIterator<Item = &'s Value>,
    ) -> Result<NodeId, ContractError> {
        let mut all = Vec::new();
        for schema in schemas {
            self.members(schema, &mut all);
        }
        self.node_of(all)
    }

    fn node_of(&mut self, all: Vec<&'s Map<String, Value>>) -> Result<NodeId, ContractError> {
        if all.iter().all(|map| map.keys().all(|key| key == "allOf")) {
            return Ok(FREE);
        }
        let places = all.iter().map(|map| std::ptr::from_ref(*map).addr());
        let mut key: Vec<usize> = places.collect();
        key.sort_unstable();
        if let Some(known) = self.known.get(&key) {
            return Ok(*known);
        }
        // Taken before it is filled: a schema may lead to itself.
        let id = self.nodes.len();
        self.nodes.push(Node::free());
        self.known.insert(key, id);
        self.nodes[id] = self.filled(&all)?;
        Ok(id)
    }

    /// A schema, and what it refers to or is merged of.
    fn members(&self, schema: &'s Value, all: &mut Vec<&'s Map<String, Value>>) {
        let Value::Object(map) = schema else { return };
        if let Some(reference) = map.get("$ref").and_then(Value::as_str) {
            let target = reference.strip_prefix('#');
            if let Some(target) = target.and_then(|pointer| self.root.pointer(pointer)) {
                self.members(target, all);
            }
        } else if !all.iter().any(|known| std::ptr::eq(*known, map)) {
            all.push(map);
            for member in array(map, "allOf") {
                self.members(member, all);
            }
        }
    }

    fn filled(&mut self, all: &[&'s Map<String, Value>]) -> Result<Node, ContractError> {
        let mut node = Node::free();
        let mut rest = Vec::new();
        for map in all {
            let plain = ["oneOf", "discriminator", "type"];
            let plain = map.keys().all(|keyword| plain.contains(&keyword.as_str()));
            if let Some(union) = Union::of(map).filter(|_| plain && node.union.is_none()) {
                node.union = Some((union, self.branches(map, all)?));
                continue;
            }
            let left = map
                .iter()
                .filter(|(keyword, value)| !node.takes(keyword, value, map));
            let left: Map<String, Value> = left
                .map(|(keyword, value)| (keyword.clone(), value.clone()))
                .collect();
            if !left.is_empty() {
                rest.push(Value::Object(left));
            }
        }
        node.items = self.node(all.iter().filter_map(|map| map.get("items")))?;
        let required = self.properties(&mut node, all)?;
        if !required.is_empty() {
            rest.push(json!({ "required": required }));
        }
        // Branches of a `oneOf` or the like may list properties that are not known here.
        let branched = |schema: &Value| {
            let keywords = ["oneOf", "anyOf", "not"];
            keywords.iter().any(|keyword| schema.get(keyword).is_some())
        };
        if node.others == Others::Undocumented && rest.iter().any(branched) {
            node.others = Others::Open(FREE);
        }
        if !rest.is_empty() {
            node.rest = Some(self.components.compile(&json!({ "allOf": rest }))?);
        }
        Ok(node)
    }

    /// The nodes of the branches of a union, each with what holds beside the union.
    fn branches(
        &mut self,
        union: &'s Map<String, Value>,
        all: &[&'s Map<String, Value>],
    ) -> Result<Vec<NodeId>, ContractError> {
        let beside = all.iter().filter(|map| !std::ptr::eq(**map, union));
        let beside: Vec<_> = beside.copied().collect();
        let mut branches = Vec::new();
        for member in array(union, "oneOf") {
            let mut all = beside.clone();
            self.members(member, &mut all);
            branches.push(self.node_of(all)?);
        }
        Ok(branches)
    }

    /// Fills in the properties. Returns the names of required ones that the node has no place for.
    fn properties(
        &mut self,
        node: &mut Node,
        all: &[&'s Map<String, Value>],
    ) -> Result<BTreeSet<&'s str>, ContractError> {
        const NONE: &Value = &Value::Bool(false);
        let listed =
            |map: &&'s Map<String, Value>| map.get("properties").and_then(Value::as_object);
        let others = |map: &&'s Map<String, Value>| map.get("additionalProperties");
        for (name, _) in all.iter().filter_map(listed).flatten() {
            if node.properties.iter().any(|known| *known.name == **name) {
                continue;
            }
            let said = all.iter().filter_map(|map| match listed(map)?.get(name) {
                Some(schema) => Some(schema),
                None => others(map),
            });
            let said: Vec<&Value> = said.collect();
            node.properties.push(Property {
                name: name.as_str().into(),
                forbidden: said.contains(&NONE),
                node: self.node(said)?,
            });
        }
        let said: Vec<&Value> = all.iter().filter_map(others).collect();
        node.others = if said.contains(&NONE) {
            Others::Forbidden
        } else if said.is_empty() && !node.properties.is_empty() {
            Others::Undocumented
        } else {
            Others::Open(self.node(said)?)
        };
        let mut left = BTreeSet::new();
        for name in all
            .iter()
            .flat_map(|map| array(map, "required"))
            .filter_map(Value::as_str)
        {
            match node
                .properties
                .iter()
                .position(|property| *property.name == *name)
            {
                Some(position @ ..PROPERTIES) => node.required |= 1 << position,
                _ => drop(left.insert(name)),
            }
        }
        Ok(left)
    }
}

/// A bound that every number can be held against without loss.
fn bound(value: &Value) -> Option<i128> {
    const EXACT: i64 = 1 << f64::MANTISSA_DIGITS;
    let bound = value.as_i64()?;
    let exact = (-EXACT..=EXACT).contains(&bound);
    // Those of 64 bits stand beside `type: integer`, where numbers with a fraction are none.
    (exact || bound == i64::MIN || bound == i64::MAX).then_some(bound.into())
}

fn format(name: &str) -> Option<fn(&str) -> bool> {
    Some(match name {
        "date-time" => is_date_time,
        "date" => is_date,
        "uuid" => is_uuid,
        "email" => is_email,
        "byte" => is_base64,
        _ => return None,
    })
}

/// The texts of an `enum`, and whether it lists `null`; nothing when it lists anything else.
fn list(value: &Value) -> Option<List> {
    let mut texts = Vec::new();
    let mut null = false;
    for value in value.as_array()? {
        match value {
            Value::String(text) => texts.push(text.as_str().into()),
            Value::Null => null = true,
            _ => return None,
        }
    }
    Some((texts, null))
}

fn array<'v>(map: &'v Map<String, Value>, keyword: &str) -> impl Iterator<Item = &'v Value> {
    map.get(keyword)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}
