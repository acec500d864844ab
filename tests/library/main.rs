//! The generator on a document that uses everything that spec/README.md takes: its modules
//! compile without warnings, are served on a socket, and are called.

mod bodies;
mod command_line;
mod credentials;
mod decoding;
mod media_types;
#[cfg(feature = "mock")]
mod mocks;
mod names;
mod parameters;
mod redirects;
mod retries;
mod rules;
mod running;
mod server_variables;
mod service;
mod statuses;
#[path = "../contract/trait_document.rs"]
mod trait_document;

use users_cli::operation;

/// The client modules, as a crate of commands has them.
mod clients {
    pub(crate) use crate::{client as library, names::client as names};
}

#[rustfmt::skip]
#[deny(warnings)]
#[expect(unreachable_pub, reason = "generated modules are made for libraries")]
#[path = "../../codegen/tests/golden/library/client.rs"]
mod client;
#[rustfmt::skip]
#[deny(warnings)]
#[expect(unreachable_pub, reason = "generated modules are made for libraries")]
#[path = "../../codegen/tests/golden/library/server.rs"]
mod server;
