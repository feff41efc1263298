//! Instants, and the forms in which policies write dates, times and days.
//!
//! The calendar is the proleptic Gregorian one; nothing here knows leap seconds or a clock.

use std::fmt;
use std::str::FromStr;
use std::time::{SystemTime, UNIX_EPOCH};

const DAY: i64 = 86_400;
const NANOS: u32 = 1_000_000_000;

/// A moment: what a request states as its time.
///
/// ```
/// use allowhere::Instant;
/// let instant: Instant = "2026-11-24T10:00:00+01:00".parse()?;
/// assert_eq!(instant, Instant::from_unix(1_795_510_800, 0));
/// # Ok::<(), allowhere::InstantError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant {
    // Invariant: at most 2^62 either way, so that adding an offset cannot overflow.
    seconds: i64,
    // Invariant: below 1,000,000,000.
    nanos: u32,
}

/// A text that is no instant.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no instant: expected the form 2026-11-24T10:00:00Z")]
pub struct InstantError(String);

impl Instant {
    /// Seconds since 1970-01-01T00:00:00Z, and the nanoseconds behind them.
    ///
    /// Nanoseconds of a second or more are cut to its last nanosecond; seconds to ± 2⁶².
    #[must_use]
    pub fn from_unix(seconds: i64, nanos: u32) -> Self {
        const FARTHEST: i64 = 1 << 62;
        Self { seconds: seconds.clamp(-FARTHEST, FARTHEST), nanos: nanos.min(NANOS - 1) }
    }
}

impl From<SystemTime> for Instant {
    fn from(time: SystemTime) -> Self {
        let whole = |seconds: u64| i64::try_from(seconds).unwrap_or(i64::MAX);
        match time.duration_since(UNIX_EPOCH) {
            Ok(after) => Self::from_unix(whole(after.as_secs()), after.subsec_nanos()),
            Err(error) => {
                let before = error.duration();
                let seconds = -whole(before.as_secs());
                match before.subsec_nanos() {
                    0 => Self::from_unix(seconds, 0),
                    nanos => Self::from_unix(seconds.saturating_sub(1), NANOS - nanos),
                }
            }
        }
    }
}

impl FromStr for Instant {
    type Err = InstantError;

    /// Reads the form of `global:date-time`: seconds and zone are required.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        read_date_time(text).ok_or_else(|| InstantError(text.to_owned()))
    }
}

/// A calendar day in a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Date {
    /// Days since 1970-01-01.
    day: i64,
    offset: i32,
}

/// A time of day in a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct TimeOfDay {
    seconds: i64,
    nanos: u32,
    offset: i32,
}

/// A day of the week, in GMT; Monday is 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct WeekDay(u8);

impl Instant {
    /// Nanoseconds since 1970-01-01T00:00:00Z.
    #[cfg(feature = "author")]
    pub(crate) fn in_nanos(self) -> i128 {
        i128::from(self.seconds) * i128::from(NANOS) + i128::from(self.nanos)
    }
}

impl Date {
    /// Days since 1970-01-01, and the offset of the zone that they are counted in.
    #[cfg(feature = "author")]
    pub(crate) fn in_days(self) -> (i128, i32) {
        (self.day.into(), self.offset)
    }

    /// How the day of `instant` in this zone compares with this day.
    #[deny(clippy::arithmetic_side_effects)]
    pub(crate) fn compare(self, instant: Instant) -> std::cmp::Ordering {
        instant.seconds.saturating_add(self.offset.into()).div_euclid(DAY).cmp(&self.day)
    }
}

impl TimeOfDay {
    /// The last nanosecond of a day.
    #[cfg(feature = "author")]
    pub(crate) const LAST: i128 = DAY as i128 * NANOS as i128 - 1;

    /// Nanoseconds since midnight, and the offset of the zone whose midnight it is.
    #[cfg(feature = "author")]
    pub(crate) fn in_nanos(self) -> (i128, i32) {
        (i128::from(self.seconds) * i128::from(NANOS) + i128::from(self.nanos), self.offset)
    }

