//! A department's part of the plan: what it is asked to decide, what it gets and gives, and what that returns.

use std::collections::BTreeSet;

use super::document::{Block, Picture, Reader, Section, Table};
use super::headline::{self, cautions};
use super::say::{Say, or_dash};
use super::{alignment, conventions, goals, kpis, launch, measurement, returns, tactics};
use crate::plan::{
    Confidence, Department, DepartmentId, Effect, Goal, GoalId, Kpi, KpiId, Overlap, Serves, Tactic, Task,
};
use crate::projection::{DepartmentReturn, cumulative};
use crate::text::messages::report::{alignment as base, department as words, frame};

/// The sections of one department's document.
pub(super) fn sections(say: Say, id: &DepartmentId) -> Vec<Section> {
    let Some(department) = say.plan.department(id) else {
        let mut section = Section::new(words::goals(say.lang));
        section.notice(words::unknown(say.lang));
        return vec![section];
    };
    let part = Part::of(say, department);
    let mut sections = vec![
        part.decide(),
        part.needs(),
        part.goals(),
        part.kpis(),
        part.tactics(),
        part.returns(),
        part.shared(),
        part.tasks(),
    ];
    sections.extend(part.measured());
    sections.push(launch::signatures(say, &Reader::Department(id.clone())));
    sections.push(conventions::conventions(say));
    sections.retain(|section| !section.blocks.is_empty());
    sections
}

/// What belongs to one department.
struct Part<'a> {
    say: Say<'a>,
    department: &'a Department,
    goals: Vec<&'a Goal>,
    /// KPIs of its selected goals.
    kpis: Vec<&'a Kpi>,
    returns: Option<&'a DepartmentReturn>,
}

impl<'a> Part<'a> {
    fn of(say: Say<'a>, department: &'a Department) -> Self {
        let own = |goal: &&Goal| goal.department.as_ref() == Some(&department.id);
        let goals: Vec<&Goal> = say.plan.goals.candidates.iter().filter(own).collect();
        let selected = |kpi: &&Kpi| goals.iter().any(|goal| goal.selected && goal.id == kpi.goal);
        let kpis = say.plan.kpis.iter().filter(selected).collect();
        let departments = &say.evaluation.projection.departments;
        let returns = departments.iter().find(|row| row.department.as_ref() == Some(&department.id));
        Self { say, department, goals, kpis, returns }
    }

    fn has_goal(&self, id: &GoalId) -> bool {
        self.goals.iter().any(|goal| goal.id == *id)
    }

    fn has_kpi(&self, id: &KpiId) -> bool {
        self.kpis.iter().any(|kpi| kpi.id == *id)
    }

    /// Whether a tactic serves one of its selected goals by name.
    fn is_served_by(&self, tactic: &Tactic) -> bool {
        match &tactic.serves {
            Serves::All => false,
            Serves::Goals(shares) => {
                shares.keys().any(|id| self.goals.iter().any(|goal| goal.selected && goal.id == *id))
            }
        }
    }

    fn concerns(&self, task: &Task) -> bool {
        let tactic = task.tactic.as_ref().and_then(|id| self.say.plan.tactic(id));
        let owner = task.owner.trim();
        let own = [self.department.contact.trim(), self.say.department_name(self.department)];
        tactic.is_some_and(|tactic| self.is_served_by(tactic)) || (!owner.is_empty() && own.contains(&owner))
    }

    fn decide(&self) -> Section {
        let (say, lang) = (self.say, self.say.lang);
        let mut section = Section::new(words::decide(lang));
        let Some(returns) = self.returns else {
            section.notice(words::nothing_selected(lang));
            section.table(self.decisions());
            return section;
        };
        section.list(words::decide_lead(lang), self.asked(returns));
        section.table(self.decisions());
        section.text(words::figures_loaded(lang));
        section.facts(headline::returns(say, &returns.loaded));
        cautions(say, &mut section);
        section
    }

