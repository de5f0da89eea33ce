//! A plan made ready to be worked out many times: flat lists of what enters its value and its cost. The formulas are
//! the projection's; only totals are worked out, for many samples at once.

use std::collections::BTreeMap;

use crate::plan::limits::{self, Limits};
use crate::plan::{
    CostAmount, CostKind, CostLineId, Goal, GoalId, Kpi, KpiId, Plan, Quantity, Tactic, TacticId,
};
use crate::projection::{Deliveries, Link, Network, borne_part, calendar, positions};

use super::input::{CostPart, Input, InputOf, KpiField};

/// Where a quantity of the model comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Source {
    Fixed(f64),
    /// An uncertain input, by its position.
    Input(usize),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    pub inputs: Vec<Input>,
    pub kpis: Vec<KpiTerms>,
    /// Causes before what they cause.
    pub links: Vec<LinkTerms>,
    /// KPIs at an end of a link.
    pub linked: usize,
    /// Cost that is certain, by month.
    pub fixed_cost: Vec<f64>,
    pub windows: Vec<Window>,
    /// What money in each month is worth today.
    pub discount: Vec<f64>,
    /// Months at which figures are wanted, as positions.
    pub milestones: Vec<usize>,
    pub shift: Shift,
}

/// The whole plan made larger or smaller, or launched later.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shift {
    pub value_factor: f64,
    pub cost_factor: f64,
    /// Months.
    pub delay: usize,
}

impl Shift {
    pub const NONE: Self = Self { value_factor: 1.0, cost_factor: 1.0, delay: 0 };
}

/// What a KPI's own effect is made of: factors of its improvement, and the time that it takes.
#[derive(Clone, Debug, PartialEq)]
pub struct KpiTerms {
    /// The direction's sign times the part that the tactics deliver.
    pub part: f64,
    pub baseline: Source,
    pub target: Source,
    pub attribution: Source,
    pub lag: Source,
    pub ramp: Source,
    /// Money per unit; 0 where the KPI does not count.
    pub unit_value: Source,
    /// Whether its goal succeeds, and how likely that is.
    pub success: Option<(Source, f64)>,
    /// Its place among the linked KPIs.
    pub linked: Option<usize>,
}

/// A cross effect between two of the linked KPIs.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkTerms {
    pub from: usize,
    pub to: usize,
    pub strength: Source,
    pub lag: usize,
}

/// Cost lines that are booked in the same months, as positions; the last is excluded.
#[derive(Clone, Debug, PartialEq)]
pub struct Window {
    pub from: usize,
    pub to: usize,
    pub lines: Vec<LineTerms>,
}

/// factor · amount · rate
#[derive(Clone, Debug, PartialEq)]
pub struct LineTerms {
    pub factor: f64,
    pub amount: Source,
    pub rate: Source,
}

impl Model {
    pub fn new(plan: &Plan, shift: Shift) -> Self {
        let calendar = calendar(plan);
        let months = calendar.horizon;
        let mut builder = Builder {
            plan,
            goals: plan.selected_goals().collect(),
            goal_at: positions(plan.selected_goals().map(|goal| &goal.id)),
            inputs: Vec::new(),
            chances: BTreeMap::new(),
        };
        let (kpis, links, linked) = builder.effects();
        let (fixed_cost, windows) = builder.costs(months);
        let at = |month: &u32| usize::try_from(*month).ok()?.checked_sub(1);
        Self {
            inputs: builder.inputs,
            kpis,
            links,
            linked,
            fixed_cost,
            windows,
            milestones: calendar.milestones.iter().filter_map(at).collect(),
            discount: calendar.discount,
            shift: Shift { delay: shift.delay.min(months), ..shift },
        }
    }

    pub fn months(&self) -> usize {
        self.discount.len()
    }

    /// Some goal may fail.
    pub fn has_chances(&self) -> bool {
        self.kpis.iter().any(|kpi| kpi.success.is_some())
    }
}

