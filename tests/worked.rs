//! Two plans whose figures were worked out independently, in exact fractions, from the model alone
//! (`tests/worked/expected.json`). The engine reproduces them to a relative 1e-9, in either language.
#![cfg(not(target_arch = "wasm32"))]

use std::fmt::Display;

use serde_json::Value;
use tenfold::evaluation::{Evaluation, evaluate};
use tenfold::file;
use tenfold::plan::{Plan, StandardScenario};
use tenfold::projection::Return;
use tenfold::samples::Sample;
use tenfold::text::Lang;

/// A worked plan in one of the languages, evaluated, beside what it should come to.
struct Worked {
    name: String,
    plan: Plan,
    evaluation: Evaluation,
    expected: Value,
}

impl Worked {
    fn open(sample: Sample, lang: Lang, expected: &Value) -> Self {
        let plan = file::open(sample.text(lang).as_bytes()).unwrap().plan;
        let name = format!("{} {}", sample.name(), lang.tag());
        Self { name, evaluation: evaluate(&plan), plan, expected: expected.clone() }
    }

    #[track_caller]
    fn same(&self, what: impl Display, actual: &Value, expected: &Value) {
        assert_eq!(actual, expected, "{}: {what}", self.name);
    }

    /// Equal to a relative 1e-9, or both undefined.
    #[track_caller]
    fn close(&self, what: impl Display, actual: Option<f64>, expected: &Value) {
        let close = match (actual, expected.as_f64()) {
            (Some(actual), Some(expected)) => (actual - expected).abs() <= 1e-9 * expected.abs(),
            (None, None) => expected.is_null(),
            _ => false,
        };
        assert!(close, "{}: {what} is {actual:?}, expected {expected}", self.name);
    }

    #[track_caller]
    fn all_close(&self, what: &str, actual: &[f64], expected: &Value) {
        let expected = expected.as_array().unwrap();
        assert_eq!(actual.len(), expected.len(), "{}: {what}", self.name);
        for (index, (actual, expected)) in actual.iter().zip(expected).enumerate() {
            self.close(format!("{what} of month {}", index + 1), Some(*actual), expected);
        }
    }
}

fn worked() -> Vec<Worked> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/worked/expected.json");
    let expected: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let samples = [(Sample::TeaShop, "tea-shop"), (Sample::ShiftCloud, "b2b-saas")];
    let open = |lang| samples.map(|(sample, name)| Worked::open(sample, lang, &expected[name]));
    Lang::ALL.into_iter().flat_map(open).collect()
}

/// Value, cost and ROI over months 1 to `n`.
fn at(returns: &Return, n: usize) -> (Option<f64>, Option<f64>, Option<f64>) {
    let month = n - 1;
    (
        Some(returns.cumulative_value()[month]),
        Some(returns.cumulative_cost[month]),
        returns.roi_by_month()[month],
    )
}

