//! Texts of one request or answer, in one allocation.

use std::fmt;

use bytes::Bytes;

/// Texts in a row, each possibly cut. Entries that have the same ones share them.
#[derive(Clone, Default)]
pub(super) struct Texts(Bytes);

/// Texts that are being put in a row.
pub(super) struct Writer(Vec<u8>);

/// A text that may have been cut.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Text<'a> {
    /// What is kept of it.
    pub kept: &'a [u8],
    /// Its whole length in bytes.
    pub length: u64,
}

/// The lengths that stand before a text: that of what is kept and that of the whole.
const PREFIX: usize = 2 * size_of::<u32>();

impl Writer {
    /// Room for `count` texts of `bytes` in all.
    pub(super) fn with_room(count: usize, bytes: usize) -> Self {
        Writer(Vec::with_capacity(count * PREFIX + bytes))
    }

    /// Adds a text, cut to `limit` bytes.
    pub(super) fn push(&mut self, text: &[u8], limit: usize) {
        let kept = cut(text, limit);
        let length = |length: usize| u32::try_from(length).unwrap_or(u32::MAX).to_ne_bytes();
        let lengths = [length(kept.len()), length(text.len())];
        self.0.extend_from_slice(lengths.as_flattened());
        self.0.extend_from_slice(kept);
    }

    /// The texts; those of another request or answer, if they are the same.
    pub(super) fn finish(self, other: Option<&Texts>) -> Texts {
        match other {
            Some(other) if *other.0 == *self.0 => other.clone(),
            _ => Texts(self.0.into()),
        }
    }
}

impl Texts {
    /// How many bytes they take beside those of another request or answer.
    pub(super) fn bytes_beside(&self, other: Option<&Texts>) -> usize {
        bytes_beside(&self.0, other.map(|other| &other.0))
    }

    /// The texts in the order in which they were added.
    pub(super) fn iter(&self) -> impl Iterator<Item = Text<'_>> {
        let mut rest = &self.0[..];
        std::iter::from_fn(move || {
            let (kept, after) = rest.split_first_chunk()?;
            let (length, after) = after.split_first_chunk()?;
            let kept = usize::try_from(u32::from_ne_bytes(*kept)).ok()?;
            let (kept, after) = after.split_at_checked(kept)?;
            rest = after;
            let length = u32::from_ne_bytes(*length).into();
            Some(Text { kept, length })
        })
    }
}

/// How many bytes a text takes beside another one, which may be the same in memory.
pub(super) fn bytes_beside(text: &Bytes, other: Option<&Bytes>) -> usize {
    match other {
        Some(other) if other.as_ptr() == text.as_ptr() => 0,
        _ => text.len(),
    }
}

/// The beginning of a text, at most `limit` bytes, ending with a whole character.
pub(super) fn cut(text: &[u8], limit: usize) -> &[u8] {
    if text.len() <= limit {
        return text;
    }
    let continues = |end: &usize| text[*end] & 0b1100_0000 == 0b1000_0000;
    // A character has four bytes at most; what is longer is no UTF-8.
    let end = (0..=limit).rev().take(4).find(|end| !continues(end));
    &text[..end.unwrap_or(limit)]
}

impl Text<'_> {
    /// Whether some of it is not kept.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        u64::try_from(self.kept.len()).is_ok_and(|kept| kept < self.length)
    }

    /// What is kept; what is not UTF-8 is replaced by `�`.
    #[must_use]
    pub fn lossy(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(self.kept)
    }
}

impl fmt::Display for Text<'_> {
    /// What is kept, and a mark if that is not all of it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.lossy())?;
        if self.is_cut() {
            write!(f, "…[cut, {} bytes]", self.length)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.iter().map(|text| text.to_string()))
            .finish()
    }
}
