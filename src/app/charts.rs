//! The charts of a plan's projection, in the reader's words. What is drawn where is decided by whoever shows them.

use std::rc::Rc;

use super::words::Words;
use crate::chart::{
    Chart, CostByKind, Cumulative, Kind, Mark, MonthlyValue, Months, Series, Shade, Size, Words as ChartWords,
};
use crate::evaluation::Evaluation;
use crate::plan::Plan;
use crate::text::locale::UNDEFINED;
use crate::text::messages::charts;
use crate::text::terms::{self, Term};

/// So many goals have a colour of their own; the others are drawn as one.
const COLOURS: usize = 8;

/// Cumulative value, cost and net with the break-even and the milestones.
pub fn cumulative(plan: &Plan, evaluation: &Evaluation, words: &Words, size: Size) -> Option<Rc<Chart>> {
    let lang = words.lang;
    let total = &evaluation.projection.total;
    let net: Vec<f64> =
        total.cumulative_value.iter().zip(&total.cumulative_cost).map(|(value, cost)| value - cost).collect();
    let end = total.at_horizon()?;
    let (value, cost) = (words.cash(end.value), words.cash(end.cost));
    let mut summary = charts::cumulative_summary(lang, &end.month, &value, &cost, &words.cash(end.net));
    summary.push_str(words.sentence_gap());
    summary.push_str(&match total.break_even {
        Some(found) if found.holds => charts::breaks_even(lang, &found.month),
        Some(found) => charts::breaks_even_and_falls_back(lang, &found.month),
        None => charts::never_breaks_even(lang, &end.month),
    });
    let (tick, full) = (tick(), full(plan, words));
    let (short, exact) = (|x: f64| words.short_cash(x), |x: f64| words.cash(x));
    let milestones = milestone_labels(evaluation, words);
    let break_even = charts::break_even(lang);
    Cumulative {
        words: ChartWords {
            title: charts::cumulative(lang),
            summary: &summary,
            amount: &charts::amount(lang, &words.currency),
            missing: UNDEFINED,
            tick: &short,
            figure: &exact,
        },
        months: Months { name: charts::month_of_plan(lang), tick: &tick, full: &full },
        value: Series { name: charts::value(lang), figures: &total.cumulative_value },
        cost: Series { name: charts::cost(lang), figures: &total.cumulative_cost },
        net: Series { name: charts::net(lang), figures: &net },
        milestones: &marks(&milestones),
        break_even: total.break_even.map(|found| Mark { month: found.month, label: break_even }),
        shade: Shade::Between,
    }
    .chart(size)
    .map(Rc::new)
}

/// Value by month, stacked by the goal that earns it.
pub fn monthly_value(plan: &Plan, evaluation: &Evaluation, words: &Words, size: Size) -> Option<Rc<Chart>> {
    let lang = words.lang;
    let mut goals: Vec<(&str, Vec<f64>)> = evaluation
        .projection
        .goals
        .iter()
        .filter_map(|goal| {
            let name = terms::named(&plan.goal(&goal.goal)?.name, lang);
            Some((name, goal.direct.value_by_month.clone()))
        })
        .collect();
    let best = goals.iter().max_by(|(_, a), (_, b)| sum(a).total_cmp(&sum(b)))?;
    let summary = charts::monthly_summary(lang, &best.0, &words.cash(sum(&best.1)));
    if goals.len() > COLOURS {
        let rest = goals.split_off(COLOURS - 1);
        let months = evaluation.projection.total.value_by_month.len();
        let together = |month: usize| rest.iter().filter_map(|(_, figures)| figures.get(month)).sum();
        goals.push((charts::other_goals(lang), (0..months).map(together).collect()));
    }
    let series: Vec<Series> = goals.iter().map(|(name, figures)| Series { name, figures }).collect();
    let (tick, full) = (tick(), full(plan, words));
    let (short, exact) = (|x: f64| words.short_cash(x), |x: f64| words.cash(x));
    let milestones = milestone_labels(evaluation, words);
    MonthlyValue {
        words: ChartWords {
            title: charts::monthly(lang),
            summary: &summary,
            amount: &charts::amount(lang, &words.currency),
            missing: UNDEFINED,
            tick: &short,
            figure: &exact,
        },
        months: Months { name: charts::month_of_plan(lang), tick: &tick, full: &full },
        series: &series,
        total: Some(charts::all_goals(lang)),
        milestones: &marks(&milestones),
    }
    .chart(size)
    .map(Rc::new)
}

/// Cost to the horizon by kind, the largest first.
pub fn cost_by_kind(evaluation: &Evaluation, words: &Words, size: Size) -> Option<Rc<Chart>> {
    let lang = words.lang;
    let mut kinds: Vec<Kind> = evaluation
        .projection
        .cost_by_kind
        .iter()
        .map(|cost| Kind { label: cost.kind.term(lang), amount: sum(&cost.by_month) })
        .collect();
    kinds.sort_by(|a, b| b.amount.total_cmp(&a.amount));
    let largest = kinds.first()?;
    let all: f64 = kinds.iter().map(|kind| kind.amount).sum();
    let share = if all > 0.0 { words.percent(largest.amount / all, 0) } else { UNDEFINED.to_owned() };
    let summary = charts::kinds_summary(lang, &words.cash(all), &largest.label, &share);
    let (short, exact) = (|x: f64| words.short_cash(x), |x: f64| words.cash(x));
    CostByKind {
        words: ChartWords {
            title: charts::kinds(lang),
            summary: &summary,
            amount: &charts::amount(lang, &words.currency),
            missing: UNDEFINED,
            tick: &short,
            figure: &exact,
        },
        kind: charts::kind(lang),
        kinds: &kinds,
    }
    .chart(size)
    .map(Rc::new)
}

fn sum(figures: &[f64]) -> f64 {
    figures.iter().sum()
}

/// A month on an axis.
fn tick() -> impl Fn(u32) -> String {
    |month: u32| month.to_string()
}

/// A month with its name on the calendar.
fn full<'a>(plan: &'a Plan, words: &'a Words) -> impl Fn(u32) -> String + 'a {
    |month| {
        let calendar = words.calendar_month(plan.settings.calendar_month(month));
        charts::month_on_calendar(words.lang, &month, &calendar)
    }
}

fn milestone_labels(evaluation: &Evaluation, words: &Words) -> Vec<(u32, String)> {
    let months = evaluation.projection.milestones.iter();
    months.map(|month| (*month, charts::milestone(words.lang, month))).collect()
}

fn marks(labels: &[(u32, String)]) -> Vec<Mark<'_>> {
    labels.iter().map(|(month, label)| Mark { month: *month, label }).collect()
}
