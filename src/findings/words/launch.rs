//! Words of step 9.

use super::{Say, Words, words};
use crate::findings::LaunchProblem;
use crate::text::messages::findings::launch as m;

impl LaunchProblem {
    pub(in crate::findings) fn words(&self, Say { lang, .. }: Say) -> Words {
        match self {
            Self::LaunchEmpty => words(m::launch_empty(lang), m::launch_empty_remedy(lang)),
            Self::NoSummary => words(m::no_summary(lang), m::no_summary_remedy(lang)),
            Self::NoApprovals => words(m::no_approvals(lang), m::no_approvals_remedy(lang)),
            Self::NoManagementApproval => {
                words(m::no_management_approval(lang), m::no_management_approval_remedy(lang))
            }
            Self::DepartmentNotAsked => {
                words(m::department_not_asked(lang), m::department_not_asked_remedy(lang))
            }
            Self::NotPresented => words(m::not_presented(lang), m::not_presented_remedy(lang)),
            Self::DecisionOpen => words(m::decision_open(lang), m::decision_open_remedy(lang)),
            Self::Declined => words(m::declined(lang), m::declined_remedy(lang)),
            Self::NoTasks => words(m::no_tasks(lang), m::no_tasks_remedy(lang)),
            Self::NoTaskOwner => words(m::no_task_owner(lang), m::no_task_owner_remedy(lang)),
            Self::NoTaskDue => words(m::no_task_due(lang), m::no_task_due_remedy(lang)),
            Self::TacticWithoutTask => {
                words(m::tactic_without_task(lang), m::tactic_without_task_remedy(lang))
            }
            Self::NoSupport => words(m::no_support(lang), m::no_support_remedy(lang)),
            Self::SupportAfterLaunch => {
                words(m::support_after_launch(lang), m::support_after_launch_remedy(lang))
            }
        }
    }
}
