//! The asserted formats that are checked here rather than by the JSON Schema library.
//!
//! The library takes `+024-01-01` for a date and `Ben <ben@example.com>` for an e-mail address,
//! and does not check `uuid` and `byte` at all in the draft that OpenAPI 3.0 is based on. These
//! checks follow the grammars of the RFCs to the letter. `uri`, `ipv4` and `ipv6` are the
//! library's.

use std::net::{Ipv4Addr, Ipv6Addr};

use base64::Engine as _;

/// RFC 3339, section 5.6, `full-date`.
pub(crate) fn is_date(text: &str) -> bool {
    let text = text.as_bytes().try_into();
    text.is_ok_and(|text| date(text).is_some())
}

/// RFC 3339, section 5.6, `date-time`.
pub(crate) fn is_date_time(text: &str) -> bool {
    moment(text).is_some()
}

/// The parts of a `date-time`.
#[cfg_attr(
    not(feature = "client"),
    expect(dead_code, reason = "clients make values of it")
)]
pub(crate) struct Moment {
    /// Year, month and day.
    pub(crate) date: (i32, u32, u32),
    /// Hour, minute and second; 60 is a leap second.
    pub(crate) time: (u32, u32, u32),
    /// What is beyond nanoseconds is cut off.
    pub(crate) nanosecond: u32,
    /// How far the clock is ahead of UTC, in minutes.
    pub(crate) offset: i32,
}

/// Reads a `date-time` as RFC 3339, section 5.6, has it.
///
/// `T` and `Z` may be in lower case. There may be any number of fractional digits. Second 60 is
/// allowed in the last minute of a day in UTC, which is where leap seconds are inserted.
pub(crate) fn moment(text: &str) -> Option<Moment> {
    let (day, [b'T' | b't', rest @ ..]) = text.as_bytes().split_first_chunk()? else {
        return None;
    };
    let (time, rest) = rest.split_first_chunk()?;
    let date = date(day)?;
    if !has_form(time, b"00:00:00") {
        return None;
    }
    let (hour, minute, second) = (number(time, 0), number(time, 3), number(time, 6));
    let (nanosecond, rest) = fraction(rest)?;
    let offset = offset(rest)?;
    let since_midnight = (hour * 60 + minute).cast_signed() - offset;
    let ends_day = || since_midnight.rem_euclid(24 * 60) == 24 * 60 - 1;
    let sound = hour < 24 && minute < 60 && (second < 60 || second == 60 && ends_day());
    sound.then_some(Moment {
        date,
        time: (hour, minute, second),
        nanosecond,
        offset,
    })
}

fn date(text: &[u8; 10]) -> Option<(i32, u32, u32)> {
    let (first, last) = (text.first_chunk()?, text.last_chunk()?);
    if !has_form(first, b"0000-00-") || !has_form(last, b"00-00-00") {
        return None;
    }
    let year = (number(text, 0) * 100 + number(text, 2)).cast_signed();
    let (month, day) = (number(text, 5), number(text, 8));
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => return None,
    };
    (1..=days).contains(&day).then_some((year, month, day))
}

/// Whether a text has digits where the form has `0`, and the same as the form elsewhere. All bytes
/// are looked at together: those of `differs` must be at most 9 and 0.
fn has_form(text: &[u8; 8], form: &[u8; 8]) -> bool {
    const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);
    let differs = u64::from_ne_bytes(*text) ^ u64::from_ne_bytes(*form);
    let slack = form.map(|byte| if byte == b'0' { 0x7f - 9 } else { 0x7f });
    // What is carried from one byte to the next one comes from a byte with its high bit set.
    (differs | differs.wrapping_add(u64::from_ne_bytes(slack))) & HIGH == 0
}

/// A number of two digits that are known to be there.
fn number(text: &[u8], at: usize) -> u32 {
    u32::from(text[at] & 15) * 10 + u32::from(text[at + 1] & 15)
}

/// A fraction of a second in nanoseconds, if there is one, and what follows it.
fn fraction(text: &[u8]) -> Option<(u32, &[u8])> {
    let [b'.', fraction @ ..] = text else {
        return Some((0, text));
    };
    let digits = fraction.iter().take_while(|byte| byte.is_ascii_digit());
    let (mut length, mut nanosecond, mut unit) = (0, 0, 100_000_000);
    for digit in digits {
        nanosecond += u32::from(digit - b'0') * unit;
        unit /= 10;
        length += 1;
    }
    (length > 0).then(|| (nanosecond, &fraction[length..]))
}

/// An offset from UTC in minutes.
fn offset(text: &[u8]) -> Option<i32> {
    if let [b'Z' | b'z'] = text {
        return Some(0);
    }
    let [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] = text else {
        return None;
    };
    let digits = [h1, h2, m1, m2].iter().all(|byte| byte.is_ascii_digit());
    let (hours, minutes) = (number(text, 1), number(text, 4));
    let offset = (hours * 60 + minutes).cast_signed();
    let offset = if *sign == b'-' { -offset } else { offset };
    (digits && hours < 24 && minutes < 60).then_some(offset)
}

