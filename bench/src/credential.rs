//! The demo credentials as requests carry them.

use secrecy::ExposeSecret as _;
use specshot_runtime::credential::{Basic, Bearer};
use users_server::credentials::demo;

use crate::Api;

impl Api {
    /// The value of `Authorization` with which all users are listed.
    pub(crate) fn permitted(self) -> String {
        match self {
            Api::Fivetran => basic(
                demo::FIVETRAN_ADMINISTRATOR_KEY,
                demo::FIVETRAN_ADMINISTRATOR_SECRET,
            ),
            Api::D3lay => bearer(demo::D3LAY_METADATA_TOKEN),
        }
    }

    /// The value of `Authorization` with which nothing may be asked.
    pub(crate) fn forbidden(self) -> String {
        match self {
            Api::Fivetran => basic(
                demo::FIVETRAN_FORBIDDEN_KEY,
                demo::FIVETRAN_FORBIDDEN_SECRET,
            ),
            Api::D3lay => bearer(demo::D3LAY_FORBIDDEN_TOKEN),
        }
    }
}

fn basic(key: &str, secret: &str) -> String {
    let value = Basic::from((key, secret)).authorization();
    value.expose_secret().to_owned()
}

fn bearer(token: &str) -> String {
    let token = token.into();
    let value = Bearer { token }.authorization();
    value.expose_secret().to_owned()
}
