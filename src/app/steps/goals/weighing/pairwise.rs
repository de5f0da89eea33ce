//! Pairwise comparison: every pair of criteria, and which of the two matters more by how much. Pairs may be left
//! open.

use yew::prelude::*;

use super::scale::degree;
use super::{CriterionNames, Weigher};
use crate::app::current::{Current, use_current};
use crate::app::editor::Editor;
use crate::app::parts::{Cell, Choice, Column, DataTable, HeadCell, Labelling, Options};
use crate::app::words::{Words, use_words};
use crate::plan::{CriterionId, Weighing};
use crate::text::messages::goal_weights as say;

#[derive(Properties, PartialEq)]
pub struct PairFieldsProps {
    pub weigher: Weigher,
    pub weighing: Weighing,
    pub criteria: CriterionNames,
}

#[component]
pub fn PairFields(props: &PairFieldsProps) -> Html {
    let lang = use_words().lang;
    let Current { editor, .. } = use_current();
    let PairFieldsProps { weigher, weighing, criteria } = props;
    let columns = vec![Column::words(say::pair(lang)), Column::wide(say::which_matters(lang))];
    let pairs = (0..criteria.len()).flat_map(|a| (a + 1..criteria.len()).map(move |b| (a, b)));
    html! {
        <DataTable caption={say::pairs(lang)} {columns} class="comparisons" empty={say::too_few(lang)}>
            { for pairs.map(|(a, b)| {
                let (first, second) = (&criteria[a], &criteria[b]);
                html! {
                    <PairRow key={format!("{} {}", first.0, second.0)} first={first.clone()} second={second.clone()}
                        times={weighing.compared(&first.0, &second.0)} weigher={weigher.clone()}
                        editor={editor.clone()} />
                }
            }) }
        </DataTable>
    }
}

#[derive(Properties, PartialEq)]
struct PairRowProps {
    first: (CriterionId, AttrValue),
    second: (CriterionId, AttrValue),
    /// How many times as important the first is as the second.
    times: Option<f64>,
    weigher: Weigher,
    editor: Editor,
}

#[component]
fn PairRow(props: &PairRowProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let PairRowProps { first, second, times, weigher, editor } = props;
    let field = format!("{}-{}", first.0, second.0);
    let on_change = {
        let (weigher, editor, field) = (weigher.clone(), editor.clone(), field.clone());
        let (first, second) = (first.0.clone(), second.0.clone());
        Callback::from(move |times: Option<f64>| {
            let (first, second) = (first.clone(), second.clone());
            let change = move |weighing: &mut Weighing| weighing.compare(&first, &second, times);
            weigher.edit(&editor, &field, Box::new(change));
        })
    };
    let options = options(&first.1, &second.1, *times, &words);
    html! {
        <tr>
            <HeadCell label={say::pair(lang)}>
                { &first.1 }
                <span class="comparison-other">{ say::or(lang, &second.1) }</span>
            </HeadCell>
            <Cell label={say::which_matters(lang)} class="column-wide">
                <Choice id={weigher.field_id(&field)} label={say::compare(lang, &first.1, &second.1)}
                    labelling={Labelling::ByColumn} options={Options::new(&on_scale(*times), options, on_change)} />
            </Cell>
        </tr>
    }
}

/// Values that a file writes in decimals are those of the scale.
fn on_scale(times: Option<f64>) -> Option<f64> {
    const SAME: f64 = 1e-6;
    let stated = times?;
    let near = scale().into_iter().find(|(_, _, times)| (stated / times - 1.0).abs() < SAME);
    Some(near.map_or(stated, |(_, _, times)| times))
}

/// Which of the two matters more.
#[derive(Clone, Copy, PartialEq)]
enum More {
    First,
    Second,
}

/// From the first extremely more important to the second.
fn scale() -> Vec<(More, u8, f64)> {
    let first = (1..=9_u8).rev().map(|n| (More::First, n, f64::from(n)));
    first.chain((2..=9_u8).map(|n| (More::Second, n, 1.0 / f64::from(n)))).collect()
}

fn options(first: &str, second: &str, times: Option<f64>, words: &Words) -> Vec<(Option<f64>, AttrValue)> {
    let lang = words.lang;
    let mut options = vec![(None, AttrValue::Static(say::not_compared(lang)))];
    for (more, n, times) in scale() {
        let text = match (more, n) {
            (_, 1) => say::both_equal(lang).to_owned(),
            (More::First, n) => say::matters(lang, &first, &degree(n, lang), &n),
            (More::Second, n) => say::matters(lang, &second, &degree(n, lang), &n),
        };
        options.push((Some(times), text.into()));
    }
    // What a file states between the marks of the scale stays as it is.
    let between = on_scale(times).filter(|times| !options.iter().any(|(option, _)| *option == Some(*times)));
    if let Some(times) = between {
        let text = say::times_as_much(lang, &first, &words.times(times));
        options.push((Some(times), text.into()));
    }
    options
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_of_a_file_are_found_on_the_scale() {
        assert_eq!(on_scale(Some(0.333_333_333)), Some(1.0 / 3.0));
        assert_eq!(on_scale(Some(5.0)), Some(5.0));
        assert_eq!(on_scale(Some(2.4)), Some(2.4));
        assert_eq!(on_scale(None), None);
        assert_eq!(scale().len(), 17);
    }
}