    fn decisions(&self) -> Table {
        launch::approvals(self.say, |approval| approval.department.as_ref() == Some(&self.department.id))
    }

    fn asked(&self, returns: &DepartmentReturn) -> Vec<String> {
        let (say, lang) = (self.say, self.say.lang);
        let selected = self.goals.iter().filter(|goal| goal.selected);
        let mut asked =
            vec![words::approve_goals(lang, &say.names(selected.map(|goal| say.goal_name(goal))))];
        let counted: Vec<&&Kpi> = self.kpis.iter().filter(|kpi| kpi.counted).collect();
        if !counted.is_empty() {
            let names = counted.iter().map(|kpi| say.kpi_name(kpi));
            asked.push(words::confirm_kpis(lang, &say.names(names)));
        }
        let unsure: Vec<&str> = counted
            .iter()
            .filter(|kpi| kpi.confidence != Some(Confidence::Measured))
            .map(|kpi| say.kpi_name(kpi))
            .collect();
        if !unsure.is_empty() {
            asked.push(words::settle_kpis(lang, &say.names(unsure)));
        }
        if let Some(end) = returns.direct.at_horizon() {
            asked.push(words::bear_cost(lang, &say.cash(end.cost), &end.month));
        }
        let open = say.plan.launch.tasks.iter().filter(|task| !task.done && self.concerns(task)).count();
        if open > 0 {
            asked.push(words::do_tasks(lang, &open));
        }
        let partners = self.partners();
        if !partners.is_empty() {
            asked.push(words::work_with(lang, &say.names(partners)));
        }
        asked
    }

