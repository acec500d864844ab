//! The users of every API.

use std::sync::Arc;

use tokio::sync::SetOnce;

use super::Users;
use crate::{generated::control::ApiName, per_api::PerApi};

/// The users of every API, from when they are loaded.
#[derive(Default)]
pub struct Data(PerApi<SetOnce<Option<Arc<dyn Users>>>>);

/// The users of an API could not be loaded, so the server is about to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the users of {0} could not be loaded")]
pub struct NotLoaded(pub ApiName);

impl Data {
    /// The users of an API. Waits until they are loaded.
    ///
    /// # Errors
    /// When they cannot be.
    pub async fn users(&self, api: ApiName) -> Result<Arc<dyn Users>, NotLoaded> {
        self.0.of(api).wait().await.clone().ok_or(NotLoaded(api))
    }

    /// The users of an API, if they are loaded.
    #[must_use]
    pub fn loaded(&self, api: ApiName) -> Option<&Arc<dyn Users>> {
        self.0.of(api).get()?.as_ref()
    }

    /// Notes that the users of an API are loaded. Those that are loaded already stay.
    pub fn enter(&self, api: ApiName, users: Arc<dyn Users>) {
        let _ = self.0.of(api).set(Some(users));
    }

    /// Notes that nothing more will be loaded, so that nobody waits for it.
    pub fn give_up(&self) {
        for (_, users) in self.0.iter() {
            let _ = users.set(None);
        }
    }
}
