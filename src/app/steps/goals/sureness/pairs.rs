//! Each goal beside the one behind it: a verdict in words, and the least that would swap them.

use yew::prelude::*;

use super::super::goal_name;
use crate::app::current::{Current, use_current};
use crate::app::parts::{Cell, Column, DataTable, Disclosure, HeadCell};
use crate::app::sampled::Found;
use crate::app::words::use_words;
use crate::plan::Plan;
use crate::priority::{Neighbours, Verdict};
use crate::report::{rating_change, weight_change};
use crate::text::Locale;
use crate::text::locale::UNDEFINED;
use crate::text::messages::goal_sureness as say;
use crate::text::terms::Term;

/// So many pairs are shown: those further down decide nothing.
const SHOWN: usize = 20;

#[derive(Properties, PartialEq)]
pub struct PairsProps {
    /// What the samples say of the pairs as they stand now.
    pub sampled: Option<Found>,
}

#[component]
pub fn Pairs(props: &PairsProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let Current { plan, evaluation, .. } = use_current();
    let band = words.share(plan.goals.robustness.band);
    let columns = vec![
        Column::wide(say::pair(lang)),
        Column::words(say::verdict(lang)),
        Column::figures(say::lead(lang)),
        Column::figures(say::ahead_near(lang, &band)),
        Column::figures(say::ahead_any(lang)),
        Column::words(say::weight_swap(lang)),
        Column::words(say::rating_swap(lang)),
    ];
    let neighbours = &evaluation.priorities.neighbours;
    let drawn = |pair: &Neighbours| {
        let pairs = &props.sampled.as_ref()?.pairs;
        let pair = pairs.iter().find(|it| it.ahead == pair.ahead && it.behind == pair.behind)?;
        Some([pair.share_within, pair.share].map(|share| words.percent(share, 0)))
    };
    let undrawn = || [(); 2].map(|()| UNDEFINED.to_owned());
    html! {
        <>
            <DataTable caption={say::pairs(lang)} {columns} class="neighbours">
                { for neighbours.iter().take(SHOWN).map(|pair| {
                    let order = say::before(
                        lang,
                        &goal_name(&plan, &pair.ahead, lang),
                        &goal_name(&plan, &pair.behind, lang),
                    );
                    html! {
                        <PairRow key={format!("{} {}", pair.ahead, pair.behind)} {order} verdict={pair.verdict}
                            lead={words.number(pair.lead, 1)} ahead={drawn(pair).unwrap_or_else(undrawn).map(AttrValue::from)}
                            band={band.clone()} weight={weight(&plan, pair, &*words)}
                            rating={rating(&plan, pair, &*words)} />
                    }
                }) }
            </DataTable>
            <p class="muted sureness-more">
                if neighbours.len() > SHOWN {
                    { say::first_pairs(lang, &SHOWN) }
                }
            </p>
            <Disclosure title={say::rule_title(lang)}>
                <p>{ say::rule_clear(lang, &band) }</p>
                <p>{ say::rule_close(lang) }</p>
                <p>{ say::rule_too_close(lang) }</p>
            </Disclosure>
        </>
    }
}

fn weight(plan: &Plan, pair: &Neighbours, locale: &dyn Locale) -> String {
    match &pair.weight {
        Some(change) => weight_change(plan, change, locale),
        None if pair.dominates => say::no_weight(locale.lang()).to_owned(),
        None => UNDEFINED.to_owned(),
    }
}

fn rating(plan: &Plan, pair: &Neighbours, locale: &dyn Locale) -> String {
    pair.rating.as_ref().map_or_else(|| UNDEFINED.to_owned(), |change| rating_change(plan, change, locale))
}

#[derive(Properties, PartialEq)]
struct PairRowProps {
    order: AttrValue,
    verdict: Verdict,
    lead: AttrValue,
    /// In how many draws it is ahead: near the weights in use, and with any.
    ahead: [AttrValue; 2],
    band: AttrValue,
    weight: AttrValue,
    rating: AttrValue,
}

#[component]
fn PairRow(props: &PairRowProps) -> Html {
    let lang = use_words().lang;
    let PairRowProps { order, verdict, lead, ahead, band, weight, rating } = props;
    let badge = match verdict {
        Verdict::Clear => "badge badge-good",
        Verdict::Close => "badge",
        Verdict::TooClose => "badge badge-open",
    };
    html! {
        <tr>
            <HeadCell label={say::pair(lang)}>{ order }</HeadCell>
            <Cell label={say::verdict(lang)}><span class={badge}>{ verdict.term(lang) }</span></Cell>
            <Cell label={say::lead(lang)} class="column-figures">{ lead }</Cell>
            <Cell label={say::ahead_near(lang, band)} class="column-figures">{ &ahead[0] }</Cell>
            <Cell label={say::ahead_any(lang)} class="column-figures">{ &ahead[1] }</Cell>
            <Cell label={say::weight_swap(lang)}>{ weight }</Cell>
            <Cell label={say::rating_swap(lang)}>{ rating }</Cell>
        </tr>
    }
}
