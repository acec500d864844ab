//! The arguments of a request: its parameters as values, and as one typed value with its body.

use std::borrow::Cow;

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
    /// In the order of the parameters; those at the end may be missing.
    values: Vec<Argument>,
}

#[derive(Clone, Debug)]
struct Argument {
    /// A default is that of the document.
    value: Option<Cow<'static, Value>>,
    given: bool,
}

impl Arguments {
    /// Of these parameters, the values of which are [pushed](Self::push) in their order.
    #[must_use]
    pub fn new(parameters: &'static [Parameter]) -> Self {
        Arguments {
            parameters,
            values: Vec::with_capacity(parameters.len()),
        }
    }

    /// The value of a parameter, if it has one.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.values.get(self.position(name)?)?.value.as_deref()
    }

    /// Changes the value of a parameter; `None` takes it away. Names that the document does not
    /// have are passed over.
    pub fn set(&mut self, name: &str, value: Option<Value>) {
        let position = self.position(name);
        if let Some(argument) = position.and_then(|at| self.values.get_mut(at)) {
            argument.value = value.map(Cow::Owned);
        }
    }

    /// The positions, in the order of the document, of the parameters that the request has, be
    /// they right or wrong.
    pub fn given(&self) -> impl Iterator<Item = usize> {
        let given = self.values.iter().enumerate();
        given.filter_map(|(position, argument)| argument.given.then_some(position))
    }

    /// The values as the type that is generated for the operation.
    ///
    /// # Errors
    /// When a value is missing or of another type.
    pub fn typed<A: DeserializeOwned>(self) -> Result<A, Error> {
        self.with_body(&[])
    }

    /// As [`typed`](Self::typed), with the body by its text, which types may keep. An empty text is
    /// no body.
    pub(super) fn with_body<A: DeserializeOwned>(self, body: &[u8]) -> Result<A, Error> {
        A::deserialize(MapAccessDeserializer::new(Members {
            arguments: self.parameters.iter().zip(self.values),
            value: None,
            body: (!body.is_empty()).then_some(body),
        }))
    }

    /// The value of the next parameter, and whether the request has it.
    pub fn push(&mut self, value: Option<Cow<'static, Value>>, given: bool) {
        self.values.push(Argument { value, given });
    }

    fn position(&self, name: &str) -> Option<usize> {
        self.parameters
            .iter()
            .position(|parameter| parameter.name == name)
    }
}

struct Members<'b> {
    arguments: std::iter::Zip<std::slice::Iter<'static, Parameter>, std::vec::IntoIter<Argument>>,
    /// The value of the parameter whose name was given out last.
    value: Option<Cow<'static, Value>>,
    /// The body; it comes last.
    body: Option<&'b [u8]>,
}

impl<'b> MapAccess<'b> for Members<'b> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'b>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        let next = self
            .arguments
            .find_map(|(parameter, argument)| Some((&*parameter.name, argument.value?)));
        let name = match next {
            Some((name, value)) => {
                self.value = Some(value);
                name
            }
            // No parameter has an empty name, so generated code takes the body by it.
            None if self.body.is_some() => "",
            None => return Ok(None),
        };
        seed.deserialize(BorrowedStrDeserializer::new(name))
            .map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'b>>(&mut self, seed: V) -> Result<V::Value, Error> {
        match self.value.take() {
            Some(Cow::Owned(value)) => seed.deserialize(value),
            Some(Cow::Borrowed(value)) => seed.deserialize(value),
            None => {
                let mut text = Deserializer::from_slice(self.body.take().unwrap_or_default());
                let body = seed.deserialize(&mut text)?;
                text.end()?;
                Ok(body)
            }
        }
    }
}
