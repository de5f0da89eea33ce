//! The engine as the page calls it. Its code is large and nobody needs it before a plan is opened, so it is a chunk of
//! its own that is fetched then: whoever holds an [`Engine`] has it.

#![allow(
    clippy::unnecessary_wraps,
    reason = "a function that is split off says by its type that it may not arrive"
)]

use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

use super::shell::{Shell, ShellProps};
use super::simulating::{InBackground, Simulator};
use crate::evaluation::{Evaluation, evaluate};
use crate::file::{
    self, Difference, LinkError, MergeError, MergeNote, OpenError, Opened, OpenedSheet, PackedError, Results,
    Sheet,
};
use crate::plan::{Judge, Plan};
use crate::priority::{RankedGoal, Robustness, Sampling, rank_by};
use crate::simulation::Premises;
use crate::text::Lang;

/// What works on plans. Cheap to copy.
#[derive(Clone, Copy, Debug)]
pub struct Engine {
    /// Every figure of a plan.
    pub evaluate: fn(&Plan) -> Evaluation,
    /// From the bytes of a file to a plan.
    pub open: fn(&[u8]) -> Result<Opened, OpenError>,
    /// From the part of a link after `#` to a plan.
    pub open_link: fn(&str) -> Result<Opened, LinkError>,
    /// From a plan to the text of a file, saved at a time in ISO 8601.
    pub export: fn(&Plan, &Evaluation, &str) -> String,
    /// The text by which this browser keeps a plan.
    pub keep: fn(&Plan) -> String,
    /// A text made small, and the text that was, if it has at most so many bytes.
    pub pack: fn(&str) -> String,
    pub unpack: fn(&str, usize) -> Result<String, PackedError>,
    /// Results that a file brought against today's.
    pub compare: fn(&Results, &Evaluation) -> Vec<Difference>,
    /// How sure the ranking is, by so many samples. They take more than a key press may wait for: drawn a few at a time
    /// until all are there.
    pub sampling: fn(&Plan, &Evaluation, u32) -> Sampling,
    pub draw: fn(&mut Sampling, u32) -> bool,
    pub sampled: fn(Sampling) -> Robustness,
    /// The ranking as it would be by these points.
    pub rank_by: fn(&Plan, &Evaluation, &[f64]) -> Vec<RankedGoal>,
    /// What the samples of a plan follow from.
    pub premises: fn(&Plan) -> Premises,
    /// Whether two plans would come to the same samples.
    pub same_premises: fn(&Premises, &Premises) -> bool,
    /// What draws the samples of plans.
    pub simulator: fn() -> Box<dyn Simulator>,
    /// A judge's sheet as the text of a file, in a language.
    pub sheet: fn(&Plan, &Judge, Lang) -> String,
    /// From the bytes of a file to a judge's sheet.
    pub open_sheet: fn(&[u8]) -> Result<OpenedSheet, OpenError>,
    /// What a sheet says into the plan that it came from.
    pub merge_sheet: fn(&mut Plan, Sheet) -> Result<Vec<MergeNote>, MergeError>,
    /// The frame around the places of a plan, which nobody sees before one is open.
    pub shell: fn(ShellProps) -> Html,
}

impl Engine {
    /// Fetches the engine, the first time over the network.
    pub async fn fetch() -> Result<Self, SplitLoaderError> {
        engine().await
    }
}

#[wasm_split(engine, fallible)]
fn engine() -> Result<Engine, SplitLoaderError> {
    Ok(Engine {
        evaluate,
        open: file::open,
        open_link: file::open_link,
        export: file::export,
        keep: file::kept_text,
        pack: file::pack,
        unpack: file::unpack,
        compare: file::compare_results,
        sampling: Sampling::new,
        draw: Sampling::draw,
        sampled: Sampling::finish,
        rank_by,
        premises: Premises::of,
        same_premises: Premises::eq,
        simulator: || Box::new(InBackground::default()),
        sheet: |plan, judge, lang| Sheet::of(plan, judge, lang).export(),
        open_sheet: file::open_sheet,
        merge_sheet: file::merge_sheet,
        shell: |props| html! { <Shell ..props /> },
    })
}
