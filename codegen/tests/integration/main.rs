//! The tests of specshot as a whole, as one binary.

mod corpus;
mod invalid;
mod names;
mod robustness;
