//! An evaluation as text: one section for each view of it. Computes nothing.

mod priorities;

use tenfold::plan::{ChannelId, DepartmentId, GoalId, Id, Plan, ScenarioId, TacticId};
use tenfold::projection::{BreakEven, Irr, Milestone, Return};
use tenfold::report::scenario_changes;
use tenfold::text::locale::UNDEFINED;
use tenfold::text::messages::cli as say;
use tenfold::text::terms::{self, Term as _};
use tenfold::text::{Lang, Locale};

use super::check;
use super::input::Input;
use super::table::Table;

/// All sections, with an empty line between them.
pub fn report(input: &Input, locale: &dyn Locale) -> String {
    let report = Report::new(input, locale);
    let robustness = input.robustness();
    let sections = [
        report.head(),
        report.ranking(),
        priorities::weights(&report),
        priorities::sureness(&report, &robustness),
        priorities::samples(&report, &robustness),
        priorities::second_opinion(&report, &robustness),
        priorities::judges(&report),
        report.milestones(),
        report.returns(),
        report.goals(),
        report.departments(),
        report.tactics(),
        report.channels(),
        report.kpi_order(),
        report.cost_by_kind(),
        report.scenarios(),
        report.measured(),
        report.outlook(),
        report.findings(),
    ];
    let said: Vec<String> = sections.into_iter().filter(|section| !section.is_empty()).collect();
    said.join("\n")
}

/// Nothing where the table has no rows.
pub fn section(title: &str, table: &Table) -> String {
    let text = table.text();
    if text.is_empty() { text } else { format!("{title}\n{text}") }
}

/// A plan in words: its head, single figures and names.
pub struct Report<'a> {
    pub input: &'a Input,
    pub plan: &'a Plan,
    pub locale: &'a dyn Locale,
    pub lang: Lang,
}

impl<'a> Report<'a> {
    pub fn new(input: &'a Input, locale: &'a dyn Locale) -> Self {
        Self { input, plan: &input.plan, locale, lang: locale.lang() }
    }
}

