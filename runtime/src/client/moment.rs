//! How generated types read moments.
//!
//! chrono takes more than RFC 3339 allows and needs a multiple of the time for it. So a text that
//! the RFC allows is read here, and any other one by chrono.

use std::fmt;

use chrono::{DateTime, Duration, NaiveDate, Utc};
use serde::{
    Deserialize, Deserializer,
    de::{Error, IntoDeserializer as _, Visitor, value::StrDeserializer},
};

use crate::format;

/// Reads a `date-time`.
///
/// # Errors
/// When the value is none.
pub fn moment<'de, D: Deserializer<'de>>(deserializer: D) -> Result<DateTime<Utc>, D::Error> {
    Moment::deserialize(deserializer).map(|Moment(moment)| moment)
}

/// Reads a `date-time` or `null`.
///
/// # Errors
/// When the value is neither.
pub fn optional_moment<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<DateTime<Utc>>, D::Error> {
    Ok(Option::deserialize(deserializer)?.map(|Moment(moment)| moment))
}

struct Moment(DateTime<Utc>);

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Text)
    }
}

struct Text;

impl Visitor<'_> for Text {
    type Value = Moment;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an RFC 3339 formatted date and time string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Moment, E> {
        match documented(text) {
            Some(moment) => Ok(Moment(moment)),
            None => {
                let text: StrDeserializer<'_, E> = text.into_deserializer();
                DateTime::deserialize(text).map(Moment)
            }
        }
    }
}

/// A moment as RFC 3339 writes it; nothing for leap seconds, which chrono has a form of its own for.
fn documented(text: &str) -> Option<DateTime<Utc>> {
    let format::Moment {
        date: (year, month, day),
        time: (hour, minute, second),
        nanosecond,
        offset,
    } = format::moment(text)?;
    let date = NaiveDate::from_ymd_opt(year, month, day)?;
    let local = date.and_hms_nano_opt(hour, minute, second, nanosecond)?;
    let moment = match offset {
        0 => local,
        _ => local.checked_sub_signed(Duration::minutes(offset.into()))?,
    };
    Some(moment.and_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<DateTime<Utc>> {
        let text: StrDeserializer<'_, serde::de::value::Error> = text.into_deserializer();
        moment(text).ok()
    }

    #[test]
    fn moments_are_those_that_chrono_reads() {
        let days = [
            "0000-01-01",
            "2024-02-29",
            "2016-12-31",
            "9999-12-31",
            "1969-07-20",
            "2023-02-29",
        ];
        let times = [
            "00:00:00", "23:59:59", "15:29:60", "23:59:60", "24:00:00", "12:60:00",
        ];
        let fractions = ["", ".5", ".123456789", ".1234567899", ".000000001", "."];
        let offsets = [
            "Z", "z", "+00:00", "-08:30", "+23:59", "-23:59", "+24:00", "", "+0100",
        ];
        let mut read_here = 0;
        for day in days {
            for separator in ["T", "t", " ", "_"] {
                for time in times {
                    for fraction in fractions {
                        for offset in offsets {
                            let text = format!("{day}{separator}{time}{fraction}{offset}");
                            let by_chrono = text.parse::<DateTime<Utc>>().ok();
                            assert_eq!(read(&text), by_chrono, "{text}");
                            if let Some(moment) = documented(&text) {
                                assert_eq!(Some(moment), by_chrono, "{text}");
                                read_here += 1;
                            }
                        }
                    }
                }
            }
        }
        assert!(read_here > 200);
    }

    #[test]
    fn an_optional_moment_may_be_null_or_absent() {
        #[derive(Debug, Deserialize, PartialEq)]
        struct Loan {
            #[serde(deserialize_with = "moment")]
            begun: DateTime<Utc>,
            #[serde(default, deserialize_with = "optional_moment")]
            ended: Option<DateTime<Utc>>,
        }
        let loan = |text| serde_json::from_str::<Loan>(text).ok();
        let begun = DateTime::UNIX_EPOCH;
        let ended = None;
        let begun_only = Some(Loan { begun, ended });
        assert_eq!(loan(r#"{"begun":"1970-01-01T00:00:00Z"}"#), begun_only);
        assert_eq!(
            loan(r#"{"begun":"1970-01-01T01:00:00+01:00","ended":null}"#),
            begun_only
        );
        let ended = Some(begun);
        assert_eq!(
            loan(r#"{"begun":"1970-01-01 00:00:00Z","ended":"1970-01-01T00:00:00.0Z"}"#),
            Some(Loan { begun, ended })
        );
        assert_eq!(loan(r#"{"begun":null}"#), None);
        assert_eq!(loan(r#"{"begun":"today"}"#), None);
    }
}
