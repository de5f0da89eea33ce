//! The pictures of a document, drawn from the same figures as its tables. Also for the page, wherever it shows one
//! of them.

use super::document::{Picture, Reader};
use super::say::{Say, dash};
use crate::chart::{
    Chart, Choice, CostByKind, Cumulative, Kind, Mark, MonthlyValue, Months, PlannedMeasured, Ranked,
    Ranking, Ratings, Series, Shade, Size, States, Words,
};
use crate::evaluation::Evaluation;
use crate::plan::Plan;
use crate::projection::{Return, cumulative};
use crate::text::Locale;
use crate::text::messages::report::pictures as words;
use crate::text::terms::Term;

/// Draws a picture; `None` while there is nothing to show.
pub fn draw(
    picture: &Picture,
    plan: &Plan,
    evaluation: &Evaluation,
    locale: &dyn Locale,
    size: Size,
) -> Option<Chart> {
    let say = Say::new(plan, evaluation, locale);
    let draw = Draw { say, size };
    let projection = &evaluation.projection;
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
    }
}

/// As many series as can be told apart; the rest go together.
const MOST_SERIES: usize = 8;

#[derive(Clone, Copy)]
struct Draw<'a> {
    say: Say<'a>,
    size: Size,
}

impl Draw<'_> {
    fn cumulative(self, returns: &Return, title: &str) -> Option<Chart> {
        let (say, lang) = (self.say, self.say.lang);
        // A plan without value and cost has nothing to show.
        let end = returns.at_horizon().filter(|end| end.value != 0.0 || end.cost != 0.0)?;
        let mut summary = words::cumulative_even(lang, &end.month, &say.cash(end.value), &say.cash(end.cost));
        match returns.break_even {
            Some(found) => summary += &words::even_in(lang, &say.calendar(found.month), &found.month),
            None => summary += words::even_never(lang),
        }
        let net = returns.cumulative_net();
        let break_even = returns.break_even.map(|found| (found.month, words::break_even(lang, &found.month)));
        self.with(title, &summary, |words, months| {
            Cumulative {
                words,
                months,
                value: Series { name: words::value(lang), figures: &returns.cumulative_value },
                cost: Series { name: words::cost(lang), figures: &returns.cumulative_cost },
                net: Series { name: words::net(lang), figures: &net },
                milestones: &self.milestones(),
                break_even: break_even.as_ref().map(|(month, label)| Mark { month: *month, label }),
                shade: Shade::Between,
            }
            .chart(self.size)
        })
    }

    fn monthly_value(self) -> Option<Chart> {
        let (say, lang) = (self.say, self.say.lang);
        let projection = &say.evaluation.projection;
        let goals = &projection.goals;
        let last = *projection.total.value_by_month.last()?;
        let fits = if goals.len() > MOST_SERIES { MOST_SERIES - 1 } else { goals.len() };
        let (shown, rest) = goals.split_at(fits);
        let rest: Vec<f64> = rest.iter().fold(Vec::new(), |sum, goal| {
            let months = &goal.direct.value_by_month;
            if sum.is_empty() { months.clone() } else { sum.iter().zip(months).map(|(a, b)| a + b).collect() }
        });
        let series = shown
            .iter()
            .map(|goal| Series { name: say.goal(&goal.goal), figures: &goal.direct.value_by_month });
        let others = (!rest.is_empty()).then_some(Series { name: words::other_goals(lang), figures: &rest });
        let series: Vec<Series> = series.chain(others).collect();
        let summary = words::monthly_says(lang, &say.cash(last), &projection.horizon);
        self.with(words::monthly(lang), &summary, |words, months| {
            let total = Some(words::all_goals(lang));
            MonthlyValue { words, months, series: &series, total, milestones: &self.milestones() }
                .chart(self.size)
        })
    }

    fn ranking(self) -> Option<Chart> {
        let (say, lang) = (self.say, self.say.lang);
        let ranking = &say.evaluation.ranking;
        let notes: Vec<String> = ranking
            .iter()
            .map(|ranked| {
                let state = if ranked.selected { words::selected(lang) } else { words::not_selected(lang) };
                if ranked.provisional { words::provisional_state(lang, &state) } else { state.to_owned() }
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
        let summary = match first.score100 {
            Some(score) => words::ranking_says(lang, &say.goal(&first.goal), &say.locale.number(score, 1)),
            None => words::ranking_none(lang).to_owned(),
        };
        let score = |figure: f64| say.locale.number(figure, 1);
        Ranking {
            words: Words {
                title: words::ranking(lang),
                summary: &summary,
                amount: words::score(lang),
                missing: &dash(),
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

    fn cost_by_kind(self) -> Option<Chart> {
        let (say, lang) = (self.say, self.say.lang);
        let projection = &say.evaluation.projection;
        let sum = |months: &[f64]| cumulative(months).last().copied().unwrap_or(0.0);
        let costs = projection.cost_by_kind.iter();
        let mut kinds: Vec<Kind> =
            costs.map(|cost| Kind { label: cost.kind.term(lang), amount: sum(&cost.by_month) }).collect();
        kinds.sort_by(|a, b| b.amount.total_cmp(&a.amount));
        let largest = kinds.first()?;
        let summary = words::by_kind_says(lang, &largest.label, &say.cash(largest.amount));
        self.with(&words::by_kind(lang, &projection.horizon), &summary, |words, _| {
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
        let summary = words::measured_says(lang, &measured.months);
        self.with(words::measured(lang), &summary, |words, months| {
            PlannedMeasured {
                words,
                months,
                planned: Series { name: words::planned_value(lang), figures: planned },
                measured_name: words::measured_value(lang),
                measured: &values,
                milestones: &self.milestones(),
            }
            .chart(self.size)
        })
    }

    /// Draws with the words of a chart in money.
    fn with(
        self,
        title: &str,
        summary: &str,
        draw: impl FnOnce(Words, Months) -> Option<Chart>,
    ) -> Option<Chart> {
        let (say, lang) = (self.say, self.say.lang);
        let currency = &say.plan.settings.currency;
        let amount = words::money(lang, currency);
        let month = |month: u32| say.month(month);
        let words = Words {
            title,
            summary,
            amount: &amount,
            missing: &dash(),
            tick: &|figure| say.locale.compact(figure),
            figure: &|figure| say.cash(figure),
        };
        draw(words, Months { name: words::month(lang), tick: &|month| month.to_string(), full: &month })
    }

    /// Months 6 and 12, and the end of the plan.
    fn milestones(self) -> Vec<Mark<'static>> {
        let lang = self.say.lang;
        let label = |month: u32| match month {
            6 => words::first_return(lang),
            12 => words::accurate(lang),
            _ => words::end(lang),
        };
        let milestones = self.say.evaluation.projection.milestones.iter();
        milestones.map(|&month| Mark { month, label: label(month) }).collect()
    }
}
