//! Parameters: their checks, raw requests, and requests of the generated client.

use serde_json::Value;
use specshot_runtime::Place;
use users_client::Decoding;
use users_server::{ContractServer, options::Configuration};

use crate::{
    api::{Api, Outcome},
    bodies::claimed,
    document,
    instance::{Generator, Instance, resolve},
    parameter::{Parameter, insist_on_rules, texts},
    socket::{CountingProxy, RawAnswer, RawClient},
    summary::{Summary, insist},
    text::{is_field_value, percent_encoded, text_of, value_of},
    typed::{breaches, excerpt, told},
};

/// The parameters of the operation.
pub(crate) fn parameters<A: Api>(document: &Value) -> Vec<Parameter> {
    let objects = document["paths"][A::PATH]["get"]["parameters"].as_array();
    let objects = objects.expect("parameters").iter();
    objects
        .map(|object| Parameter::new(document, resolve(document, object)))
        .collect()
}

/// The check of a parameter that both ends use, given JSON values.
pub(crate) fn differing<A: Api>(parameter: &Parameter, instance: &Instance) -> Option<String> {
    let known = A::contract()
        .parameters
        .iter()
        .find(|known| known.name == parameter.name);
    let found = known.expect("a generated parameter").check(&instance.value);
    let found = breaches(&found.err().unwrap_or_default(), &instance.value);
    let expected = parameter.judge.breaches(&instance.value);
    (found != expected).then(|| {
        let (found, expected) = (told(&found), told(&expected));
        format!(
            "{}: {found}, but judged {expected}: {}",
            parameter.name,
            excerpt(&instance.value)
        )
    })
}

/// Everything that can be tried with the parameters of an API.
pub(crate) async fn requests<A: Api>() {
    let document = document(A::DOCUMENT);
    let server = server().await;
    let address = A::address(&server);
    let proxy = CountingProxy::before(address).await;
    // A connection for each request, so that a request cannot hide in an old one.
    let http = reqwest::Client::builder()
        .no_proxy()
        .pool_max_idle_per_host(0);
    let http = http.build().expect("an HTTP client");
    let mut exchange = Exchange::<A> {
        raw: RawClient::connect(address).await,
        client: A::client(&format!("http://{}", proxy.address), http, Decoding::Strict),
        proxy,
    };
    let mut summary = Summary::new(format!("{}: parameters", A::DOCUMENT));
    let mut mismatches = Vec::new();
    let mut generator = Generator::new(&document);
    for parameter in parameters::<A>(&document) {
        let instances = generator.instances(&parameter.schema);
        summary.take(&parameter.name, &document, &parameter.schema, &instances);
        for instance in &instances {
            claimed(&parameter.judge, instance);
            summary.tried("checks");
            mismatches.extend(differing::<A>(&parameter, instance));
            if let Some(found) = exchange
                .by_client(&parameter, &instance.value, &mut summary)
                .await
            {
                let shown = excerpt(&instance.value);
                mismatches.push(format!("client: {}: {found}: {shown}", parameter.name));
            }
        }
        let texts = texts(&mut generator, &parameter);
        let facts = parameter.facts(&document);
        insist_on_rules(&parameter, facts, &texts);
        for text in texts {
            if parameter.place == "header" && !is_field_value(&text) {
                continue;
            }
            let answer = exchange.raw(&parameter, &text).await;
            summary.tried(if parameter.judged(&text).is_empty() {
                "texts taken"
            } else {
                "texts refused"
            });
            if let Some(found) = differs(&parameter, facts, &text, &answer) {
                let shown: String = text.chars().take(200).collect();
                mismatches.push(format!("raw: {}: {found}: {shown:?}", parameter.name));
            }
        }
    }
    for way in [
        "checks",
        "texts taken",
        "texts refused",
        "client refuses",
        "client sends",
    ] {
        assert!(summary.times(way) > 0, "nothing was tried: {way}");
    }
    println!("{summary}");
    insist(&mismatches);
    drop(exchange);
    server.close().await.expect("an orderly end");
}

/// The server of the project, with few users: what it finds is not looked at here.
async fn server() -> ContractServer {
    let arguments = [
        "users",
        "--fivetran-port",
        "0",
        "--d3lay-port",
        "0",
        "--no-control",
        "--users",
        "5",
    ];
    let configuration = Configuration::from_arguments(arguments).expect("a configuration");
    let log = slog::Logger::root(slog::Discard, slog::o!());
    ContractServer::start(&configuration, &log)
        .await
        .expect("a server")
}

/// The ways to the server.
struct Exchange<A: Api> {
    raw: RawClient,
    client: A::Client,
    proxy: CountingProxy,
}

