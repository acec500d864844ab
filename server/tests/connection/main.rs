//! What goes over the wire, and how long clients may take, at the level of sockets.

mod client;
mod delivery;
mod limits;
mod neighbours;
mod service;
mod unclaimed;