    /// The departments whose goals overlap with its own, or whose KPIs lift or are lifted by its own.
    fn partners(&self) -> BTreeSet<&'a str> {
        let plan = self.say.plan;
        let overlapping = plan.goals.overlaps.iter().filter(|overlap| self.overlaps(overlap));
        let goals = overlapping.flat_map(|overlap| &overlap.goals);
        let effects = plan.values.effects.iter().filter(|effect| self.is_shared(effect));
        let kpis = effects.flat_map(|effect| [&effect.from, &effect.to]).filter_map(|id| plan.kpi(id));
        goals
            .chain(kpis.map(|kpi| &kpi.goal))
            .filter_map(|id| plan.goal(id)?.department.as_ref())
            .filter(|id| **id != self.department.id)
            .map(|id| self.say.department(Some(id)))
            .collect()
    }

    fn overlaps(&self, overlap: &Overlap) -> bool {
        overlap.goals.iter().any(|id| self.has_goal(id)) && overlap.goals.iter().any(|id| !self.has_goal(id))
    }

    /// An effect between one of its KPIs and another department's, both of selected goals.
    fn is_shared(&self, effect: &Effect) -> bool {
        let projected = |id: &KpiId| self.say.evaluation.projection.kpis.iter().any(|kpi| kpi.kpi == *id);
        self.has_kpi(&effect.from) != self.has_kpi(&effect.to)
            && projected(&effect.from)
            && projected(&effect.to)
    }

    fn needs(&self) -> Section {
        let lang = self.say.lang;
        let mut section = Section::new(words::needs(lang));
        section.details([
            (base::contact(lang), or_dash(&self.department.contact)),
            (base::talked(lang), alignment::talked_on(self.say, self.department)),
            (base::own_goals(lang), or_dash(&self.department.own_goals)),
        ]);
        section.list(base::needs(lang), self.department.needs.clone());
        section
    }

    fn goals(&self) -> Section {
        let mut section = Section::new(words::goals(self.say.lang));
        if self.goals.is_empty() {
            section.text(words::no_goals(self.say.lang));
        }
        section.table(goals::meaning(self.say, &self.goals));
        section.table(goals::ranking(self.say, |goal| self.has_goal(&goal.id)));
        section
    }

    fn kpis(&self) -> Section {
        let mut section = Section::new(words::kpis(self.say.lang));
        section.table(kpis::targets(self.say, |kpi| self.has_kpi(&kpi.id)));
        section.table(kpis::worth(self.say, |kpi| self.has_kpi(&kpi.id)));
        section.table(tactics::metrics(self.say, |kpi| self.has_kpi(&kpi.id)));
        section
    }

    fn tactics(&self) -> Section {
        let mut section = Section::new(words::tactics(self.say.lang));
        section.table(tactics::list(self.say, |tactic| self.is_served_by(tactic)));
        section.table(tactics::cost_lines(self.say, |tactic| self.is_served_by(tactic)));
        section.table(tactics::cases(self.say, |tactic| self.is_served_by(tactic)));
        section
    }

    fn returns(&self) -> Section {
        let (say, lang) = (self.say, self.say.lang);
        let mut section = Section::new(words::returns(lang));
        let Some(own) = self.returns else { return section };
        section.table(Table {
            caption: words::direct(lang).to_owned(),
            ..returns::milestones(say, &own.direct)
        });
        section.table(Table {
            caption: words::loaded(lang).to_owned(),
            ..returns::milestones(say, &own.loaded)
        });
        section.block(Block::Chart(Picture::Cumulative(Reader::Department(self.department.id.clone()))));
        let projection = &say.evaluation.projection;
        let goals = projection.goals.iter().filter(|goal| self.has_goal(&goal.goal));
        let rows = goals.map(|goal| returns::of_goal(say, goal));
        let caption = words::by_goal(lang, &projection.horizon);
        let note = returns::loaded_note(lang);
        section.table(returns::loaded_table(say, caption, frame::goal(lang)).rows(rows).note(note));
        let earned = own.direct.at_horizon().map(|end| end.value);
        let shown = cumulative(&own.value_shown_by_month).last().copied();
        section.text(words::shown(lang, &say.cash_or_dash(earned), &say.cash_or_dash(shown)));
        section
    }

    fn shared(&self) -> Section {
        let (say, lang) = (self.say, self.say.lang);
        let mut section = Section::new(words::shared(lang));
        section.table(goals::overlaps(say, |overlap| self.overlaps(overlap)));
        section.table(kpis::effects(say, |effect| self.is_shared(effect)));
        let tactics = say.plan.tactics.iter().filter(|tactic| tactic.switched_on && !self.kpis.is_empty());
        section.list(words::shared_tactics(lang), tactics.filter_map(|t| self.shared_tactic(t)).collect());
        if section.blocks.is_empty() {
            section.text(words::shares_nothing(lang));
        }
        section
    }

    /// A tactic that its goals share with goals of others.
    fn shared_tactic(&self, tactic: &Tactic) -> Option<String> {
        let (say, lang) = (self.say, self.say.lang);
        let name = say.tactic(&tactic.id);
        match &tactic.serves {
            Serves::All => Some(words::shared_tactic_all(lang, &name)),
            Serves::Goals(shares) => {
                let others: Vec<String> = shares
                    .keys()
                    .filter(|id| !self.has_goal(id))
                    .filter_map(|id| say.plan.goal(id))
                    .map(|goal| goals::goal_of(say, goal))
                    .collect();
                let with_others = self.is_served_by(tactic) && !others.is_empty();
                with_others.then(|| words::shared_tactic(lang, &name, &say.names(others)))
            }
        }
    }

    fn tasks(&self) -> Section {
        let mut section = Section::new(words::tasks(self.say.lang));
        section.table(launch::tasks(self.say, |task| self.concerns(task)));
        section.table(launch::support(self.say));
        section
    }

    fn measured(&self) -> Option<Section> {
        let readings = measurement::readings(self.say, |kpi| self.has_kpi(&kpi.id));
        let mut section = Section::new(words::measured(self.say.lang));
        section.table(readings);
        (!section.blocks.is_empty()).then_some(section)
    }
}
