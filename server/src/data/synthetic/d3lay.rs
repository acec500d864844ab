//! Made-up D3lay users.

use uuid::{Builder, Uuid};

use super::{
    Synthetic,
    names::Name,
    timestamp::{entry, later},
};
use crate::dice::Dice;
use crate::generated::d3lay::{User, UserStatus, UserType};

const TYPES: [UserType; 3] = [
    UserType::SaasAdmin,
    UserType::SaasUser,
    UserType::SaasUserClient,
];

const STATUSES: [UserStatus; 5] = [
    UserStatus::Active,
    UserStatus::Onboarding,
    UserStatus::Inactive,
    UserStatus::Suspended,
    UserStatus::Risky,
];

impl Synthetic for User {
    fn synthetic(seed: u64, number: u64) -> Self {
        let dice = &mut Dice::new(seed, number);
        let id = id(dice);
        let name = Name::new(dice);
        let created_at = entry(dice);
        let host = dice.one_of(&["example.com", "example.org", "example.net"]);
        // Every combination of type and status within fifteen users, and of who is known to have
        // created and updated a user within four.
        let user_type = TYPES[(number % 3) as usize];
        let status = STATUSES[(number % 5) as usize];
        let created_by = editor(dice, seed, number);
        let updated_by = editor(dice, seed, number);
        User {
            id,
            identifier: format!("{}.{number}", name.ascii()),
            name: name.full(),
            email: format!("{}.{number}@{host}", name.ascii()),
            user_type,
            status,
            created_at,
            updated_at: match dice.below(4) {
                0 => created_at,
                _ => later(dice, created_at),
            },
            created_by: (number % 4 < 2).then_some(created_by),
            updated_by: number.is_multiple_of(2).then_some(updated_by),
        }
    }
}

/// One of the first users, who create and update the others.
fn editor(dice: &mut Dice, seed: u64, number: u64) -> Uuid {
    let number = dice.below(number.clamp(1, 12));
    id(&mut Dice::new(seed, number))
}

/// The id: what the dice of a user show first.
fn id(dice: &mut Dice) -> Uuid {
    Builder::from_random_bytes(dice.bytes()).into_uuid()
}
