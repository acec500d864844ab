//! Credentials: one, both, either, none; missing, wrong, and before anything else.

use crate::{
    client::{AddBookError, CatalogueError, Client, ClientBuilder, GetBookError, RemoveBookError},
    running::{Service, refusal},
    service::{DEVICE, EMMA, KEY, SESSION, SIGNATURE, TOKEN},
};

const BOOK: &str = "/books/9780141439587";

#[tokio::test]
async fn missing_ones_are_noticed_before_sending() {
    let service = Service::with_emma();
    let answer = service
        .stranger()
        .get_book()
        .isbn(EMMA.to_owned())
        .send()
        .await;
    let Err(GetBookError::MissingCredentials(missing)) = answer else {
        panic!("{answer:?}")
    };
    assert_eq!(missing.scheme(), "keyAuth");
    assert_eq!(
        missing.to_string(),
        "the client has no credentials for `keyAuth`, or for `basicAuth` and `signature`"
    );
    // Half of two is none.
    let half = service
        .builder()
        .basic_auth("jane", "JANE")
        .build()
        .expect("a client");
    let answer = half.get_book().isbn(EMMA.to_owned()).send().await;
    assert!(
        matches!(answer, Err(GetBookError::MissingCredentials(_))),
        "{answer:?}"
    );
    // A key does not open what a token opens.
    let key = service.builder().key_auth(KEY).build().expect("a client");
    let answer = key.remove_book().isbn(EMMA.to_owned()).send().await;
    assert!(
        matches!(answer, Err(RemoveBookError::MissingCredentials(_))),
        "{answer:?}"
    );
}

#[tokio::test]
async fn either_alternative_opens() {
    let service = Service::with_emma();
    let key = service.builder().key_auth(KEY).build().expect("a client");
    key.get_book()
        .isbn(EMMA.to_owned())
        .send()
        .await
        .expect("the key opens");
    let both = service
        .builder()
        .basic_auth("jane", "JANE")
        .signature(SIGNATURE);
    let both = both.build().expect("a client");
    both.get_book()
        .isbn(EMMA.to_owned())
        .send()
        .await
        .expect("both together open");
    let token = service
        .builder()
        .bearer_auth(TOKEN)
        .build()
        .expect("a client");
    token
        .remove_book()
        .isbn(EMMA.to_owned())
        .send()
        .await
        .expect("the token opens");
}

#[tokio::test]
async fn wrong_ones_are_401() {
    let service = Service::with_emma();
    let wrong = service
        .builder()
        .key_auth("another")
        .query_key("another")
        .build()
        .expect("a client");
    let answer = wrong.get_book().isbn(EMMA.to_owned()).send().await;
    let Err(GetBookError::Unauthorized(refused)) = answer else {
        panic!("{answer:?}")
    };
    assert_eq!(refused.www_authenticate, "Basic");
    assert_eq!(refused.body.message, "the credentials are not known");
    let half = service
        .builder()
        .basic_auth("jane", "JANE")
        .signature("another");
    let half = half.build().expect("a client");
    let answer = half.get_book().isbn(EMMA.to_owned()).send().await;
    assert!(
        matches!(answer, Err(GetBookError::Unauthorized(_))),
        "{answer:?}"
    );
}

#[tokio::test]
async fn optional_ones_may_be_absent_but_not_wrong() {
    let service = Service::start();
    let nobody = service
        .stranger()
        .catalogue()
        .send()
        .await
        .expect("nobody is welcome");
    assert!(!nobody.body.known);
    // Credentials that are there are looked at, although the document names nobody first.
    let key = service.raw("GET", "/catalogue").query(&[("key", KEY)]);
    let known: serde_json::Value = key
        .send()
        .await
        .expect("an answer")
        .json()
        .await
        .expect("a body");
    assert_eq!(known["known"], true);
    let wrong = service
        .raw("GET", "/catalogue")
        .query(&[("key", "another")]);
    assert_eq!(refusal(wrong).await.0, 401);
    let wrong = service
        .builder()
        .query_key("another")
        .build()
        .expect("a client");
    let answer = wrong.catalogue().send().await;
    assert!(
        matches!(answer, Err(CatalogueError::Unauthorized(_))),
        "{answer:?}"
    );
}

#[tokio::test]
async fn they_come_before_everything_else() {
    let service = Service::start();
    // A body that is too long, of another type, not JSON; parameters that are wrong.
    for request in [
        service.raw("POST", "/shelves/0/books"),
        service.raw("PUT", "/books/x?y=z"),
    ] {
        let request = request
            .header("Content-Type", "text/plain")
            .body("x".repeat(10_000));
        assert_eq!(refusal(request).await.0, 401);
    }
    let wrong = service
        .raw("GET", BOOK)
        .header("X-Key", "another")
        .header("Accept", "text/html");
    assert_eq!(refusal(wrong).await.0, 401);
}

