//! Path templates and paths.

use crate::parameter::decode;

/// The variables of a path template, such as `{id}`, with their raw texts in a path.
#[must_use]
pub fn path_variables<'a>(template: &'a str, path: &'a str) -> Vec<(&'a str, &'a str)> {
    template
        .split('/')
        .zip(path.split('/'))
        .filter_map(|(name, value)| Some((name.strip_prefix('{')?.strip_suffix('}')?, value)))
        .collect()
}

/// Whether a path has the segments of a template, to the letter.
#[must_use]
pub fn same_segments(template: &str, path: &str) -> bool {
    if template == path {
        return true;
    }
    let mut template = template.split('/');
    let mut path = path.split('/');
    loop {
        match (template.next(), path.next()) {
            (None, None) => return true,
            (Some(expected), Some(found)) if expected.starts_with('{') => {
                if found.is_empty() {
                    return false;
                }
            }
            (Some(expected), Some(found)) => {
                if found != expected && decode(found).as_deref() != Some(expected) {
                    return false;
                }
            }
            _ => return false,
        }
    }
}
