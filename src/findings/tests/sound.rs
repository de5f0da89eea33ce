//! A small plan with which nothing is the matter: every rule is broken from here.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::evaluation::evaluate;
use crate::plan::*;

static SOUND: LazyLock<Plan> = LazyLock::new(|| {
    let mut plan = planned();
    measure(&mut plan);
    plan
});

pub fn sound() -> Plan {
    SOUND.clone()
}

/// Nothing entered at all.
pub fn empty() -> Plan {
    Plan::starting("P1".into(), "", month(1), "TWD")
}

fn month(month: u8) -> Month {
    Month::new(2026, month).unwrap()
}

pub fn day(day: u8) -> Option<Date> {
    Date::new(2025, 12, day)
}

#[expect(clippy::unnecessary_wraps, reason = "the field it is for may be empty")]
pub fn number(x: f64) -> Option<Quantity> {
    Some(Quantity::Number(x))
}

fn planned() -> Plan {
    let mut plan = empty();
    plan.readiness = Readiness {
        answers: ReadinessQuestion::ALL.map(|question| (question, Answer::Yes)).into(),
        insights: vec![Insight {
            id: "I1".into(),
            insight: "Customers ask on LINE".to_owned(),
            source: "Survey 2025".to_owned(),
        }],
    };
    plan.alignment = Alignment {
        mission: "Good tea for every home".to_owned(),
        mission_reviewed_on: day(1),
        brand: "Small farms".to_owned(),
        values: "Honest".to_owned(),
        business_goals: vec![business_goal("BG1", "More revenue"), business_goal("BG2", "Same headcount")],
    };
    plan.scope.departments = vec![
        department("D1", Function::Sales, true),
        department("D2", Function::Service, true),
        department("D3", Function::Marketing, true),
        department("D4", Function::Research, false),
    ];
    plan.goals.candidates = vec![
        goal("G1", "More orders", "D1", "BG1", 4.5),
        goal("G2", "Fewer calls", "D2", "BG2", 4.0),
        Goal {
            selected: false,
            approval: GoalApproval::default(),
            ..goal("G3", "More followers", "D3", "BG1", 2.0)
        },
    ];
    plan.goals.capacity = Some(2);
    plan.goals.overlaps = vec![Overlap {
        id: "O1".into(),
        goals: vec!["G1".into(), "G2".into()],
        cooperation: "One LINE account".to_owned(),
    }];
    plan.kpis = vec![
        Kpi { money: Some("sales".to_owned()), ..kpi("K1", "G1", "Orders", 100.0, 200.0) },
        Kpi { counted: false, unit: "%".to_owned(), ..kpi("K2", "G1", "Reply rate", 10.0, 20.0) },
        Kpi { direction: Direction::Down, ..kpi("K3", "G2", "Calls", 900.0, 700.0) },
        Kpi { counted: false, class: KpiClass::Satisfaction, ..kpi("K4", "G2", "Satisfaction", 78.0, 84.0) },
    ];
    plan.values.effects = vec![effect("E1", "K4", "K1")];
    plan.channels = Channels {
        list: vec![channel("CH1", "LINE"), channel("CH2", "Instagram")],
        fits: vec![fit("F1", "G1", "CH1", 4, 4), fit("F2", "G2", "CH1", 5, 4), fit("F3", "G1", "CH2", 3, 2)],
    };
    plan.tactics = vec![
        tactic("T1", "Coupons", "G1", &["K1", "K2"]),
        tactic("T2", "Answers", "G2", &["K3", "K4"]),
        Tactic {
            serves: Serves::All,
            channels: Vec::new(),
            cases: Vec::new(),
            ..tactic("T3", "Reports", "G1", &[])
        },
    ];
    plan.analytics.metrics = ["K1", "K2", "K3", "K4"]
        .iter()
        .flat_map(|kpi| [metric(&format!("M{kpi}a"), kpi), metric(&format!("M{kpi}b"), kpi)])
        .collect();
    plan.launch = launch();
    plan
}

fn business_goal(id: &str, name: &str) -> BusinessGoal {
    BusinessGoal { id: id.into(), name: name.to_owned(), measure: "By 2027".to_owned() }
}

fn department(id: &str, function: Function, in_scope: bool) -> Department {
    Department {
        id: id.into(),
        name: String::new(),
        function,
        contact: "Lin".to_owned(),
        talked_on: day(8),
        in_scope,
        needs: vec!["Time".to_owned()],
        own_goals: "Orders".to_owned(),
    }
}

pub fn goal(id: &str, name: &str, department: &str, business_goal: &str, rating: f64) -> Goal {
    Goal {
        id: id.into(),
        name: name.to_owned(),
        description: String::new(),
        department: Some(department.into()),
        business_goals: vec![business_goal.into()],
        yearly_cost_of_inaction: number(100_000.0),
        ratings: StandardCriterion::ALL.map(|c| (c.id(), Rating::new(rating).unwrap())).into(),
        discussion: String::new(),
        approval: GoalApproval { decision: Decision::Approved, by: "Chen".to_owned(), on: day(9) },
        success: None,
        selected: true,
    }
}

