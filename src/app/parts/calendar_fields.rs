//! Days and months. Browsers have a good field for days; for months only some have one, so two lists serve.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::choice::Choice;
use super::field::{Field, Labelling, described_by, use_element_id_or};
use super::options::Options;
use crate::app::words::use_words;
use crate::browser::clock;
use crate::plan::{Date, Month};
use crate::text::locale::UNDEFINED;
use crate::text::messages::parts;

#[derive(Properties, PartialEq)]
pub struct DateFieldProps {
    #[prop_or_default]
    pub id: Option<AttrValue>,
    pub label: AttrValue,
    pub value: Option<Date>,
    pub on_change: Callback<Option<Date>>,
    #[prop_or_default]
    pub labelling: Labelling,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
}

/// A day.
#[component]
pub fn DateField(props: &DateFieldProps) -> Html {
    let words = use_words();
    let id = use_element_id_or(props.id.as_ref());
    let unread = use_state_eq(|| false);
    let node = use_node_ref();
    // Drawing would take half a day out of the field again, so the value goes in only where it changes.
    {
        let set = unread.setter();
        use_effect_with((node.clone(), props.value), move |(node, value)| {
            if let Some(input) = node.cast::<HtmlInputElement>() {
                let text = value.map(|date| date.to_string()).unwrap_or_default();
                if input.value() != text {
                    input.set_value(&text);
                }
                set.set(false);
            }
        });
    }
    let oninput = {
        let (on_change, set) = (props.on_change.clone(), unread.setter());
        Callback::from(move |event: InputEvent| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
            let text = input.value();
            // Half a date reads as an empty text: the plan keeps the day it had until the new one is whole.
            if !input.validity().bad_input() {
                set.set(false);
                on_change.emit(text.parse().ok());
            }
        })
    };
    // Typing on may mend it, so it is said only when the field is left.
    let onblur = {
        let set = unread.setter();
        Callback::from(move |event: FocusEvent| {
            let input = event.target_dyn_into::<HtmlInputElement>();
            set.set(input.is_some_and(|input| input.validity().bad_input()));
        })
    };
    let error = unread.then(|| AttrValue::Static(parts::day_unread(words.lang)));
    let described = described_by(&id, props.hint.as_ref(), error.as_ref());
    html! {
        <Field id={id.clone()} label={props.label.clone()} labelling={props.labelling} hint={props.hint.clone()}
            error={error.clone()}>
            <input {id} ref={node} type="date" min="1970-01-01" max="9999-12-31" aria-describedby={described}
                aria-invalid={error.is_some().then_some("true")} {oninput} {onblur} />
        </Field>
    }
}

#[derive(Properties, PartialEq)]
pub struct MonthFieldProps {
    #[prop_or_default]
    pub id: Option<AttrValue>,
    pub label: AttrValue,
    pub value: Option<Month>,
    pub on_change: Callback<Option<Month>>,
    /// There is always a month: the empty choice is not offered.
    #[prop_or_default]
    pub required: bool,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
}

/// How many years before and after are offered.
const YEARS: i32 = 10;

/// A calendar month: its year and its name, in two lists.
#[component]
pub fn MonthField(props: &MonthFieldProps) -> Html {
    let words = use_words();
    let id = use_element_id_or(props.id.as_ref());
    let here = props.value.or_else(clock::this_month);
    let year_now = here.map_or(2026, Month::year);
    let none = AttrValue::Static(UNDEFINED);

    let years = (year_now - YEARS..=year_now + YEARS).map(|year| (Some(year), year.to_string().into()));
    let years: Vec<(Option<i32>, AttrValue)> =
        (!props.required).then(|| (None, none.clone())).into_iter().chain(years).collect();
    let names = (1..=12_u8).map(|month| (Some(month), parts::month_name(words.lang, month).into()));
    let names: Vec<(Option<u8>, AttrValue)> =
        (!props.required).then_some((None, none)).into_iter().chain(names).collect();

    let on_year = {
        let on_change = props.on_change.clone();
        Callback::from(move |year: Option<i32>| {
            let month = here.map_or(1, Month::month);
            on_change.emit(year.and_then(|year| Month::new(year, month)));
        })
    };
    let on_name = {
        let on_change = props.on_change.clone();
        Callback::from(move |month: Option<u8>| {
            on_change.emit(month.and_then(|month| Month::new(year_now, month)));
        })
    };
    html! {
        <fieldset class="field month-field" aria-describedby={props.hint.as_ref().map(|_| format!("{id}-hint"))}>
            <legend class="field-label">{ &props.label }</legend>
            <div class="month-lists">
                <Choice id={id.clone()} label={parts::year(words.lang)} labelling={Labelling::ByColumn}
                    options={Options::new(&props.value.map(Month::year), years, on_year)} />
                <Choice label={parts::month(words.lang)} labelling={Labelling::ByColumn}
                    options={Options::new(&props.value.map(Month::month), names, on_name)} />
            </div>
            <div class="field-notes">
                if let Some(hint) = &props.hint {
                    <p class="field-hint" id={format!("{id}-hint")}>{ hint }</p>
                }
            </div>
        </fieldset>
    }
}
