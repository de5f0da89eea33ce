//! What the scores mean: words for each score of a criterion, and scales by which ratings follow from money.

use yew::prelude::*;

use super::criteria::criterion_rows;
use crate::app::current::{Current, use_current};
use crate::app::parts::{Disclosure, NumberField, NumberKind, TextField};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::plan::{Criterion, MoneyScale, StandardCriterion};
use crate::text::messages::goal_ratings as say;
use crate::text::terms;

/// Scores that have words.
const SCORES: usize = 5;

#[component]
pub fn Scores() -> Html {
    let lang = use_words().lang;
    let Current { plan, editor, .. } = use_current();
    let rows = criterion_rows(&editor);
    html! {
        <Disclosure title={say::scores(lang)}>
            <p class="muted">{ say::scores_intro(lang) }</p>
            <div class="score-list">
                { for plan.goals.criteria.iter().map(|criterion| html! {
                    <CriterionScores key={criterion.id.to_string()} criterion={criterion.clone()} rows={rows.clone()} />
                }) }
            </div>
        </Disclosure>
    }
}

#[derive(Properties, PartialEq)]
struct CriterionScoresProps {
    criterion: Criterion,
    rows: RowEditor<Criterion>,
}

#[component]
fn CriterionScores(props: &CriterionScoresProps) -> Html {
    let lang = use_words().lang;
    let CriterionScoresProps { criterion, rows } = props;
    let id = &criterion.id;
    // Without the team's words, those of the standard criterion stand in.
    let standard = Criterion { anchors: Vec::new(), ..criterion.clone() };
    let anchor = |at: usize| {
        let written = criterion.anchors.get(at).cloned().unwrap_or_default();
        let field = format!("anchors-{}", at + 1);
        let on_change = {
            let (rows, id, field) = (rows.clone(), id.clone(), field.clone());
            Callback::from(move |text: String| {
                rows.set(&id, &field, move |row| set_anchor(&mut row.anchors, at, text));
            })
        };
        html! {
            <TextField key={at} id={rows.field_id(id, &field)} label={say::score(lang, &(at + 1))} value={written}
                placeholder={terms::anchor(&standard, at + 1, lang).map(ToOwned::to_owned)} {on_change} />
        }
    };
    html! {
        <fieldset class="scores">
            <legend>{ terms::criterion(criterion, lang).to_owned() }</legend>
            <div class="score-words">{ for (0..SCORES).map(anchor) }</div>
            <ScaleFields criterion={criterion.clone()} rows={rows.clone()} />
        </fieldset>
    }
}

/// Empty words at the end are not kept.
fn set_anchor(anchors: &mut Vec<String>, at: usize, text: String) {
    if anchors.len() <= at {
        anchors.resize(at + 1, String::new());
    }
    anchors[at] = text;
    while anchors.last().is_some_and(String::is_empty) {
        anchors.pop();
    }
}

/// How a criterion's money is written, for the two that have some.
fn money_of(criterion: &Criterion) -> Option<NumberKind> {
    match criterion.standard? {
        StandardCriterion::CostOfInaction => Some(NumberKind::Money),
        StandardCriterion::PotentialRoi => Some(NumberKind::Percent),
        _ => None,
    }
}

/// Both ends of the scale; without one of them, ratings are entered by hand.
#[component]
fn ScaleFields(props: &CriterionScoresProps) -> Html {
    let lang = use_words().lang;
    // The end that was typed first waits here for the other.
    let alone = use_state_eq(|| (None::<f64>, None::<f64>));
    let CriterionScoresProps { criterion, rows } = props;
    let id = &criterion.id;
    // A scale without money, from a file, can still be taken out.
    let Some(kind) = money_of(criterion).or(criterion.scale.map(|_| NumberKind::Number)) else {
        return Html::default();
    };
    let (least, greatest) = match criterion.scale {
        Some(scale) => (Some(scale.least), Some(scale.greatest)),
        None => *alone,
    };
    let write = {
        let (rows, id, alone) = (rows.clone(), id.clone(), alone.setter());
        Callback::from(move |ends: (Option<f64>, Option<f64>)| {
            let scale = ends.0.zip(ends.1).map(|(least, greatest)| MoneyScale { least, greatest });
            alone.set(if scale.is_some() { (None, None) } else { ends });
            rows.set(&id, "scale", move |row| row.scale = scale);
        })
    };
    let on_least = write.reform(move |end| (end, greatest));
    let on_greatest = write.reform(move |end| (least, end));
    let hint = match criterion.standard {
        Some(StandardCriterion::PotentialRoi) => say::scale_roi(lang),
        _ => say::scale_cost(lang),
    };
    html! {
        <div class="score-scale" id={rows.field_id(id, "scale")} tabindex="-1">
            <div class="form form-two">
                <NumberField label={say::scale_least(lang)} {kind} value={least} on_change={on_least} />
                <NumberField label={say::scale_greatest(lang)} {kind} value={greatest} on_change={on_greatest} />
            </div>
            <p class="field-hint">{ hint }</p>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::set_anchor;

    #[test]
    fn words_that_are_taken_back_leave_nothing() {
        let mut anchors = Vec::new();
        set_anchor(&mut anchors, 2, "several".to_owned());
        assert_eq!(anchors, ["", "", "several"]);
        set_anchor(&mut anchors, 2, String::new());
        assert!(anchors.is_empty());
    }
}
