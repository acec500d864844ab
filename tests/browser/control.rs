//! The start page of the control port: state, faults, journal and coverage, by mouse and by keyboard.

use crate::{
    accessibility,
    server::{ADMINISTRATOR, Server, get},
    tab::Tab,
};

/// The page, with what it shows at first.
fn opened(server: &Server) -> Option<Tab> {
    let mut tab = Tab::new()?;
    let ready = "document.querySelectorAll('#documents meter').length === 2 && document.querySelector('#set-fault select')";
    tab.open(&format!("{}/", server.control), ready);
    Some(tab)
}

/// The text of the first row of a table.
fn first_row(tab: &mut Tab, table: &str) -> String {
    tab.text(&format!(
        "document.querySelector('#{table} tr')?.innerText ?? ''"
    ))
}

/// What is covered of Fivetran's document.
fn covered(tab: &mut Tab) -> f64 {
    let covered = tab.evaluate("document.querySelector('[data-key=fivetran] meter').value");
    covered.as_f64().expect("a number")
}

#[test]
fn a_fault_that_is_set_by_clicking_is_met_journaled_and_covered() {
    let server = Server::start(&[]);
    let Some(mut tab) = opened(&server) else {
        return;
    };
    let before = covered(&mut tab);
    let kinds =
        tab.evaluate("document.querySelector('[data-pointer=\"/what/kind\"]').options.length");
    let documented = tab.evaluate(
        "fetch('/openapi.json').then((answer) => answer.json()).then(({ components }) =>
            Object.keys(components.schemas.FaultEffect.discriminator.mapping).length)",
    );
    assert_eq!(kinds, documented, "every kind can be chosen");

    // The first kind: an error that the document has, and the example's status, 429.
    tab.click("#set-fault button[type=submit]");
    tab.until("document.querySelectorAll('#fault-list tr').length === 1");
    let fault = first_row(&mut tab, "fault-list");
    assert!(
        fault.contains("fivetran") && fault.contains("429"),
        "{fault}"
    );
    tab.until("document.getElementById('notice').textContent.includes('is set')");

    let answer = get(&server.fivetran, "/v1/users?limit=7", ADMINISTRATOR);
    assert!(answer.starts_with("HTTP/1.1 429 "), "{answer}");
    tab.until("document.querySelectorAll('#entries tr').length === 1");
    let entry = first_row(&mut tab, "entries");
    for part in ["GET /v1/users?limit=7", "429", "Status (1)"] {
        assert!(entry.contains(part), "{part}: {entry}");
    }
    tab.until("document.querySelector('#fault-list tr').children[5].textContent === '1'");
    tab.until(&format!(
        "document.querySelector('[data-key=fivetran] meter').value > {before}"
    ));

    // What was asked and answered, without the credentials.
    tab.click("#entries summary");
    tab.until("document.querySelector('#entries details').open");
    let exchange = tab.text("document.querySelector('#entries details').innerText");
    assert!(exchange.contains("authorization: [redacted]"), "{exchange}");
    assert!(!exchange.contains(ADMINISTRATOR), "{exchange}");
    tab.picture("control.png");
    tab.prefer("dark");
    tab.picture("control-dark.png");
    tab.prefer("light");

    tab.click("#fault-list button");
    tab.until("document.querySelectorAll('#fault-list tr').length === 0");
    let answer = get(&server.fivetran, "/v1/users?limit=7", ADMINISTRATOR);
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    tab.click("#clear-journal");
    tab.until("document.querySelectorAll('#entries tr').length === 0");
    tab.click("#reset-coverage");
    tab.until("document.querySelector('[data-key=fivetran] meter').value === 0");

    let own = format!("{}/", server.control);
    assert!(
        tab.requested().iter().all(|url| url.starts_with(&own)),
        "{:?}",
        tab.requested()
    );
    assert_eq!(tab.complaints(), [""; 0]);
}

#[test]
fn a_fault_is_set_and_removed_by_keyboard_alone() {
    let server = Server::start(&[]);
    let Some(mut tab) = opened(&server) else {
        return;
    };
    tab_to(
        &mut tab,
        "document.activeElement.dataset.pointer === '/what/kind'",
    );
    while !tab.is("document.activeElement.value === 'not_json'") {
        let chosen = tab.evaluate("document.activeElement.value");
        tab.press("ArrowDown");
        tab.until(&format!("document.activeElement.value !== {chosen}"));
    }
    tab_to(
        &mut tab,
        "document.activeElement.matches('#set-fault button[type=submit]')",
    );
    tab.press("Enter");
    tab.until("document.querySelectorAll('#fault-list tr').length === 1");
    let fault = first_row(&mut tab, "fault-list");
    assert!(fault.contains("not json"), "{fault}");
    let answer = get(&server.fivetran, "/v1/users", ADMINISTRATOR);
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    let (_, body) = answer.split_once("\r\n\r\n").expect("a body");
    assert!(
        serde_json::from_str::<serde_json::Value>(body).is_err(),
        "{body}"
    );

    while !tab.is("document.activeElement.matches('#fault-list button')") {
        assert!(
            !tab.is("document.activeElement === document.body"),
            "it is not reached"
        );
        tab.press_back();
    }
    tab.press("Enter");
    tab.until("document.querySelectorAll('#fault-list tr').length === 0");
    tab.until("document.activeElement.closest('#faults') !== null");
}

