//! Instances of a schema: valid ones, and ones that are broken in exactly one keyword.
//!
//! What an instance claims of itself is held against the judge before anything else, so an error
//! here shows.

use serde_json::{Map, Value, json};

use crate::{
    judge::{Breach, Breaches, essential},
    random::Random,
    scalar,
};

/// How many instances with a random choice of properties each object gets.
const RANDOM_OBJECTS: usize = 16;

/// How many items a long array has.
const LONG_ARRAY: usize = 150;

/// A value, and what it claims to be.
#[derive(Clone, Debug)]
pub(crate) struct Instance {
    pub(crate) value: Value,
    /// The rule that it breaks; none, when it is valid.
    pub(crate) broken: Option<Broken>,
}

/// The one keyword that an instance breaks.
#[derive(Clone, Debug)]
pub(crate) struct Broken {
    pub(crate) keyword: &'static str,
    /// A JSON pointer into the value.
    pub(crate) pointer: String,
}

impl Instance {
    pub(crate) fn valid(value: impl Into<Value>) -> Self {
        Instance {
            value: value.into(),
            broken: None,
        }
    }

    pub(crate) fn broken(value: impl Into<Value>, keyword: &'static str) -> Self {
        let broken = Broken {
            keyword,
            pointer: String::new(),
        };
        Instance {
            value: value.into(),
            broken: Some(broken),
        }
    }

    /// What the judge should find.
    pub(crate) fn breaches(&self) -> Breaches {
        let broken = self.broken.iter();
        let breaches = broken.map(|broken| Breach::new(broken.pointer.clone(), broken.keyword));
        essential(breaches.collect(), &self.value)
    }

    /// The same within something larger, at the place `token` of it.
    fn within(self, token: &str, whole: impl FnOnce(Value) -> Value) -> Self {
        let token = token.replace('~', "~0").replace('/', "~1");
        let broken = self.broken.map(|broken| Broken {
            pointer: format!("/{token}{}", broken.pointer),
            ..broken
        });
        Instance {
            value: whole(self.value),
            broken,
        }
    }
}

/// Makes instances of the schemas of a document.
pub(crate) struct Generator<'a> {
    document: &'a Value,
    random: Random,
}

impl<'a> Generator<'a> {
    pub(crate) fn new(document: &'a Value) -> Self {
        Generator {
            document,
            random: Random::new(0x5bec_5307),
        }
    }

    /// All instances of a schema that this generator has; the first is a plain valid one.
    pub(crate) fn instances(&mut self, schema: &Value) -> Vec<Instance> {
        let schema = resolve(self.document, schema);
        refuse_unknown(schema);
        if let Some(members) = schema.get("allOf").and_then(Value::as_array) {
            let [member] = members.as_slice() else {
                panic!("instances of an allOf with several members are not generated: {schema}");
            };
            return self.instances(member);
        }
        match schema["type"].as_str() {
            Some("object") => self.objects(schema),
            Some("array") => self.arrays(schema),
            Some("string") => scalar::strings(schema),
            Some("integer") => scalar::integers(schema),
            Some("number") => scalar::numbers(schema),
            Some("boolean") => scalar::booleans(schema),
            _ => panic!("instances of a schema without a type are not generated: {schema}"),
        }
    }

    fn objects(&mut self, schema: &Value) -> Vec<Instance> {
        let empty = Map::new();
        let properties = schema
            .get("properties")
            .and_then(Value::as_object)
            .unwrap_or(&empty);
        let properties: Vec<(&String, Vec<Instance>)> = properties
            .iter()
            .map(|(name, schema)| (name, self.instances(schema)))
            .collect();
        let required: Vec<&str> = list(schema, "required").collect();
        let whole: Map<String, Value> = properties
            .iter()
            .map(|(name, instances)| ((*name).clone(), instances[0].value.clone()))
            .collect();

        let mut result = vec![Instance::valid(whole.clone())];
        let with = |name: &str, value: Value| {
            let mut object = whole.clone();
            object.insert(name.to_owned(), value);
            Value::Object(object)
        };
        for (name, instances) in &properties {
            let instances = instances.iter().cloned();
            result.extend(instances.map(|one| one.within(name, |value| with(name, value))));
        }
        for name in whole.keys() {
            let mut object = whole.clone();
            object.shift_remove(name);
            result.push(match required.contains(&name.as_str()) {
                true => Instance::broken(object, "required"),
                false => sized(schema, object),
            });
        }
        let mut least = whole.clone();
        least.retain(|name, _| required.contains(&name.as_str()));
        result.push(sized(schema, least));
        if !required.is_empty() {
            result.push(Instance::broken(json!({}), "required"));
        }
        for _ in 0..RANDOM_OBJECTS {
            let object = self.random_object(&properties, &required);
            result.push(sized(schema, object));
        }
        self.additional(schema, &with, &mut result);
        self.property_counts(schema, &whole, &mut result);
        let elements = [json!([]), json!([whole])];
        result.extend(scalar::of_other_types(schema, &elements));
        result
    }

    /// A random choice of the optional properties with random valid values.
    fn random_object(
        &mut self,
        properties: &[(&String, Vec<Instance>)],
        required: &[&str],
    ) -> Map<String, Value> {
        let mut object = Map::new();
        for (name, instances) in properties {
            if required.contains(&name.as_str()) || self.random.below(3) > 0 {
                let valid: Vec<_> = instances
                    .iter()
                    .filter(|one| one.broken.is_none())
                    .collect();
                let chosen = valid[self.random.below(valid.len())];
                object.insert((*name).clone(), chosen.value.clone());
            }
        }
        object
    }

