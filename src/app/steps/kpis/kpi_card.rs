//! A KPI of step 4: what is measured, from where to where, and how it is tracked.

use std::rc::Rc;

use yew::prelude::*;

use super::super::kpi_words::change_in_words;
use super::GoalName;
use crate::app::parts::{
    Choice, FoldCard, Labelling, Limits, NumberField, NumberKind, Options, QuantityField, RowPlace, RowTools,
    ScaleField, TextArea, TextField, Toggle,
};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::browser::focus;
use crate::plan::{Direction, GoalId, Kpi, KpiClass};
use crate::projection::improvement;
use crate::text::locale::UNDEFINED;
use crate::text::messages::kpis;
use crate::text::terms::{self, Term};

#[derive(Properties, PartialEq)]
pub struct KpiCardProps {
    pub kpi: Kpi,
    pub rows: RowEditor<Kpi>,
    pub place: RowPlace,
    /// The goals it can be moved to.
    pub goals: Rc<[GoalName]>,
    /// One of so many that it is folded from the start.
    pub many: bool,
}

/// Open from the start where something is still to be filled in.
fn is_unfinished(kpi: &Kpi) -> bool {
    kpi.name.trim().is_empty() || improvement(kpi).is_none()
}

#[component]
pub fn KpiCard(props: &KpiCardProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let KpiCardProps { kpi, rows, place, goals, many } = props;
    let open = use_state_eq(|| kpi.name.trim().is_empty() || (!many && is_unfinished(kpi)));
    let on_toggle = {
        let set = open.setter();
        Callback::from(move |now| set.set(now))
    };
    let tools = html! {
        <RowTools row={rows.handle(&kpi.id)} name={kpi.name.clone()} place={*place} />
    };
    let change = change_in_words(kpi, &words);
    let summary = html! {
        <p class="kpi-line">
            <span class="kpi-change">{ change.unwrap_or_else(|| UNDEFINED.to_owned()) }</span>
            <span class="tag">{ kpi.class.term(lang) }</span>
            if kpi.vanity { <span class="tag tag-warning">{ kpis::vanity(lang) }</span> }
            if !kpi.counted { <span class="tag">{ kpis::not_counted(lang) }</span> }
        </p>
    };
    html! {
        <FoldCard id={rows.element_id(&kpi.id)} title={terms::named(&kpi.name, lang).to_owned()} {summary} {tools} open={*open}
            {on_toggle}>
            <div class="form">
                <What kpi={kpi.clone()} rows={rows.clone()} goals={goals.clone()} />
                <Levels kpi={kpi.clone()} rows={rows.clone()} />
                <Tracking kpi={kpi.clone()} rows={rows.clone()} />
            </div>
        </FoldCard>
    }
}

#[derive(Properties, PartialEq)]
struct WhatProps {
    kpi: Kpi,
    rows: RowEditor<Kpi>,
    goals: Rc<[GoalName]>,
}

