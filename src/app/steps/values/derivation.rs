//! The helper that works a unit value out from figures that departments know, and remembers how.

use yew::prelude::*;

use crate::app::parts::{Choice, Disclosure, Limits, NumberField, NumberKind, Options};
use crate::app::rows::RowEditor;
use crate::app::words::{Words, use_words};
use crate::plan::{Derivation, Kpi, KpiId, Quantity, ValueInput, ValuePattern};
use crate::text::Lang;
use crate::text::locale::UNDEFINED;
use crate::text::messages::values;

#[derive(Properties, PartialEq)]
pub struct HelperProps {
    pub id: KpiId,
    pub rows: RowEditor<Kpi>,
    pub derivation: Option<Derivation>,
    /// The value in use.
    pub unit_value: Option<Quantity>,
}

#[component]
pub fn Helper(props: &HelperProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let HelperProps { id, rows, derivation, unit_value } = props;
    // Open where it is the next thing to do; it then stays as the reader leaves it.
    let open = *use_memo((), |()| derivation.is_some() && unit_value.is_none());
    let on_pattern = rows.setter(id, "derivation", |kpi: &mut Kpi, pattern: Option<ValuePattern>| {
        let known = kpi.derivation.take().map(|derivation| derivation.inputs).unwrap_or_default();
        kpi.derivation = pattern.map(|pattern| {
            let needed = pattern.inputs();
            Derivation {
                pattern,
                inputs: known.into_iter().filter(|(input, _)| needed.contains(input)).collect(),
            }
        });
    });
    let patterns: Vec<_> = std::iter::once((None, AttrValue::Static(values::pattern_none(lang))))
        .chain(
            ValuePattern::ALL.map(|pattern| (Some(pattern), AttrValue::Static(pattern_name(pattern, lang)))),
        )
        .collect();
    let pattern = derivation.as_ref().map(|derivation| derivation.pattern);
    let note = pattern.map(|pattern| AttrValue::Static(pattern_name(pattern, lang)));
    html! {
        <Disclosure title={values::helper(lang)} {note} {open}>
            <div class="helper">
                <div class="form">
                    <Choice id={rows.field_id(id, "derivation")} label={values::pattern(lang)}
                        options={Options::new(&pattern, patterns, on_pattern)} key="pattern" />
                    { for derivation.iter().flat_map(|derivation| inputs(id, rows, derivation)) }
                </div>
                if let Some(derivation) = derivation {
                    <Result id={id.clone()} rows={rows.clone()} derivation={derivation.clone()}
                        unit_value={*unit_value} />
                }
            </div>
        </Disclosure>
    }
}

/// A field for each figure that the pattern needs.
fn inputs<'a>(
    id: &'a KpiId,
    rows: &'a RowEditor<Kpi>,
    derivation: &'a Derivation,
) -> impl Iterator<Item = Html> + 'a {
    derivation.pattern.inputs().iter().enumerate().map(move |(at, input)| {
        html! {
            <InputField key={input_name(*input, Lang::En)} id={id.clone()} rows={rows.clone()} at={at} input={*input}
                value={derivation.inputs.get(input).copied()} />
        }
    })
}

#[derive(Properties, PartialEq)]
struct InputFieldProps {
    id: KpiId,
    rows: RowEditor<Kpi>,
    /// Its place among the figures of the pattern.
    at: usize,
    input: ValueInput,
    value: Option<f64>,
}

#[component]
fn InputField(props: &InputFieldProps) -> Html {
    let lang = use_words().lang;
    let field = format!("derivation-{}", props.at);
    let on_change = {
        let (rows, id, input, field) = (props.rows.clone(), props.id.clone(), props.input, field.clone());
        Callback::from(move |value: Option<f64>| {
            rows.set(&id, &field, move |kpi| {
                let Some(derivation) = &mut kpi.derivation else { return };
                match value {
                    Some(value) => derivation.inputs.insert(input, value),
                    None => derivation.inputs.remove(&input),
                };
            });
        })
    };
    let kind = kind(props.input);
    let limits = if props.input.is_fraction() { Limits::SHARE } else { Limits::NOT_NEGATIVE };
    html! {
        <NumberField id={props.rows.field_id(&props.id, &field)} label={input_name(props.input, lang)}
            value={props.value} {on_change} {kind} {limits} />
    }
}

#[derive(Properties, PartialEq)]
struct ResultProps {
    id: KpiId,
    rows: RowEditor<Kpi>,
    derivation: Derivation,
    unit_value: Option<Quantity>,
}

/// The formula in words and in figures, and the way to use what comes out.
#[component]
fn Result(props: &ResultProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let ResultProps { id, rows, derivation, unit_value } = props;
    let derived = derivation.unit_value().map(tidy);
    let in_words = formula(derivation.pattern, lang, |input| input_name(input, lang).to_owned());
    let in_figures = formula(derivation.pattern, lang, |input| {
        derivation.inputs.get(&input).map_or_else(|| UNDEFINED.to_owned(), |x| written(input, *x, &words))
    });
    let stated = unit_value.map(Quantity::base);
    let is_used = stated.zip(derived).is_some_and(|(stated, derived)| is_same(stated, derived));
    let on_use = {
        let (rows, id) = (rows.clone(), id.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(derived) = derived {
                rows.set(&id, "unitValue", move |kpi| kpi.unit_value = Some(Quantity::Number(derived)));
            }
        })
    };
    html! {
        <div class="derived">
            <dl class="outcome">
                <dt>{ values::formula(lang) }</dt>
                <dd>{ in_words }</dd>
                <dt>{ values::derived(lang) }</dt>
                <dd aria-live="polite">
                    { derived.map_or_else(
                        || values::derived_missing(lang).to_owned(),
                        |derived| values::equals(lang, &in_figures, &words.cash(derived)),
                    ) }
                </dd>
            </dl>
            <div class="derived-use">
                if is_used {
                    <p class="muted">{ values::in_use(lang) }</p>
                }
                if let Some(stated) = stated.filter(|_| derived.is_some() && !is_used) {
                    <p>{ values::differs(lang, &words.cash(stated)) }</p>
                }
                if derived.is_some() && !is_used {
                    <button type="button" class="button" onclick={on_use}>{ values::use_derived(lang) }</button>
                }
            </div>
        </div>
    }
}

