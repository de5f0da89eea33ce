//! What a KPI's value comes to: at full effect, by the horizon, shown and earned, each with its formula.

use yew::prelude::*;

use super::super::kpi_words::with_unit;
use crate::app::parts::{Disclosure, Stat, Tone};
use crate::app::words::{Words, use_words};
use crate::plan::{Kpi, Quantity};
use crate::projection::{KpiProjection, improvement};
use crate::text::Lang;
use crate::text::locale::UNDEFINED;
use crate::text::messages::{kpis, values};

/// The figures of a projected KPI that step 5 shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figures {
    pub full_improvement: Option<f64>,
    pub full_value: Option<f64>,
    pub shown: f64,
    pub earned: f64,
}

impl Figures {
    pub fn of(kpi: &KpiProjection) -> Self {
        Self {
            full_improvement: kpi.full_improvement,
            full_value: kpi.full_value,
            shown: kpi.value_shown(),
            earned: kpi.value_earned(),
        }
    }
}

/// Why there is no value yet.
pub fn lacking(kpi: &Kpi, lang: Lang) -> Option<&'static str> {
    if improvement(kpi).is_none() {
        Some(values::lacks_levels(lang))
    } else if kpi.counted && kpi.unit_value.is_none() {
        Some(values::lacks_value(lang))
    } else {
        kpi.attribution.is_none().then(|| values::lacks_share(lang))
    }
}

/// The value of a KPI in one line.
pub fn in_one_line(kpi: &Kpi, figures: Option<Figures>, horizon: u32, words: &Words) -> String {
    let lang = words.lang;
    let Some(figures) = figures else { return values::left_out(lang).to_owned() };
    if !kpi.counted {
        return if figures.earned == 0.0 {
            kpis::not_counted(lang).to_owned()
        } else {
            values::lifts_others(lang, &words.cash(figures.earned), &horizon)
        };
    }
    match figures.full_value {
        Some(value) => values::a_month(lang, &words.cash(value)),
        None => values::unknown(lang, &lacking(kpi, lang).unwrap_or_default()),
    }
}

#[derive(Properties, PartialEq)]
pub struct OutcomeProps {
    pub kpi: Kpi,
    pub figures: Figures,
    pub horizon: u32,
}

#[component]
pub fn Outcome(props: &OutcomeProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let OutcomeProps { kpi, figures, horizon } = props;
    let full_value = figures.full_value.filter(|_| kpi.counted);
    let (value, tone) = full_value
        .map_or_else(|| (UNDEFINED.to_owned(), Tone::Muted), |value| (words.cash(value), Tone::Plain));
    let note =
        if kpi.counted { formula(kpi, *figures, &words) } else { Some(kpis::not_counted(lang).to_owned()) };
    let note = note.or_else(|| lacking(kpi, lang).map(ToOwned::to_owned)).map(AttrValue::from);
    let reduced = kpi.attribution.is_some() && figures.full_improvement != improvement(kpi);
    html! {
        <div class="value-outcome">
            <dl class="stats stats-row">
                <Stat label={values::full_value(lang)} {value} {note} {tone} />
                <Stat label={values::shown(lang, horizon)} value={words.cash(figures.shown)} />
                <Stat label={values::earned(lang, horizon)} value={words.cash(figures.earned)} />
            </dl>
            <div class="notes">
                if differ(figures.shown, figures.earned) {
                    <p class="muted">{ values::shown_and_earned_differ(lang) }</p>
                }
                if reduced { <p class="muted">{ values::less_tactics(lang) }</p> }
            </div>
            <Disclosure title={values::explain(lang)}>
                <ul class="explained">
                    <li>{ values::explain_full(lang) }</li>
                    <li>{ values::explain_ramp(lang) }</li>
                    <li>{ values::explain_views(lang) }</li>
                </ul>
            </Disclosure>
        </div>
    }
}

/// "100 orders × NT$483 × 80%".
fn formula(kpi: &Kpi, figures: Figures, words: &Words) -> Option<String> {
    let lang = words.lang;
    let units = with_unit(words.figure(figures.full_improvement?), &kpi.unit, lang);
    let value = words.cash(kpi.unit_value.map(Quantity::base)?);
    let share = words.share(kpi.attribution.map(Quantity::base)?);
    Some(values::full_formula(lang, &units, &value, &share))
}

/// Both views sum the same money in another order, so they may differ by a hair.
fn differ(shown: f64, earned: f64) -> bool {
    (shown - earned).abs() > 1e-6 * shown.abs().max(earned.abs())
}
