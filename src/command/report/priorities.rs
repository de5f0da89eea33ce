//! Step 3 beside the ranking: weights, how sure the order is, and the judges.

use tenfold::priority::{Robustness, TurnedBy};
use tenfold::report::{rating_change, weight_change};
use tenfold::text::locale::UNDEFINED;
use tenfold::text::messages::cli as say;
use tenfold::text::terms::{self, Term as _};

use super::{Report, Table, section};

pub fn weights(report: &Report) -> String {
    let lang = report.lang;
    let in_use = &report.input.evaluation.priorities.weights;
    let mut table = Table::new(1, &[say::criterion(lang), say::weight(lang)]);
    for (criterion, share) in report.plan.goals.criteria.iter().zip(&in_use.shares) {
        let name = terms::criterion(criterion, lang).to_owned();
        table.row([name, report.locale.percent(*share, 1)]);
    }
    let method = match in_use.waits_for {
        Some(method) => say::waiting(lang, &method.term(lang)),
        None => in_use.origin.term(lang).to_owned(),
    };
    section(&say::weights_title(lang, &method), &table)
}

pub fn sureness(report: &Report, sure: &Robustness) -> String {
    let (lang, plan, locale) = (report.lang, report.plan, report.locale);
    let heads = [
        say::ahead(lang),
        say::behind(lang),
        say::verdict(lang),
        say::weight_swaps(lang),
        say::rating_swaps(lang),
        say::ahead_in_all(lang),
        say::ahead_within(lang),
    ];
    let mut table = Table::new(5, &heads);
    for (pair, sampled) in report.input.evaluation.priorities.neighbours.iter().zip(&sure.pairs) {
        let or_none = |text: Option<String>| text.unwrap_or_else(|| UNDEFINED.to_owned());
        table.row([
            report.goal(&pair.ahead),
            report.goal(&pair.behind),
            pair.verdict.term(lang).to_owned(),
            or_none(pair.weight.as_ref().map(|change| weight_change(plan, change, locale))),
            or_none(pair.rating.as_ref().map(|change| rating_change(plan, change, locale))),
            locale.percent(sampled.share, 0),
            locale.percent(sampled.share_within, 0),
        ]);
    }
    let (samples, band) = (locale.number(f64::from(sure.samples), 0), locale.percent(sure.band, 0));
    section(&say::sureness_title(lang, &samples, &band), &table)
}

/// How often each goal comes first, and the second opinion.
pub fn samples(report: &Report, sure: &Robustness) -> String {
    let (lang, locale) = (report.lang, report.locale);
    let mut table = Table::new(1, &[say::goal(lang), say::first_in_all(lang), say::first_within(lang)]);
    for goal in &sure.goals {
        let first = |ranks: &[f64]| locale.percent(ranks.first().copied().unwrap_or(0.0), 0);
        table.row([report.goal(&goal.goal), first(&goal.ranks), first(&goal.ranks_within)]);
    }
    section(say::first_title(lang), &table)
}

pub fn second_opinion(report: &Report, sure: &Robustness) -> String {
    let lang = report.lang;
    let second = &sure.second_opinion;
    let mut table = Table::of_words();
    if second.agreement.is_none() {
        return String::new();
    }
    table.row([say::second_agrees(lang).to_owned(), report.number(second.agreement, 2)]);
    table.row([say::second_ranks(lang).to_owned(), report.number(second.rank_similarity, 2)]);
    table.row([say::second_weighted(lang).to_owned(), report.number(second.weighted_spearman, 2)]);
    let turned = second.turned_by.as_ref().map_or_else(
        || say::turned_by_nothing(lang).to_owned(),
        |turned| {
            let (goal, one, other) =
                (report.goal(&turned.goal), report.goal(&turned.pair.0), report.goal(&turned.pair.1));
            match turned.by {
                TurnedBy::Removal => say::turned_by_removal(lang, &goal, &one, &other),
                TurnedBy::Cloning => say::turned_by_cloning(lang, &goal, &one, &other),
            }
        },
    );
    table.row([say::second_turned(lang).to_owned(), turned]);
    if let Some(alone) = &second.alone {
        let turned = say::of(lang, &alone.turned, &alone.pairs);
        table.row([say::second_alone(lang).to_owned(), turned]);
        let circles =
            alone.circles.map_or_else(|| UNDEFINED.to_owned(), |share| report.locale.percent(share, 0));
        table.row([say::second_circles(lang).to_owned(), circles]);
    }
    let heads = [say::goal(lang), say::closeness(lang), say::closeness_by_range(lang)];
    let mut close = Table::new(1, &heads);
    let similarities = second.similarities.iter().zip(&second.similarities_by_range);
    for (goal, (near, by_range)) in sure.goals.iter().zip(similarities) {
        close.row([report.goal(&goal.goal), report.number(*near, 2), report.number(*by_range, 2)]);
    }
    format!("{}{}", section(say::second_opinion_title(lang), &table), close.text())
}

pub fn judges(report: &Report) -> String {
    let lang = report.lang;
    let Some(panel) = &report.input.evaluation.priorities.panel else { return String::new() };
    let heads =
        [say::judge(lang), say::role(lang), say::counts_for(lang), say::rated(lang), say::consistency(lang)];
    let mut table = Table::new(2, &heads);
    for (judge, result) in report.plan.goals.judges.iter().zip(&panel.judges) {
        table.row([
            report.row(&judge.id, Some(judge.name.as_str())),
            judge.role.term(lang).to_owned(),
            report.number(Some(judge.weight), 2),
            result.rated.to_string(),
            report.number(result.consistency_ratio, 2),
        ]);
    }
    let agreement = match panel.agreement.concordance {
        Some(w) => say::agreed(lang, &report.locale.number(w, 2)),
        None => say::not_compared(lang).to_owned(),
    };
    section(&say::judges_title(lang, &agreement), &table)
}
