//! Choices that are the same on every machine.

use rand_chacha::{
    ChaCha8Rng,
    rand_core::{Rng as _, SeedableRng as _},
};

/// Chooses. Leans on nothing but the ChaCha stream, which is specified to the bit; how the `rand`
/// crate makes ranges and choices of it may change from version to version.
pub(super) struct Dice(ChaCha8Rng);

impl Dice {
    /// The dice of the user with this number.
    pub(super) fn new(seed: u64, number: u64) -> Self {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        let mut stream = ChaCha8Rng::from_seed(key);
        stream.set_stream(number);
        Dice(stream)
    }

    /// A number below `end`, all of them about equally likely.
    pub(super) fn below(&mut self, end: u64) -> u64 {
        let product = u128::from(self.0.next_u64()) * u128::from(end);
        // The upper half is below `end`.
        (product >> 64) as u64
    }

    /// True once in `times`.
    pub(super) fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    /// One of `items`, of which there is at least one.
    pub(super) fn one_of<T: Copy, const N: usize>(&mut self, items: &[T; N]) -> T {
        const { assert!(N > 0) };
        items[self.below(N as u64) as usize]
    }

    /// Sixteen bytes.
    pub(super) fn bytes(&mut self) -> [u8; 16] {
        let mut bytes = [0; 16];
        self.0.fill_bytes(&mut bytes);
        bytes
    }
}
