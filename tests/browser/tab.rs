//! A page, as a person uses it: looks, clicks and keys.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::{
    browser::Browser,
    devtools::{DevTools, PATIENCE},
};

/// A tab of a browser of its own.
pub(crate) struct Tab {
    devtools: DevTools,
    session: String,
    _browser: Browser,
}

impl Tab {
    /// A tab in a window of 1200 by 900; none where there is no browser.
    pub(crate) fn new() -> Option<Self> {
        let browser = Browser::start()?;
        let mut devtools = DevTools::connect(&browser.address);
        let blank = json!({"url": "about:blank"});
        let target = devtools.call(None, "Target.createTarget", &blank);
        let attach = json!({"targetId": target["targetId"], "flatten": true});
        let attached = devtools.call(None, "Target.attachToTarget", &attach);
        let session = attached["sessionId"]
            .as_str()
            .expect("a session")
            .to_owned();
        let mut tab = Tab {
            devtools,
            session,
            _browser: browser,
        };
        for domain in ["Page", "Runtime", "Log", "Network", "Accessibility", "DOM"] {
            tab.call(&format!("{domain}.enable"), json!({}));
        }
        tab.call("Page.bringToFront", json!({}));
        Some(tab)
    }

    #[track_caller]
    pub(crate) fn call(&mut self, method: &str, params: Value) -> Value {
        self.devtools.call(Some(&self.session), method, &params)
    }

    /// Opens a page and waits until `ready` is true on it.
    #[track_caller]
    pub(crate) fn open(&mut self, url: &str, ready: &str) {
        let opened = self.call("Page.navigate", json!({"url": url}));
        assert!(opened["errorText"].is_null(), "{url}: {opened}");
        self.until(&format!("location.href.startsWith({url:?}) && ({ready})"));
    }

    /// Sets the colours that the reader prefers, `light` or `dark`, and waits until they are there.
    pub(crate) fn prefer(&mut self, scheme: &str) {
        let features = json!([{"name": "prefers-color-scheme", "value": scheme}]);
        self.call("Emulation.setEmulatedMedia", json!({"features": features}));
        self.until(&format!(
            "matchMedia('(prefers-color-scheme: {scheme})').matches && document.getAnimations().length === 0"
        ));
    }

    /// The value of an expression, or of the promise that it makes.
    #[track_caller]
    pub(crate) fn evaluate(&mut self, expression: &str) -> Value {
        let params = json!({"expression": expression, "awaitPromise": true, "returnByValue": true});
        let mut result = self.call("Runtime.evaluate", params);
        assert!(
            result["exceptionDetails"].is_null(),
            "{expression}: {result}"
        );
        result["result"]["value"].take()
    }

    #[track_caller]
    pub(crate) fn text(&mut self, expression: &str) -> String {
        let value = self.evaluate(expression);
        value
            .as_str()
            .unwrap_or_else(|| panic!("{expression}: {value}"))
            .to_owned()
    }

    #[track_caller]
    pub(crate) fn is(&mut self, expression: &str) -> bool {
        self.evaluate(&format!("Boolean({expression})")) == true
    }

