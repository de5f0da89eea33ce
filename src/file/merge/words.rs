//! Conflicts, settings and refusals in the reader's words: which field of which row, and what either side says.

use serde::Serialize;
use serde_json::Value;

use super::lists::{id, plan_of, rows};
use super::{Changed, Conflict, Kept, Merging, Refusal, RowList, Twin, is_empty};
use crate::plan::{
    Answer, BusinessGoalId, ChannelId, Closeness, Confidence, CostKind, CriterionId, Decision, DepartmentId,
    Direction, Frequency, Function, GoalId, JudgeRole, KpiClass, KpiId, Plan, Quantity, ReadinessQuestion,
    SupportKind, TacticId,
};
use crate::text::locale::UNDEFINED;
use crate::text::messages::findings::places as m;
use crate::text::messages::{
    channels, goal_judges, goals, kpis, launch, measurement, merge as say, overview, scenarios, scope,
    tactics, values,
};
use crate::text::terms::{self, Term};
use crate::text::{Lang, Locale};

/// Letters of a side at most.
const LONGEST: usize = 400;
/// Rows of a kind that are named at most.
const MOST_NAMES: usize = 6;

impl RowList {
    /// What its rows are called, together.
    pub fn name(self, lang: Lang) -> &'static str {
        match self {
            Self::BusinessGoals => m::field_business_goals(lang),
            Self::Departments => m::field_departments(lang),
            Self::Criteria => m::field_criteria(lang),
            Self::Goals => m::field_candidates(lang),
            Self::Kpis => m::field_kpis(lang),
            Self::Channels => m::field_channels(lang),
            Self::Tactics => m::field_tactics(lang),
            Self::Scenarios => say::scenarios(lang),
            Self::Insights => m::field_insights(lang),
            Self::Judges => m::field_judges(lang),
            Self::Overlaps => m::field_overlaps(lang),
            Self::Effects => m::field_effects(lang),
            Self::Fits => say::fits(lang),
            Self::Metrics => m::field_metrics(lang),
            Self::Approvals => m::field_approvals(lang),
            Self::Tasks => m::field_tasks(lang),
            Self::Support => m::field_support(lang),
            Self::Adjustments => m::field_adjustments(lang),
        }
    }
}

impl Changed {
    /// What would change, such as "KPIs: 1 added (Orders), 2 changed".
    pub fn text(&self, lang: Lang) -> String {
        let what = self.list.map_or(say::other_fields(lang), |list| list.name(lang));
        let named = |names: &[String], text: String| {
            let mut said: Vec<&str> =
                names.iter().map(String::as_str).filter(|name| !name.is_empty()).collect();
            if said.is_empty() {
                return text;
            }
            if said.len() > MOST_NAMES {
                said.truncate(MOST_NAMES);
                said.push("…");
            }
            say::rows_named(lang, &text, &shortened(said.join(m::list_comma(lang))))
        };
        let mut counts = Vec::new();
        if !self.added.is_empty() {
            counts.push(named(&self.added, say::rows_added(lang, &self.added.len())));
        }
        if !self.removed.is_empty() {
            counts.push(named(&self.removed, say::rows_removed(lang, &self.removed.len())));
        }
        if self.changed > 0 {
            counts.push(say::rows_changed(lang, &self.changed));
        }
        say::about(lang, &what, &counts.join(m::list_comma(lang)))
    }
}

impl Merging {
    /// What a conflict is about: the kind of row and its name, then the field.
    pub fn place(&self, conflict: &Conflict, lang: Lang) -> (String, String) {
        let words = Words { plan: &self.plan, lang };
        let row = conflict.list.map(|list| {
            let found = rows(&self.joined, list).iter().find(|row| id(row) == conflict.row);
            let name = found.map(|row| words.row(list, row)).filter(|name| !name.is_empty());
            say::about(lang, &list.name(lang), &name.unwrap_or_else(|| conflict.row.clone()))
        });
        let fields: Vec<String> = conflict.fields.iter().map(|field| words.field(field)).collect();
        (row.unwrap_or_else(|| say::whole_plan(lang).to_owned()), fields.join(" · "))
    }

