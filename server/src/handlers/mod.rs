//! The handlers: unwrap, call, wrap. What the APIs do lies behind them.

mod challenge;
mod control;
mod d3lay;
mod fivetran;
pub mod pages;

pub use control::{Caller, Control, ControlContext, with_pages};
pub use d3lay::{D3lay, D3layContext};
pub use fivetran::{Fivetran, FivetranContext};
