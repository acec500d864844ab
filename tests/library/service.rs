//! The library's trait over a store in memory.

use std::{collections::BTreeMap, sync::Mutex};

use chrono::{TimeZone as _, Utc};
use dropshot::RequestContext;
use secrecy::ExposeSecret as _;
use specshot_runtime::{
    credential::{Basic, CredentialError},
    server::Refusal,
};

use crate::server::{
    AddBookArguments, AddBookResponse, AnnounceArguments, AnnounceResponse, Book, Catalogue,
    CatalogueArguments, CatalogueOptionsArguments, CatalogueOptionsResponse, CatalogueResponse,
    ChangeBookArguments, ChangeBookResponse, ChangeGenre, Credentials, EchoArguments, EchoResponse,
    Error, ExtendLoanArguments, ExtendLoanOkBody, ExtendLoanResponse, FindWorkArguments,
    FindWorkResponse, Genre, GetBookArguments, GetBookResponse, HealthArguments, HealthResponse,
    Isbn, LibraryApi, ListBooksArguments, ListBooksOkBody, ListBooksResponse, Notice,
    ProbeBookArguments, ProbeBookResponse, RemoveBookArguments, RemoveBookResponse,
    ReplaceBookAcceptedBody, ReplaceBookArguments, ReplaceBookResponse, ResultSchema,
    responses::{
        AddBookConflict, AddBookCreated, AnnounceOk, BadRequest, CatalogueOk,
        CatalogueOptionsNoContent, EchoOk, ExtendLoanOk, FindWorkOk, HealthNoContent, ListBooksOk,
        MethodNotAllowed, NotAcceptable, NotFound, OkResponse, PayloadTooLarge, ProbeBookNotFound,
        ProbeBookOk, Refused, RemoveBookNoContent, ReplaceBookAccepted, ReplaceBookCreated,
        ReplaceBookNoContent, UnsupportedMediaType,
    },
};

/// The longest body that is taken.
pub(crate) const MAX_BODY: usize = 4096;

pub(crate) const EMMA: &str = "9780141439587";
pub(crate) const KEY: &str = "a-key";
pub(crate) const TOKEN: &str = "a.token";
pub(crate) const SIGNATURE: &str = "a-signature";
pub(crate) const SESSION: &str = "a-session";
pub(crate) const DEVICE: &str = "a-device";

/// The books by ISBN, and what the last request came with.
#[derive(Default)]
pub(crate) struct Store {
    pub(crate) books: Mutex<BTreeMap<String, Book>>,
    pub(crate) seen: Mutex<Option<ListBooksArguments>>,
}

/// Who a request comes from.
pub(crate) enum Principal {
    Nobody,
    Known,
}

type Rqctx = RequestContext<Store>;

pub(crate) struct Library;

impl Library {
    fn known(rqctx: &Rqctx, isbn: &Isbn) -> Result<Book, Refusal> {
        let books = rqctx.context().books.lock().expect("no panic");
        let found = books.get(&isbn.0).cloned();
        found.ok_or_else(|| Refusal::NotFound {
            path: rqctx.request.uri().path().to_owned(),
        })
    }

    fn put(rqctx: &Rqctx, isbn: &Isbn, book: Book) -> Option<Book> {
        rqctx
            .context()
            .books
            .lock()
            .expect("no panic")
            .insert(isbn.0.clone(), book)
    }
}

fn error(rqctx: &Rqctx, refusal: &Refusal) -> Error {
    let mut error = Error::new(refusal.to_string());
    error.request = Some(rqctx.request_id.clone());
    error
}

fn known(secret: &secrecy::SecretString, expected: &str) -> Result<(), Refusal> {
    match secret.expose_secret() == expected {
        true => Ok(()),
        false => Err(CredentialError::Unknown.into()),
    }
}

fn reader(basic: &Basic) -> Result<(), Refusal> {
    known(&basic.password, &basic.username.to_uppercase())
}

impl LibraryApi for Library {
    type Context = Store;
    type Principal = Principal;

    async fn authenticate(_: &Rqctx, credentials: Credentials) -> Result<Principal, Refusal> {
        match credentials {
            Credentials::KeyAuth(key) | Credentials::QueryKey(key) => known(&key.key, KEY)?,
            Credentials::BearerAuth(bearer) => known(&bearer.token, TOKEN)?,
            Credentials::BasicAuthAndSignature(basic, signature) => {
                reader(&basic)?;
                known(&signature.key, SIGNATURE)?;
            }
            Credentials::SessionAndDevice(session, device) => {
                known(&session.key, SESSION)?;
                known(&device.key, DEVICE)?;
            }
            Credentials::KeyAuthAndBearerAuth(key, bearer) => {
                known(&key.key, KEY)?;
                known(&bearer.token, TOKEN)?;
            }
            Credentials::Anonymous => return Ok(Principal::Nobody),
        }
        Ok(Principal::Known)
    }

