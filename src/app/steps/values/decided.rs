//! What step 5 decided: what the improvements are worth, how much of it stands on values, and who should work
//! together.

use yew::prelude::*;

use super::effects::Belonging;
use crate::app::current::{Current, use_current};
use crate::app::words::use_words;
use crate::text::messages::values;
use crate::text::{Lang, terms};

#[component]
pub fn Decided() -> Html {
    let words = use_words();
    let lang = words.lang;
    let current = use_current();
    let projection = &current.evaluation.projection;
    let projected = || {
        let counted: std::collections::BTreeMap<_, _> =
            current.plan.kpis.iter().map(|kpi| (&kpi.id, kpi.counted)).collect();
        projection.kpis.iter().map(move |kpi| (kpi, counted.get(&kpi.kpi).copied().unwrap_or_default()))
    };
    let counted = projected().filter(|(_, counted)| *counted).count();
    let valued = projected().filter(|(kpi, counted)| *counted && kpi.full_value.is_some()).count();
    let tracked = projection.kpis.len() - counted;
    let count = |n: usize| words.number(n as f64, 0);
    let Some(end) = projection.total.at_horizon().filter(|_| valued > 0) else {
        return html! { <p class="muted">{ values::decided_none(lang) }</p> };
    };
    let pairs = pairs(&current, lang);
    html! {
        <>
            <p>{ values::decided_value(lang, &words.cash(end.value), &end.month) }</p>
            <p>{ values::decided_counted(lang, &count(valued), &count(counted)) }</p>
            <div>
                if tracked > 0 { <p>{ values::decided_tracked(lang, &count(tracked)) }</p> }
            </div>
            <div>
                if !pairs.is_empty() {
                    <p>{ values::decided_cooperate(lang) }</p>
                    <ul>
                        { for pairs.iter().enumerate().map(|(at, pair)| html! { <li key={at}>{ pair }</li> }) }
                    </ul>
                }
            </div>
        </>
    }
}

/// The pairs of departments that effects link, each once.
fn pairs(current: &Current, lang: Lang) -> Vec<String> {
    let belonging = Belonging::of(&current.plan);
    let mut pairs: Vec<String> = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for effect in current.plan.values.effects.iter().filter(|effect| belonging.is_projected(effect)) {
        let Some((a, b)) = belonging.departments(effect) else { continue };
        let (first, second) = if a.id < b.id { (a, b) } else { (b, a) };
        if seen.insert((&first.id, &second.id)) {
            let (a, b) = (terms::department(a, lang), terms::department(b, lang));
            pairs.push(values::decided_pair(lang, &a, &b));
        }
    }
    pairs
}
