//! What the feature `tracing` tells of a call. It is alone in its process: an event that another
//! thread meets first may be taken for one that nobody wants.

use std::{
    fmt::Debug,
    sync::{Arc, Mutex},
};

use tracing::{
    Event, Metadata, Subscriber,
    field::Field,
    span::{Attributes, Id, Record},
};
use users_client::d3lay;

use crate::{
    clock::StillClock,
    stub::{Stub, answer},
};

#[allow(dead_code, reason = "the tests of `client` need more of it")]
#[path = "client/clock.rs"]
mod clock;
#[allow(dead_code, reason = "the tests of `client` need more of it")]
#[path = "client/stub.rs"]
mod stub;

/// Keeps a line per event.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<String>>>);

impl Subscriber for Lines {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn event(&self, event: &Event<'_>) {
        let mut line = event.metadata().level().to_string();
        event.record(&mut |field: &Field, value: &dyn Debug| {
            line += &format!(" {field}={value:?}");
        });
        self.0.lock().expect("no panic").push(line);
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn each_attempt_and_each_new_deviation_is_logged_without_a_secret() {
    let busy = [("Retry-After", "7"), ("X-Secret", "hunter2")];
    let busy = answer("503 Service Unavailable", &busy, "hunter2").into_bytes();
    let json = [("Content-Type", "application/json")];
    let page = r#"[{"id":"d4add56e-c345-4ac9-b392-7a890a60559a","identifier":"ben","name":"Ben",
        "email":"ben@example.com","user_type":"saas_admin","status":"active","token":"hunter2",
        "created_at":"2023-05-06T00:00:00Z","updated_at":"2023-05-06T00:00:00Z"}]"#;
    let page = answer("200 OK", &json, page).into_bytes();
    let stub = Stub::in_turn(vec![busy.clone(), Vec::new(), page, busy]).await;
    let client = d3lay::Client::builder()
        .base_url(stub.url())
        .bearer_auth("hunter2")
        .retry(StillClock::default().policy())
        .build()
        .expect("a client");
    let lines = Lines::default();
    let logged = tracing::subscriber::set_default(lines.clone());
    let search = client.list_users().search("hunter2");
    search.clone().send().await.expect("a page");
    let failing = search.retry(|policy| policy.retries(0));
    failing.send().await.expect_err("no success");
    drop(logged);
    let lines = lines.0.lock().expect("no panic");
    // Those of the HTTP client, too.
    assert!(
        !lines.iter().any(|line| line.contains("hunter2")),
        "{lines:#?}"
    );
    // Theirs know no operations.
    let own = lines.iter().filter(|line| line.contains(" operation="));
    assert_eq!(
        own.collect::<Vec<_>>(),
        [
            "WARN message=to be sent again operation=\"list_users\" number=1 \
             outcome=503 Service Unavailable elapsed=0ns wait=7s",
            "WARN message=to be sent again operation=\"list_users\" number=2 \
             outcome=list_users: no answer elapsed=0ns wait=250ms",
            "DEBUG message=attempt operation=\"list_users\" number=3 outcome=200 OK elapsed=0ns",
            "WARN message=not as the document says operation=\"list_users\" status=200 \
             place=body at `/*/token` rule=\"undocumented\" \
             example=\"a string of 7 characters at `/0/token`\"",
            "WARN message=failed operation=\"list_users\" number=1 \
             outcome=503 Service Unavailable elapsed=0ns",
            "WARN message=not as the document says operation=\"list_users\" status=503 place=status \
             rule=\"undocumented\" example=\"503\"",
        ]
    );
}
