//! Offers ranges for values that are single figures, by how each is known: for the whole plan, or for what one step
//! holds. The rule is the engine's; what is accepted is one edit, so that one undo takes it back.

use std::rc::Rc;

use yew::prelude::*;

use super::current::{Current, use_current};
use super::editor::Editor;
use super::parts::{Cell, Column, DataTable, FoldCard, HeadCell, NumberKind, Section};
use super::route::Route;
use super::words::{Words, use_words};
use crate::browser::focus;
use crate::findings::Place;
use crate::plan::{Confidence, Plan, Quantity, Step};
use crate::simulation::{CostPart, InputOf, KpiField, Offer, offers, ranges};
use crate::text::messages::{parts, range_offers as say};
use crate::text::terms::Term;

/// Which values are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OffersFor {
    WholePlan,
    /// What KPIs and effects are worth: step 5, with the targets of step 4.
    Values,
    /// What tactics cost: step 7.
    Costs,
}

impl OffersFor {
    fn contains(self, input: &InputOf) -> bool {
        match self {
            Self::WholePlan => true,
            Self::Values => matches!(input, InputOf::Kpi { .. } | InputOf::Effect { .. }),
            Self::Costs => matches!(input, InputOf::Cost { .. }),
        }
    }

    fn offers(self, plan: &Plan) -> Vec<Offer> {
        let mut offers = offers(plan);
        offers.retain(|offer| self.contains(&offer.input));
        offers
    }
}

/// Rows that are drawn before the reader asks for the rest.
const SHOWN: usize = 20;

/// The sentence that counts: it takes the focus when the button that was pressed is gone.
const COUNTS: &str = "range-offers";

#[derive(Properties, PartialEq)]
pub struct RangeOffersProps {
    pub of: OffersFor,
}

/// Nothing while no value is entered.
#[component]
pub fn RangeOffers(props: &RangeOffersProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let current = use_current();
    let open = use_state_eq(|| false);
    let shown = use_state_eq(|| SHOWN);
    let of = props.of;
    let offers = of.offers(&current.plan);
    let ranges = ranges(&current.plan).iter().filter(|input| of.contains(input)).count();
    let count = offers.len();
    let known = |known| offers.iter().filter(|offer| offer.known == known).count();
    let [measured, estimated, guessed] = Confidence::ALL.map(known);
    let on_toggle = {
        let set = open.setter();
        Callback::from(move |now| set.set(now))
    };
    let more = {
        let set = shown.clone();
        Callback::from(move |_: MouseEvent| set.set(*set + 5 * SHOWN))
    };
    let accept_all = {
        let editor = current.editor.clone();
        Callback::from(move |_: MouseEvent| {
            editor.edit(move |plan| {
                for offer in of.offers(plan) {
                    offer.accept(plan);
                }
            });
            focus::on(COUNTS);
        })
    };
    let counted = match count {
        0 => say::all_ranges(lang, &ranges),
        _ => say::singles(lang, &count, &measured, &estimated, &guessed),
    };
    let rest = count.saturating_sub(*shown);
    html! {
        <div class="range-offers" hidden={count + ranges == 0}>
            <Section title={say::title(lang)} intro={say::intro(lang)}>
                <div class="panel">
                    <p id={COUNTS} tabindex="-1">
                        { counted }
                        if count > 0 && ranges > 0 { { " " }{ say::ranges(lang, &ranges) } }
                    </p>
                    <div class="actions">
                        if count > 0 {
                            <button type="button" class="button" onclick={accept_all}>
                                { say::use_all(lang, &count) }
                            </button>
                        }
                    </div>
                </div>
                if count > 0 {
                    <FoldCard title={say::each(lang)} open={*open} {on_toggle}>
                        if *open {
                            <p class="field-hint">{ say::rule(lang) }</p>
                            { table(&offers, *shown, &current, &words) }
                            if rest > 0 {
                                <button type="button" class="link" onclick={more}>{ parts::more(lang, &rest) }</button>
                            }
                        }
                    </FoldCard>
                }
            </Section>
        </div>
    }
}