struct Builder<'a> {
    plan: &'a Plan,
    /// The selected goals, in the order entered.
    goals: Vec<&'a Goal>,
    goal_at: BTreeMap<&'a GoalId, usize>,
    inputs: Vec<Input>,
    /// Where a goal's success comes from, by its position.
    chances: BTreeMap<usize, Source>,
}

impl<'a> Builder<'a> {
    fn source(&mut self, of: InputOf, quantity: Quantity, limits: Limits) -> Source {
        match Input::of_quantity(of, quantity, limits) {
            None => Source::Fixed(quantity.base()),
            Some(input) => self.input(input),
        }
    }

    fn input(&mut self, input: Input) -> Source {
        self.inputs.push(input);
        Source::Input(self.inputs.len() - 1)
    }

    /// The KPIs that money depends on, the effects between them, and how many of them have any.
    fn effects(&mut self) -> (Vec<KpiTerms>, Vec<LinkTerms>, usize) {
        let plan = self.plan;
        let selected: Vec<&Kpi> =
            plan.kpis.iter().filter(|kpi| self.goal_at.contains_key(&kpi.goal)).collect();
        let index = positions(selected.iter().map(|kpi| &kpi.id));
        let position = |id: &KpiId| index.get(id).copied();
        let links = plan.values.effects.iter().enumerate().filter_map(|effect| Link::of(effect, position));
        let network = Network::new(selected.len(), links.collect());
        let links = earning(network.links(), &selected);
        let mut linked_at = vec![None; selected.len()];
        let mut linked = 0;
        for link in &links {
            for end in [link.from, link.to] {
                linked_at[end].get_or_insert_with(|| {
                    linked += 1;
                    linked - 1
                });
            }
        }
        let delivered = Deliveries::of(plan, selected.len(), position);
        let mut terms = Vec::new();
        for (k, kpi) in selected.iter().enumerate() {
            if earns(kpi) || linked_at[k].is_some() {
                terms.push(self.kpi(kpi, delivered[k].delivered(), linked_at[k]));
            }
        }
        let mut link_terms = Vec::new();
        for link in links {
            let effect = &plan.values.effects[link.effect];
            if let (Some(from), Some(to), Some(strength)) =
                (linked_at[link.from], linked_at[link.to], effect.strength)
            {
                let of = InputOf::Effect { effect: effect.id.clone() };
                let strength = self.source(of, strength, limits::NUMBER);
                link_terms.push(LinkTerms { from, to, strength, lag: link.lag });
            }
        }
        (terms, link_terms, linked)
    }

    fn kpi(&mut self, kpi: &'a Kpi, delivered: f64, linked: Option<usize>) -> KpiTerms {
        let Kpi { baseline, target, unit_value, attribution, lag, ramp, .. } = kpi;
        // What is not known yet has no effect, and no uncertainty; nor has what nothing delivers.
        let known = baseline.is_some() && target.is_some() && attribution.is_some() && delivered > 0.0;
        let part = if known { kpi.direction.sign() * delivered } else { 0.0 };
        let mut read = |field: KpiField, quantity: Option<Quantity>, limits: Limits| match quantity {
            Some(quantity) => self.source(InputOf::Kpi { kpi: kpi.id.clone(), field }, quantity, limits),
            None => Source::Fixed(0.0),
        };
        let mut own = |field, quantity: Option<Quantity>, limits| {
            read(field, if known { quantity } else { quantity.map(|x| x.base().into()) }, limits)
        };
        let mut terms = KpiTerms {
            part,
            baseline: own(KpiField::Baseline, *baseline, limits::NUMBER),
            target: own(KpiField::Target, *target, limits::NUMBER),
            attribution: own(KpiField::Attribution, *attribution, limits::FRACTION),
            lag: own(KpiField::Lag, Some(*lag), limits::KPI_LAG),
            ramp: own(KpiField::Ramp, Some(*ramp), limits::RAMP),
            unit_value: read(KpiField::UnitValue, unit_value.filter(|_| kpi.counted), limits::NUMBER),
            success: None,
            linked,
        };
        if known {
            self.correlate(kpi, &terms);
            terms.success = self.success(kpi);
        }
        terms
    }

