//! Which faults the documents allow.

use std::collections::BTreeSet;

use specshot_runtime::{Place, Violation, media_type, operation::Paging, schema::nearest};

use super::{
    answer, breakage,
    effect::{BrokenSchemaEffect, Delay, Effect, StatusEffect},
    fault::FaultError,
    service::{Served, Service},
};

/// The operations that a fault is for, and what they are called together.
struct Scope<'a> {
    title: String,
    service: &'a Service,
    operations: Vec<&'a Served>,
}

/// Checks that `effect` is possible for the named operation, or for those of the whole API.
///
/// # Errors
/// When it is not: why, and what is possible.
pub(super) fn check(
    service: &Service,
    operation: Option<&str>,
    effect: &Effect,
) -> Result<(), FaultError> {
    let operations = service.scope(operation);
    if let Some(id) = operation
        && operations.is_empty()
    {
        return Err(unknown_operation(service, id));
    }
    let scope = Scope {
        title: match operation {
            Some(id) => format!("{id} of {}", service.name),
            None => service.name.to_string(),
        },
        service,
        operations,
    };
    match effect {
        Effect::Status(effect) => scope.status(effect),
        Effect::UndocumentedStatus(effect) => {
            scope.undocumented_status(answer::status(effect.status.0))
        }
        Effect::Latency(latency) => match &latency.delay {
            Delay::Uniform(uniform) if uniform.min_ms > uniform.max_ms => {
                let (min, max) = (uniform.min_ms, uniform.max_ms);
                let message = format!("{min} is more than `max_ms`, which is {max}");
                Err(FaultError::OutOfRange(violation(
                    "/what/delay/min_ms",
                    "maximum",
                    message,
                )))
            }
            _ => Ok(()),
        },
        Effect::BrokenSchema(effect) => scope.broken_schema(effect),
        Effect::ContentType(effect) => scope.content_type(effect.value.as_deref()),
        Effect::MissingHeader(effect) => scope.missing_header(&effect.name),
        Effect::EmptyPage(_) | Effect::RepeatedPage(_) => scope.paged(|_| true, "paged"),
        Effect::ExpiredCursor(_) | Effect::CursorLoop(_) => scope.paged(
            |paging| matches!(paging, Paging::Cursor { .. }),
            "paged by cursors",
        ),
        Effect::SlowBody(_) | Effect::Reset(_) | Effect::TruncatedBody(_) | Effect::NotJson(_) => {
            Ok(())
        }
    }
}

fn unknown_operation(service: &Service, id: &str) -> FaultError {
    let known = || service.operations.iter().map(|served| served.spec.id);
    let help = match nearest(id, known()) {
        Some(known) => format!("did you mean `{known}`?"),
        None => format!("it has {}", all(known().map(quoted))),
    };
    let message = format!("{} has no operation `{id}`; {help}", service.name);
    FaultError::UnknownOperation(violation("/scope/operation", "documented", message))
}

