//! Codes as text.

pub use super::catalogue::{Code, Stage};
use std::fmt;
use std::str::FromStr;

/// A text that is the id of no rule.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no diagnostic `{0}`")]
pub struct UnknownCode(pub String);

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}

impl FromStr for Code {
    type Err = UnknownCode;

    fn from_str(id: &str) -> Result<Self, Self::Err> {
        Code::ALL
            .iter()
            .copied()
            .find(|code| code.id().eq_ignore_ascii_case(id))
            .ok_or_else(|| UnknownCode(id.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::{Code, Stage};

    #[test]
    fn ids_ascend_and_carry_their_stage() {
        for pair in Code::ALL.windows(2) {
            assert!(pair[0].id() < pair[1].id());
        }
        for code in Code::ALL {
            let stage = Stage::ALL.iter().position(|stage| *stage == code.stage());
            let digits = code.id()[1..3].parse::<usize>().ok();
            assert_eq!(stage.map(|index| index + 1), digits, "{code}");
            assert_eq!(code.id().parse(), Ok(*code));
            assert!(code.explanation().ends_with('.'), "{code}");
            assert!(!code.title().ends_with('.'), "{code}");
        }
    }
}
