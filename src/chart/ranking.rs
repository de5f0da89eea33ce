//! Goals by score: which come first, which are selected, and which scores are still provisional.

use super::bars::{Bar, Bars};
use super::ink::Ink;
use super::key::{Key, Swatch};
use super::scale::Zero;
use super::sheet::{Block, Size, Texture};
use super::{Chart, Words};

/// Whether it was chosen to be done now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Choice {
    Selected,
    #[default]
    Open,
}

/// Whether the score rests on all ratings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ratings {
    #[default]
    Complete,
    Provisional,
}

/// One candidate.
#[derive(Clone, Copy, Debug)]
pub struct Ranked<'a> {
    pub label: &'a str,
    /// From 0 to 100; `None` where nothing has been rated yet.
    pub score: Option<f64>,
    pub choice: Choice,
    pub ratings: Ratings,
    /// Choice and ratings in words, for table and tooltip.
    pub note: &'a str,
}

/// Names of what the bars' fillings mean.
#[derive(Clone, Copy, Debug)]
pub struct States<'a> {
    pub selected: &'a str,
    pub open: &'a str,
    pub provisional: &'a str,
}

/// Candidates in the order given; `words.amount` names the score.
pub struct Ranking<'a> {
    pub words: Words<'a>,
    /// Heads the column of candidates.
    pub candidate: &'a str,
    /// Heads the column of notes.
    pub note: &'a str,
    pub states: States<'a>,
    pub ranked: &'a [Ranked<'a>],
}

impl Ranking<'_> {
    /// The chart, or `None` when there is no candidate.
    pub fn chart(&self, size: Size) -> Option<Chart> {
        let bars = self.ranked.iter().map(|ranked| Bar {
            label: ranked.label,
            ends: ranked.score.into_iter().map(|score| (score, block(ranked.look()))).collect(),
            shown: self.words.figure_or_missing(ranked.score),
            notes: vec![ranked.note.to_owned()],
        });
        let columns = [self.candidate, self.words.amount, self.note];
        Bars {
            words: &self.words,
            columns: columns.map(str::to_owned).into(),
            rows: bars.collect(),
            origin: 0.0,
            reach: vec![100.0],
            zero: Zero::Held,
            keys: self.keys(),
        }
        .chart(size)
    }

    /// The fillings that occur, with their names.
    fn keys(&self) -> Vec<Key<'_>> {
        let occurs = |looks: &[Texture]| self.ranked.iter().any(|ranked| looks.contains(&ranked.look()));
        let all = [
            (self.states.selected, Texture::Full, occurs(&[Texture::Full])),
            (self.states.open, Texture::Light, occurs(&[Texture::Light])),
            (self.states.provisional, Texture::Hatched, occurs(&[Texture::Hatched, Texture::LightHatched])),
        ];
        let there = all.into_iter().filter(|(_, _, occurs)| *occurs);
        there.map(|(name, texture, _)| Key { name, swatch: Swatch::Block(block(texture)) }).collect()
    }
}

impl Ranked<'_> {
    fn look(&self) -> Texture {
        match (self.choice, self.ratings) {
            (Choice::Selected, Ratings::Complete) => Texture::Full,
            (Choice::Open, Ratings::Complete) => Texture::Light,
            (Choice::Selected, Ratings::Provisional) => Texture::Hatched,
            (Choice::Open, Ratings::Provisional) => Texture::LightHatched,
        }
    }
}

fn block(texture: Texture) -> Block {
    Block { ink: Ink::Series(0), texture }
}
