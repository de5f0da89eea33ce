//! Numbers are within the limits of their fields, and texts with a form have it.

use std::collections::BTreeMap;

use super::checker::Checker;
use crate::file::fault::Problem;
use crate::file::place::Place;
use crate::plan::limits;
use crate::plan::{
    Answers, BestWorst, Change, Channels, CostAmount, CostLine, Criterion, CriterionId, Effect, Goal, Goals,
    Id as _, Kpi, Measurement, Month, Plan, Quantity, Rating, Serves, Settings, Tactic, Timing, Uncertainty,
    Weighing,
};

pub(super) fn check(checker: &mut Checker, plan: &Plan) {
    let root = Place::Root;
    let at = root.field("plan");
    settings(checker, &at.field("settings"), &plan.settings);
    goals(checker, &at.field("goals"), &plan.goals);
    let list = at.field("kpis");
    for (i, one) in plan.kpis.iter().enumerate() {
        kpi(checker, &list.row(i), one);
    }
    let values = at.field("values");
    let list = values.field("effects");
    for (i, one) in plan.values.effects.iter().enumerate() {
        effect(checker, &list.row(i), one);
    }
    channels(checker, &at.field("channels"), &plan.channels);
    let list = at.field("tactics");
    for (i, one) in plan.tactics.iter().enumerate() {
        tactic(checker, &list.row(i), one);
    }
    measurement(checker, &at.field("measurement"), &plan.measurement);
}

fn settings(checker: &mut Checker, at: &Place<'_>, settings: &Settings) {
    let currency = &settings.currency;
    if currency.len() != 3 || !currency.bytes().all(|b| b.is_ascii_uppercase()) {
        checker.fault(&at.field("currency"), Problem::NotACurrency { found: currency.clone() });
    }
    checker.number(&at.field("horizon"), settings.horizon.into(), limits::HORIZON);
    checker.number(&at.field("discountRate"), settings.discount_rate, limits::DISCOUNT_RATE);
    let uncertainty = at.field("uncertainty");
    let Uncertainty { samples, seed, correlation_within_goals, correlation_among_goals } =
        settings.uncertainty;
    checker.number(&uncertainty.field("samples"), samples.into(), limits::SAMPLES);
    checker.number(&uncertainty.field("seed"), seed.into(), limits::SEED);
    let correlation = limits::CORRELATION;
    checker.number(&uncertainty.field("correlationWithinGoals"), correlation_within_goals, correlation);
    checker.number(&uncertainty.field("correlationAmongGoals"), correlation_among_goals, correlation);
    let list = at.field("scenarios");
    for (i, scenario) in settings.scenarios.iter().enumerate() {
        let row = list.row(i);
        checker.number(&row.field("valueFactor"), scenario.value_factor, limits::FACTOR);
        checker.number(&row.field("costFactor"), scenario.cost_factor, limits::FACTOR);
        let changes = row.field("changes");
        for (i, one) in scenario.changes.iter().enumerate() {
            change(checker, &changes.row(i), one);
        }
    }
}

fn change(checker: &mut Checker, at: &Place<'_>, change: &Change) {
    let mut factor = |form, factor| checker.number(&at.field(form).field("factor"), factor, limits::FACTOR);
    match change {
        Change::CostTimes { factor: x, .. } => factor("costTimes", *x),
        Change::UnitValueTimes { factor: x, .. } => factor("unitValueTimes", *x),
        Change::LaunchLater { months } => {
            let form = at.field("launchLater");
            checker.number(&form.field("months"), (*months).into(), limits::DELAY);
        }
        Change::TacticOff { .. } => {}
    }
}

