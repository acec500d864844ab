//! What an answer breaks of its document.

use http::header;
use specshot_runtime::{
    OperationContract, Place, Violation, operation::ResponseBody, server::Parts,
};

/// What an answer breaks of the responses of its operation; its framing aside.
pub(super) fn violations(parts: &Parts, contract: &OperationContract) -> Vec<Violation> {
    let Some(response) = contract.responses.get(&parts.status) else {
        let message = format!("{} is not documented", parts.status);
        return vec![Violation::new(Place::Status, "documented", message)];
    };
    let mut violations = Vec::new();
    for header in &response.headers {
        let values = parts.headers.get_all(header.name.as_str()).iter();
        let texts: Vec<_> = values
            .map(|value| String::from_utf8_lossy(value.as_bytes()))
            .collect();
        let texts: Vec<&str> = texts.iter().map(AsRef::as_ref).collect();
        violations.extend(header.read(&texts).err().into_iter().flatten());
    }
    if let Some(body) = &response.body {
        violations.extend(media_type(parts, body));
        violations.extend(content(parts, body));
    }
    violations
}

fn media_type(parts: &Parts, body: &ResponseBody) -> Option<Violation> {
    let place = || Place::Header("Content-Type".to_owned());
    let documented = body.media_types.join(", ");
    let Some(value) = parts.headers.get(header::CONTENT_TYPE) else {
        return Some(Violation::new(place(), "required", "required, but missing"));
    };
    let text = String::from_utf8_lossy(value.as_bytes());
    let known = body.media_types.iter().any(|known| same_type(known, &text));
    (!known).then(|| {
        let message = format!("\"{text}\" is not {documented}");
        Violation::new(place(), "documented", message)
    })
}

/// Whether two media types are the same but for upper and lower case, and for spaces around
/// their parameters.
pub(super) fn same_type(one: &str, other: &str) -> bool {
    let parts = |text: &str| {
        let parts = text.split(';').map(|part| part.trim().to_ascii_lowercase());
        parts.collect::<Vec<_>>()
    };
    parts(one) == parts(other)
}

fn content(parts: &Parts, body: &ResponseBody) -> Vec<Violation> {
    match serde_json::from_slice(&parts.body) {
        Ok(value) => body.schema.check_body(&value).err().unwrap_or_default(),
        Err(error) => {
            let message = format!("not JSON: {error}");
            vec![Violation::new(Place::Body(String::new()), "json", message)]
        }
    }
}
