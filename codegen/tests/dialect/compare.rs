//! Comparing.

use serde_json::json;
use specshot::dialect::{Difference, DifferenceKind, compare};

fn texts(differences: &[Difference]) -> Vec<String> {
    differences.iter().map(ToString::to_string).collect()
}

#[test]
fn every_difference_has_its_place() {
    let dialect = json!({"a/b": [1, 2, {"c": true}], "d": "x", "e": 1});
    let lifted = json!({"f": null, "a/b": [1, 3, {"c": true}, 4], "d": "x"});
    let differences = compare(&lifted, &dialect);
    assert_eq!(
        texts(&differences),
        [
            "/a~1b/1: expected 2, found 3",
            "/a~1b/3: expected nothing, found 4",
            "/e: expected 1, found nothing",
            "/f: expected nothing, found null",
        ]
    );
    let kinds: Vec<_> = differences
        .iter()
        .map(|difference| difference.kind)
        .collect();
    assert_eq!(
        kinds,
        [
            DifferenceKind::Changed,
            DifferenceKind::Unexpected,
            DifferenceKind::Missing,
            DifferenceKind::Unexpected,
        ]
    );
}

#[test]
fn only_the_order_of_members_says_nothing() {
    assert_eq!(
        compare(&json!({"a": 1, "b": 2}), &json!({"b": 2, "a": 1})),
        []
    );
    for (one, other) in [
        (json!([1, 2]), json!([2, 1])),
        (json!(1), json!(1.0)),
        (json!("a b"), json!("a  b")),
        (json!(null), json!({})),
        (json!([]), json!({})),
    ] {
        assert_ne!(compare(&one, &other), []);
    }
}

#[test]
fn a_long_value_is_shown_by_its_beginning() {
    let text = texts(&compare(&json!("é".repeat(1000)), &json!(1)));
    assert!(text[0].starts_with("the document: expected 1, found \"éé"));
    assert!(text[0].ends_with("é…"));
    assert!(text[0].chars().count() < 200);
}
