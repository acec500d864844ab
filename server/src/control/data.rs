//! The users of every API.

use std::sync::Arc;

use tokio::sync::SetOnce;

use super::Users;
use crate::{generated::control::ApiName, state::APIS};

/// The users of every API, from when they are loaded.
#[derive(Default)]
pub struct Data {
    fivetran: SetOnce<Option<Arc<dyn Users>>>,
    d3lay: SetOnce<Option<Arc<dyn Users>>>,
}

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
        self.slot(api).wait().await.clone().ok_or(NotLoaded(api))
    }

    /// The users of an API, if they are loaded.
    #[must_use]
    pub fn loaded(&self, api: ApiName) -> Option<&Arc<dyn Users>> {
        self.slot(api).get()?.as_ref()
    }

    /// Notes that the users of an API are loaded. Those that are loaded already stay.
    pub fn enter(&self, api: ApiName, users: Arc<dyn Users>) {
        let _ = self.slot(api).set(Some(users));
    }

    /// Notes that nothing more will be loaded, so that nobody waits for it.
    pub fn give_up(&self) {
        for api in APIS {
            let _ = self.slot(api).set(None);
        }
    }

    fn slot(&self, api: ApiName) -> &SetOnce<Option<Arc<dyn Users>>> {
        match api {
            ApiName::Fivetran => &self.fivetran,
            ApiName::D3lay => &self.d3lay,
        }
    }
}