impl Report<'_> {
    pub fn head(&self) -> String {
        let Report { plan, lang, .. } = self;
        let settings = &plan.settings;
        let launch = self.locale.month(settings.launch_month.year(), settings.launch_month.month());
        let rate = self.locale.percent(settings.discount_rate, 1);
        let name = terms::named(&plan.name, *lang);
        let basis = say::basis(*lang, &launch, &settings.horizon, &settings.currency, &rate);
        let labour = if settings.count_labour { "" } else { say::without_labour(*lang) };
        format!("{name} — {}\n{basis}{labour}\n", self.input.file)
    }

    fn ranking(&self) -> String {
        let lang = self.lang;
        let heads =
            [say::rank(lang), say::goal(lang), say::remark(lang), say::score(lang), say::score100(lang)];
        let mut table = Table::new(3, &heads);
        for ranked in &self.input.evaluation.ranking {
            let mut remarks = Vec::new();
            if ranked.selected {
                remarks.push(say::selected(lang).to_owned());
            }
            if ranked.provisional {
                remarks.push(say::provisional(lang).to_owned());
            }
            if let Some(tie) = &ranked.tie {
                remarks.push(say::tie(lang, &tie.broken_by.term(lang)));
            }
            table.row([
                ranked.rank.map_or(UNDEFINED.to_owned(), |rank| rank.to_string()),
                self.goal(&ranked.goal),
                remarks.join(say::between(lang)),
                self.number(ranked.score, 2),
                self.number(ranked.score100, 1),
            ]);
        }
        section(say::ranking_title(lang), &table)
    }

    fn milestones(&self) -> String {
        let lang = self.lang;
        let heads = [
            say::month(lang),
            say::value(lang),
            say::cost(lang),
            say::net(lang),
            say::roi(lang),
            say::npv(lang),
        ];
        let mut table = Table::new(1, &heads);
        for at in &self.input.evaluation.projection.total.milestones {
            table.row([
                self.month(at.month),
                self.money(at.value),
                self.money(at.cost),
                self.money(at.net),
                self.roi(at.roi),
                self.money(at.npv),
            ]);
        }
        section(say::milestones_title(lang), &table)
    }

    fn returns(&self) -> String {
        let lang = self.lang;
        let total = &self.input.evaluation.projection.total;
        let mut table = Table::of_words();
        let mut line = |name: &str, value: String| table.row([name.to_owned(), value]);
        line(say::break_even(lang), self.break_even(total.break_even));
        let pays = total.pays_its_month.map_or(say::not_within(lang).to_owned(), |month| self.month(month));
        line(say::pays_its_month(lang), pays);
        line(say::npv(lang), self.money(total.npv));
        line(say::irr(lang), self.irr(total.irr));
        line(say::mirr(lang), self.yearly(total.mirr));
        line(say::cost_of_waiting(lang), self.money(total.cost_of_waiting));
        section(say::return_title(lang), &table)
    }

    fn goals(&self) -> String {
        let mut table = self.direct_and_loaded(say::goal(self.lang));
        for goal in &self.input.evaluation.projection.goals {
            table.row(self.both(
                self.goal(&goal.goal),
                &goal.value_shown_by_month,
                &goal.direct,
                &goal.loaded,
            ));
        }
        section(say::goals_title(self.lang), &table)
    }

    fn departments(&self) -> String {
        let mut table = self.direct_and_loaded(say::department(self.lang));
        for one in &self.input.evaluation.projection.departments {
            let name = self.department(one.department.as_ref());
            table.row(self.both(name, &one.value_shown_by_month, &one.direct, &one.loaded));
        }
        section(say::departments_title(self.lang), &table)
    }

    fn direct_and_loaded(&self, first: &str) -> Table {
        let lang = self.lang;
        let heads = [
            first,
            say::value_shown(lang),
            say::value_earned(lang),
            say::direct_cost(lang),
            say::direct_roi(lang),
            say::loaded_cost(lang),
            say::loaded_roi(lang),
            say::break_even(lang),
        ];
        Table::new(1, &heads)
    }

    fn both(&self, name: String, shown: &[f64], direct: &Return, loaded: &Return) -> Vec<String> {
        let at = |of: &Return, figure: fn(&Milestone) -> f64| self.amount(of.at_horizon().map(figure));
        vec![
            name,
            self.money(shown.iter().sum()),
            at(loaded, |at| at.value),
            at(direct, |at| at.cost),
            self.roi(direct.at_horizon().and_then(|at| at.roi)),
            at(loaded, |at| at.cost),
            self.roi(loaded.at_horizon().and_then(|at| at.roi)),
            self.break_even_brief(loaded.break_even),
        ]
    }

    fn tactics(&self) -> String {
        let mut table = self.returns_of(say::tactic(self.lang));
        for one in &self.input.evaluation.projection.tactics {
            table.row(self.one_return(self.tactic(&one.tactic), &one.returns));
        }
        section(say::tactics_title(self.lang), &table)
    }

    fn channels(&self) -> String {
        let mut table = self.returns_of(say::channel(self.lang));
        for one in &self.input.evaluation.projection.channels {
            table.row(self.one_return(self.channel(&one.channel), &one.returns));
        }
        section(say::channels_title(self.lang), &table)
    }

    fn returns_of(&self, first: &str) -> Table {
        let lang = self.lang;
        let heads =
            [first, say::value(lang), say::cost(lang), say::net(lang), say::roi(lang), say::break_even(lang)];
        Table::new(1, &heads)
    }

    fn one_return(&self, name: String, of: &Return) -> Vec<String> {
        let at = of.at_horizon();
        vec![
            name,
            self.amount(at.map(|at| at.value)),
            self.amount(at.map(|at| at.cost)),
            self.amount(at.map(|at| at.net)),
            self.roi(at.and_then(|at| at.roi)),
            self.break_even_brief(of.break_even),
        ]
    }

    fn kpi_order(&self) -> String {
        let lang = self.lang;
        let mut table = Table::new(2, &["", say::kpi(lang), say::priority(lang), say::ease(lang)]);
        for (place, id) in (1_u32..).zip(&self.input.evaluation.kpi_order) {
            let kpi = self.plan.kpi(id);
            let number = |value: Option<u8>| value.map_or(UNDEFINED.to_owned(), |value| value.to_string());
            table.row([
                place.to_string(),
                self.row(id, kpi.map(|kpi| kpi.name.as_str())),
                number(kpi.and_then(|kpi| kpi.priority)),
                number(kpi.and_then(|kpi| kpi.ease)),
            ]);
        }
        section(say::kpi_order_title(lang), &table)
    }

    fn cost_by_kind(&self) -> String {
        let lang = self.lang;
        let mut table = Table::new(1, &[say::kind(lang), say::cost(lang)]);
        for one in &self.input.evaluation.projection.cost_by_kind {
            table.row([one.kind.term(lang).to_owned(), self.money(one.by_month.iter().sum())]);
        }
        section(say::cost_by_kind_title(lang), &table)
    }

    fn scenarios(&self) -> String {
        let lang = self.lang;
        let months = &self.input.evaluation.projection.milestones;
        let mut heads = vec![say::scenario(lang).to_owned()];
        heads.extend(months.iter().map(|month| say::roi_at(lang, month)));
        heads.extend([say::net(lang).to_owned(), say::break_even(lang).to_owned()]);
        let mut table = Table::new(1, &heads.iter().map(String::as_str).collect::<Vec<_>>());
        for one in &self.input.evaluation.scenarios {
            let mut row = vec![self.scenario(&one.scenario)];
            row.extend(one.milestones.iter().map(|at| self.roi(at.roi)));
            row.push(self.amount(one.milestones.last().map(|at| at.net)));
            row.push(self.break_even_brief(one.break_even));
            table.row(row);
        }
        section(say::scenarios_title(lang), &table)
    }

    fn measured(&self) -> String {
        let (lang, measured) = (self.lang, &self.input.evaluation.measured);
        if measured.months == 0 {
            return format!("{}\n  {}\n", say::measured_title(lang), say::nothing_measured(lang));
        }
        let heads = ["", say::value(lang), say::cost(lang), say::roi(lang)];
        let mut table = Table::new(1, &heads);
        let of_plan = measured.value_of_plan.map_or(UNDEFINED.to_owned(), |x| self.locale.percent(x, 1));
        let (value, cost) = (self.money(measured.value), self.money(measured.cost));
        table.row([say::measured_row(lang).to_owned(), value, cost, self.roi(measured.roi)]);
        let (value, cost) = (self.money(measured.planned_value), self.money(measured.planned_cost));
        table.row([say::planned_row(lang).to_owned(), value, cost, String::new()]);
        let mut text = section(say::measured_title(lang), &table);
        let mut line = |words: String| text.extend(["  ", &words, "\n"]);
        line(say::measured_months(lang, &measured.months, &of_plan));
        if measured.missing_readings > 0 {
            line(say::missing_readings(lang, &measured.missing_readings));
        }
        if !measured.read_not_booked.is_empty() {
            let months: Vec<String> =
                measured.read_not_booked.iter().map(|month| self.month(*month)).collect();
            line(say::read_not_booked(lang, &months.join(say::between(lang))));
        }
        text
    }

    fn outlook(&self) -> String {
        let (lang, measured) = (self.lang, &self.input.evaluation.measured);
        let heads = [say::month(lang), say::value(lang), say::cost(lang), say::net(lang), say::roi(lang)];
        let mut table = Table::new(1, &heads);
        if measured.months > 0 {
            for at in &measured.outlook {
                let figures = [at.value, at.cost, at.net].map(|x| self.money(x));
                table.row([self.month(at.month)].into_iter().chain(figures).chain([self.roi(at.roi)]));
            }
        }
        section(say::outlook_title(lang), &table)
    }

    fn findings(&self) -> String {
        let said = check::summary(self.input, self.locale);
        say::findings_line(self.lang, &said) + "\n"
    }
}