/// RFC 9562, section 4: five groups of hexadecimal digits in either case. No braces, no `urn:`,
/// and no version or variant in particular.
pub(crate) fn is_uuid(text: &str) -> bool {
    // Counted without a branch, which is done for many digits at once.
    let is_digit = |byte: &u8| u8::from(byte.is_ascii_hexdigit());
    let text: Result<&[u8; 36], _> = text.as_bytes().try_into();
    text.is_ok_and(|text| {
        let grouped = [8, 13, 18, 23].iter().all(|at| text[*at] == b'-');
        grouped && text.iter().map(is_digit).sum::<u8>() == 32
    })
}

/// RFC 4648, section 4: with padding, and (section 3.5) with zeros for the unused bits.
pub(crate) fn is_base64(text: &str) -> bool {
    base64::engine::general_purpose::STANDARD
        .decode(text)
        .is_ok()
}

/// RFC 5321, section 4.1.2, `Mailbox`, within the lengths of section 4.5.3.1. All of it is ASCII,
/// and there is no display name.
pub(crate) fn is_email(text: &str) -> bool {
    // A path is of 256 octets, its angle brackets included.
    if text.len() > 254 {
        return false;
    }
    let Some(at) = text.bytes().rposition(|byte| byte == b'@') else {
        return false;
    };
    at <= 64 && is_local_part(&text[..at]) && is_mail_domain(&text[at + 1..])
}

/// `Dot-string / Quoted-string`
fn is_local_part(text: &str) -> bool {
    let is_atom = |atom: &[u8]| !atom.is_empty() && atom.iter().all(is_atom_byte);
    match text.strip_prefix('"') {
        Some(rest) => rest.strip_suffix('"').is_some_and(is_quoted_content),
        None => text.as_bytes().split(|byte| *byte == b'.').all(is_atom),
    }
}

/// `atext` of RFC 5322, section 3.2.3.
fn is_atom_byte(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(byte)
}

/// `*QcontentSMTP`: printable ASCII; quotation marks and backslashes behind a backslash.
fn is_quoted_content(text: &str) -> bool {
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let character = match byte {
            b'"' => None,
            b'\\' => bytes.next(),
            other => Some(other),
        };
        if !character.is_some_and(|byte| (b' '..=b'~').contains(&byte)) {
            return false;
        }
    }
    true
}

/// `Domain / address-literal`. Of the tagged literals only `IPv6:` is registered.
fn is_mail_domain(text: &str) -> bool {
    if let Some(literal) = text
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
    {
        return match literal.split_at_checked(5) {
            Some((tag, address)) if tag.eq_ignore_ascii_case("IPv6:") => {
                address.parse::<Ipv6Addr>().is_ok()
            }
            _ => literal.parse::<Ipv4Addr>().is_ok(),
        };
    }
    text.as_bytes()
        .split(|byte| *byte == b'.')
        .all(is_sub_domain)
}

/// `sub-domain`, within the length of a label (RFC 1035, section 2.3.4).
fn is_sub_domain(label: &[u8]) -> bool {
    let is_sound = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
    (1..=63).contains(&label.len())
        && !label.starts_with(b"-")
        && !label.ends_with(b"-")
        && label.iter().all(is_sound)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_any_characters_are_looked_at_without_a_panic() {
        for text in [
            "",
            "ä",
            "2023-05-0ä",
            "2023-05-06ä",
            "2023-05-06T00:00:00ä",
            "a@[IPv6",
            "\"@a",
        ] {
            assert!(!is_date(text) && !is_date_time(text) && !is_uuid(text) && !is_email(text));
        }
    }

    #[test]
    fn leap_seconds_end_a_day_in_utc() {
        for (text, valid) in [
            ("2016-12-31T23:59:60Z", true),
            ("2017-01-01T05:29:60+05:30", true),
            ("2016-12-31T15:59:60.5-08:00", true),
            ("2016-12-31T23:59:60+01:00", false),
            ("2016-12-31T23:58:60Z", false),
        ] {
            assert_eq!(is_date_time(text), valid, "{text}");
        }
    }

    #[test]
    fn addresses_have_limits() {
        let domain = format!("{0}.{0}.{1}", "a".repeat(63), "b".repeat(61));
        let local = "x".repeat(64);
        assert!(is_email(&format!("{local}@{domain}")));
        assert!(!is_email(&format!("{local}@{domain}b")));
        assert!(!is_email(&format!("{local}x@example.com")));
        assert!(!is_email(&format!("x@{}", "a".repeat(64))));
    }
}
