//! Opening a file over a plan: what would change, and merging one plan into another.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use proptest::prelude::*;
use support::random_plan::random_plan;
use tenfold::file::{self, Merging, Refusal, RowList, Side, Which, changes};
use tenfold::plan::{Effect, Goal, Kpi, Plan, Quantity, Range, Rating, Serves};
use tenfold::text::{Lang, PlainLocale};

fn plan() -> Plan {
    file::open(include_bytes!("../samples/shift-cloud.en.json")).unwrap().plan
}

/// The same plan, begun apart: nothing but its id is another.
fn apart(plan: &Plan) -> Plan {
    Plan { id: "other".into(), ..plan.clone() }
}

fn taking(merging: &Merging, side: Side) -> Plan {
    merging.merged(&vec![side; merging.conflicts.len()]).unwrap().plan
}

#[test]
fn what_would_change_is_counted_by_kind() {
    let now = plan();
    let mut then = now.clone();
    then.kpis[0].unit = "visits".to_owned();
    then.goals.candidates.push(Goal { id: "G99".into(), ..now.goals.candidates[0].clone() });
    let task = then.launch.tasks[0].id.clone();
    then.launch.tasks.retain(|it| it.id != task);
    then.alignment.mission = "Another".to_owned();
    let found = changes(&now, &then);
    let counts: Vec<_> =
        found.iter().map(|it| (it.list, it.added.len(), it.removed.len(), it.changed)).collect();
    assert_eq!(
        counts,
        [
            (Some(RowList::Goals), 1, 0, 0),
            (Some(RowList::Kpis), 0, 0, 1),
            (Some(RowList::Tasks), 0, 1, 0),
            (None, 0, 0, 1),
        ]
    );
    assert_eq!(found[1].text(Lang::En), "KPIs: 1 changed");
    let gone = &now.launch.tasks[0].task;
    assert_eq!(found[2].text(Lang::En), format!("tasks: 1 removed ({gone})"));
    assert_eq!(changes(&now, &now), []);
}

#[test]
fn rows_of_the_department_are_added_and_what_is_empty_is_filled() {
    let mut ours = plan();
    ours.kpis[0].data_source = String::new();
    let mut theirs = plan();
    theirs.kpis[0].data_source = "The shop's books".to_owned();
    theirs.goals.candidates.push(Goal {
        id: "G50".into(),
        name: "Hire".into(),
        ..plan().goals.candidates[0].clone()
    });
    theirs.kpis.push(Kpi { name: "Applications".into(), ..Kpi::starting("K50".into(), "G50".into()) });
    let merging = Merging::new(&ours, &theirs).unwrap();
    assert_eq!(merging.conflicts, []);
    assert_eq!(
        (merging.filled, merging.added.as_slice()),
        (1, &[(RowList::Goals, 1), (RowList::Kpis, 1)][..])
    );
    assert_eq!(taking(&merging, Side::Ours), theirs);
}

#[test]
fn what_both_say_stays_as_it_is_until_the_other_side_is_chosen() {
    let ours = plan();
    let mut theirs = plan();
    theirs.kpis[0].baseline = Some(Quantity::Number(1234.5));
    theirs.alignment.mission = "Serve the department".to_owned();
    let merging = Merging::new(&ours, &theirs).unwrap();
    assert_eq!(merging.conflicts.len(), 2);
    assert_eq!(taking(&merging, Side::Ours), ours);
    assert_eq!(taking(&merging, Side::Theirs), theirs);
    let one = merging.merged(&[Side::Theirs, Side::Ours]).unwrap().plan;
    assert_eq!(one.kpis, theirs.kpis);
    assert_eq!(one.alignment, ours.alignment);

    let locale = PlainLocale::new(Lang::En);
    let (row, field) = merging.place(&merging.conflicts[0], Lang::En);
    assert!(row.contains(&ours.kpis[0].name), "{row}");
    assert_eq!(field, "baseline");
    assert_eq!(merging.sides(&merging.conflicts[0], &locale).1, "1,234.5");
}

#[test]
fn a_rating_that_is_a_range_is_one_statement() {
    let range = |least, greatest| {
        let range = Range::Uniform { least, greatest };
        Rating::of(Quantity::Range(range)).unwrap()
    };
    let criterion = plan().goals.criteria[0].id.clone();
    let (mut ours, mut theirs) = (plan(), plan());
    ours.goals.candidates[0].ratings.insert(criterion.clone(), range(2.0, 3.0));
    let normal = Rating::of(Quantity::Range(Range::Pert { least: 2.0, most_likely: 4.0, greatest: 5.0 }));
    theirs.goals.candidates[0].ratings.insert(criterion, normal.unwrap());
    let merging = Merging::new(&ours, &theirs).unwrap();
    assert_eq!(merging.conflicts.len(), 1);
    assert_eq!(taking(&merging, Side::Ours), ours);
    assert_eq!(taking(&merging, Side::Theirs), theirs);
}