/// Single figures and names.
impl Report<'_> {
    pub fn money(&self, x: f64) -> String {
        self.locale.money(x, &self.plan.settings.currency)
    }

    pub fn amount(&self, x: Option<f64>) -> String {
        x.map_or(UNDEFINED.to_owned(), |x| self.money(x))
    }

    fn number(&self, x: Option<f64>, decimals: u8) -> String {
        x.map_or(UNDEFINED.to_owned(), |x| self.locale.number(x, decimals))
    }

    /// Never a number where it is not defined: with no cost there is no return on it.
    pub fn roi(&self, roi: Option<f64>) -> String {
        roi.map_or_else(|| say::no_cost(self.lang).to_owned(), |roi| self.locale.signed_percent(roi, 1))
    }

    fn yearly(&self, rate: Option<f64>) -> String {
        let lang = self.lang;
        rate.map_or_else(
            || say::no_rate(lang).to_owned(),
            |rate| say::a_year(lang, &self.locale.percent(rate, 1)),
        )
    }

    fn irr(&self, irr: Irr) -> String {
        match irr {
            Irr::Rate { yearly, .. } => self.yearly(Some(yearly)),
            Irr::None => self.yearly(None),
            Irr::Several { count } => say::several_rates(self.lang, &count),
        }
    }

    /// "6 (Aug 2026)".
    pub fn month(&self, month: u32) -> String {
        let calendar = self.plan.settings.calendar_month(month);
        say::plan_month(self.lang, &month, &self.locale.month(calendar.year(), calendar.month()))
    }

    fn break_even(&self, at: Option<BreakEven>) -> String {
        let lang = self.lang;
        match at {
            None => say::not_within(lang).to_owned(),
            Some(at) if at.holds => say::break_even_holds(lang, &self.month(at.month)),
            Some(at) => say::break_even_lost(lang, &self.month(at.month)),
        }
    }

    /// The month alone, marked where it does not hold.
    fn break_even_brief(&self, at: Option<BreakEven>) -> String {
        match at {
            None => UNDEFINED.to_owned(),
            Some(at) if at.holds => at.month.to_string(),
            Some(at) => say::lost_again(self.lang, &at.month),
        }
    }

    /// The id and the name.
    fn row(&self, id: &impl Id, name: Option<&str>) -> String {
        format!("{id} {}", terms::named(name.unwrap_or_default(), self.lang))
    }

    fn goal(&self, id: &GoalId) -> String {
        self.row(id, self.plan.goal(id).map(|goal| goal.name.as_str()))
    }

    fn tactic(&self, id: &TacticId) -> String {
        let tactic = self.plan.tactic(id);
        let name = self.row(id, tactic.map(|tactic| tactic.name.as_str()));
        let off = tactic.is_some_and(|tactic| !tactic.switched_on);
        if off { say::switched_off(self.lang, &name) } else { name }
    }

    fn channel(&self, id: &ChannelId) -> String {
        terms::named(
            self.plan.channel(id).map(|channel| channel.name.as_str()).unwrap_or_default(),
            self.lang,
        )
        .to_owned()
    }

    fn department(&self, id: Option<&DepartmentId>) -> String {
        match id.and_then(|id| self.plan.department(id)) {
            Some(department) => terms::department(department, self.lang).to_owned(),
            None => say::no_department(self.lang).to_owned(),
        }
    }

    pub fn scenario(&self, id: &ScenarioId) -> String {
        let found = self.plan.settings.scenarios.iter().find(|scenario| scenario.id == *id);
        let Some(scenario) = found else { return id.to_string() };
        let name = terms::scenario(scenario, self.lang);
        say::changed_scenario(self.lang, &name, &scenario_changes(scenario, self.plan, self.locale))
    }
}
