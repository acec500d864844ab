//! The pages in a browser: headless Chromium, driven over the DevTools protocol.
//!
//! The browser is that of the variable `CHROMIUM`, or `chromium`, or `google-chrome`. Where there is
//! none, the tests say that they are skipped; with `CI=true` they fail.
//!
//! The protocol is spoken here rather than by a library: libraries type all of it, take minutes to
//! compile and refuse what a newer browser says. These tests use a dozen commands of it.

mod accessibility;
mod browser;
mod devtools;
mod server;
mod tab;

mod control;
mod reference;
mod token;
