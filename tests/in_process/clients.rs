//! The shipped clients. Each call is sent once, and decoding is strict, so that a test sees what it
//! met.

use std::fmt;

use users_client::{
    Decoding, RetryPolicy, d3lay,
    fivetran::{self, ListUsersError, responses::ListUsersOk},
};
use users_server::{
    ContractServer,
    credentials::demo,
    generated::control::{ApiName::Fivetran, FaultEffect, FaultSetting},
};

/// How many users each API has, unless a test says otherwise.
pub(crate) const USERS: usize = 5;

pub(crate) fn fivetran(server: &ContractServer) -> fivetran::Client {
    fivetran_builder(server).build().expect("a client")
}

pub(crate) fn fivetran_builder(server: &ContractServer) -> fivetran::ClientBuilder {
    fivetran::Client::builder()
        .base_url(server.fivetran_url())
        .basic_auth(
            demo::FIVETRAN_ADMINISTRATOR_KEY,
            demo::FIVETRAN_ADMINISTRATOR_SECRET,
        )
        .retry(RetryPolicy::never())
        .decoding(Decoding::Strict)
}

pub(crate) fn d3lay(server: &ContractServer) -> d3lay::Client {
    d3lay::Client::builder()
        .base_url(server.d3lay_url())
        .bearer_auth(demo::D3LAY_METADATA_TOKEN)
        .retry(RetryPolicy::never())
        .decoding(Decoding::Strict)
        .build()
        .expect("a client")
}

/// A server that does this to the first request, and what Fivetran's client made of that one.
pub(crate) async fn meet(
    what: impl Into<FaultEffect>,
) -> (ContractServer, Result<ListUsersOk, ListUsersError>) {
    let fault = FaultSetting::of(Fivetran, what).first(1);
    let server = ContractServer::builder().users(USERS).fault(fault);
    let server = server.start().await;
    let met = fivetran(&server).list_users().send().await;
    (server, met)
}

/// Which variant of its enum an error is.
pub(crate) fn variant(error: &impl fmt::Debug) -> String {
    let text = format!("{error:?}");
    text.split('(').next().unwrap_or_default().to_owned()
}
