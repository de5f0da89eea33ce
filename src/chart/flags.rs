//! Marked months: a line from top to bottom, and a label beside it like a flag on its pole. Knows no figures.

use std::cmp::{Ordering, Reverse};

use super::axis::Axis;
use super::ink::{Dash, Ink, Pen};
use super::lettering::width;
use super::months::Mark;
use super::sheet::{Anchor, Label, Sheet, Size};

/// Between a pole and its label.
const GAP: i32 = 8;

/// One marked month: its pole, and its label above the plot from `left` to `right`.
pub(super) struct Flag<'a> {
    mark: Mark<'a>,
    ink: Ink,
    pole: i32,
    left: i32,
    right: i32,
    row: i32,
}

/// Gives each flag a row above the plot so that no label meets a label, the pole of another flag or what fills the
/// first row up to `taken`.
pub(super) fn placed<'a>(marks: &[(Mark<'a>, Ink)], months: &Axis, taken: i32, size: Size) -> Vec<Flag<'a>> {
    let mut settled: Vec<Flag> = Vec::new();
    for mut flag in flying(marks, months, size) {
        // Ends: below all rows nothing is in the way, see `flying`.
        while (flag.row == 0 && flag.left < taken) || settled.iter().any(|other| flag.meets(other)) {
            flag.row += 1;
        }
        settled.push(flag);
    }
    settled
}

/// The flags in such an order that none flies over the pole of one before it.
///
/// They fly to the right; where that would reach the sheet's edge or the pole of one that flies left, to the left.
fn flying<'a>(marks: &[(Mark<'a>, Ink)], months: &Axis, size: Size) -> Vec<Flag<'a>> {
    let mut marks = marks.to_vec();
    marks.sort_by_key(|(mark, _)| Reverse(mark.month));
    let (mut leftward, mut rightward) = (Vec::new(), Vec::new());
    let mut edge = size.width();
    for (mark, ink) in marks {
        let pole = months.at(f64::from(mark.month));
        let wide = width(mark.label, size.letter()).saturating_add(GAP);
        let free = edge - pole;
        if wide <= free || (wide > pole && pole < free) {
            rightward.push(Flag { mark, ink, pole, left: pole, right: pole + wide.min(free), row: 0 });
        } else {
            leftward.push(Flag { mark, ink, pole, left: pole - wide.min(pole), right: pole, row: 0 });
            edge = pole;
        }
    }
    leftward.into_iter().chain(rightward.into_iter().rev()).collect()
}

/// The number of rows that flags take above the plot.
pub(super) fn rows(flags: &[Flag]) -> i32 {
    flags.iter().map(|flag| flag.row + 1).max().unwrap_or_default()
}

impl Flag<'_> {
    /// Whether this flag and a settled one would cover each other, label on label or label on pole.
    fn meets(&self, other: &Flag) -> bool {
        let apart = self.right + GAP < other.left || other.right + GAP < self.left;
        let strictly_inside = |flag: &Flag, pole: i32| flag.left < pole && pole < flag.right;
        match self.row.cmp(&other.row) {
            Ordering::Equal => !apart,
            Ordering::Less => strictly_inside(other, self.pole),
            Ordering::Greater => strictly_inside(self, other.pole),
        }
    }

    fn draw_pole(&self, sheet: &mut Sheet, y: i32, foot: i32) {
        let top = y - sheet.size.line() / 3;
        sheet.line((self.pole, top), (self.pole, foot), Pen::dashed(self.ink, 2, Dash::Fine));
    }

    fn draw_label(&self, sheet: &mut Sheet, y: i32) {
        let flies_right = self.left == self.pole;
        let (x, anchor) =
            if flies_right { (self.left + GAP, Anchor::Start) } else { (self.right - GAP, Anchor::End) };
        let room = self.right - self.left - GAP;
        sheet.label(Label { text: self.mark.label, at: (x, y), anchor, ink: self.ink, room });
    }
}

/// Draws labels in their rows, counted from the top, and poles down to the foot; one pole for a month.
pub(super) fn draw(flags: &[Flag], sheet: &mut Sheet, top: i32, foot: i32) {
    let line = sheet.size.line();
    for flag in flags {
        let y = top + flag.row * line + line / 2;
        let stands = |other: &Flag| other.pole == flag.pole && other.row < flag.row;
        if !flags.iter().any(stands) {
            flag.draw_pole(sheet, y, foot);
        }
        flag.draw_label(sheet, y);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn flags<'a>(marks: &[(u32, &'a str)], taken: i32) -> Vec<Flag<'a>> {
        let marks: Vec<_> = marks.iter().map(|&(month, label)| (Mark { month, label }, Ink::Muted)).collect();
        let months = Axis::new(0.5, 120.5, (100, 1400));
        placed(&marks, &months, taken, Size::Wide)
    }

    #[test]
    fn flags_far_apart_share_the_first_row() {
        assert_eq!(rows(&flags(&[(6, "first"), (60, "accurate"), (120, "horizon")], 0)), 1);
    }

    #[test]
    fn a_flag_beside_the_axis_name_takes_the_next_row() {
        assert_eq!(rows(&flags(&[(6, "first")], 400)), 2);
    }

    proptest! {
        #[test]
        fn no_label_covers_another_label_or_pole(months in proptest::collection::vec(1..=120_u32, 0..7)) {
            let marks: Vec<(u32, &str)> = months.iter().map(|month| (*month, "some month")).collect();
            let flags = flags(&marks, 300);
            for (at, flag) in flags.iter().enumerate() {
                prop_assert!(flags[..at].iter().all(|other| !flag.meets(other)));
            }
        }
    }
}
