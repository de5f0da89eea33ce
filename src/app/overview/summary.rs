//! The figures an executive asks for first, and how far they can be trusted.

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::outcome;
use crate::app::parts::{Section, Stat, Tone};
use crate::app::words::use_words;
use crate::projection::Irr;
use crate::text::locale::UNDEFINED;
use crate::text::messages::{app, overview};

#[component]
pub fn Summary() -> Html {
    let words = use_words();
    let lang = words.lang;
    let Current { plan, evaluation, .. } = use_current();
    let total = &evaluation.projection.total;
    let horizon = evaluation.projection.horizon;
    let (break_even, note) = outcome::break_even(total.break_even, horizon, &plan, &words);
    let pays = total.pays_its_month.map_or_else(|| UNDEFINED.to_owned(), |m| app::break_even_month(lang, &m));
    let irr = match total.irr {
        Irr::Rate { yearly, .. } => (words.signed_percent(yearly, 1), None),
        Irr::None => (UNDEFINED.to_owned(), Some(overview::irr_none(lang).to_owned())),
        Irr::Several { count } => (UNDEFINED.to_owned(), Some(overview::irr_several(lang, &count))),
    };
    let roi = total.milestones.iter().map(|milestone| {
        let note = match milestone.month {
            _ if milestone.roi.is_none() => Some(app::no_cost(lang)),
            6 => Some(overview::first_roi(lang)),
            12 => Some(overview::accurate_roi(lang)),
            _ => None,
        };
        html! {
            <Stat key={milestone.month} label={app::roi_at(lang, &milestone.month)}
                value={words.roi(milestone.roi)} note={note.map(AttrValue::Static)}
                tone={outcome::tone(milestone.roi)} />
        }
    });
    let end = total.at_horizon();
    html! {
        <Section title={overview::summary(lang)}>
            <div class="panel">
                <dl class="stats stats-row">
                    { for roi }
                    <Stat label={app::break_even(lang)} value={break_even} {note} />
                </dl>
                <dl class="stats stats-row stats-small">
                    { for end.map(|end| html! {
                        <>
                            <Stat label={overview::value(lang)} value={words.cash(end.value)} />
                            <Stat label={overview::cost(lang)} value={words.cash(end.cost)} />
                            <Stat label={overview::net(lang)} value={words.cash(end.net)} tone={Tone::of(end.net)} />
                        </>
                    }) }
                    <Stat label={overview::npv(lang)} value={words.cash(total.npv)} tone={Tone::of(total.npv)}
                        note={overview::npv_note(lang, &words.share(plan.settings.discount_rate))} />
                    <Stat label={overview::irr(lang)} value={irr.0} note={irr.1.map(AttrValue::from)} />
                    <Stat label={overview::mirr(lang)} value={words.roi(total.mirr)} />
                    <Stat label={overview::pays_its_month(lang)} value={pays} />
                    <Stat label={overview::cost_of_waiting(lang)} value={words.cash(total.cost_of_waiting)}
                        note={overview::cost_of_waiting_note(lang)} />
                </dl>
                <Labour />
            </div>
        </Section>
    }
}

/// Says so where labour is left out of the cost.
#[component]
fn Labour() -> Html {
    let words = use_words();
    let Current { plan, evaluation, .. } = use_current();
    let left_out: f64 = evaluation.projection.labour_left_out.iter().sum();
    html! {
        <div class="labour-note">
            if !plan.settings.count_labour {
                <p>{ overview::labour_left_out(words.lang, &words.cash(left_out)) }</p>
            }
        </div>
    }
}
