//! What step 7 decided: the tactics that are on, what they cost and what they bring.

use yew::prelude::*;

use super::MANY;
use super::card::break_even;
use super::figures::TacticFigures;
use crate::app::current::use_current;
use crate::app::words::use_words;
use crate::plan::Tactic;
use crate::text::messages::tactics;
use crate::text::terms;

#[component]
pub fn Decided() -> Html {
    let words = use_words();
    let lang = words.lang;
    let current = use_current();
    let list = &current.plan.tactics;
    let projection = &current.evaluation.projection;
    let (Some(end), false) = (projection.total.at_horizon(), list.is_empty()) else {
        return html! { <p class="muted">{ tactics::decided_none(lang) }</p> };
    };
    let on = list.iter().filter(|tactic| tactic.switched_on).count();
    let first_year = projection.total.at(12).filter(|_| projection.horizon > 12);
    let figures = TacticFigures::of(&current, lang);
    let rows = list.iter().zip(&figures).filter(|(tactic, _)| tactic.switched_on);
    html! {
        <>
            <p>{ tactics::decided(lang, &on, &list.len()) }</p>
            <p>
                { tactics::decided_cost(lang, &words.cash(end.cost), &projection.horizon) }
                if let Some(year) = first_year {
                    { tactics::decided_first_year(lang, &words.cash(year.cost)) }
                }
            </p>
            if on > 0 && list.len() <= MANY {
                <div class="decided-table" tabindex="0" role="group" aria-label={tactics::tactics(lang)}>
                    <table class="figures">
                        <thead>
                            <tr>
                                <th scope="col">{ tactics::tactic(lang) }</th>
                                <th scope="col">{ tactics::cost_over(lang, &projection.horizon) }</th>
                                <th scope="col">{ tactics::value_over(lang, &projection.horizon) }</th>
                                <th scope="col">{ tactics::roi(lang) }</th>
                                <th scope="col">{ tactics::break_even(lang) }</th>
                            </tr>
                        </thead>
                        <tbody>
                            { for rows.map(|(tactic, figures): (&Tactic, _)| html! {
                                <tr key={tactic.id.to_string()}>
                                    <th scope="row">{ terms::named(&tactic.name, lang).to_owned() }</th>
                                    <td>{ words.cash(figures.cost) }</td>
                                    <td>{ words.cash(figures.value) }</td>
                                    <td>{ words.roi(figures.roi) }</td>
                                    <td>{ break_even(figures, &words) }</td>
                                </tr>
                            }) }
                        </tbody>
                    </table>
                </div>
            }
        </>
    }
}
