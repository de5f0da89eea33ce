//! Saved results held against those computed today. A difference means that the file was changed by hand or that
//! another version of the program computed it: it is told, never hidden.

use std::collections::BTreeMap;

use super::fault_text::figure;
use super::results::{Results, SavedMilestone, SavedScore};
use crate::evaluation::Evaluation;
use crate::plan::{GoalId, Plan};
use crate::text::Locale;
use crate::text::locale::UNDEFINED;
use crate::text::messages::file as say;

/// Figures that differ by less are the same: sums in another order, digits of another program.
const TOLERANCE: f64 = 1e-9;

/// A saved figure that is not what is computed today. `None` where one side has no such figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    pub figure: Figure,
    pub saved: Option<f64>,
    pub computed: Option<f64>,
}

/// Which of the saved results.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Figure {
    /// Of the goal with this id.
    Score {
        goal: String,
    },
    Rank {
        goal: String,
    },
    /// The first month whose value differs.
    MonthlyValue {
        month: u32,
    },
    MonthlyCost {
        month: u32,
    },
    Value {
        month: u32,
    },
    Cost {
        month: u32,
    },
    Net {
        month: u32,
    },
    Roi {
        month: u32,
    },
    BreakEvenMonth,
    /// 1 where it holds, 0 where it does not.
    BreakEvenHolds,
}

/// Every saved figure that differs from the one computed today.
pub fn compare_results(saved: &Results, evaluation: &Evaluation) -> Vec<Difference> {
    let mut found = Differences(Vec::new());
    let computed = Results::of(evaluation);
    found.scores(saved, &computed);
    let (then, now) = (&saved.projection, &computed.projection);
    found.series(&then.value_by_month, &now.value_by_month, |month| Figure::MonthlyValue { month });
    found.series(&then.cost_by_month, &now.cost_by_month, |month| Figure::MonthlyCost { month });
    found.milestones(saved, &computed);
    let month = |results: &Results| results.break_even.as_ref().map(|at| f64::from(at.month));
    let holds = |results: &Results| results.break_even.as_ref().map(|at| f64::from(u8::from(at.holds)));
    found.figure(Figure::BreakEvenMonth, month(saved), month(&computed));
    if month(saved).is_some() && month(&computed).is_some() {
        found.figure(Figure::BreakEvenHolds, holds(saved), holds(&computed));
    }
    found.0
}

struct Differences(Vec<Difference>);

impl Differences {
    fn figure(&mut self, figure: Figure, saved: Option<f64>, computed: Option<f64>) {
        self.on_scale(figure, saved, computed, 0.0);
    }

    /// Differences count in proportion to `scale` where that is greater than the figures themselves.
    fn on_scale(&mut self, figure: Figure, saved: Option<f64>, computed: Option<f64>, scale: f64) {
        let same = match (saved, computed) {
            (Some(a), Some(b)) => {
                a.to_bits() == b.to_bits() || (a - b).abs() <= TOLERANCE * a.abs().max(b.abs()).max(scale)
            }
            (None, None) => true,
            _ => false,
        };
        if !same {
            self.0.push(Difference { figure, saved, computed });
        }
    }

    fn scores(&mut self, saved: &Results, computed: &Results) {
        let by_goal = |results: &Results| -> BTreeMap<String, (Option<f64>, Option<f64>)> {
            let figures = |score: &SavedScore| (score.score, score.rank.map(f64::from));
            results.scores.iter().map(|score| (score.goal.to_string(), figures(score))).collect()
        };
        let (then, now) = (by_goal(saved), by_goal(computed));
        for goal in then.keys().chain(now.keys().filter(|goal| !then.contains_key(*goal))) {
            let (score, rank) = then.get(goal).copied().unwrap_or_default();
            let (score_now, rank_now) = now.get(goal).copied().unwrap_or_default();
            self.figure(Figure::Score { goal: goal.clone() }, score, score_now);
            self.figure(Figure::Rank { goal: goal.clone() }, rank, rank_now);
        }
    }

