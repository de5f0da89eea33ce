//! Words of step 3: goals and their selection.

use super::{Say, Words, words};
use crate::findings::GoalsProblem;
use crate::priority::Shared;
use crate::text::messages::findings::goals as m;

impl GoalsProblem {
    pub(in crate::findings) fn words(&self, say: Say) -> Words {
        let lang = say.lang;
        match self {
            Self::GoalsEmpty => words(m::goals_empty(lang), m::goals_empty_remedy(lang)),
            Self::NoneSelected => words(m::none_selected(lang), m::none_selected_remedy(lang)),
            Self::AllSelected { count } => {
                words(m::all_selected(lang, &say.count(*count)), m::all_selected_remedy(lang))
            }
            Self::NoCapacity => words(m::no_capacity(lang), m::no_capacity_remedy(lang)),
            Self::OverCapacity { selected, capacity } => {
                words(m::over_capacity(lang, &say.count(*selected), capacity), m::over_capacity_remedy(lang))
            }
            Self::OverCost { cost, capacity } => {
                words(m::over_cost(lang, &say.money(*cost), &say.money(*capacity)), m::over_cost_remedy(lang))
            }
            Self::OverHours { hours, month, capacity } => words(
                m::over_hours(lang, &say.locale.figure(*hours), month, &say.locale.figure(*capacity)),
                m::over_hours_remedy(lang),
            ),
            Self::EveryDepartment { count } => {
                words(m::every_department(lang, &say.count(*count)), m::every_department_remedy(lang))
            }
            Self::OverlapOffered { goals, shared } => {
                let goals = say.list(goals.iter().map(|goal| say.goal(goal)));
                let shared = say.list(shared.iter().filter_map(|shared| what(shared, say)));
                words(m::overlap_offered(lang, &goals, &shared), m::overlap_offered_remedy(lang))
            }
            Self::OverlapsNotLookedFor => {
                words(m::overlaps_not_looked_for(lang), m::overlaps_not_looked_for_remedy(lang))
            }
            Self::ServesNoBusinessGoal => {
                words(m::serves_no_business_goal(lang), m::serves_no_business_goal_remedy(lang))
            }
            Self::NoDepartment => words(m::no_department(lang), m::no_department_remedy(lang)),
            Self::DepartmentOutOfScope => {
                words(m::department_out_of_scope(lang), m::department_out_of_scope_remedy(lang))
            }
            Self::SelectedNotApproved => {
                words(m::selected_not_approved(lang), m::selected_not_approved_remedy(lang))
            }
            Self::SelectedDeclined => words(m::selected_declined(lang), m::selected_declined_remedy(lang)),
            Self::ApprovedByNobody => words(m::approved_by_nobody(lang), m::approved_by_nobody_remedy(lang)),
            Self::PassedOver { selected } => {
                words(m::passed_over(lang, &say.goal(selected)), m::passed_over_remedy(lang))
            }
            Self::CostOfInactionUnknown => {
                words(m::cost_of_inaction_unknown(lang), m::cost_of_inaction_unknown_remedy(lang))
            }
            Self::LosesMoney { roi, horizon } => {
                words(m::loses_money(lang, &say.signed(*roi), horizon), m::loses_money_remedy(lang))
            }
            Self::OverlapOfOne => words(m::overlap_of_one(lang), m::overlap_of_one_remedy(lang)),
            Self::OverlapWithoutCooperation => {
                words(m::overlap_without_cooperation(lang), m::overlap_without_cooperation_remedy(lang))
            }
        }
    }
}

/// The KPI that goals share, called by the first of them; other things are told elsewhere.
fn what(shared: &Shared, say: Say) -> Option<String> {
    match shared {
        Shared::Kpis { kpis } => Some(m::shared_kpi(say.lang, &say.kpi(kpis.first()?))),
        Shared::Channel { .. } | Shared::Effect { .. } => None,
    }
}
