//! The users of every API.

use std::sync::Arc;

use tokio::sync::SetOnce;

use super::Users;
use crate::generated::control::ApiName;

/// The users of every API, from when they are loaded.
#[derive(Default)]
pub struct Data {
    fivetran: SetOnce<Arc<dyn Users>>,
    d3lay: SetOnce<Arc<dyn Users>>,
}

impl Data {
    /// The users of an API. Waits until they are loaded.
    pub async fn users(&self, api: ApiName) -> Arc<dyn Users> {
        Arc::clone(self.slot(api).wait().await)
    }

    /// The users of an API, if they are loaded.
    #[must_use]
    pub fn loaded(&self, api: ApiName) -> Option<&Arc<dyn Users>> {
        self.slot(api).get()
    }

    /// Notes that the users of an API are loaded. Those that are loaded already stay.
    pub fn enter(&self, api: ApiName, users: Arc<dyn Users>) {
        let _ = self.slot(api).set(users);
    }

    fn slot(&self, api: ApiName) -> &SetOnce<Arc<dyn Users>> {
        match api {
            ApiName::Fivetran => &self.fivetran,
            ApiName::D3lay => &self.d3lay,
        }
    }
}
