//! Choices that are the same on every machine.

use rand_chacha::{
    ChaCha8Rng,
    rand_core::{Rng as _, SeedableRng as _},
};

/// Chooses. Leans on nothing but the ChaCha stream, which is specified to the bit; how the `rand`
/// crate makes ranges and choices of it may change from version to version.
pub(crate) struct Dice(ChaCha8Rng);

impl Dice {
    /// The dice for whatever has this number: a user, a request.
    pub(crate) fn new(seed: u64, number: u64) -> Self {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        let mut stream = ChaCha8Rng::from_seed(key);
        stream.set_stream(number);
        Dice(stream)
    }

    /// A number below `end`, all of them about equally likely.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        let product = u128::from(self.0.next_u64()) * u128::from(end);
        // The upper half is below `end`.
        (product >> 64) as u64
    }

    /// A position among `length` items, of which there is at least one.
    pub(crate) fn index(&mut self, length: usize) -> usize {
        self.below(length as u64) as usize
    }

    /// True with the probability `p`.
    pub(crate) fn chance(&mut self, p: f64) -> bool {
        // As many bits as a double has, so that every value below 1 can occur and 1 cannot.
        let uniform = (self.0.next_u64() >> 11) as f64 / (1u64 << 53) as f64;
        uniform < p
    }

    /// True once in `times`.
    pub(crate) fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    /// One of `items`, of which there is at least one.
    pub(crate) fn one_of<T: Copy, const N: usize>(&mut self, items: &[T; N]) -> T {
        const { assert!(N > 0) };
        items[self.below(N as u64) as usize]
    }

    /// Sixteen bytes.
    pub(crate) fn bytes(&mut self) -> [u8; 16] {
        let mut bytes = [0; 16];
        self.0.fill_bytes(&mut bytes);
        bytes
    }
}
