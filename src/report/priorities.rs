//! What the ranking rests on and how sure it is: weights, ratings, judges, the verdict on each pair of neighbours,
//! and what the choice takes.

use super::document::{Section, Table};
use super::say::{Say, dash};
use crate::plan::{CriterionId, JudgeId, Plan};
use crate::priority::{Neighbours, RatingChange, RatingInUse, RatingOrigin, WeightChange};
use crate::text::Locale;
use crate::text::messages::findings::judges as disputes;
use crate::text::messages::findings::places::quoted;
use crate::text::messages::report::{frame, goals, priorities as words, robustness as samples};
use crate::text::terms::{self, Term};

pub(super) fn add(say: Say, section: &mut Section) {
    section.list(words::capacity(say.lang), capacity(say));
    section.table(weights(say));
    section.table(ratings(say));
    section.table(sureness(say));
    section.table(judges(say));
    section.list(words::agreement(say.lang), agreement(say));
}

fn capacity(say: Say) -> Vec<String> {
    let lang = say.lang;
    let goals = &say.plan.goals;
    let used = &say.evaluation.priorities.capacity;
    let cost = goals
        .capacity_cost
        .map(|capacity| words::cost_of_capacity(lang, &say.cash(used.first_year_cost), &say.cash(capacity)));
    let hours = goals.capacity_hours.map(|capacity| {
        let month = used.month_of_most_hours.map_or_else(dash, |month| say.month(month));
        let hours = say.locale.number(used.most_hours, 1);
        words::hours_of_capacity(lang, &hours, &month, &say.locale.number(capacity, 1))
    });
    cost.into_iter().chain(hours).collect()
}

fn weights(say: Say) -> Table {
    let lang = say.lang;
    let in_use = &say.evaluation.priorities.weights;
    let criteria = say.plan.goals.criteria.iter().zip(&in_use.shares);
    let rows = criteria.map(|(criterion, share)| {
        let anchors = (1..=5).filter_map(|score| {
            let anchor = terms::anchor(criterion, score, lang)?;
            Some(words::anchor_of(lang, &score, &anchor))
        });
        let anchors: Vec<String> = anchors.collect();
        vec![
            terms::criterion(criterion, lang).to_owned(),
            say.locale.percent(*share, 1),
            if anchors.is_empty() { dash() } else { anchors.join(words::between(lang)) },
        ]
    });
    let ratio = |ratio: f64| words::consistency(lang, &say.locale.number(ratio, 2));
    let consistency = in_use.pairwise.as_ref().and_then(|pairwise| pairwise.consistency_ratio).map(ratio);
    let note = match in_use.waits_for {
        Some(method) => words::weights_wait(lang, &method.term(lang)),
        None => words::weights_by(lang, &in_use.origin.term(lang)),
    };
    Table::new(words::weights(lang))
        .words(words::criterion(lang))
        .figures(words::weight(lang))
        .words(words::anchors(lang))
        .rows(rows)
        .note(match consistency.filter(|_| in_use.compares()) {
            Some(consistency) => format!("{note}{}{consistency}", say.locale.sentence_gap()),
            None => note,
        })
}

fn ratings(say: Say) -> Table {
    let lang = say.lang;
    let priorities = &say.evaluation.priorities;
    let criteria = &say.plan.goals.criteria;
    let table = Table::new(goals::ratings(lang)).words(frame::goal(lang));
    let table = criteria.iter().zip(&priorities.weights.shares).fold(table, |table, (criterion, share)| {
        let weight = say.locale.percent(*share, 0);
        table.figures(goals::weight(lang, &terms::criterion(criterion, lang), &weight))
    });
    let rows = say.evaluation.ranking.iter().filter_map(|ranked| {
        let goal = say.plan.goal(&ranked.goal)?;
        let rated = priorities.ratings.iter().find(|row| row.goal == ranked.goal)?;
        let ratings = rated.ratings.iter().map(|it| it.as_ref().map_or_else(dash, |it| rating(say, it)));
        Some(std::iter::once(say.goal_name(goal).to_owned()).chain(ratings).collect())
    });
    table.rows(rows)
}

fn rating(say: Say, in_use: &RatingInUse) -> String {
    let number = |x: f64| say.locale.number(x, 2);
    let (least, greatest) = in_use.bounds();
    let value = if least < greatest {
        words::rating_range(say.lang, &number(in_use.value()), &number(least), &number(greatest))
    } else {
        number(in_use.value())
    };
    match in_use.origin {
        RatingOrigin::Money => words::rating_from_money(say.lang, &value),
        RatingOrigin::Entered | RatingOrigin::Judges => value,
    }
}

