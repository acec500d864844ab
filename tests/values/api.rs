//! The two APIs, as far as code has to name what is generated.

use std::{future::Future, net::SocketAddr, path::Path};

use serde_json::Value;
use specshot_runtime::{Operation as _, OperationContract, Violation};
use users_client::{
    Decoding, DriftReport,
    chrono::{DateTime, Utc},
};
use users_server::{ContractServer, credentials::demo, data, generated};

use crate::typed::{End, Type};

/// How a call of a client ends.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// With an answer that is as the document says.
    Answer(u16),
    /// Before anything is sent.
    Refused(Vec<Violation>),
    /// With an answer that is not as the document says.
    Mismatch(Vec<Violation>),
    /// In another way.
    #[expect(dead_code, reason = "shown to people only")]
    Other(String),
}

/// An API: its document, and what was generated from it.
pub(crate) trait Api {
    /// The file name of the document.
    const DOCUMENT: &'static str;
    /// The path of the operation.
    const PATH: &'static str;
    /// The setters of the client for one call.
    type Request;
    /// The generated client.
    type Client;

    /// Every generated type.
    fn types() -> Vec<Type>;
    /// The checks of the operation.
    fn contract() -> &'static OperationContract;
    /// Credentials that permit everything, as a header.
    fn authorization() -> String;
    fn address(server: &ContractServer) -> SocketAddr;
    fn client(base_url: &str, http: reqwest::Client, decoding: Decoding) -> Self::Client;
    fn request(client: &Self::Client) -> Self::Request;
    /// What a client has counted since it was asked last.
    fn drift(client: &Self::Client) -> DriftReport;
    /// Sets a parameter, if the setter's type can hold the value; returns what it holds then.
    fn set(request: Self::Request, name: &str, value: &Value) -> Option<(Self::Request, Value)>;
    fn send(request: Self::Request) -> impl Future<Output = Outcome>;
    /// Loads a file of users.
    fn load(path: &Path) -> Result<(), data::LoadError>;
}

macro_rules! types {
    ($api:ident: $($pointer:literal => $name:ident),* $(,)?) => {
        vec![$(Type {
            pointer: $pointer.to_owned(),
            ends: [
                End::server::<generated::$api::$name>(),
                End::client::<users_client::$api::$name>(),
            ],
        }),*]
    };
}

macro_rules! outcome {
    ($api:ident, $result:expr) => {
        match $result {
            Ok(_) => Outcome::Answer(200),
            Err(users_client::$api::ListUsersError::Invalid(error)) => {
                Outcome::Refused(error.to_vec())
            }
            Err(users_client::$api::ListUsersError::Contract(error)) => {
                Outcome::Mismatch(error.violations().to_vec())
            }
            Err(error) => match error.status() {
                Some(status) => Outcome::Answer(status),
                None => Outcome::Other(format!("{error:?}")),
            },
        }
    };
}

/// Fivetran's API.
pub(crate) enum Fivetran {}

impl Api for Fivetran {
    const DOCUMENT: &'static str = "fivetran.yaml";
    const PATH: &'static str = "/v1/users";
    type Request = users_client::fivetran::ListUsersRequest;
    type Client = users_client::fivetran::Client;

    fn types() -> Vec<Type> {
        types! { fivetran:
            "/components/schemas/UserList" => UserList,
            "/components/schemas/UserPage" => UserPage,
            "/components/schemas/User" => User,
            "/components/schemas/Error" => Error,
        }
    }

    fn contract() -> &'static OperationContract {
        generated::fivetran::operations::ListUsers::contract().expect("a contract")
    }

    fn authorization() -> String {
        // `demo-administrator:demo-secret`
        "Basic ZGVtby1hZG1pbmlzdHJhdG9yOmRlbW8tc2VjcmV0".to_owned()
    }

    fn address(server: &ContractServer) -> SocketAddr {
        server.fivetran_address()
    }

    fn client(base_url: &str, http: reqwest::Client, decoding: Decoding) -> Self::Client {
        let (key, secret) = (
            demo::FIVETRAN_ADMINISTRATOR_KEY,
            demo::FIVETRAN_ADMINISTRATOR_SECRET,
        );
        let builder = users_client::fivetran::Client::builder()
            .base_url(base_url)
            .retry(users_client::RetryPolicy::never())
            .decoding(decoding);
        builder
            .basic_auth(key, secret)
            .http_client(http)
            .build()
            .expect("a client")
    }

    fn request(client: &Self::Client) -> Self::Request {
        client.list_users()
    }

    fn drift(client: &Self::Client) -> DriftReport {
        let drift = client.drift();
        client.reset_drift();
        drift
    }

    fn set(request: Self::Request, name: &str, value: &Value) -> Option<(Self::Request, Value)> {
        let request = match name {
            "cursor" => request.cursor(value.as_str()?),
            "limit" => request.limit(value.as_i64()?),
            "active" => request.active(value.as_bool()?),
            "Accept" => request.accept(value.as_str()?),
            other => panic!("the parameter `{other}` has no setter here"),
        };
        Some((request, value.clone()))
    }

    async fn send(request: Self::Request) -> Outcome {
        outcome!(fivetran, request.send().await)
    }

    fn load(path: &Path) -> Result<(), data::LoadError> {
        data::load::<users_server::fivetran::Member>(path).map(|_| ())
    }
}

