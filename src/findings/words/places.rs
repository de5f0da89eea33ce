//! Steps, rows and fields by name.

use super::Say;
use crate::findings::{Field, Finding, Place, Row, RowKind};
use crate::plan::edit::Row as PlanRow;
use crate::plan::{Id, Month, ReadinessQuestion, Step};
use crate::text::Lang;
use crate::text::messages::findings::places as m;
use crate::text::terms::{self, Term};

/// "Step 7 Tactics · T4 GA4 report · costs".
pub(super) fn place_text(finding: &Finding, say: Say) -> String {
    let step = step_title(finding.step, say.lang);
    [step].into_iter().chain(parts(&finding.place, say)).collect::<Vec<_>>().join(BETWEEN)
}

/// "T4 GA4 report · costs".
pub(super) fn name_of_place(place: &Place, say: Say) -> String {
    parts(place, say).collect::<Vec<_>>().join(BETWEEN)
}

const BETWEEN: &str = " · ";

fn parts(place: &Place, say: Say) -> impl Iterator<Item = String> {
    let row = place.row.as_ref().map(|row| row_text(row, say));
    let field = place.field.map(|field| field_label(field, say.lang).to_owned());
    row.into_iter().chain(field)
}

fn step_title(step: Step, lang: Lang) -> String {
    match step.number() {
        0 => step.term(lang).to_owned(),
        number => m::step(lang, &number, &step.term(lang)),
    }
}

fn row_text(row: &Row, say: Say) -> String {
    let own = match row.kind {
        RowKind::Question | RowKind::Month => return name(row.kind, &row.id, None, say),
        kind => format!("{} {}", row.id, name(kind, &row.id, row.of.as_deref(), say)),
    };
    match &row.of {
        Some(tactic) => format!("{tactic} {} · {own}", name(RowKind::Tactic, tactic, None, say)),
        None => own,
    }
}

/// A row in a sentence: its name in quotation marks, or else its kind and position.
pub(super) fn name_of(kind: RowKind, id: &impl Id, say: Say) -> String {
    match find(kind, id.as_str(), None, say) {
        (_, Some(name)) => m::quoted(say.lang, &name),
        (at, None) => m::nth(say.lang, &kind_label(kind, say.lang), &(at + 1)),
    }
}

fn name(kind: RowKind, id: &str, of: Option<&str>, say: Say) -> String {
    match find(kind, id, of, say) {
        (_, Some(name)) => name,
        (at, None) => m::nth(say.lang, &kind_label(kind, say.lang), &(at + 1)),
    }
}

