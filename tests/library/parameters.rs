//! Parameters: in the path, the query and headers, of every type, lists in both styles.

use chrono::{NaiveDate, TimeZone as _, Utc};

use crate::{
    client::{Edition, ExtendLoanError, FindWorkError, Genre, ListBooksError, Name},
    running::{Service, refusal},
    server,
    service::{KEY, TOKEN},
};

#[tokio::test]
async fn all_of_them_arrive() {
    let service = Service::start();
    let since = Utc
        .with_ymd_and_hms(2024, 2, 29, 1, 2, 3)
        .single()
        .expect("a time");
    let on = NaiveDate::from_ymd_opt(2024, 2, 29).expect("a date");
    let request = service.stranger().list_books().shelf(7).x_trace("tr ace");
    let request = request.author(["Austen, Jane".to_owned(), "Brontë".to_owned()]);
    let request = request
        .ids([1, -2, 3])
        .genre(Genre::Poetry)
        .min_price(0.5)
        .year(1815);
    let request = request.lent(true).limit(5).since(since).on(on).rating(3);
    let request = request.edition([Edition::_1st, Edition::InProgress, Edition::Other]);
    let request = request
        .accept("text/x")
        .content_type("text/y")
        .authorization("z");
    request.send().await.expect("the server takes them");
    let seen = service.seen();
    assert_eq!(seen.shelf, 7);
    assert_eq!(seen.x_trace.as_deref(), Some("tr ace"));
    let names = ["Austen, Jane", "Brontë"].map(|name| server::Name(name.to_owned()));
    assert_eq!(seen.author.as_deref(), Some(&names[..]));
    assert_eq!(seen.ids.as_deref(), Some(&[1, -2, 3][..]));
    assert_eq!(seen.genre, server::Genre::Poetry);
    assert_eq!(seen.min_price, Some(0.5));
    assert_eq!(seen.year, 1815);
    assert_eq!(seen.lent, Some(true));
    assert_eq!(seen.limit, server::Limit(5));
    assert_eq!(seen.since, Some(since));
    assert_eq!(seen.on, Some(on));
    let editions = [
        server::Edition::_1st,
        server::Edition::InProgress,
        server::Edition::Other,
    ];
    assert_eq!(seen.edition.as_deref(), Some(&editions[..]));
    assert_eq!(seen.rating, Some(server::Rating(3)));
    assert_eq!(seen.accept.as_deref(), Some("text/x"));
    assert_eq!(seen.content_type.as_deref(), Some("text/y"));
    assert_eq!(seen.authorization.as_deref(), Some("z"));
}

#[tokio::test]
async fn defaults_are_applied() {
    let service = Service::start();
    service
        .stranger()
        .list_books()
        .shelf(1)
        .year(1815)
        .send()
        .await
        .expect("an answer");
    let seen = service.seen();
    assert_eq!(seen.genre, server::Genre::Novel);
    assert_eq!(seen.limit, server::Limit(10));
    assert_eq!(
        (seen.author, seen.ids, seen.lent, seen.since),
        (None, None, None, None)
    );
}

#[tokio::test]
async fn lists_are_read_in_their_style() {
    let service = Service::start();
    let path = "/shelves/1/books?year=1815&author=a&author=b,c&ids=1,2&edition=,type";
    assert_eq!(
        service
            .raw("GET", path)
            .send()
            .await
            .expect("an answer")
            .status(),
        200
    );
    let seen = service.seen();
    let names = ["a", "b,c"].map(|name| server::Name(name.to_owned()));
    assert_eq!(seen.author.as_deref(), Some(&names[..]));
    assert_eq!(seen.ids.as_deref(), Some(&[1, 2][..]));
    let editions = [server::Edition::Empty, server::Edition::Type];
    assert_eq!(seen.edition.as_deref(), Some(&editions[..]));
    let path = "/shelves/1/books?year=1815&ids=1&ids=2";
    let (status, message) = refusal(service.raw("GET", path)).await;
    assert_eq!(
        (status, message.as_str()),
        (400, "query parameter `ids`: given 2 times, takes one value")
    );
}

