//! The pages of a list, one after the other.

use std::{
    collections::HashSet,
    error::Error,
    future::poll_fn,
    hash::{DefaultHasher, Hasher as _},
    io,
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::Stream;
use serde::Serialize;
use serde_json::Value;
use tokio::task::JoinHandle;

use super::{Arguments, Defect, Failure, Position, StreamError, StreamErrorKind};
use crate::{Operation, OperationContract, operation::Paging};

/// How many pages a list has at most, unless it is told otherwise.
const MOST_PAGES: u64 = 1_000_000;

/// A request for one page of a list. Generated code implements it.
pub trait PagedRequest: Clone + Send + Unpin + 'static {
    /// The operation.
    type Operation: Operation;
    /// A page with its headers.
    type Page: Send + Unpin + 'static;
    /// An item of the list.
    type Item: Serialize + Send + Unpin + 'static;
    /// The error of the operation.
    type Error: Error + From<Failure> + Send + Unpin + 'static;

    /// The arguments, where the place of the next page is put.
    fn arguments(&mut self) -> &mut Arguments;

    /// Sends the request.
    fn fetch(self) -> impl Future<Output = Result<Self::Page, Self::Error>> + Send + 'static;

    /// The items of a page.
    fn items(page: &Self::Page) -> &[Self::Item];

    /// The items of a page, taken out of it.
    fn into_items(page: Self::Page) -> Vec<Self::Item>;

    /// The cursor of the next page; `null` where there is none.
    fn next(page: &Self::Page) -> Value;
}

/// The pages of a list, one after the other, as a [`Stream`]. Each is asked for when the one before
/// it has been taken, by a call with retries and a deadline of its own. After an error it ends. Dropping
/// it cancels the request under way.
///
/// What all pages have told, eight bytes of each and their cursors, is kept to see that the list goes
/// on.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<R: PagedRequest> {
    request: R,
    fetch: Option<Fetch<R>>,
    position: Option<Position>,
    /// What the end is to be, when it is an error.
    refused: Option<StreamErrorKind<R::Error>>,
    begun: bool,
    number: u64,
    maximum: u64,
    prefetch: bool,
    cursors: HashSet<String>,
    fingerprints: HashSet<u64>,
}

type Response<R> = Result<<R as PagedRequest>::Page, <R as PagedRequest>::Error>;

type Fetch<R> = Pin<Box<dyn Future<Output = Response<R>> + Send>>;

impl<R: PagedRequest> Pages<R> {
    /// The pages of a list from where the request says, else from its beginning.
    pub fn new(request: R) -> Self {
        Pages {
            request,
            fetch: None,
            position: Some(Position::first()),
            refused: None,
            begun: false,
            number: 0,
            maximum: MOST_PAGES,
            prefetch: false,
            cursors: HashSet::new(),
            fingerprints: HashSet::new(),
        }
    }

    /// Asks for the next page as soon as one has arrived, in a task of tokio's, while that one is
    /// worked on. Off by default.
    pub fn prefetch(mut self) -> Self {
        self.prefetch = true;
        self
    }

    /// Sets how many pages there may be; more are an error. The default is a million.
    pub fn max_pages(mut self, maximum: u64) -> Self {
        self.maximum = maximum;
        self
    }

    /// Begins with the page that an earlier stream did not get.
    pub fn resume(mut self, position: Position) -> Self {
        self.position = Some(position);
        self
    }

    /// The page that comes next; nothing after the last one.
    #[must_use]
    pub fn position(&self) -> Option<&Position> {
        self.position.as_ref()
    }

    /// The next page; nothing after the last one.
    pub async fn next(&mut self) -> Option<Result<R::Page, StreamError<R::Error>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The request for the page at `position`, not sent yet.
    fn request(&self, position: &Position) -> Fetch<R> {
        let mut request = self.request.clone();
        position.put(request.arguments());
        Box::pin(request.fetch())
    }

    /// What ends the stream at `position`.
    fn end(
        &mut self,
        position: Position,
        kind: StreamErrorKind<R::Error>,
    ) -> StreamError<R::Error> {
        self.position = None;
        StreamError::new(position, kind)
    }

    /// Finds the place of the first page, if only the document knows it.
    fn locate(&mut self) -> Result<(), Failure> {
        self.begun = true;
        let (contract, paging) = rules::<R>()?;
        let given = |arguments: &Arguments, name| arguments.get(name).map_err(Defect::new);
        let arguments = self.request.arguments();
        let first = match (paging, &self.position) {
            (Paging::Cursor { cursor, .. }, Some(position)) if position.is_first() => {
                match given(arguments, cursor)? {
                    Some(value) => Position::cursor_at(cursor, value),
                    None => return Ok(()),
                }
            }
            (Paging::Page { page, .. }, Some(position)) if position.is_first() => {
                let parameter = contract.parameters.iter().find(|p| p.name == page);
                let default = || parameter?.default.as_ref()?.as_i64();
                let minimum = || parameter?.minimum;
                let number = given(arguments, page)?.and_then(|value: Value| value.as_i64());
                let number = number.or_else(default).or_else(minimum);
                Position::page_at(page, number.unwrap_or(1))
            }
            _ => return Ok(()),
        };
        self.position = Some(first);
        Ok(())
    }

