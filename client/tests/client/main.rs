//! The generated clients against a service on a real socket that answers with what a test says.

mod answers;
mod build;
mod chains;
mod clock;
mod environment;
mod front_page;
mod mocks;
mod pages;
mod preview;
mod redirects;
mod refused;
mod request_ids;
mod retries;
mod secrets;
mod sent;
mod sources;
mod strict;
mod stub;
mod tolerant;