fn sureness(say: Say) -> Table {
    let lang = say.lang;
    let band = say.locale.percent(say.plan.goals.robustness.band, 0);
    let drawn = |pair: &Neighbours| {
        let drawn = say.robustness?.pairs.iter();
        let pair = drawn.into_iter().find(|it| it.ahead == pair.ahead && it.behind == pair.behind)?;
        Some([pair.share_within, pair.share].map(|share| say.locale.percent(share, 0)))
    };
    let row = |pair: &Neighbours| {
        let mut row = vec![
            words::before(lang, &say.goal(&pair.ahead), &say.goal(&pair.behind)),
            pair.verdict.term(lang).to_owned(),
            pair.weight.as_ref().map_or_else(
                || if pair.dominates { words::no_weight(lang).to_owned() } else { dash() },
                |change| weight_change(say.plan, change, say.locale),
            ),
            pair.rating.as_ref().map_or_else(dash, |change| rating_change(say.plan, change, say.locale)),
        ];
        if say.robustness.is_some() {
            row.extend(drawn(pair).unwrap_or_else(|| [(); 2].map(|()| dash())));
        }
        row
    };
    let table = Table::new(words::sureness(lang))
        .words(words::order(lang))
        .words(words::verdict(lang))
        .words(words::weight_swaps(lang))
        .words(words::rating_swaps(lang));
    let table = match say.robustness {
        Some(_) => table.figures(samples::ahead_near(lang, &band)).figures(samples::ahead_any(lang)),
        None => table,
    };
    table.rows(say.evaluation.priorities.neighbours.iter().map(row)).note(words::verdict_rule(lang, &band))
}

/// "Potential ROI 20% → 31%".
pub fn weight_change(plan: &Plan, change: &WeightChange, locale: &dyn Locale) -> String {
    let [from, to] = [change.from, change.to].map(|share| locale.percent(share, 1));
    words::change(locale.lang(), &criterion(plan, &change.criterion, locale), &from, &to)
}

/// "More orders, Potential ROI 4 → 3.5".
pub fn rating_change(plan: &Plan, change: &RatingChange, locale: &dyn Locale) -> String {
    let lang = locale.lang();
    let [from, to] = [change.from, change.to].map(|rating| locale.number(rating, 2));
    let goal = plan.goal(&change.goal).map_or("", |goal| goal.name.as_str());
    let of =
        words::criterion_of(lang, &terms::named(goal, lang), &criterion(plan, &change.criterion, locale));
    words::change(lang, &of, &from, &to)
}

fn criterion<'a>(plan: &'a Plan, id: &CriterionId, locale: &dyn Locale) -> &'a str {
    let criterion = plan.goals.criteria.iter().find(|criterion| criterion.id == *id);
    criterion.map_or("", |criterion| terms::criterion(criterion, locale.lang()))
}

fn judges(say: Say) -> Table {
    let lang = say.lang;
    let goals = &say.plan.goals;
    let results = say.evaluation.priorities.panel.iter().flat_map(|panel| &panel.judges);
    let rows = goals.judges.iter().zip(results).map(|(judge, result)| {
        vec![
            terms::named(&judge.name, lang).to_owned(),
            judge.role.term(lang).to_owned(),
            say.locale.number(judge.weight, 2),
            say.locale.number(result.rated as f64, 0),
            result.consistency_ratio.map_or_else(dash, |ratio| say.locale.number(ratio, 2)),
            judge.answers.filled_on.map_or_else(dash, |on| say.locale.day(on)),
        ]
    });
    Table::new(words::judges(lang))
        .words(words::judge(lang))
        .words(words::role(lang))
        .figures(words::judge_weight(lang))
        .figures(words::rated(lang))
        .figures(words::consistency_ratio(lang))
        .words(words::filled_on(lang))
        .rows(rows)
        .note(goals.judging.by.term(lang))
}

fn agreement(say: Say) -> Vec<String> {
    let lang = say.lang;
    let Some(panel) = &say.evaluation.priorities.panel else { return Vec::new() };
    let agreement = &panel.agreement;
    let number = |x: f64| say.locale.number(x, 2);
    let order = agreement
        .concordance
        .map(|w| words::concordance(lang, &number(w), &agreement.judges, &agreement.goals));
    let weights = agreement.consensus.map(|consensus| words::consensus(lang, &number(consensus)));
    let judge = |id: &JudgeId| {
        let judge = say.plan.goals.judges.iter().find(|judge| judge.id == *id);
        quoted(lang, &terms::named(judge.map_or("", |judge| judge.name.as_str()), lang))
    };
    let goals = agreement.disputed_goals.iter().map(|it| {
        let (first, last) = (judge(&it.best.judge), judge(&it.worst.judge));
        disputes::disputed_goal(
            lang,
            &quoted(lang, &say.goal(&it.goal)),
            &it.best.rank,
            &first,
            &it.worst.rank,
            &last,
        )
    });
    let ratings = agreement.disputed_ratings.iter().map(|it| {
        let [low, high] = [it.lowest.rating, it.highest.rating].map(number);
        let (first, last) = (judge(&it.lowest.judge), judge(&it.highest.judge));
        let by = criterion(say.plan, &it.criterion, say.locale);
        disputes::disputed_rating(
            lang,
            &quoted(lang, &say.goal(&it.goal)),
            &quoted(lang, &by),
            &low,
            &first,
            &high,
            &last,
        )
    });
    let disputed = goals.chain(ratings).map(|dispute| words::furthest(lang, &dispute));
    order.into_iter().chain(weights).chain(disputed).collect()
}