    /// Waits until an expression is true: looks again whenever the page changes.
    #[track_caller]
    pub(crate) fn until(&mut self, expression: &str) {
        let awaited = format!(
            "new Promise((resolve) => {{
                const holds = () => {{ try {{ return Boolean({expression}); }} catch {{ return false; }} }};
                let watcher, timer, limit;
                const end = (held) => {{
                    watcher.disconnect(); clearInterval(timer); clearTimeout(limit); resolve(held);
                }};
                const look = () => {{ if (holds()) end(true); }};
                watcher = new MutationObserver(look);
                watcher.observe(document, {{ subtree: true, childList: true, characterData: true, attributes: true }});
                timer = setInterval(look, 100); // for what is no change of the page, such as its address
                limit = setTimeout(() => end(false), 40000);
                look();
            }})"
        );
        // A page that is being left takes the promise with it.
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            let params =
                json!({"expression": awaited, "awaitPromise": true, "returnByValue": true});
            let session = Some(self.session.as_str());
            let message = self.devtools.exchange(session, "Runtime.evaluate", &params);
            match message["result"]["result"]["value"].as_bool() {
                Some(true) => return,
                Some(false) => break,
                None => std::thread::sleep(Duration::from_millis(100)),
            }
        }
        let page = self.text("document.body.innerText");
        panic!("`{expression}` never holds. The page:\n{page}");
    }

    /// Clicks in the middle of an element, as a mouse does, once the element has come to rest there.
    /// Again, if something moved it or took its place before it was met.
    #[track_caller]
    pub(crate) fn click(&mut self, selector: &str) {
        let end = Instant::now() + PATIENCE;
        loop {
            self.click_once(selector);
            // A page that was left by the click knows of none; input comes before the next frame.
            let missed = "window.clickMissed && new Promise((resolve) =>
                requestAnimationFrame(() => requestAnimationFrame(() => resolve(window.clickMissed))))";
            if self.evaluate(missed) != true {
                return;
            }
            assert!(Instant::now() < end, "`{selector}` is not met");
        }
    }

    #[track_caller]
    fn click_once(&mut self, selector: &str) {
        self.until(&format!("document.querySelector({selector:?})"));
        let place = self.evaluate(&format!(
            "new Promise((resolve, reject) => {{
                let before, frames = 0;
                const look = () => {{
                    const element = document.querySelector({selector:?});
                    element.scrollIntoView({{ block: 'center', behavior: 'instant' }});
                    const box = element.getBoundingClientRect();
                    const place = {{ x: box.x + box.width / 2, y: box.y + box.height / 2 }};
                    const rests = before && before.x === place.x && before.y === place.y;
                    if (rests && element.contains(document.elementFromPoint(place.x, place.y))) {{
                        window.clickMissed = true;
                        element.addEventListener('click', () => {{ window.clickMissed = false; }}, {{ capture: true, once: true }});
                        resolve(place);
                    }} else if (frames++ > 600) reject(new Error('something moves it or lies over it'));
                    else requestAnimationFrame(look);
                    before = place;
                }};
                look();
            }})"
        ));
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({"type": kind, "x": place["x"], "y": place["y"], "button": "left", "clickCount": 1});
            self.call("Input.dispatchMouseEvent", event);
        }
    }

    /// Presses a key: `Tab`, `Enter`, ` `, or a letter.
    pub(crate) fn press(&mut self, key: &str) {
        self.press_with(key, 0);
    }

    /// Presses Tab backwards.
    pub(crate) fn press_back(&mut self) {
        const SHIFT: u8 = 8;
        self.press_with("Tab", SHIFT);
    }

    fn press_with(&mut self, key: &str, modifiers: u8) {
        let (code, text) = match key {
            "Tab" => (9, ""),
            "Enter" => (13, "\r"),
            "Escape" => (27, ""),
            "ArrowDown" => (40, ""),
            one => (u32::from(one.to_ascii_uppercase().as_bytes()[0]), one),
        };
        let down = json!({"type": "keyDown", "key": key, "text": text, "modifiers": modifiers, "windowsVirtualKeyCode": code});
        self.call("Input.dispatchKeyEvent", down);
        let up = json!({"type": "keyUp", "key": key, "modifiers": modifiers, "windowsVirtualKeyCode": code});
        self.call("Input.dispatchKeyEvent", up);
    }

    /// Replaces what the field that has the focus holds.
    pub(crate) fn enter(&mut self, text: &str) {
        self.evaluate("document.activeElement.select()");
        self.call("Input.insertText", json!({"text": text}));
    }

    /// Everything that was asked for over the network.
    pub(crate) fn requested(&mut self) -> Vec<String> {
        let events = self.devtools.events.iter();
        let requests = events.filter(|event| event["method"] == "Network.requestWillBeSent");
        let urls = requests.map(|event| event["params"]["request"]["url"].as_str());
        urls.map(|url| url.expect("a URL").to_owned())
            .filter(|url| !url.starts_with("data:"))
            .collect()
    }

    /// What the browser complains about: errors and warnings of scripts, policies and loading.
    pub(crate) fn complaints(&self) -> Vec<String> {
        let is_complaint = |event: &&Value| match event["method"].as_str() {
            Some("Runtime.exceptionThrown") => true,
            Some("Log.entryAdded") => {
                let level = &event["params"]["entry"]["level"];
                level == "error" || level == "warning"
            }
            Some("Runtime.consoleAPICalled") => {
                event["params"]["type"] == "error" || event["params"]["type"] == "warning"
            }
            _ => false,
        };
        let complaints = self.devtools.events.iter().filter(is_complaint);
        complaints
            .map(|event| event["params"].to_string())
            .collect()
    }

    /// Writes a picture of the whole page below `target/`, for people.
    pub(crate) fn picture(&mut self, name: &str) {
        let height = self.evaluate("Math.min(document.documentElement.scrollHeight, 6000)");
        let clip = json!({"x": 0, "y": 0, "width": 1200, "height": height, "scale": 1});
        let params = json!({"captureBeyondViewport": true, "clip": clip});
        let picture = self.call("Page.captureScreenshot", params);
        let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages");
        std::fs::create_dir_all(&directory).expect("a directory");
        let data = picture["data"].as_str().expect("a picture");
        let bytes = base64::Engine::decode(&base64::prelude::BASE64_STANDARD, data);
        std::fs::write(directory.join(name), bytes.expect("base64")).expect("written");
    }
}
