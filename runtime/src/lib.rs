//! What generated code leans on at run time.
