// What fails outside of tests is an error, not a panic.
#![warn(clippy::unwrap_used, clippy::expect_used)]
#![doc = include_str!("../README.md")]
