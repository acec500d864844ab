//! Media types of bodies.

use super::survey::Survey;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Quoted};
use crate::document::Pointer;
use serde_json::Value;

/// What a media type means to us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Media {
    Json,
    Other,
    Malformed,
}

/// Reads a media type (RFC 9110, section 8.3.1) or a range of them.
pub(super) fn media(text: &str) -> Media {
    let mut parts = text.split(';').map(str::trim);
    let Some((kind, subtype)) = parts.next().and_then(|essence| essence.split_once('/')) else {
        return Media::Malformed;
    };
    let is_token = super::parameter::is_token;
    let is_parameter = |part: &str| {
        part.split_once('=').is_some_and(|(name, value)| {
            let quoted = value.len() >= 2 && value.starts_with('"') && value.ends_with('"');
            is_token(name) && (quoted || is_token(value))
        })
    };
    if !is_token(kind) || !is_token(subtype) || !parts.all(is_parameter) {
        return Media::Malformed;
    }
    let subtype = subtype.to_ascii_lowercase();
    if kind.eq_ignore_ascii_case("application") && (subtype == "json" || subtype.ends_with("+json"))
    {
        Media::Json
    } else {
        Media::Other
    }
}

/// Checks each media type of a body; `code` is for those that are not JSON.
pub(super) fn check(
    survey: &Survey<'_>,
    content: &Pointer,
    code: Code,
    noun: &str,
    diagnostics: &mut Diagnostics,
) {
    let Some(Value::Object(types)) = survey.document.get(content) else {
        return;
    };
    for (name, value) in types {
        let at = content.child(name);
        let (code, message, help) = match media(name) {
            Media::Json => {
                if value.is_object() && value.get("schema").is_none() {
                    diagnostics.push(
                        Diagnostic::new(
                            Code::MissingSchema,
                            format!("{noun} {} has no `schema`", Quoted(name)),
                        )
                        .primary_key(survey.document, &at, "`schema` is missing here")
                        .help("add a `schema`; `{}` stands for any JSON value"),
                    );
                }
                continue;
            }
            Media::Other => (
                code,
                format!("{noun} is {}, not JSON", Quoted(name)),
                "use `application/json` or `application/…+json`".to_owned(),
            ),
            Media::Malformed => (
                Code::MalformedMediaType,
                format!("{} is not a media type", Quoted(name)),
                "write `type/subtype`, such as `application/json`".to_owned(),
            ),
        };
        diagnostics.push(
            Diagnostic::new(code, message)
                .primary_key(survey.document, &at, "this media type")
                .help(help),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::{Media, media};

    #[test]
    fn json_is_known_by_its_suffix() {
        for (text, expected) in [
            ("application/json", Media::Json),
            ("Application/JSON; charset=utf-8", Media::Json),
            ("application/vnd.x+json;version=2", Media::Json),
            ("application/problem+json; profile=\"a b\"", Media::Json),
            ("text/json", Media::Other),
            ("*/*", Media::Other),
            ("multipart/form-data", Media::Other),
            ("json", Media::Malformed),
            ("application/json; charset", Media::Malformed),
            ("application/ json", Media::Malformed),
            ("", Media::Malformed),
        ] {
            assert_eq!(media(text), expected, "{text}");
        }
    }
}
