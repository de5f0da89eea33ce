//! What step 4 decided: the KPIs of each selected goal, and which of them count.

use yew::prelude::*;

use super::super::by_goal::ByGoal;
use crate::app::current::use_current;
use crate::app::words::use_words;
use crate::projection::improvement;
use crate::text::messages::kpis;

#[component]
pub fn Decided() -> Html {
    let words = use_words();
    let lang = words.lang;
    let current = use_current();
    let by_goal = ByGoal::of(&current);
    let chosen = || by_goal.selected.iter().flat_map(|group| &group.kpis);
    let count = |n: usize| words.number(n as f64, 0);
    let all = chosen().count();
    if all == 0 {
        return html! { <p class="muted">{ kpis::decided_none(lang) }</p> };
    }
    let counted = chosen().filter(|kpi| kpi.counted).count();
    let missing = chosen().filter(|kpi| improvement(kpi).is_none()).count();
    html! {
        <>
            <p>{ kpis::decided(lang, &count(all), &count(by_goal.selected.len())) }</p>
            <ul>
                { for by_goal.selected.iter().map(|group| html! {
                    <li key={group.goal.id.to_string()}>
                        { kpis::decided_goal(lang, &group.name(lang), &count(group.kpis.len())) }
                    </li>
                }) }
            </ul>
            <p>{ kpis::decided_counted(lang, &count(counted), &count(all - counted)) }</p>
            <div>
                if missing > 0 { <p>{ kpis::decided_missing(lang, &count(missing)) }</p> }
            </div>
        </>
    }
}
