//! Labels over marked places of a plot, in as many rows as it takes to keep them apart. Knows no axis: whoever marks a
//! place says at which pixel it is.

use super::lettering::width;
use super::sheet::Size;

/// Where the label of a marked place stands: in which row above the plot, from where to where.
pub(super) struct Head {
    pub at: i32,
    pub row: i32,
    pub left: i32,
    pub right: i32,
}

/// Puts each label over its place, between the edges of the plot, into the first row where it is clear of the others.
/// In the uppermost row something of this width stands at the left already.
pub(super) fn rows<'a>(
    labels: impl IntoIterator<Item = (i32, &'a str)>,
    edges: (i32, i32),
    taken: i32,
    size: Size,
) -> Vec<Head> {
    let letter = size.letter();
    let mut heads: Vec<Head> = Vec::new();
    for (at, label) in labels {
        let wide = width(label, letter).min((edges.1 - edges.0) / 2);
        let left = (at - wide / 2).clamp(edges.0, edges.1 - wide);
        let right = left + wide;
        let clear = |row: i32| {
            let beside = |other: &Head| other.right + letter < left || right + letter < other.left;
            (row > 0 || left > taken + letter) && heads.iter().all(|other| other.row != row || beside(other))
        };
        // One row each would do, so one of these is clear.
        let row = (0..).take(heads.len() + 2).find(|row| clear(*row)).unwrap_or_default();
        heads.push(Head { at, row, left, right });
    }
    heads
}

/// How many rows they take.
pub(super) fn count(heads: &[Head]) -> i32 {
    1 + heads.iter().map(|head| head.row).max().unwrap_or_default()
}
