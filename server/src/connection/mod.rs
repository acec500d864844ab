//! Connections: how many a port takes, how long a client may take, and what goes over the wire.

mod limits;

pub use limits::Limits;
