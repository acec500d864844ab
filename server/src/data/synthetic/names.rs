//! Names of people, from many scripts.

use crate::dice::Dice;

/// A given name and the ASCII text that stands for it in addresses.
const GIVEN: [(&str, &str); 32] = [
    ("Ada", "ada"),
    ("Amélie", "amelie"),
    ("Anders", "anders"),
    ("Ángel", "angel"),
    ("Aoife", "aoife"),
    ("Björn", "bjorn"),
    ("Chiara", "chiara"),
    ("Çağla", "cagla"),
    ("Daniel", "daniel"),
    ("Élodie", "elodie"),
    ("Emma", "emma"),
    ("Fatima", "fatima"),
    ("Grace", "grace"),
    ("Hana", "hana"),
    ("Iñigo", "inigo"),
    ("Jan-Erik", "jan-erik"),
    ("Katarzyna", "katarzyna"),
    ("Łukasz", "lukasz"),
    ("Mary Ann", "mary-ann"),
    ("Noah", "noah"),
    ("Olga", "olga"),
    ("Priya", "priya"),
    ("Søren", "soren"),
    ("Thomas", "thomas"),
    ("Zoë", "zoe"),
    ("Αθηνά", "athina"),
    ("Дмитрий", "dmitri"),
    ("नीलम", "neelam"),
    ("ليلى", "layla"),
    ("花子", "hanako"),
    ("지우", "jiwoo"),
    ("伟", "wei"),
];

const FAMILY: [(&str, &str); 32] = [
    ("Andersen", "andersen"),
    ("Bianchi", "bianchi"),
    ("Brown", "brown"),
    ("Çelik", "celik"),
    ("Dvořák", "dvorak"),
    ("Fernández", "fernandez"),
    ("García", "garcia"),
    ("Großmann", "grossmann"),
    ("Haddad", "haddad"),
    ("Ivanova", "ivanova"),
    ("Jones", "jones"),
    ("Kowalczyk", "kowalczyk"),
    ("Lefèvre", "lefevre"),
    ("Lindström", "lindstrom"),
    ("Müller", "mueller"),
    ("Nguyễn", "nguyen"),
    ("Novák", "novak"),
    ("Núñez", "nunez"),
    ("O’Connor", "oconnor"),
    ("Okafor", "okafor"),
    ("Papadopoulos", "papadopoulos"),
    ("Sato", "sato"),
    ("Silva", "silva"),
    ("Smith", "smith"),
    ("Þórsdóttir", "thorsdottir"),
    ("van der Berg", "vanderberg"),
    ("Παπαδάκης", "papadakis"),
    ("Соколов", "sokolov"),
    ("शर्मा", "sharma"),
    ("منصور", "mansour"),
    ("山田", "yamada"),
    ("김", "kim"),
];

/// The name of a person.
pub(super) struct Name {
    pub(super) given: &'static str,
    pub(super) family: &'static str,
    given_ascii: &'static str,
    family_ascii: &'static str,
}

impl Name {
    pub(super) fn new(dice: &mut Dice) -> Self {
        let (given, given_ascii) = dice.one_of(&GIVEN);
        let (family, family_ascii) = dice.one_of(&FAMILY);
        Name {
            given,
            family,
            given_ascii,
            family_ascii,
        }
    }

    /// A name for the machine, such as `ada.brown`, which is not unique.
    pub(super) fn ascii(&self) -> String {
        format!("{}.{}", self.given_ascii, self.family_ascii)
    }

    pub(super) fn full(&self) -> String {
        format!("{} {}", self.given, self.family)
    }
}
