//! Tag Faults: misbehaviour on command.

use super::{
    Rqctx,
    wording::{coded, impossible},
};
use crate::{
    faults::FaultError,
    generated::control::{
        ApiName, ClearFaultsArguments, ClearFaultsResponse, FaultId, FaultList, GetFaultArguments,
        GetFaultResponse, ListFaultsArguments, ListFaultsResponse, RemoveFaultArguments,
        RemoveFaultResponse, SetFaultArguments, SetFaultResponse,
        responses::{
            BadRequest, ClearFaultsNoContent, Conflict, GetFaultOk, ListFaultsOk, NotFound,
            RemoveFaultNoContent, SetFaultCreated,
        },
    },
    integer::unsigned,
};

pub(super) fn list_faults(rqctx: &Rqctx, arguments: ListFaultsArguments) -> ListFaultsResponse {
    let faults = rqctx.context().state.faults.list(&named(arguments.api));
    ListFaultsResponse::Ok(ListFaultsOk {
        body: FaultList::new(faults.into()).into(),
    })
}

pub(super) fn set_fault(rqctx: &Rqctx, arguments: SetFaultArguments) -> SetFaultResponse {
    match rqctx.context().state.faults.set(arguments.body) {
        Ok(fault) => SetFaultResponse::Created(SetFaultCreated {
            location: format!("/faults/{}", fault.id.0),
            body: fault.into(),
        }),
        Err(error @ FaultError::TooMany { .. }) => {
            let body = coded(rqctx, "TooManyFaults", error.to_string());
            SetFaultResponse::Conflict(Conflict { body: body.into() })
        }
        Err(error) => {
            let body = impossible(rqctx, code(&error), error.violations());
            SetFaultResponse::BadRequest(BadRequest { body: body.into() })
        }
    }
}

fn code(error: &FaultError) -> &'static str {
    match error {
        FaultError::UnknownOperation(_) => "UnknownOperation",
        FaultError::OutOfRange(_) => "OutOfRange",
        _ => "ImpossibleFault",
    }
}

pub(super) fn clear_faults(rqctx: &Rqctx, arguments: ClearFaultsArguments) -> ClearFaultsResponse {
    rqctx.context().state.faults.clear(&named(arguments.api));
    ClearFaultsResponse::NoContent(ClearFaultsNoContent {})
}

pub(super) fn get_fault(rqctx: &Rqctx, arguments: GetFaultArguments) -> GetFaultResponse {
    match rqctx.context().state.faults.get(unsigned(arguments.id.0)) {
        Some(body) => GetFaultResponse::Ok(GetFaultOk { body: body.into() }),
        None => GetFaultResponse::NotFound(unknown(rqctx, &arguments.id)),
    }
}

pub(super) fn remove_fault(rqctx: &Rqctx, arguments: RemoveFaultArguments) -> RemoveFaultResponse {
    match rqctx
        .context()
        .state
        .faults
        .remove(unsigned(arguments.id.0))
    {
        true => RemoveFaultResponse::NoContent(RemoveFaultNoContent {}),
        false => RemoveFaultResponse::NotFound(unknown(rqctx, &arguments.id)),
    }
}

/// No names stand for all.
fn named(apis: Option<Vec<ApiName>>) -> Vec<ApiName> {
    apis.unwrap_or_default()
}

fn unknown(rqctx: &Rqctx, id: &FaultId) -> NotFound {
    let message = format!("there is no fault with the id {}", id.0);
    NotFound {
        body: coded(rqctx, "UnknownFault", message).into(),
    }
}
