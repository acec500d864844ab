//! Media types of answers.

use mediatype::{MediaType, ReadParams as _, names::CHARSET};

/// Whether an answer of the media type `found` is one of the documented `media_type`.
///
/// Parameters are part of a media type (`application/json;version=2`), except `charset`: JSON has
/// none (RFC 8259, section 11).
#[must_use]
pub fn is(found: &str, media_type: &str) -> bool {
    match (MediaType::parse(found), MediaType::parse(media_type)) {
        (Ok(found), Ok(media_type)) => {
            let essence = found.essence() == media_type.essence();
            let all = |one: &MediaType<'_>, other: &MediaType<'_>| {
                one.params()
                    .filter(|(name, _)| *name != CHARSET)
                    .all(|(name, value)| other.get_param(name) == Some(value))
            };
            essence && all(&found, &media_type) && all(&media_type, &found)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is;

    #[test]
    fn media_types_compare_as_rfc_9110_says() {
        for (found, media_type, same) in [
            ("application/json", "application/json", true),
            ("Application/JSON", "application/json", true),
            ("application/json; charset=utf-8", "application/json", true),
            (
                "application/json;version=2",
                "application/json;version=2",
                true,
            ),
            (
                "application/json; Version=\"2\"",
                "application/json;version=2",
                true,
            ),
            ("application/json;version=2", "application/json", false),
            ("application/json", "application/json;version=2", false),
            (
                "application/json;version=3",
                "application/json;version=2",
                false,
            ),
            ("application/problem+json", "application/json", false),
            ("text/html", "application/json", false),
            ("", "application/json", false),
        ] {
            assert_eq!(is(found, media_type), same, "{found} {media_type}");
        }
    }
}
