//! What was measured beside what was planned, how far it can be trusted yet, and what it leads one to expect.

use yew::prelude::*;

use super::lines::{ACCURATE, FIRST_ROI};
use crate::app::current::{Current, use_current};
use crate::app::parts::{Cell, Column, DataTable, Disclosure, HeadCell, Icon, Picture, Section, Stat, Tone};
use crate::app::words::{Words, use_words};
use crate::plan::Settings;
use crate::text::Lang;
use crate::text::locale::UNDEFINED;
use crate::text::messages::measurement;
use crate::tracking::{Measured, OutlookMilestone};

#[component]
pub fn Summary() -> Html {
    let words = use_words();
    let lang = words.lang;
    let Current { plan, evaluation, .. } = use_current();
    let measured = &evaluation.measured;
    let planned = evaluation.projection.total.milestones.iter().map(|at| Planned {
        value: at.value,
        cost: at.cost,
        net: at.net,
        roi: at.roi,
    });
    html! {
        <Section title={measurement::against_plan(lang)}>
            <p class="trust"><Icon picture={Picture::Hint} /><span>{ trust(measured.months, lang) }</span></p>
            // Before the first reading the outlook is the plan.
            if measured.months > 0 {
                { stats(measured, &words) }
                <Disclosure title={measurement::how_measured(lang)}>
                    <p>{ measurement::how_measured_text(lang) }</p>
                </Disclosure>
                <h3 class="month-subtitle">{ measurement::outlook(lang) }</h3>
                <p class="section-intro">{ measurement::outlook_intro(lang) }</p>
                <Outlook settings={plan.settings.clone()} milestones={measured.outlook.clone()}
                    planned={planned.collect::<Vec<_>>()} />
            }
        </Section>
    }
}

/// How far a measured figure can be trusted after so many months.
fn trust(months: u32, lang: Lang) -> String {
    match months {
        0 => measurement::trust_none(lang).to_owned(),
        months if months < FIRST_ROI => measurement::trust_early(lang, &months),
        months if months < ACCURATE => measurement::trust_first(lang, &months),
        months => measurement::trust_accurate(lang, &months),
    }
}

fn stats(measured: &Measured, words: &Words) -> Html {
    let lang = words.lang;
    let booked = measured.by_month.iter().filter(|month| month.cost.is_some()).count();
    // Without a booked month there is nothing to compare.
    let over_booked = |amount: f64| if booked > 0 { words.cash(amount) } else { UNDEFINED.to_owned() };
    let planned = |amount: String| AttrValue::from(measurement::planned(lang, &amount));
    let why_no_roi = || {
        let why =
            if booked > 0 { measurement::cost_is_nothing(lang) } else { measurement::nothing_booked(lang) };
        AttrValue::Static(why)
    };
    let roi_note =
        if measured.roi.is_some() { planned(words.roi(measured.planned_roi)) } else { why_no_roi() };
    let of_plan_note = if measured.value_of_plan.is_some() {
        measurement::over_months(lang, &booked).into()
    } else if booked > 0 {
        AttrValue::Static(measurement::no_value_planned(lang))
    } else {
        AttrValue::Static(measurement::nothing_booked(lang))
    };
    let waiting: Vec<String> = measured.read_not_booked.iter().map(u32::to_string).collect();
    let waiting_note = if waiting.is_empty() {
        AttrValue::Static(measurement::all_booked(lang))
    } else {
        measurement::which_months(lang, &waiting.join(measurement::comma(lang))).into()
    };
    html! {
        <dl class="stats stats-row month-stats">
            <Stat label={measurement::value(lang)} value={over_booked(measured.value)}
                note={planned(over_booked(measured.planned_value))} />
            <Stat label={measurement::real_cost(lang)} value={over_booked(measured.cost)}
                note={planned(over_booked(measured.planned_cost))} />
            <Stat label={measurement::measured_roi(lang)} value={words.roi(measured.roi)} note={roi_note}
                tone={measured.roi.map_or(Tone::Muted, Tone::of)} />
            <Stat label={measurement::value_of_plan(lang)} note={of_plan_note}
                value={measured.value_of_plan.map_or_else(|| UNDEFINED.to_owned(), |part| words.share(part))} />
            <Stat label={measurement::missing(lang)} value={words.number(f64::from(measured.missing_readings), 0)}
                note={measurement::missing_note(lang, &measured.months)} />
            <Stat label={measurement::not_booked(lang)} value={words.number(waiting.len() as f64, 0)}
                note={waiting_note} />
        </dl>
    }
}

/// What was planned for a milestone.
#[derive(Clone, Copy, PartialEq)]
struct Planned {
    value: f64,
    cost: f64,
    net: f64,
    roi: Option<f64>,
}

#[derive(Properties, PartialEq)]
struct OutlookProps {
    settings: Settings,
    milestones: Vec<OutlookMilestone>,
    /// Of the same milestones.
    planned: Vec<Planned>,
}

/// The milestones as they are to be expected now, each figure with its plan under it.
#[component]
fn Outlook(props: &OutlookProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let titles = [
        measurement::value_by_then(lang),
        measurement::cost_by_then(lang),
        measurement::net_by_then(lang),
        measurement::roi_by_then(lang),
        measurement::of_it_measured(lang),
    ];
    let columns = std::iter::once(Column::words(measurement::milestone(lang)))
        .chain(titles.map(Column::figures))
        .collect::<Vec<_>>();
    let row = |(at, planned): (&OutlookMilestone, &Planned)| {
        let figures = [
            (words.cash(at.value), words.cash(planned.value)),
            (words.cash(at.cost), words.cash(planned.cost)),
            (words.cash(at.net), words.cash(planned.net)),
            (words.roi(at.roi), words.roi(planned.roi)),
        ];
        let month = words.calendar_month(props.settings.calendar_month(at.month));
        html! {
            <tr key={at.month}>
                <HeadCell label={measurement::milestone(lang)}>
                    { measurement::month_on_calendar(lang, &at.month, &month) }
                </HeadCell>
                { for figures.iter().zip(titles).map(|((now, planned), title)| html! {
                    <Cell key={title} label={title} class="column-figures">
                        <strong>{ now }</strong>
                        <span class="planned-figure">{ measurement::planned(lang, planned) }</span>
                    </Cell>
                }) }
                <Cell label={titles[4]} class="column-figures">
                    { measurement::months_of(lang, &at.measured_months, &at.month) }
                </Cell>
            </tr>
        }
    };
    html! {
        <DataTable caption={measurement::outlook(lang)} {columns} class="outlook">
            { for props.milestones.iter().zip(&props.planned).map(row) }
        </DataTable>
    }
}