#[test]
fn a_plan_begun_apart_brings_its_own_goal_under_a_new_id_with_all_that_refers_to_it() {
    let ours = plan();
    let mut theirs = apart(&ours);
    let goal = theirs.goals.candidates[0].id.clone();
    theirs.goals.candidates[0].name = "Something else entirely".to_owned();
    let merging = Merging::new(&ours, &theirs).unwrap();
    let merged = taking(&merging, Side::Ours);
    let new = merged.goals.candidates.last().unwrap();
    assert_eq!(new.name, "Something else entirely");
    assert!(ours.goal(&new.id).is_none());
    assert_eq!(merged.goal(&goal), ours.goal(&goal));
    let of = |plan: &Plan, id: &tenfold::plan::GoalId| plan.kpis.iter().filter(|kpi| kpi.goal == *id).count();
    assert_eq!(of(&merged, &new.id), of(&theirs, &goal));
    assert_eq!(of(&merged, &goal), of(&ours, &goal));
}

#[test]
fn the_same_rows_under_other_ids_are_known_again() {
    let ours = plan();
    let mut theirs = apart(&ours);
    let swapped = |id: &str| [(id.into(), "X1".into())].into();
    theirs.rename_goals(&swapped(&ours.goals.candidates[0].id.to_string()));
    theirs.rename_kpis(&[(ours.kpis[0].id.clone(), "X2".into())].into());
    theirs.rename_departments(&[(ours.scope.departments[0].id.clone(), "X3".into())].into());
    theirs.rename_channels(&[(ours.channels.list[0].id.clone(), "X4".into())].into());
    theirs.rename_tactics(&[(ours.tactics[0].id.clone(), "X5".into())].into());
    assert_ne!(theirs.goals, ours.goals);
    assert_eq!(file::validate(&theirs), []);
    let merging = Merging::new(&ours, &theirs).unwrap();
    assert_eq!((merging.conflicts.len(), merging.added.len(), merging.filled), (0, 0, 0));
    assert_eq!(taking(&merging, Side::Theirs), ours);
}

/// Two copies of one plan, in which each team added a goal, with a KPI of it, under the same ids.
fn parted() -> (Plan, Plan) {
    let added = |name: &str, kpi: &str| {
        let mut plan = plan();
        plan.goals.candidates.push(Goal {
            id: "G77".into(),
            name: name.to_owned(),
            description: format!("About {name}"),
            success: None,
            discussion: String::new(),
            yearly_cost_of_inaction: None,
            ratings: [].into(),
            ..plan.goals.candidates[0].clone()
        });
        plan.kpis.push(Kpi { name: kpi.to_owned(), ..Kpi::starting("K77".into(), "G77".into()) });
        plan
    };
    (added("More trial lessons", "Orders"), added("Fewer drop-outs", "Orders"))
}

/// What was chosen for every row that may be two.
fn choosing(merging: &Merging, which: Which) -> Vec<(String, Which)> {
    merging.twins.iter().map(|twin| (twin.key(), which)).collect()
}

#[test]
fn a_goal_that_each_copy_added_under_one_id_is_proposed_as_two_with_what_belongs_to_each() {
    let (ours, mut theirs) = parted();
    theirs.tactics[0].serves = Serves::evenly(["G77".into()]);
    let merging = Merging::new(&ours, &theirs).unwrap();
    let proposed: Vec<Which> = merging.twins.iter().map(|twin| twin.which).collect();
    // The KPIs are called the same, but belong to two goals.
    assert_eq!(proposed, [Which::Both, Which::Both]);
    let locale = PlainLocale::new(Lang::En);
    let goal = merging.twin(&merging.twins[0], &locale);
    assert_eq!(goal.title, "candidate goals: “More trial lessons” and “Fewer drop-outs”");
    assert!(goal.ours.contains("About More trial lessons") && goal.theirs.contains("About Fewer drop-outs"));
    let kpi = merging.twin(&merging.twins[1], &locale);
    assert_eq!(
        (kpi.ours.as_str(), kpi.theirs.as_str()),
        ("Goal: More trial lessons", "Goal: Fewer drop-outs")
    );
    assert_eq!(merging.added, [(RowList::Goals, 1), (RowList::Kpis, 1)]);

    let merged = taking(&merging, Side::Theirs);
    let (goal, kpi) = (merged.goals.candidates.last().unwrap(), merged.kpis.last().unwrap());
    assert_eq!(goal.name, "Fewer drop-outs");
    assert_eq!(kpi.goal, goal.id);
    assert_eq!(merged.tactics[0].serves, Serves::evenly([goal.id.clone()]));
    assert_eq!(merged.goal(&"G77".into()), ours.goal(&"G77".into()));
    assert_eq!(merged.kpi(&"K77".into()), ours.kpi(&"K77".into()));
    // The same file once more adds nothing.
    let again = Merging::new(&merged, &theirs).unwrap();
    assert_eq!((again.twins.len(), again.added.len()), (0, 0));
    assert_eq!(taking(&again, Side::Theirs), merged);
}

