//! One judge: who it is, how much they count, and what they said.

use yew::prelude::*;

use super::super::weighing::CriterionNames;
use super::answers::{Ratings, Weights};
use super::sheets::SheetButton;
use super::{Departments, GoalNames};
use crate::app::parts::{
    Choice, DateField, Disclosure, FoldCard, Limits, NumberField, Options, RowPlace, RowTools, TextArea,
    TextField, term_options,
};
use crate::app::rows::RowEditor;
use crate::app::words::{Words, use_words};
use crate::plan::{Judge, JudgeRole, limits};
use crate::priority::JudgeResult;
use crate::text::messages::{goal_judges as say, parts};
use crate::text::terms::{self, Term};

#[derive(Properties, PartialEq)]
pub struct JudgeCardProps {
    pub judge: Judge,
    pub result: JudgeResult,
    pub rows: RowEditor<Judge>,
    pub place: RowPlace,
    pub criteria: CriterionNames,
    pub departments: Departments,
    pub goals: GoalNames,
}

#[component]
pub fn JudgeCard(props: &JudgeCardProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let JudgeCardProps { judge, result, rows, place, criteria, departments, goals } = props;
    let id = &judge.id;
    // One who has just been added is open to be named.
    let open = use_state_eq(|| judge.name.is_empty());
    let on_toggle = {
        let set = open.setter();
        Callback::from(move |now| set.set(now))
    };
    let name = AttrValue::from(terms::named(&judge.name, lang).to_owned());
    let all = criteria.len() * goals.len();
    let rated = say::rated(lang, &result.rated, &all);
    let tools = html! {
        <>
            <SheetButton judge={id.clone()} name={name.clone()} />
            <RowTools row={rows.handle(id)} name={judge.name.clone()} place={*place} />
        </>
    };
    html! {
        <FoldCard id={rows.element_id(id)} title={name} summary={summary(judge, result, all, &words)} {tools}
            open={*open} {on_toggle}>
            <div class="form form-four">
                <TextField id={rows.field_id(id, "name")} label={say::name(lang)} value={judge.name.clone()}
                    on_change={rows.setter(id, "name", |row, name| row.name = name)} />
                <Choice id={rows.field_id(id, "role")} label={say::role(lang)}
                    options={Options::new(
                        &judge.role,
                        term_options(JudgeRole::ALL, lang),
                        rows.setter(id, "role", |row, role| row.role = role),
                    )} />
                <Choice id={rows.field_id(id, "department")} label={say::department(lang)}
                    options={Options::new(
                        &judge.department,
                        departments.to_vec(),
                        rows.setter(id, "department", |row, department| row.department = department),
                    )} />
                <NumberField id={rows.field_id(id, "weight")} label={say::counts(lang)}
                    hint={say::counts_hint(lang)} required={true} value={judge.weight}
                    limits={Limits::new(limits::JUDGE_WEIGHT.least, limits::JUDGE_WEIGHT.greatest)}
                    on_change={rows.setter(id, "weight", |row, weight: Option<f64>| {
                        row.weight = weight.unwrap_or(row.weight);
                    })} />
            </div>
            <Disclosure title={say::own_weights(lang)} note={weights(result, criteria, &words)}>
                <Weights judge={judge.clone()} odd={result.odd.clone()} criteria={criteria.clone()} rows={rows.clone()} />
            </Disclosure>
            <Disclosure title={say::own_ratings(lang)} note={rated}>
                <Ratings judge={judge.clone()} criteria={criteria.clone()} goals={GoalNames::clone(goals)}
                    rows={rows.clone()} />
            </Disclosure>
            <div class="form form-two">
                <TextArea id={rows.field_id(id, "note")} label={say::note(lang)} value={judge.answers.note.clone()}
                    on_change={rows.setter(id, "note", |row, text| row.answers.note = text)} />
                <DateField id={rows.field_id(id, "filledOn")} label={say::filled_on(lang)}
                    value={judge.answers.filled_on}
                    on_change={rows.setter(id, "filledOn", |row, on| row.answers.filled_on = on)} />
            </div>
        </FoldCard>
    }
}

fn summary(judge: &Judge, result: &JudgeResult, all: usize, words: &Words) -> String {
    let lang = words.lang;
    let weight = words.number(judge.weight, 2);
    let mut said = vec![judge.role.term(lang).to_owned(), say::weight(lang, &weight)];
    said.push(say::rated(lang, &result.rated, &all));
    said.push(if result.shares.is_some() { say::weighed(lang) } else { say::not_weighed(lang) }.to_owned());
    if let Some(ratio) = result.consistency_ratio {
        said.push(say::consistency(lang, &words.number(ratio, 2)));
    }
    said.join(parts::between(lang))
}

/// The weights that come of it.
fn weights(result: &JudgeResult, criteria: &CriterionNames, words: &Words) -> String {
    let lang = words.lang;
    let Some(shares) = &result.shares else { return say::not_weighed(lang).to_owned() };
    let named = criteria.iter().zip(shares);
    let named: Vec<String> =
        named.map(|((_, name), share)| say::share_of(lang, name, &words.percent(*share, 0))).collect();
    named.join(parts::between(lang))
}
