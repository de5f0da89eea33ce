//! What is said of a KPI in more than one place: how far it is to go, and in what unit.

use crate::app::words::Words;
use crate::plan::{Direction, Kpi, Quantity};
use crate::projection::improvement;
use crate::text::Lang;
use crate::text::messages::kpis;

/// "60 → 160 orders: +100"; `None` while baseline or target is missing.
pub fn change_in_words(kpi: &Kpi, words: &Words) -> Option<String> {
    let lang = words.lang;
    let by = improvement(kpi)?;
    let level = |quantity: Quantity| words.figure(quantity.base());
    let levels = kpis::levels(lang, &level(kpi.baseline?), &with_unit(level(kpi.target?), &kpi.unit, lang));
    let amount = words.figure(by.abs());
    Some(match kpi.direction {
        _ if by == 0.0 => kpis::unchanged(lang, &levels),
        _ if by < 0.0 => kpis::worse(lang, &levels, &amount),
        Direction::Up => kpis::rises(lang, &levels, &amount),
        Direction::Down => kpis::falls(lang, &levels, &amount),
    })
}

/// An amount with its unit behind it, where there is one.
pub fn with_unit(amount: String, unit: &str, lang: Lang) -> String {
    match unit.trim() {
        "" => amount,
        unit => kpis::with_unit(lang, &amount, &unit),
    }
}

/// The unit of one thing, without the "a month" that levels are written with: `order` of `order/month`.
pub fn unit_of_one(unit: &str) -> &str {
    let unit = unit.trim();
    let monthly = ["/month", "/ month", " per month", " a month", "／月", "/月", "/mo"];
    monthly.iter().find_map(|ending| unit.strip_suffix(ending)).unwrap_or(unit).trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_per_order_where_levels_are_orders_a_month() {
        assert_eq!(unit_of_one("order/month"), "order");
        assert_eq!(unit_of_one("筆／月"), "筆");
        assert_eq!(unit_of_one(" CSAT point "), "CSAT point");
    }
}
