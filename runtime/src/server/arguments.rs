//! The arguments of a request as one typed value.

use serde::de::{
    DeserializeOwned, DeserializeSeed, IntoDeserializer as _, MapAccess,
    value::MapAccessDeserializer,
};
use serde_json::{Deserializer, Error, Map, Value, map};

/// Makes typed arguments: of the parameters by their values, of the body by its text, which types
/// may keep. An empty text is no body.
///
/// # Errors
/// When the type does not hold them.
pub(super) fn typed<A: DeserializeOwned>(
    parameters: Map<String, Value>,
    body: &[u8],
) -> Result<A, Error> {
    A::deserialize(MapAccessDeserializer::new(Arguments {
        parameters: parameters.into_iter(),
        parameter: None,
        body: (!body.is_empty()).then_some(body),
    }))
}

struct Arguments<'b> {
    parameters: map::IntoIter,
    /// The value of the parameter whose name was given out last.
    parameter: Option<Value>,
    /// The body; it comes last.
    body: Option<&'b [u8]>,
}

impl<'b> MapAccess<'b> for Arguments<'b> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'b>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        let name = match self.parameters.next() {
            Some((name, value)) => {
                self.parameter = Some(value);
                name
            }
            // No parameter has an empty name, so generated code takes the body by it.
            None if self.body.is_some() => String::new(),
            None => return Ok(None),
        };
        seed.deserialize(name.into_deserializer()).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'b>>(&mut self, seed: V) -> Result<V::Value, Error> {
        match self.parameter.take() {
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
