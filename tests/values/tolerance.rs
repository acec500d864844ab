//! What a tolerant client makes of an answer, and what it counts.

use std::collections::BTreeSet;

use serde_json::Value;
use specshot_runtime::Place;
use users_client::{DriftReport, chrono, uuid};

use crate::{
    api::Outcome,
    instance::{list, resolve},
    judge::{Breach, Breaches, essential},
    typed::told,
};

/// What the document says of the parts of a value, as far as validity does not tell it.
#[derive(Default)]
pub(crate) struct Survey {
    /// Properties that the document does not have.
    undocumented: Breaches,
    /// Properties that are `null` and may be absent.
    absent: BTreeSet<String>,
    /// Texts that their types cannot hold.
    unholdable: BTreeSet<String>,
}

impl Survey {
    pub(crate) fn of(document: &Value, schema: &Value, value: &Value) -> Self {
        let mut survey = Survey::default();
        survey.look(document, schema, value, "");
        survey
    }

    fn look(&mut self, document: &Value, schema: &Value, value: &Value, at: &str) {
        let schema = resolve(document, schema);
        if let Some(members) = schema.get("allOf").and_then(Value::as_array) {
            let [member] = members.as_slice() else {
                panic!("several members: {schema}")
            };
            return self.look(document, member, value, at);
        }
        match value {
            Value::Object(members) => {
                let properties = schema.get("properties").and_then(Value::as_object);
                for (name, value) in members {
                    let at = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
                    match properties.map(|properties| properties.get(name)) {
                        None => {}
                        Some(Some(property)) => {
                            if value.is_null() && !list(schema, "required").any(|one| one == name) {
                                self.absent.insert(at.clone());
                            }
                            self.look(document, property, value, &at);
                        }
                        Some(None) if schema.get("additionalProperties").is_none() => {
                            self.undocumented.insert(Breach::new(at, "undocumented"));
                        }
                        Some(None) => {}
                    }
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    if let Some(schema) = schema.get("items") {
                        self.look(document, schema, item, &format!("{at}/{index}"));
                    }
                }
            }
            Value::String(text) => {
                let holds = match schema["format"].as_str() {
                    Some("date-time") => text.parse::<chrono::DateTime<chrono::Utc>>().is_ok(),
                    Some("uuid") => text.parse::<uuid::Uuid>().is_ok(),
                    Some("date" | "ipv4" | "ipv6") => panic!("{schema}"),
                    _ => true,
                };
                if !holds {
                    self.unholdable.insert(at.to_owned());
                }
            }
            _ => {}
        }
    }

    /// The rules that a value breaks, for a client: those of its schema, and that it has no other
    /// properties than the document.
    pub(crate) fn and(&self, breaches: &Breaches) -> Breaches {
        breaches | &self.undocumented
    }

    /// Whether a value that breaks these rules can arrive.
    fn arrives(&self, breaches: &Breaches) -> bool {
        breaches.iter().all(|breach| match breach.keyword.as_str() {
            "type" => self.absent.contains(&breach.pointer),
            "required" => false,
            "format" => !self.unholdable.contains(&breach.pointer),
            _ => true,
        })
    }

    /// How what a tolerant client has made of a body differs from what it should.
    pub(crate) fn differs(
        &self,
        status: u16,
        outcome: &Outcome,
        report: &DriftReport,
        value: &Value,
        breaches: &Breaches,
    ) -> Option<String> {
        let expected = self.and(breaches);
        let arrived = match outcome {
            Outcome::Answer(found) if *found == status => true,
            Outcome::Mismatch(_) => false,
            other => return Some(format!("{other:?}")),
        };
        if arrived != self.arrives(breaches) {
            return Some(format!("{outcome:?}, but judged {}", told(&expected)));
        }
        let counted = report.entries.iter().map(|entry| {
            let (_, at) = entry.example.rsplit_once(" at `").expect("a place");
            let pointer = at.strip_suffix('`').expect("the end of a place");
            assert_eq!(entry.place, Place::Body(general(pointer, value)));
            let object = pointer.rsplit_once('/').map_or("", |(object, _)| object);
            Breach::new(
                match entry.rule.as_str() {
                    "required" | "additionalProperties" => object,
                    _ => pointer,
                },
                &*entry.rule,
            )
        });
        let counted = alike(&essential(counted.collect(), value), value);
        let expected = alike(&expected, value);
        (counted != expected)
            .then(|| format!("counted {}, but judged {}", told(&counted), told(&expected)))
    }
}

/// Breaches at places that are alike are one.
fn alike(breaches: &Breaches, value: &Value) -> Breaches {
    let general = |breach: &Breach| Breach::new(general(&breach.pointer, value), &*breach.keyword);
    breaches.iter().map(general).collect()
}

/// A pointer with `*` in the place of positions.
fn general(pointer: &str, value: &Value) -> String {
    let mut general = String::new();
    let mut value = Some(value);
    for token in pointer.split('/').skip(1) {
        let name = token.replace("~1", "/").replace("~0", "~");
        general.push('/');
        general.push_str(if value.is_some_and(Value::is_array) {
            "*"
        } else {
            token
        });
        value = match value {
            Some(Value::Array(items)) => items.get(name.parse::<usize>().expect("a position")),
            Some(value) => value.get(&name),
            None => None,
        };
    }
    general
}
