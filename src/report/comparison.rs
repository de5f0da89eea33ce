//! One plan held against another: what either holds at a glance, and which parts differ, in words. It does not know
//! where the two come from: a file and the plan that is open, or a plan now and as it was.

use crate::evaluation::Evaluation;
use crate::file::changes;
use crate::plan::Plan;
use crate::text::locale::UNDEFINED;
use crate::text::messages::{app, channels, findings::places as m, opening as say, overview, tactics};
use crate::text::{Lang, Locale, terms};

/// A line of a comparison: what it is of, and what it comes to on either side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    pub label: String,
    pub sides: [String; 2],
}

impl Compared {
    pub fn differs(&self) -> bool {
        self.sides[0] != self.sides[1]
    }
}

/// What a plan holds, as labels and what they come to, in one order for every plan; money in its own currency, and what
/// its horizon is for by its own horizon.
pub fn at_a_glance(plan: &Plan, evaluation: &Evaluation, locale: &dyn Locale) -> Vec<(String, String)> {
    let lang = locale.lang();
    let settings = &plan.settings;
    let total = &evaluation.projection.total;
    let cash = |x: f64| locale.money(x, &settings.currency);
    let end = total.at_horizon();
    let or_dash = |text: Option<String>| text.unwrap_or_else(|| UNDEFINED.to_owned());
    let break_even = total.break_even.map_or_else(
        || app::break_even_never(lang, &settings.horizon),
        |found| app::break_even_month(lang, &found.month),
    );
    let goals = say::goals_selected(lang, &plan.goals.candidates.len(), &plan.selected_goals().count());
    let line = |label: &str, what: String| (label.to_owned(), what);
    vec![
        line(say::name(lang), terms::named(&plan.name, lang).to_owned()),
        line(overview::currency(lang), settings.currency.clone()),
        line(overview::launch_month(lang), locale.calendar_month(settings.launch_month)),
        line(overview::horizon(lang), say::months(lang, &settings.horizon)),
        line(say::goals(lang), goals),
        line(m::field_kpis(lang), plan.kpis.len().to_string()),
        line(channels::channels(lang), plan.channels.list.len().to_string()),
        line(tactics::tactics(lang), plan.tactics.len().to_string()),
        line(&app::roi_at(lang, &settings.horizon), or_dash(end.as_ref().map(|end| locale.roi(end.roi)))),
        line(app::break_even(lang), break_even),
        line(overview::net(lang), or_dash(end.as_ref().map(|end| cash(end.net)))),
        line(say::npv(lang), cash(total.npv)),
    ]
}

/// Two plans at a glance, line by line.
pub fn compared(one: Vec<(String, String)>, other: Vec<(String, String)>) -> Vec<Compared> {
    let lines = one.into_iter().zip(other);
    let line = |((label, here), (other, there)): ((String, String), (String, String))| {
        // The ROI of two horizons has two labels.
        let label = if label == other { label } else { [label, other].join(" / ") };
        Compared { label, sides: [here, there] }
    };
    lines.map(line).collect()
}

/// What changes from one plan to the other, part by part, with what is new and what is gone by name; whose copies they
/// are does not count.
pub fn changed_parts(from: &Plan, to: &Plan, lang: Lang) -> Vec<String> {
    let found = changes(from, to);
    if found.is_empty() {
        let same = *from == Plan { id: from.id.clone(), ..to.clone() };
        return vec![if same { say::same(lang) } else { say::order_only(lang) }.to_owned()];
    }
    found.iter().map(|changed| changed.text(lang)).collect()
}
