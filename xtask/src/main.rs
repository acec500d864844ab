//! The command line over specshot.

fn main() {}
