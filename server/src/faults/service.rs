//! What the document of an API says that faults go by.

use specshot_runtime::{ContractError, OperationContract, OperationSpec, schema::Components};

use super::{fault::FaultError, possibility};
use crate::{
    documents::SERVED,
    generated::control::{ApiName, FaultSetting},
};

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
    /// That of a document.
    ///
    /// # Errors
    /// When the text in the generated module cannot be compiled.
    pub fn of(name: ApiName) -> Result<Self, ContractError> {
        let document = SERVED.of(name);
        let operations = document.operations.iter().map(|entry| {
            let contract = (entry.contract)().map_err(Clone::clone)?;
            let spec = entry.spec;
            Ok(Served { spec, contract })
        });
        Ok(Service {
            name,
            components: Components::new(document.api.schemas)?,
            operations: operations.collect::<Result<_, _>>()?,
        })
    }

    /// Checks that the document allows what a setting does in its scope.
    ///
    /// # Errors
    /// When it does not: why, and what it allows.
    pub fn allows(&self, setting: &FaultSetting) -> Result<(), FaultError> {
        let operation = setting.scope.operation.as_ref();
        possibility::check(self, operation.map(|id| id.0.as_str()), &setting.what)
    }

    /// The operations of a scope: the named one, or all.
    pub(super) fn scope(&self, operation: Option<&str>) -> Vec<&Served> {
        self.operations
            .iter()
            .filter(|served| operation.is_none_or(|id| id == served.spec.id))
            .collect()
    }
}
