//! Steps 4 and 5, choose KPIs and put a money value on them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::id::{EffectId, GoalId, KpiId};
use super::limits;
use super::quantity::Quantity;

/// What is measured to see whether a goal gets nearer, and what a unit of it is worth.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Kpi {
    pub id: KpiId,
    pub goal: GoalId,
    pub name: String,
    pub class: KpiClass,
    /// What is counted: order, contact, point, …
    #[serde(default)]
    pub unit: String,
    /// What exactly is measured; for a rate, its denominator.
    #[serde(default)]
    pub definition: String,
    pub direction: Direction,
    /// Monthly level without this plan, in units.
    #[serde(default)]
    pub baseline: Option<Quantity>,
    /// Monthly level at full effect, in units.
    #[serde(default)]
    pub target: Option<Quantity>,
    /// Money per unit of improvement.
    #[serde(default)]
    pub unit_value: Option<Quantity>,
    /// How the unit value was derived, where a pattern was used.
    #[serde(default)]
    pub derivation: Option<Derivation>,
    /// Where the unit value comes from: books, a survey, an estimate, with year.
    #[serde(default)]
    pub value_source: String,
    #[serde(default)]
    pub confidence: Option<Confidence>,
    /// What share of the improvement is due to this plan, 0 to 1.
    #[serde(default)]
    pub attribution: Option<Quantity>,
    /// Months until the effect begins, 0 or more.
    pub lag: Quantity,
    /// Months from the beginning of the effect to the full effect, 1 or more.
    pub ramp: Quantity,
    /// Counts in the ROI. A KPI that does not may still drive others.
    pub counted: bool,
    /// A vanity metric, such as likes: allowed, flagged, not counted by default.
    #[serde(default)]
    pub vanity: bool,
    /// KPIs with the same key are the same money; counting two of them counts it twice.
    #[serde(default)]
    pub money: Option<String>,
    /// Where the readings come from.
    #[serde(default)]
    pub data_source: String,
    /// How easy it is to track, 1 (hard) to 5 (easy).
    #[serde(default)]
    pub ease: Option<u8>,
    /// 1 is the most important, up to 99.
    #[serde(default)]
    pub priority: Option<u8>,
}

impl Kpi {
    /// A KPI of which nothing is known yet but its goal. Its effect begins after a month and is full half a year
    /// later, which is about as soon as social media shows any return.
    pub fn starting(id: KpiId, goal: GoalId) -> Self {
        Self {
            id,
            goal,
            name: String::new(),
            class: KpiClass::Conversions,
            unit: String::new(),
            definition: String::new(),
            direction: Direction::Up,
            baseline: None,
            target: None,
            unit_value: None,
            derivation: None,
            value_source: String::new(),
            confidence: None,
            attribution: None,
            lag: Quantity::Number(1.0),
            ramp: Quantity::Number(6.0),
            counted: true,
            vanity: false,
            money: None,
            data_source: String::new(),
            ease: None,
            priority: None,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum KpiClass {
    Conversions,
    Customers,
    Cost,
    Timeliness,
    Satisfaction,
}

impl KpiClass {
    pub const ALL: [Self; 5] =
        [Self::Conversions, Self::Customers, Self::Cost, Self::Timeliness, Self::Satisfaction];
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Direction {
    /// Higher is better.
    Up,
    /// Lower is better.
    Down,
}

impl Direction {
    /// +1 where higher is better, −1 where lower is.
    pub fn sign(self) -> f64 {
        match self {
            Self::Up => 1.0,
            Self::Down => -1.0,
        }
    }
}

/// How a value is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Confidence {
    Measured,
    Estimated,
    Guessed,
}

impl Confidence {
    pub const ALL: [Self; 3] = [Self::Measured, Self::Estimated, Self::Guessed];
}

/// A unit value worked out from figures that departments know.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Derivation {
    pub pattern: ValuePattern,
    /// An input that is not in the map is not known yet.
    #[serde(default)]
    pub inputs: BTreeMap<ValueInput, f64>,
}

/// How money follows from a unit of improvement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ValuePattern {
    /// A sale: order value × gross margin.
    OrderMargin,
    /// A unit of revenue: its gross margin.
    RevenueMargin,
    /// A lead: share that becomes a customer × margin over the customer's life.
    LeadValue,
    /// A customer: monthly margin × months that the customer stays.
    CustomerValue,
    /// A contact not made: minutes / 60 × hourly cost.
    ContactCost,
    /// An hour saved: hourly cost.
    HourlyCost,
    /// A point of satisfaction: customers × share that stays per point × yearly margin / 12.
    RetentionPerPoint,
    /// A point of a rate: points are in percent, so volume / 100 × money per case.
    RatePoint,
    /// A hire: usual cost − cost through social media.
    HireSaving,
    /// A thousand views or a visit that need not be bought: price that is avoided.
    AvoidedPrice,
}

/// A figure that a value pattern needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ValueInput {
    /// Money an order.
    OrderValue,
    /// Fraction of the price.
    GrossMargin,
    /// Fraction of leads that become customers.
    LeadToCustomer,
    /// Money a customer, margin over the whole time.
    CustomerLifetimeMargin,
    /// Money a customer a month, margin.
    MonthlyMargin,
    /// Months.
    MonthsRetained,
    /// Minutes a contact.
    MinutesPerContact,
    /// Money an hour, with all that goes with the wage.
    HourlyCost,
    /// Count of customers.
    Customers,
    /// Fraction of customers that stay because of one more point.
    RetentionGainPerPoint,
    /// Money a customer a year, margin.
    YearlyMargin,
    /// Cases a month that the rate is taken of.
    MonthlyVolume,
    /// Money a case.
    MoneyPerCase,
    /// Money a hire.
    UsualCostPerHire,
    /// Money a hire.
    SocialCostPerHire,
    /// Money a unit.
    PriceAvoided,
}

