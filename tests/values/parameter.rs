//! A parameter or response header of a document.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{
    instance::{Generator, resolve},
    judge::{Breaches, Judge},
    rule::rules,
    text::{essence, text_of, tricky, value_of},
};

/// A parameter or response header of a document.
pub(crate) struct Parameter {
    pub(crate) name: String,
    /// `query` or `header`.
    pub(crate) place: String,
    pub(crate) required: bool,
    pub(crate) schema: Value,
    /// The type that texts are read as.
    pub(crate) kind: String,
    pub(crate) judge: Judge,
}

impl Parameter {
    /// Reads a Parameter Object.
    pub(crate) fn new(document: &Value, object: &Value) -> Self {
        let text = |key: &str| object[key].as_str().expect(key).to_owned();
        let schema = object["schema"].clone();
        Parameter {
            name: text("name"),
            place: text("in"),
            required: object["required"] == true,
            kind: facts(document, &schema)["type"]
                .as_str()
                .expect("a type")
                .to_owned(),
            judge: Judge::new(document, &schema),
            schema,
        }
    }

    /// The schema of one value, behind references and wrappers.
    pub(crate) fn facts<'a>(&'a self, document: &'a Value) -> &'a Value {
        facts(document, &self.schema)
    }

    /// What the server takes a text for before it looks at the value.
    pub(crate) fn seen(&self, text: &str) -> String {
        match self.name.eq_ignore_ascii_case("content-type") {
            true => essence(text),
            false => text.to_owned(),
        }
    }

    /// What the judge finds in a text, as it arrives in a request or an answer.
    pub(crate) fn judged(&self, text: &str) -> Breaches {
        self.judge.breaches(&value_of(&self.kind, &self.seen(text)))
    }
}

fn facts<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let schema = resolve(document, schema);
    match schema["allOf"].as_array().map(Vec::as_slice) {
        Some([member]) => facts(document, member),
        _ => schema,
    }
}

/// Texts of a parameter, each once: those of its instances, and tricky ones. The first is valid.
pub(crate) fn texts(generator: &mut Generator<'_>, parameter: &Parameter) -> Vec<String> {
    let instances = generator.instances(&parameter.schema);
    let texts = instances
        .iter()
        .filter_map(|one| text_of(&parameter.kind, &one.value));
    let mut texts: Vec<String> = texts
        .chain(tricky(&parameter.kind).iter().map(|&text| text.to_owned()))
        .collect();
    if parameter.name.eq_ignore_ascii_case("content-type") {
        texts.extend(
            [
                "Application/JSON",
                "application/json; charset=utf-8",
                "text/plain;",
                "text/ plain",
            ]
            .map(str::to_owned),
        );
    }
    let mut seen = BTreeSet::new();
    texts.retain(|text| seen.insert(text.clone()));
    texts
}

/// Each rule that a text can break is broken by one; every text is a string.
pub(crate) fn insist_on_rules(parameter: &Parameter, facts: &Value, texts: &[String]) {
    let judged: Vec<Breaches> = texts.iter().map(|text| parameter.judged(text)).collect();
    assert!(
        judged.iter().any(Breaches::is_empty),
        "{}: no valid text",
        parameter.name
    );
    for (_, keyword) in rules(&Value::Null, facts) {
        let broken = judged
            .iter()
            .flatten()
            .any(|breach| breach.keyword == keyword);
        let every_text = keyword == "type" && parameter.kind == "string";
        assert!(
            broken || every_text,
            "{}: no text breaks `{keyword}`",
            parameter.name
        );
    }
}
