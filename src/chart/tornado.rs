//! Which inputs move the result most: their parts of its variance, or what each alone does to it.

use super::bars::{Bar, Bars};
use super::ink::Ink;
use super::key::{Key, Swatch};
use super::scale::Zero;
use super::sheet::{Block, Size, Texture};
use super::{Chart, Words};

/// Names of the two fillings.
#[derive(Clone, Copy, Debug)]
pub struct Sides<'a> {
    pub one: &'a str,
    pub other: &'a str,
}

/// An input's part of the variance, below 0 where more of it means a smaller result.
#[derive(Clone, Copy, Debug)]
pub struct Contribution<'a> {
    pub label: &'a str,
    pub part: f64,
}

/// In the order given.
pub struct Contributions<'a> {
    pub words: Words<'a>,
    /// Heads the column of inputs.
    pub input: &'a str,
    /// What bars to the right mean, and bars to the left.
    pub sides: Sides<'a>,
    pub parts: &'a [Contribution<'a>],
}

/// The result with one input alone low and high; `None` where the result is not defined.
#[derive(Clone, Copy, Debug)]
pub struct Swing<'a> {
    pub label: &'a str,
    pub low: Option<f64>,
    pub high: Option<f64>,
}

/// In the order given, each from the base case to either side.
pub struct Swings<'a> {
    pub words: Words<'a>,
    pub input: &'a str,
    /// The result with the input low, and with it high.
    pub sides: Sides<'a>,
    pub base: f64,
    pub swings: &'a [Swing<'a>],
}

impl Contributions<'_> {
    /// The chart, or `None` when there is no input.
    pub fn chart(&self, size: Size) -> Option<Chart> {
        let bars = self.parts.iter().map(|part| Bar {
            label: part.label,
            ends: vec![(part.part, if part.part < 0.0 { OTHER } else { ONE })],
            shown: (self.words.figure)(part.part),
            notes: Vec::new(),
        });
        let occurs = |below: bool| self.parts.iter().any(|part| (part.part < 0.0) == below);
        let keys = [(self.sides.one, ONE, occurs(false)), (self.sides.other, OTHER, occurs(true))];
        Bars {
            words: &self.words,
            columns: vec![self.input.to_owned(), self.words.amount.to_owned()],
            rows: bars.collect(),
            origin: 0.0,
            reach: Vec::new(),
            zero: Zero::Held,
            keys: keys.into_iter().filter(|key| key.2).map(|(name, block, _)| key(name, block)).collect(),
        }
        .chart(size)
    }
}

impl Swings<'_> {
    /// The chart, or `None` when there is no input.
    pub fn chart(&self, size: Size) -> Option<Chart> {
        let bars = self.swings.iter().map(|swing| {
            let [low, high] = [swing.low, swing.high].map(|figure| self.words.figure_or_missing(figure));
            Bar {
                label: swing.label,
                ends: [(swing.low, OTHER), (swing.high, ONE)]
                    .into_iter()
                    .filter_map(|(figure, block)| Some((figure?, block)))
                    .collect(),
                shown: format!("{low} → {high}"),
                notes: Vec::new(),
            }
        });
        Bars {
            words: &self.words,
            columns: vec![self.input.to_owned(), format!("{} → {}", self.sides.one, self.sides.other)],
            rows: bars.collect(),
            origin: self.base,
            reach: Vec::new(),
            zero: Zero::IfNear,
            keys: vec![key(self.sides.one, OTHER), key(self.sides.other, ONE)],
        }
        .chart(size)
    }
}

const ONE: Block = Block { ink: Ink::Series(0), texture: Texture::Full };
const OTHER: Block = Block { ink: Ink::Series(1), texture: Texture::Rising };

fn key(name: &str, block: Block) -> Key<'_> {
    Key { name, swatch: Swatch::Block(block) }
}
