//! Keys and redirects to another host.

use std::sync::{Arc, Mutex};

use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader},
    net::TcpListener,
};

use crate::{
    client::{Client, ClientBuilder},
    service::{DEVICE, EMMA, KEY, SESSION},
};

/// A host that answers everything with `answer`, and the heads of what it was sent.
async fn host(answer: String) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let heads = Arc::<Mutex<Vec<String>>>::default();
    let kept = Arc::clone(&heads);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let mut stream = BufReader::new(stream);
            let mut head = String::new();
            while !head.ends_with("\r\n\r\n") && stream.read_line(&mut head).await.unwrap_or(0) > 0
            {
            }
            kept.lock().expect("no panic").push(head);
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    (url, heads)
}

/// What another host is sent when the first one answers with a redirect to it.
async fn followed(set_up: impl Fn(ClientBuilder) -> ClientBuilder) -> Vec<String> {
    let empty = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    let (other, heads) = host(empty.to_owned()).await;
    let redirect = format!(
        "HTTP/1.1 307 Temporary Redirect\r\nLocation: {other}/\r\nContent-Length: 0\r\n\
         Connection: close\r\n\r\n"
    );
    let (url, first) = host(redirect).await;
    let builder = Client::builder().base_url(url).key_auth(KEY);
    let builder = builder.query_key(KEY).session(SESSION).device(DEVICE);
    let client = set_up(builder).build().expect("a client");
    let book = client.get_book().isbn(EMMA.to_owned()).send().await;
    book.expect_err("no book");
    let catalogue = client.catalogue().send().await;
    catalogue.expect_err("no catalogue");
    let first = first.lock().expect("no panic").clone();
    assert_eq!(first.len(), 2);
    assert!(first[0].contains(&format!("x-key: {KEY}\r\n")), "{first:?}");
    assert!(
        first[1].starts_with("GET /catalogue?key=a-key "),
        "{first:?}"
    );
    let heads = heads.lock().expect("no panic");
    heads.clone()
}

#[tokio::test]
async fn no_key_is_sent_to_another_host() {
    assert_eq!(followed(|builder| builder).await, Vec::<String>::new());
}

#[tokio::test]
async fn nor_by_an_http_client_that_follows_no_redirects() {
    let http = || reqwest::Client::builder().no_proxy();
    let http = http().redirect(reqwest::redirect::Policy::none()).build();
    let http = http.expect("an HTTP client");
    let heads = followed(|builder| builder.http_client(http.clone())).await;
    assert_eq!(heads, Vec::<String>::new());
}

/// What the documentation of `http_client` warns of. When this fails, the HTTP client has become
/// more careful, and the warning can go.
#[tokio::test]
async fn an_http_client_that_follows_redirects_takes_keys_along() {
    let http = reqwest::Client::builder().no_proxy().build();
    let http = http.expect("an HTTP client");
    let heads = followed(|builder| builder.http_client(http.clone())).await;
    assert_eq!(heads.len(), 2);
    assert!(heads[0].contains(&format!("x-key: {KEY}\r\n")), "{heads:?}");
    assert!(heads[1].contains("/catalogue?key=a-key\r\n"), "{heads:?}");
}
