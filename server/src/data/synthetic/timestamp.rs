//! Points in time that do not depend on the clock.

use chrono::{DateTime, TimeDelta, Utc};

use crate::dice::Dice;

/// 2023-05-07T00:00:00Z, before which nobody entered: the day after the users of D3lay's page, who
/// are first in the order in which users entered.
const START: i64 = 1_683_417_600;

const DAY: u64 = 86_400;

/// The moment at which somebody entered; of about a quarter of the users only the day is known,
/// so that there are ties.
pub(super) fn entry(dice: &mut Dice) -> DateTime<Utc> {
    let day = dice.below(3 * 365) * DAY;
    let moment = START.saturating_add_unsigned(day);
    match dice.below(4) {
        0 => at(moment, 0),
        1 => at(
            moment.saturating_add_unsigned(dice.below(DAY)),
            dice.below(1000),
        ),
        _ => at(moment.saturating_add_unsigned(dice.below(DAY)), 0),
    }
}

/// A moment within the year that follows.
pub(super) fn later(dice: &mut Dice, moment: DateTime<Utc>) -> DateTime<Utc> {
    let seconds = i64::try_from(dice.below(365 * DAY)).unwrap_or(0);
    moment
        .checked_add_signed(TimeDelta::seconds(seconds))
        .unwrap_or(moment)
}

fn at(seconds: i64, milliseconds: u64) -> DateTime<Utc> {
    let nanoseconds = u32::try_from(milliseconds * 1_000_000).unwrap_or(0);
    DateTime::from_timestamp(seconds, nanoseconds).unwrap_or(DateTime::UNIX_EPOCH)
}
