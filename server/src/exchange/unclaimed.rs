//! Requests that no operation took.

use std::{
    sync::Arc,
    time::{Instant, SystemTime},
};

use http::{HeaderMap, Method, Uri};

use crate::{
    connection::Unclaimed, generated::control::ApiName, journal::Received, state::ServerState,
};

/// Records what Dropshot answered itself. It tells neither headers nor body.
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
        };
        let none = HeaderMap::new();
        let mut recording = journal.begin(api, None, (&method, &uri, &none), received);
        recording.answer(unclaimed.status, &none);
        recording.complete();
    })
}
