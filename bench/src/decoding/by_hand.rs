//! The structs that one would write for the two APIs, with the same types for moments and ids.

use serde::Deserialize;
use users_client::{
    chrono::{DateTime, Utc},
    uuid::Uuid,
};

#[derive(Deserialize)]
#[expect(dead_code, reason = "what is decoded is not looked at")]
pub(super) struct FivetranPage {
    code: String,
    message: Option<String>,
    pub(super) data: FivetranData,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "what is decoded is not looked at")]
pub(super) struct FivetranData {
    pub(super) items: Vec<FivetranUser>,
    next_cursor: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "what is decoded is not looked at")]
pub(super) struct FivetranUser {
    id: String,
    email: Option<String>,
    verified: Option<bool>,
    invited: Option<bool>,
    picture: Option<String>,
    phone: Option<String>,
    role: Option<String>,
    active: Option<bool>,
    given_name: Option<String>,
    created_at: Option<DateTime<Utc>>,
    family_name: Option<String>,
    logged_in_at: Option<DateTime<Utc>>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "what is decoded is not looked at")]
pub(super) struct D3layUser {
    id: Uuid,
    identifier: String,
    name: String,
    email: String,
    user_type: UserType,
    status: UserStatus,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    created_by: Option<Uuid>,
    updated_by: Option<Uuid>,
}

#[derive(Deserialize)]
enum UserType {
    #[serde(rename = "saas_admin")]
    Admin,
    #[serde(rename = "saas_user")]
    User,
    #[serde(rename = "saas_user_client")]
    Client,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum UserStatus {
    Active,
    Onboarding,
    Inactive,
    Suspended,
    Risky,
}
