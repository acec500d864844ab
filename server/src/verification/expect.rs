//! Expectations in few words, for Rust tests.

use crate::generated::control::{
    AbsentMatch, CountComparison, EqualMatch, Expectation, OperationId, ParameterExpectation,
    PatternMatch, PresentMatch, StatusCode, Times, ValueMatch, Verification, types::ApiName,
};

impl Expectation {
    /// A request for the operation with this `operationId`, at least once.
    #[must_use]
    pub fn of(api: ApiName, operation: &str) -> Self {
        Expectation::new(api, OperationId(operation.to_owned()))
    }

    /// Its query parameter is this text.
    #[must_use]
    pub fn query(self, name: &str, text: &str) -> Self {
        self.parameter(name, ValueMatch::Equals(EqualMatch::new(text.to_owned())))
    }

    /// Its query parameter matches this regular expression.
    #[must_use]
    pub fn query_matches(self, name: &str, pattern: &str) -> Self {
        let pattern = PatternMatch::new(pattern.to_owned());
        self.parameter(name, ValueMatch::Matches(pattern))
    }

    /// It has this query parameter.
    #[must_use]
    pub fn with_query(self, name: &str) -> Self {
        self.parameter(name, ValueMatch::Present(PresentMatch::new()))
    }

    /// It does not have this query parameter.
    #[must_use]
    pub fn without_query(self, name: &str) -> Self {
        self.parameter(name, ValueMatch::Absent(AbsentMatch::new()))
    }

    /// It was answered with this status.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.status = Some(StatusCode(status.into()));
        self
    }

    /// Exactly so often.
    #[must_use]
    pub fn times(self, count: u32) -> Self {
        self.compared(CountComparison::Exactly, count)
    }

    /// So often or more.
    #[must_use]
    pub fn at_least(self, count: u32) -> Self {
        self.compared(CountComparison::AtLeast, count)
    }

    /// So often or less.
    #[must_use]
    pub fn at_most(self, count: u32) -> Self {
        self.compared(CountComparison::AtMost, count)
    }

    fn compared(mut self, comparison: CountComparison, count: u32) -> Self {
        self.times = Times::new(comparison, count.into());
        self
    }

    fn parameter(mut self, name: &str, value: ValueMatch) -> Self {
        let parameter = ParameterExpectation::new(name.to_owned(), value);
        self.parameters.get_or_insert_default().push(parameter);
        self
    }
}

impl Verification {
    /// All requests that match an expectation come before all that match a later one.
    #[must_use]
    pub fn in_order(expectations: impl IntoIterator<Item = Expectation>) -> Self {
        let mut verification: Verification = expectations.into_iter().collect();
        verification.in_order = true;
        verification
    }
}

impl FromIterator<Expectation> for Verification {
    fn from_iter<I: IntoIterator<Item = Expectation>>(expectations: I) -> Self {
        Verification::new(expectations.into_iter().collect())
    }
}

impl From<Expectation> for Verification {
    fn from(expectation: Expectation) -> Self {
        [expectation].into_iter().collect()
    }
}

impl<const N: usize> From<[Expectation; N]> for Verification {
    fn from(expectations: [Expectation; N]) -> Self {
        expectations.into_iter().collect()
    }
}
