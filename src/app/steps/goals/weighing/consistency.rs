//! What comparisons come to: weights, how far they contradict each other, and what would mend it.

use yew::prelude::*;

use super::{CriterionNames, Weigher, name_of};
use crate::app::current::{Current, use_current};
use crate::app::parts::{Cell, Column, DataTable, HeadCell, use_element_id};
use crate::app::words::{Words, use_words};
use crate::plan::{Weighing, WeightMethod};
use crate::priority::{Circle, OddJudgement, Pairwise};
use crate::text::messages::goal_weights as say;

/// Judgements contradict each other too much above this (Saaty).
const CONSISTENT: f64 = 0.10;

#[derive(Properties, PartialEq)]
pub struct ConsistencyProps {
    pub method: WeightMethod,
    pub criteria: CriterionNames,
}

/// Beside the comparisons; nothing where the method makes none.
#[component]
pub fn Consistency(props: &ConsistencyProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let Current { evaluation, .. } = use_current();
    let weights = &evaluation.priorities.weights;
    let inside = match props.method {
        WeightMethod::Points | WeightMethod::Order => return Html::default(),
        WeightMethod::BestWorst => match weights.best_worst {
            Some(fit) => html! { <p>{ ratio_words(fit.consistency_ratio, &words) }</p> },
            None => html! { <p class="muted">{ say::best_worst_waits(lang) }</p> },
        },
        WeightMethod::Pairwise => match &weights.pairwise {
            Some(pairwise) => html! {
                <Comparisons pairwise={pairwise.clone()} criteria={CriterionNames::clone(&props.criteria)}
                    mender={Weigher::Team} />
            },
            None => html! { <p class="muted">{ say::pairs_wait(lang) }</p> },
        },
    };
    html! { <div class="panel consistency" id="consistency">{ inside }</div> }
}

/// The ratio and what it means.
pub fn ratio_words(ratio: f64, words: &Words) -> String {
    let figure = words.number(ratio, 2);
    if ratio <= CONSISTENT {
        say::consistent(words.lang, &figure)
    } else {
        say::inconsistent(words.lang, &figure)
    }
}

#[derive(Properties, PartialEq)]
pub struct ComparisonsProps {
    pub pairwise: Pairwise,
    pub criteria: CriterionNames,
    /// Whose comparisons are mended; nobody's where they are joined from several.
    #[prop_or_default]
    pub mender: Option<Weigher>,
}

#[component]
pub fn Comparisons(props: &ComparisonsProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let ComparisonsProps { pairwise, criteria, mender } = props;
    let columns = vec![
        Column::wide(say::criterion(lang)),
        Column::figures(say::weight(lang)),
        Column::figures(say::geometric_mean(lang)),
    ];
    let figures = criteria.iter().zip(pairwise.shares.iter().zip(&pairwise.geometric_means));
    html! {
        <>
            <p class="consistency-ratio">
                <strong>{ pairwise.consistency_ratio.map(|ratio| ratio_words(ratio, &words)).unwrap_or_default() }</strong>
            </p>
            <p class="muted consistency-missing">
                if pairwise.missing > 0 {
                    { say::missing(lang, &pairwise.missing) }
                }
            </p>
            <DataTable caption={say::pair_weights(lang)} {columns}>
                { for figures.map(|((id, name), (share, mean))| html! {
                    <tr key={id.to_string()}>
                        <HeadCell label={say::criterion(lang)}>{ name }</HeadCell>
                        <Cell label={say::weight(lang)} class="column-figures">{ words.percent(*share, 1) }</Cell>
                        <Cell label={say::geometric_mean(lang)} class="column-figures">
                            { words.percent(*mean, 1) }
                        </Cell>
                    </tr>
                }) }
            </DataTable>
            <p class="consistency-missing">{ for circle(&pairwise.circle, criteria, &words) }</p>
            <OddList odd={pairwise.odd.clone()} criteria={CriterionNames::clone(criteria)} mender={mender.clone()} />
            <p class="field-hint">{ say::random_index(lang) }</p>
        </>
    }
}

/// The first circle by name, and how many there are.
fn circle(circle: &Circle, criteria: &CriterionNames, words: &Words) -> Option<String> {
    let [first, second, third] = &circle.first[..] else { return None };
    let [first, second, third] = [first, second, third].map(|id| name_of(criteria, id));
    let named = say::circle(words.lang, &first, &second, &third);
    let all = say::circles(words.lang, &circle.count, &words.percent(circle.share.unwrap_or(0.0), 0));
    Some(format!("{named}{}{all}", words.sentence_gap()))
}

#[derive(Properties, PartialEq)]
pub struct OddListProps {
    pub odd: Vec<OddJudgement>,
    pub criteria: CriterionNames,
    /// Whose they are; nobody's where they are joined from several.
    #[prop_or_default]
    pub mender: Option<Weigher>,
}

/// The judgements furthest from consistent; nothing without one.
#[component]
pub fn OddList(props: &OddListProps) -> Html {
    let lang = use_words().lang;
    let OddListProps { odd, criteria, mender } = props;
    html! {
        <div class="odd" hidden={odd.is_empty()}>
            <h3>{ say::furthest(lang) }</h3>
            <ul class="odd-list">
                { for odd.iter().map(|odd| html! {
                    <OddEntry key={format!("{} {}", odd.first, odd.second)} odd={odd.clone()}
                        criteria={CriterionNames::clone(criteria)} mender={mender.clone()} />
                }) }
            </ul>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct OddEntryProps {
    odd: OddJudgement,
    criteria: CriterionNames,
    mender: Option<Weigher>,
}

/// A judgement that contradicts the others, and the button that mends it.
#[component]
fn OddEntry(props: &OddEntryProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let Current { editor, .. } = use_current();
    let OddEntryProps { odd, criteria, mender } = props;
    let stated_id = use_element_id();
    let (first, second) = (name_of(criteria, &odd.first), name_of(criteria, &odd.second));
    let [stated, consistent, mended] = [odd.stated, odd.consistent, odd.mended].map(|x| words.times(x));
    // The value of the scale may be the one that was stated: then no better one is to be had.
    let better = (odd.mended / odd.stated - 1.0).abs() > 1e-6;
    let mend = mender.clone().filter(|_| better).map(|mender| {
        let odd = odd.clone();
        Callback::from(move |_: MouseEvent| {
            let OddJudgement { first, second, mended, .. } = odd.clone();
            let change = move |weighing: &mut Weighing| weighing.compare(&first, &second, Some(mended));
            mender.edit_once(&editor, Box::new(change));
        })
    });
    html! {
        <li class="odd-entry">
            <p id={stated_id.clone()}>{ say::odd(lang, &first, &second, &stated, &consistent) }</p>
            <div class="actions">
                if let Some(mend) = mend {
                    <button type="button" class="button" onclick={mend} aria-describedby={stated_id.clone()}>
                        { say::mend(lang, &mended, &words.number(odd.ratio_then, 2)) }
                    </button>
                }
            </div>
        </li>
    }
}
