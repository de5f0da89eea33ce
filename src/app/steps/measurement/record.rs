//! Where readings and real costs are entered: a few months at a time as a table, one month as a form on a phone.

use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use super::form::form;
use super::grid::grid;
use super::lines::{self, Figures, KpiLines, PlanMonth};
use super::outside::Outside;
use super::window::Window;
use crate::app::current::{Current, use_current};
use crate::app::editor::Editor;
use crate::app::parts::{Choice, Icon, Options, Picture, RadioGroup, Section, use_chart_size};
use crate::app::route::Route;
use crate::app::words::{Words, use_words};
use crate::browser::focus;
use crate::chart::Size;
use crate::plan::{KpiId, Month, Step};
use crate::text::messages::measurement;

/// So many KPIs are drawn at first, and so many more each time: more fields at once would be slow to draw.
const KPIS: usize = 40;

/// Half a year fits most screens.
const MONTHS: u32 = 6;

/// What the table and the form show.
pub struct View<'a> {
    pub lines: KpiLines,
    pub costs: Vec<Figures>,
    pub values: Vec<Figures>,
    pub months: Rc<[PlanMonth]>,
    /// Months with readings whose cost is not recorded yet.
    pub not_booked: BTreeSet<u32>,
    /// How many KPIs that count are drawn.
    pub drawn: usize,
    pub on_more: Callback<()>,
    /// Whether the KPIs that do not count are unfolded.
    pub unfolded: bool,
    pub on_unfold: Callback<bool>,
    pub editor: Editor,
    pub words: &'a Words,
}

#[component]
pub fn Record() -> Html {
    let words = use_words();
    let lang = words.lang;
    let current = use_current();
    let phone = use_chart_size() == Size::Narrow;
    let horizon = current.plan.settings.horizon;
    // The month to be read next, from when the step was opened: what is shown does not move while typing.
    let last = use_state_eq(|| current.evaluation.measured.months + 1);
    let length = use_state_eq(|| MONTHS);
    let drawn = use_state_eq(|| KPIS);
    let unfolded = use_state_eq(|| false);
    let window = Window::ending_with(*last, if phone { 1 } else { *length }, horizon);
    let months = use_memo((window, current.plan.settings.clone(), words.clone()), |(window, _, words)| {
        lines::months(&current, *window, words)
    });
    let view = View {
        lines: KpiLines::of(&current, window, &words),
        costs: lines::costs(&current, window),
        values: lines::values(&current, window),
        months: Rc::clone(&months),
        not_booked: current.evaluation.measured.read_not_booked.iter().copied().collect(),
        drawn: *drawn,
        on_more: {
            let (set, now) = (drawn.setter(), *drawn);
            Callback::from(move |()| set.set(now + KPIS))
        },
        unfolded: *unfolded,
        on_unfold: {
            let set = unfolded.setter();
            Callback::from(move |now| set.set(now))
        },
        editor: current.editor.clone(),
        words: &words,
    };
    let draw = {
        let (set_last, set_drawn, set_unfolded) = (last.setter(), drawn.setter(), unfolded.setter());
        let drawn = *drawn;
        Callback::from(move |sought: Sought| {
            if let Some(window) = sought.window {
                set_last.set(window.last());
            }
            match sought.row {
                Some(Row::Counted(at)) => set_drawn.set(drawn.max(at + 1)),
                Some(Row::Tracked) => set_unfolded.set(true),
                None => {}
            }
        })
    };
    use_asked(&current, window, draw);

    let on_window = {
        let set = last.setter();
        Callback::from(move |window: Window| set.set(window.last()))
    };
    let on_length = {
        let set = length.setter();
        Callback::from(move |months| set.set(months))
    };
    html! {
        <Section title={measurement::record(lang)} intro={measurement::record_intro(lang)}>
            { no_kpis(&view) }
            <div class="month-nav">
                <WindowChoice {window} settings={NamedMonths(current.clone())} on_change={on_window} />
                if !phone && horizon > MONTHS {
                    <RadioGroup label={measurement::months_shown(lang)}
                        options={Options::new(
                            &*length,
                            [MONTHS, 2 * MONTHS].map(|n| (n, measurement::months(lang, &n).into())).to_vec(),
                            on_length,
                        )} />
                }
            </div>
            <div class="month-place">
                if phone { { form(&view) } } else { { grid(&view) } }
            </div>
            <div class="month-notes">
                if !current.plan.settings.count_labour {
                    <p class="muted">{ measurement::without_labour(lang) }</p>
                }
                <Outside />
            </div>
        </Section>
    }
}

