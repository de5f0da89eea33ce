//! The figures of a projection: plain data, month by month, in the plan's currency. Index 0 is month 1.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::plan::{ChannelId, CostKind, CostLineId, DepartmentId, GoalId, KpiId, TacticId};

use super::returns::roi;
use super::stream::cumulative;

/// Value, cost and return of the base case, whole and by every view of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Projection {
    /// Months projected, N.
    pub horizon: u32,
    /// Months 6 and 12 where N reaches them, and N.
    pub milestones: Vec<u32>,
    pub total: Return,
    /// The selected goals, in the order entered.
    pub goals: Vec<GoalReturn>,
    /// The departments of the selected goals, in the order of step 2; goals without a department come last.
    pub departments: Vec<DepartmentReturn>,
    /// All tactics, in the order entered.
    pub tactics: Vec<TacticReturn>,
    /// The channels of the tactics, in the order of step 6.
    pub channels: Vec<ChannelReturn>,
    /// The KPIs of the selected goals, in the order entered.
    pub kpis: Vec<KpiProjection>,
    /// Cost by kind; kinds without a cost line are left out.
    pub cost_by_kind: Vec<KindCost>,
    /// Cost of the tactics that serve all goals, by month; part of the total.
    pub shared_cost: Vec<f64>,
    /// Labour that does not count as a cost because the plan leaves labour out, by month; not in the total.
    pub labour_left_out: Vec<f64>,
    /// Hours of labour that the selected goals take, by month.
    pub hours_by_month: Vec<f64>,
}

/// What a stream of value and cost returns over months 1..N.
#[derive(Clone, Debug, PartialEq)]
pub struct Return {
    pub value_by_month: Vec<f64>,
    pub cost_by_month: Vec<f64>,
    /// C(n).
    pub cumulative_cost: Vec<f64>,
    pub milestones: Vec<Milestone>,
    pub break_even: Option<BreakEven>,
    /// The first month with a cost or a value, and value ≥ cost in that month alone.
    pub pays_its_month: Option<u32>,
    /// Net present value over months 1..N; the launch month is not discounted.
    pub npv: f64,
    pub irr: Irr,
    /// Modified internal rate of return, yearly, as a fraction; `None` without both an outlay and a return.
    pub mirr: Option<f64>,
    /// What a launch one month later would lose over the same N months.
    pub cost_of_waiting: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Milestone {
    pub month: u32,
    pub value: f64,
    pub cost: f64,
    /// Value − cost.
    pub net: f64,
    pub roi: Option<f64>,
    /// Net present value over months 1 to this one.
    pub npv: f64,
}

/// The first month by which the cumulative value has reached the cumulative cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BreakEven {
    pub month: u32,
    /// True where it stays so to the horizon.
    pub holds: bool,
}

/// Internal rate of return.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Irr {
    /// The one rate at which the net present value is zero, as fractions.
    Rate { monthly: f64, yearly: f64 },
    /// There is no such rate: the net never changes its sign, or no rate makes it zero. Nor is one shown that is
    /// beyond every number.
    None,
    /// So many rates do; none of them is shown.
    Several { count: u32 },
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GoalReturn {
    pub goal: GoalId,
    pub department: Option<DepartmentId>,
    /// Value shown at this goal's KPIs, by month. The value in `direct` and `loaded` is the value it earns.
    pub value_shown_by_month: Vec<f64>,
    /// Against the cost of the goal's own share of tactics.
    pub direct: Return,
    /// Against that cost and a part of the shared tactics' cost.
    pub loaded: Return,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DepartmentReturn {
    /// `None`: the goals that have no department.
    pub department: Option<DepartmentId>,
    pub value_shown_by_month: Vec<f64>,
    pub direct: Return,
    pub loaded: Return,
}

/// What the plan would lose if this tactic alone were switched off, against what the tactic costs.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TacticReturn {
    pub tactic: TacticId,
    pub returns: Return,
    /// What it costs as entered, line by line: also while it is switched off, labour included, whoever bears it.
    pub lines: Vec<LineCost>,
    /// The sum of those lines over months 1..N, as far as their amounts are known.
    pub cost_entered: f64,
    /// What of its labour does not count because the plan leaves labour out, over months 1..N.
    pub labour_left_out: f64,
}

/// What a cost line comes to over months 1..N.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LineCost {
    pub line: CostLineId,
    /// Months in which it is booked.
    pub months: u32,
    /// `None` while its amount is not known.
    pub total: Option<f64>,
}

