//! What an answer breaks of its document.

use specshot_runtime::{Place, Violation, server::Parts};

use super::service::Served;

/// What an answer breaks of the responses of its operation; its framing aside.
pub(super) fn violations(parts: &Parts, served: Served) -> Vec<Violation> {
    let Some(response) = served.contract.responses.get(&parts.status) else {
        let (status, id) = (parts.status, served.spec.id);
        let message = format!("{id} does not document the status {status}");
        return vec![Violation::new(Place::Status, "documented", message)];
    };
    let read = response.read(served.spec, parts.status, &parts.headers, &parts.body);
    read.err().unwrap_or_default()
}
