//! Which core runs what: a server and what loads it must not take each other's time.

use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};

use crate::Outcome;

/// The cores of this process.
pub(crate) struct Cores {
    all: CpuSet,
    numbers: Vec<usize>,
}

impl Cores {
    /// Those that this process may run on.
    pub(crate) fn available() -> Outcome<Self> {
        let all = sched_getaffinity(None)?;
        let numbers = (0..CpuSet::MAX_CPU)
            .filter(|&core| all.is_set(core))
            .collect();
        Ok(Cores { all, numbers })
    }

    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.numbers.len()
    }

    /// Whether server and load generator have a core each.
    pub(crate) fn are_apart(&self) -> bool {
        self.count() > 1
    }

    /// Runs `start` on the core of servers, so that the processes it starts stay there; what runs
    /// afterwards in this thread has the core of the load generator.
    pub(crate) fn on_server<T>(&self, start: impl FnOnce() -> T) -> Outcome<T> {
        if !self.are_apart() {
            return Ok(start());
        }
        sched_setaffinity(None, &one(self.numbers[0]))?;
        let started = start();
        sched_setaffinity(None, &one(self.numbers[1]))?;
        Ok(started)
    }

    /// Lets this thread run everywhere again.
    pub(crate) fn release(&self) -> Outcome<()> {
        Ok(sched_setaffinity(None, &self.all)?)
    }
}

fn one(core: usize) -> CpuSet {
    let mut set = CpuSet::new();
    set.set(core);
    set
}
