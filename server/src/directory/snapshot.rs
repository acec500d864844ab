//! The users of one API at one moment.

use std::{fmt, hash::BuildHasher as _, sync::Arc};

use hashbrown::{DefaultHashBuilder, HashTable, hash_table::Entry};

use super::Member;

/// The users of one API at one moment, in the order in which they entered.
pub struct Snapshot<M: Member> {
    pub(super) members: Vec<Arc<M>>,
    /// The sequence number of each member, ascending.
    pub(super) sequences: Vec<u64>,
    pub(super) ids: Ids,
    index: M::Index,
}

/// Two records with the same id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duplicate {
    /// The position of the record that came first.
    pub first: usize,
    /// The position of the record that repeats its id.
    pub again: usize,
}

/// Members that cannot be a snapshot, because ids repeat.
#[derive(Clone, Debug)]
pub struct RepeatedIds<M> {
    /// All members that were to be a snapshot.
    pub members: Vec<Arc<M>>,
    /// Every member that repeats an id.
    pub duplicates: Vec<Duplicate>,
}

impl<M: Member> Snapshot<M> {
    /// A snapshot of `members` in this order.
    ///
    /// # Errors
    /// When ids repeat.
    pub fn new(members: Vec<Arc<M>>) -> Result<Self, RepeatedIds<M>> {
        let (ids, duplicates) = Ids::of(&members);
        if !duplicates.is_empty() {
            return Err(RepeatedIds {
                members,
                duplicates,
            });
        }
        // Numbers start at 1, so that 0 can stand for "before the first".
        let sequences = (1..=members.len() as u64).collect();
        Ok(Snapshot::of_parts(members, sequences, ids))
    }

    /// The same users; what listings have worked out is left behind.
    pub(super) fn copy(&self) -> Self {
        Snapshot::of_parts(
            self.members.clone(),
            self.sequences.clone(),
            self.ids.clone(),
        )
    }

    pub(super) fn of_parts(members: Vec<Arc<M>>, sequences: Vec<u64>, ids: Ids) -> Self {
        Snapshot {
            members,
            sequences,
            ids,
            index: M::Index::default(),
        }
    }

    /// The members in the order of entry.
    #[must_use]
    pub fn members(&self) -> &[Arc<M>] {
        &self.members
    }

    /// The position of the member with this id.
    #[must_use]
    pub fn position(&self, id: &M::Id) -> Option<usize> {
        self.ids.find(&self.members, id)
    }

    /// The sequence number of the member at `position`.
    #[must_use]
    pub fn sequence(&self, position: usize) -> Option<u64> {
        self.sequences.get(position).copied()
    }

    /// The position of the first member whose sequence number is greater than `sequence`.
    #[must_use]
    pub fn position_after(&self, sequence: u64) -> usize {
        self.sequences.partition_point(|&number| number <= sequence)
    }

    /// What listings have worked out from these members.
    #[must_use]
    pub fn index(&self) -> &M::Index {
        &self.index
    }
}

/// Nobody.
impl<M: Member> Default for Snapshot<M> {
    fn default() -> Self {
        Snapshot::of_parts(Vec::new(), Vec::new(), Ids::of::<M>(&[]).0)
    }
}

impl<M: Member> fmt::Debug for Snapshot<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snapshot")
            .field("members", &self.members.len())
            .finish_non_exhaustive()
    }
}

/// Positions by id. Holds the positions only: with a million users, four bytes instead of an id.
#[derive(Clone)]
pub(super) struct Ids {
    table: HashTable<u32>,
    hasher: DefaultHashBuilder,
}

impl Ids {
    pub(super) fn of<M: Member>(members: &[Arc<M>]) -> (Self, Vec<Duplicate>) {
        let mut ids = Ids {
            table: HashTable::with_capacity(members.len()),
            hasher: DefaultHashBuilder::default(),
        };
        let duplicates = (0..members.len())
            .filter_map(|again| {
                ids.insert(members, again)
                    .err()
                    .map(|first| Duplicate { first, again })
            })
            .collect();
        (ids, duplicates)
    }

    pub(super) fn find<M: Member>(&self, members: &[Arc<M>], id: &M::Id) -> Option<usize> {
        let same = |&position: &u32| members[position as usize].id() == id;
        self.table
            .find(self.hasher.hash_one(id), same)
            .map(|&position| position as usize)
    }

    /// Notes the member at `position`; when its id is taken, says by whom.
    pub(super) fn insert<M: Member>(
        &mut self,
        members: &[Arc<M>],
        position: usize,
    ) -> Result<(), usize> {
        let id = members[position].id();
        let entry = self.table.entry(
            self.hasher.hash_one(id),
            |&other| members[other as usize].id() == id,
            |&other| self.hasher.hash_one(members[other as usize].id()),
        );
        match entry {
            Entry::Occupied(taken) => Err(*taken.get() as usize),
            Entry::Vacant(free) => {
                // Four billion users do not fit into memory, so the position always fits.
                free.insert(u32::try_from(position).unwrap_or(u32::MAX));
                Ok(())
            }
        }
    }

    pub(super) fn remove<M: Member>(&mut self, members: &[Arc<M>], id: &M::Id) -> Option<usize> {
        let hash = self.hasher.hash_one(id);
        let entry = self
            .table
            .find_entry(hash, |&other| members[other as usize].id() == id)
            .ok()?;
        Some(entry.remove().0 as usize)
    }
}
