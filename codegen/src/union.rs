//! Unions: `oneOf` with a discriminator, as the linter checks it and the lowering reads it.

use serde_json::{Map, Value};

/// Keywords beside `oneOf` that say more than which branch it is. With one of them a schema is no
/// union, and its type is free JSON.
const FURTHER: [&str; 7] = [
    "properties",
    "additionalProperties",
    "allOf",
    "anyOf",
    "not",
    "items",
    "enum",
];

/// A union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Union<'s> {
    /// The property that tells the branches apart.
    pub(crate) tag: &'s str,
    /// The branches in the order of `oneOf`.
    pub(crate) branches: Vec<Branch<'s>>,
    /// The keys of the mapping, each with the component that it leads to.
    pub(crate) mapping: Vec<(&'s str, &'s str)>,
}

/// A branch of a union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Branch<'s> {
    /// The component; `None` for a schema that stands inline.
    pub(crate) component: Option<&'s str>,
    /// What the tag is in this branch: the key of the mapping, or the name of the component.
    pub(crate) key: Option<&'s str>,
}

impl<'s> Union<'s> {
    /// The union that a Schema Object is; `None` when it is none.
    pub(crate) fn of(schema: &'s Map<String, Value>) -> Option<Self> {
        let discriminator = schema.get("discriminator")?;
        let tag = discriminator.get("propertyName")?.as_str()?;
        let members = schema.get("oneOf")?.as_array()?;
        if FURTHER.iter().any(|keyword| schema.contains_key(*keyword)) {
            return None;
        }
        let mapping: Vec<(&str, &str)> = discriminator
            .get("mapping")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .filter_map(|(key, target)| Some((key.as_str(), component(target.as_str()?))))
            .collect();
        let branches = members
            .iter()
            .map(|member| {
                let reference = member.get("$ref").and_then(Value::as_str);
                let component = reference.and_then(|text| text.strip_prefix(COMPONENTS));
                let mapped = mapping
                    .iter()
                    .find(|(_, target)| Some(*target) == component);
                Branch {
                    component,
                    key: mapped.map(|(key, _)| *key).or(component),
                }
            })
            .collect();
        Some(Union {
            tag,
            branches,
            mapping,
        })
    }
}

const COMPONENTS: &str = "#/components/schemas/";

/// The component that a value of a mapping names: by a reference, or by its name alone.
fn component(target: &str) -> &str {
    target.strip_prefix(COMPONENTS).unwrap_or(target)
}

#[cfg(test)]
mod tests {
    use super::{Branch, Union};
    use serde_json::json;

    #[test]
    fn branches_are_told_apart_by_keys_or_by_names() {
        let schema = json!({
            "oneOf": [
                { "$ref": "#/components/schemas/Dog" },
                { "$ref": "#/components/schemas/Cat" },
                { "$ref": "#/components/schemas/Bird" },
            ],
            "discriminator": {
                "propertyName": "kind",
                "mapping": { "dog": "#/components/schemas/Dog", "cat": "Cat" },
            },
        });
        let union = Union::of(schema.as_object().expect("an object")).expect("a union");
        let branch = |component, key| Branch {
            component: Some(component),
            key: Some(key),
        };
        assert_eq!(union.tag, "kind");
        assert_eq!(
            union.branches,
            [
                branch("Dog", "dog"),
                branch("Cat", "cat"),
                branch("Bird", "Bird"),
            ]
        );
    }
}
