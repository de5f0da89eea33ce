//! Names of series: at the end of each line where there is room beside the plot, else in rows above it.
//! Knows what a series looks like, not what it means.

use std::cmp::Reverse;

use super::ink::{Ink, Pen};
use super::lettering::width;
use super::sheet::{Anchor, Block, Frame, Label, Point, Sheet, Size};

/// How a series is drawn, for its sample beside its name.
#[derive(Clone, Copy, Debug)]
pub(super) enum Swatch {
    Line(Pen),
    Dots(Pen),
    Block(Block),
    /// An area, as strong as it is drawn: from 0 to 1.
    Tint(Ink, f64),
}

/// A series' name and look.
#[derive(Clone, Copy, Debug)]
pub(super) struct Key<'a> {
    pub name: &'a str,
    pub swatch: Swatch,
}

/// Length of the line between the plot's edge and a name beside it.
const LEADER: i32 = 26;
const GAP: i32 = 10;
/// Width of a sample in a row of names.
const SAMPLE: i32 = 54;

impl Key<'_> {
    /// Draws the sample with its left edge in the middle at the point.
    fn sample(&self, sheet: &mut Sheet, (x, y): Point, length: i32) {
        match self.swatch {
            Swatch::Line(pen) => sheet.line((x, y), (x + length, y), pen),
            Swatch::Dots(pen) => {
                sheet.line((x, y), (x + length, y), pen);
                sheet.dot((x + length / 2, y), 8, pen.ink);
            }
            Swatch::Block(block) => {
                let half = sheet.size.letter() / 2;
                let frame = Frame { left: x, top: y - half, right: x + length, bottom: y + half };
                sheet.block(frame, block);
            }
            Swatch::Tint(ink, opacity) => {
                let half = sheet.size.letter() / 2;
                let (left, top, right, bottom) = (x, y - half, x + length, y + half);
                sheet.polygon(vec![(left, top), (right, top), (right, bottom), (left, bottom)], ink, opacity);
            }
        }
    }

    fn ink(&self) -> Ink {
        match self.swatch {
            Swatch::Line(pen) | Swatch::Dots(pen) => pen.ink,
            Swatch::Block(block) => block.ink,
            Swatch::Tint(ink, _) => ink,
        }
    }

    /// Width of a sample beside the plot: a line explains itself, its leader is in its colour.
    fn side_sample(&self, size: Size) -> i32 {
        match self.swatch {
            Swatch::Block(_) | Swatch::Tint(..) => size.letter() + GAP,
            Swatch::Line(_) | Swatch::Dots(_) => 0,
        }
    }
}

/// The room that names beside the plot need, at most a quarter of the sheet.
pub(super) fn margin(keys: &[Key], size: Size) -> i32 {
    let widest = keys.iter().map(|key| width(key.name, size.letter()) + key.side_sample(size)).max();
    widest.unwrap_or_default().saturating_add(LEADER + 2 * GAP).min(size.width() / 4)
}

/// Writes each name beside the plot as near to where its series ends as the other names allow.
pub(super) fn beside(sheet: &mut Sheet, keys: &[Key], ends: &[i32], plot: Frame) {
    let line = sheet.size.line();
    let places = spread(ends, line, plot.top + line / 2, plot.bottom - line / 2);
    for ((key, end), place) in keys.iter().zip(ends).zip(places) {
        let from = plot.right + LEADER + GAP;
        let leader =
            vec![(plot.right + 4, *end), (plot.right + LEADER / 3, *end), (plot.right + LEADER, place)];
        sheet.path(leader, Pen::solid(key.ink(), 2));
        let sample = key.side_sample(sheet.size);
        if sample > 0 {
            key.sample(sheet, (from, place), sample - GAP);
        }
        sheet.label(Label {
            text: key.name,
            at: (from + sample, place),
            anchor: Anchor::Start,
            ink: Ink::Text,
            room: sheet.size.width() - from - sample,
        });
    }
}

/// The height of the rows that samples and names take above a plot.
pub(super) fn rows(keys: &[Key], size: Size) -> i32 {
    let places = row_places(keys, size);
    places.last().map_or(0, |(_, y)| y + pitch(size) / 2)
}

