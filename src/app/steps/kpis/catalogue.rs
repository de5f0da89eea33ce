//! The suggested KPIs: filtered by department and by words, each with its formula, source and what to beware of.

use yew::prelude::*;

use crate::app::parts::{Choice, Options, TextField};
use crate::app::words::use_words;
use crate::catalogue::{self, KpiSuggestion, Words as Both};
use crate::plan::Function;
use crate::text::Lang;
use crate::text::messages::kpis;
use crate::text::terms::Term;

#[derive(Properties, PartialEq)]
pub struct CatalogueProps {
    /// What the goal's department does.
    pub function: Option<Function>,
    /// The names of the KPIs that the goal has.
    pub taken: Vec<AttrValue>,
    pub on_pick: Callback<&'static KpiSuggestion>,
}

#[component]
pub fn Catalogue(props: &CatalogueProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let wanted = use_state_eq(String::new);
    let function = {
        let own = props.function.filter(|function| catalogue::kpis_of(*function).next().is_some());
        use_state_eq(|| own)
    };
    let on_search = {
        let set = wanted.setter();
        Callback::from(move |text| set.set(text))
    };
    let on_function = {
        let set = function.setter();
        Callback::from(move |function| set.set(function))
    };
    let functions = Function::ALL.into_iter().filter(|function| *function != Function::Other);
    let functions: Vec<_> = std::iter::once((None, AttrValue::Static(kpis::all_departments(lang))))
        .chain(functions.map(|function| (Some(function), AttrValue::Static(function.term(lang)))))
        .collect();
    let found: Vec<&'static KpiSuggestion> = catalogue::kpis()
        .iter()
        .filter(|kpi| function.is_none_or(|function| kpi.function == function) && mentions(kpi, &wanted))
        .collect();
    html! {
        <div class="catalogue">
            <p>{ kpis::suggestions_intro(lang) }</p>
            <div class="form">
                <TextField label={kpis::search(lang)} value={(*wanted).clone()} on_change={on_search}
                    hint={kpis::search_hint(lang)} />
                <Choice label={kpis::department(lang)}
                    options={Options::new(&*function, functions, on_function)} />
            </div>
            <p class="catalogue-found" aria-live="polite">
                { kpis::found(lang, &words.number(found.len() as f64, 0)) }
            </p>
            <ul class="suggestions">
                { for found.iter().map(|kpi| html! {
                    <Suggestion key={kpi.id} kpi={Listed(kpi)} on_pick={props.on_pick.clone()}
                        taken={props.taken.iter().any(|name| name == kpi.name.get(lang))} />
                }) }
            </ul>
            <div>
                if found.is_empty() { <p class="muted">{ kpis::none_found(lang) }</p> }
            </div>
        </div>
    }
}

/// Whether a suggestion has all the words that are looked for, in whichever language.
fn mentions(kpi: &KpiSuggestion, wanted: &str) -> bool {
    let texts = [kpi.name, kpi.definition, kpi.value_formula, kpi.data_source, kpi.unit];
    let text: String = texts.iter().flat_map(|both| [both.en, " ", both.zh, " "]).collect();
    let text = text.to_lowercase();
    wanted.to_lowercase().split_whitespace().all(|word| text.contains(word))
}

/// A suggestion, the same wherever it is the same entry of the catalogue.
#[derive(Clone, Copy)]
struct Listed(&'static KpiSuggestion);

impl PartialEq for Listed {
    fn eq(&self, other: &Self) -> bool {
        self.0.id == other.0.id
    }
}

#[derive(Properties, PartialEq)]
struct SuggestionProps {
    kpi: Listed,
    /// The goal has it already.
    taken: bool,
    on_pick: Callback<&'static KpiSuggestion>,
}

#[component]
fn Suggestion(props: &SuggestionProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let Listed(kpi) = props.kpi;
    let pick = {
        let on_pick = props.on_pick.clone();
        Callback::from(move |_: MouseEvent| on_pick.emit(kpi))
    };
    let name = kpi.name.get(lang);
    html! {
        <li class="suggestion">
            <h3 class="suggestion-name">{ name }</h3>
            <p class="suggestion-tags">
                <span class="tag">{ kpi.function.term(lang) }</span>
                <span class="tag">{ kpi.class.term(lang) }</span>
                <span class="tag">{ kpi.direction.term(lang) }</span>
                if kpi.vanity { <span class="tag tag-warning">{ kpis::vanity(lang) }</span> }
                if !kpi.counted { <span class="tag">{ kpis::not_counted(lang) }</span> }
                if props.taken { <span class="tag tag-accent">{ kpis::taken(lang) }</span> }
            </p>
            <dl class="facts">
                { fact(kpis::definition(lang), kpi.definition, lang) }
                { fact(kpis::unit(lang), kpi.unit, lang) }
                { fact(kpis::formula(lang), kpi.value_formula, lang) }
                { fact(kpis::data_source(lang), kpi.data_source, lang) }
                <div>
                    <dt>{ kpis::ease(lang) }</dt>
                    <dd>{ format!("{} / 5", kpi.ease) }</dd>
                </div>
                { fact(kpis::note(lang), kpi.note, lang) }
            </dl>
            <button type="button" class="button" aria-label={kpis::pick_named(lang, &name)} onclick={pick}>
                { kpis::pick(lang) }
            </button>
        </li>
    }
}

/// Nothing where the catalogue says nothing.
fn fact(label: &'static str, text: Both, lang: Lang) -> Html {
    let text = text.get(lang);
    html! {
        <div hidden={text.is_empty()}>
            <dt>{ label }</dt>
            <dd>{ text }</dd>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suggestion_is_found_by_words_of_either_language_in_any_order() {
        let orders = catalogue::kpi("orders").unwrap();
        assert!(mentions(orders, "SOCIAL orders"));
        assert!(mentions(orders, "訂單"));
        assert!(mentions(orders, ""));
        assert!(!mentions(orders, "orders unheard-of"));
    }
}
