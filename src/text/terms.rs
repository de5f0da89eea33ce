//! What the kinds of things in a plan are called, in the reader's language. One name for each, wherever it is
//! shown: on the page, in findings, in the document and on the command line.

use crate::plan::{
    Answer, Closeness, Confidence, CostKind, Criterion, Decision, Department, Direction, Frequency, Function,
    JudgeRole, JudgedBy, KpiClass, Scenario, Shape, StandardCriterion, StandardScenario, Step, SupportKind,
};
use crate::priority::{TieRule, Verdict, WeightOrigin};
use crate::text::Lang;
use crate::text::messages::{anchors, steps, terms as words};

/// Something whose kinds have a name in both languages.
pub trait Term: Copy + PartialEq + 'static {
    fn term(self, lang: Lang) -> &'static str;
}

macro_rules! terms {
    ($($kind:ty { $($variant:ident => $message:path),+ $(,)? })+) => {$(
        impl Term for $kind {
            fn term(self, lang: Lang) -> &'static str {
                match self {
                    $(Self::$variant => $message(lang)),+
                }
            }
        }
    )+};
}

terms! {
    Step {
        Readiness => steps::readiness,
        Alignment => steps::alignment,
        Scope => steps::scope,
        Goals => steps::goals,
        Kpis => steps::kpis,
        Values => steps::values,
        Channels => steps::channels,
        Tactics => steps::tactics,
        Analytics => steps::analytics,
        Launch => steps::launch,
        Measurement => steps::measurement,
    }
    Function {
        Marketing => words::marketing, Sales => words::sales, Service => words::service, Research => words::research,
        Analytics => words::data_analytics, HumanResources => words::human_resources, Other => words::other_department,
    }
    StandardCriterion {
        Suitability => words::suitability, BusinessNeed => words::business_need, CostOfInaction => words::cost_of_inaction,
        PotentialRoi => words::potential_roi, ManagementSupport => words::management_support,
    }
    StandardScenario { Low => words::low, Base => words::base, High => words::high }
    KpiClass {
        Conversions => words::conversions, Customers => words::customers, Cost => words::cost, Timeliness => words::timeliness,
        Satisfaction => words::satisfaction,
    }
    Direction { Up => words::higher_is_better, Down => words::lower_is_better }
    Confidence { Measured => words::measured, Estimated => words::estimated, Guessed => words::guessed }
    Shape {
        Pert => words::pert, Triangular => words::triangular, Uniform => words::uniform, Normal => words::normal,
        Lognormal => words::lognormal,
    }
    Decision { Open => words::open, Approved => words::approved, Declined => words::declined }
    CostKind {
        Labour => words::labour, Ads => words::ads, Tools => words::tools, Content => words::content, Agency => words::agency,
        Training => words::training, Setup => words::setup, Travel => words::travel, Other => words::other_cost,
    }
    Closeness {
        OwnIndustry => words::own_industry, RelatedIndustry => words::related_industry, RelatedGoal => words::related_goal,
    }
    Frequency { Daily => words::daily, Weekly => words::weekly, Monthly => words::monthly, Quarterly => words::quarterly }
    SupportKind { Training => words::training, Tool => words::tool, Support => words::support }
    Answer { Yes => words::yes, Partly => words::partly, No => words::no }
    WeightOrigin {
        Points => words::by_points, Order => words::by_order, Pairwise => words::by_pairs, BestWorst => words::by_best_worst,
        JudgesJudgements => words::by_judgements, JudgesPriorities => words::by_priorities,
    }
    JudgeRole { Executive => words::executive, Department => words::department_judge, Expert => words::expert }
    JudgedBy { Team => words::team_counts, Judges => words::judges_count }
    Verdict { Clear => words::clear, Close => words::close, TooClose => words::too_close }
    TieRule {
        PotentialRoi => words::potential_roi, CostOfInaction => words::cost_of_inaction, BusinessNeed => words::business_need,
        OrderEntered => words::tie_order_entered,
    }
}