#[test]
fn one_thing_under_two_names_is_called_as_chosen_and_decided_field_by_field() {
    let (ours, theirs) = parted();
    let first = Merging::new(&ours, &theirs).unwrap();
    for (which, name) in [(Which::Ours, "More trial lessons"), (Which::Theirs, "Fewer drop-outs")] {
        let merging = Merging::choosing(&ours, &theirs, &[(first.twins[0].key(), which)]).unwrap();
        assert_eq!(merging.twins.len(), 1);
        assert_eq!(merging.conflicts.len(), 1);
        assert_eq!(merging.place(&merging.conflicts[0], Lang::En).1, "Description");
        let merged = taking(&merging, Side::Ours);
        assert_eq!(merged.goals.candidates.last().unwrap().name, name);
        assert_eq!(merged.goals.candidates.len(), ours.goals.candidates.len());
        assert_eq!(merged.kpis, ours.kpis);
    }
}

#[test]
fn a_row_that_was_only_renamed_is_proposed_as_one() {
    let ours = plan();
    let which = |change: fn(&mut Plan)| {
        let mut theirs = plan();
        change(&mut theirs);
        Merging::new(&ours, &theirs).unwrap().twins.first().map(|twin| twin.which)
    };
    // The ratings and the description are those of the goal here.
    assert_eq!(which(|plan| plan.goals.candidates[0].name = "Quite another".into()), Some(Which::Ours));
    // One name is a part of the other.
    assert_eq!(which(|plan| plan.launch.tasks[0].task += " in spring"), Some(Which::Ours));
    assert_eq!(which(|plan| plan.channels.list[0].name.clear()), None);
    assert_eq!(which(|plan| plan.kpis[0].unit = "baskets".into()), None);
}

#[test]
fn a_row_that_may_be_two_shows_what_the_two_say_otherwise_and_names_what_both_say() {
    let ours = file::open(include_bytes!("../samples/tea-shop.en.json")).unwrap().plan;
    let mut theirs = ours.clone();
    theirs.tactics[0].name = "Quite another".to_owned();
    theirs.tactics[0].description = "Live streams".to_owned();
    let merging = Merging::new(&ours, &theirs).unwrap();
    let said = merging.twin(&merging.twins[0], &PlainLocale::new(Lang::En));
    assert_eq!(said.theirs, "Description: Live streams");
    assert_eq!(said.same.as_deref(), Some("The same in both: costs, success cases"));
    // An amount of money is a number, whatever it is called within the file.
    theirs.tactics[0].costs.truncate(1);
    let merging = Merging::new(&ours, &theirs).unwrap();
    let said = merging.twin(&merging.twins[0], &PlainLocale::new(Lang::En));
    assert!(said.theirs.contains("amount: 24,000, "), "{}", said.theirs);
}

#[test]
fn another_currency_is_refused_and_other_settings_are_said_and_kept() {
    let ours = plan();
    let mut theirs = apart(&ours);
    theirs.settings.currency = "TWD".to_owned();
    let refused = Merging::new(&ours, &theirs).unwrap_err();
    assert_eq!(refused, Refusal::Currency { ours: "USD".to_owned(), theirs: "TWD".to_owned() });
    assert!(refused.text(&PlainLocale::new(Lang::ZhTw)).contains("TWD"));

    theirs.settings = ours.settings.clone();
    theirs.settings.launch_month = ours.settings.launch_month.plus(3);
    let merging = Merging::new(&ours, &theirs).unwrap();
    assert_eq!(merging.kept.len(), 1);
    let (name, here, there) = merging.setting(&merging.kept[0], &PlainLocale::new(Lang::En));
    assert_eq!(name, "launch month");
    assert_ne!(here, there);
    assert_eq!(taking(&merging, Side::Theirs).settings, ours.settings);
}

