//! What the plan spends its money on: one bar for each kind of cost.

use super::bars::{Bar, Bars};
use super::ink::Ink;
use super::scale::Zero;
use super::sheet::{Block, Size, Texture};
use super::{Chart, Words};

/// One kind of cost and its amount.
#[derive(Clone, Copy, Debug)]
pub struct Kind<'a> {
    pub label: &'a str,
    pub amount: f64,
}

/// Kinds of cost in the order given.
pub struct CostByKind<'a> {
    pub words: Words<'a>,
    /// Heads the column of kinds.
    pub kind: &'a str,
    pub kinds: &'a [Kind<'a>],
}

/// The colour that cost has in the cumulative chart.
const COST: Block = Block { ink: Ink::Series(1), texture: Texture::Full };

impl CostByKind<'_> {
    /// The chart, or `None` when there is no kind of cost.
    pub fn chart(&self, size: Size) -> Option<Chart> {
        let bars = self.kinds.iter().map(|kind| Bar {
            label: kind.label,
            ends: vec![(kind.amount, COST)],
            shown: self.words.figure_or_missing(kind.amount.is_finite().then_some(kind.amount)),
            notes: Vec::new(),
        });
        Bars {
            words: &self.words,
            columns: vec![self.kind.to_owned(), self.words.amount.to_owned()],
            rows: bars.collect(),
            origin: 0.0,
            reach: Vec::new(),
            zero: Zero::Held,
            keys: Vec::new(),
        }
        .chart(size)
    }
}