/// Name, goal, class, unit, direction and definition.
#[component]
fn What(props: &WhatProps) -> Html {
    let lang = use_words().lang;
    let WhatProps { kpi, rows, goals } = props;
    let id = &kpi.id;
    let on_name = rows.setter(id, "name", |kpi, name| kpi.name = name);
    let on_class = rows.setter(id, "class", |kpi, class| kpi.class = class);
    let on_unit = rows.setter(id, "unit", |kpi, unit| kpi.unit = unit);
    let on_direction = rows.setter(id, "direction", |kpi, direction| kpi.direction = direction);
    let on_definition = rows.setter(id, "definition", |kpi, definition| kpi.definition = definition);
    let on_goal = {
        let (rows, id) = (rows.clone(), id.clone());
        Callback::from(move |goal: GoalId| {
            rows.set(&id, "goal", move |kpi| kpi.goal = goal);
            // The card is drawn anew under its new goal.
            focus::on_place(&rows.field_id(&id, "goal"));
        })
    };
    let directions =
        [Direction::Up, Direction::Down].map(|way| (way, AttrValue::Static(way.term(lang)))).to_vec();
    let classes = KpiClass::ALL.map(|class| (class, AttrValue::Static(class.term(lang)))).to_vec();
    html! {
        <>
            <TextField id={rows.field_id(id, "name")} label={kpis::name(lang)} value={kpi.name.clone()}
                on_change={on_name} />
            <Choice id={rows.field_id(id, "goal")} label={kpis::goal(lang)}
                options={Options::new(&kpi.goal, goals.to_vec(), on_goal)} />
            <Choice id={rows.field_id(id, "class")} label={kpis::class(lang)}
                options={Options::new(&kpi.class, classes, on_class)} hint={kpis::class_hint(lang)} />
            <TextField id={rows.field_id(id, "unit")} label={kpis::unit(lang)} value={kpi.unit.clone()}
                on_change={on_unit} hint={kpis::unit_hint(lang)} />
            <Choice id={rows.field_id(id, "direction")} label={kpis::direction(lang)}
                options={Options::new(&kpi.direction, directions, on_direction)} />
            <div class="full">
                <TextArea id={rows.field_id(id, "definition")} label={kpis::definition(lang)} rows={2}
                    value={kpi.definition.clone()} on_change={on_definition}
                    hint={kpis::definition_hint(lang)} />
            </div>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct PartProps {
    kpi: Kpi,
    rows: RowEditor<Kpi>,
}

/// From where to where, and what that comes to.
#[component]
fn Levels(props: &PartProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let PartProps { kpi, rows } = props;
    let id = &kpi.id;
    let on_baseline = rows.setter(id, "baseline", |kpi, baseline| kpi.baseline = baseline);
    let on_target = rows.setter(id, "target", |kpi, target| kpi.target = target);
    let unit = (!kpi.unit.trim().is_empty()).then(|| AttrValue::from(kpi.unit.trim().to_owned()));
    let change = change_in_words(kpi, &words);
    html! {
        <>
            <QuantityField id={rows.field_id(id, "baseline")} label={kpis::baseline(lang)} value={kpi.baseline}
                on_change={on_baseline} unit={unit.clone()} hint={kpis::baseline_hint(lang)} />
            <QuantityField id={rows.field_id(id, "target")} label={kpis::target(lang)} value={kpi.target}
                on_change={on_target} {unit} hint={kpis::target_hint(lang)} />
            <dl class="outcome">
                <dt>{ kpis::change(lang) }</dt>
                <dd>{ change.unwrap_or_else(|| kpis::change_unknown(lang).to_owned()) }</dd>
            </dl>
        </>
    }
}

/// The priority as the plan keeps it.
fn whole(priority: Option<f64>) -> Option<u8> {
    let priority = priority?;
    (1..=99).find(|n| (f64::from(*n) - priority).abs() < 0.5)
}

/// How it is tracked, and whether it counts.
#[component]
fn Tracking(props: &PartProps) -> Html {
    let lang = use_words().lang;
    let PartProps { kpi, rows } = props;
    let id = &kpi.id;
    let on_priority = rows.setter(id, "priority", |kpi, priority| kpi.priority = whole(priority));
    let on_ease = rows.setter(id, "ease", |kpi, ease| kpi.ease = ease);
    let on_source = rows.setter(id, "dataSource", |kpi, source| kpi.data_source = source);
    let on_vanity = rows.setter(id, "vanity", |kpi, vanity| {
        kpi.vanity = vanity;
        // It may be counted all the same, but somebody has to say so.
        kpi.counted &= !vanity;
    });
    let on_counted = rows.setter(id, "counted", |kpi, counted| kpi.counted = counted);
    html! {
        <>
            <NumberField id={rows.field_id(id, "priority")} label={kpis::priority(lang)}
                value={kpi.priority.map(f64::from)} on_change={on_priority} kind={NumberKind::Whole}
                limits={Limits::new(1.0, 99.0)} hint={kpis::priority_hint(lang)} />
            <ScaleField id={rows.field_id(id, "ease")} label={kpis::ease(lang)} value={kpi.ease}
                on_change={on_ease} labelling={Labelling::Shown} hint={kpis::ease_hint(lang)} />
            <TextField id={rows.field_id(id, "dataSource")} label={kpis::data_source(lang)}
                value={kpi.data_source.clone()} on_change={on_source} hint={kpis::data_source_hint(lang)} />
            <div class="switches full">
                <div class="switch">
                    <Toggle id={rows.field_id(id, "counted")} label={kpis::counted(lang)} checked={kpi.counted}
                        on_change={on_counted} />
                    <p class="field-hint">{ kpis::counted_hint(lang) }</p>
                </div>
                <div class="switch">
                    <Toggle id={rows.field_id(id, "vanity")} label={kpis::vanity(lang)} checked={kpi.vanity}
                        on_change={on_vanity} />
                    <p class="field-hint">{ kpis::vanity_hint(lang) }</p>
                </div>
            </div>
        </>
    }
}
