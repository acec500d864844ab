//! `/docs` on each port: every operation by name, and requests against the running server.

use crate::{accessibility, server::Server, tab::Tab};

/// The operation that is tried, and the credentials for the dialog, field by field.
struct Trial {
    base: String,
    name: &'static str,
    operation: &'static str,
    credentials: &'static [&'static str],
    /// Executes the operation as soon as it can be, before the page has settled.
    at_once: bool,
    /// What the answer holds.
    answer: &'static str,
}

fn try_it_out(trial: &Trial) {
    let Some(mut tab) = Tab::new() else { return };
    let (base, operation) = (trial.base.as_str(), trial.operation);
    tab.open(
        &format!("{base}/docs"),
        "document.querySelector('.opblock')",
    );

    // Every operation of the document is there by name, and no other.
    let documented = tab.evaluate(
        "fetch('/openapi.json').then((answer) => answer.json()).then((document) =>
            Object.values(document.paths).flatMap((path) => Object.values(path).map((operation) => operation.operationId)).sort())",
    );
    let shown = tab.evaluate(
        "[...document.querySelectorAll('.opblock-summary-operation-id')].map((name) => name.textContent).sort()",
    );
    assert_eq!(shown, documented);
    assert!(!shown.as_array().expect("a list").is_empty());
    let servers = tab.evaluate(
        "[...document.querySelectorAll('.servers option')].map((option) => option.value)",
    );
    assert_eq!(
        servers,
        serde_json::json!([base]),
        "requests go to this server"
    );

    if !trial.credentials.is_empty() {
        tab.click(".btn.authorize");
        tab.until("document.querySelector('.auth-container input')");
        for (index, credential) in trial.credentials.iter().enumerate() {
            tab.evaluate(&format!(
                "document.querySelectorAll('.auth-container input')[{index}].focus()"
            ));
            tab.call("Input.insertText", serde_json::json!({"text": credential}));
        }
        tab.click(".auth-btn-wrapper .btn.modal-btn.auth.authorize");
        tab.until("document.querySelector('.auth-btn-wrapper .btn-done')");
        tab.click(".auth-btn-wrapper .btn-done");
        tab.until("!document.querySelector('.dialog-ux')");
    }

    let block = format!("[id$='-{operation}']");
    if trial.at_once {
        tab.evaluate(&format!(
            "new MutationObserver((changes, watcher) => {{
                const button = document.querySelector(\"{block} .btn.execute\");
                if (button) {{ watcher.disconnect(); button.click(); }}
            }}).observe(document, {{ subtree: true, childList: true }})"
        ));
    }
    tab.click(&format!("{block} .opblock-summary-control"));
    if !trial.at_once {
        tab.click(&format!("{block} .btn.execute"));
    }
    let answer = format!("{block} .live-responses-table .response");
    for (part, condition) in [
        (".response-col_status", ".startsWith('200')".to_owned()),
        (".highlight-code", format!(".includes({:?})", trial.answer)),
    ] {
        let element = format!("{answer} {part}");
        tab.until(&format!(
            "document.querySelector({element:?}).innerText{condition}"
        ));
    }
    let url = tab.text("document.querySelector('.request-url').innerText");
    assert!(url.contains(base), "{url}");
    tab.picture(&format!("docs-{}.png", trial.name));

    accessibility::controls_are_named(&mut tab);
    accessibility::text_is_readable(&mut tab);
    accessibility::the_keyboard_reaches_everything(&mut tab);
    tab.prefer("dark");
    tab.picture(&format!("docs-{}-dark.png", trial.name));
    let elsewhere: Vec<String> = tab
        .requested()
        .into_iter()
        .filter(|url| !url.starts_with(&format!("{base}/")))
        .collect();
    assert!(
        elsewhere.is_empty(),
        "requests to other hosts: {elsewhere:?}"
    );
    assert_eq!(tab.complaints(), [""; 0]);
}

#[test]
fn the_reference_of_fivetran_tries_requests_out() {
    let server = Server::start(&[]);
    try_it_out(&Trial {
        base: server.fivetran.clone(),
        name: "fivetran",
        operation: "list_users",
        credentials: &["demo-administrator", "demo-secret"],
        at_once: false,
        answer: "\"items\"",
    });
}

#[test]
fn the_reference_of_d3lay_tries_requests_out() {
    let server = Server::start(&[]);
    try_it_out(&Trial {
        base: server.d3lay.clone(),
        name: "d3lay",
        operation: "list_users",
        credentials: &["demo-metadata"],
        at_once: true,
        answer: "\"email\"",
    });
}

#[test]
fn the_reference_of_the_control_api_tries_requests_out() {
    let server = Server::start(&["--control-token", "a-token"]);
    try_it_out(&Trial {
        base: server.control.clone(),
        name: "control",
        operation: "get_version",
        credentials: &["a-token"],
        at_once: false,
        answer: "users-server",
    });
}
