//! Steps 8 to 10 at random.

use proptest::collection::btree_map;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::sample::select;
use std::collections::BTreeMap;

use tenfold::plan::{
    Adjustment, Approval, Date, Decision, Frequency, Metric, Month, Plan, Support, SupportKind, Task,
};

use super::{date, decision, month, number, picked, text};

/// Steps 8 to 10.
#[derive(Clone, Debug)]
pub struct Records {
    metric: Option<(Index, Frequency)>,
    approval: Option<(String, Option<Index>, Decision, Option<Date>)>,
    task: Option<(String, Option<Index>, bool)>,
    support: Option<SupportKind>,
    /// KPI, months after the launch, reading.
    readings: Vec<(Index, u8, f64)>,
    costs: BTreeMap<u8, f64>,
    adjustment: Option<(Option<Month>, String)>,
}

pub fn records() -> impl Strategy<Value = Records> {
    let frequencies = Frequency::ALL.to_vec();
    (
        option::of((any::<Index>(), select(frequencies))),
        option::of((text(), option::of(any::<Index>()), decision(), date())),
        option::of((text(), option::of(any::<Index>()), any::<bool>())),
        option::of(select(SupportKind::ALL.to_vec())),
        vec((any::<Index>(), 0..40_u8, number(-1e3, 1e4)), 0..8),
        btree_map(0..40_u8, number(0.0, 1e5), 0..6),
        option::of((option::of(month()), text())),
    )
        .prop_map(|(metric, approval, task, support, readings, costs, adjustment)| Records {
            metric,
            approval,
            task,
            support,
            readings,
            costs,
            adjustment,
        })
}

impl Records {
    pub fn write(self, plan: &mut Plan) {
        let at = |months: u8| plan.settings.launch_month.plus(i32::from(months));
        for (index, months, value) in &self.readings {
            if let Some(kpi) = picked(Some(*index), &plan.kpis) {
                plan.measurement.readings.entry(kpi.id.clone()).or_default().insert(at(*months), *value);
            }
        }
        plan.measurement.costs = self.costs.iter().map(|(months, cost)| (at(*months), *cost)).collect();
        self.write_rows(plan);
    }

    fn write_rows(self, plan: &mut Plan) {
        if let Some((index, frequency)) = self.metric
            && let Some(kpi) = picked(Some(index), &plan.kpis)
        {
            plan.analytics.metrics.push(Metric {
                id: "M1".into(),
                kpi: kpi.id.clone(),
                name: String::new(),
                tool: String::new(),
                definition: String::new(),
                owner: String::new(),
                frequency,
            });
        }
        if let Some((who, department, decision, decided_on)) = self.approval {
            let department = picked(department, &plan.scope.departments).map(|row| row.id.clone());
            plan.launch.approvals.push(Approval {
                id: "A1".into(),
                who,
                department,
                presented_on: None,
                decision,
                decided_on,
                note: String::new(),
            });
        }
        if let Some((task, tactic, done)) = self.task {
            let tactic = picked(tactic, &plan.tactics).map(|row| row.id.clone());
            let (owner, due) = (String::new(), None);
            plan.launch.tasks.push(Task { id: "TA1".into(), task, tactic, owner, due, done });
        }
        if let Some(kind) = self.support {
            let (what, who, due) = (String::new(), String::new(), None);
            plan.launch.support.push(Support { id: "SU1".into(), kind, what, who, due, done: false });
        }
        if let Some((month, observed)) = self.adjustment {
            let changed = String::new();
            plan.measurement.adjustments.push(Adjustment { id: "AD1".into(), month, observed, changed });
        }
    }
}
