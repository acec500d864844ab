//! The next snapshot, while it is being made.

use std::{collections::BTreeSet, sync::Arc};

use super::{
    Member, Snapshot,
    snapshot::{Duplicate, Ids},
};

/// The next snapshot, while it is being made. Nothing is visible before it is finished.
pub struct Draft<M: Member> {
    members: Vec<Arc<M>>,
    sequences: Vec<u64>,
    next_sequence: u64,
    ids: Ids,
    /// The positions of members that left.
    gone: BTreeSet<usize>,
}

/// Why a change to a directory is impossible.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ChangeError {
    /// A user with this id is there already.
    #[error("there is a user with the id `{0}` already")]
    Taken(String),
    /// There is no user with this id.
    #[error("there is no user with the id `{0}`")]
    Unknown(String),
}

impl<M: Member> Draft<M> {
    /// `next_sequence` is the number that the next member gets.
    pub(super) fn of(snapshot: &Snapshot<M>, next_sequence: u64) -> Self {
        Draft {
            members: snapshot.members.clone(),
            sequences: snapshot.sequences.clone(),
            next_sequence,
            ids: snapshot.ids.clone(),
            gone: BTreeSet::new(),
        }
    }

    /// How many users have entered, those included that left since the draft was begun.
    #[must_use]
    pub fn entered(&self) -> usize {
        self.members.len()
    }

    /// The user with this id.
    #[must_use]
    pub fn get(&self, id: &M::Id) -> Option<&Arc<M>> {
        self.members.get(self.position(id)?)
    }

    /// How many users have entered before the one with this id.
    #[must_use]
    pub fn position(&self, id: &M::Id) -> Option<usize> {
        self.ids.find(&self.members, id)
    }

    /// Adds a user at the end.
    ///
    /// # Errors
    /// When its id is taken.
    pub fn add(&mut self, member: impl Into<Arc<M>>) -> Result<(), ChangeError> {
        let position = self.members.len();
        self.members.push(member.into());
        if self.ids.insert(&self.members, position).is_err() {
            let id = self.members.pop().map(|member| member.id().to_string());
            return Err(ChangeError::Taken(id.unwrap_or_default()));
        }
        self.sequences.push(self.next_sequence);
        self.next_sequence += 1;
        Ok(())
    }

    /// Puts a user in the place of the one with the same id, which keeps its sequence number.
    ///
    /// # Errors
    /// When there is no user with this id.
    pub fn change(&mut self, member: M) -> Result<(), ChangeError> {
        let position = self
            .ids
            .find(&self.members, member.id())
            .ok_or_else(|| ChangeError::Unknown(member.id().to_string()))?;
        self.members[position] = Arc::new(member);
        Ok(())
    }

    /// Removes the user with this id.
    ///
    /// # Errors
    /// When there is no user with this id.
    pub fn remove(&mut self, id: &M::Id) -> Result<(), ChangeError> {
        let position = self
            .ids
            .remove(&self.members, id)
            .ok_or_else(|| ChangeError::Unknown(id.to_string()))?;
        self.gone.insert(position);
        Ok(())
    }

    /// Removes all users.
    pub fn clear(&mut self) {
        self.members.clear();
        self.sequences.clear();
        self.gone.clear();
        self.ids = Ids::of::<M>(&[]).0;
    }

    /// The snapshot, and the number that the next member gets.
    pub(super) fn finish(self) -> (Snapshot<M>, u64) {
        let Draft {
            mut members,
            mut sequences,
            next_sequence,
            mut ids,
            gone,
        } = self;
        if !gone.is_empty() {
            retain_others(&mut members, &gone);
            retain_others(&mut sequences, &gone);
            let duplicates: Vec<Duplicate>;
            (ids, duplicates) = Ids::of(&members);
            // `add` refuses ids that are taken.
            debug_assert!(duplicates.is_empty());
        }
        (Snapshot::of_parts(members, sequences, ids), next_sequence)
    }
}

/// Keeps the items whose positions are not `gone`.
fn retain_others<T>(items: &mut Vec<T>, gone: &BTreeSet<usize>) {
    let mut position = 0;
    items.retain(|_| {
        position += 1;
        !gone.contains(&(position - 1))
    });
}
