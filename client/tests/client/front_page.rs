//! What the crate's front page teaches first.

/// The first example, which is compiled with the documentation's tests, without hidden lines.
fn first_example() -> Vec<&'static str> {
    let text = include_str!("../../src/lib.rs");
    let mut lines = text.lines().filter_map(|line| line.strip_prefix("//!"));
    lines.find(|line| line.trim_start().starts_with("```"));
    let lines = lines.map(|line| line.strip_prefix(' ').unwrap_or(line));
    let lines = lines.take_while(|line| !line.starts_with("```"));
    lines.filter(|line| !line.starts_with('#')).collect()
}

#[test]
fn thirty_lines_teach_construction_a_call_an_error_match_and_a_stream() {
    let lines = first_example();
    assert!(lines.len() <= 30, "{} lines", lines.len());
    let text = lines.join("\n");
    for part in [
        "Client::builder()",
        ".send()",
        "Err(error) => match",
        ".stream()",
    ] {
        assert!(text.contains(part), "{part}");
    }
}
