//! A file's plan into the plan that is here: what is added, what stays, and each conflict side by side.

use yew::prelude::*;

use crate::app::by_reference::ByReference;
use crate::app::desk::{Desk, Over};
use crate::app::words::use_words;
use crate::browser::focus;
use crate::file::{Conflict, Merging, Opened, Refusal, Side};
use crate::plan::Plan;
use crate::text::messages::{merge, opening as say};
use crate::text::terms;

/// The id of the heading.
const HEADING: &str = "merging";

#[derive(Properties, PartialEq)]
pub struct MergeFormProps {
    pub ours: ByReference<Plan>,
    pub opened: ByReference<Opened>,
    pub over: Over,
    pub desk: Desk,
    pub on_back: Callback<()>,
}

#[component]
pub fn MergeForm(props: &MergeFormProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let MergeFormProps { ours, opened, over, desk, .. } = props;
    let merging = use_memo((ours.clone(), opened.clone()), |(ours, opened)| Merging::new(ours, &opened.plan));
    let count = match &*merging {
        Ok(merging) => merging.conflicts.len(),
        Err(_) => 0,
    };
    let sides = use_state_eq(|| vec![Side::Ours; count]);
    let refused = use_state_eq(|| None::<String>);
    // The button that led here is gone, and the focus with it.
    use_effect_with((), |()| focus::on(HEADING));
    let back = props.on_back.reform(|_: MouseEvent| ());
    let merging = match &*merging {
        Ok(merging) => merging.clone(),
        Err(refusal) => {
            return html! {
                <div class="exchange">
                    <p role="alert">{ refusal.text(&*words) }</p>
                    <div class="dialog-buttons">
                        <button type="button" class="button" onclick={back}>{ say::back(lang) }</button>
                    </div>
                </div>
            };
        }
    };
    let all = |side: Side| {
        let sides = sides.setter();
        Callback::from(move |_: MouseEvent| sides.set(vec![side; count]))
    };
    let choose = |at: usize, side: Side| {
        let (set, sides) = (sides.setter(), (*sides).clone());
        Callback::from(move |_: Event| {
            let mut sides = sides.clone();
            sides[at] = side;
            set.set(sides);
        })
    };
    let finish = {
        let (desk, merging, sides, over) = (desk.clone(), merging.clone(), (*sides).clone(), *over);
        let (words, refused) = (words.clone(), refused.setter());
        Callback::from(move |_: MouseEvent| match merging.merged(&sides) {
            Ok(merged) => desk.put_merged(merged, over),
            Err(refusal) => refused.set(Some(Refusal::text(&refusal, &*words))),
        })
    };
    let conflict = |(at, conflict): (usize, &Conflict)| {
        let (row, field) = merging.place(conflict, lang);
        let (here, there) = merging.sides(conflict, &*words);
        let name = format!("conflict-{at}");
        let option = |side: Side, who: &'static str, text: String| {
            html! {
                <label class="exchange-side">
                    <input type="radio" name={name.clone()} checked={sides[at] == side} onchange={choose(at, side)} />
                    <span><strong>{ who }</strong><span class="exchange-value">{ text }</span></span>
                </label>
            }
        };
        html! {
            <fieldset key={at} class="exchange-conflict">
                <legend>{ say::conflict(lang, &row, &field) }</legend>
                { option(Side::Ours, say::this_plan(lang), here) }
                { option(Side::Theirs, say::the_file(lang), there) }
            </fieldset>
        }
    };
    let added = merging.added.iter().map(|(list, count)| {
        let text = merge::about(lang, &list.name(lang), count);
        html! { <li key={text.clone()}>{ text }</li> }
    });
    let kept = merging.kept.iter().map(|kept| {
        let (name, here, there) = merging.setting(kept, &*words);
        html! { <li key={name.clone()}>{ say::merge_setting(lang, &name, &here, &there) }</li> }
    });
    html! {
        <div class="exchange">
            <h3 id={HEADING} tabindex="-1">{ say::merge_into(lang, &terms::named(&ours.name, lang)) }</h3>
            if merging.added.is_empty() && merging.filled == 0 {
                <p>{ say::merge_nothing(lang) }</p>
            }
            if !merging.added.is_empty() {
                <section>
                    <h4>{ say::merge_adds(lang) }</h4>
                    <ul class="exchange-list">{ for added }</ul>
                </section>
            }
            if merging.filled > 0 {
                <p>{ say::merge_fills(lang, &merging.filled) }</p>
            }
            if !merging.kept.is_empty() {
                <section>
                    <h4>{ say::merge_kept(lang) }</h4>
                    <ul class="exchange-list">{ for kept }</ul>
                </section>
            }
            if !merging.conflicts.is_empty() {
                <section class="exchange-conflicts">
                    <h4>{ say::merge_conflicts(lang, &merging.conflicts.len()) }</h4>
                    <p class="muted">{ say::merge_conflicts_how(lang) }</p>
                    <div class="exchange-tools">
                        <button type="button" class="button" onclick={all(Side::Ours)}>{ say::keep_all(lang) }</button>
                        <button type="button" class="button" onclick={all(Side::Theirs)}>{ say::take_all(lang) }</button>
                    </div>
                    { for merging.conflicts.iter().enumerate().map(conflict) }
                </section>
            }
            <div role="alert">
                if let Some(refused) = &*refused {
                    <p>{ refused }</p>
                }
            </div>
            <div class="dialog-buttons">
                <button type="button" class="button" onclick={back}>{ say::back(lang) }</button>
                <button type="button" class="button button-main" onclick={finish}>{ say::merge_now(lang) }</button>
            </div>
        </div>
    }
}
