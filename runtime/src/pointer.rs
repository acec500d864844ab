//! The tokens of JSON pointers (RFC 6901).

/// A name as a token of a JSON pointer.
#[must_use]
pub fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// A token of a JSON pointer as the name that it stands for.
#[must_use]
pub fn unescaped(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

#[cfg(test)]
mod tests {
    use super::{escaped, unescaped};

    #[test]
    fn tokens_stand_for_names() {
        for (name, token) in [("a/b", "a~1b"), ("~1", "~01"), ("ä b", "ä b")] {
            assert_eq!(escaped(name), token);
            assert_eq!(unescaped(token), name);
        }
    }
}
