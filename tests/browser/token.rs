//! The start page of a server that asks for a token.

use std::{
    thread,
    time::{Duration, Instant},
};

use serde_json::json;

use crate::{devtools::PATIENCE, server::Server, tab::Tab};

#[test]
fn the_page_asks_for_the_token_and_keeps_it_for_the_tab() {
    let server = Server::start(&["--control-token", "a-token"]);
    let Some(mut tab) = Tab::new() else { return };
    let page = format!("{}/", server.control);
    tab.open(&page, "document.getElementById('token-dialog').open");
    assert!(
        tab.is("document.activeElement.id === 'token'"),
        "ready to type"
    );

    tab.enter("another");
    tab.press("Enter");
    tab.until("document.getElementById('token-reason').textContent.includes('not the right one')");
    tab.until(
        "document.getElementById('token-dialog').open && document.activeElement.id === 'token'",
    );
    tab.enter("a-token");
    tab.press("Enter");
    tab.until("document.getElementById('server').textContent.includes('up for')");
    assert!(tab.is("!document.getElementById('token-dialog').open"));

    // The tab keeps it over a new load, and nothing else does.
    tab.open(
        &format!("{page}?again"),
        "document.getElementById('server')?.textContent.includes('up for')",
    );
    assert!(tab.is("!document.getElementById('token-dialog').open"));
    assert_eq!(tab.evaluate("localStorage.length"), 0);
    assert_eq!(tab.text("document.cookie"), "");
    assert!(!tab.is("document.documentElement.outerHTML.includes('a-token')"));
}

#[test]
fn the_page_of_what_is_exercised_is_saved_where_a_link_has_no_token() {
    let server = Server::start(&["--control-token", "a-token"]);
    let Some(mut tab) = Tab::new() else { return };
    let saved = tempfile::tempdir().expect("a directory");
    let behaviour = json!({"behavior": "allow", "downloadPath": saved.path()});
    tab.call("Page.setDownloadBehavior", behaviour);
    tab.open(
        &format!("{}/", server.control),
        "document.getElementById('token-dialog').open",
    );
    tab.enter("a-token");
    tab.press("Enter");
    tab.until("document.getElementById('server').textContent.includes('up for')");
    tab.click("#coverage-page");
    tab.until("document.getElementById('notice').textContent.includes('coverage.html')");
    let page = saved.path().join("coverage.html");
    let asked = Instant::now();
    // The browser writes it, and gives it its name in one step.
    while !page.exists() {
        assert!(asked.elapsed() < PATIENCE, "{} is missing", page.display());
        thread::sleep(Duration::from_millis(20));
    }
    let url = format!("file://{}", page.display());
    tab.open(
        &url,
        "document.querySelector('h1')?.textContent === 'Contract coverage'",
    );
}

#[test]
fn a_person_without_the_token_is_told_so() {
    let server = Server::start(&["--control-token", "a-token"]);
    let Some(mut tab) = Tab::new() else { return };
    tab.open(
        &format!("{}/", server.control),
        "document.getElementById('token-dialog').open",
    );
    tab.press("Escape");
    tab.until("document.getElementById('problem').textContent !== ''");
    assert!(
        tab.is("!document.getElementById('token-dialog').open"),
        "it is not asked for again"
    );
}
