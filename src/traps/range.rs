//! When a condition on time holds: a range of days, of moments, or of times of a day.

use crate::ast::Operator;
use crate::time::{self, TimeOfDay};

/// From the first to the last day or nanosecond; empty if the last lies before the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Range {
    /// Ranges of different zones are not compared.
    zone: i32,
    first: i128,
    last: i128,
    /// What there is at all.
    whole: (i128, i128),
}

impl Range {
    /// `None` if `name` is no condition on such a range, or `text` no value of it: a parameter, for one.
    pub(super) fn of(name: &str, operator: Operator, text: &str) -> Option<Self> {
        let (at, zone, whole) = match name {
            "global:date" => {
                let (day, zone) = time::read_date(text)?.in_days();
                (day, zone, (i128::MIN, i128::MAX))
            }
            "global:date-time" => (time::read_date_time(text)?.in_nanos(), 0, (i128::MIN, i128::MAX)),
            "global:time-of-day" => {
                let (nanos, zone) = time::read_time_of_day(text)?.in_nanos();
                (nanos, zone, (0, TimeOfDay::LAST))
            }
            _ => return None,
        };
        let (first, last) = match operator {
            Operator::Equal => (at, at),
            Operator::Before => (whole.0, at - 1),
            Operator::After => (at + 1, whole.1),
            Operator::NotEqual
            | Operator::In
            | Operator::NotIn
            | Operator::StartsWith
            | Operator::NotStartsWith
            | Operator::Match => return None,
        };
        Some(Self { zone, first, last, whole })
    }

    pub(super) fn is_empty(&self) -> bool {
        self.last < self.first
    }

    /// Whether all of it lies in the other.
    pub(super) fn lies_in(&self, other: &Self) -> bool {
        self.zone == other.zone && other.first <= self.first && self.last <= other.last
    }

    /// Whether nothing lies in both.
    pub(super) fn misses(&self, other: &Self) -> bool {
        self.zone == other.zone && (self.last < other.first || other.last < self.first)
    }

    /// Whether everything lies in one of them.
    pub(super) fn complements(&self, other: &Self) -> bool {
        let (early, late) = if self.first <= other.first { (self, other) } else { (other, self) };
        self.zone == other.zone
            && early.first == self.whole.0
            && late.last == self.whole.1
            && late.first.saturating_sub(1) <= early.last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(name: &str, operator: Operator, text: &str) -> Range {
        Range::of(name, operator, text).expect("a time")
    }

    #[test]
    fn days_are_whole() {
        let after = |text| range("global:date", Operator::After, text);
        let before = |text| range("global:date", Operator::Before, text);
        assert!(after("2026-01-01Z").misses(&before("2026-01-02Z")));
        assert!(!after("2026-01-01Z").misses(&before("2026-01-03Z")));
        // The same day is another one elsewhere.
        assert!(!after("2026-01-01Z").misses(&before("2026-01-01+02:00")));
        assert!(range("global:date", Operator::Equal, "2026-01-02Z").lies_in(&after("2026-01-01Z")));
        assert!(before("2026-01-02Z").complements(&after("2026-01-01Z")));
        assert!(!before("2026-01-02Z").complements(&after("2026-01-02Z")));
    }

    #[test]
    fn ranges_meet_at_their_ends() {
        let at = |operator, text| range("global:time-of-day", operator, text);
        let (after, before) = (|text| at(Operator::After, text), |text| at(Operator::Before, text));
        let day = range("global:date", Operator::Equal, "2026-01-02Z");
        assert!(!day.is_empty() && day.lies_in(&day) && !day.misses(&day));
        for (later, earlier) in [("10:00Z", "09:00Z"), ("09:00:00.000000001Z", "09:00Z")] {
            assert!(after(later).lies_in(&after(earlier)) && !after(earlier).lies_in(&after(later)));
            assert!(before(earlier).lies_in(&before(later)) && !before(later).lies_in(&before(earlier)));
            assert!(before(earlier).misses(&after(later)) && after(later).misses(&before(earlier)));
            assert!(!before(earlier).complements(&after(later)) && !after(later).complements(&before(earlier)));
            assert!(before(later).complements(&after(earlier)) && after(earlier).complements(&before(later)));
        }
        // Two nanoseconds apart there is one between them.
        assert!(!before("09:00:00.000000002Z").misses(&after("09:00Z")));
        assert!(before("09:00:00.000000001Z").misses(&after("09:00Z")));
        // What has no end on one side is not all.
        assert!(!before("10:00Z").complements(&before("09:00Z")) && !after("09:00Z").complements(&after("10:00Z")));
        // Another zone is another day.
        assert!(!before("10:00Z").complements(&after("09:00+01:00")));
        assert!(!after("11:00Z").lies_in(&after("09:00+01:00")));
    }

    #[test]
    fn moments_know_no_zone_and_times_of_day_have_ends() {
        let early = range("global:date-time", Operator::Before, "2026-01-01T00:00:00+01:00");
        assert!(early.misses(&range("global:date-time", Operator::After, "2025-12-31T23:00:00Z")));
        let night = range("global:time-of-day", Operator::After, "22:00Z");
        assert!(night.misses(&range("global:time-of-day", Operator::Before, "06:00Z")));
        assert!(range("global:time-of-day", Operator::Before, "00:00Z").is_empty());
        assert!(range("global:time-of-day", Operator::After, "23:59:59.999999999Z").is_empty());
        assert!(Range::of("global:time-of-day", Operator::After, "${bindParam:t}").is_none());
        assert!(Range::of("global:week-day", Operator::Equal, "Monday").is_none());
    }
}
