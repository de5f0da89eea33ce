//! What the plan spends its money on: one bar for each kind of cost.

use super::bars::{Bar, Bars};
use super::ink::Ink;
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

impl CostByKind<'_> {
    /// The chart, or `None` when there is no kind of cost.
    pub fn chart(&self, size: Size) -> Option<Chart> {
        let bars = self.kinds.iter().map(|kind| Bar {
            label: kind.label,
            figure: kind.amount.is_finite().then_some(kind.amount),
            block: Block {
                // The colour that cost has in the cumulative chart.
                ink: Ink::Series(1),
                texture: Texture::Full,
            },
            notes: Vec::new(),
        });
        Bars {
            words: &self.words,
            columns: vec![self.kind.to_owned(), self.words.amount.to_owned()],
            rows: bars.collect(),
            reach: Vec::new(),
            keys: Vec::new(),
        }
        .chart(size)
    }
}
