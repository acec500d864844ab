//! A body that comes in pieces, or ends before its end.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use dropshot::Body;
use http_body::{Frame, SizeHint};
use sync_wrapper::SyncWrapper;
use tokio::time::{Sleep, sleep};

use super::descriptor::Descriptor;
use crate::faults::Pace;

/// How long the connection has for what was handed over before it is ended: within this time the
/// HTTP library has written it, and a client that waits for it has read it.
const SETTLE: Duration = Duration::from_millis(20);

/// What happens after the last piece.
pub(super) enum Ending {
    /// Nothing: the body was whole.
    Whole,
    /// The connection is closed.
    Close,
    /// The connection is reset; without a descriptor it is closed.
    Reset(Option<Descriptor>),
}

/// Called with whether the body was handed over whole.
type OnEnd = Box<dyn FnOnce(bool) + Send>;

/// A body in pieces, with what comes after the last one.
pub(super) struct Pieces {
    rest: Bytes,
    /// The length that the head announces; `None` for a body that has none.
    announced: Option<u64>,
    chunk: usize,
    delay: Option<Duration>,
    settle: bool,
    pause: Option<Pin<Box<Sleep>>>,
    paused: bool,
    ending: Ending,
    /// Called once, when the HTTP library lets go of the body.
    on_end: Option<SyncWrapper<OnEnd>>,
}

impl Pieces {
    /// Sends `body` at a pace, and then ends as `ending` says.
    pub(super) fn new(
        body: Bytes,
        announced: Option<u64>,
        pace: Option<Pace>,
        ending: Ending,
        on_end: impl FnOnce(bool) + Send + 'static,
    ) -> Self {
        Pieces {
            chunk: pace.map_or(usize::MAX, |pace| pace.chunk_bytes.max(1)),
            delay: pace.map(|pace| pace.delay),
            rest: body,
            announced,
            settle: true,
            pause: None,
            paused: false,
            ending,
            on_end: Some(SyncWrapper::new(Box::new(on_end))),
        }
    }

    /// Ends at once, before the head is written: hyper writes head and body together, and gives
    /// both up when the body fails at its first poll.
    pub(super) fn at_once(mut self) -> Self {
        self.settle = false;
        self
    }

    /// Whether a pause that is to be made here is over.
    fn pause(&mut self, cx: &mut Context<'_>, length: Duration) -> Poll<()> {
        if self.paused {
            return Poll::Ready(());
        }
        let pause = self.pause.get_or_insert_with(|| Box::pin(sleep(length)));
        ready!(pause.as_mut().poll(cx));
        self.pause = None;
        self.paused = true;
        Poll::Ready(())
    }
}

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let this = &mut *self;
        if !this.rest.is_empty() {
            if let Some(delay) = this.delay {
                ready!(this.pause(cx, delay));
            }
            this.paused = false;
            let piece = this.rest.split_to(this.chunk.min(this.rest.len()));
            return Poll::Ready(Some(Ok(Frame::data(piece))));
        }
        if matches!(this.ending, Ending::Whole) {
            return Poll::Ready(None);
        }
        if this.settle {
            ready!(this.pause(cx, SETTLE));
        }
        if let Ending::Reset(descriptor) = &mut this.ending
            && let Some(descriptor) = descriptor.take()
        {
            // hyper closes the socket next; by then the duplicate is gone.
            descriptor.reset_on_close();
        }
        this.ending = Ending::Close;
        Poll::Ready(Some(Err(io::Error::other("a fault that was asked for"))))
    }

    fn size_hint(&self) -> SizeHint {
        self.announced
            .map_or_else(SizeHint::new, SizeHint::with_exact)
    }
}

impl Drop for Pieces {
    fn drop(&mut self) {
        if let Ending::Reset(descriptor) = &mut self.ending
            && let Some(descriptor) = descriptor.take()
            && let Ok(runtime) = tokio::runtime::Handle::try_current()
        {
            // hyper asks for no body of an answer that cannot have one, such as 204: the head is
            // written after this, and nothing ends the connection.
            runtime.spawn(async move {
                sleep(SETTLE).await;
                descriptor.reset();
            });
        }
        if let Some(on_end) = self.on_end.take() {
            on_end.into_inner()(self.rest.is_empty() && matches!(self.ending, Ending::Whole));
        }
    }
}

impl From<Pieces> for Body {
    fn from(pieces: Pieces) -> Self {
        Body::wrap(pieces)
    }
}
