//! Which operations are sent again: those whose method is idempotent, unless a call allows more.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use specshot_runtime::client::RetryPolicy;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};

use crate::{
    client::{Book, Client, Name},
    service::{EMMA, KEY, TOKEN},
};

/// A client of a service that is busy, and how often that was asked.
async fn busy() -> (Client, Arc<AtomicUsize>) {
    let service = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
    let address = service.local_addr().expect("an address");
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = service.accept().await {
            let _ = stream.read(&mut [0; 4096]).await;
            count.fetch_add(1, Ordering::SeqCst);
            let answer = b"HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
            let _ = stream.write_all(answer).await;
        }
    });
    let client = Client::builder()
        .base_url(format!("http://{address}"))
        .retry(RetryPolicy::default().backoff(Duration::ZERO, Duration::ZERO))
        .key_auth(KEY)
        .bearer_auth(TOKEN);
    (client.build().expect("a client"), asked)
}

#[tokio::test]
async fn only_an_idempotent_call_is_sent_again_unless_it_allows_it() {
    let (client, asked) = busy().await;
    let times = || asked.swap(0, Ordering::SeqCst);
    let book = || Book::new(Name("Emma".to_owned()));

    #[expect(deprecated, reason = "the only PUT of the document")]
    let replace = client.replace_book().isbn(EMMA.to_owned());
    replace.body(book()).send().await.expect_err("busy");
    assert_eq!(times(), 3, "PUT");

    let add = || client.add_book().shelf(1).x_trace("12345678").body(book());
    add().send().await.expect_err("busy");
    assert_eq!(times(), 1, "POST");

    let again = add().retry(RetryPolicy::any_method);
    again.send().await.expect_err("busy");
    assert_eq!(times(), 3, "POST that may be sent again");
    add().send().await.expect_err("busy");
    assert_eq!(times(), 1, "that was for one call");
}