/// What to do first where there is nothing to read.
fn no_kpis(view: &View) -> Html {
    let lang = view.words.lang;
    html! {
        <div class="step-notes">
            if view.lines.is_empty() {
                <p>{ measurement::no_kpis(lang) }</p>
                <p><a class="button" href={Route::Step(Step::Kpis).href()}>{ measurement::to_kpis(lang) }</a></p>
            }
        </div>
    }
}

/// Names months of the plan; the same while the calendar is.
#[derive(Clone)]
struct NamedMonths(Current);

impl PartialEq for NamedMonths {
    fn eq(&self, other: &Self) -> bool {
        self.0.plan.settings.launch_month == other.0.plan.settings.launch_month
    }
}

#[derive(Properties, PartialEq)]
struct WindowChoiceProps {
    window: Window,
    settings: NamedMonths,
    on_change: Callback<Window>,
}

/// Earlier, later, or straight to a month.
#[component]
fn WindowChoice(props: &WindowChoiceProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let window = props.window;
    let go = |to: Window| {
        let on_change = props.on_change.clone();
        Callback::from(move |_: MouseEvent| on_change.emit(to))
    };
    let on_choice = {
        let on_change = props.on_change.clone();
        Callback::from(move |first| on_change.emit(window.beginning_with(first)))
    };
    let name = |month: u32| {
        let named = lines::plan_month(&props.settings.0, month, &words);
        AttrValue::from(measurement::month_on_calendar(lang, &month, &named.name))
    };
    let options = window.beginnings().map(|month| (month, name(month))).collect::<Vec<_>>();
    let label = if window.first() == window.last() {
        measurement::shown_month(lang)
    } else {
        measurement::shown_from(lang)
    };
    html! {
        <div class="month-window">
            <button type="button" class="button month-turn" aria-disabled={window.is_first().then_some("true")}
                onclick={go(window.earlier())}>
                <Icon picture={Picture::ArrowLeft} />
                <span>{ measurement::earlier(lang) }</span>
            </button>
            <Choice {label} options={Options::new(&window.first(), options, on_choice)} />
            <button type="button" class="button month-turn" aria-disabled={window.is_last().then_some("true")}
                onclick={go(window.later())}>
                <span>{ measurement::later(lang) }</span>
                <Icon picture={Picture::ArrowRight} />
            </button>
        </div>
    }
}

/// What must be drawn for a field that somebody is led to.
struct Sought {
    window: Option<Window>,
    row: Option<Row>,
}

enum Row {
    /// A KPI that counts, by its place among those.
    Counted(usize),
    Tracked,
}

/// Draws the month and the row of a field that a finding leads to.
#[hook]
fn use_asked(current: &Current, window: Window, draw: Callback<Sought>) {
    // The listener lives as long as the step and asks for the newest answer.
    let newest = use_mut_ref(|| None);
    newest.replace(Some((current.clone(), window, draw)));
    use_effect_with((), move |()| {
        let listener = focus::on_asked(move |id| {
            if let Some((current, window, draw)) = &*newest.borrow() {
                draw.emit(sought(id, current, *window));
            }
        });
        move || drop(listener)
    });
}

fn sought(id: &str, current: &Current, window: Window) -> Sought {
    let Current { plan, evaluation, .. } = current;
    let showing = |month: u32| (!window.months().contains(&month)).then(|| window.beginning_with(month));
    // A month is written as 2026-03.
    if let Some(month) = id.strip_prefix("month-").and_then(|rest| rest.get(..7)?.parse::<Month>().ok()) {
        return Sought { window: plan.settings.plan_month(month).and_then(showing), row: None };
    }
    let kpi = id.strip_prefix("kpi-").and_then(|rest| rest.strip_suffix("-readings"));
    let Some(kpi) = kpi.map(KpiId::from) else { return Sought { window: None, row: None } };
    let readings = evaluation.measured.kpis.iter().find(|measured| measured.kpi == kpi);
    let missing = readings.and_then(|measured| measured.readings.iter().position(Option::is_none));
    let missing = missing.and_then(|at| u32::try_from(at + 1).ok());
    let counts = |id: &KpiId| plan.kpi(id).is_some_and(|kpi| kpi.counted);
    let row = if counts(&kpi) {
        let projected: BTreeSet<&KpiId> = evaluation.projection.kpis.iter().map(|kpi| &kpi.kpi).collect();
        let shown = evaluation.kpi_order.iter().filter(|id| projected.contains(id) && counts(id));
        shown.into_iter().position(|id| *id == kpi).map(Row::Counted)
    } else {
        Some(Row::Tracked)
    };
    Sought { window: missing.and_then(showing), row }
}
