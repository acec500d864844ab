//! What a body looks like on the wire: its media type, its length, bytes that cannot be read.

use serde_json::json;

use crate::{
    client::{AddBookError, Book, Change, RemoveBookRequestBody},
    running::{Service, refusal},
    service::{EMMA, MAX_BODY, TOKEN},
};

const BOOK: &str = "/books/9780141439587";

/// The dialect's rule `free-bodies`, as it looks on the wire.
#[tokio::test]
async fn the_client_sends_what_the_document_names() {
    let (head, body) = sent(|client| async move {
        let _ = client.remove_book().isbn(EMMA.to_owned()).send().await;
    })
    .await;
    assert!(!head.contains("content-type"), "{head}");
    assert_eq!(body, "");
    let (head, body) = sent(|client| async move {
        let request = client.remove_book().isbn(EMMA.to_owned());
        let _ = request.body(RemoveBookRequestBody::new()).send().await;
    })
    .await;
    assert!(
        head.contains("content-type: application/vnd.library.reason+json\r\n"),
        "{head}"
    );
    assert_eq!(body, "{}");
    let (head, _) = sent(|client| async move {
        let change = serde_json::from_value::<Change>(json!({"title": "x"})).expect("a change");
        let _ = client
            .change_book()
            .isbn(EMMA.to_owned())
            .body(change)
            .send()
            .await;
    })
    .await;
    assert!(
        head.contains("content-type: application/json; charset=utf-8\r\n"),
        "{head}"
    );
    let (head, _) = sent(|client| async move {
        let _ = client.catalogue_options().send().await;
    })
    .await;
    assert!(
        head.starts_with("options /catalogue http/1.1\r\n"),
        "{head}"
    );
}

/// The head of the one request that is sent, in lower case, and its body.
async fn sent<Done: Future<Output = ()>>(
    send: impl FnOnce(crate::client::Client) -> Done,
) -> (String, String) {
    use tokio::io::AsyncReadExt as _;
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0))
        .await
        .expect("a free port");
    let address = listener.local_addr().expect("an address");
    let receive = async {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let mut text = String::new();
        while !whole(&text) {
            let mut bytes = [0; 1024];
            let length = stream.read(&mut bytes).await.expect("more of it");
            assert_ne!(length, 0, "the request ended early: {text}");
            text.push_str(std::str::from_utf8(&bytes[..length]).expect("UTF-8"));
        }
        text
    };
    // The server hears one request and answers none.
    let builder = crate::client::Client::builder()
        .base_url(format!("http://{address}"))
        .retry(specshot_runtime::client::RetryPolicy::never());
    let client = builder
        .key_auth("k")
        .bearer_auth(TOKEN)
        .build()
        .expect("a client");
    let (text, ()) = tokio::join!(receive, send(client));
    let (head, body) = text.split_once("\r\n\r\n").expect("a request");
    (format!("{}\r\n", head.to_lowercase()), body.to_owned())
}

/// Whether a request has arrived with all of its body.
fn whole(text: &str) -> bool {
    text.split_once("\r\n\r\n").is_some_and(|(head, body)| {
        let head = head.to_lowercase();
        let length = head.split_once("content-length: ").map_or(0, |(_, rest)| {
            let digits = rest.split("\r\n").next().unwrap_or_default();
            digits.parse().expect("a length")
        });
        body.len() >= length
    })
}

#[tokio::test]
async fn media_types() {
    let service = Service::with_emma();
    let book = r#"{"title": "Emma"}"#;
    let post = |media_type: &str| {
        let request = service
            .keyed("POST", "/shelves/1/books")
            .header("X-Trace", "12345678");
        request.header("Content-Type", media_type).body(book)
    };
    assert_eq!(refusal(post("text/plain")).await.0, 415);
    assert_eq!(refusal(post("application/merge+json")).await.0, 415);
    let put = |media_type: &str| {
        service
            .keyed("PUT", BOOK)
            .header("Content-Type", media_type)
            .body(book)
    };
    assert_eq!(refusal(put("application/json")).await.0, 415);
    let right = put("Application/Merge+JSON; charset=utf-8")
        .send()
        .await
        .expect("an answer");
    assert_eq!(right.status(), 204);
    let patch = service
        .keyed("PATCH", BOOK)
        .header("Content-Type", "application/json");
    assert_eq!(
        patch.body(book).send().await.expect("an answer").status(),
        200
    );
}

#[tokio::test]
async fn bodies_that_cannot_be_read() {
    let service = Service::start();
    let post = || {
        let request = service
            .keyed("POST", "/shelves/1/books")
            .header("X-Trace", "12345678");
        request.header("Content-Type", "application/json")
    };
    let (status, message) = refusal(post().body("{")).await;
    assert_eq!(status, 400);
    assert!(
        message.starts_with("body: the body is not JSON"),
        "{message}"
    );
    assert_eq!(
        refusal(post()).await,
        (400, "body: a JSON body is required".to_owned())
    );
    assert_eq!(refusal(post().body("null")).await.0, 400);
    let (status, message) = refusal(post().body(" ".repeat(MAX_BODY + 1))).await;
    assert_eq!(
        (status, message),
        (413, format!("the body is longer than {MAX_BODY} bytes"))
    );
    // Parameters and the body are looked at together.
    let request = service
        .keyed("POST", "/shelves/0/books?x=1")
        .header("X-Trace", "short");
    let (status, message) = refusal(request.json(&json!({"title": "", "price": -1}))).await;
    assert_eq!(status, 400);
    for part in [
        "`shelf`",
        "`X-Trace`",
        "`x`",
        "body at `/title`",
        "body at `/price`",
    ] {
        assert!(message.contains(part), "{part} is not in: {message}");
    }
    let book = Book::new("x".repeat(MAX_BODY).into());
    let answer = service
        .client()
        .add_book()
        .shelf(1)
        .x_trace("12345678")
        .body(book)
        .send()
        .await;
    assert!(
        matches!(answer, Err(AddBookError::PayloadTooLarge(_))),
        "{answer:?}"
    );
}
