//! Snapshots by name.

use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock},
};

use chrono::{DateTime, Utc};

use super::{KeptSnapshot, TooManySnapshots, UnknownSnapshot};
use crate::{
    directory::{Member, Snapshot},
    documents::most_items,
};

/// The most snapshots that an API has.
static MOST: LazyLock<usize> = LazyLock::new(|| most_items("SnapshotList", "snapshots"));

/// The snapshots of one API, by name.
pub(super) struct Snapshots<M: Member>(BTreeMap<String, Kept<M>>);

struct Kept<M: Member> {
    users: Arc<Snapshot<M>>,
    taken_at: DateTime<Utc>,
}

impl<M: Member> Default for Snapshots<M> {
    fn default() -> Self {
        Snapshots(BTreeMap::new())
    }
}

impl<M: Member> Snapshots<M> {
    pub(super) fn list(&self) -> Vec<KeptSnapshot> {
        let listed = self.0.iter();
        listed.map(|(name, kept)| kept.in_short(name)).collect()
    }

    /// Keeps users; says whether they have taken the place of others.
    pub(super) fn keep(
        &mut self,
        name: &str,
        users: Arc<Snapshot<M>>,
    ) -> Result<(KeptSnapshot, bool), TooManySnapshots> {
        if self.0.len() >= *MOST && !self.0.contains_key(name) {
            return Err(TooManySnapshots(self.0.len()));
        }
        let taken_at = Utc::now();
        let kept = Kept { users, taken_at };
        let in_short = kept.in_short(name);
        let replaced = self.0.insert(name.to_owned(), kept).is_some();
        Ok((in_short, replaced))
    }

    pub(super) fn find(&self, name: &str) -> Result<Arc<Snapshot<M>>, UnknownSnapshot> {
        let kept = self.0.get(name);
        kept.map(|kept| Arc::clone(&kept.users))
            .ok_or_else(|| UnknownSnapshot(name.to_owned()))
    }

    pub(super) fn remove(&mut self, name: &str) -> Result<(), UnknownSnapshot> {
        let removed = self.0.remove(name);
        removed
            .map(drop)
            .ok_or_else(|| UnknownSnapshot(name.to_owned()))
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}

impl<M: Member> Kept<M> {
    fn in_short(&self, name: &str) -> KeptSnapshot {
        KeptSnapshot {
            name: name.to_owned(),
            users: self.users.members().len(),
            taken_at: self.taken_at,
        }
    }
}
