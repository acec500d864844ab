//! JSON pointers (RFC 6901), the addresses of everything in a document.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

/// A JSON pointer: the address of one value in a document.
///
/// ```
/// use specshot::document::Pointer;
///
/// let pointer = Pointer::root().child("paths").child("/v1/users").child("get");
/// assert_eq!(pointer.to_string(), "/paths/~1v1~1users/get");
/// assert_eq!(pointer.tokens().collect::<Vec<_>>(), ["paths", "/v1/users", "get"]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(String);

/// A text that is not a JSON pointer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MalformedPointer {
    /// A pointer is empty or begins with a slash.
    #[error("a JSON pointer is empty or begins with `/`")]
    NoSlash,
    /// A tilde that is not part of `~0` or `~1`.
    #[error("in a JSON pointer `~` is written `~0` and `/` in a name is written `~1`")]
    Tilde,
}

impl Pointer {
    /// The pointer to the whole document.
    pub const fn root() -> Self {
        Pointer(String::new())
    }

    /// The pointer to the member or element `token` of what this one points to.
    #[must_use]
    pub fn child(&self, token: impl ToString) -> Self {
        let token = token.to_string();
        let mut text = String::with_capacity(self.0.len() + token.len() + 1);
        text.push_str(&self.0);
        text.push('/');
        for character in token.chars() {
            match character {
                '~' => text.push_str("~0"),
                '/' => text.push_str("~1"),
                other => text.push(other),
            }
        }
        Pointer(text)
    }

    /// The pointer to what holds this value; nothing holds the whole document.
    pub fn parent(&self) -> Option<Self> {
        let (parent, _) = self.0.rsplit_once('/')?;
        Some(Pointer(parent.to_owned()))
    }

    /// The names and indices on the way down, unescaped.
    pub fn tokens(&self) -> impl DoubleEndedIterator<Item = Cow<'_, str>> {
        // The text begins with a slash unless it is empty, so what stands before the first slash
        // is never a token.
        self.0
            .split('/')
            .skip(1)
            .map(unescape)
            .collect::<Vec<_>>()
            .into_iter()
    }

    /// The last token, which names the value within what holds it.
    pub fn last(&self) -> Option<Cow<'_, str>> {
        let (_, token) = self.0.rsplit_once('/')?;
        Some(unescape(token))
    }

    /// The pointer as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// True for `ancestor` itself and for everything beneath it.
    pub fn is_within(&self, ancestor: &Pointer) -> bool {
        match self.0.strip_prefix(&ancestor.0) {
            Some(rest) => rest.is_empty() || rest.starts_with('/'),
            None => false,
        }
    }

    /// The pointer to `inner` within what this one points to.
    #[must_use]
    pub fn join(&self, inner: &Pointer) -> Self {
        Pointer(format!("{}{}", self.0, inner.0))
    }
}

fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl FromStr for Pointer {
    type Err = MalformedPointer;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if !text.is_empty() && !text.starts_with('/') {
            return Err(MalformedPointer::NoSlash);
        }
        let mut rest = text;
        while let Some((_, after)) = rest.split_once('~') {
            if !after.starts_with(['0', '1']) {
                return Err(MalformedPointer::Tilde);
            }
            rest = after;
        }
        Ok(Pointer(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::{MalformedPointer, Pointer};

    #[test]
    fn tokens_survive_being_written() {
        let tokens = ["a/b", "~", "~1", "", "ä", "0"];
        let pointer = tokens
            .iter()
            .fold(Pointer::root(), |pointer, token| pointer.child(token));
        assert_eq!(pointer.tokens().collect::<Vec<_>>(), tokens);
        assert_eq!(pointer.to_string().parse(), Ok(pointer));
    }

    #[test]
    fn the_root_has_no_tokens_and_no_parent() {
        assert_eq!(Pointer::root().tokens().count(), 0);
        assert_eq!(Pointer::root().parent(), None);
        assert_eq!(Pointer::root().child("").tokens().count(), 1);
    }

    #[test]
    fn malformed_texts_are_refused() {
        assert_eq!("data".parse::<Pointer>(), Err(MalformedPointer::NoSlash));
        assert_eq!("/a~2".parse::<Pointer>(), Err(MalformedPointer::Tilde));
        assert_eq!("/a~".parse::<Pointer>(), Err(MalformedPointer::Tilde));
    }

    #[test]
    fn siblings_with_a_common_prefix_are_not_within_each_other() {
        let user = Pointer::root().child("user");
        assert!(user.child("id").is_within(&user));
        assert!(!Pointer::root().child("users").is_within(&user));
    }
}
