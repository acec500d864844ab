//! The users of one API, in the order in which they entered.
//!
//! A [`Directory`] holds one immutable [`Snapshot`] at a time. Who lists takes the snapshot and
//! works on it for as long as it likes; who changes something makes the next snapshot beside it
//! and swaps it in, whole or not at all. A listing therefore never waits for a change, and never
//! sees half of one.
//!
//! Every user is checked and serialised once, when it enters ([`Encoded`]); pages are put
//! together from these texts. A change copies the list of users, not the users. Every user has a
//! sequence number that it keeps for as long as it stays and that is never given to another one.

mod answers;
mod draft;
mod member;
mod snapshot;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

pub use answers::Answers;
pub use draft::{ChangeError, Draft};
pub use member::Member;
pub use snapshot::{Duplicate, RepeatedIds, Snapshot};
#[doc(no_inline)]
pub use specshot_runtime::Encoded;

/// The users of one API; cheap to read from many threads.
#[derive(Debug)]
pub struct Directory<M: Member> {
    current: RwLock<Arc<Snapshot<M>>>,
    /// The number that the next member gets; numbers of members that left are not used again. Held
    /// while a change is made, so that two changes do not start from the same snapshot.
    next_sequence: Mutex<u64>,
}

impl<M: Member> Directory<M> {
    /// A directory that starts with `snapshot`.
    #[must_use]
    pub fn new(snapshot: Snapshot<M>) -> Self {
        Directory {
            next_sequence: Mutex::new(snapshot.sequences.last().map_or(1, |last| last + 1)),
            current: RwLock::new(Arc::new(snapshot)),
        }
    }

    /// The users as they are now, of a directory that is no longer needed.
    #[must_use]
    pub fn into_snapshot(self) -> Snapshot<M> {
        let current = self.current.into_inner();
        let current = current.unwrap_or_else(PoisonError::into_inner);
        // Who reads at this moment keeps a copy of its own.
        Arc::try_unwrap(current).unwrap_or_else(|shared| shared.copy())
    }

    /// The users as they are now.
    #[must_use]
    pub fn read(&self) -> Arc<Snapshot<M>> {
        // A poisoned lock is no reason to stop: only a finished snapshot is ever stored.
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Makes a change: all of it, or, when `change` fails, nothing.
    ///
    /// The cost is that of copying the directory, not the users in it.
    ///
    /// # Errors
    /// The error of `change`.
    pub fn update<R, E>(&self, change: impl FnOnce(&mut Draft<M>) -> Result<R, E>) -> Result<R, E> {
        let mut next_sequence = self.lock();
        let mut draft = Draft::of(&self.read(), *next_sequence);
        let result = change(&mut draft)?;
        let next;
        (next, *next_sequence) = draft.finish();
        self.swap(Arc::new(next));
        Ok(result)
    }

    /// Goes back to a snapshot of this directory. Its members have the sequence numbers that they
    /// had; those that have entered since are not used again.
    pub fn restore(&self, snapshot: Arc<Snapshot<M>>) {
        let _one_at_a_time = self.lock();
        self.swap(snapshot);
    }

    fn lock(&self) -> MutexGuard<'_, u64> {
        self.next_sequence
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn swap(&self, next: Arc<Snapshot<M>>) {
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = next;
    }
}
