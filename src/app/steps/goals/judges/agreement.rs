//! How far the judges agree, and where they do not.

use yew::prelude::*;

use super::super::goal_name;
use super::super::weighing::{name_of, use_criterion_names};
use crate::app::current::use_current;
use crate::app::parts::{Cell, Column, DataTable, HeadCell};
use crate::app::words::{Words, use_words};
use crate::plan::{JudgeId, Plan};
use crate::priority::Agreement;
use crate::text::locale::UNDEFINED;
use crate::text::messages::findings::judges as found;
use crate::text::messages::findings::places::quoted;
use crate::text::messages::goal_judges as say;
use crate::text::terms;

/// Kendall's W from which orders are said to agree well, and to have something in common.
const STRONG: f64 = 0.7;
const MODERATE: f64 = 0.5;

#[derive(Properties, PartialEq)]
pub struct AgreementPanelProps {
    pub agreement: Agreement,
}

#[component]
pub fn AgreementPanel(props: &AgreementPanelProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let plan = use_current().plan;
    let criteria = use_criterion_names();
    let agreement = &props.agreement;
    let consensus = agreement.consensus.map(|share| say::consensus(lang, &words.number(share, 2)));
    let columns = vec![
        Column::wide(say::criterion(lang)),
        Column::figures(say::weights_from_to(lang)),
        Column::figures(say::ratings_apart(lang)),
    ];
    let disputes = disputes(agreement, &plan, &words);
    let or_dash = |text: Option<String>| text.unwrap_or_else(|| UNDEFINED.to_owned());
    html! {
        <div class="panel agreement">
            <h3>{ say::agreement(lang) }</h3>
            <p>{ concordance(agreement, &words) }</p>
            <p class="agreement-weights">{ for consensus }</p>
            <div class="disputes" hidden={disputes.is_empty()}>
                <p>{ say::apart(lang) }</p>
                <ul>{ for disputes.iter().enumerate().map(|(at, line)| html! { <li key={at}>{ line }</li> }) }</ul>
            </div>
            <DataTable caption={say::by_criterion(lang)} {columns}>
                { for agreement.criteria.iter().map(|spread| html! {
                    <tr key={spread.criterion.to_string()}>
                        <HeadCell label={say::criterion(lang)}>{ name_of(&criteria, &spread.criterion) }</HeadCell>
                        <Cell label={say::weights_from_to(lang)} class="column-figures">
                            { or_dash(spread.shares.map(|(least, greatest)| {
                                say::from_to(lang, &words.percent(least, 0), &words.percent(greatest, 0))
                            })) }
                        </Cell>
                        <Cell label={say::ratings_apart(lang)} class="column-figures">
                            { or_dash(spread.ratings.map(|gap| words.number(gap, 1))) }
                        </Cell>
                    </tr>
                }) }
            </DataTable>
        </div>
    }
}

fn concordance(agreement: &Agreement, words: &Words) -> String {
    let lang = words.lang;
    let Some(w) = agreement.concordance else { return say::no_concordance(lang).to_owned() };
    let word = match w {
        w if w >= STRONG => say::strong(lang),
        w if w >= MODERATE => say::moderate(lang),
        _ => say::weak(lang),
    };
    say::concordance(lang, &word, &words.number(w, 2), &agreement.judges, &agreement.goals)
}

/// The goals and ratings about which the judges are furthest apart.
fn disputes(agreement: &Agreement, plan: &Plan, words: &Words) -> Vec<String> {
    let lang = words.lang;
    let goals = agreement.disputed_goals.iter().map(|it| {
        let (best, worst) = (judge(plan, &it.best.judge, words), judge(plan, &it.worst.judge, words));
        let name = quoted(lang, &goal_name(plan, &it.goal, lang));
        found::disputed_goal(lang, &name, &it.best.rank, &best, &it.worst.rank, &worst)
    });
    let ratings = agreement.disputed_ratings.iter().map(|it| {
        let criterion = plan.goals.criteria.iter().find(|criterion| criterion.id == it.criterion);
        let criterion = criterion.map_or("", |criterion| terms::criterion(criterion, lang));
        let (low, high) = (judge(plan, &it.lowest.judge, words), judge(plan, &it.highest.judge, words));
        let [lowest, highest] = [&it.lowest, &it.highest].map(|rated| words.figure(rated.rating));
        let name = quoted(lang, &goal_name(plan, &it.goal, lang));
        let criterion = quoted(lang, &criterion);
        found::disputed_rating(lang, &name, &criterion, &lowest, &low, &highest, &high)
    });
    goals.chain(ratings).collect()
}

fn judge(plan: &Plan, id: &JudgeId, words: &Words) -> String {
    let judge = plan.goals.judges.iter().find(|judge| judge.id == *id);
    quoted(words.lang, &terms::named(judge.map_or("", |judge| &judge.name), words.lang))
}
