//! Statuses, each with its headers and body, typed on both ends; methods that a path has not.

use chrono::{TimeZone as _, Utc};

use crate::{
    client::{
        AddBookError, Book, CatalogueError, Genre, GetBookError, Isbn, ProbeBookError,
        ReplaceBookOk,
    },
    running::{Service, refusal},
    service::EMMA,
};

fn emma() -> Book {
    Book::new("Emma".to_owned().into())
}

#[tokio::test]
async fn created_with_headers_and_then_in_conflict() {
    let service = Service::start();
    let request = || service.client().add_book().shelf(3).x_trace("12345678");
    let mut book = emma();
    book.genre = Some(Genre::Poetry);
    let created = request()
        .body(book.clone())
        .send()
        .await
        .expect("an answer");
    assert_eq!(created.location, format!("/books/{EMMA}"));
    assert_eq!(created.x_count, Some(1));
    let added = Utc
        .with_ymd_and_hms(2024, 2, 29, 23, 59, 58)
        .single()
        .expect("a time");
    assert_eq!(created.x_added_at, added);
    assert_eq!(created.x_genre, Some(Genre::Poetry));
    assert_eq!(created.x_isbn, Some(Isbn(EMMA.to_owned())));
    assert_eq!(created.body, book);
    let answer = request().body(book).send().await;
    let Err(AddBookError::Conflict(conflict)) = &answer else {
        panic!("{answer:?}")
    };
    assert_eq!(conflict.body.message, "shelf 3 has it");
    assert_eq!(answer.err().and_then(|error| error.status()), Some(409));
}

#[tokio::test]
async fn headers_are_written_as_documents_write_values() {
    let service = Service::start();
    let request = service
        .keyed("POST", "/shelves/1/books")
        .header("X-Trace", "12345678");
    let answer = request.json(&emma()).send().await.expect("an answer");
    assert_eq!(answer.status(), 201);
    assert_eq!(answer.headers()["x-added-at"], "2024-02-29T23:59:58Z");
    assert_eq!(answer.headers()["x-count"], "1");
    assert_eq!(answer.headers()["x-isbn"], EMMA);
    assert_eq!(answer.headers().get("x-genre"), None);
    assert_eq!(answer.headers()["content-type"], "application/json");
}

#[tokio::test]
#[expect(deprecated, reason = "the document says so")]
async fn several_successes_of_one_operation() {
    let service = Service::start();
    let put = |book: Book| {
        let client = service.client();
        async move {
            client
                .replace_book()
                .isbn(EMMA.to_owned())
                .body(book)
                .send()
                .await
        }
    };
    let mut priced = emma();
    priced.price = Some(4.5);
    let created = put(emma()).await.expect("an answer");
    assert!(matches!(created, ReplaceBookOk::Created(created) if created.location.ends_with(EMMA)));
    assert!(matches!(put(emma()).await, Ok(ReplaceBookOk::NoContent(_))));
    assert!(matches!(put(priced).await, Ok(ReplaceBookOk::Ok(ok)) if ok.body.price == Some(4.5)));
    let later = put(Book::new("later".to_owned().into())).await;
    assert!(matches!(later, Ok(ReplaceBookOk::Accepted(later)) if later.body.ticket.is_nil()));
}

#[tokio::test]
async fn without_content_and_without_parameters() {
    let service = Service::start();
    service.stranger().health().send().await.expect("an answer");
    let answer = service
        .stranger()
        .catalogue_options()
        .send()
        .await
        .expect("an answer");
    assert_eq!(answer.allow, "GET, OPTIONS");
}

#[tokio::test]
async fn head_has_headers_and_no_body() {
    let service = Service::with_emma();
    let found = service
        .stranger()
        .probe_book()
        .isbn(EMMA.to_owned())
        .send()
        .await;
    assert_eq!(found.expect("an answer").x_copies, 1);
    let missing = service
        .stranger()
        .probe_book()
        .isbn("0000000000000".to_owned())
        .send()
        .await;
    assert!(
        matches!(missing, Err(ProbeBookError::NotFound(_))),
        "{missing:?}"
    );
}

#[tokio::test]
async fn not_found_and_not_acceptable() {
    let service = Service::with_emma();
    let answer = service
        .client()
        .get_book()
        .isbn("0000000000000".to_owned())
        .send()
        .await;
    let Err(GetBookError::NotFound(missing)) = answer else {
        panic!("{answer:?}")
    };
    assert_eq!(
        missing.body.message,
        "there is nothing at /books/0000000000000"
    );
    let path = format!("/books/{EMMA}");
    let answer = service
        .keyed("GET", "/books/0000000000000")
        .send()
        .await
        .expect("an answer");
    assert_eq!(answer.headers()["content-type"], "application/problem+json");
    let html = service.keyed("GET", &path).header("Accept", "text/html");
    assert_eq!(refusal(html).await.0, 406);
    let second = service
        .keyed("GET", &path)
        .header("Accept", "application/json;version=2");
    assert_eq!(second.send().await.expect("an answer").status(), 200);
    // A path that differs by slashes is another one.
    assert_eq!(
        refusal(service.keyed("GET", &format!("{path}/"))).await.0,
        404
    );
}

#[tokio::test]
async fn methods_that_a_path_has_not() {
    let service = Service::start();
    for method in ["PUT", "DELETE", "PATCH", "OPTIONS"] {
        let request = service.raw(method, "/shelves/1/books");
        let answer = request.send().await.expect("an answer");
        assert_eq!(answer.status(), 405, "{method}");
        assert_eq!(answer.headers()["allow"], "GET, POST");
    }
    let (status, _) = refusal(service.raw("PUT", "/shelves/any%2Fthing/books")).await;
    assert_eq!(status, 405);
    let answer = service
        .raw("POST", "/books/x")
        .send()
        .await
        .expect("an answer");
    assert_eq!(
        answer.status(),
        405,
        "what is not documented has Dropshot's own body"
    );
}

#[tokio::test]
async fn what_the_document_does_not_list_is_an_error_of_the_client() {
    let service = Service::start();
    let elsewhere = crate::client::Client::builder().base_url(service.url("/nowhere"));
    let answer = elsewhere
        .build()
        .expect("a client")
        .catalogue()
        .send()
        .await;
    let Err(CatalogueError::UndocumentedStatus(undocumented)) = answer else {
        panic!("{answer:?}")
    };
    assert_eq!(undocumented.status(), 404);
}
