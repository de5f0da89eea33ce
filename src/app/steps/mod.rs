//! One file per step of the work; each draws what its file in `plan/` records.

mod alignment;
mod analytics;
mod by_goal;
mod channels;
mod goals;
mod kpi_words;
mod kpis;
mod launch;
mod measurement;
mod readiness;
mod scope;
mod tactics;
mod values;

use yew::prelude::*;

use crate::plan::Step;

#[derive(Properties, PartialEq)]
pub struct StepPageProps {
    pub step: Step,
}

/// The step that the address names.
#[component]
pub fn StepPage(props: &StepPageProps) -> Html {
    match props.step {
        Step::Readiness => html! { <readiness::ReadinessStep /> },
        Step::Alignment => html! { <alignment::AlignmentStep /> },
        Step::Scope => html! { <scope::ScopeStep /> },
        Step::Goals => html! { <goals::GoalsStep /> },
        Step::Kpis => html! { <kpis::KpisStep /> },
        Step::Values => html! { <values::ValuesStep /> },
        Step::Channels => html! { <channels::ChannelsStep /> },
        Step::Tactics => html! { <tactics::TacticsStep /> },
        Step::Analytics => html! { <analytics::AnalyticsStep /> },
        Step::Launch => html! { <launch::LaunchStep /> },
        Step::Measurement => html! { <measurement::MeasurementStep /> },
    }
}