/// D3lay's API.
pub(crate) enum D3lay {}

impl Api for D3lay {
    const DOCUMENT: &'static str = "d3lay.yaml";
    const PATH: &'static str = "/users";
    type Request = users_client::d3lay::ListUsersRequest;
    type Client = users_client::d3lay::Client;

    fn types() -> Vec<Type> {
        types! { d3lay:
            "/components/schemas/User" => User,
            "/components/schemas/UserType" => UserType,
            "/components/schemas/UserStatus" => UserStatus,
            "/components/schemas/UserSortField" => UserSortField,
            "/components/schemas/SortOrder" => SortOrder,
            "/components/schemas/Error" => Error,
            "/paths/~1users/get/responses/200/content/application~1json/schema" => ListUsersOkBody,
            "/components/parameters/ApiVersion/schema" => ListUsersXApiVersion,
            "/components/parameters/ContentType/schema" => ListUsersContentType,
        }
    }

    fn contract() -> &'static OperationContract {
        generated::d3lay::operations::ListUsers::contract().expect("a contract")
    }

    fn authorization() -> String {
        format!("Bearer {}", demo::D3LAY_METADATA_TOKEN)
    }

    fn address(server: &ContractServer) -> SocketAddr {
        server.d3lay_address()
    }

    fn client(base_url: &str, http: reqwest::Client, decoding: Decoding) -> Self::Client {
        let builder = users_client::d3lay::Client::builder()
            .base_url(base_url)
            .retry(users_client::RetryPolicy::never())
            .decoding(decoding);
        let builder = builder.bearer_auth(demo::D3LAY_METADATA_TOKEN);
        builder.http_client(http).build().expect("a client")
    }

    fn request(client: &Self::Client) -> Self::Request {
        client.list_users()
    }

    fn drift(client: &Self::Client) -> DriftReport {
        let drift = client.drift();
        client.reset_drift();
        drift
    }

    fn set(request: Self::Request, name: &str, value: &Value) -> Option<(Self::Request, Value)> {
        use users_client::d3lay::{
            ListUsersContentType, ListUsersXApiVersion, SortOrder, UserSortField,
        };
        macro_rules! typed {
            ($type:ty, $setter:ident) => {{
                let typed: $type = serde_json::from_value(value.clone()).ok()?;
                let held = serde_json::to_value(&typed).expect("JSON");
                return Some((request.$setter(typed), held));
            }};
        }
        let text = value.as_str();
        let request = match name {
            "X-API-Version" => typed!(ListUsersXApiVersion, x_api_version),
            "Content-Type" => typed!(ListUsersContentType, content_type),
            "sort_by" => typed!(UserSortField, sort_by),
            "sort_order" => typed!(SortOrder, sort_order),
            "created_at_from" => typed!(DateTime<Utc>, created_at_from),
            "created_at_to" => typed!(DateTime<Utc>, created_at_to),
            "updated_at_from" => typed!(DateTime<Utc>, updated_at_from),
            "updated_at_to" => typed!(DateTime<Utc>, updated_at_to),
            "id" => request.id(text?),
            "created_by" => request.created_by(text?),
            "updated_by" => request.updated_by(text?),
            "user_type" => request.user_type(text?),
            "status" => request.status(text?),
            "search" => request.search(text?),
            "page" => request.page(value.as_i64()?),
            "page_size" => request.page_size(value.as_i64()?),
            other => panic!("the parameter `{other}` has no setter here"),
        };
        Some((request, value.clone()))
    }

    async fn send(request: Self::Request) -> Outcome {
        outcome!(d3lay, request.send().await)
    }

    fn load(path: &Path) -> Result<(), data::LoadError> {
        data::load::<users_server::d3lay::Member>(path).map(|_| ())
    }
}