impl<A: Api> Exchange<A> {
    /// Sends a text as it is.
    async fn raw(&mut self, parameter: &Parameter, text: &str) -> RawAnswer {
        let authorization = A::authorization();
        let mut headers = vec![("Authorization", authorization.as_str())];
        let mut target = A::PATH.to_owned();
        match parameter.place.as_str() {
            "header" => headers.push((&parameter.name, text)),
            _ => target = format!("{target}?{}={}", parameter.name, percent_encoded(text)),
        }
        self.raw.get(&target, &headers).await
    }

    /// Sends a value with the client, if a setter takes it, and says how the end differs from
    /// what the judge expects.
    async fn by_client(
        &mut self,
        parameter: &Parameter,
        value: &Value,
        summary: &mut Summary,
    ) -> Option<String> {
        let (request, held) = A::set(A::request(&self.client), &parameter.name, value)?;
        let expected = parameter.judge.breaches(&held);
        let text = text_of(&parameter.kind, &held);
        // What no header can carry is refused before it is sent, however valid it is.
        let carried = parameter.place != "header" || text.as_deref().is_some_and(is_field_value);
        let before = self.proxy.connections();
        let outcome = A::send(request).await;
        let sent = self.proxy.connections() > before;
        let place = |place: &Place| match place {
            Place::Query(name) => parameter.place == "query" && *name == parameter.name,
            Place::Header(name) => parameter.place == "header" && *name == parameter.name,
            _ => false,
        };
        match outcome {
            Outcome::Refused(found) => {
                summary.tried("client refuses");
                let named = found.iter().all(|violation| place(violation.place()));
                let found = breaches(&found, &held);
                let unwritable = !carried && found.iter().all(|one| one.keyword == "encoding");
                let sound = if expected.is_empty() {
                    unwritable
                } else {
                    found == expected
                };
                let (found, expected) = (told(&found), told(&expected));
                (!sound || sent || !named).then(|| {
                    format!("refused for {found}, sent: {sent}, named: {named}; judged {expected}")
                })
            }
            Outcome::Answer(status) if sent && carried && expected.is_empty() => {
                summary.tried("client sends");
                let answer = self
                    .raw(parameter, text.as_deref().unwrap_or_default())
                    .await;
                (answer.status != status).then(|| format!("{status}, but raw {}", answer.status))
            }
            other => Some(format!(
                "{other:?}, sent: {sent}; judged {}",
                told(&expected)
            )),
        }
    }
}

/// How an answer differs from what the judge expects.
fn differs(parameter: &Parameter, facts: &Value, text: &str, answer: &RawAnswer) -> Option<String> {
    let expected = parameter.judged(text);
    let message = answer.body["message"].as_str().unwrap_or_default();
    let status = answer.status;
    if expected.is_empty() {
        // A cursor that no page has given out is one that the schema has nothing against.
        let unknown_cursor = parameter.name == "cursor" && message.contains(": the cursor is ");
        let taken = status != 400 || unknown_cursor;
        return (!taken).then(|| format!("{status} {message}, but judged valid"));
    }
    let place = match parameter.place.as_str() {
        "header" => format!("header `{}`: ", parameter.name),
        place => format!("{place} parameter `{}`: ", parameter.name),
    };
    let told_all = expected.iter().all(|breach| {
        tokens(facts, &breach.keyword)
            .iter()
            .all(|token| message.contains(token))
    });
    let named = message.starts_with(&place) && told_all && shows(message, parameter, text);
    let sound = status == 400 && named;
    (!sound).then(|| format!("{status} {message:?}, but judged {}", told(&expected)))
}

/// Whether a message shows a value: the beginning of its text, as it is or as JSON has it.
fn shows(message: &str, parameter: &Parameter, text: &str) -> bool {
    const BEGINNING: usize = 100;
    let text = parameter.seen(text);
    let json = value_of(&parameter.kind, &text).to_string();
    [text, json].iter().any(|shown| {
        let beginning: String = shown.chars().take(BEGINNING).collect();
        message.contains(&beginning)
    })
}

/// What a message has to tell of a rule.
fn tokens(schema: &Value, keyword: &str) -> Vec<String> {
    match keyword {
        "type" => vec![schema["type"].as_str().expect("a type").to_owned()],
        "enum" => {
            let options = schema["enum"].as_array().expect("an enum").iter();
            options
                .map(ToString::to_string)
                .chain(["is not one of".to_owned()])
                .collect()
        }
        "format" => vec![schema["format"].as_str().expect("a format").to_owned()],
        "minimum" | "maximum" => vec![keyword.to_owned(), schema[keyword].to_string()],
        "minLength" => vec!["shorter than".to_owned(), schema[keyword].to_string()],
        "maxLength" => vec!["longer than".to_owned(), schema[keyword].to_string()],
        other => panic!("what a message tells of `{other}` is not known"),
    }
}
