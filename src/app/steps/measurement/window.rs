//! Which months are shown: a few at a time, so that a plan of ten years stays readable and light.

use std::ops::RangeInclusive;

/// Months of a plan that follow each other; always within the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    first: u32,
    last: u32,
    horizon: u32,
}

impl Window {
    /// So many months up to this one, as near to it as the plan's horizon allows.
    pub fn ending_with(last: u32, length: u32, horizon: u32) -> Self {
        let length = length.clamp(1, horizon.max(1));
        let last = last.clamp(length, horizon.max(1));
        Self { first: last - length + 1, last, horizon }
    }

    pub fn months(self) -> RangeInclusive<u32> {
        self.first..=self.last
    }

    pub fn first(self) -> u32 {
        self.first
    }

    pub fn last(self) -> u32 {
        self.last
    }

    /// The months that a window of this length can begin with.
    pub fn beginnings(self) -> RangeInclusive<u32> {
        1..=self.horizon.saturating_sub(self.length()) + 1
    }

    /// The window that begins with this month.
    pub fn beginning_with(self, first: u32) -> Self {
        Self::ending_with(first.saturating_add(self.length() - 1), self.length(), self.horizon)
    }

    pub fn earlier(self) -> Self {
        Self::ending_with(self.last.saturating_sub(self.length()), self.length(), self.horizon)
    }

    pub fn later(self) -> Self {
        Self::ending_with(self.last.saturating_add(self.length()), self.length(), self.horizon)
    }

    pub fn is_first(self) -> bool {
        self.first <= 1
    }

    pub fn is_last(self) -> bool {
        self.last >= self.horizon
    }

    fn length(self) -> u32 {
        self.last - self.first + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_ends_with_the_month_to_be_read_next_and_stays_within_the_plan() {
        assert_eq!(Window::ending_with(7, 6, 24).months(), 2..=7);
        assert_eq!(Window::ending_with(1, 6, 24).months(), 1..=6);
        assert_eq!(Window::ending_with(25, 6, 24).months(), 19..=24);
        assert_eq!(Window::ending_with(3, 12, 6).months(), 1..=6);
    }

    #[test]
    fn earlier_and_later_stop_at_the_ends_of_the_plan() {
        let window = Window::ending_with(7, 6, 15);
        assert_eq!(window.earlier().months(), 1..=6);
        assert_eq!(window.later().months(), 8..=13);
        assert_eq!(window.later().later().months(), 10..=15);
        assert!(window.earlier().is_first() && window.later().later().is_last());
        assert_eq!(window.beginnings(), 1..=10);
        assert_eq!(window.beginning_with(10).months(), 10..=15);
    }
}
