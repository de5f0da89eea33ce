//! Step 7, choose tactics: what is done for which goals, what each tactic costs, and what it brings.

mod card;
mod cases;
mod costs;
mod coverage;
mod decided;
mod deliveries;
mod figures;
mod offers;
mod plan_cost;
mod serves;
mod timing;

use std::rc::Rc;

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::editor::Editor;
use crate::app::parts::{AddButton, RowPlace, Section, StepFrame};
use crate::app::range_offers::{OffersFor, RangeOffers};
use crate::app::route::Route;
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::plan::{Plan, Step, Tactic};
use crate::text::messages::tactics;
use card::TacticCard;
use coverage::Coverage;
use decided::Decided;
use figures::TacticFigures;
use offers::Offers;
use plan_cost::PlanCost;

/// More tactics than this are shown folded, so that the page stays light.
const MANY: usize = 30;

/// The list that this step edits. Tasks refer to its rows, so the plan removes them.
fn tactic_rows(editor: &Editor) -> RowEditor<Tactic> {
    RowEditor::new(editor, "tactic", |plan| Some(&mut plan.tactics)).removing_by(Plan::remove_tactic)
}

#[component]
pub fn TacticsStep() -> Html {
    html! {
        <StepFrame step={Step::Tactics} decided={html! { <Decided /> }}>
            <PlanCost />
            <Tactics />
            <RangeOffers of={OffersFor::Costs} />
            <Coverage />
        </StepFrame>
    }
}

#[component]
fn Tactics() -> Html {
    let lang = use_words().lang;
    let current = use_current();
    let offers = use_memo(Offers::of(&current, lang), Offers::clone);
    let figures = TacticFigures::of(&current, lang);
    let Current { plan, editor, .. } = &current;
    let rows = tactic_rows(editor);
    let list = &plan.tactics;
    let no_goal = plan.selected_goals().next().is_none();
    let new = {
        let plan = Rc::clone(plan);
        Callback::from(move |id| plan.starting_tactic(id))
    };
    html! {
        <Section title={tactics::tactics(lang)} intro={tactics::tactics_intro(lang)}>
            <div class="empty-place">
                if no_goal {
                    <div class="empty">
                        <p>{ tactics::no_goal_selected(lang) }</p>
                        <a class="button" href={Route::Step(Step::Goals).href()}>{ tactics::to_goals(lang) }</a>
                    </div>
                } else if list.is_empty() {
                    <div class="empty"><p>{ tactics::no_tactics(lang) }</p></div>
                }
            </div>
            <div id="tactics" class="cards" tabindex="-1">
                { for list.iter().zip(figures).enumerate().map(|(at, (tactic, figures))| html! {
                    <TacticCard key={tactic.id.to_string()} tactic={tactic.clone()} {figures} rows={rows.clone()}
                        editor={editor.clone()} offers={Rc::clone(&offers)} place={RowPlace::new(at, list.len())}
                        many={list.len() > MANY} />
                }) }
            </div>
            <AddButton adding={rows.adding(new)} label={tactics::add(lang)} />
        </Section>
    }
}
