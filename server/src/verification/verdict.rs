//! Expectations, checked against the journal.

use std::{cmp::Reverse, sync::LazyLock};

use specshot_runtime::List;

use super::{
    expectation::{self, Expected, VerificationError},
    request::{Asked, Came},
};
use crate::{
    documents::most_items,
    generated::control::types::{
        CountComparison, Difference, DifferencePlace, EntryId, Finding, NearestRequest, Verdict,
        Verification,
    },
    integer::{signed, unsigned},
    journal::Journal,
};

/// How many requests that match an expectation are listed.
static MOST_MATCHING: LazyLock<usize> = LazyLock::new(|| most_items("Finding", "matching"));

/// How many requests that almost match an expectation, or match it out of place, are listed.
static MOST_NEAREST: LazyLock<usize> = LazyLock::new(|| most_items("Finding", "nearest"));

/// Checks expectations against the journal.
///
/// The time it takes grows with the number of expectations times the number of entries: about a
/// microsecond for each pair.
///
/// # Errors
/// When some of them cannot be checked: an operation that the API does not have, a pattern that is
/// none, a parameter that carries credentials.
pub fn verify(
    journal: &Journal,
    verification: &Verification,
) -> Result<Verdict, VerificationError> {
    let expectations = expectation::compile(journal, verification)?;
    let after = unsigned(verification.after);
    let snapshot = journal.snapshot();
    let mut requests: Vec<Asked<'_>> = snapshot
        .iter()
        .filter(|(id, _)| *id > after)
        .map(|(id, entry)| Asked::new(id, entry))
        .collect();
    // Numbers are given as answers end; the order is that in which requests came.
    requests.sort_by_key(|request| request.came());
    let mut findings = Vec::new();
    let mut before = None;
    for (index, expected) in expectations.iter().enumerate() {
        let matching: Vec<&Asked<'_>> = requests
            .iter()
            .filter(|request| request.distance(expected) == 0)
            .collect();
        findings.push(finding(expected, &requests, &matching, before));
        if verification.in_order
            && let Some(last) = matching.last().map(|request| request.came())
            && before.is_none_or(|before: Before| before.came < last)
        {
            let number = index + 1;
            before = Some(Before { came: last, number });
        }
    }
    Ok(Verdict::new(
        findings.iter().all(|finding| finding.passed),
        signed(requests.len()),
        signed(snapshot.dropped(after)),
        List::from(findings),
    ))
}

/// The last request that matches an earlier expectation.
#[derive(Clone, Copy)]
struct Before {
    came: Came,
    /// Which expectation that is, from 1.
    number: usize,
}

fn finding(
    expected: &Expected,
    requests: &[Asked<'_>],
    matching: &[&Asked<'_>],
    before: Option<Before>,
) -> Finding {
    let count = matching.len();
    let holds = match expected.comparison {
        CountComparison::Exactly => count == expected.count,
        CountComparison::AtLeast => count >= expected.count,
        CountComparison::AtMost => count <= expected.count,
    };
    let too_early = before.map_or(0, |before| {
        matching
            .iter()
            .take_while(|request| request.came() <= before.came)
            .count()
    });
    let most = match holds {
        true => count,
        false => expected.count,
    };
    let out_of_place = matching.iter().enumerate().rev();
    let out_of_place = out_of_place.filter_map(|(index, request)| {
        let early = before.filter(|_| index < too_early);
        let mut differences: Vec<_> = early
            .map(|before| out_of_order(request, before))
            .into_iter()
            .collect();
        if index >= most {
            differences.push(surplus(expected, index + 1, count));
        }
        (!differences.is_empty()).then(|| near(request, differences))
    });
    let mut nearest: Vec<NearestRequest> = out_of_place.take(*MOST_NEAREST).collect();
    let mut reasons = Vec::new();
    if !holds {
        reasons.push(format!(
            "expected {}, found {}",
            wanted(expected),
            found(count)
        ));
        // Where there are too many, those that do not match say nothing.
        if count < expected.count {
            nearest.extend(almost(expected, requests));
        }
    }
    if let Some(before) = before
        && too_early > 0
    {
        let Before {
            came: (_, id),
            number,
        } = before;
        let all = requests_of(count);
        reasons.push(format!(
            "{too_early} of {all} did not come after request {id}, the last one of expectation \
             {number}"
        ));
    }
    nearest
        .sort_by_key(|request: &NearestRequest| (request.differences.len(), Reverse(request.id.0)));
    nearest.truncate(*MOST_NEAREST);
    let ids = matching
        .iter()
        .take(*MOST_MATCHING)
        .map(|request| entry_id(request.id));
    let mut finding = Finding::new(
        reasons.is_empty(),
        signed(count),
        List::from(ids.collect::<Vec<_>>()),
        List::from(nearest),
    );
    finding.reason = (!reasons.is_empty()).then(|| reasons.join("; "));
    finding
}

/// The requests that differ in the fewest points, the newest first among equals. A request that
/// agrees in nothing is none of them.
fn almost(expected: &Expected, requests: &[Asked<'_>]) -> Vec<NearestRequest> {
    let mut almost: Vec<(usize, &Asked<'_>)> = requests
        .iter()
        .map(|request| (request.distance(expected), request))
        .filter(|(distance, _)| (1..expected.points()).contains(distance))
        .collect();
    almost.sort_by_key(|(distance, request)| (*distance, Reverse(request.id)));
    let nearest = almost.into_iter().take(*MOST_NEAREST);
    nearest
        .map(|(_, request)| near(request, request.differences(expected)))
        .collect()
}

/// That a request matches, but comes too early or too late.
fn out_of_order(request: &Asked<'_>, before: Before) -> Difference {
    let (_, id) = before.came;
    let expected = format!("after request {id}");
    let mut difference = Difference::new(DifferencePlace::Order, expected);
    let same = request.id == id;
    difference.actual = Some(if same { "that request" } else { "before it" }.to_owned());
    difference
}

/// That a request matches, but is one too many: which one of how many that match.
fn surplus(expected: &Expected, number: usize, count: usize) -> Difference {
    let mut difference = Difference::new(DifferencePlace::Count, wanted(expected));
    difference.actual = Some(format!("request {number} of {count} that match"));
    difference
}

fn near(request: &Asked<'_>, differences: Vec<Difference>) -> NearestRequest {
    let line = request.entry.line().to_string();
    NearestRequest::new(entry_id(request.id), line, List::from(differences))
}

/// How many requests are expected, in words.
pub(super) fn wanted(expected: &Expected) -> String {
    let requests = requests_of(expected.count);
    match expected.comparison {
        CountComparison::AtLeast => format!("at least {requests}"),
        _ if expected.count == 0 => "no request".to_owned(),
        CountComparison::Exactly => format!("exactly {requests}"),
        CountComparison::AtMost => format!("at most {requests}"),
    }
}

fn requests_of(count: usize) -> String {
    match count {
        1 => "1 request".to_owned(),
        count => format!("{count} requests"),
    }
}

fn found(count: usize) -> String {
    match count {
        0 => "none".to_owned(),
        count => count.to_string(),
    }
}

fn entry_id(id: u64) -> EntryId {
    EntryId(signed(id))
}
