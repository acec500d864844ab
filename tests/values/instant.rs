//! Moments, read from their texts by hand: two spellings of one moment are equal.

/// The minute in UTC, the second within it (60 is a leap second) and the nanosecond.
///
/// Digits beyond nanoseconds do not count: a typed value holds no more.
pub(crate) fn instant(text: &str) -> Option<(i64, u32, u32)> {
    let (date, time) = text.split_once(['T', 't'])?;
    // The year may have a sign and more than four digits, as in what a typed value writes.
    let mut parts = date.rsplitn(3, '-');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let days = days(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    let (time, offset) = match time.strip_suffix(['Z', 'z']) {
        Some(time) => (time, 0),
        None => {
            let (time, offset) = time.split_at_checked(time.len().checked_sub(6)?)?;
            let minutes = clock(&offset[1..])?;
            (
                time,
                if offset.starts_with('-') {
                    -minutes
                } else {
                    minutes
                },
            )
        }
    };
    let (clock_time, rest) = time.split_at_checked(5)?;
    let second = rest.get(1..3)?.parse().ok()?;
    let fraction: String = rest[3..]
        .chars()
        .skip(1)
        .chain("000000000".chars())
        .take(9)
        .collect();
    let minute = days * 24 * 60 + clock(clock_time)? - offset;
    Some((minute, second, fraction.parse().ok()?))
}

/// Minutes from `hh:mm`.
fn clock(text: &str) -> Option<i64> {
    let (hours, minutes) = text.split_once(':')?;
    Some(hours.parse::<i64>().ok()? * 60 + minutes.parse::<i64>().ok()?)
}

/// Days since 1 March 0000 of the Gregorian calendar, reckoned backwards where it must be.
fn days(year: i64, month: i64, day: i64) -> i64 {
    // Years that begin in March end with the leap day.
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    year * 365 + year.div_euclid(4) - year.div_euclid(100)
        + year.div_euclid(400)
        + (month * 306 + 5) / 10
        + day
}

#[test]
fn moments_are_told_apart() {
    let same = [
        ("2023-05-06T00:00:00Z", "2023-05-06t02:00:00.0+02:00"),
        ("2024-02-29T23:59:59.5Z", "2024-03-01T00:29:59.500+00:30"),
        ("9999-12-31T23:59:59-00:01", "+10000-01-01T00:00:59Z"),
        ("0000-01-01T00:00:00+00:01", "-0001-12-31T23:59:00Z"),
        ("2016-12-31T23:59:60Z", "2016-12-31T15:59:60-08:00"),
    ];
    for (one, other) in same {
        assert!(instant(one).is_some(), "{one}");
        assert_eq!(instant(one), instant(other), "{one} {other}");
    }
    let later = [
        "2023-05-06T00:00:00.000000001Z",
        "2023-05-06T00:00:01Z",
        "2023-05-07T00:00:00Z",
    ];
    for text in later {
        assert!(instant(text) > instant("2023-05-06T00:00:00Z"), "{text}");
    }
}
