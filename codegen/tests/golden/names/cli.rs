#![allow(
    clippy::all,
    clippy::pedantic,
    dead_code,
    deprecated,
    unreachable_patterns,
    unused_imports,
    unused_mut
)]
use crate::{clients::names as client, operation as cli};
use client::{operations, types};
use specshot_runtime::Operation;
/// What the command knows of the API.
pub static API: cli::Api = cli::Api {
    spec: &client::API,
    server: Some("http://{proxy}.example/{build}/{key}"),
    base_url: "NAMES_BASE_URL",
    schemes: &[
        cli::Scheme {
            name: "anonymous",
            kind: cli::SchemeKind::Pair,
            variables: &["NAMES_USERNAME", "NAMES_PASSWORD"],
        },
        cli::Scheme {
            name: "key",
            kind: cli::SchemeKind::Secret,
            variables: &["NAMES_KEY_KEY"],
        },
        cli::Scheme {
            name: "proxy",
            kind: cli::SchemeKind::Secret,
            variables: &["NAMES_PROXY_KEY"],
        },
    ],
    operations: &[
        &OPERATION_CLIENT,
        &OPERATION_ADMIT,
        &OPERATION_AUTHENTICATE,
        &OPERATION_HEADERS,
        &OPERATION_PREFLIGHT,
        &OPERATION_EXCHANGE,
        &OPERATION_MAX_BODY_BYTES,
        &OPERATION_VIOLATIONS,
        &OPERATION_UNKNOWN_PARAMETERS,
        &OPERATION_TOO_MANY,
        &OPERATION_TOO_MANY_ENDPOINT,
        &OPERATION_OPERATION,
        &OPERATION_RESULT,
        &OPERATION_OPTION,
        &OPERATION_OK,
        &OPERATION_ERROR,
        &OPERATION_NEW,
        &OPERATION_BUILDER,
        &OPERATION_BASE_URL,
        &OPERATION_API_VERSION,
        &OPERATION_BYTE_STREAM,
        &OPERATION_TYPE,
        &OPERATION_SELF,
        &OPERATION_2FA,
        &OPERATION_USERS_LIST,
        &OPERATION_LIST,
        &OPERATION_LIST_RESPONSE,
        &OPERATION_CREDENTIALS,
        &OPERATION_PRE,
        &OPERATION_EXEC,
        &OPERATION_DEBUG,
        &OPERATION_CLONE,
    ],
};
fn connect(session: &cli::Session) -> Result<client::Client, cli::Failure> {
    let mut builder = client::Client::builder();
    if let Some(url) = session.base_url() {
        builder = builder.base_url(url);
    }
    if let Some(timeout) = session.timeout() {
        builder = builder.timeout(timeout);
    }
    if let Some((username, password)) = session.pair("anonymous") {
        builder = builder.anonymous(username, password);
    }
    if let Some(secret) = session.secret("key") {
        builder = builder.key(secret);
    }
    if let Some(secret) = session.secret("proxy") {
        builder = builder.proxy_(secret);
    }
    builder = builder.credentials_from_environment();
    builder = builder.user_agent(cli::USER_AGENT).retry(session.retry_policy());
    let client = builder.decoding(session.decoding()).build()?;
    let clone = Clone::clone(&client);
    session.connected(move || clone.drift());
    Ok(client)
}
static OPERATION_CLIENT: cli::Operation = cli::Operation {
    name: "client",
    spec: <operations::Client as Operation>::SPEC,
    deprecated: false,
    arguments: &[
        cli::Argument {
            parameter: "type",
            place: cli::Location::Path,
            flag: "type",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: true,
            repeated: false,
        },
        cli::Argument {
            parameter: "send",
            place: cli::Location::Path,
            flag: "send",
            description: "",
            notes: "",
            form: cli::Form::Integer,
            values: &[],
            required: true,
            repeated: false,
        },
        cli::Argument {
            parameter: "new",
            place: cli::Location::Path,
            flag: "new",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: true,
            repeated: false,
        },
        cli::Argument {
            parameter: "client",
            place: cli::Location::Query,
            flag: "client",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "url",
            place: cli::Location::Query,
            flag: "url",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "request",
            place: cli::Location::Query,
            flag: "request",
            description: "",
            notes: "",
            form: cli::Form::Integer,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "response",
            place: cli::Location::Query,
            flag: "response",
            description: "",
            notes: "",
            form: cli::Form::Boolean,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "result",
            place: cli::Location::Query,
            flag: "result",
            description: "",
            notes: "",
            form: cli::Form::Number,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "header_map",
            place: cli::Location::Query,
            flag: "header-map",
            description: "",
            notes: "",
            form: cli::Form::Integer,
            values: &[],
            required: false,
            repeated: true,
        },
        cli::Argument {
            parameter: "encode_path",
            place: cli::Location::Query,
            flag: "encode-path",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "info",
            place: cli::Location::Query,
            flag: "info",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "value",
            place: cli::Location::Query,
            flag: "value",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "body",
            place: cli::Location::Query,
            flag: "query-body",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "self",
            place: cli::Location::Query,
            flag: "self",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "stream",
            place: cli::Location::Header,
            flag: "stream",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "arguments",
            place: cli::Location::Header,
            flag: "arguments",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "rqctx",
            place: cli::Location::Query,
            flag: "rqctx",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "variable_0",
            place: cli::Location::Query,
            flag: "variable-0",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "it's",
            place: cli::Location::Query,
            flag: "it-s",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "its",
            place: cli::Location::Query,
            flag: "its",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "progenitor",
            place: cli::Location::Query,
            flag: "progenitor",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "call",
            place: cli::Location::Query,
            flag: "call",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "+1",
            place: cli::Location::Query,
            flag: "plus-1",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "page[size]",
            place: cli::Location::Query,
            flag: "page-size",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: false,
            repeated: false,
        },
    ],
    body: None,
    pages: false,
    run: run_client,
};
fn run_client(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.client();
        if let Some(value) = session.value::<String>("type")? {
            request = request.r#type(value);
        }
        if let Some(value) = session.value::<i64>("send")? {
            request = request.send_(value);
        }
        if let Some(value) = session.value::<types::IntoSchema>("new")? {
            request = request.new(value);
        }
        if let Some(value) = session.value::<String>("client")? {
            request = request.client(value);
        }
        if let Some(value) = session.value::<String>("url")? {
            request = request.url(value);
        }
        if let Some(value) = session.value::<i64>("request")? {
            request = request.request(value);
        }
        if let Some(value) = session.value::<bool>("response")? {
            request = request.response(value);
        }
        if let Some(value) = session.value::<f64>("result")? {
            request = request.result(value);
        }
        if let Some(value) = session.value::<Vec<i64>>("header-map")? {
            request = request.header_map(value);
        }
        if let Some(value) = session.value::<String>("encode-path")? {
            request = request.encode_path(value);
        }
        if let Some(value) = session.value::<String>("info")? {
            request = request.info(value);
        }
        if let Some(value) = session.value::<String>("value")? {
            request = request.value(value);
        }
        if let Some(value) = session.value::<String>("query-body")? {
            request = request.body_(value);
        }
        if let Some(value) = session.value::<String>("self")? {
            request = request.self_(value);
        }
        if let Some(value) = session.value::<String>("stream")? {
            request = request.stream_(value);
        }
        if let Some(value) = session.value::<String>("arguments")? {
            request = request.arguments(value);
        }
        if let Some(value) = session.value::<String>("rqctx")? {
            request = request.rqctx(value);
        }
        if let Some(value) = session.value::<String>("variable-0")? {
            request = request.variable_0(value);
        }
        if let Some(value) = session.value::<String>("it-s")? {
            request = request.it_s(value);
        }
        if let Some(value) = session.value::<String>("its")? {
            request = request.its(value);
        }
        if let Some(value) = session.value::<String>("progenitor")? {
            request = request.progenitor(value);
        }
        if let Some(value) = session.value::<String>("call")? {
            request = request.call(value);
        }
        if let Some(value) = session.value::<String>("plus-1")? {
            request = request.plus_1(value);
        }
        if let Some(value) = session.value::<String>("page-size")? {
            request = request.page_size(value);
        }
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_client)?);
        }
        match request.send().await {
            Ok(answer) => session.answer(cli::Shape::Record(&[]), &answer.body),
            Err(error) => Err(failure_client(error)),
        }
    })
}
fn failure_client(error: client::ClientError) -> cli::Failure {
    let cause = match error.last() {
        client::ClientError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::ClientError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::ClientError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_CLIENT, cause, &error);
    match error.last() {
        client::ClientError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::ClientError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_ADMIT: cli::Operation = cli::Operation {
    name: "admit",
    spec: <operations::Admit as Operation>::SPEC,
    deprecated: false,
    arguments: &[
        cli::Argument {
            parameter: "type",
            place: cli::Location::Path,
            flag: "type",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: true,
            repeated: false,
        },
        cli::Argument {
            parameter: "send",
            place: cli::Location::Path,
            flag: "send",
            description: "",
            notes: "",
            form: cli::Form::Integer,
            values: &[],
            required: true,
            repeated: false,
        },
        cli::Argument {
            parameter: "new",
            place: cli::Location::Path,
            flag: "new",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: true,
            repeated: false,
        },
    ],
    body: Some(cli::Body {
        description: "",
        required: false,
    }),
    pages: false,
    run: run_admit,
};
fn run_admit(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.admit();
        if let Some(value) = session.value::<String>("type")? {
            request = request.r#type(value);
        }
        if let Some(value) = session.value::<i64>("send")? {
            request = request.send_(value);
        }
        if let Some(value) = session.value::<types::IntoSchema>("new")? {
            request = request.new(value);
        }
        if let Some(body) = session.body::<types::Self_>()? {
            request = request.body(body);
        }
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_admit)?);
        }
        match request.send().await {
            Ok(client::AdmitOk::Ok(answer)) => {
                session
                    .answer(
                        cli::Shape::List {
                            items: "",
                            columns: &[],
                        },
                        &answer.body,
                    )
            }
            Ok(client::AdmitOk::Created(answer)) => {
                session.answer(cli::Shape::Record(&["ok"]), &answer.body)
            }
            Ok(_) => Err(cli::Failure::unknown_success()),
            Err(error) => Err(failure_admit(error)),
        }
    })
}
fn failure_admit(error: client::AdmitError) -> cli::Failure {
    let cause = match error.last() {
        client::AdmitError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::AdmitError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::AdmitError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_ADMIT, cause, &error);
    match error.last() {
        client::AdmitError::MissingCredentials(missing) => failure.without(&API, missing),
        client::AdmitError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_AUTHENTICATE: cli::Operation = cli::Operation {
    name: "authenticate",
    spec: <operations::Authenticate as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_authenticate,
};
fn run_authenticate(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.authenticate();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_authenticate)?);
        }
        match request.send().await {
            Ok(answer) => {
                session
                    .answer(
                        cli::Shape::Record(
                            &[
                                "new",
                                "r#type",
                                "Other",
                                "fn",
                                "crate",
                                "additional_properties",
                                "value",
                                "a",
                                "b",
                                "c",
                                "d",
                                "e",
                                "f",
                                "g",
                                "h",
                                "i",
                                "j",
                                "k",
                                "l",
                            ],
                        ),
                        &answer.body,
                    )
            }
            Err(error) => Err(failure_authenticate(error)),
        }
    })
}
fn failure_authenticate(error: client::AuthenticateError) -> cli::Failure {
    let cause = match error.last() {
        client::AuthenticateError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::AuthenticateError::MissingCredentials(_) => {
            cli::Cause::MissingCredentials
        }
        client::AuthenticateError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_AUTHENTICATE, cause, &error);
    match error.last() {
        client::AuthenticateError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::AuthenticateError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_HEADERS: cli::Operation = cli::Operation {
    name: "headers",
    spec: <operations::Headers as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_headers,
};
fn run_headers(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.headers();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_headers)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_headers(error)),
        }
    })
}
fn failure_headers(error: client::HeadersError) -> cli::Failure {
    let cause = match error.last() {
        client::HeadersError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::HeadersError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::HeadersError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_HEADERS, cause, &error);
    match error.last() {
        client::HeadersError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::HeadersError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_PREFLIGHT: cli::Operation = cli::Operation {
    name: "preflight",
    spec: <operations::Preflight as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_preflight,
};
fn run_preflight(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.preflight();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_preflight)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_preflight(error)),
        }
    })
}
fn failure_preflight(error: client::PreflightError) -> cli::Failure {
    let cause = match error.last() {
        client::PreflightError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::PreflightError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::PreflightError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_PREFLIGHT, cause, &error);
    match error.last() {
        client::PreflightError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::PreflightError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_EXCHANGE: cli::Operation = cli::Operation {
    name: "exchange",
    spec: <operations::Exchange as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_exchange,
};
fn run_exchange(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.exchange();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_exchange)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_exchange(error)),
        }
    })
}
fn failure_exchange(error: client::ExchangeError) -> cli::Failure {
    let cause = match error.last() {
        client::ExchangeError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::ExchangeError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::ExchangeError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_EXCHANGE, cause, &error);
    match error.last() {
        client::ExchangeError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::ExchangeError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_MAX_BODY_BYTES: cli::Operation = cli::Operation {
    name: "max-body-bytes",
    spec: <operations::MaxBodyBytes as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_max_body_bytes,
};
fn run_max_body_bytes(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.max_body_bytes();
        if session.dry_run() {
            return session
                .show(&request.preview().await.map_err(failure_max_body_bytes)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_max_body_bytes(error)),
        }
    })
}
fn failure_max_body_bytes(error: client::MaxBodyBytesError) -> cli::Failure {
    let cause = match error.last() {
        client::MaxBodyBytesError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::MaxBodyBytesError::MissingCredentials(_) => {
            cli::Cause::MissingCredentials
        }
        client::MaxBodyBytesError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_MAX_BODY_BYTES, cause, &error);
    match error.last() {
        client::MaxBodyBytesError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::MaxBodyBytesError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_VIOLATIONS: cli::Operation = cli::Operation {
    name: "violations",
    spec: <operations::Violations as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_violations,
};
fn run_violations(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.violations();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_violations)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_violations(error)),
        }
    })
}
fn failure_violations(error: client::ViolationsError) -> cli::Failure {
    let cause = match error.last() {
        client::ViolationsError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::ViolationsError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::ViolationsError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_VIOLATIONS, cause, &error);
    match error.last() {
        client::ViolationsError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::ViolationsError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_UNKNOWN_PARAMETERS: cli::Operation = cli::Operation {
    name: "unknown-parameters",
    spec: <operations::UnknownParameters as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_unknown_parameters,
};
fn run_unknown_parameters(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.unknown_parameters();
        if session.dry_run() {
            return session
                .show(&request.preview().await.map_err(failure_unknown_parameters)?);
        }
        match request.send().await {
            Ok(never) => match never {}
            Err(error) => Err(failure_unknown_parameters(error)),
        }
    })
}
fn failure_unknown_parameters(error: client::UnknownParametersError) -> cli::Failure {
    let cause = match error.last() {
        client::UnknownParametersError::Invalid(violations) => {
            cli::Cause::Invalid(violations)
        }
        client::UnknownParametersError::MissingCredentials(_) => {
            cli::Cause::MissingCredentials
        }
        client::UnknownParametersError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_UNKNOWN_PARAMETERS, cause, &error);
    match error.last() {
        client::UnknownParametersError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::UnknownParametersError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_TOO_MANY: cli::Operation = cli::Operation {
    name: "too-many",
    spec: <operations::TooMany as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_too_many,
};
fn run_too_many(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.too_many();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_too_many)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_too_many(error)),
        }
    })
}
fn failure_too_many(error: client::TooManyError) -> cli::Failure {
    let cause = match error.last() {
        client::TooManyError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::TooManyError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::TooManyError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_TOO_MANY, cause, &error);
    match error.last() {
        client::TooManyError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::TooManyError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_TOO_MANY_ENDPOINT: cli::Operation = cli::Operation {
    name: "too-many-endpoint",
    spec: <operations::TooManyEndpoint as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_too_many_endpoint,
};
fn run_too_many_endpoint(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.too_many_endpoint();
        if session.dry_run() {
            return session
                .show(&request.preview().await.map_err(failure_too_many_endpoint)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_too_many_endpoint(error)),
        }
    })
}
fn failure_too_many_endpoint(error: client::TooManyEndpointError) -> cli::Failure {
    let cause = match error.last() {
        client::TooManyEndpointError::Invalid(violations) => {
            cli::Cause::Invalid(violations)
        }
        client::TooManyEndpointError::MissingCredentials(_) => {
            cli::Cause::MissingCredentials
        }
        client::TooManyEndpointError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_TOO_MANY_ENDPOINT, cause, &error);
    match error.last() {
        client::TooManyEndpointError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::TooManyEndpointError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_OPERATION: cli::Operation = cli::Operation {
    name: "operation",
    spec: <operations::Operation as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_operation,
};
fn run_operation(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.operation();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_operation)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_operation(error)),
        }
    })
}
fn failure_operation(error: client::OperationError) -> cli::Failure {
    let cause = match error.last() {
        client::OperationError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::OperationError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::OperationError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_OPERATION, cause, &error);
    match error.last() {
        client::OperationError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::OperationError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_RESULT: cli::Operation = cli::Operation {
    name: "result",
    spec: <operations::Result as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_result,
};
fn run_result(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.result();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_result)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_result(error)),
        }
    })
}
fn failure_result(error: client::ResultError) -> cli::Failure {
    let cause = match error.last() {
        client::ResultError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::ResultError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::ResultError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_RESULT, cause, &error);
    match error.last() {
        client::ResultError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::ResultError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_OPTION: cli::Operation = cli::Operation {
    name: "option",
    spec: <operations::Option as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_option,
};
fn run_option(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.option();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_option)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_option(error)),
        }
    })
}
fn failure_option(error: client::OptionError) -> cli::Failure {
    let cause = match error.last() {
        client::OptionError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::OptionError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::OptionError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_OPTION, cause, &error);
    match error.last() {
        client::OptionError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::OptionError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_OK: cli::Operation = cli::Operation {
    name: "ok",
    spec: <operations::Ok as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_ok,
};
fn run_ok(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.ok();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_ok)?);
        }
        match request.send().await {
            Ok(client::OkOk::Accepted(_)) => session.answer(cli::Shape::Nothing, &()),
            Ok(client::OkOk::NoContent(_)) => session.answer(cli::Shape::Nothing, &()),
            Ok(_) => Err(cli::Failure::unknown_success()),
            Err(error) => Err(failure_ok(error)),
        }
    })
}
fn failure_ok(error: client::OkError) -> cli::Failure {
    let cause = match error.last() {
        client::OkError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::OkError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::OkError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_OK, cause, &error);
    match error.last() {
        client::OkError::MissingCredentials(missing) => failure.without(&API, missing),
        client::OkError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_ERROR: cli::Operation = cli::Operation {
    name: "error",
    spec: <operations::Error as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_error,
};
fn run_error(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.error();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_error)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_error(error)),
        }
    })
}
fn failure_error(error: client::ErrorError) -> cli::Failure {
    let cause = match error.last() {
        client::ErrorError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::ErrorError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::ErrorError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_ERROR, cause, &error);
    match error.last() {
        client::ErrorError::MissingCredentials(missing) => failure.without(&API, missing),
        client::ErrorError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_NEW: cli::Operation = cli::Operation {
    name: "new",
    spec: <operations::New as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_new,
};
fn run_new(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.new();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_new)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_new(error)),
        }
    })
}
fn failure_new(error: client::NewError) -> cli::Failure {
    let cause = match error.last() {
        client::NewError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::NewError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::NewError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_NEW, cause, &error);
    match error.last() {
        client::NewError::MissingCredentials(missing) => failure.without(&API, missing),
        client::NewError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_BUILDER: cli::Operation = cli::Operation {
    name: "builder",
    spec: <operations::Builder as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_builder,
};
fn run_builder(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.builder_();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_builder)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_builder(error)),
        }
    })
}
fn failure_builder(error: client::BuilderError) -> cli::Failure {
    let cause = match error.last() {
        client::BuilderError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::BuilderError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::BuilderError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_BUILDER, cause, &error);
    match error.last() {
        client::BuilderError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::BuilderError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_BASE_URL: cli::Operation = cli::Operation {
    name: "base-url",
    spec: <operations::BaseUrl as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_base_url,
};
fn run_base_url(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.base_url_();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_base_url)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_base_url(error)),
        }
    })
}
fn failure_base_url(error: client::BaseUrlError) -> cli::Failure {
    let cause = match error.last() {
        client::BaseUrlError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::BaseUrlError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::BaseUrlError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_BASE_URL, cause, &error);
    match error.last() {
        client::BaseUrlError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::BaseUrlError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_API_VERSION: cli::Operation = cli::Operation {
    name: "api-version",
    spec: <operations::ApiVersion as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_api_version,
};
fn run_api_version(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.api_version();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_api_version)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_api_version(error)),
        }
    })
}
fn failure_api_version(error: client::ApiVersionError) -> cli::Failure {
    let cause = match error.last() {
        client::ApiVersionError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::ApiVersionError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::ApiVersionError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_API_VERSION, cause, &error);
    match error.last() {
        client::ApiVersionError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::ApiVersionError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_BYTE_STREAM: cli::Operation = cli::Operation {
    name: "byte-stream",
    spec: <operations::ByteStream as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_byte_stream,
};
fn run_byte_stream(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.byte_stream();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_byte_stream)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_byte_stream(error)),
        }
    })
}
fn failure_byte_stream(error: client::ByteStreamError) -> cli::Failure {
    let cause = match error.last() {
        client::ByteStreamError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::ByteStreamError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::ByteStreamError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_BYTE_STREAM, cause, &error);
    match error.last() {
        client::ByteStreamError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::ByteStreamError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_TYPE: cli::Operation = cli::Operation {
    name: "type",
    spec: <operations::Type as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_type,
};
fn run_type(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.r#type();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_type)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_type(error)),
        }
    })
}
fn failure_type(error: client::TypeError) -> cli::Failure {
    let cause = match error.last() {
        client::TypeError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::TypeError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::TypeError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_TYPE, cause, &error);
    match error.last() {
        client::TypeError::MissingCredentials(missing) => failure.without(&API, missing),
        client::TypeError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_SELF: cli::Operation = cli::Operation {
    name: "self",
    spec: <operations::Self_ as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_self,
};
fn run_self(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.self_();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_self)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_self(error)),
        }
    })
}
fn failure_self(error: client::Self_Error) -> cli::Failure {
    let cause = match error.last() {
        client::Self_Error::Invalid(violations) => cli::Cause::Invalid(violations),
        client::Self_Error::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::Self_Error::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_SELF, cause, &error);
    match error.last() {
        client::Self_Error::MissingCredentials(missing) => failure.without(&API, missing),
        client::Self_Error::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_2FA: cli::Operation = cli::Operation {
    name: "2fa",
    spec: <operations::_2fa as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_2fa,
};
fn run_2fa(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?._2fa();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_2fa)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_2fa(error)),
        }
    })
}
fn failure_2fa(error: client::_2faError) -> cli::Failure {
    let cause = match error.last() {
        client::_2faError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::_2faError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::_2faError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_2FA, cause, &error);
    match error.last() {
        client::_2faError::MissingCredentials(missing) => failure.without(&API, missing),
        client::_2faError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_USERS_LIST: cli::Operation = cli::Operation {
    name: "users-list",
    spec: <operations::UsersList as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_users_list,
};
fn run_users_list(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.users_list();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_users_list)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_users_list(error)),
        }
    })
}
fn failure_users_list(error: client::UsersListError) -> cli::Failure {
    let cause = match error.last() {
        client::UsersListError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::UsersListError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::UsersListError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_USERS_LIST, cause, &error);
    match error.last() {
        client::UsersListError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::UsersListError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_LIST: cli::Operation = cli::Operation {
    name: "list",
    spec: <operations::List as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_list,
};
fn run_list(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.list();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_list)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_list(error)),
        }
    })
}
fn failure_list(error: client::ListError) -> cli::Failure {
    let cause = match error.last() {
        client::ListError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::ListError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::ListError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_LIST, cause, &error);
    match error.last() {
        client::ListError::MissingCredentials(missing) => failure.without(&API, missing),
        client::ListError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_LIST_RESPONSE: cli::Operation = cli::Operation {
    name: "list-response",
    spec: <operations::ListResponse as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_list_response,
};
fn run_list_response(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.list_response();
        if session.dry_run() {
            return session
                .show(&request.preview().await.map_err(failure_list_response)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_list_response(error)),
        }
    })
}
fn failure_list_response(error: client::ListResponseError) -> cli::Failure {
    let cause = match error.last() {
        client::ListResponseError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::ListResponseError::MissingCredentials(_) => {
            cli::Cause::MissingCredentials
        }
        client::ListResponseError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_LIST_RESPONSE, cause, &error);
    match error.last() {
        client::ListResponseError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::ListResponseError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_CREDENTIALS: cli::Operation = cli::Operation {
    name: "credentials",
    spec: <operations::Credentials as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_credentials,
};
fn run_credentials(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.credentials();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_credentials)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_credentials(error)),
        }
    })
}
fn failure_credentials(error: client::CredentialsError) -> cli::Failure {
    let cause = match error.last() {
        client::CredentialsError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::CredentialsError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::CredentialsError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_CREDENTIALS, cause, &error);
    match error.last() {
        client::CredentialsError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::CredentialsError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_PRE: cli::Operation = cli::Operation {
    name: "pre",
    spec: <operations::Pre as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_pre,
};
fn run_pre(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.pre();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_pre)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_pre(error)),
        }
    })
}
fn failure_pre(error: client::PreError) -> cli::Failure {
    let cause = match error.last() {
        client::PreError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::PreError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::PreError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_PRE, cause, &error);
    match error.last() {
        client::PreError::MissingCredentials(missing) => failure.without(&API, missing),
        client::PreError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_EXEC: cli::Operation = cli::Operation {
    name: "exec",
    spec: <operations::Exec as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_exec,
};
fn run_exec(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.exec();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_exec)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_exec(error)),
        }
    })
}
fn failure_exec(error: client::ExecError) -> cli::Failure {
    let cause = match error.last() {
        client::ExecError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::ExecError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::ExecError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_EXEC, cause, &error);
    match error.last() {
        client::ExecError::MissingCredentials(missing) => failure.without(&API, missing),
        client::ExecError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_DEBUG: cli::Operation = cli::Operation {
    name: "debug",
    spec: <operations::Debug as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_debug,
};
fn run_debug(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.debug();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_debug)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_debug(error)),
        }
    })
}
fn failure_debug(error: client::DebugError) -> cli::Failure {
    let cause = match error.last() {
        client::DebugError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::DebugError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::DebugError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_DEBUG, cause, &error);
    match error.last() {
        client::DebugError::MissingCredentials(missing) => failure.without(&API, missing),
        client::DebugError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_CLONE: cli::Operation = cli::Operation {
    name: "clone",
    spec: <operations::Clone as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_clone,
};
fn run_clone(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.clone();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_clone)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_clone(error)),
        }
    })
}
fn failure_clone(error: client::CloneError) -> cli::Failure {
    let cause = match error.last() {
        client::CloneError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::CloneError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::CloneError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_CLONE, cause, &error);
    match error.last() {
        client::CloneError::MissingCredentials(missing) => failure.without(&API, missing),
        client::CloneError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
