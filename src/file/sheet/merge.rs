//! A filled sheet into the plan that it came from. What the plan no longer has is left out and told; nothing else
//! of the plan is touched than what this judge said.

use std::collections::BTreeSet;

use super::Sheet;
use crate::plan::{Answers, CriterionId, GoalId, Id as _, Judge, Plan};
use crate::text::Locale;
use crate::text::messages::sheet as say;
use crate::text::terms;

/// Why a sheet was not merged. The plan is as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MergeError {
    /// The sheet belongs to another plan, with this name.
    OtherPlan { name: String },
}

/// What the person who merged a sheet should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MergeNote {
    /// The judge was not in the plan, and is now.
    Added { name: String },
    /// The judge had said something before, which the sheet took the place of.
    Replaced { name: String },
    /// The plan calls the judge by another name than the sheet.
    OtherName { sheet: String, plan: String },
    /// Answers about goals and criteria that the plan no longer has were left out: their ids.
    LeftOut { ids: Vec<String> },
    /// Goals that the judge did not rate in full, or at all.
    NotRated { count: usize },
}

/// Puts what a judge said into the plan.
pub fn merge_sheet(plan: &mut Plan, sheet: Sheet) -> Result<Vec<MergeNote>, MergeError> {
    if sheet.plan.id != plan.id {
        return Err(MergeError::OtherPlan { name: sheet.plan.name });
    }
    let mut notes = Vec::new();
    let mut answers = sheet.answers;
    let gone = leave_out(plan, &mut answers);
    if !gone.is_empty() {
        notes.push(MergeNote::LeftOut { ids: gone.into_iter().collect() });
    }
    let criteria = plan.goals.criteria.len();
    let rated = |goal: &GoalId| answers.ratings.get(goal).map_or(0, std::collections::BTreeMap::len);
    let count = plan.goals.candidates.iter().filter(|goal| rated(&goal.id) < criteria).count();
    if count > 0 {
        notes.push(MergeNote::NotRated { count });
    }
    let judges = &mut plan.goals.judges;
    if let Some(judge) = judges.iter_mut().find(|judge| judge.id == sheet.judge.id) {
        if judge.name != sheet.judge.name {
            notes.push(MergeNote::OtherName { sheet: sheet.judge.name, plan: judge.name.clone() });
        }
        if judge.answers != Answers::default() && judge.answers != answers {
            notes.push(MergeNote::Replaced { name: judge.name.clone() });
        }
        judge.answers = answers;
    } else {
        notes.push(MergeNote::Added { name: sheet.judge.name.clone() });
        judges.push(Judge { answers, ..Judge::new(sheet.judge.id, &sheet.judge.name, sheet.judge.role) });
    }
    Ok(notes)
}

/// Takes out what refers to goals and criteria that the plan does not have, and gives their ids.
fn leave_out(plan: &Plan, answers: &mut Answers) -> BTreeSet<String> {
    let has_criterion = |id: &CriterionId| plan.goals.criteria.iter().any(|criterion| criterion.id == *id);
    let has_goal = |id: &GoalId| plan.goal(id).is_some();
    let weighing = &answers.weighing;
    let extremes = &weighing.best_worst;
    let compared = weighing.comparisons.iter().flat_map(|it| [&it.first, &it.second]);
    let named: BTreeSet<CriterionId> = answers
        .points
        .keys()
        .chain(&weighing.order)
        .chain(compared)
        .chain(extremes.best.iter().chain(&extremes.worst))
        .chain(extremes.best_to_others.keys().chain(extremes.others_to_worst.keys()))
        .chain(answers.ratings.values().flat_map(std::collections::BTreeMap::keys))
        .cloned()
        .collect();
    let mut gone = BTreeSet::new();
    for criterion in named.into_iter().filter(|id| !has_criterion(id)) {
        answers.remove_criterion(&criterion);
        gone.insert(criterion.to_string());
    }
    answers.ratings.retain(|goal, _| {
        let stays = has_goal(goal);
        if !stays {
            gone.insert(goal.as_str().to_owned());
        }
        stays
    });
    gone
}

impl MergeError {
    pub fn text(&self, locale: &dyn Locale) -> String {
        let lang = locale.lang();
        match self {
            Self::OtherPlan { name } => say::other_plan(lang, &terms::named(name, lang)),
        }
    }
}

impl MergeNote {
    pub fn text(&self, locale: &dyn Locale) -> String {
        let lang = locale.lang();
        match self {
            Self::Added { name } => say::added(lang, &terms::named(name, lang)),
            Self::Replaced { name } => say::replaced(lang, &terms::named(name, lang)),
            Self::OtherName { sheet, plan } => {
                say::other_name(lang, &terms::named(sheet, lang), &terms::named(plan, lang))
            }
            Self::LeftOut { ids } => say::left_out(lang, &ids.join(say::comma(lang))),
            Self::NotRated { count } => say::not_rated(lang, count),
        }
    }
}
