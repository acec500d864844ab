//! Where each key and value of a document stands in its text.

use super::{Pointer, Span};
use std::collections::HashMap;

/// The places of one value: its own, and that of the key that names it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) key: Option<Span>,
    pub(super) value: Span,
}

/// The places of all values of a document.
#[derive(Debug, Default)]
pub(super) struct Spans(HashMap<Pointer, Place>);

impl Spans {
    pub(super) fn insert(&mut self, pointer: Pointer, place: Place) {
        self.0.insert(pointer, place);
    }

    /// The places of the value, or of the nearest value above it that exists.
    pub(super) fn nearest(&self, pointer: &Pointer) -> Place {
        let mut current = pointer.clone();
        loop {
            if let Some(place) = self.0.get(&current) {
                return *place;
            }
            match current.parent() {
                Some(parent) => current = parent,
                None => {
                    return Place {
                        key: None,
                        value: Span::default(),
                    };
                }
            }
        }
    }
}

/// Turns the parser's counts of characters into counts of bytes.
#[derive(Debug)]
pub(super) struct CharacterIndex<'text> {
    text: &'text str,
    /// The byte of every [`STRIDE`]th character; empty when each character is one byte.
    checkpoints: Vec<usize>,
}

/// How many characters lie between two checkpoints: looking one up walks at most as many.
const STRIDE: usize = 64;

impl<'text> CharacterIndex<'text> {
    pub(super) fn new(text: &'text str) -> Self {
        let checkpoints = if text.is_ascii() {
            Vec::new()
        } else {
            text.char_indices()
                .step_by(STRIDE)
                .map(|(byte, _)| byte)
                .collect()
        };
        CharacterIndex { text, checkpoints }
    }

    /// The byte of a character; the end of the text for anything beyond it.
    pub(super) fn byte(&self, character: usize) -> usize {
        if self.checkpoints.is_empty() {
            return character.min(self.text.len());
        }
        let Some(checkpoint) = self.checkpoints.get(character / STRIDE) else {
            return self.text.len();
        };
        let rest = self.text.get(*checkpoint..).unwrap_or("");
        match rest.char_indices().nth(character % STRIDE) {
            Some((byte, _)) => checkpoint + byte,
            None => self.text.len(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CharacterIndex;

    #[test]
    fn every_character_is_found() {
        for text in ["", "plain", "ä", &"aä€😀".repeat(50)] {
            let index = CharacterIndex::new(text);
            for (character, (byte, _)) in text.char_indices().enumerate() {
                assert_eq!(index.byte(character), byte);
            }
            assert_eq!(index.byte(text.chars().count()), text.len());
            assert_eq!(index.byte(text.len() + 1000), text.len());
        }
    }
}
