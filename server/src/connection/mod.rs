//! Connections: how many a port takes, how long a client may take, and what goes over the wire.
//!
//! Dropshot owns the listener and hyper the sockets; neither hands a socket out. So this module
//! looks at them from the side, in safe code:
//!
//! ```text
//! Dropshot's log --"accepted connection"--> Connections --due--> watchdog --> the system's statistics
//!                                                                       \--> descriptor: shut down
//! answer --> deliver --> body in pieces, ends early --> descriptor: reset
//! ```
//!
//! A connection costs a note when it is accepted. A request costs nothing: how far its client has
//! come is asked of the system, once per time-out. A descriptor is looked for only when a
//! connection is to be ended. On systems other than Linux there are neither limits nor resets:
//! deliveries that need them end the connection instead.

mod body;
mod connections;
mod descriptor;
mod drain;
mod limits;
mod statistics;
mod table;
mod watchdog;
mod wire;

pub use connections::{Connections, Hold, OnUnclaimed};
pub use drain::Unclaimed;
pub use limits::Limits;
pub use wire::{Peers, deliver};
