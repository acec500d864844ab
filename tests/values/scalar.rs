//! Instances of strings, numbers and booleans.

use serde_json::{Value, json};

use crate::{
    instance::{Instance, count},
    spelling,
};

/// How many characters a very long string has.
const VERY_LONG: usize = 20_000;

/// Texts that somebody, some day, escapes, cuts, trims, folds or takes for something else.
const TEXTS: [&str; 22] = [
    "plain",
    "",
    " ",
    " padded ",
    "null",
    "true",
    "0",
    "1e2",
    "{}",
    "Zoë 日本語 🦀 e\u{301} \u{202e}txet",
    "ǅŁÞßſK",
    "\u{feff}mark",
    "a&b=c+d%20e;f#g?h/i",
    "%",
    "%zz",
    "+",
    "\"quoted\" \\back\\slash",
    "'; DROP TABLE users; --",
    "line\r\nbreak\ttab",
    "\u{0}nul \u{1b} \u{7f} \u{85} \u{2028}",
    "\u{fffd}\u{ffff}\u{10ffff}",
    "a,b,c",
];

/// A JSON value of each type but `kind`. `others` are of compound types.
fn other_scalars(kind: &str) -> Vec<Value> {
    let scalars = [
        (&["boolean"][..], vec![json!(true), json!(false)]),
        (
            &["integer", "number"],
            vec![json!(0), json!(1), json!(1.5), json!(-1)],
        ),
        (
            &["string"],
            vec![
                json!(""),
                json!("text"),
                json!("1"),
                json!("true"),
                json!("null"),
            ],
        ),
    ];
    let others = scalars
        .into_iter()
        .filter(|(kinds, _)| !kinds.contains(&kind));
    others.flat_map(|(_, values)| values).collect()
}

/// Instances of other types than that of `schema`; `null` is one unless it is nullable.
pub(crate) fn of_other_types(schema: &Value, others: &[Value]) -> Vec<Instance> {
    let kind = schema["type"].as_str().unwrap_or_default();
    let options = schema.get("enum").and_then(Value::as_array);
    let broken = |value: Value| Instance::broken(value, "type");
    let mut instances: Vec<Instance> = other_scalars(kind)
        .into_iter()
        .chain(others.iter().cloned())
        .map(broken)
        .collect();
    let nullable = schema.get("nullable") == Some(&json!(true));
    instances.push(match options {
        Some(options) if nullable && !options.contains(&Value::Null) => {
            Instance::broken(Value::Null, "enum")
        }
        _ if nullable => Instance::valid(Value::Null),
        _ => broken(Value::Null),
    });
    instances
}

fn compounds() -> [Value; 4] {
    [json!([]), json!({}), json!(["text"]), json!({ "text": 1 })]
}

pub(crate) fn strings(schema: &Value) -> Vec<Instance> {
    let mut instances = if let Some(options) = schema.get("enum").and_then(Value::as_array) {
        only(schema, &["enum"]);
        options_of(options)
    } else if let Some((valid, invalid)) = schema
        .get("format")
        .and_then(Value::as_str)
        .and_then(spelling::spellings)
    {
        only(schema, &["format"]);
        let valid = valid.iter().map(|text| Instance::valid(*text));
        let invalid = invalid.iter().map(|text| Instance::broken(*text, "format"));
        valid.chain(invalid).collect()
    } else {
        free_strings(schema)
    };
    instances.extend(of_other_types(schema, &compounds()));
    instances
}

/// Each value of an enum, and texts that are almost one.
fn options_of(options: &[Value]) -> Vec<Instance> {
    let mut instances: Vec<Instance> = options
        .iter()
        .filter(|option| option.is_string())
        .cloned()
        .map(Instance::valid)
        .collect();
    let mut texts: Vec<String> = TEXTS.iter().map(|&text| text.to_owned()).collect();
    for option in options.iter().filter_map(Value::as_str) {
        texts.push(option.to_uppercase());
        texts.push(format!("{option}x"));
        texts.push(format!(" {option}"));
        texts.push(option.chars().skip(1).collect());
    }
    let others = texts
        .into_iter()
        .map(Value::from)
        .filter(|text| !options.contains(text));
    instances.extend(others.map(|text| Instance::broken(text, "enum")));
    instances
}

/// Strings that only their length may be wrong with. It is counted in characters, so it is tried
/// with characters of one byte, of two UTF-16 units and of several code points.
fn free_strings(schema: &Value) -> Vec<Instance> {
    only(schema, &["minLength", "maxLength"]);
    let least = count(schema, "minLength").unwrap_or(0);
    let most = count(schema, "maxLength").unwrap_or(usize::MAX);
    let mut texts: Vec<String> = TEXTS.iter().map(|&text| text.to_owned()).collect();
    texts.push("x".repeat(VERY_LONG));
    texts.push("ü🦀".repeat(500));
    for length in [least.checked_sub(1), Some(least), Some(least + 1)]
        .into_iter()
        .flatten()
    {
        texts.extend(["a", "🦀", "\u{301}"].map(|text| text.repeat(length)));
    }
    if most < usize::MAX {
        for length in [most.saturating_sub(1), most, most + 1] {
            texts.extend(["a", "🦀", "\u{301}"].map(|text| text.repeat(length)));
        }
    }
    let mut instances: Vec<Instance> = texts
        .into_iter()
        .map(|text| match text.chars().count() {
            length if length < least => Instance::broken(text, "minLength"),
            length if length > most => Instance::broken(text, "maxLength"),
            _ => Instance::valid(text),
        })
        .collect();
    // The first is the plain one.
    instances.sort_by_key(|one| one.broken.is_some());
    instances
}

