//! A file's plan into the plan that is here: what is added, what stays, what may be two things, and
//! each conflict side by side.

use yew::prelude::*;

use crate::app::by_reference::ByReference;
use crate::app::desk::{Desk, Over};
use crate::app::words::use_words;
use crate::browser::focus;
use crate::file::{Conflict, Merging, Opened, Refusal, Side, Twin, TwinWords, Which};
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
    // What was chosen for rows that may be two things, and the conflicts where the file's word was: by their keys, since
    // what is kept twice is no conflict any more.
    let chosen = use_state_eq(Vec::<(String, Which)>::new);
    let taken = use_state_eq(Vec::<String>::new);
    let merging = use_memo((ours.clone(), opened.clone(), (*chosen).clone()), |(ours, opened, chosen)| {
        Merging::choosing(ours, &opened.plan, chosen)
    });
    let refused = use_state_eq(|| None::<String>);
    // The button that led here is gone, and the focus with it.
    use_effect_with((), |()| focus::on(HEADING));
    let back = {
        let (chosen, on_back) = (chosen.clone(), props.on_back.clone());
        let refused = merging.is_err();
        // From choices that do not go together the way back leads to what was proposed.
        Callback::from(move |_: MouseEvent| match &**chosen {
            [_, ..] if refused => chosen.set(Vec::new()),
            _ => on_back.emit(()),
        })
    };
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
    let take_all = |conflicts: &[Conflict]| {
        let taken = taken.setter();
        let keys: Vec<String> = conflicts.iter().map(|conflict| conflict.key().to_owned()).collect();
        Callback::from(move |_: MouseEvent| taken.set(keys.clone()))
    };
    let choose = |key: &str, side: Side| {
        let (set, mut keys) = (taken.setter(), (*taken).clone());
        keys.retain(|taken| taken != key);
        if side == Side::Theirs {
            keys.push(key.to_owned());
        }
        Callback::from(move |_: Event| set.set(keys.clone()))
    };
    let side_of = |conflict: &Conflict| {
        let is_taken = taken.iter().any(|key| key == conflict.key());
        if is_taken { Side::Theirs } else { Side::Ours }
    };
    let sides: Vec<Side> = merging.conflicts.iter().map(side_of).collect();
    let finish = {
        let (desk, merging, sides, over) = (desk.clone(), merging.clone(), sides.clone(), *over);
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
            side_option(&name, sides[at] == side, choose(conflict.key(), side), who, text)
        };
        html! {
            <fieldset key={conflict.key().to_owned()} class="exchange-conflict">
                <legend>{ say::conflict(lang, &row, &field) }</legend>
                { option(Side::Ours, say::this_plan(lang), here) }
                { option(Side::Theirs, say::the_file(lang), there) }
            </fieldset>
        }
    };
    let twin = |twin: &Twin| {
        let TwinWords { title, ours, theirs, same } = merging.twin(twin, &*words);
        let key = twin.key();
        let option = |which: Which, who: &'static str, text: String| {
            let (set, mut all, key) = (chosen.setter(), (*chosen).clone(), key.clone());
            all.retain(|(chosen, _)| *chosen != key);
            all.push((key.clone(), which));
            let onchange = Callback::from(move |_: Event| set.set(all.clone()));
            side_option(&key, twin.which == which, onchange, who, text)
        };
        html! {
            <fieldset key={key.clone()} class="exchange-conflict">
                <legend>{ title }</legend>
                { option(Which::Ours, say::one_of_ours(lang), ours) }
                { option(Which::Theirs, say::one_of_theirs(lang), theirs) }
                { option(Which::Both, say::keep_both(lang), String::new()) }
                if let Some(same) = same {
                    <p class="exchange-same">{ same }</p>
                }
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
            if !merging.twins.is_empty() {
                <section class="exchange-conflicts">
                    <h4>{ say::merge_twins(lang, &merging.twins.len()) }</h4>
                    <p class="muted">{ say::merge_twins_how(lang) }</p>
                    { for merging.twins.iter().map(twin) }
                </section>
            }
            if !merging.conflicts.is_empty() {
                <section class="exchange-conflicts">
                    <h4>{ say::merge_conflicts(lang, &merging.conflicts.len()) }</h4>
                    <p class="muted">{ say::merge_conflicts_how(lang) }</p>
                    <div class="exchange-tools">
                        <button type="button" class="button" onclick={take_all(&[])}>{ say::keep_all(lang) }</button>
                        <button type="button" class="button" onclick={take_all(&merging.conflicts)}>{ say::take_all(lang) }</button>
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

/// One of the answers to what counts, with what it stands for.
fn side_option(
    name: &str,
    checked: bool,
    onchange: Callback<Event>,
    who: &'static str,
    text: String,
) -> Html {
    html! {
        <label class="exchange-side">
            <input type="radio" name={name.to_owned()} {checked} {onchange} />
            <span>
                <strong>{ who }</strong>
                if !text.is_empty() {
                    <span class="exchange-value">{ text }</span>
                }
            </span>
        </label>
    }
}
