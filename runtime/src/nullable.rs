//! An optional property that may also be `null`: `Option<Option<T>>`.
//!
//! Used as `#[serde(default, deserialize_with = "…", skip_serializing_if = "Option::is_none")]`:
//! the outer `None` is an absent property, `Some(None)` is `null`.

use serde::{Deserialize, Deserializer};

/// Reads a property that is present: `null` becomes `Some(None)`.
///
/// # Errors
/// When the value is neither `null` nor a `T`.
pub fn deserialize<'de, T, D>(deserializer: D) -> Result<Option<Option<T>>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    Option::<T>::deserialize(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Phone {
        #[serde(
            default,
            deserialize_with = "crate::nullable::deserialize",
            skip_serializing_if = "Option::is_none"
        )]
        number: Option<Option<String>>,
    }

    #[test]
    fn null_and_absent_stay_apart() {
        for text in ["{}", r#"{"number":null}"#, r#"{"number":"1"}"#] {
            let phone: Phone = serde_json::from_str(text).expect("a phone");
            assert_eq!(serde_json::to_string(&phone).expect("JSON"), text);
        }
    }
}
