//! Integers as JSON documents have them: signed, of 64 bits.

/// A count of things. What is more than a document can hold is as much as it can hold.
pub(crate) fn signed(count: impl TryInto<i64>) -> i64 {
    count.try_into().unwrap_or(i64::MAX)
}

/// A number of which a document says that it is not negative.
pub(crate) fn unsigned<T: TryFrom<i64> + Default>(number: i64) -> T {
    T::try_from(number).unwrap_or_default()
}
