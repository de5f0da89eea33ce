//! What stands in the way of going on: the fields of this step whose text was not taken, for going on would drop it, and
//! what makes its figures wrong. It takes the focus and leads to each; whoever goes on again is let go.

use yew::prelude::*;

use super::findings_list::lead;
use crate::app::current::use_current;
use crate::app::route::Route;
use crate::app::words::use_words;
use crate::browser::focus;
use crate::browser::refused::Refused;
use crate::findings::Severity;
use crate::plan::Step;
use crate::text::messages::parts;

/// The id of the summary, which takes the focus.
pub const PROBLEMS: &str = "problems";

#[derive(Properties, PartialEq)]
pub struct ProblemsProps {
    pub step: Step,
    /// Nothing is shown where there are none.
    pub refused: Vec<Refused>,
    /// Where the reader was going.
    pub onward: Route,
}

#[component]
pub fn Problems(props: &ProblemsProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let current = use_current();
    let ProblemsProps { step, refused, onward } = props;
    let field = |refused: &Refused| {
        let Refused { id, of, label, why } = refused;
        let said = match of.as_str() {
            "" => parts::problem_field(lang, label, why),
            of => parts::problem_of(lang, &of, label, why),
        };
        let show = {
            let id = id.clone();
            Callback::from(move |_: MouseEvent| focus::on_place(&id))
        };
        html! { <li key={id.clone()}><button type="button" class="link" onclick={show}>{ said }</button></li> }
    };
    let graves = current.evaluation.findings.iter();
    let graves = graves.filter(|finding| finding.step == *step && finding.severity == Severity::Error);
    html! {
        <div class="problems-place">
            if !refused.is_empty() {
                <section class="problems" id={PROBLEMS} tabindex="-1" aria-labelledby="problem">
                    <div role="alert">
                        <h2 id="problem" class="problems-title">{ parts::problem(lang) }</h2>
                        <p>{ parts::problem_unread(lang) }</p>
                    </div>
                    <ul class="problems-list">
                        { for refused.iter().map(field) }
                        { for graves.map(|finding| html! {
                            <li>
                                <button type="button" class="link"
                                    onclick={lead(finding.step, finding.place.field_id().into())}>
                                    { finding.reason(&*words, &current.plan) }
                                </button>
                            </li>
                        }) }
                    </ul>
                    <p><a href={onward.href()}>{ parts::go_on(lang, &onward.name(lang)) }</a></p>
                </section>
            }
        </div>
    }
}
