//! The generated clients against a service on a real socket that answers with what a test says.

mod answers;
mod build;
mod clock;
mod environment;
mod pages;
mod preview;
mod redirects;
mod refused;
mod retries;
mod secrets;
mod sent;
mod sources;
mod strict;
mod stub;
