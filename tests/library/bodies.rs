//! Bodies: typed, checked, refused; unions; absent and null.

use serde_json::{Value, json};

use crate::{
    client::{
        AnnounceError, Change, ChangeBookError, ChangeGenre, EchoError, Everything, Lent, Notice,
        Novel, RemoveBookRequestBody, Several, Sold,
    },
    running::{Service, refusal},
    service::{EMMA, TOKEN},
};

const BOOK: &str = "/books/9780141439587";

/// A value of every property.
pub(crate) fn everything() -> Value {
    let all = json!({
        "id": "00000000-0000-0000-0000-000000000007",
        "type": "in-progress",
        "ratio": 0.25,
        "on": true,
        "required-null": null,
        "self": "2024-02-29T23:59:58Z",
        "match": "2024-02-29",
        "camelCase": -9_223_372_036_854_775_808_i64,
        "kebab-case": 95,
        "2nd": "jane@library.example",
        "$ref-like": "https://library.example/a?b#c",
        "bytes": "aGk=",
        "address": "127.0.0.1",
        "address6": "::1",
        "secret": "hunter2",
        "float": null,
        "flag": null,
        "anything": {"a": [1, null, "x"]},
        "free": {"a": {"b": [1]}},
        "shelves": [["a", null], []],
        "nested": {"inner": {"deepest": [{"value": "a"}]}},
        "category": {
            "name": "a",
            "parent": {"name": "b"},
            "twin": {"name": "c", "children": []},
            "children": [{"name": "d", "byName": {"e": {"name": "f"}}}],
        },
        "prices": {"EUR": 9.5, "none": null},
        "settings": {"theme": "dark", "additionalProperties": true, "depth": 3, "gone": null},
        "closed": {"only": "this"},
        "audiobook": {
            "title": "Emma",
            "subtitle": null,
            "price": 1.0,
            "genre": "poetry",
            "minutes": 900,
            "readers": [{"name": "x"}, {}],
        },
        "medium": {"url": "https://library.example"},
        "loose": 17,
        "option": {"err": "none"},
        "isbns": ["9780141439587"],
        "violation": {"contract": "x"},
        "rating": 5,
        "always": "one",
        "short": "short",
        "share": 0.5,
        "some": {"a": 1},
    });
    let unions = json!({
        "notices": [
            {"kind": "Lent", "reader": "jane", "days": 7},
            {"kind": "several", "first": {"kind": "Novel"}, "rest": [
                {"kind": "just-sold", "price": 4.5, "receipt": {"no": 1}},
                {"kind": "several", "rest": []},
            ]},
        ],
        "lent": {"kind": "Lent", "reader": "emma", "days": 1},
        "either": {"kind": "Novel"},
        "others": [{"text": {"b": 1.5}, "more": {"c": [null]}}],
    });
    let both = [all, unions].into_iter();
    both.filter_map(|part| part.as_object().cloned())
        .flatten()
        .collect::<serde_json::Map<_, _>>()
        .into()
}

#[tokio::test]
async fn every_kind_of_value_makes_the_way_there_and_back() {
    let service = Service::start();
    let sent: Everything =
        serde_json::from_value(everything()).expect("the client's types hold it");
    let answer = service
        .stranger()
        .echo()
        .body(sent.clone())
        .send()
        .await
        .expect("an answer");
    assert_eq!(answer.body, sent);
    assert_eq!(
        serde_json::to_value(&answer.body).expect("JSON"),
        everything()
    );
    let raw = service
        .raw("POST", "/echo")
        .json(&everything())
        .send()
        .await
        .expect("an answer");
    assert_eq!(raw.json::<Value>().await.expect("JSON"), everything());
}

