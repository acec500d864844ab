//! JSON merge patches (RFC 7396): every case of its appendix, within a property of a user.

use serde_json::{Value, json};

use crate::served::Served;

#[test]
fn the_examples_of_the_rfc() {
    let server = Served::start(&[]);
    for (target, patch, expected) in [
        (json!({"a": "b"}), json!({"a": "c"}), json!({"a": "c"})),
        (
            json!({"a": "b"}),
            json!({"b": "c"}),
            json!({"a": "b", "b": "c"}),
        ),
        (json!({"a": "b"}), json!({"a": null}), json!({})),
        (
            json!({"a": "b", "b": "c"}),
            json!({"a": null}),
            json!({"b": "c"}),
        ),
        (json!({"a": ["b"]}), json!({"a": "c"}), json!({"a": "c"})),
        (json!({"a": "c"}), json!({"a": ["b"]}), json!({"a": ["b"]})),
        (
            json!({"a": {"b": "c"}}),
            json!({"a": {"b": "d", "c": null}}),
            json!({"a": {"b": "d"}}),
        ),
        (
            json!({"a": [{"b": "c"}]}),
            json!({"a": [1]}),
            json!({"a": [1]}),
        ),
        (json!(["a", "b"]), json!(["c", "d"]), json!(["c", "d"])),
        (json!({"a": "b"}), json!(["c"]), json!(["c"])),
        (json!({"a": "foo"}), Value::Null, Value::Null),
        (json!({"a": "foo"}), json!("bar"), json!("bar")),
        (
            json!({"e": null}),
            json!({"a": 1}),
            json!({"e": null, "a": 1}),
        ),
        (
            json!([1, 2]),
            json!({"a": "b", "c": null}),
            json!({"a": "b"}),
        ),
        (
            json!({}),
            json!({"a": {"bb": {"ccc": null}}}),
            json!({"a": {"bb": {}}}),
        ),
    ] {
        let users = json!([{"id": "u", "x": target}]).to_string();
        let call = server.call("PUT", "/apis/fivetran/users").body(users);
        call.send().expect(200);
        let call = server.call("PATCH", "/apis/fivetran/users/u");
        let answer = call
            .body(json!({"x": patch}).to_string())
            .send()
            .expect(200);
        // A property that is patched with null is removed.
        let expected = match expected {
            Value::Null => json!({"id": "u"}),
            expected => json!({"id": "u", "x": expected}),
        };
        assert_eq!(answer.json(), expected, "{target} patched with {patch}");
        let now = server.call("GET", "/apis/fivetran/users/u").send();
        assert_eq!(now.json(), expected);
    }
}
