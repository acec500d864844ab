//! D3lay: what `search` finds.

use proptest::prelude::*;
use serde_json::json;

use crate::users::{all, d3lay_account, d3lay_user, numbers, without_metadata};

/// Whether a search finds Benjamin Zhang.
fn finds(text: &str) -> bool {
    let benjamin = json!({
        "id": "d4add56e-c345-4ac9-b392-7a890a60559a", "identifier": "ben_z",
        "name": "Benjamin Zhang", "email": "bzhang@mail.example.com",
    });
    let account = d3lay_account(&[d3lay_user(1, benjamin)]);
    !numbers(&account, json!({ "search": text }), all()).is_empty()
}

fn name_is_found(name: &str, text: &str) -> bool {
    let account = d3lay_account(&[d3lay_user(1, json!({ "name": name }))]);
    !numbers(&account, json!({ "search": text }), all()).is_empty()
}

#[test]
fn the_empty_text_matches_all() {
    assert!(finds(""));
}

#[test]
fn a_text_within_a_field_is_found_in_upper_or_lower_case() {
    for text in [
        "b",
        "AMIN",
        "min zh",
        "ben_z",
        "BZHANG@",
        "example.com",
        " ",
    ] {
        assert!(finds(text), "{text:?}");
    }
    assert!(!finds("benjamin  zhang x"));
}

#[test]
fn the_id_is_searched_with_the_metadata_permission_only() {
    let account = d3lay_account(&[d3lay_user(
        1,
        json!({ "id": "d4add56e-c345-4ac9-b392-7a890a60559a" }),
    )]);
    // Exactly, in upper case, and with a slip in the second character from the end.
    for text in [
        "c345-4ac9",
        "D4ADD56E",
        "d4add56e-c345-4ac9-b392-7a890a6055xa",
    ] {
        let search = json!({ "search": text });
        assert_eq!(numbers(&account, search.clone(), all()).len(), 1, "{text}");
        assert!(
            numbers(&account, search, without_metadata()).is_empty(),
            "{text}"
        );
    }
}

#[test]
fn texts_of_up_to_three_characters_are_found_exactly_only() {
    assert!(finds("ben"));
    assert!(!finds("bem"));
    assert!(!finds("xe"));
}

#[test]
fn texts_of_four_to_seven_characters_may_differ_by_one_edit() {
    for text in ["zhong", "zhag", "zhangg"] {
        assert!(finds(text), "{text}");
    }
    // Two characters that changed places are two edits.
    assert!(!finds("zhnag"));
    assert!(!finds("zxxng"));
}

#[test]
fn texts_of_eight_and_more_characters_may_differ_by_two_edits() {
    for text in ["bemjamim", "Bnjmamin", "benajmin", "bbenjaminn"] {
        assert!(finds(text), "{text}");
    }
    assert!(!finds("bxxxamin"));
    assert!(!finds("Bnjmaminn"));
}

#[test]
fn words_are_parted_by_white_space_and_by_punctuation() {
    // Of the address: a part of it, and all of it.
    assert!(finds("bzhamg"));
    assert!(finds("bzhang@mail.exmple.com"));
    assert!(!finds("bzhang@mali.exmple.cmo"));
}

#[test]
fn a_text_of_several_words_is_compared_with_adjacent_words() {
    assert!(finds("Benjamn Zhang"));
    assert!(finds("benjamin  zhamg"));
    assert!(!finds("Zhang Benjamin"));
    assert!(!finds("Benjamin Wu Zhang"));
}

#[test]
fn letters_outside_ascii_are_one_character_and_have_case() {
    assert!(name_is_found("ÉLODIE Großmann", "élodie"));
    assert!(name_is_found("Παπαδάκης", "ΠΑΠΑΔΆΚΗΣ"));
    // One edit, though two bytes differ.
    assert!(name_is_found("Дмитрий", "Дматрий"));
    assert!(!name_is_found("Дмитрий", "Дмaтxий"));
    assert!(name_is_found("Großmann", "GROSSMANN"));
}

#[test]
fn search_only_filters() {
    let users = [(1, "Anna"), (2, "Ann"), (3, "Joanna")]
        .map(|(number, name)| d3lay_user(number, json!({ "name": name })));
    let account = d3lay_account(&users);
    let search = json!({ "search": "ann", "sort_by": "name", "sort_order": "desc" });
    assert_eq!(numbers(&account, search, all()), [3, 1, 2]);
}

proptest! {
    /// The shortcuts that make a search quick do not change what it finds.
    #[test]
    fn a_single_word_is_found_when_it_is_near(word in "[abc]{1,12}", text in "[abc]{1,12}") {
        let edits = match text.len() { 0..=3 => 0, 4..=7 => 1, _ => 2 };
        let near = word.contains(&text) || (edits > 0 && strsim::levenshtein(&word, &text) <= edits);
        // No other field holds only these letters.
        let account = d3lay_account(&[d3lay_user(1, json!({
            "name": word, "identifier": "?", "email": "x@y.zw",
            "id": "99999999-9999-4999-9999-999999999999",
        }))]);
        let found = !numbers(&account, json!({ "search": text }), all()).is_empty();
        prop_assert_eq!(found, near);
    }
}
