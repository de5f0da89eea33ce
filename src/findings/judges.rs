//! Step 3: the judges: who said nothing, whose comparisons contradict each other, and where they do not agree.

use serde::Serialize;

use super::index::Index;
use super::place::{Field, Place, RowKind};
use super::row::Names;
use super::weighing::CONSISTENT;
use super::{Found, Severity};
use crate::plan::JudgedBy;
use crate::priority::{Agreement, DisputedGoal, DisputedRating, JudgeResult};

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum JudgesProblem {
    /// The judges are to count, and none of them has a weight and said something.
    NoJudgeCounts,
    /// Judges said something, and the team's own weights and ratings count.
    JudgesNotCounted {
        count: usize,
    },
    JudgeSilent,
    JudgeRatedNothing,
    JudgeWeighedNothing,
    JudgeInconsistent {
        ratio: f64,
    },
    /// They hardly agree on the order of the goals.
    JudgesDisagree {
        concordance: f64,
        goals: Vec<DisputedGoal>,
        ratings: Vec<DisputedRating>,
    },
}

use JudgesProblem as P;

/// Below it, the judges' orders have less in common than not.
const AGREED: f64 = 0.5;

pub(super) fn find(index: &Index, found: &mut Found) {
    let goals = &index.plan.goals;
    let judges_count = goals.judging.by == JudgedBy::Judges;
    let Some(panel) = &index.figures.priorities.panel else {
        if judges_count {
            found.warning(Place::field(Field::Judges), P::NoJudgeCounts);
        }
        return;
    };
    let speaks = |result: &JudgeResult| result.rated > 0 || result.shares.is_some();
    let judges = goals.judges.iter().zip(&panel.judges);
    let speaking = judges.filter(|(judge, result)| judge.weight > 0.0 && speaks(result)).count();
    match (judges_count, speaking) {
        (true, 0) => found.warning(Place::field(Field::Judges), P::NoJudgeCounts),
        (false, count) if count > 0 => {
            found.advice(Place::field(Field::Judging), P::JudgesNotCounted { count });
        }
        _ => {}
    }
    let severity = if judges_count { Severity::Warning } else { Severity::Advice };
    let mut names = Names::of(RowKind::Judge);
    for (judge, result) in goals.judges.iter().zip(&panel.judges) {
        names.check((), &judge.id, &judge.name, found);
        let place = || Place::row(RowKind::Judge, &judge.id);
        match (result.shares.is_some(), result.rated > 0) {
            (false, false) => found.add(severity, place(), P::JudgeSilent),
            (true, false) => found.add(severity, place(), P::JudgeRatedNothing),
            (false, true) => found.advice(place(), P::JudgeWeighedNothing),
            (true, true) => {}
        }
        if let Some(ratio) = result.consistency_ratio.filter(|ratio| *ratio > CONSISTENT) {
            found.add(severity, place(), P::JudgeInconsistent { ratio });
        }
    }
    agreement(&panel.agreement, severity, found);
}

fn agreement(agreement: &Agreement, severity: Severity, found: &mut Found) {
    if let Some(concordance) = agreement.concordance.filter(|w| *w < AGREED) {
        let problem = P::JudgesDisagree {
            concordance,
            goals: agreement.disputed_goals.clone(),
            ratings: agreement.disputed_ratings.clone(),
        };
        found.add(severity, Place::field(Field::Judges), problem);
    }
}
