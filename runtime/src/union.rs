//! Unions: what is said of a value that fits no branch of a `oneOf` with a discriminator.
//!
//! A validator says of such a value only that it is not valid under any of the schemas. The tag of
//! the value says which one was meant.

use std::collections::BTreeMap;

use jsonschema::{ValidationError, error::ValidationErrorKind};
use serde_json::{Map, Value};

use crate::{Place, Violation, pointer, schema};

/// The unions of a compiled schema, by the places of their `oneOf`.
#[derive(Debug, Default)]
pub(crate) struct Unions(BTreeMap<String, Union>);

/// A union.
#[derive(Debug)]
pub(crate) struct Union {
    /// The property that tells the branches apart.
    tag: String,
    /// The values of the tag, each with the number of its branch.
    branches: Vec<(String, usize)>,
}

impl Unions {
    /// Finds the unions in a schema.
    pub(crate) fn of(root: &Value) -> Self {
        let mut unions = Unions::default();
        unions.find(root, "");
        unions
    }

    fn find(&mut self, schema: &Value, at: &str) {
        match schema {
            Value::Object(members) => {
                if let Some(union) = Union::of(members) {
                    self.0.insert(format!("{at}/oneOf"), union);
                }
                for (name, member) in members {
                    // Values are no schemas.
                    if name != "enum" {
                        let token = pointer::escaped(name);
                        self.find(member, &format!("{at}/{token}"));
                    }
                }
            }
            Value::Array(members) => {
                for (index, member) in members.iter().enumerate() {
                    self.find(member, &format!("{at}/{index}"));
                }
            }
            _ => {}
        }
    }

    /// The violations that an error of the validator stands for.
    pub(crate) fn violations(
        &self,
        error: &ValidationError<'_>,
        place: &dyn Fn(&str) -> Place,
        found: &mut Vec<Violation>,
    ) {
        let at = error.instance_path().as_str();
        let union = self.0.get(error.schema_path().as_str());
        if let (Some(union), ValidationErrorKind::OneOfNotValid { context }) = (union, error.kind())
        {
            match union.branch(error.instance(), at, place) {
                Ok(index) => {
                    let broken = context.get(index).into_iter().flatten();
                    let before = found.len();
                    broken.for_each(|error| self.violations(error, place, found));
                    if found.len() > before {
                        return;
                    }
                }
                Err(violation) => return found.push(violation),
            }
        }
        found.push(Violation::new(
            place(at),
            error.kind().keyword(),
            schema::message(error),
        ));
    }
}

impl Union {
    pub(crate) fn of(schema: &Map<String, Value>) -> Option<Self> {
        let discriminator = schema.get("discriminator")?;
        let tag = discriminator.get("propertyName")?.as_str()?.to_owned();
        let members = schema.get("oneOf")?.as_array()?;
        let name = |reference: &str| {
            schema::component_name(reference)
                .unwrap_or(reference)
                .to_owned()
        };
        let components: Vec<String> = members
            .iter()
            .map(|member| {
                name(
                    member
                        .get("$ref")
                        .and_then(Value::as_str)
                        .unwrap_or_default(),
                )
            })
            .collect();
        let mapping: Vec<(&String, String)> = discriminator
            .get("mapping")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .filter_map(|(key, target)| Some((key, name(target.as_str()?))))
            .collect();
        let mut branches = Vec::new();
        for (index, component) in components.into_iter().enumerate() {
            let mut keys = mapping.iter().filter(|(_, target)| *target == component);
            match keys.next() {
                Some((key, _)) => {
                    branches.push(((*key).clone(), index));
                    branches.extend(keys.map(|(key, _)| ((*key).clone(), index)));
                }
                None => branches.push((component, index)),
            }
        }
        Some(Union { tag, branches })
    }