fn table(offers: &[Offer], shown: usize, current: &Current, words: &Words) -> Html {
    let lang = words.lang;
    let columns = vec![
        Column::wide(say::value(lang)),
        Column::figures(say::now(lang)),
        Column::figures(say::offered(lang)),
        Column::words(say::why(lang)),
        Column::narrow(say::accept(lang)),
    ];
    let buttons: Vec<AttrValue> = offers.iter().take(shown).map(|offer| button_id(offer).into()).collect();
    let rows = offers.iter().take(shown).enumerate().map(|(at, offer)| {
        let place = Place::from(&offer.input);
        let name = place.name(&**words, &current.plan);
        // Where the hands are next: the row that takes this one's place.
        let next = buttons.get(at + 1).or_else(|| buttons.get(at.checked_sub(1)?)).cloned();
        html! {
            <OfferRow key={place.field_id()} offer={Rc::new(offer.clone())} {name}
                next={next.unwrap_or(AttrValue::Static(COUNTS))} editor={current.editor.clone()} />
        }
    });
    html! { <DataTable caption={say::each(lang)} {columns}>{ for rows }</DataTable> }
}

fn button_id(offer: &Offer) -> String {
    format!("range-for-{}", Place::from(&offer.input).field_id())
}

#[derive(Properties, PartialEq)]
struct OfferRowProps {
    offer: Rc<Offer>,
    name: AttrValue,
    /// What takes the focus once the range is used.
    next: AttrValue,
    editor: Editor,
}

#[component]
fn OfferRow(props: &OfferRowProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let OfferRowProps { offer, name, next, editor } = props;
    let kind = kind(&offer.input);
    let written = |quantity: Quantity| {
        let stated: Vec<String> = quantity.stated().map(|x| kind.written(x, &words)).collect();
        stated.join(" / ")
    };
    let range = Quantity::Range(offer.range);
    let [least, greatest] =
        [offer.factors.0, offer.factors.1].map(|factor| words.signed_percent(factor - 1.0, 0));
    let known = offer.known.term(lang);
    let why = match offer.input {
        InputOf::Kpi { field: KpiField::Target, .. } => say::by_improvement(lang, &known, &least, &greatest),
        _ => say::by_rule(lang, &known, &least, &greatest),
    };
    let show = {
        let offer = Rc::clone(offer);
        Callback::from(move |_: MouseEvent| {
            let (route, field) = (Route::Step(step(&offer.input)), Place::from(&offer.input).field_id());
            if route == Route::current() {
                focus::on_place(&field);
            } else {
                route.go();
                focus::on_place_elsewhere(&field);
            }
        })
    };
    let accept = {
        let (offer, editor, next) = (Rc::clone(offer), editor.clone(), next.clone());
        Callback::from(move |_: MouseEvent| {
            let offer = Rc::clone(&offer);
            editor.edit(move |plan| offer.accept(plan));
            focus::on(next.as_str());
        })
    };
    html! {
        <tr>
            <HeadCell label={say::value(lang)} class="column-wide">
                <button type="button" class="link" onclick={show}>{ name }</button>
            </HeadCell>
            <Cell label={say::now(lang)} class="column-figures">{ kind.written(range.base(), &words) }</Cell>
            <Cell label={say::offered(lang)} class="column-figures">{ written(range) }</Cell>
            <Cell label={say::why(lang)}>{ why }</Cell>
            <Cell class="column-narrow">
                <button type="button" class="button" id={button_id(offer)} onclick={accept}
                    aria-label={say::accept_for(lang, name)}>{ say::accept(lang) }</button>
            </Cell>
        </tr>
    }
}

/// The step that holds the value.
fn step(input: &InputOf) -> Step {
    match input {
        InputOf::Kpi { field: KpiField::Baseline | KpiField::Target, .. } => Step::Kpis,
        InputOf::Kpi { .. } | InputOf::Effect { .. } => Step::Values,
        InputOf::Cost { .. } => Step::Tactics,
        InputOf::Success { .. } => Step::Goals,
    }
}

fn kind(input: &InputOf) -> NumberKind {
    match input {
        InputOf::Kpi { field: KpiField::UnitValue, .. }
        | InputOf::Cost { part: CostPart::Money | CostPart::HourlyCost, .. } => NumberKind::Money,
        InputOf::Kpi { field: KpiField::Attribution, .. } | InputOf::Success { .. } => NumberKind::Percent,
        InputOf::Kpi { .. } | InputOf::Effect { .. } | InputOf::Cost { .. } => NumberKind::Number,
    }
}
