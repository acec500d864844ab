//! What an engineer would write: typed users in memory, filtered and serialised for each request,
//! without credentials, checks or a journal.

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::{Query, State},
    routing::get,
};
use serde::{Deserialize, Serialize};
use tokio::net::TcpListener;
use users_server::{
    data::synthetic::Synthetic,
    generated::{d3lay, fivetran},
};

use crate::{Api, Outcome};

/// As many as the server has by default.
const USERS: u64 = 250;

pub(super) async fn serve(listener: TcpListener, api: Api) -> Outcome<()> {
    let router = match api {
        Api::Fivetran => Router::new()
            .route("/v1/users", get(fivetran))
            .with_state(users::<fivetran::User>()),
        Api::D3lay => Router::new()
            .route("/users", get(d3lay))
            .with_state(users::<d3lay::User>()),
    };
    Ok(axum::serve(listener, router).await?)
}

fn users<U: Synthetic>() -> Arc<Vec<U>> {
    Arc::new((0..USERS).map(|number| U::synthetic(0, number)).collect())
}

#[derive(Deserialize)]
struct FivetranQuery {
    limit: usize,
    active: Option<bool>,
}

#[derive(Serialize)]
struct Envelope<T> {
    code: &'static str,
    message: &'static str,
    data: T,
}

#[derive(Serialize)]
struct Items {
    items: Vec<fivetran::User>,
    next_cursor: String,
}

async fn fivetran(
    State(users): State<Arc<Vec<fivetran::User>>>,
    Query(query): Query<FivetranQuery>,
) -> Json<Envelope<Items>> {
    let items: Vec<fivetran::User> = users
        .iter()
        .filter(|user| {
            query
                .active
                .is_none_or(|active| user.active == Some(Some(active)))
        })
        .take(query.limit)
        .cloned()
        .collect();
    let next_cursor = items.last().map(|user| user.id.clone()).unwrap_or_default();
    Json(Envelope {
        code: "Success",
        message: "Operation performed.",
        data: Items { items, next_cursor },
    })
}

#[derive(Deserialize)]
struct D3layQuery {
    #[serde(default)]
    page: usize,
    page_size: usize,
    status: Option<String>,
}

async fn d3lay(
    State(users): State<Arc<Vec<d3lay::User>>>,
    Query(query): Query<D3layQuery>,
) -> Json<Vec<d3lay::User>> {
    let page: Vec<d3lay::User> = users
        .iter()
        .filter(|user| {
            let status = query.status.as_deref();
            status.is_none_or(|status| user.status.to_string() == status)
        })
        .skip(query.page.saturating_sub(1) * query.page_size)
        .take(query.page_size)
        .cloned()
        .collect();
    Json(page)
}
