//! Parameters and response headers: text to values, values to text, and their checks.
//!
//! Text becomes a value by the type of the schema: integers are `-?(0|[1-9][0-9]*)` within 64
//! bits, numbers are JSON numbers, booleans are `true` and `false`. An empty text is a value.

use http::HeaderName;
use serde_json::{Number, Value};

pub use crate::uri::{QueryPair, decode, query_pairs};
use crate::{
    ContractError, Place, Violation,
    schema::{Components, Schema, excerpt},
};

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Location {
    /// A variable of the path.
    Path,
    /// A field of the query string.
    Query,
    /// A header.
    Header,
}

/// What the text of a parameter is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    String,
    Integer,
    Number,
    Boolean,
}

/// How often and in which form a query parameter is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    Scalar,
    /// `roles=a&roles=b`
    Repeated,
    /// `roles=a,b`
    CommaSeparated,
}

/// A parameter or response header of the document.
#[derive(Debug)]
pub struct Parameter {
    /// The name as the document writes it.
    pub name: String,
    /// Where it stands.
    pub location: Location,
    /// Whether a request without it is refused.
    pub required: bool,
    /// The value that holds when it is absent.
    pub default: Option<Value>,
    /// The least value of an integer.
    pub minimum: Option<i64>,
    /// The name of a header as requests have it.
    #[cfg_attr(
        not(feature = "server"),
        expect(dead_code, reason = "servers read requests")
    )]
    pub(crate) header: Option<HeaderName>,
    kind: Kind,
    style: Style,
    schema: Schema,
}

impl Parameter {
    /// Compiles a Parameter Object whose references are resolved.
    pub(crate) fn new(object: &Value, components: &Components) -> Result<Self, ContractError> {
        let text = |key: &str| object.get(key).and_then(Value::as_str).unwrap_or_default();
        let location = match text("in") {
            "path" => Location::Path,
            "query" => Location::Query,
            "header" => Location::Header,
            other => return Err(ContractError::Json(format!("a parameter in `{other}`"))),
        };
        Parameter::compile(text("name"), location, object, components)
    }

    /// Compiles a Header Object whose references are resolved.
    pub(crate) fn header(
        name: &str,
        object: &Value,
        components: &Components,
    ) -> Result<Self, ContractError> {
        Parameter::compile(name, Location::Header, object, components)
    }

    fn compile(
        name: &str,
        location: Location,
        object: &Value,
        components: &Components,
    ) -> Result<Self, ContractError> {
        const ANY: &Value = &Value::Bool(true);
        let schema = object.get("schema").unwrap_or(ANY);
        let facts = facts(schema, components);
        let exploded = object
            .get("explode")
            .and_then(Value::as_bool)
            .unwrap_or(true);
        let (style, kind) = match facts.get("type").and_then(Value::as_str) {
            Some("array") => {
                let style = if exploded {
                    Style::Repeated
                } else {
                    Style::CommaSeparated
                };
                let items = facts.get("items").unwrap_or(ANY);
                (style, Kind::of(self::facts(items, components)))
            }
            _ => (Style::Scalar, Kind::of(facts)),
        };
        Ok(Parameter {
            name: name.to_owned(),
            location,
            required: object.get("required") == Some(&Value::Bool(true)),
            default: default(schema, components).cloned(),
            minimum: minimum(facts),
            // A name that is none is not met in a request.
            header: (location == Location::Header)
                .then(|| HeaderName::from_bytes(name.as_bytes()).ok())
                .flatten(),
            kind,
            style,
            schema: components.compile(schema)?,
        })
    }

    /// Reads the texts that a request gives for this parameter, defaults applied.
    ///
    /// # Errors
    /// Every rule that the texts break: missing, repeated, not of the type, outside a bound.
    pub fn read(&self, texts: &[&str]) -> Result<Option<Value>, Vec<Violation>> {
        let value = self.parse(texts)?;
        // A default was checked with the document.
        match &value {
            Some(value) if !texts.is_empty() => self.check(value)?,
            _ => {}
        }
        Ok(value)
    }

    /// What holds when nothing is given: the default, if there is one.
    pub(crate) fn absent(&self) -> Result<Option<&Value>, Vec<Violation>> {
        match self.required {
            true => Err(vec![self.missing()]),
            false => Ok(self.default.as_ref()),
        }
    }

    /// As [`read`](Self::read), but for the rules of the schema beyond the type.
    pub(crate) fn parse(&self, texts: &[&str]) -> Result<Option<Value>, Vec<Violation>> {
        let value = match (self.style, texts) {
            (_, []) => return Ok(self.absent()?.cloned()),
            (Style::Scalar, [text]) => self.value(text)?,
            (Style::Repeated, texts) => self.values(texts.iter().copied())?,
            (Style::CommaSeparated, [text]) => self.values(text.split(','))?,
            (Style::Scalar | Style::CommaSeparated, texts) => {
                return Err(vec![self.repeated(texts.len())]);
            }
        };
        Ok(Some(value))
    }

    /// Checks a value.
    ///
    /// # Errors
    /// Every rule of the schema that the value breaks.
    pub fn check(&self, value: &Value) -> Result<(), Vec<Violation>> {
        self.schema.check(value, |_| self.place())
    }