pub fn kpi(id: &str, goal: &str, name: &str, baseline: f64, target: f64) -> Kpi {
    Kpi {
        id: id.into(),
        goal: goal.into(),
        name: name.to_owned(),
        class: KpiClass::Conversions,
        unit: "order".to_owned(),
        definition: "Paid orders by month".to_owned(),
        direction: Direction::Up,
        baseline: number(baseline),
        target: number(target),
        unit_value: number(500.0),
        derivation: None,
        value_source: "Books 2025".to_owned(),
        confidence: Some(Confidence::Measured),
        attribution: number(0.5),
        lag: Quantity::Number(1.0),
        ramp: Quantity::Number(6.0),
        counted: true,
        vanity: false,
        money: None,
        data_source: "GA4".to_owned(),
        ease: Some(4),
        priority: Some(1),
    }
}

pub fn effect(id: &str, from: &str, to: &str) -> Effect {
    Effect {
        id: id.into(),
        from: from.into(),
        to: to.into(),
        strength: number(2.0),
        lag: 1,
        reason: "Content customers buy again".to_owned(),
    }
}

pub fn channel(id: &str, name: &str) -> Channel {
    Channel { id: id.into(), name: name.to_owned(), audience: "Everyone".to_owned(), notes: String::new() }
}

pub fn fit(id: &str, goal: &str, channel: &str, goal_fit: u8, audience_fit: u8) -> ChannelFit {
    ChannelFit {
        id: id.into(),
        goal: goal.into(),
        channel: channel.into(),
        goal_fit: Some(goal_fit),
        audience_fit: Some(audience_fit),
        chosen: None,
        reason: String::new(),
    }
}

pub fn tactic(id: &str, name: &str, goal: &str, kpis: &[&str]) -> Tactic {
    let delivery = |kpi: &&str| Delivery { kpi: (*kpi).into(), share: None };
    Tactic {
        id: id.into(),
        name: name.to_owned(),
        description: String::new(),
        switched_on: true,
        serves: Serves::Goals(BTreeMap::from([(goal.into(), 1.0)])),
        channels: vec!["CH1".into()],
        kpis: kpis.iter().map(delivery).collect(),
        costs: vec![
            line(
                "L1",
                CostKind::Labour,
                CostAmount::Hours { hours: number(10.0), hourly_cost: number(300.0) },
            ),
            line("L2", CostKind::Ads, CostAmount::Money(number(2000.0))),
        ],
        cases: vec![SuccessCase {
            id: "S1".into(),
            case: "A tea shop".to_owned(),
            closeness: Closeness::OwnIndustry,
            source: String::new(),
            adaptation: "Smaller budget".to_owned(),
        }],
    }
}

pub fn line(id: &str, kind: CostKind, amount: CostAmount) -> CostLine {
    CostLine {
        id: id.into(),
        kind,
        note: String::new(),
        amount,
        timing: Timing::Monthly { from: 1, to: None },
    }
}

fn metric(id: &str, kpi: &str) -> Metric {
    Metric {
        id: id.into(),
        kpi: kpi.into(),
        name: "Orders in GA4".to_owned(),
        tool: "GA4".to_owned(),
        definition: String::new(),
        owner: "Wang".to_owned(),
        frequency: Frequency::Monthly,
    }
}

fn launch() -> Launch {
    let approval = |id: &str, department: Option<&str>| Approval {
        id: id.into(),
        who: "Chen".to_owned(),
        department: department.map(Into::into),
        presented_on: day(10),
        decision: Decision::Approved,
        decided_on: day(11),
        note: String::new(),
    };
    let task = |id: &str, tactic: &str| Task {
        id: id.into(),
        task: "Set up".to_owned(),
        tactic: Some(tactic.into()),
        owner: "Wang".to_owned(),
        due: day(20),
        done: false,
    };
    Launch {
        summary: "Orders through LINE".to_owned(),
        approvals: vec![approval("A1", None), approval("A2", Some("D1")), approval("A3", Some("D2"))],
        tasks: vec![task("TA1", "T1"), task("TA2", "T2"), task("TA3", "T3")],
        support: vec![Support {
            id: "SU1".into(),
            kind: SupportKind::Training,
            what: "LINE course".to_owned(),
            who: "Service".to_owned(),
            due: day(15),
            done: false,
        }],
    }
}

/// A year of readings and costs as planned.
fn measure(plan: &mut Plan) {
    let projection = evaluate(plan).projection;
    let months = |figures: &[f64]| {
        (1..).map(|m| plan.settings.calendar_month(m)).zip(figures.iter().copied()).take(12).collect()
    };
    plan.measurement.readings = projection
        .kpis
        .iter()
        .map(|kpi| (kpi.kpi.clone(), months(kpi.planned_level_by_month.as_ref().unwrap())))
        .collect();
    plan.measurement.costs = months(&projection.total.cost_by_month);
}