/// What to do in a step and why, in two sentences.
pub fn purpose(step: Step, lang: Lang) -> &'static str {
    match step {
        Step::Readiness => steps::readiness_purpose(lang),
        Step::Alignment => steps::alignment_purpose(lang),
        Step::Scope => steps::scope_purpose(lang),
        Step::Goals => steps::goals_purpose(lang),
        Step::Kpis => steps::kpis_purpose(lang),
        Step::Values => steps::values_purpose(lang),
        Step::Channels => steps::channels_purpose(lang),
        Step::Tactics => steps::tactics_purpose(lang),
        Step::Analytics => steps::analytics_purpose(lang),
        Step::Launch => steps::launch_purpose(lang),
        Step::Measurement => steps::measurement_purpose(lang),
    }
}

/// What a score from 1 to 5 means by a criterion: as the team wrote it, or else as a standard criterion says it.
pub fn anchor(criterion: &Criterion, score: usize, lang: Lang) -> Option<&str> {
    let written = criterion.anchors.get(score.checked_sub(1)?).map(|anchor| anchor.trim());
    written.filter(|anchor| !anchor.is_empty()).or_else(|| standard_anchor(criterion.standard?, score, lang))
}

/// The lowest, the middle and the highest score are written out; those between lie between.
fn standard_anchor(standard: StandardCriterion, score: usize, lang: Lang) -> Option<&'static str> {
    let [low, middle, high] = match standard {
        StandardCriterion::Suitability => {
            [anchors::suitability_1(lang), anchors::suitability_3(lang), anchors::suitability_5(lang)]
        }
        StandardCriterion::BusinessNeed => {
            [anchors::business_need_1(lang), anchors::business_need_3(lang), anchors::business_need_5(lang)]
        }
        StandardCriterion::CostOfInaction => {
            [anchors::inaction_1(lang), anchors::inaction_3(lang), anchors::inaction_5(lang)]
        }
        StandardCriterion::PotentialRoi => {
            [anchors::potential_roi_1(lang), anchors::potential_roi_3(lang), anchors::potential_roi_5(lang)]
        }
        StandardCriterion::ManagementSupport => {
            [anchors::support_1(lang), anchors::support_3(lang), anchors::support_5(lang)]
        }
    };
    match score {
        1 => Some(low),
        2 => Some(anchors::between_1_and_3(lang)),
        3 => Some(middle),
        4 => Some(anchors::between_3_and_5(lang)),
        5 => Some(high),
        _ => None,
    }
}

/// A name as entered, or words that say that there is none.
pub fn named(name: &str, lang: Lang) -> &str {
    if name.trim().is_empty() { words::unnamed(lang) } else { name }
}

/// A department's own name, or that of its function.
pub fn department(department: &Department, lang: Lang) -> &str {
    if department.name.trim().is_empty() { department.function.term(lang) } else { &department.name }
}

/// A criterion's own name, or that of the standard criterion it is.
pub fn criterion(criterion: &Criterion, lang: Lang) -> &str {
    match criterion.standard {
        Some(standard) if criterion.name.trim().is_empty() => standard.term(lang),
        _ => named(&criterion.name, lang),
    }
}

/// A scenario's own name, or that of the standard scenario it is.
pub fn scenario(scenario: &Scenario, lang: Lang) -> &str {
    match scenario.standard {
        Some(standard) if scenario.name.trim().is_empty() => standard.term(lang),
        _ => named(&scenario.name, lang),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_standard_criterion_is_named_in_the_readers_language_until_it_is_renamed() {
        let mut first = crate::plan::Goals::default().criteria.remove(0);
        assert_eq!(criterion(&first, Lang::ZhTw), "社群媒體適合度");
        first.name = "Fit".to_owned();
        assert_eq!(criterion(&first, Lang::ZhTw), "Fit");
    }
}
