//! Work that takes long.

use specshot_runtime::server::Refusal;

/// Works on a thread of its own, so that other requests are answered meanwhile.
pub(super) async fn aside<R: Send + 'static>(
    work: impl FnOnce() -> R + Send + 'static,
) -> Result<R, Refusal> {
    let worked = tokio::task::spawn_blocking(work).await;
    worked.map_err(|error| Refusal::Internal {
        detail: error.to_string(),
    })
}