    /// How the time of day of `instant` in this zone compares with this time.
    #[deny(clippy::arithmetic_side_effects)]
    pub(crate) fn compare(self, instant: Instant) -> std::cmp::Ordering {
        let seconds = instant.seconds.saturating_add(self.offset.into()).rem_euclid(DAY);
        (seconds, instant.nanos).cmp(&(self.seconds, self.nanos))
    }
}

impl WeekDay {
    const NAMES: [&'static str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    #[deny(clippy::arithmetic_side_effects)]
    pub(crate) fn contains(self, instant: Instant) -> bool {
        // 1970-01-01 was a Thursday.
        instant.seconds.div_euclid(DAY).saturating_add(3).rem_euclid(7) == i64::from(self.0)
    }

    pub(crate) fn name(self) -> &'static str {
        Self::NAMES[usize::from(self.0 % 7)]
    }
}

impl fmt::Display for Instant {
    /// The form that is read, in GMT: `2026-11-24T10:00:00Z`. Only years from 1 to 9999 can be read again.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_day(f, self.seconds.div_euclid(DAY))?;
        f.write_str("T")?;
        write_clock(f, self.seconds.rem_euclid(DAY), self.nanos, true)?;
        write_offset(f, 0)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_day(f, self.day)?;
        write_offset(f, self.offset)
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_clock(f, self.seconds, self.nanos, false)?;
        write_offset(f, self.offset)
    }
}

/// The day that is so many days behind 1970-01-01: the other way round as [`Reader::date`] counts.
fn write_day(f: &mut fmt::Formatter<'_>, day: i64) -> fmt::Result {
    /// Days of 400, 100, 4 years and of one, counted from March.
    const CYCLES: [(i64, i64, i64); 4] = [(400, 146_097, i64::MAX), (100, 36_524, 3), (4, 1_461, 24), (1, 365, 3)];
    let mut rest = day + 719_162 + 306;
    let mut year = 0;
    for (years, days, most) in CYCLES {
        let count = rest.div_euclid(days).min(most);
        year += count * years;
        rest -= count * days;
    }
    let march_month = (rest * 5 + 2) / 153;
    let day = rest - (march_month * 153 + 2) / 5 + 1;
    let month = (march_month + 2) % 12 + 1;
    if month <= 2 {
        year += 1;
    }
    write!(f, "{year:04}-{month:02}-{day:02}")
}

/// Seconds only where there are some, unless they `must` be there.
fn write_clock(f: &mut fmt::Formatter<'_>, seconds: i64, nanos: u32, must: bool) -> fmt::Result {
    write!(f, "{:02}:{:02}", seconds / 3600, seconds / 60 % 60)?;
    if must || seconds % 60 != 0 || nanos != 0 {
        write!(f, ":{:02}", seconds % 60)?;
    }
    if nanos != 0 {
        write!(f, ".{}", format!("{nanos:09}").trim_end_matches('0'))?;
    }
    Ok(())
}

fn write_offset(f: &mut fmt::Formatter<'_>, offset: i32) -> fmt::Result {
    let minutes = offset.abs() / 60;
    match offset {
        0 => f.write_str("Z"),
        _ => write!(f, "{}{:02}:{:02}", if offset < 0 { '-' } else { '+' }, minutes / 60, minutes % 60),
    }
}

impl Instant {
    /// The same moment, so many seconds and nanoseconds later.
    pub(crate) fn later(self, seconds: i64, nanos: i64) -> Self {
        let nanos = i64::from(self.nanos) + nanos;
        let second = i64::from(NANOS);
        let rest = u32::try_from(nanos.rem_euclid(second)).unwrap_or_default();
        Self::from_unix(self.seconds.saturating_add(seconds).saturating_add(nanos.div_euclid(second)), rest)
    }