/// Presses Tab until what has the focus is the one.
#[track_caller]
fn tab_to(tab: &mut Tab, reached: &str) {
    for _ in 0..100 {
        if tab.is(reached) {
            return;
        }
        tab.press("Tab");
    }
    panic!("`{reached}`: the Tab key does not get there");
}

#[test]
fn what_is_wrong_with_a_fault_is_said_at_the_field() {
    let server = Server::start(&[]);
    let Some(mut tab) = opened(&server) else {
        return;
    };
    let status = "document.querySelector('[data-pointer=\"/what/status\"]')";
    // What the schema does not allow, the page says by itself.
    tab.evaluate(&format!("{status}.focus()"));
    tab.enter("399");
    tab.click("#set-fault button[type=submit]");
    tab.until("document.getElementById('fault-problems').textContent.includes('Status')");
    assert!(tab.is(&format!(
        "document.activeElement === {status} && {status}.ariaInvalid === 'true'"
    )));
    assert_eq!(tab.complaints(), [""; 0], "nothing was sent");
    // What is impossible, only the server knows.
    tab.enter("418");
    tab.click("#set-fault button[type=submit]");
    tab.until("document.getElementById('fault-problems').textContent.includes('418')");
    assert!(tab.is(&format!(
        "document.activeElement === {status} && {status}.ariaInvalid === 'true'"
    )));
    tab.enter("429");
    tab.click("#set-fault button[type=submit]");
    tab.until("document.querySelectorAll('#fault-list tr').length === 1");
    assert_eq!(
        tab.text("document.getElementById('fault-problems').textContent"),
        ""
    );
}

#[test]
fn the_form_has_the_fields_of_every_kind_and_each_is_named_and_readable() {
    let server = Server::start(&[]);
    let Some(mut tab) = opened(&server) else {
        return;
    };
    get(&server.fivetran, "/v1/users?limit=0", ADMINISTRATOR);
    tab.until("document.querySelector('#entries tr')");
    let kinds = tab.evaluate("[...document.querySelector('[data-pointer=\"/what/kind\"]').options].map((option) => option.value)");
    for kind in kinds.as_array().expect("a list") {
        let fields = tab.evaluate(&format!(
            "(() => {{
                const kinds = document.querySelector('[data-pointer=\"/what/kind\"]');
                kinds.value = {kind};
                kinds.dispatchEvent(new Event('change'));
                return document.querySelectorAll('#fault-fields [data-pointer^=\"/what/\"]').length - 1;
            }})()"
        ));
        let documented = tab.evaluate(&format!(
            "fetch('/openapi.json').then((answer) => answer.json()).then(({{ components: {{ schemas }} }}) => {{
                const branch = schemas.FaultEffect.discriminator.mapping[{kind}].split('/').pop();
                return Object.keys(schemas[branch].properties).length - 1;
            }})"
        ));
        // A property may be an object with several fields.
        assert!(
            fields.as_u64() >= documented.as_u64(),
            "{kind}: {fields} of {documented}"
        );
        accessibility::controls_are_named(&mut tab);
    }
    accessibility::text_is_readable(&mut tab);
    accessibility::it_fits_a_narrow_window(&mut tab);
    accessibility::the_keyboard_reaches_everything(&mut tab);
}

#[test]
fn a_server_that_goes_away_is_said() {
    let server = Server::start(&[]);
    let Some(mut tab) = opened(&server) else {
        return;
    };
    drop(server);
    tab.until("document.getElementById('problem').textContent.includes('does not answer')");
}

#[test]
fn what_has_been_exercised_is_a_page_of_its_own() {
    let server = Server::start(&[]);
    let Some(mut tab) = opened(&server) else {
        return;
    };
    get(&server.fivetran, "/v1/users?limit=7", ADMINISTRATOR);
    // Followed here, as a click ends the page that tells whether it was met.
    let page = tab.text("document.getElementById('coverage-page').href");
    tab.open(
        &page,
        "document.querySelector('h1')?.textContent === 'Contract coverage'",
    );
    assert!(tab.text("document.body.innerText").contains("list_users"));
    accessibility::controls_are_named(&mut tab);
    accessibility::text_is_readable(&mut tab);
    accessibility::it_fits_a_narrow_window(&mut tab);
    accessibility::the_keyboard_reaches_everything(&mut tab);
}
