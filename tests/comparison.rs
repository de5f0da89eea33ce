//! One plan held against another: the figures side by side, and what is new, gone and changed by name.
#![cfg(not(target_arch = "wasm32"))]

use tenfold::evaluation::evaluate;
use tenfold::file;
use tenfold::plan::{Goal, Plan, TacticId};
use tenfold::report::{Compared, at_a_glance, changed_parts, compared};
use tenfold::text::{Lang, PlainLocale};

fn plan() -> Plan {
    file::open(include_bytes!("../samples/tea-shop.en.json")).unwrap().plan
}

fn side_by_side(one: &Plan, other: &Plan) -> Vec<Compared> {
    let [one, other] =
        [one, other].map(|plan| at_a_glance(plan, &evaluate(plan), &PlainLocale::new(Lang::En)));
    compared(one, other)
}

#[test]
fn a_plan_differs_from_itself_in_nothing() {
    let lines = side_by_side(&plan(), &plan());
    assert!(lines.len() > 10);
    assert!(lines.iter().all(|line| !line.differs()));
    assert_eq!(changed_parts(&plan(), &plan(), Lang::En), ["Nothing: both hold the same."]);
}

#[test]
fn a_plan_without_its_tactics_has_no_cost_and_so_no_roi() {
    let mut other = plan();
    other.tactics.clear();
    let lines = side_by_side(&plan(), &other);
    let sides = |label: &str| lines.iter().find(|line| line.label == label).unwrap().sides.clone();
    assert_eq!(sides("Tactics")[1], "0");
    assert_eq!(sides("ROI by month 24")[1], "—");
    let same: Vec<&str> =
        lines.iter().filter(|line| !line.differs()).map(|line| line.label.as_str()).collect();
    assert_eq!(same, ["Name", "Currency", "Launch month", "Horizon", "Goals (selected)", "KPIs", "Channels"]);
}

#[test]
fn the_returns_of_two_horizons_are_told_apart() {
    let mut other = plan();
    other.settings.horizon = 12;
    let lines = side_by_side(&plan(), &other);
    assert!(lines.iter().any(|line| line.label == "ROI by month 24 / ROI by month 12"));
}

#[test]
fn what_is_new_and_what_is_gone_is_named() {
    let now = plan();
    let mut then = now.clone();
    let first = &now.goals.candidates[0];
    then.goals.candidates.push(Goal { id: "G98".into(), name: "Hire".into(), ..first.clone() });
    then.goals.candidates.push(Goal { id: "G99".into(), name: String::new(), ..first.clone() });
    let gone: TacticId = now.tactics[0].id.clone();
    then.tactics.retain(|tactic| tactic.id != gone);
    let said = changed_parts(&now, &then, Lang::En);
    assert_eq!(
        said,
        [
            "candidate goals: 2 added (Hire)".to_owned(),
            format!("tactics: 1 removed ({})", now.tactics[0].name)
        ]
    );
    assert_eq!(changed_parts(&now, &then, Lang::ZhTw)[0], "候選目標：新增 2（Hire）");
}

#[test]
fn of_many_new_rows_some_are_named() {
    let now = plan();
    let mut then = now.clone();
    for at in 0..50 {
        let id = format!("G{}", 100 + at).as_str().into();
        let name = format!("Goal {at}");
        then.goals.candidates.push(Goal { id, name, ..now.goals.candidates[0].clone() });
    }
    let said = changed_parts(&now, &then, Lang::En);
    assert_eq!(said, ["candidate goals: 50 added (Goal 0, Goal 1, Goal 2, Goal 3, Goal 4, Goal 5, …)"]);
}

#[test]
fn another_order_alone_is_no_change_of_content() {
    let now = plan();
    let mut then = now.clone();
    then.tactics.reverse();
    assert_eq!(changed_parts(&now, &then, Lang::En), ["Only the order of rows."]);
}
