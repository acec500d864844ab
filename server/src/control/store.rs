//! The users of one API over its directory.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use specshot_runtime::{Place, Violation};

use super::{
    ChangeError, DataState, KeptSnapshot, Rejection, TooManySnapshots, UnknownSnapshot,
    UnknownUser, UserPage, Users, merge_patch, snapshots::Snapshots,
};
use crate::{
    data::{Records, read_user, read_users},
    directory::{Directory, Draft, Member, Snapshot},
};

/// The users of one API over its directory.
pub struct Store<M: Member> {
    directory: Arc<Directory<M>>,
    start: Arc<Snapshot<M>>,
    /// Held while something changes, so that what is answered is what has become of the change.
    history: Mutex<History<M>>,
}

struct History<M: Member> {
    pristine: bool,
    snapshots: Snapshots<M>,
}

impl<M: Member> Store<M> {
    /// The users in this directory; those that are there now are those of the start.
    #[must_use]
    pub fn new(directory: Arc<Directory<M>>) -> Self {
        Store {
            start: directory.read(),
            directory,
            history: Mutex::new(History {
                pristine: true,
                snapshots: Snapshots::default(),
            }),
        }
    }

    fn history(&self) -> MutexGuard<'_, History<M>> {
        // Every change to it is one assignment, so a poisoned lock is no reason to stop.
        self.history.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn state_of(&self, history: &History<M>) -> DataState {
        DataState {
            users: self.directory.read().members().len(),
            pristine: history.pristine,
        }
    }

    /// Adds these users to a directory that nobody else knows yet.
    ///
    /// # Errors
    /// When one of them breaks the document or repeats an id; none has entered then.
    pub fn fill(directory: &Directory<M>, users: &[String]) -> Result<(), Rejection> {
        let users: Vec<&str> = users.iter().map(String::as_str).collect();
        let records = read_users::<M>(&users);
        directory.update(|draft| Self::enter(draft, records))
    }

    /// Makes a change, and says what has become of the users.
    fn update<R, E>(
        &self,
        change: impl FnOnce(&mut Draft<M>) -> Result<R, E>,
    ) -> Result<(R, DataState), E> {
        let mut history = self.history();
        let result = self.directory.update(change)?;
        history.pristine = false;
        Ok((result, self.state_of(&history)))
    }

    /// Adds the records of a batch, if all are good.
    fn enter(draft: &mut Draft<M>, records: Records<M>) -> Result<(), Rejection> {
        let Records {
            accepted,
            mut rejection,
        } = records;
        let present = draft.entered();
        let mut entered = Vec::with_capacity(accepted.len());
        let mut repeated = Rejection::default();
        for (number, member) in accepted {
            match draft.position(member.id()) {
                None => {
                    // The id is free, as we have just seen.
                    let _ = draft.add(member);
                    entered.push(number);
                }
                Some(position) => {
                    let holder = position.checked_sub(present).map(|index| entered[index]);
                    repeated.reject(number, vec![taken(member.id(), holder)]);
                }
            }
        }
        rejection.merge(repeated);
        match rejection.is_empty() {
            true => Ok(()),
            false => Err(rejection),
        }
    }
}

impl<M: Member> Users for Store<M> {
    fn state(&self) -> DataState {
        self.state_of(&self.history())
    }

    fn page(&self, page: usize, size: usize) -> UserPage {
        let users = self.directory.read();
        let before = page.saturating_sub(1).saturating_mul(size);
        let members = users.members().iter().skip(before).take(size);
        UserPage {
            total: users.members().len(),
            users: members.map(text).collect(),
        }
    }

    fn get(&self, id: &str) -> Result<String, UnknownUser> {
        let users = self.directory.read();
        let position = M::read_id(id).and_then(|id| users.position(&id));
        let member = position.and_then(|position| users.members().get(position));
        member.map(text).ok_or_else(|| UnknownUser(id.to_owned()))
    }

    fn replace(&self, users: &[&str]) -> Result<DataState, Rejection> {
        let records = read_users::<M>(users);
        let replaced = self.update(|draft| {
            draft.clear();
            Self::enter(draft, records)
        });
        replaced.map(|((), state)| state)
    }

    fn add(&self, users: &[&str]) -> Result<DataState, Rejection> {
        if users.is_empty() {
            return Ok(self.state());
        }
        let records = read_users::<M>(users);
        let added = self.update(|draft| Self::enter(draft, records));
        added.map(|((), state)| state)
    }

    fn change(&self, id: &str, patch: &str) -> Result<String, ChangeError> {
        let unknown = || ChangeError::Unknown(UnknownUser(id.to_owned()));
        let wanted = M::read_id(id).ok_or_else(unknown)?;
        let changed = self.update(|draft| {
            let present = draft.get(&wanted).ok_or_else(unknown)?;
            let text = merge_patch::apply(present.text().as_str(), patch)
                .map_err(|violation| ChangeError::Rejected(vec![violation]))?;
            let member: M = read_user(&text).map_err(ChangeError::Rejected)?;
            if member.id() != present.id() {
                let violation = another_id(present.id(), member.id());
                return Err(ChangeError::Rejected(vec![violation]));
            }
            draft.change(member).map_err(|_| unknown())?;
            Ok(text)
        });
        changed.map(|(text, _)| text)
    }

    fn remove(&self, id: &str) -> Result<(), UnknownUser> {
        let unknown = || UnknownUser(id.to_owned());
        let wanted = M::read_id(id).ok_or_else(unknown)?;
        self.update(|draft| draft.remove(&wanted).map_err(|_| unknown()))
            .map(drop)
    }

    fn reset(&self) -> DataState {
        let mut history = self.history();
        self.directory.restore(Arc::clone(&self.start));
        history.pristine = true;
        self.state_of(&history)
    }

    fn snapshots(&self) -> Vec<KeptSnapshot> {
        self.history().snapshots.list()
    }

    fn take_snapshot(&self, name: &str) -> Result<(KeptSnapshot, bool), TooManySnapshots> {
        let mut history = self.history();
        history.snapshots.keep(name, self.directory.read())
    }

    fn restore_snapshot(&self, name: &str) -> Result<DataState, UnknownSnapshot> {
        let mut history = self.history();
        self.directory.restore(history.snapshots.find(name)?);
        history.pristine = false;
        Ok(self.state_of(&history))
    }

    fn remove_snapshot(&self, name: &str) -> Result<(), UnknownSnapshot> {
        self.history().snapshots.remove(name)
    }

    fn clear_snapshots(&self) {
        self.history().snapshots.clear();
    }
}

fn text<M: Member>(member: &Arc<M>) -> String {
    member.text().as_str().to_owned()
}

/// `holder` is the record of the same batch that has the id; without one, a user has it that was
/// there before.
fn taken(id: &(impl std::fmt::Display + ?Sized), holder: Option<usize>) -> Violation {
    let message = match holder {
        Some(record) => format!("the id `{id}` is taken, by record {record}"),
        None => format!("the id `{id}` is taken, by a user that is there already"),
    };
    Violation::new(Place::Body("/id".to_owned()), "taken", message)
}

fn another_id<I: std::fmt::Display + ?Sized>(present: &I, patched: &I) -> Violation {
    let message = format!(
        "a user keeps its id: `{present}` cannot become `{patched}`; remove the user and add it \
         anew"
    );
    Violation::new(Place::Body("/id".to_owned()), "identity", message)
}
