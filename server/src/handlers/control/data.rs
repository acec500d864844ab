//! Tag Data: the users of an API, and snapshots of them.

use specshot_runtime::{FreeObject, List, Operation as _, server::Refusal};

use super::{
    Rqctx,
    aside::aside,
    wording::{coded, not_loaded, rejected_batch, rejected_user},
};
use crate::{
    control::{self, ChangeError, KeptSnapshot, UnknownSnapshot, UnknownUser, Users},
    generated::control::{
        AddUsersArguments, AddUsersResponse, ApiName, ChangeUserArguments, ChangeUserResponse,
        DataState, GetUserArguments, GetUserResponse, ListSnapshotsArguments,
        ListSnapshotsResponse, ListUsersArguments, ListUsersResponse, RemoveSnapshotArguments,
        RemoveSnapshotResponse, RemoveUserArguments, RemoveUserResponse, ReplaceUsersArguments,
        ReplaceUsersResponse, ResetUsersArguments, ResetUsersResponse, RestoreSnapshotArguments,
        RestoreSnapshotResponse, Snapshot, SnapshotList, SnapshotName, TakeSnapshotArguments,
        TakeSnapshotResponse, User, UserBatch, UserPage,
        operations::{AddUsers, ReplaceUsers},
        responses,
    },
    integer::{signed, unsigned},
};

/// The longest body that holds no batch of users, in bytes.
const MAX_BODY: usize = 1024 * 1024;

/// Batches may be as long as the server's operator allows.
pub(super) fn max_body_bytes(rqctx: &Rqctx, operation_id: &str) -> usize {
    let batches = [ReplaceUsers::SPEC.id, AddUsers::SPEC.id];
    match rqctx.request_body_max_bytes() {
        most if batches.contains(&operation_id) => most,
        most => most.min(MAX_BODY),
    }
}

pub(super) async fn list_users(
    rqctx: &Rqctx,
    arguments: ListUsersArguments,
) -> Result<ListUsersResponse, Refusal> {
    let (page, size) = (arguments.page, arguments.page_size);
    let page = on_users(rqctx, arguments.api, move |users| {
        users.page(unsigned(page), unsigned(size))
    });
    let page = page.await?;
    let users: Result<Vec<User>, Refusal> = page.users.into_iter().map(user).collect();
    let body = UserPage::new(signed(page.total), List::from(users?));
    Ok(ListUsersResponse::Ok(responses::ListUsersOk {
        body: body.into(),
    }))
}

pub(super) async fn replace_users(
    rqctx: &Rqctx,
    arguments: ReplaceUsersArguments,
) -> Result<ReplaceUsersResponse, Refusal> {
    let ReplaceUsersArguments { api, body, .. } = arguments;
    let replaced = on_users(rqctx, api, move |users| users.replace(&texts(&body)));
    Ok(match replaced.await? {
        Ok(state) => ReplaceUsersResponse::Ok(responses::ReplaceUsersOk {
            body: data_state(api, state).into(),
        }),
        Err(rejection) => {
            let body = rejected_batch(rqctx, &rejection);
            ReplaceUsersResponse::UnprocessableEntity(responses::UnprocessableUsers {
                body: body.into(),
            })
        }
    })
}

pub(super) async fn add_users(
    rqctx: &Rqctx,
    arguments: AddUsersArguments,
) -> Result<AddUsersResponse, Refusal> {
    let AddUsersArguments { api, body, .. } = arguments;
    let added = on_users(rqctx, api, move |users| users.add(&texts(&body)));
    Ok(match added.await? {
        Ok(state) => AddUsersResponse::Created(responses::AddUsersCreated {
            body: data_state(api, state).into(),
        }),
        Err(rejection) => {
            let body = rejected_batch(rqctx, &rejection);
            AddUsersResponse::UnprocessableEntity(responses::UnprocessableUsers {
                body: body.into(),
            })
        }
    })
}

pub(super) async fn get_user(
    rqctx: &Rqctx,
    arguments: GetUserArguments,
) -> Result<GetUserResponse, Refusal> {
    let GetUserArguments { api, id, .. } = arguments;
    Ok(
        match on_users(rqctx, api, move |users| users.get(&id)).await? {
            Ok(text) => GetUserResponse::Ok(responses::GetUserOk {
                body: user(text)?.into(),
            }),
            Err(error) => GetUserResponse::NotFound(unknown_user(rqctx, &error)),
        },
    )
}

pub(super) async fn change_user(
    rqctx: &Rqctx,
    arguments: ChangeUserArguments,
) -> Result<ChangeUserResponse, Refusal> {
    let ChangeUserArguments { api, id, body, .. } = arguments;
    let changed = on_users(rqctx, api, move |users| users.change(&id, body.0.get()));
    Ok(match changed.await? {
        Ok(text) => ChangeUserResponse::Ok(responses::ChangeUserOk {
            body: user(text)?.into(),
        }),
        Err(ChangeError::Unknown(error)) => {
            ChangeUserResponse::NotFound(unknown_user(rqctx, &error))
        }
        Err(ChangeError::Rejected(violations)) => {
            let body = rejected_user(rqctx, &violations);
            ChangeUserResponse::UnprocessableEntity(responses::UnprocessableUsers {
                body: body.into(),
            })
        }
    })
}