#[tokio::test]
async fn what_the_schemas_forbid_is_refused_on_both_ends() {
    let service = Service::start();
    for (pointer, value) in [
        ("/id", json!("7")),
        ("/type", json!("2ND")),
        ("/ratio", json!(0)),
        ("/on", json!("true")),
        ("/required-null", json!(1)),
        ("/self", json!("2024-02-29")),
        ("/match", json!("2023-02-29")),
        ("/camelCase", json!(9_223_372_036_854_775_808_u64)),
        ("/kebab-case", json!(96)),
        ("/kebab-case", json!(105)),
        ("/2nd", json!("jane")),
        ("/$ref-like", json!("not a uri")),
        ("/bytes", json!("?")),
        ("/address", json!("::1")),
        ("/address6", json!("127.0.0.1")),
        ("/shelves", json!([[], [], []])),
        ("/nested", json!({})),
        ("/nested/inner/deepest/0/value", json!("c")),
        ("/category/parent/name", json!(null)),
        // `allOf` asks for an object, whatever stands beside it.
        ("/category/twin", json!(null)),
        ("/prices/EUR", json!(-1)),
        ("/settings/depth", json!("deep")),
        ("/closed", json!({"other": 1})),
        ("/audiobook/minutes", json!(0)),
        ("/audiobook", json!({"title": "Emma", "minutes": 1})),
        ("/medium", json!({"only": "x", "url": 1})),
        ("/loose", json!("four")),
        ("/free", json!([])),
        ("/free", json!({"a": 1, "b": 2, "c": 3, "d": 4})),
        ("/others/0/more", json!(1)),
        ("/loose", json!("no")),
        ("/isbns", json!([])),
        ("/rating", json!(6)),
        ("/notices/0/reader", json!(1)),
        ("/notices/0/days", json!(0)),
        ("/notices/1/first/kind", json!("novel")),
        ("/notices/1/rest/0/price", json!(-1)),
        ("/notices/1/rest/1", json!({"kind": "several", "second": 1})),
        ("/lent/kind", json!("just-sold")),
        ("/either/kind", json!("several")),
        ("/short", json!("longer")),
        ("/share", json!(1)),
        ("/some", json!({})),
    ] {
        let mut body = everything();
        *body.pointer_mut(pointer).expect("a place") = value.clone();
        let (status, message) = refusal(service.raw("POST", "/echo").json(&body)).await;
        assert_eq!(status, 400, "{pointer}: {value}");
        assert!(
            message.contains(&format!("body at `{pointer}")),
            "{pointer}: {value}: {message}"
        );
        // What the client's types can hold is refused before it is sent.
        if let Ok(typed) = serde_json::from_value::<Everything>(body.clone())
            && serde_json::to_value(&typed).is_ok_and(|written| written == body)
        {
            let answer = service.stranger().echo().body(typed).send().await;
            assert!(
                matches!(answer, Err(EchoError::Invalid(_))),
                "{pointer}: {value}: {answer:?}"
            );
        }
    }
}

#[tokio::test]
async fn a_union_is_one_of_its_branches() {
    let service = Service::start();
    let announce = |notice: Notice| service.stranger().announce().body(notice).send();
    let mut several = Several::new();
    several.first = Some(Box::new(Lent::new("jane".to_owned()).into()));
    several.rest = Some(vec![Notice::Novel(Novel::new()), Sold::new(2.5).into()]);
    let answer = announce(several.clone().into()).await.expect("an answer");
    // What is answered has the default that was left out.
    let mut lent = Lent::new("jane".to_owned());
    lent.days = Some(14);
    several.first = Some(Box::new(lent.into()));
    assert_eq!(answer.body, Notice::Several(several));
    // The tag is written once, also by a branch outside of its union.
    let text = serde_json::to_string(&answer.body).expect("JSON");
    assert_eq!(
        text,
        r#"{"kind":"several","first":{"kind":"Lent","reader":"jane","days":14},"rest":[{"kind":"Novel"},{"kind":"just-sold","price":2.5}]}"#
    );
    let lent = serde_json::to_value(Lent::new("x".to_owned())).expect("JSON");
    assert_eq!(lent, json!({"kind": "Lent", "reader": "x"}));
    // The client checks before it sends.
    let refused = announce(Sold::new(-1.0).into()).await;
    assert!(
        matches!(&refused, Err(AnnounceError::Invalid(all)) if all.to_string().contains("`/price`")),
        "{refused:?}"
    );
}

#[tokio::test]
async fn what_is_wrong_with_a_union_is_said_of_the_branch_that_its_tag_names() {
    let service = Service::start();
    for (body, said) in [
        (
            json!({"kind": "just-sold", "price": -1}),
            "body at `/price`: -1 is less than the minimum of 0",
        ),
        (
            json!({"kind": "several", "rest": [{"kind": "Lent"}]}),
            "body at `/rest/0`: \"reader\" is a required property",
        ),
        (
            json!({"kind": "lent", "reader": "x"}),
            "body at `/kind`: \"lent\" is not one of \"Lent\", \"just-sold\", \"several\", \
             \"Novel\"; did you mean \"Lent\"?",
        ),
        (
            json!({"reader": "x"}),
            "body at `/kind`: required, but missing; it is one of \"Lent\", \"just-sold\", \
             \"several\", \"Novel\"",
        ),
        (json!([]), "body: [] is not of type \"object\""),
    ] {
        let (status, message) = refusal(service.raw("POST", "/notices").json(&body)).await;
        assert_eq!((status, message.as_str()), (400, said), "{body}");
    }
}

