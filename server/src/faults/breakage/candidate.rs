//! What can be broken in a body.

use serde_json::Value;
use specshot_runtime::{pointer::escaped, schema::Components};

use super::{Wanted, place};
use crate::generated::control::SchemaKeyword;

/// A keyword that applies to a value of the body.
#[derive(Debug)]
pub(super) struct Candidate<'a> {
    pub(super) keyword: SchemaKeyword,
    /// The schema object that has the keyword.
    pub(super) schema: &'a Value,
    /// The value that breaks it, and where it stands.
    pub(super) value: &'a Value,
    pub(super) at: String,
    /// For `required`: the property that is taken away.
    pub(super) property: Option<&'a str>,
}

/// All that is wanted and can be broken, by keyword.
pub(super) fn all<'a>(
    body: &'a Value,
    schema: &'a Value,
    components: &'a Components,
    wanted: &'a Wanted<'_>,
) -> Vec<(SchemaKeyword, Vec<Candidate<'a>>)> {
    let mut walk = Walk {
        components,
        wanted,
        found: Vec::new(),
    };
    walk.value(body, schema, "");
    walk.found
}

struct Walk<'a, 'w> {
    components: &'a Components,
    wanted: &'w Wanted<'w>,
    found: Vec<(SchemaKeyword, Vec<Candidate<'a>>)>,
}

impl<'a> Walk<'a, '_> {
    fn value(&mut self, value: &'a Value, schema: &'a Value, at: &str) {
        for schema in place::together(schema, self.components) {
            for keyword in place::own_keywords(schema) {
                if self.is_wanted(keyword, at) {
                    self.candidate(keyword, schema, value, at, None);
                }
            }
            match value {
                Value::Object(members) => {
                    for name in place::required(schema) {
                        let inner = within(at, name);
                        if members.contains_key(name)
                            && self.is_wanted(SchemaKeyword::Required, &inner)
                        {
                            self.candidate(SchemaKeyword::Required, schema, value, at, Some(name));
                        }
                    }
                    for (name, member) in members {
                        if let Some(inner) = place::property(schema, name) {
                            self.inner(member, inner, &within(at, name));
                        }
                    }
                }
                Value::Array(items) => {
                    if let Some(inner) = schema.get("items") {
                        for (index, item) in items.iter().enumerate() {
                            self.inner(item, inner, &format!("{at}/{index}"));
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// Walks a value inside another, unless what is wanted lies elsewhere.
    fn inner(&mut self, value: &'a Value, schema: &'a Value, at: &str) {
        let leads_there = self.wanted.pointer.is_none_or(|wanted| {
            let rest = wanted.strip_prefix(at);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        });
        if leads_there {
            self.value(value, schema, at);
        }
    }

    fn is_wanted(&self, keyword: SchemaKeyword, at: &str) -> bool {
        self.wanted.keyword.is_none_or(|wanted| wanted == keyword)
            && self.wanted.pointer.is_none_or(|wanted| wanted == at)
    }

    fn candidate(
        &mut self,
        keyword: SchemaKeyword,
        schema: &'a Value,
        value: &'a Value,
        at: &str,
        property: Option<&'a str>,
    ) {
        let candidate = Candidate {
            keyword,
            schema,
            value,
            at: at.to_owned(),
            property,
        };
        match self.found.iter_mut().find(|(known, _)| *known == keyword) {
            Some((_, candidates)) => candidates.push(candidate),
            None => self.found.push((keyword, vec![candidate])),
        }
    }
}

fn within(at: &str, name: &str) -> String {
    format!("{at}/{}", escaped(name))
}