#[test]
fn effects_of_both_that_would_close_a_circle_are_left_out_and_counted() {
    let effect = |id: &str, from: &Kpi, to: &Kpi| Effect {
        id: id.into(),
        from: from.id.clone(),
        to: to.id.clone(),
        strength: Some(Quantity::Number(1.0)),
        lag: 0,
        reason: String::new(),
    };
    let mut ours = plan();
    ours.values.effects = vec![effect("E1", &ours.kpis[0], &ours.kpis[1])];
    let mut theirs = ours.clone();
    theirs.values.effects = vec![effect("E2", &ours.kpis[1], &ours.kpis[0])];
    let merged = Merging::new(&ours, &theirs).unwrap().merged(&[]).unwrap();
    assert_eq!(merged.effects_left_out, 1);
    assert_eq!(merged.plan.values.effects, ours.values.effects);
}

#[test]
fn more_criteria_than_a_ranking_holds_are_refused() {
    let ours = plan();
    let mut theirs = apart(&ours);
    for (at, criterion) in theirs.goals.criteria.iter_mut().enumerate() {
        criterion.standard = None;
        criterion.name = format!("Ours {at}");
    }
    let mut many = ours.clone();
    while many.goals.criteria.len() < 12 {
        let id = many.goals.criteria[0].id.clone();
        tenfold::plan::edit::duplicate(&mut many.goals.criteria, &id);
    }
    assert!(matches!(Merging::new(&many, &theirs), Err(Refusal::TooManyCriteria { .. })));
}

