//! A plan 50 times the size of the tea shop, as large as a plan is expected to get: the same on every call,
//! with numbers as varied as people enter them, and nothing in it that is an error.

use std::collections::BTreeMap;

use tenfold::plan::{
    BusinessGoal, Channel, ChannelFit, CostAmount, CostKind, CostLine, Delivery, Department, Direction,
    Effect, Frequency, Function, Goal, GoalApproval, GoalId, Kpi, KpiClass, Metric, Month, Plan, Quantity,
    Range, Rating, Serves, StandardCriterion, Tactic, Timing,
};

pub const GOALS: usize = 250;
pub const KPIS: usize = 300;
pub const TACTICS: usize = 300;
pub const EFFECTS: usize = 300;
pub const MONTHS: u32 = 120;

const DEPARTMENTS: usize = 25;
const CHANNELS: usize = 30;
const MEASURED_KPIS: usize = 200;
const MEASURED_MONTHS: i32 = 6;

pub fn large_plan() -> Plan {
    let mut dice = Dice(0x5EED);
    let launch = Month::new(2026, 3).unwrap();
    let mut plan = Plan::starting("large-plan".into(), "Fifty tea shops", launch, "TWD");
    plan.settings.horizon = MONTHS;
    plan.alignment.business_goals = business_goals();
    plan.scope.departments = (0..DEPARTMENTS).map(department).collect();
    plan.goals.candidates = (0..GOALS).map(|n| goal(n, &mut dice)).collect();
    plan.kpis = (0..KPIS).map(|n| kpi(n, &mut dice)).collect();
    plan.values.effects = (0..EFFECTS).map(|n| effect(n, &mut dice)).collect();
    plan.channels.list = (0..CHANNELS).map(channel).collect();
    plan.channels.fits = (0..KPIS).map(|n| fit(n, &mut dice)).collect();
    plan.tactics = (0..TACTICS).map(|n| tactic(n, &mut dice)).collect();
    plan.analytics.metrics = (0..KPIS).map(metric).collect();
    measure(&mut plan, &mut dice);
    plan
}

/// Numbers that look random and are the same every time (the generator of Park and Miller).
struct Dice(u64);

impl Dice {
    /// 0 to `sides` − 1.
    fn below(&mut self, sides: u32) -> u32 {
        self.0 = self.0 * 48_271 % 0x7FFF_FFFF;
        u32::try_from(self.0 % u64::from(sides)).unwrap()
    }

    /// A number between bounds, in thousandths of their distance.
    fn between(&mut self, least: f64, greatest: f64) -> f64 {
        least + (greatest - least) * f64::from(self.below(1001)) / 1000.0
    }

    /// Around a number: as it is, or as one of the ranges.
    fn quantity(&mut self, x: f64) -> Quantity {
        let (least, greatest) = (x * 0.8, x * 1.25);
        match self.below(4) {
            0 => Quantity::Range(Range::Pert { least, most_likely: x, greatest }),
            1 => Quantity::Range(Range::Uniform { least, greatest }),
            _ => Quantity::Number(x),
        }
    }
}

fn business_goals() -> Vec<BusinessGoal> {
    let goal = |n: usize| BusinessGoal {
        id: format!("BG{n}").as_str().into(),
        name: format!("Business goal {n}"),
        measure: "Books of the year".to_owned(),
    };
    (1..=10).map(goal).collect()
}

fn department(n: usize) -> Department {
    Department {
        id: format!("D{}", n + 1).as_str().into(),
        name: format!("Department {}", n + 1),
        function: Function::ALL[n % Function::ALL.len()],
        contact: "Lin".to_owned(),
        talked_on: "2026-01-08".parse().ok(),
        in_scope: true,
        needs: vec!["To know what social media brings".to_owned()],
        own_goals: String::new(),
    }
}

fn goal_id(n: usize) -> GoalId {
    format!("G{}", n % GOALS + 1).as_str().into()
}

fn goal(n: usize, dice: &mut Dice) -> Goal {
    let mut rating = || Rating::new(1.0 + f64::from(dice.below(9)) / 2.0).unwrap();
    let ratings = StandardCriterion::ALL.map(|criterion| (criterion.id(), rating())).into();
    Goal {
        id: goal_id(n),
        name: format!("Goal {}: more orders from social media", n + 1),
        description: String::new(),
        department: Some(format!("D{}", n % DEPARTMENTS + 1).as_str().into()),
        business_goals: vec![format!("BG{}", n % 10 + 1).as_str().into()],
        yearly_cost_of_inaction: Some(dice.quantity(240_000.0)),
        ratings,
        discussion: String::new(),
        approval: GoalApproval::default(),
        success: None,
        selected: true,
    }
}

fn kpi(n: usize, dice: &mut Dice) -> Kpi {
    let direction = if n.is_multiple_of(3) { Direction::Down } else { Direction::Up };
    let (low, high) = (dice.between(20.0, 90.0), dice.between(100.0, 240.0));
    let (baseline, target) = match direction {
        Direction::Up => (low, high),
        Direction::Down => (high, low),
    };
    Kpi {
        id: format!("K{}", n + 1).as_str().into(),
        goal: goal_id(n),
        name: format!("KPI {}: orders from social media", n + 1),
        class: KpiClass::ALL[n % KpiClass::ALL.len()],
        unit: "order/month".to_owned(),
        definition: String::new(),
        direction,
        baseline: Some(Quantity::Number(baseline)),
        target: Some(dice.quantity(target)),
        unit_value: Some(dice.quantity(483.0)),
        derivation: None,
        value_source: "Shop order report 2025".to_owned(),
        confidence: None,
        attribution: Some(dice.quantity(0.6)),
        lag: Quantity::Number(dice.between(0.0, 4.0)),
        ramp: Quantity::Number(dice.between(3.0, 12.0)),
        counted: !n.is_multiple_of(5),
        vanity: false,
        money: None,
        data_source: "GA4 + UTM".to_owned(),
        ease: Some(u8::try_from(1 + dice.below(5)).unwrap()),
        priority: Some(u8::try_from(1 + dice.below(4)).unwrap()),
    }
}