impl Scope<'_> {
    fn status(&self, effect: &StatusEffect) -> Result<(), FaultError> {
        let status = answer::status(effect.status);
        for served in &self.operations {
            let title = self.operation(served);
            let Some(response) = served.contract.responses.get(&status) else {
                let errors = served.contract.responses.keys();
                let errors = all(errors.filter(|status| **status >= 400));
                return Err(impossible(
                    "/what/status",
                    format!(
                        "{title} does not document the status {status}; it documents {errors}, \
                         and `undocumented_status` takes any other"
                    ),
                ));
            };
            let has_header = |headers: &[specshot_runtime::parameter::Parameter]| {
                let mut headers = headers.iter();
                headers.any(|header| header.name.eq_ignore_ascii_case("Retry-After"))
            };
            if effect.retry_after.is_some() && !has_header(&response.headers) {
                let responses = served.contract.responses.iter();
                let others: Vec<_> = responses
                    .filter(|(_, response)| has_header(&response.headers))
                    .map(|(status, _)| status)
                    .collect();
                let help = match others.as_slice() {
                    [] => "no response has".to_owned(),
                    [_] => format!("{} has", all(others)),
                    _ => format!("{} have", all(others)),
                };
                return Err(impossible(
                    "/what/retry_after",
                    format!("the response {status} of {title} has no header `Retry-After`; {help}"),
                ));
            }
        }
        Ok(())
    }

    fn undocumented_status(&self, status: u16) -> Result<(), FaultError> {
        let mut operations = self.operations.iter();
        let documents = |served: &&&Served| served.contract.responses.contains_key(&status);
        let Some(served) = operations.find(documents) else {
            return Ok(());
        };
        let help = if status < 400 {
            "name another"
        } else {
            "`status` answers with it"
        };
        let title = self.operation(served);
        Err(impossible(
            "/what/status",
            format!("{title} documents the status {status}; {help}"),
        ))
    }

    fn broken_schema(&self, effect: &BrokenSchemaEffect) -> Result<(), FaultError> {
        let wanted = breakage::Wanted::of(effect);
        let mut known = BTreeSet::new();
        let mut place_exists = false;
        for object in self
            .operations
            .iter()
            .flat_map(|served| served.spec.responses)
        {
            if let Some(schema) = breakage::schema(object.1) {
                let components = &self.service.components;
                let found = breakage::keywords(&schema, components, wanted.pointer);
                place_exists |= found.is_some();
                known.extend(found.into_iter().flatten());
            }
        }
        let title = &self.title;
        let keywords = || all(known.iter().map(|keyword| quoted(keyword)));
        match (wanted.keyword, wanted.pointer) {
            (_, Some(pointer)) if !place_exists => Err(impossible(
                "/what/pointer",
                format!("no response of {title} has a place `{pointer}`"),
            )),
            (None, Some(pointer)) if known.is_empty() => Err(impossible(
                "/what/pointer",
                format!("nothing at `{pointer}` can be broken in a response of {title}"),
            )),
            (None, None) if known.is_empty() => Err(impossible(
                "/what/kind",
                format!("no response of {title} has a schema that can be broken"),
            )),
            (Some(keyword), pointer) if !known.contains(keyword.as_str()) => {
                let help = match known.len() {
                    0 => "it has no keyword that can be broken".to_owned(),
                    _ => format!("it has {}", keywords()),
                };
                let message = match pointer {
                    Some(pointer) => {
                        format!("no response of {title} has `{keyword}` at `{pointer}`; {help}")
                    }
                    None => format!(
                        "no response of {title} has the keyword `{keyword}`; there are {}",
                        keywords()
                    ),
                };
                Err(impossible("/what/keyword", message))
            }
            _ => Ok(()),
        }
    }

    fn content_type(&self, value: Option<&str>) -> Result<(), FaultError> {
        let Some(value) = value else {
            return Ok(());
        };
        let operations = self.operations.iter();
        let mut known = operations.flat_map(|served| {
            let responses = served.contract.responses.values();
            let bodies = responses.filter_map(|response| response.body.as_ref());
            let media_types = bodies.flat_map(|body| &body.media_types);
            media_types
                .map(String::as_str)
                .chain(served.spec.media_types.iter().copied())
        });
        match known.find(|known| media_type::is(value, known)) {
            None => Ok(()),
            Some(known) => Err(impossible(
                "/what/value",
                format!(
                    "{} documents the media type {known}; name another",
                    self.title
                ),
            )),
        }
    }

    fn missing_header(&self, name: &str) -> Result<(), FaultError> {
        let responses = self.operations.iter();
        let responses = responses.flat_map(|served| served.contract.responses.values());
        let headers = responses.flat_map(|response| &response.headers);
        let required: BTreeSet<&str> = headers
            .filter(|header| header.required)
            .map(|header| header.name.as_str())
            .collect();
        if required
            .iter()
            .any(|known| known.eq_ignore_ascii_case(name))
        {
            return Ok(());
        }
        let help = match required.len() {
            0 => "none is required".to_owned(),
            _ => format!("required are {}", all(required.into_iter().map(quoted))),
        };
        Err(impossible(
            "/what/name",
            format!(
                "no response of {} requires the header `{name}`; {help}",
                self.title
            ),
        ))
    }

    fn paged(&self, is: impl Fn(Paging) -> bool, how: &str) -> Result<(), FaultError> {
        let mut operations = self.operations.iter();
        if operations.any(|served| served.spec.paging.is_some_and(&is)) {
            return Ok(());
        }
        Err(impossible(
            "/what/kind",
            format!("{} is not {how}", self.title),
        ))
    }

    fn operation(&self, served: &Served) -> String {
        format!("{} of {}", served.spec.id, self.service.name)
    }
}

fn violation(pointer: &str, rule: &str, message: String) -> Violation {
    Violation::new(Place::Body(pointer.to_owned()), rule, message)
}

fn impossible(pointer: &str, message: String) -> FaultError {
    FaultError::Impossible(violation(pointer, "documented", message))
}

fn quoted(name: &str) -> String {
    format!("`{name}`")
}

/// `a, b and c`.
fn all<T: ToString>(items: impl IntoIterator<Item = T>) -> String {
    let mut items: Vec<String> = items.into_iter().map(|item| item.to_string()).collect();
    match items.pop() {
        None => "none".to_owned(),
        Some(only) if items.is_empty() => only,
        Some(last) => format!("{} and {last}", items.join(", ")),
    }
}