/// The position of a row in its list, and its name where it has one.
fn find(kind: RowKind, id: &str, of: Option<&str>, say: Say) -> (usize, Option<String>) {
    fn among<'a, R: PlanRow>(
        rows: &'a [R],
        id: &str,
        name: impl Fn(&'a R) -> Option<String>,
    ) -> (usize, Option<String>) {
        let at = rows.iter().position(|row| row.id().as_str() == id);
        let text = at.and_then(|at| name(&rows[at])).map(|name| name.trim().to_owned());
        (at.unwrap_or(0), text.filter(|name| !name.is_empty()))
    }

    let Say { lang, plan, .. } = say;
    let tactic = || plan.tactics.iter().find(|tactic| Some(tactic.id.as_str()) == of);
    let kpi_name = |id: &crate::plan::KpiId| plan.kpi(id).map(|kpi| kpi.name.clone()).unwrap_or_default();
    match kind {
        RowKind::Question => {
            let known =
                |q: &ReadinessQuestion| super::super::Place::question(*q).row.is_some_and(|r| r.id == id);
            (0, ReadinessQuestion::ALL.into_iter().find(known).map(|q| question(q, lang).to_owned()))
        }
        RowKind::Month => {
            let month = id.parse::<Month>().ok();
            (0, month.map(|month| say.locale.month(month.year(), month.month())))
        }
        RowKind::Insight => among(&plan.readiness.insights, id, |_| None),
        RowKind::BusinessGoal => among(&plan.alignment.business_goals, id, |row| Some(row.name.clone())),
        RowKind::Department => {
            among(&plan.scope.departments, id, |row| Some(terms::department(row, lang).to_owned()))
        }
        RowKind::Criterion => among(&plan.goals.criteria, id, |row| match row.standard {
            Some(_) => Some(terms::criterion(row, lang).to_owned()),
            None => Some(row.name.clone()),
        }),
        RowKind::Goal => among(&plan.goals.candidates, id, |row| Some(row.name.clone())),
        RowKind::Judge => among(&plan.goals.judges, id, |row| Some(row.name.clone())),
        RowKind::Overlap => among(&plan.goals.overlaps, id, |row| {
            let names = row.goals.iter().filter_map(|id| plan.goal(id)).map(|goal| goal.name.as_str());
            Some(names.collect::<Vec<_>>().join(" + "))
        }),
        RowKind::Kpi => among(&plan.kpis, id, |row| Some(row.name.clone())),
        RowKind::Effect => among(&plan.values.effects, id, |row| {
            Some(format!("{} → {}", kpi_name(&row.from), kpi_name(&row.to)))
        }),
        RowKind::Channel => among(&plan.channels.list, id, |row| Some(row.name.clone())),
        RowKind::ChannelFit => among(&plan.channels.fits, id, |row| {
            let goal = plan.goal(&row.goal).map(|goal| goal.name.as_str()).unwrap_or_default();
            let channel = plan.channel(&row.channel).map(|channel| channel.name.as_str()).unwrap_or_default();
            Some(format!("{goal} × {channel}"))
        }),
        RowKind::Tactic => among(&plan.tactics, id, |row| Some(row.name.clone())),
        RowKind::CostLine => {
            tactic().map_or((0, None), |tactic| among(&tactic.costs, id, |row| Some(row.note.clone())))
        }
        RowKind::SuccessCase => {
            tactic().map_or((0, None), |tactic| among(&tactic.cases, id, |row| Some(row.case.clone())))
        }
        RowKind::Metric => among(&plan.analytics.metrics, id, |row| Some(row.name.clone())),
        RowKind::Approval => among(&plan.launch.approvals, id, |row| Some(row.who.clone())),
        RowKind::Task => among(&plan.launch.tasks, id, |row| Some(row.task.clone())),
        RowKind::Support => among(&plan.launch.support, id, |row| Some(row.what.clone())),
        RowKind::Adjustment => among(&plan.measurement.adjustments, id, |_| None),
    }
}

fn question(question: ReadinessQuestion, lang: Lang) -> &'static str {
    match question {
        ReadinessQuestion::RunsSocialMedia => m::runs_social_media(lang),
        ReadinessQuestion::KnowsCustomerNeeds => m::knows_customer_needs(lang),
        ReadinessQuestion::KnowsHowCustomersInteract => m::knows_how_customers_interact(lang),
        ReadinessQuestion::ListenedOnSocialMedia => m::listened_on_social_media(lang),
        ReadinessQuestion::ListenedOffline => m::listened_offline(lang),
    }
}

fn kind_label(kind: RowKind, lang: Lang) -> &'static str {
    match kind {
        RowKind::Question => m::row_question(lang),
        RowKind::Insight => m::row_insight(lang),
        RowKind::BusinessGoal => m::row_business_goal(lang),
        RowKind::Department => m::row_department(lang),
        RowKind::Criterion => m::row_criterion(lang),
        RowKind::Goal => m::row_goal(lang),
        RowKind::Judge => m::row_judge(lang),
        RowKind::Overlap => m::row_overlap(lang),
        RowKind::Kpi => m::row_kpi(lang),
        RowKind::Effect => m::row_effect(lang),
        RowKind::Channel => m::row_channel(lang),
        RowKind::ChannelFit => m::row_channel_fit(lang),
        RowKind::Tactic => m::row_tactic(lang),
        RowKind::CostLine => m::row_cost_line(lang),
        RowKind::SuccessCase => m::row_success_case(lang),
        RowKind::Metric => m::row_metric(lang),
        RowKind::Approval => m::row_approval(lang),
        RowKind::Task => m::row_task(lang),
        RowKind::Support => m::row_support(lang),
        RowKind::Month => m::row_month(lang),
        RowKind::Adjustment => m::row_adjustment(lang),
    }
}