    /// The branch that the tag of a value names, or what is wrong with the tag.
    pub(crate) fn branch(
        &self,
        value: &Value,
        at: &str,
        place: &dyn Fn(&str) -> Place,
    ) -> Result<usize, Violation> {
        let Value::Object(members) = value else {
            let message = format!("{} is not of type \"object\"", schema::shown(value));
            return Err(Violation::new(place(at), "type", message));
        };
        let token = pointer::escaped(&self.tag);
        let place = place(&format!("{at}/{token}"));
        let keys: Vec<&str> = self.branches.iter().map(|(key, _)| key.as_str()).collect();
        let known: Vec<String> = keys.iter().map(|key| format!("\"{key}\"")).collect();
        let known = known.join(", ");
        let Some(tag) = members.get(&self.tag) else {
            let message = format!("required, but missing; it is one of {known}");
            return Err(Violation::new(place, "required", message));
        };
        let named = self
            .branches
            .iter()
            .find(|(key, _)| tag.as_str() == Some(key));
        if let Some((_, index)) = named {
            return Ok(*index);
        }
        let guess = tag
            .as_str()
            .and_then(|tag| schema::nearest(tag, keys.iter().copied()));
        let guess = guess.map_or_else(String::new, |key| format!("; did you mean \"{key}\"?"));
        let message = format!("{} is not one of {known}{guess}", schema::shown(tag));
        Err(Violation::new(place, "enum", message))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::schema::{Components, Schema};

    fn schema() -> Schema {
        let branch = |kind: &str, name: &str, schema: Value| {
            json!({
                "type": "object",
                "required": ["kind", name],
                "additionalProperties": false,
                "properties": { "kind": { "type": "string", "enum": [kind] }, name: schema },
            })
            .to_string()
        };
        let union = |tags: Value, branches: &[&str]| {
            let branches: Vec<Value> = branches
                .iter()
                .map(|name| json!({ "$ref": format!("#/components/schemas/{name}") }))
                .collect();
            let discriminator = json!({ "propertyName": "kind", "mapping": tags });
            json!({ "oneOf": branches, "discriminator": discriminator }).to_string()
        };
        let delay = json!({ "allOf": [{ "$ref": "#/components/schemas/Delay" }] });
        let texts = [
            (
                "Status",
                branch(
                    "status",
                    "status",
                    json!({ "type": "integer", "minimum": 400 }),
                ),
            ),
            ("Latency", branch("latency", "delay", delay)),
            (
                "Fixed",
                branch("fixed", "ms", json!({ "type": "integer", "maximum": 9 })),
            ),
            ("Odd", branch("odd/name", "x", json!({}))),
            (
                "Delay",
                union(
                    json!({ "fixed": "Fixed", "odd/name": "Odd" }),
                    &["Fixed", "Odd"],
                ),
            ),
            (
                "Effect",
                union(
                    json!({
                        "status": "#/components/schemas/Status",
                        "latency": "#/components/schemas/Latency",
                    }),
                    &["Status", "Latency"],
                ),
            ),
        ];
        let texts: Vec<(&str, &str)> = texts
            .iter()
            .map(|(name, text)| (*name, text.as_str()))
            .collect();
        let components = Components::new(&texts).expect("JSON");
        let whole = json!({
            "type": "object",
            "properties": {
                "what": { "$ref": "#/components/schemas/Effect" },
                "all": { "type": "array", "items": { "$ref": "#/components/schemas/Effect" } },
            },
        });
        components.compile(&whole).expect("a schema")
    }

    fn told(value: Value) -> Vec<String> {
        let violations = schema().check_body(&value).err().unwrap_or_default();
        violations
            .iter()
            .map(|violation| format!("{} [{}]", violation, violation.rule()))
            .collect()
    }

    #[test]
    fn a_valid_value_is_one() {
        let latency = json!({ "kind": "latency", "delay": { "kind": "fixed", "ms": 1 } });
        assert!(told(json!({ "what": latency })).is_empty());
    }

    #[test]
    fn the_branch_that_the_tag_names_is_told() {
        assert_eq!(
            told(json!({ "what": { "kind": "status", "status": 200 } })),
            ["body at `/what/status`: 200 is less than the minimum of 400 [minimum]"]
        );
        assert_eq!(
            told(json!({ "what": { "kind": "status", "statu": 404 } })).len(),
            2
        );
    }

    #[test]
    fn so_is_one_within_another() {
        let latency = json!({ "kind": "latency", "delay": { "kind": "fixed", "ms": 10 } });
        assert_eq!(
            told(json!({ "all": [latency] })),
            ["body at `/all/0/delay/ms`: 10 is greater than the maximum of 9 [maximum]"]
        );
        let latency = json!({ "kind": "latency", "delay": { "kind": "uniform", "ms": 10 } });
        assert_eq!(
            told(json!({ "what": latency })),
            [
                "body at `/what/delay/kind`: \"uniform\" is not one of \"fixed\", \"odd/name\" [enum]"
            ]
        );
    }

    #[test]
    fn a_wrong_tag_is_told_with_the_known_ones() {
        assert_eq!(
            told(json!({ "what": { "kind": "statsu" } })),
            [
                "body at `/what/kind`: \"statsu\" is not one of \"status\", \"latency\"; \
                 did you mean \"status\"? [enum]"
            ]
        );
        assert_eq!(
            told(json!({ "what": {} })),
            [
                "body at `/what/kind`: required, but missing; it is one of \"status\", \
                 \"latency\" [required]"
            ]
        );
        assert_eq!(
            told(json!({ "what": { "kind": 1 } })),
            ["body at `/what/kind`: 1 is not one of \"status\", \"latency\" [enum]"]
        );
        assert_eq!(
            told(json!({ "what": "status" })),
            ["body at `/what`: \"status\" is not of type \"object\" [type]"]
        );
    }
}
