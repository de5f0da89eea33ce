//! Adds a cross effect: first its two KPIs, so that it never points at a pair that nobody meant.

use std::rc::Rc;

use yew::prelude::*;

use super::effect_card::{barred_as_cause, barred_as_result, options};
use super::effects::{KpiLabel, Link};
use crate::app::parts::{Choice, Icon, Options, Picture};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::browser::focus;
use crate::plan::{Effect, KpiId};
use crate::text::messages::values;

#[derive(Properties, PartialEq)]
pub struct NewEffectProps {
    pub rows: RowEditor<Effect>,
    pub kpis: Rc<[KpiLabel]>,
    pub links: Rc<[Link]>,
}

#[component]
pub fn NewEffect(props: &NewEffectProps) -> Html {
    let lang = use_words().lang;
    let NewEffectProps { rows, kpis, links } = props;
    let from = use_state_eq(|| None::<KpiId>);
    let to = use_state_eq(|| None::<KpiId>);
    if kpis.len() < 2 {
        return html! { <p class="muted">{ values::effects_too_few(lang) }</p> };
    }
    let causes = to.as_ref().map(|to| barred_as_cause(links, to)).unwrap_or_default();
    let results = from.as_ref().map(|from| barred_as_result(links, from)).unwrap_or_default();
    let some = |barred: &[KpiId]| barred.iter().cloned().map(Some).collect::<Vec<_>>();
    let offered = |barred: &[KpiId]| -> Vec<(Option<KpiId>, AttrValue)> {
        let named = options(kpis, barred, lang).into_iter().map(|(id, name)| (Some(id), name));
        std::iter::once((None, AttrValue::Static(values::effect_choose(lang)))).chain(named).collect()
    };
    let on_from = {
        let set = from.setter();
        Callback::from(move |kpi| set.set(kpi))
    };
    let on_to = {
        let set = to.setter();
        Callback::from(move |kpi| set.set(kpi))
    };
    let both = (*from).clone().zip((*to).clone());
    let add = {
        let (rows, both, set_from, set_to) = (rows.clone(), both.clone(), from.setter(), to.setter());
        Callback::from(move |_: MouseEvent| {
            let Some((from, to)) = both.clone() else { return };
            let added =
                rows.add(move |id| Effect { id, from, to, strength: None, lag: 0, reason: String::new() });
            set_from.set(None);
            set_to.set(None);
            if let Some(id) = added {
                focus::on_place(&rows.field_id(&id, "strength"));
            }
        })
    };
    html! {
        <div class="new-effect">
            <div class="form">
                <Choice label={values::effect_from(lang)}
                    options={Options::barring(&*from, offered(&causes), on_from, &some(&causes))} />
                <Choice label={values::effect_to(lang)}
                    options={Options::barring(&*to, offered(&results), on_to, &some(&results))} />
            </div>
            <div class="add-buttons">
                <button type="button" class="button button-add" id={rows.add_button_id()} onclick={add}
                    aria-disabled={both.is_none().then_some("true")}>
                    <Icon picture={Picture::Add} />
                    <span>{ values::effect_add(lang) }</span>
                </button>
                if both.is_none() { <p class="field-hint">{ values::effect_add_first(lang) }</p> }
            </div>
        </div>
    }
}