    async fn list_books(
        rqctx: &Rqctx,
        arguments: ListBooksArguments,
    ) -> Result<ListBooksResponse, Refusal> {
        let books: Vec<Book> = rqctx
            .context()
            .books
            .lock()
            .expect("no panic")
            .values()
            .cloned()
            .collect();
        *rqctx.context().seen.lock().expect("no panic") = Some(arguments);
        Ok(ListBooksResponse::Ok(ListBooksOk {
            body: ListBooksOkBody(books.into()).into(),
        }))
    }

    async fn add_book(
        rqctx: &Rqctx,
        _: &Principal,
        arguments: AddBookArguments,
    ) -> Result<AddBookResponse, Refusal> {
        let book = arguments.body;
        let isbn = book.isbn.clone().unwrap_or_else(|| Isbn(EMMA.to_owned()));
        if Library::put(rqctx, &isbn, book.clone()).is_some() {
            let body = Error::new(format!("shelf {} has it", arguments.shelf));
            return Ok(AddBookResponse::Conflict(AddBookConflict {
                body: body.into(),
            }));
        }
        Ok(AddBookResponse::Created(AddBookCreated {
            location: format!("/books/{}", isbn.0),
            x_count: Some(1),
            x_added_at: Utc
                .with_ymd_and_hms(2024, 2, 29, 23, 59, 58)
                .single()
                .expect("a time"),
            // An optional header: absent for the most usual one.
            x_genre: (book.genre != Genre::Novel).then_some(book.genre),
            x_isbn: Some(isbn),
            body: book.into(),
        }))
    }

    async fn get_book(
        rqctx: &Rqctx,
        _: &Principal,
        arguments: GetBookArguments,
    ) -> Result<GetBookResponse, Refusal> {
        let body = Library::known(rqctx, &arguments.isbn)?;
        Ok(GetBookResponse::Ok(OkResponse { body: body.into() }))
    }

    async fn probe_book(
        rqctx: &Rqctx,
        arguments: ProbeBookArguments,
    ) -> Result<ProbeBookResponse, Refusal> {
        Library::known(rqctx, &arguments.isbn)?;
        Ok(ProbeBookResponse::Ok(ProbeBookOk { x_copies: 1 }))
    }

    async fn replace_book(
        rqctx: &Rqctx,
        _: &Principal,
        arguments: ReplaceBookArguments,
    ) -> Result<ReplaceBookResponse, Refusal> {
        let (isbn, book) = (arguments.isbn, arguments.body);
        if book.title.0 == "later" {
            let body = ReplaceBookAcceptedBody::new(uuid::Uuid::nil());
            return Ok(ReplaceBookResponse::Accepted(ReplaceBookAccepted {
                body: body.into(),
            }));
        }
        Ok(match Library::put(rqctx, &isbn, book.clone()) {
            None => ReplaceBookResponse::Created(ReplaceBookCreated {
                location: format!("/books/{}", isbn.0),
            }),
            Some(old) if old == book => ReplaceBookResponse::NoContent(ReplaceBookNoContent {}),
            Some(_) => ReplaceBookResponse::Ok(OkResponse { body: book.into() }),
        })
    }

    async fn change_book(
        rqctx: &Rqctx,
        _: &Principal,
        arguments: ChangeBookArguments,
    ) -> Result<ChangeBookResponse, Refusal> {
        let mut book = Library::known(rqctx, &arguments.isbn)?;
        let change = arguments.body;
        if let Some(title) = change.title {
            book.title = title;
        }
        // Absent stays as it is, null goes.
        match change.subtitle {
            None => {}
            Some(None) => book.subtitle = None,
            Some(Some(subtitle)) => book.subtitle = Some(Some(subtitle)),
        }
        if let Some(price) = change.price {
            book.price = price;
        }
        if let Some(genre) = change.genre {
            book.genre = match genre {
                Some(ChangeGenre::Novel) | None => Genre::Novel,
                Some(ChangeGenre::Poetry) => Genre::Poetry,
            };
        }
        Library::put(rqctx, &arguments.isbn, book.clone());
        Ok(ChangeBookResponse::Ok(OkResponse { body: book.into() }))
    }

    async fn remove_book(
        rqctx: &Rqctx,
        _: &Principal,
        arguments: RemoveBookArguments,
    ) -> Result<RemoveBookResponse, Refusal> {
        rqctx
            .context()
            .books
            .lock()
            .expect("no panic")
            .remove(&arguments.isbn.0);
        let x_reason = match arguments.body {
            None => Some("no body".to_owned()),
            Some(body) => body.reason,
        };
        Ok(RemoveBookResponse::NoContent(RemoveBookNoContent {
            x_reason,
        }))
    }

