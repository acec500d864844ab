//! One of something for each API that is served beside the control API.

use crate::generated::control::ApiName;

/// The APIs that are served beside the control API.
pub const APIS: [ApiName; 2] = [ApiName::Fivetran, ApiName::D3lay];

/// One of something for each API that is served beside the control API.
#[derive(Clone, Copy, Debug, Default)]
pub struct PerApi<T> {
    /// Fivetran's.
    pub fivetran: T,
    /// D3lay's.
    pub d3lay: T,
}

impl<T> PerApi<T> {
    /// What `make` makes for each.
    ///
    /// # Errors
    /// The first one of `make`.
    pub fn try_new<E>(mut make: impl FnMut(ApiName) -> Result<T, E>) -> Result<Self, E> {
        Ok(PerApi {
            fivetran: make(ApiName::Fivetran)?,
            d3lay: make(ApiName::D3lay)?,
        })
    }

    /// That of an API.
    #[must_use]
    pub fn of(&self, api: ApiName) -> &T {
        match api {
            ApiName::Fivetran => &self.fivetran,
            ApiName::D3lay => &self.d3lay,
        }
    }

    /// Each with its API.
    pub fn iter(&self) -> impl Iterator<Item = (ApiName, &T)> {
        APIS.into_iter().map(|api| (api, self.of(api)))
    }
}
