//! The start page of a server that asks for a token.

use crate::{server::Server, tab::Tab};

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
