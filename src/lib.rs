//! The README as documentation tests.