    /// Properties that the schema does not name.
    fn additional(
        &mut self,
        schema: &Value,
        with: &dyn Fn(&str, Value) -> Value,
        result: &mut Vec<Instance>,
    ) {
        let limited = schema.get("maxProperties").is_some();
        match schema.get("additionalProperties") {
            Some(Value::Bool(false)) => {
                for name in ["extra", "", "a/b~c"] {
                    let value = with(name, json!(1));
                    result.push(Instance::broken(value, "additionalProperties"));
                }
            }
            Some(extra) if extra.is_object() && !limited => {
                let name = "a/b~c";
                let instances = self.instances(extra).into_iter();
                result.extend(instances.map(|one| one.within(name, |value| with(name, value))));
            }
            _ if limited => {}
            _ => {
                for name in ["extra", "", "a/b~c", "Zoë 🦀", "ID", "id "] {
                    for value in [json!(null), json!({ "id": [1.5, { "": null }] })] {
                        result.push(Instance::valid(with(name, value)));
                    }
                }
            }
        }
    }

    /// As many properties as the schema allows, and one more or less.
    fn property_counts(
        &mut self,
        schema: &Value,
        whole: &Map<String, Value>,
        result: &mut Vec<Instance>,
    ) {
        let of = |count: usize| {
            let mut object = whole.clone();
            for index in object.len()..count {
                object.insert(format!("extra {index}"), json!("extra"));
            }
            object.into_iter().take(count).collect::<Map<_, _>>()
        };
        if let Some(most) = count(schema, "maxProperties") {
            result.push(Instance::valid(of(most)));
            result.push(Instance::broken(of(most + 1), "maxProperties"));
        }
        if let Some(least) = count(schema, "minProperties") {
            result.push(Instance::valid(of(least)));
            result.push(Instance::broken(of(least - 1), "minProperties"));
        }
    }

    fn arrays(&mut self, schema: &Value) -> Vec<Instance> {
        let items = self.instances(&schema["items"]);
        let least = count(schema, "minItems").unwrap_or(0);
        let most = count(schema, "maxItems");
        let unique = schema.get("uniqueItems") == Some(&json!(true));
        let valid: Vec<&Value> = items
            .iter()
            .filter(|one| one.broken.is_none())
            .map(|one| &one.value)
            .collect();
        // Where items must differ, different ones are taken; there are enough for small bounds.
        let of = |length: usize| -> Vec<Value> {
            let index = |index| if unique { index } else { 0 };
            (0..length)
                .map(|position| valid[index(position)].clone())
                .collect()
        };
        let usual = least.max(3).min(most.unwrap_or(3));
        let mut result = vec![Instance::valid(of(usual))];
        for one in &items {
            // Its place is the last, where another item cannot be equal to it by chance.
            if unique && one.broken.is_none() {
                continue;
            }
            let position = usual - 1;
            let whole = |value| {
                let mut array = of(usual);
                array[position] = value;
                Value::Array(array)
            };
            result.push(one.clone().within(&position.to_string(), whole));
        }
        result.push(Instance::valid(of(least)));
        if least > 0 {
            result.push(Instance::broken(of(least - 1), "minItems"));
        }
        match most {
            Some(most) => {
                result.push(Instance::valid(of(most)));
                result.push(Instance::broken(of(most + 1), "maxItems"));
            }
            None if !unique => result.push(Instance::valid(of(LONG_ARRAY.max(least)))),
            None => {}
        }
        if unique {
            let mut array = of(usual);
            array[usual - 1] = array[0].clone();
            result.push(Instance::broken(array, "uniqueItems"));
        }
        let objects = [json!({}), json!({ "0": valid[0] })];
        result.extend(scalar::of_other_types(schema, &objects));
        result
    }
}

/// An object with nothing wrong but, perhaps, the number of its properties.
fn sized(schema: &Value, object: Map<String, Value>) -> Instance {
    let less = count(schema, "minProperties").is_some_and(|least| object.len() < least);
    match less {
        true => Instance::broken(object, "minProperties"),
        false => Instance::valid(object),
    }
}

/// What stands behind references.
pub(crate) fn resolve<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    match schema.get("$ref").and_then(Value::as_str) {
        Some(reference) => {
            let pointer = reference.strip_prefix('#').expect("a local reference");
            let target = document
                .pointer(pointer)
                .expect("a reference that leads somewhere");
            resolve(document, target)
        }
        None => schema,
    }
}

/// The texts of a list in a schema.
pub(crate) fn list<'a>(schema: &'a Value, keyword: &str) -> impl Iterator<Item = &'a str> {
    schema
        .get(keyword)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}

/// A length or size in a schema.
pub(crate) fn count(schema: &Value, keyword: &str) -> Option<usize> {
    schema.get(keyword)?.as_u64()?.try_into().ok()
}

/// A keyword that the generator passes over would be a keyword that nothing tests.
fn refuse_unknown(schema: &Value) {
    for keyword in schema.as_object().expect("a Schema Object").keys() {
        let known = matches!(
            keyword.as_str(),
            "type"
                | "nullable"
                | "format"
                | "enum"
                | "allOf"
                | "properties"
                | "required"
                | "additionalProperties"
                | "items"
                | "minItems"
                | "maxItems"
                | "uniqueItems"
                | "minProperties"
                | "maxProperties"
                | "minLength"
                | "maxLength"
                | "minimum"
                | "maximum"
                | "exclusiveMinimum"
                | "exclusiveMaximum"
                | "multipleOf"
                | "description"
                | "example"
                | "default"
                | "title"
        );
        assert!(
            known,
            "instances for the keyword `{keyword}` are not generated: {schema}"
        );
    }
}