/// To twelve digits: a product of decimals ends in digits that nobody entered.
fn tidy(x: f64) -> f64 {
    format!("{x:.11e}").parse().unwrap_or(x)
}

/// The value in use is the one worked out, as findings judge it.
fn is_same(stated: f64, derived: f64) -> bool {
    (stated - derived).abs() <= 1e-9 * stated.abs().max(derived.abs())
}

/// How the figures of a pattern make a value.
fn formula(pattern: ValuePattern, lang: Lang, say: impl Fn(ValueInput) -> String) -> String {
    let mut parts = pattern.inputs().iter().map(|input| say(*input));
    let first = parts.next().unwrap_or_default();
    match pattern {
        ValuePattern::ContactCost => product(values::divided(lang, &first, &60), parts, lang),
        ValuePattern::RatePoint => product(values::divided(lang, &first, &100), parts, lang),
        ValuePattern::RetentionPerPoint => values::divided(lang, &product(first, parts, lang), &12),
        ValuePattern::HireSaving => values::minus(lang, &first, &parts.next().unwrap_or_default()),
        _ => product(first, parts, lang),
    }
}

fn product(first: String, others: impl Iterator<Item = String>, lang: Lang) -> String {
    others.fold(first, |product, factor| values::times(lang, &product, &factor))
}

fn kind(input: ValueInput) -> NumberKind {
    use ValueInput as I;
    match input {
        _ if input.is_fraction() => NumberKind::Percent,
        I::MonthsRetained | I::MinutesPerContact | I::Customers | I::MonthlyVolume => NumberKind::Number,
        _ => NumberKind::Money,
    }
}

fn written(input: ValueInput, value: f64, words: &Words) -> String {
    match kind(input) {
        NumberKind::Percent => words.share(value),
        NumberKind::Money => words.cash(value),
        NumberKind::Number | NumberKind::Whole => words.figure(value),
    }
}

fn pattern_name(pattern: ValuePattern, lang: Lang) -> &'static str {
    match pattern {
        ValuePattern::OrderMargin => values::order_margin(lang),
        ValuePattern::RevenueMargin => values::revenue_margin(lang),
        ValuePattern::LeadValue => values::lead_value(lang),
        ValuePattern::CustomerValue => values::customer_value(lang),
        ValuePattern::ContactCost => values::contact_cost(lang),
        ValuePattern::HourlyCost => values::hourly_saving(lang),
        ValuePattern::RetentionPerPoint => values::retention_per_point(lang),
        ValuePattern::RatePoint => values::rate_point(lang),
        ValuePattern::HireSaving => values::hire_saving(lang),
        ValuePattern::AvoidedPrice => values::avoided_price(lang),
    }
}

fn input_name(input: ValueInput, lang: Lang) -> &'static str {
    match input {
        ValueInput::OrderValue => values::order_value(lang),
        ValueInput::GrossMargin => values::gross_margin(lang),
        ValueInput::LeadToCustomer => values::lead_to_customer(lang),
        ValueInput::CustomerLifetimeMargin => values::customer_lifetime_margin(lang),
        ValueInput::MonthlyMargin => values::monthly_margin(lang),
        ValueInput::MonthsRetained => values::months_retained(lang),
        ValueInput::MinutesPerContact => values::minutes_per_contact(lang),
        ValueInput::HourlyCost => values::hourly_cost(lang),
        ValueInput::Customers => values::customers_count(lang),
        ValueInput::RetentionGainPerPoint => values::retention_gain(lang),
        ValueInput::YearlyMargin => values::yearly_margin(lang),
        ValueInput::MonthlyVolume => values::monthly_volume(lang),
        ValueInput::MoneyPerCase => values::money_per_case(lang),
        ValueInput::UsualCostPerHire => values::usual_cost_per_hire(lang),
        ValueInput::SocialCostPerHire => values::social_cost_per_hire(lang),
        ValueInput::PriceAvoided => values::price_avoided(lang),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_reads_as_it_is_computed() {
        let figures = |pattern| formula(pattern, Lang::En, |input| input_name(input, Lang::En).to_owned());
        assert_eq!(figures(ValuePattern::OrderMargin), "Order value × Gross margin");
        assert_eq!(figures(ValuePattern::ContactCost), "Minutes per contact ÷ 60 × Cost of an hour of work");
        assert_eq!(
            figures(ValuePattern::RetentionPerPoint),
            "Customers × Customers that stay per point × Margin a year per customer ÷ 12"
        );
        assert_eq!(
            figures(ValuePattern::HireSaving),
            "Usual cost of a hire − Cost of a hire through social media"
        );
    }

    #[test]
    fn a_product_has_no_digits_that_nobody_entered() {
        assert!((tidy(0.1 * 3.0) - 0.3).abs() < f64::EPSILON / 4.0);
        assert!(is_same(tidy(837.2), 837.2));
    }
}
