//! The simulation in pictures, and what would make the return surer.

use std::rc::Rc;

use yew::prelude::*;

use super::super::known::Known;
use crate::app::parts::{ChartFrame, Options, RadioGroup, use_chart_size};
use crate::app::words::use_words;
use crate::chart::Chart;
use crate::report::{self, Picture, charts};
use crate::text::messages::sureness as say;

/// By what the inputs are compared.
#[derive(Clone, Copy, PartialEq)]
enum By {
    Variance,
    Swing,
}

#[derive(Properties, PartialEq)]
pub struct PicturesProps {
    pub known: Known,
}

#[component]
pub fn Pictures(props: &PicturesProps) -> Html {
    html! {
        <div class="chart-grid">
            <Drawn known={props.known.clone()} picture={Picture::Fan} />
            <Drawn known={props.known.clone()} picture={Picture::Histogram} />
            <Inputs known={props.known.clone()} />
        </div>
    }
}

/// What the ROI's uncertainty comes from.
#[component]
fn Inputs(props: &PicturesProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let by = use_state_eq(|| By::Variance);
    let basis = props.known.basis();
    let first = report::Sureness::of(&basis, &*words).and_then(report::Sureness::finding_out);
    let Some(first) = first else {
        return html! { <p class="muted">{ say::does_not_vary(lang) }</p> };
    };
    let options =
        vec![(By::Variance, say::by_variance(lang).into()), (By::Swing, say::by_swing(lang).into())];
    let on_change = {
        let set = by.setter();
        Callback::from(move |chosen| set.set(chosen))
    };
    let picture = match *by {
        By::Variance => Picture::Contributions,
        By::Swing => Picture::Swings,
    };
    html! {
        <div class="sure-inputs">
            <p class="sure-headline">{ first.what }</p>
            <p>{ first.how }</p>
            <RadioGroup label={say::compared_by(lang)} options={Options::new(&*by, options, on_change)} />
            <Drawn known={props.known.clone()} picture={picture} />
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct DrawnProps {
    known: Known,
    picture: Picture,
}

/// Drawn anew when another outcome is known: not while typing.
#[component]
fn Drawn(props: &DrawnProps) -> Html {
    let words = use_words();
    let size = use_chart_size();
    let asked = (props.known.clone(), props.picture.clone(), words, size);
    let chart = use_memo(asked, |(known, picture, words, size)| -> Option<Rc<Chart>> {
        charts::draw(picture, &known.basis(), &**words, *size).map(Rc::new)
    });
    html! {
        <div class="chart-place">
            if let Some(chart) = &*chart {
                <ChartFrame chart={Rc::clone(chart)} />
            }
        </div>
    }
}
