//! The users of an API as values of the type that its document describes.

use std::{fmt, marker::PhantomData};

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::ContractServer;
use crate::{
    control::Users,
    generated::{control::ApiName, d3lay, fivetran},
};

/// A user that a test gives: a value of the generated type `User`, or JSON, which can also be what
/// breaks that type.
#[derive(Clone, Debug)]
pub struct GivenUser<User> {
    pub(super) json: String,
    of: PhantomData<fn() -> User>,
}

impl<User> GivenUser<User> {
    fn of(user: &impl Serialize) -> Self {
        // A value that cannot be written has no text, and is refused for that.
        serde_json::to_string(user).unwrap_or_default().into()
    }
}

impl From<fivetran::User> for GivenUser<fivetran::User> {
    fn from(user: fivetran::User) -> Self {
        GivenUser::of(&user)
    }
}

impl From<d3lay::User> for GivenUser<d3lay::User> {
    fn from(user: d3lay::User) -> Self {
        GivenUser::of(&user)
    }
}

impl<User> From<Value> for GivenUser<User> {
    fn from(user: Value) -> Self {
        user.to_string().into()
    }
}

impl<User> From<&str> for GivenUser<User> {
    fn from(json: &str) -> Self {
        json.to_owned().into()
    }
}

impl<User> From<String> for GivenUser<User> {
    fn from(json: String) -> Self {
        GivenUser {
            json,
            of: PhantomData,
        }
    }
}

/// The users of an API while a test runs, as values of the generated type `User`. Patches, snapshots
/// and pages are in [`ContractServer::users`], which has the same users as JSON.
///
/// ```
/// use users_server::{ContractServer, generated::fivetran::User};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let mut ann = User::new("ann".to_owned());
/// ann.active = Some(Some(true));
/// let server = ContractServer::builder().fivetran_users([ann]).start().await;
///
/// server.fivetran().add([User::new("bob".to_owned())]);
/// server.fivetran().remove("ann");
/// // … the client under test lists the users again …
/// assert_eq!(server.fivetran().all(), [User::new("bob".to_owned())]);
/// # }
/// ```
#[derive(Clone, Copy)]
pub struct TypedUsers<'server, User> {
    users: &'server dyn Users,
    of: PhantomData<fn() -> User>,
}

impl<User: DeserializeOwned> TypedUsers<'_, User> {
    /// All of them, in the order of entry.
    #[must_use]
    pub fn all(&self) -> Vec<User> {
        let page = self.users.page(1, usize::MAX);
        page.users.iter().map(|user| value(user)).collect()
    }

    /// The one with this id.
    #[must_use]
    pub fn get(&self, id: impl fmt::Display) -> Option<User> {
        let user = self.users.get(&id.to_string()).ok()?;
        Some(value(&user))
    }

    /// Adds users behind all present ones.
    ///
    /// # Panics
    /// When one of them breaks the document or has an id that is taken; the message says which.
    #[track_caller]
    pub fn add(&self, users: impl IntoIterator<Item = impl Into<GivenUser<User>>>) {
        if let Err(rejection) = self.users.add(&texts(&given(users))) {
            panic!("the users cannot be added: {rejection}");
        }
    }

    /// Puts users in the place of all present ones.
    ///
    /// # Panics
    /// When one of them breaks the document or repeats an id; the message says which.
    #[track_caller]
    pub fn replace(&self, users: impl IntoIterator<Item = impl Into<GivenUser<User>>>) {
        if let Err(rejection) = self.users.replace(&texts(&given(users))) {
            panic!("the users cannot be replaced: {rejection}");
        }
    }

    /// Removes the one with this id.
    ///
    /// # Panics
    /// When there is none.
    #[track_caller]
    pub fn remove(&self, id: impl fmt::Display) {
        if let Err(error) = self.users.remove(&id.to_string()) {
            panic!("{error}");
        }
    }
}

/// What the server was given was checked against the document, which the type is made from.
fn value<User: DeserializeOwned>(json: &str) -> User {
    match serde_json::from_str(json) {
        Ok(user) => user,
        Err(error) => panic!("a user that the document allows is none of its type: {error}"),
    }
}

/// The JSON of users.
pub(super) fn given<User>(
    users: impl IntoIterator<Item = impl Into<GivenUser<User>>>,
) -> Vec<String> {
    users.into_iter().map(|user| user.into().json).collect()
}

fn texts(users: &[String]) -> Vec<&str> {
    users.iter().map(String::as_str).collect()
}

impl ContractServer {
    /// The users of Fivetran's API, to read and to change.
    #[must_use]
    pub fn fivetran(&self) -> TypedUsers<'_, fivetran::User> {
        self.typed(ApiName::Fivetran)
    }

    /// The users of D3lay's API, to read and to change.
    #[must_use]
    pub fn d3lay(&self) -> TypedUsers<'_, d3lay::User> {
        self.typed(ApiName::D3lay)
    }

    fn typed<User>(&self, api: ApiName) -> TypedUsers<'_, User> {
        TypedUsers {
            users: &**self.users(api),
            of: PhantomData,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// The users of both documents' examples are of their types, and go back in as they came out.
    #[tokio::test]
    async fn users_come_out_as_they_went_in() {
        let server = ContractServer::builder().users(20).start().await;
        let (fivetran, d3lay) = (server.fivetran().all(), server.d3lay().all());
        assert_eq!((fivetran.len(), d3lay.len()), (20, 20));
        server.fivetran().replace(fivetran.clone());
        server.d3lay().replace(d3lay.clone());
        assert_eq!(server.fivetran().all(), fivetran);
        assert_eq!(server.d3lay().all(), d3lay);
        assert_eq!(server.d3lay().get(d3lay[3].id).as_ref(), Some(&d3lay[3]));
        server.d3lay().remove(d3lay[3].id);
        assert_eq!(server.d3lay().get(d3lay[3].id), None);
        server.fivetran().add([json!({"id": "from JSON"})]);
        server.fivetran().add([r#"{"id": "from text"}"#]);
        assert_eq!(server.fivetran().all().len(), 22);
    }

    #[tokio::test]
    #[should_panic(expected = "the id `ann` is taken, by record 0")]
    async fn what_cannot_be_added_is_told() {
        let server = ContractServer::builder().users(0).start().await;
        let ann = || fivetran::User::new("ann".to_owned());
        server.fivetran().add([ann(), ann()]);
    }
}
