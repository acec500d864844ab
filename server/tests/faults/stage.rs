//! The two APIs with a few users each, and answers as their handlers make them.

use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::{HeaderMap, HeaderValue};
use serde_json::{Value, json};
use specshot_runtime::{
    Operation,
    server::{Arguments, Parts, Refusal},
};
use users_server::{
    d3lay::{self, Permissions},
    data::synthetic,
    directory::Snapshot,
    faults::{Faults, Outcome, Paging, Plan, Service, Unpaged},
    fivetran,
    generated::{self, control},
    per_api::PerApi,
};

pub(crate) use control::ApiName::{D3lay, Fivetran};

/// How many users each API has.
pub(crate) const USERS: usize = 7;

pub(crate) struct Stage {
    pub(crate) faults: Faults,
    pub(crate) fivetran: fivetran::Account,
    pub(crate) d3lay: d3lay::Account,
}

/// Faults are by header too.
pub(crate) fn stage() -> Stage {
    Stage {
        faults: faults(true),
        fivetran: fivetran::Account::new(snapshot()),
        d3lay: d3lay::Account::new(snapshot()),
    }
}

pub(crate) fn faults(by_header: bool) -> Faults {
    Faults::new(PerApi::try_new(Service::of).expect("compiles"), by_header)
}

fn snapshot<M: users_server::directory::Member>() -> Snapshot<M>
where
    M::User: synthetic::Synthetic,
{
    synthetic::users(&[], USERS, 1).expect("users")
}

/// The time of the test clock.
pub(crate) fn now() -> DateTime<Utc> {
    "1994-11-06T08:49:37Z".parse().expect("a moment")
}

pub(crate) fn setting(api: control::ApiName, what: Value) -> control::FaultSetting {
    let setting = json!({ "scope": { "api": api }, "what": what });
    serde_json::from_value(setting).expect("a setting")
}

pub(crate) fn setting_when(
    api: control::ApiName,
    when: Value,
    what: Value,
) -> control::FaultSetting {
    let setting = json!({ "scope": { "api": api }, "when": when, "what": what });
    serde_json::from_value(setting).expect("a setting")
}

/// The body of an answer as JSON.
pub(crate) fn body(parts: &Parts) -> Value {
    serde_json::from_slice(&parts.body).expect("JSON")
}

/// The `kind`s of the faults that were applied.
pub(crate) fn kinds(outcome: &Outcome) -> Vec<String> {
    let applied = outcome.applied.iter();
    applied.map(|applied| applied.kind.to_string()).collect()
}

/// The rules that an answer breaks, with their places.
pub(crate) fn broken(outcome: &Outcome) -> Vec<(String, String)> {
    let violations = outcome.violations.iter();
    violations
        .map(|found| (found.rule().to_owned(), found.place().to_string()))
        .collect()
}

impl Stage {
    pub(crate) fn set(&self, api: control::ApiName, what: Value) -> u64 {
        let fault = self.faults.set(setting(api, what)).expect("possible");
        u64::try_from(fault.id.0).expect("positive")
    }

    pub(crate) fn plan(&self, api: control::ApiName) -> Option<Plan> {
        self.plan_with(api, &HeaderMap::new())
    }

    pub(crate) fn plan_with(&self, api: control::ApiName, headers: &HeaderMap) -> Option<Plan> {
        self.faults.plan(api, operation(api), headers)
    }

    /// What the API answers to these arguments, with the faults that are set.
    pub(crate) fn answer(&self, api: control::ApiName, arguments: Value) -> Outcome {
        self.answer_with(api, arguments, &HeaderMap::new())
    }