/// A plan with random texts, so that some rows of two are called the same and others not.
fn named_plan() -> impl Strategy<Value = Plan> {
    (random_plan(), proptest::collection::vec(0..4_usize, 24)).prop_map(|(mut plan, words)| {
        let mut words = words.into_iter().cycle();
        let mut name = || ["", "Orders", "Calls", "Hires"][words.next().unwrap_or(0)].to_owned();
        "TWD".clone_into(&mut plan.settings.currency);
        plan.goals.candidates.iter_mut().for_each(|row| row.name = name());
        plan.kpis.iter_mut().for_each(|row| row.name = name());
        plan.tactics.iter_mut().for_each(|row| row.name = name());
        plan.scope.departments.iter_mut().for_each(|row| row.name = name());
        plan.channels.list.iter_mut().for_each(|row| row.name = name());
        plan
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_merged_keeps_the_rules_and_loses_no_row(
        ours in named_plan(),
        theirs in named_plan(),
        copies in any::<bool>(),
        choices in proptest::collection::vec(any::<bool>(), 64),
    ) {
        let theirs = if copies { theirs } else { apart(&theirs) };
        let merging = match Merging::new(&ours, &theirs) {
            Ok(merging) => merging,
            Err(Refusal::TooManyCriteria { .. }) => return Ok(()),
            Err(refused) => return Err(TestCaseError::fail(format!("{refused:?}"))),
        };
        let sides: Vec<Side> = choices
            .iter()
            .cycle()
            .take(merging.conflicts.len())
            .map(|theirs| if *theirs { Side::Theirs } else { Side::Ours })
            .collect();
        for lang in Lang::ALL {
            let locale = PlainLocale::new(lang);
            for conflict in &merging.conflicts {
                let (row, field) = merging.place(conflict, lang);
                prop_assert!(!row.is_empty() && !field.is_empty());
                let (here, there) = merging.sides(conflict, &locale);
                prop_assert!(!here.is_empty() && !there.is_empty());
            }
        }
        let merged = merging.merged(&sides).unwrap();
        prop_assert_eq!(file::validate(&merged.plan), vec![]);
        for goal in &ours.goals.candidates {
            prop_assert!(merged.plan.goal(&goal.id).is_some());
        }
        prop_assert!(merged.plan.kpis.len() >= ours.kpis.len().max(theirs.kpis.len()));
        let unmerged = merging.merged(&[]).unwrap().plan;
        prop_assert_eq!(&unmerged.settings.launch_month, &ours.settings.launch_month);
        prop_assert_eq!(unmerged.id, ours.id);
    }

    #[test]
    fn no_row_of_a_copy_is_lost_but_by_a_choice(
        ours in named_plan(),
        theirs in named_plan(),
        choices in proptest::collection::vec(0..4_usize, 32),
    ) {
        let Ok(mut merging) = Merging::new(&ours, &theirs) else { return Ok(()) };
        let which = |at: usize| [None, Some(Which::Ours), Some(Which::Theirs), Some(Which::Both)][choices[at % 32]];
        let chosen: Vec<(String, Which)> = merging
            .twins
            .iter()
            .enumerate()
            .filter_map(|(at, twin)| Some((twin.key(), which(at)?)))
            .collect();
        match Merging::choosing(&ours, &theirs, &chosen) {
            Ok(chosen) => merging = chosen,
            Err(Refusal::TooManyCriteria { .. }) => {}
            Err(refused) => return Err(TestCaseError::fail(format!("{refused:?}"))),
        }
        let merged = taking(&merging, Side::Ours);
        // Every reference is one to a row that is there.
        prop_assert_eq!(file::validate(&merged), vec![]);
        let one_as_ours = |key: String| {
            merging.twins.iter().any(|twin| twin.key() == key && twin.which == Which::Ours)
        };
        for goal in &theirs.goals.candidates {
            let is_there = merged.goals.candidates.iter().any(|it| it.name.trim() == goal.name.trim());
            let refused = goal.name.is_empty() || one_as_ours(format!("/goals/candidates/{}", goal.id));
            prop_assert!(is_there || refused);
        }
        for kpi in &theirs.kpis {
            let is_there = merged.kpis.iter().any(|it| it.name.trim() == kpi.name.trim());
            let refused = kpi.name.is_empty() || one_as_ours(format!("/kpis/{}", kpi.id));
            prop_assert!(is_there || refused);
        }
        for tactic in &theirs.tactics {
            let is_there = merged.tactics.iter().any(|it| it.name.trim() == tactic.name.trim());
            let refused = tactic.name.is_empty() || one_as_ours(format!("/tactics/{}", tactic.id));
            prop_assert!(is_there || refused);
        }
    }

    #[test]
    fn what_is_kept_twice_leaves_every_such_row_here_as_it_was(ours in named_plan(), theirs in named_plan()) {
        let Ok(proposed) = Merging::new(&ours, &theirs) else { return Ok(()) };
        let Ok(merging) = Merging::choosing(&ours, &theirs, &choosing(&proposed, Which::Both)) else {
            return Ok(());
        };
        let merged = taking(&merging, Side::Theirs);
        let is_twin = |key: String| merging.twins.iter().any(|twin| twin.key() == key && twin.which == Which::Both);
        for goal in ours.goals.candidates.iter().filter(|it| is_twin(format!("/goals/candidates/{}", it.id))) {
            prop_assert_eq!(merged.goal(&goal.id), Some(goal));
        }
        for kpi in ours.kpis.iter().filter(|it| is_twin(format!("/kpis/{}", it.id))) {
            prop_assert_eq!(merged.kpi(&kpi.id), Some(kpi));
        }
        for tactic in ours.tactics.iter().filter(|it| is_twin(format!("/tactics/{}", it.id))) {
            prop_assert_eq!(merged.tactic(&tactic.id), Some(tactic));
        }
    }

    #[test]
    fn a_copy_of_a_plan_merges_into_it_without_a_trace(plan in random_plan(), copies in any::<bool>()) {
        let copy = if copies { plan.clone() } else { apart(&plan) };
        let merging = Merging::new(&plan, &copy).unwrap();
        prop_assert_eq!((merging.conflicts.len(), merging.twins.len()), (0, 0));
        prop_assert_eq!(merging.merged(&[]).unwrap().plan, plan);
    }

    #[test]
    fn a_plan_comes_back_from_its_link_as_it_was(plan in random_plan()) {
        let opened = file::open_link(&file::link_fragment(&plan)).unwrap();
        prop_assert_eq!(opened.plan, plan);
    }

    #[test]
    fn a_renamed_goal_keeps_all_that_is_its_own(mut plan in random_plan()) {
        let before = plan.clone();
        let new = |at: usize| format!("X{at}").into();
        let there: tenfold::plan::rename::Renames<tenfold::plan::GoalId> =
            plan.goals.candidates.iter().enumerate().map(|(at, goal)| (goal.id.clone(), new(at))).collect();
        let back = there.iter().map(|(from, to)| (to.clone(), from.clone())).collect();
        plan.rename_goals(&there);
        prop_assert_eq!(file::validate(&plan), vec![]);
        let served = |plan: &Plan| plan.tactics.iter().filter(|tactic| tactic.serves == Serves::All).count();
        prop_assert_eq!(served(&plan), served(&before));
        plan.rename_goals(&back);
        prop_assert_eq!(plan, before);
    }
}
