//! How a client takes a body that is broken.

use users_client::{
    Mismatch, Place, d3lay,
    fivetran::{Client, ListUsersError},
};
use users_server::{
    ContractServer,
    generated::control::{
        ApiName::{D3lay, Fivetran},
        BrokenSchemaEffect, ContentTypeEffect, EffectKind, Expectation, FaultEffect, FaultSetting,
        JsonPointer, MissingHeaderEffect, SchemaKeyword, Seed,
    },
};

use crate::{
    clients::{self, USERS, meet},
    recorded::{faults, met_once, recorded, rules},
};

/// What the tests are about: the number of users, and nothing when the service talks nonsense. Any
/// other error is told.
async fn count(client: &Client) -> Result<Option<usize>, ListUsersError> {
    match client.list_users().send().await {
        Ok(answer) => Ok(Some(answer.body.data.items.len())),
        Err(ListUsersError::Contract(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

#[tokio::test]
async fn a_page_in_html_is_no_number_of_users() {
    let server = ContractServer::builder().users(3).start().await;
    let client = clients::fivetran(&server);
    server.set_fault(FaultSetting::of(Fivetran, FaultEffect::not_json()).first(1));
    assert_eq!(count(&client).await.expect("no error"), None);
    assert_eq!(count(&client).await.expect("no error"), Some(3));
    server.expect(Expectation::of(Fivetran, "list_users").status(200).times(2));
}

#[tokio::test]
async fn a_user_without_id_is_no_number_of_users() {
    let server = ContractServer::builder().users(3).start().await;
    let broken = broken(SchemaKeyword::Required, "/data/items/2/id");
    server.set_fault(FaultSetting::of(Fivetran, broken));
    assert_eq!(
        count(&clients::fivetran(&server)).await.expect("no error"),
        None
    );
}

/// The effect that breaks this keyword at this place.
fn broken(keyword: SchemaKeyword, pointer: &str) -> BrokenSchemaEffect {
    let mut effect = BrokenSchemaEffect::new();
    effect.keyword = Some(keyword);
    effect.pointer = Some(JsonPointer(pointer.to_owned()));
    effect
}

/// The rules that an answer broke, each with its header or its place in the body.
fn told(mismatch: &Mismatch) -> Vec<(String, String)> {
    let violations = mismatch.violations().iter();
    violations
        .map(|violation| {
            let place = match violation.place() {
                Place::Body(pointer) => pointer,
                Place::Header(name) => name,
                other => panic!("{other}"),
            };
            (violation.rule().to_owned(), place.clone())
        })
        .collect()
}

/// What Fivetran's client says of an answer with this fault; the journal says the same.
async fn tell(what: impl Into<FaultEffect>, kind: EffectKind) -> (Mismatch, Vec<(String, String)>) {
    let (server, met) = meet(what).await;
    let Err(ListUsersError::Contract(mismatch)) = met else {
        panic!("{met:?}")
    };
    assert_eq!(mismatch.status(), 200);
    let rules_told = told(&mismatch);
    let entry = met_once(&server, kind).await;
    assert_eq!(
        (entry.status(), rules(&entry)),
        (Some(200), rules_told.clone())
    );
    assert!(entry.is_complete());
    (mismatch, rules_told)
}

fn rule(rule: &str, place: &str) -> [(String, String); 1] {
    [(rule.to_owned(), place.to_owned())]
}

#[tokio::test]
async fn a_body_that_is_not_json_is_told_with_its_beginning() {
    let (mismatch, told) = tell(FaultEffect::not_json(), EffectKind::NotJson).await;
    assert_eq!(told, rule("json", ""));
    assert!(
        mismatch.excerpt().starts_with("<!DOCTYPE html>"),
        "{mismatch:?}"
    );
}

#[tokio::test]
async fn a_broken_keyword_is_told_with_its_place() {
    for (keyword, pointer, place) in [
        (SchemaKeyword::Type, "/data/items/0/id", "/data/items/0/id"),
        (SchemaKeyword::Type, "/data", "/data"),
        (
            SchemaKeyword::Format,
            "/data/items/0/created_at",
            "/data/items/0/created_at",
        ),
        // Where something is missing, the place is what it is missing from.
        (SchemaKeyword::Required, "/data/items", "/data"),
        (SchemaKeyword::Required, "/code", ""),
    ] {
        let (_, told) = tell(broken(keyword, pointer), EffectKind::BrokenSchema).await;
        assert_eq!(told, rule(keyword.as_str(), place));
    }
}

#[tokio::test]
async fn keywords_of_the_other_api_are_broken_too() {
    for (keyword, pointer, place) in [
        (SchemaKeyword::Enum, "/0/user_type", "/0/user_type"),
        (SchemaKeyword::Format, "/1/email", "/1/email"),
        (SchemaKeyword::Format, "/1/id", "/1/id"),
        (SchemaKeyword::Type, "", ""),
        (SchemaKeyword::Required, "/4/name", "/4"),
    ] {
        let server = ContractServer::builder().users(USERS).start().await;
        server.set_fault(FaultSetting::of(D3lay, broken(keyword, pointer)).first(1));
        let client = clients::d3lay(&server);
        let met = client.list_users().send().await;
        let Err(d3lay::ListUsersError::Contract(mismatch)) = met else {
            panic!("{met:?}")
        };
        assert_eq!(told(&mismatch), rule(keyword.as_str(), place));
        client.list_users().send().await.expect("no fault");
        let entries = recorded(&server, 2).await;
        assert_eq!(faults(&entries[0]), [(Some(1), EffectKind::BrokenSchema)]);
        assert_eq!(rules(&entries[0]), told(&mismatch));
        assert_eq!(faults(&entries[1]), []);
    }
}

#[tokio::test]
async fn a_keyword_by_chance_is_one_keyword_and_the_same_for_the_same_seed() {
    let by_seed = async |seed: i64| {
        let mut effect = BrokenSchemaEffect::new();
        effect.seed = Seed(seed);
        let (_, told) = tell(effect, EffectKind::BrokenSchema).await;
        assert_eq!(told.len(), 1, "{told:?}");
        told
    };
    let mut found = Vec::new();
    for seed in 0..5 {
        let told = by_seed(seed).await;
        assert_eq!(by_seed(seed).await, told);
        found.push(told);
    }
    found.dedup();
    assert!(found.len() > 1, "{found:?}");
}

#[tokio::test]
async fn a_keyword_that_no_answer_has_cannot_be_broken() {
    let server = ContractServer::builder().users(1).start().await;
    let effect = broken(SchemaKeyword::MaxLength, "/data/items/0/id");
    let set = server
        .state()
        .faults
        .set(FaultSetting::of(Fivetran, effect));
    let message = set.expect_err("impossible").to_string();
    let told = "no response of fivetran has `maxLength` at `/data/items/0/id`";
    assert!(message.contains(told), "{message}");
}

#[tokio::test]
async fn a_wrong_or_missing_content_type_is_told() {
    for (value, broken) in [(Some("text/html"), "content"), (None, "required")] {
        let effect = ContentTypeEffect::new(value.map(str::to_owned));
        let (_, told) = tell(effect, EffectKind::ContentType).await;
        assert_eq!(told, rule(broken, "Content-Type"));
    }
}

#[tokio::test]
async fn a_missing_header_is_told() {
    for name in ["X-Rate-Limit", "X-Rate-Limit-Remaining"] {
        let effect = MissingHeaderEffect::new(name.to_lowercase());
        let (_, told) = tell(effect, EffectKind::MissingHeader).await;
        assert_eq!(told, rule("required", name));
    }
}
