//! The users that a server starts with.

use std::path::Path;

use serde_json::value::RawValue;

use super::StartError;
use crate::{
    control::Store,
    d3lay,
    data::{self, synthetic::Synthetic},
    directory::{Directory, Member, Snapshot},
    fivetran, generated,
    options::Configuration,
};

/// The users that are given as JSON texts, in the place of others.
#[derive(Debug, Default)]
pub(super) struct GivenUsers {
    pub(super) fivetran: Option<Vec<String>>,
    pub(super) d3lay: Option<Vec<String>>,
}

/// The users of both APIs.
pub(super) fn load(
    configuration: &Configuration,
    given: &GivenUsers,
) -> Result<(fivetran::Account, d3lay::Account), StartError> {
    let fivetran = users(
        configuration,
        given.fivetran.as_deref(),
        configuration.fivetran_data.as_deref(),
        (
            "spec/fivetran.yaml",
            generated::fivetran::responses::ListUsersOk::EXAMPLE,
            "/data/items",
        ),
    )?;
    let d3lay = users(
        configuration,
        given.d3lay.as_deref(),
        configuration.d3lay_data.as_deref(),
        (
            "spec/d3lay.yaml",
            generated::d3lay::responses::ListUsersOk::EXAMPLE,
            "",
        ),
    )?;
    Ok((fivetran::Account::new(fivetran), d3lay::Account::new(d3lay)))
}

/// The users of a data file; without one, those in the example of the document at `items`, and
/// made-up ones.
fn users<M: Member>(
    configuration: &Configuration,
    given: Option<&[String]>,
    file: Option<&Path>,
    (document, example, items): (&'static str, &str, &str),
) -> Result<Snapshot<M>, StartError>
where
    M::User: Synthetic,
{
    if let Some(given) = given {
        let users = Directory::new(Snapshot::default());
        Store::fill(&users, given)?;
        return Ok(users.into_snapshot());
    }
    if let Some(file) = file {
        return Ok(data::load(file)?);
    }
    let first = examples(example, items).ok_or(StartError::Example { document })?;
    let first: Vec<&str> = first.iter().map(|user| user.get()).collect();
    let users = data::synthetic::users(&first, configuration.users, configuration.seed)?;
    Ok(users)
}

/// The users in the example of a document, as JSON texts with their properties in the order of
/// the document.
fn examples(example: &str, items: &str) -> Option<Vec<Box<RawValue>>> {
    let example: serde_json::Value = serde_json::from_str(example).ok()?;
    let users = example.pointer(items)?.as_array()?;
    users
        .iter()
        .map(|user| serde_json::value::to_raw_value(user).ok())
        .collect()
}
