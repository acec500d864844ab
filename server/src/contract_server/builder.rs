//! The contract-test server inside a Rust test.

use std::{net::SocketAddr, sync::Arc};

use slog::{Discard, Logger, o};

use super::{ContractServer, GivenUser, GivenUsers, StartError, typed_users::given};
use crate::{
    control::Users,
    generated::{
        control::{ApiName, CoverageReport, FaultSetting, Verdict, Verification},
        d3lay, fivetran,
    },
    journal::Journal,
    options::Configuration,
    verification::{Report, VerificationError, verify},
};

/// How a [`ContractServer`] of a test is to be: on any free ports of the loopback interface, with
/// the demo credentials, and with data, journal, faults and coverage of its own.
pub struct Builder {
    changes: Vec<Change>,
    given: GivenUsers,
    log: Logger,
}

type Change = Box<dyn FnOnce(&mut Configuration) + Send>;

impl Builder {
    fn new() -> Self {
        Builder {
            changes: Vec::new(),
            given: GivenUsers::default(),
            log: Logger::root(Discard, o!()),
        }
    }

    /// How many users each API has that is given none: first those of the document's example,
    /// then made-up ones. The default is that of the command.
    #[must_use]
    pub fn users(self, users: usize) -> Self {
        self.configure(move |configuration| configuration.users = users)
    }

    /// The users of Fivetran's API in this order, of the generated type or as JSON.
    #[must_use]
    pub fn fivetran_users(
        mut self,
        users: impl IntoIterator<Item = impl Into<GivenUser<fivetran::User>>>,
    ) -> Self {
        self.given.fivetran = Some(given(users));
        self
    }

    /// The users of D3lay's API in this order, of the generated type or as JSON.
    #[must_use]
    pub fn d3lay_users(
        mut self,
        users: impl IntoIterator<Item = impl Into<GivenUser<d3lay::User>>>,
    ) -> Self {
        self.given.d3lay = Some(given(users));
        self
    }

    /// A fault that is set from the start, and again by a reset; see [`FaultSetting::of`].
    #[must_use]
    pub fn fault(self, fault: FaultSetting) -> Self {
        self.configure(move |configuration| configuration.faults.push(fault))
    }

    /// Enforces a quota: so many requests per credential within a rolling hour.
    #[must_use]
    pub fn quota(self, requests: u32) -> Self {
        self.configure(move |configuration| configuration.quota = Some(requests))
    }

    /// Serves the control API too, on a port of its own. It is not needed for what
    /// [`ContractServer`] gives access to.
    #[must_use]
    pub fn control(self) -> Self {
        let any = SocketAddr::from(([127, 0, 0, 1], 0));
        self.configure(move |configuration| configuration.control = Some(any))
    }

    /// Logs to `log` rather than nowhere.
    #[must_use]
    pub fn log(mut self, log: &Logger) -> Self {
        self.log = log.clone();
        self
    }

    /// Anything else that the command has an option for.
    #[must_use]
    pub fn configure(mut self, change: impl FnOnce(&mut Configuration) + Send + 'static) -> Self {
        self.changes.push(Box::new(change));
        self
    }

    /// Starts the server.
    ///
    /// # Panics
    /// When it cannot be started: a user breaks the document of its API, a fault is impossible.
    pub async fn start(self) -> ContractServer {
        match self.try_start().await {
            Ok(server) => server,
            Err(error) => panic!("the contract-test server cannot start: {error}"),
        }
    }

    /// Starts the server.
    ///
    /// # Errors
    /// When it cannot be started: a user breaks the document of its API, a fault is impossible.
    pub async fn try_start(self) -> Result<ContractServer, StartError> {
        let mut configuration = Configuration::of_test()?;
        for change in self.changes {
            change(&mut configuration);
        }
        ContractServer::start_with(&configuration, self.given, &self.log).await
    }
}

/// What a test does with its server, without going through HTTP. Faults, quotas, the clock and
/// coverage by operation are in [`ContractServer::state`].
impl ContractServer {
    /// A server for a test. It stops when it is dropped.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::new()
    }

    /// The base URL of Fivetran's API.
    #[must_use]
    pub fn fivetran_url(&self) -> String {
        self.url(self.fivetran_address())
    }

    /// The base URL of D3lay's API.
    #[must_use]
    pub fn d3lay_url(&self) -> String {
        self.url(self.d3lay_address())
    }

    /// The base URL of the control API, if it is served.
    #[must_use]
    pub fn control_url(&self) -> Option<String> {
        Some(self.url(self.control_address()?))
    }

    fn url(&self, address: SocketAddr) -> String {
        self.state().addresses.base_url(address)
    }

    /// The users of an API as JSON, to read and to change. As values of its type, they are in
    /// [`fivetran`](Self::fivetran) and [`d3lay`](Self::d3lay).
    ///
    /// # Panics
    /// Never: they are loaded before the server has started.
    #[must_use]
    #[track_caller]
    pub fn users(&self, api: ApiName) -> &Arc<dyn Users> {
        match self.state().data.loaded(api) {
            Some(users) => users,
            None => panic!("the users of {api} are not loaded"),
        }
    }

    /// Sets a fault, and returns its number.
    ///
    /// # Panics
    /// When the fault is impossible; the message says why.
    #[track_caller]
    pub fn set_fault(&self, fault: FaultSetting) -> u64 {
        match self.state().faults.set(fault) {
            Ok(fault) => fault.id.0.unsigned_abs(),
            Err(error) => panic!("the fault cannot be set: {error}"),
        }
    }

    /// Removes all faults, also those of the start.
    pub fn clear_faults(&self) {
        self.state().faults.clear(&[]);
    }

    /// The requests that the APIs have received.
    #[must_use]
    pub fn journal(&self) -> &Journal {
        &self.state().journal
    }

    /// Checks expectations against the journal.
    ///
    /// # Errors
    /// When some of them cannot be checked, such as one of an operation that there is not.
    pub fn verify(&self, verification: &Verification) -> Result<Verdict, VerificationError> {
        verify(self.journal(), verification)
    }

    /// Checks expectations against the journal; see
    /// [`Expectation::of`](crate::generated::control::Expectation::of).
    ///
    /// # Panics
    /// When one of them does not hold, with the requests that came nearest and the end of the
    /// journal; or when one cannot be checked.
    #[track_caller]
    pub fn expect(&self, verification: impl Into<Verification>) {
        let verification = verification.into();
        match self.verify(&verification) {
            Ok(verdict) if verdict.passed => {}
            Ok(verdict) => panic!("{}", Report::new(self.journal(), &verification, &verdict)),
            Err(error) => panic!("{error}"),
        }
    }

    /// What has been exercised of the documents.
    #[must_use]
    pub fn coverage(&self) -> CoverageReport {
        self.state().coverage.report(None)
    }
}
