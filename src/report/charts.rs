//! The charts of a plan, drawn from the same figures as the document's tables: for the document and for the page.

use super::document::{Picture, Reader};
use super::say::{Say, dash};
use super::{Basis, sureness};
use crate::chart::{
    Chart, Choice, CostByKind, Cumulative, Kind, Mark, MonthlyValue, Months, PlannedMeasured, Ranked,
    Ranking, Ratings, Series, Shade, Size, States, Words,
};
use crate::plan::KpiId;
use crate::projection::{BreakEven, Return};
use crate::text::Locale;
use crate::text::locale::UNDEFINED;
use crate::text::messages::charts as words;
use crate::text::terms::Term;

/// So many goals have a colour of their own; the others are drawn as one.
const COLOURS: usize = 8;

/// Draws a picture; `None` while there is nothing to show.
pub fn draw(picture: &Picture, basis: &Basis, locale: &dyn Locale, size: Size) -> Option<Chart> {
    let say = Say::new(basis, locale);
    let draw = Draw { say, size };
    let projection = &basis.evaluation.projection;
    match picture {
        Picture::Cumulative(Reader::Management) => {
            draw.cumulative(&projection.total, words::cumulative(say.lang))
        }
        Picture::Cumulative(Reader::Department(id)) => {
            let own = projection.departments.iter().find(|row| row.department.as_ref() == Some(id))?;
            draw.cumulative(&own.loaded, &words::cumulative_of(say.lang, &say.department(Some(id))))
        }
        Picture::MonthlyValue => draw.monthly_value(),
        Picture::Ranking => draw.ranking(),
        Picture::CostByKind => draw.cost_by_kind(),
        Picture::PlannedMeasured => draw.planned_measured(),
        Picture::MeasuredTotal => draw.measured_total(),
        Picture::Readings(kpi) => draw.readings(kpi),
        Picture::Fan | Picture::Histogram | Picture::Contributions | Picture::Swings => {
            sureness::draw(picture, draw)
        }
    }
}

#[derive(Clone, Copy)]
pub(super) struct Draw<'a> {
    pub say: Say<'a>,
    pub size: Size,
}