    /// What a row is that may be two: both by name, what either side says otherwise, and what both say.
    pub fn twin(&self, twin: &Twin, locale: &dyn Locale) -> TwinWords {
        let lang = locale.lang();
        // What either row refers to may have come from the file.
        let joined = plan_of(&self.joined);
        let words = Words { plan: joined.as_ref().unwrap_or(&self.plan), lang };
        let name = |row| words.row(twin.list, row);
        let at = |row: &Value, field: &str| row.pointer(&["/", field].concat()).cloned().unwrap_or_default();
        let (names, _) = twin.list.identity();
        // The title has the names.
        let fields = names.iter().skip(1).chain(twin.list.telling());
        let (same, other): (Vec<&str>, Vec<&str>) =
            fields.copied().partition(|field| at(&twin.ours, field) == at(&twin.theirs, field));
        let side = |row: &Value| {
            let said = other.iter().map(|field| (*field, at(row, field)));
            let said = said.filter(|(_, value)| !is_empty(value)).map(|(field, value)| {
                say::about(lang, &words.field(field), &words.value(field, &value, locale))
            });
            shortened(said.collect::<Vec<_>>().join("\n"))
        };
        let same = same.into_iter().filter(|field| !is_empty(&at(&twin.ours, field)));
        let same: Vec<String> = same.map(|field| words.field(field)).collect();
        TwinWords {
            title: say::twin(lang, &twin.list.name(lang), &name(&twin.ours), &name(&twin.theirs)),
            ours: side(&twin.ours),
            theirs: side(&twin.theirs),
            same: (!same.is_empty()).then(|| say::twin_same(lang, &same.join(m::list_comma(lang)))),
        }
    }

    /// What either side says: as it is here, and as the file has it.
    pub fn sides(&self, conflict: &Conflict, locale: &dyn Locale) -> (String, String) {
        let words = Words { plan: &self.plan, lang: locale.lang() };
        let field = conflict.fields.first().map_or("", String::as_str);
        // A part that is there with nothing in it has no words.
        let side = |value| match shortened(words.value(field, value, locale)) {
            text if text.is_empty() => UNDEFINED.to_owned(),
            text => text,
        };
        (side(&conflict.ours), side(&conflict.theirs))
    }

    /// A setting that is not merged: its name, as it is here, as the file has it.
    pub fn setting(&self, kept: &Kept, locale: &dyn Locale) -> (String, String, String) {
        let words = Words { plan: &self.plan, lang: locale.lang() };
        let side = |value: &Value| match (kept.field, value.as_f64()) {
            ("discountRate", Some(rate)) => locale.share(rate),
            ("launchMonth", None) => {
                let month = value.as_str().and_then(|text| text.parse().ok());
                month.map_or_else(String::new, |month| locale.calendar_month(month))
            }
            _ => words.value(kept.field, value, locale),
        };
        (words.field(kept.field), side(&kept.ours), side(&kept.theirs))
    }
}

/// A row that may be two, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TwinWords {
    /// The kind of row and both names.
    pub title: String,
    /// What only the row here says.
    pub ours: String,
    pub theirs: String,
    /// The fields that say the same in both, by name.
    pub same: Option<String>,
}

impl Refusal {
    pub fn text(&self, locale: &dyn Locale) -> String {
        let lang = locale.lang();
        match self {
            Self::Currency { ours, theirs } => say::refused_currency(lang, ours, theirs),
            Self::TooManyCriteria { count } => say::refused_criteria(lang, count),
            Self::Broken(faults) => {
                let place = faults.first().map_or("plan", |fault| fault.place.as_str());
                say::refused_broken(lang, &place)
            }
        }
    }
}

fn shortened(text: String) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}

struct Words<'a> {
    plan: &'a Plan,
    lang: Lang,
}