    async fn extend_loan(
        _: &Rqctx,
        _: &Principal,
        arguments: ExtendLoanArguments,
    ) -> Result<ExtendLoanResponse, Refusal> {
        let mut body = ExtendLoanOkBody::new(
            arguments.reader_id,
            arguments.number,
            arguments.send,
            arguments.body_.unwrap_or_default(),
        );
        body.header_map = arguments.header_map;
        body.r#type = arguments.r#type.map(|edition| edition.to_string());
        body.isbns = arguments.body.map(|isbns| isbns.0.into());
        Ok(ExtendLoanResponse::Ok(ExtendLoanOk { body: body.into() }))
    }

    async fn find_work(
        _: &Rqctx,
        arguments: FindWorkArguments,
    ) -> Result<FindWorkResponse, Refusal> {
        let body = ResultSchema::new(arguments.name, arguments.title);
        Ok(FindWorkResponse::Ok(FindWorkOk { body: body.into() }))
    }

    async fn catalogue(
        _: &Rqctx,
        principal: &Principal,
        _: CatalogueArguments,
    ) -> Result<CatalogueResponse, Refusal> {
        let body = Catalogue::new(matches!(principal, Principal::Known));
        Ok(CatalogueResponse::Ok(CatalogueOk { body: body.into() }))
    }

    async fn catalogue_options(
        _: &Rqctx,
        _: CatalogueOptionsArguments,
    ) -> Result<CatalogueOptionsResponse, Refusal> {
        let allow = "GET, OPTIONS".to_owned();
        Ok(CatalogueOptionsResponse::NoContent(
            CatalogueOptionsNoContent { allow },
        ))
    }

    async fn echo(_: &Rqctx, arguments: EchoArguments) -> Result<EchoResponse, Refusal> {
        Ok(EchoResponse::Ok(EchoOk {
            body: arguments.body.into(),
        }))
    }

    async fn announce(
        _: &Rqctx,
        arguments: AnnounceArguments,
    ) -> Result<AnnounceResponse, Refusal> {
        // Every branch is a variant.
        let body = match arguments.body {
            Notice::Lent(lent) => lent.into(),
            Notice::JustSold(sold) => sold.into(),
            Notice::Several(several) => several.into(),
            Notice::Novel(novel) => Notice::Novel(novel),
        };
        Ok(AnnounceResponse::Ok(AnnounceOk { body: body.into() }))
    }

    async fn health(_: &Rqctx, _: HealthArguments) -> Result<HealthResponse, Refusal> {
        Ok(HealthResponse::NoContent(HealthNoContent {}))
    }

    fn bad_request(rqctx: &Rqctx, _: Option<&Principal>, refusal: &Refusal) -> BadRequest {
        BadRequest {
            body: error(rqctx, refusal).into(),
        }
    }

    fn refused(rqctx: &Rqctx, _: Option<&Principal>, refusal: &Refusal) -> Refused {
        Refused {
            www_authenticate: "Basic".to_owned(),
            body: error(rqctx, refusal).into(),
        }
    }

    fn not_found(rqctx: &Rqctx, _: Option<&Principal>, refusal: &Refusal) -> NotFound {
        NotFound {
            body: error(rqctx, refusal).into(),
        }
    }

    fn probe_book_not_found(_: &Rqctx, _: Option<&Principal>, _: &Refusal) -> ProbeBookNotFound {
        ProbeBookNotFound {}
    }

    fn method_not_allowed(
        rqctx: &Rqctx,
        _: Option<&Principal>,
        refusal: &Refusal,
    ) -> MethodNotAllowed {
        MethodNotAllowed {
            allow: refusal.allow().to_owned(),
            body: error(rqctx, refusal).into(),
        }
    }

    fn not_acceptable(rqctx: &Rqctx, _: Option<&Principal>, refusal: &Refusal) -> NotAcceptable {
        NotAcceptable {
            body: error(rqctx, refusal).into(),
        }
    }

    fn payload_too_large(
        rqctx: &Rqctx,
        _: Option<&Principal>,
        refusal: &Refusal,
    ) -> PayloadTooLarge {
        PayloadTooLarge {
            body: error(rqctx, refusal).into(),
        }
    }

    fn unsupported_media_type(
        rqctx: &Rqctx,
        _: Option<&Principal>,
        refusal: &Refusal,
    ) -> UnsupportedMediaType {
        UnsupportedMediaType {
            body: error(rqctx, refusal).into(),
        }
    }
}
