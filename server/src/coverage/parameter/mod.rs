//! What there is to exercise of a parameter's schema: the values of enums, and bounds.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde_json::Value;
use specshot_runtime::{ContractError, parameter::Location, schema::Components};

use super::rule::{Exercise, Rule, code};
use crate::generated::control::BoundSide;

/// The component schemas of a document.
#[derive(Debug)]
pub(super) struct Schemas {
    by_name: BTreeMap<&'static str, Value>,
    compiler: Components,
}

/// A schema at its place in the document.
#[derive(Clone, Copy)]
struct At<'a> {
    schema: &'a Value,
    pointer: &'a str,
}

impl Schemas {
    /// Reads the component schemas that a generated module carries.
    pub(super) fn new(
        schemas: &'static [(&'static str, &'static str)],
    ) -> Result<Self, ContractError> {
        let mut by_name = BTreeMap::new();
        for (name, text) in schemas {
            let schema = serde_json::from_str(text)
                .map_err(|error| ContractError::Json(error.to_string()))?;
            by_name.insert(*name, schema);
        }
        Ok(Schemas {
            by_name,
            compiler: Components::new(schemas)?,
        })
    }

    /// The rules of the schema of a parameter, which is at `pointer` in the document.
    pub(super) fn rules(
        &self,
        schema: &Value,
        pointer: &str,
        location: Location,
    ) -> Result<Vec<Rule>, ContractError> {
        let mut rules = Vec::new();
        let at = At { schema, pointer };
        self.scalar_rules(at, schema, location, &mut rules)?;
        self.list_rules(at, location, &mut rules)?;
        Ok(rules)
    }

    /// `minItems`, `maxItems`, and the rules of the items.
    fn list_rules(
        &self,
        at: At<'_>,
        location: Location,
        rules: &mut Vec<Rule>,
    ) -> Result<(), ContractError> {
        self.each_part(at, &mut |part| {
            for (keyword, end) in [("minItems", End::Low), ("maxItems", End::High)] {
                if let Some(limit) = part.schema.get(keyword).and_then(Value::as_u64) {
                    // A parameter that is there has an item at least.
                    rules.extend(sizes(part, keyword, end, limit, 1, "list", Exercise::Items));
                }
            }
            let Some(items) = part.schema.get("items") else {
                return Ok(());
            };
            let pointer = format!("{}/items", part.pointer);
            let at = At {
                schema: items,
                pointer: &pointer,
            };
            let mut found = Vec::new();
            self.scalar_rules(at, items, location, &mut found)?;
            rules.extend(found.into_iter().map(|rule| {
                Rule {
                    exercise: rule
                        .exercise
                        .map(|exercise| Exercise::Item(Box::new(exercise))),
                    ..rule
                }
            }));
            Ok(())
        })
    }

    /// The rules for a single value; `whole` is the schema that all of them are part of.
    fn scalar_rules(
        &self,
        at: At<'_>,
        whole: &Value,
        location: Location,
        rules: &mut Vec<Rule>,
    ) -> Result<(), ContractError> {
        // A variable of the path has a character at least.
        let least = u64::from(location == Location::Path);
        self.each_part(at, &mut |part| {
            let values = part.schema.get("enum").and_then(Value::as_array);
            for (index, value) in values.into_iter().flatten().enumerate() {
                rules.push(Rule {
                    pointer: format!("{}/enum/{index}", part.pointer),
                    keyword: "enum",
                    side: None,
                    exercise: Some(Exercise::Equal(value.clone())),
                    message: format!("no value {}", code(value)),
                });
            }
            for (keyword, end) in [("minLength", End::Low), ("maxLength", End::High)] {
                if let Some(limit) = part.schema.get(keyword).and_then(Value::as_u64) {
                    let exercise = Exercise::Characters;
                    rules.extend(sizes(part, keyword, end, limit, least, "text", exercise));
                }
            }
            for (keyword, end) in [("minimum", End::Low), ("maximum", End::High)] {
                if let Some(limit) = part.schema.get(keyword).filter(|l| l.is_number()) {
                    rules.extend(self.numbers(part, whole, keyword, end, limit)?);
                }
            }
            Ok(())
        })
    }