pub(super) async fn remove_user(
    rqctx: &Rqctx,
    arguments: RemoveUserArguments,
) -> Result<RemoveUserResponse, Refusal> {
    let RemoveUserArguments { api, id, .. } = arguments;
    let removed = on_users(rqctx, api, move |users| users.remove(&id));
    Ok(match removed.await? {
        Ok(()) => RemoveUserResponse::NoContent(responses::RemoveUserNoContent {}),
        Err(error) => RemoveUserResponse::NotFound(unknown_user(rqctx, &error)),
    })
}

pub(super) async fn reset_users(
    rqctx: &Rqctx,
    arguments: ResetUsersArguments,
) -> Result<ResetUsersResponse, Refusal> {
    let api = arguments.api;
    let state = on_users(rqctx, api, |users| users.reset()).await?;
    Ok(ResetUsersResponse::Ok(responses::ResetUsersOk {
        body: data_state(api, state).into(),
    }))
}

pub(super) async fn list_snapshots(
    rqctx: &Rqctx,
    arguments: ListSnapshotsArguments,
) -> Result<ListSnapshotsResponse, Refusal> {
    let kept = on_users(rqctx, arguments.api, |users| users.snapshots()).await?;
    let snapshots: Vec<Snapshot> = kept.into_iter().map(snapshot).collect();
    Ok(ListSnapshotsResponse::Ok(responses::ListSnapshotsOk {
        body: SnapshotList::new(List::from(snapshots)).into(),
    }))
}

pub(super) async fn take_snapshot(
    rqctx: &Rqctx,
    arguments: TakeSnapshotArguments,
) -> Result<TakeSnapshotResponse, Refusal> {
    let name = arguments.name.0;
    let taken = on_users(rqctx, arguments.api, move |users| {
        users.take_snapshot(&name)
    });
    Ok(match taken.await? {
        Ok((kept, true)) => TakeSnapshotResponse::Ok(responses::TakeSnapshotOk {
            body: snapshot(kept).into(),
        }),
        Ok((kept, false)) => TakeSnapshotResponse::Created(responses::TakeSnapshotCreated {
            body: snapshot(kept).into(),
        }),
        Err(error) => {
            let body = coded(rqctx, "TooManySnapshots", error.to_string());
            TakeSnapshotResponse::Conflict(responses::Conflict { body: body.into() })
        }
    })
}

pub(super) async fn restore_snapshot(
    rqctx: &Rqctx,
    arguments: RestoreSnapshotArguments,
) -> Result<RestoreSnapshotResponse, Refusal> {
    let (api, name) = (arguments.api, arguments.name.0);
    let restored = on_users(rqctx, api, move |users| users.restore_snapshot(&name));
    Ok(match restored.await? {
        Ok(state) => RestoreSnapshotResponse::Ok(responses::RestoreSnapshotOk {
            body: data_state(api, state).into(),
        }),
        Err(error) => RestoreSnapshotResponse::NotFound(unknown_snapshot(rqctx, &error)),
    })
}

pub(super) async fn remove_snapshot(
    rqctx: &Rqctx,
    arguments: RemoveSnapshotArguments,
) -> Result<RemoveSnapshotResponse, Refusal> {
    let name = arguments.name.0;
    let removed = on_users(rqctx, arguments.api, move |users| {
        users.remove_snapshot(&name)
    });
    Ok(match removed.await? {
        Ok(()) => RemoveSnapshotResponse::NoContent(responses::RemoveSnapshotNoContent {}),
        Err(error) => RemoveSnapshotResponse::NotFound(unknown_snapshot(rqctx, &error)),
    })
}

/// Works on the users of an API, once they are loaded.
async fn on_users<R: Send + 'static>(
    rqctx: &Rqctx,
    api: ApiName,
    work: impl FnOnce(&dyn Users) -> R + Send + 'static,
) -> Result<R, Refusal> {
    let users = rqctx.context().state.data.users(api).await;
    let users = users.map_err(not_loaded)?;
    aside(move || work(users.as_ref())).await
}

fn data_state(api: ApiName, state: control::DataState) -> DataState {
    DataState::new(api, signed(state.users), state.pristine)
}

fn snapshot(kept: KeptSnapshot) -> Snapshot {
    Snapshot::new(SnapshotName(kept.name), signed(kept.users), kept.taken_at)
}

fn unknown_user(rqctx: &Rqctx, error: &UnknownUser) -> responses::NotFound {
    let body = coded(rqctx, "UnknownUser", error.to_string());
    responses::NotFound { body: body.into() }
}

fn unknown_snapshot(rqctx: &Rqctx, error: &UnknownSnapshot) -> responses::NotFound {
    let body = coded(rqctx, "UnknownSnapshot", error.to_string());
    responses::NotFound { body: body.into() }
}

fn user(text: String) -> Result<User, Refusal> {
    let text = FreeObject::new(text).map_err(|error| Refusal::Internal {
        detail: format!("a user that was checked is no JSON object: {error}"),
    })?;
    Ok(User(text))
}

fn texts(batch: &UserBatch) -> Vec<&str> {
    batch.0.iter().map(|user| user.0.get()).collect()
}