impl Words<'_> {
    /// Which row it is: what says so, in brief.
    fn row(&self, list: RowList, row: &Value) -> String {
        let (fields, _) = list.identity();
        let named = fields.iter().filter_map(|field| Some((*field, row.get(field)?)));
        let named =
            named.filter(|(_, value)| !is_empty(value)).map(|(field, value)| self.brief(field, value));
        named.collect::<Vec<_>>().join(" · ")
    }

    fn brief(&self, field: &str, value: &Value) -> String {
        match value {
            Value::String(text) => self.text(field, text),
            Value::Array(list) => {
                let texts = list.iter().filter_map(Value::as_str).map(|text| self.text(field, text));
                texts.collect::<Vec<_>>().join(" + ")
            }
            _ => String::new(),
        }
    }

    fn value(&self, field: &str, value: &Value, locale: &dyn Locale) -> String {
        match value {
            Value::Null => UNDEFINED.to_owned(),
            Value::Bool(true) => Answer::Yes.term(self.lang).to_owned(),
            Value::Bool(false) => Answer::No.term(self.lang).to_owned(),
            // Enough decimals that two sides which differ look different.
            Value::Number(number) => locale.number(number.as_f64().unwrap_or_default(), 9),
            Value::String(text) => self.text(field, text),
            Value::Array(list) => {
                let texts = list.iter().map(|value| self.value(field, value, locale));
                let between = if list.iter().all(Value::is_string) { m::list_comma(self.lang) } else { "\n" };
                texts.collect::<Vec<_>>().join(between)
            }
            Value::Object(fields) => {
                if fields.contains_key("shape")
                    && let Ok(quantity) = serde_json::from_str::<Quantity>(&value.to_string())
                {
                    return locale.quantity(quantity);
                }
                // An amount of money needs no name within the amount.
                if field == "amount"
                    && let Some(money) = fields.get("money")
                {
                    return self.value(field, money, locale);
                }
                let shown = fields.iter().filter(|(field, value)| *field != "id" && !is_empty(value));
                let texts = shown.map(|(field, value)| {
                    say::about(self.lang, &self.field(field), &self.value(field, value, locale))
                });
                texts.collect::<Vec<_>>().join(m::list_comma(self.lang))
            }
        }
    }

    /// A name where the text is an id, a term where it is a word of the format, or else the text.
    fn text(&self, field: &str, text: &str) -> String {
        if let Some(name) = self.name_of(field, text) {
            return name;
        }
        let lang = self.lang;
        let term = match field {
            "class" => term(&KpiClass::ALL, text, lang),
            "direction" => term(&[Direction::Up, Direction::Down], text, lang),
            "confidence" => term(&Confidence::ALL, text, lang),
            "function" => term(&Function::ALL, text, lang),
            "kind" => term(&CostKind::ALL, text, lang).or_else(|| term(&SupportKind::ALL, text, lang)),
            "frequency" => term(&Frequency::ALL, text, lang),
            "decision" => term(&Decision::ALL, text, lang),
            "closeness" => term(&Closeness::ALL, text, lang),
            "role" => term(&JudgeRole::ALL, text, lang),
            "answers" => term(&[Answer::Yes, Answer::Partly, Answer::No], text, lang),
            _ => None,
        };
        term.unwrap_or(text).to_owned()
    }

    fn name_of(&self, field: &str, id: &str) -> Option<String> {
        let (plan, lang) = (self.plan, self.lang);
        let name = match field {
            "department" => terms::department(plan.department(&DepartmentId::from(id))?, lang),
            "goal" | "goals" => terms::named(&plan.goal(&GoalId::from(id))?.name, lang),
            "kpi" | "from" | "to" | "kpis" => terms::named(&plan.kpi(&KpiId::from(id))?.name, lang),
            "channel" | "channels" => terms::named(&plan.channel(&ChannelId::from(id))?.name, lang),
            "tactic" => terms::named(&plan.tactic(&TacticId::from(id))?.name, lang),
            "businessGoals" => {
                let id = BusinessGoalId::from(id);
                let goal = plan.alignment.business_goals.iter().find(|goal| goal.id == id)?;
                terms::named(&goal.name, lang)
            }
            _ => return None,
        };
        Some(name.to_owned())
    }

    /// A field, or an entry of a map: the criterion, KPI, goal or month that it is of.
    fn field(&self, key: &str) -> String {
        match field(key, self.lang) {
            Some(words) => words.to_owned(),
            None => self.entry(key).unwrap_or_else(|| key.to_owned()),
        }
    }

    fn entry(&self, key: &str) -> Option<String> {
        let (plan, lang) = (self.plan, self.lang);
        let question = ReadinessQuestion::ALL.into_iter().find(|question| is_word(question, key));
        if let Some(question) = question {
            return Some(
                match question {
                    ReadinessQuestion::RunsSocialMedia => m::runs_social_media(lang),
                    ReadinessQuestion::KnowsCustomerNeeds => m::knows_customer_needs(lang),
                    ReadinessQuestion::KnowsHowCustomersInteract => m::knows_how_customers_interact(lang),
                    ReadinessQuestion::ListenedOnSocialMedia => m::listened_on_social_media(lang),
                    ReadinessQuestion::ListenedOffline => m::listened_offline(lang),
                }
                .to_owned(),
            );
        }
        let id = CriterionId::from(key);
        if let Some(criterion) = plan.goals.criteria.iter().find(|criterion| criterion.id == id) {
            return Some(terms::criterion(criterion, lang).to_owned());
        }
        self.name_of("kpi", key).or_else(|| self.name_of("goal", key))
    }
}

fn is_word<T: Serialize>(value: &T, word: &str) -> bool {
    serde_json::to_string(value).is_ok_and(|text| text.trim_matches('"') == word)
}

fn term<T: Term + Serialize>(all: &[T], word: &str, lang: Lang) -> Option<&'static str> {
    all.iter().find(|value| is_word(*value, word)).map(|value| value.term(lang))
}

