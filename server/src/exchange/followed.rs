//! A request that an endpoint has taken.

use dropshot::{Body, HttpError, RequestContext};
use specshot_runtime::server::{Arguments, Exchange, Parts, Refusal, Route};

use super::{Named, Paged, Principal};
use crate::{
    connection::{Connections, Peers, deliver},
    context::Context,
    coverage::OperationCoverage,
    faults::{Delivery, End, Outcome, Paging, Plan, ResetPoint},
    generated::control::{ApiName, FaultId},
    journal::{Received, Recording},
    state::ServerState,
};

/// A request that an endpoint has taken, and what is done with it.
pub struct Followed<'a, Account> {
    api: ApiName,
    state: &'a ServerState,
    connections: &'a Connections,
    account: &'a Account,
    /// The pages that the caller sees, for faults.
    paging: Option<Box<dyn Paging + Send + 'a>>,
    peers: Peers,
    route: Route,
    coverage: Option<&'a OperationCoverage>,
    plan: Option<Box<Plan>>,
    recording: Recording,
}

impl<'a, Account: Send + Sync + 'static> Followed<'a, Account> {
    /// Begins to follow a request.
    pub fn begin<Credentials: Send + Sync + 'static>(
        rqctx: &'a RequestContext<Context<Account, Credentials>>,
        route: Route,
    ) -> Self {
        let received = Received::now(&rqctx.request_id);
        let context = rqctx.context();
        let (api, state) = (context.api, &*context.state);
        let operation = match route {
            Route::Operation(entry) => Some(entry),
            Route::Path(_) => None,
        };
        let request = &rqctx.request;
        let headers = request.headers();
        let spec = operation.map(|entry| entry.spec);
        let coverage = operation.and_then(|entry| state.coverage.operation(api, entry.index));
        if let Some(coverage) = coverage {
            coverage.note_request();
        }
        let mut recording = state.journal.begin(
            api,
            spec,
            (request.method(), request.uri(), headers),
            received,
        );
        if let Some(violation) = state.faults.forbidden(headers, &rqctx.log) {
            recording.request_violations(&[violation]);
        }
        Followed {
            api,
            state,
            connections: &context.connections,
            account: &context.account,
            paging: None,
            peers: Peers::of(rqctx),
            route,
            coverage,
            plan: spec
                .and_then(|spec| state.faults.plan(api, spec, headers))
                .map(Box::new),
            recording,
        }
    }

    /// Notes what the client is going to see of an answer.
    fn answer(&mut self, parts: &Parts) {
        self.recording.answer(parts.status, &parts.headers);
        self.recording.answer_body(&parts.body);
        match (self.coverage, self.route) {
            (Some(coverage), _) => coverage.note_answer(parts.status, &parts.headers),
            // Every operation of the path documents what its other methods are answered with.
            (None, Route::Path(path)) => {
                let operations = self.state.coverage.operations(self.api).iter();
                for operation in operations.filter(|operation| operation.spec().path == path) {
                    operation.note_answer(parts.status, &parts.headers);
                }
            }
            (None, Route::Operation(_)) => {}
        }
    }
}

impl<Grant, Account> Exchange<Principal<Grant>> for Followed<'_, Account>
where
    Grant: Named + Send + Sync,
    Account: Paged<Grant> + Send + Sync + 'static,
{
    fn authenticated(&mut self, principal: &Principal<Grant>) {
        if self.plan.is_some() {
            self.paging = Some(self.account.paging(&principal.grant));
        }
        self.recording.credential(principal.grant.name());
    }

    fn arguments(&mut self, arguments: &mut Arguments) {
        if let Some(coverage) = self.coverage {
            coverage.note_arguments(arguments);
        }
        if let (Some(plan), Some(paging)) = (&mut self.plan, &self.paging) {
            plan.arguments(arguments, paging.as_ref());
        }
    }

    fn refused(&mut self, refusal: &Refusal) {
        self.recording.refused(refusal);
        if let (Some(coverage), Refusal::Invalid(violations)) = (self.coverage, refusal) {
            coverage.note_violations(violations);
        }
    }

    fn instead(&mut self) -> Option<Refusal> {
        let plan = self.plan.as_ref()?;
        let refusal = plan.refusal()?;
        if plan.rejected().is_some() {
            self.recording.refused(&refusal);
        }
        Some(refusal)
    }

    async fn finish(mut self, parts: Parts) -> Result<http::Response<Body>, HttpError> {
        let Some(plan) = self.plan.take() else {
            self.answer(&parts);
            self.recording.complete();
            return parts.response();
        };
        let Outcome {
            delay,
            parts,
            delivery,
            applied,
            violations,
        } = plan.apply(parts, self.state.clock.now());
        for fault in applied {
            let id = fault.id.and_then(|id| i64::try_from(id).ok());
            self.recording.fault(id.map(FaultId), fault.kind);
        }
        self.recording.answer_violations(&violations);
        let hold = self.connections.hold(self.peers.remote);
        if !delay.is_zero() {
            self.connections.pause(delay).await;
        }
        if has_head(&delivery) {
            self.answer(&parts);
        }
        let Followed {
            peers,
            mut recording,
            ..
        } = self;
        deliver(parts, delivery, peers, move |complete| {
            if complete {
                recording.complete();
            }
            recording.end();
            drop(hold);
        })
    }
}

/// Whether the client gets a whole head.
fn has_head(delivery: &Delivery) -> bool {
    !matches!(
        delivery.end,
        End::Reset(ResetPoint::BeforeHead | ResetPoint::DuringHead)
    )
}