#[tokio::test]
async fn everything_that_is_wrong_is_named_at_once() {
    let service = Service::start();
    let path = "/shelves/0/books?genre=prose&min_price=-1&lent=yes&limit=101&yaer=1&author=\
                &ids=1,x&since=yesterday&on=2023-02-29&rating=4&edition=3rd";
    let (status, message) = refusal(service.raw("GET", path)).await;
    assert_eq!(status, 400);
    for part in [
        "path parameter `shelf`",
        "query parameter `genre`",
        "query parameter `min_price`",
        "query parameter `lent`",
        "query parameter `limit`",
        "query parameter `yaer`: unknown parameter; did you mean `year`?",
        "query parameter `year`: required, but missing",
        "query parameter `author`",
        "query parameter `ids`: \"x\" is not an integer",
        "query parameter `since`",
        "query parameter `on`",
        "query parameter `rating`",
        "query parameter `edition`",
    ] {
        assert!(message.contains(part), "{part} is not in: {message}");
    }
    let request = service
        .stranger()
        .list_books()
        .shelf(0)
        .min_price(-1.0)
        .limit(101);
    let request = request.author([Name(String::new())]).rating(6).ids([]);
    let answer = request.send().await;
    let Err(ListBooksError::Invalid(violations)) = answer else {
        panic!("{answer:?}")
    };
    // `rating` breaks two. An empty list cannot be sent, which is looked at when all else is right.
    assert_eq!(violations.len(), 7);
}

#[tokio::test]
async fn path_variables_hold_any_text() {
    let service = Service::start();
    let client = service.stranger();
    for (name, title) in [
        ("Brontë", "Jane Eyre"),
        ("a/b", "c%2Fd"),
        ("日本語", "?#&=+ \"'\\"),
        ("{title}", "{name}"),
        ("100%", "~._-"),
        ("...", "a.."),
    ] {
        let found = client.find_work().name(name).title(title).send().await;
        let found = found
            .unwrap_or_else(|error| panic!("{name}/{title}: {error}"))
            .body;
        assert_eq!((found.name.as_str(), found.title.as_str()), (name, title));
    }
    for name in ["", ".", ".."] {
        let answer = client.find_work().name(name).title("x").send().await;
        assert!(
            matches!(answer, Err(FindWorkError::Invalid(_))),
            "{name}: {answer:?}"
        );
    }
    for path in ["/authors/%ff/works/x", "/authors/%zz/works/x"] {
        let status = service
            .raw("GET", path)
            .send()
            .await
            .expect("an answer")
            .status();
        assert_eq!(status, 400, "{path}");
    }
}

#[tokio::test]
async fn names_that_other_code_has_a_use_for() {
    let service = Service::start();
    let reader = uuid::Uuid::from_u128(7);
    let request = || service.client().extend_loan().reader_id(reader).number(3);
    let answer = request().send().await.expect("an answer").body;
    assert_eq!(
        (answer.reader, answer.number, answer.send),
        (reader, 3, true)
    );
    assert_eq!(
        (answer.body.len(), answer.header_map, answer.isbns),
        (0, None, None)
    );
    let request = request()
        .send_(false)
        .body_(["a b", "ü&="])
        .header_map("h")
        .r#type(Edition::Type);
    let isbns = ["9780141439587", "9780141439518"].map(|isbn| isbn.to_owned().into());
    let answer = request
        .body(isbns.to_vec())
        .send()
        .await
        .expect("an answer")
        .body;
    assert!(!answer.send);
    assert_eq!(answer.body, ["a b", "ü&="]);
    assert_eq!(answer.header_map.as_deref(), Some("h"));
    assert_eq!(answer.r#type.as_deref(), Some("type"));
    assert_eq!(answer.isbns.as_deref(), Some(&isbns[..]));
    let twice = vec![isbns[0].clone(), isbns[0].clone()];
    let answer = service
        .client()
        .extend_loan()
        .reader_id(reader)
        .number(0)
        .body(twice)
        .send()
        .await;
    let Err(ExtendLoanError::Invalid(violations)) = answer else {
        panic!("{answer:?}")
    };
    assert_eq!(violations.len(), 2);
}

#[tokio::test]
async fn typed_path_variables_are_checked() {
    let service = Service::start();
    for (path, part) in [
        ("/readers/7/loans/1", "path parameter `reader-id`"),
        (
            "/readers/00000000-0000-0000-0000-000000000007/loans/x",
            "path parameter `number`",
        ),
        (
            "/readers/00000000-0000-0000-0000-000000000007/loans/01",
            "path parameter `number`",
        ),
    ] {
        let (status, message) = refusal(service.keyed("POST", path).bearer_auth(TOKEN)).await;
        assert_eq!(status, 400);
        assert!(message.starts_with(part), "{message}");
    }
    let wrong = service
        .raw("POST", "/readers/7/loans/1")
        .header("X-Key", KEY);
    assert_eq!(refusal(wrong).await.0, 401, "credentials come first");
}
