//! Why a call has no credentials.

use std::{error::Error, fmt, sync::Arc};

use super::SourceFailure;

/// A credential that an operation asks for was not given to the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingCredentials {
    alternatives: Vec<Vec<String>>,
}

impl MissingCredentials {
    /// The names of the missing schemes, for each alternative of the security requirement.
    pub(super) fn new(alternatives: Vec<Vec<String>>) -> Self {
        MissingCredentials { alternatives }
    }

    /// The name of the security scheme that is missing; the first, when there is a choice.
    #[must_use]
    pub fn scheme(&self) -> &str {
        self.alternatives
            .iter()
            .flatten()
            .next()
            .map_or("", String::as_str)
    }

    /// The missing schemes of each alternative: all of one alternative are needed.
    #[must_use]
    pub fn alternatives(&self) -> &[Vec<String>] {
        &self.alternatives
    }
}

impl fmt::Display for MissingCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quoted = |name: &String| format!("`{name}`");
        let alternatives: Vec<String> = self
            .alternatives
            .iter()
            .map(|names| names.iter().map(quoted).collect::<Vec<_>>().join(" and "))
            .collect();
        write!(
            f,
            "the client has no credentials for {}",
            alternatives.join(", or for ")
        )
    }
}

impl Error for MissingCredentials {}

/// The source of a credential has failed, or what it gave cannot be sent. The request was not sent,
/// or it was answered with 401 and not sent again.
#[derive(Clone, Debug)]
pub struct CredentialSourceError {
    operation: &'static str,
    scheme: &'static str,
    again: bool,
    source: Arc<SourceFailure>,
}

impl CredentialSourceError {
    pub(super) fn new(
        operation: &'static str,
        scheme: &'static str,
        source: Arc<SourceFailure>,
    ) -> Self {
        CredentialSourceError {
            operation,
            scheme,
            again: false,
            source,
        }
    }

    /// The source was asked because what it gave before was answered with 401.
    pub(super) fn again(self) -> Self {
        CredentialSourceError {
            again: true,
            ..self
        }
    }

    /// The name of the security scheme.
    #[must_use]
    pub fn scheme(&self) -> &str {
        self.scheme
    }

    /// Whether the source was asked because the credential that it gave before was answered with
    /// 401.
    #[must_use]
    pub fn is_after_401(&self) -> bool {
        self.again
    }
}

impl fmt::Display for CredentialSourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (operation, scheme) = (self.operation, self.scheme);
        write!(f, "{operation}: the source of `{scheme}` has failed")?;
        match self.again {
            true => f.write_str(" after an answer of 401"),
            false => Ok(()),
        }
    }
}

impl Error for CredentialSourceError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&**self.source)
    }
}
