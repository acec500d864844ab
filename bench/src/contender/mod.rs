//! The servers that ours is compared with. Each is started as a process of its own, with the
//! allocator and the runtime that ours has.

mod axum;
mod dropshot;
mod hyper;

use ::dropshot::HandlerTaskMode;
use bytes::Bytes;
use clap::ValueEnum;
use tokio::{net::TcpListener, runtime::Runtime};

use crate::{Api, Outcome};

/// A server that ours is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(crate) enum Contender {
    /// hyper, which answers whatever it is asked with a ready body.
    Hyper,
    /// A Dropshot endpoint with a ready body.
    Dropshot,
    /// The same, without a task for each request.
    DropshotInline,
    /// An axum handler that filters typed users and serialises them, as one would write it.
    Axum,
}

impl Contender {
    pub(crate) const ALL: [Contender; 4] = [
        Contender::Hyper,
        Contender::Dropshot,
        Contender::DropshotInline,
        Contender::Axum,
    ];

    /// The name on the command line.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Contender::Hyper => "hyper",
            Contender::Dropshot => "dropshot",
            Contender::DropshotInline => "dropshot-inline",
            Contender::Axum => "axum",
        }
    }

    /// What it is, for people.
    pub(crate) fn title(self) -> &'static str {
        match self {
            Contender::Hyper => "bare hyper, ready body",
            Contender::Dropshot => "bare Dropshot, ready body",
            Contender::DropshotInline => "the same, without a task per request",
            Contender::Axum => "axum, typed users serialised per request",
        }
    }

    /// Serves on a free port until the process ends; prints where.
    pub(crate) fn serve(self, api: Api, body: Bytes) -> Outcome<()> {
        // As the server makes its own.
        let runtime = Runtime::new()?;
        runtime.block_on(async {
            match self {
                Contender::Hyper => hyper::serve(listener().await?, body).await,
                Contender::Dropshot => dropshot::serve(body, HandlerTaskMode::Detached).await,
                Contender::DropshotInline => {
                    dropshot::serve(body, HandlerTaskMode::CancelOnDisconnect).await
                }
                Contender::Axum => axum::serve(listener().await?, api).await,
            }
        })
    }
}

/// A free port of this machine, announced.
async fn listener() -> Outcome<TcpListener> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    announce(listener.local_addr()?);
    Ok(listener)
}

fn announce(address: std::net::SocketAddr) {
    println!("Contender: http://{address}");
}
