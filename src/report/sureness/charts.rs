//! The pictures of a simulation.

use super::super::charts::{Draw, marks};
use super::super::document::Picture;
use super::Sureness;
use super::inputs::input;
use crate::chart::{
    Band, Chances, Chart, Contribution, Contributions, Fan, Histogram, HistogramMark, Outside, Series, Sides,
    Swing, Swings, Words,
};
use crate::simulation::{HistogramOf, InputOutcome, Percentiles};
use crate::text::locale::UNDEFINED;
use crate::text::messages::charts as chart_words;
use crate::text::messages::sureness as words;

/// So many inputs are shown; the others matter less.
const SHOWN: usize = 10;
/// So many inputs are summed up in words.
const LARGEST: usize = 3;

/// `None` for a picture of something else, and while there is nothing to show.
pub(in super::super) fn draw(picture: &Picture, draw: Draw) -> Option<Chart> {
    let sureness = Sureness::said(draw.say)?;
    match picture {
        Picture::Fan => sureness.fan(draw),
        Picture::Histogram => sureness.histogram(draw),
        Picture::Contributions => sureness.contributions(draw),
        Picture::Swings => sureness.swings(draw),
        _ => None,
    }
}

/// Of the percentiles by month, each from month 1 on.
fn by_month(band: &[Percentiles], figure: fn(&Percentiles) -> f64) -> Vec<f64> {
    band.iter().map(figure).collect()
}

impl<'a> Sureness<'a> {
    fn fan(self, draw: Draw) -> Option<Chart> {
        let (say, lang) = (self.say, self.say.lang);
        let band = &self.outcome.band;
        let end = band.last()?;
        let base = say.evaluation.projection.total.cumulative_net();
        let summary = words::fan_summary(
            lang,
            &band.len(),
            &say.cash(end.p10),
            &say.cash(end.p50),
            &say.cash(end.p90),
            &say.cash_or_dash(base.last().copied()),
        );
        let pairs: [(u8, u8, Vec<f64>, Vec<f64>); 3] = [
            (5, 95, by_month(band, |at| at.p5), by_month(band, |at| at.p95)),
            (10, 90, by_month(band, |at| at.p10), by_month(band, |at| at.p90)),
            (25, 75, by_month(band, |at| at.p25), by_month(band, |at| at.p75)),
        ];
        let names = pairs.each_ref().map(|(low, high, ..)| {
            (words::band(lang, low, high), words::percentile(lang, low), words::percentile(lang, high))
        });
        let bands: Vec<Band> = pairs
            .iter()
            .zip(&names)
            .map(|((_, _, low, high), (name, low_name, high_name))| Band {
                name,
                low: Series { name: low_name, figures: low },
                high: Series { name: high_name, figures: high },
            })
            .collect();
        let median = by_month(band, |at| at.p50);
        let milestones = draw.milestones();
        draw.in_money(words::fan(lang), &summary, |words, months| {
            Fan {
                words,
                months,
                bands: &bands,
                median: Series { name: words::median(lang), figures: &median },
                base: Series { name: words::base_case(lang), figures: &base },
                milestones: &marks(&milestones),
                broken_even: Chances {
                    name: words::broken_even_by(lang),
                    by_month: &self.outcome.break_even.by_month,
                    write: &|chance| say.locale.percent(chance, 0),
                },
            }
            .chart(draw.size)
        })
    }

    /// Of the ROI, or of the NPV where no future has an ROI.
    fn histogram(self, draw: Draw) -> Option<Chart> {
        let (say, lang) = (self.say, self.say.lang);
        let found = self.outcome.histogram.as_ref()?;
        let at = self.outcome.milestones.last()?;
        let total = &say.evaluation.projection.total;
        let currency = &say.plan.settings.currency;
        let exact = |x: f64| match found.of {
            HistogramOf::Roi => say.locale.signed_percent(x, 1),
            HistogramOf::Npv => say.cash(x),
        };
        let short = |x: f64| match found.of {
            HistogramOf::Roi => say.locale.percent(x, 0),
            HistogramOf::Npv => say.locale.compact_money(x, currency),
        };
        let (title, amount, summary, base) = match found.of {
            HistogramOf::Roi => {
                let base = total.at_horizon().and_then(|end| end.roi);
                (words::roi_histogram(lang, &at.month), words::roi(lang).to_owned(), at.roi?, base)
            }
            HistogramOf::Npv => {
                let amount = chart_words::amount(lang, currency);
                (words::npv_histogram(lang, &at.month), amount, at.npv, Some(total.npv))
            }
        };
        let all = f64::from(found.counts.iter().sum::<u32>() + found.below + found.above);
        let share = |count: u32| f64::from(count) / all;
        let Percentiles { p10, p50, p90, .. } = summary.percentiles;
        let shown_base = base.map_or_else(|| UNDEFINED.to_owned(), exact);
        let mut said =
            vec![words::histogram_summary(lang, &exact(p10), &exact(p50), &exact(p90), &shown_base)];
        let beyond = share(found.below + found.above);
        if beyond > 0.0 {
            said.push(words::beyond(lang, &self.chance(beyond)));
        }
        let mark = |at, label, is_base| HistogramMark { at, label, is_base };
        let names = [10, 50, 90].map(|level| words::percentile(lang, &level));
        let places = names.iter().zip([p10, p50, p90]).map(|(name, at)| mark(at, name.as_str(), false));
        let marks: Vec<HistogramMark> =
            places.chain(base.map(|at| mark(at, words::base_case(lang), true))).collect();
        let shares: Vec<f64> = found.counts.iter().map(|count| share(*count)).collect();
        let end = found.from + found.width * shares.len() as f64;
        Histogram {
            words: Words {
                title: &title,
                summary: &said.join(say.locale.sentence_gap()),
                amount: &amount,
                missing: UNDEFINED,
                tick: &short,
                figure: &exact,
            },
            share: words::share_of_futures(lang),
            write_share: &|share| say.locale.percent(share, 1),
            write_span: &|from, to| words::span(lang, &exact(from), &exact(to)),
            loss: words::loss(lang),
            gain: words::gain(lang),
            from: found.from,
            width: found.width,
            shares: &shares,
            below: Outside { label: &words::below(lang, &exact(found.from)), share: share(found.below) },
            above: Outside { label: &words::above(lang, &exact(end)), share: share(found.above) },
            marks: &marks,
        }
        .chart(draw.size)
    }

