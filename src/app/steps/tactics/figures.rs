//! What the evaluation says of one tactic, as plain values for its card.

use std::collections::BTreeMap;
use std::rc::Rc;

use yew::AttrValue;

use crate::app::current::Current;
use crate::plan::{KpiId, TacticId};
use crate::projection::{BreakEven, LineCost};
use crate::text::{Lang, terms};

#[derive(Clone, Debug, PartialEq)]
pub struct TacticFigures {
    pub horizon: u32,
    pub value: f64,
    pub cost: f64,
    /// Cost by month 12, where the plan goes beyond it.
    pub first_year: Option<f64>,
    pub roi: Option<f64>,
    pub break_even: Option<BreakEven>,
    pub lines: Vec<LineCost>,
    pub cost_entered: f64,
    pub labour_left_out: f64,
    /// Who delivers the KPIs that it delivers.
    pub kpis: Vec<(KpiId, Deliverers)>,
}

/// The tactics that deliver a KPI, this one among them.
pub type Deliverers = Rc<[Deliverer]>;

#[derive(Clone, Debug, PartialEq)]
pub struct Deliverer {
    pub tactic: TacticId,
    pub name: AttrValue,
    pub share: f64,
    pub switched_on: bool,
}

/// The deliverers of each KPI that is projected.
pub fn deliverers(current: &Current, lang: Lang) -> BTreeMap<&KpiId, Deliverers> {
    let tactics: BTreeMap<_, _> = current.plan.tactics.iter().map(|tactic| (&tactic.id, tactic)).collect();
    let kpis = current.evaluation.projection.kpis.iter();
    kpis.map(|kpi| {
        let shares = kpi.delivered_by.iter().filter_map(|share| Some((tactics.get(&share.tactic)?, share)));
        let of_kpi = shares.map(|(tactic, share)| Deliverer {
            tactic: tactic.id.clone(),
            name: terms::named(&tactic.name, lang).to_owned().into(),
            share: share.share,
            switched_on: tactic.switched_on,
        });
        (&kpi.kpi, of_kpi.collect())
    })
    .collect()
}

impl TacticFigures {
    /// Those of every tactic, in the order entered.
    pub fn of(current: &Current, lang: Lang) -> Vec<Self> {
        let projection = &current.evaluation.projection;
        let deliverers = deliverers(current, lang);
        let tactics = current.plan.tactics.iter().zip(&projection.tactics);
        tactics
            .map(|(tactic, figures)| {
                let returns = &figures.returns;
                let end = returns.at_horizon();
                let delivered = tactic.kpis.iter().filter_map(|delivery| {
                    Some((delivery.kpi.clone(), Rc::clone(deliverers.get(&delivery.kpi)?)))
                });
                Self {
                    horizon: projection.horizon,
                    value: end.map_or(0.0, |end| end.value),
                    cost: end.map_or(0.0, |end| end.cost),
                    first_year: returns.at(12).filter(|_| projection.horizon > 12).map(|at| at.cost),
                    roi: end.and_then(|end| end.roi),
                    break_even: returns.break_even,
                    lines: figures.lines.clone(),
                    cost_entered: figures.cost_entered,
                    labour_left_out: figures.labour_left_out,
                    kpis: delivered.collect(),
                }
            })
            .collect()
    }

    /// Who delivers a KPI; `None` where the KPI is not projected.
    pub fn deliverers(&self, kpi: &KpiId) -> Option<&Deliverers> {
        self.kpis.iter().find(|(id, _)| id == kpi).map(|(_, deliverers)| deliverers)
    }
}