    /// The improvement's correlation with others works through the target, or through the baseline where the target
    /// is certain.
    fn correlate(&mut self, kpi: &Kpi, terms: &KpiTerms) {
        let Some(&goal) = self.goal_at.get(&kpi.goal) else { return };
        let sign = kpi.direction.sign();
        match (terms.target, terms.baseline) {
            (Source::Input(target), _) => self.inputs[target].improves = Some((goal, sign)),
            (_, Source::Input(baseline)) => self.inputs[baseline].improves = Some((goal, -sign)),
            _ => {}
        }
    }

    fn success(&mut self, kpi: &Kpi) -> Option<(Source, f64)> {
        let at = *self.goal_at.get(&kpi.goal)?;
        let goal = self.goals[at];
        let chance = goal.success?.clamp(0.0, 1.0);
        if let Some(source) = self.chances.get(&at) {
            return Some((*source, chance));
        }
        let source = match Input::of_chance(goal.id.clone(), chance) {
            Some(input) => self.input(input),
            // Certain either way.
            None => Source::Fixed(chance),
        };
        self.chances.insert(at, source);
        Some((source, chance))
    }

    /// What is certain by month, and the lines that are not by the months that they are booked in.
    fn costs(&mut self, months: usize) -> (Vec<f64>, Vec<Window>) {
        let plan = self.plan;
        let mut fixed = vec![0.0; months];
        let mut windows: BTreeMap<(usize, usize), Vec<LineTerms>> = BTreeMap::new();
        for tactic in plan.tactics.iter().filter(|tactic| tactic.switched_on) {
            let part = borne_part(&tactic.serves, |goal| self.goal_at.get(goal).copied());
            let counted = |kind| plan.settings.count_labour || kind != CostKind::Labour;
            for line in tactic.costs.iter().filter(|line| counted(line.kind)) {
                let booked = line.timing.booked_within(months);
                if booked.is_empty() {
                    continue;
                }
                let Some((amount, rate)) = self.amount(tactic, &line.id, line.amount) else { continue };
                if let (Source::Fixed(amount), Source::Fixed(rate)) = (amount, rate) {
                    for cost in &mut fixed[booked] {
                        *cost += part * amount * rate;
                    }
                } else if part != 0.0 {
                    let terms = LineTerms { factor: part, amount, rate };
                    windows.entry((booked.start, booked.end)).or_default().push(terms);
                }
            }
        }
        let window = |((from, to), lines)| Window { from, to, lines };
        (fixed, windows.into_iter().map(window).collect())
    }

    fn amount(&mut self, tactic: &Tactic, line: &CostLineId, amount: CostAmount) -> Option<(Source, Source)> {
        let of = |tactic: &TacticId, part| InputOf::Cost { tactic: tactic.clone(), line: line.clone(), part };
        match amount {
            CostAmount::Money(money) => {
                let money = self.source(of(&tactic.id, CostPart::Money), money?, limits::NUMBER);
                Some((money, Source::Fixed(1.0)))
            }
            CostAmount::Hours { hours, hourly_cost } => {
                let (hours, hourly_cost) = (hours?, hourly_cost?);
                let hours = self.source(of(&tactic.id, CostPart::Hours), hours, limits::NUMBER);
                let rate = self.source(of(&tactic.id, CostPart::HourlyCost), hourly_cost, limits::NUMBER);
                Some((hours, rate))
            }
        }
    }
}

/// Money is made where the KPI itself improves.
fn earns(kpi: &Kpi) -> bool {
    kpi.counted && kpi.unit_value.is_some()
}

/// The links along which money is made, causes still before what they cause.
fn earning(links: &[Link], kpis: &[&Kpi]) -> Vec<Link> {
    let mut matters: Vec<bool> = kpis.iter().map(|kpi| earns(kpi)).collect();
    let mut kept = Vec::new();
    for link in links.iter().rev() {
        if matters[link.to] {
            matters[link.from] = true;
            kept.push(*link);
        }
    }
    kept.reverse();
    kept
}