    /// Takes note of a page, and finds the place of the next one.
    fn follow(
        &mut self,
        position: &Position,
        page: &R::Page,
    ) -> Result<Option<Position>, StreamErrorKind<R::Error>> {
        let (contract, paging) = rules::<R>().map_err(|e| StreamErrorKind::Request(e.into()))?;
        self.number += 1;
        let items = R::items(page);
        if !items.is_empty() && !self.fingerprints.insert(fingerprint(items)) {
            return Err(StreamErrorKind::RepeatedPage);
        }
        let next = match paging {
            Paging::Cursor { cursor, .. } => {
                self.cursors.extend(position.cursor_key());
                match R::next(page) {
                    Value::Null => None,
                    value => Some(Position::cursor_at(cursor, value)),
                }
            }
            Paging::Page {
                size,
                short_page_is_last,
                ..
            } => {
                let parameter = contract.parameters.iter().find(|p| p.name == size);
                let asked: Option<Value> = self.request.arguments().get(size).ok().flatten();
                let default = parameter.and_then(|parameter| parameter.default.clone());
                let asked = asked.or(default).and_then(|size| size.as_u64());
                let short = asked.is_some_and(|asked| (items.len() as u64) < asked);
                match items {
                    [] => None,
                    _ if short && short_page_is_last => None,
                    _ => position.next_page(),
                }
            }
        };
        if let Some(next) = &next {
            if next
                .cursor_key()
                .is_some_and(|key| self.cursors.contains(&key))
            {
                self.refused = Some(StreamErrorKind::RepeatedCursor);
            } else if self.number >= self.maximum {
                self.refused = Some(StreamErrorKind::TooManyPages(self.maximum));
            }
        }
        Ok(next)
    }
}

fn rules<R: PagedRequest>() -> Result<(&'static OperationContract, Paging), Failure> {
    let contract = R::Operation::contract().map_err(Defect::new)?;
    let paging = R::Operation::SPEC.paging;
    let paging = paging.ok_or_else(|| Defect::new("it has no rules for its pages"))?;
    Ok((contract, paging))
}

/// What tells whether two pages have the same items.
fn fingerprint<T: Serialize>(items: &[T]) -> u64 {
    let mut digest = Digest(DefaultHasher::new());
    // Of what cannot be serialised, the part before that counts.
    let _ = serde_json::to_writer(&mut digest, items);
    digest.0.finish()
}

/// Takes JSON and keeps none of it.
struct Digest(DefaultHasher);

impl io::Write for Digest {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        self.0.write(text);
        Ok(text.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<R: PagedRequest> Stream for Pages<R> {
    type Item = Result<R::Page, StreamError<R::Error>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let pages = self.get_mut();
        if !pages.begun
            && let Err(failure) = pages.locate()
        {
            let kind = StreamErrorKind::Request(failure.into());
            return Poll::Ready(Some(Err(pages.end(Position::first(), kind))));
        }
        let Some(position) = pages.position.clone() else {
            return Poll::Ready(None);
        };
        if let Some(kind) = pages.refused.take() {
            return Poll::Ready(Some(Err(pages.end(position, kind))));
        }
        let mut fetch = match pages.fetch.take() {
            Some(fetch) => fetch,
            None => pages.request(&position),
        };
        let Poll::Ready(response) = fetch.as_mut().poll(context) else {
            pages.fetch = Some(fetch);
            return Poll::Pending;
        };
        let followed = match response {
            Ok(page) => pages.follow(&position, &page).map(|next| (page, next)),
            Err(error) => Err(StreamErrorKind::Request(error)),
        };
        Poll::Ready(Some(match followed {
            Ok((page, next)) => {
                if let Some(next) = &next
                    && pages.prefetch
                    && pages.refused.is_none()
                {
                    pages.fetch = Some(Box::pin(Task(tokio::spawn(pages.request(next)))));
                }
                pages.position = next;
                Ok(page)
            }
            Err(kind) => Err(pages.end(position, kind)),
        }))
    }
}

/// A request that goes on while nobody waits for it, and ends when this is dropped.
struct Task<T>(JoinHandle<T>);

impl<T, E: From<Failure>> Future for Task<Result<T, E>> {
    type Output = Result<T, E>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0)
            .poll(context)
            .map(|joined| match joined {
                Ok(response) => response,
                Err(error) => match error.try_into_panic() {
                    Ok(panic) => std::panic::resume_unwind(panic),
                    Err(error) => Err(Failure::from(Defect::new(error)).into()),
                },
            })
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// The items of a list, page after page, as a [`Stream`]. A page is asked for when the items of the
/// one before it have been taken. After an error it ends. Dropping it cancels the request under way.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<R: PagedRequest> {
    pages: Pages<R>,
    items: std::vec::IntoIter<R::Item>,
}

impl<R: PagedRequest> Items<R> {
    /// The items of a list from where the request says, else from its beginning.
    pub fn new(request: R) -> Self {
        Items {
            pages: Pages::new(request),
            items: Vec::new().into_iter(),
        }
    }

    /// As [`Pages::prefetch`].
    pub fn prefetch(mut self) -> Self {
        self.pages = self.pages.prefetch();
        self
    }

    /// As [`Pages::max_pages`].
    pub fn max_pages(mut self, maximum: u64) -> Self {
        self.pages = self.pages.max_pages(maximum);
        self
    }

    /// Begins with the page that an earlier stream did not get: [`StreamError::position`].
    pub fn resume(mut self, position: Position) -> Self {
        self.pages = self.pages.resume(position);
        self
    }

    /// The next item; nothing after the last one.
    pub async fn next(&mut self) -> Option<Result<R::Item, StreamError<R::Error>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<R: PagedRequest> Stream for Items<R> {
    type Item = Result<R::Item, StreamError<R::Error>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let stream = self.get_mut();
        loop {
            if let Some(item) = stream.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut stream.pages).poll_next(context)) {
                Some(Ok(page)) => stream.items = R::into_items(page).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}
