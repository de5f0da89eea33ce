//! Best and worst: the most and the least important criterion, and every other one held against both.

use std::collections::BTreeMap;

use yew::prelude::*;

use super::scale::degree;
use super::{CriterionNames, Weigher, name_of};
use crate::app::current::{Current, use_current};
use crate::app::editor::Editor;
use crate::app::parts::{Cell, Choice, Column, DataTable, HeadCell, Labelling, Options};
use crate::app::words::use_words;
use crate::plan::{BestWorst, CriterionId, Weighing};
use crate::text::Lang;
use crate::text::locale::UNDEFINED;
use crate::text::messages::goal_weights as say;

#[derive(Properties, PartialEq)]
pub struct BestWorstFieldsProps {
    pub weigher: Weigher,
    pub entered: BestWorst,
    pub criteria: CriterionNames,
}

#[component]
pub fn BestWorstFields(props: &BestWorstFieldsProps) -> Html {
    let lang = use_words().lang;
    let Current { editor, .. } = use_current();
    let BestWorstFieldsProps { weigher, entered, criteria } = props;
    let offered: Vec<(Option<CriterionId>, AttrValue)> =
        std::iter::once((None, AttrValue::Static(UNDEFINED)))
            .chain(criteria.iter().map(|(id, name)| (Some(id.clone()), name.clone())))
            .collect();
    let setter = |field: &'static str, set: fn(&mut BestWorst, Option<CriterionId>)| {
        let (weigher, editor) = (weigher.clone(), editor.clone());
        Callback::from(move |id: Option<CriterionId>| {
            let change = move |weighing: &mut Weighing| set(&mut weighing.best_worst, id);
            weigher.edit(&editor, field, Box::new(change));
        })
    };
    let on_best = setter("best", |it, id| it.best = id);
    let on_worst = setter("worst", |it, id| it.worst = id);
    let chosen = entered.best.as_ref().zip(entered.worst.as_ref()).filter(|(best, worst)| best != worst);
    html! {
        <div class="best-worst">
            <div class="form form-two">
                <Choice id={weigher.field_id("best")} label={say::best(lang)}
                    options={Options::new(&entered.best, offered.clone(), on_best)} />
                <Choice id={weigher.field_id("worst")} label={say::worst(lang)}
                    options={Options::new(&entered.worst, offered, on_worst)} />
            </div>
            <div class="best-worst-others">
                if let Some((best, worst)) = chosen {
                    { others(weigher, entered, criteria, best, worst, &editor, lang) }
                } else {
                    <p class="muted">{ say::choose_best_worst(lang) }</p>
                }
            </div>
        </div>
    }
}

/// Every criterion but the best: the best beside it, and it beside the worst.
fn others(
    weigher: &Weigher,
    entered: &BestWorst,
    criteria: &CriterionNames,
    best: &CriterionId,
    worst: &CriterionId,
    editor: &Editor,
    lang: Lang,
) -> Html {
    let (best_name, worst_name) = (name_of(criteria, best), name_of(criteria, worst));
    let best_beside = AttrValue::from(say::best_beside(lang, &best_name));
    let beside_worst = AttrValue::from(say::beside_worst(lang, &worst_name));
    let columns = vec![
        Column::words(say::criterion(lang)),
        Column::words(best_beside.clone()),
        Column::words(beside_worst.clone()),
    ];
    let rows = criteria.iter().filter(|(id, _)| id != best);
    html! {
        <DataTable caption={say::best_worst(lang)} {columns}>
            { for rows.map(|(id, name)| html! {
                <tr key={id.to_string()}>
                    <HeadCell label={say::criterion(lang)}>{ name }</HeadCell>
                    <Cell label={best_beside.clone()}>
                        <TimesChoice id={weigher.field_id(&format!("best-{id}"))}
                            label={say::compare(lang, &best_name, name)}
                            value={entered.best_to_others.get(id).copied()}
                            on_change={setter(weigher, editor, id, "best", |it| &mut it.best_to_others)} />
                    </Cell>
                    <Cell label={beside_worst.clone()}>
                        if id == worst {
                            { UNDEFINED }
                        } else {
                            <TimesChoice id={weigher.field_id(&format!("worst-{id}"))}
                                label={say::compare(lang, name, &worst_name)}
                                value={entered.others_to_worst.get(id).copied()}
                                on_change={setter(weigher, editor, id, "worst", |it| &mut it.others_to_worst)} />
                        }
                    </Cell>
                </tr>
            }) }
        </DataTable>
    }
}

type Times = BTreeMap<CriterionId, u8>;

fn setter(
    weigher: &Weigher,
    editor: &Editor,
    id: &CriterionId,
    side: &'static str,
    list: fn(&mut BestWorst) -> &mut Times,
) -> Callback<Option<u8>> {
    let (weigher, editor, id) = (weigher.clone(), editor.clone(), id.clone());
    Callback::from(move |times: Option<u8>| {
        let field = format!("{side}-{id}");
        let id = id.clone();
        let change = move |weighing: &mut Weighing| {
            let list = list(&mut weighing.best_worst);
            match times {
                Some(times) => list.insert(id, times),
                None => list.remove(&id),
            };
        };
        weigher.edit(&editor, &field, Box::new(change));
    })
}

#[derive(Properties, PartialEq)]
struct TimesChoiceProps {
    id: AttrValue,
    label: AttrValue,
    value: Option<u8>,
    on_change: Callback<Option<u8>>,
}

/// 1 to 9 in words.
#[component]
fn TimesChoice(props: &TimesChoiceProps) -> Html {
    let lang = use_words().lang;
    let degrees = (1..=9_u8).map(|n| (Some(n), AttrValue::from(say::degree(lang, &degree(n, lang), &n))));
    let options = std::iter::once((None, AttrValue::Static(say::not_compared(lang))))
        .chain(degrees)
        .collect::<Vec<_>>();
    html! {
        <Choice id={props.id.clone()} label={props.label.clone()} labelling={Labelling::ByColumn}
            options={Options::new(&props.value, options, props.on_change.clone())} />
    }
}