/// Writes samples and names in rows from the top of the sheet on.
pub(super) fn above(sheet: &mut Sheet, keys: &[Key]) {
    let size = sheet.size;
    for (key, (x, y)) in keys.iter().zip(row_places(keys, size)) {
        key.sample(sheet, (x, y), SAMPLE);
        sheet.label(Label {
            text: key.name,
            at: (x + SAMPLE + GAP, y),
            anchor: Anchor::Start,
            ink: Ink::Text,
            room: size.width() - x - SAMPLE - GAP,
        });
    }
}

fn pitch(size: Size) -> i32 {
    size.line() + GAP
}

/// Where each sample begins: in the same row as the one before while there is room.
fn row_places(keys: &[Key], size: Size) -> Vec<Point> {
    let (mut x, mut y) = (0, pitch(size) / 2);
    let mut places = Vec::new();
    for key in keys {
        let wide = (SAMPLE + GAP).saturating_add(width(key.name, size.letter()));
        let wide = wide.min(size.width());
        if x + wide > size.width() {
            (x, y) = (0, y + pitch(size));
        }
        places.push((x, y));
        x += wide + size.letter();
    }
    places
}

/// Moves places apart until each has its gap, as little as possible and between the limits.
///
/// With the gaps taken out, the places need only be in order: neighbours that are not share their mean.
fn spread(wanted: &[i32], gap: i32, low: i32, high: i32) -> Vec<i32> {
    let count = i32::try_from(wanted.len()).unwrap_or(i32::MAX);
    let gap = gap.min((high - low) / (count - 1).max(1)).max(0);
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    // Of two at the same place the later one stands higher, as in a stack.
    order.sort_by_key(|at| (wanted[*at], Reverse(*at)));

    let mut groups: Vec<(i32, i32)> = Vec::new();
    for (at, rank) in order.iter().zip(0..) {
        let mut group = (wanted[*at] - rank * gap, 1);
        while let Some(&(sum, members)) = groups.last() {
            if sum / members <= group.0 / group.1 {
                break;
            }
            groups.pop();
            group = (group.0 + sum, group.1 + members);
        }
        groups.push(group);
    }

    let mut places = vec![0; wanted.len()];
    let last = (high - gap * (count - 1)).max(low);
    let settled = groups.iter().flat_map(|&(sum, members)| {
        let mean = (sum / members).clamp(low, last);
        std::iter::repeat_n(mean, usize::try_from(members).unwrap_or_default())
    });
    let mut offset = 0;
    for (at, place) in order.into_iter().zip(settled) {
        places[at] = place + offset;
        offset += gap;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_with_room_stay_where_their_lines_end() {
        assert_eq!(spread(&[300, 100, 200], 40, 0, 400), [300, 100, 200]);
    }

    #[test]
    fn names_at_the_same_height_move_apart_around_it() {
        assert_eq!(spread(&[200, 200, 200], 40, 0, 400), [240, 200, 160]);
    }

    #[test]
    fn names_at_the_edge_stay_inside() {
        assert_eq!(spread(&[400, 400], 40, 0, 400), [400, 360]);
        assert_eq!(spread(&[0, 0], 40, 0, 400), [40, 0]);
    }

    proptest! {
        #[test]
        fn names_never_overlap_while_there_is_room_for_them(
            wanted in proptest::collection::vec(0..600_i32, 0..12),
        ) {
            let mut places = spread(&wanted, 40, 20, 580);
            prop_assert!(places.iter().all(|place| (20..=580).contains(place)));
            places.sort_unstable();
            prop_assert!(places.windows(2).all(|pair| pair[1] - pair[0] >= 40));
        }

        #[test]
        fn more_names_than_room_still_stay_inside(
            wanted in proptest::collection::vec(0..600_i32, 0..200),
        ) {
            let places = spread(&wanted, 40, 20, 580);
            prop_assert!(places.iter().all(|place| (20..=580).contains(place)));
        }
    }
}