#[tokio::test]
async fn absent_stays_and_null_goes() {
    let service = Service::with_emma();
    let client = service.client();
    let change = |change: Change| {
        client
            .change_book()
            .isbn(EMMA.to_owned())
            .body(change)
            .send()
    };
    let mut filled = Change::new();
    filled.subtitle = Some(Some("A Novel".to_owned()));
    filled.price = Some(Some(4.5));
    filled.genre = Some(Some(ChangeGenre::Poetry));
    let answer = change(filled).await.expect("an answer").body;
    assert_eq!(answer.subtitle, Some(Some("A Novel".to_owned())));
    assert_eq!(answer.price, Some(4.5));
    let mut emptied = Change::new();
    emptied.subtitle = Some(None);
    let answer = change(emptied).await.expect("an answer").body;
    assert_eq!((answer.subtitle, answer.price), (None, Some(4.5)));
    assert_eq!(service.emma().genre, crate::server::Genre::Poetry);
    let raw = service
        .keyed("PATCH", BOOK)
        .json(&json!({"genre": null, "price": null}));
    assert_eq!(raw.send().await.expect("an answer").status(), 200);
    let emma = service.emma();
    assert_eq!(
        (emma.genre, emma.price),
        (crate::server::Genre::Novel, None)
    );
    // `minProperties: 1`.
    let answer = change(Change::new()).await;
    assert!(
        matches!(answer, Err(ChangeBookError::Invalid(_))),
        "{answer:?}"
    );
    let (status, message) =
        refusal(service.keyed("PATCH", BOOK).json(&json!({"tilte": "x"}))).await;
    assert_eq!(status, 400);
    assert!(message.contains("tilte"), "{message}");
}

#[test]
fn a_property_that_is_left_out_has_its_default() {
    use crate::server::{Book, Category, Genre, Name};
    let book: Book = serde_json::from_value(json!({"title": "Emma"})).expect("a book");
    assert_eq!(book, Book::new(Name("Emma".to_owned())));
    assert_eq!(book.genre, Genre::Novel);
    assert!(
        serde_json::from_value::<Book>(json!({"title": "Emma", "genre": null})).is_err(),
        "null is not absent"
    );
    // Its default holds a category, which would have the default again.
    let category: Category = serde_json::from_value(json!({"name": "x"})).expect("a category");
    assert_eq!(category.children, None);
}

#[tokio::test]
async fn an_optional_body_may_be_absent() {
    let service = Service::with_emma();
    let request = || service.client().remove_book().isbn(EMMA.to_owned());
    let answer = request().send().await.expect("an answer");
    assert_eq!(answer.x_reason.as_deref(), Some("no body"));
    let mut reason = RemoveBookRequestBody::new();
    reason.reason = Some("gone".to_owned());
    let answer = request().body(reason).send().await.expect("an answer");
    assert_eq!(answer.x_reason.as_deref(), Some("gone"));
    let raw = service
        .raw("DELETE", BOOK)
        .bearer_auth(TOKEN)
        .send()
        .await
        .expect("an answer");
    assert_eq!(raw.headers()["x-reason"], "no body");
}

#[tokio::test]
async fn a_free_object_keeps_its_text() {
    let service = Service::start();
    let echo = async |free: &str| {
        let mut fields = everything();
        fields["free"] = json!("here");
        fields["others"][0]["text"] = json!("here");
        let body = fields.to_string().replace("\"here\"", free);
        let request = service.raw("POST", "/echo");
        let request = request.header("Content-Type", "application/json");
        (
            body.clone(),
            request.body(body).send().await.expect("an answer"),
        )
    };
    let odd = "{\"z\":1.0, \"a\":\n1e3,\"z\":\"\\u0041\"}";
    let (_, answer) = echo(odd).await;
    assert_eq!(answer.status(), 200);
    let text = answer.text().await.expect("text");
    assert!(text.contains(&format!(r#""free":{odd}"#)), "{text}");
    assert!(text.contains(&format!(r#""text":{odd}"#)), "{text}");
    // Of what the schema lists there is one of each.
    let (body, _) = echo("{}").await;
    let twice = body.replace(r#""rating":5"#, r#""rating":5,"rating":4"#);
    let request = service.raw("POST", "/echo");
    let request = request.header("Content-Type", "application/json");
    let (status, message) = refusal(request.body(twice)).await;
    assert_eq!(status, 400);
    assert_eq!(message, "body at `/rating`: the property is there twice");
}