impl ValuePattern {
    pub const ALL: [Self; 10] = [
        Self::OrderMargin,
        Self::RevenueMargin,
        Self::LeadValue,
        Self::CustomerValue,
        Self::ContactCost,
        Self::HourlyCost,
        Self::RetentionPerPoint,
        Self::RatePoint,
        Self::HireSaving,
        Self::AvoidedPrice,
    ];

    /// The figures it needs, in the order they are asked for.
    pub fn inputs(self) -> &'static [ValueInput] {
        use ValueInput as I;
        match self {
            Self::OrderMargin => &[I::OrderValue, I::GrossMargin],
            Self::RevenueMargin => &[I::GrossMargin],
            Self::LeadValue => &[I::LeadToCustomer, I::CustomerLifetimeMargin],
            Self::CustomerValue => &[I::MonthlyMargin, I::MonthsRetained],
            Self::ContactCost => &[I::MinutesPerContact, I::HourlyCost],
            Self::HourlyCost => &[I::HourlyCost],
            Self::RetentionPerPoint => &[I::Customers, I::RetentionGainPerPoint, I::YearlyMargin],
            Self::RatePoint => &[I::MonthlyVolume, I::MoneyPerCase],
            Self::HireSaving => &[I::UsualCostPerHire, I::SocialCostPerHire],
            Self::AvoidedPrice => &[I::PriceAvoided],
        }
    }
}

impl ValueInput {
    /// Entered and shown as a percentage, stored as a fraction.
    pub fn is_fraction(self) -> bool {
        matches!(self, Self::GrossMargin | Self::LeadToCustomer | Self::RetentionGainPerPoint)
    }
}

impl Derivation {
    /// The money per unit of improvement; `None` while an input is missing, or where it is more than a plan holds.
    pub fn unit_value(&self) -> Option<f64> {
        let inputs: Option<Vec<f64>> =
            self.pattern.inputs().iter().map(|input| self.inputs.get(input).copied()).collect();
        let inputs = inputs?;
        let product: f64 = inputs.iter().product();
        let value = match self.pattern {
            ValuePattern::ContactCost => product / 60.0,
            ValuePattern::RetentionPerPoint => product / 12.0,
            ValuePattern::RatePoint => product / 100.0,
            ValuePattern::HireSaving => inputs[0] - inputs[1],
            _ => product,
        };
        Some(value).filter(|value| limits::NUMBER.contains(*value))
    }
}

/// What step 5 records beside the values on the KPIs themselves.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Values {
    /// Cross effects between KPIs. They form no circle.
    #[serde(default)]
    pub effects: Vec<Effect>,
}

/// One unit of improvement in `from` brings `strength` units of improvement in `to`, `lag` months later.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Effect {
    pub id: EffectId,
    pub from: KpiId,
    pub to: KpiId,
    /// Units of `to` per unit of `from`; may be negative.
    #[serde(default)]
    pub strength: Option<Quantity>,
    /// Whole months, 0 or more.
    pub lag: u32,
    /// Why it is so.
    #[serde(default)]
    pub reason: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn derivation(pattern: ValuePattern, inputs: &[(ValueInput, f64)]) -> Derivation {
        Derivation { pattern, inputs: inputs.iter().copied().collect() }
    }

    #[test]
    fn a_unit_value_follows_from_what_departments_know() {
        use ValueInput as I;
        let value = |pattern, inputs: &[(ValueInput, f64)]| derivation(pattern, inputs).unit_value().unwrap();
        let order = value(ValuePattern::OrderMargin, &[(I::OrderValue, 1150.0), (I::GrossMargin, 0.42)]);
        assert!((order - 483.0).abs() < 1e-9);
        let contact =
            value(ValuePattern::ContactCost, &[(I::MinutesPerContact, 12.0), (I::HourlyCost, 275.0)]);
        assert!((contact - 55.0).abs() < 1e-9);
        let point = value(
            ValuePattern::RetentionPerPoint,
            &[(I::Customers, 2000.0), (I::RetentionGainPerPoint, 0.004), (I::YearlyMargin, 1255.8)],
        );
        assert!((point - 837.2).abs() < 1e-9);
        let hire =
            value(ValuePattern::HireSaving, &[(I::UsualCostPerHire, 4700.0), (I::SocialCostPerHire, 1700.0)]);
        assert!((hire - 3000.0).abs() < 1e-9);
    }

    #[test]
    fn a_unit_value_that_no_plan_holds_is_unknown() {
        use ValueInput as I;
        let order =
            derivation(ValuePattern::CustomerValue, &[(I::MonthlyMargin, 1e15), (I::MonthsRetained, 2.0)]);
        assert_eq!(order.unit_value(), None);
    }

    #[test]
    fn a_unit_value_is_unknown_while_an_input_is_missing() {
        assert_eq!(
            derivation(ValuePattern::OrderMargin, &[(ValueInput::OrderValue, 1.0)]).unit_value(),
            None
        );
    }
}
