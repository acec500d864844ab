//! What Dropshot says of connections and requests, by way of its log.

use std::{fmt, sync::Arc, time::Duration};

use slog::{Drain, KV as _, Key, Level, Never, OwnedKVList, Record, Serializer};

use super::connections::Shared;

/// A request that Dropshot answered itself, because no operation took it: an unknown path, a path
/// that is not UTF-8, a method that cannot be registered. What is not HTTP does not get this far.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unclaimed {
    /// The method.
    pub method: String,
    /// The path and the query, as sent. The query may hold a secret.
    pub uri: String,
    /// What the answer has for `X-Request-Id`.
    pub request_id: String,
    /// The status of the answer.
    pub status: u16,
    /// How long the answer took.
    pub latency: Duration,
}

/// The drain that Dropshot logs to. It is called for every record: whatever is not of interest
/// must cost no more than a few comparisons.
pub(super) struct Watch(pub(super) Arc<Shared>);

impl Drain for Watch {
    type Ok = ();
    type Err = Never;

    fn log(&self, record: &Record<'_>, values: &OwnedKVList) -> Result<(), Never> {
        let shared = &self.0;
        if record.level() == Level::Info {
            match record.msg().as_str() {
                Some("accepted connection") => self.accepted(record, values),
                Some("request completed") if shared.unclaimed.is_some() => {
                    self.completed(record, values);
                }
                _ => {}
            }
        } else if record.level() == Level::Warning
            && record.msg().as_str() == Some("accept error")
            && shared.table().ended
        {
            // It was made to fail.
            return Ok(());
        }
        if Drain::is_enabled(&shared.log, record.level()) {
            Drain::log(&shared.log, record, values)?;
        }
        Ok(())
    }
}

impl Watch {
    fn accepted(&self, record: &Record<'_>, values: &OwnedKVList) {
        if self.0.local.get().is_none()
            && let Some(local) = text(record, values, "local_addr").and_then(|t| t.parse().ok())
        {
            // Dropshot gives every record of a server the same one.
            let _ = self.0.local.set(local);
        }
        let mut remote = Text::new("remote_addr");
        // Only a serialiser of ours could fail, and it does not.
        let _ = record.kv().serialize(record, &mut remote);
        if let Some(remote) = remote.value.and_then(|remote| remote.parse().ok()) {
            self.0.accepted(remote);
        }
    }

    fn completed(&self, record: &Record<'_>, values: &OwnedKVList) {
        let mut answer = Answer::default();
        let _ = record.kv().serialize(record, &mut answer);
        let (true, Some(unclaimed)) = (answer.own, &self.0.unclaimed) else {
            return;
        };
        let text = |key| text(record, values, key).unwrap_or_default();
        unclaimed(&Unclaimed {
            method: text("method"),
            uri: text("uri"),
            request_id: text("req_id"),
            status: answer.status,
            latency: answer.latency,
        });
    }
}

/// A value that a logger gives to all of its records.
fn text(record: &Record<'_>, values: &OwnedKVList, key: &'static str) -> Option<String> {
    let mut text = Text::new(key);
    let _ = values.serialize(record, &mut text);
    text.value
}

/// Finds one value. The first one found counts: the innermost logger's.
struct Text {
    key: &'static str,
    value: Option<String>,
}

impl Text {
    fn new(key: &'static str) -> Self {
        Text { key, value: None }
    }
}

impl Serializer for Text {
    fn emit_arguments(&mut self, key: Key, value: &fmt::Arguments<'_>) -> slog::Result {
        if self.value.is_none() && AsRef::<str>::as_ref(&key) == self.key {
            self.value = Some(value.to_string());
        }
        Ok(())
    }
}

/// What a "request completed" says beside its numbers: `own` when the error is Dropshot's own.
/// Endpoints of ours fail with errors of their own type, which have no external message.
#[derive(Default)]
struct Answer {
    own: bool,
    status: u16,
    latency: Duration,
}

impl Serializer for Answer {
    fn emit_arguments(&mut self, _: Key, _: &fmt::Arguments<'_>) -> slog::Result {
        Ok(())
    }

    fn emit_none(&mut self, _: Key) -> slog::Result {
        Ok(())
    }

    fn emit_str(&mut self, key: Key, _: &str) -> slog::Result {
        self.own |= AsRef::<str>::as_ref(&key) == "error_message_external";
        Ok(())
    }

    fn emit_u16(&mut self, _: Key, value: u16) -> slog::Result {
        self.status = value;
        Ok(())
    }

    fn emit_u128(&mut self, _: Key, value: u128) -> slog::Result {
        self.latency = Duration::from_micros(u64::try_from(value).unwrap_or(u64::MAX));
        Ok(())
    }
}
