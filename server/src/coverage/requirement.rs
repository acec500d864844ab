//! What part of the documents has to be exercised, and whether it was.

use std::{fmt, str::FromStr};

use super::report::percent;
use crate::{
    generated::control::{ApiName, CoverageReport},
    per_api::APIS,
};

/// What part of a document has to be exercised: `80`, of each API that was asked for something, or
/// `fivetran=80`, of this one in any case, whatever is required of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// The API; each one that was asked for something if there is none.
    pub api: Option<ApiName>,
    /// The part, in percent, up to 100.
    pub percent: u8,
}

/// A text that is not a [`Requirement`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RequirementError {
    /// There is no such API.
    #[error("the API before the `=` is {}", APIS.map(|api| format!("`{api}`")).join(" or "))]
    Api,
    /// The percentage is none.
    #[error("not a whole number of percent from 0 to 100, such as 80, or {}=80 for one API", APIS[0])]
    Percent,
}

impl FromStr for Requirement {
    type Err = RequirementError;

    fn from_str(text: &str) -> Result<Self, RequirementError> {
        let (api, percent) = match text.split_once('=') {
            None => (None, text),
            Some((name, percent)) => {
                let api = APIS.into_iter().find(|api| api.as_str() == name);
                (Some(api.ok_or(RequirementError::Api)?), percent)
            }
        };
        let percent = percent.parse().ok().filter(|percent| *percent <= 100);
        Ok(Requirement {
            api,
            percent: percent.ok_or(RequirementError::Percent)?,
        })
    }
}

/// What requirements come to for one API.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Judgement {
    /// The API.
    pub api: ApiName,
    /// What part of its document has been exercised, in percent.
    pub percent: f64,
    /// What part has to be, in percent. `None` where the API is not judged.
    pub required: Option<u8>,
}

impl Judgement {
    /// Those of each API of a report, in its order. Of several requirements the highest holds, of
    /// those that name the API if there are any.
    #[must_use]
    pub fn all(report: &CoverageReport, requirements: &[Requirement]) -> Vec<Self> {
        let highest = |api| {
            let of_api = requirements.iter().filter(|required| required.api == api);
            of_api.map(|required| required.percent).max()
        };
        let documents = report.documents.values().iter();
        documents
            .map(|document| {
                let was_asked = document.operations.covered > 0;
                let of_each = highest(None).filter(|_| was_asked);
                Judgement {
                    api: document.api,
                    percent: document.percent,
                    required: highest(Some(document.api)).or(of_each),
                }
            })
            .collect()
    }

    /// Whether less has been exercised than has to be.
    #[must_use]
    pub fn falls_short(&self) -> bool {
        self.required
            .is_some_and(|required| self.percent < required.into())
    }
}

/// A line for people.
impl fmt::Display for Judgement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (api, share) = (self.api, percent(self.percent));
        match self.required {
            Some(required) => write!(
                f,
                "{api}: {share} of the document exercised, {required} % required"
            ),
            None => write!(f, "{api}: {share} of the document exercised, not judged"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{ApiName, Requirement, RequirementError};

    #[test]
    fn an_api_is_named_or_left_out() {
        let read = |text: &str| {
            text.parse()
                .map(|read: Requirement| (read.api, read.percent))
        };
        assert_eq!(read("80"), Ok((None, 80)));
        assert_eq!(read("fivetran=100"), Ok((Some(ApiName::Fivetran), 100)));
        assert_eq!(read("d3lay=0"), Ok((Some(ApiName::D3lay), 0)));
        for text in ["", "101", "-1", "80 %", "d3lay=", "d3lay=256"] {
            assert_eq!(read(text), Err(RequirementError::Percent), "{text}");
        }
        for text in ["control=1", "=1", "Fivetran=1"] {
            assert_eq!(read(text), Err(RequirementError::Api), "{text}");
        }
    }
}
