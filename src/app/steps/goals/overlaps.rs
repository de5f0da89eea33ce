//! Where goals of different departments meet, and how the departments cooperate.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::editor::Editor;
use crate::app::parts::{AddButton, Card, CheckGroup, RowPlace, RowTools, Section, TextArea, Ticks};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::plan::{GoalId, Overlap};
use crate::text::messages::{goals, parts};
use crate::text::terms;

type GoalNames = Rc<[(GoalId, AttrValue)]>;

fn overlap_rows(editor: &Editor) -> RowEditor<Overlap> {
    RowEditor::new(editor, "overlap", |plan| Some(&mut plan.goals.overlaps))
}

#[component]
pub fn Overlaps() -> Html {
    let lang = use_words().lang;
    let Current { plan, editor, .. } = use_current();
    let rows = overlap_rows(&editor);
    let list = &plan.goals.overlaps;
    let names: Vec<(GoalId, String)> =
        plan.goals.candidates.iter().map(|goal| (goal.id.clone(), goal.name.clone())).collect();
    let names = use_memo((names, lang), |(names, lang)| {
        let named = |(id, name): &(GoalId, String)| {
            (id.clone(), AttrValue::from(terms::named(name, *lang).to_owned()))
        };
        GoalNames::from(names.iter().map(named).collect::<Vec<_>>())
    });
    let new = Callback::from(|id| Overlap { id, goals: Vec::new(), cooperation: String::new() });
    html! {
        <Section title={goals::overlaps(lang)} intro={goals::overlaps_intro(lang)}>
            <div class="cards" id="overlaps" tabindex="-1">
                { for list.iter().enumerate().map(|(at, overlap)| html! {
                    <OverlapCard key={overlap.id.to_string()} overlap={overlap.clone()} rows={rows.clone()}
                        place={RowPlace::new(at, list.len())} names={GoalNames::clone(&names)} />
                }) }
            </div>
            <div class="empty-place">
                if list.is_empty() {
                    <p class="muted">{ goals::no_overlaps(lang) }</p>
                }
            </div>
            <AddButton adding={rows.adding(new)} label={goals::add_overlap(lang)} />
        </Section>
    }
}

#[derive(Properties, PartialEq)]
struct OverlapCardProps {
    overlap: Overlap,
    rows: RowEditor<Overlap>,
    place: RowPlace,
    names: GoalNames,
}

#[component]
fn OverlapCard(props: &OverlapCardProps) -> Html {
    let lang = use_words().lang;
    let OverlapCardProps { overlap, rows, place, names } = props;
    let id = &overlap.id;
    let chosen = names.iter().filter(|(goal, _)| overlap.goals.contains(goal));
    let chosen: Vec<&str> = chosen.map(|(_, name)| name.as_str()).collect();
    let name = match chosen.as_slice() {
        [] => goals::overlap_new(lang).to_owned(),
        chosen => goals::overlap(lang, &chosen.join(parts::between(lang))),
    };
    let tools = html! {
        <RowTools row={rows.handle(id)} name={name.clone()} place={*place} />
    };
    html! {
        <Card id={rows.element_id(id)} title={name} {tools}>
            <CheckGroup id={rows.field_id(id, "goals")} label={goals::overlap_goals(lang)}
                ticks={Ticks::new(
                    overlap.goals.clone(),
                    names.to_vec(),
                    rows.setter(id, "goals", |row, chosen| row.goals = chosen),
                )} />
            <TextArea id={rows.field_id(id, "cooperation")} label={goals::cooperation(lang)}
                value={overlap.cooperation.clone()}
                on_change={rows.setter(id, "cooperation", |row, text| row.cooperation = text)} />
        </Card>
    }
}
