//! Ids are there once, and whatever is referred to is there.

use std::collections::BTreeSet;

use super::checker::{Checker, Known};
use crate::file::fault::RowKind;
use crate::file::place::Place;
use crate::plan::edit::Row;
use crate::plan::{Answers, BestWorst, Change, Goal, Id, Plan, Serves, Tactic, Weighing};

/// All that can be referred to.
struct Index<'a> {
    business_goals: Known<'a>,
    departments: Known<'a>,
    criteria: Known<'a>,
    goals: Known<'a>,
    kpis: Known<'a>,
    channels: Known<'a>,
    tactics: Known<'a>,
}

impl<'a> Index<'a> {
    fn of(plan: &'a Plan) -> Self {
        Self {
            business_goals: known(&plan.alignment.business_goals, RowKind::BusinessGoal),
            departments: known(&plan.scope.departments, RowKind::Department),
            criteria: known(&plan.goals.criteria, RowKind::Criterion),
            goals: known(&plan.goals.candidates, RowKind::Goal),
            kpis: known(&plan.kpis, RowKind::Kpi),
            channels: known(&plan.channels.list, RowKind::Channel),
            tactics: known(&plan.tactics, RowKind::Tactic),
        }
    }
}

fn known<R: Row>(rows: &[R], kind: RowKind) -> Known<'_> {
    Known { ids: rows.iter().map(|row| row.id().as_str()).collect::<BTreeSet<_>>(), kind }
}

pub(super) fn check(checker: &mut Checker, plan: &Plan) {
    let root = Place::Root;
    let at = root.field("plan");
    checker.id_length(&at.field("id"), plan.id.as_str());
    own_ids(checker, &at, plan);

    let index = Index::of(plan);
    scenarios(checker, &at, plan, &index);
    goals(checker, &at, plan, &index);
    kpis(checker, &at, plan, &index);
    channels(checker, &at, plan, &index);
    tactics(checker, &at, plan, &index);
    launch(checker, &at, plan, &index);
    let measurement = at.field("measurement");
    checker.keys(&measurement.field("readings"), plan.measurement.readings.keys(), &index.kpis);
}

fn own_ids(checker: &mut Checker, at: &Place<'_>, plan: &Plan) {
    let mut section = |section: &str, list: &str, ids: &dyn Fn(&mut Checker, &Place<'_>)| {
        let section = at.field(section);
        ids(checker, &section.field(list));
    };
    section("settings", "scenarios", &|c, at| rows(c, at, &plan.settings.scenarios));
    section("readiness", "insights", &|c, at| rows(c, at, &plan.readiness.insights));
    section("alignment", "businessGoals", &|c, at| rows(c, at, &plan.alignment.business_goals));
    section("scope", "departments", &|c, at| rows(c, at, &plan.scope.departments));
    section("goals", "criteria", &|c, at| rows(c, at, &plan.goals.criteria));
    section("goals", "candidates", &|c, at| rows(c, at, &plan.goals.candidates));
    section("goals", "judges", &|c, at| rows(c, at, &plan.goals.judges));
    section("goals", "overlaps", &|c, at| rows(c, at, &plan.goals.overlaps));
    section("values", "effects", &|c, at| rows(c, at, &plan.values.effects));
    section("channels", "list", &|c, at| rows(c, at, &plan.channels.list));
    section("channels", "fits", &|c, at| rows(c, at, &plan.channels.fits));
    section("analytics", "metrics", &|c, at| rows(c, at, &plan.analytics.metrics));
    section("launch", "approvals", &|c, at| rows(c, at, &plan.launch.approvals));
    section("launch", "tasks", &|c, at| rows(c, at, &plan.launch.tasks));
    section("launch", "support", &|c, at| rows(c, at, &plan.launch.support));
    section("measurement", "adjustments", &|c, at| rows(c, at, &plan.measurement.adjustments));
    rows(checker, &at.field("kpis"), &plan.kpis);
    rows(checker, &at.field("tactics"), &plan.tactics);
}

fn rows<R: Row>(checker: &mut Checker, list: &Place<'_>, rows: &[R]) {
    checker.own_ids(list, rows.iter().map(Row::id));
}

fn scenarios(checker: &mut Checker, at: &Place<'_>, plan: &Plan, index: &Index<'_>) {
    let settings = at.field("settings");
    let list = settings.field("scenarios");
    for (i, scenario) in plan.settings.scenarios.iter().enumerate() {
        let row = list.row(i);
        let changes = row.field("changes");
        for (i, change) in scenario.changes.iter().enumerate() {
            let row = changes.row(i);
            match change {
                Change::UnitValueTimes { kpi: Some(kpi), .. } => {
                    let form = row.field("unitValueTimes");
                    checker.reference(&form.field("kpi"), kpi, &index.kpis);
                }
                Change::TacticOff { tactic } => {
                    let form = row.field("tacticOff");
                    checker.reference(&form.field("tactic"), tactic, &index.tactics);
                }
                _ => {}
            }
        }
    }
}

