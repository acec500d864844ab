//! Text to document: the events of the YAML parser become a value and the spans of its parts.

use super::spans::{CharacterIndex, Place, Spans};
use super::{Document, Pointer, Source, Span};
use super::{refusal, scalar, surrogate};
use crate::diagnostic::{Diagnostic, Diagnostics};
use saphyr_parser::{Event, Parser, ScalarStyle, ScanError};
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::sync::Arc;

/// How deep a document may nest. Real documents stay below forty; what is far beyond is an
/// attack on whatever walks the value recursively.
const MAX_DEPTH: usize = 128;

/// What a text gave: perhaps a document, and the findings on the way to it.
///
/// A document beside findings has holes: values that were refused, at the pointers in `refused`.
/// It serves to find out what else is wrong.
pub(crate) struct Partial {
    pub(crate) document: Option<Document>,
    pub(crate) diagnostics: Diagnostics,
    pub(crate) refused: Vec<Pointer>,
}

/// The parser cannot go on; the reason is among the findings.
struct Stop;

pub(crate) fn parse(name: &str, text: &str) -> Partial {
    let source = Arc::new(Source::new(name, text));
    let mut builder = Builder::new(&source);
    let root = builder.run().ok();
    let Builder {
        mut diagnostics,
        spans,
        refused,
        ..
    } = builder;
    if name.ends_with(".json")
        && diagnostics.is_empty()
        && let Some(finding) = refusal::not_json(&source)
    {
        // Most of YAML's liberties are invisible to whoever reads a file as JSON.
        diagnostics.push(finding);
    }
    let document = root.map(|root| Document::new(Arc::clone(&source), root, spans));
    Partial {
        document,
        diagnostics,
        refused,
    }
}

/// A mapping or sequence whose end was not seen yet.
struct Open {
    pointer: Pointer,
    key: Option<Span>,
    span: Span,
    /// Its value is thrown away, so it leaves no spans: a key that was there before.
    discarded: bool,
    items: Items,
}

enum Items {
    Mapping {
        members: Map<String, Value>,
        keys: HashMap<String, Span>,
        pending: Option<Key>,
    },
    Sequence(Vec<Value>),
}

struct Key {
    name: String,
    span: Span,
    duplicate: bool,
}

/// Where the value of the next event belongs.
struct Slot {
    pointer: Pointer,
    key: Option<Span>,
    discarded: bool,
}

struct Builder<'text> {
    source: &'text Arc<Source>,
    index: CharacterIndex<'text>,
    open: Vec<Open>,
    root: Option<Value>,
    spans: Spans,
    diagnostics: Diagnostics,
    refused: Vec<Pointer>,
}

impl<'text> Builder<'text> {
    fn new(source: &'text Arc<Source>) -> Self {
        Builder {
            source,
            index: CharacterIndex::new(source.text()),
            open: Vec::new(),
            root: None,
            spans: Spans::default(),
            diagnostics: Diagnostics::new(Arc::clone(source)),
            refused: Vec::new(),
        }
    }

    fn run(&mut self) -> Result<Value, Stop> {
        self.refuse_control_characters()?;
        let mut documents = 0_usize;
        let text = surrogate::joined(self.source.text());
        let mut parser = Parser::new_from_str(&text);
        while let Some(event) = parser.next_event() {
            let (event, span) = event.map_err(|error| self.syntax_error(&error))?;
            let span = self.span(&span);
            match event {
                Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
                Event::DocumentStart(_) => {
                    documents += 1;
                    if documents > 1 {
                        return Err(self.stop(refusal::several_documents(span)));
                    }
                }
                Event::Alias(_) => self.alias(span)?,
                Event::Scalar(text, style, anchor, tag) => {
                    self.decorations(span, anchor, tag.is_some());
                    let text = surrogate::without_filler(&text);
                    self.scalar(&text, style, span)?;
                }
                Event::SequenceStart(anchor, tag) => {
                    self.decorations(span, anchor, tag.is_some());
                    self.start(Items::Sequence(Vec::new()), span)?;
                }
                Event::MappingStart(anchor, tag) => {
                    self.decorations(span, anchor, tag.is_some());
                    let items = Items::Mapping {
                        members: Map::new(),
                        keys: HashMap::new(),
                        pending: None,
                    };
                    self.start(items, span)?;
                }
                Event::SequenceEnd | Event::MappingEnd => self.end(span),
            }
        }
        match self.root.take() {
            None | Some(Value::Null) => Err(self.stop(refusal::empty())),
            Some(root) => Ok(root),
        }
    }

    fn span(&self, span: &saphyr_parser::Span) -> Span {
        let start = self.index.byte(span.start.index());
        let end = self.index.byte(span.end.index()).max(start);
        // Some scalars are said to reach up to the next token.
        let text = self.source.text().get(start..end).unwrap_or("");
        Span::new(start, start + text.trim_end().len())
    }

    /// Takes the place of the next value; nothing if the next event is a key.
    fn slot(&mut self) -> Option<Slot> {
        let Some(parent) = self.open.last_mut() else {
            return Some(Slot {
                pointer: Pointer::root(),
                key: None,
                discarded: false,
            });
        };
        match &parent.items {
            Items::Sequence(items) => Some(Slot {
                pointer: parent.pointer.child(items.len()),
                key: None,
                discarded: parent.discarded,
            }),
            Items::Mapping { pending, .. } => pending.as_ref().map(|key| Slot {
                pointer: parent.pointer.child(&key.name),
                key: Some(key.span),
                discarded: parent.discarded || key.duplicate,
            }),
        }
    }

