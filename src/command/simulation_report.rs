//! A simulation as text: one section for each view of it. Computes nothing.

use tenfold::findings::Place;
use tenfold::simulation::{InputOutcome, MilestoneOutcome, Outcome, Percentiles, Summary};
use tenfold::text::Locale;
use tenfold::text::locale::UNDEFINED;
use tenfold::text::messages::cli as say;

use super::input::Input;
use super::report::{Report, section};
use super::table::Table;

/// Inputs that are listed; the others are only counted.
const LISTED: usize = 15;

/// All sections, with an empty line between them.
pub fn report(input: &Input, outcome: &Outcome, locale: &dyn Locale) -> String {
    let report = Simulated { plan: Report::new(input, locale), outcome };
    let sections = [
        report.plan.head() + &report.samples(),
        report.roi(),
        report.money(say::npv_title(locale.lang()), |at| at.npv),
        report.money(say::net_title(locale.lang()), |at| at.net),
        report.band(),
        report.break_even(),
        report.inputs(),
        report.scenarios(),
    ];
    let said: Vec<String> = sections.into_iter().filter(|section| !section.is_empty()).collect();
    said.join("\n")
}

struct Simulated<'a> {
    plan: Report<'a>,
    outcome: &'a Outcome,
}

impl Simulated<'_> {
    fn samples(&self) -> String {
        let Outcome { samples, seed, .. } = self.outcome;
        say::samples(self.plan.lang, &self.plan.locale.number(f64::from(*samples), 0), seed) + "\n"
    }

    fn roi(&self) -> String {
        let lang = self.plan.lang;
        let heads = [
            say::month(lang),
            "P10",
            "P50",
            "P90",
            say::mean(lang),
            say::positive(lang),
            say::base_case(lang),
            say::risk_adjusted(lang),
        ];
        let mut table = Table::new(1, &heads);
        let base = &self.plan.input.evaluation.projection.total.milestones;
        for (at, base) in self.outcome.milestones.iter().zip(base) {
            let of = |figure: fn(&Summary) -> f64| self.plan.roi(at.roi.as_ref().map(figure));
            table.row([
                self.plan.month(at.month),
                of(|roi| roi.percentiles.p10),
                of(|roi| roi.percentiles.p50),
                of(|roi| roi.percentiles.p90),
                of(|roi| roi.mean),
                at.positive.map_or(UNDEFINED.to_owned(), |chance| self.chance(chance)),
                self.plan.roi(base.roi),
                self.plan.roi(at.risk_adjusted_roi),
            ]);
        }
        section(say::roi_title(lang), &table)
    }

    fn money(&self, title: &str, figure: fn(&MilestoneOutcome) -> Summary) -> String {
        let lang = self.plan.lang;
        let mut table = Table::new(
            1,
            &[say::month(lang), "P5", "P10", "P50", "P90", "P95", say::mean(lang), say::standard_error(lang)],
        );
        for at in &self.outcome.milestones {
            let summary = figure(at);
            let Percentiles { p5, p10, p50, p90, p95, .. } = summary.percentiles;
            let figures = [p5, p10, p50, p90, p95, summary.mean, summary.standard_error];
            table.row([self.plan.month(at.month)].into_iter().chain(figures.map(|x| self.plan.money(x))));
        }
        section(title, &table)
    }

    /// Every third month, and the last.
    fn band(&self) -> String {
        let lang = self.plan.lang;
        let mut table =
            Table::new(1, &[say::month(lang), "P5", "P25", "P50", "P75", "P95", say::broken_even(lang)]);
        let last = self.outcome.band.len();
        for ((month, band), chance) in
            (1_u32..).zip(&self.outcome.band).zip(&self.outcome.break_even.by_month)
        {
            if month % 3 == 0 || usize::try_from(month) == Ok(last) {
                let figures = [band.p5, band.p25, band.p50, band.p75, band.p95].map(|x| self.plan.money(x));
                let row = [self.plan.month(month)].into_iter().chain(figures);
                table.row(row.chain([self.chance(*chance)]));
            }
        }
        section(say::band_title(lang), &table)
    }

    fn break_even(&self) -> String {
        let lang = self.plan.lang;
        let mut table = Table::of_words();
        table.row([say::never_breaks_even(lang).to_owned(), self.chance(self.outcome.break_even.never)]);
        section(say::break_even(lang), &table)
    }

    fn inputs(&self) -> String {
        let lang = self.plan.lang;
        let mut inputs: Vec<&InputOutcome> = self.outcome.inputs.iter().collect();
        let weight = |input: &InputOutcome| input.contribution.unwrap_or(0.0).abs();
        inputs.sort_by(|a, b| weight(b).total_cmp(&weight(a)));
        let mut table = Table::new(
            1,
            &[say::input(lang), say::contribution(lang), say::roi_at_p10(lang), say::roi_at_p90(lang)],
        );
        for input in inputs.iter().take(LISTED) {
            let name = Place::from(&input.input).name(self.plan.locale, self.plan.plan);
            let contribution = input.contribution.map(|x| self.plan.locale.signed_percent(x, 1));
            table.row([
                name,
                contribution.unwrap_or(UNDEFINED.to_owned()),
                self.plan.roi(input.swing.at_p10),
                self.plan.roi(input.swing.at_p90),
            ]);
        }
        let mut text = section(say::inputs_title(lang), &table);
        if inputs.is_empty() {
            text = format!("{}\n  {}\n", say::inputs_title(lang), say::no_ranges(lang));
        } else if inputs.len() > LISTED {
            text.extend(["  ", &say::more_inputs(lang, &(inputs.len() - LISTED)), "\n"]);
        }
        text
    }

    fn scenarios(&self) -> String {
        let lang = self.plan.lang;
        let heads = [
            say::scenario(lang),
            "P10",
            "P50",
            "P90",
            say::positive(lang),
            say::net_difference(lang),
            say::better(lang),
        ];
        let mut table = Table::new(1, &heads);
        for one in &self.outcome.scenarios {
            let (at, than) = (one.milestones.last(), one.differences.last());
            let roi = |figure: fn(&Percentiles) -> f64| {
                self.plan.roi(at.and_then(|at| at.roi.as_ref()).map(|roi| figure(&roi.percentiles)))
            };
            let chance =
                |chance: Option<f64>| chance.map_or(UNDEFINED.to_owned(), |chance| self.chance(chance));
            table.row([
                self.plan.scenario(&one.scenario),
                roi(|roi| roi.p10),
                roi(|roi| roi.p50),
                roi(|roi| roi.p90),
                chance(at.and_then(|at| at.positive)),
                self.plan.amount(than.map(|than| than.net.percentiles.p50)),
                chance(than.map(|than| than.better)),
            ]);
        }
        section(say::simulated_scenarios_title(lang), &table)
    }

    fn chance(&self, chance: f64) -> String {
        self.plan.locale.percent(chance, 1)
    }
}
