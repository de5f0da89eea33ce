//! Step 10, measure and adjust: readings and real costs month by month, held against the plan, and what was changed
//! because of them.

mod adjustments;
mod cells;
mod charts;
mod form;
mod grid;
mod lines;
mod outside;
mod record;
mod summary;
mod window;

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::parts::StepFrame;
use crate::app::words::use_words;
use crate::plan::Step;
use crate::text::locale::UNDEFINED;
use crate::text::messages::measurement;

use adjustments::Adjustments;
use charts::Charts;
use record::Record;
use summary::Summary;

#[component]
pub fn MeasurementStep() -> Html {
    let something = use_current().evaluation.measured.months > 0;
    html! {
        <StepFrame step={Step::Measurement} decided={html! { <Decided /> }}>
            <Record />
            <Summary />
            <div class="chart-place">if something { <Charts /> }</div>
            <Adjustments />
        </StepFrame>
    }
}

/// Where the plan stands, and what it leads one to expect at its end.
#[component]
fn Decided() -> Html {
    let words = use_words();
    let lang = words.lang;
    let Current { plan, evaluation, .. } = use_current();
    let measured = &evaluation.measured;
    if measured.months == 0 {
        return html! { <p class="muted">{ measurement::trust_none(lang) }</p> };
    }
    let calendar = words.calendar_month(plan.settings.calendar_month(measured.months));
    let part = measured.value_of_plan.map_or_else(|| UNDEFINED.to_owned(), |part| words.share(part));
    let outlook = measured.outlook.last().zip(evaluation.projection.total.at_horizon());
    html! {
        <>
            <p>{ measurement::decided(lang, &measured.months, &calendar) }</p>
            <ul>
                <li key="roi">
                    { measurement::decided_roi(lang, &words.roi(measured.roi), &words.roi(measured.planned_roi)) }
                </li>
                <li key="value">{ measurement::decided_value(lang, &words.cash(measured.value), &part) }</li>
                { for outlook.map(|(outlook, planned)| html! {
                    <li key="outlook">
                        { measurement::decided_outlook(
                            lang, &outlook.month, &words.roi(outlook.roi), &words.roi(planned.roi),
                        ) }
                    </li>
                }) }
                <li key="changes">{ measurement::decided_changes(lang, &plan.measurement.adjustments.len()) }</li>
            </ul>
        </>
    }
}
