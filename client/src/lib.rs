//! Typed clients of the two users APIs.
