//! The schema of a body, in a form that can be asked while the body is read.
//!
//! What a place in the body must be is a [`Node`]: the schemas that hold there together, by `$ref`
//! and `allOf`, as one. Keywords that cannot be decided by one look at a value as it passes are left
//! to the JSON Schema library: [`Node::rest`] is the schema of them alone.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::node::{FREE, Node, NodeId, Others, Property};
use crate::{ApiSpec, ContractError, schema::Components, union::Union};

/// The schema of a body.
#[derive(Debug)]
pub(crate) struct Shape {
    nodes: Vec<Node>,
    root: NodeId,
}

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

    #[inline]
    pub(super) fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id]
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
        node.plain = node.plain();
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

fn array<'v>(map: &'v Map<String, Value>, keyword: &str) -> impl Iterator<Item = &'v Value> {
    map.get(keyword)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}
