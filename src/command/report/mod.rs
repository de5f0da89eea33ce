//! An evaluation as text: one section for each view of it. Computes nothing.

mod measured;
mod priorities;
mod returns;
mod words;

use tenfold::plan::Plan;
use tenfold::text::locale::UNDEFINED;
use tenfold::text::messages::cli as say;
use tenfold::text::terms::{self, Term as _};
use tenfold::text::{Lang, Locale};

use super::check;
use super::input::Input;
use super::table::Table;

/// All sections, with an empty line between them.
pub fn report(input: &Input, locale: &dyn Locale) -> String {
    let report = Report::new(input, locale);
    let robustness = input.robustness();
    let sections = [
        report.head(),
        report.ranking(),
        priorities::weights(&report),
        priorities::sureness(&report, &robustness),
        priorities::samples(&report, &robustness),
        priorities::second_opinion(&report, &robustness),
        priorities::judges(&report),
        report.milestones(),
        report.returns(),
        report.goals(),
        report.departments(),
        report.tactics(),
        report.channels(),
        report.kpi_order(),
        report.cost_by_kind(),
        report.scenarios(),
        report.measured(),
        report.outlook(),
        report.findings(),
    ];
    let said: Vec<String> = sections.into_iter().filter(|section| !section.is_empty()).collect();
    said.join("\n")
}

/// Nothing where the table has no rows.
pub fn section(title: &str, table: &Table) -> String {
    let text = table.text();
    if text.is_empty() { text } else { format!("{title}\n{text}") }
}

/// A plan in words: its head, single figures and names.
pub struct Report<'a> {
    pub input: &'a Input,
    pub plan: &'a Plan,
    pub locale: &'a dyn Locale,
    pub lang: Lang,
}

impl<'a> Report<'a> {
    pub fn new(input: &'a Input, locale: &'a dyn Locale) -> Self {
        Self { input, plan: &input.plan, locale, lang: locale.lang() }
    }
}

impl Report<'_> {
    pub fn head(&self) -> String {
        let Report { plan, lang, .. } = self;
        let settings = &plan.settings;
        let launch = self.locale.month(settings.launch_month.year(), settings.launch_month.month());
        let rate = self.locale.percent(settings.discount_rate, 1);
        let name = terms::named(&plan.name, *lang);
        let basis = say::basis(*lang, &launch, &settings.horizon, &settings.currency, &rate);
        let labour = if settings.count_labour { "" } else { say::without_labour(*lang) };
        format!("{name} — {}\n{basis}{labour}\n", self.input.file)
    }

    fn ranking(&self) -> String {
        let lang = self.lang;
        let heads =
            [say::rank(lang), say::goal(lang), say::remark(lang), say::score(lang), say::score100(lang)];
        let mut table = Table::new(3, &heads);
        for ranked in &self.input.evaluation.ranking {
            let mut remarks = Vec::new();
            if ranked.selected {
                remarks.push(say::selected(lang).to_owned());
            }
            if ranked.provisional {
                remarks.push(say::provisional(lang).to_owned());
            }
            if let Some(tie) = &ranked.tie {
                remarks.push(say::tie(lang, &tie.broken_by.term(lang)));
            }
            table.row([
                ranked.rank.map_or(UNDEFINED.to_owned(), |rank| rank.to_string()),
                self.goal(&ranked.goal),
                remarks.join(say::between(lang)),
                self.number(ranked.score, 2),
                self.number(ranked.score100, 1),
            ]);
        }
        section(say::ranking_title(lang), &table)
    }

    fn kpi_order(&self) -> String {
        let lang = self.lang;
        let mut table = Table::new(2, &["", say::kpi(lang), say::priority(lang), say::ease(lang)]);
        for (place, id) in (1_u32..).zip(&self.input.evaluation.kpi_order) {
            let kpi = self.plan.kpi(id);
            let number = |value: Option<u8>| value.map_or(UNDEFINED.to_owned(), |value| value.to_string());
            table.row([
                place.to_string(),
                self.row(id, kpi.map(|kpi| kpi.name.as_str())),
                number(kpi.and_then(|kpi| kpi.priority)),
                number(kpi.and_then(|kpi| kpi.ease)),
            ]);
        }
        section(say::kpi_order_title(lang), &table)
    }

    fn findings(&self) -> String {
        let said = check::summary(self.input, self.locale);
        say::findings_line(self.lang, &said) + "\n"
    }
}