/// The body of a request that is refused stays unread: the answer comes while it is on its way.
#[tokio::test]
async fn they_come_before_a_byte_of_the_body() {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let service = Service::start();
    let url = service.url("");
    let address = url.trim_start_matches("http://");
    let mut stream = tokio::net::TcpStream::connect(address)
        .await
        .expect("a connection");
    let head = format!(
        "POST /shelves/1/books HTTP/1.1\r\nHost: {address}\r\nContent-Length: 1000000\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await.expect("sent");
    let mut status = [0; 12];
    let wait = std::time::Duration::from_secs(60);
    tokio::time::timeout(wait, stream.read_exact(&mut status))
        .await
        .expect("in time")
        .expect("read");
    assert_eq!(&status, b"HTTP/1.1 401");
}

#[tokio::test]
async fn malformed_ones_are_401() {
    let service = Service::start();
    for header in [
        "Basic",
        "Basic !",
        "Basic bm8tY29sb24=",
        "Bearer a b",
        "Digest x",
    ] {
        let request = service.raw("DELETE", BOOK).header("Authorization", header);
        assert_eq!(refusal(request).await.0, 401, "{header}");
    }
    let twice = service
        .raw("GET", BOOK)
        .header("X-Key", KEY)
        .header("X-Key", KEY);
    assert_eq!(refusal(twice).await.0, 401);
    let wrong = service
        .builder()
        .key_auth("another")
        .build()
        .expect("a client");
    let book = crate::client::Book::new("Emma".to_owned().into());
    let answer = wrong
        .add_book()
        .shelf(1)
        .x_trace("12345678")
        .body(book)
        .send()
        .await;
    assert!(
        matches!(answer, Err(AddBookError::Unauthorized(_))),
        "{answer:?}"
    );
}

async fn is_known(builder: ClientBuilder) -> Result<bool, CatalogueError> {
    let client = builder.build().expect("a client");
    client
        .catalogue()
        .send()
        .await
        .map(|answer| answer.body.known)
}

#[tokio::test]
async fn keys_in_cookies_open_together() {
    let service = Service::start();
    let session = || service.builder().session(SESSION);
    let both = session().device(DEVICE);
    assert!(is_known(both.clone()).await.expect("both cookies open"));
    // Half of two is none, and none will do.
    assert!(!is_known(session()).await.expect("nobody is welcome"));
    let wrong = is_known(session().device("another")).await;
    assert!(
        matches!(wrong, Err(CatalogueError::Unauthorized(_))),
        "{wrong:?}"
    );
    let client = both.build().expect("a client");
    for text in [format!("{client:?}"), format!("{:?}", client.catalogue())] {
        assert!(!text.contains(SESSION) && !text.contains(DEVICE), "{text}");
    }
}

#[test]
fn what_a_cookie_cannot_hold_is_refused() {
    for key in ["", "a b", "a;b", "a,b", "a\"b", "a\\b", "é"] {
        let builder = Client::builder().base_url("http://localhost").session(key);
        let error = builder.build().expect_err(key).to_string();
        assert!(
            error.starts_with("the credential for `session` "),
            "{error}"
        );
    }
}

#[tokio::test]
async fn keys_have_sources_too() {
    use std::convert::Infallible;
    let service = Service::with_emma();
    let builder = service
        .builder()
        .key_auth_source(|| async { Ok::<_, Infallible>(KEY) });
    let key = builder.build().expect("a client");
    let answer = key.get_book().isbn(EMMA.to_owned()).send().await;
    answer.expect("the key opens");
    let query = service
        .builder()
        .query_key_source(|| async { Ok::<_, Infallible>(KEY) });
    assert!(is_known(query).await.expect("the key opens"));
    let both = service
        .builder()
        .session_source(|| async { Ok::<_, Infallible>(SESSION) })
        .device(DEVICE);
    assert!(is_known(both).await.expect("both cookies open"));
    // One of two that is wrong, and the source has no better one.
    let both = service
        .builder()
        .basic_auth("jane", "JANE")
        .signature_source(|| async { Ok::<_, Infallible>("another") });
    let both = both.build().expect("a client");
    let answer = both.get_book().isbn(EMMA.to_owned()).send().await;
    assert!(
        matches!(answer, Err(GetBookError::Unauthorized(_))),
        "{answer:?}"
    );
}
