//! Step 9, launch: the plan as a document, who approved it, who does what, and what help people get.

mod approvals;
mod decided;
mod preview;
mod support;
mod tasks;

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::parts::{Section, StepFrame, TextArea};
use crate::app::words::use_words;
use crate::plan::Step;
use crate::text::messages::launch;

use approvals::Approvals;
use decided::Decided;
use preview::Preview;
use support::SupportList;
use tasks::Tasks;

#[component]
pub fn LaunchStep() -> Html {
    html! {
        <StepFrame step={Step::Launch} decided={html! { <Decided /> }}>
            <Summary />
            <Approvals />
            <Tasks />
            <SupportList />
            <Preview />
        </StepFrame>
    }
}

/// What the document says before its figures.
#[component]
fn Summary() -> Html {
    let lang = use_words().lang;
    let Current { plan, editor, .. } = use_current();
    let on_change =
        Callback::from(move |text| editor.edit_field("summary", |plan| plan.launch.summary = text));
    html! {
        <Section title={launch::summary_title(lang)} intro={launch::summary_intro(lang)}>
            <TextArea id="summary" label={launch::summary(lang)} hint={launch::summary_hint(lang)} rows={4}
                value={plan.launch.summary.clone()} {on_change} />
        </Section>
    }
}
