//! Types and response bodies: the generated types, answers on their way to the client, and
//! records on their way into a directory.

use std::collections::BTreeSet;

use serde_json::Value;
use specshot_runtime::Place;
use tempfile::TempDir;
use users_client::Decoding;
use users_server::data::LoadError;

use crate::{
    api::{Api, Outcome},
    document,
    instance::{Generator, Instance, resolve},
    judge::{Breach, Breaches, Judge},
    parameter::{Parameter, insist_on_rules, texts},
    socket::Stub,
    summary::{Summary, insist},
    text::is_field_value,
    tolerance::Survey,
    typed::{breaches, compare, excerpt, told},
};

/// Checks what the generator claims of an instance.
pub(crate) fn claimed(judge: &Judge, instance: &Instance) -> Breaches {
    let (claimed, judged) = (instance.breaches(), judge.breaches(&instance.value));
    assert_eq!(claimed, judged, "of {}", excerpt(&instance.value));
    judged
}

/// Every schema of the document has a generated type, and each is compared at both ends.
pub(crate) fn types<A: Api>() {
    let document = document(A::DOCUMENT);
    let types = A::types();
    let known: BTreeSet<&str> = types.iter().map(|one| one.pointer.as_str()).collect();
    for pointer in schemas::<A>(&document) {
        assert!(
            known.contains(pointer.as_str()),
            "{pointer} is not compared"
        );
    }
    let mut summary = Summary::new(format!("{}: types", A::DOCUMENT));
    let mut mismatches = Vec::new();
    let mut generator = Generator::new(&document);
    for one in types {
        let schema = document.pointer(&one.pointer).expect("a schema");
        let judge = Judge::new(&document, schema);
        let instances = generator.instances(schema);
        let tokens: Vec<&str> = one.pointer.split('/').collect();
        let name = match tokens.as_slice() {
            [.., "responses", status, _, _, _] => format!("body of {status}"),
            [.., name, "schema"] => (*name).to_owned(),
            [.., name] => (*name).to_owned(),
            [] => String::new(),
        };
        summary.take(&name, &document, schema, &instances);
        for instance in &instances {
            let expected = claimed(&judge, instance);
            for end in one.ends {
                summary.tried(end.name);
                let found = compare(&document, schema, &judge, &expected, end, &instance.value);
                mismatches.extend(found.into_iter().map(|found| format!("{name}: {found}")));
            }
        }
    }
    println!("{summary}");
    insist(&mismatches);
}

/// Where the schemas stand that need a type: components, and bodies that are none.
fn schemas<A: Api>(document: &Value) -> BTreeSet<String> {
    let components = document["components"]["schemas"]
        .as_object()
        .expect("schemas");
    let mut pointers: BTreeSet<String> = components
        .keys()
        .map(|name| format!("/components/schemas/{name}"))
        .collect();
    for (status, response) in responses::<A>(document) {
        for (media_type, content) in response["content"].as_object().expect("content") {
            if content["schema"].get("$ref").is_none() {
                let escaped =
                    [A::PATH, media_type].map(|t| t.replace('~', "~0").replace('/', "~1"));
                let [path, media_type] = escaped;
                let place = format!("/paths/{path}/get/responses/{status}/content/{media_type}");
                pointers.insert(format!("{place}/schema"));
            }
        }
    }
    pointers
}

/// The responses of the operation, by status, references resolved.
fn responses<A: Api>(document: &Value) -> Vec<(u16, &Value)> {
    let responses = document["paths"][A::PATH]["get"]["responses"].as_object();
    let responses = responses.expect("responses").iter();
    let status = |status: &str| status.parse().expect("a status");
    responses
        .map(|(code, response)| (status(code), resolve(document, response)))
        .collect()
}

/// Answers that a stub serves to the client.
pub(crate) async fn answers<A: Api>() {
    let document = document(A::DOCUMENT);
    let stub = Stub::listen().await;
    let http = reqwest::Client::builder()
        .no_proxy()
        .build()
        .expect("an HTTP client");
    let url = format!("http://{}", stub.address);
    let client = A::client(&url, http.clone(), Decoding::Strict);
    let tolerant = A::client(&url, http, Decoding::Tolerant);
    let mut summary = Summary::new(format!("{}: answers to the client", A::DOCUMENT));
    let mut mismatches = Vec::new();
    let mut generator = Generator::new(&document);
    for (status, response) in responses::<A>(&document) {
        let (_, content) = response["content"]
            .as_object()
            .expect("content")
            .iter()
            .next()
            .expect("one");
        let judge = Judge::new(&document, &content["schema"]);
        let instances = generator.instances(&content["schema"]);
        let plain = instances[0].value.to_string();
        summary.take(
            &format!("{status}"),
            &document,
            &content["schema"],
            &instances,
        );
        let headers = headers(&document, response);
        let usual = usual_headers(&document, &mut generator, &headers);
        for instance in &instances {
            let expected = claimed(&judge, instance);
            stub.answer(status, &usual, &instance.value.to_string());
            let survey = Survey::of(&document, &content["schema"], &instance.value);
            let found = A::send(A::request(&client)).await;
            summary.tried("bodies");
            let strict = differs(
                status,
                &found,
                &Place::Body(String::new()),
                &instance.value,
                &survey.and(&expected),
            );
            let found = A::send(A::request(&tolerant)).await;
            summary.tried("bodies, tolerantly");
            let counted = A::drift(&tolerant);
            let tolerant = survey.differs(status, &found, &counted, &instance.value, &expected);
            for found in [strict, tolerant].into_iter().flatten() {
                mismatches.push(format!("{status}: {found}: {}", excerpt(&instance.value)));
            }
        }
        for header in &headers {
            for (text, expected) in header_texts(&document, &mut generator, header) {
                let mut sent = usual.clone();
                sent.retain(|(name, _)| *name != header.name);
                sent.extend(text.clone().map(|text| (header.name.clone(), text)));
                stub.answer(status, &sent, &plain);
                let found = A::send(A::request(&client)).await;
                summary.tried("headers");
                let place = Place::Header(header.name.clone());
                if let Some(found) = differs(status, &found, &place, &Value::Null, &expected) {
                    mismatches.push(format!("{status}: {}: {text:?}: {found}", header.name));
                }
            }
        }
    }
    assert!(summary.times("headers") > 0);
    println!("{summary}");
    insist(&mismatches);
}