/// The keys of an object, sorted.
fn keys(object: &Value) -> Vec<&str> {
    object.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn goals_are_ranked_by_their_scores() {
    for w in worked() {
        let expected = w.expected["goalRanking"].as_array().unwrap();
        assert_eq!(w.evaluation.ranking.len(), expected.len(), "{}", w.name);
        for (goal, expected) in w.evaluation.ranking.iter().zip(expected) {
            w.same("goal", &goal.goal.to_string().into(), &expected["id"]);
            w.same("selected", &goal.selected.into(), &expected["selected"]);
            w.close("score", goal.score, &expected["score"]);
            w.close("score out of 100", goal.score100, &expected["score100"]);
        }
    }
}

#[test]
fn kpis_are_tracked_most_important_first_then_easiest() {
    for w in worked() {
        let order: Vec<String> = w.evaluation.kpi_order.iter().map(ToString::to_string).collect();
        w.same("order", &order.into(), &w.expected["kpiOrder"]);
    }
}

#[test]
fn channels_are_chosen_by_how_they_fit_goal_and_audience() {
    for w in worked() {
        let expected = w.expected["channels"].as_array().unwrap();
        assert_eq!(w.evaluation.channel_fits.len(), expected.len(), "{}", w.name);
        for (result, expected) in w.evaluation.channel_fits.iter().zip(expected) {
            let entered = w.plan.channels.fits.iter().find(|fit| fit.id == result.id).unwrap();
            let channel = match expected["channel"].as_str().unwrap() {
                "Community forum" => "forum".to_owned(),
                name => name.to_lowercase(),
            };
            assert_eq!(entered.channel.to_string(), channel, "{}", w.name);
            w.same("goal", &entered.goal.to_string().into(), &expected["goal"]);
            w.same("fit", &result.fit.into(), &expected["fit"]);
            w.same("chosen", &result.chosen.into(), &expected["chosen"]);
        }
    }
}

#[test]
fn each_kpi_has_its_full_monthly_value() {
    for w in worked() {
        let expected = &w.expected["kpiFullValue"];
        assert_eq!(w.evaluation.projection.kpis.len(), keys(expected).len(), "{}", w.name);
        for kpi in &w.evaluation.projection.kpis {
            w.close(&kpi.kpi, kpi.full_value, &expected[kpi.kpi.to_string()]);
        }
    }
}

#[test]
fn value_and_cost_follow_month_by_month() {
    for w in worked() {
        let total = &w.evaluation.projection.total;
        w.all_close("value", &total.value_by_month, &w.expected["valueByMonth"]);
        w.all_close("cost", &total.cost_by_month, &w.expected["costByMonth"]);
        w.all_close("cumulative value", &total.cumulative_value(), &w.expected["cumValue"]);
        w.all_close("cumulative cost", &total.cumulative_cost, &w.expected["cumCost"]);
    }
}

#[test]
fn months_6_12_and_24_are_the_milestones() {
    for w in worked() {
        let total = &w.evaluation.projection.total;
        w.same("milestones", &w.evaluation.projection.milestones.clone().into(), &[6, 12, 24][..].into());
        for month in [6, 12, 24] {
            let expected = &w.expected["horizon"][month.to_string()];
            let milestone = total.at(month).unwrap();
            w.close(format!("value at {month}"), Some(milestone.value), &expected["value"]);
            w.close(format!("cost at {month}"), Some(milestone.cost), &expected["cost"]);
            w.close(format!("net at {month}"), Some(milestone.net), &expected["net"]);
            w.close(format!("ROI at {month}"), milestone.roi, &expected["roi"]);
        }
    }
}

#[test]
fn the_plan_breaks_even_in_the_month_that_was_worked_out() {
    for w in worked() {
        let total = &w.evaluation.projection.total;
        w.same("month", &total.break_even.map(|even| even.month).into(), &w.expected["breakEvenMonth"]);
        w.same("holds", &total.break_even.map(|even| even.holds).into(), &w.expected["breakEvenStays"]);
        w.same("pays its month", &total.pays_its_month.into(), &w.expected["monthlyBreakEvenMonth"]);
    }
}

#[test]
fn costs_add_up_by_kind() {
    for w in worked() {
        let expected = &w.expected["costByType12"];
        assert_eq!(w.evaluation.projection.cost_by_kind.len(), keys(expected).len(), "{}", w.name);
        for cost in &w.evaluation.projection.cost_by_kind {
            let kind = serde_json::to_value(cost.kind).unwrap();
            let kind = kind.as_str().unwrap();
            w.close(kind, Some(cost.by_month[..12].iter().sum()), &expected[kind]);
        }
    }
}

#[test]
fn each_goal_returns_on_its_direct_and_on_its_loaded_cost() {
    for w in worked() {
        let projection = &w.evaluation.projection;
        for month in [12, 24] {
            let expected = &w.expected["goals"][month.to_string()];
            let shared: f64 = projection.shared_cost[..month].iter().sum();
            w.close(format!("shared cost at {month}"), Some(shared), &expected["shared"]);
            assert_eq!(projection.goals.len(), keys(&expected["byGoal"]).len(), "{}", w.name);
            for goal in &projection.goals {
                let expected = &expected["byGoal"][goal.goal.to_string()];
                let of = |figure: &str| format!("{figure} of {} at {month}", goal.goal);
                w.same(
                    of("department"),
                    &goal.department.as_ref().map(ToString::to_string).into(),
                    &expected["dept"],
                );
                let milestone = u32::try_from(month).unwrap();
                let (direct, loaded) =
                    (goal.direct.at(milestone).unwrap(), goal.loaded.at(milestone).unwrap());
                w.close(of("value"), Some(direct.value), &expected["value"]);
                w.close(of("value"), Some(loaded.value), &expected["value"]);
                w.close(of("direct cost"), Some(direct.cost), &expected["direct"]);
                w.close(of("loaded cost"), Some(loaded.cost), &expected["loaded"]);
                w.close(of("ROI on direct cost"), direct.roi, &expected["roiDirect"]);
                w.close(of("ROI on loaded cost"), loaded.roi, &expected["roiLoaded"]);
            }
        }
    }
}

#[test]
fn the_loaded_cost_of_goals_is_summed_by_month_with_the_weights_of_the_milestone() {
    for w in worked() {
        for goal in &w.evaluation.projection.goals {
            let expected = &w.expected["goals"]["24"]["byGoal"][goal.goal.to_string()];
            let (value, cost, roi) = at(&goal.loaded, 24);
            w.close("value", value, &expected["value"]);
            w.close("loaded cost", cost, &expected["loaded"]);
            w.close("ROI", roi, &expected["roiLoaded"]);
        }
    }
}

#[test]
fn each_department_returns_what_its_goals_return() {
    for w in worked() {
        let departments = &w.evaluation.projection.departments;
        for month in [12_u32, 24] {
            let expected = &w.expected["departments"][month.to_string()];
            assert_eq!(departments.len(), keys(expected).len(), "{}", w.name);
            for department in departments {
                let id = department.department.as_ref().unwrap().to_string();
                let loaded = department.loaded.at(month).unwrap();
                w.close(format!("value of {id} at {month}"), Some(loaded.value), &expected[&id]["value"]);
                w.close(format!("cost of {id} at {month}"), Some(loaded.cost), &expected[&id]["loaded"]);
                w.close(format!("ROI of {id} at {month}"), loaded.roi, &expected[&id]["roi"]);
            }
        }
    }
}

#[test]
fn scenarios_multiply_value_and_cost() {
    for w in worked() {
        assert_eq!(w.evaluation.scenarios.len(), 3, "{}", w.name);
        for (settings, result) in w.plan.settings.scenarios.iter().zip(&w.evaluation.scenarios) {
            assert_eq!(settings.id, result.scenario);
            let name = match settings.standard.unwrap() {
                StandardScenario::Low => "low",
                StandardScenario::Base => "base",
                StandardScenario::High => "high",
            };
            let expected = &w.expected["scenarios"][name];
            let roi =
                |month| result.milestones.iter().find(|milestone| milestone.month == month).unwrap().roi;
            w.close(format!("{name} ROI at 12"), roi(12), &expected["roi12"]);
            w.close(format!("{name} ROI at 24"), roi(24), &expected["roi24"]);
            w.same(name, &result.break_even.map(|even| even.month).into(), &expected["breakEvenMonth"]);
        }
    }
}

#[test]
fn what_was_measured_is_valued_and_held_against_the_plan() {
    for w in worked() {
        let measured = &w.evaluation.measured;
        let expected = &w.expected["actual"];
        w.same("months", &measured.months.into(), &expected["months"]);
        w.same("missing readings", &measured.missing_readings.into(), &expected["missing"]);
        let values: Vec<f64> = measured.by_month.iter().map(|month| month.value.unwrap()).collect();
        w.all_close("measured value", &values, &expected["valueByMonth"]);
        w.close("measured value", Some(measured.value), &expected["value"]);
        w.close("recorded cost", Some(measured.cost), &expected["cost"]);
        w.close("measured ROI", measured.roi, &expected["roi"]);
        w.close("planned value", Some(measured.planned_value), &expected["planValue"]);
        w.close("planned cost", Some(measured.planned_cost), &expected["planCost"]);
        w.close("part of the plan", measured.value_of_plan, &expected["valueVsPlan"]);
        let total = measured.by_month.last().and_then(|month| month.cumulative_value);
        w.close("total of the measured value", total, &expected["value"]);
        let planned = (measured.planned_value - measured.planned_cost) / measured.planned_cost;
        assert_eq!(measured.planned_roi, Some(planned), "{}", w.name);
    }
}

#[test]
fn a_total_of_measured_value_ends_before_the_first_month_without_a_reading() {
    for w in worked() {
        let mut plan = w.plan.clone();
        let third = plan.settings.calendar_month(3);
        for months in plan.measurement.readings.values_mut() {
            months.remove(&third);
        }
        let by_month = evaluate(&plan).measured.by_month;
        let totals: Vec<_> = by_month.iter().map(|month| month.cumulative_value).collect();
        assert!(totals[..2].iter().all(Option::is_some), "{}: {totals:?}", w.name);
        assert!(totals[2..].iter().all(Option::is_none), "{}: {totals:?}", w.name);
        assert!(by_month[3].value.is_some(), "{}", w.name);
    }
}
