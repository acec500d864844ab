//! What generated modules say of an API, and what they call.

use std::pin::Pin;

use clap::builder::{PossibleValuesParser, TypedValueParser as _, ValueParser};
use serde_json::{Number, Value};
use specshot_runtime::{ApiSpec, OperationSpec};

pub use crate::{
    failure::{Cause, Failure},
    session::Session,
};
pub use specshot_runtime::parameter::Location;

/// The user agent of the command.
pub const USER_AGENT: &str = concat!("users/", env!("CARGO_PKG_VERSION"));

/// A call that is under way.
pub type Running<'a> = Pin<Box<dyn Future<Output = Result<(), Failure>> + 'a>>;

/// An API: a command with a subcommand per operation.
#[derive(Debug)]
pub struct Api {
    /// What its document says.
    pub spec: &'static ApiSpec,
    /// The URL of the document's first server.
    pub server: Option<&'static str>,
    /// The variable of the environment with the base URL.
    pub base_url: &'static str,
    /// The security schemes that operations ask for.
    pub schemes: &'static [Scheme],
    /// The operations in the order of the document.
    pub operations: &'static [&'static Operation],
}

/// A security scheme.
#[derive(Debug)]
pub struct Scheme {
    /// The name in the document.
    pub name: &'static str,
    /// What it asks for.
    pub kind: SchemeKind,
    /// The variables of the environment that its credentials are taken from.
    pub variables: &'static [&'static str],
}

/// What a security scheme asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// A user name and a password.
    Pair,
    /// A token or key.
    Secret,
}

impl Scheme {
    /// How to give its credentials.
    pub(crate) fn help(&self) -> String {
        let Scheme {
            name, variables, ..
        } = self;
        let variables = variables.join(" and ");
        format!(
            "for `{name}`, set {variables} in the environment, or `{name}` in the configuration file"
        )
    }
}

/// An operation: a subcommand.
#[derive(Debug)]
pub struct Operation {
    /// The name of the subcommand.
    pub name: &'static str,
    /// What the document says of it.
    pub spec: &'static OperationSpec,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// The parameters in the order of the document.
    pub arguments: &'static [Argument],
    /// The request body.
    pub body: Option<Body>,
    /// Whether it lists pages that can be followed.
    pub pages: bool,
    /// Makes the call.
    pub run: fn(&Session) -> Running<'_>,
}

/// A request body.
#[derive(Debug)]
pub struct Body {
    /// The description, empty when absent.
    pub description: &'static str,
    /// Whether a request must have it.
    pub required: bool,
}

/// A parameter: a flag.
#[derive(Debug)]
pub struct Argument {
    /// The name in the document.
    pub parameter: &'static str,
    /// Where it stands in a request.
    pub place: Location,
    /// The flag, without hyphens in front.
    pub flag: &'static str,
    /// The description, empty when absent.
    pub description: &'static str,
    /// Bounds and default, for people.
    pub notes: &'static str,
    /// What the text of a value, or of an item of a list, is read as.
    pub form: Form,
    /// The values that there are; empty for any.
    pub values: &'static [&'static str],
    /// Whether a request must have it.
    pub required: bool,
    /// Whether its value is a list, which is given item by item.
    pub repeated: bool,
}

/// What an answer has to show.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// It has no body.
    Nothing,
    /// A body with these properties; none when it is no object.
    Record(&'static [&'static str]),
    /// A list.
    List {
        /// Where the items stand in the body, as a JSON pointer.
        items: &'static str,
        /// The properties of an item; none when items are no objects.
        columns: &'static [&'static str],
    },
}

/// What the text of a value is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A string.
    Text,
    /// An integer of 64 bits.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A date and time (RFC 3339).
    DateTime,
    /// A date.
    Date,
    /// A UUID.
    Uuid,
    /// An IPv4 address.
    Ipv4,
    /// An IPv6 address.
    Ipv6,
    /// JSON, or a text that is none.
    Json,
}

impl Form {
    /// What help calls a value.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Form::Text => "TEXT",
            Form::Integer => "INTEGER",
            Form::Number => "NUMBER",
            Form::Boolean => "BOOLEAN",
            Form::DateTime => "DATE-TIME",
            Form::Date => "DATE",
            Form::Uuid => "UUID",
            Form::Ipv4 => "IPV4",
            Form::Ipv6 => "IPV6",
            Form::Json => "JSON",
        }
    }

    /// What reads a value; `values` are all that there are, if any.
    pub(crate) fn parser(self, values: &'static [&'static str]) -> ValueParser {
        let values = match (self, values) {
            (Form::Boolean, []) => &["true", "false"],
            _ => values,
        };
        match values {
            [] => ValueParser::from(move |text: &str| self.read(text)),
            _ => PossibleValuesParser::new(values)
                .try_map(move |text| self.read(&text))
                .into(),
        }
    }

    /// Reads a text.
    fn read(self, text: &str) -> Result<Value, String> {
        let as_text = |checked: bool| checked.then(|| Value::from(text));
        let value = match self {
            Form::Text => as_text(true),
            Form::Integer => text.parse::<i64>().ok().map(Value::from),
            Form::Number => {
                let number = text.parse().ok().and_then(Number::from_f64);
                number.map(Value::Number)
            }
            Form::Boolean => text.parse().ok().map(Value::Bool),
            Form::DateTime => as_text(chrono::DateTime::parse_from_rfc3339(text).is_ok()),
            Form::Date => as_text(text.parse::<chrono::NaiveDate>().is_ok()),
            Form::Uuid => as_text(uuid::Uuid::try_parse(text).is_ok()),
            Form::Ipv4 => as_text(text.parse::<std::net::Ipv4Addr>().is_ok()),
            Form::Ipv6 => as_text(text.parse::<std::net::Ipv6Addr>().is_ok()),
            Form::Json => Some(serde_json::from_str(text).unwrap_or_else(|_| Value::from(text))),
        };
        value.ok_or_else(|| self.expectation().to_owned())
    }

    fn expectation(self) -> &'static str {
        match self {
            Form::Text | Form::Json => "not a text",
            Form::Integer => "not an integer of 64 bits",
            Form::Number => "not a number",
            Form::Boolean => "neither true nor false",
            Form::DateTime => "not a date and time such as 2026-01-31T08:00:00Z (RFC 3339)",
            Form::Date => "not a date such as 2026-01-31",
            Form::Uuid => "not a UUID",
            Form::Ipv4 => "not an IPv4 address",
            Form::Ipv6 => "not an IPv6 address",
        }
    }
}