fn headers(document: &Value, response: &Value) -> Vec<Parameter> {
    let headers = response["headers"].as_object().into_iter().flatten();
    let header = |(name, header): (&String, &Value)| {
        let mut header = resolve(document, header)
            .as_object()
            .expect("a Header Object")
            .clone();
        header.insert("name".to_owned(), name.as_str().into());
        header.insert("in".to_owned(), "header".into());
        Parameter::new(document, &Value::Object(header))
    };
    headers.map(header).collect()
}

fn usual_headers(
    document: &Value,
    generator: &mut Generator<'_>,
    headers: &[Parameter],
) -> Vec<(String, String)> {
    let mut usual = vec![("Content-Type".to_owned(), "application/json".to_owned())];
    for header in headers {
        let (text, _) = header_texts(document, generator, header).swap_remove(0);
        usual.push((header.name.clone(), text.expect("the first is there")));
    }
    usual
}

/// Texts of a header, with what the judge finds; `None` is an absent header.
fn header_texts(
    document: &Value,
    generator: &mut Generator<'_>,
    header: &Parameter,
) -> Vec<(Option<String>, Breaches)> {
    let mut texts = texts(generator, header);
    texts.retain(|text| is_field_value(text));
    insist_on_rules(header, header.facts(document), &texts);
    let mut result: Vec<_> = texts
        .into_iter()
        .map(|text| (Some(text.clone()), header.judged(&text)))
        .collect();
    if header.required {
        let missing = Breach::new("", "required");
        result.push((None, Breaches::from([missing])));
    }
    result
}

/// How the end of a call differs from what the judge expects.
fn differs(
    status: u16,
    found: &Outcome,
    place: &Place,
    value: &Value,
    expected: &Breaches,
) -> Option<String> {
    let same_kind = |other: &Place| std::mem::discriminant(other) == std::mem::discriminant(place);
    let named = |other: &Place| matches!(place, Place::Body(_)) || other == place;
    match found {
        Outcome::Answer(found) if *found == status && expected.is_empty() => None,
        Outcome::Mismatch(violations)
            if !expected.is_empty()
                && breaches(violations, value) == *expected
                && violations
                    .iter()
                    .all(|v| same_kind(v.place()) && named(v.place())) =>
        {
            None
        }
        other => Some(format!("{other:?}, but judged {}", told(expected))),
    }
}

/// Records in a file of users.
pub(crate) fn records<A: Api>() {
    let document = document(A::DOCUMENT);
    let schema = &document["components"]["schemas"]["User"];
    let judge = Judge::new(&document, schema);
    let instances = Generator::new(&document).instances(schema);
    let mut summary = Summary::new(format!("{}: records", A::DOCUMENT));
    summary.take("User", &document, schema, &instances);
    let directory = TempDir::new().expect("a directory");
    let path = directory.path().join("users.jsonl");
    let mut mismatches = Vec::new();
    for instance in &instances {
        let expected = claimed(&judge, instance);
        std::fs::write(&path, format!("{}\n", instance.value)).expect("a file");
        summary.tried("JSON Lines");
        let expected: BTreeSet<&str> = expected.iter().map(|one| one.pointer.as_str()).collect();
        let loaded = A::load(&path);
        let found: BTreeSet<&str> = match &loaded {
            Ok(()) => BTreeSet::new(),
            Err(LoadError::Content { problems, .. }) => problems
                .iter()
                .map(|problem| problem.pointer.as_str())
                .collect(),
            Err(other) => panic!("{other}"),
        };
        let told = loaded
            .as_ref()
            .map_or_else(ToString::to_string, |()| String::new());
        let named = expected.iter().all(|pointer| told.contains(pointer));
        if found != expected || !named {
            let shown = excerpt(&instance.value);
            mismatches.push(format!(
                "{found:?}, but judged {expected:?}: {shown}: {told}"
            ));
        }
    }
    println!("{summary}");
    insist(&mismatches);
}
