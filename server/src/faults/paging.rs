//! What paged faults ask of the behaviour behind a paged operation.

use specshot_runtime::server::Arguments;

/// The pages of a paged operation. Arguments are those of a request, checked and with defaults
/// applied, by the names of the document.
pub trait Paging {
    /// Whether items follow after the page that is asked for.
    fn more(&self, arguments: &Arguments) -> bool;

    /// The arguments that ask for the page before; `None` for the first page.
    fn previous(&self, arguments: &Arguments) -> Option<Arguments>;

    /// The cursor that the page has; `None` for the last one, and where pages are numbered.
    fn next_cursor(&self, _arguments: &Arguments) -> Option<String> {
        None
    }

    /// A cursor that leads to the first page of the same listing; `None` where pages are numbered.
    fn first_cursor(&self, _arguments: &Arguments) -> Option<String> {
        None
    }

    /// What is wrong with a cursor that no page has given out, in the words of the API; `None`
    /// where pages are numbered.
    fn unknown_cursor(&self) -> Option<String> {
        None
    }
}

/// The pages of an operation that has none.
#[derive(Clone, Copy, Debug)]
pub struct Unpaged;

impl Paging for Unpaged {
    fn more(&self, _: &Arguments) -> bool {
        false
    }

    fn previous(&self, _: &Arguments) -> Option<Arguments> {
        None
    }
}

impl<P: Paging> Paging for &P {
    fn more(&self, arguments: &Arguments) -> bool {
        P::more(self, arguments)
    }

    fn previous(&self, arguments: &Arguments) -> Option<Arguments> {
        P::previous(self, arguments)
    }

    fn next_cursor(&self, arguments: &Arguments) -> Option<String> {
        P::next_cursor(self, arguments)
    }

    fn first_cursor(&self, arguments: &Arguments) -> Option<String> {
        P::first_cursor(self, arguments)
    }

    fn unknown_cursor(&self) -> Option<String> {
        P::unknown_cursor(self)
    }
}
