//! Who a request comes from, and what its quota says.

use std::sync::Arc;

use specshot_runtime::server::Refusal;

use crate::{
    credentials::{D3layAccess, D3layGrant, FivetranGrant},
    d3lay,
    faults::{Paging, Unpaged},
    fivetran,
    quota::Admission,
};

/// Something with a name by which people know it.
pub trait Named {
    /// The name.
    fn name(&self) -> &Arc<str>;
}

impl Named for FivetranGrant {
    fn name(&self) -> &Arc<str> {
        &self.name
    }
}

impl Named for D3layGrant {
    fn name(&self) -> &Arc<str> {
        &self.name
    }
}

/// Users that are listed in pages.
pub trait Paged<Grant> {
    /// The pages as a caller sees them.
    fn paging<'a>(&'a self, grant: &Grant) -> Box<dyn Paging + Send + 'a>;
}

impl Paged<FivetranGrant> for fivetran::Account {
    fn paging<'a>(&'a self, _: &FivetranGrant) -> Box<dyn Paging + Send + 'a> {
        Box::new(self)
    }
}

impl Paged<D3layGrant> for d3lay::Account {
    fn paging<'a>(&'a self, grant: &D3layGrant) -> Box<dyn Paging + Send + 'a> {
        match grant.access {
            D3layAccess::Permitted(permissions) => Box::new(self.pages(permissions)),
            D3layAccess::Forbidden => Box::new(Unpaged),
        }
    }
}

/// Who a request comes from, and what the quota of the credential says to it.
#[derive(Clone, Debug)]
pub struct Principal<Grant> {
    /// What the credential permits.
    pub grant: Grant,
    /// What its quota says.
    pub admission: Admission,
}

impl<Grant> Principal<Grant> {
    /// Refuses the request if its quota is used up.
    ///
    /// # Errors
    /// [`Refusal::TooManyRequests`] then.
    pub fn admit(&self) -> Result<(), Refusal> {
        match self.admission.retry_after {
            None => Ok(()),
            Some(retry_after) => Err(Refusal::TooManyRequests { retry_after }),
        }
    }
}