    /// Whether it lies in a year that can be written, with a day to spare for any offset.
    pub(crate) fn is_written(self) -> bool {
        const FIRST: i64 = -719_161 * DAY;
        const LAST: i64 = 2_932_896 * DAY;
        (FIRST..LAST).contains(&self.seconds)
    }

    /// How far away another moment is, in nanoseconds.
    pub(crate) fn distance(self, other: Self) -> u128 {
        let nanos = |instant: Self| i128::from(instant.seconds) * i128::from(NANOS) + i128::from(instant.nanos);
        nanos(self).abs_diff(nanos(other))
    }
}

impl Date {
    /// Noon of the day.
    pub(crate) fn noon(self) -> Instant {
        Instant::from_unix(self.day * DAY + DAY / 2 - i64::from(self.offset), 0)
    }
}

impl TimeOfDay {
    /// This time on the day of `instant` in the zone.
    pub(crate) fn on_day_of(self, instant: Instant) -> Instant {
        let offset = i64::from(self.offset);
        let start = (instant.seconds.saturating_add(offset)).div_euclid(DAY) * DAY;
        Instant::from_unix(start.saturating_add(self.seconds - offset), self.nanos)
    }
}

/// `Monday`, in any ASCII case.
pub(crate) fn read_week_day(text: &str) -> Option<WeekDay> {
    let position = WeekDay::NAMES.iter().position(|name| name.eq_ignore_ascii_case(text))?;
    u8::try_from(position).ok().map(WeekDay)
}

/// `2022-05-03Z` or `2022-05-03+02:00`.
pub(crate) fn read_date(text: &str) -> Option<Date> {
    let mut reader = Reader(text.as_bytes());
    let day = reader.date()?;
    let offset = reader.offset()?;
    reader.end()?;
    Some(Date { day, offset })
}

/// `2022-05-03T05:00:00+01:00`, with up to nine digits behind the seconds.
pub(crate) fn read_date_time(text: &str) -> Option<Instant> {
    let mut reader = Reader(text.as_bytes());
    let day = reader.date()?;
    reader.byte(b'T')?;
    let minutes = reader.hour_and_minute()?;
    reader.byte(b':')?;
    let (seconds, nanos) = reader.second()?;
    let offset = reader.offset()?;
    reader.end()?;
    Some(Instant::from_unix(day * DAY + minutes * 60 + seconds - i64::from(offset), nanos))
}

/// `09:00+01:00` or `09:00:00.5Z`.
pub(crate) fn read_time_of_day(text: &str) -> Option<TimeOfDay> {
    let mut reader = Reader(text.as_bytes());
    let minutes = reader.hour_and_minute()?;
    let (seconds, nanos) = if reader.byte(b':').is_some() { reader.second()? } else { (0, 0) };
    let offset = reader.offset()?;
    reader.end()?;
    Some(TimeOfDay { seconds: minutes * 60 + seconds, nanos, offset })
}

/// Reads from the front; `None` where the text is not of the form.
struct Reader<'t>(&'t [u8]);

