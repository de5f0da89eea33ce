//! What the plan returns: of the whole, and of each goal, department, tactic, channel, kind of cost and scenario.

use tenfold::projection::{Milestone, Return};
use tenfold::text::messages::cli as say;
use tenfold::text::terms::Term as _;

use super::{Report, Table, section};

impl Report<'_> {
    pub fn milestones(&self) -> String {
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

    pub fn returns(&self) -> String {
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

    pub fn goals(&self) -> String {
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

    pub fn departments(&self) -> String {
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

    pub fn tactics(&self) -> String {
        let mut table = self.returns_of(say::tactic(self.lang));
        for one in &self.input.evaluation.projection.tactics {
            table.row(self.one_return(self.tactic(&one.tactic), &one.returns));
        }
        section(say::tactics_title(self.lang), &table)
    }

    pub fn channels(&self) -> String {
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

    pub fn cost_by_kind(&self) -> String {
        let lang = self.lang;
        let mut table = Table::new(1, &[say::kind(lang), say::cost(lang)]);
        for one in &self.input.evaluation.projection.cost_by_kind {
            table.row([one.kind.term(lang).to_owned(), self.money(one.by_month.iter().sum())]);
        }
        section(say::cost_by_kind_title(lang), &table)
    }

    pub fn scenarios(&self) -> String {
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
}
