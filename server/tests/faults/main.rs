//! Faults without HTTP: which can be set, when they fire, and what they do to an answer.

mod applying;
mod breaking;
mod by_header;
mod combining;
mod firing;
mod paging;
mod setting;
mod stage;
