//! D3lay's pages: their bounds, and how a list ends.

use std::collections::BTreeSet;

use crate::served::{Served, d3lay};

#[test]
fn a_page_has_20_users_unless_told_otherwise() {
    assert_eq!(d3lay().users("").len(), 20);
    assert_eq!(d3lay().ids(""), d3lay().ids("page=1&page_size=20"));
}

#[test]
fn a_page_size_from_1_to_100_is_taken() {
    for size in [1, 2, 99, 100] {
        assert_eq!(d3lay().users(&format!("page_size={size}")).len(), size);
    }
}

#[test]
fn a_page_size_out_of_range_is_refused_with_the_bound() {
    let message = d3lay().refusal("page_size=0");
    assert_eq!(
        message,
        "query parameter `page_size`: 0 is less than the minimum of 1"
    );
    let message = d3lay().refusal("page_size=101");
    assert_eq!(
        message,
        "query parameter `page_size`: 101 is greater than the maximum of 100"
    );
}

#[test]
fn pages_are_counted_from_1() {
    let message = d3lay().refusal("page=0");
    assert_eq!(
        message,
        "query parameter `page`: 0 is less than the minimum of 1"
    );
    assert!(
        d3lay()
            .refusal("page=-1")
            .starts_with("query parameter `page`: ")
    );
}

#[test]
fn page_and_page_size_are_written_in_plain_digits() {
    for name in ["page", "page_size"] {
        for text in ["", "+1", "%2B1", "01", "1e1", "1.0", "one", "1%20"] {
            let message = d3lay().refusal(&format!("{name}={text}"));
            assert!(
                message.starts_with(&format!("query parameter `{name}`: \"")),
                "{message}"
            );
            assert!(message.contains("is not an integer"), "{message}");
        }
    }
}

#[test]
fn the_pages_hold_everybody_once() {
    for size in [7, 50, 100] {
        let mut found = Vec::new();
        for page in 1.. {
            let users = d3lay().ids(&format!("page={page}&page_size={size}"));
            found.extend(users.iter().cloned());
            if users.len() < size {
                break;
            }
        }
        assert_eq!(found.len(), 250, "page_size={size}");
        assert_eq!(
            found.iter().collect::<BTreeSet<_>>().len(),
            250,
            "page_size={size}"
        );
    }
}

#[test]
fn an_exact_multiple_costs_one_empty_page() {
    assert_eq!(d3lay().users("page=5&page_size=50").len(), 50);
    assert_eq!(d3lay().get("page=6&page_size=50").expect(200).body, "[]");
    assert_eq!(d3lay().users("page=3&page_size=100").len(), 50);
}

#[test]
fn a_page_past_the_end_is_empty() {
    for page in ["14", "1000", "4294967296", "9223372036854775807"] {
        let answer = d3lay().get(&format!("page={page}")).expect(200);
        assert_eq!(answer.body, "[]", "page={page}");
        let filtered = d3lay()
            .get(&format!("page={page}&status=active&page_size=100"))
            .expect(200);
        assert_eq!(filtered.body, "[]", "page={page}");
    }
}

#[test]
fn a_page_beyond_64_bits_is_refused() {
    for page in [
        "9223372036854775808",
        "18446744073709551616",
        "1000000000000000000000000000000",
    ] {
        let message = d3lay().refusal(&format!("page={page}"));
        assert!(
            message.starts_with(&format!("query parameter `page`: \"{page}\" is not")),
            "{message}"
        );
    }
}

#[test]
fn a_list_of_nobody_is_an_empty_array() {
    let server = Served::start(&["--users", "0"]);
    assert_eq!(server.d3lay().get("").expect(200).body, "[]");
}
