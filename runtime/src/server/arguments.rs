//! The arguments of a request: its parameters as values, and as one typed value with its body.

use std::{iter, slice};

use serde::de::{
    DeserializeOwned, DeserializeSeed, MapAccess,
    value::{BorrowedStrDeserializer, MapAccessDeserializer},
};
use serde_json::{Deserializer, Error, Value};

use crate::parameter::Parameter;

/// The parameters of a request that are as their schemas say, defaults applied.
#[derive(Clone, Debug)]
pub struct Arguments {
    parameters: &'static [Parameter],
    /// Those that do not have their default, in the order of the parameters.
    values: Vec<Argument>,
}

#[derive(Clone, Debug)]
struct Argument {
    position: usize,
    value: Option<Value>,
    given: bool,
}

impl Arguments {
    /// Of a request that has none of these parameters; those that it has are
    /// [pushed](Self::push).
    #[must_use]
    pub fn new(parameters: &'static [Parameter]) -> Self {
        Arguments {
            parameters,
            values: Vec::new(),
        }
    }

    /// The value of a parameter, if it has one.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        let position = self.position(name)?;
        match self.find(position) {
            Ok(at) => self.values[at].value.as_ref(),
            Err(_) => self.parameters[position].default.as_ref(),
        }
    }

    /// Changes the value of a parameter; `None` takes it away. Names that the document does not
    /// have are passed over.
    pub fn set(&mut self, name: &str, value: Option<Value>) {
        let Some(position) = self.position(name) else {
            return;
        };
        match self.find(position) {
            Ok(at) => self.values[at].value = value,
            Err(at) => {
                let given = false;
                self.values.insert(
                    at,
                    Argument {
                        position,
                        value,
                        given,
                    },
                );
            }
        }
    }

    /// The positions, in the order of the document, of the parameters that the request has, be
    /// they right or wrong.
    pub fn given(&self) -> impl Iterator<Item = usize> {
        let given = self.values.iter().filter(|argument| argument.given);
        given.map(|argument| argument.position)
    }

    /// The values as the type that is generated for the operation.
    ///
    /// # Errors
    /// When a value is missing or of another type.
    pub fn typed<A: DeserializeOwned>(&self) -> Result<A, Error> {
        self.with_body(&[])
    }

    /// As [`typed`](Self::typed), with the body by its text, which types may keep. An empty text is
    /// no body.
    pub(super) fn with_body<A: DeserializeOwned>(&self, body: &[u8]) -> Result<A, Error> {
        A::deserialize(MapAccessDeserializer::new(Members {
            parameters: self.parameters.iter().enumerate(),
            values: self.values.iter(),
            next: None,
            body: (!body.is_empty()).then_some(body),
        }))
    }

    /// Adds a parameter that the request has, by its position in the document; without a value if it
    /// is not as its schema says. Parameters are added in their order.
    pub fn push(&mut self, position: usize, value: Option<Value>) {
        let given = true;
        self.values.push(Argument {
            position,
            value,
            given,
        });
    }

    fn position(&self, name: &str) -> Option<usize> {
        self.parameters
            .iter()
            .position(|parameter| parameter.name == name)
    }

    fn find(&self, position: usize) -> Result<usize, usize> {
        self.values
            .binary_search_by_key(&position, |argument| argument.position)
    }
}

struct Members<'a> {
    parameters: iter::Enumerate<slice::Iter<'static, Parameter>>,
    values: slice::Iter<'a, Argument>,
    /// The value of the parameter whose name was given out last.
    next: Option<&'a Value>,
    /// The body; it comes last.
    body: Option<&'a [u8]>,
}

impl<'a> Members<'a> {
    /// The next parameter that has a value.
    fn parameter(&mut self) -> Option<(&'static str, &'a Value)> {
        for (position, parameter) in self.parameters.by_ref() {
            let next = self.values.as_slice().first();
            let value = match next.filter(|next| next.position == position) {
                Some(argument) => {
                    self.values.next();
                    argument.value.as_ref()
                }
                None => parameter.default.as_ref(),
            };
            if let Some(value) = value {
                return Some((&parameter.name, value));
            }
        }
        None
    }
}

impl<'a> MapAccess<'a> for Members<'a> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'a>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        let name = match self.parameter() {
            Some((name, value)) => {
                self.next = Some(value);
                name
            }
            // No parameter has an empty name, so generated code takes the body by it.
            None if self.body.is_some() => "",
            None => return Ok(None),
        };
        seed.deserialize(BorrowedStrDeserializer::new(name))
            .map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'a>>(&mut self, seed: V) -> Result<V::Value, Error> {
        match self.next.take() {
            Some(value) => seed.deserialize(value),
            None => {
                let mut text = Deserializer::from_slice(self.body.take().unwrap_or_default());
                let body = seed.deserialize(&mut text)?;
                text.end()?;
                Ok(body)
            }
        }
    }
}
