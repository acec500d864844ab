//! Work on pieces of a file by several threads.

use std::{
    panic,
    sync::{Mutex, PoisonError},
    thread,
};

/// The most threads that are used: beyond that, reading the file holds them up.
const MOST: usize = 8;

/// Does `work` on every piece, and gives the results in the order of the pieces.
///
/// A thread takes the next piece when it is done with its last one, so at most one piece per
/// thread is in memory. `enough` is the number of threads that the work is worth.
pub(super) fn in_order<P: Send, R: Send>(
    pieces: impl Iterator<Item = P> + Send,
    enough: usize,
    work: impl Fn(P) -> R + Sync,
) -> Vec<R> {
    let pieces = Mutex::new(pieces.enumerate());
    let next = || pieces.lock().unwrap_or_else(PoisonError::into_inner).next();
    let run = || {
        let mut results = Vec::new();
        while let Some((index, piece)) = next() {
            results.push((index, work(piece)));
        }
        results
    };
    let available = thread::available_parallelism().map_or(1, usize::from);
    let threads = enough.min(available).min(MOST);
    let mut results = thread::scope(|scope| {
        // A thread that cannot be started is no loss: the others do its work.
        let others: Vec<_> = (1..threads)
            .filter_map(|_| thread::Builder::new().spawn_scoped(scope, run).ok())
            .collect();
        let mut results = run();
        for other in others {
            match other.join() {
                Ok(more) => results.extend(more),
                Err(panicked) => panic::resume_unwind(panicked),
            }
        }
        results
    });
    results.sort_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}
