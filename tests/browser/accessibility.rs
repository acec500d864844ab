//! What every page must be for everybody: named, readable, and reachable by keyboard.

use serde_json::{Value, json};

use crate::tab::Tab;

/// What a screen reader must be able to name.
const CONTROLS: [&str; 10] = [
    "button",
    "link",
    "textbox",
    "combobox",
    "checkbox",
    "spinbutton",
    "meter",
    "listbox",
    "radio",
    "dialog",
];

/// Every control has a name in the tree that screen readers see.
#[track_caller]
pub(crate) fn controls_are_named(tab: &mut Tab) {
    let tree = tab.call("Accessibility.getFullAXTree", json!({}));
    let nodes = tree["nodes"].as_array().expect("nodes");
    let control = |node: &&Value| {
        let role = node["role"]["value"].as_str().unwrap_or_default();
        node["ignored"] != true && CONTROLS.contains(&role)
    };
    let controls: Vec<&Value> = nodes.iter().filter(control).collect();
    assert!(controls.len() > 3, "there are controls: {}", controls.len());
    let unnamed: Vec<String> = controls
        .into_iter()
        .filter(|node| {
            node["name"]["value"]
                .as_str()
                .is_none_or(|name| name.trim().is_empty())
        })
        .map(ToString::to_string)
        .collect();
    assert!(
        unnamed.is_empty(),
        "without a name:\n{}",
        unnamed.join("\n")
    );
}

/// Text has a contrast of 4.5 to 1, or 3 to 1 where it is large (WCAG 2.2, 1.4.3), in both schemes,
/// and the schemes differ.
#[track_caller]
pub(crate) fn text_is_readable(tab: &mut Tab) {
    let mut colours = Vec::new();
    for scheme in ["light", "dark"] {
        tab.prefer(scheme);
        let weak = tab.text(include_str!("contrast.js"));
        assert_eq!(weak, "", "{scheme}: too little contrast");
        colours.push(tab.text("getComputedStyle(document.querySelector('main')).color"));
    }
    tab.prefer("light");
    assert_ne!(colours[0], colours[1], "light and dark differ");
}

/// Nothing but tables scrolls sideways in a window of 320 pixels (WCAG 2.2, 1.4.10).
#[track_caller]
pub(crate) fn it_fits_a_narrow_window(tab: &mut Tab) {
    let metrics = json!({"width": 320, "height": 800, "deviceScaleFactor": 1, "mobile": false});
    tab.call("Emulation.setDeviceMetricsOverride", metrics);
    tab.until("innerWidth === 320");
    let beyond =
        tab.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    tab.call("Emulation.clearDeviceMetricsOverride", json!({}));
    tab.until("innerWidth > 320");
    assert_eq!(beyond, 0, "pixels are beyond the window");
}

/// The Tab key reaches every control that can be seen, and shows where it is.
#[track_caller]
pub(crate) fn the_keyboard_reaches_everything(tab: &mut Tab) {
    let marked = tab.evaluate(
        "(() => {
            const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex=\"0\"]')];
            const seen = controls.filter((control) => control.checkVisibility() && !control.disabled && control.tabIndex >= 0);
            seen.forEach((control, index) => { control.dataset.reach = index; });
            document.activeElement.blur();
            getSelection().removeAllRanges();
            scrollTo(0, 0);
            return seen.length;
        })()",
    );
    let count = marked.as_u64().expect("a count");
    assert!(count > 3, "there are controls: {count}");
    let mut unseen = Vec::new();
    // Beyond the last control the browser's own come.
    for _ in 0..count + 10 {
        tab.press("Tab");
        let seen = tab.evaluate(
            "(() => {
                const control = document.activeElement;
                if (control.dataset.reach === undefined) return '';
                delete control.dataset.reach;
                const { outlineStyle, outlineWidth } = getComputedStyle(control);
                return outlineStyle !== 'none' && outlineWidth !== '0px' ? '' : control.outerHTML.slice(0, 200);
            })()",
        );
        if seen != "" {
            unseen.push(seen.to_string());
        }
    }
    let left = tab.text(
        "[...document.querySelectorAll('[data-reach]')].map((control) => control.outerHTML.slice(0, 200)).join('\\n')",
    );
    assert_eq!(left, "", "the keyboard does not reach these");
    assert!(unseen.is_empty(), "focus is not shown: {unseen:?}");
}
