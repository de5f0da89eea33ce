//! What was measured, beside what was planned, and what follows from it.

use tenfold::text::locale::UNDEFINED;
use tenfold::text::messages::cli as say;

use super::{Report, Table, section};

impl Report<'_> {
    pub fn measured(&self) -> String {
        let (lang, measured) = (self.lang, &self.input.evaluation.measured);
        if measured.months == 0 {
            return format!("{}\n  {}\n", say::measured_title(lang), say::nothing_measured(lang));
        }
        let heads = ["", say::value(lang), say::cost(lang), say::roi(lang)];
        let mut table = Table::new(1, &heads);
        let of_plan = measured.value_of_plan.map_or(UNDEFINED.to_owned(), |x| self.locale.percent(x, 1));
        let (value, cost) = (self.money(measured.value), self.money(measured.cost));
        table.row([say::measured_row(lang).to_owned(), value, cost, self.roi(measured.roi)]);
        let (value, cost) = (self.money(measured.planned_value), self.money(measured.planned_cost));
        table.row([say::planned_row(lang).to_owned(), value, cost, String::new()]);
        let mut text = section(say::measured_title(lang), &table);
        let mut line = |words: String| text.extend(["  ", &words, "\n"]);
        line(say::measured_months(lang, &measured.months, &of_plan));
        if measured.missing_readings > 0 {
            line(say::missing_readings(lang, &measured.missing_readings));
        }
        if !measured.read_not_booked.is_empty() {
            let months: Vec<String> =
                measured.read_not_booked.iter().map(|month| self.month(*month)).collect();
            line(say::read_not_booked(lang, &months.join(say::between(lang))));
        }
        text
    }

    pub fn outlook(&self) -> String {
        let (lang, measured) = (self.lang, &self.input.evaluation.measured);
        let heads = [say::month(lang), say::value(lang), say::cost(lang), say::net(lang), say::roi(lang)];
        let mut table = Table::new(1, &heads);
        if measured.months > 0 {
            for at in &measured.outlook {
                let figures = [at.value, at.cost, at.net].map(|x| self.money(x));
                table.row([self.month(at.month)].into_iter().chain(figures).chain([self.roi(at.roi)]));
            }
        }
        section(say::outlook_title(lang), &table)
    }
}
