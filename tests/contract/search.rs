//! D3lay's fuzzy match.

use crate::{
    api::{Kind, PLAIN, ids},
    served::{Served, d3lay},
};

fn user(digit: u8, identifier: &str, name: &str, email: &str) -> String {
    format!(
        r#"{{"id":"0000000{digit}-0000-4000-8000-00000000abcd","identifier":"{identifier}","name":"{name}","email":"{email}","user_type":"saas_user","status":"active","created_at":"2024-01-0{digit}T00:00:00Z","updated_at":"2024-01-01T00:00:00Z"}}"#
    )
}

/// The digits of the users that each text finds.
#[track_caller]
fn finds(texts: &[(&str, &str)]) {
    let users = [
        user(1, "quartz", "Benjamin Zhang", "one@example.com"),
        user(2, "basalt.seven", "Jörg Müller", "two@example.org"),
        user(3, "ob", "Ann Lee", "Granite@Example.NET"),
        user(4, "flint", "Wolfeschlegelstein", "four@example.org"),
    ];
    let users: Vec<&str> = users.iter().map(String::as_str).collect();
    let server = Served::with_users(Kind::D3lay, &users, &[]);
    for (text, expected) in texts {
        let found = server.d3lay().ids(&format!("search={text}"));
        let digits: String = found.iter().filter_map(|id| id.chars().nth(7)).collect();
        assert_eq!(digits, *expected, "search={text}");
    }
}

#[test]
fn the_empty_text_matches_everybody() {
    finds(&[("", "1234")]);
}

#[test]
fn a_part_of_identifier_name_email_or_id_is_found() {
    finds(&[
        ("uart", "1"),
        ("enjamin%20Zh", "1"),
        ("enjamin+Zh", "1"),
        ("@example.org", "24"),
        ("00000003-0000", "3"),
        ("abcd", "1234"),
        ("nowhere-at-all", ""),
    ]);
}

#[test]
fn case_makes_no_difference() {
    finds(&[
        ("QUARTZ", "1"),
        ("granite", "3"),
        ("M%C3%9CLLER", "2"),
        ("ABCD", "1234"),
    ]);
}

#[test]
fn texts_of_up_to_3_characters_have_to_be_exact() {
    finds(&[
        ("lee", "3"),
        ("lea", ""),
        ("anm", ""),
        ("ob", "3"),
        ("ox", ""),
    ]);
}

#[test]
fn texts_of_4_to_7_characters_may_differ_by_one_edit() {
    finds(&[
        ("quarz", "1"),
        ("quartzz", "1"),
        ("quarts", "1"),
        ("quars", ""),
        ("zang", "1"),
        ("zng", ""),
    ]);
}

#[test]
fn texts_of_8_characters_and_more_may_differ_by_two_edits() {
    finds(&[
        ("benjamyn", "1"),
        ("bemjamyn", "1"),
        ("bemjamym", ""),
        ("wolfeschlegelstien", "4"),
        ("wolfschlegelsten", "4"),
        ("wolfschlegelstn", ""),
    ]);
}

/// Not the field as a whole, but one of its words.
#[test]
fn a_word_of_a_field_is_enough() {
    finds(&[
        ("bazalt", "2"),
        ("sevem", "2"),
        ("muller", "2"),
        ("exampel", ""),
    ]);
}

#[test]
fn search_leaves_the_order_alone() {
    let everybody: Vec<_> = (1..=3)
        .flat_map(|page| {
            d3lay().users(&format!(
                "sort_by=name&sort_order=desc&page={page}&page_size=100"
            ))
        })
        .collect();
    let expected: Vec<_> = everybody
        .into_iter()
        .filter(|user| {
            user["email"]
                .as_str()
                .is_some_and(|email| email.ends_with("@example.net"))
        })
        .collect();
    let found = d3lay().ids("search=@example.net&sort_by=name&sort_order=desc&page_size=100");
    assert_eq!(found, ids(&expected));
}

#[test]
fn without_the_metadata_permission_the_id_is_not_looked_at() {
    let query = "search=d4add56e-c345-4ac9";
    assert_eq!(d3lay().users(query).len(), 1);
    assert_eq!(
        d3lay()
            .call(query)
            .authorization(PLAIN)
            .send()
            .expect(200)
            .body,
        "[]"
    );
    let by_name = d3lay()
        .call("search=benjamin")
        .authorization(PLAIN)
        .send()
        .expect(200);
    assert_eq!(
        ids(&by_name.users()),
        ["d4add56e-c345-4ac9-b392-7a890a60559a"]
    );
}
