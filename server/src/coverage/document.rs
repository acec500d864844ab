//! The coverage of the documents of one server.

use specshot_runtime::{ContractError, OperationEntry};

use super::{operation::OperationCoverage, point::Kind, snapshot::Snapshot};
use crate::{
    documents::SERVED,
    generated::control::{ApiName, CoverageReport, CoverageTally, DocumentCoverage},
};

/// What has been exercised of the documents of one server.
#[derive(Debug)]
pub struct Coverage {
    documents: Vec<Document>,
}

#[derive(Debug)]
struct Document {
    api: ApiName,
    /// In the order of the document.
    operations: Vec<OperationCoverage>,
}

impl Coverage {
    /// Of both documents, with nothing exercised.
    ///
    /// # Errors
    /// When the text in a generated module cannot be read, which no generated module has.
    pub fn new() -> Result<Self, ContractError> {
        let documents = SERVED.iter();
        let documents = documents.map(|(api, document)| Document::new(api, document.operations));
        Ok(Coverage {
            documents: documents.collect::<Result<_, _>>()?,
        })
    }

    /// The operation at `index` among those of a document: [`OperationEntry::index`].
    #[must_use]
    pub fn operation(&self, api: ApiName, index: usize) -> Option<&OperationCoverage> {
        self.operations(api).get(index)
    }

    /// The operations of a document, in its order.
    #[must_use]
    pub fn operations(&self, api: ApiName) -> &[OperationCoverage] {
        let document = self.documents.iter().find(|document| document.api == api);
        document.map_or(&[], |document| &document.operations)
    }

    /// What has been exercised of these documents; `None` for all.
    #[must_use]
    pub fn report(&self, apis: Option<&[ApiName]>) -> CoverageReport {
        let documents: Vec<DocumentCoverage> = self.chosen(apis).map(Document::report).collect();
        CoverageReport::new(documents.into())
    }

    /// Forgets what has been exercised of these documents; `None` for all.
    pub fn reset(&self, apis: Option<&[ApiName]>) {
        let operations = self.chosen(apis).flat_map(|document| &document.operations);
        operations.for_each(OperationCoverage::reset);
    }

    /// What has been exercised, to be kept in a file or merged with others.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        let documents = self.documents.iter().map(|document| {
            let operations = document.operations.iter().map(|operation| {
                let exercised = operation.points().filter(|(_, exercised)| *exercised);
                let names = exercised.map(|(point, _)| point.name.clone());
                (operation.spec().id.to_owned(), names.collect())
            });
            (document.api.to_string(), operations.collect())
        });
        Snapshot {
            documents: documents.collect(),
        }
    }

    /// Counts what a snapshot has as exercised here too. What it names that the documents do not
    /// have comes back, as `fivetran list_users: query old`: it is from another version of them.
    pub fn add(&self, snapshot: &Snapshot) -> Vec<String> {
        let mut unknown = Vec::new();
        for (api, operations) in &snapshot.documents {
            for (id, names) in operations {
                let operation = self
                    .documents
                    .iter()
                    .filter(|document| document.api.as_str() == api)
                    .flat_map(|document| &document.operations)
                    .find(|operation| operation.spec().id == id);
                let unknown_names = names
                    .iter()
                    .filter(|name| !operation.is_some_and(|found| found.exercise_by_name(name)));
                unknown.extend(unknown_names.map(|name| format!("{api} {id}: {name}")));
            }
        }
        unknown
    }

    fn chosen(&self, apis: Option<&[ApiName]>) -> impl Iterator<Item = &Document> {
        self.documents
            .iter()
            .filter(move |document| apis.is_none_or(|apis| apis.contains(&document.api)))
    }
}

impl Document {
    fn new(api: ApiName, operations: &'static [OperationEntry]) -> Result<Self, ContractError> {
        let operations = operations.iter().map(|entry| {
            let contract = (entry.contract)().map_err(Clone::clone)?;
            OperationCoverage::new(entry.api, entry.spec, contract)
        });
        Ok(Document {
            api,
            operations: operations.collect::<Result<_, _>>()?,
        })
    }

    fn report(&self) -> DocumentCoverage {
        let [
            operations,
            parameters,
            enum_values,
            bounds,
            statuses,
            response_headers,
        ] = [
            Kind::Operation,
            Kind::Parameter,
            Kind::EnumValue,
            Kind::Bound,
            Kind::Status,
            Kind::ResponseHeader,
        ]
        .map(|kind| self.tally(kind));
        let tallies = [
            &operations,
            &parameters,
            &enum_values,
            &bounds,
            &statuses,
            &response_headers,
        ];
        let covered = tallies.iter().map(|tally| tally.covered).sum();
        let total = tallies.iter().map(|tally| tally.total).sum();
        DocumentCoverage::new(
            self.api,
            covered,
            total,
            percent(covered, total),
            operations,
            parameters,
            enum_values,
            bounds,
            statuses,
            response_headers,
        )
    }

    fn tally(&self, kind: Kind) -> CoverageTally {
        let (mut covered, mut total, mut missing) = (0, 0, Vec::new());
        for operation in &self.operations {
            for (point, exercised) in operation.points().filter(|(point, _)| point.kind == kind) {
                total += 1;
                if exercised {
                    covered += 1;
                } else {
                    missing.push(point.gap(operation.spec().id));
                }
            }
        }
        CoverageTally::new(covered, total, missing.into())
    }
}

#[allow(
    clippy::cast_precision_loss,
    reason = "a document has less than 2^53 points"
)]
fn percent(covered: i64, total: i64) -> f64 {
    if total == 0 {
        return 100.0;
    }
    covered as f64 * 100.0 / total as f64
}
