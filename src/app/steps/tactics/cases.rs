//! Success cases that a tactic follows: the own industry first, then related industries and related goals.

use yew::prelude::*;

use crate::app::editor::Editor;
use crate::app::parts::{
    AddButton, Choice, Disclosure, Options, RowPlace, RowTools, TextArea, TextField, term_options,
};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::browser::focus;
use crate::plan::edit;
use crate::plan::{CaseId, Closeness, SuccessCase, Tactic, TacticId};
use crate::text::messages::tactics;
use crate::text::terms;

fn case_rows(editor: &Editor, tactic: &TacticId) -> RowEditor<SuccessCase> {
    let id = tactic.clone();
    RowEditor::new(editor, format!("successCase-{tactic}"), move |plan| {
        Some(&mut edit::row(&mut plan.tactics, &id)?.cases)
    })
}

fn starting(id: CaseId) -> SuccessCase {
    SuccessCase {
        id,
        case: String::new(),
        closeness: Closeness::OwnIndustry,
        source: String::new(),
        adaptation: String::new(),
    }
}

#[derive(Properties, PartialEq)]
pub struct CasesProps {
    pub tactic: TacticId,
    pub cases: Vec<SuccessCase>,
    pub rows: RowEditor<Tactic>,
    pub editor: Editor,
}

#[component]
pub fn Cases(props: &CasesProps) -> Html {
    let lang = use_words().lang;
    let CasesProps { tactic, cases, rows: tactic_rows, editor } = props;
    let rows = case_rows(editor, tactic);
    let mut nearest_first: Vec<&SuccessCase> = cases.iter().collect();
    nearest_first.sort_by_key(|case| case.closeness);
    html! {
        <div class="tactic-block" id={format!("tactic-{tactic}-cases")} tabindex="-1">
            <div id={format!("successCase-{tactic}")} tabindex="-1">
                <Disclosure title={tactics::cases(lang)} note={tactics::cases_count(lang, &cases.len())}>
                    <p class="field-hint">{ tactics::cases_hint(lang) }</p>
                    <ul class="cases">
                        { for nearest_first.iter().enumerate().map(|(at, case)| html! {
                            <CaseRow key={case.id.to_string()} case={(*case).clone()} tactic={tactic.clone()}
                                rows={rows.clone()} tactic_rows={tactic_rows.clone()} place={among_as_near(&nearest_first, at)} />
                        }) }
                    </ul>
                    <AddButton adding={rows.adding(Callback::from(starting))} label={tactics::add_case(lang)} />
                </Disclosure>
            </div>
        </div>
    }
}

/// A case moves only among those that are as near.
fn among_as_near(cases: &[&SuccessCase], at: usize) -> RowPlace {
    let near = cases.get(at).map(|case| case.closeness);
    let same = |at: Option<usize>| at.and_then(|at| cases.get(at)).map(|case| case.closeness) == near;
    RowPlace { at, first: !same(at.checked_sub(1)), last: !same(at.checked_add(1)), of: cases.len() }
}

#[derive(Properties, PartialEq)]
struct CaseRowProps {
    case: SuccessCase,
    tactic: TacticId,
    rows: RowEditor<SuccessCase>,
    tactic_rows: RowEditor<Tactic>,
    place: RowPlace,
}

#[component]
fn CaseRow(props: &CaseRowProps) -> Html {
    let lang = use_words().lang;
    let CaseRowProps { case, tactic, rows, tactic_rows, place } = props;
    let id = &case.id;
    let on_case = rows.setter(id, "case", |case, text| case.case = text);
    let on_source = rows.setter(id, "source", |case, text| case.source = text);
    let on_adaptation = rows.setter(id, "adaptation", |case, text| case.adaptation = text);
    let on_closeness = {
        let (rows, tactic_rows) = (rows.clone(), tactic_rows.clone());
        let (tactic, id) = (tactic.clone(), id.clone());
        Callback::from(move |closeness| {
            let case = id.clone();
            tactic_rows.set(&tactic, "cases", move |tactic| {
                if let Some(case) = edit::row(&mut tactic.cases, &case) {
                    case.closeness = closeness;
                }
                tactic.cases.sort_by_key(|case| case.closeness);
            });
            // A row that moves in the document loses the focus.
            focus::on(rows.field_id(&id, "closeness").as_str());
        })
    };
    html! {
        <li class="case" id={rows.element_id(id)}>
            <div class="form">
                <TextField id={rows.field_id(id, "case")} label={tactics::case(lang)} value={case.case.clone()}
                    on_change={on_case} />
                <Choice id={rows.field_id(id, "closeness")} label={tactics::closeness(lang)}
                    options={Options::new(&case.closeness, term_options(Closeness::ALL, lang), on_closeness)} />
                <TextField id={rows.field_id(id, "source")} label={tactics::source(lang)}
                    value={case.source.clone()} on_change={on_source} />
                <div class="full">
                    <TextArea id={rows.field_id(id, "adaptation")} label={tactics::adaptation(lang)} rows={2}
                        value={case.adaptation.clone()} on_change={on_adaptation} />
                </div>
            </div>
            <RowTools row={rows.handle(id)} name={terms::named(&case.case, lang).to_owned()} place={*place} />
        </li>
    }
}
