//! The orders in which users can be listed.

use std::sync::{Arc, OnceLock};

use serde::Serialize;
use uuid::Uuid;

use super::Member;
use crate::generated::d3lay::{SortOrder, UserSortField};

const FIELDS: usize = 10;

/// The positions of all users in each order, worked out when a listing first asks for it:
/// O(n log n) once, so that a page anywhere is O(page size).
#[derive(Debug, Default)]
pub(super) struct Orders {
    ascending: [OnceLock<Box<[u32]>>; FIELDS],
    descending: [OnceLock<Box<[u32]>>; FIELDS],
}

impl Orders {
    pub(super) fn of(
        &self,
        members: &[Arc<Member>],
        field: UserSortField,
        order: SortOrder,
    ) -> &[u32] {
        let orders = match order {
            SortOrder::Asc => &self.ascending,
            SortOrder::Desc => &self.descending,
        };
        orders[slot(field)].get_or_init(|| sorted(members, field, order))
    }
}

fn slot(field: UserSortField) -> usize {
    match field {
        UserSortField::Id => 0,
        UserSortField::Identifier => 1,
        UserSortField::Name => 2,
        UserSortField::Email => 3,
        UserSortField::UserType => 4,
        UserSortField::Status => 5,
        UserSortField::CreatedAt => 6,
        UserSortField::UpdatedAt => 7,
        UserSortField::CreatedBy => 8,
        UserSortField::UpdatedBy => 9,
    }
}

fn sorted(members: &[Arc<Member>], field: UserSortField, order: SortOrder) -> Box<[u32]> {
    match field {
        UserSortField::Id => by(members, order, |member| Some(member.id)),
        UserSortField::Identifier => by(members, order, |member| Some(member.identifier())),
        UserSortField::Name => by(members, order, |member| Some(member.name())),
        UserSortField::Email => by(members, order, |member| Some(member.email())),
        UserSortField::UserType => by_written_name(members, order, |member| &member.user_type),
        UserSortField::Status => by_written_name(members, order, |member| &member.status),
        UserSortField::CreatedAt => by(members, order, |member| Some(member.created_at)),
        UserSortField::UpdatedAt => by(members, order, |member| Some(member.updated_at)),
        UserSortField::CreatedBy => by(members, order, |member| member.created_by),
        UserSortField::UpdatedBy => by(members, order, |member| member.updated_by),
    }
}

/// Sorts by a key; then by id, ascending in both orders. Users without a key are last in both.
/// Strings compare by their UTF-8 bytes, which is the order of code points.
fn by<'a, K: Ord>(
    members: &'a [Arc<Member>],
    order: SortOrder,
    key: impl Fn(&'a Member) -> Option<K>,
) -> Box<[u32]> {
    // Keys and ids are gathered first: a sort that went to the members for them would wait for
    // memory at every step.
    let mut rows: Vec<(Option<K>, Uuid, u32)> = (0u32..)
        .zip(members)
        .map(|(position, member)| (key(member), member.id, position))
        .collect();
    rows.sort_unstable_by(|a, b| {
        let keys = match (&a.0, &b.0) {
            (Some(a), Some(b)) => match order {
                SortOrder::Asc => a.cmp(b),
                SortOrder::Desc => b.cmp(a),
            },
            (a, b) => a.is_none().cmp(&b.is_none()),
        };
        keys.then_with(|| a.1.cmp(&b.1))
    });
    rows.into_iter().map(|(_, _, position)| position).collect()
}

/// Sorts by an enum, in the order of the names that are served.
fn by_written_name<V: PartialEq + Serialize>(
    members: &[Arc<Member>],
    order: SortOrder,
    value: impl Fn(&Member) -> &V,
) -> Box<[u32]> {
    // There are a handful of values, so a search among them beats writing a name per user.
    let mut names: Vec<(&V, String)> = Vec::new();
    for member in members {
        if !names.iter().any(|(known, _)| *known == value(member)) {
            names.push((
                value(member),
                serde_json::to_string(value(member)).unwrap_or_default(),
            ));
        }
    }
    names.sort_by(|a, b| a.1.cmp(&b.1));
    by(members, order, |member| {
        names.iter().position(|(known, _)| *known == value(member))
    })
}