    fn start(&mut self, items: Items, span: Span) -> Result<(), Stop> {
        let Some(slot) = self.slot() else {
            return Err(self.stop(refusal::complex_key(span)));
        };
        if self.open.len() >= MAX_DEPTH {
            return Err(self.stop(refusal::too_deep(span, MAX_DEPTH)));
        }
        self.open.push(Open {
            pointer: slot.pointer,
            key: slot.key,
            span,
            discarded: slot.discarded,
            items,
        });
        Ok(())
    }

    fn end(&mut self, end: Span) {
        // The parser closes nothing that it did not open.
        let Some(open) = self.open.pop() else {
            return;
        };
        let span = Span::new(open.span.start, end.end.max(open.span.end));
        let text = self.source.text().get(span.start..span.end).unwrap_or("");
        let span = Span::new(span.start, span.start + text.trim_end().len());
        let value = match open.items {
            Items::Mapping { members, .. } => Value::Object(members),
            Items::Sequence(items) => Value::Array(items),
        };
        let slot = Slot {
            pointer: open.pointer,
            key: open.key,
            discarded: open.discarded,
        };
        self.place(slot, value, span);
    }

    /// Puts a finished value where it belongs.
    fn place(&mut self, slot: Slot, value: Value, span: Span) {
        if !slot.discarded {
            // A value that is left out stands right after its key.
            let value = match slot.key {
                Some(key) if span.start == span.end => Span::new(key.end, key.end),
                Some(_) | None => span,
            };
            let place = Place {
                key: slot.key,
                value,
            };
            self.spans.insert(slot.pointer, place);
        }
        match self.open.last_mut().map(|parent| &mut parent.items) {
            None => self.root = Some(value),
            Some(Items::Sequence(items)) => items.push(value),
            Some(Items::Mapping {
                members,
                keys,
                pending,
            }) => {
                if let Some(key) = pending.take()
                    && !key.duplicate
                {
                    keys.insert(key.name.clone(), key.span);
                    members.insert(key.name, value);
                }
            }
        }
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, span: Span) -> Result<(), Stop> {
        let Some(slot) = self.slot() else {
            return self.key(text, style, span);
        };
        let value = match style {
            ScalarStyle::Plain => scalar::plain(text),
            ScalarStyle::SingleQuoted
            | ScalarStyle::DoubleQuoted
            | ScalarStyle::Literal
            | ScalarStyle::Folded => Ok(Value::String(text.to_owned())),
        };
        let value = value.unwrap_or_else(|reason| {
            self.refused.push(slot.pointer.clone());
            self.diagnostics.push(refusal::no_value(reason, text, span));
            Value::Null
        });
        self.place(slot, value, span);
        Ok(())
    }

    fn key(&mut self, text: &str, style: ScalarStyle, span: Span) -> Result<(), Stop> {
        if text.is_empty() && style == ScalarStyle::Plain {
            return Err(self.stop(refusal::missing_key(span)));
        }
        let Some(Open {
            pointer,
            items: Items::Mapping { keys, pending, .. },
            ..
        }) = self.open.last_mut()
        else {
            return Ok(());
        };
        let first = keys.get(text).copied();
        *pending = Some(Key {
            name: text.to_owned(),
            span,
            duplicate: first.is_some(),
        });
        if text == "<<" && style == ScalarStyle::Plain {
            // What it would bring here is missing now.
            self.refused.push(pointer.clone());
            self.diagnostics.push(refusal::merge_key(span));
        }
        if let Some(first) = first {
            let finding = refusal::duplicate_key(text, span, first);
            self.diagnostics.push(finding);
        }
        Ok(())
    }

    fn alias(&mut self, span: Span) -> Result<(), Stop> {
        let finding = refusal::alias(span);
        let Some(slot) = self.slot() else {
            return Err(self.stop(finding));
        };
        self.diagnostics.push(finding);
        self.refused.push(slot.pointer.clone());
        self.place(slot, Value::Null, span);
        Ok(())
    }

    fn decorations(&mut self, span: Span, anchor: usize, tagged: bool) {
        if anchor != 0 {
            self.diagnostics.push(refusal::anchor(span));
        }
        if tagged {
            if let Some(slot) = self.slot() {
                self.refused.push(slot.pointer);
            }
            self.diagnostics.push(refusal::tag(span));
        }
    }

    /// YAML forbids control characters, and the parser takes a NUL for the end of the text.
    fn refuse_control_characters(&mut self) -> Result<(), Stop> {
        let forbidden = |character: char| {
            character.is_ascii_control() && !matches!(character, '\t' | '\n' | '\r' | '\u{7f}')
        };
        let mut characters = self.source.text().char_indices();
        match characters.find(|(_, character)| forbidden(*character)) {
            Some((offset, character)) => {
                Err(self.stop(refusal::control_character(offset, character)))
            }
            None => Ok(()),
        }
    }

    fn syntax_error(&mut self, error: &ScanError) -> Stop {
        let start = self.index.byte(error.marker().index());
        self.stop(refusal::syntax(self.source, start, error.info()))
    }

    fn stop(&mut self, finding: Diagnostic) -> Stop {
        self.diagnostics.push(finding);
        Stop
    }
}
