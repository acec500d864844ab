//! The requests that no operation took.

use std::time::Duration;

use super::{
    client::{connect, get},
    service::Service,
};

#[test]
fn what_dropshot_answers_itself_is_told_and_nothing_else() {
    let service = Service::unlimited();
    let mut stream = connect(service.address);
    get(&mut stream, "/answer");
    get(&mut stream, "/nowhere?to=go");
    let told = service
        .unclaimed
        .recv_timeout(Duration::from_secs(60))
        .expect("a note");
    assert_eq!(
        (told.method.as_str(), told.uri.as_str()),
        ("GET", "/nowhere?to=go")
    );
    assert_eq!(told.status, 404);
    get(&mut stream, "/answer");
    assert!(service.unclaimed.try_recv().is_err());
}
