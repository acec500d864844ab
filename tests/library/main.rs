//! The generator on a document that uses everything that spec/README.md takes: its modules
//! compile without warnings, are served on a socket, and are called.

mod bodies;
mod credentials;
mod media_types;
mod names;
mod parameters;
mod redirects;
mod rules;
mod running;
mod service;
mod statuses;

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
