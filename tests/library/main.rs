//! The generator on a document that uses everything that spec/README.md takes: its modules
//! compile without warnings, are served on a socket, and are called.

mod bodies;
mod credentials;
mod names;
mod parameters;
mod rules;
mod service;
mod statuses;

#[deny(warnings)]
#[expect(unreachable_pub, reason = "generated modules are made for libraries")]
#[path = "../../codegen/tests/golden/library/client.rs"]
mod client;
#[deny(warnings)]
#[expect(unreachable_pub, reason = "generated modules are made for libraries")]
#[path = "../../codegen/tests/golden/library/server.rs"]
mod server;