impl Draw<'_> {
    /// Cumulative value, cost and net with the break-even and the milestones.
    fn cumulative(self, returns: &Return, title: &str) -> Option<Chart> {
        let (say, lang) = (self.say, self.say.lang);
        // A plan without value and cost has nothing to show.
        let end = returns.at_horizon().filter(|end| end.value != 0.0 || end.cost != 0.0)?;
        let (value, cost) = (say.cash(end.value), say.cash(end.cost));
        let summary = [
            words::cumulative_summary(lang, &end.month, &value, &cost, &say.cash(end.net)),
            self.break_even(returns.break_even),
        ];
        let summary = summary.join(say.locale.sentence_gap());
        let net = returns.cumulative_net();
        let milestones = self.milestones();
        let label = words::break_even(lang);
        self.in_money(title, &summary, |words, months| {
            Cumulative {
                words,
                months,
                value: Series { name: words::value(lang), figures: &returns.cumulative_value() },
                cost: Series { name: words::cost(lang), figures: &returns.cumulative_cost },
                net: Series { name: words::net(lang), figures: &net },
                milestones: &marks(&milestones),
                break_even: returns.break_even.map(|found| Mark { month: found.month, label }),
                shade: Shade::Between,
            }
            .chart(self.size)
        })
    }

    fn break_even(self, found: Option<BreakEven>) -> String {
        let (say, lang) = (self.say, self.say.lang);
        match found {
            Some(found) if found.holds => words::breaks_even(lang, &found.month),
            Some(found) => words::breaks_even_and_falls_back(lang, &found.month),
            None => words::never_breaks_even(lang, &say.plan.settings.horizon),
        }
    }

    /// Value by month, stacked by the goal that earns it.
    fn monthly_value(self) -> Option<Chart> {
        let (say, lang) = (self.say, self.say.lang);
        let goals = &say.evaluation.projection.goals;
        let earned = |returns: &Return| returns.at_horizon().map_or(0.0, |end| end.value);
        let best = goals.iter().max_by(|a, b| earned(&a.direct).total_cmp(&earned(&b.direct)))?;
        let summary = words::monthly_summary(lang, &say.goal(&best.goal), &say.cash(earned(&best.direct)));
        let own = if goals.len() > COLOURS { COLOURS - 1 } else { goals.len() };
        let (shown, rest) = goals.split_at(own);
        let months = say.evaluation.projection.total.value_by_month.len();
        let together =
            |month: usize| rest.iter().filter_map(|goal| goal.direct.value_by_month.get(month)).sum();
        let together: Vec<f64> = (0..months).map(together).collect();
        let others = Series { name: words::other_goals(lang), figures: &together };
        let series: Vec<Series> = shown
            .iter()
            .map(|goal| Series { name: say.goal(&goal.goal), figures: &goal.direct.value_by_month })
            .chain((!rest.is_empty()).then_some(others))
            .collect();
        let milestones = self.milestones();
        self.in_money(words::monthly(lang), &summary, |words, months| {
            let total = Some(words::all_goals(lang));
            MonthlyValue { words, months, series: &series, total, milestones: &marks(&milestones) }
                .chart(self.size)
        })
    }

    fn ranking(self) -> Option<Chart> {
        let (say, lang) = (self.say, self.say.lang);
        let ranking = &say.evaluation.ranking;
        let state = |selected| if selected { words::selected(lang) } else { words::not_selected(lang) };
        let notes: Vec<String> = ranking
            .iter()
            .map(|ranked| match (state(ranked.selected), ranked.provisional) {
                (state, true) => words::provisional_state(lang, &state),
                (state, false) => state.to_owned(),
            })
            .collect();
        let ranked: Vec<Ranked> = ranking
            .iter()
            .zip(&notes)
            .map(|(ranked, note)| Ranked {
                label: say.goal(&ranked.goal),
                score: ranked.score100,
                choice: if ranked.selected { Choice::Selected } else { Choice::Open },
                ratings: if ranked.provisional { Ratings::Provisional } else { Ratings::Complete },
                note,
            })
            .collect();
        let first = ranking.first()?;
        let score = |figure: f64| say.locale.number(figure, 1);
        let summary = match first.score100 {
            Some(points) => words::ranking_summary(lang, &say.goal(&first.goal), &score(points)),
            None => words::ranking_none(lang).to_owned(),
        };
        Ranking {
            words: Words {
                title: words::ranking(lang),
                summary: &summary,
                amount: words::score(lang),
                missing: UNDEFINED,
                tick: &score,
                figure: &score,
            },
            candidate: words::goal(lang),
            note: words::state(lang),
            states: States {
                selected: words::selected(lang),
                open: words::not_selected(lang),
                provisional: words::provisional(lang),
            },
            ranked: &ranked,
        }
        .chart(self.size)
    }

    /// Cost to the horizon by kind, the largest first.
    fn cost_by_kind(self) -> Option<Chart> {
        let (say, lang) = (self.say, self.say.lang);
        let costs = say.evaluation.projection.cost_by_kind.iter();
        let mut kinds: Vec<Kind> =
            costs.map(|cost| Kind { label: cost.kind.term(lang), amount: cost.in_all() }).collect();
        kinds.sort_by(|a, b| b.amount.total_cmp(&a.amount));
        let largest = kinds.first()?;
        let all: f64 = kinds.iter().map(|kind| kind.amount).sum();
        let share =
            if all > 0.0 { say.locale.percent(largest.amount / all, 0) } else { UNDEFINED.to_owned() };
        let summary = words::kinds_summary(lang, &say.cash(all), &largest.label, &share);
        self.in_money(words::kinds(lang), &summary, |words, _| {
            CostByKind { words, kind: words::kind(lang), kinds: &kinds }.chart(self.size)
        })
    }

    fn planned_measured(self) -> Option<Chart> {
        let (say, lang) = (self.say, self.say.lang);
        let measured = &say.evaluation.measured;
        let values: Vec<Option<f64>> = measured.by_month.iter().map(|month| month.value).collect();
        if values.is_empty() {
            return None;
        }
        let planned = &say.evaluation.projection.total.value_by_month;
        let summary = words::measured_summary(lang, &measured.months);
        self.in_money(words::measured(lang), &summary, |words, months| {
            self.beside_plan(words, months, planned, &values)
        })
    }

    /// The running total of the measured value; it ends before a month without one, which is not a month of 0.
    fn measured_total(self) -> Option<Chart> {
        let (say, lang) = (self.say, self.say.lang);
        let by_month = &say.evaluation.measured.by_month;
        let planned = &say.evaluation.projection.total.cumulative_value();
        let totals: Vec<Option<f64>> = by_month.iter().map(|month| month.cumulative_value).collect();
        let known = totals.iter().take_while(|total| total.is_some()).count();
        let last = known.checked_sub(1).and_then(|at| Some((totals[at]?, *planned.get(at)?)));
        let mut summary = vec![match last {
            Some((total, planned)) => {
                words::total_summary(lang, &known, &say.cash(total), &say.cash(planned))
            }
            None => words::total_none(lang).to_owned(),
        }];
        if known < totals.len() {
            summary.push(words::total_ends(lang, &(known + 1)));
        }
        let summary = summary.join(say.locale.sentence_gap());
        self.in_money(words::measured_total(lang), &summary, |words, months| {
            self.beside_plan(words, months, planned, &totals)
        })
    }

    /// What a KPI read each month, beside the level that was planned.
    fn readings(self, id: &KpiId) -> Option<Chart> {
        let (say, lang) = (self.say, self.say.lang);
        let kpi = say.plan.kpi(id)?;
        let name = say.kpi_name(kpi);
        let projected = say.evaluation.projection.kpis.iter().find(|projected| projected.kpi == *id)?;
        let planned = projected.planned_level_by_month.as_deref().unwrap_or_default();
        let measured = say.evaluation.measured.kpis.iter().find(|measured| measured.kpi == *id);
        let readings = measured.map(|measured| measured.readings.as_slice()).unwrap_or_default();
        let level = |figure: f64| say.locale.figure(figure);
        let latest = readings.iter().rposition(Option::is_some);
        let summary = match latest.and_then(|at| Some((at, readings[at]?))) {
            Some((at, reading)) => {
                let planned = planned.get(at).map_or_else(dash, |planned| level(*planned));
                words::readings_summary(lang, &(at + 1), &name, &level(reading), &planned)
            }
            None => words::readings_none(lang, &name),
        };
        let unit = kpi.unit.trim();
        let words = Words {
            title: &words::readings(lang, &name),
            summary: &summary,
            amount: if unit.is_empty() { words::level(lang) } else { unit },
            missing: UNDEFINED,
            tick: &|figure| say.locale.compact(figure),
            figure: &level,
        };
        self.over_months(words, |words, months| self.beside_plan(words, months, planned, readings))
    }

    fn beside_plan(
        self,
        words: Words,
        months: Months,
        planned: &[f64],
        measured: &[Option<f64>],
    ) -> Option<Chart> {
        let lang = self.say.lang;
        let milestones = self.milestones();
        PlannedMeasured {
            words,
            months,
            planned: Series { name: words::planned_value(lang), figures: planned },
            measured_name: words::measured_value(lang),
            measured,
            milestones: &marks(&milestones),
        }
        .chart(self.size)
    }

    /// Draws with the words of a chart in the plan's currency.
    pub(super) fn in_money(
        self,
        title: &str,
        summary: &str,
        draw: impl FnOnce(Words, Months) -> Option<Chart>,
    ) -> Option<Chart> {
        let (say, lang) = (self.say, self.say.lang);
        let currency = &say.plan.settings.currency;
        let words = Words {
            title,
            summary,
            amount: &words::amount(lang, currency),
            missing: UNDEFINED,
            tick: &|amount| say.locale.compact_money(amount, currency),
            figure: &|amount| say.cash(amount),
        };
        self.over_months(words, draw)
    }

    /// Draws with months named as everywhere.
    fn over_months(self, words: Words, draw: impl FnOnce(Words, Months) -> Option<Chart>) -> Option<Chart> {
        let (say, lang) = (self.say, self.say.lang);
        let (tick, full) = (|month: u32| month.to_string(), |month: u32| say.month(month));
        draw(words, Months { name: words::month_of_plan(lang), tick: &tick, full: &full })
    }

    /// Months 6 and 12, and the end of the plan.
    pub(super) fn milestones(self) -> Vec<(u32, String)> {
        let months = self.say.evaluation.projection.milestones.iter();
        months.map(|month| (*month, words::milestone(self.say.lang, month))).collect()
    }
}

pub(super) fn marks(labels: &[(u32, String)]) -> Vec<Mark<'_>> {
    labels.iter().map(|(month, label)| Mark { month: *month, label }).collect()
}
