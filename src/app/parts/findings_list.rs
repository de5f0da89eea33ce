//! What was found in a step: what is the matter and what to do, each with a way to the field concerned.

use yew::prelude::*;

use super::icon::{Icon, Picture};
use crate::app::current::use_current;
use crate::app::words::use_words;
use crate::browser::focus;
use crate::findings::{Finding, Severity};
use crate::plan::Step;
use crate::text::messages::parts;

#[derive(Properties, PartialEq)]
pub struct FindingsListProps {
    pub step: Step,
}

/// So many are shown before the reader asks for the rest.
const SHOWN: usize = 6;

/// The findings of a step; nothing where there are none.
#[component]
pub fn FindingsList(props: &FindingsListProps) -> Html {
    let current = use_current();
    let words = use_words();
    let found: Vec<&Finding> =
        current.evaluation.findings.iter().filter(|finding| finding.step == props.step).collect();
    let all = use_state_eq(|| false);
    let show_all = {
        let set = all.setter();
        Callback::from(move |_: MouseEvent| set.set(true))
    };
    let shown = if *all { found.len() } else { SHOWN };
    let rest = found.len().saturating_sub(shown);
    html! {
        <section class="findings" aria-labelledby="findings" hidden={found.is_empty()}>
            <h2 id="findings" class="findings-title">{ parts::findings(words.lang, &found.len()) }</h2>
            <ul class="findings-list">
                { for found.iter().take(shown).enumerate().map(|(at, finding)| html! {
                    <FindingItem key={at} severity={finding.severity} field={finding.place.field_id()}
                        place={finding.place_text(&*words, &current.plan)}
                        reason={finding.reason(&*words, &current.plan).into_owned()}
                        remedy={finding.remedy(&*words, &current.plan)} />
                }) }
            </ul>
            <div class="findings-more">
                if rest > 0 {
                    <button type="button" class="link" onclick={show_all}>{ parts::more(words.lang, &rest) }</button>
                }
            </div>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct FindingItemProps {
    severity: Severity,
    /// The id of the field concerned; empty for the step as a whole.
    field: AttrValue,
    place: AttrValue,
    reason: AttrValue,
    remedy: AttrValue,
}

#[component]
fn FindingItem(props: &FindingItemProps) -> Html {
    let lang = use_words().lang;
    let (class, picture) = match props.severity {
        Severity::Error => ("finding finding-error", Picture::Error),
        Severity::Warning => ("finding finding-warning", Picture::Warning),
        Severity::Advice => ("finding finding-advice", Picture::Hint),
    };
    let show = {
        let field = props.field.clone();
        Callback::from(move |_: MouseEvent| focus::on_place(field.as_str()))
    };
    html! {
        <li {class}>
            <Icon {picture} />
            <div class="finding-words">
                <p class="finding-reason">
                    <strong>{ props.severity.label(lang) }</strong>
                    { " " }{ &props.reason }
                </p>
                <p class="finding-remedy">{ &props.remedy }</p>
                if !props.field.is_empty() {
                    <button type="button" class="link" onclick={show}>{ &props.place }</button>
                }
            </div>
        </li>
    }
}