    pub(crate) fn answer_with(
        &self,
        api: control::ApiName,
        arguments: Value,
        headers: &HeaderMap,
    ) -> Outcome {
        let mut arguments = complete(api, arguments);
        let Some(mut plan) = self.plan_with(api, headers) else {
            return Outcome {
                delay: Default::default(),
                parts: self.page(api, &arguments),
                delivery: Default::default(),
                applied: Vec::new(),
                violations: Vec::new(),
            };
        };
        let pages = self.d3lay.pages(Permissions::new(true));
        let paging: &dyn Paging = match api {
            Fivetran => &self.fivetran,
            D3lay => &pages,
            _ => &Unpaged,
        };
        plan.arguments(&mut arguments, paging);
        let parts = match plan.refusal() {
            Some(refusal) => refused(api, &refusal),
            None => self.page(api, &arguments),
        };
        plan.apply(parts, now())
    }

    fn page(&self, api: control::ApiName, arguments: &Arguments) -> Parts {
        let arguments = arguments.clone();
        let mut parts = Parts::new(200);
        let text = match api {
            Fivetran => {
                let arguments = arguments.typed().expect("arguments");
                let page = self.fivetran.list_users(&arguments).expect("a page");
                let items: Vec<&str> = page.users.iter().map(|user| user.as_str()).collect();
                let next = page.next_cursor.map_or(String::new(), |cursor| {
                    format!(r#","next_cursor":"{cursor}""#)
                });
                for name in ["x-rate-limit", "x-rate-limit-remaining"] {
                    parts.headers.insert(name, HeaderValue::from(20_000));
                }
                let items = items.join(",");
                format!(r#"{{"code":"Success","data":{{"items":[{items}]{next}}}}}"#)
            }
            _ => {
                let arguments = arguments.typed().expect("arguments");
                let users = self.d3lay.list_users(&arguments, Permissions::new(true));
                let users = users.expect("a page");
                let items: Vec<&str> = users.iter().map(|user| user.as_str()).collect();
                format!("[{}]", items.join(","))
            }
        };
        json_body(parts, text)
    }
}

fn json_body(mut parts: Parts, text: String) -> Parts {
    let json = HeaderValue::from_static("application/json");
    parts.headers.insert("content-type", json);
    parts.body = Bytes::from(text);
    parts
}

pub(crate) fn operation(api: control::ApiName) -> &'static specshot_runtime::OperationSpec {
    match api {
        Fivetran => generated::fivetran::operations::ListUsers::SPEC,
        _ => generated::d3lay::operations::ListUsers::SPEC,
    }
}

/// Arguments with the defaults of the document.
fn complete(api: control::ApiName, given: Value) -> Arguments {
    let contract = match api {
        Fivetran => generated::fivetran::operations::ListUsers::contract(),
        _ => generated::d3lay::operations::ListUsers::contract(),
    };
    let parameters = &contract.expect("compiles").parameters;
    let mut arguments = Arguments::new(parameters);
    for (position, parameter) in parameters.iter().enumerate() {
        if let Some(value) = given.get(&parameter.name) {
            arguments.push(position, Some(value.clone()));
        }
    }
    arguments
}

/// A refusal as the generated code and the handlers word it.
fn refused(api: control::ApiName, refusal: &Refusal) -> Parts {
    let mut parts = Parts::new(refusal.status());
    let header = |parts: &mut Parts, name: &'static str, value: &str| {
        let value = HeaderValue::from_str(value).expect("a value");
        parts.headers.insert(name, value);
    };
    match refusal.status() {
        401 => header(&mut parts, "www-authenticate", "Basic"),
        405 => header(&mut parts, "allow", refusal.allow()),
        429 => header(
            &mut parts,
            "retry-after",
            &refusal.retry_after().to_string(),
        ),
        _ => {}
    }
    if api == Fivetran && [400, 403, 406, 429].contains(&refusal.status()) {
        header(&mut parts, "x-rate-limit", "20000");
        header(&mut parts, "x-rate-limit-remaining", "0");
    }
    let message = refusal.to_string();
    let error = match api {
        Fivetran => json!({ "code": "Refused", "message": message }),
        _ => json!({ "request_id": "1", "message": message }),
    };
    json_body(parts, error.to_string())
}
