#![allow(
    clippy::all,
    clippy::pedantic,
    dead_code,
    deprecated,
    unreachable_patterns,
    unused_imports,
    unused_mut
)]
use crate::{clients::library as client, operation as cli};
use client::{operations, types};
use specshot_runtime::Operation;
/// What the command knows of the API.
pub static API: cli::Api = cli::Api {
    spec: &client::API,
    server: Some("http://{host}:{port}/"),
    base_url: "LIBRARY_BASE_URL",
    schemes: &[
        cli::Scheme {
            name: "keyAuth",
            kind: cli::SchemeKind::Secret,
            variables: &["LIBRARY_KEY_AUTH_KEY"],
        },
        cli::Scheme {
            name: "signature",
            kind: cli::SchemeKind::Secret,
            variables: &["SIGNATURE"],
        },
        cli::Scheme {
            name: "queryKey",
            kind: cli::SchemeKind::Secret,
            variables: &["LIBRARY_QUERY_KEY_KEY"],
        },
        cli::Scheme {
            name: "session",
            kind: cli::SchemeKind::Secret,
            variables: &["LIBRARY_SESSION_KEY"],
        },
        cli::Scheme {
            name: "device",
            kind: cli::SchemeKind::Secret,
            variables: &["LIBRARY_DEVICE_KEY"],
        },
        cli::Scheme {
            name: "basicAuth",
            kind: cli::SchemeKind::Pair,
            variables: &["LIBRARY_USERNAME", "LIBRARY_PASSWORD"],
        },
        cli::Scheme {
            name: "bearerAuth",
            kind: cli::SchemeKind::Secret,
            variables: &["LIBRARY_TOKEN"],
        },
    ],
    operations: &[
        &OPERATION_LIST_BOOKS,
        &OPERATION_ADD_BOOK,
        &OPERATION_GET_BOOK,
        &OPERATION_REPLACE_BOOK,
        &OPERATION_REMOVE_BOOK,
        &OPERATION_PROBE_BOOK,
        &OPERATION_CHANGE_BOOK,
        &OPERATION_EXTEND_LOAN,
        &OPERATION_FIND_WORK,
        &OPERATION_CATALOGUE,
        &OPERATION_CATALOGUE_OPTIONS,
        &OPERATION_ECHO,
        &OPERATION_ANNOUNCE,
        &OPERATION_HEALTH,
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
    if let Some(secret) = session.secret("keyAuth") {
        builder = builder.key_auth(secret);
    }
    if let Some(secret) = session.secret("signature") {
        builder = builder.signature(secret);
    }
    if let Some(secret) = session.secret("queryKey") {
        builder = builder.query_key(secret);
    }
    if let Some(secret) = session.secret("session") {
        builder = builder.session(secret);
    }
    if let Some(secret) = session.secret("device") {
        builder = builder.device(secret);
    }
    if let Some((username, password)) = session.pair("basicAuth") {
        builder = builder.basic_auth(username, password);
    }
    if let Some(secret) = session.secret("bearerAuth") {
        builder = builder.bearer_auth(secret);
    }
    builder = builder.credentials_from_environment();
    builder = builder.user_agent(cli::USER_AGENT).retry(session.retry_policy());
    let client = builder.decoding(session.decoding()).build()?;
    let clone = Clone::clone(&client);
    session.connected(move || clone.drift());
    Ok(client)
}
static OPERATION_LIST_BOOKS: cli::Operation = cli::Operation {
    name: "list-books",
    spec: <operations::ListBooks as Operation>::SPEC,
    deprecated: false,
    arguments: &[
        cli::Argument {
            parameter: "shelf",
            place: cli::Location::Path,
            flag: "shelf",
            description: "The shelf.",
            notes: "[minimum: 1]",
            form: cli::Form::Integer,
            values: &[],
            required: true,
            repeated: false,
        },
        cli::Argument {
            parameter: "X-Trace",
            place: cli::Location::Header,
            flag: "x-trace",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "author",
            place: cli::Location::Query,
            flag: "author",
            description: "Authors, `any` of <them>.",
            notes: "[maximum items: 3] [minimum length: 1]",
            form: cli::Form::Text,
            values: &[],
            required: false,
            repeated: true,
        },
        cli::Argument {
            parameter: "ids",
            place: cli::Location::Query,
            flag: "ids",
            description: "",
            notes: "",
            form: cli::Form::Integer,
            values: &[],
            required: false,
            repeated: true,
        },
        cli::Argument {
            parameter: "genre",
            place: cli::Location::Query,
            flag: "genre",
            description: "",
            notes: "[default: novel]",
            form: cli::Form::Text,
            values: &["novel", "poetry"],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "min_price",
            place: cli::Location::Query,
            flag: "min-price",
            description: "",
            notes: "[minimum: 0]",
            form: cli::Form::Number,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "year",
            place: cli::Location::Query,
            flag: "year",
            description: "",
            notes: "[minimum: 1450]",
            form: cli::Form::Integer,
            values: &[],
            required: true,
            repeated: false,
        },
        cli::Argument {
            parameter: "lent",
            place: cli::Location::Query,
            flag: "lent",
            description: "",
            notes: "",
            form: cli::Form::Boolean,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "limit",
            place: cli::Location::Query,
            flag: "limit",
            description: "",
            notes: "[minimum: 1] [maximum: 100] [default: 10]",
            form: cli::Form::Integer,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "since",
            place: cli::Location::Query,
            flag: "since",
            description: "",
            notes: "",
            form: cli::Form::DateTime,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "on",
            place: cli::Location::Query,
            flag: "on",
            description: "",
            notes: "",
            form: cli::Form::Date,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "edition",
            place: cli::Location::Query,
            flag: "edition",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &["1st", "2nd", "in-progress", "type", "other", "Self", "", ">="],
            required: false,
            repeated: true,
        },
        cli::Argument {
            parameter: "rating",
            place: cli::Location::Query,
            flag: "rating",
            description: "",
            notes: "[maximum: 3]",
            form: cli::Form::Integer,
            values: &["1", "2", "3", "4", "5"],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "accept",
            place: cli::Location::Header,
            flag: "accept",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "Content-Type",
            place: cli::Location::Header,
            flag: "content-type",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "Authorization",
            place: cli::Location::Header,
            flag: "authorization",
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
    run: run_list_books,
};
fn run_list_books(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.list_books();
        if let Some(value) = session.value::<i64>("shelf")? {
            request = request.shelf(value);
        }
        if let Some(value) = session.value::<String>("x-trace")? {
            request = request.x_trace(value);
        }
        if let Some(value) = session.value::<Vec<types::Name>>("author")? {
            request = request.author(value);
        }
        if let Some(value) = session.value::<Vec<i64>>("ids")? {
            request = request.ids(value);
        }
        if let Some(value) = session.value::<types::Genre>("genre")? {
            request = request.genre(value);
        }
        if let Some(value) = session.value::<f64>("min-price")? {
            request = request.min_price(value);
        }
        if let Some(value) = session.value::<i64>("year")? {
            request = request.year(value);
        }
        if let Some(value) = session.value::<bool>("lent")? {
            request = request.lent(value);
        }
        if let Some(value) = session.value::<types::Limit>("limit")? {
            request = request.limit(value);
        }
        if let Some(value) = session.value::<chrono::DateTime<chrono::Utc>>("since")? {
            request = request.since(value);
        }
        if let Some(value) = session.value::<chrono::NaiveDate>("on")? {
            request = request.on(value);
        }
        if let Some(value) = session.value::<Vec<types::Edition>>("edition")? {
            request = request.edition(value);
        }
        if let Some(value) = session.value::<types::Rating>("rating")? {
            request = request.rating(value);
        }
        if let Some(value) = session.value::<String>("accept")? {
            request = request.accept(value);
        }
        if let Some(value) = session.value::<String>("content-type")? {
            request = request.content_type(value);
        }
        if let Some(value) = session.value::<String>("authorization")? {
            request = request.authorization(value);
        }
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_list_books)?);
        }
        match request.send().await {
            Ok(answer) => {
                session
                    .answer(
                        cli::Shape::List {
                            items: "",
                            columns: &["title", "subtitle", "isbn", "price", "genre"],
                        },
                        &answer.body,
                    )
            }
            Err(error) => Err(failure_list_books(error)),
        }
    })
}
fn failure_list_books(error: client::ListBooksError) -> cli::Failure {
    let cause = match error.last() {
        client::ListBooksError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::ListBooksError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::ListBooksError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_LIST_BOOKS, cause, &error);
    match error.last() {
        client::ListBooksError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::ListBooksError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_ADD_BOOK: cli::Operation = cli::Operation {
    name: "add-book",
    spec: <operations::AddBook as Operation>::SPEC,
    deprecated: false,
    arguments: &[
        cli::Argument {
            parameter: "shelf",
            place: cli::Location::Path,
            flag: "shelf",
            description: "The shelf.",
            notes: "[minimum: 1]",
            form: cli::Form::Integer,
            values: &[],
            required: true,
            repeated: false,
        },
        cli::Argument {
            parameter: "X-Trace",
            place: cli::Location::Header,
            flag: "x-trace",
            description: "",
            notes: "[minimum length: 8]",
            form: cli::Form::Text,
            values: &[],
            required: true,
            repeated: false,
        },
    ],
    body: Some(cli::Body {
        description: "The book.",
        required: true,
    }),
    pages: false,
    run: run_add_book,
};
fn run_add_book(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.add_book();
        if let Some(value) = session.value::<i64>("shelf")? {
            request = request.shelf(value);
        }
        if let Some(value) = session.value::<String>("x-trace")? {
            request = request.x_trace(value);
        }
        if let Some(body) = session.body::<types::Book>()? {
            request = request.body(body);
        }
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_add_book)?);
        }
        match request.send().await {
            Ok(answer) => {
                session
                    .answer(
                        cli::Shape::Record(
                            &["title", "subtitle", "isbn", "price", "genre"],
                        ),
                        &answer.body,
                    )
            }
            Err(error) => Err(failure_add_book(error)),
        }
    })
}
fn failure_add_book(error: client::AddBookError) -> cli::Failure {
    let cause = match error.last() {
        client::AddBookError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::AddBookError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::AddBookError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_ADD_BOOK, cause, &error);
    match error.last() {
        client::AddBookError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::AddBookError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_GET_BOOK: cli::Operation = cli::Operation {
    name: "get-book",
    spec: <operations::GetBook as Operation>::SPEC,
    deprecated: false,
    arguments: &[
        cli::Argument {
            parameter: "isbn",
            place: cli::Location::Path,
            flag: "isbn",
            description: "",
            notes: "[pattern: ^[0-9]{13}$]",
            form: cli::Form::Text,
            values: &[],
            required: true,
            repeated: false,
        },
    ],
    body: None,
    pages: false,
    run: run_get_book,
};
fn run_get_book(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.get_book();
        if let Some(value) = session.value::<types::Isbn>("isbn")? {
            request = request.isbn(value);
        }
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_get_book)?);
        }
        match request.send().await {
            Ok(answer) => {
                session
                    .answer(
                        cli::Shape::Record(
                            &["title", "subtitle", "isbn", "price", "genre"],
                        ),
                        &answer.body,
                    )
            }
            Err(error) => Err(failure_get_book(error)),
        }
    })
}
fn failure_get_book(error: client::GetBookError) -> cli::Failure {
    let cause = match error.last() {
        client::GetBookError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::GetBookError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::GetBookError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_GET_BOOK, cause, &error);
    match error.last() {
        client::GetBookError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::GetBookError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_REPLACE_BOOK: cli::Operation = cli::Operation {
    name: "replace-book",
    spec: <operations::ReplaceBook as Operation>::SPEC,
    deprecated: true,
    arguments: &[
        cli::Argument {
            parameter: "isbn",
            place: cli::Location::Path,
            flag: "isbn",
            description: "",
            notes: "[pattern: ^[0-9]{13}$]",
            form: cli::Form::Text,
            values: &[],
            required: true,
            repeated: false,
        },
    ],
    body: Some(cli::Body {
        description: "",
        required: true,
    }),
    pages: false,
    run: run_replace_book,
};
fn run_replace_book(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.replace_book();
        if let Some(value) = session.value::<types::Isbn>("isbn")? {
            request = request.isbn(value);
        }
        if let Some(body) = session.body::<types::Book>()? {
            request = request.body(body);
        }
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_replace_book)?);
        }
        match request.send().await {
            Ok(client::ReplaceBookOk::Ok(answer)) => {
                session
                    .answer(
                        cli::Shape::Record(
                            &["title", "subtitle", "isbn", "price", "genre"],
                        ),
                        &answer.body,
                    )
            }
            Ok(client::ReplaceBookOk::Created(_)) => {
                session.answer(cli::Shape::Nothing, &())
            }
            Ok(client::ReplaceBookOk::Accepted(answer)) => {
                session.answer(cli::Shape::Record(&["ticket"]), &answer.body)
            }
            Ok(client::ReplaceBookOk::NoContent(_)) => {
                session.answer(cli::Shape::Nothing, &())
            }
            Ok(_) => Err(cli::Failure::unknown_success()),
            Err(error) => Err(failure_replace_book(error)),
        }
    })
}
fn failure_replace_book(error: client::ReplaceBookError) -> cli::Failure {
    let cause = match error.last() {
        client::ReplaceBookError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::ReplaceBookError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::ReplaceBookError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_REPLACE_BOOK, cause, &error);
    match error.last() {
        client::ReplaceBookError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::ReplaceBookError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_REMOVE_BOOK: cli::Operation = cli::Operation {
    name: "remove-book",
    spec: <operations::RemoveBook as Operation>::SPEC,
    deprecated: false,
    arguments: &[
        cli::Argument {
            parameter: "isbn",
            place: cli::Location::Path,
            flag: "isbn",
            description: "",
            notes: "[pattern: ^[0-9]{13}$]",
            form: cli::Form::Text,
            values: &[],
            required: true,
            repeated: false,
        },
        cli::Argument {
            parameter: "if-match",
            place: cli::Location::Header,
            flag: "if-match",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: false,
            repeated: false,
        },
    ],
    body: Some(cli::Body {
        description: "",
        required: false,
    }),
    pages: false,
    run: run_remove_book,
};
fn run_remove_book(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.remove_book();
        if let Some(value) = session.value::<types::Isbn>("isbn")? {
            request = request.isbn(value);
        }
        if let Some(value) = session.value::<String>("if-match")? {
            request = request.if_match(value);
        }
        if let Some(body) = session.body::<types::RemoveBookRequestBody>()? {
            request = request.body(body);
        }
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_remove_book)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_remove_book(error)),
        }
    })
}
fn failure_remove_book(error: client::RemoveBookError) -> cli::Failure {
    let cause = match error.last() {
        client::RemoveBookError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::RemoveBookError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::RemoveBookError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_REMOVE_BOOK, cause, &error);
    match error.last() {
        client::RemoveBookError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::RemoveBookError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_PROBE_BOOK: cli::Operation = cli::Operation {
    name: "probe-book",
    spec: <operations::ProbeBook as Operation>::SPEC,
    deprecated: false,
    arguments: &[
        cli::Argument {
            parameter: "isbn",
            place: cli::Location::Path,
            flag: "isbn",
            description: "",
            notes: "[pattern: ^[0-9]{13}$]",
            form: cli::Form::Text,
            values: &[],
            required: true,
            repeated: false,
        },
    ],
    body: None,
    pages: false,
    run: run_probe_book,
};
fn run_probe_book(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.probe_book();
        if let Some(value) = session.value::<types::Isbn>("isbn")? {
            request = request.isbn(value);
        }
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_probe_book)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_probe_book(error)),
        }
    })
}
fn failure_probe_book(error: client::ProbeBookError) -> cli::Failure {
    let cause = match error.last() {
        client::ProbeBookError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::ProbeBookError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::ProbeBookError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_PROBE_BOOK, cause, &error);
    match error.last() {
        client::ProbeBookError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::ProbeBookError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_CHANGE_BOOK: cli::Operation = cli::Operation {
    name: "change-book",
    spec: <operations::ChangeBook as Operation>::SPEC,
    deprecated: false,
    arguments: &[
        cli::Argument {
            parameter: "isbn",
            place: cli::Location::Path,
            flag: "isbn",
            description: "",
            notes: "[pattern: ^[0-9]{13}$]",
            form: cli::Form::Text,
            values: &[],
            required: true,
            repeated: false,
        },
    ],
    body: Some(cli::Body {
        description: "",
        required: true,
    }),
    pages: false,
    run: run_change_book,
};
fn run_change_book(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.change_book();
        if let Some(value) = session.value::<types::Isbn>("isbn")? {
            request = request.isbn(value);
        }
        if let Some(body) = session.body::<types::Change>()? {
            request = request.body(body);
        }
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_change_book)?);
        }
        match request.send().await {
            Ok(answer) => {
                session
                    .answer(
                        cli::Shape::Record(
                            &["title", "subtitle", "isbn", "price", "genre"],
                        ),
                        &answer.body,
                    )
            }
            Err(error) => Err(failure_change_book(error)),
        }
    })
}
fn failure_change_book(error: client::ChangeBookError) -> cli::Failure {
    let cause = match error.last() {
        client::ChangeBookError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::ChangeBookError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::ChangeBookError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_CHANGE_BOOK, cause, &error);
    match error.last() {
        client::ChangeBookError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::ChangeBookError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_EXTEND_LOAN: cli::Operation = cli::Operation {
    name: "extend-loan",
    spec: <operations::ExtendLoan as Operation>::SPEC,
    deprecated: false,
    arguments: &[
        cli::Argument {
            parameter: "number",
            place: cli::Location::Path,
            flag: "number",
            description: "",
            notes: "[minimum: 1]",
            form: cli::Form::Integer,
            values: &[],
            required: true,
            repeated: false,
        },
        cli::Argument {
            parameter: "reader-id",
            place: cli::Location::Path,
            flag: "reader-id",
            description: "",
            notes: "",
            form: cli::Form::Uuid,
            values: &[],
            required: true,
            repeated: false,
        },
        cli::Argument {
            parameter: "send",
            place: cli::Location::Query,
            flag: "send",
            description: "",
            notes: "[default: true]",
            form: cli::Form::Boolean,
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
            repeated: true,
        },
        cli::Argument {
            parameter: "header-map",
            place: cli::Location::Header,
            flag: "header-map",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: false,
            repeated: false,
        },
        cli::Argument {
            parameter: "type",
            place: cli::Location::Query,
            flag: "type",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &["1st", "2nd", "in-progress", "type", "other", "Self", "", ">="],
            required: false,
            repeated: false,
        },
    ],
    body: Some(cli::Body {
        description: "",
        required: false,
    }),
    pages: false,
    run: run_extend_loan,
};
fn run_extend_loan(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.extend_loan();
        if let Some(value) = session.value::<i64>("number")? {
            request = request.number(value);
        }
        if let Some(value) = session.value::<uuid::Uuid>("reader-id")? {
            request = request.reader_id(value);
        }
        if let Some(value) = session.value::<bool>("send")? {
            request = request.send_(value);
        }
        if let Some(value) = session.value::<Vec<String>>("query-body")? {
            request = request.body_(value);
        }
        if let Some(value) = session.value::<String>("header-map")? {
            request = request.header_map(value);
        }
        if let Some(value) = session.value::<types::Edition>("type")? {
            request = request.r#type(value);
        }
        if let Some(body) = session.body::<types::Isbns>()? {
            request = request.body(body);
        }
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_extend_loan)?);
        }
        match request.send().await {
            Ok(answer) => {
                session
                    .answer(
                        cli::Shape::Record(
                            &[
                                "reader",
                                "number",
                                "send",
                                "body",
                                "headerMap",
                                "type",
                                "isbns",
                            ],
                        ),
                        &answer.body,
                    )
            }
            Err(error) => Err(failure_extend_loan(error)),
        }
    })
}
fn failure_extend_loan(error: client::ExtendLoanError) -> cli::Failure {
    let cause = match error.last() {
        client::ExtendLoanError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::ExtendLoanError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::ExtendLoanError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_EXTEND_LOAN, cause, &error);
    match error.last() {
        client::ExtendLoanError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::ExtendLoanError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_FIND_WORK: cli::Operation = cli::Operation {
    name: "find-work",
    spec: <operations::FindWork as Operation>::SPEC,
    deprecated: false,
    arguments: &[
        cli::Argument {
            parameter: "title",
            place: cli::Location::Path,
            flag: "title",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: true,
            repeated: false,
        },
        cli::Argument {
            parameter: "name",
            place: cli::Location::Path,
            flag: "name",
            description: "",
            notes: "",
            form: cli::Form::Text,
            values: &[],
            required: true,
            repeated: false,
        },
    ],
    body: None,
    pages: false,
    run: run_find_work,
};
fn run_find_work(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.find_work();
        if let Some(value) = session.value::<String>("title")? {
            request = request.title(value);
        }
        if let Some(value) = session.value::<String>("name")? {
            request = request.name(value);
        }
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_find_work)?);
        }
        match request.send().await {
            Ok(answer) => {
                session.answer(cli::Shape::Record(&["name", "title"]), &answer.body)
            }
            Err(error) => Err(failure_find_work(error)),
        }
    })
}
fn failure_find_work(error: client::FindWorkError) -> cli::Failure {
    let cause = match error.last() {
        client::FindWorkError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::FindWorkError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::FindWorkError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_FIND_WORK, cause, &error);
    match error.last() {
        client::FindWorkError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::FindWorkError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_CATALOGUE: cli::Operation = cli::Operation {
    name: "catalogue",
    spec: <operations::Catalogue as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_catalogue,
};
fn run_catalogue(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.catalogue();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_catalogue)?);
        }
        match request.send().await {
            Ok(answer) => session.answer(cli::Shape::Record(&["known"]), &answer.body),
            Err(error) => Err(failure_catalogue(error)),
        }
    })
}
fn failure_catalogue(error: client::CatalogueError) -> cli::Failure {
    let cause = match error.last() {
        client::CatalogueError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::CatalogueError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::CatalogueError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_CATALOGUE, cause, &error);
    match error.last() {
        client::CatalogueError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::CatalogueError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_CATALOGUE_OPTIONS: cli::Operation = cli::Operation {
    name: "catalogue-options",
    spec: <operations::CatalogueOptions as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_catalogue_options,
};
fn run_catalogue_options(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.catalogue_options();
        if session.dry_run() {
            return session
                .show(&request.preview().await.map_err(failure_catalogue_options)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_catalogue_options(error)),
        }
    })
}
fn failure_catalogue_options(error: client::CatalogueOptionsError) -> cli::Failure {
    let cause = match error.last() {
        client::CatalogueOptionsError::Invalid(violations) => {
            cli::Cause::Invalid(violations)
        }
        client::CatalogueOptionsError::MissingCredentials(_) => {
            cli::Cause::MissingCredentials
        }
        client::CatalogueOptionsError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_CATALOGUE_OPTIONS, cause, &error);
    match error.last() {
        client::CatalogueOptionsError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::CatalogueOptionsError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_ECHO: cli::Operation = cli::Operation {
    name: "echo",
    spec: <operations::Echo as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: Some(cli::Body {
        description: "",
        required: true,
    }),
    pages: false,
    run: run_echo,
};
fn run_echo(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.echo();
        if let Some(body) = session.body::<types::Everything>()? {
            request = request.body(body);
        }
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_echo)?);
        }
        match request.send().await {
            Ok(answer) => {
                session
                    .answer(
                        cli::Shape::Record(
                            &[
                                "id",
                                "type",
                                "on",
                                "ratio",
                                "required-null",
                                "self",
                                "match",
                                "camelCase",
                                "kebab-case",
                                "2nd",
                                "$ref-like",
                                "bytes",
                                "address",
                                "address6",
                                "secret",
                                "float",
                                "flag",
                                "anything",
                                "free",
                                "shelves",
                                "nested",
                                "category",
                                "prices",
                                "settings",
                                "closed",
                                "audiobook",
                                "medium",
                                "loose",
                                "option",
                                "isbns",
                                "violation",
                                "rating",
                                "notices",
                                "lent",
                                "others",
                                "either",
                                "always",
                                "short",
                                "share",
                                "some",
                            ],
                        ),
                        &answer.body,
                    )
            }
            Err(error) => Err(failure_echo(error)),
        }
    })
}
fn failure_echo(error: client::EchoError) -> cli::Failure {
    let cause = match error.last() {
        client::EchoError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::EchoError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::EchoError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_ECHO, cause, &error);
    match error.last() {
        client::EchoError::MissingCredentials(missing) => failure.without(&API, missing),
        client::EchoError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_ANNOUNCE: cli::Operation = cli::Operation {
    name: "announce",
    spec: <operations::Announce as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: Some(cli::Body {
        description: "",
        required: true,
    }),
    pages: false,
    run: run_announce,
};
fn run_announce(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.announce();
        if let Some(body) = session.body::<types::Notice>()? {
            request = request.body(body);
        }
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_announce)?);
        }
        match request.send().await {
            Ok(answer) => {
                session
                    .answer(
                        cli::Shape::Record(
                            &[
                                "kind",
                                "reader",
                                "days",
                                "price",
                                "receipt",
                                "first",
                                "rest",
                            ],
                        ),
                        &answer.body,
                    )
            }
            Err(error) => Err(failure_announce(error)),
        }
    })
}
fn failure_announce(error: client::AnnounceError) -> cli::Failure {
    let cause = match error.last() {
        client::AnnounceError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::AnnounceError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::AnnounceError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_ANNOUNCE, cause, &error);
    match error.last() {
        client::AnnounceError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::AnnounceError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
static OPERATION_HEALTH: cli::Operation = cli::Operation {
    name: "health",
    spec: <operations::Health as Operation>::SPEC,
    deprecated: false,
    arguments: &[],
    body: None,
    pages: false,
    run: run_health,
};
fn run_health(session: &cli::Session) -> cli::Running<'_> {
    Box::pin(async move {
        let mut request = connect(session)?.health();
        if session.dry_run() {
            return session.show(&request.preview().await.map_err(failure_health)?);
        }
        match request.send().await {
            Ok(_) => session.answer(cli::Shape::Nothing, &()),
            Err(error) => Err(failure_health(error)),
        }
    })
}
fn failure_health(error: client::HealthError) -> cli::Failure {
    let cause = match error.last() {
        client::HealthError::Invalid(violations) => cli::Cause::Invalid(violations),
        client::HealthError::MissingCredentials(_) => cli::Cause::MissingCredentials,
        client::HealthError::Defect(_) => cli::Cause::Defect,
        last => cli::Cause::Status(last.status()),
    };
    let failure = cli::Failure::of_call(&OPERATION_HEALTH, cause, &error);
    match error.last() {
        client::HealthError::MissingCredentials(missing) => {
            failure.without(&API, missing)
        }
        client::HealthError::Contract(mismatch) => failure.answered(mismatch),
        _ => failure,
    }
}