    /// The texts that stand for a value: one, or one for each item of a repeated parameter.
    #[must_use]
    pub fn write(&self, value: &Value) -> Vec<String> {
        match (self.style, value) {
            (Style::Repeated, Value::Array(items)) => items.iter().map(text).collect(),
            (Style::CommaSeparated, Value::Array(items)) => {
                vec![items.iter().map(text).collect::<Vec<_>>().join(",")]
            }
            (_, value) => vec![text(value)],
        }
    }

    /// The place of this parameter.
    #[must_use]
    pub fn place(&self) -> Place {
        let name = self.name.clone();
        match self.location {
            Location::Path => Place::Path(name),
            Location::Query => Place::Query(name),
            Location::Header => Place::Header(name),
        }
    }

    /// The violation of a required parameter that is absent.
    #[must_use]
    pub fn missing(&self) -> Violation {
        Violation::new(self.place(), "required", "required, but missing")
    }

    fn repeated(&self, times: usize) -> Violation {
        let message = format!("given {times} times, takes one value");
        Violation::new(self.place(), "repeated", message)
    }

    fn values<'a>(&self, texts: impl Iterator<Item = &'a str>) -> Result<Value, Vec<Violation>> {
        let mut values = Vec::new();
        let mut violations = Vec::new();
        for text in texts {
            match self.value(text) {
                Ok(value) => values.push(value),
                Err(found) => violations.extend(found),
            }
        }
        if violations.is_empty() {
            Ok(Value::Array(values))
        } else {
            Err(violations)
        }
    }

    fn value(&self, text: &str) -> Result<Value, Vec<Violation>> {
        let value = match self.kind {
            Kind::String => Some(Value::from(text)),
            Kind::Integer => integer(text).map(Value::from),
            Kind::Number => number(text).map(Value::Number),
            Kind::Boolean => match text {
                "true" => Some(Value::Bool(true)),
                "false" => Some(Value::Bool(false)),
                _ => None,
            },
        };
        value.ok_or_else(|| {
            let message = format!("\"{}\" is not {}", excerpt(text), self.kind.expectation());
            vec![Violation::new(self.place(), "type", message)]
        })
    }
}

impl Kind {
    fn of(schema: &Value) -> Kind {
        match schema.get("type").and_then(Value::as_str) {
            Some("integer") => Kind::Integer,
            Some("number") => Kind::Number,
            Some("boolean") => Kind::Boolean,
            Some(_) => Kind::String,
            None => Kind::of_values(schema),
        }
    }

    /// The type of the values of an `enum` without `type`, if they have one.
    fn of_values(schema: &Value) -> Kind {
        let values: Vec<&Value> = schema
            .get("enum")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .collect();
        let all =
            |is: fn(&Value) -> bool| !values.is_empty() && values.iter().all(|value| is(value));
        match () {
            () if all(|value| value.is_i64() || value.is_u64()) => Kind::Integer,
            () if all(Value::is_number) => Kind::Number,
            () if all(Value::is_boolean) => Kind::Boolean,
            () => Kind::String,
        }
    }

    fn expectation(self) -> &'static str {
        match self {
            Kind::String => "a string",
            Kind::Integer => "an integer between -9223372036854775808 and 9223372036854775807",
            Kind::Number => "a number",
            Kind::Boolean => "a boolean: `true` or `false`",
        }
    }
}

/// The schema that says the type: behind references, and among the members of `allOf`.
fn facts<'a>(schema: &'a Value, components: &'a Components) -> &'a Value {
    let schema = components.resolve(schema);
    if schema.get("type").is_some() || schema.get("enum").is_some() {
        return schema;
    }
    let members = schema.get("allOf").and_then(Value::as_array);
    let facts = members
        .into_iter()
        .flatten()
        .map(|member| self::facts(member, components));
    let mut telling = facts.filter(|facts| facts.get("type").or(facts.get("enum")).is_some());
    telling.next().unwrap_or(schema)
}

/// The default of a schema: its own, or that of what it refers to.
fn default<'a>(schema: &'a Value, components: &'a Components) -> Option<&'a Value> {
    let schema = components.resolve(schema);
    let members = || {
        schema
            .get("allOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
    };
    schema
        .get("default")
        .or_else(|| members().find_map(|member| default(member, components)))
}

/// The least value that the bounds of an integer allow.
fn minimum(facts: &Value) -> Option<i64> {
    let minimum = facts.get("minimum")?.as_i64()?;
    let exclusive = facts.get("exclusiveMinimum") == Some(&Value::Bool(true));
    minimum.checked_add(i64::from(exclusive))
}

fn integer(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let canonical = digits == "0" || !digits.starts_with('0');
    let decimal = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if canonical && decimal {
        text.parse().ok()
    } else {
        None
    }
}

/// A JSON number; `NaN`, infinities and a leading `+` are none.
fn number(text: &str) -> Option<Number> {
    match serde_json::from_str(text) {
        Ok(Value::Number(number)) if !text.contains(char::is_whitespace) => Some(number),
        _ => None,
    }
}

/// The text of a scalar value.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
