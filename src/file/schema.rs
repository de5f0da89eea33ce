//! The JSON Schema of the file, generated from the types, with the limits that the types cannot say. What no
//! schema can say (references, order of bounds, circles) is left to opening the file.

use schemars::schema_for;
use serde_json::{Map, Value, json};

use super::envelope::{Envelope, FORMAT, VERSION, json_text};
use crate::plan::limits::{self, Limits};

/// The schema as it is kept beside the sources and shipped with the page.
pub fn schema_text() -> String {
    json_text(&schema())
}

/// The schema of the whole file.
pub fn schema() -> Value {
    let mut schema = schema_for!(Envelope).to_value();
    let root = &mut schema;
    set(root, "/properties/format", [("const", json!(FORMAT))]);
    set(root, "/properties/version", [("minimum", json!(1)), ("maximum", json!(VERSION))]);
    // A file written by hand has neither a time nor results.
    set(root, "", [("required", json!(["format", "version", "plan"]))]);
    set(root, "/$defs/Settings/properties/currency", [("pattern", json!("^[A-Z]{3}$"))]);
    set(root, "/$defs/Goals/properties/criteria", [("maxItems", number(limits::CRITERIA.greatest))]);
    set(root, "/$defs/Criterion/properties/anchors", [("maxItems", number(limits::ANCHORS.greatest))]);
    // Of a number; a range is held against the halves when the file is opened.
    set(root, "/$defs/Rating", [("multipleOf", number(0.5))]);
    for (pointer, allowed) in LIMITS {
        limit(root, pointer, *allowed);
    }
    schema
}

/// The numbers that have limits of their own. Kept here, not at the fields, so that `plan::limits` stays the one
/// place that states them.
const LIMITS: &[(&str, Limits)] = &[
    ("/$defs/Quantity", limits::NUMBER),
    ("/$defs/Settings/properties/horizon", limits::HORIZON),
    ("/$defs/Settings/properties/discountRate", limits::DISCOUNT_RATE),
    ("/$defs/Scenario/properties/valueFactor", limits::FACTOR),
    ("/$defs/Scenario/properties/costFactor", limits::FACTOR),
    ("/$defs/Uncertainty/properties/samples", limits::SAMPLES),
    ("/$defs/Uncertainty/properties/seed", limits::SEED),
    ("/$defs/Uncertainty/properties/correlationWithinGoals", limits::CORRELATION),
    ("/$defs/Uncertainty/properties/correlationAmongGoals", limits::CORRELATION),
    ("/$defs/Goal/properties/success", limits::FRACTION),
    ("/$defs/Change/oneOf/0/properties/costTimes/properties/factor", limits::FACTOR),
    ("/$defs/Change/oneOf/1/properties/unitValueTimes/properties/factor", limits::FACTOR),
    ("/$defs/Change/oneOf/2/properties/launchLater/properties/months", limits::DELAY),
    ("/$defs/Criterion/properties/weight", limits::WEIGHT),
    ("/$defs/Goals/properties/capacity", limits::CAPACITY),
    ("/$defs/Goals/properties/capacityCost", limits::CAPACITY_COST),
    ("/$defs/Goals/properties/capacityHours", limits::CAPACITY_HOURS),
    ("/$defs/MoneyScale/properties/least", limits::NUMBER),
    ("/$defs/MoneyScale/properties/greatest", limits::NUMBER),
    ("/$defs/Rating", limits::RATING),
    ("/$defs/Comparison/properties/times", limits::JUDGEMENT),
    ("/$defs/BestWorst/properties/bestToOthers/additionalProperties", limits::BEST_WORST),
    ("/$defs/BestWorst/properties/othersToWorst/additionalProperties", limits::BEST_WORST),
    ("/$defs/Judge/properties/weight", limits::JUDGE_WEIGHT),
    ("/$defs/Answers/properties/points/additionalProperties", limits::WEIGHT),
    ("/$defs/Robustness/properties/band", limits::BAND),
    ("/$defs/Robustness/properties/samples", limits::SAMPLES),
    ("/$defs/Kpi/properties/attribution", limits::FRACTION),
    ("/$defs/Kpi/properties/lag", limits::KPI_LAG),
    ("/$defs/Kpi/properties/ramp", limits::RAMP),
    ("/$defs/Kpi/properties/ease", limits::ONE_TO_FIVE),
    ("/$defs/Kpi/properties/priority", limits::PRIORITY),
    ("/$defs/Derivation/properties/inputs/additionalProperties", limits::NUMBER),
    ("/$defs/Effect/properties/lag", limits::EFFECT_LAG),
    ("/$defs/ChannelFit/properties/goalFit", limits::ONE_TO_FIVE),
    ("/$defs/ChannelFit/properties/audienceFit", limits::ONE_TO_FIVE),
    ("/$defs/Serves/oneOf/1/properties/goals/additionalProperties", limits::FRACTION),
    ("/$defs/Delivery/properties/share", limits::FRACTION),
    ("/$defs/Timing/oneOf/0/properties/once", limits::PLAN_MONTH),
    ("/$defs/Timing/oneOf/1/properties/monthly/properties/from", limits::PLAN_MONTH),
    ("/$defs/Timing/oneOf/1/properties/monthly/properties/to", limits::PLAN_MONTH),
];

/// A schema's `minimum` and `maximum` hold for numbers only and its `properties` for objects only, so that
/// together they limit a number as well as every bound of a range.
fn limit(root: &mut Value, pointer: &str, limits: Limits) {
    let least = if limits.least_included { "minimum" } else { "exclusiveMinimum" };
    let bounds = [(least, number(limits.least)), ("maximum", number(limits.greatest))];
    let names_quantity =
        |schema: &Value| pointer == "/$defs/Quantity" || schema.to_string().contains("/Quantity");
    if root.pointer(pointer).is_some_and(names_quantity) {
        let bound =
            Value::Object(bounds.clone().map(|(name, value)| (name.to_owned(), value)).into_iter().collect());
        let names = ["least", "mostLikely", "greatest", "p5", "p95"];
        let properties: Map<String, Value> =
            names.into_iter().map(|name| (name.to_owned(), bound.clone())).collect();
        set(root, pointer, [("properties", Value::Object(properties))]);
    }
    set(root, pointer, bounds);
}

/// Whole numbers without a fraction, as a person would write them.
fn number(x: f64) -> Value {
    serde_json::from_str(&super::fault_text::figure(x)).unwrap_or(Value::Null)
}

fn set<const N: usize>(root: &mut Value, pointer: &str, keywords: [(&str, Value); N]) {
    if let Some(Value::Object(schema)) = root.pointer_mut(pointer) {
        schema.extend(keywords.map(|(name, value)| (name.to_owned(), value)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_limit_finds_its_field() {
        let schema = schema();
        for (pointer, _) in LIMITS {
            let field = schema.pointer(pointer).unwrap_or_else(|| panic!("{pointer} is not in the schema"));
            assert!(field.get("maximum").is_some(), "{pointer}");
        }
    }
}