fn goals(checker: &mut Checker, at: &Place<'_>, goals: &Goals) {
    let list = at.field("criteria");
    if !limits::CRITERIA.contains(goals.criteria.len() as f64) {
        checker.fault(&list, Problem::TooMany { count: goals.criteria.len(), limits: limits::CRITERIA });
    }
    for (i, criterion) in goals.criteria.iter().enumerate() {
        one_criterion(checker, &list.row(i), criterion);
    }
    weighing(checker, &at.field("weighing"), &goals.weighing);
    let list = at.field("judges");
    for (i, judge) in goals.judges.iter().enumerate() {
        let row = list.row(i);
        checker.number(&row.field("weight"), judge.weight, limits::JUDGE_WEIGHT);
        answers(checker, &row.field("answers"), &judge.answers);
    }
    let robustness = at.field("robustness");
    checker.number(&robustness.field("band"), goals.robustness.band, limits::BAND);
    checker.number(&robustness.field("samples"), goals.robustness.samples.into(), limits::SAMPLES);
    checker.optional(&at.field("capacity"), goals.capacity, limits::CAPACITY);
    checker.optional(&at.field("capacityCost"), goals.capacity_cost, limits::CAPACITY_COST);
    checker.optional(&at.field("capacityHours"), goals.capacity_hours, limits::CAPACITY_HOURS);
    let list = at.field("candidates");
    for (i, goal) in goals.candidates.iter().enumerate() {
        one_goal(checker, &list.row(i), goal);
    }
}

fn one_criterion(checker: &mut Checker, at: &Place<'_>, criterion: &Criterion) {
    points(checker, &at.field("weight"), criterion.weight);
    let count = criterion.anchors.len();
    if !limits::ANCHORS.contains(count as f64) {
        checker.fault(&at.field("anchors"), Problem::TooMany { count, limits: limits::ANCHORS });
    }
    if let Some(scale) = criterion.scale {
        let at = at.field("scale");
        checker.number(&at.field("least"), scale.least, limits::NUMBER);
        checker.number(&at.field("greatest"), scale.greatest, limits::NUMBER);
    }
}

fn points(checker: &mut Checker, at: &Place<'_>, weight: f64) {
    checker.number(at, weight, limits::WEIGHT);
    if weight > 0.0 && weight < limits::LEAST_WEIGHT {
        checker.fault(at, Problem::WeightTooSmall { value: weight });
    }
}

fn weighing(checker: &mut Checker, at: &Place<'_>, weighing: &Weighing) {
    let list = at.field("comparisons");
    for (i, comparison) in weighing.comparisons.iter().enumerate() {
        checker.number(&list.row(i).field("times"), comparison.times, limits::JUDGEMENT);
    }
    let at = at.field("bestWorst");
    let BestWorst { best_to_others, others_to_worst, .. } = &weighing.best_worst;
    for (name, times) in [("bestToOthers", best_to_others), ("othersToWorst", others_to_worst)] {
        let list = at.field(name);
        for (criterion, times) in times {
            checker.number(&list.field(criterion.as_str()), (*times).into(), limits::BEST_WORST);
        }
    }
}

pub(super) fn answers(checker: &mut Checker, at: &Place<'_>, answers: &Answers) {
    let list = at.field("points");
    for (criterion, weight) in &answers.points {
        points(checker, &list.field(criterion.as_str()), *weight);
    }
    weighing(checker, &at.field("weighing"), &answers.weighing);
    let list = at.field("ratings");
    for (goal, rated) in &answers.ratings {
        ratings(checker, &list.field(goal.as_str()), rated);
    }
}

fn one_goal(checker: &mut Checker, at: &Place<'_>, goal: &Goal) {
    let place = at.field("yearlyCostOfInaction");
    checker.quantity(&place, goal.yearly_cost_of_inaction, limits::NUMBER);
    checker.optional(&at.field("success"), goal.success, limits::FRACTION);
    ratings(checker, &at.field("ratings"), &goal.ratings);
}

fn ratings(checker: &mut Checker, at: &Place<'_>, ratings: &BTreeMap<CriterionId, Rating>) {
    for (criterion, rating) in ratings {
        rating_at(checker, &at.field(criterion.as_str()), *rating);
    }
}

fn rating_at(checker: &mut Checker, at: &Place<'_>, rating: Rating) {
    if rating.is_valid() {
        return;
    }
    match rating.quantity() {
        Quantity::Number(value) => checker.fault(at, Problem::NotARating { value }),
        // What is wrong with a bound is told at the bound.
        range @ Quantity::Range(_) => {
            let before = checker.faults.count();
            checker.quantity(at, Some(range), limits::RATING);
            if checker.faults.count() == before {
                checker.fault(at, Problem::NotARangeOfRatings);
            }
        }
    }
}