/// The sum over the channel's tactics; a tactic on several channels is divided equally among them.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ChannelReturn {
    pub channel: ChannelId,
    pub returns: Return,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct KpiProjection {
    pub kpi: KpiId,
    pub goal: GoalId,
    /// The tactics that deliver it, in the order entered.
    pub delivered_by: Vec<TacticShare>,
    /// The part of the improvement that is delivered: less the shares of tactics that are switched off; 1 where no
    /// tactic is assigned.
    pub delivered: f64,
    /// Δ: units of improvement at full effect, less the share of tactics that are switched off; `None` while
    /// baseline or target is missing.
    pub full_improvement: Option<f64>,
    /// a·Δ·u a month at full effect, own effect alone; 0 where the KPI is not counted.
    pub full_value: Option<f64>,
    /// v(m): where the money appears.
    pub value_shown_by_month: Vec<f64>,
    /// The value that this KPI's own effect starts, along all effects.
    pub value_earned_by_month: Vec<f64>,
    /// T(m): units of improvement with the effects of other KPIs, due to this plan.
    pub improvement_by_month: Vec<f64>,
    /// y*(m): what the KPI itself should read; `None` without a baseline.
    pub planned_level_by_month: Option<Vec<f64>>,
    /// I(m): the improvement that the reading should show, whatever caused it.
    pub reading_improvement_by_month: Vec<f64>,
}

/// What a tactic delivers of a KPI's improvement while it is switched on.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TacticShare {
    pub tactic: TacticId,
    /// The share that was set, or else an even part of what the set ones leave.
    pub share: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct KindCost {
    pub kind: CostKind,
    pub by_month: Vec<f64>,
}

impl KpiProjection {
    /// What the shares of its tactics add up to, whether they are switched on or off; it should be 1.
    pub fn assigned(&self) -> f64 {
        self.delivered_by.iter().map(|share| share.share).sum()
    }

    /// Money that appears at this KPI over months 1..N.
    pub fn value_shown(&self) -> f64 {
        self.value_shown_by_month.iter().sum()
    }

    /// Money over months 1..N that this KPI's own effect starts, wherever it appears.
    pub fn value_earned(&self) -> f64 {
        self.value_earned_by_month.iter().sum()
    }
}

impl GoalReturn {
    /// Money that appears at this goal's KPIs over months 1..N.
    pub fn value_shown(&self) -> f64 {
        self.value_shown_by_month.iter().sum()
    }

    /// Money over months 1..N that the own effects of this goal's KPIs start, wherever it appears.
    pub fn value_earned(&self) -> f64 {
        self.direct.value_by_month.iter().sum()
    }
}

impl Projection {
    /// Labour over months 1..N that does not count because the plan leaves labour out.
    pub fn labour_left_out_in_all(&self) -> f64 {
        self.labour_left_out.iter().sum()
    }
}

impl KindCost {
    /// Cost of this kind over months 1..N.
    pub fn in_all(&self) -> f64 {
        self.by_month.iter().sum()
    }
}

impl Return {
    /// The figures at a month, 1 to N.
    pub fn at(&self, month: u32) -> Option<&Milestone> {
        self.milestones.iter().find(|milestone| milestone.month == month)
    }

    /// V(n), for every n.
    pub fn cumulative_value(&self) -> Vec<f64> {
        cumulative(&self.value_by_month)
    }

    /// ROI(n) = (V − C) / C as a fraction, undiscounted, for every n; `None` where C = 0.
    pub fn roi_by_month(&self) -> Vec<Option<f64>> {
        self.cumulative_value()
            .iter()
            .zip(&self.cumulative_cost)
            .map(|(value, cost)| roi(*value, *cost))
            .collect()
    }

    /// V(n) − C(n), for every n.
    pub fn cumulative_net(&self) -> Vec<f64> {
        self.cumulative_value().iter().zip(&self.cumulative_cost).map(|(v, c)| v - c).collect()
    }

    /// The figures at the horizon.
    pub fn at_horizon(&self) -> Option<&Milestone> {
        self.milestones.last()
    }
}

/// Written with cumulative value and ROI by month, which follow from the rest.
impl Serialize for Return {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut written = serializer.serialize_struct("Return", 12)?;
        written.serialize_field("valueByMonth", &self.value_by_month)?;
        written.serialize_field("costByMonth", &self.cost_by_month)?;
        written.serialize_field("cumulativeValue", &self.cumulative_value())?;
        written.serialize_field("cumulativeCost", &self.cumulative_cost)?;
        written.serialize_field("roiByMonth", &self.roi_by_month())?;
        written.serialize_field("milestones", &self.milestones)?;
        written.serialize_field("breakEven", &self.break_even)?;
        written.serialize_field("paysItsMonth", &self.pays_its_month)?;
        written.serialize_field("npv", &self.npv)?;
        written.serialize_field("irr", &self.irr)?;
        written.serialize_field("mirr", &self.mirr)?;
        written.serialize_field("costOfWaiting", &self.cost_of_waiting)?;
        written.end()
    }
}
