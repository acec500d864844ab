//! The coverage of one operation.

use std::sync::atomic::{AtomicBool, Ordering};

use http::{HeaderMap, HeaderName};
use serde_json::Value;
use specshot_runtime::{
    ApiSpec, ContractError, OperationContract, OperationSpec, Place, Violation,
    parameter::Parameter, pointer, server::Arguments,
};

use super::{
    parameter::Schemas,
    point::{Kind, Point},
    rule::{Exercise, Rule, code},
};

/// What there is to exercise of one operation, and what has been.
///
/// The methods that note something take no lock and do not wait. Once everything that a request
/// exercises has been exercised before, they only read.
#[derive(Debug)]
pub struct OperationCoverage {
    spec: &'static OperationSpec,
    points: Vec<Point>,
    /// Whether each point has been exercised.
    exercised: Box<[AtomicBool]>,
    /// By their positions in the document.
    parameters: Vec<ParameterPoints>,
    statuses: Vec<StatusPoints>,
}

/// The position of a point in a list of points.
type Index = usize;

/// The operation itself is always the first point.
const REQUESTED: Index = 0;

#[derive(Debug)]
struct ParameterPoints {
    name: String,
    place: Place,
    given: Index,
    values: Vec<(Exercise, Index)>,
    /// By the keyword that is broken.
    violations: Vec<(&'static str, Index)>,
}

#[derive(Debug)]
struct StatusPoints {
    status: u16,
    answered: Index,
    headers: Vec<(HeaderName, Index)>,
}

impl OperationCoverage {
    /// The points of an operation, none of them exercised.
    ///
    /// # Errors
    /// When the text in the generated module cannot be read.
    pub(super) fn new(
        api: &'static ApiSpec,
        spec: &'static OperationSpec,
        contract: &OperationContract,
    ) -> Result<Self, ContractError> {
        let mut points = vec![Point {
            kind: Kind::Operation,
            name: "request".to_owned(),
            pointer: spec.pointer(""),
            side: None,
            message: format!("`{} {}`: not requested", spec.method, spec.path),
        }];
        let schemas = Schemas::new(api.schemas)?;
        let objects: Vec<Value> = serde_json::from_str(spec.parameters)
            .map_err(|error| ContractError::Json(error.to_string()))?;
        let mut parameters = Vec::new();
        for (index, (parameter, object)) in contract.parameters.iter().zip(&objects).enumerate() {
            let pointer = spec.pointer(&format!("/parameters/{index}"));
            let rules = match object.get("schema") {
                Some(schema) => {
                    let pointer = format!("{pointer}/schema");
                    schemas.rules(schema, &pointer, parameter.location)?
                }
                None => Vec::new(),
            };
            parameters.push(parameter_points(parameter, pointer, rules, &mut points));
        }
        let mut statuses = Vec::new();
        for (status, response) in &contract.responses {
            let headers: Vec<&str> = response.headers.iter().map(|h| h.name.as_str()).collect();
            statuses.push(status_points(spec, *status, &headers, &mut points));
        }
        Ok(OperationCoverage {
            spec,
            exercised: points.iter().map(|_| AtomicBool::new(false)).collect(),
            points,
            parameters,
            statuses,
        })
    }

    /// The operation.
    #[must_use]
    pub fn spec(&self) -> &'static OperationSpec {
        self.spec
    }

    /// A request was routed to the operation.
    pub fn note_request(&self) {
        self.exercise(REQUESTED);
    }

    /// What a request gave.
    pub fn note_arguments(&self, arguments: &Arguments) {
        for parameter in arguments.given().filter_map(|at| self.parameters.get(at)) {
            self.exercise(parameter.given);
            let missing = |index: Index| !self.is_exercised(index);
            if !parameter.values.iter().any(|(_, index)| missing(*index)) {
                continue;
            }
            let Some(value) = arguments.get(&parameter.name) else {
                continue;
            };
            for (exercise, index) in &parameter.values {
                if missing(*index) && exercise.matches(value) {
                    self.exercise(*index);
                }
            }
        }
    }

    /// The rules that a request broke.
    pub fn note_violations(&self, violations: &[Violation]) {
        for violation in violations {
            let broken = self
                .parameters
                .iter()
                .filter(|parameter| parameter.place == *violation.place())
                .flat_map(|parameter| &parameter.violations);
            for (keyword, index) in broken {
                if keyword_of(violation.rule()) == *keyword {
                    self.exercise(*index);
                }
            }
        }
    }

