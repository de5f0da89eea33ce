//! Figures as CSV for spreadsheets, by RFC 4180: CRLF, quotes where they are needed, a byte order mark so that Excel
//! reads UTF-8. Numbers are plain, with all their digits; what is not defined is an empty cell. A text that a
//! spreadsheet would take for a formula is made harmless by an apostrophe before it.

use crate::evaluation::Evaluation;
use crate::plan::{Goal, Plan};
use crate::projection::{GoalReturn, Milestone, cumulative, roi};
use crate::text::Lang;
use crate::text::messages::csv as words;
use crate::text::terms::{self, Term};

/// For downloads.
pub const CSV_TYPE: &str = "text/csv";

/// Value, cost and return of the base case, a row for each month of the plan.
pub fn projection_csv(plan: &Plan, evaluation: &Evaluation, lang: Lang) -> String {
    let total = &evaluation.projection.total;
    let currency = plan.settings.currency.as_str();
    let mut csv = Csv::new();
    csv.row(vec![
        Cell::Text(words::month(lang)),
        Cell::Text(words::calendar(lang)),
        Cell::Text(&words::value(lang, &currency)),
        Cell::Text(&words::cost(lang, &currency)),
        Cell::Text(&words::net(lang, &currency)),
        Cell::Text(&words::value_so_far(lang, &currency)),
        Cell::Text(&words::cost_so_far(lang, &currency)),
        Cell::Text(&words::net_so_far(lang, &currency)),
        Cell::Text(words::roi_so_far(lang)),
    ]);
    let value_so_far = cumulative(&total.value_by_month);
    let months = total.value_by_month.iter().zip(&total.cost_by_month);
    let sums = value_so_far.iter().zip(&total.cumulative_cost);
    for (((value, cost), (value_sum, cost_sum)), month) in months.zip(sums).zip(1_u32..) {
        csv.row(vec![
            Cell::number(f64::from(month)),
            Cell::Text(&plan.settings.calendar_month(month).to_string()),
            Cell::number(*value),
            Cell::number(*cost),
            Cell::number(value - cost),
            Cell::number(*value_sum),
            Cell::number(*cost_sum),
            Cell::number(value_sum - cost_sum),
            Cell::Number(roi(*value_sum, *cost_sum)),
        ]);
    }
    csv.text
}

/// The goals, best first: rank and score, whose they are, and what the selected ones return by the horizon, with their
/// shared costs and their parts of the plan.
pub fn goals_csv(plan: &Plan, evaluation: &Evaluation, lang: Lang) -> String {
    let currency = plan.settings.currency.as_str();
    let horizon = plan.settings.horizon;
    let mut csv = Csv::new();
    let ratings: Vec<&str> =
        plan.goals.criteria.iter().map(|criterion| terms::criterion(criterion, lang)).collect();
    let mut head = vec![
        Cell::Text(words::rank(lang)),
        Cell::Text(words::goal(lang)),
        Cell::Text(words::department(lang)),
        Cell::Text(words::score(lang)),
        Cell::Text(words::provisional(lang)),
        Cell::Text(words::selected(lang)),
        Cell::Text(words::approval(lang)),
    ];
    let figures = [
        words::value_by(lang, &horizon, &currency),
        words::cost_by(lang, &horizon, &currency),
        words::net_by(lang, &horizon, &currency),
        words::roi_by(lang, &horizon),
        words::share_of_value(lang).to_owned(),
        words::share_of_cost(lang).to_owned(),
    ];
    head.extend(figures.iter().map(|words| Cell::Text(words)));
    head.extend(ratings.iter().map(|criterion| Cell::Text(criterion)));
    csv.row(head);

    let total = evaluation.projection.total.at_horizon();
    for ranked in &evaluation.ranking {
        let Some(goal) = plan.goal(&ranked.goal) else { continue };
        let yes_or_no = |is: bool| Cell::Text(if is { words::yes(lang) } else { words::no(lang) });
        let department = goal.department.as_ref().and_then(|id| plan.department(id));
        let returns = evaluation.projection.goals.iter().find(|returns| returns.goal == goal.id);
        let mut row = vec![
            Cell::Number(ranked.rank.map(f64::from)),
            Cell::Text(terms::named(&goal.name, lang)),
            Cell::Text(department.map_or("", |department| terms::department(department, lang))),
            Cell::Number(ranked.score100),
            yes_or_no(ranked.provisional),
            yes_or_no(goal.selected),
            Cell::Text(goal.approval.decision.term(lang)),
        ];
        row.extend(figures_of(returns, total));
        row.extend(ratings_of(plan, goal));
        csv.row(row);
    }
    csv.text
}

/// Value, cost, net, ROI, share of the plan's value and of its cost, by the horizon.
fn figures_of(returns: Option<&GoalReturn>, total: Option<&Milestone>) -> [Cell<'static>; 6] {
    let end = returns.and_then(|returns| returns.loaded.at_horizon());
    let part = |get: fn(&Milestone) -> f64| {
        let (part, whole) = (get(end?), get(total?));
        (whole > 0.0).then(|| part / whole)
    };
    [
        Cell::Number(end.map(|end| end.value)),
        Cell::Number(end.map(|end| end.cost)),
        Cell::Number(end.map(|end| end.net)),
        Cell::Number(end.and_then(|end| end.roi)),
        Cell::Number(part(|at| at.value)),
        Cell::Number(part(|at| at.cost)),
    ]
}

/// The team's own ratings, in the order of the criteria.
fn ratings_of<'a>(plan: &'a Plan, goal: &'a Goal) -> impl Iterator<Item = Cell<'a>> + 'a {
    let criteria = plan.goals.criteria.iter();
    criteria.map(|criterion| Cell::Number(goal.ratings.get(&criterion.id).map(|rating| rating.value())))
}

enum Cell<'a> {
    Text(&'a str),
    Number(Option<f64>),
}

impl Cell<'_> {
    fn number(x: f64) -> Self {
        Self::Number(Some(x))
    }
}

struct Csv {
    text: String,
}

impl Csv {
    fn new() -> Self {
        Self { text: "\u{feff}".to_owned() }
    }

    fn row(&mut self, cells: Vec<Cell>) {
        for (at, cell) in cells.into_iter().enumerate() {
            if at > 0 {
                self.text.push(',');
            }
            match cell {
                Cell::Text(text) => self.words(text),
                // Without the sign of a zero, which some spreadsheets take for a text.
                Cell::Number(Some(x)) => self.text.push_str(&(x + 0.0).to_string()),
                Cell::Number(None) => {}
            }
        }
        self.text.push_str("\r\n");
    }

    fn words(&mut self, text: &str) {
        // A spreadsheet skips spaces before it looks for a formula.
        let first = text.trim_start_matches(' ').chars().next();
        let formula =
            matches!(first, Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠'));
        let quoted =
            text.contains(['"', ',', '\r', '\n', ';', '\t']) || text.starts_with(' ') || text.ends_with(' ');
        if quoted {
            self.text.push('"');
        }
        if formula {
            self.text.push('\'');
        }
        self.text.push_str(&text.replace('"', "\"\""));
        if quoted {
            self.text.push('"');
        }
    }
}