fn goals(checker: &mut Checker, at: &Place<'_>, plan: &Plan, index: &Index<'_>) {
    let at = at.field("goals");
    let candidates = at.field("candidates");
    for (i, goal) in plan.goals.candidates.iter().enumerate() {
        one_goal(checker, &candidates.row(i), goal, index);
    }
    weighing(checker, &at.field("weighing"), &plan.goals.weighing, index);
    let judges = at.field("judges");
    for (i, judge) in plan.goals.judges.iter().enumerate() {
        let row = judges.row(i);
        if let Some(department) = &judge.department {
            checker.reference(&row.field("department"), department, &index.departments);
        }
        answers(checker, &row.field("answers"), &judge.answers, index);
    }
    let overlaps = at.field("overlaps");
    for (i, overlap) in plan.goals.overlaps.iter().enumerate() {
        checker.references(&overlaps.row(i).field("goals"), &overlap.goals, &index.goals);
    }
}

fn one_goal(checker: &mut Checker, at: &Place<'_>, goal: &Goal, index: &Index<'_>) {
    if let Some(department) = &goal.department {
        checker.reference(&at.field("department"), department, &index.departments);
    }
    checker.references(&at.field("businessGoals"), &goal.business_goals, &index.business_goals);
    checker.keys(&at.field("ratings"), goal.ratings.keys(), &index.criteria);
}

fn weighing(checker: &mut Checker, at: &Place<'_>, weighing: &Weighing, index: &Index<'_>) {
    let criteria = &index.criteria;
    checker.references(&at.field("order"), &weighing.order, criteria);
    let list = at.field("comparisons");
    for (i, comparison) in weighing.comparisons.iter().enumerate() {
        let row = list.row(i);
        checker.reference(&row.field("first"), &comparison.first, criteria);
        checker.reference(&row.field("second"), &comparison.second, criteria);
    }
    let at = at.field("bestWorst");
    let BestWorst { best, worst, best_to_others, others_to_worst } = &weighing.best_worst;
    for (name, id) in [("best", best), ("worst", worst)] {
        if let Some(id) = id {
            checker.reference(&at.field(name), id, criteria);
        }
    }
    checker.keys(&at.field("bestToOthers"), best_to_others.keys(), criteria);
    checker.keys(&at.field("othersToWorst"), others_to_worst.keys(), criteria);
}

fn answers(checker: &mut Checker, at: &Place<'_>, answers: &Answers, index: &Index<'_>) {
    checker.keys(&at.field("points"), answers.points.keys(), &index.criteria);
    weighing(checker, &at.field("weighing"), &answers.weighing, index);
    let ratings = at.field("ratings");
    checker.keys(&ratings, answers.ratings.keys(), &index.goals);
    for (goal, rated) in &answers.ratings {
        checker.keys(&ratings.field(goal.as_str()), rated.keys(), &index.criteria);
    }
}

fn kpis(checker: &mut Checker, at: &Place<'_>, plan: &Plan, index: &Index<'_>) {
    let kpis = at.field("kpis");
    for (i, kpi) in plan.kpis.iter().enumerate() {
        checker.reference(&kpis.row(i).field("goal"), &kpi.goal, &index.goals);
    }
    let values = at.field("values");
    let effects = values.field("effects");
    for (i, effect) in plan.values.effects.iter().enumerate() {
        let row = effects.row(i);
        checker.reference(&row.field("from"), &effect.from, &index.kpis);
        checker.reference(&row.field("to"), &effect.to, &index.kpis);
    }
    let analytics = at.field("analytics");
    let metrics = analytics.field("metrics");
    for (i, metric) in plan.analytics.metrics.iter().enumerate() {
        checker.reference(&metrics.row(i).field("kpi"), &metric.kpi, &index.kpis);
    }
}

fn channels(checker: &mut Checker, at: &Place<'_>, plan: &Plan, index: &Index<'_>) {
    let at = at.field("channels");
    let fits = at.field("fits");
    for (i, fit) in plan.channels.fits.iter().enumerate() {
        let row = fits.row(i);
        checker.reference(&row.field("goal"), &fit.goal, &index.goals);
        checker.reference(&row.field("channel"), &fit.channel, &index.channels);
    }
}

fn tactics(checker: &mut Checker, at: &Place<'_>, plan: &Plan, index: &Index<'_>) {
    let tactics = at.field("tactics");
    for (i, tactic) in plan.tactics.iter().enumerate() {
        one_tactic(checker, &tactics.row(i), tactic, index);
    }
}

fn one_tactic(checker: &mut Checker, at: &Place<'_>, tactic: &Tactic, index: &Index<'_>) {
    rows(checker, &at.field("costs"), &tactic.costs);
    rows(checker, &at.field("cases"), &tactic.cases);
    if let Serves::Goals(shares) = &tactic.serves {
        let serves = at.field("serves");
        checker.keys(&serves.field("goals"), shares.keys(), &index.goals);
    }
    checker.references(&at.field("channels"), &tactic.channels, &index.channels);
    let deliveries = at.field("kpis");
    for (i, delivery) in tactic.kpis.iter().enumerate() {
        checker.reference(&deliveries.row(i).field("kpi"), &delivery.kpi, &index.kpis);
    }
}

fn launch(checker: &mut Checker, at: &Place<'_>, plan: &Plan, index: &Index<'_>) {
    let at = at.field("launch");
    let approvals = at.field("approvals");
    for (i, approval) in plan.launch.approvals.iter().enumerate() {
        if let Some(department) = &approval.department {
            checker.reference(&approvals.row(i).field("department"), department, &index.departments);
        }
    }
    let tasks = at.field("tasks");
    for (i, task) in plan.launch.tasks.iter().enumerate() {
        if let Some(tactic) = &task.tactic {
            checker.reference(&tasks.row(i).field("tactic"), tactic, &index.tactics);
        }
    }
}
