//! Scenarios: named sets of changes to the plan, what each comes to beside the plan as it is, and their editor.

mod card;
mod changes;
mod compared;

use std::rc::Rc;

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::editor::Editor;
use crate::app::parts::{AddButton, Icon, Picture, RowPlace, Section};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::plan::{Change, Plan, Scenario};
use crate::report::scenario_changes;
use crate::text::Lang;
use crate::text::messages::scenarios as say;
use crate::text::terms;

use card::ScenarioCard;
use changes::Choices;
use compared::Compared;

fn rows_of(editor: &Editor) -> RowEditor<Scenario> {
    RowEditor::new(editor, "scenario", |plan| Some(&mut plan.settings.scenarios))
}

#[component]
pub fn Scenarios() -> Html {
    let words = use_words();
    let lang = words.lang;
    let Current { plan, editor, .. } = use_current();
    let rows = rows_of(&editor);
    let list = &plan.settings.scenarios;
    let choices = use_memo(named(&plan, lang), Choices::clone);
    let new = Callback::from(Scenario::unchanged);
    html! {
        <Section title={say::title(lang)} intro={say::intro(lang)}>
            <Compared />
            <h3 class="chart-title">{ say::edit(lang) }</h3>
            <div class="cards">
                { for list.iter().enumerate().map(|(at, scenario)| html! {
                    <ScenarioCard key={scenario.id.to_string()} scenario={scenario.clone()} rows={rows.clone()}
                        place={RowPlace::new(at, list.len())} choices={Rc::clone(&choices)}
                        summary={scenario_changes(scenario, &plan, &*words)} />
                }) }
            </div>
            <div class="table-notes">
                if list.is_empty() {
                    <p class="table-empty">{ say::none(lang) }</p>
                }
            </div>
            <div class="actions">
                <AddButton adding={rows.adding(new)} label={say::add(lang)} />
                <div class="actions" role="group" aria-label={say::ready_made(lang)}>
                    { for ready_made(lang).into_iter().enumerate().map(|(at, ready)| html! {
                        <ReadyMade key={at} {ready} rows={rows.clone()} />
                    }) }
                </div>
            </div>
        </Section>
    }
}

/// What changes can be about: the plan's KPIs and tactics by name.
fn named(plan: &Plan, lang: Lang) -> Choices {
    let kpis = plan.kpis.iter().map(|kpi| (kpi.id.clone(), terms::named(&kpi.name, lang).to_owned().into()));
    let tactics =
        plan.tactics.iter().map(|row| (row.id.clone(), terms::named(&row.name, lang).to_owned().into()));
    Choices { kpis: kpis.collect(), tactics: tactics.collect() }
}

/// A scenario to begin with.
#[derive(Clone, PartialEq)]
struct Ready {
    name: &'static str,
    change: Change,
}

fn ready_made(lang: Lang) -> [Ready; 3] {
    [
        Ready { name: say::budget_cut(lang), change: Change::CostTimes { kind: None, factor: 0.8 } },
        Ready { name: say::late_launch(lang), change: Change::LaunchLater { months: 3 } },
        Ready { name: say::lower_margin(lang), change: Change::UnitValueTimes { kpi: None, factor: 0.8 } },
    ]
}

#[derive(Properties, PartialEq)]
struct ReadyMadeProps {
    ready: Ready,
    rows: RowEditor<Scenario>,
}

#[component]
fn ReadyMade(props: &ReadyMadeProps) -> Html {
    let ReadyMadeProps { ready, rows } = props;
    let onclick = {
        let (ready, rows) = (ready.clone(), rows.clone());
        Callback::from(move |_: MouseEvent| {
            let Ready { name, change } = ready.clone();
            // The new row takes the focus; nothing else is to be done with it.
            let _ = rows.add(move |id| Scenario {
                name: name.to_owned(),
                changes: vec![change],
                ..Scenario::unchanged(id)
            });
        })
    };
    html! {
        <button type="button" class="button button-add" {onclick}>
            <Icon picture={Picture::Add} />
            <span>{ ready.name }</span>
        </button>
    }
}
