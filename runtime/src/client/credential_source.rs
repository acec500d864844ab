//! Credentials that are asked for when they are needed.

use std::{
    error::Error,
    fmt,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    time::SystemTime,
};

use tokio::sync::Mutex;

use super::{Clock, Issued, secret::Secret};

/// Where a credential comes from that does not stay the same, such as a token that is refreshed: a
/// function that returns a future, or a type of your own.
///
/// A client asks when a call needs the credential for the first time, and keeps it for all calls
/// until it expires, if the source tells when ([`Issued`]), or an answer is 401. Then it asks once
/// more; after 401 the call is sent again, once. Calls that wait at the same time wait for the same
/// credential. The deadline of the call holds for the wait. A source must not call through the
/// client that it is for: it would wait for itself.
pub trait CredentialSource<C>: Send + Sync + 'static {
    /// The credential, a new one if the one before has come to its end. What can be made one,
    /// such as a text, has `.into()`.
    ///
    /// # Errors
    /// Why there is none. It becomes part of the call's error, so it must not hold a secret.
    fn credential(&self) -> impl Future<Output = Result<Issued<C>, SourceFailure>> + Send;
}

impl<F, Fut, C, T, E> CredentialSource<C> for F
where
    F: Fn() -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<T, E>> + Send,
    C: 'static,
    T: Into<Issued<C>>,
    E: Into<SourceFailure>,
{
    async fn credential(&self) -> Result<Issued<C>, SourceFailure> {
        self().await.map(Into::into).map_err(Into::into)
    }
}

/// Why a source has no credential.
pub type SourceFailure = Box<dyn Error + Send + Sync>;

type Ask = Box<dyn Fn() -> Pin<Box<dyn Future<Output = Asked> + Send>> + Send + Sync>;

type Asked = Result<Issued<Secret>, SourceFailure>;

/// What a source gave, and its number among what it gave.
#[derive(Clone, Debug)]
pub(super) struct Given {
    pub(super) secret: Secret,
    pub(super) number: u64,
    /// When it is to be asked for anew, if that is known.
    renewal: Option<SystemTime>,
}

/// A source, and what it gave last. All calls of a client share it.
pub(super) struct Source {
    ask: Ask,
    /// How often it has answered.
    answers: AtomicU64,
    last: Mutex<Option<Result<Given, Arc<SourceFailure>>>>,
}

impl Source {
    pub(super) fn new<C: 'static>(
        source: impl CredentialSource<C>,
        secret: impl Fn(C) -> Result<Secret, &'static str> + Copy + Send + Sync + 'static,
    ) -> Self {
        let source = Arc::new(source);
        Source {
            ask: Box::new(move || {
                let source = Arc::clone(&source);
                Box::pin(async move {
                    let issued = source.credential().await?;
                    let secret = issued.try_map(secret);
                    secret.map_err(|reason| format!("the credential {reason}").into())
                })
            }),
            answers: AtomicU64::new(0),
            last: Mutex::new(None),
        }
    }

    /// What the source gave last, unless that is `refused`, has expired by `clock`, or there is
    /// none: then it is asked. Calls that come while it is asked get that answer, whatever it is.
    /// When the call that asks is dropped, the next one asks.
    pub(super) async fn give(
        &self,
        refused: Option<u64>,
        clock: &dyn Clock,
    ) -> Result<Given, Arc<SourceFailure>> {
        let answers = self.answers.load(Relaxed);
        let mut last = self.last.lock().await;
        let now = clock.now();
        let fresh = self.answers.load(Relaxed) != answers;
        match &*last {
            Some(Ok(given))
                if refused != Some(given.number)
                    && (fresh || given.renewal.is_none_or(|renewal| now < renewal)) =>
            {
                return Ok(given.clone());
            }
            Some(Err(failure)) if fresh => return Err(Arc::clone(failure)),
            _ => {}
        }
        let asked = (self.ask)().await;
        let number = self.answers.fetch_add(1, Relaxed) + 1;
        let given = |issued: Issued<Secret>| Given {
            number,
            renewal: issued.renewal(now),
            secret: issued.credential,
        };
        let asked = asked.map(given).map_err(Arc::new);
        *last = Some(asked.clone());
        asked
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[SOURCE]")
    }
}
