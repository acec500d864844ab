//! The credentials of a client, and those of one call.

use std::{collections::BTreeMap, fmt, sync::Arc};

use super::{
    CredentialSourceError, Failure, MissingCredentials, Outgoing, Timeout, attempts::Attempts,
    credential_source::Source, secret::Secret,
};
use crate::credential::Scheme;

/// What a client has for a security scheme.
#[derive(Clone)]
pub(super) enum Credential {
    Fixed(Secret),
    Source(Arc<Source>),
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Credential::Fixed(secret) => secret.fmt(f),
            Credential::Source(source) => source.fmt(f),
        }
    }
}

/// The credentials of a client by the names of their schemes.
pub(super) type Credentials = BTreeMap<&'static str, Credential>;

/// The credentials of one call: those of the first alternative that can be satisfied. An
/// alternative without schemes comes last: a credential that is there is used.
#[derive(Debug, Default)]
pub(super) struct Authorization {
    parts: Vec<Part>,
    /// Whether the sources have been asked again.
    renewed: bool,
}

#[derive(Debug)]
struct Part {
    scheme: &'static Scheme,
    credential: Credential,
    /// The number of what a source gave for the last attempt.
    given: Option<u64>,
    /// The number of what was answered with 401.
    refused: Option<u64>,
}

impl Authorization {
    pub(super) fn new(
        credentials: &Credentials,
        alternatives: &'static [Vec<Scheme>],
    ) -> Result<Self, MissingCredentials> {
        let part = |scheme: &'static Scheme| {
            Some(Part {
                scheme,
                credential: credentials.get(scheme.name.as_str())?.clone(),
                given: None,
                refused: None,
            })
        };
        let mut satisfied = alternatives
            .iter()
            .filter(|schemes| !schemes.is_empty())
            .filter_map(|schemes| schemes.iter().map(part).collect::<Option<Vec<Part>>>());
        match satisfied.next() {
            Some(parts) => Ok(Authorization {
                parts,
                renewed: false,
            }),
            None if alternatives.is_empty() || alternatives.iter().any(Vec::is_empty) => {
                Ok(Authorization::default())
            }
            None => Err(missing(credentials, alternatives)),
        }
    }

    /// Puts the credentials into a request. Sources are asked while the call has time left.
    pub(super) async fn put(
        &mut self,
        operation: &'static str,
        attempts: &mut Attempts,
        outgoing: &mut Outgoing,
    ) -> Result<(), Failure> {
        let clock = attempts.clock();
        for part in &mut self.parts {
            let scheme = part.scheme.name.as_str();
            let secret = match &part.credential {
                Credential::Fixed(secret) => secret.clone(),
                Credential::Source(_) if outgoing.is_recorded() => Secret::mask(&part.scheme.kind),
                Credential::Source(source) => {
                    let refused = part.refused;
                    let ask = async {
                        source.give(refused, &*clock).await.map_err(|source| {
                            let error = CredentialSourceError::new(operation, scheme, source);
                            Failure::from(if refused.is_some() {
                                error.again()
                            } else {
                                error
                            })
                        })
                    };
                    let late = || Timeout::credential(operation, scheme);
                    let given = attempts.within_deadline(ask, late).await?;
                    part.given = Some(given.number);
                    given.secret
                }
            };
            secret.put(&part.scheme.kind, outgoing)?;
        }
        Ok(())
    }

    /// Whether an answer of 401 is a reason to ask sources again: there is one, and it has not
    /// been asked again for this call.
    pub(super) fn is_renewable(&self) -> bool {
        !self.renewed && self.parts.iter().any(|part| part.given.is_some())
    }

    /// Notes that what the sources gave was answered with 401.
    pub(super) fn renew(&mut self) {
        self.renewed = true;
        for part in &mut self.parts {
            part.refused = part.given;
        }
    }
}

fn missing(credentials: &Credentials, alternatives: &[Vec<Scheme>]) -> MissingCredentials {
    let alternatives: Vec<Vec<String>> = alternatives
        .iter()
        .map(|schemes| {
            let missing = |scheme: &&Scheme| !credentials.contains_key(scheme.name.as_str());
            schemes
                .iter()
                .filter(missing)
                .map(|scheme| scheme.name.clone())
                .collect()
        })
        .collect();
    MissingCredentials::new(alternatives)
}
