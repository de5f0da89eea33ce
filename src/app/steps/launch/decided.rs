//! What the launch has come to: approvals, tasks, help.

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::words::use_words;
use crate::plan::{Approval, Decision, Launch, Plan};
use crate::text::Lang;
use crate::text::messages::{launch, parts};
use crate::text::terms;

#[component]
pub fn Decided() -> Html {
    let words = use_words();
    let lang = words.lang;
    let Current { plan, .. } = use_current();
    let Launch { approvals, tasks, support, .. } = &plan.launch;
    if approvals.is_empty() && tasks.is_empty() && support.is_empty() {
        return html! { <p class="muted">{ launch::decided_none(lang) }</p> };
    }
    let with = |decision: Decision| {
        let names = approvals.iter().filter(|row| row.decision == decision);
        names.map(|row| name(&plan, row, lang)).collect::<Vec<_>>()
    };
    let mut lines = vec![launch::decided_launch(lang, &words.calendar_month(plan.settings.launch_month))];
    if !approvals.is_empty() {
        let approved = with(Decision::Approved).len();
        lines.push(launch::decided_approvals(lang, &approved, &approvals.len()));
    }
    let (open, declined) = (with(Decision::Open), with(Decision::Declined));
    if !open.is_empty() {
        lines.push(launch::decided_open(lang, &open.join(parts::between(lang))));
    }
    if !declined.is_empty() {
        lines.push(launch::decided_declined(lang, &declined.join(parts::between(lang))));
    }
    if !tasks.is_empty() {
        let done = tasks.iter().filter(|task| task.done).count();
        lines.push(launch::decided_tasks(lang, &done, &tasks.len()));
    }
    if !support.is_empty() {
        let done = support.iter().filter(|row| row.done).count();
        lines.push(launch::decided_support(lang, &done, &support.len()));
    }
    html! { <ul>{ for lines.into_iter().enumerate().map(|(at, line)| html! { <li key={at}>{ line }</li> }) }</ul> }
}

/// Whom somebody decides for.
fn name(plan: &Plan, approval: &Approval, lang: Lang) -> String {
    let department = approval.department.as_ref().and_then(|id| plan.department(id));
    department.map_or(launch::management(lang), |department| terms::department(department, lang)).to_owned()
}