    /// The status and the headers of an answer, as they are sent.
    pub fn note_answer(&self, status: u16, headers: &HeaderMap) {
        let Some(points) = self.statuses.iter().find(|found| found.status == status) else {
            return;
        };
        self.exercise(points.answered);
        for (name, index) in &points.headers {
            if !self.is_exercised(*index) && headers.contains_key(name) {
                self.exercise(*index);
            }
        }
    }

    /// Every point, and whether it has been exercised.
    pub(super) fn points(&self) -> impl Iterator<Item = (&Point, bool)> {
        let exercised = self
            .exercised
            .iter()
            .map(|cell| cell.load(Ordering::Relaxed));
        self.points.iter().zip(exercised)
    }

    /// Notes that the points of this name have been exercised; `false` when there is none.
    pub(super) fn exercise_by_name(&self, name: &str) -> bool {
        let mut found = false;
        for (index, _) in self
            .points
            .iter()
            .enumerate()
            .filter(|(_, p)| p.name == name)
        {
            self.exercise(index);
            found = true;
        }
        found
    }

    /// Forgets what has been exercised.
    pub(super) fn reset(&self) {
        for cell in &self.exercised {
            cell.store(false, Ordering::Relaxed);
        }
    }

    fn is_exercised(&self, index: Index) -> bool {
        let cell = self.exercised.get(index);
        cell.is_none_or(|cell| cell.load(Ordering::Relaxed))
    }

    /// Sets a cell only where it is not set, so that the processors can go on sharing its line.
    fn exercise(&self, index: Index) {
        if let Some(cell) = self.exercised.get(index)
            && !cell.load(Ordering::Relaxed)
        {
            cell.store(true, Ordering::Relaxed);
        }
    }
}

fn parameter_points(
    parameter: &Parameter,
    pointer: String,
    rules: Vec<Rule>,
    points: &mut Vec<Point>,
) -> ParameterPoints {
    let place = parameter.place();
    let name = match &place {
        Place::Path(name) => format!("path {name}"),
        Place::Header(name) => format!("header {name}"),
        _ => format!("query {}", parameter.name),
    };
    let given = points.len();
    points.push(Point {
        kind: Kind::Parameter,
        name: name.clone(),
        pointer,
        side: None,
        message: format!("{place}: not given"),
    });
    let mut values = Vec::new();
    let mut violations = Vec::new();
    for rule in rules {
        let index = points.len();
        let (kind, name) = match (rule.side, &rule.exercise) {
            (Some(side), _) => (Kind::Bound, format!("{name} {} {side}", rule.keyword)),
            (None, Some(Exercise::Equal(value))) => {
                (Kind::EnumValue, format!("{name} {}", code(value)))
            }
            (None, Some(Exercise::Item(item))) => match item.as_ref() {
                Exercise::Equal(value) => (Kind::EnumValue, format!("{name} {}", code(value))),
                _ => continue,
            },
            (None, _) => continue,
        };
        match rule.exercise {
            Some(exercise) => values.push((exercise, index)),
            None => violations.push((rule.keyword, index)),
        }
        points.push(Point {
            kind,
            name,
            pointer: rule.pointer,
            side: rule.side,
            message: format!("{place}: {}", rule.message),
        });
    }
    ParameterPoints {
        name: parameter.name.clone(),
        place,
        given,
        values,
        violations,
    }
}

fn status_points(
    spec: &OperationSpec,
    status: u16,
    headers: &[&str],
    points: &mut Vec<Point>,
) -> StatusPoints {
    let part = format!("/responses/{status}");
    let answered = points.len();
    points.push(Point {
        kind: Kind::Status,
        name: format!("status {status}"),
        pointer: spec.pointer(&part),
        side: None,
        message: format!("status {status}: not answered"),
    });
    let mut found = Vec::new();
    for name in headers {
        // A name that is none cannot be sent either.
        if let Ok(header) = HeaderName::from_bytes(name.as_bytes()) {
            found.push((header, points.len()));
        }
        points.push(Point {
            kind: Kind::ResponseHeader,
            name: format!("status {status} header {name}"),
            pointer: spec.pointer(&format!("{part}/headers/{}", pointer::escaped(name))),
            side: None,
            message: format!("status {status}: without the header `{name}` so far"),
        });
    }
    StatusPoints {
        status,
        answered,
        headers: found,
    }
}

/// The keyword that holds the limit of a broken rule: an exclusive bound is a property beside it.
fn keyword_of(rule: &str) -> &str {
    match rule {
        "exclusiveMinimum" => "minimum",
        "exclusiveMaximum" => "maximum",
        other => other,
    }
}
