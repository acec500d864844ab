//! Texts of one request or answer, in one allocation.

use std::fmt;

use bytes::Bytes;

/// Texts in a row, each possibly cut. Entries that have the same ones share them.
#[derive(Clone, Default)]
pub(super) struct Texts(Bytes);

/// Texts that are being put in a row. As long as they are those of another request or answer,
/// nothing is written.
pub(super) struct Writer<'a> {
    /// The other ones, of which all before `end` are the same.
    other: Option<&'a Texts>,
    end: usize,
    /// All texts, once one has differed.
    written: Vec<u8>,
}

/// A text that may have been cut.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Text<'a> {
    /// What is kept of it.
    pub kept: &'a [u8],
    /// Its whole length in bytes.
    pub length: u64,
}

impl<'a> Writer<'a> {
    /// No texts yet; what `other` has in common is shared with it.
    pub(super) fn beside(other: Option<&'a Texts>) -> Self {
        Writer {
            other,
            end: 0,
            written: Vec::new(),
        }
    }

    /// Adds a text, cut to `limit` bytes.
    pub(super) fn push(&mut self, text: &[u8], limit: usize) {
        let kept = cut(text, limit);
        let length = |length: usize| u32::try_from(length).unwrap_or(u32::MAX).to_ne_bytes();
        let lengths = [length(kept.len()), length(text.len())];
        let lengths: &[u8] = lengths.as_flattened();
        if let Some(other) = self.other {
            let rest = other.0.get(self.end..).unwrap_or_default();
            let same = rest.strip_prefix(lengths);
            if same.is_some_and(|rest| rest.starts_with(kept)) {
                self.end += lengths.len() + kept.len();
                return;
            }
            self.write_what_is_the_same();
        }
        self.written.extend_from_slice(lengths);
        self.written.extend_from_slice(kept);
    }

    /// The texts; those of the other request or answer, if they are the same.
    pub(super) fn finish(mut self) -> Texts {
        match self.other {
            Some(other) if self.end == other.0.len() => other.clone(),
            _ => {
                self.write_what_is_the_same();
                // Without the room that it has to grow.
                Texts(self.written.into_boxed_slice().into())
            }
        }
    }

    #[cold]
    fn write_what_is_the_same(&mut self) {
        if let Some(other) = self.other.take() {
            self.written.reserve(other.0.len());
            self.written.extend_from_slice(&other.0[..self.end]);
        }
    }
}

impl Texts {
    /// Whether they are those of another request or answer, in the same memory.
    pub(super) fn is_same(&self, other: &Texts) -> bool {
        is_same(&self.0, &other.0)
    }

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
        Some(other) if is_same(text, other) => 0,
        _ => text.len(),
    }
}

/// Whether two texts are the same in memory.
pub(super) fn is_same(text: &Bytes, other: &Bytes) -> bool {
    (text.as_ptr(), text.len()) == (other.as_ptr(), other.len())
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
