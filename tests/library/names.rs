//! Names that generated code has a use for. That they compile is what they show.

#[rustfmt::skip]
#[deny(warnings)]
#[expect(unreachable_pub, reason = "generated modules are made for libraries")]
#[path = "../../codegen/tests/golden/names/client.rs"]
pub(crate) mod client;
#[rustfmt::skip]
#[deny(warnings)]
#[expect(unreachable_pub, reason = "generated modules are made for libraries")]
#[path = "../../codegen/tests/golden/names/server.rs"]
pub(crate) mod server;
