//! The figures of a simulation as tables.

use super::super::document::Table;
use super::super::say::dash;
use super::Sureness;
use crate::simulation::{MilestoneOutcome, Percentiles, Summary};
use crate::text::messages::sureness as words;

impl Sureness<'_> {
    /// ROI from P10 to P90 at each milestone, beside the base case and the risk-adjusted figure.
    pub fn milestones(self) -> Table {
        let (say, lang) = (self.say, self.say.lang);
        let base = &say.evaluation.projection.total.milestones;
        let row = |(at, base): (&MilestoneOutcome, &crate::projection::Milestone)| {
            let of = |figure: fn(&Percentiles) -> f64| say.roi(at.roi.map(|roi| figure(&roi.percentiles)));
            vec![
                say.month(at.month),
                of(|roi| roi.p10),
                of(|roi| roi.p50),
                of(|roi| roi.p90),
                say.roi(base.roi),
                say.roi(at.risk_adjusted_roi),
                self.positive(at),
            ]
        };
        Table::new(words::milestones(lang))
            .words(words::by(lang))
            .figures("P10")
            .figures("P50")
            .figures("P90")
            .figures(words::base_case(lang))
            .figures(words::risk_adjusted(lang))
            .figures(words::positive(lang))
            .rows(self.outcome.milestones.iter().zip(base).map(row))
            .note(words::milestones_note(lang))
    }

    /// ROI, NPV and net with all that is summed up of them, one table for each milestone.
    pub fn percentiles(self) -> Vec<Table> {
        self.outcome.milestones.iter().map(|at| self.percentiles_at(at)).collect()
    }

    fn percentiles_at(self, at: &MilestoneOutcome) -> Table {
        let (say, lang) = (self.say, self.say.lang);
        let heads = ["P5", "P10", "P25", "P50", "P75", "P90", "P95"];
        let table = Table::new(words::percentiles_at(lang, &at.month)).words(words::figure(lang));
        let table = heads.into_iter().fold(table, Table::figures);
        let row = |name: &str, summary: Option<&Summary>, write: &dyn Fn(f64) -> String| {
            let figure = |figure: Option<f64>| figure.map_or_else(dash, write);
            let Some(Summary { mean, standard_error, percentiles }) = summary else {
                let mut cells = vec![name.to_owned()];
                cells.resize_with(heads.len() + 3, dash);
                return cells;
            };
            let Percentiles { p5, p10, p25, p50, p75, p90, p95 } = *percentiles;
            let figures = [p5, p10, p25, p50, p75, p90, p95, *mean, *standard_error];
            std::iter::once(name.to_owned()).chain(figures.map(|x| figure(Some(x)))).collect()
        };
        let (roi, cash) = (|x| say.locale.signed_percent(x, 1), |x| say.cash(x));
        table.figures(words::mean(lang)).figures(words::standard_error(lang)).rows([
            row(words::roi(lang), at.roi.as_ref(), &roi),
            row(words::npv(lang), Some(&at.npv), &cash),
            row(words::net(lang), Some(&at.net), &cash),
        ])
    }

    /// ROI, NPV and net by the horizon, from P1 to P99; `None` without a sample.
    pub fn levels(self) -> Option<Table> {
        let (say, lang) = (self.say, self.say.lang);
        let table = self.outcome.table.as_ref()?;
        let month = self.outcome.milestones.last()?.month;
        let at = |figures: &[f64], at: usize| figures.get(at).copied();
        let row = |(index, level): (usize, &f64)| {
            vec![
                words::percentile(lang, &say.locale.number(level * 100.0, 0)),
                say.roi(table.roi.as_ref().and_then(|roi| at(roi, index))),
                say.cash_or_dash(at(&table.npv, index)),
                say.cash_or_dash(at(&table.net, index)),
            ]
        };
        let rows = table.levels.iter().enumerate().map(row);
        let empty = Table::new(words::levels_at(lang, &month)).words(words::level(lang));
        let heads = [words::roi(lang), words::npv(lang), words::net(lang)];
        Some(heads.into_iter().fold(empty, Table::figures).rows(rows))
    }
}
