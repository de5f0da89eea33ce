//! How far each step is, each with a way to it.

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::parts::Section;
use crate::app::route::Route;
use crate::app::shell::state_words;
use crate::app::words::use_words;
use crate::findings::{Severity, step_states};
use crate::text::messages::overview;
use crate::text::terms::Term;

#[component]
pub fn Progress() -> Html {
    let lang = use_words().lang;
    let Current { plan, evaluation, .. } = use_current();
    let findings = &evaluation.findings;
    html! {
        <Section title={overview::progress(lang)}>
            <ol class="progress">
                { for step_states(&plan, findings).into_iter().map(|(step, state)| {
                    let grave = findings
                        .iter()
                        .filter(|finding| finding.step == step && finding.severity != Severity::Advice)
                        .count();
                    html! {
                        <li key={step.slug()}>
                            <a class={classes!("progress-step", state_words(state, lang).0)}
                                href={Route::Step(step).href()}>
                                <span class="progress-name">
                                    if step.number() > 0 {
                                        <span class="progress-number">{ step.number() }</span>
                                        // Where it is read aloud, number and name are two words.
                                        { " " }
                                    }
                                    { step.term(lang) }
                                </span>
                                <span class="progress-state">
                                    { state_words(state, lang).1 }
                                    if grave > 0 {
                                        { " · " }{ overview::to_mend(lang, &grave) }
                                    }
                                </span>
                            </a>
                        </li>
                    }
                }) }
            </ol>
        </Section>
    }
}