impl Reader<'_> {
    fn byte(&mut self, expected: u8) -> Option<()> {
        let (&first, rest) = self.0.split_first()?;
        (first == expected).then(|| self.0 = rest)
    }

    fn end(&self) -> Option<()> {
        self.0.is_empty().then_some(())
    }

    /// Exactly `count` digits.
    fn number(&mut self, count: usize) -> Option<i64> {
        let (digits, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        digits.iter().try_fold(0, |number, digit| digit.is_ascii_digit().then(|| number * 10 + i64::from(digit - b'0')))
    }

    /// A number of two digits, at most `highest`.
    fn pair(&mut self, highest: i64) -> Option<i64> {
        self.number(2).filter(|&number| number <= highest)
    }

    /// Days since 1970-01-01.
    fn date(&mut self) -> Option<i64> {
        let year = self.number(4).filter(|&year| year >= 1)?;
        self.byte(b'-')?;
        let month = self.pair(12).filter(|&month| month >= 1)?;
        self.byte(b'-')?;
        let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let length = match month {
            2 if is_leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        let day = self.pair(length).filter(|&day| day >= 1)?;
        // Years are counted from March, so that a leap day is the last of its year.
        let march_year = if month > 2 { year } else { year - 1 };
        let march_month = (month + 9) % 12;
        let leap_days = march_year.div_euclid(4) - march_year.div_euclid(100) + march_year.div_euclid(400);
        // 306 days from 0000-03-01 to 0001-01-01, and 719,162 from there to 1970-01-01.
        Some(march_year * 365 + leap_days + (march_month * 153 + 2) / 5 + day - 1 - 306 - 719_162)
    }

    fn hour_and_minute(&mut self) -> Option<i64> {
        let hour = self.pair(23)?;
        self.byte(b':')?;
        Some(hour * 60 + self.pair(59)?)
    }

    /// Seconds and nanoseconds.
    fn second(&mut self) -> Option<(i64, u32)> {
        let seconds = self.pair(59)?;
        if self.byte(b'.').is_none() {
            return Some((seconds, 0));
        }
        let digits = self.0.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if !(1..=9).contains(&digits) {
            return None;
        }
        let fraction = self.number(digits)?;
        let scale = (digits..9).fold(1, |scale, _| scale * 10);
        Some((seconds, u32::try_from(fraction * scale).ok()?))
    }

    /// Seconds east of Greenwich.
    fn offset(&mut self) -> Option<i32> {
        if self.byte(b'Z').is_some() {
            return Some(0);
        }
        let sign = if self.byte(b'+').is_some() {
            1
        } else {
            self.byte(b'-')?;
            -1
        };
        let hours = self.pair(18)?;
        self.byte(b':')?;
        let minutes = self.pair(if hours == 18 { 0 } else { 59 })?;
        i32::try_from(sign * (hours * 60 + minutes) * 60).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_ten_thousand_years_is_where_jiff_puts_it() {
        let mut day = jiff::civil::date(1, 1, 1);
        let mut count = 0;
        loop {
            let text = format!("{:04}-{:02}-{:02}Z", day.year(), day.month(), day.day());
            let expected = jiff::tz::Offset::UTC.to_timestamp(day.at(0, 0, 0, 0)).expect("in range").as_second() / DAY;
            let read = read_date(&text).expect("a date");
            assert_eq!(read.day, expected, "{text}");
            assert_eq!(read.to_string(), text);
            count += 1;
            match day.tomorrow() {
                Ok(next) if next.year() <= 9998 => day = next,
                _ => break,
            }
        }
        assert!(count > 3_650_000);
    }

    #[test]
    fn instants_are_those_of_jiff() {
        for text in [
            "2026-11-24T10:00:00Z",
            "2022-05-03T05:00:00+01:00",
            "1969-12-31T23:59:59.5-18:00",
            "0001-01-02T00:00:00.000000001+18:00",
        ] {
            let expected: jiff::Timestamp = text.parse().expect("jiff reads it");
            let nanos = expected.as_nanosecond();
            let seconds = i64::try_from(nanos.div_euclid(i128::from(NANOS))).expect("in range");
            let rest = u32::try_from(nanos.rem_euclid(i128::from(NANOS))).expect("below a second");
            assert_eq!(text.parse(), Ok(Instant::from_unix(seconds, rest)), "{text}");
            assert_eq!(Instant::from_unix(seconds, rest).to_string(), expected.to_string());
        }
    }

    #[test]
    fn dates_and_times_are_written_as_they_are_read() {
        for text in ["2022-05-03+02:00", "2024-02-29-18:00", "9999-12-31+05:45"] {
            assert_eq!(read_date(text).map(|date| date.to_string()).as_deref(), Some(text));
        }
        for text in ["09:00+01:00", "23:59:59.000000001-00:30", "10:00:00.5Z"] {
            assert_eq!(read_time_of_day(text).map(|time| time.to_string()).as_deref(), Some(text));
        }
        assert_eq!(Instant::from_unix(i64::MAX, 0).to_string().rfind('T'), Some("146138514283-06-19".len()));
    }

    #[test]
    fn days_of_the_week_are_those_of_jiff() {
        for seconds in (-40..40).map(|step| step * 40_000) {
            let day =
                jiff::tz::Offset::UTC.to_datetime(jiff::Timestamp::from_second(seconds).expect("in range")).weekday();
            let expected = day.to_monday_zero_offset();
            let found: Vec<u8> = (0..7).filter(|&day| WeekDay(day).contains(Instant::from_unix(seconds, 0))).collect();
            assert_eq!(found, [u8::try_from(expected).expect("0 to 6")]);
        }
    }

    fn instant(text: &str) -> Instant {
        text.parse().expect(text)
    }

    #[test]
    fn days_and_times_of_day_are_compared_in_their_zone() {
        use std::cmp::Ordering::{Equal, Greater, Less};
        let day = read_date("2026-01-02+05:45").expect("a date");
        for (text, expected) in [
            ("2026-01-01T18:14:59.999999999Z", Less),
            ("2026-01-01T18:15:00Z", Equal),
            ("2026-01-02T18:14:59.999999999Z", Equal),
            ("2026-01-02T18:15:00Z", Greater),
            ("1969-12-31T23:59:59Z", Less),
        ] {
            assert_eq!(day.compare(instant(text)), expected, "{text}");
        }
        let time = read_time_of_day("00:30:00.5-02:30").expect("a time");
        for (text, expected) in [
            ("2026-01-02T03:00:00.499999999Z", Less),
            ("2026-01-02T03:00:00.5Z", Equal),
            ("1969-12-31T03:00:00.5Z", Equal),
            ("2026-01-02T03:00:00.500000001Z", Greater),
            ("2026-01-02T02:29:59Z", Greater),
            ("2026-01-02T02:30:00Z", Less),
        ] {
            assert_eq!(time.compare(instant(text)), expected, "{text}");
        }
    }

    #[test]
    fn moments_are_moved_and_measured() {
        assert_eq!(Instant::from_unix(7, u32::MAX), instant("1970-01-01T00:00:07.999999999Z"));
        let noon = instant("2026-01-02T12:00:00.5Z");
        for (seconds, nanos, expected) in [
            (0, 0, "2026-01-02T12:00:00.5Z"),
            (86_400, 1, "2026-01-03T12:00:00.500000001Z"),
            (0, 500_000_000, "2026-01-02T12:00:01Z"),
            (-1, -500_000_001, "2026-01-02T11:59:58.999999999Z"),
            (0, -2_000_000_000, "2026-01-02T11:59:58.5Z"),
        ] {
            let moved = noon.later(seconds, nanos);
            assert_eq!(moved, instant(expected), "{seconds} and {nanos}");
            let between = (seconds * i64::from(NANOS) + nanos).unsigned_abs();
            assert_eq!((moved.distance(noon), noon.distance(moved)), (between.into(), between.into()));
        }
        let (first, last) = (instant("0001-01-02T00:00:00Z"), instant("9999-12-30T23:59:59.999999999Z"));
        assert!(first.is_written() && last.is_written() && noon.is_written());
        assert!(!first.later(0, -1).is_written() && !last.later(0, 1).is_written());

        let day = read_date("1969-12-31-18:00").expect("a date");
        assert_eq!(day.noon(), instant("1969-12-31T12:00:00-18:00"));
        assert_eq!(read_date("2026-01-02+05:45").expect("a date").noon(), instant("2026-01-02T12:00:00+05:45"));
        let time = read_time_of_day("23:30:00.5+05:45").expect("a time");
        for (there, expected) in [
            ("2026-01-01T18:14:59Z", "2026-01-01T23:30:00.5+05:45"),
            ("2026-01-01T18:15:00Z", "2026-01-02T23:30:00.5+05:45"),
            ("1969-12-31T18:14:59Z", "1969-12-31T23:30:00.5+05:45"),
        ] {
            assert_eq!(time.on_day_of(instant(there)), instant(expected), "{there}");
        }
    }

    #[cfg(feature = "author")]
    #[test]
    fn times_are_numbers_that_can_be_compared() {
        assert_eq!(instant("1970-01-02T00:00:00.000000007Z").in_nanos(), 86_400_000_000_007);
        assert_eq!(instant("1969-12-31T23:59:59.75Z").in_nanos(), -250_000_000);
        assert_eq!(read_date("1970-01-03-01:00").map(Date::in_days), Some((2, -3_600)));
        let last = read_time_of_day("23:59:59.999999999+01:00").map(TimeOfDay::in_nanos);
        assert_eq!(last, Some((TimeOfDay::LAST, 3_600)));
        assert_eq!(TimeOfDay::LAST, 86_399_999_999_999);
    }

    #[test]
    fn system_times_before_the_epoch_round_towards_the_past() {
        let before = UNIX_EPOCH - std::time::Duration::from_millis(1_500);
        assert_eq!(Instant::from(before), Instant::from_unix(-2, 500_000_000));
        assert_eq!(Instant::from(UNIX_EPOCH - std::time::Duration::from_secs(2)), Instant::from_unix(-2, 0));
        assert_eq!(Instant::from(UNIX_EPOCH + std::time::Duration::from_millis(1)), Instant::from_unix(0, 1_000_000));
    }

    #[test]
    fn the_days_are_those_of_the_calendar() {
        for year in [1, 4, 100, 400, 1900, 2000, 2023, 2024, 9999] {
            for (month, day) in (0..=13).flat_map(|month| (0..=32).map(move |day| (month, day))) {
                let text = format!("{year:04}-{month:02}-{day:02}");
                let exists = jiff::civil::Date::new(year, month, day).is_ok();
                assert_eq!(read_date(&format!("{text}Z")).map(|date| date.to_string()), exists.then(|| text + "Z"));
            }
        }
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in [
            "",
            "2022-05-03",
            "2022-5-3Z",
            "0000-01-01Z",
            "2022-02-29Z",
            "1900-02-29Z",
            "2022-13-01Z",
            "2022-00-01Z",
            "2022-01-00Z",
            "2022-04-31Z",
            "2022-05-03z",
            "2022-05-03+19:00",
            "2022-05-03+18:01",
            "2022-05-03+02",
            " 2022-05-03Z",
            "2022-05-03Z ",
            "2022-05-03+02:60",
            "+2022-05-03Z",
        ] {
            assert_eq!(read_date(text), None, "{text}");
        }
        for text in
            ["2000-02-29Z", "2022-05-03+18:00", "2022-05-03-18:00", "9999-12-31Z", "0001-01-01Z", "2022-05-03-00:00"]
        {
            assert!(read_date(text).is_some(), "{text}");
        }
        for text in [
            "2022-05-03T05:00+01:00",
            "2022-05-03t05:00:00Z",
            "2022-05-03T05:00:60Z",
            "2022-05-03T24:00:00Z",
            "2022-05-03 05:00:00Z",
            "2022-05-03T05:00:00",
            "2022-05-03T05:00:00.Z",
            "2022-05-03T05:00:00.1234567890Z",
            "2022-05-03T05:60:00Z",
        ] {
            assert_eq!(read_date_time(text), None, "{text}");
        }
        for text in ["9:00Z", "09:00", "09:00.5Z", "24:00Z", "09:60Z", "09:00:60Z", "09:00:00.Z", "09:00:00+1:00"] {
            assert_eq!(read_time_of_day(text), None, "{text}");
        }
        for text in ["00:00Z", "23:59:59.999999999+18:00", "09:00+01:00"] {
            assert!(read_time_of_day(text).is_some(), "{text}");
        }
        assert_eq!(read_week_day("Mon"), None);
        assert_eq!(read_week_day("sunday").map(WeekDay::name), Some("Sunday"));
    }
}