    fn contributions(self, draw: Draw) -> Option<Chart> {
        let (say, lang) = (self.say, self.say.lang);
        let inputs = self.by_contribution();
        let largest = inputs.iter().take(LARGEST);
        let part: f64 = largest.clone().filter_map(|input| input.contribution).map(f64::abs).sum();
        let share = say.locale.percent(part, 0);
        let mut said = vec![if inputs.len() > LARGEST {
            words::largest_inputs(lang, &LARGEST, &inputs.len(), &share)
        } else {
            words::all_inputs(lang).to_owned()
        }];
        said.extend(self.more_inputs(inputs.len()));
        let named = self.named(&inputs);
        let parts: Vec<Contribution> = named
            .iter()
            .map(|(input, label)| Contribution { label, part: input.contribution.unwrap_or(0.0) })
            .collect();
        Contributions {
            words: Words {
                title: words::contributions(lang),
                summary: &said.join(say.locale.sentence_gap()),
                amount: words::part_of_variance(lang),
                missing: UNDEFINED,
                tick: &|part| say.locale.percent(part, 0),
                figure: &|part| say.locale.signed_percent(part, 1),
            },
            input: words::input(lang),
            sides: Sides { one: words::more_is_more(lang), other: words::more_is_less(lang) },
            parts: &parts,
        }
        .chart(draw.size)
    }

    fn swings(self, draw: Draw) -> Option<Chart> {
        let (say, lang) = (self.say, self.say.lang);
        let base = say.evaluation.projection.total.at_horizon()?.roi?;
        let inputs = self.by_swing();
        let first = *inputs.first()?;
        let (low, high) = (say.roi(first.swing.at_p10), say.roi(first.swing.at_p90));
        let mut said =
            vec![words::swings_most(lang, &input(&first.input, say), &low, &high, &say.roi(Some(base)))];
        said.extend(self.more_inputs(inputs.len()));
        let named = self.named(&inputs);
        let swings: Vec<Swing> = named
            .iter()
            .map(|(input, label)| Swing { label, low: input.swing.at_p10, high: input.swing.at_p90 })
            .collect();
        Swings {
            words: Words {
                title: words::swings(lang),
                summary: &said.join(say.locale.sentence_gap()),
                amount: words::roi(lang),
                missing: UNDEFINED,
                tick: &|roi| say.locale.percent(roi, 0),
                figure: &|roi| say.roi(Some(roi)),
            },
            input: words::input(lang),
            sides: Sides { one: words::at_low(lang), other: words::at_high(lang) },
            base,
            swings: &swings,
        }
        .chart(draw.size)
    }

    /// Those that the ROI is defined for, the widest swing first.
    fn by_swing(self) -> Vec<&'a InputOutcome> {
        let mut inputs: Vec<&InputOutcome> =
            self.outcome.inputs.iter().filter(|input| width(input).is_some()).collect();
        let wide = |input: &InputOutcome| width(input).unwrap_or(0.0);
        inputs.sort_by(|a, b| wide(b).total_cmp(&wide(a)));
        inputs
    }

    /// How many are left out where only the first are shown.
    fn more_inputs(self, count: usize) -> Option<String> {
        (count > SHOWN).then(|| words::more_inputs(self.say.lang, &(count - SHOWN)))
    }

    /// The first inputs, each with its name.
    fn named<'i>(self, inputs: &[&'i InputOutcome]) -> Vec<(&'i InputOutcome, String)> {
        inputs.iter().take(SHOWN).map(|one| (*one, input(&one.input, self.say))).collect()
    }
}

/// How far an input swings the ROI.
fn width(input: &InputOutcome) -> Option<f64> {
    Some((input.swing.at_p90? - input.swing.at_p10?).abs())
}