/// Effects lead from a KPI to one of those behind it, so that they form no circle.
fn effect(n: usize, dice: &mut Dice) -> Effect {
    let from = n % (KPIS - 1);
    let ahead = u32::try_from(KPIS - 1 - from).unwrap().min(20);
    let to = from + 1 + usize::try_from(dice.below(ahead)).unwrap();
    let strength = dice.between(-0.1, 0.4);
    Effect {
        id: format!("E{}", n + 1).as_str().into(),
        from: format!("K{}", from + 1).as_str().into(),
        to: format!("K{}", to + 1).as_str().into(),
        strength: Some(Quantity::Number(strength)),
        lag: dice.below(4),
        reason: "Satisfied customers order again".to_owned(),
    }
}

fn channel(n: usize) -> Channel {
    Channel {
        id: format!("CH{}", n + 1).as_str().into(),
        name: format!("Channel {}", n + 1),
        audience: "Customers of 25 to 44".to_owned(),
        notes: String::new(),
    }
}

fn fit(n: usize, dice: &mut Dice) -> ChannelFit {
    let mut points = || Some(u8::try_from(1 + dice.below(5)).unwrap());
    ChannelFit {
        id: format!("F{}", n + 1).as_str().into(),
        goal: goal_id(n),
        // A goal that comes round again gets another channel.
        channel: format!("CH{}", (n + n / GOALS) % CHANNELS + 1).as_str().into(),
        goal_fit: points(),
        audience_fit: points(),
        chosen: None,
        reason: String::new(),
    }
}

/// Each tactic delivers the KPI of its number and, two in three times, a second one.
fn tactic(n: usize, dice: &mut Dice) -> Tactic {
    let delivers = |kpi: usize, share| Delivery { kpi: format!("K{}", kpi + 1).as_str().into(), share };
    let mut kpis = vec![delivers(n, None)];
    let second = (n * 7 + 3) % KPIS;
    if !n.is_multiple_of(3) && second != n {
        kpis.push(delivers(second, n.is_multiple_of(2).then_some(0.25)));
    }
    let serves = match n % 20 {
        19 => Serves::All,
        14..19 => Serves::Goals(BTreeMap::from([(goal_id(n), 0.75), (goal_id(n + 1), 0.25)])),
        _ => Serves::Goals(BTreeMap::from([(goal_id(n), 1.0)])),
    };
    Tactic {
        id: format!("T{}", n + 1).as_str().into(),
        name: format!("Tactic {}: short films and ads", n + 1),
        description: String::new(),
        switched_on: !n.is_multiple_of(25),
        serves,
        channels: (0..=n % 3).map(|k| format!("CH{}", (n + k) % CHANNELS + 1).as_str().into()).collect(),
        kpis,
        costs: costs(dice),
        cases: Vec::new(),
    }
}

fn costs(dice: &mut Dice) -> Vec<CostLine> {
    let hours =
        CostAmount::Hours { hours: Some(dice.quantity(10.0)), hourly_cost: Some(Quantity::Number(275.0)) };
    let money = |x, dice: &mut Dice| CostAmount::Money(Some(dice.quantity(x)));
    let lines = [
        (CostKind::Setup, money(20_000.0, dice), Timing::Once(1 + dice.below(12))),
        (CostKind::Ads, money(8_000.0, dice), Timing::Monthly { from: 1, to: None }),
        (CostKind::Labour, hours, Timing::Monthly { from: 1 + dice.below(6), to: Some(24 + dice.below(90)) }),
    ];
    let line = |(n, (kind, amount, timing))| CostLine {
        id: format!("L{}", n + 1).as_str().into(),
        kind,
        note: String::new(),
        amount,
        timing,
    };
    lines.into_iter().enumerate().map(line).collect()
}

fn metric(n: usize) -> Metric {
    Metric {
        id: format!("M{}", n + 1).as_str().into(),
        kpi: format!("K{}", n + 1).as_str().into(),
        name: "Orders from social media".to_owned(),
        tool: "GA4".to_owned(),
        definition: String::new(),
        owner: "Lin".to_owned(),
        frequency: Frequency::Monthly,
    }
}

fn measure(plan: &mut Plan, dice: &mut Dice) {
    let months = (0..MEASURED_MONTHS).map(|m| plan.settings.launch_month.plus(m));
    let reading = |dice: &mut Dice| months.clone().map(|month| (month, dice.between(20.0, 240.0))).collect();
    let readings = plan.kpis.iter().take(MEASURED_KPIS).map(|kpi| (kpi.id.clone(), reading(dice))).collect();
    let costs = months.map(|month| (month, dice.between(2_000_000.0, 4_000_000.0))).collect();
    plan.measurement.readings = readings;
    plan.measurement.costs = costs;
}