fn field_label(field: Field, lang: Lang) -> &'static str {
    match field {
        Field::Answer => m::field_answer(lang),
        Field::Insights => m::field_insights(lang),
        Field::Insight => m::field_insight(lang),
        Field::Mission => m::field_mission(lang),
        Field::MissionReviewedOn => m::field_mission_reviewed_on(lang),
        Field::Brand => m::field_brand(lang),
        Field::CompanyValues => m::field_company_values(lang),
        Field::BusinessGoals => m::field_business_goals(lang),
        Field::Name => m::field_name(lang),
        Field::Case => m::field_case(lang),
        Field::Who => m::field_who(lang),
        Field::Task => m::field_task(lang),
        Field::What => m::field_what(lang),
        Field::Observed => m::field_observed(lang),
        Field::Measure => m::field_measure(lang),
        Field::Departments => m::field_departments(lang),
        Field::Department => m::field_department(lang),
        Field::TalkedOn => m::field_talked_on(lang),
        Field::Contact => m::field_contact(lang),
        Field::Needs => m::field_needs(lang),
        Field::OwnGoals => m::field_own_goals(lang),
        Field::InScope => m::field_in_scope(lang),
        Field::Candidates => m::field_candidates(lang),
        Field::Criteria => m::field_criteria(lang),
        Field::Ratings => m::field_ratings(lang),
        Field::YearlyCostOfInaction => m::field_yearly_cost_of_inaction(lang),
        Field::ApprovedBy => m::field_approved_by(lang),
        Field::Success => m::field_success(lang),
        Field::Selected => m::field_selected(lang),
        Field::Scale => m::field_scale(lang),
        Field::Weighing => m::field_weighing(lang),
        Field::Judges => m::field_judges(lang),
        Field::Judging => m::field_judging(lang),
        Field::Capacity => m::field_capacity(lang),
        Field::CapacityCost => m::field_capacity_cost(lang),
        Field::CapacityHours => m::field_capacity_hours(lang),
        Field::Overlaps => m::field_overlaps(lang),
        Field::OverlapGoals => m::field_overlap_goals(lang),
        Field::Cooperation => m::field_cooperation(lang),
        Field::Kpis => m::field_kpis(lang),
        Field::Unit => m::field_unit(lang),
        Field::Definition => m::field_definition(lang),
        Field::Baseline => m::field_baseline(lang),
        Field::Target => m::field_target(lang),
        Field::Vanity => m::field_vanity(lang),
        Field::Counted => m::field_counted(lang),
        Field::Priority => m::field_priority(lang),
        Field::Ease => m::field_ease(lang),
        Field::UnitValue => m::field_unit_value(lang),
        Field::Derivation => m::field_derivation(lang),
        Field::ValueSource => m::field_value_source(lang),
        Field::Confidence => m::field_confidence(lang),
        Field::Attribution => m::field_attribution(lang),
        Field::Lag => m::field_lag(lang),
        Field::Ramp => m::field_ramp(lang),
        Field::Effects => m::field_effects(lang),
        Field::Strength => m::field_strength(lang),
        Field::Reason => m::field_reason(lang),
        Field::Channels => m::field_channels(lang),
        Field::Audience => m::field_audience(lang),
        Field::Fits => m::field_fits(lang),
        Field::GoalFit => m::field_goal_fit(lang),
        Field::AudienceFit => m::field_audience_fit(lang),
        Field::Chosen => m::field_chosen(lang),
        Field::Tactics => m::field_tactics(lang),
        Field::SwitchedOn => m::field_switched_on(lang),
        Field::Serves => m::field_serves(lang),
        Field::Deliveries => m::field_deliveries(lang),
        Field::Share => m::field_share(lang),
        Field::Costs => m::field_costs(lang),
        Field::Amount => m::field_amount(lang),
        Field::Hours => m::field_hours(lang),
        Field::HourlyCost => m::field_hourly_cost(lang),
        Field::Timing => m::field_timing(lang),
        Field::Cases => m::field_cases(lang),
        Field::Adaptation => m::field_adaptation(lang),
        Field::Metrics => m::field_metrics(lang),
        Field::Tool => m::field_tool(lang),
        Field::Owner => m::field_owner(lang),
        Field::Frequency => m::field_frequency(lang),
        Field::Summary => m::field_summary(lang),
        Field::Approvals => m::field_approvals(lang),
        Field::PresentedOn => m::field_presented_on(lang),
        Field::Decision => m::field_decision(lang),
        Field::Tasks => m::field_tasks(lang),
        Field::Due => m::field_due(lang),
        Field::Support => m::field_support(lang),
        Field::Readings => m::field_readings(lang),
        Field::BookedCosts => m::field_booked_costs(lang),
        Field::Adjustments => m::field_adjustments(lang),
        Field::Changed => m::field_changed(lang),
        Field::CountLabour => m::field_count_labour(lang),
        Field::CorrelationAmongGoals => m::field_correlation_among_goals(lang),
        Field::Horizon => m::field_horizon(lang),
        Field::LaunchMonth => m::field_launch_month(lang),
    }
}
