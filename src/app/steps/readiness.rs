//! The readiness check: five questions and what listening has brought. It advises and never blocks.

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::editor::Editor;
use crate::app::parts::{
    AddButton, Cell, Column, DataTable, Labelling, Options, RadioGroup, RowPlace, RowTools, Section,
    StepFrame, TextArea, term_options,
};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::findings::Place;
use crate::plan::{Answer, Insight, ReadinessQuestion, Step};
use crate::text::Lang;
use crate::text::messages::{parts, readiness};

fn insights(editor: &Editor) -> RowEditor<Insight> {
    RowEditor::new(editor, "insight", |plan| Some(&mut plan.readiness.insights))
}

#[component]
pub fn ReadinessStep() -> Html {
    html! {
        <StepFrame step={Step::Readiness} decided={html! { <Decided /> }}>
            <Questions />
            <Insights />
        </StepFrame>
    }
}

#[component]
fn Questions() -> Html {
    let lang = use_words().lang;
    let Current { plan, editor, .. } = use_current();
    html! {
        <Section title={readiness::questions(lang)}>
            <ol class="questions">
                { for ReadinessQuestion::ALL.into_iter().map(|question| html! {
                    <li key={place(question)}>
                        <Question {question} answer={plan.readiness.answers.get(&question).copied()}
                            editor={editor.clone()} />
                    </li>
                }) }
            </ol>
        </Section>
    }
}

/// The id under which findings look for a question.
fn place(question: ReadinessQuestion) -> String {
    Place::question(question).field_id()
}

#[derive(Properties, PartialEq)]
struct QuestionProps {
    question: ReadinessQuestion,
    answer: Option<Answer>,
    editor: Editor,
}

#[component]
fn Question(props: &QuestionProps) -> Html {
    let lang = use_words().lang;
    let question = props.question;
    let options = term_options([Answer::Yes, Answer::Partly, Answer::No], lang);
    let answer = {
        let editor = props.editor.clone();
        Callback::from(move |answer: Answer| {
            editor.edit_field(place(question), move |plan| {
                plan.readiness.answers.insert(question, answer);
            });
        })
    };
    html! {
        <RadioGroup id={place(question)} label={asked(question, lang)}
            options={Options::maybe(props.answer.as_ref(), options, answer)} />
    }
}

fn asked(question: ReadinessQuestion, lang: Lang) -> &'static str {
    match question {
        ReadinessQuestion::RunsSocialMedia => readiness::runs_social_media(lang),
        ReadinessQuestion::KnowsCustomerNeeds => readiness::knows_customer_needs(lang),
        ReadinessQuestion::KnowsHowCustomersInteract => readiness::knows_how_customers_interact(lang),
        ReadinessQuestion::ListenedOnSocialMedia => readiness::listened_on_social_media(lang),
        ReadinessQuestion::ListenedOffline => readiness::listened_offline(lang),
    }
}

#[component]
fn Insights() -> Html {
    let lang = use_words().lang;
    let Current { plan, editor, .. } = use_current();
    let rows = insights(&editor);
    let list = &plan.readiness.insights;
    let columns = vec![
        Column::wide(readiness::insight(lang)),
        Column::wide(readiness::source(lang)),
        Column::tools(parts::tools(lang)),
    ];
    let new = Callback::from(|id| Insight { id, insight: String::new(), source: String::new() });
    html! {
        <Section title={readiness::insights(lang)} intro={readiness::insights_intro(lang)}>
            <DataTable caption={readiness::insights(lang)} {columns} empty={readiness::no_insights(lang)}>
                { for list.iter().enumerate().map(|(at, insight)| html! {
                    <InsightRow key={insight.id.to_string()} insight={insight.clone()} rows={rows.clone()}
                        place={RowPlace::new(at, list.len())} />
                }) }
            </DataTable>
            <AddButton adding={rows.adding(new)} label={readiness::add_insight(lang)} />
        </Section>
    }
}

#[derive(Properties, PartialEq)]
struct InsightRowProps {
    insight: Insight,
    rows: RowEditor<Insight>,
    place: RowPlace,
}

#[component]
fn InsightRow(props: &InsightRowProps) -> Html {
    let lang = use_words().lang;
    let InsightRowProps { insight, rows, place } = props;
    let id = &insight.id;
    let on_insight = rows.setter(id, "insight", |row, insight| row.insight = insight);
    let on_source = rows.setter(id, "source", |row, source| row.source = source);
    html! {
        <tr id={rows.element_id(id)}>
            <Cell label={readiness::insight(lang)} class="column-wide">
                <TextArea id={rows.field_id(id, "insight")} label={readiness::insight(lang)} rows={1}
                    labelling={Labelling::ByColumn} value={insight.insight.clone()} on_change={on_insight} />
            </Cell>
            <Cell label={readiness::source(lang)} class="column-wide">
                <TextArea id={rows.field_id(id, "source")} label={readiness::source(lang)} rows={1}
                    labelling={Labelling::ByColumn} value={insight.source.clone()} on_change={on_source} />
            </Cell>
            <Cell class="column-tools">
                <RowTools row={rows.handle(id)} name={insight.insight.clone()} place={*place} />
            </Cell>
        </tr>
    }
}

/// Whether the team has listened enough, in a sentence.
#[component]
fn Decided() -> Html {
    let lang = use_words().lang;
    let answers = &use_current().plan.readiness.answers;
    let all = ReadinessQuestion::ALL.len();
    let not_yes = answers.values().filter(|answer| **answer != Answer::Yes).count();
    let verdict = if answers.len() < all {
        readiness::decided_open(lang, &answers.len(), &all)
    } else if not_yes == 0 {
        readiness::decided_ready(lang).to_owned()
    } else {
        readiness::decided_not_ready(lang, &not_yes)
    };
    html! { <p>{ verdict }</p> }
}
