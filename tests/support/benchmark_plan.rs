//! The plan on which the simulation is measured and held against other programs: twelve KPIs over two years with a
//! range for each uplift, value and ramp, for set-up and monthly cost and for one cross effect. The ranges are those
//! of `tests/benchmark/model.json`, the model is told in `tests/benchmark/reference.py`.

use serde_json::Value;
use tenfold::plan::{
    CostAmount, CostKind, CostLine, Department, Effect, Function, Goal, GoalApproval, Kpi, Month, Plan,
    Quantity, Range, Tactic, Timing,
};

pub const MODEL: &str = include_str!("../benchmark/model.json");

pub fn benchmark_plan() -> Plan {
    let model: Value = serde_json::from_str(MODEL).unwrap();
    let launch = Month::new(2026, 3).unwrap();
    let mut plan = Plan::starting("benchmark".into(), "Benchmark of the simulation", launch, "TWD");
    plan.settings.discount_rate = model["discountRate"].as_f64().unwrap();
    plan.settings.scenarios.clear();
    plan.scope.departments = vec![Department {
        id: "D1".into(),
        name: String::new(),
        function: Function::Sales,
        contact: String::new(),
        talked_on: None,
        in_scope: true,
        needs: Vec::new(),
        own_goals: String::new(),
    }];
    plan.goals.candidates = vec![Goal {
        id: "G1".into(),
        name: "All there is to gain".to_owned(),
        description: String::new(),
        department: Some("D1".into()),
        business_goals: Vec::new(),
        yearly_cost_of_inaction: None,
        ratings: [].into(),
        discussion: String::new(),
        approval: GoalApproval::default(),
        success: None,
        selected: true,
    }];
    plan.kpis = model["kpis"].as_array().unwrap().iter().zip(1..).map(|(kpi, n)| one_kpi(n, kpi)).collect();
    plan.values.effects = vec![Effect {
        id: "E1".into(),
        from: "K1".into(),
        to: "K2".into(),
        strength: Some(pert(&model["cross"])),
        lag: 2,
        reason: String::new(),
    }];
    let lines = [
        ("L1", CostKind::Setup, lognormal(&model["setup"]), Timing::Once(1)),
        ("L2", CostKind::Content, pert(&model["monthly"]), Timing::Monthly { from: 1, to: None }),
    ];
    let costs = lines.map(|(id, kind, amount, timing)| CostLine {
        kind,
        amount: CostAmount::Money(Some(amount)),
        timing,
        ..CostLine::starting(id.into())
    });
    let name = "All that is done".to_owned();
    let tactic = Tactic { name, costs: costs.to_vec(), ..plan.tactic_for("T1".into(), Some(&"G1".into())) };
    plan.tactics = vec![tactic];
    plan
}

fn one_kpi(n: u32, kpi: &Value) -> Kpi {
    Kpi {
        name: format!("KPI {n}"),
        baseline: Some(0.0.into()),
        target: Some(pert(&kpi["uplift"])),
        unit_value: Some(lognormal(&kpi["value"])),
        attribution: Some(1.0.into()),
        lag: 0.0.into(),
        ramp: pert(&kpi["ramp"]),
        ..Kpi::starting(format!("K{n}").as_str().into(), "G1".into())
    }
}

fn bounds<const N: usize>(range: &Value) -> [f64; N] {
    std::array::from_fn(|at| range[at].as_f64().unwrap())
}

fn pert(range: &Value) -> Quantity {
    let [least, most_likely, greatest] = bounds(range);
    Quantity::Range(Range::Pert { least, most_likely, greatest })
}

fn lognormal(range: &Value) -> Quantity {
    let [p5, p95] = bounds(range);
    Quantity::Range(Range::Lognormal { p5, p95 })
}
