//! A small Dropshot API whose answers go through the connection module.

use std::{
    net::SocketAddr,
    path::Path,
    sync::{
        Arc, Mutex,
        mpsc::{Receiver, Sender, channel},
    },
    time::Duration,
};

use dropshot::{
    ApiDescription, Body, ConfigDropshot, HttpError, HttpServer, Query, RequestContext,
    ServerBuilder, UntypedBody, endpoint,
};
use netlink_sys::{Socket, protocols::NETLINK_SOCK_DIAG};
use schemars::JsonSchema;
use serde::Deserialize;
use specshot_runtime::server::Parts;
use tokio::runtime::Runtime;
use users_server::{
    connection::{Connections, Limits, Peers, Unclaimed, deliver},
    faults::{Delivery, End, Pace, ResetPoint},
};

/// The length of an ordinary body.
pub(crate) const LENGTH: usize = 33_000;

pub(crate) struct Context {
    connections: Connections,
    ends: Mutex<Sender<bool>>,
}

/// What a request wants of its answer.
#[derive(Debug, Default, Deserialize, JsonSchema)]
struct Wanted {
    #[serde(default)]
    reset: Option<String>,
    #[serde(default)]
    truncated: Option<usize>,
    #[serde(default)]
    chunk: Option<usize>,
    #[serde(default)]
    delay_ms: u64,
    #[serde(default)]
    hold_ms: u64,
    #[serde(default)]
    status: Option<u16>,
    #[serde(default)]
    length: Option<usize>,
}

impl Wanted {
    fn delivery(&self) -> Delivery {
        let pace = self.chunk.map(|chunk_bytes| Pace {
            chunk_bytes,
            delay: Duration::from_millis(self.delay_ms),
        });
        let end = match (self.reset.as_deref(), self.truncated) {
            (Some("before_head"), _) => End::Reset(ResetPoint::BeforeHead),
            (Some("during_head"), _) => End::Reset(ResetPoint::DuringHead),
            (Some("after_head"), _) => End::Reset(ResetPoint::AfterHead),
            (_, Some(bytes)) => End::Truncated { bytes },
            _ => End::Whole,
        };
        Delivery { pace, end }
    }
}

#[endpoint { method = GET, path = "/answer" }]
async fn answer(
    rqctx: RequestContext<Context>,
    wanted: Query<Wanted>,
) -> Result<http::Response<Body>, HttpError> {
    let wanted = wanted.into_inner();
    let peers = Peers::of(&rqctx);
    if wanted.hold_ms > 0 {
        let _hold = rqctx.context().connections.hold(peers.remote);
        tokio::time::sleep(Duration::from_millis(wanted.hold_ms)).await;
    }
    let mut parts = Parts::new(wanted.status.unwrap_or(200));
    parts.body = vec![b'a'; wanted.length.unwrap_or(LENGTH)].into();
    let ends = rqctx.context().ends.lock().expect("ends").clone();
    deliver(parts, wanted.delivery(), peers, move |complete| {
        // The test may be over.
        let _ = ends.send(complete);
    })
}

#[endpoint { method = POST, path = "/upload" }]
async fn upload(
    _: RequestContext<Context>,
    body: UntypedBody,
) -> Result<http::Response<Body>, HttpError> {
    Ok(http::Response::new(Body::with_content(
        body.as_bytes().len().to_string(),
    )))
}

/// The messages that are logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl slog::Drain for Log {
    type Ok = ();
    type Err = slog::Never;

    fn log(&self, record: &slog::Record<'_>, _: &slog::OwnedKVList) -> Result<(), slog::Never> {
        let message = record.msg().to_string();
        self.0.lock().expect("the log").push(message);
        Ok(())
    }
}

/// A server, stopped when dropped.
pub(crate) struct Service {
    pub(crate) address: SocketAddr,
    log: Log,
    /// What `deliver` said of each answer.
    pub(crate) ends: Receiver<bool>,
    /// The requests that no endpoint took.
    pub(crate) unclaimed: Receiver<Unclaimed>,
    _server: HttpServer<Context>,
    _runtime: Runtime,
}

impl Service {
    pub(crate) fn start(limits: Limits) -> Self {
        // What `Connections` looks at; without it no limit is kept and no connection reset.
        let told = Socket::new(NETLINK_SOCK_DIAG).is_ok() && Path::new("/proc/self/fd").is_dir();
        assert!(
            told,
            "these tests need netlink's SOCK_DIAG and /proc: the sandbox has not both"
        );
        let runtime = Runtime::new().expect("a runtime");
        let _entered = runtime.enter();
        let (sender, unclaimed) = channel();
        let sender = Mutex::new(sender);
        let kept = Log::default();
        let log = slog::Logger::root(kept.clone(), slog::o!());
        let on_unclaimed = Box::new(move |request: &Unclaimed| {
            sender
                .lock()
                .expect("a sender")
                .send(request.clone())
                .expect("a test that listens");
        });
        let connections = Connections::new(limits, false, &log, Some(on_unclaimed));
        let (ends, ended) = channel();
        let context = Context {
            connections: connections.clone(),
            ends: Mutex::new(ends),
        };
        let mut api = ApiDescription::new();
        api.register(answer).expect("an endpoint");
        api.register(upload).expect("an endpoint");
        let config = ConfigDropshot {
            bind_address: SocketAddr::from(([127, 0, 0, 1], 0)),
            default_request_body_max_bytes: 1 << 20,
            ..ConfigDropshot::default()
        };
        let server = ServerBuilder::new(api, context, connections.logger())
            .config(config)
            .start()
            .expect("a server");
        Service {
            address: server.local_addr(),
            log: kept,
            ends: ended,
            unclaimed,
            _server: server,
            _runtime: runtime,
        }
    }

    /// A server with limits that no test meets by accident.
    pub(crate) fn unlimited() -> Self {
        Service::start(Limits::default())
    }

    /// The messages so far that begin so, sorted.
    pub(crate) fn logged(&self, begin: &str) -> Vec<String> {
        let mut logged = self.log.0.lock().expect("the log").clone();
        logged.retain(|message| message.starts_with(begin));
        logged.sort();
        logged
    }

    /// Waits for what `deliver` says of the next answer.
    pub(crate) fn end(&self) -> bool {
        self.ends
            .recv_timeout(Duration::from_secs(60))
            .expect("an answer that ends")
    }
}
