//! An earlier state beside the plan as it is now, and what changed since.

use yew::prelude::*;

use crate::app::parts::{Cell, Column, DataTable, HeadCell};
use crate::app::words::use_words;
use crate::evaluation::Evaluation;
use crate::plan::Plan;
use crate::report::{at_a_glance, changed_parts, compared};
use crate::text::messages::earlier;

#[derive(Properties, PartialEq)]
pub struct ComparedProps {
    /// Then and now.
    pub compared: Box<[(Plan, Evaluation); 2]>,
}

#[component]
pub fn Compared(props: &ComparedProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let [before, after] = &*props.compared;
    let [was, is] = [before, after].map(|(plan, evaluation)| at_a_glance(plan, evaluation, &*words));
    let rows = compared(was, is);
    let changes = changed_parts(&before.0, &after.0, lang);
    let (then, now) = (earlier::then(lang), earlier::now(lang));
    html! {
        <div class="compared">
            <p><strong>{ earlier::changed_since(lang) }</strong></p>
            <ul class="exchange-list">
                { for changes.into_iter().enumerate().map(|(at, line)| html! { <li key={at}>{ line }</li> }) }
            </ul>
            <DataTable caption={earlier::compared(lang)}
                columns={vec![Column::words(earlier::what(lang)), Column::titled_figures(then), Column::titled_figures(now)]}>
                { for rows.into_iter().enumerate().map(|(at, line)| {
                    let differs = line.differs();
                    let [before, after] = line.sides;
                    html! {
                        <tr key={at} class={classes!(differs.then_some("differs"))}>
                            <HeadCell label={earlier::what(lang)}>{ line.label }</HeadCell>
                            <Cell label={then} class="column-figures column-wrap">{ before }</Cell>
                            <Cell label={now} class="column-figures column-wrap">{ after }</Cell>
                        </tr>
                    }
                }) }
            </DataTable>
        </div>
    }
}
