//! What goes over the wire for an answer.

use std::net::SocketAddr;

use bytes::Bytes;
use dropshot::{Body, HttpError, NoCompression, RequestContext, ServerContext};
use specshot_runtime::server::Parts;

use super::{
    body::{Ending, Pieces},
    descriptor::Descriptor,
};
use crate::faults::{Delivery, End, ResetPoint};

/// The two ends of a connection.
#[derive(Clone, Copy, Debug)]
pub struct Peers {
    /// Where the server listens.
    pub local: SocketAddr,
    /// The client.
    pub remote: SocketAddr,
    /// Whether the connection speaks TLS.
    pub tls: bool,
}

impl Peers {
    /// The ends of the connection that a request came by.
    #[must_use]
    pub fn of<C: ServerContext>(rqctx: &RequestContext<C>) -> Self {
        Peers {
            local: rqctx.server.local_addr,
            remote: rqctx.request.remote_addr(),
            tls: rqctx.server.using_tls(),
        }
    }
}

/// Answers, in the pieces and up to the point that `delivery` asks for.
///
/// `on_end` is called once: with `true` when the HTTP library has taken the whole body, with
/// `false` when it was cut by the delivery, or by a client that went away. For a whole answer
/// without a pace that is at once, and the answer costs what any other does.
///
/// What cannot be had:
/// - Over TLS no part of a head can be sent, so a reset within the head comes before it.
/// - Without the connection's descriptor (other systems than Linux, `/proc` not readable) a reset
///   closes the connection instead.
/// - An answer without a body cannot be truncated and has no pace: it is whole.
///
/// # Errors
/// When `parts` has a status or header that HTTP does not have.
pub fn deliver(
    mut parts: Parts,
    delivery: Delivery,
    peers: Peers,
    on_end: impl FnOnce(bool) + Send + 'static,
) -> Result<http::Response<Body>, HttpError> {
    let Delivery { pace, end } = delivery;
    let cuttable = !parts.body.is_empty();
    let whole = match end {
        End::Whole => pace.is_none() || !cuttable,
        End::Truncated { .. } => !cuttable,
        End::Reset(_) => false,
    };
    if whole {
        let response = parts.response()?;
        on_end(true);
        return Ok(response);
    }
    let mut body = std::mem::take(&mut parts.body);
    let announced = cuttable.then_some(body.len() as u64);
    let pieces = match end {
        End::Whole => Pieces::new(body, announced, pace, Ending::Whole, on_end),
        End::Truncated { bytes } => {
            body.truncate(bytes.min(body.len() - 1));
            Pieces::new(body, announced, pace, Ending::Close, on_end)
        }
        End::Reset(point) => {
            let descriptor = Descriptor::of(peers.local, peers.remote);
            if let (ResetPoint::DuringHead, false, Some(descriptor)) =
                (point, peers.tls, &descriptor)
            {
                descriptor.send(start_of_head(parts.status).as_bytes());
            }
            let ending = Ending::Reset(descriptor);
            let pieces = Pieces::new(Bytes::new(), announced, None, ending, on_end);
            if matches!(point, ResetPoint::AfterHead) {
                pieces
            } else {
                // hyper asks only for the body of a status that has one; nobody sees the status.
                parts.status = 200;
                pieces.at_once()
            }
        }
    };
    let (head, _) = parts.response()?.into_parts();
    let mut response = http::Response::from_parts(head, Body::from(pieces));
    // Compressed, the body would have other pieces and no length.
    response.extensions_mut().insert(NoCompression);
    Ok(response)
}

/// The start of a head, up to somewhere within its first header.
fn start_of_head(status: u16) -> String {
    let reason = http::StatusCode::from_u16(status)
        .ok()
        .and_then(|status| status.canonical_reason())
        .unwrap_or_default();
    format!("HTTP/1.1 {status} {reason}\r\ncontent-ty")
}
