//! Media types: the same but for parameters, and allowed by `Accept`.

use mediatype::{
    MediaType, MediaTypeList, Name, ReadParams as _, Value as Text,
    names::{CHARSET, Q},
};

/// A media type without its parameters, in lower case.
pub(super) fn essence(media_type: &str) -> String {
    media_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

/// Whether an `Accept` value allows a media type with a quality above zero.
pub(super) fn allows(accept: &str, offered: &str) -> bool {
    let Ok(offered) = MediaType::parse(offered) else {
        return false;
    };
    // The most specific range decides (RFC 9110, section 12.5.1).
    MediaTypeList::new(accept)
        .filter_map(Result::ok)
        .filter_map(|range| Some((specificity(&range, &offered)?, quality(&range))))
        .max_by_key(|(specificity, _)| *specificity)
        .is_some_and(|(_, quality)| quality > 0.0)
}

/// How closely a media range matches, if it does.
fn specificity(range: &MediaType<'_>, offered: &MediaType<'_>) -> Option<usize> {
    // A range without a parameter matches the media type with and without it.
    // `charset=utf-8` asks for what JSON always is (RFC 8259, section 8.1).
    let utf8 = |name: Name<'_>, value: Text<'_>| {
        name == CHARSET && value.as_str().eq_ignore_ascii_case("utf-8")
    };
    let parameters: Vec<_> = range
        .params()
        .filter(|(name, value)| *name != Q && !utf8(*name, *value))
        .collect();
    let has_parameters = parameters
        .iter()
        .all(|(name, value)| offered.get_param(*name) == Some(*value));
    if range.ty.as_str() == "*" {
        return (range.subty.as_str() == "*").then_some(0);
    }
    if range.ty != offered.ty {
        return None;
    }
    if range.subty.as_str() == "*" {
        return Some(1);
    }
    let same_type = range.subty == offered.subty && range.suffix == offered.suffix;
    (same_type && has_parameters).then_some(2 + parameters.len())
}

/// The weight of a media range; one that cannot be read counts as 1.
fn quality(range: &MediaType<'_>) -> f32 {
    range
        .get_param(Q)
        .and_then(|q| q.as_str().parse().ok())
        .unwrap_or(1.0)
}
