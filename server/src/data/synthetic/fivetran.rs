//! Made-up Fivetran users.

use super::{
    Synthetic,
    names::Name,
    timestamp::{entry, later},
};
use crate::dice::Dice;
use crate::generated::fivetran::User;

const ROLES: [&str; 8] = [
    "Account Administrator",
    "Destination Administrator",
    "Destination Reviewer",
    "Destination Analyst",
    "Connector Creator",
    // Roles that the page does not name: an account can have its own.
    "Billing Observer",
    "Prüferin (Süd)",
    "分析チーム",
];

const WORDS: [&str; 16] = [
    "amber", "breezy", "cobalt", "drifting", "early", "frosty", "gentle", "hollow", "ivory",
    "jaunty", "keen", "lucid", "mellow", "nimble", "opal", "placid",
];

/// A picture of one transparent pixel.
const PIXEL: &str = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/// After so many users everything that has to occur has occurred.
const CYCLE: u64 = 40;

/// The fields that may be null or absent.
const FIELDS: u64 = 11;

impl Synthetic for User {
    fn synthetic(seed: u64, number: u64) -> Self {
        let dice = &mut Dice::new(seed, number);
        let name = Name::new(dice);
        let created_at = entry(dice);
        let gap = Gap::of(number);
        let picture = match dice.below(4) {
            0 => PIXEL.to_owned(),
            _ => format!("https://example.com/avatars/{}.png", name.ascii()),
        };
        let active = !dice.once_in(6);
        let verified = !dice.once_in(4);
        // A role for certain in every cycle, a custom one included.
        let role = match number % CYCLE {
            turn @ 24..32 => ROLES[(turn - 24) as usize],
            _ => dice.one_of(&ROLES),
        };
        let phone = format!("+1212555{:04}", 100 + dice.below(100));
        let logged_in_at = later(dice, created_at);
        let host = dice.one_of(&["example.com", "example.org", "example.net"]);
        User {
            id: format!("{}_{}_{number:x}", dice.one_of(&WORDS), dice.one_of(&WORDS)),
            email: gap.or(0, dice, format!("{}.{number}@{host}", name.ascii())),
            verified: gap.or(1, dice, verified),
            invited: gap.or(2, dice, !verified),
            picture: gap.or(3, dice, picture),
            phone: gap.or(4, dice, phone),
            role: gap.or(5, dice, role.to_owned()),
            active: gap.or(6, dice, active),
            given_name: gap.or(7, dice, name.given.to_owned()),
            created_at: gap.or(8, dice, created_at),
            family_name: gap.or(9, dice, name.family.to_owned()),
            logged_in_at: gap.or(10, dice, logged_in_at),
        }
    }
}

/// What a user lacks. In every cycle each field is null for one user and absent for another;
/// service accounts, one in ten, lack what only people have.
struct Gap {
    turn: u64,
    service: bool,
}

impl Gap {
    fn of(number: u64) -> Self {
        Gap {
            turn: number % CYCLE,
            service: number % 10 == 7,
        }
    }

    fn or<T>(&self, field: u64, dice: &mut Dice, value: T) -> Option<Option<T>> {
        const PEOPLE_ONLY: [u64; 3] = [0, 3, 4];
        // Real accounts lack pictures, telephone numbers, roles and log-ins most often.
        const OFTEN: [u64; 4] = [3, 4, 5, 10];
        let luck = dice.below(8);
        if self.turn == field {
            Some(None)
        } else if self.turn == field + FIELDS || (self.service && PEOPLE_ONLY.contains(&field)) {
            None
        } else if OFTEN.contains(&field) && self.turn >= 32 {
            match luck {
                0 => Some(None),
                1 => None,
                _ => Some(Some(value)),
            }
        } else {
            Some(Some(value))
        }
    }
}
