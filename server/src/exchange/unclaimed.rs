//! Requests that no operation took.

use std::{
    sync::Arc,
    time::{Instant, SystemTime},
};

use http::{HeaderMap, Method, Uri};

use specshot_runtime::schema::nearest;

use crate::{
    connection::Unclaimed,
    documents::SERVED,
    generated::control::{ApiName, types::ContractPlace},
    journal::Received,
    state::ServerState,
};

/// Records what Dropshot answered itself, and what of the document such a request broke. Dropshot
/// tells neither headers nor body.
pub fn unclaimed(state: &Arc<ServerState>, api: ApiName) -> Box<dyn Fn(&Unclaimed) + Send + Sync> {
    let journal = Arc::clone(&state.journal);
    Box::new(move |unclaimed| {
        let (Ok(method), Ok(uri)) = (
            Method::from_bytes(unclaimed.method.as_bytes()),
            Uri::try_from(&unclaimed.uri),
        ) else {
            return;
        };
        let ago = unclaimed.latency;
        let received = Received {
            time: SystemTime::now() - ago,
            instant: Instant::now().checked_sub(ago).unwrap_or_else(Instant::now),
            request_id: unclaimed.request_id.parse().ok(),
        };
        let none = HeaderMap::new();
        let mut recording = journal.begin(api, None, (&method, &uri, &none), received);
        let (place, message) = mistake(api, unclaimed.status, &method, uri.path());
        recording.undocumented(place, &message);
        recording.answer(unclaimed.status, &none);
        recording.complete();
    })
}

/// What no document has, and what was probably meant.
fn mistake(api: ApiName, status: u16, method: &Method, path: &str) -> (ContractPlace, String) {
    if status == 405 {
        let message = format!("there is no method {method} at {path}");
        return (ContractPlace::Method, message);
    }
    let operations = SERVED.of(api).operations.iter();
    let meant = nearest(path, operations.map(|operation| operation.spec.path))
        .map_or_else(String::new, |path| format!("; did you mean {path}?"));
    let message = format!("there is nothing at {path}{meant}");
    (ContractPlace::Path, message)
}