    /// Reports the first month that differs: the others mostly follow from the same change.
    fn series(&mut self, saved: &[f64], computed: &[f64], figure: impl Fn(u32) -> Figure) {
        for (index, month) in (0..saved.len().max(computed.len())).zip(1..) {
            let before = self.0.len();
            self.figure(figure(month), saved.get(index).copied(), computed.get(index).copied());
            if self.0.len() > before {
                return;
            }
        }
    }

    fn milestones(&mut self, saved: &Results, computed: &Results) {
        let by_month = |results: &Results| -> BTreeMap<u32, SavedMilestone> {
            results.milestones.iter().map(|at| (at.month, at.clone())).collect()
        };
        let (then, now) = (by_month(saved), by_month(computed));
        for month in then.keys().chain(now.keys().filter(|month| !then.contains_key(*month))).copied() {
            self.milestone(month, then.get(&month), now.get(&month));
        }
    }

    fn milestone(&mut self, month: u32, then: Option<&SavedMilestone>, now: Option<&SavedMilestone>) {
        // The net is a difference of large figures, and so is the ROI, whose figures are around 1.
        let money = now.map_or(0.0, |at| at.value.abs().max(at.cost.abs()));
        let mut hold = |figure, get: fn(&SavedMilestone) -> Option<f64>, scale| {
            self.on_scale(figure, then.and_then(get), now.and_then(get), scale);
        };
        hold(Figure::Value { month }, |at| Some(at.value), 0.0);
        hold(Figure::Cost { month }, |at| Some(at.cost), 0.0);
        hold(Figure::Net { month }, |at| Some(at.net), money);
        hold(Figure::Roi { month }, |at| at.roi, 1.0);
    }
}

impl Difference {
    /// What was saved and what is computed now, in the reader's language; `plan` is the plan they are of.
    pub fn text(&self, locale: &dyn Locale, plan: &Plan) -> String {
        let (saved, computed) =
            (self.written(self.saved, locale, plan), self.written(self.computed, locale, plan));
        let (saved, computed) = match (self.saved, self.computed) {
            // Rounded for reading they look the same: show all digits.
            (Some(a), Some(b)) if saved == computed => (figure(a), figure(b)),
            _ => (saved, computed),
        };
        say::difference(locale.lang(), &self.figure.name(locale, plan), &saved, &computed)
    }

    fn written(&self, value: Option<f64>, locale: &dyn Locale, plan: &Plan) -> String {
        let Some(x) = value else { return UNDEFINED.to_owned() };
        let lang = locale.lang();
        match self.figure {
            Figure::Score { .. } => locale.number(x, 2),
            Figure::Rank { .. } | Figure::BreakEvenMonth => locale.number(x, 0),
            Figure::Roi { .. } => locale.signed_percent(x, 1),
            Figure::BreakEvenHolds if x > 0.0 => say::holds(lang).to_owned(),
            Figure::BreakEvenHolds => say::does_not_hold(lang).to_owned(),
            _ => locale.money(x, &plan.settings.currency),
        }
    }
}

impl Figure {
    fn name(&self, locale: &dyn Locale, plan: &Plan) -> String {
        let lang = locale.lang();
        let goal = |id: &str| match plan.goal(&GoalId::from(id)) {
            Some(goal) if !goal.name.is_empty() => goal.name.clone(),
            _ => id.to_owned(),
        };
        match self {
            Self::Score { goal: id } => say::figure_score(lang, &goal(id)),
            Self::Rank { goal: id } => say::figure_rank(lang, &goal(id)),
            Self::MonthlyValue { month } => say::figure_monthly_value(lang, month),
            Self::MonthlyCost { month } => say::figure_monthly_cost(lang, month),
            Self::Value { month } => say::figure_value(lang, month),
            Self::Cost { month } => say::figure_cost(lang, month),
            Self::Net { month } => say::figure_net(lang, month),
            Self::Roi { month } => say::figure_roi(lang, month),
            Self::BreakEvenMonth => say::figure_break_even(lang).to_owned(),
            Self::BreakEvenHolds => say::figure_break_even_holds(lang).to_owned(),
        }
    }
}
