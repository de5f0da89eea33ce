//! What all tactics cost together, and whether labour counts in it.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::parts::{ChartFrame, Disclosure, Section, Stat, Toggle, Tone, use_chart_size};
use crate::app::words::{Words, use_words};
use crate::projection::Projection;
use crate::report::{Picture, charts};
use crate::text::messages::tactics;

#[component]
pub fn PlanCost() -> Html {
    let words = use_words();
    let lang = words.lang;
    let current = use_current();
    let size = use_chart_size();
    let chart = charts::draw(&Picture::CostByKind, &current.basis(), &*words, size).map(Rc::new);
    let Current { plan, evaluation, editor, .. } = current;
    let projection = &evaluation.projection;
    let on_labour = Callback::from(move |counts| {
        editor.edit_field("countLabour", move |plan| plan.settings.count_labour = counts);
    });
    let counts = plan.settings.count_labour;
    let left_out = projection.labour_left_out_in_all();
    html! {
        <div id="costs" tabindex="-1" class="plan-cost" hidden={plan.tactics.is_empty()}>
            <Section title={tactics::plan_cost(lang)}>
                <dl class="stats stats-row">{ stats(projection, &words) }</dl>
                <div class="labour-switch">
                    <Toggle id="countLabour" label={tactics::count_labour(lang)} checked={counts}
                        on_change={on_labour} />
                    <p class={if counts { "field-hint" } else { "labour-left-out" }}>
                        if counts {
                            { tactics::labour_counts(lang) }
                        } else {
                            { tactics::labour_left_out(lang, &words.cash(left_out), &projection.horizon) }
                        }
                    </p>
                </div>
                <div>
                    if let Some(chart) = chart {
                        <ChartFrame {chart} />
                    }
                </div>
                <Disclosure title={tactics::how_computed(lang)}>
                    <ul class="formulas">
                        <li>{ tactics::formula_cost(lang) }</li>
                        <li>{ tactics::formula_value(lang) }</li>
                        <li>{ tactics::formula_roi(lang) }</li>
                        <li>{ tactics::formula_break_even(lang) }</li>
                    </ul>
                </Disclosure>
            </Section>
        </div>
    }
}

/// Cost by month 12 and to the end, and what it brings.
fn stats(projection: &Projection, words: &Words) -> Html {
    let lang = words.lang;
    let end = projection.horizon;
    let first_year = projection.total.at(12).filter(|_| end > 12);
    let Some(total) = projection.total.at_horizon() else { return Html::default() };
    let roi_note = total.roi.is_none().then_some(AttrValue::Static(tactics::roi_undefined(lang)));
    let roi_tone = total.roi.map_or(Tone::Muted, Tone::of);
    html! {
        <>
            if let Some(year) = first_year {
                <Stat label={tactics::cost_first_year(lang)} value={words.cash(year.cost)} />
            }
            <Stat label={tactics::cost_to(lang, &end)} value={words.cash(total.cost)} />
            <Stat label={tactics::value_to(lang, &end)} value={words.cash(total.value)} />
            <Stat label={tactics::roi_to(lang, &end)} value={words.roi(total.roi)} note={roi_note} tone={roi_tone} />
        </>
    }
}