fn kpi(checker: &mut Checker, at: &Place<'_>, kpi: &Kpi) {
    let mut quantity = |name, quantity, limits| checker.quantity(&at.field(name), quantity, limits);
    quantity("baseline", kpi.baseline, limits::NUMBER);
    quantity("target", kpi.target, limits::NUMBER);
    quantity("unitValue", kpi.unit_value, limits::NUMBER);
    quantity("attribution", kpi.attribution, limits::FRACTION);
    quantity("lag", Some(kpi.lag), limits::KPI_LAG);
    quantity("ramp", Some(kpi.ramp), limits::RAMP);
    checker.optional(&at.field("ease"), kpi.ease, limits::ONE_TO_FIVE);
    checker.optional(&at.field("priority"), kpi.priority, limits::PRIORITY);
    if kpi.money.as_deref() == Some("") {
        checker.fault(&at.field("money"), Problem::Empty);
    }
    if let Some(derivation) = &kpi.derivation {
        let derivation_at = at.field("derivation");
        let inputs = derivation_at.field("inputs");
        for (input, value) in &derivation.inputs {
            if !limits::NUMBER.contains(*value) {
                let word = serde_json::to_string(input).unwrap_or_default();
                checker.number(&inputs.field(word.trim_matches('"')), *value, limits::NUMBER);
            }
        }
    }
}

fn effect(checker: &mut Checker, at: &Place<'_>, effect: &Effect) {
    checker.quantity(&at.field("strength"), effect.strength, limits::NUMBER);
    checker.number(&at.field("lag"), effect.lag.into(), limits::EFFECT_LAG);
}

fn channels(checker: &mut Checker, at: &Place<'_>, channels: &Channels) {
    let list = at.field("fits");
    for (i, fit) in channels.fits.iter().enumerate() {
        let row = list.row(i);
        checker.optional(&row.field("goalFit"), fit.goal_fit, limits::ONE_TO_FIVE);
        checker.optional(&row.field("audienceFit"), fit.audience_fit, limits::ONE_TO_FIVE);
    }
}

fn tactic(checker: &mut Checker, at: &Place<'_>, tactic: &Tactic) {
    if let Serves::Goals(shares) = &tactic.serves {
        let serves = at.field("serves");
        let goals = serves.field("goals");
        for (goal, share) in shares {
            checker.number(&goals.field(goal.as_str()), *share, limits::FRACTION);
        }
    }
    let list = at.field("kpis");
    for (i, delivery) in tactic.kpis.iter().enumerate() {
        checker.optional(&list.row(i).field("share"), delivery.share, limits::FRACTION);
    }
    let list = at.field("costs");
    for (i, line) in tactic.costs.iter().enumerate() {
        cost_line(checker, &list.row(i), line);
    }
}

fn cost_line(checker: &mut Checker, at: &Place<'_>, line: &CostLine) {
    let amount = at.field("amount");
    match line.amount {
        CostAmount::Money(money) => checker.quantity(&amount.field("money"), money, limits::NUMBER),
        CostAmount::Hours { hours, hourly_cost } => {
            let at = amount.field("hours");
            checker.quantity(&at.field("hours"), hours, limits::NUMBER);
            checker.quantity(&at.field("hourlyCost"), hourly_cost, limits::NUMBER);
        }
    }
    let timing = at.field("timing");
    match line.timing {
        Timing::Once(month) => checker.number(&timing.field("once"), month.into(), limits::PLAN_MONTH),
        Timing::Monthly { from, to } => {
            let at = timing.field("monthly");
            checker.number(&at.field("from"), from.into(), limits::PLAN_MONTH);
            checker.optional(&at.field("to"), to, limits::PLAN_MONTH);
            if let Some(to) = to
                && to < from
            {
                checker.fault(&at.field("to"), Problem::EndsBeforeItBegins { from, to });
            }
        }
    }
}

fn measurement(checker: &mut Checker, at: &Place<'_>, measurement: &Measurement) {
    let readings = at.field("readings");
    for (kpi, months) in &measurement.readings {
        by_month(checker, &readings.field(kpi.as_str()), months);
    }
    by_month(checker, &at.field("costs"), &measurement.costs);
}

fn by_month(checker: &mut Checker, at: &Place<'_>, values: &BTreeMap<Month, f64>) {
    for (month, value) in values {
        checker.number(&at.field(&month.to_string()), *value, limits::NUMBER);
    }
}
