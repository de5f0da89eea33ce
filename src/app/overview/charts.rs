//! The projection in pictures.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::current::use_current;
use crate::app::parts::{ChartFrame, Section, use_chart_size};
use crate::app::words::use_words;
use crate::chart::Chart;
use crate::report::{Picture, Reader, charts};
use crate::text::messages::overview;

#[component]
pub fn Charts() -> Html {
    let words = use_words();
    let size = use_chart_size();
    let current = use_current();
    let drawn = use_memo((current, words.clone(), size), |(current, words, size)| {
        [Picture::Cumulative(Reader::Management), Picture::MonthlyValue, Picture::CostByKind]
            .map(|picture| charts::draw(&picture, &current.basis(), &**words, *size).map(Rc::new))
    });
    let frame = |(at, chart): (usize, &Option<Rc<Chart>>)| {
        html! {
            <div key={at} class="chart-place">
                if let Some(chart) = chart {
                    <ChartFrame chart={Rc::clone(chart)} />
                }
            </div>
        }
    };
    html! {
        <Section title={overview::charts(words.lang)}>
            <div class="chart-grid">{ for drawn.iter().enumerate().map(frame) }</div>
        </Section>
    }
}
