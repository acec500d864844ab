//! What schemas say of a place, whatever the value is.

use std::collections::BTreeSet;

use serde_json::Value;
use specshot_runtime::{
    pointer::unescaped,
    schema::{ASSERTED_FORMATS, Components},
};

use crate::generated::control::SchemaKeyword;

/// The schemas that hold at one place together: a schema, what it refers to, and the members of
/// its `allOf`. What stands in `oneOf`, `anyOf` and `not` can only be broken as these keywords.
pub(super) fn together<'a>(schema: &'a Value, components: &'a Components) -> Vec<&'a Value> {
    let mut found: Vec<&Value> = Vec::new();
    let mut rest = vec![schema];
    while let Some(schema) = rest.pop() {
        let schema = components.resolve(schema);
        if !schema.is_object() || found.iter().any(|known| std::ptr::eq(*known, schema)) {
            continue;
        }
        found.push(schema);
        rest.extend(
            schema
                .get("allOf")
                .and_then(Value::as_array)
                .into_iter()
                .flatten(),
        );
    }
    found
}

/// The schema of a member of an object, if `schema` has one for it.
pub(super) fn property<'a>(schema: &'a Value, name: &str) -> Option<&'a Value> {
    let described = schema
        .get("properties")
        .and_then(|properties| properties.get(name));
    described.or_else(|| {
        schema
            .get("additionalProperties")
            .filter(|schema| schema.is_object())
    })
}

/// Whether a keyword with this value can be broken at all.
type Applies = fn(&Value) -> bool;

/// The keywords of a schema that a value can break where it stands; `required` is none of them,
/// as it is broken at the property that is taken away.
pub(super) fn own_keywords(schema: &Value) -> impl Iterator<Item = SchemaKeyword> {
    use SchemaKeyword as K;
    let positive = |value: &Value| value.as_u64().is_some_and(|least| least > 0);
    let any = |_: &Value| true;
    let rules: [(K, Applies); 18] = [
        (K::Type, any),
        (K::Enum, any),
        (K::Format, |format| {
            format
                .as_str()
                .is_some_and(|format| ASSERTED_FORMATS.contains(&format))
        }),
        (K::Pattern, any),
        (K::Minimum, any),
        (K::Maximum, any),
        (K::MultipleOf, any),
        (K::MinLength, positive),
        (K::MaxLength, any),
        (K::MinItems, positive),
        (K::MaxItems, any),
        (K::UniqueItems, |unique| *unique == Value::Bool(true)),
        (K::AdditionalProperties, |more| *more == Value::Bool(false)),
        (K::MinProperties, positive),
        (K::MaxProperties, any),
        (K::OneOf, any),
        (K::AnyOf, any),
        (K::Not, any),
    ];
    rules
        .into_iter()
        .filter(|(keyword, applies)| schema.get(keyword.as_str()).is_some_and(applies))
        .map(|(keyword, _)| keyword)
}

/// The properties that a schema requires.
pub(super) fn required(schema: &Value) -> impl Iterator<Item = &str> {
    let required = schema.get("required").and_then(Value::as_array);
    required.into_iter().flatten().filter_map(Value::as_str)
}

/// The keywords that can be broken at `pointer`, or anywhere; `None` if the schema has no such
/// place.
pub(in crate::faults) fn keywords(
    schema: &Value,
    components: &Components,
    pointer: Option<&str>,
) -> Option<BTreeSet<String>> {
    let Some(pointer) = pointer else {
        let mut visited = Vec::new();
        let mut found = BTreeSet::new();
        everywhere(schema, components, &mut visited, &mut found);
        return Some(found);
    };
    let mut found = BTreeSet::new();
    let mut places = together(schema, components);
    for token in pointer.split('/').skip(1) {
        let name = unescaped(token);
        found.clear();
        if places
            .iter()
            .any(|schema| required(schema).any(|required| required == name))
        {
            found.insert(SchemaKeyword::Required.to_string());
        }
        let is_index = token.parse::<usize>().is_ok();
        let inner = places.iter().flat_map(|schema| {
            let item = schema.get("items").filter(|_| is_index);
            property(schema, &name).into_iter().chain(item)
        });
        places = inner
            .flat_map(|schema| together(schema, components))
            .collect();
        if places.is_empty() && found.is_empty() {
            return None;
        }
    }
    found.extend(
        places
            .into_iter()
            .flat_map(own_keywords)
            .map(|keyword| keyword.to_string()),
    );
    Some(found)
}

fn everywhere<'a>(
    schema: &'a Value,
    components: &'a Components,
    visited: &mut Vec<*const Value>,
    found: &mut BTreeSet<String>,
) {
    for schema in together(schema, components) {
        if visited.contains(&std::ptr::from_ref(schema)) {
            continue;
        }
        visited.push(schema);
        found.extend(own_keywords(schema).map(|keyword| keyword.to_string()));
        if required(schema).next().is_some() {
            found.insert(SchemaKeyword::Required.to_string());
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        let others = ["items", "additionalProperties"].into_iter();
        let inner = properties
            .into_iter()
            .flat_map(|properties| properties.values())
            .chain(others.filter_map(|keyword| schema.get(keyword)));
        for inner in inner {
            everywhere(inner, components, visited, found);
        }
    }
}