    /// Both sides of `minimum` or `maximum`.
    fn numbers(
        &self,
        part: At<'_>,
        whole: &Value,
        keyword: &'static str,
        end: End,
        limit: &Value,
    ) -> Result<Vec<Rule>, ContractError> {
        /// How far the last allowed value may be from the bound: `multipleOf` and exclusive bounds
        /// put it there.
        const REACH: i64 = 1000;
        let (exclusive, beyond, step) = match end {
            End::Low => ("exclusiveMinimum", "below", -1),
            End::High => ("exclusiveMaximum", "above", 1),
        };
        let exclusive = part.schema.get(exclusive) == Some(&Value::Bool(true));
        let check = self.compiler.compile(whole)?;
        let allowed = |value: &Value| check.check_body(value).is_ok();
        let integer = self.is_integer(part.schema) || self.is_integer(whole);
        // The nearest integer to the bound, on its inside.
        let nearest = limit.as_i64().or_else(|| match end {
            End::Low => whole_number(limit.as_f64()?.ceil()),
            End::High => whole_number(limit.as_f64()?.floor()),
        });
        let (last, forbidden) = match (integer, nearest) {
            (true, Some(nearest)) => {
                let inward = (0..=REACH).filter_map(|by| nearest.checked_sub(by * step));
                let last = inward.map(Value::from).find(|value| allowed(value));
                (last, exclusive || nearest.checked_add(step).is_some())
            }
            // No integer of 64 bits is on its outside, or even near.
            (true, None) => (None, false),
            (false, _) => (Some(limit.clone()).filter(|limit| allowed(limit)), true),
        };
        let rule = |side, exercise, message| Rule {
            pointer: format!("{}/{keyword}", part.pointer),
            keyword,
            side: Some(side),
            exercise,
            message,
        };
        let inside = last.map(|last| {
            let message = format!("no value of {last}");
            rule(BoundSide::Inside, Some(Exercise::Equal(last)), message)
        });
        let outside = forbidden.then(|| {
            let or = if exclusive { " or equal to" } else { "" };
            rule(
                BoundSide::Outside,
                None,
                format!("no value {beyond}{or} {limit}"),
            )
        });
        Ok(inside.into_iter().chain(outside).collect())
    }

    fn is_integer(&self, schema: &Value) -> bool {
        let mut integer = false;
        let at = At {
            schema,
            pointer: "",
        };
        // Nothing in here fails.
        drop(self.each_part(at, &mut |part| {
            integer |= part.schema.get("type").and_then(Value::as_str) == Some("integer");
            Ok(())
        }));
        integer
    }

    /// Shows `look` a schema behind its references, and the members of its `allOf`.
    fn each_part(
        &self,
        at: At<'_>,
        look: &mut dyn FnMut(At<'_>) -> Result<(), ContractError>,
    ) -> Result<(), ContractError> {
        self.each_part_within(at, self.by_name.len(), look)
    }

    /// `depth` is how many references may follow; more would be a cycle.
    fn each_part_within(
        &self,
        at: At<'_>,
        depth: usize,
        look: &mut dyn FnMut(At<'_>) -> Result<(), ContractError>,
    ) -> Result<(), ContractError> {
        if let Some(reference) = at.schema.get("$ref").and_then(Value::as_str) {
            let target = reference
                .strip_prefix("#/components/schemas/")
                .and_then(|name| self.by_name.get(name));
            return match (target, depth.checked_sub(1)) {
                (Some(schema), Some(depth)) => {
                    let pointer = reference.trim_start_matches('#');
                    self.each_part_within(At { schema, pointer }, depth, look)
                }
                _ => Ok(()),
            };
        }
        look(at)?;
        let members = at.schema.get("allOf").and_then(Value::as_array);
        for (index, schema) in members.into_iter().flatten().enumerate() {
            let pointer = format!("{}/allOf/{index}", at.pointer);
            let at = At {
                schema,
                pointer: &pointer,
            };
            self.each_part_within(at, depth, look)?;
        }
        Ok(())
    }
}

/// Which end of a range a bound is.
#[derive(Clone, Copy)]
enum End {
    Low,
    High,
}

/// Both sides of a bound of a size; `least` is the smallest size that a request can give.
fn sizes(
    part: At<'_>,
    keyword: &'static str,
    end: End,
    limit: u64,
    least: u64,
    thing: &str,
    exercise: fn(u64) -> Exercise,
) -> impl Iterator<Item = Rule> {
    let rule = |side, exercise, message| Rule {
        pointer: format!("{}/{keyword}", part.pointer),
        keyword,
        side: Some(side),
        exercise,
        message,
    };
    let inside = (limit >= least).then(|| {
        let message = format!("no {thing} of length {limit}");
        rule(BoundSide::Inside, Some(exercise(limit)), message)
    });
    let outside = match end {
        End::Low => (limit > least).then(|| format!("no {thing} shorter than {limit}")),
        End::High => Some(format!("no {thing} longer than {limit}")),
    };
    let outside = outside.map(|message| rule(BoundSide::Outside, None, message));
    inside.into_iter().chain(outside)
}

/// A float that is an integer of 64 bits.
fn whole_number(float: f64) -> Option<i64> {
    format!("{float:.0}").parse().ok()
}