/// A combination of keywords that the generator does not look at together would be a wrong claim.
fn only(schema: &Value, keywords: &[&str]) {
    for keyword in ["enum", "format", "minLength", "maxLength"] {
        let remark = keyword == "format"
            && schema["format"]
                .as_str()
                .is_some_and(|f| spelling::spellings(f).is_none());
        assert!(
            schema.get(keyword).is_none() || keywords.contains(&keyword) || remark,
            "`{keyword}` beside {keywords:?} is not generated: {schema}"
        );
    }
}

/// The names of the lower and the upper bound: a bound that excludes itself has another.
pub(crate) fn bounds(schema: &Value) -> (&'static str, &'static str) {
    let excludes = |keyword: &str| schema.get(keyword) == Some(&json!(true));
    let lower = ["minimum", "exclusiveMinimum"][usize::from(excludes("exclusiveMinimum"))];
    let upper = ["maximum", "exclusiveMaximum"][usize::from(excludes("exclusiveMaximum"))];
    (lower, upper)
}

pub(crate) fn integers(schema: &Value) -> Vec<Instance> {
    let bound = |keyword: &str| schema.get(keyword).and_then(Value::as_i64);
    let step = bound("multipleOf").unwrap_or(1);
    let (lower, upper) = bounds(schema);
    let least = bound("minimum").map(|least| least + i64::from(lower != "minimum"));
    let most = bound("maximum").map(|most| most - i64::from(upper != "maximum"));
    let usual = least.unwrap_or(0).max(0).min(most.unwrap_or(i64::MAX));
    // The least multiple that is not less.
    let usual = usual + (step - usual.rem_euclid(step)) % step;

    let mut values = vec![
        usual,
        0,
        1,
        -1,
        2,
        7,
        i64::MAX,
        i64::MAX - 1,
        i64::MIN,
        i64::MIN + 1,
    ];
    values.extend([1 << 31, -(1 << 31), (1 << 31) - 1, (1 << 53) + 1, 1 << 32]);
    for bound in [least, most].into_iter().flatten() {
        values.extend([bound.saturating_sub(1), bound, bound.saturating_add(1)]);
    }
    // Libraries divide as floats, so multiples beyond 53 bits are anybody's guess.
    values.retain(|value| step == 1 || value.unsigned_abs() < 1 << 53);
    let mut instances = Vec::new();
    for value in values {
        let mut broken = Vec::new();
        broken.extend(least.filter(|&least| value < least).map(|_| lower));
        broken.extend(most.filter(|&most| value > most).map(|_| upper));
        broken.extend((value % step != 0).then_some("multipleOf"));
        match broken.as_slice() {
            [] => instances.push(Instance::valid(value)),
            [keyword] => instances.push(Instance::broken(value, keyword)),
            // Not broken in exactly one keyword.
            _ => {}
        }
    }
    // The rest is no integer of the dialect, whatever its bounds say.
    let usual = usual as f64;
    let beyond = [
        json!(9_223_372_036_854_775_808_u64),
        json!(u64::MAX),
        json!(-1e19),
        json!(1e300),
    ];
    let others = [json!(usual), json!(usual + 0.5), json!(-0.0), json!(100.0)]
        .into_iter()
        .chain(beyond);
    instances.extend(others.map(|value| Instance::broken(value, "type")));
    instances.extend(of_other_types(schema, &compounds()));
    instances
}

pub(crate) fn numbers(schema: &Value) -> Vec<Instance> {
    let bound = |keyword: &str| schema.get(keyword).and_then(Value::as_f64);
    let (lower, upper) = bounds(schema);
    let (least, most) = (bound("minimum"), bound("maximum"));
    let usual = least.map_or(0.5, |least| least + 0.5);
    let mut values = vec![
        json!(usual),
        json!(0),
        json!(-0.0),
        json!(1),
        json!(1.5),
        json!(1e-300),
    ];
    values.extend([
        json!(1e300),
        json!(-1e300),
        json!(u64::MAX),
        json!(i64::MIN),
    ]);
    for bound in [least, most].into_iter().flatten() {
        values.extend([json!(bound), json!(bound - 0.25), json!(bound + 0.25)]);
    }
    let mut instances: Vec<Instance> = values
        .into_iter()
        .map(|value| {
            let number = value.as_f64().expect("a number");
            let below = |least| number < least || lower != "minimum" && number == least;
            let above = |most| number > most || upper != "maximum" && number == most;
            match (least.is_some_and(below), most.is_some_and(above)) {
                (true, _) => Instance::broken(value, lower),
                (_, true) => Instance::broken(value, upper),
                _ => Instance::valid(value),
            }
        })
        .collect();
    instances.extend(of_other_types(schema, &compounds()));
    instances
}

pub(crate) fn booleans(schema: &Value) -> Vec<Instance> {
    let mut instances = vec![Instance::valid(true), Instance::valid(false)];
    instances.extend(of_other_types(schema, &compounds()));
    instances
}
