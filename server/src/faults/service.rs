//! What the document of an API says that faults go by.

use specshot_runtime::{
    ApiSpec, ContractError, Operation, OperationContract, OperationSpec, schema::Components,
};

use crate::generated::control::ApiName;

/// An API that is served, with its operations.
#[derive(Debug)]
pub struct Service {
    pub(super) name: ApiName,
    pub(super) components: Components,
    pub(super) operations: Vec<Served>,
}

/// An operation of an API that is served.
#[derive(Clone, Copy, Debug)]
pub(super) struct Served {
    pub(super) spec: &'static OperationSpec,
    pub(super) contract: &'static OperationContract,
}

impl Service {
    /// An API without operations.
    ///
    /// # Errors
    /// When the text in the generated module cannot be compiled.
    pub fn new(name: ApiName, api: &'static ApiSpec) -> Result<Self, ContractError> {
        Ok(Service {
            name,
            components: Components::new(api.schemas)?,
            operations: Vec::new(),
        })
    }

    /// With the operation `O`.
    ///
    /// # Errors
    /// When the text in the generated module cannot be compiled.
    pub fn with<O: Operation>(mut self) -> Result<Self, ContractError> {
        self.operations.push(Served {
            spec: O::SPEC,
            contract: O::contract().map_err(Clone::clone)?,
        });
        Ok(self)
    }

    /// The operations of a scope: the named one, or all.
    pub(super) fn scope(&self, operation: Option<&str>) -> Vec<&Served> {
        self.operations
            .iter()
            .filter(|served| operation.is_none_or(|id| id == served.spec.id))
            .collect()
    }
}
