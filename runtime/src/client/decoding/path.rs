//! Places in a body while it is read.

use std::{borrow::Cow, fmt::Write as _};

/// The longest name of a property that a place repeats, in bytes.
const NAME: usize = 64;

/// A place in a body, as a list of steps back to its root.
#[derive(Clone, Copy, Debug)]
pub(super) enum Path<'p> {
    Root,
    /// A property. One whose name the document does not have is one of many.
    Property {
        of: &'p Path<'p>,
        name: &'p str,
        one_of_many: bool,
    },
    Item {
        of: &'p Path<'p>,
        index: usize,
    },
}

impl Path<'_> {
    /// The JSON pointer.
    pub(super) fn exact(&self) -> String {
        let mut pointer = String::new();
        self.write(&mut pointer, &|pointer, path| match path {
            Path::Root => {}
            Path::Property { name, .. } => pointer.push_str(&token(name)),
            Path::Item { index, .. } => drop(write!(pointer, "{index}")),
        });
        pointer
    }

    /// The JSON pointer with `*` for positions and for names that are data.
    pub(super) fn general(&self) -> String {
        let mut pointer = String::new();
        self.write(&mut pointer, &|pointer, path| match path {
            Path::Property {
                name,
                one_of_many: false,
                ..
            } => pointer.push_str(&token(name)),
            _ => pointer.push('*'),
        });
        pointer
    }

    fn write(&self, pointer: &mut String, one: &impl Fn(&mut String, &Path<'_>)) {
        match self {
            Path::Root => {}
            Path::Property { of, .. } | Path::Item { of, .. } => {
                of.write(pointer, one);
                pointer.push('/');
                one(pointer, self);
            }
        }
    }

    /// Whether [`general`](Self::general) is `pointer`, without making it.
    pub(super) fn is(&self, pointer: &str) -> bool {
        let (of, last) = match self {
            Path::Root => return pointer.is_empty(),
            Path::Property {
                of,
                name,
                one_of_many: false,
            } => (of, token(name)),
            Path::Property { of, .. } | Path::Item { of, .. } => (of, Cow::Borrowed("*")),
        };
        let before = pointer
            .strip_suffix(&*last)
            .and_then(|rest| rest.strip_suffix('/'));
        before.is_some_and(|pointer| of.is(pointer))
    }

    /// The name of the property that the place is, or that it is an item of.
    pub(super) fn name(&self) -> &str {
        match self {
            Path::Root => "",
            Path::Property { name, .. } => name,
            Path::Item { of, .. } => of.name(),
        }
    }
}

/// A name in a JSON pointer (RFC 6901), cut where it is long.
fn token(name: &str) -> Cow<'_, str> {
    if name.len() > NAME {
        let end = (0..=NAME).rev().find(|end| name.is_char_boundary(*end));
        return Cow::Owned(format!("{}…", escaped(&name[..end.unwrap_or_default()])));
    }
    escaped(name)
}

fn escaped(name: &str) -> Cow<'_, str> {
    match name.bytes().any(|byte| matches!(byte, b'~' | b'/')) {
        true => Cow::Owned(name.replace('~', "~0").replace('/', "~1")),
        false => Cow::Borrowed(name),
    }
}