/// The fields of rows by their names in the file.
#[allow(clippy::too_many_lines, reason = "a table: a line for each field")]
fn field(key: &str, lang: Lang) -> Option<&'static str> {
    Some(match key {
        "name" => m::field_name(lang),
        "insight" => m::field_insight(lang),
        "source" => tactics::source(lang),
        "measure" => m::field_measure(lang),
        "department" => m::field_department(lang),
        "function" => scope::function(lang),
        "contact" => m::field_contact(lang),
        "talkedOn" => m::field_talked_on(lang),
        "inScope" => m::field_in_scope(lang),
        "needs" => m::field_needs(lang),
        "ownGoals" => m::field_own_goals(lang),
        "description" => goals::description(lang),
        "weight" => goals::points(lang),
        "anchors" => say::anchors(lang),
        "scale" => m::field_scale(lang),
        "businessGoals" => m::field_business_goals(lang),
        "yearlyCostOfInaction" => m::field_yearly_cost_of_inaction(lang),
        "ratings" => m::field_ratings(lang),
        "discussion" => goals::discussion(lang),
        "approval" => goals::approval(lang),
        "by" => goals::by(lang),
        "on" => goals::on(lang),
        "success" => m::field_success(lang),
        "selected" => m::field_selected(lang),
        "role" => goal_judges::role(lang),
        "answers" => m::field_answer(lang),
        "goals" => m::field_overlap_goals(lang),
        "cooperation" => m::field_cooperation(lang),
        "goal" => kpis::goal(lang),
        "class" => kpis::class(lang),
        "unit" => m::field_unit(lang),
        "definition" => m::field_definition(lang),
        "direction" => kpis::direction(lang),
        "baseline" => m::field_baseline(lang),
        "target" => m::field_target(lang),
        "unitValue" => m::field_unit_value(lang),
        "derivation" => m::field_derivation(lang),
        "valueSource" => m::field_value_source(lang),
        "confidence" => m::field_confidence(lang),
        "attribution" => m::field_attribution(lang),
        "lag" => m::field_lag(lang),
        "ramp" => m::field_ramp(lang),
        "counted" => m::field_counted(lang),
        "vanity" => m::field_vanity(lang),
        "money" => values::money(lang),
        "dataSource" => kpis::data_source(lang),
        "ease" => m::field_ease(lang),
        "priority" => m::field_priority(lang),
        "from" => tactics::from_month(lang),
        "to" => tactics::to_month(lang),
        "strength" => m::field_strength(lang),
        "reason" => m::field_reason(lang),
        "audience" => m::field_audience(lang),
        "notes" => channels::notes(lang),
        "channel" => channels::name(lang),
        "goalFit" => m::field_goal_fit(lang),
        "audienceFit" => m::field_audience_fit(lang),
        "chosen" => m::field_chosen(lang),
        "switchedOn" => m::field_switched_on(lang),
        "serves" => m::field_serves(lang),
        "channels" => m::field_channels(lang),
        "kpis" => m::field_deliveries(lang),
        "share" => m::field_share(lang),
        "costs" => m::field_costs(lang),
        "amount" => m::field_amount(lang),
        "hours" => m::field_hours(lang),
        "hourlyCost" => m::field_hourly_cost(lang),
        "timing" => m::field_timing(lang),
        "monthly" => tactics::every_month(lang),
        "once" => tactics::once(lang),
        "cases" => m::field_cases(lang),
        "case" => m::field_case(lang),
        "closeness" => tactics::closeness(lang),
        "adaptation" => m::field_adaptation(lang),
        "kpi" => kpis::name(lang),
        "tool" => m::field_tool(lang),
        "owner" => m::field_owner(lang),
        "frequency" => m::field_frequency(lang),
        "who" => m::field_who(lang),
        "presentedOn" => m::field_presented_on(lang),
        "decision" => m::field_decision(lang),
        "decidedOn" => launch::decided_on(lang),
        "note" => launch::note(lang),
        "task" => m::field_task(lang),
        "tactic" => launch::tactic(lang),
        "due" => m::field_due(lang),
        "done" => launch::done(lang),
        "kind" => launch::kind(lang),
        "what" => m::field_what(lang),
        "month" => measurement::adjusted_in(lang),
        "observed" => m::field_observed(lang),
        "changed" => m::field_changed(lang),
        "valueFactor" => scenarios::value_factor(lang),
        "costFactor" => scenarios::cost_factor(lang),
        "changes" => say::scenario_changes(lang),
        "mission" => m::field_mission(lang),
        "missionReviewedOn" => m::field_mission_reviewed_on(lang),
        "brand" => m::field_brand(lang),
        "values" => m::field_company_values(lang),
        "weighing" => m::field_weighing(lang),
        "judging" => m::field_judging(lang),
        "capacity" => m::field_capacity(lang),
        "capacityCost" => m::field_capacity_cost(lang),
        "capacityHours" => m::field_capacity_hours(lang),
        "summary" => m::field_summary(lang),
        "readings" => m::field_readings(lang),
        "launchMonth" => m::field_launch_month(lang),
        "horizon" => m::field_horizon(lang),
        "discountRate" => overview::discount_rate(lang),
        "countLabour" => m::field_count_labour(lang),
        _ => return None,
    })
}
